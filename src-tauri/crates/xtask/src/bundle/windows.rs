//! The installer and the portable zip for Windows. `cargo xtask windows` makes them on Debian too, for tests.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use super::{command_line, target, tauri, variable};
use crate::process::{root, run};

/// The two programs.
pub(crate) const PROGRAMS: [&str; 2] = ["findem-connect.exe", "findem-doctor.exe"];

/// The variable with the path of a program that signs the file that it is given. The installer's script gives it the uninstaller.
const SIGN: &str = "FINDEM_CONNECT_SIGN";

/// What the packages are called, and which kind of installer is made.
pub(crate) struct Kind {
    /// The end of the file names.
    pub(crate) suffix: &'static str,
    /// Follows the product's name wherever the installer shows it.
    pub(crate) mark: &'static str,
    /// The kind of installer, as `makensis` names it.
    pub(crate) target: &'static str,
}

/// The packages that customers get. The official `makensis` makes only 32-bit installers.
const FOR_CUSTOMERS: Kind = Kind {
    suffix: "",
    mark: "",
    target: "x86-unicode",
};

/// The installer and the portable zip.
pub(crate) struct Packages {
    pub(crate) installer: PathBuf,
    pub(crate) portable: PathBuf,
}

/// Builds both in `target/release/bundle/windows`.
pub(super) fn bundle() -> anyhow::Result<()> {
    if variable(SIGN).is_none() {
        println!("{SIGN} is not set, so nothing is signed.");
    }
    command_line()?;
    run(&mut tauri(&["build", "--no-bundle"]))?;
    let folder = target().join("release/bundle/windows");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for program in PROGRAMS {
        let built = target().join("release").join(program);
        fs::copy(&built, folder.join(program)).with_context(|| format!("{} is not there", built.display()))?;
        sign(&folder.join(program))?;
    }
    let Packages { installer, portable } = pack(&folder, &FOR_CUSTOMERS)?;
    sign(&installer)?;
    println!("Made {} and {}", installer.display(), portable.display());
    Ok(())
}

/// Packs the programs of a folder, and writes the packages there.
pub(crate) fn pack(folder: &Path, kind: &Kind) -> anyhow::Result<Packages> {
    let packages = Packages {
        installer: folder.join(format!("findem-connect-setup{}.exe", kind.suffix)),
        portable: folder.join(format!("findem-connect-portable{}.zip", kind.suffix)),
    };
    let define = |name: &str, value: &Path| format!("-D{name}={}", value.display());
    let mut makensis = Command::new("makensis");
    makensis
        .args(["-V2", "-WX"])
        .arg(define("VERSION", Path::new(env!("CARGO_PKG_VERSION"))))
        .arg(define("TARGET", Path::new(kind.target)))
        .arg(define("MARK", Path::new(kind.mark)))
        .arg(define("PROGRAMS", folder))
        .arg(define("ICON", &root().join("src-tauri/icons/icon.ico")))
        .arg(define("OUT", &packages.installer));
    if let Some(sign) = variable(SIGN) {
        makensis.arg(define("SIGN", Path::new(&sign)));
    }
    run(makensis.arg(root().join("src-tauri/packaging/windows/installer.nsi")))?;

    fs::copy(root().join("LICENSE"), folder.join("LICENSE.txt"))?;
    let is_packed = |name: &OsString| {
        let name = Path::new(name);
        name.extension()
            .is_some_and(|ending| ending == "dll" || ending == "txt")
            || PROGRAMS.iter().any(|program| name == Path::new(program))
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name());
    }
    names.retain(is_packed);
    names.sort();
    run(archiver()
        .args(["--format", "zip", "-cf"])
        .arg(&packages.portable)
        .arg("-C")
        .arg(folder)
        .args(names))?;
    Ok(packages)
}

/// The `tar` of BSD, which Windows has, also makes zip files.
fn archiver() -> Command {
    match env::var_os("SystemRoot") {
        Some(windows) if cfg!(windows) => Command::new(Path::new(&windows).join(r"System32\tar.exe")),
        _ => Command::new("bsdtar"),
    }
}

fn sign(file: &Path) -> anyhow::Result<()> {
    variable(SIGN).map_or(Ok(()), |sign| run(Command::new(sign).arg(file)))
}
