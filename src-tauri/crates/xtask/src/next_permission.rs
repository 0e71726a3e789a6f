//! Adds a permission to a copy of the sources, and opens there what earlier versions wrote.
//!
//! This proves two things at once: the change needs no other file than those that `docs/architecture.md` names, and every kept
//! document outlives it.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::Context;

use crate::process::{cargo, root};
use crate::step::Step;

/// What a copy needs to compile the crates that open documents.
const COPIED: [&str; 8] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "clippy.toml",
    "rust-toolchain.toml",
    "src-tauri",
    "tests",
    "ui/src",
];

/// The change: a file, a text in it, and what is added after that text.
const CHANGE: [(&str, &str, &str); 7] = [
    // Cargo tells crates in one target folder apart by their version, not by the folder of their workspace. Without this, a build of
    // the real sources would take crates of this copy for its own.
    ("Cargo.toml", "\nversion = \"", "21"),
    (
        "src-tauri/crates/diagnosis/src/permission.rs",
        "ApprovalsRead = \"approvals_read\",\n",
        "/// Row 21.\nJobAdsRead = \"job_ads_read\",\n",
    ),
    (
        "src-tauri/crates/diagnosis/src/permission.rs",
        "        match self {\n",
        "Self::JobAdsRead => row(\"Access job ads\", Jobs, Probe::JobAds),\n",
    ),
    (
        "src-tauri/crates/diagnosis/src/permission.rs",
        "Self::ApprovalsRead => 20,\n",
        "Self::JobAdsRead => 21,\n",
    ),
    (
        "src-tauri/crates/diagnosis/src/permission.rs",
        "const VERSIONS: &[(&str, u8)] = &[(\"1\", 20)",
        ", (\"2\", 21)",
    ),
    (
        "src-tauri/crates/diagnosis/src/vendor/probes.rs",
        "Approvals = \"approvals\",\n",
        "/// The first job ad.\nJobAds = \"jobAds\",\n",
    ),
    (
        "src-tauri/crates/diagnosis/src/vendor/probes.rs",
        "        match self {\n",
        "Self::JobAds => read(\"/job-ads?limit=1\", Page),\n",
    ),
];

/// The texts of the permission and of its probe, for every language, because a complete one must not lack a text.
const TEXTS: &str = "\npermission-job_ads_read = Lets Findem read job ads.\nrequest-jobAds = Reads the first job ad\n";

/// The tests of kept documents, in the changed copy. The error is a text that is not where [`CHANGE`] expects it.
pub(crate) fn opens_kept_documents() -> anyhow::Result<Step> {
    let copy = root().join("target/next-permission");
    for name in COPIED {
        let from = root().join(name);
        update(&from, &copy.join(name)).with_context(|| format!("{name} cannot be copied"))?;
    }
    for (file, after, added) in CHANGE {
        let path = copy.join(file);
        let text = fs::read_to_string(&path).with_context(|| format!("{file} cannot be read"))?;
        let (before, rest) = text
            .split_once(after)
            .with_context(|| format!("{file} does not say {after:?} any more: change what is added in this check"))?;
        fs::write(&path, format!("{before}{after}{added}{rest}"))
            .with_context(|| format!("{file} cannot be written"))?;
    }
    let languages = copy.join("src-tauri/crates/report/texts");
    for language in fs::read_dir(&languages).context("the texts cannot be found")? {
        let path = language?.path().join("diagnosis.ftl");
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        fs::write(&path, text + TEXTS).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    // The whole workspace, so that other people's crates have the features with which they are compiled already.
    let mut test = cargo(["test", "--workspace"]);
    test.args([
        "--test",
        "it",
        "--test",
        "transitions",
        "--",
        "kept::",
        "codes::",
        "stored::",
    ])
    .current_dir(&copy)
    .env("CARGO_TARGET_DIR", root().join("target"));
    Ok(Step::named(
        "the kept documents, with a 21st permission".to_owned(),
        test,
    ))
}

/// Copies a file or folder, and removes from the copy what is gone.
fn update(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_file() {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        return fs::copy(from, to).map(drop);
    }
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        update(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
