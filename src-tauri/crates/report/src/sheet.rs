//! What every view shows, in its order and in words. The views only lay it out.
//!
//! All text here is plain: [`visible`] has been over everything that came from a file or a server.

use std::collections::BTreeSet;

use diagnosis::identity::role_name;
use diagnosis::message::Message;
use diagnosis::permission::Group;
use diagnosis::verdict::{Cause, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};

use crate::mark::{LEFT_OUT, Mark};
use crate::model::{EnvironmentId, Evidence, Permission, Report, Source};
use crate::plain::visible;
use crate::{facts, fix, texts};

/// How to mend something.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Steps {
    pub(crate) who: String,
    pub(crate) place: String,
    /// Only an address that this program itself would write: a report can not send anybody elsewhere.
    pub(crate) url: Option<&'static str>,
    pub(crate) lines: Vec<String>,
}

pub(crate) struct Row {
    pub(crate) mark: Mark,
    pub(crate) prompt: String,
    pub(crate) scopes: String,
    pub(crate) why: Vec<String>,
    pub(crate) evidence: Vec<String>,
    pub(crate) fix: Option<Steps>,
}

pub(crate) struct Rows {
    pub(crate) name: String,
    pub(crate) rows: Vec<Row>,
}

/// A cause besides the one in the headline.
pub(crate) struct Also {
    pub(crate) text: String,
    pub(crate) fix: Option<Steps>,
}

pub(crate) struct SourceLine {
    pub(crate) mark: Mark,
    pub(crate) lines: Vec<String>,
    pub(crate) fix: Option<Steps>,
}

pub(crate) struct LinkLine {
    pub(crate) mark: Mark,
    pub(crate) name: String,
    pub(crate) count: Option<u64>,
    pub(crate) why: Option<String>,
}

pub(crate) struct Chain {
    pub(crate) mark: Mark,
    /// The reason that all links share which do not pass.
    pub(crate) why: Option<String>,
    pub(crate) first_sync: Option<String>,
    pub(crate) links: Vec<LinkLine>,
}

/// More of one kind than this program ever writes is not shown: a file from elsewhere may hold any number.
pub(crate) const SHOWN: usize = 10;

/// A report in words.
pub(crate) struct Sheet {
    /// Whose check this was, and when, in one line.
    pub(crate) context: String,
    pub(crate) mark: Mark,
    pub(crate) headline: String,
    pub(crate) detail: Option<String>,
    pub(crate) fix: Option<Steps>,
    pub(crate) also: Vec<Also>,
    pub(crate) totals: String,
    /// What is true of every row that was tried, said once.
    pub(crate) of_all_rows: Vec<String>,
    pub(crate) groups: Vec<Rows>,
    pub(crate) source: SourceLine,
    pub(crate) chain: Chain,
    pub(crate) rehearsal: Option<Mark>,
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) unknown: Vec<(String, String)>,
}

impl Sheet {
    pub(crate) fn of(report: &Report) -> Self {
        let mut told = Told {
            environment: report.environment.id,
            fixes: BTreeSet::new(),
        };
        let fix = report.summary.cause.and_then(|cause| told.fix(cause, &mut []));
        let also = other_causes(report).into_iter().map(|cause| told.also(cause)).collect();
        let of_all_rows = common_to_all(report);
        let groups = Group::ALL
            .iter()
            .map(|group| Rows {
                name: texts::text(&format!("group-{}", group.id())),
                rows: report
                    .permissions
                    .iter()
                    .filter(|row| row.scope.permission().group == *group)
                    .map(|row| told.row(row, report, of_all_rows.is_empty()))
                    .collect(),
            })
            .collect();
        Self {
            context: facts::context(report),
            mark: report.summary.verdict.into(),
            headline: visible(&report.summary.headline),
            detail: detail(report),
            fix,
            also,
            totals: totals(report),
            of_all_rows,
            groups,
            source: told.source(report),
            chain: chain(report),
            rehearsal: report.rehearsal.as_ref().map(|rehearsal| rehearsal.verdict.into()),
            facts: facts::of(report),
            unknown: facts::unknown(report),
        }
    }
}

/// Which fixes were written out already.
struct Told {
    environment: EnvironmentId,
    fixes: BTreeSet<Cause>,
}

impl Told {
    /// The steps of a fix where they are told first; later, the last line only points to them.
    fn fix(&mut self, cause: Cause, lines: &mut [String]) -> Option<Steps> {
        if self.fixes.insert(cause) {
            return Some(steps(cause, self.environment));
        }
        if let Some(last) = lines.last_mut() {
            last.push(' ');
            last.push_str(&texts::text("report-fix-above"));
        }
        None
    }

    fn also(&mut self, cause: Cause) -> Also {
        let mut lines = [texts::text(&format!("cause-{}", cause.id()))];
        let fix = self.fix(cause, &mut lines);
        Also {
            text: lines.concat(),
            fix,
        }
    }

    fn row(&mut self, row: &Permission, report: &Report, explain: bool) -> Row {
        let mut why = Vec::new();
        let mut fix = None;
        if explain && !is_fine(row.verdict) {
            why.extend(reason_text(row.reason));
            why.extend(row.causes.iter().map(|cause| visible(&cause.text)));
            fix = row.causes.first().and_then(|cause| self.fix(cause.id, &mut why));
        }
        if let Some(note) = report.row_notes.get(&row.scope) {
            why.push(texts::text(facts::note_id(*note)));
        }
        let evidence = if is_fine(row.verdict) {
            Vec::new()
        } else {
            row.evidence.iter().take(SHOWN).map(evidence_line).collect()
        };
        let scope = row.scope.id();
        let vendor = visible(&row.vendor_scope);
        Row {
            mark: row.verdict.into(),
            prompt: visible(&row.prompt),
            scopes: if vendor == scope {
                vendor
            } else {
                format!("{scope} / {vendor}")
            },
            why,
            evidence,
            fix,
        }
    }

    fn source(&mut self, report: &Report) -> SourceLine {
        let source = &report.source;
        let unavailable = source_unavailable(report);
        let mut mark = Mark::from(source.verdict);
        let mut lines = Vec::new();
        let mut fix = None;
        if unavailable {
            (mark.sign, mark.tone) = LEFT_OUT;
            lines.push(texts::text("report-source-unavailable"));
        } else if let Some(cause) = source_cause(source.verdict) {
            lines.push(texts::text(&format!("cause-{}", cause.id())));
            fix = self.fix(cause, &mut lines);
        }
        lines.extend(source_reason(source));
        lines.extend(source.matches.iter().take(SHOWN).map(|found| {
            let message = match &found.sub_type_id {
                Some(sub_type) => Message::new("report-match").text("subType", sub_type),
                None => Message::new("report-match-no-sub-type"),
            };
            let label = format!("“{}”", found.label);
            texts::render(&message.text("label", label).text("type", &found.type_id))
        }));
        SourceLine { mark, lines, fix }
    }
}

/// The fix as this program knows it; a report that was opened can not change it.
pub(crate) fn steps(cause: Cause, environment: EnvironmentId) -> Steps {
    let url = fix::page(cause, environment);
    let fix = fix::of(cause, environment);
    Steps {
        who: fix.who,
        place: fix.place,
        url,
        lines: fix.steps,
    }
}

/// The causes besides the headline's, in their rank.
pub(crate) fn other_causes(report: &Report) -> Vec<Cause> {
    let mut causes: BTreeSet<Cause> = report
        .permissions
        .iter()
        .flat_map(|row| row.causes.iter().map(|cause| cause.id))
        .collect();
    if report.identity.verdict == IdentityVerdict::WeakRole {
        causes.insert(Cause::SystemRole);
    }
    if let Some(cause) = source_cause(report.source.verdict).filter(|_| !source_unavailable(report)) {
        causes.insert(cause);
    }
    causes
        .into_iter()
        .filter(|cause| Some(*cause) != report.summary.cause)
        .collect()
}

/// The company has no page for custom sources: the chain then passes although no source was found.
pub(crate) fn source_unavailable(report: &Report) -> bool {
    let passes = |link: &crate::model::Link| link.id == LinkId::Source && link.verdict == LinkVerdict::Pass;
    source_cause(report.source.verdict).is_some() && report.connect_test.links.iter().any(passes)
}

const fn source_cause(verdict: SourceVerdict) -> Option<Cause> {
    match verdict {
        SourceVerdict::NearMiss => Some(Cause::SourceNearMiss),
        SourceVerdict::WrongType => Some(Cause::SourceWrongType),
        SourceVerdict::Duplicate => Some(Cause::SourceDuplicate),
        SourceVerdict::Missing => Some(Cause::SourceMissing),
        SourceVerdict::Found | SourceVerdict::Inconclusive | SourceVerdict::NotTested => None,
    }
}

/// The second sentence, which a report does not carry because it follows from the rest.
pub(crate) fn detail(report: &Report) -> Option<String> {
    let summary = &report.summary;
    let proved = summary.granted + summary.looks_granted;
    let id = match (summary.verdict, summary.cause) {
        (SummaryVerdict::Ready, _) => "detail-ready".to_owned(),
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
fn common_to_all(report: &Report) -> Vec<String> {
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
    let mut lines: Vec<String> = reason_text(first.reason).into_iter().collect();
    lines.extend(first.causes.first().map(|cause| visible(&cause.text)));
    lines
}

pub(crate) fn reason_text(reason: Option<Reason>) -> Option<String> {
    reason.map(|reason| texts::text(&format!("reason-{}", reason.id())))
}

/// Why nothing could be told of the source. Without a reason it is the key that may not read the list.
pub(crate) fn source_reason(source: &Source) -> Option<String> {
    let refused = source.verdict == SourceVerdict::Inconclusive;
    reason_text(source.reason).or_else(|| refused.then(|| texts::text("report-source-refused")))
}

/// `GET /offers?limit=1: 403, 84 ms, code X, request id Y`.
pub(crate) fn evidence_line(evidence: &Evidence) -> String {
    let status = evidence
        .status
        .map_or_else(|| texts::text("report-evidence-no-answer"), |status| status.to_string());
    let milliseconds = usize::try_from(evidence.duration_ms).unwrap_or(usize::MAX);
    let mut parts = vec![
        status,
        texts::render(&Message::new("report-evidence-duration").number("milliseconds", milliseconds)),
    ];
    if let Some(error) = &evidence.error {
        parts.extend(
            error
                .code
                .as_ref()
                .map(|code| texts::render(&Message::new("report-evidence-code").text("code", code))),
        );
        parts.extend(
            error
                .message
                .as_deref()
                .map(|message| format!("“{}”", visible(message))),
        );
    }
    parts.extend(
        evidence
            .request_id
            .as_ref()
            .map(|id| texts::render(&Message::new("report-evidence-request-id").text("id", id))),
    );
    format!("{} {}: {}", evidence.method, visible(&evidence.path), parts.join(", "))
}

fn chain(report: &Report) -> Chain {
    let test = &report.connect_test;
    let mut reasons = test
        .links
        .iter()
        .filter(|link| link.verdict != LinkVerdict::Pass)
        .map(|link| link.reason);
    let first = reasons.next().flatten();
    let shared = first.filter(|_| reasons.all(|reason| reason == first));
    let links = test.links.iter().take(LinkId::ALL.len()).map(|link| LinkLine {
        mark: link.verdict.into(),
        name: texts::text(&format!("link-{}", link.id.id())),
        count: link.count,
        why: reason_text(link.reason.filter(|_| shared.is_none())),
    });
    Chain {
        mark: test.verdict.into(),
        why: reason_text(shared),
        first_sync: test.first_sync_seconds.map(first_sync),
        links: links.collect(),
    }
}

fn first_sync(seconds: u64) -> String {
    // The nearest minute; anything below half a minute is "less than a minute".
    let minutes = usize::try_from(seconds.saturating_add(30) / 60).unwrap_or(usize::MAX);
    texts::render(&Message::new("report-first-sync").number("minutes", minutes))
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
const fn is_fine(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Granted | Verdict::LooksGranted)
}
