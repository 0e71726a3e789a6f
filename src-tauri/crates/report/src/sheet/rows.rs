//! Rows, the source and causes, with their fixes. Each fix is written out only once.

use diagnosis::environment::Environment;
use std::collections::BTreeSet;

use diagnosis::finding::Row;
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use diagnosis::source::reveal_invisible;
use diagnosis::verdict::{Cause, IdentityVerdict, LinkId, LinkVerdict, SourceVerdict, Verdict};
use presentation::row::note_text;
use presentation::{FixPage, Sign, Tone};

use super::words::{cause_text, is_fine, modules_off, reason_beside_causes, source_reason, words};
use super::{SHOWN, SheetCause, SheetEvidence, SheetFix, SheetRow, SheetSource};
use crate::fix::{address, named};
use crate::id::Id;
use crate::mark::Mark;
use crate::model::{Link, Permission, Report};
use crate::plain::visible;
use crate::redact::shown_label;
use crate::texts;

/// Remembers which fixes a sheet has already written out, so that each is written once.
pub(super) struct FixTracker<'a> {
    report: &'a Report,
    fixes: BTreeSet<Cause>,
    answer: Answer,
}

/// Where a view shows the headline's and the other causes' fixes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    First,
    Last,
}

impl Answer {
    const fn reference(self) -> &'static str {
        match self {
            Self::First => "report-fix-above",
            Self::Last => "report-fix-below",
        }
    }
}

impl<'a> FixTracker<'a> {
    pub(super) const fn new(report: &'a Report, answer: Answer) -> Self {
        Self {
            report,
            fixes: BTreeSet::new(),
            answer,
        }
    }

    /// Returns the fix the first time. Later calls append a reference to these steps to the last line.
    pub(super) fn fix(&mut self, cause: Cause, lines: &mut [String]) -> Option<SheetFix> {
        if self.fixes.insert(cause) {
            return Some(fix(cause, self.report));
        }
        if let Some(last) = lines.last_mut() {
            last.push(' ');
            last.push_str(&texts::text(self.answer.reference()));
        }
        None
    }

    pub(super) fn also(&mut self, cause: Cause) -> SheetCause {
        let mut lines = [words(cause, self.report)];
        let fix = self.fix(cause, &mut lines);
        SheetCause {
            cause,
            text: lines.concat(),
            fix,
        }
    }

    pub(super) fn row(&mut self, row: &Permission, explain: bool) -> SheetRow {
        let causes = || row.causes.iter().take(SHOWN);
        let mut why = Vec::new();
        let mut fix = None;
        if explain && !is_fine(row.verdict) {
            why.extend(reason_beside_causes(row));
            why.extend(causes().map(|cause| cause_text(cause, self.report)));
            let first = row.causes.first().and_then(|cause| cause.id.known());
            fix = first.and_then(|cause| self.fix(cause, &mut why));
        }
        let note = self.report.row_notes.get(&row.scope).and_then(Id::known);
        why.extend(
            note.map(|note| texts::text(&note_text(note)))
                .or_else(|| past_the_gate(row)),
        );
        let scope = visible(row.scope.as_str());
        SheetRow {
            vendor_scope: Some(visible(&row.vendor_scope)).filter(|vendor| *vendor != scope),
            scope,
            access: row.access,
            prompt: visible(&row.prompt),
            verdict: row.verdict,
            mark: Mark::of(row.verdict),
            reason: row.reason(),
            causes: causes().filter_map(|cause| cause.id.known()).collect(),
            note,
            why,
            fix,
            evidence: row.evidence.iter().take(SHOWN).map(SheetEvidence::of).collect(),
        }
    }

    /// The row of a permission that the report's catalog version does not have.
    pub(super) fn missing_row(scope: Scope) -> SheetRow {
        let permission = scope.permission();
        let row = Row::not_in_catalog(scope);
        SheetRow {
            scope: scope.id().to_owned(),
            vendor_scope: Some(permission.vendor_scope.to_owned()).filter(|vendor| vendor != scope.id()),
            access: permission.access,
            prompt: permission.prompt.to_owned(),
            verdict: row.verdict,
            mark: Mark::of(row.verdict),
            reason: None,
            causes: Vec::new(),
            note: row.note,
            why: row.note.map(|note| texts::text(&note_text(note))).into_iter().collect(),
            fix: None,
            evidence: Vec::new(),
        }
    }

    pub(super) fn source(&mut self) -> SheetSource {
        let report = self.report;
        let source = &report.source;
        let mut sign = Sign::from(source.verdict);
        let mut lines = Vec::new();
        let mut fix = None;
        let mut cause = source_cause(source.verdict);
        if source_unavailable(report) {
            sign = Sign::new(Tone::Quiet, sign.word);
            lines.push(texts::text("report-source-unavailable"));
            cause = None;
        } else if let Some(cause) = cause {
            lines.push(texts::text(&format!("cause-{}", cause.id())));
            fix = self.fix(cause, &mut lines);
        }
        lines.extend(source_reason(source));
        lines.extend(source.matches.iter().take(SHOWN).map(|found| {
            let message = match &found.sub_type_id {
                Some(sub_type) => Message::new("report-match").text("subType", sub_type),
                None => Message::new("report-match-no-sub-type"),
            };
            let label = texts::quoted(&reveal_invisible(shown_label(&found.label)));
            texts::render(&message.text("label", label).text("type", &found.type_id))
        }));
        SheetSource {
            verdict: source.verdict,
            mark: Mark::of(sign),
            reason: source.reason.as_ref().and_then(Id::known),
            cause,
            lines,
            fix,
        }
    }
}

/// Why a permission looks granted although nothing shows that it is: the answer to the made-up ID.
fn past_the_gate(row: &Permission) -> Option<String> {
    let made_up = row.evidence.iter().any(|sent| sent.path.contains("{madeUp}"));
    (row.verdict == Verdict::LooksGranted && made_up).then(|| texts::text("report-row-looksGranted"))
}

/// The fix for what a report found.
pub(crate) fn fix(cause: Cause, report: &Report) -> SheetFix {
    let mut fix = fix_named(report.name_of(cause), cause, report.environment.id);
    let modules = modules_off(&report.permissions);
    if let (Cause::ModuleOff, Some(first)) = (cause, fix.steps.first_mut())
        && !modules.is_empty()
    {
        let count = modules.len();
        let ask = Message::new("fix-moduleOff-ask").number("count", count);
        *first = texts::render(&ask.list("modules", modules));
    }
    fix
}

/// The fix with the texts of this name, which are always this program's own.
pub(crate) fn fix_named(name: &str, cause: Cause, environment: Environment) -> SheetFix {
    let fix = named(name, cause, environment);
    let page = FixPage::of(cause);
    SheetFix {
        cause,
        who: fix.who,
        place: fix.place,
        url: page.and_then(|page| address(page, environment)),
        page,
        steps: fix.steps,
    }
}

/// The causes other than the headline's, the likeliest first.
pub(crate) fn other_causes(report: &Report) -> Vec<Cause> {
    let mut causes: BTreeSet<Cause> = report
        .permissions
        .iter()
        .flat_map(|row| row.causes.iter().filter_map(|cause| cause.id.known()))
        .collect();
    if report.identity.verdict == IdentityVerdict::WeakRole {
        causes.insert(Cause::SystemRole);
    }
    if report.identity.access_groups > 0 {
        causes.insert(Cause::AccessGroup);
    }
    if let Some(cause) = source_cause(report.source.verdict).filter(|_| !source_unavailable(report)) {
        causes.insert(cause);
    }
    causes
        .into_iter()
        .filter(|cause| Some(*cause) != report.summary.cause())
        // The practice tenant has no other environment, and a key that worked here belongs here.
        .filter(|cause| {
            let elsewhere = report.environment.id != Environment::Practice && report.last_worked().is_none();
            *cause != Cause::WrongEnvironment || elsewhere
        })
        .collect()
}

/// Whether the company has no page for custom sources. The link then passes although no source was found.
pub(crate) fn source_unavailable(report: &Report) -> bool {
    let passes = |link: &Link| link.id == LinkId::Source && link.verdict == LinkVerdict::Pass;
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
