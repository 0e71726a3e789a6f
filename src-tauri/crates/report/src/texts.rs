//! The texts of all ids, in every language. The window, the command line and all reports use the same catalog.

pub mod locale;

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, OnceLock};

use diagnosis::message::{Argument, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::plain::visible;

/// The tag and the files of each language, English first. The build has checked that they parse and that no id is missing.
const LANGUAGES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// The tag of the language that shows which words are not in the catalog. It is the usual one for accented English.
const ACCENTED: &str = "en-XA";

type Bundle = FluentBundle<FluentResource>;

/// The bundle of each language, made when it is first needed, because nobody reads all of them. Accented English is the last.
static BUNDLES: LazyLock<Vec<OnceLock<Bundle>>> =
    LazyLock::new(|| (0..=LANGUAGES.len()).map(|_| OnceLock::new()).collect());

fn bundle(tag: &str, files: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // All languages are written from left to right, so isolation marks would only clutter the terminal.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(written_number));
    for resource in resources(files) {
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn resources(files: &[&str]) -> impl Iterator<Item = FluentResource> {
    files
        .iter()
        .map(|source| match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        })
}

/// The English texts as they are written, with their placeholders.
pub(crate) fn english() -> Vec<FluentResource> {
    resources(LANGUAGES[0].1).collect()
}

/// A number as the language of the moment writes it.
fn written_number<Memoizer>(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => locale::digits(&number.as_string()),
        _ => None,
    }
}

/// A language of the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language(usize);

impl Language {
    /// English, which has every text.
    pub const ENGLISH: Self = Self(0);

    /// English with accents on every text of the catalog: words without accents are not in the catalog. Nobody's computer asks for
    /// it.
    pub const ACCENTED: Self = Self(LANGUAGES.len());

    /// The languages that people read.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self)
    }

    /// The tag, such as `en-US`.
    pub fn tag(self) -> &'static str {
        LANGUAGES.get(self.0).map_or(ACCENTED, |(tag, _)| tag)
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let mut known = Self::all().chain([Self::ACCENTED]);
        known.find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// The best language for somebody who wants these, the most wanted first. Tags that mean nothing are ignored.
    pub fn for_reader<Tag: AsRef<str>>(wanted: impl IntoIterator<Item = Tag>) -> Self {
        let available: Vec<LanguageIdentifier> = Self::all().filter_map(|each| each.tag().parse().ok()).collect();
        Self(best(wanted, &available))
    }
}

/// The place of the best language in the list. The first one is for people who read none of them.
fn best<Tag: AsRef<str>>(wanted: impl IntoIterator<Item = Tag>, available: &[LanguageIdentifier]) -> usize {
    // These locales of POSIX ask for English, even if a variable that ranks lower names a language.
    let tag = |wanted: &str| {
        if ["C", "POSIX"].contains(&wanted) {
            "en-US"
        } else {
            wanted
        }
        .parse()
        .ok()
    };
    let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(|wanted| tag(wanted.as_ref())).collect();
    let found = negotiate_languages(&wanted, available, available.first(), NegotiationStrategy::Lookup);
    let found = found
        .first()
        .and_then(|found| available.iter().position(|each| each == *found));
    found.unwrap_or_default()
}

/// The language of the whole program.
static OF_THE_PROGRAM: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The language of the text that this thread is writing, if it is not that of the program.
    static OF_THE_TEXT: Cell<Option<Language>> = const { Cell::new(None) };
}

/// Sets the language of the program.
pub fn speak(language: Language) {
    OF_THE_PROGRAM.store(language.0, Ordering::Relaxed);
}

/// The language in which texts are written now.
pub fn language() -> Language {
    OF_THE_TEXT
        .get()
        .unwrap_or_else(|| Language(OF_THE_PROGRAM.load(Ordering::Relaxed)))
}

/// A reader other than the person who ran the check. Some texts have other words for them: under the same id after a prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The customer, to whom Findem's support writes.
    Customer,
    /// The customer's admin, to whom the person who ran the check writes.
    Admin,
    /// Findem's support, which looks at a report or searches for an explanation.
    Support,
}

impl Reader {
    /// The prefixes of the ids of this reader's texts, the first choice first.
    const fn prefixes(self) -> &'static [&'static str] {
        match self {
            Self::Customer => &["letter-"],
            Self::Admin => &["admin-", "letter-"],
            Self::Support => &["support-"],
        }
    }
}

thread_local! {
    /// The reader of the text that this thread is writing, if there is another one than usual.
    static READER: Cell<Option<Reader>> = const { Cell::new(None) };
}

/// Writes something for this reader.
pub fn written_for<T>(reader: Reader, write: impl FnOnce() -> T) -> T {
    let before = READER.replace(Some(reader));
    let written = write();
    READER.set(before);
    written
}

/// The id of the words that the present reader has for a text, if there are other words than usual.
pub(crate) fn for_the_reader(id: &str) -> Option<String> {
    let prefixes = READER.get()?.prefixes();
    prefixes
        .iter()
        .map(|prefix| format!("{prefix}{id}"))
        .find(|other| has(other))
}

/// Writes something in another language than that of the program.
pub fn written_in<T>(language: Language, write: impl FnOnce() -> T) -> T {
    let before = OF_THE_TEXT.replace(Some(language));
    let written = write();
    OF_THE_TEXT.set(before);
    written
}

/// The text with this id, or the id itself if there is none.
pub fn text(id: &str) -> String {
    format(id, None)
}

/// The message as a sentence. Arguments are inserted unchanged, except that control characters become visible.
pub fn render(message: &Message) -> String {
    let mut args = FluentArgs::new();
    for (name, argument) in &message.args {
        let value = match argument {
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Text(text) => FluentValue::from(visible(text)),
            Argument::List(items) => FluentValue::from(locale::list(
                &items.iter().map(|item| visible(item)).collect::<Vec<_>>(),
            )),
            Argument::Message(message) => FluentValue::from(render(message)),
        };
        args.set(name.clone(), value);
    }
    format(&message.id, Some(&args))
}

/// The text with this id around words that are safe to show, such as other texts. They are inserted unchanged.
pub fn around<'a>(id: &str, words: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    format(id, Some(&words.into_iter().collect()))
}

/// A name and what it names, with the colon of the language between them.
pub fn named(name: &str, value: &str) -> String {
    around("punctuation-named", [("name", name), ("value", value)])
}

/// Words in the quotation marks of the language.
pub fn quoted(words: &str) -> String {
    around("punctuation-quoted", [("words", words)])
}

/// Two clauses, with the semicolon of the language between them.
pub fn clauses(first: &str, second: &str) -> String {
    around("punctuation-clauses", [("first", first), ("second", second)])
}

/// The lines of a text, such as the steps of a fix.
pub fn lines(id: &str) -> Vec<String> {
    text(id)
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether the catalog has this id.
pub fn has(id: &str) -> bool {
    bundle_of(Language::ENGLISH).is_some_and(|bundle| bundle.has_message(id))
}

fn bundle_of(language: Language) -> Option<&'static Bundle> {
    let made = BUNDLES.get(language.0)?;
    Some(made.get_or_init(|| {
        if let Some((tag, files)) = LANGUAGES.get(language.0) {
            return bundle(tag, files);
        }
        let mut english = bundle(ACCENTED, LANGUAGES[0].1);
        english.set_transform(Some(accented));
        english
    }))
}

/// The words of a text for the present reader. A text that the language lacks is English.
fn format(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    let other = for_the_reader(id);
    let id = other.as_deref().unwrap_or(id);
    for bundle in [language(), Language::ENGLISH].into_iter().filter_map(bundle_of) {
        if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
            // A missing argument stays visible as `{$name}`. The tests ensure that none is missing.
            return bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned();
        }
    }
    id.to_owned()
}

/// The text with an accent on every vowel. Tags stay unchanged.
fn accented(text: &str) -> Cow<'_, str> {
    const PLAIN: &str = "aeiouyAEIOUY";
    const ACCENTED: &str = "áéíóúýÁÉÍÓÚÝ";
    let mut in_tag = false;
    let accented = text.chars().map(|c| {
        in_tag = c == '<' || (in_tag && c != '>');
        let place = PLAIN.chars().position(|plain| plain == c && !in_tag);
        place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(c)
    });
    accented.collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_gets_the_best_language_that_there_is() {
        let available: Vec<LanguageIdentifier> = ["en-US", "de", "pl"].iter().map(|tag| tag.parse().unwrap()).collect();
        for (wanted, expected) in [
            (&[][..], 0),
            (&["en-US"], 0),
            (&["en-GB"], 0),
            (&["de"], 1),
            (&["de-AT"], 1),
            (&["de-DE", "en-US"], 1),
            (&["fr-FR", "pl-PL"], 2),
            (&["fr-FR"], 0),
            (&["C"], 0),
            (&["C", "de-DE"], 0),
            (&["POSIX", "pl-PL"], 0),
            (&["de-DE", "C"], 1),
            (&["POSIX"], 0),
            (&["", "pl"], 2),
        ] {
            assert_eq!(best(wanted, &available), expected, "{wanted:?}");
        }
    }

    #[test]
    fn every_language_is_known_by_its_tag() {
        assert_eq!(Language::ENGLISH.tag(), "en-US");
        for language in Language::all().chain([Language::ACCENTED]) {
            assert_eq!(Language::from_tag(&language.tag().to_lowercase()), Some(language));
        }
        assert_eq!(Language::from_tag("en"), None);
        assert!(Language::all().all(|language| language != Language::ACCENTED));
    }

    #[test]
    fn a_text_is_written_in_the_language_that_is_set_for_it() {
        let english = text("verdict-granted");
        assert_eq!(english, "Granted");
        written_in(Language::ACCENTED, || {
            assert_eq!(text("verdict-granted"), "Grántéd");
            assert_eq!(written_in(Language::ENGLISH, || text("verdict-granted")), english);
            assert_eq!(text("verdict-granted"), "Grántéd");
        });
        assert_eq!(text("verdict-granted"), english);
    }

    #[test]
    fn a_text_has_the_words_that_there_are_for_its_reader() {
        for (id, reader, words) in [
            ("try-maskedIds", Reader::Customer, "letter-try-maskedIds"),
            ("try-maskedIds", Reader::Admin, "letter-try-maskedIds"),
            ("fix-moduleOff", Reader::Customer, "letter-fix-moduleOff"),
            ("fix-moduleOff", Reader::Admin, "admin-fix-moduleOff"),
            ("fix-moduleOff", Reader::Support, "support-fix-moduleOff"),
            ("verdict-granted", Reader::Customer, "verdict-granted"),
            ("verdict-granted", Reader::Support, "verdict-granted"),
        ] {
            let written = written_for(reader, || text(id));
            assert_eq!(written, text(words), "{id} for {reader:?}");
            assert_ne!(written, words, "{words} has a text");
        }
        let nested = written_for(Reader::Customer, || {
            written_for(Reader::Support, || ());
            text("try-maskedIds")
        });
        assert_eq!(nested, text("letter-try-maskedIds"));
    }

    #[test]
    fn accents_leave_tags_and_arguments_alone() {
        assert_eq!(accented("Log in <strong>now</strong>"), "Lóg ín <strong>nów</strong>");
        let message = Message::new("report-context-code").text("code", "aeiou");
        assert_eq!(
            written_in(Language::ACCENTED, || render(&message)),
            "résúlt\u{a0}códé\u{a0}aeiou"
        );
    }
}
