//! What the help says, from the catalog, in the language of the moment.
//!
//! The id of a text begins with what it is about, and ends with the names of the command and of its argument: `help-command-check`,
//! `help-argument-check-env`. An argument that several commands have alike has one text, without the command's name.

use clap::builder::styling::Style;
use clap::builder::{PossibleValue, StyledStr};
use clap::{Arg, ArgAction, Command};
use report::{texts, wrapped};

use super::NAME;

/// The examples of a command: what follows the name of the program, and the id of the comment.
type Examples = &'static [(&'static str, Option<&'static str>)];

/// The examples of each command that has some.
const EXAMPLES: [(&str, Examples); 8] = [
    (
        "-check",
        &[
            ("check --env practice", None),
            ("check --key-stdin < key.txt", None),
            ("check --profile Acme --format html --out acme.html", None),
            ("check --profile Acme --changes", None),
            ("check --key-stdin --write-attempts < key.txt", None),
            ("check --plan --write-attempts", None),
        ],
    ),
    (
        "-fleet",
        &[
            ("fleet --keys keys.ndjson --out results.ndjson", None),
            ("fleet --keys - --shard 0/4 < keys.ndjson", None),
            (
                "fleet --keys keys.ndjson --out new.ndjson --changes-from old.ndjson",
                None,
            ),
        ],
    ),
    (
        "-practice",
        &[("practice", None), ("practice --scenario wrong-role", None)],
    ),
    (
        "-explain",
        &[
            ("explain users_read", Some("permission")),
            ("explain systemRole", Some("cause")),
            ("explain timeout", Some("reason")),
            ("explain fewJobs", Some("symptom")),
            ("explain 015Y9-XCNH0-H6Y30", Some("code")),
            ("explain 403", Some("search")),
            ("explain", Some("everything")),
        ],
    ),
    (
        "-report-show",
        &[
            ("report show customer.html", None),
            ("report show customer.json --for customer", None),
        ],
    ),
    ("-report-diff", &[("report diff before.json after.json", None)]),
    ("-keys-add", &[("keys add Acme", None), ("check --profile Acme", None)]),
    (
        "-watch-on",
        &[("watch on Acme", None), ("watch now", None), ("watch off Acme", None)],
    ),
];

/// Lines of a list of keys.
const LIST: &str = r#"  {"name": "Acme", "env": "production", "key": "…"}
  {"name": "Beta", "profile": "Beta"}"#;

/// By how much clap indents the long help of an argument.
const LONG_INDENT: usize = 10;

/// The text that explains a value.
pub(super) fn of_value(name: &str) -> String {
    texts::text(&format!("help-value-{name}"))
}

/// The definition with the text of each command and of each argument.
pub(super) fn described(program: Command) -> Command {
    described_at("", program)
}

/// The path is the command's names, each after a hyphen.
fn described_at(path: &str, command: Command) -> Command {
    let about = texts::text(&format!("help-command{path}"));
    let command = command
        .about(about)
        .mut_args(|argument| {
            let help = of_argument(path, argument.get_id().as_str());
            argument.help(help)
        })
        .mut_subcommands(|command| {
            let path = format!("{path}-{}", command.get_name());
            described_at(&path, command)
        });
    let after = format!("help-after{path}");
    if texts::has(&after) {
        let examples = examples(path);
        command.after_help(texts::around(&after, [("examples", examples.as_str()), ("list", LIST)]))
    } else {
        command
    }
}

/// The id of the text about an argument.
fn id_of_argument(path: &str, name: &str) -> String {
    let own = format!("help-argument{path}-{name}");
    if texts::has(&own) {
        own
    } else {
        format!("help-argument-{name}")
    }
}

fn of_argument(path: &str, name: &str) -> String {
    texts::text(&id_of_argument(path, name))
}

/// The examples of a command, one on each line, with their comments below each other.
fn examples(path: &str) -> String {
    let of_command = EXAMPLES.iter().find(|(command, _)| *command == path);
    let examples = of_command.map_or(Examples::default(), |(_, examples)| examples);
    let longest = examples.iter().map(|(words, _)| words.len()).max().unwrap_or_default();
    let lines = examples.iter().map(|(words, comment)| match comment {
        Some(id) => {
            let comment = texts::text(&format!("help-comment-{id}"));
            format!("  {NAME} {words:longest$}    # {comment}")
        }
        None => format!("  {NAME} {words}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The width of the help, as clap chooses it.
pub(super) fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| width.0.into());
    let named = || std::env::var("COLUMNS").ok()?.parse().ok();
    terminal.or_else(named).unwrap_or(100)
}

/// The definition with the words that clap would write in English: headings, what follows the text of an argument, and the texts of
/// the arguments and commands that clap adds.
pub(super) fn worded(program: Command, width: usize) -> Command {
    let mut program = program.term_width(width);
    // Clap adds its arguments and commands here.
    program.build();
    let words = Words {
        literal: *program.get_styles().get_literal(),
        width,
    };
    words.of_command(program)
}

/// How the words of an argument are laid out.
#[derive(Clone, Copy)]
struct Words {
    literal: Style,
    width: usize,
}

impl Words {
    fn of_command(self, command: Command) -> Command {
        let template = template(&command);
        let command = if command.get_name() == "help" {
            command.about(texts::text("help-command-help"))
        } else {
            command
        };
        command
            .help_template(template)
            .mut_args(|argument| self.of_argument(argument))
            .mut_subcommands(|command| self.of_command(command))
    }

    fn of_argument(self, argument: Arg) -> Arg {
        match argument.get_action() {
            ArgAction::Help if argument.get_long_help().is_some() => argument
                .help(texts::text("help-argument-help-more"))
                .long_help(texts::text("help-argument-help-summary")),
            ArgAction::Help => argument.help(texts::text("help-argument-help")),
            ArgAction::Version => argument.help(texts::text("help-argument-version")),
            action if action.takes_values() => self.with_values(argument),
            _ => argument,
        }
    }

    /// Adds the default value and the possible values to the text of an argument. The long help also explains the possible values.
    fn with_values(self, argument: Arg) -> Arg {
        let text = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let default = default(&argument);
        let values = possible_values(&argument);
        let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
        let names = if names.is_empty() {
            String::new()
        } else {
            listed(&names.join(", "))
        };
        let below = if values.iter().any(|value| value.get_help().is_some()) {
            joined("\n\n", [&self.explanations(&values), &default])
        } else {
            joined("\n", [&default, &names])
        };
        argument
            .help(joined(" ", [&text, &default, &names]))
            .long_help(joined("\n\n", [&text, &below]))
            .hide_default_value(true)
            .hide_possible_values(true)
    }

    /// The possible values, each with its text on a line of its own.
    fn explanations(self, values: &[PossibleValue]) -> String {
        let (literal, room) = (self.literal, self.width.saturating_sub(LONG_INDENT));
        let longest = values
            .iter()
            .map(|value| value.get_name().len())
            .max()
            .unwrap_or_default();
        let lines = values.iter().map(|value| {
            let name = value.get_name();
            let help = value.get_help().map(StyledStr::to_string).unwrap_or_default();
            let blanks = longest - name.len();
            format!("- {literal}{name}{literal:#}: {:blanks$}{help}\n", "")
        });
        let list = format!(
            "{}\n{}",
            texts::text("help-heading-values"),
            lines.collect::<Vec<_>>().concat()
        );
        wrapped(&list, "- ".len(), room).trim_end().to_owned()
    }
}

/// How the help of a command is laid out: as clap does it, with our headings.
fn template(command: &Command) -> String {
    let (usage, header) = (command.get_styles().get_usage(), command.get_styles().get_header());
    let is_shown = |argument: &&Arg| !argument.is_hide_set();
    let has_commands = command.get_subcommands().any(|command| !command.is_hide_set());
    let has_arguments = command.get_positionals().any(|argument| is_shown(&argument));
    let mut options = command.get_arguments().filter(|argument| !argument.is_positional());
    let sections = [
        (has_commands, "help-heading-commands", "{subcommands}"),
        (has_arguments, "help-heading-arguments", "{positionals}"),
        (
            options.any(|option| is_shown(&option)),
            "help-heading-options",
            "{options}",
        ),
    ];
    let sections = sections.into_iter().filter(|(is_there, ..)| *is_there);
    let sections = sections.map(|(_, heading, section)| {
        let heading = texts::text(heading);
        format!("\n\n{header}{heading}{header:#}\n{section}")
    });
    let heading = texts::text("help-heading-usage");
    let sections = sections.collect::<String>();
    format!("{{about-with-newline}}\n{usage}{heading}{usage:#} {{usage}}{sections}{{after-help}}")
}

/// The parts that are not empty, with this between them.
fn joined<const COUNT: usize>(between: &str, parts: [&String; COUNT]) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join(between)
}

fn default(argument: &Arg) -> String {
    let values = argument.get_default_values();
    if argument.is_hide_default_value_set() || values.is_empty() {
        return String::new();
    }
    let values: Vec<_> = values.iter().map(|value| value.to_string_lossy()).collect();
    texts::around("help-default", [("value", values.join(" ").as_str())])
}

fn possible_values(argument: &Arg) -> Vec<PossibleValue> {
    if argument.is_hide_possible_values_set() {
        return Vec::new();
    }
    let values = argument.get_possible_values().into_iter();
    values.filter(|value| !value.is_hide_set()).collect()
}

/// The possible values in one line.
pub(super) fn listed(values: &str) -> String {
    texts::around("help-values", [("values", values)])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;
    use clap::error::ErrorKind;
    use report::texts::{Language, written_in};

    use super::*;
    use crate::arguments::{Arguments, definition, parsed};

    const CATALOG: &str = include_str!("../../../report/texts/en-US/help.ftl");

    /// The ids of the texts that no definition asks for.
    const OF_CLAP: [&str; 12] = [
        "help-heading-usage",
        "help-heading-commands",
        "help-heading-arguments",
        "help-heading-options",
        "help-heading-values",
        "help-default",
        "help-values",
        "help-command-help",
        "help-argument-help",
        "help-argument-help-more",
        "help-argument-help-summary",
        "help-argument-version",
    ];

    /// Every command, with its path.
    fn commands() -> Vec<(String, Command)> {
        let mut all = Vec::new();
        let mut left = vec![(String::new(), Arguments::command())];
        while let Some((path, command)) = left.pop() {
            let below = command.get_subcommands();
            left.extend(below.map(|below| (format!("{path}-{}", below.get_name()), below.clone())));
            all.push((path, command));
        }
        all
    }

    /// The help of each command, short and long.
    fn helps(program: &Command) -> Vec<String> {
        let mut all = Vec::new();
        let mut left = vec![program.clone()];
        while let Some(mut command) = left.pop() {
            let helps = [command.render_help(), command.render_long_help()];
            all.extend(helps.map(|help| {
                let help = help.to_string();
                help.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
            }));
            left.extend(command.get_subcommands().cloned());
        }
        all
    }

    fn in_one_line(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_command_argument_and_value_has_a_text_and_no_text_is_left_over() {
        let mut asked: BTreeSet<String> = OF_CLAP.map(str::to_owned).into();
        for (path, command) in commands() {
            asked.insert(format!("help-command{path}"));
            for argument in command.get_arguments() {
                asked.insert(id_of_argument(&path, argument.get_id().as_str()));
                let takes_values = argument.get_action().takes_values();
                for value in possible_values(argument).into_iter().filter(|_| takes_values) {
                    let (name, help) = (value.get_name(), value.get_help().map(ToString::to_string));
                    // The names of shells need no text, and hosts and scenarios have theirs elsewhere.
                    let is_explained = help.as_ref().is_some_and(|help| !help.starts_with("help-"));
                    assert!(is_explained || argument.get_id() == "shell", "{path}: {name}: {help:?}");
                    asked.extend(
                        help.filter(|help| *help == of_value(name))
                            .map(|_| format!("help-value-{name}")),
                    );
                }
            }
            let after = format!("help-after{path}");
            let has_examples = EXAMPLES.iter().any(|(command, _)| *command == path);
            assert!(!has_examples || texts::has(&after), "{path} has examples");
            asked.extend(texts::has(&after).then_some(after));
        }
        let comments = EXAMPLES.iter().flat_map(|(_, examples)| *examples);
        asked.extend(comments.filter_map(|(_, comment)| Some(format!("help-comment-{}", (*comment)?))));
        let ids = CATALOG
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id);
        let there: BTreeSet<String> = ids.filter(|id| id.starts_with("help-")).map(str::to_owned).collect();
        let lacking: Vec<_> = asked.difference(&there).collect();
        let left_over: Vec<_> = there.difference(&asked).collect();
        assert!(lacking.is_empty() && left_over.is_empty(), "{lacking:?} {left_over:?}");
    }

    #[test]
    fn the_program_understands_every_example() {
        for (_, examples) in EXAMPLES {
            for (words, _) in examples {
                let words = words.split(" < ").next().unwrap_or_default();
                let read = parsed([NAME].into_iter().chain(words.split(' ')));
                assert!(read.is_ok(), "{words}: {read:?}");
            }
        }
    }

    #[test]
    fn the_english_help_is_laid_out_as_clap_does_it() {
        for width in [60, 80, 100, 200] {
            let mut claps = definition().term_width(width);
            claps.build();
            let (claps, ours) = (helps(&claps), helps(&worded(definition(), width)));
            assert!(claps.len() > 40, "{}", claps.len());
            for (ours, claps) in ours.iter().zip(&claps) {
                assert_eq!(ours, claps, "{width}");
            }
            assert_eq!(ours.len(), claps.len());
        }
    }

    #[test]
    fn no_language_has_words_of_clap_and_every_language_has_the_examples() {
        const WORDS: [&str; 9] = [
            "Usage:",
            "Commands:",
            "Arguments:",
            "Options:",
            "Possible values:",
            "[default:",
            "[possible values:",
            "Print ",
            "help-",
        ];
        for language in Language::all().filter(|language| *language != Language::ENGLISH) {
            let helps = written_in(language, || helps(&worded(definition(), 100)));
            for help in &helps {
                let english: Vec<&str> = WORDS.into_iter().filter(|words| help.contains(words)).collect();
                assert!(english.is_empty(), "{}: {english:?} in {help}", language.tag());
            }
            let all = helps.concat();
            let examples = EXAMPLES.iter().flat_map(|(_, examples)| *examples);
            let examples = examples.map(|(words, _)| format!("  {NAME} {words}"));
            for example in examples.chain(LIST.lines().map(str::to_owned)) {
                assert!(all.contains(&example), "{}: {example}", language.tag());
            }
        }
    }

    #[test]
    fn help_is_asked_for_in_every_way_and_is_in_the_language() {
        let german = Language::from_tag("de").unwrap();
        for (line, words) in [
            ("--help", "Aufruf: findem-doctor [OPTIONS] <COMMAND>"),
            ("-h", "  -V, --version         Version anzeigen"),
            ("help", "Diese Hilfe oder die Hilfe zu einem Befehl anzeigen"),
            ("help keys add", "Ein Name dafür, zum Beispiel der des Kunden"),
            ("keys help add", "Aufruf: findem-doctor keys add [OPTIONS] <NAME>"),
            ("help help", "Befehle:\n  check"),
            ("check -h", "[mögliche Werte: production, sandbox, practice]"),
            (
                "check --help",
                "          - practice:   Die eingebaute Übungsumgebung auf diesem Computer",
            ),
            ("practice --help", "          [Standard: ready]"),
            ("practice -h", "[Standard: 1200]"),
            (
                "explain -h",
                "  findem-doctor explain 403                  # eine Suche:",
            ),
        ] {
            let words_of_line = [NAME].into_iter().chain(line.split(' '));
            let error = written_in(german, || parsed(words_of_line)).expect_err(line);
            assert_eq!(error.kind(), ErrorKind::DisplayHelp, "{line}");
            assert!(
                in_one_line(&error.to_string()).contains(&in_one_line(words)),
                "{line}: {error}"
            );
        }
    }
}
