//! What the program knows about a test candidate with which key, tested with records in a folder, a keychain in memory and the
//! practice tenant.

use anyhow::Context;
use diagnosis::verdict::Reason;
use keychain::{AsyncKeychain, SessionKeychain};
use practice::{Options, Role, Tenant};
use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::features::journey;
use crate::practice_session::{refused, store};

#[test]
fn what_another_key_does_not_see_is_not_gone() {
    let found = || Look::Found("id".to_owned());
    let reason = Reason::Timeout;
    for (look, other_key, expected) in [
        (found(), false, LeftoverState::Found),
        (found(), true, LeftoverState::Found),
        (Look::Gone, false, LeftoverState::Gone),
        (Look::Gone, true, LeftoverState::NotFound),
        (Look::NotFound, false, LeftoverState::NotFound),
        (Look::Unclear(reason), true, LeftoverState::Unclear { reason }),
    ] {
        assert_eq!(shown(&look, other_key), expected, "{look:?}, another key: {other_key}");
    }
}

/// A practice tenant, and a leftover that the tenant does not have. The journal says that the first of the two keys created it.
async fn left_over() -> anyhow::Result<(TempDir, Session, SecretString, SecretString)> {
    let home = tempfile::tempdir()?;
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    let session = Session::with(records::Folder::open(home.path()), keychain, true);
    let tenant = Tenant::start(Options::default()).await?;
    let issue = || tenant.issue("Findem", Role::Administrator).key;
    let (first, second) = (issue(), issue());
    session.window.change(|state| {
        state.tenant = Some(tenant);
        state.wizard.progress.session_only = true;
    });
    bring(&session, &first).await?;
    let entry = Entry {
        marker: Marker::new(4711),
        candidate_id: Some("4b1ff1b2-0d56-4f2c-9c1a-0a3f8f3f6f10".to_owned()),
        stage: Stage::Created,
    };
    let journal = session.window.look(|state| JourneyJournal::open(&session, state));
    journal.context("no journal")?.reached(&entry)?;
    session.window.change(WindowState::prepare_rehearsal);
    Ok((home, session, first, second))
}

async fn bring(session: &Session, key: &SecretString) -> anyhow::Result<()> {
    store(session, key).await.map_err(refused)
}

/// What is known about the leftover, and how many test candidates are in the journal.
fn known(session: &Session) -> Option<(LeftoverState, bool, usize)> {
    session.window.look(|state| {
        let leftover = state.wizard.present.rehearsal.leftover.as_ref()?;
        Some((leftover.state, leftover.other_key, state.journal().len()))
    })
}

#[tokio::test]
async fn a_look_belongs_to_the_key_that_it_began_with_whichever_comes_meanwhile() -> anyhow::Result<()> {
    for other_key in [true, false] {
        let (_home, session, first, second) = left_over().await?;
        let (asks, comes) = if other_key { (second, first) } else { (first, second) };
        bring(&session, &asks).await?;
        // The look has already sent its request when the other key is stored.
        let (looked, brought) = tokio::join!(look(&session), bring(&session, &comes));
        looked.map_err(|problem| anyhow::anyhow!(problem.code))?;
        brought?;
        let expected = if other_key {
            (LeftoverState::NotFound, true, 1)
        } else {
            (LeftoverState::Gone, false, 0)
        };
        assert_eq!(known(&session), Some(expected), "another key asked: {other_key}");
    }
    Ok(())
}

#[tokio::test]
async fn what_one_key_found_is_looked_for_anew_before_another_removes_it() -> anyhow::Result<()> {
    let (_home, session, first, second) = left_over().await?;
    session.window.change(|state| {
        state.wizard.leftover_is(LeftoverState::Found);
        if let Some(leftover) = &mut state.leftover {
            let id = leftover.entry.candidate_id.clone().unwrap_or_default();
            leftover.found = leftover.created_by.and_then(|key| found(Look::Found(id), key));
        }
    });
    bring(&session, &second).await?;
    remove(&session)
        .await
        .map_err(|problem| anyhow::anyhow!(problem.code))?;
    assert_eq!(known(&session), Some((LeftoverState::NotFound, true, 1)));
    // The key that created the candidate proves that it is gone.
    bring(&session, &first).await?;
    look(&session).await.map_err(|problem| anyhow::anyhow!(problem.code))?;
    assert_eq!(known(&session), Some((LeftoverState::Gone, false, 0)));
    Ok(())
}

#[tokio::test]
async fn what_one_environment_left_over_is_neither_shown_nor_in_the_way_in_the_other() -> anyhow::Result<()> {
    for same_key in [false, true] {
        let home = tempfile::tempdir()?;
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, false));
        let start = async |environment| {
            let started = journey::start(&session, environment).await;
            started.map_err(|problem| anyhow::anyhow!(problem.code))
        };
        start(Environment::Production).await?;
        session.window.change(|state| state.wizard.progress.session_only = true);
        bring(&session, &SecretString::from("DCRA1-0123456789abcdef0123456789abcdef")).await?;
        let entry = Entry {
            marker: Marker::new(4711),
            candidate_id: None,
            stage: Stage::Creating,
        };
        let journal = session.window.look(|state| JourneyJournal::open(&session, state));
        journal.context("no journal")?.reached(&entry)?;
        session.window.change(|state| {
            state.prepare_rehearsal();
            // A rehearsal is running, and its result comes later.
            state.wizard.present.rehearsal.next = None;
            state.wizard.rehearsal_started(0);
        });
        let now = || session.window.look(|state| state.wizard.present.rehearsal.clone());
        assert!(now().leftover.is_some());
        if same_key {
            let switched = journey::switch_environment(&session).await;
            switched.map_err(|problem| anyhow::anyhow!(problem.code))?;
        } else {
            start(Environment::Sandbox).await?;
        }
        assert_eq!(
            (now().running, now().leftover),
            (None, None),
            "the same key: {same_key}"
        );
        assert!(now().next.is_some());
        assert!(session.window.look(|state| state.leftover.is_none()));
        start(Environment::Production).await?;
        assert_eq!(now().running, None);
        let left = now().leftover.context("it is forgotten")?;
        assert_eq!(left.candidate, TestCandidate::from(&entry.marker));
    }
    Ok(())
}

#[test]
fn what_either_journey_left_behind_is_known_to_both() -> anyhow::Result<()> {
    let home = tempfile::tempdir()?;
    let open = |practice| {
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        Session::with(records::Folder::open(home.path()), keychain, practice)
    };
    let mut made = Vec::new();
    for (number, practice) in [(4711, false), (4712, true)] {
        let marker = Marker::new(number);
        let entry = Entry {
            marker: marker.clone(),
            candidate_id: None,
            stage: Stage::Creating,
        };
        let session = open(practice);
        let journal = session.window.look(|state| JourneyJournal::open(&session, state));
        journal.ok_or_else(|| anyhow::anyhow!("no journal"))?.reached(&entry)?;
        made.push((TestCandidate::from(&marker), practice));
    }
    for practice in [false, true] {
        let session = open(practice);
        let known = left_behind(session.disk.folder().map_err(refused)?).into_iter();
        let known: Vec<_> = known
            .map(|left| (left.candidate, left.environment == Environment::Practice))
            .collect();
        assert_eq!(known, made);
    }
    Ok(())
}

#[test]
fn an_entry_comes_back_from_the_journal_as_it_was_written() -> anyhow::Result<()> {
    let home = tempfile::tempdir()?;
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    let session = Session::with(Folder::open(home.path()), keychain, false);
    let journal = session.window.look(|state| JourneyJournal::open(&session, state));
    let mut journal = JourneyJournal {
        environment: Environment::Sandbox,
        last_four: "3a4b".to_owned(),
        ..journal.context("no journal")?
    };
    let journey = journal.journey;
    let kept = || -> anyhow::Result<_> {
        let folder = session.disk.folder().map_err(refused)?.profile(journey);
        Ok(folder.rehearsals(Timestamp::now()).1.value)
    };
    let entry = Entry {
        marker: Marker::new(4711),
        candidate_id: Some("c1".to_owned()),
        stage: Stage::Deleting,
    };
    journal.reached(&entry)?;
    let lines = kept()?;
    let line = lines.first().context("nothing was written")?;
    assert_eq!(
        (line.environment.as_str(), line.key_last_four.as_str()),
        ("sandbox", "3a4b")
    );
    let read = session.window.change(|state| {
        state.wizard.progress.environment = Environment::Sandbox;
        state.prepare_rehearsal();
        state.leftover.clone()
    });
    assert_eq!(read.map(|leftover| leftover.entry).as_ref(), Some(&entry));
    assert_eq!(session.window.look(|state| state.journal().to_vec()), lines);
    journal.finished(&entry.marker);
    assert!(kept()?.is_empty());
    assert!(session.window.look(|state| state.journal().is_empty()));
    Ok(())
}
