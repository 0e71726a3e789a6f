//! Sentences that follow from the other fields of a report.

use std::collections::BTreeSet;

use diagnosis::finding::Counts;
use diagnosis::message::Message;
use diagnosis::sentence::KeySummary;
use diagnosis::vendor::ErrorCode;
use diagnosis::vendor::modules::Module;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use presentation::connect::{FirstSync, counted};
use presentation::row::reason_beside;

use super::{SheetChain, SheetEvidence, SheetLink, SheetRow};
use crate::id::Id;
use crate::mark::Mark;
use crate::model::{CauseText, Evidence, Mode, Permission, Report, Source, Summary};
use crate::plain::visible;
use crate::recognize::recognized;
use crate::texts::locale::{Precision, list, moment};
use crate::texts::{self, Language};

/// The headline. A report has it in English. In another language, it is the same sentence if this version knows it. Otherwise, and
/// for a reader for whom there are other words, it is the sentence that follows from the other fields.
pub(crate) fn headline(report: &Report) -> String {
    let headline = &report.summary.headline;
    let sentence = sentence(report);
    if texts::for_the_reader(&sentence.id).is_some() {
        texts::render(&sentence)
    } else if texts::language() == Language::ENGLISH {
        visible(headline)
    } else {
        let known = recognized(headline, &["headline-", "cause-"]).or_else(|| several_modules_off(report));
        texts::render(&known.unwrap_or(sentence))
    }
}

/// The headline for several modules that are off, which does not tell how many there are. The rows do.
fn several_modules_off(report: &Report) -> Option<Message> {
    let modules = modules_off(&report.permissions);
    let message = Message::new("headline-moduleOff").number("count", modules.len());
    (report.summary.cause() == Some(Cause::ModuleOff) && !modules.is_empty()).then(|| message.list("modules", modules))
}

/// The modules that are off, according to these rows.
pub(crate) fn modules_off<'a>(rows: impl IntoIterator<Item = &'a Permission>) -> Vec<&'static str> {
    let off = rows
        .into_iter()
        .filter(|row| row.causes.iter().any(|cause| cause.id == Cause::ModuleOff));
    let modules: BTreeSet<Module> = off.filter_map(|row| row.scope.known()?.permission().module).collect();
    modules.into_iter().map(Module::name).collect()
}

/// The headline as it follows from the other fields.
pub(crate) fn sentence(report: &Report) -> Message {
    match report.last_worked() {
        Some(at) => Message::new("headline-badKey-revoked").text("when", moment(at, Precision::Minutes)),
        None => key_summary(report).headline(None),
    }
}

/// A cause in words. A report has them in English, and those of a cause that this version does not know only there.
pub(super) fn cause_text(cause: &CauseText, report: &Report) -> String {
    match cause.id.known() {
        Some(cause) if texts::language() != Language::ENGLISH || report.name_of(cause) != cause.id() => {
            words(cause, report)
        }
        _ => visible(&cause.text),
    }
}

/// A cause that this version knows, in words.
pub(crate) fn words(cause: Cause, report: &Report) -> String {
    texts::text(&format!("cause-{}", report.name_of(cause)))
}

/// The detail, the second sentence below the headline. A report does not contain it, because it follows from the other fields.
pub(crate) fn detail(report: &Report) -> Option<String> {
    if report.last_worked().is_some() {
        return Some(texts::text("detail-badKey-revoked"));
    }
    let detail = key_summary(report).detail()?;
    Some(texts::render(&detail.text("counts", totals(report))))
}

/// What to know about the result besides the headline: whether the file was changed, and how much a key with an access group sees.
pub(crate) fn notes(report: &Report) -> Vec<String> {
    altered(report).into_iter().chain(sees(report)).collect()
}

/// That the report's file was changed after it was written.
pub(crate) fn altered(report: &Report) -> Option<String> {
    report.altered.then(|| texts::text("report-note-checksum"))
}

/// How many jobs and candidates a key with an access group sees, if both were counted.
fn sees(report: &Report) -> Option<String> {
    let counted = |id: LinkId| {
        let link = report.connect_test.links.iter().find(|link| link.id == id)?;
        let count = usize::try_from(link.count?).unwrap_or(usize::MAX);
        Some(Message::new(format!("connect-count-{}", id.id())).number("count", count))
    };
    let sees = Message::new("report-sees")
        .nested("jobs", counted(LinkId::Jobs)?)
        .nested("candidates", counted(LinkId::Candidates)?);
    (report.identity.access_groups > 0).then(|| texts::render(&sees))
}

/// The links of the connect test that do not pass, each with its reason if they have different ones.
pub(crate) fn failing(report: &Report) -> Vec<String> {
    let links = chain(report).links.into_iter();
    let failing = links.filter(|link| matches!(link.verdict, LinkVerdict::Fail | LinkVerdict::Inconclusive));
    failing
        .map(|link| match link.why {
            Some(why) => format!("{} ({})", link.name, why.trim_end_matches('.')),
            None => link.name,
        })
        .collect()
}

/// The cause or the reason of the whole key, in words and by its id.
pub(super) fn cause_or_reason(report: &Report) -> Option<String> {
    let (family, id, said) = match (report.summary.cause(), report.summary.reason()) {
        (Some(cause), _) => ("cause", cause.id(), words(cause, report)),
        (None, Some(reason)) => ("reason", reason.id(), texts::text(&format!("reason-{}", reason.id()))),
        (None, None) => return None,
    };
    let message = Message::new(format!("report-{family}"))
        .text("text", said)
        .text("id", id);
    Some(texts::render(&message))
}

fn key_summary(report: &Report) -> KeySummary {
    let summary = &report.summary;
    KeySummary {
        verdict: summary.verdict,
        cause: summary.cause(),
        reason: summary.reason(),
        counts: counts(summary),
        only_some: report.run.mode == Mode::Only,
        without_source: report.source.verdict != SourceVerdict::Found,
        no_safe_attempt: report.permissions.iter().any(cannot_be_tried),
    }
}

/// Whether the detail says nothing that [`totals`] does not say.
pub(crate) fn detail_only_counts(report: &Report) -> bool {
    let explains = report.summary.verdict == SummaryVerdict::Ready && key_summary(report).no_safe_attempt;
    detail_counts(report) && !explains
}

/// Whether the detail counts permissions, as [`totals`] does.
pub(crate) const fn detail_counts(report: &Report) -> bool {
    let summary = &report.summary;
    match summary.verdict {
        SummaryVerdict::Ready => true,
        SummaryVerdict::NotReady => false,
        SummaryVerdict::Undetermined => summary.granted + summary.looks_granted > 0,
    }
}

/// How many permissions have each verdict, according to the report.
pub(super) const fn counts(summary: &Summary) -> Counts {
    Counts {
        granted: summary.granted,
        looks_granted: summary.looks_granted,
        denied: summary.denied,
        inconclusive: summary.inconclusive,
        not_tested: summary.not_tested,
    }
}

/// The number of permissions with each verdict, without zeros: `9 granted, 5 look granted, 6 denied`.
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
    list(&counted.collect::<Vec<_>>())
}

/// The reason and cause, if all tested rows have the same ones, so that the sheet says them once.
pub(super) fn common_to_all(report: &Report) -> Vec<String> {
    let mut tried = report
        .permissions
        .iter()
        .filter(|row| row.verdict != Verdict::NotTested);
    let Some(first) = tried.next().filter(|row| !is_fine(row.verdict)) else {
        return Vec::new();
    };
    let ids = |row: &Permission| row.causes.iter().map(|cause| cause.id.clone()).collect::<Vec<_>>();
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
    lines.extend(first.causes.first().map(|cause| cause_text(cause, report)));
    lines
}

fn cannot_be_tried(row: &Permission) -> bool {
    row.reason() == Some(Reason::NoSafeAttempt)
}

/// The reason of an inconclusive row, unless a cause already explains it.
pub(super) fn reason_beside_causes(row: &Permission) -> Option<String> {
    let causes = row.causes.iter().filter_map(|cause| cause.id.known());
    let said = row.reason().is_some() && reason_beside(row.reason(), causes).is_none();
    reason_text(row.reason.as_ref()).filter(|_| !said)
}

/// The reason as a sentence. If this version does not know the reason, the sentence contains its id.
pub(crate) fn reason_text(reason: Option<&Id<Reason>>) -> Option<String> {
    reason.map(|reason| match reason {
        Id::Known(reason) => texts::text(&format!("reason-{}", reason.id())),
        Id::Other(id) => texts::render(&Message::new("report-reason-unknown").text("id", visible(id))),
    })
}

/// The note or reason to show beside the verdict on the source. An inconclusive verdict without a reason means that the key may
/// not read the list.
pub(crate) fn source_reason(source: &Source) -> Option<String> {
    let refused = source.verdict == SourceVerdict::Inconclusive;
    let note = source
        .note
        .as_ref()
        .and_then(Id::known)
        .map(|note| texts::text(&format!("source-note-{}", note.id())));
    note.or_else(|| reason_text(source.reason.as_ref()))
        .or_else(|| refused.then(|| texts::text("report-source-refused")))
}

impl SheetEvidence {
    pub(crate) fn of(evidence: &Evidence) -> Self {
        let error = evidence.error.as_ref();
        let shown = |text: &Option<String>| text.as_deref().map(visible);
        Self {
            method: visible(evidence.method.as_str()),
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
            self.error_message.as_deref().map(texts::quoted),
            named("report-evidence-request-id", "id", &self.request_id),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        texts::named(&format!("{} {}", self.method, self.path), &list(&parts))
    }
}

impl SheetLink {
    /// The name, and what was found: `Users: 64 users`.
    pub(crate) fn line(&self) -> String {
        match &self.found {
            Some(found) => texts::named(&self.name, &texts::render(found)),
            None => self.name.clone(),
        }
    }
}

impl SheetRow {
    /// `candidate_status_read / candidates_status_read`, or one id if both are the same.
    pub(crate) fn scopes(&self) -> String {
        let scope = &self.scope;
        self.vendor_scope
            .as_ref()
            .map_or_else(|| scope.clone(), |vendor| format!("{scope} / {vendor}"))
    }

    /// The evidence as lines, or nothing for a row that is granted or looks granted.
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
        .map(|link| link.reason.as_ref());
    let first = reasons.next().flatten();
    let shared = first.filter(|_| reasons.all(|reason| reason == first));
    let links = test.links.iter().take(LinkId::ALL.len()).map(|link| SheetLink {
        id: visible(link.id.as_str()),
        name: match &link.id {
            Id::Known(id) => texts::text(&format!("link-{}", id.id())),
            Id::Other(id) => visible(id),
        },
        verdict: link.verdict,
        mark: Mark::of(link.verdict),
        count: link.count,
        found: Id::known(&link.id)
            .filter(|_| link.verdict == LinkVerdict::Pass)
            .and_then(|id| counted(id, link.count)),
        reason: link.reason.as_ref().and_then(Id::known),
        why: reason_text(link.reason.as_ref().filter(|_| shared.is_none())),
    });
    SheetChain {
        verdict: test.verdict,
        mark: Mark::of(test.verdict),
        why: reason_text(shared),
        // Findem imports nothing if the test did not pass.
        first_sync: test
            .first_sync_seconds
            .filter(|_| test.verdict == LinkVerdict::Pass)
            .map(first_sync),
        links: links.collect(),
    }
}

fn first_sync(seconds: u64) -> String {
    texts::render(&FirstSync::of(seconds).message("report-first-sync"))
}

/// Whether the verdict on a row is good.
pub(super) const fn is_fine(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Granted | Verdict::LooksGranted)
}
