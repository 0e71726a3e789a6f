//! The content of every view, in order and in words. The views, including the window, only lay it out.
//!
//! All text here is safe to show: everything from a file or a server went through [`visible`].

pub(crate) mod fact;
mod remarks;
mod rows;
mod words;

use diagnosis::environment::Environment;
use diagnosis::finding::{Counts, RowNote};
use diagnosis::message::Message;
use diagnosis::permission::{Access, Group, Scope};
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use jiff::Timestamp;
use presentation::FixPage;
use serde::Serialize;
use ts_rs::TS;

use crate::mark::Mark;
use crate::model::{Mode, Report};
use crate::next::Next;
use crate::plain::visible;
use crate::texts::locale::Precision;
use crate::{code, facts, texts};
use rows::FixTracker;

pub use fact::SheetFact;
pub(crate) use remarks::remarks;
pub(crate) use rows::{Answer, fix, fix_named, other_causes, source_unavailable};
pub(crate) use words::{
    altered, detail, detail_counts, detail_only_counts, failing, headline, modules_off, notes, reason_text, sentence,
    source_reason, totals, words,
};

/// How many entries of one kind are shown at most, which is more than this program ever writes. A file can contain any number.
pub(crate) const SHOWN: usize = 10;

/// How many permissions that this version does not know are shown at most.
const UNKNOWN_ROWS: usize = 50;

/// A report in words and ids, with everything that a page needs to show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Sheet {
    /// The report's id.
    pub report_id: String,
    /// The name that the person gave to this connection.
    pub label: Option<String>,
    /// The result code of the report's content, in groups of five.
    pub code: String,
    /// The key's last four characters.
    pub last_four: Option<String>,
    /// The environment that was checked.
    pub environment: Environment,
    /// When the check started.
    #[serde(with = "crate::milliseconds")]
    #[ts(type = "string")]
    pub started_at: Timestamp,
    /// What the check was asked to try.
    pub mode: Mode,
    /// The number of requests sent, repeats included.
    pub requests: u32,
    /// Whether another program seemed to use the same key at the same time.
    pub other_user_of_key: bool,
    /// The name, key, environment, time and result code in one line.
    pub context: String,
    /// The verdict on the whole key.
    pub verdict: SummaryVerdict,
    /// The likeliest cause.
    pub cause: Option<Cause>,
    /// Why the program could not tell.
    pub reason: Option<Reason>,
    /// Whether a write attempt was accepted, so that a person has to look at it immediately.
    pub alert: bool,
    /// How many permissions have each verdict, according to the report.
    pub counts: Counts,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// The headline.
    pub headline: String,
    /// The verdict in words and the headline, in one line.
    pub answer: String,
    /// The detail, the second sentence below the headline.
    pub detail: Option<String>,
    /// What else to know about the result, one sentence each.
    pub notes: Vec<String>,
    /// What a ready key leaves open, one sentence or two each.
    pub remarks: Vec<String>,
    /// The cause or the reason of the whole key, in words and by its id.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) cause_or_reason: Option<String>,
    /// How to fix the likeliest cause.
    pub fix: Option<SheetFix>,
    /// What to try next, if nothing that could be fixed is known.
    pub next: Option<Next>,
    /// The other causes, the likeliest first.
    pub also: Vec<SheetCause>,
    /// The number of permissions with each verdict, in words.
    pub totals: String,
    /// Sentences that apply to every tested row, so that they are shown only once.
    pub of_all_rows: Vec<String>,
    /// The permissions by group.
    pub groups: Vec<SheetGroup>,
    /// The source Findem.
    pub source: SheetSource,
    /// The connect test.
    pub chain: SheetChain,
    /// How the rehearsal ended, if there was one.
    pub rehearsal: Option<Mark>,
    /// Facts about the report, the check and the network.
    pub facts: Vec<SheetFact>,
    /// Fields and ids that this version does not know: the place and content of each.
    pub unknown: Vec<SheetFact>,
}

/// How to fix a cause. It comes from this program, so a report that was opened cannot change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetFix {
    /// The cause that it fixes.
    pub cause: Cause,
    /// Who has to act.
    pub who: String,
    /// The menu path.
    #[serde(rename = "where")]
    pub place: String,
    /// The page's address. It always comes from this program, so that a report cannot send anybody to another site.
    pub url: Option<&'static str>,
    /// The page. A practice tenant has it too, but only the running program knows its address there.
    pub page: Option<FixPage>,
    /// The steps in order.
    pub steps: Vec<String>,
}

/// A cause besides the one in the headline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetCause {
    /// The id of the cause.
    pub cause: Cause,
    /// Its text.
    pub text: String,
    /// How to fix it, unless the sheet already says it.
    pub fix: Option<SheetFix>,
}

/// A group of related permissions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetGroup {
    /// The id of the group. It is none for the permissions that this version does not know.
    pub id: Option<Group>,
    /// Its name.
    pub name: String,
    /// Its permissions in the guide's order.
    pub rows: Vec<SheetRow>,
}

/// One permission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetRow {
    /// The id in Findem's guide.
    pub scope: String,
    /// SmartRecruiters' id, if it is different.
    pub vendor_scope: Option<String>,
    /// Whether it reads or writes.
    pub access: Access,
    /// The guide's name for people.
    pub prompt: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// Why the program could not tell.
    pub reason: Option<Reason>,
    /// What must be fixed, the likeliest first.
    pub causes: Vec<Cause>,
    /// A note beside the verdict.
    pub note: Option<RowNote>,
    /// The reason, causes and note as sentences, unless [`Sheet::of_all_rows`] contains them.
    pub why: Vec<String>,
    /// How to fix the first cause, unless the sheet already says it.
    pub fix: Option<SheetFix>,
    /// The requests and their answers.
    pub evidence: Vec<SheetEvidence>,
}

/// One request and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetEvidence {
    /// The HTTP method.
    pub method: String,
    /// The path template with its query.
    pub path: String,
    /// The HTTP status, if an answer arrived.
    pub status: Option<u16>,
    /// What to show in place of the status if no answer arrived.
    pub outcome: Option<String>,
    /// SmartRecruiters' error code.
    pub error_code: Option<String>,
    /// The meaning of that code, if it is documented.
    pub error_meaning: Option<String>,
    /// The error message. A report contains it only if it is a known text.
    pub error_message: Option<String>,
    /// How long the last try took, in milliseconds.
    #[ts(type = "number")]
    pub duration_ms: u64,
    /// The request id, which SmartRecruiters' support can look up.
    pub request_id: Option<String>,
}

/// The source Findem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetSource {
    /// The verdict.
    pub verdict: SourceVerdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// Why the program could not tell.
    pub reason: Option<Reason>,
    /// What must be fixed.
    pub cause: Option<Cause>,
    /// The cause, the reason and the sources that decided the verdict, in words.
    pub lines: Vec<String>,
    /// How to fix it, unless the sheet already says it.
    pub fix: Option<SheetFix>,
}

/// The connect test: what Findem does after connecting, tried in Findem's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetChain {
    /// The verdict on all links together.
    pub verdict: LinkVerdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// The reason, if all links that do not pass have the same one.
    pub why: Option<String>,
    /// The shortest time that the first sync can take.
    pub first_sync: Option<String>,
    /// The links in Findem's order.
    pub links: Vec<SheetLink>,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetLink {
    /// The id of the link.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The verdict.
    pub verdict: LinkVerdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// The number of records found.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// The number of records found, as a sentence. It is none if the link does not pass or counts nothing.
    pub found: Option<Message>,
    /// Why the program could not tell.
    pub reason: Option<Reason>,
    /// The reason in words, unless [`SheetChain::why`] contains it.
    pub why: Option<String>,
}

impl Sheet {
    /// The report in words.
    pub fn of(report: &Report) -> Self {
        Self::with(report, Answer::First)
    }

    /// The report in words, for a view that shows the answer in this place.
    pub(crate) fn with(report: &Report, answer: Answer) -> Self {
        let mut fixes = FixTracker::new(report, answer);
        let summary = &report.summary;
        let fix = summary.cause().and_then(|cause| fixes.fix(cause, &mut []));
        let also = other_causes(report)
            .into_iter()
            .map(|cause| fixes.also(cause))
            .collect();
        let of_all_rows = words::common_to_all(report);
        let groups = groups(report, &mut fixes, of_all_rows.is_empty());
        let headline = headline(report);
        Self {
            report_id: visible(&report.report_id),
            label: report.label.as_deref().map(visible),
            code: code::encode(report),
            last_four: report.credential.last_four.as_deref().map(visible),
            environment: report.environment.id,
            started_at: report.started_at,
            mode: report.run.mode,
            requests: report.run.requests,
            other_user_of_key: report.run.other_user_of_key,
            context: facts::context(report, Precision::Minutes),
            verdict: summary.verdict,
            cause: summary.cause(),
            reason: summary.reason(),
            alert: summary.reason() == Some(Reason::UnexpectedWrite),
            counts: words::counts(summary),
            mark: Mark::of(report.sign()),
            answer: Mark::of(report.sign()).told(&headline),
            headline,
            detail: detail(report),
            notes: notes(report),
            remarks: remarks(report),
            cause_or_reason: words::cause_or_reason(report),
            next: needs_another_look(report).then(|| Next::of(summary.reason())),
            fix,
            also,
            totals: totals(report),
            of_all_rows,
            groups,
            source: fixes.source(),
            chain: words::chain(report),
            rehearsal: report.rehearsal.as_ref().map(|rehearsal| Mark::of(rehearsal.verdict)),
            facts: facts::of(report),
            unknown: facts::unknown(report),
        }
    }
}

/// Whether a result names nothing that can be fixed, so that somebody has to try something else.
pub(crate) fn needs_another_look(report: &Report) -> bool {
    report.summary.verdict != SummaryVerdict::Ready && report.summary.cause().is_none()
}

/// The catalog's permissions by group, each looked up in the report, then those that this version does not know.
fn groups(report: &Report, fixes: &mut FixTracker<'_>, explain: bool) -> Vec<SheetGroup> {
    let mut groups = Vec::new();
    for group in Group::ALL {
        let scopes = Scope::ALL.iter().filter(|scope| scope.permission().group == *group);
        let rows = scopes.map(
            |scope| match report.permissions.iter().find(|row| row.scope == *scope) {
                Some(row) => fixes.row(row, explain),
                None => FixTracker::missing_row(*scope),
            },
        );
        groups.push(SheetGroup {
            id: Some(*group),
            name: texts::text(&format!("group-{}", group.id())),
            rows: rows.collect(),
        });
    }
    let unknown = report.permissions.iter().filter(|row| row.scope.other().is_some());
    let rows: Vec<SheetRow> = unknown.take(UNKNOWN_ROWS).map(|row| fixes.row(row, explain)).collect();
    if !rows.is_empty() {
        groups.push(SheetGroup {
            id: None,
            name: texts::text("report-group-unknown"),
            rows,
        });
    }
    groups
}
