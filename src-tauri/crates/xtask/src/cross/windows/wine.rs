//! A Wine installation of the project's own, so that no test touches a Wine that the person uses.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::Context;

use super::super::{Available, NotRun, folder};
use crate::process::run;

/// Wine 8 lacks this library, from which Rust's standard library gets random numbers.
const RANDOM: &str = "bcryptprimitives.dll";
const RANDOM_SOURCE: &str = "\
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) {
    return SystemFunction036(data, size);
}
";

/// The Windows user. Many have names with blanks and with letters that are not ASCII, and all their folders have them, too.
const USER: &str = "Zoë Müller";

/// How long Wine's server and its services stay for the next program. Starting them takes longer than most test programs.
const STAYS_FOR: Duration = Duration::from_mins(2);

/// Wine, until this is dropped. Then every program in it ends.
pub(super) struct Session;

impl Session {
    /// Sets Wine up, once, and starts its server.
    pub(super) fn start() -> Available<Self> {
        let session = Self;
        set_up().map_err(|error| NotRun(format!("Wine cannot be set up: {error:#}")))?;
        // It fails if one runs already.
        let stays = format!("--persistent={}", STAYS_FOR.as_secs());
        let _ = server().arg(stays).stderr(Stdio::null()).status();
        Ok(session)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // There may be nothing to end.
        let _ = server().arg("--kill").stderr(Stdio::null()).status();
    }
}

/// A command that runs a Windows program.
pub(super) fn wine(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("wine");
    command.arg(program);
    in_prefix(&mut command);
    command
}

/// Where Windows programs find drive C.
pub(super) fn drive_c() -> PathBuf {
    prefix().join("drive_c")
}

/// The folder in which programs keep the data of the Windows user.
pub(super) fn local_data() -> PathBuf {
    drive_c().join("users").join(USER).join("AppData/Local")
}

fn prefix() -> PathBuf {
    folder().join("wine")
}

fn server() -> Command {
    let mut command = Command::new("wineserver");
    in_prefix(&mut command);
    command
}

pub(super) fn in_prefix(command: &mut Command) {
    command
        .env("WINEPREFIX", prefix())
        .env("WINEDEBUG", "-all")
        // No .NET, no browser engine, and no entries in the menus of the person's desktop.
        .env("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe=d")
        // Wine links the folders of the Windows user to those in the home folder.
        .env("HOME", folder().join("wine-home"))
        .env("USER", USER)
        .env("LC_ALL", "C.UTF-8");
}

fn set_up() -> anyhow::Result<()> {
    let done = prefix().join("set-up");
    if !done.exists() {
        println!("Setting up Wine");
        fs::create_dir_all(folder().join("wine-home"))?;
        let mut boot = Command::new("xvfb-run");
        boot.args(["--auto-servernum", "wine", "wineboot", "--init"]);
        in_prefix(&mut boot);
        run(boot.stdout(Stdio::null()).stderr(Stdio::null()))?;
        run(server().arg("--wait"))?;
    }
    add_random_numbers().context(RANDOM)?;
    Ok(fs::write(done, "")?)
}

fn add_random_numbers() -> anyhow::Result<()> {
    let library = drive_c().join("windows/system32").join(RANDOM);
    if library.exists() {
        return Ok(());
    }
    let source = folder().join("bcryptprimitives.c");
    fs::write(&source, RANDOM_SOURCE)?;
    run(Command::new("x86_64-w64-mingw32-gcc")
        .args(["-shared", "-o"])
        .arg(&library)
        .arg(&source)
        .arg("-ladvapi32"))
}
