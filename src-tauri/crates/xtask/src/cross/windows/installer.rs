//! The installer, made from the programs of the tests and tried under Wine. It is for tests only: customers get an installer
//! whose programs Windows itself has built and tested.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use super::super::folder;
use super::TARGET;
use super::wine::{drive_c, wine};
use crate::process::{line, root, run};

/// The folder of the installation as Windows and as this computer name it. Like many a person's folder, it has a letter that is
/// not ASCII. It has no blank, because Wine puts arguments with blanks in quotation marks, which the installer does not accept.
const INSTALLED: (&str, &str) = (r"C:\Zoë\Findem", "Zoë/Findem");

const PROGRAMS: [&str; 3] = ["findem-connect.exe", "findem-doctor.exe", "WebView2Loader.dll"];

/// How long the uninstaller may take, which goes on after its program has ended.
const ENDS_WITHIN: Duration = Duration::from_mins(5);

/// Makes the installer; installs, upgrades in another and in the same folder, runs the command line, and uninstalls.
pub(super) fn make_and_try() -> anyhow::Result<()> {
    println!("\n──── the installer, under Wine");
    let setup = make()?;
    let by_default = local_data()?.join("Programs/Findem Connect");
    let installed = drive_c().join(INSTALLED.1);
    let records = local_data()?.join("findem-connect");
    for folder in [&by_default, &installed, &records] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }

    install(&setup, &["/PATH"])?;
    ensure!(by_default.exists(), "nothing is in {}", by_default.display());
    let elsewhere = format!("/D={}", INSTALLED.0);
    install(&setup, &[&elsewhere])?;
    ensure!(
        !by_default.exists(),
        "an earlier version is still in {}",
        by_default.display()
    );
    for program in PROGRAMS {
        ensure!(
            installed.join(program).exists(),
            "the installer has not installed {program}"
        );
    }
    ensure!(in_path()?, "the installer has not added its folder to the PATH");
    run(wine(installed.join("findem-doctor.exe"))
        .args(["check", "--env", "practice", "--quiet"])
        .stdout(Stdio::null()))?;
    fs::create_dir_all(&records)?;
    let kept = records.join("kept");
    fs::write(&kept, "")?;
    install(&setup, &[&elsewhere])?;
    ensure!(kept.exists(), "the upgrade has deleted the records");

    run(&mut with_screen(wine(installed.join("uninstall.exe")).arg("/S")))?;
    let until = Instant::now() + ENDS_WITHIN;
    while installed.exists() && Instant::now() < until {
        sleep(Duration::from_millis(200));
    }
    ensure!(!installed.exists(), "the uninstaller has left {}", installed.display());
    ensure!(!in_path()?, "the uninstaller has left its folder in the PATH");
    ensure!(kept.exists(), "the silent uninstaller has deleted the records");
    println!("──── passed: {}", setup.display());
    Ok(())
}

fn make() -> anyhow::Result<PathBuf> {
    let folder = folder().join("windows-setup");
    fs::create_dir_all(&folder)?;
    for program in PROGRAMS {
        let built = root().join("target").join(TARGET).join("debug").join(program);
        let stripped = folder.join(program);
        fs::copy(&built, &stripped).with_context(|| format!("{} is not there", built.display()))?;
        if Path::new(program).extension().is_some_and(|ending| ending == "exe") {
            run(Command::new("x86_64-w64-mingw32-strip").arg(&stripped))?;
        }
    }
    let setup = folder.join("findem-connect-setup-for-tests-only.exe");
    let define = |name: &str, value: &str| format!("-D{name}={value}");
    run(Command::new("makensis")
        .args(["-V2", "-WX"])
        .arg(define("VERSION", env!("CARGO_PKG_VERSION")))
        .arg(define("MARK", " (for tests only)"))
        .arg(define("PROGRAMS", &folder.to_string_lossy()))
        .arg(define(
            "ICON",
            &root().join("src-tauri/icons/icon.ico").to_string_lossy(),
        ))
        .arg(define("OUT", &setup.to_string_lossy()))
        .arg(root().join("src-tauri/packaging/windows/installer.nsi")))?;
    Ok(setup)
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

/// The folder in which programs keep the data of the Windows user.
fn local_data() -> anyhow::Result<PathBuf> {
    let users = fs::read_dir(drive_c().join("users"))?;
    let folders = users.flatten().map(|user| user.path().join("AppData/Local"));
    folders
        .filter(|folder| !folder.starts_with(drive_c().join("users/Public")))
        .find(|folder| folder.is_dir())
        .context("Wine has no user")
}
