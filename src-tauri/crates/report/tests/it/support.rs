//! Diagnoses as the core makes them, with fixed ids and times.

use diagnosis::environment::Environment;
use diagnosis::finding::{
    ConnectLink, ConnectTest, Counts, Diagnosis, Evidence, EvidenceError, Identity, Row, RowNote, SourceFinding,
    SourceMatch, Summary, SystemRole,
};
use diagnosis::message::Message;
use diagnosis::permission::{Access, Scope};
use diagnosis::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict,
};
use report::{About, Mode, Network, Proxy, Report, ReportEnvironment, Tool, compose};

pub(crate) fn about() -> About {
    About {
        report_id: "6f1d7a52-3c0e-4c52-9a55-0f1a2b3c4d5e".to_owned(),
        tool: Tool::new("findem-doctor", "0.1.0"),
        started_at: "2026-11-24T07:33:00.123456789Z".parse().unwrap(),
        finished_at: "2026-11-24T07:33:01.523Z".parse().unwrap(),
        mode: Mode::All,
        os: "linux".to_owned(),
        catalogue_version: "1".to_owned(),
        requests: 27,
        other_user_of_key: false,
        environment: ReportEnvironment::new(Environment::Production, "https://api.smartrecruiters.com"),
        network: Network::new(Proxy::None, Some("DigiCert Inc".to_owned()), Vec::new()),
        last_four: Some("3a4b".to_owned()),
        rehearsal: None,
        label: None,
    }
}

pub(crate) fn report(diagnosis: &Diagnosis) -> Report {
    compose(diagnosis, &about())
}

/// The row of a permission when nothing is wrong.
fn fine(scope: Scope) -> Row {
    let permission = scope.permission();
    let write = permission.access == Access::Write;
    Row {
        scope,
        verdict: if write { Verdict::LooksGranted } else { Verdict::Granted },
        reason: None,
        causes: Vec::new(),
        evidence: vec![evidence(scope, Some(if write { 404 } else { 200 }))],
        note: None,
    }
}

fn evidence(scope: Scope, status: Option<u16>) -> Evidence {
    let probe = scope.permission().probe;
    let place = Scope::ALL.iter().position(|other| *other == scope).unwrap();
    Evidence {
        method: probe.method(),
        path: probe.path(true).to_owned(),
        status,
        duration_ms: 80 + place as u64,
        error: None,
        request_id: status.map(|_| format!("req-{place:04}")),
    }
}

fn role(id: &str, name: &str, verdict: IdentityVerdict) -> Identity {
    Identity {
        verdict,
        system_role: Some(SystemRole {
            id: id.to_owned(),
            name: Some(name.to_owned()),
        }),
        access_groups: 0,
    }
}

fn nobody() -> Identity {
    Identity {
        verdict: IdentityVerdict::Unknown,
        system_role: None,
        access_groups: 0,
    }
}

fn links(verdict: LinkVerdict, reason: Option<Reason>) -> Vec<ConnectLink> {
    LinkId::ALL
        .iter()
        .map(|id| ConnectLink {
            id: *id,
            verdict,
            count: None,
            reason,
        })
        .collect()
}

pub(crate) fn with_counts(id: &str, counts: Counts) -> Message {
    Message::new(id)
        .number("granted", counts.granted as usize)
        .number("looksGranted", counts.looks_granted as usize)
        .number("denied", counts.denied as usize)
        .number("inconclusive", counts.inconclusive as usize)
        .number("notTested", counts.not_tested as usize)
}

fn summary(rows: &[Row], verdict: SummaryVerdict, headline: Message) -> Summary {
    Summary {
        verdict,
        cause: None,
        others: Vec::new(),
        reason: None,
        headline,
        detail: None,
        counts: Counts::of(rows),
    }
}

/// An Admin's key with every permission, and the source in place.
pub(crate) fn ready() -> Diagnosis {
    let mut rows: Vec<Row> = Scope::ALL.iter().map(|scope| fine(*scope)).collect();
    rows[19].note = Some(RowNote::NoRows);
    let mut links = links(LinkVerdict::Pass, None);
    for (link, count) in [(1, 12), (2, 48), (3, 5), (4, 3120)] {
        links[link].count = Some(count);
    }
    Diagnosis {
        credential: CredentialKind::ApiKey,
        identity: role("ADMINISTRATOR", "Administrator", IdentityVerdict::Admin),
        source: SourceFinding {
            verdict: SourceVerdict::Found,
            reason: None,
            note: None,
            matches: vec![found("Findem", "OTHER", Some("OTHER"))],
        },
        connect_test: ConnectTest {
            verdict: LinkVerdict::Pass,
            first_sync_seconds: Some(321),
            links,
        },
        summary: summary(&rows, SummaryVerdict::Ready, Message::new("headline-ready")),
        rows,
    }
}

pub(crate) fn found(label: &str, type_id: &str, sub_type_id: Option<&str>) -> SourceMatch {
    SourceMatch {
        label: label.to_owned(),
        type_id: type_id.to_owned(),
        sub_type_id: sub_type_id.map(str::to_owned),
        id: "1e0b4f5a-4a2f-4b0e-8d83-33d2c7cf1a11".to_owned(),
    }
}

/// A key with the role Extended, which is refused where only an Admin is allowed.
pub(crate) fn extended() -> Diagnosis {
    let denied = [
        Scope::ConfigurationRead,
        Scope::ConfigurationManage,
        Scope::UsersRead,
        Scope::MessagesRead,
        Scope::MessagesManage,
    ];
    let mut rows: Vec<Row> = Scope::ALL.iter().map(|scope| fine(*scope)).collect();
    for row in &mut rows {
        if denied.contains(&row.scope) {
            row.verdict = Verdict::Denied;
            row.causes = vec![Cause::SystemRole];
            row.evidence = vec![evidence(row.scope, Some(403))];
            row.evidence[0].error = Some(EvidenceError {
                code: Some("ACCESS_DENIED".to_owned()),
                message: None,
            });
        }
        if row.scope == Scope::CandidatesOffersRead {
            row.verdict = Verdict::Inconclusive;
            row.reason = Some(Reason::ServerError);
            row.evidence = vec![evidence(row.scope, Some(503))];
        }
    }
    let mut links = links(LinkVerdict::Pass, None);
    links[1].verdict = LinkVerdict::Fail;
    links[3].verdict = LinkVerdict::Fail;
    links[5].verdict = LinkVerdict::Inconclusive;
    links[5].reason = Some(Reason::Unauthorized);
    links[6].verdict = LinkVerdict::Fail;
    let counts = Counts::of(&rows);
    let mut summary = summary(
        &rows,
        SummaryVerdict::NotReady,
        Message::new("headline-systemRole").text("role", "Extended"),
    );
    summary.cause = Some(Cause::SystemRole);
    summary.detail = Some(with_counts("detail-systemRole", counts));
    Diagnosis {
        credential: CredentialKind::ApiKey,
        identity: role("EXTENDED", "Extended", IdentityVerdict::WeakRole),
        source: SourceFinding {
            verdict: SourceVerdict::Inconclusive,
            reason: Some(Reason::Unauthorized),
            note: None,
            matches: Vec::new(),
        },
        connect_test: ConnectTest {
            verdict: LinkVerdict::Fail,
            first_sync_seconds: None,
            links,
        },
        summary,
        rows,
    }
}

fn all(reason: Reason, causes: &[Cause], status: u16) -> Vec<Row> {
    let row = |scope: &Scope| Row {
        scope: *scope,
        verdict: Verdict::Inconclusive,
        reason: Some(reason),
        causes: causes.to_vec(),
        evidence: if scope.permission().access == Access::Write {
            Vec::new()
        } else {
            vec![evidence(*scope, Some(status))]
        },
        note: None,
    };
    Scope::ALL.iter().map(row).collect()
}

/// A key that is refused everywhere.
pub(crate) fn bad_key() -> Diagnosis {
    let rows = all(Reason::Unauthorized, &[Cause::BadKey, Cause::WrongEnvironment], 401);
    let mut summary = summary(&rows, SummaryVerdict::NotReady, Message::new("headline-badKey"));
    summary.cause = Some(Cause::BadKey);
    summary.others = vec![Cause::WrongEnvironment];
    Diagnosis {
        credential: CredentialKind::ApiKey,
        identity: nobody(),
        source: SourceFinding {
            verdict: SourceVerdict::Inconclusive,
            reason: Some(Reason::Unauthorized),
            note: None,
            matches: Vec::new(),
        },
        connect_test: ConnectTest {
            verdict: LinkVerdict::Fail,
            first_sync_seconds: None,
            links: links(LinkVerdict::Fail, Some(Reason::Unauthorized)),
        },
        summary,
        rows,
    }
}

/// A network that answers every request with its sign-in page.
pub(crate) fn captive_portal() -> Diagnosis {
    let mut rows = all(Reason::NotJson, &[], 200);
    for row in &mut rows {
        row.evidence.iter_mut().for_each(|evidence| evidence.request_id = None);
    }
    let mut summary = summary(
        &rows,
        SummaryVerdict::Undetermined,
        Message::new("headline-reason-captivePortal"),
    );
    summary.reason = Some(Reason::CaptivePortal);
    Diagnosis {
        credential: CredentialKind::ApiKey,
        identity: nobody(),
        source: SourceFinding {
            verdict: SourceVerdict::Inconclusive,
            reason: Some(Reason::NotJson),
            note: None,
            matches: Vec::new(),
        },
        connect_test: ConnectTest {
            verdict: LinkVerdict::Inconclusive,
            first_sync_seconds: None,
            links: links(LinkVerdict::Inconclusive, Some(Reason::NotJson)),
        },
        summary,
        rows,
    }
}
