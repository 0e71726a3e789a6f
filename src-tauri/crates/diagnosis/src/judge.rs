//! Gives the verdict on each permission. Only this module gives verdicts.
//!
//! The rules are in `docs/judging.md`. If a rule leaves a case open, the choice is listed here (or in `context`, next to the
//! rule):
//! - J1: a run that the person stopped never proves that a key is bad, because it has not received every answer.
//! - J5, J59: a write that `--read-only` leaves out stays `notTested` if the key is bad. If the company does not have the
//!   Customer API, it is `denied` like the rest, since that applies to everything.
//! - J5: "Customer API off" covers all rows only if no read succeeded. Any 4xx then counts, since its status is not documented
//!   (this is decided before a bad key, which is also a 401). If some read succeeded, it applies only to its own row, and only on
//!   a 403.
//! - J3, J25: everything else that is `denied` needs a 403, or a 401 that refuses an object. A 401 that spells out a missing
//!   scope is a 401 like any other.
//! - J25: a 403 that names a feature is `moduleOff` on any row, because SmartRecruiters itself says so.
//! - J60: a refused module is `moduleOff` if the role is unknown but the lists of users and messages, which are documented as
//!   available to an Administrator alone, were read. "Make a key with the role Admin" would be wrong advice then.
//! - J61: if an Administrator is refused modules and other things, `moduleOff` alone would not explain it, so it comes second.
//! - J55, J66: a write that was never sent is `notTested`. If nothing at all could be determined, it shares the reason of the
//!   other rows or, if no others were requested, of the requests made for its sake. After an unexpected write, the unsent ones
//!   are left out on purpose, even if time runs out later.
//! - J9: `users/me` is missing only if both its addresses said so.
//! - J57: an attempt without a result, such as one that timed out, leaves `candidates_create` to the role, because it would not
//!   have proved more. A body that names a scope or a feature is about the credential or the company, and denies the row like any
//!   other.

use crate::context::{Context, most_common};
use crate::evidence::Observation;
use crate::finding::{Evidence, Identity, Row, RowNote};
use crate::permission::{Access, Permission, Scope, catalog};
use crate::reading::{Reading, evidence, made_up};
use crate::run::Run;
use crate::vendor::errors::ErrorCode;
use crate::vendor::probes::{Probe, When};
use crate::verdict::{Cause, IdentityVerdict, Reason, Verdict};

/// Judges every permission, in the guide's order.
pub fn judge(run: &Run, identity: &Identity) -> Vec<Row> {
    judge_in(&Context::of(run), identity)
}

fn judge_in(context: &Context<'_>, identity: &Identity) -> Vec<Row> {
    let run = context.run;
    let mut rows: Vec<Row> = catalog().map(|permission| row(context, permission, identity)).collect();
    if context.customer_api_off() {
        for row in rows.iter_mut().filter(|row| run.wish.wants(row.scope)) {
            (row.verdict, row.reason, row.note) = (Verdict::Denied, None, None);
            row.causes = vec![Cause::CustomerApiOff];
            if row.evidence.is_empty() {
                row.evidence.extend(context.says_customer_api_off().map(evidence));
                row.note = Some(RowNote::ForTheCompany);
            }
        }
    } else if context.key_is_bad() {
        let causes = bad_key_causes(run);
        for row in rows.iter_mut().filter(|row| !left_out(run, row.scope)) {
            (row.verdict, row.reason, row.note) = (Verdict::Inconclusive, Some(Reason::Unauthorized), None);
            row.causes.clone_from(&causes);
        }
    } else if run.finished {
        share_the_reason(context, &mut rows);
    }
    explain_denials(&mut rows, identity);
    rows
}

/// The rows of an unfinished run. A row is `None` while its answer is missing or another answer may still change its meaning. A
/// refusal that names no cause is shown without causes, because they depend on what else is refused.
pub fn judge_so_far(run: &Run, identity: &Identity) -> Vec<Option<Row>> {
    let context = Context::of(run);
    let settled = |mut row: Row| {
        if run.finished {
            return Some(row);
        }
        let asked = run.of(row.scope.permission().probe)?;
        let decides = deciding(&context, row.scope)?;
        // J50: the list of candidates may still explain why the ID was made up.
        let unexplained = needs_candidate(asked) && made_up(asked) && run.of(Probe::Candidates).is_none();
        // J57: the neighbor and the role may still decide.
        if unexplained
            || row.scope == Scope::CandidatesCreate
            || left_out(run, row.scope)
            || context.may_change(asked)
            || context.may_change(decides)
        {
            return None;
        }
        if context.reading(decides) == Reading::Forbidden {
            row.causes.clear();
        }
        Some(row)
    };
    judge_in(&context, identity).into_iter().map(settled).collect()
}

/// The answer that decides a permission, if it has arrived. If the newer address of `users/me` does not exist, the older one decides,
/// unless the run ended without asking it.
fn deciding<'a>(context: &Context<'a>, scope: Scope) -> Option<&'a Observation> {
    let run = context.run;
    let asked = run.of(scope.permission().probe)?;
    if scope != Scope::UserMeRead || context.reading(asked) != Reading::Unclear(Reason::NoSuchEndpoint) {
        return Some(asked);
    }
    run.of(Probe::MeOld).or_else(|| run.ran_to_its_end().then_some(asked))
}

/// Whether the permission is left out because the caller asked for less.
pub(crate) fn left_out(run: &Run, scope: Scope) -> bool {
    !run.wish.wants(scope) || (run.wish.read_only && scope.permission().access == Access::Write)
}

/// The causes for a key that nothing accepts, depending on what its text looks like.
fn bad_key_causes(run: &Run) -> Vec<Cause> {
    if run.key.looks_like_oauth() {
        return vec![Cause::OauthCredential, Cause::BadKey];
    }
    vec![Cause::BadKey, Cause::WrongEnvironment]
}

/// If nothing at all could be determined, gives the reason that stopped everything to the rows that were never tried.
fn share_the_reason(context: &Context<'_>, rows: &mut [Row]) {
    let run = context.run;
    let told = rows
        .iter()
        .any(|row| matches!(row.verdict, Verdict::Granted | Verdict::LooksGranted | Verdict::Denied));
    if told || run.cancelled || run.read_succeeded() {
        return;
    }
    let shared = || rows.iter().filter(|row| !row.reason.is_some_and(is_about_its_row));
    let before_time = shared().filter(|row| row.reason != Some(Reason::Deadline));
    let Some(reason) = dominant_reason(before_time)
        .or_else(|| dominant_reason(shared()))
        .or_else(|| context.why_nothing_was_told())
    else {
        return;
    };
    for row in rows.iter_mut().filter(|row| !left_out(run, row.scope)) {
        if row.verdict == Verdict::NotTested || row.reason == Some(Reason::Deadline) {
            (row.verdict, row.reason) = (Verdict::Inconclusive, Some(reason));
        }
    }
}

/// Whether a reason is about one kind of row, such as the writes or the made-up ids, so that it explains no other row.
const fn is_about_its_row(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::WritesNotTried
            | Reason::NoSafeAttempt
            | Reason::UnexpectedWrite
            | Reason::MaskedIds
            | Reason::ListChanged
            | Reason::NothingVisible
    )
}

/// The reason that explains the most undetermined rows. If several explain equally many, the one listed first wins.
pub fn dominant_reason<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Option<Reason> {
    let open = |row: &&Row| matches!(row.verdict, Verdict::Inconclusive | Verdict::NotTested);
    most_common(rows.into_iter().filter(open).filter_map(|row| row.reason))
}

fn row(context: &Context<'_>, permission: Permission, identity: &Identity) -> Row {
    let run = context.run;
    let mut row = Row {
        scope: permission.scope,
        verdict: Verdict::NotTested,
        reason: None,
        causes: Vec::new(),
        evidence: Vec::new(),
        note: None,
    };
    if !run.wish.wants(permission.scope) {
        return row;
    }
    let write = permission.access == Access::Write;
    if run.wish.read_only && write {
        infer_from_role(context, &mut row, identity);
        return row;
    }
    let asked = run.of(permission.probe);
    row.evidence.extend(asked.map(evidence));
    if let Some(observation) = deciding(context, permission.scope) {
        if asked.is_some_and(|asked| asked.probe != observation.probe) {
            row.evidence.push(evidence(observation));
        }
        if permission.scope == Scope::CandidatesCreate {
            create(context, &mut row, observation, identity);
        } else {
            apply(context, &mut row, observation);
        }
    } else {
        (row.verdict, row.reason) = context.unasked(write);
    }
    row
}

/// In a read-only run, the role Administrator implies the write permissions if no read was refused. Otherwise they are not tested; if
/// the caller did not ask for a read-only run, the row says so.
fn infer_from_role(context: &Context<'_>, row: &mut Row, identity: &Identity) {
    let run = context.run;
    let some_read_denied = run
        .all()
        .filter(|observation| !observation.probe.is_write())
        .any(|observation| context.denies(observation));
    if identity.verdict != IdentityVerdict::Admin || some_read_denied {
        row.reason = run.writes_not_agreed.then_some(Reason::WritesNotTried);
        return;
    }
    row.verdict = Verdict::LooksGranted;
    row.note = Some(RowNote::ByRole);
    row.evidence = role_evidence(run).collect();
}

fn role_evidence(run: &Run) -> impl Iterator<Item = Evidence> {
    [Probe::Me, Probe::MeOld]
        .into_iter()
        .filter_map(|probe| run.of(probe))
        .filter(|observation| observation.success().is_some())
        .map(evidence)
}

/// J57: creating cannot be tried. The attempt used in its place belongs to `candidates_manage`, its neighbor, so only both
/// refusals together deny it.
fn create<'a>(context: &Context<'a>, row: &mut Row, observation: &'a Observation, identity: &Identity) {
    let neighbor = context.run.of(Probe::PutSource).filter(|other| context.denies(other));
    match context.reading(observation) {
        Reading::Named(_) | Reading::UnexpectedWrite | Reading::Stopped | Reading::NotSent => {
            apply(context, row, observation);
        }
        _ if let Some(neighbor) = neighbor.filter(|_| context.denies(observation)) => {
            row.verdict = Verdict::Denied;
            row.evidence.push(evidence(neighbor));
        }
        _ if identity.verdict == IdentityVerdict::Admin => {
            row.verdict = Verdict::LooksGranted;
            row.note = Some(RowNote::CannotBeTried);
            row.evidence.extend(role_evidence(context.run));
        }
        _ => {
            row.verdict = Verdict::Inconclusive;
            row.reason = Some(Reason::NoSafeAttempt);
        }
    }
}

fn apply<'a>(context: &Context<'a>, row: &mut Row, observation: &'a Observation) {
    match context.reading(observation) {
        Reading::Success(value) => {
            row.verdict = Verdict::Granted;
            row.note = note_on(context, observation, value);
        }
        Reading::Idempotent => row.verdict = Verdict::Granted,
        Reading::PastTheGate => {
            row.verdict = Verdict::LooksGranted;
            row.note = without_candidate(context, observation);
        }
        Reading::Named(cause) => {
            row.verdict = Verdict::Denied;
            row.causes = vec![cause];
        }
        Reading::Forbidden => match context.doubt(observation) {
            None => row.verdict = Verdict::Denied,
            Some(reason) => {
                row.verdict = Verdict::Inconclusive;
                row.reason = Some(reason);
                row.evidence.extend(context.calibration(observation).map(evidence));
            }
        },
        Reading::UnexpectedWrite => {
            row.verdict = Verdict::Inconclusive;
            row.reason = Some(Reason::UnexpectedWrite);
        }
        Reading::Unclear(reason) => {
            row.verdict = Verdict::Inconclusive;
            row.reason = Some(reason);
        }
        Reading::Stopped => row.reason = Some(Reason::Cancelled),
        Reading::NotSent => {}
    }
}

/// That there was no candidate to try this on, which only a list that was read can tell.
fn without_candidate(context: &Context<'_>, observation: &Observation) -> Option<RowNote> {
    let list = context.run.of(Probe::Candidates);
    let was_read = list.is_some_and(|list| list.success().is_some());
    (was_read && needs_candidate(observation)).then_some(RowNote::NoCandidate)
}

fn needs_candidate(observation: &Observation) -> bool {
    observation.probe.spec().when == When::FirstCandidate
}

/// An empty list is granted with a note, because a weak role would see the same.
fn note_on(context: &Context<'_>, observation: &Observation, value: &serde_json::Value) -> Option<RowNote> {
    let rows = value.get("content").unwrap_or(value).as_array()?;
    if made_up(observation) {
        return without_candidate(context, observation);
    }
    rows.is_empty().then_some(RowNote::NoRows)
}

/// Adds the likeliest causes to each denial whose answer named no cause.
fn explain_denials(rows: &mut [Row], identity: &Identity) {
    let unnamed = |row: &Row| row.verdict == Verdict::Denied && row.causes.is_empty();
    let outside_modules = rows
        .iter()
        .any(|row| unnamed(row) && row.scope.permission().module.is_none());
    let granted = |scope| {
        rows.iter()
            .any(|row| row.scope == scope && row.verdict == Verdict::Granted)
    };
    let acts_as_admin = granted(Scope::UsersRead) && granted(Scope::MessagesRead);
    for row in rows.iter_mut().filter(|row| unnamed(row)) {
        let module = row.scope.permission().module.is_some();
        let unknown = identity.verdict == IdentityVerdict::Unknown;
        row.causes = if unknown && acts_as_admin && module && !outside_modules {
            vec![Cause::ModuleOff]
        } else {
            causes_of_refusal(
                identity,
                module,
                outside_modules,
                row.evidence.iter().any(refuses_one_record),
            )
        };
    }
}

/// The causes of a refusal that names none, likeliest first.
pub(crate) fn causes_of_refusal(
    identity: &Identity,
    module: bool,
    outside_modules: bool,
    one_record: bool,
) -> Vec<Cause> {
    let only_modules = module && !outside_modules;
    let mut causes = match identity.verdict {
        IdentityVerdict::Admin if only_modules => vec![Cause::ModuleOff],
        IdentityVerdict::Admin if module => vec![Cause::RefusedForAdmin, Cause::ModuleOff],
        IdentityVerdict::Admin => vec![Cause::RefusedForAdmin],
        IdentityVerdict::CustomRole | IdentityVerdict::Unknown if only_modules => {
            vec![Cause::SystemRole, Cause::ModuleOff]
        }
        IdentityVerdict::WeakRole | IdentityVerdict::CustomRole | IdentityVerdict::Unknown => vec![Cause::SystemRole],
    };
    match identity.access_groups {
        0 => {}
        _ if one_record => causes.insert(0, Cause::AccessGroup),
        _ => causes.push(Cause::AccessGroup),
    }
    causes
}

/// J30: whether the answer refuses the one candidate or job that the list has just returned.
pub(crate) fn refuses_one_record(evidence: &Evidence) -> bool {
    const CODES: [ErrorCode; 2] = [ErrorCode::NoAccessToCandidate, ErrorCode::NoAccessToJob];
    let code = evidence.error.as_ref().and_then(|error| error.code.as_deref());
    evidence.path.contains("{candidateId}") && CODES.into_iter().any(|named| Some(named.id()) == code)
}
