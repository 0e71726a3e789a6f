use std::time::Duration;

use anyhow::{Context, bail};
use keychain::{PatientKeychain, SessionKeychain};
use practice::{Options, Role, Scenario, Tenant};
use records::Folder;
use secrecy::SecretString;
use tempfile::TempDir;

use super::*;

/// Practising with an Admin's key, where nothing was read yet.
async fn begun(home: &TempDir, delay: Duration) -> anyhow::Result<Arc<Session>> {
    let keychain = PatientKeychain::new(SessionKeychain::default());
    let session = Arc::new(Session::with(Folder::open(home.path()), keychain, true));
    let tenant = Tenant::start(Options {
        scenario: Scenario::Ready,
        delay,
        ..Options::default()
    })
    .await?;
    let secret = SecretString::from(tenant.issue("Findem", Role::Administrator).key);
    session.change(|inner| inner.tenant = Some(tenant));
    key::store(&session, &secret).await.map_err(refused)?;
    Ok(session)
}

#[expect(clippy::needless_pass_by_value, reason = "stands where an error is handed over")]
fn refused(notice: Notice) -> anyhow::Error {
    anyhow::anyhow!("refused: {}", notice.code)
}

async fn until(session: &Session, holds: impl Fn(&Inner) -> bool) -> anyhow::Result<()> {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !session.look(&holds) {
        if Instant::now() > deadline {
            bail!("it never comes to that");
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

#[tokio::test]
async fn a_check_makes_a_look_stop_whose_older_answers_would_take_its_place() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    let session = begun(&home, Duration::from_millis(150)).await?;
    let looking = tokio::spawn({
        let session = session.clone();
        async move { look_at_source(&session).await }
    });
    until(&session, |inner| inner.wizard.present.source_looking).await?;
    start(&session, ActivityKind::Writes).await.map_err(refused)?;
    assert!(!session.look(|inner| inner.wizard.present.source_looking));
    looking.await?.map_err(refused)?;
    // The look is over, and has said nothing.
    assert!(session.look(|inner| inner.wizard.run().is_none() && inner.wizard.present.check.is_some()));
    until(&session, |inner| inner.wizard.present.check.is_none()).await?;
    let wish = session.look(|inner| inner.wizard.run().map(|run| run.wish.read_only));
    assert!(!wish.context("the check says nothing")?);
    Ok(())
}
