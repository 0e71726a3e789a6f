//! `cargo xtask fuzz`: libFuzzer looks for inputs that reach new code in the targets of `tests/fuzz`.
//!
//! These are the flags and variables that cargo-bolero sets. All of them work with the stable compiler.

use std::fs;
use std::process::Command;

use anyhow::Context;

use crate::process::{cargo, output, root, run, rustc};
use crate::setup::{Purpose, prepare};
use crate::step::{Step, all_pass};

/// Counts which code an input reaches, and which values it is compared with.
const FLAGS: &str = "--cfg fuzzing --cfg fuzzing_libfuzzer -Cdebug-assertions -Cpasses=sancov-module \
                     -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                     -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// How many inputs a target gets. A fixed number finds the same on every machine.
pub(crate) const INPUTS: u32 = 1_000_000;

/// Fuzzes every target whose name contains the text.
pub(crate) fn fuzz(name: &str) -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    all_pass(steps(name)?)
}

/// One step for each target whose name contains the text.
pub(crate) fn steps(name: &str) -> anyhow::Result<Vec<Step>> {
    run(tests()?.arg("--no-run"))?;
    let listed = output(tests()?.args(["--", "--list", "--format", "terse"]))?;
    let targets = listed.lines().filter_map(|line| line.strip_suffix(": test"));
    targets.filter(|target| target.contains(name)).map(step).collect()
}

fn step(target: &str) -> anyhow::Result<Step> {
    let folder = root().join("target/fuzz/inputs").join(target.replace("::", "-"));
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be created", folder.display()))?;
    let mut test = tests()?;
    test.args([target, "--", "--exact", "--nocapture", "--test-threads=1"])
        .env("BOLERO_LIBTEST_HARNESS", "1")
        .env("BOLERO_TEST_NAME", target)
        .env(
            "BOLERO_LIBFUZZER_ARGS",
            format!(
                "{folder} -runs={INPUTS} -max_len=4096 -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix={folder}/",
                folder = folder.display()
            ),
        );
    Ok(Step::named(format!("fuzz {target}, {INPUTS} inputs"), test))
}

/// `cargo test` of the targets, compiled for libFuzzer. A target triple keeps the flags from the build scripts.
fn tests() -> anyhow::Result<Command> {
    let mut test = cargo([
        "test",
        "--quiet",
        "-p",
        "doctor",
        "--test",
        "fuzz",
        "--target",
        &host()?,
    ]);
    test.env("CARGO_TARGET_DIR", root().join("target/fuzz"))
        .env("RUSTFLAGS", FLAGS);
    Ok(test)
}

/// The triple of this machine.
pub(crate) fn host() -> anyhow::Result<String> {
    let said = output(&mut rustc(&["-vV"]))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc does not name its host")
}
