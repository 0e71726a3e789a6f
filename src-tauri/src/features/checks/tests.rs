use std::time::Duration;

use anyhow::{Context, bail};
use practice::{Effect, Fault};
use tokio::time::Instant;

use super::*;
use crate::practice_session::{PracticeSession, refused};

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

#[tokio::test]
async fn a_check_makes_a_look_stop_whose_older_answers_would_take_its_place() -> anyhow::Result<()> {
    let stage = PracticeSession::with_key().await?;
    stage
        .faults
        .add(Fault::on("/", Effect::Delay(Duration::from_millis(150))));
    let session = Arc::clone(&stage.session);
    let looking = tokio::spawn({
        let session = session.clone();
        async move { look_at_source(&session, StartedBy::Person).await }
    });
    until(&session, |state| state.wizard.present.source_looking).await?;
    start(&session, ActivityKind::Writes).await.map_err(refused)?;
    assert!(!session.window.look(|state| state.wizard.present.source_looking));
    looking.await?.map_err(refused)?;
    // The look has ended without showing a notice.
    assert!(
        session
            .window
            .look(|state| state.wizard.run().is_none() && state.wizard.present.check.is_some())
    );
    until(&session, |state| state.wizard.present.check.is_none()).await?;
    let wish = session
        .window
        .look(|state| state.wizard.run().map(|run| run.wish.read_only));
    assert!(!wish.context("the check says nothing")?);
    Ok(())
}

#[tokio::test]
async fn every_request_that_was_sent_says_what_it_was_for() -> anyhow::Result<()> {
    let stage = PracticeSession::with_key().await?;
    let session = Arc::clone(&stage.session);
    start(&session, ActivityKind::Reads).await.map_err(refused)?;
    until(&session, |state| state.wizard.present.check.is_none()).await?;
    let planned = plan(false);
    let sent = sent(&session);
    assert!(!sent.is_empty());
    for request in sent {
        let same = |planned: &&RequestView| (&planned.method, &planned.path) == (&request.method, &request.path);
        let planned = planned
            .iter()
            .find(same)
            .with_context(|| format!("not planned: {request:?}"))?;
        assert_eq!(request.purpose, planned.purpose);
    }
    Ok(())
}
