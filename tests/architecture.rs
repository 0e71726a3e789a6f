//! Tests for the invariants that `docs/architecture.md` lists.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test whose scaffolding fails has failed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The crates of this workspace, each with the ones that it may depend on.
const ALLOWED_DEPENDENCIES: [(&str, &[&str]); 13] = [
    ("diagnosis", &[]),
    ("presentation", &["diagnosis"]),
    ("report", &["diagnosis", "presentation"]),
    ("smartrecruiters", &["diagnosis"]),
    ("checkup", &["diagnosis", "report", "smartrecruiters"]),
    ("wizard", &["diagnosis", "presentation"]),
    ("desk", &["diagnosis", "presentation", "report"]),
    ("keychain", &[]),
    ("records", &[]),
    ("practice", &[]),
    (
        "doctor",
        &[
            "checkup",
            "diagnosis",
            "keychain",
            "practice",
            "records",
            "report",
            "smartrecruiters",
        ],
    ),
    (
        "findem-connect",
        &[
            "checkup",
            "desk",
            "diagnosis",
            "keychain",
            "practice",
            "presentation",
            "records",
            "report",
            "smartrecruiters",
            "wizard",
        ],
    ),
    ("xtask", &[]),
];

/// The pure crates, each with everything that it may depend on: crates that do no I/O and never block.
const PURE: [(&str, &[&str]); 4] = [
    (
        "diagnosis",
        &["serde", "serde_json", "sha2", "ts-rs", "unicode-normalization"],
    ),
    ("presentation", &["diagnosis", "serde", "ts-rs"]),
    ("wizard", &["diagnosis", "presentation", "serde", "serde_json", "ts-rs"]),
    ("desk", &["diagnosis", "presentation", "report", "serde", "ts-rs"]),
];

/// Libraries that only the named crates may depend on.
const RESTRICTED: [(&str, &[&str]); 4] = [
    ("keyring", &["keychain"]),
    ("reqwest", &["smartrecruiters"]),
    ("axum", &["practice"]),
    ("tauri", &["findem-connect"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .canonicalize()
        .expect("the project's folder")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn manifest(crate_name: &str) -> String {
    match crate_name {
        "findem-connect" => read("Cargo.toml"),
        crate_name => read(format!("src-tauri/crates/{crate_name}/Cargo.toml")),
    }
}

/// The names under `[dependencies]` and `[target.….dependencies]`. Dev-dependencies are not restricted.
fn dependencies(crate_name: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest(crate_name).lines() {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            inside =
                section == "dependencies" || (section.starts_with("target.") && section.ends_with(".dependencies"));
        } else if inside && let Some((name, _)) = line.split_once(['=', '.']) {
            names.insert(name.trim().to_owned());
        }
    }
    names.remove("");
    names.into_iter().filter(|name| !name.starts_with('#')).collect()
}

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no files that end in {endings:?}");
    found
}

#[test]
fn crates_depend_only_on_the_crates_that_they_may_use() {
    let crates: BTreeSet<&str> = ALLOWED_DEPENDENCIES.iter().map(|(crate_name, _)| *crate_name).collect();
    for (crate_name, allowed) in ALLOWED_DEPENDENCIES {
        for dependency in dependencies(crate_name)
            .iter()
            .filter(|name| crates.contains(name.as_str()))
        {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{crate_name} must not use {dependency}"
            );
        }
    }
    let on_disk: BTreeSet<String> = fs::read_dir(root().join("src-tauri/crates"))
        .expect("the folder of the crates")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<String> = crates
        .iter()
        .filter(|crate_name| **crate_name != "findem-connect")
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        on_disk, known,
        "a new crate needs an entry in ALLOWED_DEPENDENCIES and a row in docs/architecture.md"
    );
}

#[test]
fn the_pure_crates_use_no_network_disk_or_clock() {
    for (crate_name, allowed) in PURE {
        for dependency in dependencies(crate_name) {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{crate_name} must not use {dependency}"
            );
        }
        for file in files(&format!("src-tauri/crates/{crate_name}/src"), &[".rs"]) {
            let source = fs::read_to_string(&file).expect("a source file");
            for word in [
                "std::fs",
                "std::net",
                "std::env",
                "std::time",
                "SystemTime",
                "Instant",
                "async fn",
                "std::process",
            ] {
                assert!(!source.contains(word), "{} contains {word}", file.display());
            }
        }
    }
}

#[test]
fn only_one_crate_uses_keyring_reqwest_axum_and_tauri() {
    for (name, owners) in RESTRICTED {
        for (crate_name, _) in ALLOWED_DEPENDENCIES {
            let uses = dependencies(crate_name).contains(name);
            assert!(
                !uses || owners.contains(&crate_name),
                "{crate_name} must not use {name}"
            );
        }
    }
}

#[test]
fn only_the_ipc_folder_of_the_page_imports_tauri() {
    for file in files("ui/src", &[".ts", ".svelte"]) {
        let source = fs::read_to_string(&file).expect("a source file");
        let imports = source.contains("@tauri-apps/");
        assert!(
            !imports || file.starts_with(root().join("ui/src/lib/ipc")),
            "{} imports Tauri",
            file.display()
        );
    }
}

#[test]
fn the_page_can_call_exactly_the_commands_that_exist_and_are_allowed() {
    let handler = between(&read("src-tauri/src/lib.rs"), "generate_handler![", "]", |line| {
        let (_, command) = line.trim().trim_end_matches(',').rsplit_once("commands::")?;
        Some(command.to_owned())
    });
    let allowed = between(
        &read("src-tauri/permissions/wizard.toml"),
        "commands.allow = [",
        "]",
        |line| {
            line.trim()
                .trim_end_matches(',')
                .strip_prefix('"')?
                .strip_suffix('"')
                .map(str::to_owned)
        },
    );
    let page = read("ui/src/lib/ipc/tauri.ts");
    let called: BTreeSet<String> = page
        .split("invoke(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    assert_eq!(handler, allowed, "lib.rs and permissions/wizard.toml differ");
    assert_eq!(handler, called, "lib.rs and ui/src/lib/ipc/tauri.ts differ");
}

fn between(text: &str, start: &str, end: &str, pick: impl Fn(&str) -> Option<String>) -> BTreeSet<String> {
    let rest = text.split_once(start).unwrap_or_else(|| panic!("no {start}")).1;
    let block = rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0;
    block.lines().filter_map(pick).collect()
}
