//! Renders the permissions and the result of the check.

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::finding::{Counts, Row, RowNote};
use diagnosis::message::Message;
use diagnosis::permission::{Access, Permission, Scope};
use diagnosis::sees::Sees;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict, Verdict};
use presentation::key::{
    Checked, Tried, alternative, can_try_writes, has_failed_rows, limited, next_step, other_causes, rehearsed,
};
use presentation::network::help;
use presentation::reason::{is_about_the_route, sentence};
use presentation::row::{note_text, reason_beside};
use presentation::sees::{fixed_by, seen, why_too_little};
use presentation::{NextStep, Sign};

use crate::progress::LastCheck;
use crate::state::{Activity, ActivityKind, Wizard};
use crate::view::{
    CheckResult, CheckView, FixView, LimitedView, OtherCause, PermissionView, SeesView, TooLittle, WritesView,
};

impl Wizard {
    pub(super) fn check_view(&self) -> CheckView {
        let last = self.progress.last.as_ref();
        let visible = self.visible_activity();
        let rows: Vec<&Row> = match (visible, last) {
            (Some(activity), _) => activity.rows.iter().flatten().collect(),
            (None, Some(last)) => last.diagnosis.rows.iter().collect(),
            (None, None) => Vec::new(),
        };
        let counts = Counts::of(rows.iter().copied());
        let writes_tried = match visible.map(|activity| activity.kind) {
            Some(ActivityKind::Writes) => true,
            Some(ActivityKind::Reads) => false,
            _ => last.is_some_and(LastCheck::writes_tried),
        };
        let checked = last.map(|last| Checked {
            diagnosis: &last.diagnosis,
            writes_tried,
            cancelled: last.cancelled,
        });
        let repeating = self.is_repeating();
        let repeats =
            visible.is_none() && has_failed_rows(counts) && (repeating || self.present.every_seconds.is_some());
        let writes_off = self.is_off(Feature::WriteAttempts);
        let next = match next_step(checked, visible.is_some(), repeats) {
            _ if visible.is_none() && self.is_overtaken() => NextStep::CheckAgain,
            NextStep::TryWrites if writes_off => NextStep::ContinueWithoutWrites,
            next => next,
        };
        let finished = checked.filter(|_| visible.is_none());
        let worth_trying = finished.is_some_and(|checked| {
            let rows = checked.diagnosis.rows.iter().map(tried);
            can_try_writes(rows, checked.diagnosis.summary.reason)
        });
        let writes_at = last.filter(|last| last.writes_tried()).and_then(|last| last.writes_at);
        CheckView {
            running: visible.is_some(),
            answered: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            writes_tried,
            writes_at,
            took_ms: last.map(|last| last.took_ms),
            finished_at: last.map(|last| last.finished_at),
            cancelled: last.is_some_and(|last| last.cancelled),
            repeats,
            told_nothing: self.told_nothing(),
            counts,
            sees: self.sees_view(visible.is_some()),
            result: finished.map(|checked| self.result(&checked)),
            of_key: last.and_then(|last| last.circumstances.as_ref()?.last_four.clone()),
            next,
            alternative: alternative(next, counts),
            can_try_writes: worth_trying && !writes_off,
            writes_off: worth_trying && writes_off,
            writes: writes_at.filter(|_| visible.is_none()).map(|_| writes(&rows)),
        }
    }

    /// What the key sees. After a restart the answers are gone, so only what was counted exactly is still known.
    pub(crate) fn sees(&self) -> Sees {
        let last = self.progress.last.as_ref();
        let counted = || last.map(|last| Sees::of_test(&last.diagnosis.connect_test));
        match (self.visible_activity(), self.run()) {
            (Some(activity), _) => activity.sees,
            (None, Some(run)) => Sees::of(run),
            (None, None) => counted().unwrap_or_default(),
        }
    }

    fn sees_view(&self, running: bool) -> Option<SeesView> {
        let known =
            |last: &&LastCheck| last.diagnosis.summary.verdict == SummaryVerdict::NotReady && self.against().is_some();
        // Before the check has ended, nobody can say whether there should be more. If it demands another key, nobody has to.
        let last = self.progress.last.as_ref().filter(|_| !running);
        let last = last.filter(|last| !known(last));
        Some(SeesView {
            seen: seen(&self.sees()).filter(|_| self.progress.key.is_some())?,
            too_little: last.map(|last| TooLittle {
                because: why_too_little(&last.diagnosis.identity),
                fix: fixed_by(&last.diagnosis.identity).into(),
            }),
        })
    }

    fn result(&self, checked: &Checked<'_>) -> CheckResult {
        if let Some(banner) = self.overtaken() {
            return CheckResult {
                banner,
                alert: false,
                about_source: false,
                fix: None,
                limited: None,
                refused: Vec::new(),
                others: Vec::new(),
                wants_proxy: false,
                about_proxy: false,
                help: None,
            };
        }
        let summary = &checked.diagnosis.summary;
        let others = other_causes(summary).into_iter().filter(|cause| self.can_be(*cause));
        let about_proxy = summary.headline.id.starts_with("headline-proxy-");
        let unreached = summary.told_nothing() && !about_proxy && self.present.practice.is_none();
        CheckResult {
            banner: self.revoked().unwrap_or_else(|| checked.banner()),
            alert: summary.reason == Some(Reason::UnexpectedWrite),
            about_source: checked.is_only_about_the_source(),
            fix: summary.cause.map(|cause| self.fix(cause)),
            limited: checked.is_limited().then(|| LimitedView {
                banner: limited(),
                fix: Cause::AccessGroup.into(),
            }),
            refused: checked.refused_prompts().into_iter().map(str::to_owned).collect(),
            others: others.map(other).collect(),
            wants_proxy: summary.reason.is_some_and(is_about_the_route),
            about_proxy,
            help: summary
                .reason
                .filter(|_| unreached)
                .and_then(|reason| help(reason, &self.present.host)),
        }
    }

    /// In practice there is no other environment that the key could belong to. A key that was accepted belongs to this one.
    fn can_be(&self, cause: Cause) -> bool {
        let elsewhere = self.progress.environment != Environment::Practice && self.revoked().is_none();
        cause != Cause::WrongEnvironment || elsewhere
    }

    /// The fix of a cause. A key that was accepted before has another one than a text that never was.
    fn fix(&self, cause: Cause) -> FixView {
        let name = self.name(cause);
        FixView {
            name,
            ..FixView::from(cause)
        }
    }

    /// The name of a cause in the ids of its texts.
    fn name(&self, cause: Cause) -> &'static str {
        match cause {
            Cause::BadKey if self.revoked().is_some() => "badKey-revoked",
            cause => cause.id(),
        }
    }

    /// A cause of a row, as a sentence. The first one is the likeliest.
    fn likely(&self, index: usize, cause: Cause) -> Message {
        let id = if index == 0 {
            "permissions-likely"
        } else {
            "permissions-also"
        };
        Message::new(id).nested("cause", Message::new(format!("cause-{}", self.name(cause))))
    }

    /// The program is repeating failed reads.
    fn is_repeating(&self) -> bool {
        let check = self.present.check.as_ref();
        check.is_some_and(|activity| activity.kind == ActivityKind::Again)
    }

    /// The check that the page shows. Failed reads are repeated in the background, and the rows stay on the screen meanwhile.
    pub(crate) fn visible_activity(&self) -> Option<&Activity> {
        let check = self.present.check.as_ref();
        check.filter(|activity| activity.kind != ActivityKind::Again)
    }

    pub(super) fn permission_view(&self, permission: &Permission) -> PermissionView {
        let differs = permission.vendor_scope != permission.scope.id();
        let activity = self.visible_activity();
        let last = self.progress.last.as_ref();
        let row = match activity {
            Some(activity) => row_of(activity.rows.iter().flatten(), permission.scope),
            None => last.and_then(|last| row_of(&last.diagnosis.rows, permission.scope)),
        };
        let asked = activity.is_some_and(|activity| match activity.kind {
            ActivityKind::Writes => permission.probe.is_write(),
            ActivityKind::Reads => !permission.probe.is_write(),
            ActivityKind::ConnectTest | ActivityKind::Again => false,
        });
        let causes: Vec<Cause> = row
            .iter()
            .flat_map(|row| row.causes.iter().copied())
            .filter(|cause| self.can_be(*cause))
            .collect();
        let first = causes.first().copied();
        let above = last.and_then(|last| last.diagnosis.summary.cause);
        let reason = row.and_then(|row| reason_beside(row.reason, causes.iter().copied()));
        PermissionView {
            scope: permission.scope,
            vendor_scope: differs.then(|| permission.vendor_scope.to_owned()),
            prompt: permission.prompt.to_owned(),
            access: permission.access,
            group: permission.group,
            sign: row.map(|row| Sign::from(row.verdict)),
            reason: reason.map(sentence),
            causes: causes
                .iter()
                .enumerate()
                .map(|(index, cause)| self.likely(index, *cause))
                .collect(),
            fix: first.map(|cause| self.fix(cause)),
            fix_above: first.is_some() && first == above,
            note: row.and_then(note),
            evidence: row.map(|row| row.evidence.clone()).unwrap_or_default(),
            pending: asked && row.is_none(),
            untried: row.is_some_and(|row| row.note == Some(RowNote::ByRole)),
        }
    }
}

fn row_of<'a>(rows: impl IntoIterator<Item = &'a Row>, scope: Scope) -> Option<&'a Row> {
    rows.into_iter().find(|row| row.scope == scope)
}

/// What is worth knowing besides the verdict: why a permission looks granted, if it was tried.
fn note(row: &Row) -> Option<Message> {
    let noted = row.note.map(|note| Message::new(note_text(note)));
    let tried = row.verdict == Verdict::LooksGranted && !row.evidence.is_empty();
    noted.or_else(|| tried.then(|| Message::new("permissions-looks-granted")))
}

fn tried(row: &Row) -> Tried {
    Tried {
        access: row.scope.permission().access,
        verdict: row.verdict,
        note: row.note,
    }
}

fn writes(rows: &[&Row]) -> WritesView {
    let writes = || {
        let rows = rows.iter().copied();
        rows.filter(|row| row.scope.permission().access == Access::Write && row.was_tried_by_writing())
    };
    WritesView {
        tried: u32::try_from(writes().count()).unwrap_or(u32::MAX),
        rehearsed: u32::try_from(rehearsed(rows.iter().copied())).unwrap_or(u32::MAX),
        counts: Counts::of(writes()),
    }
}

fn other(cause: Cause) -> OtherCause {
    OtherCause {
        message: Message::new("permissions-other").nested("cause", Message::new(format!("cause-{}", cause.id()))),
        switches_environment: cause == Cause::WrongEnvironment,
    }
}
