//! Checks the list of files for each change in `docs/architecture.md`.
#![expect(clippy::expect_used, reason = "a test whose scaffolding fails has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The product's own files, without tests, generated files, the practice tenant, which has no permissions, and translations, which may
/// lack a text.
const PRODUCT: [&str; 3] = ["src-tauri/src", "src-tauri/crates", "ui/src"];
const NOT_PRODUCT: [&str; 10] = [
    "/tests/",
    "/benches/",
    "/crates/practice/",
    "/crates/xtask/",
    "/ipc/generated/",
    "/ui/src/gallery/",
    "/texts/de/",
    "/texts/es/",
    "/texts/fr/",
    "/texts/pl/",
];

/// The names of a permission without special rules: variant and id of its scope and of its probe.
const PERMISSION: [&str; 4] = [
    "InterviewTypesRead",
    "interview_types_read",
    "InterviewTypes",
    "interviewTypes",
];

#[test]
fn a_permission_is_its_entry_its_probe_and_its_two_texts() {
    assert_eq!(
        naming(&PERMISSION),
        [
            "src-tauri/crates/diagnosis/src/permission.rs",
            "src-tauri/crates/diagnosis/src/vendor/probes.rs",
            "src-tauri/crates/report/texts/en-US/diagnosis.ftl",
        ]
    );
}

#[test]
fn a_command_is_its_function_and_the_page_that_calls_it() {
    assert_eq!(
        naming(&["cancel_customer_check", "cancelCustomerCheck"]),
        [
            "src-tauri/src/features/desk/commands.rs",
            "ui/src/desk/RunningPane.svelte",
        ]
    );
}

/// The product's files that say one of these words.
fn naming(words: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let root = root.canonicalize().expect("the project's folder");
    let mut naming = BTreeSet::new();
    for folder in PRODUCT {
        find(words, &root, &root.join(folder), &mut naming);
    }
    naming.into_iter().collect()
}

/// The files below a folder that say one of these words.
fn find(names: &[&str], root: &Path, folder: &Path, naming: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        let name = path.strip_prefix(root).expect("in the project").to_string_lossy();
        let name = format!("/{}", name.replace('\\', "/"));
        if NOT_PRODUCT.iter().any(|other| format!("{name}/").contains(other)) {
            continue;
        }
        if path.is_dir() {
            find(names, root, &path, naming);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            if words.any(|word| names.contains(&word)) {
                naming.insert(name[1..].to_owned());
            }
        }
    }
}
