//! What hints and other texts say about commands and options is true.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use crate::arguments::Arguments;

/// Hints that name an option and not a whole command, and the commands that may say them.
const WITH_OPTIONS: &[(&str, &[&str])] = &[
    ("giveKey", &["check"]),
    ("nameTenant", &["check"]),
    ("nameTenantInstead", &["check"]),
    ("leaveOutScenario", &["check"]),
    ("leaveOutPractice", &["check"]),
    ("leaveOutEnvironment", &["check"]),
    ("address", &["check", "fleet"]),
    ("planFormat", &["check"]),
    ("changesFormat", &["check"]),
    ("out", &["check", "fleet"]),
    ("printReport", &["check", "fleet"]),
    ("reportEndings", &["check"]),
    ("wholeResults", &["fleet"]),
];

/// The files of each language.
fn catalog() -> BTreeMap<String, String> {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../report/texts");
    let languages = fs::read_dir(texts).unwrap().map(|entry| entry.unwrap().path());
    let catalog = languages.filter(|folder| folder.is_dir()).map(|folder| {
        let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let texts: Vec<String> = files.map(|file| fs::read_to_string(file).unwrap()).collect();
        let tag = folder.file_name().unwrap().to_string_lossy().into_owned();
        (tag, texts.join("\n"))
    });
    catalog.collect()
}

/// The hints of a language by id.
fn hints(texts: &str) -> BTreeMap<&str, &str> {
    texts
        .lines()
        .filter_map(|line| line.strip_prefix("hint-")?.split_once(" = "))
        .collect()
}

/// What stands in backticks.
fn snippets(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The long options of a command, the global ones included.
fn options(command: &str) -> Vec<String> {
    let mut all = Arguments::command();
    all.build();
    let command = all.find_subcommand(command).unwrap();
    command
        .get_arguments()
        .filter_map(|option| Some(format!("--{}", option.get_long()?)))
        .collect()
}

/// Whether the program understands a whole command. `NAME` and the like stand for what a person puts there.
fn is_understood(command: &str) -> bool {
    let words = command.split(' ').map(|word| match word {
        "URL" => "http://127.0.0.1:8080",
        word => word,
    });
    match Arguments::try_parse_from(words) {
        Ok(_) => true,
        Err(error) => error.kind() == ErrorKind::DisplayHelp,
    }
}

#[test]
fn a_hint_names_options_that_each_command_has_that_says_it_or_a_whole_command() {
    let catalog = catalog();
    let hints = hints(&catalog["en-US"]);
    assert!(hints.len() > 30, "{hints:?}");
    let mut with_options = Vec::new();
    for (id, text) in &hints {
        let (whole, parts): (Vec<&str>, Vec<&str>) = snippets(text)
            .into_iter()
            .partition(|snippet| snippet.starts_with("findem-doctor"));
        for command in whole {
            assert!(is_understood(command), "{id}: {command}");
        }
        let named: Vec<&str> = parts
            .iter()
            .flat_map(|part| part.split(' '))
            .filter(|word| word.starts_with("--"))
            .collect();
        if named.is_empty() {
            continue;
        }
        with_options.push(*id);
        let commands = WITH_OPTIONS.iter().find(|(known, _)| known == id);
        let (_, commands) = commands.unwrap_or_else(|| panic!("Which commands say {id}: {text}"));
        for command in *commands {
            let has = options(command);
            let missing: Vec<&&str> = named
                .iter()
                .filter(|option| !has.iter().any(|known| known == *option))
                .collect();
            assert!(missing.is_empty(), "{id}: {command} has no {missing:?}");
        }
    }
    let unused: Vec<_> = WITH_OPTIONS
        .iter()
        .filter(|(id, _)| !with_options.contains(id))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn a_translated_hint_names_the_same_commands_and_options() {
    let catalog = catalog();
    let english = hints(&catalog["en-US"]);
    for (tag, texts) in &catalog {
        for (id, text) in hints(texts) {
            let mut pair = [snippets(text), snippets(english[id])];
            for snippets in &mut pair {
                snippets.sort_unstable();
            }
            assert_eq!(pair[0], pair[1], "{tag}: {id}");
        }
    }
}

#[test]
fn every_option_that_a_text_names_exists() {
    let mut all = Arguments::command();
    all.build();
    let mut known: Vec<String> = Vec::new();
    let mut left = vec![&all];
    while let Some(command) = left.pop() {
        known.extend(
            command
                .get_arguments()
                .filter_map(|option| Some(format!("--{}", option.get_long()?))),
        );
        left.extend(command.get_subcommands());
    }
    for (tag, texts) in catalog() {
        let is_part = |c: char| c.is_ascii_lowercase() || c == '-';
        let words = texts.split(|c: char| !is_part(c));
        let named: Vec<&str> = words
            .filter(|word| word.len() > 3 && word.starts_with("--") && !word.starts_with("---"))
            .collect();
        assert!(named.len() > 5 || tag != "en-US", "{named:?}");
        for option in named {
            assert!(known.iter().any(|known| known == option), "{tag}: {option}");
        }
    }
}
