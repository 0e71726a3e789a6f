//! `cargo xtask bench`: measurements, each with a baseline from the same run. Benchmarks are not tests, and no figure fails one.
//! Each prints a section of `docs/performance.md`, with its bound and what would break it.

mod packages;
mod window;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::process::Command;
use std::thread;

use anyhow::{Context, bail};

use crate::private_desktop::PrivateDesktop;
use crate::process::{cargo, npm, output, root, run};
use crate::setup::{Purpose, prepare};

/// In the order of the page.
const ALL: [&str; 6] = ["check", "fleet", "window", "verdicts", "practice", "packages"];

/// The part of `bench window` that runs on the private desktop.
const MEASURE: &str = "window-on-this-desktop";

/// Runs the benchmark with this name and prints its section; without a name, runs all and writes the page.
pub(crate) fn bench(arguments: &[OsString]) -> anyhow::Result<()> {
    match arguments {
        [] => write_page(),
        [name] if name == MEASURE => window::measure(),
        [name] => {
            println!("{}", section(&name.to_string_lossy())?);
            Ok(())
        }
        _ => bail!("one bench at a time, or all without a name: {}", ALL.join(", ")),
    }
}

fn write_page() -> anyhow::Result<()> {
    let mut page = format!(
        "# Performance

`cargo xtask bench` writes this page. It was measured on a computer with {} processors that other programs use too, so compare the
ratios, not the times. `cargo xtask bench NAME` measures one section again and prints it: {}.
",
        thread::available_parallelism().map_or(1, usize::from),
        ALL.map(|name| format!("`{name}`")).join(", ")
    );
    for name in ALL {
        let section = section(name)?;
        // If a later one fails, this one has still been measured.
        println!("{section}");
        page.push('\n');
        page.push_str(section.trim_end());
        page.push('\n');
    }
    let path = root().join("docs/performance.md");
    fs::write(&path, page).with_context(|| format!("{} cannot be written", path.display()))
}

/// Measures, and returns what there is to say about it as Markdown.
fn section(name: &str) -> anyhow::Result<String> {
    match name {
        "check" | "fleet" => cargo_bench(name),
        "practice" => cargo_bench("paging"),
        "window" => {
            prepare(Purpose::Test)?;
            run(&mut npm(["run", "build"]))?;
            let build = ["build", "--profile", "bench-build", "--workspace"];
            run(cargo(build).args(["--bin", "findem-connect", "--example", "empty_window"]))?;
            let mut measure = Command::new(env::current_exe().context("this program has no path")?);
            let printed = output(&mut PrivateDesktop::new()?.wrap(measure.args(["bench", MEASURE])))?;
            // What else starts on the desktop may print something first.
            let section = printed.find("## ").map(|from| printed[from..].to_owned());
            section.context("the measurement printed no section")
        }
        "verdicts" => verdicts(),
        "packages" => packages::section(),
        _ => bail!("there is no bench of this name; there are: {}", ALL.join(", ")),
    }
}

/// A journey through the window that writes its section to a file.
fn verdicts() -> anyhow::Result<String> {
    prepare(Purpose::Test)?;
    run(&mut npm(["run", "build"]))?;
    let file = root().join("target/verdicts.md");
    let mut test = cargo(["test", "--profile", "bench-build", "--workspace"]);
    test.args(["--test", "journey", "--", "--ignored", "verdicts::"]);
    run(PrivateDesktop::new()?
        .wrap(&test)
        .env("FINDEM_CONNECT_BENCH_SECTION", &file))?;
    fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
}

/// Runs a benchmark with cargo, without a desktop. Like all builds of the benchmarks, it is one of the whole workspace, so that other
/// people's crates are compiled once, with one set of features.
fn cargo_bench(bench: &str) -> anyhow::Result<String> {
    prepare(Purpose::Window)?;
    output(cargo(["bench", "--profile", "bench-build", "--workspace"]).args(["--bench", bench]))
}
