//! `docs/judging.md` and the tests refer to each other: every rule has a test, and every test of a judgment names its rules.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust files in a folder, with their text.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// The rules that a text names: the words that consist of J and a number.
fn named(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| {
            word.strip_prefix('J')
                .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        })
        .map(str::to_owned)
        .collect()
}

/// The rules of the page, and its faults: a row without a reason, a source or a certainty, and a number that occurs twice.
fn rules(page: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut rules, mut faults) = (BTreeSet::new(), Vec::new());
    for line in page.lines().filter(|line| line.starts_with("| J")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let sure = cells.last().is_some_and(|sure| {
            sure.split(", ")
                .all(|sure| matches!(sure, "documented" | "partner" | "client" | "inferred"))
        });
        if cells.len() != 5 || !sure || cells.iter().any(|cell| cell.is_empty()) {
            faults.push(format!("this row is not whole: {line}"));
        }
        if !rules.insert(cells[0].to_owned()) {
            faults.push(format!("{} stands there twice", cells[0]));
        }
    }
    (rules, faults)
}

/// The name and the doc comment of each test in a file.
fn tests(text: &str) -> Vec<(String, String)> {
    let (mut found, mut doc, mut is_test) = (Vec::new(), String::new(), false);
    for line in text.lines().map(str::trim) {
        if let Some(comment) = line.strip_prefix("///") {
            doc.push_str(comment);
        } else if line == "#[test]" {
            is_test = true;
        } else if let Some(function) = line.strip_prefix("fn ") {
            if is_test {
                let name = function.split('(').next().unwrap_or_default();
                found.push((name.to_owned(), std::mem::take(&mut doc)));
            }
            (is_test, doc) = (false, String::new());
        } else if !line.starts_with("#[") {
            doc.clear();
        }
    }
    found
}

/// The inconsistencies between the page, the tests of judging and the code.
fn faults(page: &str, judging: &[(PathBuf, String)], code: &[(PathBuf, String)]) -> Vec<String> {
    let (rules, mut faults) = rules(page);
    let mut tried = BTreeSet::new();
    for (file, text) in judging {
        for (test, doc) in tests(text) {
            let names = named(&doc);
            if names.is_empty() {
                faults.push(format!("{}: {test} names no rule", file.display()));
            }
            tried.extend(names);
        }
    }
    for (file, text) in judging.iter().chain(code) {
        let unknown = named(text).into_iter().filter(|name| !rules.contains(name));
        faults.extend(unknown.map(|name| format!("{}: there is no rule {name}", file.display())));
    }
    let untried = rules.difference(&tried);
    faults.extend(untried.map(|rule| format!("no test tries {rule}")));
    faults
}

#[test]
fn every_rule_has_a_test_and_every_test_names_its_rules() {
    let page = fs::read_to_string(here().join("../../../docs/judging.md")).unwrap();
    let judging = sources(&here().join("tests/judging"));
    let mut code = sources(&here().join("src"));
    for beside in [
        "../checkup/src",
        "../checkup/tests",
        "../wizard/src",
        "../../../tests/command_line",
    ] {
        code.extend(sources(&here().join(beside)));
    }
    assert_eq!(faults(&page, &judging, &code), Vec::<String>::new());
}

#[test]
fn a_rule_without_a_test_and_a_test_without_a_rule_are_found() {
    let page = "| J1 | says | why | source | documented |\n| J2 | says | why | source | inferred |";
    let file = |text: &str| vec![(PathBuf::from("t.rs"), text.to_owned())];
    let whole = "/// J1 and J2.\n#[test]\nfn both() {}";
    assert_eq!(faults(page, &file(whole), &[]), Vec::<String>::new());
    for (judging, code, found) in [
        ("/// J1.\n#[test]\nfn one() {}", "", "no test tries J2"),
        (
            "/// J1, J2.\n#[test]\nfn one() {}\n#[test]\nfn two() {}",
            "",
            "t.rs: two names no rule",
        ),
        (
            "/// J1, J2 and J3.\n#[test]\nfn one() {}",
            "",
            "t.rs: there is no rule J3",
        ),
        (whole, "// J7 says so.", "t.rs: there is no rule J7"),
        // A comment that does not belong to the test does not count for it.
        (
            "/// J1, J2.\n#[test]\nfn one() {}\n/// J1.\nconst X: u8 = 1;\n#[test]\nfn two() {}",
            "",
            "t.rs: two names no rule",
        ),
    ] {
        assert_eq!(faults(page, &file(judging), &file(code)), [found], "{judging}");
    }
    for broken in [
        "| J1 | says | why | source | perhaps |",
        "| J1 | says | why | documented |",
        "| J1 | says |  | source | documented |",
    ] {
        assert_eq!(rules(broken).1.len(), 1, "{broken}");
    }
    assert_eq!(
        rules(&format!("{page}\n| J1 | says | why | source | documented |"))
            .1
            .len(),
        1
    );
}
