//! The packages, made from the programs of the tests and tried under Wine. They are for tests only: customers get those whose
//! programs Windows itself has built and tested.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use super::super::folder;
use super::wine::{drive_c, local_data, wine};
use super::{TARGET, console};
use crate::bundle::shipped;
use crate::bundle::windows::{ABOUT, Kind, LICENSE, PROGRAMS, Packages, pack};
use crate::process::{line, root, run};

const FOR_TESTS: Kind = Kind {
    suffix: "-for-tests-only",
    mark: " (for tests only)",
    // Debian's Wine runs no 32-bit program, unless another architecture is added.
    target: "amd64-unicode",
};

/// Programs for customers contain this library, because Microsoft's linker can add it to them.
const LOADER: &str = "WebView2Loader.dll";

/// Another folder for the installation, as Windows and as this computer name it. It has no blank, because Wine puts arguments with
/// blanks in quotation marks, which the installer does not accept. The folder that the installer chooses by itself has blanks.
const ELSEWHERE: (&str, &str) = (r"C:\Zoë\Findem", "Zoë/Findem");

/// The records of a connection that is checked every week, as Windows and as this computer name their folder.
const WATCHED: (&str, &str) = (r"C:\watched", "watched");

const COMMAND_LINE: &str = "findem-doctor.exe";

/// How long the uninstaller may take, which goes on after its program has ended.
const ENDS_WITHIN: Duration = Duration::from_mins(5);

/// Makes both packages and tries them.
pub(super) fn make_and_try() -> anyhow::Result<()> {
    println!("\n──── the installer and the portable zip, under Wine");
    let Packages { installer, portable } = make()?;
    try_portable(&portable).context("the portable zip")?;
    try_installer(&installer).context("the installer")?;
    println!("──── passed: {}, {}", installer.display(), portable.display());
    Ok(())
}

/// Runs the command line from a folder with a long name, blanks and letters that are not ASCII.
fn try_portable(portable: &Path) -> anyhow::Result<()> {
    let top = drive_c().join("portable");
    if top.exists() {
        fs::remove_dir_all(&top)?;
    }
    let folder = (0..12).fold(top.clone(), |folder, _| folder.join("Größe und Länge 大小"));
    fs::create_dir_all(&folder)?;
    run(Command::new("bsdtar").arg("-xf").arg(portable).arg("-C").arg(&folder))?;
    check_practice(&folder)?;
    check_about(&folder)?;
    Ok(fs::remove_dir_all(&top)?)
}

/// Fails unless the folder says what is in the programs for Windows.
fn check_about(folder: &Path) -> anyhow::Result<()> {
    ensure!(folder.join(LICENSE).exists(), "{LICENSE} is missing");
    for file in shipped::files() {
        let content = fs::read_to_string(folder.join(ABOUT).join(&file))
            .with_context(|| format!("{} is missing", file.display()))?;
        let of_windows = if file.starts_with("findem-connect") {
            "webview2-com"
        } else {
            "windows-native-keyring-store"
        };
        ensure!(content.contains(of_windows), "{} lacks {of_windows}", file.display());
        for of_linux in ["webkit2gtk", "zbus"] {
            ensure!(!content.contains(of_linux), "{} has {of_linux}", file.display());
        }
    }
    Ok(())
}

/// Runs the installed or unpacked command line.
fn check_practice(folder: &Path) -> anyhow::Result<()> {
    run(wine(folder.join(COMMAND_LINE))
        .args(["check", "--env", "practice", "--quiet"])
        .stdout(Stdio::null()))
}

/// Installs, upgrades in another and in the same folder, runs the command line, and uninstalls.
fn try_installer(setup: &Path) -> anyhow::Result<()> {
    let by_default = local_data().join("Programs/Findem Connect");
    let installed = drive_c().join(ELSEWHERE.1);
    let records = local_data().join("findem-connect");
    for folder in [&by_default, &installed, &records, &drive_c().join(WATCHED.1)] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }

    install(setup, &["/PATH"])?;
    check_practice(&by_default)?;
    console::ctrl_c_stops(&by_default.join(COMMAND_LINE))?;
    let elsewhere = format!("/D={}", ELSEWHERE.0);
    install(setup, &[&elsewhere])?;
    ensure!(
        !by_default.exists(),
        "an earlier version is still in {}",
        by_default.display()
    );
    for file in PROGRAMS.into_iter().chain([LOADER]) {
        ensure!(installed.join(file).exists(), "the installer has not installed {file}");
    }
    check_about(&installed)?;
    weekly_check_starts(&installed)?;
    with_key(installed.join(COMMAND_LINE), &["keys", "add", "Tried"])?;
    with_key(installed.join(COMMAND_LINE), &["watch", "on", "Tried"])?;
    ensure!(tasks()?.len() == 1, "the tasks are {:?}", tasks()?);
    ensure!(in_path()?, "the installer has not added its folder to the PATH");
    check_practice(&installed)?;
    fs::create_dir_all(&records)?;
    let kept = records.join("kept");
    fs::write(&kept, "")?;
    install(setup, &[&elsewhere])?;
    ensure!(kept.exists(), "the upgrade has deleted the records");

    run(&mut with_screen(wine(installed.join("uninstall.exe")).arg("/S")))?;
    let until = Instant::now() + ENDS_WITHIN;
    while installed.exists() && Instant::now() < until {
        sleep(Duration::from_millis(200));
    }
    ensure!(!installed.exists(), "the uninstaller has left {}", installed.display());
    ensure!(!in_path()?, "the uninstaller has left its folder in the PATH");
    ensure!(tasks()?.is_empty(), "the uninstaller has left {:?}", tasks()?);
    with_key(built(COMMAND_LINE), &["keys", "forget", "--all"])?;
    ensure!(kept.exists(), "the silent uninstaller has deleted the records");
    Ok(())
}

/// Starts what the task starts every week. Nothing is to be checked here.
fn weekly_check_starts(folder: &Path) -> anyhow::Result<()> {
    let mut program = wine(folder.join("findem-connect.exe"));
    let status = program.arg("--weekly-check").status().with_context(|| line(&program))?;
    ensure!(status.code() == Some(2), "the weekly check ended with {status}");
    Ok(())
}

/// Runs the command line, with records of its own and this key on its standard input.
fn with_key(program: PathBuf, arguments: &[&str]) -> anyhow::Result<()> {
    let key = folder().join("made-up-key");
    fs::write(&key, "DCRA1-0123456789ab4cde8f00112233445566")?;
    run(wine(program)
        .args(arguments)
        .env("FINDEM_CONNECT_HOME", WATCHED.0)
        .stdin(fs::File::open(key)?)
        .stdout(Stdio::null()))
}

/// The tasks of weekly checks.
fn tasks() -> anyhow::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(drive_c().join("windows/system32/tasks"))? {
        names.push(entry?.file_name());
    }
    names.retain(|name| name.to_string_lossy().starts_with("Findem Connect weekly check"));
    Ok(names)
}

/// What cargo has built.
fn built(file: &str) -> PathBuf {
    root().join("target").join(TARGET).join("debug").join(file)
}

fn make() -> anyhow::Result<Packages> {
    let folder = folder().join("windows-setup");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for file in PROGRAMS.into_iter().chain([LOADER]) {
        let built = built(file);
        fs::copy(&built, folder.join(file)).with_context(|| format!("{} is not there", built.display()))?;
    }
    for program in PROGRAMS {
        run(Command::new("x86_64-w64-mingw32-strip").arg(folder.join(program)))?;
    }
    pack(&folder, &FOR_TESTS, TARGET)
}

/// The last of the arguments may name the folder.
fn install(setup: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    run(&mut with_screen(wine(setup).arg("/S").args(arguments)))
}

/// The same command with a screen, which an installer asks for even if it shows nothing.
fn with_screen(command: &Command) -> Command {
    let mut wrapped = Command::new("xvfb-run");
    wrapped
        // Wine complains when the screen goes.
        .stderr(Stdio::null())
        .arg("--auto-servernum")
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            wrapped.env(name, value);
        }
    }
    wrapped
}

/// Whether the person's PATH contains the folder of the installation.
fn in_path() -> anyhow::Result<bool> {
    let mut query = wine("reg");
    query.args(["query", r"HKCU\Environment", "/v", "Path"]);
    let output = query.output().with_context(|| line(&query))?;
    Ok(String::from_utf8_lossy(&output.stdout).contains(r"\Findem"))
}
