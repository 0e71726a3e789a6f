//! The manifests of `docs/schedule.md`, checked against the schemas of Kubernetes.

use std::fs;
use std::process::Command;

use anyhow::ensure;

use super::{folder, pages};
use crate::process::run;
use crate::setup::tools;

/// A package of PyPI with the schemas of many versions.
const VALIDATOR: &str = "kubernetes-validate==1.37.0";

/// The first version in which all fields of the manifests are enabled, and the newest one of the validator.
const VERSIONS: [&str; 2] = ["1.29", "1.37"];

pub(super) fn manifests_are_valid() -> anyhow::Result<()> {
    let python = tools().join("kubernetes-validate");
    if !python.exists() {
        run(Command::new("python3")
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--root-user-action=ignore",
                "--target",
            ])
            .args([&python])
            .arg(VALIDATOR))?;
    }
    let page = pages::page("schedule.md")?;
    let manifests = pages::blocks(&page, "yaml");
    ensure!(
        manifests.len() > 1,
        "docs/schedule.md has {} manifests",
        manifests.len()
    );
    fs::create_dir_all(folder())?;
    for (number, manifest) in manifests.iter().enumerate() {
        let file = folder().join(format!("manifest-{number}.yaml"));
        fs::write(&file, manifest)?;
        for version in VERSIONS {
            run(Command::new("python3")
                .args(["-m", "kubernetes_validate", "--strict", "--kubernetes-version", version])
                .arg(&file)
                .env("PYTHONPATH", &python))?;
        }
    }
    Ok(())
}
