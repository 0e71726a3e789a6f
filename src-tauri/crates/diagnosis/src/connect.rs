//! Judges the connect test: what Findem does after connecting, in Findem's order, as far as a check has tried it.

use serde_json::Value;

use crate::context::Context;
use crate::finding::{ConnectLink, ConnectTest, Row, SourceFinding};
use crate::permission::Scope;
use crate::reading::{Reading, read, rows_of};
use crate::run::Run;
use crate::sees::{Seen, Sees};
use crate::source::is_refused;
use crate::vendor::limits::{PAGE_ROWS, PER_ENDPOINT_SECOND};
use crate::vendor::probes::Probe;
use crate::verdict::{Cause, LinkId, LinkVerdict, Reason, SourceVerdict, Verdict};

/// Judges the eight links.
pub fn test(run: &Run, rows: &[Row], source: &SourceFinding) -> ConnectTest {
    if !run.wish.wants_chain() || run.malformed {
        let links = LinkId::ALL
            .iter()
            .map(|id| link(*id, LinkVerdict::NotTested, None, None))
            .collect();
        return ConnectTest {
            verdict: LinkVerdict::NotTested,
            first_sync_seconds: None,
            links,
        };
    }
    let links: Vec<ConnectLink> = LinkId::ALL.iter().map(|id| judge(*id, run, rows, source)).collect();
    ConnectTest {
        verdict: chain(&links),
        first_sync_seconds: first_sync_seconds(run),
        links,
    }
}

const fn link(id: LinkId, verdict: LinkVerdict, count: Option<u64>, reason: Option<Reason>) -> ConnectLink {
    ConnectLink {
        id,
        verdict,
        count,
        reason,
    }
}

fn chain(links: &[ConnectLink]) -> LinkVerdict {
    let has = |verdict| links.iter().any(|link| link.verdict == verdict);
    if has(LinkVerdict::Fail) {
        LinkVerdict::Fail
    } else if has(LinkVerdict::Inconclusive) {
        LinkVerdict::Inconclusive
    } else if has(LinkVerdict::NotTested) {
        LinkVerdict::NotTested
    } else {
        LinkVerdict::Pass
    }
}

fn judge(id: LinkId, run: &Run, rows: &[Row], source: &SourceFinding) -> ConnectLink {
    match id {
        LinkId::SignIn => sign_in(run, rows),
        LinkId::Users => by_row(id, rows, Scope::UsersRead, exactly(Sees::of(run).users)),
        LinkId::Jobs => by_row(id, rows, Scope::JobsRead, exactly(Sees::of(run).jobs)),
        LinkId::Stages => by_probe(id, run, rows, Probe::HiringProcesses, Scope::ConfigurationRead),
        LinkId::Candidates => by_row(id, rows, Scope::CandidatesRead, exactly(Sees::of(run).candidates)),
        LinkId::Source => by_source(run, rows, source),
        LinkId::Notes => by_row(id, rows, Scope::MessagesRead, None),
        LinkId::Attachments => attachments(run, rows),
    }
}

fn row(rows: &[Row], scope: Scope) -> Option<&Row> {
    rows.iter().find(|row| row.scope == scope)
}

fn by_row(id: LinkId, rows: &[Row], scope: Scope, count: Option<u64>) -> ConnectLink {
    let Some(row) = row(rows, scope) else {
        return link(id, LinkVerdict::NotTested, None, None);
    };
    let verdict = match row.verdict {
        Verdict::Granted | Verdict::LooksGranted => LinkVerdict::Pass,
        Verdict::Denied => LinkVerdict::Fail,
        Verdict::Inconclusive if row.causes.contains(&Cause::BadKey) => LinkVerdict::Fail,
        Verdict::Inconclusive => LinkVerdict::Inconclusive,
        Verdict::NotTested => LinkVerdict::NotTested,
    };
    link(id, verdict, count, row.reason)
}

/// The key signs in if any read succeeded, even if `users/me` is missing. If no probe of the connect test gave a result, for
/// example because the network was lost, earlier successes of other probes do not count.
fn sign_in(run: &Run, rows: &[Row]) -> ConnectLink {
    let context = Context::of(run);
    let mut chain = Probe::of_connect_test().filter_map(|probe| run.of(probe)).peekable();
    let nothing_told = chain.peek().is_some()
        && chain.all(|observation| {
            let reading = context.reading(observation);
            matches!(reading, Reading::Unclear(_) | Reading::Stopped | Reading::NotSent)
        });
    if run.read_succeeded() && !nothing_told {
        return link(LinkId::SignIn, LinkVerdict::Pass, None, None);
    }
    by_row(LinkId::SignIn, rows, Scope::UserMeRead, None)
}

/// Judges a link that has its own request. If the key is bad or the company does not have the API, the link fails like everything
/// else.
fn by_probe(id: LinkId, run: &Run, rows: &[Row], probe: Probe, scope: Scope) -> ConnectLink {
    let whole = by_row(id, rows, scope, None);
    let for_the_whole_key = row(rows, scope).is_some_and(|row| {
        row.causes
            .iter()
            .any(|cause| matches!(cause, Cause::BadKey | Cause::CustomerApiOff))
    });
    if for_the_whole_key {
        return whole;
    }
    let Some(observation) = run.of(probe) else {
        return untried(whole, run);
    };
    match Context::of(run).reading(observation) {
        Reading::Success(body) => link(id, LinkVerdict::Pass, rows_of(body), None),
        Reading::Forbidden | Reading::Named(_) => link(id, LinkVerdict::Fail, None, None),
        Reading::Unclear(reason) => link(id, LinkVerdict::Inconclusive, None, Some(reason)),
        Reading::Stopped => link(id, LinkVerdict::NotTested, None, Some(Reason::Cancelled)),
        Reading::NotSent | Reading::Idempotent | Reading::PastTheGate | Reading::UnexpectedWrite => untried(whole, run),
    }
}

/// The verdict on a link that was not tried: the verdict on its permission, unless that is a pass.
fn untried(whole: ConnectLink, run: &Run) -> ConnectLink {
    if whole.verdict != LinkVerdict::Pass {
        return whole;
    }
    let (verdict, reason) = match Context::of(run).unasked(false) {
        (Verdict::Inconclusive, reason) => (LinkVerdict::Inconclusive, reason),
        (_, reason) => (LinkVerdict::NotTested, reason),
    };
    link(whole.id, verdict, None, reason)
}

fn by_source(run: &Run, rows: &[Row], source: &SourceFinding) -> ConnectLink {
    let id = LinkId::Source;
    let whole = by_row(id, rows, Scope::ConfigurationRead, None);
    match source.verdict {
        SourceVerdict::Found => link(id, LinkVerdict::Pass, Some(1), None),
        // "The connection works; candidates show as Other."
        verdict if run.sources_unavailable && !verdict.proves_the_page() => link(id, LinkVerdict::Pass, None, None),
        SourceVerdict::NearMiss | SourceVerdict::WrongType | SourceVerdict::Duplicate | SourceVerdict::Missing => {
            link(id, LinkVerdict::Fail, None, None)
        }
        SourceVerdict::Inconclusive if whole.verdict == LinkVerdict::Fail => whole,
        // A refused list of sources fails the link, just as a refused list fails any link that has its own list.
        SourceVerdict::Inconclusive if is_refused(run) => link(id, LinkVerdict::Fail, None, None),
        SourceVerdict::Inconclusive => link(id, LinkVerdict::Inconclusive, None, source.reason),
        SourceVerdict::NotTested => link(id, LinkVerdict::NotTested, None, source.reason),
    }
}

/// Attachments are read from the first candidate. If there is none, the list of candidates decides.
fn attachments(run: &Run, rows: &[Row]) -> ConnectLink {
    let id = LinkId::Attachments;
    let candidates = by_row(id, rows, Scope::CandidatesRead, None);
    let none_to_try_on = run.ran_to_its_end() || body(run, Probe::Candidates).and_then(rows_of) == Some(0);
    if none_to_try_on && run.of(Probe::Attachments).is_none() {
        return candidates;
    }
    by_probe(id, run, rows, Probe::Attachments, Scope::CandidatesRead)
}

/// The JSON of an answer, if it has the expected shape.
fn body(run: &Run, probe: Probe) -> Option<&Value> {
    match read(run.of(probe)?, false) {
        Reading::Success(body) => Some(body),
        _ => None,
    }
}

/// A number that is certain.
const fn exactly(seen: Option<Seen>) -> Option<u64> {
    match seen {
        Some(Seen::Exactly(count)) => Some(count),
        Some(Seen::AtLeast(_)) | None => None,
    }
}

/// The shortest first sync that the documented limits allow: list pages of 100 rows, one after another at the measured latency,
/// and one detail call for each candidate and each job at 10 per second.
fn first_sync_seconds(run: &Run) -> Option<u64> {
    let sees = Sees::of(run);
    let mut milliseconds = 0_u64;
    for (probe, seen) in [(Probe::Candidates, sees.candidates), (Probe::Jobs, sees.jobs)] {
        let count = exactly(seen)?;
        let latency = run.of(probe)?.duration_ms;
        milliseconds = milliseconds
            .saturating_add(count.div_ceil(u64::from(PAGE_ROWS)).saturating_mul(latency))
            .saturating_add(count.saturating_mul(1000 / PER_ENDPOINT_SECOND as u64));
    }
    Some(milliseconds.div_ceil(1000))
}
