//! Three texts to copy from a report: for the customer, for the ticket and for SmartRecruiters' support.

use diagnosis::message::Message;
use diagnosis::verdict::{Reason, SummaryVerdict, Verdict};
use presentation::Sign;

use crate::facts::time;
use crate::id::Id;
use crate::mark::Mark;
use crate::model::{Permission, Report};
use crate::plain::visible;
use crate::sheet::{self, SheetEvidence, SheetFix};
use crate::texts::{render, text};
use crate::{code, facts};

/// What the customer should do, as a letter.
pub fn for_customer(report: &Report) -> String {
    let mut lines = vec![text("reply-greeting"), String::new()];
    let lead = Message::new("reply-customer-lead").text("code", code::encode(report));
    lines.extend([render(&lead), String::new(), visible(&report.summary.headline)]);
    let causes: Vec<_> = report
        .summary
        .cause()
        .into_iter()
        .chain(sheet::other_causes(report))
        .collect();
    let nothing_to_do = report.summary.verdict == SummaryVerdict::Ready && causes.is_empty();
    if report.summary.verdict != SummaryVerdict::Ready {
        lines.extend(sheet::detail(report));
    } else if nothing_to_do {
        // Leaves out the detail: how many permissions look granted does not matter if there is nothing to do.
        lines.push(text("reply-customer-nothing"));
    }
    for cause in causes {
        if Some(cause) != report.summary.cause() {
            lines.extend([String::new(), text(&format!("cause-{}", cause.id()))]);
        }
        lines.push(String::new());
        lines.extend(steps(sheet::fix(cause, report.environment.id)));
    }
    let end = if nothing_to_do {
        let last_four = report.credential.last_four.as_deref().unwrap_or("unknown");
        render(&Message::new("reply-customer-ready").text("lastFour", last_four))
    } else {
        text("reply-customer-again")
    };
    lines.extend([String::new(), end]);
    joined(&lines)
}

/// The text for the ticket: the result, then everything that is not granted with its evidence, then facts about the check.
pub fn for_ticket(report: &Report) -> String {
    let named = |name: &str, value: &str| format!("{}: {value}", text(name));
    let summary = &report.summary;
    let mut lines = vec![format!(
        "{}: {}",
        Mark::of(Sign::of_key(summary.verdict, summary.cause(), summary.reason())).word,
        visible(&summary.headline)
    )];
    let causes = summary.cause().into_iter().chain(sheet::other_causes(report));
    lines.extend(causes.map(|cause| named("explain-cause", cause.id())));
    lines.extend(summary.reason().map(|reason| named("explain-reason", reason.id())));
    let source = text(&format!("source-verdict-{}", report.source.verdict.id()));
    let chain = text(&format!("link-verdict-{}", report.connect_test.verdict.id()));
    lines.extend([
        named("report-permissions", &sheet::totals(report)),
        named("report-source", &source),
        named("report-connect-test", &chain),
        String::new(),
    ]);
    for verdict in [Verdict::Denied, Verdict::Inconclusive] {
        for row in report.permissions.iter().filter(|row| row.verdict == verdict) {
            let cause = row.causes.first().map(|cause| cause.id.as_str());
            let why = row.reason.as_ref().map(Id::as_str).or(cause);
            let why = why.map(|why| format!(" ({})", visible(why))).unwrap_or_default();
            let word = Mark::of(verdict).word;
            lines.push(format!("- {word}: {}{why}", visible(row.scope.as_str())));
            lines.extend(evidence(row));
        }
    }
    if lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(String::new());
    }
    let facts = facts::but_checksum(report).into_iter();
    lines.extend(facts.map(|fact| format!("{}: {}", fact.name, fact.value)));
    joined(&lines)
}

/// Whether there is anything for SmartRecruiters' support to explain. If there is not, [`for_vendor`] says so.
pub fn concerns_vendor(report: &Report) -> bool {
    report
        .permissions
        .iter()
        .any(|row| is_theirs(row) && !row.evidence.is_empty())
}

/// The requests and their ids, for SmartRecruiters' support. The only facts about the customer in it are the key's role and the
/// number of access groups.
pub fn for_vendor(report: &Report) -> String {
    let rows = report.permissions.iter().filter(|row| is_theirs(row));
    let evidence: Vec<String> = rows.flat_map(evidence).collect();
    let count = report.identity.access_groups as usize;
    let access_groups = (count > 0).then(|| render(&Message::new("reply-vendor-access-groups").number("count", count)));
    if evidence.is_empty() {
        let lines: Vec<String> = access_groups
            .into_iter()
            .chain([text("reply-vendor-nothing")])
            .collect();
        return joined(&lines);
    }
    let role = match &report.identity.system_role {
        Some(role) => render(&Message::new("reply-vendor-role").text("role", &role.id)),
        None => text("reply-vendor-role-unknown"),
    };
    let times = Message::new("reply-vendor-time")
        .text("from", time(report.started_at))
        .text("to", time(report.finished_at));
    let mut lines = vec![text("reply-greeting"), String::new(), text("reply-vendor-lead")];
    lines.extend(access_groups);
    lines.push(String::new());
    lines.extend(evidence);
    lines.push(String::new());
    lines.push(render(
        &Message::new("reply-vendor-host").text("host", &report.environment.api_base),
    ));
    lines.extend([
        role,
        render(&times),
        String::new(),
        text("reply-vendor-made-up"),
        text("reply-vendor-question"),
    ]);
    joined(&lines)
}

/// Whether SmartRecruiters itself refused the permission or gave an unusable answer. Network failures do not concern its support.
fn is_theirs(row: &Permission) -> bool {
    match (row.verdict, row.reason()) {
        (Verdict::Denied, _) => true,
        (Verdict::Inconclusive, Some(reason)) => matches!(
            reason,
            Reason::WrongShape
                | Reason::Throttled
                | Reason::ServerError
                | Reason::Unauthorized
                | Reason::MaskedIds
                | Reason::NoSuchEndpoint
                | Reason::UnexpectedWrite
        ),
        _ => false,
    }
}

fn evidence(row: &Permission) -> Vec<String> {
    row.evidence
        .iter()
        .map(|evidence| format!("  {}", SheetEvidence::of(evidence).line()))
        .collect()
}

fn steps(fix: SheetFix) -> Vec<String> {
    let mut lines = vec![
        text("reply-customer-steps"),
        render(&Message::new("reply-who").text("who", fix.who)),
        render(&Message::new("reply-where").text("where", fix.place)),
    ];
    lines.extend(fix.url.map(|url| render(&Message::new("reply-page").text("url", url))));
    let steps = fix.steps.iter().enumerate();
    lines.extend(steps.map(|(index, step)| format!("{}. {step}", index + 1)));
    lines
}

fn joined(lines: &[String]) -> String {
    let mut text = lines.join("\n");
    text.push('\n');
    text
}
