//! Makes clap's errors about mistyped words short and helpful.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, Error};

use super::{Arguments, NAME};
use crate::similar::similar;

/// Longer lists of values are not printed with an error.
const FEW: usize = 8;

/// The options with long lists of values, each with the command that lists them.
const LISTED_BY: [(&str, &str); 2] = [("--scenario", "practice --help"), ("--only", "explain")];

/// Names the few values that are similar instead of a long list, and the group of a command that was typed without it.
pub(super) fn helped(mut error: Error) -> Error {
    match error.kind() {
        ErrorKind::InvalidValue => shorten_values(&mut error),
        ErrorKind::InvalidSubcommand => name_group(&mut error),
        _ => {}
    }
    error
}

fn text(error: &Error, kind: ContextKind) -> Option<&str> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text),
        _ => None,
    }
}

fn shorten_values(error: &mut Error) {
    let option = text(error, ContextKind::InvalidArg).and_then(|option| option.split([' ', '=']).next());
    let Some((_, command)) = LISTED_BY.iter().find(|(long, _)| Some(*long) == option) else {
        return;
    };
    let Some(ContextValue::Strings(values)) = error.get(ContextKind::ValidValue) else {
        return;
    };
    if values.len() <= FEW {
        return;
    }
    let typed = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let near = similar(typed, values.iter().map(String::as_str));
    let near: Vec<String> = near.into_iter().map(str::to_owned).collect();
    error.remove(ContextKind::ValidValue);
    error.remove(ContextKind::SuggestedValue);
    if !near.is_empty() {
        error.insert(ContextKind::SuggestedValue, ContextValue::Strings(near));
    }
    let all = StyledStr::from(format!("to see all values: {NAME} {command}"));
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![all]));
}

fn name_group(error: &mut Error) {
    let Some(typed) = text(error, ContextKind::InvalidSubcommand) else {
        return;
    };
    let meant = in_groups(&Arguments::command(), typed);
    if !meant.is_empty() {
        error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(meant));
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

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    fn said(words: &[&str]) -> String {
        let error = Arguments::try_parse_from([&[NAME], words].concat()).expect_err("it was accepted");
        helped(error).to_string()
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
            assert!(
                Arguments::try_parse_from([&[NAME], words].concat()).is_ok(),
                "{words:?}"
            );
        }
    }
}
