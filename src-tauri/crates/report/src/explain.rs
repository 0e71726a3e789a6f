//! Explains an id, a result code or a symptom in words.

use std::collections::BTreeSet;

use diagnosis::environment::Environment;
use diagnosis::finding::{Counts, SystemRole};
use diagnosis::identity::role_name;
use diagnosis::message::Message;
use diagnosis::permission::{Access, Scope};
use diagnosis::sentence::KeySummary;
use diagnosis::vendor::ErrorCode;
use diagnosis::verdict::{Cause, Reason, SourceVerdict, SummaryVerdict, Verdict};
use presentation::Sign;
use presentation::symptom::Symptom;
use serde::Serialize;
use ts_rs::TS;

use crate::code::{self, CodeError, Decoded, Role};
use crate::dictionary::SymptomEntry;
use crate::mark::Mark;
use crate::model::Mode;
use crate::next::Next;
use crate::plain::visible;
use crate::sheet::{SheetFix, fix_named};
use crate::texts::{Language, has, language, render, text};
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
}

/// Explains a permission (in either spelling), a cause, a reason, a verdict, a symptom, a SmartRecruiters error code or a result
/// code. Case is ignored. Any other words lead to the entries that they fit best. Without a query, everything that has an id is
/// listed.
pub fn explain(query: &str, style: Style) -> Result<String, Unexplained> {
    let query = query.trim();
    let page = Page::new(style);
    if query.is_empty() {
        return Ok(contents(page));
    }
    if let Some(entry) = Entry::from_id(query) {
        return Ok(entry.page(page));
    }
    let error = match code::decode(query) {
        Ok(decoded) => return Ok(code_explained(&decoded).page(page)),
        Err(error) => error,
    };
    let mistyped = looks_like_code(query);
    let is_one_word = !query.contains(char::is_whitespace);
    let found = if mistyped && is_one_word {
        Vec::new()
    } else {
        Entry::nearest(query)
    };
    match found.as_slice() {
        [] if mistyped => Err(error.into()),
        [] => Err(Unexplained::Unknown(visible(query))),
        [only] => Ok(only.page(page)),
        several => Ok(choices(page, query, several)),
    }
}

/// Every id that can be explained.
pub fn explainable_ids() -> impl Iterator<Item = &'static str> {
    Entry::all().map(Entry::id)
}

/// Everything that can be explained.
fn contents(mut page: Page) -> String {
    page.lines(0, 0, &text("explain-contents"));
    let all: Vec<Entry> = Entry::all().collect();
    for kind in all.chunk_by(|one, next| one.kind() == next.kind()) {
        if let Some(first) = kind.first() {
            page.heading(&format!("{}-all", first.kind()));
        }
        for entry in kind {
            page.entry(entry.id(), &entry.title());
        }
    }
    page.heading("explain-code-all");
    page.lines(2, 2, &text("explain-code-example"));
    page.finish()
}

/// The entries that a search has found.
fn choices(mut page: Page, query: &str, found: &[Entry]) -> String {
    page.lines(
        0,
        0,
        &render(&Message::new("explain-found").text("query", visible(query))),
    );
    page.blank();
    for entry in found {
        page.entry(entry.id(), &entry.title());
    }
    page.finish()
}

/// Something that has an id and can be explained.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Permission(Scope),
    Cause(Cause),
    Reason(Reason),
    Verdict(Verdict),
    /// The verdict on a whole key.
    Summary(SummaryVerdict),
    Error(ErrorCode),
    Symptom(Symptom),
}

impl Entry {
    fn all() -> impl Iterator<Item = Self> {
        let symptoms = Symptom::ALL.iter().copied().map(Self::Symptom);
        symptoms
            .chain(Cause::ALL.iter().copied().map(Self::Cause))
            .chain(Reason::ALL.iter().copied().map(Self::Reason))
            .chain(Verdict::ALL.iter().copied().map(Self::Verdict))
            .chain(SummaryVerdict::ALL.iter().copied().map(Self::Summary))
            .chain(Scope::ALL.iter().copied().map(Self::Permission))
            .chain(ErrorCode::ALL.iter().copied().map(Self::Error))
    }

    fn from_id(id: &str) -> Option<Self> {
        let mut all = Self::all();
        all.find(|entry| entry.id().eq_ignore_ascii_case(id))
            .or_else(|| Scope::from_spelling(id).map(Self::Permission))
    }

    fn id(self) -> &'static str {
        match self {
            Self::Permission(scope) => scope.id(),
            Self::Cause(cause) => cause.id(),
            Self::Reason(reason) => reason.id(),
            Self::Verdict(verdict) => verdict.id(),
            Self::Summary(verdict) => verdict.id(),
            Self::Error(error) => error.id(),
            Self::Symptom(symptom) => symptom.id(),
        }
    }

    /// The id of the text that says what this is.
    const fn kind(self) -> &'static str {
        match self {
            Self::Permission(_) => "explain-permission",
            Self::Cause(_) => "explain-cause",
            Self::Reason(_) => "explain-reason",
            Self::Verdict(_) => "explain-verdict",
            Self::Summary(_) => "explain-summary",
            Self::Error(_) => "explain-error",
            Self::Symptom(_) => "explain-symptom",
        }
    }

    fn title(self) -> String {
        let id = self.id();
        match self {
            Self::Permission(scope) => scope.permission().prompt.to_owned(),
            Self::Cause(_) => text(&format!("cause-{id}")),
            Self::Reason(_) => text(&format!("reason-{id}")),
            Self::Verdict(_) => text(&format!("verdict-{id}")),
            Self::Summary(_) => text(&format!("summary-verdict-{id}")),
            Self::Error(_) => text(&format!("error-{id}")),
            Self::Symptom(_) => text(&format!("symptom-{id}")),
        }
    }

    /// Other words by which it is found, such as the HTTP statuses that it comes with.
    fn other_words(self) -> String {
        let id = match self {
            Self::Symptom(symptom) => format!("symptom-{}-words", symptom.id()),
            entry => format!("explain-words-{}", entry.id()),
        };
        if has(&id) { text(&id) } else { String::new() }
    }

    fn page(self, page: Page) -> String {
        match self {
            Self::Symptom(symptom) => symptom_page(page, symptom),
            entry => entry
                .explained()
                .map_or_else(String::new, |explained| explained.page(page)),
        }
    }

    /// The explanation. A symptom has an entry of its own in the [dictionary](crate::dictionary).
    fn explained(self) -> Option<Explained> {
        match self {
            Self::Permission(scope) => Some(permission(scope)),
            Self::Cause(cause) => {
                Some(self.with(Some(fix_named(cause.id(), cause, Environment::Production)), Vec::new()))
            }
            Self::Reason(reason) => Some(Explained {
                next: Some(Next::of(Some(reason))),
                ..self.with(None, Vec::new())
            }),
            Self::Verdict(verdict) => Some(Explained {
                mark: Some(Mark::of(verdict)),
                ..self.with(None, vec![text(&format!("verdict-{}-meaning", verdict.id()))])
            }),
            Self::Summary(verdict) => Some(Explained {
                mark: Some(Mark::of(Sign::of_key(verdict, None, None))),
                ..self.with(None, vec![text(&format!("summary-verdict-{}-meaning", verdict.id()))])
            }),
            Self::Error(_) => Some(self.with(None, Vec::new())),
            Self::Symptom(_) => None,
        }
    }

    fn with(self, fix: Option<SheetFix>, words: Vec<String>) -> Explained {
        Explained {
            mark: None,
            title: self.title(),
            id: self.id().to_owned(),
            kind: text(self.kind()),
            words,
            fix,
            next: None,
            facts: Vec::new(),
        }
    }

    /// The entries that fit the words of a query best, best first.
    fn nearest(query: &str) -> Vec<Self> {
        /// The most entries that are listed.
        const MOST: usize = 12;
        let mut found = near(Self::ranked(query));
        found.truncate(MOST);
        found
    }

    /// The entries that fit any word of a query, best first, each with how well it does. A word that occurs in many entries counts
    /// little, and the same words in the same order count more than in any other.
    fn ranked(query: &str) -> Vec<(f64, Self)> {
        /// The weight of a word in the name of an entry, and of one in its explanation.
        const CALLED: f64 = 3.0;
        const WRITTEN: f64 = 1.0;
        let typed = words_of(query);
        let phrase = typed.join(" ");
        let texts: Vec<(Self, Vec<String>, Vec<String>)> = Self::all()
            .map(|entry| {
                let called = format!("{} {} {}", entry.id(), entry.title(), entry.other_words());
                let written = entry.page(Page::new(Style::default()));
                (entry, words_of(&called), words_of(&written))
            })
            .collect();
        let in_order = |called: &[String]| typed.len() > 1 && called.join(" ").contains(&phrase);
        let mut nearness: Vec<f64> = texts
            .iter()
            .map(|(_, called, _)| if in_order(called) { CALLED } else { 0.0 })
            .collect();
        for word in typed.iter().collect::<BTreeSet<_>>() {
            let weigh = |words: &[String]| words.iter().map(|each| fit(word, each)).fold(0.0, f64::max);
            let weights: Vec<f64> = texts
                .iter()
                .map(|(_, called, written)| (CALLED * weigh(called)).max(WRITTEN * weigh(written)))
                .collect();
            let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
            let fitting = weights.iter().filter(|weight| **weight > 0.0).count();
            let rare = (count(texts.len() + 1) / count(fitting + 1)).ln();
            for (sum, weight) in nearness.iter_mut().zip(&weights) {
                *sum += weight * rare;
            }
        }
        let fitting = nearness.into_iter().zip(texts).filter(|(sum, _)| *sum > 0.0);
        let mut ranked: Vec<(f64, Self)> = fitting.map(|(sum, (entry, ..))| (sum, entry)).collect();
        ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        ranked
    }

    const fn symptom(self) -> Option<Symptom> {
        match self {
            Self::Symptom(symptom) => Some(symptom),
            _ => None,
        }
    }
}

/// Of entries with the best one first, those that fit not much worse than it.
fn near<Found>(ranked: Vec<(f64, Found)>) -> Vec<Found> {
    const FAR: f64 = 0.3;
    let best = ranked.first().map_or(0.0, |(best, _)| *best);
    let near = ranked.into_iter().take_while(|(fit, _)| *fit >= best * FAR);
    near.map(|(_, found)| found).collect()
}

/// The words of a text in lower case. A word with a hyphen also counts as one word without it, and as its parts.
fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let word = word.to_lowercase();
        let parts: Vec<&str> = word
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .collect();
        if parts.len() > 1 {
            words.push(parts.concat());
        }
        words.extend(parts.into_iter().map(str::to_owned));
    }
    words
}

/// How well a word of a query fits a word: 1 for the same word, apart from an English ending, ½ for the same beginning, otherwise 0.
fn fit(typed: &str, word: &str) -> f64 {
    /// Only longer words lose their ending.
    const LONG: usize = 4;
    let stem = |word: &str| -> String {
        let ending = ["ing", "ed", "es", "s", "e"]
            .into_iter()
            .find(|end| word.ends_with(end));
        let ending = ending.filter(|_| word.chars().count() > LONG).unwrap_or_default();
        word.strip_suffix(ending).unwrap_or(word).to_owned()
    };
    if stem(typed) == stem(word) {
        1.0
    } else if typed.chars().count() > 1 && word.starts_with(&stem(typed)) || are_inflected(typed, word) {
        0.5
    } else {
        0.0
    }
}

/// Whether two words differ only in endings such as other languages than English have.
fn are_inflected(typed: &str, word: &str) -> bool {
    /// The shortest beginning that tells a word, and the longest ending.
    const BEGINNING: usize = 4;
    const ENDING: usize = 3;
    let same = typed.chars().zip(word.chars()).take_while(|(one, other)| one == other);
    let same = same.count();
    let ending = typed.chars().count().max(word.chars().count()) - same;
    language() != Language::ENGLISH && same >= BEGINNING && ending <= ENDING
}

/// Whether to report an invalid query as a mistyped result code rather than as an unknown word.
fn looks_like_code(query: &str) -> bool {
    let letters = query.chars().filter(char::is_ascii_alphanumeric).count();
    let digits = query.chars().filter(char::is_ascii_digit).count();
    (12..=32).contains(&letters) && (digits >= 2 || query.matches('-').count() == 2)
}

/// What an id or a result code means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Explained {
    /// The sign of a verdict or of a result.
    pub mark: Option<Mark>,
    /// What it stands for, in a few words.
    pub title: String,
    /// The id or the code.
    pub id: String,
    /// What kind of id it is.
    pub kind: String,
    /// Sentences that say more.
    pub words: Vec<String>,
    /// How to fix it.
    pub fix: Option<SheetFix>,
    /// What to try next, if it is a reason.
    pub next: Option<Next>,
    /// Facts, in groups.
    pub facts: Vec<Vec<String>>,
}

/// What is known about a text that was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LookedUp {
    /// The explanation, if the text is an id or a result code.
    pub explained: Option<Explained>,
    /// Why a text that looks like a result code is none.
    pub mistyped: Option<String>,
    /// The symptoms that the words fit, best first.
    pub symptoms: Vec<Symptom>,
}

/// Looks up a text: the id of a permission (in either spelling), a cause, a reason, a verdict or one of SmartRecruiters' errors, a
/// result code, or words of a symptom.
pub fn look_up(query: &str) -> LookedUp {
    let query = query.trim();
    if let Some(entry) = Entry::from_id(query) {
        return LookedUp {
            explained: entry.explained(),
            symptoms: entry.symptom().into_iter().collect(),
            ..LookedUp::default()
        };
    }
    match code::decode(query) {
        Ok(decoded) => LookedUp {
            explained: Some(code_explained(&decoded)),
            ..LookedUp::default()
        },
        Err(error) => {
            let mistyped = looks_like_code(query);
            let is_one_word = !query.contains(char::is_whitespace);
            let symptoms = if mistyped && is_one_word {
                Vec::new()
            } else {
                symptoms(query)
            };
            LookedUp {
                explained: None,
                mistyped: (mistyped && symptoms.is_empty()).then(|| error.to_string()),
                symptoms,
            }
        }
    }
}

/// The symptoms that fit the words best, in the order in which [`explain`] lists them among other entries.
fn symptoms(query: &str) -> Vec<Symptom> {
    let ranked = Entry::ranked(query).into_iter();
    near(
        ranked
            .filter_map(|(fit, entry)| Some((fit, entry.symptom()?)))
            .collect(),
    )
}

impl Explained {
    fn page(self, mut page: Page) -> String {
        let title = match &self.mark {
            Some(mark) => format!("{} {}", mark.sign, self.title),
            None => self.title,
        };
        head(&mut page, &title, &self.id, &self.kind);
        for words in &self.words {
            page.lines(0, 0, words);
        }
        if let Some(fix) = &self.fix {
            page.fix(0, fix);
        }
        if let Some(next) = &self.next {
            page.next(0, next);
        }
        for group in &self.facts {
            page.blank();
            for fact in group {
                page.lines(0, 2, fact);
            }
        }
        page.finish()
    }
}

fn head(page: &mut Page, title: &str, id: &str, kind: &str) {
    page.styled(0, 0, BOLD, title);
    page.styled(0, 0, DIM, &format!("{id} · {kind}"));
    page.blank();
}

fn permission(scope: Scope) -> Explained {
    let permission = scope.permission();
    let access = match permission.access {
        Access::Read => "explain-access-read",
        Access::Write => "explain-access-write",
    };
    let mut words = vec![text(&format!("permission-{}", scope.id())), text(access)];
    if permission.vendor_scope != scope.id() {
        words.push(render(
            &Message::new("explain-vendor-scope").text("scope", permission.vendor_scope),
        ));
    }
    let probe = permission.probe;
    let probe = Message::new("explain-probe")
        .text("method", probe.method().as_str())
        .text("path", probe.path(true));
    words.push(render(&probe));
    let module = permission.module.map(|_| text("explain-module"));
    let note = Message::new("explain-key-note").number("count", Scope::ALL.len());
    Explained {
        facts: vec![module.into_iter().chain([render(&note)]).collect()],
        ..Entry::Permission(scope).with(None, words)
    }
}

fn symptom_page(mut page: Page, symptom: Symptom) -> String {
    let entry = SymptomEntry::of(symptom);
    head(&mut page, &entry.title, symptom.id(), &text("explain-symptom"));
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

fn code_explained(decoded: &Decoded) -> Explained {
    let line = |id: &str, name: &str, value: String| render(&Message::new(id).text(name, value));
    let circumstances = vec![
        line("explain-code-role", "role", role(decoded.role)),
        line(
            "explain-code-environment",
            "environment",
            text(&format!("report-environment-{}", decoded.environment.id())),
        ),
        line(
            "explain-code-mode",
            "mode",
            text(&format!("report-mode-{}", decoded.mode.id())),
        ),
        line(
            "explain-code-source",
            "source",
            text(&format!("source-verdict-{}", decoded.source.id())),
        ),
        line(
            "explain-code-connect-test",
            "test",
            text(&format!("link-verdict-{}", decoded.connect_test.id())),
        ),
    ];
    let rows = Verdict::ALL.iter().filter_map(|verdict| {
        let numbers = (1..).zip(&decoded.verdicts).filter(|(_, found)| *found == verdict);
        let scopes: Vec<String> = numbers.map(|(number, _)| numbered(number)).collect();
        if scopes.is_empty() {
            return None;
        }
        let word = text(&format!("verdict-{}", verdict.id()));
        let rows = Message::new("explain-code-rows")
            .text("verdict", word)
            .list("scopes", scopes);
        Some(render(&rows))
    });
    let mark = Mark::of(decoded.mode.sign(decoded.summary, decoded.cause, decoded.reason));
    Explained {
        title: mark.word.clone(),
        mark: Some(mark),
        id: decoded.encode(),
        kind: text("explain-code"),
        words: [sentence(decoded)].into_iter().chain(others(decoded)).collect(),
        fix: decoded
            .cause
            .map(|cause| fix_named(cause.id(), cause, decoded.environment)),
        next: decoded.reason.map(|reason| Next::of(Some(reason))),
        facts: vec![circumstances, rows.collect()],
    }
}

/// That there may be more causes. A code has room for one, and for nothing about access groups.
fn others(decoded: &Decoded) -> Option<String> {
    (decoded.summary != SummaryVerdict::Ready).then(|| text("explain-code-others"))
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
