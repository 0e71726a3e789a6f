//! A practice session for tests, with records in a temporary folder and a tenant with its key.

use std::sync::Arc;

use keychain::{AsyncKeychain, SessionKeychain};
use policy::Policy;
use practice::{Faults, JournalEntry, Options, Role, Scenario, Tenant};
use secrecy::SecretString;
use smartrecruiters::Client;
use tempfile::TempDir;
use wizard::view::Notice;

use crate::features::key;
use crate::session::Session;
use crate::state::WindowState;

pub(crate) struct PracticeSession {
    pub(crate) session: Arc<Session>,
    /// The faults to inject into the tenant.
    pub(crate) faults: Faults,
    _home: TempDir,
}

impl PracticeSession {
    /// Opens a session with an Admin's key, on a tenant where everything is set up.
    pub(crate) async fn with_key() -> anyhow::Result<Self> {
        Self::under(Policy::default()).await
    }

    /// The same on a computer with this policy.
    pub(crate) async fn under(policy: Policy) -> anyhow::Result<Self> {
        let home = TempDir::new()?;
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Arc::new(Session::under(
            policy,
            records::Folder::open(home.path()),
            keychain,
            true,
        ));
        let options = Options {
            scenario: Scenario::Ready,
            ..Options::default()
        };
        let tenant = Tenant::start(options).await?;
        let faults = tenant.faults();
        let key = tenant.issue("Findem", Role::Administrator).key;
        session.window.change(|state| {
            state.tenant = Some(tenant);
            state.show_host();
        });
        store(&session, &key).await.map_err(refused)?;
        Ok(Self {
            session,
            faults,
            _home: home,
        })
    }

    /// The requests that the tenant received.
    pub(crate) fn journal(&self) -> Vec<JournalEntry> {
        let tenant = |state: &WindowState| state.tenant.as_ref().map(Tenant::journal);
        self.session.window.look(tenant).unwrap_or_default()
    }
}

/// Accepts a text as the key, and waits until the keychain has it.
pub(crate) async fn store(session: &Session, text: &SecretString) -> Result<(), Notice> {
    let storing = key::accept(session, key::parse(text)?)?;
    key::finish_storing(session, storing).await.map(drop)
}

/// The client of the key in use.
pub(crate) async fn client(session: &Session) -> Result<Client, Notice> {
    let id = session.window.look(WindowState::journey_id);
    key::with_client(session, id, |_, client, _| client).await
}

#[expect(clippy::needless_pass_by_value, reason = "stands where an error is handed over")]
pub(crate) fn refused(notice: Notice) -> anyhow::Error {
    anyhow::anyhow!("refused: {}", notice.code)
}
