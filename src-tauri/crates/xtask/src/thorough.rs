//! `cargo xtask thorough`: what takes too long for `cargo xtask test`.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, bail};

use crate::bundle;
use crate::fuzz;
use crate::private_runner;
use crate::process::{cargo, npm, root, run};
use crate::setup::{Purpose, prepare};
use crate::step::{Step, all_pass};

/// How often each of the five loops of `tests/crashes` kills its program: 200 times in all.
const KILLS: &str = "40";

/// How many random inputs each target of `tests/fuzz` gets.
const OTHER_INPUTS: &str = "20000";

/// The name by which a step calls this program to build the packages twice.
pub(crate) const SAME_PACKAGES: &str = "same-packages";

/// Runs all steps.
pub(crate) fn everything() -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let mut steps = vec![kills()?, with_other_inputs(), in_every_language()];
    steps.extend(fuzz::steps("")?);
    if cfg!(target_os = "linux") {
        let this = env::current_exe().context("this program does not know its own path")?;
        let mut same = Command::new(&this);
        same.arg(SAME_PACKAGES);
        steps.push(Step::named(
            "the packages, built twice, have the same bytes".to_owned(),
            same,
        ));
        let mut packages = Command::new(this);
        packages.arg("packages");
        steps.push(Step::named("the packages in fresh systems".to_owned(), packages));
    }
    all_pass(steps)
}

fn kills() -> anyhow::Result<Step> {
    let mut test = cargo(["test", "-p", "doctor", "--test", "crashes"]);
    private_runner::install(&mut test)?;
    test.env("FINDEM_CONNECT_KILLS", KILLS);
    Ok(Step::named(format!("kill loops, {KILLS} kills each"), test))
}

/// The properties with values that no run has tried. What fails is printed with its seed.
fn with_other_inputs() -> Step {
    let mut test = cargo([
        "test",
        "--no-fail-fast",
        "-p",
        "diagnosis",
        "-p",
        "report",
        "-p",
        "doctor",
    ]);
    test.args([
        "--test", "judging", "--test", "key_text", "--test", "it", "--test", "fuzz",
    ])
    .env("BOLERO_RANDOM_ITERATIONS", OTHER_INPUTS);
    Step::named(
        format!("the properties, with random values and {OTHER_INPUTS} random inputs"),
        test,
    )
}

/// The window's pages in every language, at every size.
fn in_every_language() -> Step {
    npm(["run", "gallery:check", "--", "--thorough"]).into()
}

/// Builds the packages twice from nothing, in the same folder, and compares them.
pub(crate) fn same_packages() -> anyhow::Result<()> {
    let kept = root().join("target/same-packages");
    let release = root().join("target/release");
    for folder in [&kept, &release] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    fs::create_dir_all(&kept)?;
    bundle::bundle()?;
    let first = packages()?;
    for package in &first {
        fs::copy(package, kept.join(package.file_name().unwrap_or_default()))?;
    }
    fs::remove_dir_all(&release)?;
    bundle::bundle()?;
    let second = packages()?;
    if first != second {
        bail!("the second build made other files: {first:?}, {second:?}");
    }
    for package in second {
        run(Command::new("cmp")
            .arg(kept.join(package.file_name().unwrap_or_default()))
            .arg(&package))?;
    }
    Ok(())
}

fn packages() -> anyhow::Result<Vec<PathBuf>> {
    let mut packages = bundle::debian::packages()?;
    packages.extend(bundle::rpm::packages()?);
    Ok(packages)
}
