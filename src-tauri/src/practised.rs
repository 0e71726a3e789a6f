//! A session that practises, for tests: records in a folder of their own, and a tenant whose key it holds.

use std::sync::Arc;

use keychain::{AsyncKeychain, SessionKeychain};
use practice::{Faults, JournalEntry, Options, Role, Scenario, Tenant};
use secrecy::SecretString;
use tempfile::TempDir;
use wizard::view::Notice;

use crate::key;
use crate::session::Session;

pub(crate) struct Practised {
    pub(crate) session: Arc<Session>,
    /// What the tenant does wrong.
    pub(crate) faults: Faults,
    _home: TempDir,
}

impl Practised {
    /// With an Admin's key, at a tenant where everything is in place.
    pub(crate) async fn with_key() -> anyhow::Result<Self> {
        let home = TempDir::new()?;
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, true));
        let options = Options {
            scenario: Scenario::Ready,
            ..Options::default()
        };
        let tenant = Tenant::start(options).await?;
        let faults = tenant.faults();
        let key = tenant.issue("Findem", Role::Administrator).key;
        session.window.change(|state| state.tenant = Some(tenant));
        store(&session, &key).await.map_err(refused)?;
        Ok(Self {
            session,
            faults,
            _home: home,
        })
    }

    /// What the tenant was asked.
    pub(crate) fn journal(&self) -> Vec<JournalEntry> {
        let tenant = |state: &crate::state::WindowState| state.tenant.as_ref().map(Tenant::journal);
        self.session.window.look(tenant).unwrap_or_default()
    }
}

/// Takes a text as the key, and waits until the keychain has it.
pub(crate) async fn store(session: &Session, text: &SecretString) -> Result<(), Notice> {
    let storing = key::take(session, text)?;
    key::settle(session, storing).await.map(drop)
}

#[expect(clippy::needless_pass_by_value, reason = "stands where an error is handed over")]
pub(crate) fn refused(notice: Notice) -> anyhow::Error {
    anyhow::anyhow!("refused: {}", notice.code)
}
