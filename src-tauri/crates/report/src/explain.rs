//! Explains an id, a result code or a symptom in words.

use diagnosis::environment::Environment;
use diagnosis::finding::{Counts, SystemRole};
use diagnosis::identity::role_name;
use diagnosis::message::Message;
use diagnosis::permission::{Access, Scope};
use diagnosis::sentence::KeySummary;
use diagnosis::vendor::ErrorCode;
use diagnosis::verdict::{Cause, Reason, SourceVerdict, Verdict};
use presentation::symptom::Symptom;

use crate::code::{self, CodeError, Decoded, Role};
use crate::dictionary::SymptomEntry;
use crate::mark::Mark;
use crate::model::Mode;
use crate::plain::visible;
use crate::sheet::fix;
use crate::texts::{render, text};
use crate::view::{BOLD, DIM, Page, Style};

/// Why nothing can be explained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unexplained {
    /// The query looks like a result code but is not valid.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// Nothing is known under this query.
    #[error("unknown: “{0}”")]
    Unknown(String),
}

impl Unexplained {
    /// A stable code for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Code(error) => error.code(),
            Self::Unknown(_) => "explainUnknown",
        }
    }

    /// The error message, with what can be explained instead.
    pub fn text(&self, style: Style) -> String {
        let mut page = Page::new(style);
        match self {
            Self::Code(error) => page.lines(0, 0, &text(&format!("explain-code-error-{}", error.code()))),
            Self::Unknown(query) => {
                page.lines(0, 0, &render(&Message::new("explain-unknown").text("query", query)));
                page.blank();
                for symptom in Symptom::ALL {
                    let (id, title) = (symptom.id(), text(&format!("symptom-{}", symptom.id())));
                    page.lines(2, 22, &format!("{id:<20}{title}"));
                }
            }
        }
        page.finish()
    }
}

/// Explains a permission (in either spelling), a cause, a reason, a verdict, a symptom, a SmartRecruiters error code or a result
/// code. Case is ignored.
pub fn explain(query: &str, style: Style) -> Result<String, Unexplained> {
    let query = query.trim();
    let page = Page::new(style);
    if let Some(scope) = find(Scope::ALL, Scope::id, query).or_else(|| Scope::from_spelling(query)) {
        return Ok(permission(page, scope));
    }
    if let Some(cause) = find(Cause::ALL, Cause::id, query) {
        return Ok(cause_page(page, cause));
    }
    if let Some(reason) = find(Reason::ALL, Reason::id, query) {
        return Ok(reason_page(page, reason));
    }
    if let Some(verdict) = find(Verdict::ALL, Verdict::id, query) {
        return Ok(verdict_page(page, verdict));
    }
    if let Some(error) = find(ErrorCode::ALL, ErrorCode::id, query) {
        return Ok(error_page(page, error));
    }
    if let Some(symptom) = Symptom::from_id(query) {
        return Ok(symptom_page(page, symptom));
    }
    match code::decode(query) {
        Ok(decoded) => Ok(code_page(page, &decoded)),
        Err(error) if looks_like_code(query) => Err(error.into()),
        Err(_) => Err(Unexplained::Unknown(visible(query))),
    }
}

fn find<T: Copy>(all: &[T], id: impl Fn(T) -> &'static str, query: &str) -> Option<T> {
    all.iter()
        .copied()
        .find(|member| id(*member).eq_ignore_ascii_case(query))
}

/// Whether to report an invalid query as a mistyped result code rather than as an unknown word.
fn looks_like_code(query: &str) -> bool {
    let letters = query.chars().filter(char::is_ascii_alphanumeric).count();
    let digits = query.chars().filter(char::is_ascii_digit).count();
    (12..=32).contains(&letters) && (digits >= 2 || query.matches('-').count() == 2)
}

fn title(page: &mut Page, title: &str, id: &str, kind: &str) {
    page.styled(0, 0, BOLD, title);
    page.styled(0, 0, DIM, &format!("{id} · {}", text(kind)));
    page.blank();
}

fn permission(mut page: Page, scope: Scope) -> String {
    let permission = scope.permission();
    title(&mut page, permission.prompt, scope.id(), "explain-permission");
    page.lines(0, 0, &text(&format!("permission-{}", scope.id())));
    let access = match permission.access {
        Access::Read => "explain-access-read",
        Access::Write => "explain-access-write",
    };
    page.lines(0, 0, &text(access));
    if permission.vendor_scope != scope.id() {
        page.lines(
            0,
            0,
            &render(&Message::new("explain-vendor-scope").text("scope", permission.vendor_scope)),
        );
    }
    let probe = permission.probe;
    let probe = Message::new("explain-probe")
        .text("method", probe.method().as_str())
        .text("path", probe.path(true));
    page.lines(0, 2, &render(&probe));
    page.blank();
    if permission.module.is_some() {
        page.lines(0, 0, &text("explain-module"));
    }
    let note = Message::new("explain-key-note").number("count", Scope::ALL.len());
    page.lines(0, 0, &render(&note));
    page.finish()
}

fn cause_page(mut page: Page, cause: Cause) -> String {
    title(
        &mut page,
        &text(&format!("cause-{}", cause.id())),
        cause.id(),
        "explain-cause",
    );
    page.fix(0, &fix(cause, Environment::Production));
    page.finish()
}

fn reason_page(mut page: Page, reason: Reason) -> String {
    title(
        &mut page,
        &text(&format!("reason-{}", reason.id())),
        reason.id(),
        "explain-reason",
    );
    page.lines(0, 0, &text(&format!("headline-reason-{}", reason.id())));
    page.finish()
}

fn error_page(mut page: Page, error: ErrorCode) -> String {
    let meaning = text(&format!("error-{}", error.id()));
    title(&mut page, &meaning, error.id(), "explain-error");
    page.finish()
}

fn verdict_page(mut page: Page, verdict: Verdict) -> String {
    let mark = Mark::of(verdict);
    title(
        &mut page,
        &format!("{} {}", mark.sign, mark.word),
        verdict.id(),
        "explain-verdict",
    );
    page.lines(0, 0, &text(&format!("verdict-{}-meaning", verdict.id())));
    page.finish()
}

fn symptom_page(mut page: Page, symptom: Symptom) -> String {
    let entry = SymptomEntry::of(symptom);
    title(&mut page, &entry.title, symptom.id(), "explain-symptom");
    page.lines(0, 0, &entry.why);
    page.lines(
        0,
        0,
        &text(if entry.expected {
            "explain-expected"
        } else {
            "explain-fault"
        }),
    );
    page.lines(0, 0, &render(&Message::new("explain-who").text("who", &entry.who)));
    if let Some(fix) = &entry.fix {
        page.blank();
        page.fix(0, fix);
    }
    page.heading("explain-reply");
    entry.reply.lines().for_each(|line| page.lines(2, 2, line));
    page.finish()
}

fn code_page(mut page: Page, decoded: &Decoded) -> String {
    let mark = Mark::of(decoded.mode.sign(decoded.summary, decoded.cause, decoded.reason));
    title(
        &mut page,
        &format!("{} {}", mark.sign, mark.word),
        &decoded.encode(),
        "explain-code",
    );
    page.lines(0, 0, &sentence(decoded));
    if let Some(cause) = decoded.cause {
        page.fix(0, &fix(cause, decoded.environment));
    }
    page.blank();
    let mut line = |id: &str, name: &str, value: String| page.lines(0, 2, &render(&Message::new(id).text(name, value)));
    line("explain-code-role", "role", role(decoded.role));
    line(
        "explain-code-environment",
        "environment",
        text(&format!("report-environment-{}", decoded.environment.id())),
    );
    line(
        "explain-code-mode",
        "mode",
        text(&format!("report-mode-{}", decoded.mode.id())),
    );
    line(
        "explain-code-source",
        "source",
        text(&format!("source-verdict-{}", decoded.source.id())),
    );
    line(
        "explain-code-connect-test",
        "test",
        text(&format!("link-verdict-{}", decoded.connect_test.id())),
    );
    page.blank();
    for verdict in Verdict::ALL {
        let numbers = (1..).zip(&decoded.verdicts).filter(|(_, found)| *found == verdict);
        let scopes: Vec<String> = numbers.map(|(number, _)| numbered(number)).collect();
        if !scopes.is_empty() {
            let word = text(&format!("verdict-{}", verdict.id()));
            let rows = Message::new("explain-code-rows")
                .text("verdict", word)
                .text("scopes", scopes.join(", "));
            page.lines(0, 2, &render(&rows));
        }
    }
    page.finish()
}

/// The id of the permission that has this number in result codes.
fn numbered(number: usize) -> String {
    match Scope::from_number(number) {
        Some(scope) => scope.id().to_owned(),
        None => render(&Message::new("explain-code-unknown-permission").number("number", number)),
    }
}

fn sentence(decoded: &Decoded) -> String {
    let mut counts = Counts::default();
    for verdict in &decoded.verdicts {
        counts.add(*verdict);
    }
    let summary = KeySummary {
        verdict: decoded.summary,
        cause: decoded.cause,
        reason: decoded.reason,
        counts,
        only_some: decoded.mode == Mode::Only,
        without_source: decoded.source != SourceVerdict::Found,
        no_safe_attempt: false,
    };
    render(&summary.headline(None))
}

fn role(role: Role) -> String {
    match role.id() {
        Some(id) => role_name(&SystemRole {
            id: id.to_owned(),
            name: None,
        }),
        None if role == Role::Custom => text("identity-customRole"),
        None => text("identity-unknown"),
    }
}
