//! Sums up the whole key in one verdict, one cause and one sentence.

use std::collections::BTreeSet;

use crate::context::Context;
use crate::finding::{ConnectTest, Counts, Identity, Row, SourceFinding, Summary};
use crate::identity::nothing_is_visible;
use crate::judge::{causes_of_refusal, dominant_reason, left_out, refuses_one_record};
use crate::permission::Scope;
use crate::reading::{Reading, evidence};
use crate::run::Run;
use crate::sentence::{KeySummary, Specifics};
use crate::source::{refusal, wrong_type};
use crate::vendor::modules::Module;
use crate::vendor::probes::Probe;
use crate::verdict::{Cause, IdentityVerdict, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict, Verdict};

/// The order in which causes explain a key: the first one that is present is named.
const RANK: [Cause; 15] = [
    Cause::KeyMalformed,
    Cause::CustomerApiOff,
    Cause::OauthScopeMissing,
    Cause::OauthCredential,
    Cause::BadKey,
    Cause::WrongEnvironment,
    Cause::SystemRole,
    Cause::RefusedForAdmin,
    Cause::ModuleOff,
    Cause::AccessGroup,
    Cause::SourceDuplicate,
    Cause::SourceWrongType,
    Cause::SourceNearMiss,
    Cause::SourceMissing,
    Cause::CustomSourcesUnavailable,
];

/// Sums up what a check found.
pub fn summarise(
    run: &Run,
    identity: &Identity,
    rows: &[Row],
    source: &SourceFinding,
    connect: &ConnectTest,
) -> Summary {
    let counts = Counts::of(rows);
    let mut causes = causes(run, identity, rows, source);
    let hindering = causes
        .iter()
        .copied()
        .find(|cause| *cause != Cause::CustomSourcesUnavailable);
    if identity.access_groups > 0 {
        // If the access group is not known to refuse anything, it only restricts what the key sees.
        causes = ranked(&[&causes[..], &[Cause::AccessGroup]].concat());
    }
    let verdict = if hindering.is_some() {
        SummaryVerdict::NotReady
    } else if run.finished && is_ready(run, identity, rows, source, connect) {
        SummaryVerdict::Ready
    } else {
        SummaryVerdict::Undetermined
    };
    let reason = (verdict == SummaryVerdict::Undetermined)
        .then(|| reason(run, identity, rows, source, connect))
        .flatten();
    let cause = match verdict {
        SummaryVerdict::NotReady => hindering,
        SummaryVerdict::Ready => causes.iter().copied().find(|cause| *cause == Cause::AccessGroup),
        SummaryVerdict::Undetermined => None,
    };
    let others = causes.into_iter().filter(|other| Some(*other) != cause).collect();
    let sentences = KeySummary {
        verdict,
        cause,
        reason,
        counts,
        only_some: !run.wish.wants_chain(),
        without_source: source.verdict != SourceVerdict::Found,
        no_safe_attempt: rows.iter().any(cannot_be_tried),
    };
    let modules = modules_off(rows);
    let headline = sentences.headline(Some(&Specifics {
        identity: identity.verdict,
        role: identity
            .system_role
            .as_ref()
            .filter(|_| identity.verdict != IdentityVerdict::Unknown),
        key: run.key,
        modules: &modules,
        source_note: source.note,
        sources: source.matches.len(),
        source_type: wrong_type(source),
        source_label: source.matches.first().map(|found| found.label.as_str()),
        only_sources_refused: source.verdict == SourceVerdict::Inconclusive
            && source.note == Some(SourceNote::TypeRefused)
            && rows.iter().all(|row| row.reason != Some(Reason::Unauthorized)),
        proxy_trouble: run.proxy_trouble.as_ref(),
        tls_fault: run.tls_faults().next(),
    }));
    Summary {
        verdict,
        cause,
        others,
        reason,
        headline,
        detail: sentences.detail(),
        counts,
    }
}

/// Every cause that is certain or likely enough to name, in the order of [`RANK`].
fn causes(run: &Run, identity: &Identity, rows: &[Row], source: &SourceFinding) -> Vec<Cause> {
    let mut refusals: Vec<Vec<Cause>> = rows.iter().map(|row| row.causes.clone()).collect();
    if run.wish.wants_chain() {
        refusals.extend(refused_links(run, identity));
    }
    refusals.extend(refused_groundwork(run, identity, rows));
    // J63: a cause that comes first on one row precedes a cause that is only possible on another.
    let mut leading: Vec<Cause> = refusals.iter().filter_map(|causes| causes.first().copied()).collect();
    let mut found = Vec::new();
    if run.malformed {
        found.push(Cause::KeyMalformed);
    }
    if identity.verdict == IdentityVerdict::WeakRole {
        found.push(Cause::SystemRole);
    }
    if leading.contains(&Cause::OauthScopeMissing) {
        found.push(Cause::OauthCredential);
    }
    match source.verdict {
        verdict if run.sources_unavailable && !verdict.proves_the_page() => {
            found.push(Cause::CustomSourcesUnavailable);
        }
        SourceVerdict::Duplicate => found.push(Cause::SourceDuplicate),
        SourceVerdict::WrongType => found.push(Cause::SourceWrongType),
        SourceVerdict::NearMiss => found.push(Cause::SourceNearMiss),
        SourceVerdict::Missing => found.push(Cause::SourceMissing),
        SourceVerdict::Found | SourceVerdict::Inconclusive | SourceVerdict::NotTested => {}
    }
    leading.extend(&found);
    found.extend(refusals.into_iter().flatten());
    // If the text looks like an OAuth credential, that explains a refused key better than "mistyped". A refused scope explains it
    // best.
    let first = ranked(&leading).first().copied();
    let rest = ranked(&found).into_iter().filter(|cause| Some(*cause) != first);
    first.into_iter().chain(rest).collect()
}

fn ranked(causes: &[Cause]) -> Vec<Cause> {
    RANK.into_iter().filter(|cause| causes.contains(cause)).collect()
}

fn is_ready(run: &Run, identity: &Identity, rows: &[Row], source: &SourceFinding, connect: &ConnectTest) -> bool {
    let told = rows
        .iter()
        .any(|row| matches!(row.verdict, Verdict::Granted | Verdict::LooksGranted));
    let rows_ready = rows.iter().all(|row| match row.verdict {
        Verdict::Granted | Verdict::LooksGranted => true,
        Verdict::NotTested => row.reason.is_none() && left_out(run, row.scope),
        Verdict::Inconclusive => only_identity_unknown(row) || (cannot_be_tried(row) && told),
        Verdict::Denied => false,
    });
    let chain_ready = !run.wish.wants_chain()
        || ((source.verdict == SourceVerdict::Found || run.sources_unavailable)
            && connect.verdict == LinkVerdict::Pass);
    rows_ready && chain_ready && !nothing_is_visible(run, identity)
}

/// The causes of refusals on the three links of the connect test that have their own requests. Such a refusal is as certain as
/// one on a row. The list of sources does not count if the person said that the company has no custom sources.
fn refused_links(run: &Run, identity: &Identity) -> Vec<Vec<Cause>> {
    let context = Context::of(run);
    let own = [Probe::HiringProcesses, Probe::Attachments]
        .into_iter()
        .filter_map(|probe| run.of(probe))
        .map(|observation| {
            let one_record = refuses_one_record(&evidence(observation));
            (context.reading(observation), one_record)
        });
    let sources = refusal(run)
        .filter(|_| !run.sources_unavailable)
        .map(|reading| (reading, false));
    own.chain(sources)
        .map(|(reading, one_record)| causes_of(&reading, identity, one_record))
        .collect()
}

fn causes_of(reading: &Reading<'_>, identity: &Identity, one_record: bool) -> Vec<Cause> {
    match reading {
        Reading::Named(cause) => vec![*cause],
        Reading::Forbidden => causes_of_refusal(identity, false, true, one_record),
        _ => Vec::new(),
    }
}

/// The causes of refused reads that kept a requested write from being tried. A write is tried only after a successful read, so
/// these refusals explain it even if the reads themselves were not requested.
fn refused_groundwork(run: &Run, identity: &Identity, rows: &[Row]) -> Vec<Vec<Cause>> {
    let untried = |row: &Row| row.verdict == Verdict::NotTested && !left_out(run, row.scope);
    let context = Context::of(run);
    if !run.ran_to_its_end()
        || run.read_succeeded()
        || context.why_nothing_was_told().is_some()
        || !rows.iter().any(untried)
    {
        return Vec::new();
    }
    run.all()
        .filter(|observation| context.denies(observation))
        .map(|observation| causes_of(&context.reading(observation), identity, false))
        .collect()
}

/// Whether `users/me` is missing altogether, which leaves only the identity unknown.
fn only_identity_unknown(row: &Row) -> bool {
    row.scope == Scope::UserMeRead && row.reason == Some(Reason::NoSuchEndpoint)
}

/// J57: the row is inconclusive in every check, so it does not keep a key from being ready.
fn cannot_be_tried(row: &Row) -> bool {
    row.reason == Some(Reason::NoSafeAttempt)
}

/// The reason that explains the most. A wrong clock and a network's sign-in page are reported as such.
fn reason(
    run: &Run,
    identity: &Identity,
    rows: &[Row],
    source: &SourceFinding,
    connect: &ConnectTest,
) -> Option<Reason> {
    if rows.iter().any(|row| row.reason == Some(Reason::UnexpectedWrite)) {
        return Some(Reason::UnexpectedWrite);
    }
    if run.cancelled {
        return Some(Reason::Cancelled);
    }
    let context = Context::of(run);
    // J65: a missing `users/me`, a row that cannot be tried and writes that were not agreed to are reasons only if there is no
    // other. If nothing is visible, that explains more than why the role is unknown. If no requested row has a reason, the
    // requests that were made for its sake provide one.
    let invisible = nothing_is_visible(run, identity);
    let untried = |row: &&Row| row.reason == Some(Reason::WritesNotTried);
    let writes = dominant_reason(rows.iter().filter(untried));
    let explains = |row: &&Row| {
        let beside_the_point = if invisible {
            row.scope == Scope::UserMeRead
        } else {
            only_identity_unknown(row)
        };
        !beside_the_point && !untried(row) && !cannot_be_tried(row)
    };
    let says_more = |reason: &Reason| writes.is_none() || *reason != Reason::NoSuchEndpoint;
    let reason = dominant_reason(rows.iter().filter(explains))
        .or(invisible.then_some(Reason::NothingVisible))
        .or(source.reason)
        .or_else(|| connect.links.iter().find_map(|link| link.reason))
        .or_else(|| context.why_nothing_was_told().filter(says_more))
        .or(writes)
        .or_else(|| dominant_reason(rows))?;
    match reason {
        Reason::Tls if context.clock_is_wrong() => Some(Reason::Clock),
        Reason::NotJson if context.is_captive_portal() => Some(Reason::CaptivePortal),
        other => Some(other),
    }
}

/// Updates the summary after rows were proved.
pub(crate) fn count_again(summary: &mut Summary, rows: &[Row]) {
    summary.counts = Counts::of(rows);
    if summary.verdict == SummaryVerdict::Ready {
        summary.detail = KeySummary {
            verdict: summary.verdict,
            cause: summary.cause,
            reason: summary.reason,
            counts: summary.counts,
            only_some: false,
            without_source: false,
            no_safe_attempt: rows.iter().any(cannot_be_tried),
        }
        .detail();
    }
}

/// The modules that are off, according to the refused rows. A refusal elsewhere may name a feature that is not one of them.
fn modules_off(rows: &[Row]) -> Vec<&'static str> {
    let off: BTreeSet<Module> = rows
        .iter()
        .filter(|row| row.causes.contains(&Cause::ModuleOff))
        .filter_map(|row| row.scope.permission().module)
        .collect();
    off.into_iter().map(Module::name).collect()
}
