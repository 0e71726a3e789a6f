//! Makes the report of a check: the findings, and the circumstances of the check.

use diagnosis::circumstances::{Circumstances, Route};
use diagnosis::environment::Environment;
use diagnosis::finding::{Diagnosis, Row};
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use diagnosis::rehearsal::Rehearsal;
use diagnosis::run::Run;
use diagnosis::verdict::TlsFault;
use jiff::Timestamp;
use report::texts::{self, Language};
use report::{About, Mode, Proxy, Report, Tool, compose};
use smartrecruiters::{ApiBase, Client, Network, ProxyUse};
use uuid::Uuid;

/// A larger difference between the clocks, in seconds, is noted, because certificates and logs depend on the clock.
const CLOCK_SKEW: i64 = 120;

/// When, where and with which program a check was made.
#[derive(Debug, Clone)]
pub struct ReportContext {
    /// The program's name and version.
    pub tool: Tool,
    /// When it started.
    pub started_at: Timestamp,
    /// When it finished.
    pub finished_at: Timestamp,
    /// The environment that was checked.
    pub environment: Environment,
    /// The name that the person gave this connection.
    pub label: Option<String>,
    /// The rehearsal with this key, if there was one.
    pub rehearsal: Option<Rehearsal>,
}

/// What a client knew about its network at the end of a check. Later, the client may use another route or no longer exist.
#[derive(Debug, Clone, PartialEq)]
pub struct NetworkSnapshot {
    network: Network,
    other_user_of_key: bool,
}

impl NetworkSnapshot {
    /// Takes a snapshot of what this client has seen so far.
    pub fn of(client: &Client) -> Self {
        Self {
            network: client.network(),
            other_user_of_key: client.other_user_of_key(),
        }
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        let skew = self.network.clock_skew_seconds;
        if let Some(skew) = skew.filter(|skew| skew.abs() > CLOCK_SKEW) {
            let clock = if skew > 0 { "behind" } else { "ahead" };
            let seconds = usize::try_from(skew.unsigned_abs()).unwrap_or(usize::MAX);
            let note = Message::new("report-network-clock").text("clock", clock);
            notes.push(texts::render(&note.number("seconds", seconds)));
        }
        if self.network.tls_private_authority {
            notes.push(texts::text("report-network-inspected"));
        }
        if self.other_user_of_key {
            notes.push(texts::text("report-fact-other-user"));
        }
        notes
    }
}

/// Describes the fault of the TLS connection in one sentence for the company's IT. The sentence starts with the fault's id, for
/// programs.
fn tls_note(fault: TlsFault, issuer: Option<&str>) -> Message {
    let note = Message::new(format!("tls-{}", fault.id())).text("id", format!("tls/{}", fault.id()));
    match issuer {
        Some(issuer) => note.text("issuer", issuer),
        None => note.nested("issuer", Message::new("tls-issuer-unnamed")),
    }
}

/// Says how many requests did not succeed at the first try.
fn repeated(run: &Run) -> Option<Message> {
    let count = run.all().filter(|observation| observation.tries > 1).count();
    (count > 0).then(|| Message::new("report-network-repeated").number("count", count))
}

/// What a report says about how a run was made, and about earlier runs whose findings `diagnosis` includes. There is no snapshot if
/// nothing was sent because the text could not be a key.
pub fn circumstances(
    run: &Run,
    diagnosis: &Diagnosis,
    snapshot: Option<&NetworkSnapshot>,
    base: &ApiBase,
    last_four: Option<String>,
) -> Circumstances {
    let tls_issuer = snapshot.and_then(|snapshot| snapshot.network.tls_issuer.clone());
    let trouble = run.proxy_trouble.as_ref();
    let trouble = trouble.map(|trouble| trouble.message("proxy"));
    let fault = run.tls_faults().next();
    let fault = fault.map(|fault| tls_note(fault, tls_issuer.as_deref()));
    let found = [trouble, fault, repeated(run)].into_iter().flatten();
    // Like all texts in a report, its notes are English.
    let notes = texts::written_in(Language::ENGLISH, || {
        let seen = snapshot.map(NetworkSnapshot::notes).unwrap_or_default();
        found.map(|note| texts::render(&note)).chain(seen).collect()
    });
    Circumstances {
        api_base: base.origin(),
        last_four,
        only: run.wish.only.is_some(),
        read_only: run.wish.read_only,
        requests: requests(run, diagnosis),
        route: match snapshot.map(|snapshot| snapshot.network.proxy) {
            None | Some(ProxyUse::None) => Route::Direct,
            Some(ProxyUse::System) => Route::System,
            Some(ProxyUse::Manual) => Route::Manual,
        },
        tls_issuer,
        notes,
        other_user_of_key: snapshot.is_some_and(|snapshot| snapshot.other_user_of_key),
    }
}

/// Reports findings that were made in these circumstances.
pub fn report(diagnosis: &Diagnosis, circumstances: Circumstances, context: ReportContext) -> Report {
    let mode = mode(&circumstances, diagnosis);
    let proxy = match circumstances.route {
        Route::Direct => Proxy::None,
        Route::System => Proxy::System,
        Route::Manual => Proxy::Manual,
    };
    let about = About {
        report_id: Uuid::new_v4().to_string(),
        tool: context.tool,
        started_at: context.started_at,
        finished_at: context.finished_at,
        mode,
        os: std::env::consts::OS.to_owned(),
        catalogue_version: Scope::CATALOG_VERSION.to_owned(),
        requests: circumstances.requests,
        other_user_of_key: circumstances.other_user_of_key,
        environment: report::ReportEnvironment::new(context.environment, circumstances.api_base),
        network: report::Network::new(proxy, circumstances.tls_issuer, circumstances.notes),
        last_four: circumstances.last_four,
        rehearsal: context.rehearsal.as_ref().map(rehearsal),
        label: context.label,
    };
    compose(diagnosis, &about)
}

/// The number of requests behind a report, including repeats. A write attempt of an earlier run counts once.
fn requests(run: &Run, diagnosis: &Diagnosis) -> u32 {
    let earlier = |row: &&Row| row.was_tried_by_writing() && run.of(row.scope.permission().probe).is_none();
    let earlier = diagnosis.rows.iter().filter(earlier).count();
    let tries = run.all().map(|observation| observation.tries);
    tries.fold(u32::try_from(earlier).unwrap_or(u32::MAX), u32::saturating_add)
}

fn rehearsal(rehearsal: &Rehearsal) -> report::Rehearsal {
    let steps = rehearsal.steps.iter().map(|step| report::RehearsalStep {
        id: step.id.id().to_owned(),
        verdict: step.verdict.id().to_owned(),
        at: Timestamp::from_millisecond(step.at).unwrap_or_default(),
        unknown: report::Unknown::default(),
    });
    report::Rehearsal {
        verdict: rehearsal.verdict,
        steps: steps.collect(),
        unknown: report::Unknown::default(),
    }
}

fn mode(circumstances: &Circumstances, diagnosis: &Diagnosis) -> Mode {
    let tried = || diagnosis.rows.iter().any(Row::was_tried_by_writing);
    match (circumstances.only, circumstances.read_only) {
        (true, _) => Mode::Only,
        (false, true) if !tried() => Mode::ReadOnly,
        (false, _) => Mode::All,
    }
}
