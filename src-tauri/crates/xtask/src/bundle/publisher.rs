//! Who publishes the packages, and when.

use std::fs;
use std::process::Command;

use anyhow::Context;

use crate::process::{output, root};

/// Name and mailbox of the publisher.
pub(super) fn maintainer() -> anyhow::Result<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("maintainer = "));
    Ok(line
        .context("Cargo.toml names no maintainer")?
        .trim_matches('"')
        .to_owned())
}

/// Noon of a day, written in another way.
pub(super) fn date(day: &str, format: &str) -> anyhow::Result<String> {
    let said = output(
        Command::new("date")
            .args(["--utc", "--date", &format!("{day} 12:00"), format])
            .env("LC_ALL", "C"),
    )?;
    Ok(said.trim().to_owned())
}

/// When the sources were committed, in Unix seconds.
pub(super) fn time_of_sources() -> anyhow::Result<String> {
    let said = output(
        Command::new("git")
            .args(["log", "-1", "--format=%ct"])
            .current_dir(root()),
    )?;
    Ok(said.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const MANIFESTS: [&str; 2] = ["Cargo.toml", "src-tauri/crates/doctor/Cargo.toml"];

    /// A longer description would be broken, and its first line is all that many lists show.
    #[test]
    fn each_description_fits_a_line() -> anyhow::Result<()> {
        for manifest in MANIFESTS {
            let text = fs::read_to_string(root().join(manifest))?;
            let line = text.lines().find_map(|line| line.strip_prefix("description = "));
            let length = line.context("no description")?.trim_matches('"').len();
            assert!(length > 20 && length <= 80, "{manifest}: {length}");
        }
        Ok(())
    }

    #[test]
    fn both_packages_name_the_same_publisher() -> anyhow::Result<()> {
        let names = MANIFESTS
            .iter()
            .map(|manifest| fs::read_to_string(root().join(manifest)))
            .collect::<Result<Vec<_>, _>>()?;
        let names: BTreeSet<Option<&str>> = names
            .iter()
            .map(|text| text.lines().find(|line| line.starts_with("maintainer = ")))
            .collect();
        assert_eq!(names.len(), 1, "{names:?}");
        assert!(maintainer()?.contains('@'));
        Ok(())
    }
}
