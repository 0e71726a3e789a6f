//! What the program may say, computed from what the server really answered. Each function returns what is wrong.
//!
//! In truth the company is ready and its Administrator's key may do everything, so nothing is ever refused, missing or wrong,
//! unless SmartRecruiters itself refuses the key.

use checkup::fields::Sample;
use checkup::rehearsal::Rehearsed;
use diagnosis::evidence::Method;
use diagnosis::finding::{ConnectTest, Diagnosis, Evidence, Row, RowNote, SourceFinding};
use diagnosis::probe::Probe;
use diagnosis::rehearsal::{RehearsalStep, RehearsalStepId, RehearsalVerdict};
use diagnosis::verdict::{LinkId, LinkVerdict, SourceVerdict, SummaryVerdict, Uncounted, Verdict};

use crate::faults::Expect;
use crate::operations::{Cell, Operation};
use crate::server::{Exchange, Target};

/// Whether a path was made from a template, apart from the query.
fn fits(template: &str, path: &str) -> bool {
    let segments = |path: &str| -> Vec<String> {
        let path = path.split('?').next().unwrap_or_default();
        path.split('/').map(str::to_owned).collect()
    };
    let (template, path) = (segments(template), segments(path));
    let same = |(wanted, given): (&String, &String)| wanted == given || wanted.contains('{');
    template.len() == path.len() && template.iter().zip(&path).all(same)
}

/// The statuses of SmartRecruiters' own answers that the client received whole.
fn proved<'a>(method: Method, template: &'a str, exchanges: &'a [Exchange]) -> impl Iterator<Item = u16> + 'a {
    let asked = move |exchange: &&Exchange| exchange.method == method.to_string() && fits(template, &exchange.path);
    exchanges.iter().filter(asked).filter_map(|exchange| exchange.proves)
}

/// The requests that got no whole answer of SmartRecruiters, however often they were sent.
fn unanswered(exchanges: &[Exchange]) -> Vec<String> {
    let same = |one: &Exchange, other: &Exchange| (&one.method, &one.path) == (&other.method, &other.path);
    let open = |exchange: &&Exchange| {
        !exchanges
            .iter()
            .any(|other| same(exchange, other) && other.proves.is_some())
    };
    exchanges
        .iter()
        .filter(open)
        .map(|exchange| format!("{} {}", exchange.method, exchange.path))
        .collect()
}

fn is_success(status: u16) -> bool {
    matches!(status, 200..=299)
}

/// The status of a success, or of an answer that says only that an id does not exist.
fn is_past_the_gate(status: u16) -> bool {
    is_success(status) || matches!(status, 400 | 404..=499)
}

fn refuses_the_key(cell: &Cell) -> bool {
    cell.fault.expect == Expect::KeyRefused
}

/// No verdict on a permission without the answer that proves it, and none that is not true.
pub(crate) fn of_check(cell: &Cell, diagnosis: &Diagnosis, exchanges: &[Exchange]) -> Vec<String> {
    let proves = |row: &Row, fits: fn(u16) -> bool| {
        let of = |evidence: &Evidence| proved(evidence.method, &evidence.path, exchanges).any(fits);
        row.evidence.iter().any(of)
    };
    let is_wrong = |row: &&Row| match (row.verdict, row.note) {
        // The role is the proof.
        (Verdict::Granted, _) | (Verdict::LooksGranted, Some(RowNote::ByRole | RowNote::CannotBeTried)) => {
            !proves(row, is_success)
        }
        (Verdict::LooksGranted, _) => !proves(row, is_past_the_gate),
        (Verdict::Denied, _) => true,
        (Verdict::Inconclusive | Verdict::NotTested, _) => false,
    };
    let rows = diagnosis.rows.iter().filter(is_wrong);
    let mut wrong: Vec<String> = rows
        .map(|row| format!("{} is {} without a proof", row.scope.id(), row.verdict.id()))
        .collect();
    wrong.extend(of_source(&diagnosis.source, exchanges));
    wrong.extend(of_connect_test(cell, &diagnosis.connect_test, exchanges));
    match diagnosis.summary.verdict {
        SummaryVerdict::Ready => wrong.extend(
            unanswered(exchanges)
                .iter()
                .map(|request| format!("ready without {request}")),
        ),
        SummaryVerdict::NotReady if !refuses_the_key(cell) => {
            wrong.push(format!("the key is ready, and it says {:?}", diagnosis.summary.cause));
        }
        SummaryVerdict::NotReady | SummaryVerdict::Undetermined => {}
    }
    wrong
}

pub(crate) fn of_source(finding: &SourceFinding, exchanges: &[Exchange]) -> Vec<String> {
    let listed = proved(Method::Get, Probe::SourceValues.path(true), exchanges).any(|status| status == 200);
    let wrong = match finding.verdict {
        SourceVerdict::Found => !listed,
        SourceVerdict::Inconclusive | SourceVerdict::NotTested => false,
        SourceVerdict::NearMiss | SourceVerdict::WrongType | SourceVerdict::Duplicate | SourceVerdict::Missing => true,
    };
    wrong
        .then(|| format!("the source is {}", finding.verdict.id()))
        .into_iter()
        .collect()
}

pub(crate) fn of_connect_test(cell: &Cell, test: &ConnectTest, exchanges: &[Exchange]) -> Vec<String> {
    let proved_link = |id| {
        // Any answer that does not refuse the key shows that it signs in.
        if id == LinkId::SignIn {
            return exchanges
                .iter()
                .filter_map(|exchange| exchange.proves)
                .any(is_past_the_gate);
        }
        let mut probes = Probe::specs().filter(|(_, spec)| spec.link == Some(id));
        probes.any(|(_, spec)| proved(spec.method, spec.path, exchanges).any(is_past_the_gate))
    };
    let mut wrong = Vec::new();
    for link in &test.links {
        match link.verdict {
            LinkVerdict::Pass if !proved_link(link.id) => {
                wrong.push(format!("the link {} passes without a proof", link.id.id()));
            }
            LinkVerdict::Fail if !refuses_the_key(cell) => wrong.push(format!("the link {} fails", link.id.id())),
            _ => {}
        }
    }
    wrong
}

pub(crate) fn of_sample(sample: Result<&Sample, &Uncounted>, exchanges: &[Exchange]) -> Vec<String> {
    let of = |probe: Probe| {
        proved(Method::Get, probe.path(true), exchanges)
            .filter(|status| *status == 200)
            .count()
    };
    match sample {
        Ok(sample) if of(Probe::SampleCandidates) == 0 || sample.candidates > of(Probe::CandidateDetail) => {
            vec![format!(
                "{} candidates were counted, and fewer were read",
                sample.candidates
            )]
        }
        Ok(sample) if sample.jobs > 0 && of(Probe::SampleJobs) == 0 => vec!["jobs were counted unread".to_owned()],
        Err(Uncounted::Refused) => vec!["the sample is refused".to_owned()],
        _ => Vec::new(),
    }
}

/// The addresses of the test candidates that exist.
pub(crate) fn test_candidates(target: &Target) -> Vec<String> {
    let state = serde_json::to_value(target.tenant.saved()).unwrap();
    let created = state["created"].as_array().unwrap().iter();
    created
        .map(|created| created["person"]["email"].as_str().unwrap().to_owned())
        .collect()
}

/// `named` are the addresses in the journal after the rehearsal.
pub(crate) fn of_rehearsal(cell: &Cell, rehearsed: &Rehearsed, named: &[String], target: &Target) -> Vec<String> {
    let exist = test_candidates(target);
    let unnamed = exist.iter().filter(|email| !named.contains(email));
    let mut wrong: Vec<String> = unnamed
        .map(|email| format!("the test candidate {email} exists, and the journal does not name it"))
        .collect();
    let told = rehearsed.leftover.as_ref().map(|leftover| &leftover.entry.marker.email);
    wrong.extend(
        exist
            .iter()
            .filter(|email| told != Some(email))
            .map(|email| format!("{email} is not a leftover")),
    );
    // If the candidate still exists, it is true that it is not gone.
    let is_true = |step: &RehearsalStep| step.id == RehearsalStepId::ProveGone && !exist.is_empty();
    let steps = rehearsed.finding.steps.iter();
    let failed = steps.filter(|step| step.verdict == LinkVerdict::Fail && !is_true(step));
    for step in failed.filter(|_| !refuses_the_key(cell)) {
        wrong.push(format!("the step {} fails", step.id.id()));
    }
    match rehearsed.finding.verdict {
        RehearsalVerdict::Clean if !exist.is_empty() => wrong.push("it is clean, and a candidate exists".to_owned()),
        RehearsalVerdict::Failed if !refuses_the_key(cell) => wrong.push("the rehearsal fails".to_owned()),
        _ => {}
    }
    if target
        .exchanges()
        .iter()
        .filter(|exchange| exchange.method == "POST")
        .count()
        > 1
    {
        wrong.push("the creation was sent twice".to_owned());
    }
    wrong
}

/// The server sees what the program says that it sent, and the key only where it belongs.
pub(crate) fn of_requests(cell: &Cell, exchanges: &[Exchange], sent: usize) -> Vec<String> {
    let requests = || exchanges.iter().filter(|exchange| !exchange.method.is_empty());
    if cell.operation == Operation::NetworkLook {
        let keyed = requests().filter(|exchange| exchange.keyed);
        return keyed
            .map(|exchange| format!("{} carries the key", exchange.path))
            .collect();
    }
    let mut wrong: Vec<String> = requests()
        .filter(|exchange| !exchange.keyed)
        .map(|exchange| format!("{} does not carry the key", exchange.path))
        .collect();
    if requests().count() > sent {
        wrong.push(format!(
            "{} requests arrived, and {sent} were recorded",
            requests().count()
        ));
    }
    wrong
}
