//! Running other programs with visible output.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, bail};

/// The top folder of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .unwrap_or(Path::new("."))
        .to_owned()
}

/// The cargo that runs this program, so that a toolchain chosen on the command line is kept.
pub(crate) fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    without_faketime(command)
}

/// The compiler that cargo uses.
pub(crate) fn rustc(arguments: &[&str]) -> Command {
    let mut command = Command::new("rustc");
    command.args(arguments);
    without_faketime(command)
}

/// Some tests call the compiler, and its allocator waits forever for the library that faketime preloads.
fn without_faketime(mut command: Command) -> Command {
    command.env_remove("LD_PRELOAD");
    command
}

/// How many tests run at a time. Most of their time is spent waiting, for an answer or for a window.
pub(crate) fn tests_at_once(for_each_processor: usize) -> usize {
    for_each_processor * thread::available_parallelism().map_or(1, usize::from)
}

/// `cargo test` with these arguments.
pub(crate) fn cargo_test<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = cargo(["test"]);
    for_tests(command.args(arguments));
    command
}

/// Tells the test programs that this command starts how many tests they run at a time, and from which seed proptest makes its values.
/// With the same values in every run, a run fails only because of what was changed. `cargo xtask thorough` tries others.
pub(crate) fn for_tests(command: &mut Command) -> &mut Command {
    command
        .env("RUST_TEST_THREADS", tests_at_once(8).to_string())
        .env("PROPTEST_RNG_SEED", "1")
}

/// Makes clippy the compiler of this project's crates, with every warning an error. Clippy is the compiler with more lints, so this
/// saves a second compilation of all other crates.
pub(crate) fn linted(cargo: Command) -> Command {
    linted_by(Path::new("clippy-driver"), cargo)
}

/// The same, with the clippy of another toolchain.
pub(crate) fn linted_by(clippy: &Path, mut cargo: Command) -> Command {
    cargo.env("RUSTC_WORKSPACE_WRAPPER", clippy);
    // What `cargo clippy` sets for the arguments after `--`. RUSTFLAGS would also compile everything else once more.
    cargo.env("CLIPPY_ARGS", "--deny__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");
    cargo
}

/// npm in the folder `ui`. On Windows, npm is a batch file and needs its extension.
pub(crate) fn npm<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(root().join("ui"));
    command
}

/// Runs `command` to its end. If it fails, the error names the command.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command
        .status()
        .with_context(|| format!("`{}` could not be started", line(command)))?;
    if !status.success() {
        bail!("`{}` ended with {status}", line(command));
    }
    Ok(())
}

/// What `command` printed. Its errors are shown.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{}` could not be started", line(command)))?;
    if !output.status.success() {
        bail!("`{}` ended with {}", line(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` prints no text", line(command)))
}

/// The command as one line, for messages.
pub(crate) fn line(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let words: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    [program.to_string_lossy().as_ref(), &words.join(" ")].join(" ")
}
