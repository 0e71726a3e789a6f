//! What is said about a command line that is wrong, in the language of the moment.

use std::error::Error as _;

use clap::builder::styling::Style;
use clap::builder::{StyledStr, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, Error};
use report::{texts, visible};

use super::{Arguments, NAME, help};
use crate::similar::similar;

/// Longer lists of values are not printed with an error.
const FEW: usize = 8;

/// The options with long lists of values, each with the command that lists them.
const LISTED_BY: [(&str, &str); 2] = [("--scenario", "practice --help"), ("--only", "explain")];

/// The colors that clap has for its errors.
const STYLES: Styles = Styles::styled();

/// What clap says, or else its sentence in the language of the moment, with hints and the usage. Help is printed as it is.
pub(super) fn said(error: &Error) -> String {
    let Some(sentence) = sentence(error) else {
        return error.render().ansi().to_string();
    };
    let mut said = label(STYLES.get_error(), "refused-error") + " " + &sentence;
    let hints = hints(error);
    if !hints.is_empty() {
        said.push('\n');
    }
    let tip = label(STYLES.get_valid(), "refused-tip");
    for hint in hints {
        said = said + "\n  " + &tip + " " + &hint;
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.ansi().to_string();
        said += "\n\n";
        said += &usage.replacen("Usage:", &texts::text("help-heading-usage"), 1);
    }
    let option = quoted(STYLES.get_literal(), "--help");
    said + "\n\n" + &say("help", [("option", &option)]) + "\n"
}

/// What is wrong, or none if clap says it in its own words: about what this command line does not have, and in place of an error.
fn sentence(error: &Error) -> Option<String> {
    let invalid = |kind| text(error, kind).map(|words| quoted(STYLES.get_invalid(), words));
    let argument = invalid(ContextKind::InvalidArg);
    let command = invalid(ContextKind::InvalidSubcommand);
    let value = invalid(ContextKind::InvalidValue);
    let named = text(error, ContextKind::InvalidArg).map(|words| quoted(STYLES.get_literal(), words));
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument => say("unknownArgument", [("argument", &argument?)]),
        ErrorKind::InvalidSubcommand => say("invalidSubcommand", [("command", &command?)]),
        ErrorKind::MissingSubcommand => {
            let commands = names(error, ContextKind::ValidSubcommand).join(", ");
            let sentence = say("missingSubcommand", [("command", &command?)]);
            sentence + "\n  " + &say("commands", [("commands", &commands)])
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = names(error, ContextKind::InvalidArg);
            say("missingRequiredArgument", []) + &lines(STYLES.get_valid(), &missing)
        }
        ErrorKind::ArgumentConflict => conflict(error, &argument?)?,
        ErrorKind::InvalidValue if text(error, ContextKind::InvalidValue) == Some("") => {
            say("emptyValue", [("argument", &argument?)]) + &possible_values(error)
        }
        ErrorKind::InvalidValue => {
            let sentence = say("invalidValue", [("value", &value?), ("argument", &named?)]);
            sentence + &possible_values(error)
        }
        ErrorKind::ValueValidation => {
            let why = error.source().map(ToString::to_string)?;
            let words = [("value", &value?), ("argument", &named?), ("why", &why)];
            say("valueValidation", words)
        }
        ErrorKind::TooManyValues => say("tooManyValues", [("value", &value?), ("argument", &named?)]),
        ErrorKind::InvalidUtf8 => say("invalidUtf8", []),
        _ => return None,
    };
    Some(sentence)
}

/// Two arguments that exclude each other, or one that is given twice.
fn conflict(error: &Error, argument: &String) -> Option<String> {
    let others = names(error, ContextKind::PriorArg);
    match others.as_slice() {
        [] => None,
        [other] if text(error, ContextKind::InvalidArg) == Some(*other) => {
            Some(say("argumentTwice", [("argument", argument)]))
        }
        [other] => {
            let other = quoted(STYLES.get_invalid(), other);
            Some(say("argumentConflict", [("argument", argument), ("other", &other)]))
        }
        others => {
            let sentence = say("argumentConflicts", [("argument", argument)]);
            Some(sentence + &lines(STYLES.get_invalid(), others))
        }
    }
}

/// A line with the values that are possible, unless they are too many.
fn possible_values(error: &Error) -> String {
    let values = names(error, ContextKind::ValidValue);
    if values.is_empty() || listed_by(error).is_some() {
        return String::new();
    }
    let values: Vec<String> = values.iter().map(|value| styled(STYLES.get_valid(), value)).collect();
    format!("\n  {}", help::listed(&values.join(", ")))
}

/// The command that lists the values, if they are too many for an error.
fn listed_by(error: &Error) -> Option<&'static str> {
    if names(error, ContextKind::ValidValue).len() <= FEW {
        return None;
    }
    let option = text(error, ContextKind::InvalidArg)?.split([' ', '=']).next()?;
    let (_, command) = LISTED_BY.iter().find(|(long, _)| *long == option)?;
    Some(command)
}

/// The names that may be meant, and what else may help.
fn hints(error: &Error) -> Vec<String> {
    let typed = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
    let in_groups = in_groups(&Arguments::command(), typed);
    let commands = if in_groups.is_empty() {
        names(error, ContextKind::SuggestedSubcommand)
    } else {
        in_groups.iter().map(String::as_str).collect()
    };
    let listed_by = listed_by(error);
    let values = if listed_by.is_some() {
        let typed = text(error, ContextKind::InvalidValue).unwrap_or_default();
        similar(typed, names(error, ContextKind::ValidValue))
    } else {
        names(error, ContextKind::SuggestedValue)
    };
    let arguments = names(error, ContextKind::SuggestedArg);
    let similar = [
        ("similarCommand", commands),
        ("similarArgument", arguments),
        ("similarValue", values),
    ];
    let similar = similar.into_iter().filter(|(_, names)| !names.is_empty());
    let mut hints: Vec<String> = similar
        .map(|(id, names)| {
            let number = if names.len() == 1 { "one" } else { "several" };
            let names: Vec<String> = names.iter().map(|name| quoted(STYLES.get_valid(), name)).collect();
            say(id, [("number", &number.to_owned()), ("names", &names.join(", "))])
        })
        .collect();
    if let Some(command) = listed_by {
        hints.push(say("allValues", [("command", &format!("{NAME} {command}"))]));
    }
    if let Some(ContextValue::StyledStrs(suggestions)) = error.get(ContextKind::Suggested) {
        hints.extend(suggestions.iter().map(|suggestion| suggested(error, suggestion)));
    }
    hints
}

/// A suggestion of clap, which is known only by its English words.
fn suggested(error: &Error, suggestion: &StyledStr) -> String {
    let words = suggestion.to_string();
    let typed = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let valid = |words: &str| quoted(STYLES.get_valid(), words);
    let invalid = |words: &str| quoted(STYLES.get_invalid(), words);
    if words == format!("to pass '{typed}' as a value, use '-- {typed}'") {
        let (value, instead) = (invalid(typed), valid(&format!("-- {typed}")));
        say("asValue", [("value", &value), ("instead", &instead)])
    } else if words == format!("subcommand '{typed}' exists; to use it, remove the '--' before it") {
        say("afterDashes", [("command", &valid(typed)), ("dashes", &invalid("--"))])
    } else if let Some(there) = words
        .strip_prefix('\'')
        .and_then(|words| words.strip_suffix("' exists"))
    {
        say("elsewhere", [("words", &valid(there))])
    } else {
        suggestion.ansi().to_string()
    }
}

/// The commands of this name that belong to a group, such as `report diff`.
fn in_groups(all: &Command, typed: &str) -> Vec<String> {
    let groups = all.get_subcommands();
    let commands = groups.flat_map(|group| group.get_subcommands().map(move |command| (group, command)));
    commands
        .filter(|(_, command)| command.get_name() == typed || command.get_all_aliases().any(|alias| alias == typed))
        .map(|(group, command)| format!("{} {}", group.get_name(), command.get_name()))
        .collect()
}

fn text(error: &Error, kind: ContextKind) -> Option<&str> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text),
        _ => None,
    }
}

/// One name or several.
fn names(error: &Error, kind: ContextKind) -> Vec<&str> {
    match error.get(kind) {
        Some(ContextValue::String(name)) => vec![name],
        Some(ContextValue::Strings(names)) => names.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

fn say<const COUNT: usize>(id: &str, words: [(&str, &String); COUNT]) -> String {
    let words = words.map(|(name, words)| (name, words.as_str()));
    texts::around(&format!("refused-{id}"), words)
}

fn label(style: &Style, id: &str) -> String {
    format!("{style}{}{style:#}", texts::text(id))
}

/// What was typed, and the name of what it is compared with, in color and safe to show.
fn styled(style: &Style, words: &str) -> String {
    format!("{style}{}{style:#}", visible(words))
}

fn quoted(style: &Style, words: &str) -> String {
    say("quoted", [("words", &styled(style, words))])
}

/// The words, each on a line of its own.
fn lines(style: &Style, words: &[&str]) -> String {
    let lines = words.iter().map(|words| "\n  ".to_owned() + &styled(style, words));
    lines.collect()
}

#[cfg(test)]
mod tests {
    use report::texts::{Language, written_in};

    use super::*;
    use crate::arguments::parsed;

    fn refused(words: &[&str]) -> Error {
        parsed([&[NAME], words].concat()).expect_err("it was accepted")
    }

    fn said(words: &[&str]) -> String {
        anstream::adapter::strip_str(&super::said(&refused(words))).to_string()
    }

    fn german(words: &[&str]) -> String {
        written_in(Language::from_tag("de").unwrap(), || said(words))
    }

    /// A wrong command line of each kind, and what is said about it in English and in German: the first line.
    const WRONG: [(&[&str], &str, &str); 22] = [
        (
            &["check", "--qiuet"],
            "error: unexpected argument '--qiuet' found",
            "Fehler: unerwartetes Argument „--qiuet“",
        ),
        (
            &["--nonsense"],
            "error: unexpected argument '--nonsense' found",
            "Fehler: unerwartetes Argument „--nonsense“",
        ),
        (
            &["--plan"],
            "error: unexpected argument '--plan' found",
            "Fehler: unerwartetes Argument „--plan“",
        ),
        (
            &["explain", "--nonsense"],
            "error: unexpected argument '--nonsense' found",
            "Fehler: unerwartetes Argument „--nonsense“",
        ),
        (
            &["--key-stdin", "check"],
            "error: unexpected argument '--key-stdin' found",
            "Fehler: unerwartetes Argument „--key-stdin“",
        ),
        (
            &["--", "check"],
            "error: unexpected argument 'check' found",
            "Fehler: unerwartetes Argument „check“",
        ),
        (
            &["chek"],
            "error: unrecognized subcommand 'chek'",
            "Fehler: unbekannter Befehl „chek“",
        ),
        (
            &["help", "fly"],
            "error: unrecognized subcommand 'fly'",
            "Fehler: unbekannter Befehl „fly“",
        ),
        (
            &["--language", "de"],
            "error: 'findem-doctor' requires a subcommand but one was not provided",
            "Fehler: nach „findem-doctor“ fehlt ein Befehl",
        ),
        (
            &["keys", "--language", "de"],
            "error: 'findem-doctor keys' requires a subcommand but one was not provided",
            "Fehler: nach „findem-doctor keys“ fehlt ein Befehl",
        ),
        (
            &["fleet"],
            "error: the following required arguments were not provided:",
            "Fehler: diese erforderlichen Argumente fehlen:",
        ),
        (
            &["check", "--key-stdin", "--profile", "Acme"],
            "error: the argument '--key-stdin' cannot be used with '--profile <NAME>'",
            "Fehler: das Argument „--key-stdin“ lässt sich nicht zusammen mit „--profile <NAME>“ verwenden",
        ),
        (
            &[
                "check",
                "--scenario",
                "ready",
                "--profile",
                "Acme",
                "--api-base",
                "http://127.0.0.1",
            ],
            "error: the argument '--scenario <NAME>' cannot be used with:",
            "Fehler: das Argument „--scenario <NAME>“ lässt sich nicht zusammen mit diesen verwenden:",
        ),
        (
            &["check", "--env", "sandbox", "--env", "production"],
            "error: the argument '--env <ENVIRONMENT>' cannot be used multiple times",
            "Fehler: das Argument „--env <ENVIRONMENT>“ darf nur einmal angegeben werden",
        ),
        (
            &["check", "--env"],
            "error: a value is required for '--env <ENVIRONMENT>' but none was supplied",
            "Fehler: für „--env <ENVIRONMENT>“ fehlt ein Wert",
        ),
        (
            &["check", "--env", "prodution"],
            "error: invalid value 'prodution' for '--env <ENVIRONMENT>'",
            "Fehler: ungültiger Wert „prodution“ für „--env <ENVIRONMENT>“",
        ),
        (
            &["check", "--language", "klingon"],
            "error: invalid value 'klingon' for '--language <TAG>'",
            "Fehler: ungültiger Wert „klingon“ für „--language <TAG>“",
        ),
        (
            &["check", "--deadline", "soon"],
            "error: invalid value 'soon' for '--deadline <SECONDS>': give a number of seconds",
            "Fehler: ungültiger Wert „soon“ für „--deadline <SECONDS>“: geben Sie eine Zahl von Sekunden an",
        ),
        (
            &["check", "--deadline", "3601"],
            "error: invalid value '3601' for '--deadline <SECONDS>': give more than 0 and at most 3600 seconds",
            "Fehler: ungültiger Wert „3601“ für „--deadline <SECONDS>“: geben Sie mehr als 0 und höchstens 3600 Sekunden an",
        ),
        (
            &["practice", "--port", "70000"],
            "error: invalid value '70000' for '--port <PORT>': give a number from 0 to 65535",
            "Fehler: ungültiger Wert „70000“ für „--port <PORT>“: geben Sie eine Zahl von 0 bis 65535 an",
        ),
        (
            &["fleet", "--keys", "-", "--shard", "4/4"],
            "error: invalid value '4/4' for '--shard <I/N>': give I/N, with I from 0 to N - 1, such as 0/4",
            "Fehler: ungültiger Wert „4/4“ für „--shard <I/N>“: geben Sie I/N an, mit I von 0 bis N - 1, zum Beispiel 0/4",
        ),
        (
            &["check", "--plan=yes"],
            "error: unexpected value 'yes' for '--plan' found; no more were expected",
            "Fehler: unerwarteter Wert „yes“ für „--plan“; hier ist keiner mehr möglich",
        ),
    ];

    #[test]
    fn what_is_wrong_is_said_in_the_language() {
        for (words, in_english, in_german) in WRONG {
            assert_eq!(said(words).lines().next(), Some(in_english), "{words:?}");
            assert_eq!(german(words).lines().next(), Some(in_german), "{words:?}");
        }
    }

    #[test]
    fn english_says_what_clap_says() {
        for (words, ..) in WRONG {
            assert_eq!(said(words), refused(words).to_string(), "{words:?}");
        }
    }

    #[test]
    fn no_language_has_words_of_clap() {
        let words_of_clap = [
            "error: ",
            "tip: ",
            "Usage:",
            "similar",
            "exists",
            "found",
            "for ",
            " with",
            "[possible",
            "subcommand",
        ];
        for language in Language::all().filter(|language| *language != Language::ENGLISH) {
            for (words, ..) in WRONG {
                let said = written_in(language, || said(words));
                // Spanish has the same word for an error.
                let said = said.strip_prefix("error: ").unwrap_or(&said);
                let english: Vec<&str> = words_of_clap.into_iter().filter(|words| said.contains(words)).collect();
                assert!(english.is_empty(), "{}: {english:?} in {said}", language.tag());
                assert!(
                    !said.contains("refused-") && !said.contains("{$"),
                    "{}: {said}",
                    language.tag()
                );
            }
        }
    }

    #[test]
    fn hints_the_usage_and_the_help_are_in_the_language_too() {
        for (words, rest) in [
            (
                &["check", "--qiuet"][..],
                "\n\n  Tipp: es gibt ein ähnliches Argument: „--quiet“\n\nAufruf: findem-doctor check --quiet\n\nWeitere Informationen erhalten Sie mit „--help“.\n",
            ),
            (
                &["chek"],
                "\n\n  Tipp: es gibt einen ähnlichen Befehl: „check“\n\nAufruf: ",
            ),
            (
                &["check", "--env", "prodution"],
                "\n  [mögliche Werte: production, sandbox, practice]\n\n  Tipp: es gibt einen ähnlichen Wert: „production“\n\nWeitere",
            ),
            (
                &["explain", "--nonsense"],
                "\n\n  Tipp: um „--nonsense“ als Wert zu übergeben, schreiben Sie „-- --nonsense“\n\n",
            ),
            (&["--key-stdin", "check"], "\n\n  Tipp: es gibt „check --key-stdin“\n\n"),
            (
                &["--", "check"],
                "\n\n  Tipp: es gibt den Befehl „check“; um ihn zu verwenden, lassen Sie „--“ davor weg\n\n",
            ),
            (
                &["keys", "--language", "de"],
                "\n  [Befehle: add, list, forget, help]\n\n",
            ),
            (&["fleet"], "\n  --keys <FILE>\n\n"),
            (
                &["check", "--scenario", "zzzzzz"],
                "\n\n  Tipp: alle Werte sehen Sie mit: findem-doctor practice --help\n\n",
            ),
        ] {
            let said = german(words);
            let (_, below) = said.split_at(said.find('\n').unwrap());
            assert!(below.starts_with(rest), "{words:?}: {said}");
        }
    }

    #[test]
    fn what_was_typed_cannot_steer_the_terminal() {
        let said = said(&["\u{1b}[2Jcheck"]);
        assert!(said.contains("'␛[2Jcheck'"), "{said}");
        assert!(!super::said(&refused(&["\u{1b}[2Jcheck"])).contains("\u{1b}[2J"));
    }

    #[cfg(unix)]
    #[test]
    fn an_argument_that_is_not_text_is_refused() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let words = [OsStr::new(NAME), OsStr::new("explain"), OsStr::from_bytes(b"\xff")];
        let error = parsed(words).expect_err("it was accepted");
        let english = anstream::adapter::strip_str(&super::said(&error)).to_string();
        assert_eq!(english, error.to_string());
        assert!(english.starts_with("error: invalid UTF-8 was detected"), "{english}");
    }

    #[test]
    fn a_value_that_is_not_known_gets_the_similar_ones_and_never_a_long_list() {
        for (words, similar, listed) in [
            (
                &["check", "--scenario", "wrong-roel"][..],
                Some("'wrong-role'"),
                "practice --help",
            ),
            (&["check", "--scenario=redy"], Some("'ready'"), "practice --help"),
            (
                &["practice", "--scenario", "wrong-roel"],
                Some("'wrong-role'"),
                "practice --help",
            ),
            (&["practice", "--scenario", "zzzzzz"], None, "practice --help"),
            (&["practice", "--scenario", ""], None, "practice --help"),
            (
                &["check", "--only", "candidate_read"],
                Some("'candidates_read'"),
                "explain",
            ),
            (&["check", "--only", "zzzzzz"], None, "explain"),
        ] {
            let said = said(words);
            assert!(
                said.contains(&format!("to see all values: {NAME} {listed}\n")),
                "{said}"
            );
            assert_eq!(said.contains("similar"), similar.is_some(), "{said}");
            assert!(similar.is_none_or(|name| said.contains(name)), "{said}");
            assert!(said.lines().all(|line| line.len() < 160), "{said}");
            assert!(!said.contains("[possible values"), "{said}");
        }
    }

    #[test]
    fn a_short_list_of_values_is_printed() {
        for (words, values) in [
            (
                &["check", "--env", "prodution"][..],
                "[possible values: production, sandbox, practice]",
            ),
            (
                &["check", "--format", "pdf"],
                "[possible values: text, json, markdown, html]",
            ),
            (
                &["completions", "fsh"],
                "[possible values: bash, elvish, fish, powershell, zsh]",
            ),
        ] {
            let said = said(words);
            assert!(said.contains(values), "{said}");
        }
    }

    #[test]
    fn every_long_list_of_values_is_one_that_a_command_lists() {
        let mut left = vec![Arguments::command()];
        while let Some(command) = left.pop() {
            for option in command
                .get_arguments()
                .filter(|option| option.get_possible_values().len() > FEW)
            {
                let long = format!("--{}", option.get_long().unwrap_or_default());
                assert!(
                    LISTED_BY.iter().any(|(known, _)| *known == long),
                    "{}: {long}",
                    command.get_name()
                );
            }
            left.extend(command.get_subcommands().cloned());
        }
    }

    #[test]
    fn a_command_without_its_group_is_named_with_it() {
        for (word, expected) in [
            ("compare", Some("'report diff'")),
            ("diff", Some("'report diff'")),
            ("show", Some("'report show'")),
            ("open", Some("'report show'")),
            ("add", Some("'keys add'")),
            ("forget", Some("'keys forget'")),
            ("status", Some("'watch status'")),
            ("chek", Some("'check'")),
            ("zzzzzz", None),
        ] {
            let said = said(&[word, "a", "b"]);
            assert_eq!(said.contains("similar"), expected.is_some(), "{said}");
            assert!(expected.is_none_or(|name| said.contains(name)), "{said}");
            assert!(!said.contains("completions"), "{said}");
        }
        for words in [&["report", "compare", "a", "b"][..], &["report", "open", "a"]] {
            assert!(parsed([&[NAME], words].concat()).is_ok(), "{words:?}");
        }
    }
}
