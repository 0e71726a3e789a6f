//! The invariants of `docs/architecture.md`, held.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test whose scaffolding fails has failed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which rooms a room may use. An arrow that is not here does not exist.
const ARROWS: [(&str, &[&str]); 12] = [
    ("diagnosis", &[]),
    ("report", &["diagnosis"]),
    ("smartrecruiters", &["diagnosis"]),
    ("checkup", &["diagnosis", "report", "smartrecruiters"]),
    ("wizard", &["diagnosis"]),
    ("desk", &["diagnosis", "report"]),
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
            "records",
            "report",
            "smartrecruiters",
            "wizard",
        ],
    ),
    ("xtask", &[]),
];

/// What the pure rooms may use besides: crates that neither read nor write nor wait.
const PURE: [(&str, &[&str]); 3] = [
    (
        "diagnosis",
        &["serde", "serde_json", "sha2", "ts-rs", "unicode-normalization"],
    ),
    ("wizard", &["diagnosis", "serde", "serde_json", "ts-rs"]),
    ("desk", &["diagnosis", "report", "serde", "ts-rs"]),
];

/// Crates that only one room may name.
const OWNED: [(&str, &[&str]); 4] = [
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

fn manifest(room: &str) -> String {
    match room {
        "findem-connect" => read("Cargo.toml"),
        room => read(format!("src-tauri/crates/{room}/Cargo.toml")),
    }
}

/// The names under `[dependencies]`, and those of single targets; dev-dependencies may be anything.
fn dependencies(room: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest(room).lines() {
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
    assert!(!found.is_empty(), "{folder} has no such files");
    found
}

#[test]
fn arrows_between_rooms_point_one_way() {
    let rooms: BTreeSet<&str> = ARROWS.iter().map(|(room, _)| *room).collect();
    for (room, allowed) in ARROWS {
        for dependency in dependencies(room).iter().filter(|name| rooms.contains(name.as_str())) {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{room} must not use {dependency}"
            );
        }
    }
    let on_disk: BTreeSet<String> = fs::read_dir(root().join("src-tauri/crates"))
        .expect("the rooms")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<String> = rooms
        .iter()
        .filter(|room| **room != "findem-connect")
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        on_disk, known,
        "a new room needs its arrows here and its line in docs/architecture.md"
    );
}

#[test]
fn diagnosis_the_wizard_and_the_desk_know_no_network_disk_or_clock() {
    for (room, allowed) in PURE {
        for dependency in dependencies(room) {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{room} must not use {dependency}"
            );
        }
        for file in files(&format!("src-tauri/crates/{room}/src"), &[".rs"]) {
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
                assert!(!source.contains(word), "{} says {word}", file.display());
            }
        }
    }
}

#[test]
fn one_room_each_names_the_keychain_the_http_client_the_server_and_the_window() {
    for (name, owners) in OWNED {
        for (room, _) in ARROWS {
            let uses = dependencies(room).contains(name);
            assert!(!uses || owners.contains(&room), "{room} must not use {name}");
        }
    }
}

#[test]
fn only_one_folder_of_the_page_knows_tauri() {
    for file in files("ui/src", &[".ts", ".svelte"]) {
        let source = fs::read_to_string(&file).expect("a source file");
        let knows = source.contains("@tauri-apps/");
        assert!(
            !knows || file.starts_with(root().join("ui/src/lib/ipc")),
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

#[test]
fn the_seven_write_attempts_are_published() {
    let published = read("docs/security.md");
    let source = read("src-tauri/crates/diagnosis/src/probe.rs");
    // The query of one of them may name the key's own user, in place of a made-up one.
    let paths: BTreeSet<&str> = source
        .lines()
        .filter(|line| {
            ["Self::Delete", "Self::PutSource"]
                .iter()
                .any(|write| line.contains(write))
                && line.contains("=> \"")
        })
        .filter_map(|line| line.split('"').nth(1)?.split('?').next())
        .collect();
    assert_eq!(paths.len(), 7, "{paths:?}");
    for path in paths {
        assert!(published.contains(path), "docs/security.md does not name {path}");
    }
}
