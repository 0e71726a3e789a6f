//! `cargo xtask packages`: the packages for Linux in fresh systems, and the examples of `docs/schedule.md`.

mod kubernetes;
mod pages;
mod system;
mod tried;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, bail};

use crate::bundle;
use crate::process::root;
use crate::setup::{Purpose, prepare};
use crate::step::{Step, all_pass};

/// The word by which a step calls this program for the manifests.
const KUBERNETES: &str = "kubernetes";

/// Releases of Debian, and whether the packages can be installed there.
const RELEASES: [(&str, bool); 3] = [("bookworm", true), ("trixie", true), ("bullseye", false)];

/// Every release, or what the command names.
pub(crate) fn check(what: &[OsString]) -> anyhow::Result<()> {
    match what {
        [] => everything(),
        [word] if word == KUBERNETES => kubernetes::manifests_are_valid(),
        [word] => match RELEASES.iter().find(|(release, _)| word == release) {
            Some((release, true)) => tried::installed(release),
            Some((release, false)) => tried::refused(release),
            None => bail!("{} is neither a release nor `{KUBERNETES}`", word.display()),
        },
        _ => bail!("name one release, or none"),
    }
}

fn everything() -> anyhow::Result<()> {
    prepare(Purpose::FreshSystem)?;
    if bundle::debian::packages().is_err() {
        bundle::bundle()?;
    }
    let this = env::current_exe().context("this program does not know its own path")?;
    let words = RELEASES.iter().map(|(release, _)| *release).chain([KUBERNETES]);
    let steps = words.map(|word| {
        let mut step = Command::new(&this);
        step.args(["packages", word]);
        Step::named(format!("packages {word}"), step)
    });
    all_pass(steps)
}

/// The folder of the fresh systems.
fn folder() -> PathBuf {
    root().join("target/fresh")
}
