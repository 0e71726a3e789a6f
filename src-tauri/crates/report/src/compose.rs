//! Composes a report from a diagnosis.

use diagnosis::finding::{self, Diagnosis};
use diagnosis::message::{Argument, Message};
use diagnosis::verdict::Cause;
use jiff::{Timestamp, Unit};

use crate::code;
use crate::fix;
use crate::model::{
    CauseText, ConnectTest, Credential, Evidence, Identity, Link, Mode, Network, Permission, Rehearsal, Report,
    ReportEnvironment, RunInfo, SCHEMA_VERSION, Source, SourceMatch, Summary, Tool, Unknown,
};
use crate::redact::{self, redact};
use crate::texts::{self, Language};

/// What a report contains besides the diagnosis.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// The report's id, a UUID.
    pub report_id: String,
    /// The program that writes the report.
    pub tool: Tool,
    /// When the check started.
    pub started_at: Timestamp,
    /// When the check finished.
    pub finished_at: Timestamp,
    /// What the check was asked to try.
    pub mode: Mode,
    /// The operating system.
    pub os: String,
    /// The catalog version.
    pub catalogue_version: String,
    /// The number of requests sent, repeats included.
    pub requests: u32,
    /// Whether another program seemed to use the same key.
    pub other_user_of_key: bool,
    /// The environment that was checked.
    pub environment: ReportEnvironment,
    /// The proxy, the certificate's issuer and notes about the network.
    pub network: Network,
    /// The key's last four characters.
    pub last_four: Option<String>,
    /// The rehearsal, if there was one.
    pub rehearsal: Option<Rehearsal>,
    /// The name that the person gave this connection.
    pub label: Option<String>,
}

/// Composes the report: adds texts to the ids, redacts it and computes its checksum. The texts in a report are English, whatever
/// language the person reads.
pub fn compose(diagnosis: &Diagnosis, about: &About) -> Report {
    texts::written_in(Language::ENGLISH, || composed(diagnosis, about))
}

fn composed(diagnosis: &Diagnosis, about: &About) -> Report {
    let mut report = Report {
        schema_version: SCHEMA_VERSION,
        report_id: about.report_id.clone(),
        sha256: String::new(),
        label: about.label.clone(),
        tool: about.tool.clone(),
        started_at: to_the_millisecond(about.started_at),
        finished_at: to_the_millisecond(about.finished_at),
        run: RunInfo {
            mode: about.mode,
            os: about.os.clone(),
            catalogue_version: about.catalogue_version.clone(),
            requests: about.requests,
            other_user_of_key: about.other_user_of_key,
            unknown: Unknown::new(),
        },
        environment: about.environment.clone(),
        network: about.network.clone(),
        credential: Credential {
            kind: diagnosis.credential,
            last_four: about.last_four.clone(),
            last_accepted: None,
            unknown: Unknown::new(),
        },
        identity: Identity {
            verdict: diagnosis.identity.verdict,
            system_role: diagnosis.identity.system_role.clone(),
            access_groups: diagnosis.identity.access_groups,
            unknown: Unknown::new(),
        },
        permissions: diagnosis.rows.iter().map(|row| permission(row, about)).collect(),
        source: source(&diagnosis.source),
        connect_test: connect_test(&diagnosis.connect_test),
        rehearsal: about.rehearsal.clone(),
        summary: summary(&diagnosis.summary),
        result_code: None,
        row_notes: diagnosis
            .rows
            .iter()
            .filter_map(|row| Some((row.scope.into(), row.note?.into())))
            .collect(),
        altered: false,
        unknown: Unknown::new(),
    };
    redact(&mut report);
    report.result_code = Some(code::encode(&report));
    report.sha256 = report.checksum();
    report
}

fn permission(row: &finding::Row, about: &About) -> Permission {
    let permission = row.scope.permission();
    Permission {
        scope: row.scope.into(),
        vendor_scope: permission.vendor_scope.to_owned(),
        prompt: permission.prompt.to_owned(),
        access: permission.access,
        verdict: row.verdict,
        reason: row.reason.map(Into::into),
        causes: row.causes.iter().map(|cause| cause_text(*cause)).collect(),
        fix: row.causes.first().map(|cause| fix::of(*cause, about.environment.id)),
        evidence: row.evidence.iter().map(evidence).collect(),
        unknown: Unknown::new(),
    }
}

fn cause_text(cause: Cause) -> CauseText {
    CauseText {
        id: cause.into(),
        text: texts::text(&format!("cause-{}", cause.id())),
        unknown: Unknown::new(),
    }
}

fn evidence(evidence: &finding::Evidence) -> Evidence {
    Evidence {
        method: evidence.method.into(),
        path: evidence.path.clone(),
        status: evidence.status,
        duration_ms: evidence.duration_ms,
        error: evidence.error.clone(),
        request_id: evidence.request_id.clone(),
        unknown: Unknown::new(),
    }
}

fn source(found: &finding::SourceFinding) -> Source {
    let matches = found.matches.iter().map(|found| SourceMatch {
        label: found.label.clone(),
        type_id: found.type_id.clone(),
        sub_type_id: found.sub_type_id.clone(),
        id: found.id.clone(),
        unknown: Unknown::new(),
    });
    Source {
        verdict: found.verdict,
        reason: found.reason.map(Into::into),
        note: found.note.map(Into::into),
        matches: matches.collect(),
        unknown: Unknown::new(),
    }
}

fn connect_test(test: &finding::ConnectTest) -> ConnectTest {
    let links = test.links.iter().map(|link| Link {
        id: link.id.into(),
        verdict: link.verdict,
        count: link.count,
        reason: link.reason.map(Into::into),
        unknown: Unknown::new(),
    });
    ConnectTest {
        verdict: test.verdict,
        first_sync_seconds: test.first_sync_seconds,
        links: links.collect(),
        unknown: Unknown::new(),
    }
}

fn summary(summary: &finding::Summary) -> Summary {
    Summary {
        verdict: summary.verdict,
        headline: texts::render(&without_private_label(&summary.headline)),
        cause: summary.cause.map(Into::into),
        reason: summary.reason.map(Into::into),
        granted: summary.counts.granted,
        looks_granted: summary.counts.looks_granted,
        denied: summary.counts.denied,
        inconclusive: summary.counts.inconclusive,
        not_tested: summary.counts.not_tested,
        unknown: Unknown::new(),
    }
}

/// Removes a source's name from the headline if redaction also removes it from the list of matches.
fn without_private_label(headline: &Message) -> Message {
    match headline.args.get("label") {
        Some(Argument::Text(label)) if redact::label(label).is_none() => {
            let hidden = format!("{}-hidden", headline.id);
            Message::new(if texts::has(&hidden) {
                hidden
            } else {
                headline.id.clone()
            })
        }
        _ => headline.clone(),
    }
}

/// Rounds to milliseconds, because reports give times in milliseconds.
fn to_the_millisecond(at: Timestamp) -> Timestamp {
    at.round(Unit::Millisecond).unwrap_or(at)
}
