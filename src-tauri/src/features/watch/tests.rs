//! The weekly check in practice, where no timer is switched, and what is refused in the real setup before one is.

use diagnosis::environment::Environment;
use practice::{Effect, Fault};
use records::Folder;
use secrecy::SecretString;
use wizard::view::{KeyPlace, WatchFound};

use super::*;
use crate::features::clipboard::tests::Fake as Clipboard;
use crate::features::journey;
use crate::features::under_policy::saying;
use crate::practice_session::{PracticeSession, refused, store};

const KEY: &str = "DCRA1-0123456789ab4cde8f00112233445566";

async fn switch(session: &Arc<Session>, on: bool) -> Result<(), Notice> {
    choose(Clipboard::default(), session, on).await
}

/// Whether it is on in the view, and on disk.
async fn is_on(session: &Session) -> anyhow::Result<(bool, bool)> {
    let (on, journey) = session
        .window
        .look(|state| (state.wizard.present.watch.on, state.journey()));
    let journey = journey.unwrap_or_default();
    let kept = session.disk.run(move |records| {
        let folder = records.folder().map(|folder| folder.profile(journey).is_watched());
        folder.unwrap_or_default()
    });
    Ok((on, kept.await.map_err(refused)?))
}

fn found(session: &Session) -> Option<WatchFound> {
    let last = |state: &WindowState| state.wizard.present.watch.last.clone();
    session.window.look(last).map(|last| last.found)
}

#[tokio::test]
async fn check_now_reads_keeps_what_it_found_and_tells_what_broke_and_what_works_again() -> anyhow::Result<()> {
    let stage = PracticeSession::with_key().await?;
    let session = &stage.session;
    assert_eq!(now(session).await.map_err(refused)?, None, "it is off");
    assert!(stage.journal().is_empty());

    switch(session, true).await.map_err(refused)?;
    assert_eq!(is_on(session).await?, (true, true));
    assert_eq!(found(session), None);
    for (fault, expected, told) in [
        (None, WatchFound::Ready, false),
        (Some(401), WatchFound::NotReady, true),
        (Some(401), WatchFound::NotReady, false),
        (Some(503), WatchFound::Undetermined, false),
        (None, WatchFound::Ready, true),
    ] {
        stage.faults.clear();
        if let Some(status) = fault {
            stage.faults.add(Fault::on("/", Effect::status(status)));
        }
        let notification = now(session).await.map_err(refused)?;
        assert_eq!(found(session), Some(expected), "{fault:?}");
        assert_eq!(notification.is_some(), told, "{fault:?}: {notification:?}");
    }
    assert!(
        stage.journal().iter().all(|entry| entry.method == "GET"),
        "a weekly check only reads"
    );
    let runs = session.window.look(WindowState::journey).unwrap_or_default();
    let runs = session.disk.folder().map_err(refused)?.profile(runs).runs();
    assert_eq!(runs.list()?.len(), 5, "every check is in the history");

    switch(session, false).await.map_err(refused)?;
    assert_eq!((is_on(session).await?, found(session)), ((false, false), None));
    Ok(())
}

#[tokio::test]
async fn the_weekly_check_ends_with_its_key_and_a_key_for_this_session_is_stored_for_it() -> anyhow::Result<()> {
    let stage = PracticeSession::with_key().await?;
    let session = &stage.session;
    for ends in ["forgotten", "removed", "for this session", "another scenario"] {
        if session.window.look(|state| state.wizard.progress.key.is_none()) {
            let key = |state: &WindowState| {
                let tenant = state.tenant.as_ref()?;
                Some(tenant.issue("Again", practice::Role::Administrator).key)
            };
            let key = session.window.look(key).ok_or_else(|| anyhow::anyhow!("no tenant"))?;
            store(session, &key).await.map_err(refused)?;
        }
        key::move_key(session, true).await.map_err(refused)?;
        switch(session, true).await.map_err(refused)?;
        let place = session
            .window
            .look(|state| state.wizard.progress.key.as_ref().map(|key| key.place.clone()));
        assert!(matches!(place, Some(KeyPlace::Keychain { .. })), "{ends}: {place:?}");
        assert_eq!(is_on(session).await?, (true, true), "{ends}");
        let ended = match ends {
            "forgotten" => key::forget(session).await,
            "removed" => key::remove(session).await,
            "for this session" => key::move_key(session, true).await,
            _ => journey::choose_scenario(session, "fresh").await,
        };
        ended.map_err(refused)?;
        assert_eq!(is_on(session).await?, (false, false), "{ends}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_on_is_on_after_a_restart_listed_with_its_name_and_stopped_from_there() -> anyhow::Result<()> {
    let stage = PracticeSession::with_key().await?;
    let session = &stage.session;
    assert!(watched(session).await.map_err(refused)?.names.is_empty());
    switch(session, true).await.map_err(refused)?;
    now(session).await.map_err(refused)?;
    let opened = session.disk.open_journey(true).await.map_err(refused)?;
    session.window.change(|state| state.enter(opened, true));
    assert_eq!(is_on(session).await?, (true, true));
    assert_eq!(found(session), Some(WatchFound::Ready));
    let listed = watched(session).await.map_err(refused)?;
    assert_eq!((listed.names.len(), listed.idle), (1, false), "practice needs no timer");
    stop_all(session).await.map_err(refused)?;
    assert_eq!(is_on(session).await?, (false, false));
    assert!(watched(session).await.map_err(refused)?.names.is_empty());
    Ok(())
}

#[tokio::test]
async fn without_a_key_in_the_keychain_the_box_stays_off() -> anyhow::Result<()> {
    for (policy, key, code) in [
        ("watch = false", Some(KEY), "forbiddenByPolicy"),
        ("not a policy", Some(KEY), "forbiddenByPolicy"),
        ("keepKey = false", Some(KEY), "forbiddenByPolicy"),
        ("", None, "watchNeedsKeychain"),
    ] {
        let home = tempfile::tempdir()?;
        let keychain = keychain::AsyncKeychain::new(keychain::SessionKeychain::default());
        let session = Session::under(saying(policy), Folder::open(home.path()), keychain, false);
        let session = Arc::new(session);
        if let Some(key) = key {
            // A policy that cannot be used forbids this, too.
            let _ = store(&session, &SecretString::from(key)).await;
        }
        let refusal = switch(&session, true).await.err().map(|notice| notice.code);
        assert_eq!(refusal.as_deref(), Some(code), "{policy}");
        assert_eq!(is_on(&session).await?, (false, false), "{policy}");
        let environment = session.window.look(|state| state.wizard.progress.environment);
        assert_ne!(environment, Environment::Practice);
    }
    Ok(())
}
