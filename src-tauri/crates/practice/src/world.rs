//! What the tenant knows: the company, and what has been changed since its start.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::sync::watch;
use uuid::Uuid;

use crate::access::Module;
use crate::company::{Company, Kind};
use crate::credential::{Credential, CredentialKind, IssuedKey, hash};
use crate::faults::Faults;
use crate::journal::Journal;
use crate::limits::Limits;
use crate::scenario::Scenario;
use crate::sources::{self, CustomSource, Source};
use crate::state::{Quirk, SavedState};
use crate::webhooks::Event;

/// Everything that a request may need.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) company: Company,
    /// `http://127.0.0.1:PORT`.
    pub(crate) base: String,
    pub(crate) port: u16,
    /// The part of the admin pages' address that nobody can guess.
    pub(crate) token: String,
    pub(crate) delay: Duration,
    /// The keys that exist from the start, for the page that tells the story. They are never written anywhere.
    pub(crate) issued: Vec<IssuedKey>,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
    pub(crate) limits: Limits,
    pub(crate) arrivals: AtomicU64,
    pub(crate) running: AtomicUsize,
    /// Candidate sources that an import has brought so far; more with every look at the list.
    imported: AtomicU64,
    /// Addresses whose last try failed, on a bad day.
    tries: Mutex<BTreeSet<String>>,
    /// Forms that were sent already, so that a reloaded page makes no second key.
    pub(crate) forms: RwLock<BTreeSet<String>>,
    state: RwLock<SavedState>,
    changes: watch::Sender<u64>,
    /// What happens, for those who subscribed to it.
    events: UnboundedSender<Event>,
}

impl World {
    /// The second part is what happens, to be told to those who subscribed to it.
    pub(crate) fn new(
        state: SavedState,
        issued: Vec<IssuedKey>,
        port: u16,
        delay: Duration,
        limits: Limits,
    ) -> (Self, UnboundedReceiver<Event>) {
        let (events, happening) = mpsc::unbounded_channel();
        let world = Self {
            company: Company::new(state.seed, state.candidates, state.scenario != Scenario::EmptyTenant),
            base: format!("http://127.0.0.1:{port}"),
            port,
            token: Uuid::new_v4().simple().to_string(),
            delay,
            issued,
            faults: Faults::default(),
            journal: Journal::default(),
            limits,
            arrivals: AtomicU64::new(0),
            running: AtomicUsize::new(0),
            imported: AtomicU64::new(0),
            tries: Mutex::default(),
            forms: RwLock::default(),
            state: RwLock::new(state),
            changes: watch::Sender::new(0),
            events,
        };
        (world, happening)
    }

    /// Says that something happened.
    pub(crate) fn tell(&self, event: Event) {
        // Nobody listens any more where the tenant is stopping.
        let _ = self.events.send(event);
    }

    pub(crate) fn state(&self) -> RwLockReadGuard<'_, SavedState> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes something that is worth saving.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut SavedState) -> T) -> T {
        let result = change(&mut self.state.write().unwrap_or_else(PoisonError::into_inner));
        self.changes.send_modify(|number| *number += 1);
        result
    }

    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    pub(crate) fn has(&self, module: Module) -> bool {
        self.state().modules.contains(&module)
    }

    pub(crate) fn does(&self, quirk: Quirk) -> bool {
        self.state().quirks.contains(&quirk)
    }

    /// The credential whose key or token a request carries, if it works here.
    pub(crate) fn authenticate(&self, headers: &HeaderMap) -> Option<Credential> {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let bearer = header(AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
        let (secret, is_bearer) = match header("x-smarttoken") {
            Some(key) => (key, false),
            None => (bearer?, true),
        };
        let hash = hash(secret);
        let state = self.state();
        let found = state
            .credentials
            .iter()
            .find(|credential| credential.hash == hash && credential.works())?;
        // A bearer token is an OAuth token; an API key belongs into its own header.
        (!is_bearer || found.kind == CredentialKind::OauthToken).then(|| found.clone())
    }

    /// On a bad day: the status that meets this try of a request, if any. Every third address fails at its first try and
    /// every other try after it, so that trying again always helps.
    pub(crate) fn stumble(&self, method: &str, path: &str) -> Option<u16> {
        let address = format!("{method} {path}");
        let sum: usize = address.bytes().map(usize::from).sum();
        if !sum.is_multiple_of(3) {
            return None;
        }
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.remove(&address) {
            return None;
        }
        if tries.len() >= 10_000 {
            tries.clear();
        }
        tries.insert(address);
        [502, 503, 504].get(sum % 9 / 3).copied()
    }

    /// All sources that were not deleted, those of the library first.
    pub(crate) fn sources(&self) -> Vec<Source> {
        let custom = self
            .state()
            .sources
            .iter()
            .filter(|source| !source.deleted)
            .map(shown)
            .collect::<Vec<_>>();
        (0..sources::LIBRARY.len())
            .map(|position| self.library_source(position))
            .chain(custom)
            .collect()
    }

    /// The sources that an import has brought so far, the newest first. Each look finds one more.
    pub(crate) fn imported_sources(&self) -> Vec<Source> {
        const FIRST: u64 = 1_000;
        if !self.does(Quirk::SourcesImport) {
            return Vec::new();
        }
        let count = self.imported.fetch_add(1, Ordering::Relaxed) + 1;
        let imported = |number: u64| Source {
            id: self.company.id(Kind::Source, FIRST + number),
            identifier: self.company.id(Kind::SourceIdentifier, FIRST + number),
            label: format!("Imported campaign {number}"),
            type_id: "OTHER".to_owned(),
            sub_type_id: "OTHER".to_owned(),
            deleted: false,
        };
        (1..=count).rev().map(imported).collect()
    }

    /// A source by its identifier, deleted or not.
    pub(crate) fn source_by_identifier(&self, identifier: &str) -> Option<Source> {
        let deleted = self
            .state()
            .sources
            .iter()
            .find(|source| source.identifier.to_string() == identifier)
            .map(shown);
        deleted.or_else(|| {
            self.sources()
                .into_iter()
                .find(|source| source.identifier == identifier)
        })
    }

    /// A source by its id, deleted or not: applications keep the source they came from.
    pub(crate) fn source_by_id(&self, id: &str) -> Option<Source> {
        let custom = self
            .state()
            .sources
            .iter()
            .find(|source| source.id.to_string() == id)
            .map(shown);
        custom.or_else(|| self.sources().into_iter().find(|source| source.id == id))
    }

    pub(crate) fn library_source(&self, position: usize) -> Source {
        let (type_id, sub_type_id, label) = sources::LIBRARY
            .get(position)
            .copied()
            .unwrap_or(("OTHER", "OTHER", "API"));
        let index = position as u64;
        Source {
            id: self.company.id(Kind::Source, index),
            identifier: self.company.id(Kind::SourceIdentifier, index),
            label: label.to_owned(),
            type_id: type_id.to_owned(),
            sub_type_id: sub_type_id.to_owned(),
            deleted: false,
        }
    }

    /// The source that SmartRecruiters records when a call names none.
    pub(crate) fn api_source(&self) -> Source {
        self.library_source(sources::LIBRARY.len() - 1)
    }
}

fn shown(source: &CustomSource) -> Source {
    Source {
        id: source.id.to_string(),
        identifier: source.identifier.to_string(),
        label: source.label.clone(),
        type_id: source.type_id.clone(),
        sub_type_id: source.sub_type_id.clone(),
        deleted: source.deleted,
    }
}
