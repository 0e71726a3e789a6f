//! The facts at the end of a report, and what a later version wrote that this one does not know.

use diagnosis::message::Message;
use jiff::Timestamp;

use crate::code;
use crate::model::{Report, Unknown};
use crate::plain::visible;
use crate::sheet::{SheetFact, role_text};
use crate::texts::{render, text};

/// More than this of one kind is not shown: a file from elsewhere may hold any number.
const SHOWN: usize = 50;

/// To the minute.
pub(crate) const MINUTES: &str = "%Y-%m-%d %H:%M UTC";
/// `2026-11-24 07:33:00 UTC`.
pub(crate) const SECONDS: &str = "%Y-%m-%d %H:%M:%S UTC";

/// Whose check it was, and when: to the minute, or to the second.
pub(crate) fn context(report: &Report, precision: &str) -> String {
    let mut parts: Vec<String> = report.label.as_deref().map(visible).into_iter().collect();
    parts.push(short_key(report));
    parts.push(text(&format!("report-environment-{}", report.environment.id.id())));
    parts.push(report.finished_at.strftime(precision).to_string());
    parts.push(render(
        &Message::new("report-context-code").text("code", code::encode(report)),
    ));
    parts.join(" · ")
}

/// Name and value of each fact.
pub(crate) fn of(report: &Report) -> Vec<SheetFact> {
    let mut facts = but_checksum(report);
    facts.push(fact("report-fact-checksum", visible(&report.sha256)));
    facts
}

/// The facts that mean something to a reader.
pub(crate) fn but_checksum(report: &Report) -> Vec<SheetFact> {
    let mut facts = Vec::new();
    let mut add = |name: &str, parts: Vec<String>| facts.push(fact(&format!("report-fact-{name}"), parts.join(" · ")));
    if let Some(label) = &report.label {
        add("label", vec![visible(label)]);
    }
    add("environment", environment(report));
    add("key", vec![key(report)]);
    add("role", role(report));
    add("network", network_words(report));
    add("check", run(report));
    add("time", vec![time(report.started_at), duration(report)]);
    let program = Message::new("report-fact-program-line")
        .text("name", &report.tool.name)
        .text("version", &report.tool.version)
        .text("os", &report.run.os)
        .text("catalogue", &report.run.catalogue_version);
    add("program", vec![render(&program)]);
    add("code", vec![code::encode(report)]);
    add("report", vec![visible(&report.report_id)]);
    facts
}

fn fact(id: &str, value: String) -> SheetFact {
    SheetFact { name: text(id), value }
}

pub(crate) fn key(report: &Report) -> String {
    let kind = text(&format!("credential-{}", report.credential.kind.id()));
    match &report.credential.last_four {
        Some(last_four) => render(
            &Message::new("report-fact-key-ending")
                .text("kind", kind)
                .text("lastFour", last_four),
        ),
        None => kind,
    }
}

/// Its name and its address.
pub(crate) fn environment(report: &Report) -> Vec<String> {
    let name = text(&format!("report-environment-{}", report.environment.id.id()));
    vec![name, visible(&report.environment.api_base)]
}

fn short_key(report: &Report) -> String {
    match &report.credential.last_four {
        Some(last_four) => render(&Message::new("report-context-key").text("lastFour", last_four)),
        None => text(&format!("credential-{}", report.credential.kind.id())),
    }
}

fn role(report: &Report) -> Vec<String> {
    let mut parts = vec![role_text(report)];
    if report.identity.access_groups > 0 {
        let count = report.identity.access_groups as usize;
        parts.push(render(
            &Message::new("report-fact-access-groups").number("count", count),
        ));
    }
    parts
}

fn network_words(report: &Report) -> Vec<String> {
    let network = &report.network;
    let mut parts = vec![text(&format!("report-proxy-{}", network.proxy.id()))];
    if let Some(issuer) = &network.tls_issuer {
        parts.push(render(&Message::new("report-fact-tls-issuer").text("issuer", issuer)));
    }
    parts.extend(network.notes.iter().take(SHOWN).map(|note| visible(note)));
    parts
}

fn run(report: &Report) -> Vec<String> {
    let requests = Message::new("report-fact-requests").number("requests", report.run.requests as usize);
    let mut parts = vec![
        render(&requests),
        text(&format!("report-mode-{}", report.run.mode.id())),
    ];
    if report.run.other_user_of_key {
        parts.push(text("report-fact-other-user"));
    }
    parts
}

/// A moment, to the second.
pub(crate) fn time(at: Timestamp) -> String {
    at.strftime(SECONDS).to_string()
}

fn duration(report: &Report) -> String {
    let milliseconds = report
        .finished_at
        .as_millisecond()
        .saturating_sub(report.started_at.as_millisecond())
        .max(0);
    let tenths = milliseconds.saturating_add(50) / 100;
    format!("{}.{} s", tenths / 10, tenths % 10)
}

/// Where each unknown field stands, and what it holds.
pub(crate) fn unknown(report: &Report) -> Vec<SheetFact> {
    let mut found = Vec::new();
    let mut look = |place: &str, fields: &Unknown| {
        for (name, value) in fields {
            let dot = if place.is_empty() { "" } else { "." };
            found.push(SheetFact {
                name: visible(&format!("{place}{dot}{name}")),
                value: visible(&value.to_string()),
            });
        }
    };
    look("", &report.unknown);
    look("tool", &report.tool.unknown);
    look("run", &report.run.unknown);
    look("environment", &report.environment.unknown);
    look("network", &report.network.unknown);
    look("credential", &report.credential.unknown);
    look("identity", &report.identity.unknown);
    for row in &report.permissions {
        let place = format!("permissions.{}", row.scope.id());
        look(&place, &row.unknown);
        row.causes
            .iter()
            .for_each(|cause| look(&format!("{place}.causes"), &cause.unknown));
        row.fix
            .iter()
            .for_each(|fix| look(&format!("{place}.fix"), &fix.unknown));
        row.evidence
            .iter()
            .for_each(|evidence| look(&format!("{place}.evidence"), &evidence.unknown));
    }
    look("source", &report.source.unknown);
    report
        .source
        .matches
        .iter()
        .for_each(|found| look("source.matches", &found.unknown));
    look("connectTest", &report.connect_test.unknown);
    for link in &report.connect_test.links {
        look(&format!("connectTest.{}", link.id.id()), &link.unknown);
    }
    if let Some(rehearsal) = &report.rehearsal {
        look("rehearsal", &rehearsal.unknown);
        rehearsal
            .steps
            .iter()
            .for_each(|step| look("rehearsal.steps", &step.unknown));
    }
    look("summary", &report.summary.unknown);
    found.truncate(SHOWN);
    found
}
