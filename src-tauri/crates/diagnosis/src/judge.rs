//! The verdict on each permission. Only this room gives verdicts.
//!
//! The rules are those of the design; where it leaves a case open, the choice stands beside the rule:
//! - "Not masked" needs a calibration that was answered 400 or 404. Without one, a 403 on a made-up id is `maskedIds`.
//! - "The other answers had the rate headers" means: every 2xx JSON answer of the run had them, and there was one.
//!   A refusal that names a scope or a feature is certain even without them.
//! - "Customer API off" covers all rows only when nothing at all was granted; beside a 2xx it is true of its own row alone.
//! - A write that was never sent is `notTested`; when nothing else could be told either, it shares the reason of the others.

use crate::evidence::{Body, Observation};
use crate::finding::{Identity, Row, RowNote};
use crate::permission::{Access, Permission, Scope, catalogue};
use crate::probe::Probe;
use crate::reading::{Reading, evidence, made_up, read};
use crate::run::Run;
use crate::verdict::{Cause, IdentityVerdict, Reason, Verdict};

/// Whether unknown ids are refused like forbidden ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Masking {
    /// An unknown id was answered as unknown.
    No,
    /// An unknown id was refused.
    Yes,
    /// Not known.
    Unknown,
}

/// Judges all 20 permissions, in the guide's order.
pub fn judge(run: &Run, identity: &Identity) -> Vec<Row> {
    let context = Context::of(run);
    let mut rows: Vec<Row> = catalogue()
        .map(|permission| context.row(permission, identity))
        .collect();
    if context.every_answer_is_401() {
        override_all(
            run,
            &mut rows,
            Verdict::Inconclusive,
            Some(Reason::Unauthorized),
            &bad_key_causes(run),
        );
    } else if context.customer_api_off() {
        let wanted = |row: &&mut Row| run.wish.wants(row.scope);
        for row in rows.iter_mut().filter(wanted) {
            (row.verdict, row.reason, row.note) = (Verdict::Denied, None, None);
            row.causes = vec![Cause::CustomerApiOff];
        }
    } else {
        share_the_reason(run, &mut rows);
    }
    explain_denials(&mut rows, identity);
    rows
}

/// The rows of a run that still goes on: none where the answer is not in, or where another answer may still change its meaning.
pub fn judge_so_far(run: &Run, identity: &Identity) -> Vec<Option<Row>> {
    let context = Context::of(run);
    judge(run, identity)
        .into_iter()
        .map(|row| {
            let observation = run.of(row.scope.permission().probe)?;
            let waits = match read(observation, context.filtered(observation)) {
                Reading::Forbidden => made_up(observation) && context.masking == Masking::Unknown,
                Reading::Unclear(Reason::Unauthorized) => true,
                Reading::Unclear(Reason::NoSuchEndpoint) => {
                    observation.probe == Probe::Me && run.of(Probe::MeOld).is_none()
                }
                _ => false,
            };
            (!waits).then_some(row)
        })
        .collect()
}

/// The causes of a key that nothing accepts, by how its text looks.
fn bad_key_causes(run: &Run) -> Vec<Cause> {
    if run.key.looks_like_oauth() {
        return vec![Cause::OauthCredential, Cause::BadKey];
    }
    vec![Cause::BadKey, Cause::WrongEnvironment]
}

fn override_all(run: &Run, rows: &mut [Row], verdict: Verdict, reason: Option<Reason>, causes: &[Cause]) {
    for row in rows.iter_mut() {
        let permission = row.scope.permission();
        let left_out = !run.wish.wants(row.scope) || (run.wish.read_only && permission.access == Access::Write);
        if left_out {
            continue;
        }
        row.verdict = verdict;
        row.reason = reason;
        row.causes = causes.to_vec();
        row.note = None;
    }
}

/// Rows that were never asked share the reason that stopped everything, when nothing at all could be told.
fn share_the_reason(run: &Run, rows: &mut [Row]) {
    let told = rows
        .iter()
        .any(|row| matches!(row.verdict, Verdict::Granted | Verdict::LooksGranted | Verdict::Denied));
    if told || run.cancelled || run.read_succeeded() {
        return;
    }
    let Some(reason) = dominant_reason(rows.iter().filter(|row| row.reason != Some(Reason::Deadline))) else {
        return;
    };
    for row in rows.iter_mut().filter(|row| run.wish.wants(row.scope)) {
        let permission = row.scope.permission();
        if run.wish.read_only && permission.access == Access::Write {
            continue;
        }
        let unasked = row.verdict == Verdict::NotTested || row.reason == Some(Reason::Deadline);
        if unasked {
            row.verdict = Verdict::Inconclusive;
            row.reason = Some(reason);
        }
    }
}

/// The reason that explains most of the rows that could not be told; of equals, the one listed first.
pub fn dominant_reason<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Option<Reason> {
    let mut tally = vec![0_u32; Reason::ALL.len()];
    for row in rows {
        let counts = matches!(row.verdict, Verdict::Inconclusive | Verdict::NotTested);
        if let Some(index) = row
            .reason
            .filter(|_| counts)
            .and_then(|reason| Reason::ALL.iter().position(|r| *r == reason))
        {
            tally[index] += 1;
        }
    }
    let most = tally.iter().copied().max().filter(|most| *most > 0)?;
    tally
        .iter()
        .position(|count| *count == most)
        .map(|index| Reason::ALL[index])
}

struct Context<'a> {
    run: &'a Run,
    masking: Masking,
    headers_expected: bool,
}

impl<'a> Context<'a> {
    fn of(run: &'a Run) -> Self {
        let mut read_answers = run
            .all()
            .filter(|observation| observation.success().is_some())
            .filter_map(Observation::answer)
            .peekable();
        let headers_expected = read_answers.peek().is_some() && read_answers.all(|answer| answer.rate_headers);
        let mut context = Self {
            run,
            masking: Masking::Unknown,
            headers_expected,
        };
        context.masking = context.calibrate();
        context
    }

    /// SmartRecruiters documents its rate headers on every answer, so a refusal without them is somebody else's.
    fn filtered(&self, observation: &Observation) -> bool {
        self.headers_expected && observation.answer().is_some_and(|answer| !answer.rate_headers)
    }

    fn calibrate(&self) -> Masking {
        [Probe::CalibrateCandidate, Probe::CalibrateJob]
            .into_iter()
            .filter_map(|probe| self.run.of(probe))
            .map(|observation| match read(observation, self.filtered(observation)) {
                Reading::PastTheGate => Masking::No,
                Reading::Forbidden => Masking::Yes,
                _ => Masking::Unknown,
            })
            .find(|masking| *masking != Masking::Unknown)
            .unwrap_or(Masking::Unknown)
    }

    /// A key is bad only when every HTTP answer of the run is 401. A login of the company's network and a missing scope
    /// are answered 401 too, but say something else.
    fn every_answer_is_401(&self) -> bool {
        self.run.finished
            && self.run.answers().next().is_some()
            && self
                .run
                .all()
                .filter(|observation| observation.answer().is_some())
                .all(|observation| {
                    observation.status() == Some(401)
                        && read(observation, false) == Reading::Unclear(Reason::Unauthorized)
                })
    }

    fn customer_api_off(&self) -> bool {
        let says_so = |observation: &Observation| read(observation, false) == Reading::Named(Cause::CustomerApiOff);
        !self.run.read_succeeded() && self.run.all().any(says_so)
    }

    fn row(&self, permission: Permission, identity: &Identity) -> Row {
        let mut row = Row {
            scope: permission.scope,
            verdict: Verdict::NotTested,
            reason: None,
            causes: Vec::new(),
            evidence: Vec::new(),
            note: None,
        };
        if !self.run.wish.wants(permission.scope) {
            return row;
        }
        if self.run.wish.read_only && permission.access == Access::Write {
            self.infer_from_role(&mut row, identity);
            return row;
        }
        let Some(observation) = self.run.of(permission.probe) else {
            (row.verdict, row.reason) = self.unasked();
            return row;
        };
        row.evidence.push(evidence(observation));
        if permission.scope == Scope::UserMeRead && self.judge_me(&mut row, observation) {
            return row;
        }
        self.apply(&mut row, observation);
        row
    }

    /// The older address decides where the newer one does not exist. Returns whether it did.
    fn judge_me(&self, row: &mut Row, newer: &Observation) -> bool {
        let Some(older) = self.run.of(Probe::MeOld) else {
            return false;
        };
        if read(newer, self.filtered(newer)) != Reading::Unclear(Reason::NoSuchEndpoint) {
            return false;
        }
        row.evidence.push(evidence(older));
        self.apply(row, older);
        true
    }

    /// What is said of a permission that was wanted and not asked.
    const fn unasked(&self) -> (Verdict, Option<Reason>) {
        if self.run.cancelled {
            (Verdict::NotTested, Some(Reason::Cancelled))
        } else if self.run.out_of_time {
            (Verdict::Inconclusive, Some(Reason::Deadline))
        } else {
            (Verdict::NotTested, None)
        }
    }

    /// Read-only: the role Administrator brings the writes, as long as it really brings the reads.
    fn infer_from_role(&self, row: &mut Row, identity: &Identity) {
        let some_read_denied = self
            .run
            .all()
            .filter(|observation| !observation.probe.is_write())
            .any(|observation| {
                matches!(
                    read(observation, self.filtered(observation)),
                    Reading::Forbidden | Reading::Named(_)
                ) && !(made_up(observation) && self.masking != Masking::No)
            });
        if identity.verdict != IdentityVerdict::Admin || some_read_denied {
            return;
        }
        row.verdict = Verdict::LooksGranted;
        row.note = Some(RowNote::ByRole);
        row.evidence = [Probe::Me, Probe::MeOld]
            .into_iter()
            .filter_map(|probe| self.run.of(probe))
            .filter(|observation| observation.success().is_some())
            .map(evidence)
            .collect();
    }

    fn apply(&self, row: &mut Row, observation: &Observation) {
        match read(observation, self.filtered(observation)) {
            Reading::Success(value) => {
                row.verdict = Verdict::Granted;
                row.note = note_on(observation, value);
            }
            Reading::Idempotent => row.verdict = Verdict::Granted,
            Reading::PastTheGate => {
                row.verdict = Verdict::LooksGranted;
                row.note = without_candidate(observation);
            }
            Reading::Named(cause) => {
                row.verdict = Verdict::Denied;
                row.causes = vec![cause];
            }
            Reading::Forbidden if !made_up(observation) || self.masking == Masking::No => row.verdict = Verdict::Denied,
            Reading::Forbidden => {
                row.verdict = Verdict::Inconclusive;
                row.reason = Some(Reason::MaskedIds);
                row.evidence.extend(self.calibration().map(evidence));
            }
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

    fn calibration(&self) -> Option<&Observation> {
        self.run
            .of(Probe::CalibrateCandidate)
            .or_else(|| self.run.of(Probe::CalibrateJob))
    }
}

fn without_candidate(observation: &Observation) -> Option<RowNote> {
    matches!(
        observation.probe,
        Probe::StatusHistory | Probe::Messages | Probe::Reviews
    )
    .then_some(RowNote::NoCandidate)
}

/// A list without rows looks the same to a weak role, so it is granted with a note.
fn note_on(observation: &Observation, value: &serde_json::Value) -> Option<RowNote> {
    let rows = value.get("content").unwrap_or(value).as_array()?;
    if made_up(observation) {
        return without_candidate(observation);
    }
    rows.is_empty().then_some(RowNote::NoRows)
}

/// Names the likeliest causes of each denial that did not name its own.
fn explain_denials(rows: &mut [Row], identity: &Identity) {
    let outside_modules = rows
        .iter()
        .any(|row| row.verdict == Verdict::Denied && row.causes.is_empty() && !row.scope.permission().module);
    for row in rows
        .iter_mut()
        .filter(|row| row.verdict == Verdict::Denied && row.causes.is_empty())
    {
        let module = row.scope.permission().module;
        row.causes = match identity.verdict {
            IdentityVerdict::WeakRole => vec![Cause::SystemRole],
            IdentityVerdict::Admin if module && !outside_modules => vec![Cause::ModuleOff],
            IdentityVerdict::Admin if module => vec![Cause::RefusedForAdmin, Cause::ModuleOff],
            IdentityVerdict::Admin => vec![Cause::RefusedForAdmin],
            IdentityVerdict::CustomRole | IdentityVerdict::Unknown if module && !outside_modules => {
                vec![Cause::SystemRole, Cause::ModuleOff]
            }
            IdentityVerdict::CustomRole | IdentityVerdict::Unknown => vec![Cause::SystemRole],
        };
        if identity.access_groups > 0 {
            row.causes.push(Cause::AccessGroup);
        }
    }
}

/// Whether any answer of the run was JSON; a network's sign-in page gives none.
pub(crate) fn any_json(run: &Run) -> bool {
    run.answers().any(|answer| matches!(answer.body, Body::Json(_)))
}
