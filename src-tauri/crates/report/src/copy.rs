//! Texts to copy: from a report, one for the customer, one for the ticket and one for SmartRecruiters' support; and the steps of a
//! fix, for the admin who carries it out.
//!
//! Each text is composed of paragraphs that follow from what was found, so that no fixed part can contradict a finding.

use std::collections::BTreeSet;

use diagnosis::environment::Environment;
use diagnosis::message::Message;
use diagnosis::probe::Probe;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SummaryVerdict, Verdict};
use jiff::Timestamp;
use presentation::FixPage;
use presentation::reason::{is_about_the_route, is_lasting};

use crate::id::Id;
use crate::mark::Mark;
use crate::model::{Evidence, Permission, Report};
use crate::next::Next;
use crate::plain::visible;
use crate::sheet::{self, SheetEvidence, SheetFix, remarks};
use crate::texts::locale::list;
use crate::texts::{Language, Reader, lines, named, render, text, written_for, written_in};
use crate::{code, facts};

/// Who ran a check. A letter to the customer says other things about the computer of somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RanBy {
    /// The customer, who sent the report.
    Customer,
    /// Findem's support.
    Support,
}

impl RanBy {
    /// Who ran the check of a report that came from a file. The command line is for support.
    pub fn of_received(report: &Report) -> Self {
        if report.tool.name == COMMAND_LINE {
            Self::Support
        } else {
            Self::Customer
        }
    }
}

/// The name of the command line in a report.
pub const COMMAND_LINE: &str = "findem-doctor";

/// What the customer should do, as a letter from Findem's support.
pub fn for_customer(report: &Report, ran_by: RanBy) -> String {
    written_for(Reader::Customer, || letter_to_customer(report, ran_by))
}

fn letter_to_customer(report: &Report, ran_by: RanBy) -> String {
    let summary = &report.summary;
    let unreached = ran_by == RanBy::Support && summary.reason().is_some_and(is_about_the_computer);
    let mut letter = Letter::begun();
    let lead = Message::new("reply-customer-lead")
        .text("code", code::encode(report))
        .text("kind", report.credential.kind.id());
    let last_four = report.credential.last_four.as_deref().unwrap_or("unknown");
    letter.line(render(&lead.text("lastFour", last_four)));
    let ready = summary.verdict == SummaryVerdict::Ready;
    // Counts of permissions do not help the customer.
    let detail = sheet::detail(report).filter(|_| !sheet::detail_counts(report));
    let headline = if unreached {
        text("letter-unreached")
    } else {
        sheet::headline(report)
    };
    letter.paragraph([headline].into_iter().chain(detail).chain(sheet::notes(report)));
    if sheet::needs_another_look(report) {
        letter.paragraph(attempts(&if unreached {
            Next::on_the_customers_computer()
        } else {
            Next::of(summary.reason())
        }));
    }
    let (fixed, covered) = causes(report);
    let mut said = BTreeSet::new();
    for cause in &fixed {
        if Some(*cause) != summary.cause() {
            letter.line(also("reply-customer-also", *cause, report));
        }
        let mut fix = sheet::fix(*cause, report);
        fix.steps.retain(|step| said.insert(step.clone()));
        letter.paragraph(steps(&fix));
    }
    if !covered.is_empty() {
        let found: Vec<String> = covered.iter().map(|cause| sheet::words(*cause, report)).collect();
        letter.line(render(
            &Message::new("reply-customer-covered").text("text", found.join(" ")),
        ));
    }
    let remarks = remarks(report);
    let no_causes = fixed.is_empty();
    let nothing_to_do = ready && no_causes && remarks.is_empty();
    letter.paragraph(remarks);
    if nothing_to_do {
        letter.add(text("reply-customer-nothing"));
    }
    let steps_ask_for_a_report = sheet::needs_another_look(report)
        && (unreached || matches!(summary.reason(), None | Some(Reason::WritesNotTried)));
    letter.line(match summary.reason() {
        _ if ready && no_causes => {
            let part = if report.is_ready_in_part() { "only" } else { "ready" };
            text(&format!("reply-customer-{part}"))
        }
        Some(reason) if no_causes && is_lasting(reason) => text("reply-customer-report"),
        _ if steps_ask_for_a_report => text("reply-customer-never"),
        _ => text("reply-customer-again"),
    });
    letter.ended()
}

/// What a letter to the admin is about, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The name of the company.
    pub company: Option<String>,
    /// The last four characters of the key.
    pub last_four: Option<String>,
    /// Nothing in it is real.
    pub practice: bool,
    /// The sentence that says what was found.
    pub headline: Option<String>,
}

impl Subject {
    /// What a letter about this report is about. The report's headline counts only if it is about this cause.
    pub fn of(report: &Report, cause: Cause) -> Self {
        let headline = (report.summary.cause() == Some(cause)).then(|| visible(&report.summary.headline));
        Self {
            company: report.label.as_deref().map(visible),
            last_four: report.credential.last_four.as_deref().map(visible),
            practice: report.environment.id == Environment::Practice,
            headline,
        }
    }

    /// Who it is about, one fact in each line.
    fn lines(&self) -> impl Iterator<Item = String> {
        let practice = self.practice.then(|| text("reply-admin-practice"));
        let company = self.company.as_ref();
        let company = company.map(|company| render(&Message::new("reply-admin-company").text("company", company)));
        let last_four = self.last_four.as_ref();
        let key = last_four.map(|end| render(&Message::new("reply-admin-key").text("lastFour", end)));
        [practice, company, key].into_iter().flatten()
    }
}

/// The steps of a fix, as a letter to the admin who carries them out.
pub fn for_admin(cause: Cause, subject: Subject) -> String {
    written_for(Reader::Admin, || letter_to_admin(cause, subject))
}

fn letter_to_admin(cause: Cause, subject: Subject) -> String {
    let id = cause.id();
    let mut letter = Letter::begun();
    letter.paragraph(subject.lines());
    letter.line(subject.headline.unwrap_or_else(|| text(&format!("cause-{id}"))));
    let head = [
        text("reply-customer-steps"),
        render(&Message::new("reply-who").text("who", text(&format!("fix-{id}-who")))),
        render(&Message::new("reply-where").text("where", text(&format!("fix-{id}-where")))),
    ];
    letter.paragraph(head.into_iter().chain(numbered(&lines(&format!("fix-{id}")))));
    letter.ended()
}

/// The text for the ticket: the result with its cause and the steps, then everything that is not granted with its evidence, then
/// facts about the check.
pub fn for_ticket(report: &Report) -> String {
    written_in(Language::ENGLISH, || written_for(Reader::Support, || ticket(report)))
}

fn ticket(report: &Report) -> String {
    let summary = &report.summary;
    let mut ticket = Letter::default();
    let mark = Mark::of(report.sign());
    let (fixed, covered) = causes(report);
    let cause = summary.cause().map(|cause| also("reply-ticket-cause", cause, report));
    let reason = summary.reason.as_ref().map(|reason| {
        let words = sheet::reason_text(Some(reason)).unwrap_or_default();
        let message = Message::new("reply-ticket-reason").text("text", words);
        render(&message.text("id", visible(reason.as_str())))
    });
    let others = fixed.iter().chain(&covered);
    let others = others.filter(|cause| Some(**cause) != summary.cause());
    ticket.paragraph(
        [mark.told(&sheet::headline(report))]
            .into_iter()
            // The totals below have the counts.
            .chain(sheet::detail(report).filter(|_| !sheet::detail_only_counts(report)))
            .chain(sheet::notes(report))
            .chain(cause)
            .chain(reason)
            .chain(others.map(|cause| also("reply-ticket-also", *cause, report)))
            .chain(remarks(report)),
    );
    if sheet::needs_another_look(report) {
        ticket.paragraph(attempts(&Next::of(report.summary.reason())));
    }
    for cause in &fixed {
        // Steps for several causes say which cause they are for.
        let cause_of_steps = (fixed.len() > 1).then(|| sheet::words(*cause, report));
        ticket.paragraph(cause_of_steps.into_iter().chain(steps(&sheet::fix(*cause, report))));
    }
    let because = |words: String, why: Vec<String>| {
        if why.is_empty() {
            words
        } else {
            named(&words, &list(&why))
        }
    };
    let source = text(&format!("source-verdict-{}", report.source.verdict.id()));
    let chain = text(&format!("link-verdict-{}", report.connect_test.verdict.id()));
    ticket.paragraph([
        named(&text("report-permissions"), &sheet::totals(report)),
        named(
            &text("report-source"),
            &because(source, sheet::source_reason(&report.source).into_iter().collect()),
        ),
        named(&text("report-connect-test"), &because(chain, sheet::failing(report))),
    ]);
    ticket.paragraph(ticket_rows(report));
    let facts = facts::but_checksum(report).into_iter();
    ticket.paragraph(facts.map(|fact| named(&fact.name, &fact.value)));
    ticket.text()
}

/// Whether there is anything for SmartRecruiters' support to explain. If there is not, [`for_vendor`] says so.
pub fn concerns_vendor(report: &Report) -> bool {
    theirs(report).any(|row| !row.evidence.is_empty()) || !refused_without_a_row(report).is_empty()
}

/// The requests and their ids, as a letter to SmartRecruiters' support. The customer sends it, because SmartRecruiters answers its
/// own customers. The only facts about the customer in it are the key's role and the number of access groups; the company's name is
/// a blank.
pub fn for_vendor(report: &Report) -> String {
    written_in(Language::ENGLISH, || letter_to_vendor(report))
}

fn letter_to_vendor(report: &Report) -> String {
    let rows = theirs(report);
    // One answer may decide several permissions.
    let mut seen = BTreeSet::new();
    let evidence = rows.flat_map(evidence).filter(|line| seen.insert(line.clone()));
    let evidence: Vec<String> = evidence.collect();
    let count = report.identity.access_groups as usize;
    let access_groups = (count > 0).then(|| render(&Message::new("reply-vendor-access-groups").number("count", count)));
    let refused = refused_without_a_row(report);
    if evidence.is_empty() && refused.is_empty() {
        let mut note = Letter::default();
        note.paragraph(access_groups.into_iter().chain([text("reply-vendor-nothing")]));
        return note.text();
    }
    let role = match &report.identity.system_role {
        Some(role) => render(&Message::new("reply-vendor-role").text("role", &role.id)),
        None => text("reply-vendor-role-unknown"),
    };
    let (from, to) = (time(report.started_at), time(report.finished_at));
    let times = Message::new("reply-vendor-time").text("from", &from).text("to", &to);
    let times = times.text("one", if from == to { "yes" } else { "no" });
    let host = Message::new("reply-vendor-host").text("host", &report.environment.api_base);
    let made_up = evidence.iter().any(|line| line.contains("{madeUp}"));
    let mut letter = Letter::begun();
    letter.line(render(
        &Message::new("reply-vendor-lead").text("kind", report.credential.kind.id()),
    ));
    letter.paragraph(evidence);
    if !refused.is_empty() {
        letter.paragraph([text("reply-vendor-refused")].into_iter().chain(refused));
    }
    letter.paragraph(sheet::altered(report));
    letter.paragraph(
        [text("reply-vendor-company"), render(&host), role]
            .into_iter()
            .chain(access_groups)
            .chain([render(&times)])
            .chain(made_up.then(|| text("reply-vendor-made-up"))),
    );
    letter.paragraph(questions(report));
    letter.ended()
}

/// The refused requests of the connect test that belong to no permission. A report has no evidence of them but the refusal.
fn refused_without_a_row(report: &Report) -> Vec<String> {
    if report.summary.cause() != Some(Cause::RefusedForAdmin) {
        return Vec::new();
    }
    let links = report.connect_test.links.iter();
    let failed = links.filter(|link| link.verdict == LinkVerdict::Fail);
    let probes = failed.filter_map(|link| match link.id.known()? {
        LinkId::Stages => Some(Probe::HiringProcesses),
        LinkId::Attachments => Some(Probe::Attachments),
        _ => None,
    });
    probes
        .map(|probe| format!("  {} {}", probe.method().as_str(), probe.path(true)))
        .collect()
}

/// A time as logs have it, because SmartRecruiters' support looks for it there.
fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// What SmartRecruiters' support is asked.
fn questions(report: &Report) -> Vec<String> {
    let has_ids = theirs(report)
        .flat_map(|row| &row.evidence)
        .any(|sent| sent.request_id.is_some());
    let ids = if has_ids { "yes" } else { "no" };
    let general = render(&Message::new("reply-vendor-question").text("ids", ids));
    let special = match (report.summary.reason(), report.summary.cause()) {
        (Some(Reason::UnexpectedWrite), _) => "unexpectedWrite",
        (_, Some(cause @ (Cause::CustomerApiOff | Cause::ModuleOff | Cause::RefusedForAdmin | Cause::BadKey))) => {
            cause.id()
        }
        _ => return vec![general],
    };
    let modules = sheet::modules_off(theirs(report));
    let special = Message::new(format!("reply-vendor-question-{special}")).list("modules", modules);
    vec![general, render(&special)]
}

/// The causes, the headline's first: those with a fix of their own, and those that the fix of an earlier one covers.
fn causes(report: &Report) -> (Vec<Cause>, Vec<Cause>) {
    let all = report.summary.cause().into_iter().chain(sheet::other_causes(report));
    let (mut fixed, mut covered) = (Vec::new(), Vec::new());
    for cause in all {
        if fixed.iter().any(|earlier| covers(*earlier, cause, report)) {
            covered.push(cause);
        } else {
            fixed.push(cause);
        }
    }
    (fixed, covered)
}

/// Whether the fix of one cause also fixes another: the new key that it asks for has the role Admin and no access group. A key
/// that is not accepted may only need to be copied again, unless it worked before.
fn covers(fixed: Cause, other: Cause, report: &Report) -> bool {
    let by_a_new_key = |cause| FixPage::of(cause) == Some(FixPage::Credentials);
    let asks_for_one = fixed != Cause::BadKey || report.last_worked().is_some();
    asks_for_one && by_a_new_key(fixed) && by_a_new_key(other)
}

/// The permissions that SmartRecruiters' support can explain: none if the customer's Admin has to fix something first.
fn theirs(report: &Report) -> impl Iterator<Item = &Permission> {
    let is_first_fixed = report.summary.cause().is_some_and(is_fixed_by_the_admin);
    let rows = report.permissions.iter();
    rows.filter(move |row| !is_first_fixed && is_theirs(row))
}

/// Whether SmartRecruiters itself refused the permission or gave an unusable answer. Network failures do not concern its support.
fn is_theirs(row: &Permission) -> bool {
    match (row.verdict, row.reason()) {
        (Verdict::Denied, _) => {
            let cause = row.causes.first().and_then(|cause| cause.id.known());
            !cause.is_some_and(is_fixed_by_the_admin)
        }
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

/// Whether the customer's Admin can fix a cause without SmartRecruiters' support.
const fn is_fixed_by_the_admin(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::SystemRole
            | Cause::AccessGroup
            | Cause::OauthCredential
            | Cause::OauthScopeMissing
            | Cause::WrongEnvironment
    )
}

fn also(id: &str, cause: Cause, report: &Report) -> String {
    let message = Message::new(id).text("text", sheet::words(cause, report));
    render(&message.text("id", cause.id()))
}

/// What permissions have in common that share a line of the ticket: the verdict, and its reason or cause.
type Alike = (Verdict, Option<String>);

/// The permissions that are not granted, with the requests. Those with the same verdict for the same reason share a line.
fn ticket_rows(report: &Report) -> Vec<String> {
    let mut groups: Vec<(Alike, Vec<&Permission>)> = Vec::new();
    for verdict in [Verdict::Denied, Verdict::Inconclusive] {
        for row in report.permissions.iter().filter(|row| row.verdict == verdict) {
            let cause = row.causes.first().map(|cause| cause.id.as_str());
            let why = row.reason.as_ref().map(Id::as_str).or(cause).map(visible);
            match groups.iter_mut().find(|(alike, _)| *alike == (verdict, why.clone())) {
                Some((_, rows)) => rows.push(row),
                None => groups.push(((verdict, why), vec![row])),
            }
        }
    }
    let lines = groups.iter().flat_map(|((verdict, why), rows)| {
        let names = rows
            .iter()
            .map(|row| format!("{} ({})", row.prompt, row.scope.as_str()));
        let message = match why {
            Some(why) => Message::new("reply-ticket-row-why").text("why", why),
            None => Message::new("reply-ticket-row"),
        };
        let message = message.text("verdict", Mark::of(*verdict).word);
        let names = names.collect::<Vec<_>>().join(", ");
        [render(&message.text("names", names))].into_iter().chain(answers(rows))
    });
    lines.collect()
}

/// More requests with the same answer than this are counted and not listed.
const MOST_ALIKE: usize = 6;

/// The requests of these permissions with their answers. Of many with the same answer, the first is shown.
fn answers(rows: &[&Permission]) -> Vec<String> {
    let answer = |sent: &Evidence| (sent.status, sent.error.clone());
    let mut groups: Vec<Vec<&Evidence>> = Vec::new();
    for sent in rows.iter().flat_map(|row| &row.evidence) {
        match groups.iter_mut().find(|group| answer(group[0]) == answer(sent)) {
            Some(group) if group.contains(&sent) => {}
            Some(group) => group.push(sent),
            None => groups.push(vec![sent]),
        }
    }
    let lines = groups.iter().flat_map(|group| {
        let shown = if group.len() > MOST_ALIKE { 1 } else { group.len() };
        let more = (shown < group.len())
            .then(|| render(&Message::new("reply-ticket-alike").number("count", group.len() - shown)));
        let shown = group.iter().take(shown).map(|sent| SheetEvidence::of(sent).line());
        shown.chain(more).map(|line| format!("  {line}"))
    });
    lines.collect()
}

fn evidence(row: &Permission) -> Vec<String> {
    row.evidence
        .iter()
        .map(|evidence| format!("  {}", SheetEvidence::of(evidence).line()))
        .collect()
}

fn steps(fix: &SheetFix) -> Vec<String> {
    let mut lines = vec![
        text("reply-customer-steps"),
        render(&Message::new("reply-who").text("who", &fix.who)),
        render(&Message::new("reply-where").text("where", &fix.place)),
    ];
    lines.extend(fix.url.map(|url| render(&Message::new("reply-page").text("url", url))));
    lines.extend(numbered(&fix.steps));
    lines
}

/// Whether a reason is about the computer that ran the check or its network.
const fn is_about_the_computer(reason: Reason) -> bool {
    is_about_the_route(reason)
        || matches!(
            reason,
            Reason::Clock | Reason::Redirected | Reason::NotJson | Reason::Truncated | Reason::Deadline
        )
}

fn attempts(next: &Next) -> Vec<String> {
    let who = render(&Message::new("reply-who").text("who", &next.who));
    let head = [text("reply-customer-try"), who].into_iter();
    head.chain(numbered(&next.steps)).collect()
}

fn numbered(steps: &[String]) -> impl Iterator<Item = String> {
    let steps = steps.iter().enumerate();
    steps.map(|(index, step)| format!("{}. {step}", index + 1))
}

/// Paragraphs with an empty line between them.
#[derive(Default)]
struct Letter(Vec<Vec<String>>);

impl Letter {
    fn begun() -> Self {
        Self(vec![vec![text("reply-greeting")]])
    }

    fn line(&mut self, line: String) {
        self.0.push(vec![line]);
    }

    /// Adds lines as one paragraph, or nothing if there are none.
    fn paragraph(&mut self, lines: impl IntoIterator<Item = String>) {
        let lines: Vec<String> = lines.into_iter().collect();
        if !lines.is_empty() {
            self.0.push(lines);
        }
    }

    /// Adds a line to the last paragraph.
    fn add(&mut self, line: String) {
        match self.0.last_mut() {
            Some(paragraph) => paragraph.push(line),
            None => self.line(line),
        }
    }

    fn ended(mut self) -> String {
        self.line(text("reply-closing"));
        self.text()
    }

    fn text(self) -> String {
        let paragraphs: Vec<String> = self.0.into_iter().map(|lines| lines.join("\n")).collect();
        let mut text = paragraphs.join("\n\n");
        text.push('\n');
        text
    }
}
