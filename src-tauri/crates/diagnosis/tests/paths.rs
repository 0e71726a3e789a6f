//! The paths of SmartRecruiters' API are written only in the table of probes, and published in
//! `docs/security.md`.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use diagnosis::feature::Feature;
use diagnosis::permission::catalog;
use diagnosis::probe::{Probe, family_of};

fn source_tree() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn every_write_attempt_is_published_with_its_permission() {
    let published = fs::read_to_string(source_tree().join("../docs/security.md")).unwrap();
    let writes: Vec<_> = catalog().filter(|row| row.probe.is_write()).collect();
    assert_eq!(writes.len(), Probe::WRITES.len());
    for row in writes {
        let spec = row.probe.spec();
        let line = format!("| `{}` | `{} {}`", row.scope.id(), spec.method, spec.path);
        assert!(published.contains(&line), "docs/security.md does not say {line}");
    }
    let (_, attempts) = published.split_once("| permission | attempt |").unwrap();
    let (attempts, _) = attempts.split_once("\n\n").unwrap();
    let rows = attempts.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(
        rows.count(),
        Probe::WRITES.len(),
        "it names an attempt that is not made"
    );
}

#[test]
fn every_request_is_published() {
    let page = fs::read_to_string(source_tree().join("../docs/security.md")).unwrap();
    let (_, table) = page.split_once("| request | reads or does |").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect::<Vec<_>>());
    let published: BTreeMap<String, Vec<&str>> = cells
        .map(|cells| (cells[0].trim_matches('`').to_owned(), cells[1..].to_vec()))
        .collect();
    let mut sent = BTreeSet::new();
    for (probe, spec) in Probe::specs() {
        for path in [Some(spec.path), spec.path_otherwise].into_iter().flatten() {
            let request = format!("{} {path}", spec.method);
            let row = published.get(&request);
            let [does, _, records, _] = row.unwrap_or_else(|| panic!("{request} is not published"))[..] else {
                panic!("{request} needs five columns")
            };
            let named = match probe.feature() {
                Some(Feature::WriteAttempts) => "write attempt",
                Some(Feature::Rehearsal) => "rehearsal",
                Some(Feature::FieldSample) => "field sample",
                _ => "",
            };
            assert!(does.contains(named), "{request} is part of the {named}");
            let limit = path
                .split_once("limit=")
                .map(|(_, rest)| rest.split('&').next().unwrap());
            let at_most = limit.filter(|_| !path.contains("{madeUp}")).unwrap_or_default();
            assert!(records.contains(at_most), "{request} reads {at_most} records");
            sent.insert(request);
        }
    }
    let unsent: Vec<&String> = published.keys().filter(|request| !sent.contains(*request)).collect();
    assert_eq!(unsent, Vec::<&String>::new(), "these are published, and never sent");
}

/// The program's Rust files in a folder. The practice tenant contains a server's paths, and tests contain paths as examples, so
/// both are left out.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let left_out = [
            "tests", "tests.rs", "benches", "practice", "xtask", "examples", "vendor",
        ];
        if left_out.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The lines of the program that contain a path starting with one of these segments.
fn paths_in<'a>(source: &'a str, families: &BTreeSet<&str>) -> Vec<&'a str> {
    let program = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code = program.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.filter(|line| {
        let mut texts = line.split("\"/").skip(1);
        texts.any(|text| families.contains(text.split(['/', '?', '"', '{']).next().unwrap_or_default()))
    })
    .collect()
}

#[test]
fn only_the_vendor_folder_holds_a_path() {
    let families: BTreeSet<&str> = Probe::specs().map(|(_, spec)| family_of(spec.path)).collect();
    let files = sources(&source_tree());
    assert!(files.len() > 100, "{} files", files.len());
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        assert_eq!(paths_in(&source, &families), Vec::<&str>::new(), "{}", file.display());
    }
}

#[test]
fn a_path_is_found_in_code_and_not_in_comments_and_tests() {
    let families = BTreeSet::from(["candidates", "user-api"]);
    for (source, found) in [
        ("let path = \"/candidates?limit=1\";", 1),
        ("call(\"/candidates\")", 1),
        ("at(\"x\", \"/user-api/v201804/users\")", 1),
        ("// \"/candidates\"", 0),
        ("let path = \"/candidate\";", 0),
        ("#[cfg(test)]\nmod tests { const A: &str = \"/candidates\"; }", 0),
    ] {
        assert_eq!(paths_in(source, &families).len(), found, "{source}");
    }
}
