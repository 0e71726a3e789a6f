//! What the program does while a fault is done to it, and what it says then.
//!
//! Requests are sent one at a time, so that "half way" is the same request in every run. No result depends on how fast this
//! computer is: time limits are far away, except where the fault lasts until a time limit ends it. There a limit is short, and if
//! an answer without a fault took longer than the limit, the cell says nothing and is done again with twice the limit.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant as StdInstant};

use checkup::plan::Plan;
use checkup::rehearsal::{Entry, Journal, Look, NotWritten, RehearsalRequest, look_for_leftover, rehearse};
use checkup::{Check, Checkup, check, fields};
use diagnosis::evidence::NoAnswer;
use diagnosis::finding::{Diagnosis, SourceMatch};
use diagnosis::key_text::KeyShape;
use diagnosis::rehearsal::{Marker, offered};
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::{Reason, Uncounted};
use diagnosis::{diagnose, source};
use policy::Policy;
use practice::{Options, Tenant};
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, Limits, NamedProxy, ProxyChoice, reach};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::certificates::Authority;
use crate::faults::{Does, FAULTS, Fault};
use crate::server::{Exchange, Harm, Place, Server, Target};
use crate::truth;

/// The key of the tested program. The server replaces it with the one that the tenant issued.
pub(crate) const KEY: &str = "DCRA1-0123456789abcdef0123456789abcdef";

/// Longer than any operation takes.
const FAR: Duration = Duration::from_hours(1);

/// The first time limit where a fault lasts until one passes.
const SHORT: Duration = Duration::from_millis(250);

/// What a field sample says if some of its candidates could not be read. It counts the others.
pub(crate) const IN_PART: &str = "counted in part";

/// What is done while a fault is done to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    NetworkLook,
    Check,
    SourceLook,
    ConnectTest,
    FieldSample,
    Rehearsal,
}

/// One operation with one fault.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    pub(crate) fault: &'static Fault,
    pub(crate) operation: Operation,
    pub(crate) variant: usize,
    pub(crate) harm: Harm,
}

/// What the program said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// The ids of its verdict and its reason.
    pub(crate) text: String,
    pub(crate) reason: Option<Reason>,
    /// The sentence for people, after a check.
    pub(crate) sentence: Option<String>,
}

impl Said {
    fn new(verdict: &str, reason: Option<Reason>) -> Self {
        let text = match reason {
            Some(reason) => format!("{verdict} ({})", reason.id()),
            None => verdict.to_owned(),
        };
        Self {
            text,
            reason,
            sentence: None,
        }
    }
}

/// What happened in a cell.
pub(crate) struct Ended {
    pub(crate) said: Said,
    /// What the program must not have done or said.
    pub(crate) wrong: Vec<String>,
    pub(crate) exchanges: Vec<Exchange>,
}

/// What is the same for all cells.
pub(crate) struct Known {
    pub(crate) authority: Authority,
    /// A check without any fault. Tenants of one seed have the same records.
    pub(crate) run: Run,
}

impl Known {
    pub(crate) fn new(authority: Authority) -> Self {
        let run = runtime().block_on(async {
            let target = target(Cell {
                fault: &FAULTS[0],
                operation: Operation::Check,
                variant: 0,
                harm: Harm::From(usize::MAX),
            });
            let target = Arc::new(target.await);
            let server = Server::start(vec![target], None);
            let client = client(&FAULTS[0], &server, FAR);
            whole_check(client).await
        });
        Self { authority, run }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// A clock on which a long time passes between any two requests, so that the tenant's limits on requests per second are never met.
fn sparse_clock() -> StdInstant {
    static SECONDS: AtomicU64 = AtomicU64::new(0);
    StdInstant::now() + Duration::from_secs(SECONDS.fetch_add(60, Ordering::Relaxed))
}

/// A company with a few candidates.
pub(crate) async fn tenant() -> Tenant {
    let options = Options {
        candidates: 6,
        delay: Duration::ZERO,
        clock: sparse_clock,
        ..Options::default()
    };
    Tenant::start(options).await.unwrap()
}

async fn target(cell: Cell) -> Target {
    Target::new(KEY.to_owned(), tenant().await, cell.fault, cell.variant, cell.harm)
}

impl Cell {
    /// Does the operation.
    pub(crate) fn run(&self, known: &Known) -> Ended {
        let mut patience = SHORT;
        loop {
            let ended = runtime().block_on(self.run_within(patience, known));
            if let Some(ended) = ended {
                return ended;
            }
            patience *= 2;
            assert!(patience < FAR, "answers without a fault never arrive in time");
        }
    }

    /// The same with a first time limit. `None` if an answer without a fault came too late for it.
    async fn run_within(&self, patience: Duration, known: &Known) -> Option<Ended> {
        let target = Arc::new(target(*self).await);
        let behind_a_proxy = self.fault.does.is_behind_a_proxy();
        let server = Server::start(vec![target.clone()], behind_a_proxy.then_some(&known.authority));
        let limit = if self.fault.outlasts_limits { patience } else { FAR };
        let client = client(self.fault, &server, limit);
        let mut wrong = Vec::new();
        let said = match self.operation {
            Operation::NetworkLook => network_look(self.fault, &server, limit).await,
            Operation::Check => {
                let run = whole_check(client.clone()).await;
                let diagnosis = diagnose(&run);
                wrong.extend(truth::of_check(self, &diagnosis, &target.exchanges()));
                summary(&diagnosis)
            }
            Operation::SourceLook => {
                let run = Run::new(Wish::default(), KeyShape::ApiKey);
                let finding = source::find(&again(&client, Plan::sources(), run).await);
                wrong.extend(truth::of_source(&finding, &target.exchanges()));
                Said::new(finding.verdict.id(), finding.reason)
            }
            Operation::ConnectTest => {
                let run = again(&client, Plan::connect_test(), known.run.clone()).await;
                let test = diagnose(&run).connect_test;
                wrong.extend(truth::of_connect_test(self, &test, &target.exchanges()));
                Said::new(test.verdict.id(), test.links.iter().find_map(|link| link.reason))
            }
            Operation::FieldSample => {
                let sample = fields::sample(&client, Instant::now() + FAR, &CancellationToken::new()).await;
                wrong.extend(truth::of_sample(sample.as_ref(), &target.exchanges()));
                match sample {
                    Ok(sample) if sample.candidates == 6 => Said::new("counted", None),
                    Ok(_) => Said::new(IN_PART, None),
                    Err(Uncounted::Refused) => Said::new("refused", None),
                    Err(Uncounted::Unclear { reason }) => Said::new("notCounted", Some(reason)),
                }
            }
            Operation::Rehearsal => rehearsal(self, &client, &target, &mut wrong).await,
        };
        let exchanges = target.exchanges();
        let sent = client.sent();
        let on_time = exchanges.iter().zip(&sent).all(|(exchange, sent)| {
            exchange.harmed || (sent.reason.is_none() && u128::from(sent.duration_ms) < limit.as_millis())
        });
        if !on_time {
            return None;
        }
        wrong.extend(truth::of_requests(self, &exchanges, sent.len()));
        if server.was_left() {
            wrong.push("something was sent to another host".to_owned());
        }
        Some(Ended { said, wrong, exchanges })
    }
}

/// The program's limits, one request at a time, with this time limit for everything. The limit for connecting must pass before
/// that for the whole try, as it does in the program.
fn limits(limit: Duration) -> Limits {
    Limits {
        connect: limit / 2,
        one_try: limit,
        one_call: limit * 3 / 2,
        accepted_body: limit,
        body: 256 * 1024,
        in_flight: 1,
        in_flight_untold: 1,
        rate_window: Duration::from_millis(1),
        tries: 2,
        back_off: Duration::from_millis(1),
        ..Limits::default()
    }
}

fn base(fault: &Fault, server: &Server) -> ApiBase {
    let port = server.address.port();
    match fault.does {
        does if does.is_behind_a_proxy() || matches!(does, Does::UnknownName) => ApiBase::production(),
        Does::OnlyIpv6 | Does::BrokenIpv6 => ApiBase::loopback(&format!("http://localhost:{port}")).unwrap(),
        _ => ApiBase::loopback(&format!("http://127.0.0.1:{port}")).unwrap(),
    }
}

fn options(fault: &Fault, server: &Server, limit: Duration) -> ClientOptions {
    let through = |proxy: String| ProxyChoice::Manual(NamedProxy::parse(&proxy).unwrap().unwrap().address);
    let proxy = match fault.does {
        // Without a proxy, the program itself looks up the name.
        Does::UnknownName => ProxyChoice::None,
        Does::UnknownProxy => through(format!("http://{}.invalid:3128", "x".repeat(64))),
        _ => through(format!("http://{}", server.address)),
    };
    ClientOptions {
        proxy,
        limits: limits(limit),
        ..ClientOptions::new(Uuid::nil(), Policy::default())
    }
}

fn client(fault: &Fault, server: &Server, limit: Duration) -> Client {
    let key = Credential::new(SecretString::from(KEY)).unwrap();
    Client::new(base(fault, server), &key, &options(fault, server, limit)).unwrap()
}

async fn whole_check(client: Client) -> Run {
    let checkup = Checkup::whole(client, Wish::default(), KeyShape::ApiKey, FAR, CancellationToken::new());
    checkup.run(&mut |_| {}).await.unwrap().run
}

async fn again(client: &Client, plan: Plan, run: Run) -> Run {
    let order = Check {
        plan,
        deadline: Instant::now() + FAR,
        cancel: CancellationToken::new(),
    };
    check(client, order, run, &mut |_| {}).await
}

fn summary(diagnosis: &Diagnosis) -> Said {
    let summary = &diagnosis.summary;
    let mut said = Said::new(summary.verdict.id(), summary.reason);
    if let Some(cause) = summary.cause {
        said.text = format!("{} ({})", summary.verdict.id(), cause.id());
    }
    said.sentence = Some(report::texts::render(&summary.headline));
    said
}

async fn network_look(fault: &Fault, server: &Server, limit: Duration) -> Said {
    let look = reach(base(fault, server), &options(fault, server, limit))
        .await
        .unwrap();
    let text = match look.failure {
        None if look.perhaps_portal => "reached, perhaps a sign-in page".to_owned(),
        None => "reached".to_owned(),
        Some(NoAnswer::Tls(fault)) => format!("not reached (tls, {})", fault.id()),
        Some(reason) => format!("not reached ({})", name(reason)),
    };
    Said {
        text,
        reason: None,
        sentence: None,
    }
}

/// The id of the reason for no answer.
fn name(reason: NoAnswer) -> &'static str {
    let reason = match reason {
        NoAnswer::Dns => Reason::Dns,
        NoAnswer::Connect | NoAnswer::NotSent => Reason::Connect,
        NoAnswer::Tls(_) => Reason::Tls,
        NoAnswer::Proxy => Reason::Proxy,
        NoAnswer::Timeout => Reason::Timeout,
        NoAnswer::Throttled => Reason::Throttled,
        NoAnswer::Deadline => Reason::Deadline,
        NoAnswer::Cancelled => Reason::Cancelled,
    };
    reason.id()
}

/// A journal of rehearsals in memory.
#[derive(Default)]
struct Written(Vec<Entry>);

impl Journal for Written {
    fn reached(&mut self, entry: &Entry) -> Result<(), NotWritten> {
        self.finished(&entry.marker);
        self.0.push(entry.clone());
        Ok(())
    }

    fn finished(&mut self, marker: &Marker) {
        self.0.retain(|entry| entry.marker != *marker);
    }
}

/// The source of a test candidate, found without the fault server.
async fn source_of(tenant: &Tenant) -> SourceMatch {
    let key = Credential::new(tenant.keys()[0].key.clone()).unwrap();
    let base = ApiBase::practice(&tenant.api_base()).unwrap();
    let client = Client::new(base, &key, &ClientOptions::new(Uuid::nil(), Policy::default())).unwrap();
    offered(Some(&diagnose(&whole_check(client).await))).unwrap().clone()
}

async fn rehearsal(cell: &Cell, client: &Client, target: &Target, wrong: &mut Vec<String>) -> Said {
    let request = RehearsalRequest {
        marker: Marker::new(20_261_126),
        source: source_of(&target.tenant).await,
        cancel: CancellationToken::new(),
        pauses: &[Duration::ZERO],
    };
    let mut journal = Written::default();
    let rehearsed = rehearse(client, &request, &mut journal, &mut |_| {}).await.unwrap();
    let named: Vec<String> = journal.0.iter().map(|entry| entry.marker.email.clone()).collect();
    wrong.extend(truth::of_rehearsal(cell, &rehearsed, &named, target));
    // A later start looks again, while the fault goes on.
    if let Some(leftover) = &rehearsed.leftover {
        let look = look_for_leftover(client, &leftover.entry).await;
        if look == Look::Gone && !truth::test_candidates(target).is_empty() {
            wrong.push("a later look says that a test candidate is gone, and it is not".to_owned());
        }
    }
    let look = rehearsed.leftover.map(|leftover| match leftover.look {
        Look::Found(_) => "found".to_owned(),
        Look::Gone => "gone".to_owned(),
        Look::NotFound => "notFound".to_owned(),
        Look::Unclear(reason) => reason.id().to_owned(),
    });
    let verdict = rehearsed.finding.verdict.id();
    let failed = rehearsed.finding.steps.iter().find_map(|step| step.reason);
    Said {
        text: match (look, failed) {
            (Some(look), _) => format!("{verdict}, named (look: {look})"),
            (None, Some(reason)) => format!("{verdict} ({})", reason.id()),
            (None, None) => verdict.to_owned(),
        },
        reason: failed,
        sentence: None,
    }
}

/// The number of a place among the requests of a rehearsal in which nothing goes wrong.
pub(crate) const fn number_of(place: Place) -> Option<usize> {
    match place {
        Place::Create => Some(0),
        Place::ReadBack => Some(1),
        Place::Delete => Some(2),
        Place::ProveGone => Some(3),
        Place::Search => None,
    }
}
