//! A tenant, an Admin's client, and a journal that tests can inspect.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use checkup::plan::Plan;
use checkup::rehearsal::{self, Entry, Journal, NotWritten, RehearsalRequest, Rehearsed};
use checkup::{Check, check};
use diagnosis::diagnose;
use diagnosis::finding::SourceMatch;
use diagnosis::key_text::KeyShape;
use diagnosis::rehearsal::{Marker, Rehearsal, offered};
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::LinkVerdict;
use policy::Policy;
use practice::{Options, Quirk, Scenario, Tenant};
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, Limits};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

pub(crate) struct Stage {
    pub(crate) tenant: Arc<Tenant>,
    pub(crate) client: Client,
    pub(crate) order: RehearsalRequest,
    pub(crate) disk: Disk,
    before: usize,
}

impl Stage {
    /// A tenant in which everything is in place, except for the quirks. Its key was checked and may be used for a rehearsal.
    pub(crate) async fn new(quirks: &[Quirk]) -> Self {
        let options = Options {
            scenario: Scenario::Ready,
            delay: Duration::ZERO,
            quirks: quirks.iter().copied().collect(),
            ..Options::default()
        };
        let tenant = Tenant::start(options).await.unwrap();
        let credential = Credential::new(tenant.keys()[0].key.clone()).unwrap();
        let limits = Limits {
            back_off: Duration::from_millis(1),
            ..Limits::default()
        };
        let options = ClientOptions {
            limits,
            ..ClientOptions::new(Uuid::new_v4(), Policy::default())
        };
        let client = Client::new(ApiBase::practice(&tenant.api_base()).unwrap(), &credential, &options).unwrap();
        let order = RehearsalRequest {
            // Its code is ZZZZ, which no report contains by chance.
            marker: Marker::new(u64::MAX),
            source: source(&client).await,
            cancel: CancellationToken::new(),
            pauses: &[Duration::ZERO],
        };
        let before = tenant.journal().len();
        let tenant = Arc::new(tenant);
        let disk = Disk::new(tenant.clone(), before);
        Self {
            tenant,
            client,
            order,
            disk,
            before,
        }
    }

    pub(crate) async fn rehearse(&self) -> Result<Rehearsed, NotWritten> {
        self.rehearse_watched(&mut |_| {}).await
    }

    pub(crate) async fn rehearse_watched(
        &self,
        watch: &mut (dyn FnMut(&Rehearsal) + Send),
    ) -> Result<Rehearsed, NotWritten> {
        rehearsal::rehearse(&self.client, &self.order, &mut self.disk.clone(), watch).await
    }

    pub(crate) async fn remove(&self, entry: &Entry, id: &str) -> Rehearsed {
        rehearsal::remove_leftover(&self.client, entry, id, &mut self.disk.clone()).await
    }

    /// How many of the candidates that calls created still exist.
    pub(crate) fn created(&self) -> usize {
        self.created_ids().len()
    }

    pub(crate) fn created_ids(&self) -> Vec<String> {
        let state = serde_json::to_value(self.tenant.saved()).unwrap();
        let created = state["created"].as_array().unwrap();
        created
            .iter()
            .map(|candidate| candidate["id"].as_str().unwrap().to_owned())
            .collect()
    }

    /// The calls of the rehearsal so far, without their ids.
    pub(crate) fn calls(&self) -> Vec<(String, String)> {
        calls(&self.tenant, self.before)
    }

    pub(crate) fn sent(&self, method: &str) -> usize {
        self.calls().iter().filter(|(sent, _)| sent == method).count()
    }
}

fn calls(tenant: &Tenant, before: usize) -> Vec<(String, String)> {
    let template = |path: &str| match path.strip_prefix("/candidates/") {
        Some(id) if Uuid::try_parse(id).is_ok() => "/candidates/{id}".to_owned(),
        _ => path.to_owned(),
    };
    let journal = tenant.journal();
    journal
        .iter()
        .skip(before)
        .map(|entry| (entry.method.clone(), template(&entry.path)))
        .collect()
}

/// The source that a check found, as the window would offer it.
async fn source(client: &Client) -> SourceMatch {
    let wish = Wish {
        read_only: true,
        only: None,
    };
    let order = Check {
        plan: Plan::check(&wish),
        deadline: Instant::now() + Duration::from_mins(1),
        cancel: CancellationToken::new(),
    };
    let run = check(client, order, Run::new(wish, KeyShape::ApiKey), &mut |_| {}).await;
    offered(Some(&diagnose(&run))).unwrap().clone()
}

pub(crate) fn steps(finding: &Rehearsal) -> Vec<LinkVerdict> {
    finding.steps.iter().map(|step| step.verdict).collect()
}

type Hook = Box<dyn FnMut(&Entry, &Tenant) + Send>;

/// A journal whose disk survives whoever writes to it.
#[derive(Clone)]
pub(crate) struct Disk(Arc<Mutex<Content>>);

struct Content {
    tenant: Arc<Tenant>,
    before: usize,
    entry: Option<Entry>,
    history: Vec<(rehearsal::Stage, bool, usize)>,
    full: bool,
    crash: Option<Crash>,
    writes: usize,
    hook: Option<Hook>,
}

/// Where the program ends: at a write to the journal, just before or just after it reaches the disk.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Crash {
    pub(crate) write: usize,
    pub(crate) on_disk: bool,
}

impl Disk {
    fn new(tenant: Arc<Tenant>, before: usize) -> Self {
        Self(Arc::new(Mutex::new(Content {
            tenant,
            before,
            entry: None,
            history: Vec::new(),
            full: false,
            crash: None,
            writes: 0,
            hook: None,
        })))
    }

    pub(crate) fn get(&self) -> Option<Entry> {
        self.with(|content| content.entry.clone())
    }

    pub(crate) fn history(&self) -> Vec<(rehearsal::Stage, bool, usize)> {
        self.with(|content| content.history.clone())
    }

    pub(crate) fn is_full(&self) {
        self.with(|content| content.full = true);
    }

    pub(crate) fn crashes(&self, crash: Option<Crash>) {
        self.with(|content| content.crash = crash);
    }

    /// Calls a hook whenever an entry was written.
    pub(crate) fn after_each(&self, hook: impl FnMut(&Entry, &Tenant) + Send + 'static) {
        self.with(|content| content.hook = Some(Box::new(hook)));
    }

    /// A crash while the lock is held poisons the lock and leaves the disk unchanged.
    fn with<T>(&self, look: impl FnOnce(&mut Content) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    fn write(&self, entry: Option<&Entry>) {
        self.with(|content| {
            content.writes += 1;
            let crash = content.crash.filter(|crash| crash.write == content.writes);
            assert!(crash.is_none_or(|crash| crash.on_disk), "a crash, as ordered");
            content.entry = entry.cloned();
            assert!(crash.is_none(), "a crash, as ordered");
        });
    }
}

impl Journal for Disk {
    fn reached(&mut self, entry: &Entry) -> Result<(), NotWritten> {
        if self.with(|content| content.full) {
            return Err(NotWritten);
        }
        self.write(Some(entry));
        self.with(|content| {
            let sent = calls(&content.tenant, content.before).len();
            content.history.push((entry.stage, entry.candidate_id.is_some(), sent));
            if let Some(hook) = &mut content.hook {
                hook(entry, &content.tenant);
            }
        });
        Ok(())
    }

    fn finished(&mut self, marker: &Marker) {
        assert!(self.get().is_none_or(|entry| entry.marker == *marker));
        self.write(None);
    }
}
