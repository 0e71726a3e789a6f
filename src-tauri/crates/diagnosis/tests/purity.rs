//! The invariant of this crate: it uses no network, disk, clock or async code, so it cannot fail or wait.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// Crates that only compute.
const PURE: [&str; 6] = [
    "serde",
    "serde_json",
    "strsim",
    "strum",
    "ts-rs",
    "unicode-normalization",
];

/// Names that would give the crate access to the outside world.
const WORLD: [&str; 18] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::sync",
    "std::io",
    "std::time",
    "SystemTime",
    "Instant",
    "async ",
    ".await",
    "tokio",
    "reqwest",
    "println!",
    "extern ",
    "static mut",
    "thread_local",
];

fn crate_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_crate_depends_on_nothing_but_pure_crates() {
    let manifest = fs::read_to_string(crate_folder().join("Cargo.toml")).unwrap();
    let mut section = "";
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            section = line;
        } else if section.contains("dependencies") && !section.contains("dev-dependencies") {
            let name = line.split(['.', '=', ' ']).next().unwrap();
            assert!(
                name.is_empty() || line.starts_with('#') || PURE.contains(&name),
                "{name} is not known to be pure"
            );
        }
    }
    assert!(
        !crate_folder().join("build.rs").exists(),
        "a build script may do anything"
    );
}

#[test]
fn the_source_names_nothing_of_the_world() {
    let mut read = 0;
    for (path, text) in sources(&crate_folder().join("src")) {
        read += 1;
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap();
            for word in WORLD {
                assert!(!code.contains(word), "{}:{}: {word}", path.display(), number + 1);
            }
        }
    }
    assert!(read > 10, "the source was not found");
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![(path.clone(), fs::read_to_string(&path).unwrap())]
            }
        })
        .collect()
}
