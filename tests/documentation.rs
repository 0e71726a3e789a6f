//! Checks that the files, Rust items and commands that the documentation names exist.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test whose scaffolding fails has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Endings of names that are files of this project.
const FILES: [&str; 9] = [".rs", ".ts", ".js", ".svelte", ".md", ".ftl", ".toml", ".tsv", ".1"];
/// Beginnings of names that are files or folders of this project.
const FOLDERS: [&str; 4] = ["src-tauri", "tests", "ui", "docs"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .canonicalize()
        .expect("the project's folder")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.flatten().map(|entry| entry.path()).collect()
}

/// README.md, SECURITY.md and every page in docs, by file name.
fn pages() -> BTreeMap<String, String> {
    let mut paths = vec![root().join("README.md"), root().join("SECURITY.md")];
    paths.extend(entries(&root().join("docs")));
    let pages: BTreeMap<String, String> = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| {
            let name = path.strip_prefix(root()).expect("a page of the project");
            (name.to_string_lossy().replace('\\', "/"), read(path))
        })
        .collect();
    assert!(pages.len() > 5, "{:?}", pages.keys());
    pages
}

/// The code of a page: the spans between backticks, and the lines of fenced blocks.
fn code(page: &str) -> Vec<&str> {
    let mut code = Vec::new();
    for (index, part) in page.split("```").enumerate() {
        if index % 2 == 1 {
            code.extend(part.lines().map(str::trim));
        } else {
            code.extend(part.split('`').skip(1).step_by(2));
        }
    }
    code
}

fn crates() -> Vec<PathBuf> {
    entries(&root().join("src-tauri/crates"))
}

/// Reports every name for which `is_missing`, with its page.
fn report<'a>(names: impl Iterator<Item = (&'a str, &'a str)>, is_missing: impl Fn(&str) -> bool) {
    let mut count = 0;
    let missing: Vec<_> = names
        .inspect(|_| count += 1)
        .filter(|(_, name)| is_missing(name))
        .collect();
    assert!(missing.is_empty(), "these do not exist: {missing:#?}");
    assert!(count > 5, "only {count} names were found, so nothing is proved");
}

fn all_code(pages: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    pages
        .iter()
        .flat_map(|(name, page)| code(page).into_iter().map(move |code| (name.as_str(), code)))
}

/// A path is relative to the project, to a crate, to the journeys, to the fault matrix, or to the shell.
#[test]
fn the_documented_files_and_folders_exist() {
    let pages = pages();
    let is_path = |name: &str| {
        let first = name.split('/').next().unwrap_or_default();
        !name.contains(char::is_whitespace)
            && !name.starts_with("target/")
            && !name.starts_with('/')
            && name.contains(|c: char| c.is_ascii_alphanumeric())
            && (FILES.iter().any(|ending| name.ends_with(ending)) || FOLDERS.contains(&first))
    };
    let mut folders = crates();
    folders.extend(["", "tests/journey", "tests/faults", "src-tauri/src"].map(|folder| root().join(folder)));
    report(all_code(&pages).filter(|(_, name)| is_path(name)), |name| {
        !folders.iter().any(|folder| folder.join(name).exists())
    });
}

/// The links of a page to pages and files of the project: the file as the project names it, and the heading.
fn links(name: &str, page: &str) -> Vec<(String, Option<String>)> {
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let local = targets.filter(|target| !target.contains("://"));
    let split = local.map(|target| match target.split_once('#') {
        Some((file, heading)) => (file, Some(heading.to_owned())),
        None => (target, None),
    });
    let files = split.map(|(file, heading)| match file {
        "" => (name.to_owned(), heading),
        _ => (without_dots(&folder.join(file)), heading),
    });
    files.collect()
}

/// The path without `..`.
fn without_dots(path: &Path) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.iter().map(|part| part.to_str().expect("a name in UTF-8")) {
        match part {
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// The names by which a page's headings can be linked, as GitHub makes them.
fn headings(page: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in page.lines() {
        inside ^= line.starts_with("```");
        if let Some(title) = line.strip_prefix('#').filter(|_| !inside) {
            let title = title.trim_start_matches('#').trim().to_lowercase();
            let kept = title
                .chars()
                .filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
            names.insert(kept.map(|c| if c == ' ' { '-' } else { c }).collect());
        }
    }
    names
}

#[test]
fn the_links_between_pages_lead_to_files_and_headings() {
    let pages = pages();
    let all: Vec<(&str, String, Option<String>)> = pages
        .iter()
        .flat_map(|(name, page)| {
            let links = links(name, page).into_iter();
            links.map(move |(file, heading)| (name.as_str(), file, heading))
        })
        .collect();
    report(all.iter().map(|(name, file, _)| (*name, file.as_str())), |file| {
        !root().join(file).exists()
    });
    let to_headings: Vec<(&str, String)> = all
        .iter()
        .filter_map(|(name, file, heading)| Some((*name, format!("{file}#{}", heading.as_ref()?))))
        .collect();
    report(to_headings.iter().map(|(name, link)| (*name, link.as_str())), |link| {
        let (file, heading) = link.split_once('#').expect("a file and a heading");
        !pages.get(file).is_some_and(|page| headings(page).contains(heading))
    });
}

#[test]
fn headings_are_named_as_github_names_them() {
    let page = "# A page\n```sh\n# a comment\n```\n## What `check` does, and why\n### Windows 10 & 11\n";
    let expected = ["a-page", "what-check-does-and-why", "windows-10--11"];
    assert_eq!(headings(page), expected.map(str::to_owned).into());
}

#[test]
fn the_index_leads_to_every_page() {
    let pages = pages();
    let linked: BTreeSet<String> = links("docs/index.md", &pages["docs/index.md"])
        .into_iter()
        .map(|(file, _)| file)
        .collect();
    let missing: Vec<&String> = pages
        .keys()
        .filter(|name| name.starts_with("docs/") && *name != "docs/index.md" && !linked.contains(*name))
        .collect();
    assert!(missing.is_empty(), "docs/index.md leads not to {missing:?}");
    assert!(pages["README.md"].contains("](docs/index.md)"));
}

/// The sentences of a page, and the rows of its tables, that are long enough to say something. Code is left out: the same command
/// may be on several pages.
fn statements(page: &str) -> BTreeSet<String> {
    let prose: String = page.split("```").step_by(2).collect::<Vec<_>>().join("\n\n");
    let mut statements = BTreeSet::new();
    for paragraph in prose
        .split("\n\n")
        .flat_map(|text| text.split("\n|").flat_map(|text| text.split("\n- ")))
    {
        let text = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        let sentences = text.split_inclusive(". ").map(str::trim);
        statements.extend(
            sentences
                .filter(|text| text.split(' ').count() >= 8 && text.contains(char::is_lowercase))
                .map(str::to_owned),
        );
    }
    statements
}

#[test]
fn nothing_is_said_twice() {
    let pages = pages();
    let mut said = BTreeMap::<String, Vec<&str>>::new();
    for (name, page) in &pages {
        for statement in statements(page) {
            said.entry(statement).or_default().push(name);
        }
    }
    assert!(said.len() > 500, "only {} statements were found", said.len());
    // Two people follow the same steps on two systems, and each reads one page.
    said.retain(|_, pages| pages.len() > 1 && *pages != ["docs/macos.md", "docs/windows.md"]);
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn statements_are_sentences_and_rows_without_code() {
    let page = "Short one. This sentence has more than seven words\nin two lines. ```sh\na command with many words that is on several pages\n```\n\n| a row with two | cells and with enough words in them |\n";
    let expected = [
        "This sentence has more than seven words in two lines.",
        "a row with two | cells and with enough words in them |",
    ];
    let found = statements(page);
    for statement in expected {
        assert!(
            found.iter().any(|one| one.ends_with(statement)),
            "{statement}: {found:?}"
        );
    }
    assert_eq!(found.len(), expected.len(), "{found:?}");
}

/// A test of the command line runs the commands of blocks that are marked, so each block with a command is.
#[test]
fn blocks_with_commands_are_marked_as_such() {
    let programs = [
        "findem-",
        "cargo ",
        "npm ",
        "sudo ",
        "docker ",
        "kubectl ",
        "systemctl ",
    ];
    let pages = pages();
    let mut unmarked = Vec::new();
    for (name, page) in &pages {
        for block in page.split("\n```").skip(1).step_by(2) {
            let (language, lines) = block.split_once('\n').unwrap_or((block, ""));
            if language != "sh"
                && lines
                    .lines()
                    .any(|line| programs.iter().any(|program| line.starts_with(program)))
            {
                unmarked.push((name, lines));
            }
        }
    }
    assert!(unmarked.is_empty(), "{unmarked:#?}");
}

/// A name such as `checkup::plan` begins with a crate, and its sources contain every further part.
#[test]
fn the_documented_rust_items_exist() {
    let pages = pages();
    let sources: BTreeMap<String, String> = crates()
        .iter()
        .map(|folder| {
            let name = folder
                .file_name()
                .expect("a crate's name")
                .to_string_lossy()
                .into_owned();
            (name, source(&folder.join("src")))
        })
        .collect();
    let of_a_crate = |name: &str| {
        name.split_once("::")
            .is_some_and(|(first, rest)| sources.contains_key(first) && rest.chars().all(is_part_of_path))
    };
    report(all_code(&pages).filter(|(_, name)| of_a_crate(name)), |name| {
        let mut parts = name.split("::");
        let source = parts.next().and_then(|name| sources.get(name)).expect("a crate");
        let words: Vec<&str> = source.split(|c: char| !is_part_of_path(c) || c == ':').collect();
        !parts.all(|part| words.contains(&part))
    });
}

fn is_part_of_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == ':'
}

/// The text of every Rust file in this folder, without comments.
fn source(folder: &Path) -> String {
    let mut text = String::new();
    for path in entries(folder) {
        if path.is_dir() {
            text += &source(&path);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            for line in read(&path).lines() {
                text += line.split("//").next().unwrap_or_default();
                text.push('\n');
            }
        }
    }
    text
}

#[test]
fn the_documented_commands_exist() {
    let pages = pages();
    let npm = read(&root().join("ui/package.json"));
    let xtask = read(&root().join("src-tauri/crates/xtask/src/main.rs"));
    let doctor = read(&root().join("docs/findem-doctor.1")).replace("\\-", "-");
    let commands = all_code(&pages).flat_map(|(page, code)| {
        ["npm run ", "cargo xtask ", "findem-doctor "]
            .into_iter()
            .filter_map(move |program| {
                let word = code.split_once(program)?.1.split_whitespace().next()?;
                let is_command = word.starts_with(|c: char| c.is_ascii_lowercase());
                is_command.then_some((page, program, word))
            })
    });
    let commands: Vec<(&str, String)> = commands
        .map(|(page, program, word)| (page, format!("{program}{word}")))
        .collect();
    report(
        commands.iter().map(|(page, command)| (*page, command.as_str())),
        |command| {
            let (program, word) = command.rsplit_once(' ').expect("a program and a word");
            match program {
                "npm run" => !npm.contains(&format!("\"{word}\":")),
                "cargo xtask" => !xtask.contains(&format!("Some(\"{word}\")")),
                _ => !doctor.contains(&format!("findem-doctor {word}")),
            }
        },
    );
}

/// A tag can be moved to another commit, and a commit cannot be changed.
#[test]
fn the_workflows_pin_actions_by_commits_and_run_commands_that_exist() {
    let xtask = read(&root().join("src-tauri/crates/xtask/src/main.rs"));
    let (mut actions, mut commands) = (0, 0);
    for path in entries(&root().join(".github/workflows")) {
        for line in read(&path).lines().map(str::trim) {
            let line = line.trim_start_matches("- ");
            if let Some(action) = line.strip_prefix("uses: ").filter(|action| !action.starts_with("./")) {
                let (commit, version) = action
                    .split_once('@')
                    .and_then(|(_, rest)| rest.split_once(" # v"))
                    .unwrap_or_else(|| panic!("{}: {line} has no commit and version", path.display()));
                assert!(
                    commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                    "{line}"
                );
                assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{line}");
                actions += 1;
            }
            if let Some(rest) = line.split("cargo xtask ").nth(1).filter(|_| line.starts_with("run: ")) {
                let word = rest.split_whitespace().next().unwrap_or_default();
                assert!(
                    xtask.contains(&format!("Some(\"{word}\")")),
                    "{}: {line}",
                    path.display()
                );
                commands += 1;
            }
        }
    }
    assert!(actions > 8 && commands > 6, "{actions} actions, {commands} commands");
}

/// The second column of the table of journeys names modules of `tests/journey`.
#[test]
fn the_documented_journeys_exist() {
    let pages = pages();
    let page = &pages["docs/testing.md"];
    let table = page
        .split_once("| state | journeys |")
        .expect("the table of journeys")
        .1;
    let rows = table
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('|') || line.is_empty());
    let names: Vec<&str> = rows.flat_map(|row| row.split('`').skip(1).step_by(2)).collect();
    report(names.iter().map(|name| ("docs/testing.md", *name)), |name| {
        !root().join(format!("tests/journey/{name}.rs")).exists()
    });
}

/// The tests that the tables of promises name: a file, and after it the tests in that file.
fn promised(page: &str) -> Vec<(usize, Vec<(&str, &str)>)> {
    let mut rows = Vec::new();
    let mut inside = false;
    for (index, line) in page.lines().enumerate() {
        if line == "| promise | how it is kept | tests |" {
            inside = true;
        } else if !line.starts_with('|') {
            inside = false;
        } else if inside && !line.starts_with("| ---") {
            let cell = line.split('|').nth(3).expect("three columns");
            let (mut file, mut tests) = ("", Vec::new());
            for span in code(cell) {
                if span.contains('/') {
                    file = span;
                } else {
                    tests.push((file, span));
                }
            }
            rows.push((index + 1, tests));
        }
    }
    rows
}

/// Whether a file contains a test with this name.
fn is_test(source: &str, name: &str) -> bool {
    let attributes = |before: &str| {
        let lines = before.lines().rev().skip(1).map(str::trim);
        let of_test = lines.take_while(|line| line.starts_with("#[") || line.starts_with("//"));
        of_test
            .into_iter()
            .any(|line| line.starts_with("#[test") || line.starts_with("#[tokio::test"))
    };
    let function = format!("fn {name}(");
    let mut places = source.match_indices(&function).map(|(at, _)| at);
    places.any(|at| attributes(&format!("{}.", &source[..at])))
}

#[test]
fn every_promise_names_tests_that_exist() {
    let pages = pages();
    let rows = promised(&pages["docs/security.md"]);
    assert!(rows.len() > 40, "only {} promises were found", rows.len());
    let mut faults = Vec::new();
    for (line, tests) in &rows {
        if tests.is_empty() {
            faults.push(format!("line {line} names no test"));
        }
        for (file, name) in tests {
            let source = fs::read_to_string(root().join(file)).unwrap_or_default();
            if !is_test(&source, name) {
                faults.push(format!("line {line}: {file} has no test {name}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_test_is_found_by_its_name_and_its_attribute() {
    let source =
        "#[test]\nfn a() {}\n\n    #[tokio::test]\n    #[ignore = \"x\"]\n    async fn b() {}\nfn c() {}\n// fn d()\n";
    for (name, expected) in [("a", true), ("b", true), ("c", false), ("d", false), ("e", false)] {
        assert_eq!(is_test(source, name), expected, "{name}");
    }
    let page = "| promise | how it is kept | tests |\n| --- | --- | --- |\n| p | `q` | `x/y.rs`: `a`, `b`; `z/w.rs`: `c` |\n| p | | |\n\n| x | y |";
    assert_eq!(
        promised(page),
        [
            (3, vec![("x/y.rs", "a"), ("x/y.rs", "b"), ("z/w.rs", "c")]),
            (4, Vec::new())
        ]
    );
}
