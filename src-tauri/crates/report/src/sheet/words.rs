//! The sentences that follow from the rest of a report.

use diagnosis::identity::role_name;
use diagnosis::message::Message;
use diagnosis::vendor::ErrorCode;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};

use super::{SheetChain, SheetEvidence, SheetLink, SheetRow};
use crate::model::{Evidence, Permission, Report, Source};
use crate::plain::visible;
use crate::texts;

/// The second sentence, which a report does not carry because it follows from the rest.
pub(crate) fn detail(report: &Report) -> Option<String> {
    let summary = &report.summary;
    let proved = summary.granted + summary.looks_granted;
    let id = match (summary.verdict, summary.cause) {
        (SummaryVerdict::Ready, _) if report.permissions.iter().any(cannot_be_tried) => {
            "detail-ready-noSafeAttempt".to_owned()
        }
        (SummaryVerdict::Ready, _) => "detail-ready".to_owned(),
        (SummaryVerdict::Undetermined, _) if summary.reason == Some(Reason::WritesNotTried) => {
            "detail-ready".to_owned()
        }
        (SummaryVerdict::NotReady, Some(Cause::SystemRole)) if summary.denied == 0 => {
            "detail-systemRole-none-denied".to_owned()
        }
        (SummaryVerdict::NotReady, Some(cause)) => format!("detail-{}", cause.id()),
        (SummaryVerdict::NotReady, None) => return None,
        (SummaryVerdict::Undetermined, _) if proved == 0 => "detail-nothing-told".to_owned(),
        (SummaryVerdict::Undetermined, _) => "detail-some-told".to_owned(),
    };
    Some(texts::render(&with_counts(report, id)))
}

/// `9 granted, 5 look granted, 6 denied`: what there is none of is not counted.
pub(crate) fn totals(report: &Report) -> String {
    let summary = &report.summary;
    let counts = [
        (Verdict::Granted, summary.granted),
        (Verdict::LooksGranted, summary.looks_granted),
        (Verdict::Denied, summary.denied),
        (Verdict::Inconclusive, summary.inconclusive),
        (Verdict::NotTested, summary.not_tested),
    ];
    let counted = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(verdict, count)| {
            texts::render(&Message::new(format!("report-total-{}", verdict.id())).number("count", count as usize))
        });
    counted.collect::<Vec<_>>().join(", ")
}

fn with_counts(report: &Report, id: String) -> Message {
    let summary = &report.summary;
    let number = |count: u32| count as usize;
    Message::new(id)
        .number("granted", number(summary.granted))
        .number("looksGranted", number(summary.looks_granted))
        .number("denied", number(summary.denied))
        .number("inconclusive", number(summary.inconclusive))
        .number("notTested", number(summary.not_tested))
}

/// Where every row that was tried ended the same way, the reason is said once and not twenty times.
pub(super) fn common_to_all(report: &Report) -> Vec<String> {
    let mut tried = report
        .permissions
        .iter()
        .filter(|row| row.verdict != Verdict::NotTested);
    let Some(first) = tried.next().filter(|row| !is_fine(row.verdict)) else {
        return Vec::new();
    };
    let ids = |row: &Permission| row.causes.iter().map(|cause| cause.id).collect::<Vec<_>>();
    let same = |row: &Permission| row.verdict == first.verdict && row.reason == first.reason && ids(row) == ids(first);
    let mut count = 1;
    for row in tried {
        if !same(row) {
            return Vec::new();
        }
        count += 1;
    }
    if count < 3 {
        return Vec::new();
    }
    let mut lines: Vec<String> = reason_beside_causes(first).into_iter().collect();
    lines.extend(first.causes.first().map(|cause| visible(&cause.text)));
    lines
}

fn cannot_be_tried(row: &Permission) -> bool {
    row.reason == Some(Reason::NoSafeAttempt)
}

/// Why a row could not be told, unless its cause says the same and more.
pub(super) fn reason_beside_causes(row: &Permission) -> Option<String> {
    let bad_key = || row.causes.iter().any(|cause| cause.id == Cause::BadKey);
    let said = row.reason == Some(Reason::Unauthorized) && bad_key();
    reason_text(row.reason).filter(|_| !said)
}

pub(crate) fn reason_text(reason: Option<Reason>) -> Option<String> {
    reason.map(|reason| texts::text(&format!("reason-{}", reason.id())))
}

/// What is worth knowing beside the verdict on the source, or why there is none. Without a reason it is the key that may not read
/// the list.
pub(crate) fn source_reason(source: &Source) -> Option<String> {
    let refused = source.verdict == SourceVerdict::Inconclusive;
    let note = source
        .note
        .map(|note| texts::text(&format!("source-note-{}", note.id())));
    note.or_else(|| reason_text(source.reason))
        .or_else(|| refused.then(|| texts::text("report-source-refused")))
}

impl SheetEvidence {
    pub(crate) fn of(evidence: &Evidence) -> Self {
        let error = evidence.error.as_ref();
        let shown = |text: &Option<String>| text.as_deref().map(visible);
        Self {
            method: evidence.method,
            path: visible(&evidence.path),
            status: evidence.status,
            outcome: evidence
                .status
                .is_none()
                .then(|| texts::text("report-evidence-no-answer")),
            error_code: error.and_then(|error| shown(&error.code)),
            error_meaning: error
                .and_then(|error| ErrorCode::from_id(error.code.as_deref()?))
                .map(|code| texts::text(&format!("error-{}", code.id()))),
            error_message: error.and_then(|error| shown(&error.message)),
            duration_ms: evidence.duration_ms,
            request_id: shown(&evidence.request_id),
        }
    }

    fn code(&self) -> Option<String> {
        let code = self.error_code.as_ref()?;
        let message = match &self.error_meaning {
            Some(meaning) => {
                Message::new("report-evidence-code-meaning").text("meaning", meaning.trim_end_matches('.'))
            }
            None => Message::new("report-evidence-code"),
        };
        Some(texts::render(&message.text("code", code)))
    }

    /// `GET /offers?limit=1: 403, 84 ms, code X, request id Y`.
    pub(crate) fn line(&self) -> String {
        let milliseconds = usize::try_from(self.duration_ms).unwrap_or(usize::MAX);
        let named = |id: &str, name: &str, value: &Option<String>| {
            let value = value.as_ref()?;
            Some(texts::render(&Message::new(id).text(name, value)))
        };
        let parts = [
            self.status
                .map(|status| status.to_string())
                .or_else(|| self.outcome.clone()),
            Some(texts::render(
                &Message::new("report-evidence-duration").number("milliseconds", milliseconds),
            )),
            self.code(),
            self.error_message.as_ref().map(|message| format!("“{message}”")),
            named("report-evidence-request-id", "id", &self.request_id),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        format!("{} {}: {}", self.method, self.path, parts.join(", "))
    }
}

impl SheetRow {
    /// `candidate_status_read / candidates_status_read`, or one name where both are the same.
    pub(crate) fn scopes(&self) -> String {
        let scope = self.scope.id();
        self.vendor_scope
            .as_ref()
            .map_or_else(|| scope.to_owned(), |vendor| format!("{scope} / {vendor}"))
    }

    /// The evidence as lines, where somebody has to look at it.
    pub(crate) fn evidence_lines(&self) -> Vec<String> {
        let shown = if is_fine(self.verdict) { &[][..] } else { &self.evidence };
        shown.iter().map(SheetEvidence::line).collect()
    }
}

pub(super) fn chain(report: &Report) -> SheetChain {
    let test = &report.connect_test;
    let mut reasons = test
        .links
        .iter()
        .filter(|link| link.verdict != LinkVerdict::Pass)
        .map(|link| link.reason);
    let first = reasons.next().flatten();
    let shared = first.filter(|_| reasons.all(|reason| reason == first));
    let links = test.links.iter().take(LinkId::ALL.len()).map(|link| SheetLink {
        id: link.id,
        name: texts::text(&format!("link-{}", link.id.id())),
        verdict: link.verdict,
        mark: link.verdict.into(),
        count: link.count,
        reason: link.reason,
        why: reason_text(link.reason.filter(|_| shared.is_none())),
    });
    SheetChain {
        verdict: test.verdict,
        mark: test.verdict.into(),
        why: reason_text(shared),
        // Nothing is imported where the test did not pass.
        first_sync: test
            .first_sync_seconds
            .filter(|_| test.verdict == LinkVerdict::Pass)
            .map(first_sync),
        links: links.collect(),
    }
}

/// As the window says it: the nearest minute, where less than half a minute is "less than a minute"; from two hours on the nearest
/// hour.
fn first_sync(seconds: u64) -> String {
    const HOUR: u64 = 3600;
    let nearest = |unit: u64| usize::try_from(seconds.saturating_add(unit / 2) / unit).unwrap_or(usize::MAX);
    texts::render(&if seconds < 2 * HOUR {
        Message::new("report-first-sync").number("minutes", nearest(60))
    } else {
        Message::new("report-first-sync-hours").number("hours", nearest(HOUR))
    })
}

/// The role as an admin knows it, or what is known of it.
pub(crate) fn role_text(report: &Report) -> String {
    let role = report
        .identity
        .system_role
        .as_ref()
        .map(|role| visible(&role_name(role)));
    role.unwrap_or_else(|| texts::text(&format!("identity-{}", report.identity.verdict.id())))
}

/// Whether a row has a verdict that helps.
pub(super) const fn is_fine(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Granted | Verdict::LooksGranted)
}
