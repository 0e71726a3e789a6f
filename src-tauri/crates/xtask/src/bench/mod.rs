//! `cargo xtask bench`: measurements, each with a baseline from the same run. Benchmarks are not tests and never fail.

mod window;

use std::env;
use std::ffi::OsString;
use std::process::Command;

use anyhow::{Context, bail};

use crate::private_desktop::PrivateDesktop;
use crate::process::{cargo, npm, run};
use crate::setup::{Purpose, prepare};

/// Runs the benchmark with this name.
pub(crate) fn bench(arguments: &[OsString]) -> anyhow::Result<()> {
    let [name] = arguments else {
        bail!("one bench at a time: check, fleet or window")
    };
    match name.to_str() {
        Some("check") => cargo_bench("checkup", "check"),
        Some("fleet") => cargo_bench("doctor", "fleet"),
        Some("window") => {
            prepare(Purpose::Test)?;
            run(&mut npm(["run", "build"]))?;
            let build = ["build", "--profile", "bench-build", "--package", "findem-connect"];
            run(cargo(build).args(["--bin", "findem-connect", "--example", "empty_window"]))?;
            let mut measure = Command::new(env::current_exe().context("this program has no path")?);
            run(&mut PrivateDesktop::new()?.wrap(measure.args(["bench", MEASURE])))
        }
        Some(MEASURE) => window::measure(),
        _ => bail!("there is no bench of this name; there are: check, fleet, window"),
    }
}

/// Runs a benchmark of a package with cargo, without a desktop.
fn cargo_bench(package: &str, bench: &str) -> anyhow::Result<()> {
    prepare(Purpose::Terminal)?;
    let profile = ["bench", "--profile", "bench-build"];
    run(cargo(profile).args(["--package", package, "--bench", bench]))
}

/// The part of `bench window` that runs on the private desktop.
const MEASURE: &str = "window-on-this-desktop";
