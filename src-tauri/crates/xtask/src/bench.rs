//! `cargo xtask bench`: figures, always beside a baseline of the same run. These are not tests: nothing fails by them.

use std::ffi::OsString;

use anyhow::bail;

use crate::process::{cargo, run};
use crate::setup::{Purpose, prepare};

/// Runs the bench of this name.
pub(crate) fn bench(arguments: &[OsString]) -> anyhow::Result<()> {
    let [name] = arguments else { bail!("one bench at a time: check") };
    match name.to_str() {
        Some("check") => {
            prepare(Purpose::Terminal)?;
            run(&mut cargo(["bench", "--profile", "bench-build", "--package", "checkup", "--bench", "check"]))
        }
        _ => bail!("there is no bench of this name; there is: check"),
    }
}
