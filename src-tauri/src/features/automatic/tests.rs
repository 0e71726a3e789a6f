use std::time::Duration;

use anyhow::bail;
use practice::{Effect, Fault};
use tokio::time::Instant;
use wizard::view::Step;

use super::*;
use crate::practice_session::{PracticeSession, refused};

/// A session in practice on the key step, whose key was just brought.
async fn brought() -> anyhow::Result<PracticeSession> {
    let stage = PracticeSession::with_key().await?;
    stage.session.window.change(|state| {
        state.wizard.progress.started = true;
        state.wizard.go(Step::Key);
    });
    Ok(stage)
}

async fn until(session: &Session, holds: impl Fn(&WindowState) -> bool) -> anyhow::Result<()> {
    let deadline = Instant::now() + Duration::from_mins(3);
    while !session.window.look(&holds) {
        if Instant::now() > deadline {
            bail!("it never comes to that");
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

/// How many requests of each kind the tenant has received: all, those that may change something, and those about the key itself.
fn received(stage: &PracticeSession) -> (usize, usize, usize) {
    let journal = stage.journal();
    let writes = journal.iter().filter(|entry| entry.method != "GET").count();
    let about_the_key = journal.iter().filter(|entry| entry.path.ends_with("/users/me")).count();
    (journal.len(), writes, about_the_key)
}

#[tokio::test]
async fn a_key_that_was_brought_is_checked_once_without_a_click_and_without_a_write() -> anyhow::Result<()> {
    let stage = brought().await?;
    start(stage.session.clone());
    until(&stage.session, |state| state.wizard.progress.last.is_some()).await?;
    let (all, writes, about_the_key) = received(&stage);
    assert_eq!((writes, about_the_key), (0, 1));
    let step = |state: &WindowState| state.wizard.progress.step;
    assert_eq!(stage.session.window.look(step), Step::Permissions);

    // More transitions start nothing more.
    stage.session.window.change(|state| state.wizard.go(Step::Key));
    start_what_is_due(&stage.session).await;
    assert_eq!(received(&stage).0, all);

    // The connect test starts when its step is reached.
    stage.session.window.change(|state| state.wizard.go(Step::ConnectTest));
    until(&stage.session, |state| state.wizard.progress.connect_tested).await?;
    let (more, writes, _) = received(&stage);
    assert!(more > all && writes == 0);
    Ok(())
}

#[tokio::test]
async fn two_attempts_at_the_same_time_start_one_check() -> anyhow::Result<()> {
    let stage = brought().await?;
    tokio::join!(start_what_is_due(&stage.session), start_what_is_due(&stage.session));
    until(&stage.session, |state| state.wizard.progress.last.is_some()).await?;
    assert_eq!(received(&stage).2, 1);
    Ok(())
}

/// What happens between the moment in which a check is due and the moment in which the key is at hand.
#[tokio::test]
async fn a_check_that_is_no_longer_due_when_the_key_is_at_hand_sends_nothing() -> anyhow::Result<()> {
    type Change = fn(&Arc<Session>);
    let changes: [(&str, Change); 5] = [
        ("it was stopped", |session| checks::cancel(session)),
        ("the key is to be replaced", |session| {
            session.window.change(|state| state.wizard.present.replacing = true);
        }),
        ("the key is gone", |session| {
            session.window.change(WindowState::drop_key);
        }),
        ("the person went back to the first screen", |session| {
            session.window.change(|state| state.wizard.go(Step::Start));
        }),
        ("the network is not known to be free", |session| {
            session.window.change(|state| {
                state.wizard.progress.environment = diagnosis::environment::Environment::Production;
            });
        }),
    ];
    for (what, change) in changes {
        let stage = brought().await?;
        let session = &stage.session;
        let id = session.window.look(WindowState::journey_id);
        assert_eq!(
            session.window.look(|state| state.wizard.starts_now()),
            Some(Automatic::Check)
        );
        change(session);
        // Where the key or the journey is gone, this is refused.
        let _ = checks::start_by_itself(session, id, ActivityKind::Reads, Automatic::Check).await;
        start_what_is_due(session).await;
        assert!(
            session.window.look(|state| state.wizard.present.check.is_none()),
            "{what}"
        );
        assert_eq!(received(&stage).0, 0, "{what}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_starts_while_the_desk_is_on_the_screen() -> anyhow::Result<()> {
    let stage = brought().await?;
    stage
        .session
        .desk
        .change(|state| state.desk.enter(Vec::new(), None, true));
    start_what_is_due(&stage.session).await;
    assert_eq!(received(&stage).0, 0);
    start(stage.session.clone());
    stage.session.desk.change(DeskState::leave);
    until(&stage.session, |state| state.wizard.progress.last.is_some()).await
}

#[tokio::test]
async fn a_connect_test_that_was_stopped_does_not_start_again() -> anyhow::Result<()> {
    let stage = brought().await?;
    let session = &stage.session;
    checks::start(session, ActivityKind::Reads).await.map_err(refused)?;
    until(session, |state| state.wizard.progress.last.is_some()).await?;
    stage.faults.add(Fault::on("/", Effect::Delay(Duration::from_mins(10))));
    session.window.change(|state| state.wizard.go(Step::ConnectTest));
    start_what_is_due(session).await;
    until(session, |state| state.wizard.present.check.is_some()).await?;
    checks::cancel(session);
    until(session, |state| state.wizard.present.check.is_none()).await?;
    for step in [Step::Permissions, Step::ConnectTest, Step::Source, Step::ConnectTest] {
        session.window.change(|state| state.wizard.go(step));
        start_what_is_due(session).await;
        assert!(
            session.window.look(|state| state.wizard.present.check.is_none()),
            "{step:?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_field_sample_asks_once() -> anyhow::Result<()> {
    let stage = brought().await?;
    let session = &stage.session;
    checks::start(session, ActivityKind::Reads).await.map_err(refused)?;
    until(session, |state| state.wizard.progress.last.is_some()).await?;
    session.window.change(|state| state.wizard.go(Step::Mapping));
    let before = received(&stage).0;
    start_what_is_due(session).await;
    assert_eq!(received(&stage).0, before, "nobody has agreed yet");
    fields::look(session).await.map_err(refused)?;
    assert!(session.window.look(|state| state.wizard.progress.fields.is_some()));
    // The result is gone, for example because the count failed the next time.
    session.window.change(|state| {
        state.wizard.progress.fields = None;
        state.wizard.go(Step::Mapping);
    });
    start_what_is_due(session).await;
    until(session, |state| state.wizard.progress.fields.is_some()).await
}
