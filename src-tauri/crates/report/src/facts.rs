//! The facts at the end of a report, and the fields and ids that a later version wrote and this version does not know.

use diagnosis::identity::role_name;
use diagnosis::message::Message;

use crate::code;
use crate::id::{Id, Named};
use crate::model::{Report, Unknown};
use crate::plain::visible;
use crate::recognize::recognized;
use crate::sheet::fact::SheetFact;
use crate::texts::locale::{Precision, moment, tenths};
use crate::texts::{Language, language, render, text, written_in};

/// How many entries of one kind are shown at most. A file can contain any number.
const SHOWN: usize = 50;

/// The name, key, environment, time and result code in one line.
pub(crate) fn context(report: &Report, precision: Precision) -> String {
    let mut parts: Vec<String> = report.label.as_deref().map(visible).into_iter().collect();
    parts.push(short_key(report));
    parts.push(text(&format!("report-environment-{}", report.environment.id.id())));
    parts.push(moment(report.finished_at, precision));
    parts.push(render(
        &Message::new("report-context-code").text("code", code::encode(report)),
    ));
    parts.join(" · ")
}

/// The name and value of each fact.
pub(crate) fn of(report: &Report) -> Vec<SheetFact> {
    let mut facts = but_checksum(report);
    facts.push(fact("report-fact-checksum", visible(&report.sha256)));
    facts
}

/// All facts except the checksum, which means nothing to a reader.
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
    add(
        "time",
        vec![moment(report.started_at, Precision::Seconds), duration(report)],
    );
    let program = Message::new("report-fact-program-line")
        .text("name", &report.tool.name)
        .text("version", &report.tool.version)
        .text("os", &report.run.os)
        .text("catalog", &report.run.catalogue_version);
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

/// The environment's name and its API base.
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

/// The name of the role as SmartRecruiters' pages show it or, if the role is unknown, the verdict on it.
pub(crate) fn role_text(report: &Report) -> String {
    let role = report
        .identity
        .system_role
        .as_ref()
        .map(|role| visible(&role_name(role)));
    role.unwrap_or_else(|| text(&format!("identity-{}", report.identity.verdict.id())))
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
    // Beside the check, another fact says it.
    let other_user = text("report-fact-other-user");
    parts.extend(network_notes(report).into_iter().filter(|note| *note != other_user));
    parts
}

/// The note that another program seems to use the key. Like all notes in a report, it is English.
pub(crate) fn other_user_note() -> String {
    written_in(Language::ENGLISH, || text("report-fact-other-user"))
}

/// What the check noticed about the network, in the language of the moment as far as this version knows the sentences.
pub(crate) fn network_notes(report: &Report) -> Vec<String> {
    report
        .network
        .notes
        .iter()
        .take(SHOWN)
        .map(
            |note| match recognized(note, &["report-network-", "report-fact-other-user", "proxy-", "tls-"]) {
                Some(note) if language() != Language::ENGLISH => render(&note),
                _ => visible(note),
            },
        )
        .collect()
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

fn duration(report: &Report) -> String {
    let milliseconds = report
        .finished_at
        .as_millisecond()
        .saturating_sub(report.started_at.as_millisecond())
        .max(0);
    let seconds = tenths(milliseconds.saturating_add(50) / 100);
    render(&Message::new("report-fact-duration").text("seconds", seconds))
}

/// The place and content of each field and id that this version does not know.
pub(crate) fn unknown(report: &Report) -> Vec<SheetFact> {
    let mut found = Unknowns::default();
    found.fields("", &report.unknown);
    for (scope, note) in &report.row_notes {
        found.id(&format!("rowNotes.{}", scope.as_str()), note);
    }
    found.fields("tool", &report.tool.unknown);
    found.fields("run", &report.run.unknown);
    found.fields("environment", &report.environment.unknown);
    found.fields("network", &report.network.unknown);
    found.fields("credential", &report.credential.unknown);
    found.fields("identity", &report.identity.unknown);
    for row in &report.permissions {
        let place = format!("permissions.{}", row.scope.as_str());
        found.ids(&format!("{place}.reason"), row.reason.as_ref());
        found.fields(&place, &row.unknown);
        for cause in &row.causes {
            found.id(&format!("{place}.causes.id"), &cause.id);
            found.fields(&format!("{place}.causes"), &cause.unknown);
        }
        if let Some(fix) = &row.fix {
            found.fields(&format!("{place}.fix"), &fix.unknown);
        }
        for evidence in &row.evidence {
            found.id(&format!("{place}.evidence.method"), &evidence.method);
            found.fields(&format!("{place}.evidence"), &evidence.unknown);
        }
    }
    found.ids("source.reason", report.source.reason.as_ref());
    found.ids("source.note", report.source.note.as_ref());
    found.fields("source", &report.source.unknown);
    for source in &report.source.matches {
        found.fields("source.matches", &source.unknown);
    }
    found.fields("connectTest", &report.connect_test.unknown);
    for link in &report.connect_test.links {
        let place = format!("connectTest.{}", link.id.as_str());
        found.ids(&format!("{place}.reason"), link.reason.as_ref());
        found.fields(&place, &link.unknown);
    }
    if let Some(rehearsal) = &report.rehearsal {
        found.fields("rehearsal", &rehearsal.unknown);
        for step in &rehearsal.steps {
            found.fields("rehearsal.steps", &step.unknown);
        }
    }
    found.ids("summary.cause", report.summary.cause.as_ref());
    found.ids("summary.reason", report.summary.reason.as_ref());
    found.fields("summary", &report.summary.unknown);
    found.0
}

/// The unknown fields and ids of a report, up to the maximum that is shown.
#[derive(Default)]
struct Unknowns(Vec<SheetFact>);

impl Unknowns {
    fn push(&mut self, place: &str, value: &str) {
        if self.0.len() < SHOWN {
            self.0.push(SheetFact {
                name: visible(place),
                value: visible(value),
            });
        }
    }

    fn fields(&mut self, place: &str, fields: &Unknown) {
        let dot = if place.is_empty() { "" } else { "." };
        for (name, value) in fields {
            self.push(&format!("{place}{dot}{name}"), &value.to_string());
        }
    }

    fn id<T: Named>(&mut self, place: &str, id: &Id<T>) {
        if let Some(id) = id.other() {
            self.push(place, id);
        }
    }

    fn ids<'a, T: Named + 'a>(&mut self, place: &str, ids: impl IntoIterator<Item = &'a Id<T>>) {
        for id in ids {
            self.id(place, id);
        }
    }
}
