//! What every view shows, in its order and in words. The views, the window's among them, only lay it out.
//!
//! All text here is plain: [`visible`] has been over everything that came from a file or a server.

pub(crate) mod fact;
mod rows;
mod words;

use diagnosis::environment::Environment;
use diagnosis::finding::{Counts, RowNote};
use diagnosis::message::Message;
use diagnosis::permission::{Access, Group, Scope};
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use jiff::Timestamp;
use presentation::{FixPage, Sign};
use serde::Serialize;
use ts_rs::TS;

use crate::mark::Mark;
use crate::model::{Mode, Report};
use crate::plain::visible;
use crate::{code, facts, texts};
use rows::FixTracker;

pub use fact::SheetFact;
pub(crate) use rows::{fix, other_causes, source_unavailable};
pub(crate) use words::{detail, reason_text, source_reason, totals};

/// More of one kind than this program ever writes is not shown: a file from elsewhere may hold any number.
pub(crate) const SHOWN: usize = 10;

/// More permissions than this that no version here knows are not shown.
const UNKNOWN_ROWS: usize = 50;

/// A report in words, with the ids beside them: all that a page needs to show one, wherever it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Sheet {
    /// The report's id.
    pub report_id: String,
    /// The name that the person gave to this connection.
    pub label: Option<String>,
    /// The result code of what the report holds, in groups of five.
    pub code: String,
    /// The key's last four characters.
    pub last_four: Option<String>,
    /// Which SmartRecruiters was asked.
    pub environment: Environment,
    /// When the check started.
    #[serde(with = "crate::milliseconds")]
    #[ts(type = "string")]
    pub started_at: Timestamp,
    /// What was asked for.
    pub mode: Mode,
    /// Requests sent, repeats included.
    pub requests: u32,
    /// Whether another program seemed to use the same key at the same time.
    pub other_user_of_key: bool,
    /// Whose check this was, and when, in one line.
    pub context: String,
    /// The verdict on the whole key.
    pub verdict: SummaryVerdict,
    /// The likeliest cause.
    pub cause: Option<Cause>,
    /// Why it could not be told.
    pub reason: Option<Reason>,
    /// A write attempt was accepted: a person has to look at once.
    pub alert: bool,
    /// How many permissions have which verdict, as the report counts them.
    pub counts: Counts,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// One sentence for the whole key.
    pub headline: String,
    /// A second sentence.
    pub detail: Option<String>,
    /// How to mend the likeliest cause.
    pub fix: Option<SheetFix>,
    /// The other causes, in their rank.
    pub also: Vec<SheetCause>,
    /// The counts in words.
    pub totals: String,
    /// What is true of every row that was tried, said once.
    pub of_all_rows: Vec<String>,
    /// The permissions by group.
    pub groups: Vec<SheetGroup>,
    /// The source Findem.
    pub source: SheetSource,
    /// The connect test.
    pub chain: SheetChain,
    /// How the rehearsal ended, where one was made.
    pub rehearsal: Option<Mark>,
    /// What the report says of itself and of what stood between this computer and SmartRecruiters.
    pub facts: Vec<SheetFact>,
    /// Fields of a later version: where each stands, and what it holds.
    pub unknown: Vec<SheetFact>,
}

/// How to mend a cause, as this program knows it: a report that was opened can not change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetFix {
    /// What it mends.
    pub cause: Cause,
    /// Who must act.
    pub who: String,
    /// The menu path.
    #[serde(rename = "where")]
    pub place: String,
    /// The page's address: only one that this program itself would write, so that a report can send nobody elsewhere.
    pub url: Option<&'static str>,
    /// The page's name. A practice tenant has it too, at an address that only the running program knows.
    pub page: Option<FixPage>,
    /// What to do, in order.
    pub steps: Vec<String>,
}

/// A cause besides the one in the headline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetCause {
    /// Which.
    pub cause: Cause,
    /// Its sentence.
    pub text: String,
    /// How to mend it, where the sheet has not said it before.
    pub fix: Option<SheetFix>,
}

/// Permissions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetGroup {
    /// Which. None for the permissions that this version does not know.
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
    /// The guide's name.
    pub scope: String,
    /// SmartRecruiters' name, where it is another.
    pub vendor_scope: Option<String>,
    /// Reads or writes.
    pub access: Access,
    /// The guide's words.
    pub prompt: String,
    /// What is known.
    pub verdict: Verdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// Why it could not be told.
    pub reason: Option<Reason>,
    /// What must be mended, the likeliest first.
    pub causes: Vec<Cause>,
    /// Something worth knowing beside the verdict.
    pub note: Option<RowNote>,
    /// Reason, causes and note in sentences, unless [`Sheet::of_all_rows`] says them.
    pub why: Vec<String>,
    /// How to mend the first cause, where the sheet has not said it before.
    pub fix: Option<SheetFix>,
    /// What was asked and answered.
    pub evidence: Vec<SheetEvidence>,
}

/// One request and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetEvidence {
    /// Method.
    pub method: String,
    /// Path template with its query.
    pub path: String,
    /// HTTP status, where an answer arrived.
    pub status: Option<u16>,
    /// What stands in place of a status where no answer arrived.
    pub outcome: Option<String>,
    /// SmartRecruiters' code of the error.
    pub error_code: Option<String>,
    /// What that code says, where it is documented.
    pub error_meaning: Option<String>,
    /// Its message, which a report holds only where it is a known text.
    pub error_message: Option<String>,
    /// Milliseconds of the last try.
    #[ts(type = "number")]
    pub duration_ms: u64,
    /// The id that SmartRecruiters' support can look up.
    pub request_id: Option<String>,
}

/// The source Findem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetSource {
    /// What is known.
    pub verdict: SourceVerdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// Why it could not be told.
    pub reason: Option<Reason>,
    /// What must be mended.
    pub cause: Option<Cause>,
    /// Cause, reason and the sources that led to the verdict, in words.
    pub lines: Vec<String>,
    /// How to mend it, where the sheet has not said it before.
    pub fix: Option<SheetFix>,
}

/// The connect test: what Findem will do, tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetChain {
    /// The whole chain.
    pub verdict: LinkVerdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// The reason that all links share which do not pass.
    pub why: Option<String>,
    /// How long the first import takes at the fastest.
    pub first_sync: Option<String>,
    /// The links in Findem's order.
    pub links: Vec<SheetLink>,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetLink {
    /// Which.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is known.
    pub verdict: LinkVerdict,
    /// The verdict as a sign and a word.
    pub mark: Mark,
    /// How many there are.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// How many there are, as a sentence; none where the link does not work or there is nothing to count.
    pub found: Option<Message>,
    /// Why it could not be told.
    pub reason: Option<Reason>,
    /// The reason in words, unless [`SheetChain::why`] says it.
    pub why: Option<String>,
}

impl Sheet {
    /// The report in words.
    pub fn of(report: &Report) -> Self {
        let mut fixes = FixTracker::new(report.environment.id);
        let summary = &report.summary;
        let fix = summary.cause().and_then(|cause| fixes.fix(cause, &mut []));
        let also = other_causes(report)
            .into_iter()
            .map(|cause| fixes.also(cause))
            .collect();
        let of_all_rows = words::common_to_all(report);
        let groups = groups(report, &mut fixes, of_all_rows.is_empty());
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
            context: facts::context(report, facts::MINUTES),
            verdict: summary.verdict,
            cause: summary.cause(),
            reason: summary.reason(),
            alert: summary.reason() == Some(Reason::UnexpectedWrite),
            counts: words::counts(summary),
            mark: Mark::of(Sign::of_key(summary.verdict, summary.cause(), summary.reason())),
            headline: visible(&summary.headline),
            detail: detail(report),
            fix,
            also,
            totals: totals(report),
            of_all_rows,
            groups,
            source: fixes.source(report),
            chain: words::chain(report),
            rehearsal: report.rehearsal.as_ref().map(|rehearsal| Mark::of(rehearsal.verdict)),
            facts: facts::of(report),
            unknown: facts::unknown(report),
        }
    }
}

/// The catalogue's permissions by group, each looked up in the report, and then those that only the report has.
fn groups(report: &Report, fixes: &mut FixTracker, explain: bool) -> Vec<SheetGroup> {
    let mut groups = Vec::new();
    for group in Group::ALL {
        let scopes = Scope::ALL.iter().filter(|scope| scope.permission().group == *group);
        let rows = scopes.map(
            |scope| match report.permissions.iter().find(|row| row.scope == *scope) {
                Some(row) => fixes.row(row, report, explain),
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
    let rows: Vec<SheetRow> = unknown
        .take(UNKNOWN_ROWS)
        .map(|row| fixes.row(row, report, explain))
        .collect();
    if !rows.is_empty() {
        groups.push(SheetGroup {
            id: None,
            name: texts::text("report-group-unknown"),
            rows,
        });
    }
    groups
}
