//! A running practice tenant.

use std::collections::BTreeSet;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::access::Role;
use crate::credential::{Credential, IssuedKey};
use crate::faults::Faults;
use crate::journal::JournalEntry;
use crate::limits::Limits;
use crate::quirk::Quirk;
use crate::scenario::Scenario;
use crate::server;
use crate::state::{Address, SavedState};
use crate::words::Words;
use crate::world::World;

/// The largest allowed number of candidates.
pub const MOST_CANDIDATES: u64 = 1_000_000;

/// The options of a tenant.
#[derive(Debug, Clone)]
pub struct Options {
    /// The loopback port; `None` chooses the one of the saved state, if there is one and it is free, or any free one.
    pub port: Option<u16>,
    /// The scenario.
    pub scenario: Scenario,
    /// The seed of the generated company. The same seed gives the same company.
    pub seed: u64,
    /// The number of candidates, up to [`MOST_CANDIDATES`].
    pub candidates: u64,
    /// The delay of every answer of the API.
    pub delay: Duration,
    /// The clock of the rate limits.
    pub clock: fn() -> Instant,
    /// Quirks in addition to those of the scenario.
    pub quirks: BTreeSet<Quirk>,
    /// The words of the admin pages.
    pub words: Words,
    /// The state of an earlier tenant to continue. Its scenario, seed and number of candidates replace those above.
    pub saved: Option<SavedState>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: None,
            scenario: Scenario::Ready,
            seed: 2026,
            candidates: 1_200,
            delay: Duration::from_millis(40),
            clock: Instant::now,
            quirks: BTreeSet::new(),
            words: Words::default(),
            saved: None,
        }
    }
}

/// Why a tenant could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The port is in use, or the system does not allow listening on it.
    #[error("the practice tenant can't listen on 127.0.0.1{}", port.map(|port| format!(":{port}")).unwrap_or_default())]
    Listen {
        /// The requested port.
        port: Option<u16>,
        /// The system's error.
        source: io::Error,
    },
    /// More candidates than [`MOST_CANDIDATES`].
    #[error("the practice tenant can have up to {MOST_CANDIDATES} candidates, not {0}")]
    TooManyCandidates(u64),
    /// The saved state comes from a later version of this program.
    #[error("the saved practice tenant was written by a later version of this program")]
    SavedByLater,
}

impl StartError {
    /// A stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Listen { .. } => "practiceListen",
            Self::TooManyCandidates(_) => "practiceTooManyCandidates",
            Self::SavedByLater => "practiceSavedByLater",
        }
    }
}

/// A running practice tenant. Dropping it stops it.
#[derive(Debug)]
pub struct Tenant {
    world: Arc<World>,
    server: JoinHandle<()>,
}

impl Tenant {
    /// Starts a tenant on a loopback port of the current Tokio runtime.
    ///
    /// # Errors
    /// If the port cannot be used, too many candidates are requested, or the saved state is of a later version.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        Self::start_at(None, options).await
    }

    /// Stops this tenant and starts another one in its place. If the port is still free, the other one has the same address, so that
    /// pages that are open in a browser show it when they are loaded again.
    ///
    /// # Errors
    /// The same as those of [`Self::start`].
    pub async fn replace(self, options: Options) -> Result<Self, StartError> {
        let address = self.world.state().address.clone();
        self.stop().await;
        Self::start_at(address, options).await
    }

    /// Starts a tenant at this address, unless the options or the saved state name another one or it is not free.
    async fn start_at(address: Option<Address>, options: Options) -> Result<Self, StartError> {
        let (state, keys) = match options.saved {
            Some(saved) => (saved, Vec::new()),
            None => options.scenario.set_up(options.seed, options.candidates),
        };
        if state.version > SavedState::VERSION {
            return Err(StartError::SavedByLater);
        }
        let mut state = state.migrated();
        if state.candidates > MOST_CANDIDATES {
            return Err(StartError::TooManyCandidates(state.candidates));
        }
        state.quirks.extend(options.quirks);
        state.address = state.address.or(address);
        let listen = |source| StartError::Listen {
            port: options.port,
            source,
        };
        let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let earlier = state.address.as_ref().filter(|_| options.port.is_none());
        let again = match earlier {
            Some(address) => bind(address.port).await.ok(),
            None => None,
        };
        let listener = match again {
            Some(listener) => listener,
            None => bind(options.port.unwrap_or(0)).await.map_err(listen)?,
        };
        let port = listener.local_addr().map_err(listen)?.port();
        let token = state.address.take().map_or_else(new_token, |address| address.token);
        state.address = Some(Address {
            port,
            token: token.clone(),
        });
        let (world, happening) = World::new(
            state,
            keys,
            (port, token),
            (options.delay, options.words),
            Limits::new(options.clock),
        );
        let world = Arc::new(world);
        let server = tokio::spawn(server::serve(listener, Arc::clone(&world), happening));
        Ok(Self { world, server })
    }

    /// The address of the API, without a trailing slash.
    pub fn api_base(&self) -> String {
        self.world.base.clone()
    }

    /// The address of the admin pages, with a trailing slash. It contains the token, so it allows creating keys.
    pub fn admin_url(&self) -> String {
        format!("{}/practice/{}/", self.world.base, self.world.token)
    }

    /// The scenario.
    pub fn scenario(&self) -> Scenario {
        self.world.state().scenario
    }

    /// The keys that the scenario issued at the start; none in a restored tenant, because keys are not saved.
    pub fn keys(&self) -> Vec<IssuedKey> {
        self.world.issued.clone()
    }

    /// Issues another key, like the Credentials page. Only its hash is saved.
    pub fn issue(&self, name: &str, role: Role) -> IssuedKey {
        let (credential, key) = Credential::api_key(name, role);
        self.world.change(|state| state.credentials.push(credential));
        let name = name.to_owned();
        IssuedKey { name, role, key }
    }

    /// The injected faults.
    pub fn faults(&self) -> Faults {
        self.world.faults.clone()
    }

    /// The last requests to the API, in order of arrival.
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.world.journal.read()
    }

    /// The state to save.
    pub fn saved(&self) -> SavedState {
        self.world.state().clone()
    }

    /// A number that grows whenever [`Self::saved`] changes.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.world.changes()
    }

    /// Stops the tenant. When this returns, open connections are closed and new ones are refused.
    pub async fn stop(mut self) {
        self.server.abort();
        // The server was aborted, so its result has no meaning. Waiting for it ensures that the port is free.
        let _ = (&mut self.server).await;
    }
}

impl Drop for Tenant {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// An unguessable part of an address. It keeps its hyphens, because without them it would be shaped like a key.
fn new_token() -> String {
    Uuid::new_v4().to_string()
}
