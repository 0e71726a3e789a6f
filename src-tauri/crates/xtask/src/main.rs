//! The project's own commands: `cargo xtask setup`, `run`, `test`, `thorough`, `fuzz`, `macos`, `windows`, `bench`,
//! `bundle`, `packages`, `release-notes`, `deny` and `advisories`.
//!
//! This crate depends on no other crate of the workspace and on few libraries, so that it builds on a machine that has only Rust,
//! Node and npm, and can install the rest.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "these commands talk to the person at the terminal"
)]

mod bench;
mod bundle;
mod changelog;
#[cfg(target_os = "linux")]
mod cross;
#[cfg(target_os = "linux")]
mod deny;
mod fuzz;
mod next_permission;
#[cfg(target_os = "linux")]
mod packages;
mod private_desktop;
mod private_runner;
mod process;
mod run;
mod setup;
mod shifted_environment;
mod step;
mod test;
mod thorough;
mod tour;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::bail;

const USAGE: &str = "\
usage: cargo xtask <command>

  setup                 install what running and testing need and what is missing here
  run                   set up, build, and open the window on the practice tenant;
                        without a display, run the same check in the terminal
  test                  set up, then run every lint and every test
  thorough              what takes too long for that: kill loops, fuzzing at length, and
                        packages that are the same when they are built again
  fuzz                  let libFuzzer look for inputs that break something; `fuzz <name>`
                        does it to the targets whose names contain that
  deny                  check deny.toml: licenses, forbidden crates, and registries
  advisories            whether a security advisory names a dependency; needs the network
  macos                 check with clippy that every crate compiles for macOS; on Debian
  windows               build and lint for Windows, run the tests and the packages under Wine; on Debian
  tour                  run the journeys, and retake the pictures of docs/tour.md and the README
  bundle                build the packages for people, on the system that they are for
  packages              try the packages in fresh systems: Debian 12, 13, and 11, which refuses
                        them; `packages trixie` does one of them
  release-notes         print what is new in this version, from docs/changelog.md
  bench                 measure everything, and write docs/performance.md
  bench <name>          measure one section of that page, and print it
  test <arguments>      only `cargo test <arguments>`, on the private desktops that the
                        window and keychain tests need: `cargo xtask test --test journey`
  windows <arguments>   only `cargo test <arguments>` for Windows, under Wine";

fn main() -> ExitCode {
    match dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> anyhow::Result<()> {
    let mut arguments = env::args_os().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<OsString> = arguments.collect();

    match (command.to_str(), rest.is_empty()) {
        (Some("setup"), true) => setup::prepare(setup::Purpose::Test),
        (Some("run"), true) => run::run(),
        (Some("test"), true) => test::everything(),
        (Some("test"), false) => test::selected(&rest),
        (Some(private_runner::RUNNER), false) => private_runner::run_program(&rest),
        (Some("thorough"), true) => thorough::everything(),
        (Some(thorough::SAME_PACKAGES), true) => thorough::same_packages(),
        (Some("fuzz"), _) => fuzz::fuzz(rest.first().map_or("", |name| name.to_str().unwrap_or_default())),
        #[cfg(target_os = "linux")]
        (Some("deny"), true) => deny::deny(),
        #[cfg(target_os = "linux")]
        (Some("advisories"), true) => deny::advisories(),
        (Some("bundle"), true) => bundle::bundle(),
        #[cfg(target_os = "linux")]
        (Some("packages"), _) => packages::check(&rest),
        (Some("release-notes"), true) => {
            print!("{}", changelog::notes()?);
            Ok(())
        }
        #[cfg(target_os = "linux")]
        (Some("macos"), true) => cross::macos::check(),
        #[cfg(target_os = "linux")]
        (Some("windows"), true) => cross::windows::check(),
        #[cfg(target_os = "linux")]
        (Some("windows"), false) => cross::windows::selected(&rest),
        #[cfg(target_os = "linux")]
        (Some(cross::windows::RUNNER), false) => cross::windows::run_under_wine(&rest),
        (Some("tour"), true) => tour::retake(),
        (Some("bench"), _) => bench::bench(&rest),
        (Some("help" | "--help" | "-h"), _) => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("{USAGE}"),
    }
}
