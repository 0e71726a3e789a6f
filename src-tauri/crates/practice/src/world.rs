//! The shared state of a running tenant: the company, and all changes since the start.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::sync::watch;

use crate::access::Module;
use crate::company::{Company, IdKind};
use crate::credential::{Credential, CredentialKind, IssuedKey, hash};
use crate::faults::Faults;
use crate::journal::Journal;
use crate::limits::Limits;
use crate::quirk::Quirk;
use crate::scenario::Scenario;
use crate::sources::{self, CustomSource, Source};
use crate::state::SavedState;
use crate::webhooks::Event;
use crate::words::Words;

/// The shared state of a running tenant, which every request can use.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) company: Company,
    /// `http://127.0.0.1:PORT`.
    pub(crate) base: String,
    pub(crate) port: u16,
    /// The unguessable part of the admin pages' address.
    pub(crate) token: String,
    pub(crate) delay: Duration,
    /// The words of the admin pages.
    pub(crate) words: Words,
    /// The keys that exist from the start, for the home page. They are never written to disk.
    pub(crate) issued: Vec<IssuedKey>,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
    pub(crate) limits: Limits,
    pub(crate) arrivals: AtomicU64,
    pub(crate) running: AtomicUsize,
    /// The number of candidate sources that the import has created so far. Each read of the list adds one.
    imported: AtomicU64,
    /// The requests whose last try failed because of [`Quirk::Flaky`].
    tries: Mutex<BTreeSet<String>>,
    /// The ids of submitted forms, so that reloading a page creates no second key.
    pub(crate) forms: RwLock<BTreeSet<String>>,
    state: RwLock<SavedState>,
    changes: watch::Sender<u64>,
    /// The channel to [`callbacks::deliver`](crate::callbacks::deliver).
    events: UnboundedSender<Event>,
}

impl World {
    /// Returns the tenant's shared state and the receiver of its events.
    pub(crate) fn new(
        state: SavedState,
        issued: Vec<IssuedKey>,
        (port, token): (u16, String),
        (delay, words): (Duration, Words),
        limits: Limits,
    ) -> (Self, UnboundedReceiver<Event>) {
        let (events, happening) = mpsc::unbounded_channel();
        let world = Self {
            company: Company::new(state.seed, state.candidates, state.scenario != Scenario::EmptyTenant),
            base: format!("http://127.0.0.1:{port}"),
            port,
            token,
            delay,
            words,
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

    /// Reports an event to subscribers.
    pub(crate) fn emit(&self, event: Event) {
        // While the tenant stops, there is no receiver.
        let _ = self.events.send(event);
    }

    pub(crate) fn state(&self) -> RwLockReadGuard<'_, SavedState> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the saved state.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut SavedState) -> T) -> T {
        let result = change(&mut self.state.write().unwrap_or_else(PoisonError::into_inner));
        self.changes.send_modify(|number| *number += 1);
        result
    }

    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    pub(crate) fn has_module(&self, module: Module) -> bool {
        self.state().modules.contains(&module)
    }

    pub(crate) fn has_quirk(&self, quirk: Quirk) -> bool {
        self.state().quirks.contains(&quirk)
    }

    /// The credential of a request's key or token, if this tenant accepts it.
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
        // Only OAuth tokens are accepted as bearer tokens; an API key belongs in its own header.
        (!is_bearer || found.kind == CredentialKind::OauthToken).then(|| found.clone())
    }

    /// For [`Quirk::Flaky`]: the status of this try of a request, if it fails. Every third request fails on its first and then on
    /// every second try, so that a retry always succeeds.
    pub(crate) fn flaky_status(&self, method: &str, path: &str) -> Option<u16> {
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

    /// All sources that are not deleted, the built-in ones first.
    pub(crate) fn sources(&self) -> Vec<Source> {
        let custom = self
            .state()
            .sources
            .iter()
            .filter(|source| !source.deleted)
            .map(to_source)
            .collect::<Vec<_>>();
        (0..sources::LIBRARY.len())
            .map(|position| self.library_source(position))
            .chain(custom)
            .collect()
    }

    /// The sources that the import has created so far, the newest first. Each call adds one.
    pub(crate) fn imported_sources(&self) -> Vec<Source> {
        const FIRST: u64 = 1_000;
        if !self.has_quirk(Quirk::SourcesImport) {
            return Vec::new();
        }
        let count = self.imported.fetch_add(1, Ordering::Relaxed) + 1;
        let imported = |number: u64| Source {
            id: self.company.id(IdKind::Source, FIRST + number),
            identifier: self.company.id(IdKind::SourceIdentifier, FIRST + number),
            label: format!("Imported campaign {number}"),
            type_id: "OTHER".to_owned(),
            sub_type_id: "OTHER".to_owned(),
            deleted: false,
        };
        (1..=count).rev().map(imported).collect()
    }

    /// The source with this identifier, even if it is deleted.
    pub(crate) fn source_by_identifier(&self, identifier: &str) -> Option<Source> {
        let deleted = self
            .state()
            .sources
            .iter()
            .find(|source| source.identifier.to_string() == identifier)
            .map(to_source);
        deleted.or_else(|| {
            self.sources()
                .into_iter()
                .find(|source| source.identifier == identifier)
        })
    }

    /// The source with this id, even if it is deleted, because applications keep their source.
    pub(crate) fn source_by_id(&self, id: &str) -> Option<Source> {
        let custom = self
            .state()
            .sources
            .iter()
            .find(|source| source.id.to_string() == id)
            .map(to_source);
        custom.or_else(|| self.sources().into_iter().find(|source| source.id == id))
    }

    pub(crate) fn library_source(&self, position: usize) -> Source {
        let (type_id, sub_type_id, label) = sources::LIBRARY
            .get(position)
            .copied()
            .unwrap_or(("OTHER", "OTHER", "API"));
        let index = position as u64;
        Source {
            id: self.company.id(IdKind::Source, index),
            identifier: self.company.id(IdKind::SourceIdentifier, index),
            label: label.to_owned(),
            type_id: type_id.to_owned(),
            sub_type_id: sub_type_id.to_owned(),
            deleted: false,
        }
    }

    /// The source that SmartRecruiters records if a call names none.
    pub(crate) fn api_source(&self) -> Source {
        self.library_source(sources::LIBRARY.len() - 1)
    }
}

fn to_source(source: &CustomSource) -> Source {
    Source {
        id: source.id.to_string(),
        identifier: source.identifier.to_string(),
        label: source.label.clone(),
        type_id: source.type_id.clone(),
        sub_type_id: source.sub_type_id.clone(),
        deleted: source.deleted,
    }
}
