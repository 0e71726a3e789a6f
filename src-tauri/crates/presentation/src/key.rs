//! The whole key, as the page of its permissions shows it: the banner and the next step.

use diagnosis::finding::{Counts, Diagnosis, Row, RowNote, Summary};
use diagnosis::message::Message;
use diagnosis::permission::Access;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict, Verdict};
use serde::Serialize;
use ts_rs::TS;

use crate::cause::{is_about_the_source, is_mended_by_a_new_key};
use crate::reason::is_lasting;
use crate::{Banner, Sign, Tone};

/// What a check found, and how it ended.
#[derive(Debug, Clone, Copy)]
pub struct Checked<'a> {
    /// What the check found.
    pub diagnosis: &'a Diagnosis,
    /// Whether the seven write permissions were tried.
    pub writes_tried: bool,
    /// Whether the person stopped the check.
    pub cancelled: bool,
}

/// The next step about the permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum NextStep {
    /// Check the key.
    Check,
    /// Wait for the check that is running.
    Wait,
    /// Nothing: failed reads are repeated automatically.
    LookingAgain,
    /// Make a new key and paste it.
    PasteNewKey,
    /// Check the key again.
    CheckAgain,
    /// Try the seven write permissions, after consent.
    TryWrites,
    /// Continue without trying the write permissions.
    ContinueWithoutWrites,
    /// Stop the check that is running.
    Cancel,
    /// Continue although something is not resolved.
    ContinueAnyway,
    /// Continue.
    Continue,
}

/// The next step. `repeats` says whether failed reads are repeated automatically.
pub fn next_step(last: Option<Checked<'_>>, running: bool, repeats: bool) -> NextStep {
    if running {
        return NextStep::Wait;
    }
    let Some(checked) = last else { return NextStep::Check };
    let summary = &checked.diagnosis.summary;
    let new_key = summary.cause.is_some_and(is_mended_by_a_new_key);
    if new_key || checked.is_only_about_the_source() && checked.is_limited() {
        return NextStep::PasteNewKey;
    }
    if checked.cancelled {
        return NextStep::CheckAgain;
    }
    let counts = summary.counts;
    match summary.verdict {
        SummaryVerdict::Undetermined if counts.inconclusive == 0 => NextStep::Continue,
        SummaryVerdict::Undetermined if summary.reason.is_some_and(is_lasting) => NextStep::ContinueAnyway,
        SummaryVerdict::Undetermined if repeats => NextStep::LookingAgain,
        SummaryVerdict::Undetermined => NextStep::CheckAgain,
        _ if summary.cause == Some(Cause::CustomerApiOff) => NextStep::CheckAgain,
        _ if counts.denied > 0 => NextStep::ContinueAnyway,
        _ if counts.not_tested > 0 => NextStep::TryWrites,
        _ => NextStep::Continue,
    }
}

/// The alternative to the next step. With a key that opens nothing, there is no way to continue.
pub fn alternative(next: NextStep, counts: Counts) -> Option<NextStep> {
    match next {
        NextStep::Wait => Some(NextStep::Cancel),
        NextStep::TryWrites => Some(NextStep::ContinueWithoutWrites),
        // A page that checks again by itself needs no button for that.
        NextStep::LookingAgain | NextStep::PasteNewKey if counts.granted > 0 => Some(NextStep::ContinueAnyway),
        NextStep::LookingAgain => Some(NextStep::CheckAgain),
        NextStep::CheckAgain => Some(NextStep::ContinueAnyway),
        NextStep::PasteNewKey
        | NextStep::Check
        | NextStep::Continue
        | NextStep::ContinueAnyway
        | NextStep::ContinueWithoutWrites
        | NextStep::Cancel => None,
    }
}

impl Checked<'_> {
    /// Whether the cause is about the source, which has its own page, so that nothing is wrong with the key.
    pub fn is_only_about_the_source(&self) -> bool {
        self.diagnosis.summary.cause.is_some_and(is_about_the_source)
    }

    /// Whether an access group limits what the key sees, while the headline is about something else.
    pub fn is_limited(&self) -> bool {
        self.diagnosis.identity.access_groups > 0 && self.diagnosis.summary.cause != Some(Cause::AccessGroup)
    }

    /// The banner. If only the source must be fixed, the banner is about the key itself.
    pub fn banner(&self) -> Banner {
        let Summary {
            verdict,
            cause,
            reason,
            headline,
            counts,
            ..
        } = &self.diagnosis.summary;
        if !self.is_only_about_the_source() {
            let sign = Sign::of_key(*verdict, *cause, *reason);
            return Banner::signed(&sign, headline.clone()).detail(self.detail());
        }
        if self.is_limited() {
            return limited();
        }
        let headline = if counts.not_tested > 0 {
            "headline-ready-reads"
        } else {
            "headline-ready"
        };
        Banner::new(Tone::Good, Message::new(headline)).detail(self.proof())
    }

    /// The detail below the headline. It leaves out the counts, because the page shows them below it.
    fn detail(&self) -> Option<Message> {
        let summary = &self.diagnosis.summary;
        match (summary.verdict, summary.cause) {
            _ if summary.reason == Some(Reason::UnexpectedWrite) => Some(Message::new("permissions-unexpected-detail")),
            (SummaryVerdict::Ready, Some(Cause::AccessGroup)) => Some(Message::new("permissions-limited")),
            (SummaryVerdict::Ready, _) => self.proof(),
            _ => detail_but_counts(summary),
        }
    }

    /// What a good result is based on, with numbers that add up to what looks granted. If writing was not tried at all, the
    /// headline already says so.
    fn proof(&self) -> Option<Message> {
        let counts = self.diagnosis.summary.counts;
        let (writes, reads) = (self.looks_granted(Access::Write), self.looks_granted(Access::Read));
        let id = if self.writes_tried {
            (writes + reads > 0).then_some("permissions-looks")
        } else {
            (counts.not_tested == 0).then_some("permissions-by-role")
        }?;
        let message = Message::new(id).number("looks", writes + reads);
        let both = if writes > 0 && reads > 0 { "yes" } else { "no" };
        Some(
            message
                .number("writes", writes)
                .number("reads", reads)
                .number("rehearsed", rehearsed(&self.diagnosis.rows))
                .text("both", both),
        )
    }

    /// How many permissions of this kind look granted.
    fn looks_granted(&self, access: Access) -> usize {
        let looks = self
            .diagnosis
            .rows
            .iter()
            .filter(|row| row.verdict == Verdict::LooksGranted);
        looks.filter(|row| row.scope.permission().access == access).count()
    }

    /// The prompts of the denied permissions, if the headline refers to a module or to SmartRecruiters' support. The person has
    /// to ask somebody for these permissions and must be able to say what they are for.
    pub fn refused_prompts(&self) -> Vec<&'static str> {
        let summary = &self.diagnosis.summary;
        if !matches!(summary.cause, Some(Cause::ModuleOff | Cause::RefusedForAdmin)) {
            return Vec::new();
        }
        let rows = self.diagnosis.rows.iter();
        rows.filter(|row| row.verdict == Verdict::Denied)
            .map(|row| row.scope.permission().prompt)
            .collect()
    }
}

/// How many permissions a rehearsal has proved.
pub fn rehearsed<'a>(rows: impl IntoIterator<Item = &'a Row>) -> usize {
    let rows = rows.into_iter();
    rows.filter(|row| row.note == Some(RowNote::Rehearsed)).count()
}

/// The detail, unless it counts the permissions, which pages do in their own way.
pub fn detail_but_counts(summary: &Summary) -> Option<Message> {
    const COUNTS: [&str; 3] = ["detail-ready", "detail-ready-noSafeAttempt", "detail-some-told"];
    let detail = summary.detail.as_ref();
    detail.filter(|detail| !COUNTS.contains(&detail.id.as_str())).cloned()
}

/// What a person has to know before this key goes to Findem, or that it was not checked. None if nothing speaks against it. The
/// source has its own page.
pub fn hand_over_warning(diagnosis: Option<&Diagnosis>) -> Option<Banner> {
    let Some(diagnosis) = diagnosis else {
        return Some(Banner::new(Tone::Attention, Message::new("handover-unchecked")));
    };
    let summary = &diagnosis.summary;
    let headline = match (summary.verdict, cause_in_the_key(diagnosis)) {
        (SummaryVerdict::Undetermined, _) => "handover-unsure",
        (SummaryVerdict::NotReady, None) | (SummaryVerdict::Ready, _) if diagnosis.identity.access_groups > 0 => {
            return Some(limited());
        }
        (SummaryVerdict::NotReady, Some(cause)) if is_mended_by_a_new_key(cause) => "handover-wont-work",
        (SummaryVerdict::NotReady, Some(_)) => "handover-lacks",
        (SummaryVerdict::NotReady, None) | (SummaryVerdict::Ready, _) => return None,
    };
    Some(Banner::new(Tone::Attention, Message::new(headline)).detail(summary.headline.clone()))
}

/// The banner for a key that SmartRecruiters accepted before and rejects now.
pub fn no_longer_accepted() -> Banner {
    Banner::new(Tone::Bad, Message::new("cause-badKey-revoked")).detail(Message::new("detail-badKey-revoked"))
}

/// What is still needed instead of this key, or what has to be done about it.
pub fn still_needed(diagnosis: &Diagnosis) -> Message {
    let cause = match cause_in_the_key(diagnosis) {
        None if diagnosis.identity.access_groups > 0 => Some(Cause::AccessGroup),
        cause => cause.filter(|cause| is_mended_by_a_new_key(*cause)),
    };
    cause.map_or_else(
        || diagnosis.summary.headline.clone(),
        |cause| Message::new("done-left-new-key").text("cause", cause.id()),
    )
}

/// The cause of the verdict, unless it is about the source.
fn cause_in_the_key(diagnosis: &Diagnosis) -> Option<Cause> {
    diagnosis.summary.cause.filter(|cause| !is_about_the_source(*cause))
}

/// The banner for a key with an access group: even if every permission is granted, Findem sees only some jobs and candidates.
pub fn limited() -> Banner {
    Banner::new(Tone::Attention, Message::new("headline-accessGroup")).detail(Message::new("permissions-limited"))
}

/// Other possible causes. A credential that lacks a scope is already known to be an OAuth one, so that is left out; an access
/// group has its own banner.
pub fn other_causes(summary: &Summary) -> Vec<Cause> {
    let said = |other: Cause| summary.cause == Some(Cause::OauthScopeMissing) && other == Cause::OauthCredential;
    let others = summary.others.iter().copied();
    others
        .filter(|other| *other != Cause::AccessGroup && !said(*other))
        .collect()
}

/// The fields of a row that decide whether the write permissions can be tried.
#[derive(Debug, Clone, Copy)]
pub struct Tried {
    /// Whether it reads or writes.
    pub access: Access,
    /// The verdict.
    pub verdict: Verdict,
    /// The note beside the verdict.
    pub note: Option<RowNote>,
}

/// Whether the write permissions can be tried after a check: some of them are untried, at least one read was granted, and no
/// write attempt was accepted.
pub fn can_try_writes(rows: impl IntoIterator<Item = Tried>, reason: Option<Reason>) -> bool {
    let (mut left, mut read) = (false, false);
    for row in rows {
        match row.access {
            Access::Write => left |= row.verdict == Verdict::NotTested || row.note == Some(RowNote::ByRole),
            Access::Read => read |= row.verdict == Verdict::Granted,
        }
    }
    left && read && reason != Some(Reason::UnexpectedWrite)
}

/// Whether a check left failed reads that can be repeated.
pub const fn has_failed_rows(counts: Counts) -> bool {
    counts.denied + counts.inconclusive > 0
}
