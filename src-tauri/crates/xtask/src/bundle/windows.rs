//! The installer and the portable zip for Windows. `cargo xtask windows` makes them on Debian too, for tests.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use super::{command_line, shipped, target, tauri, variable};
use crate::fuzz::host;
use crate::process::{root, run};

/// The two programs.
pub(crate) const PROGRAMS: [&str; 2] = ["findem-connect.exe", "findem-doctor.exe"];

/// The folder in both packages that says what is in the programs.
pub(crate) const ABOUT: &str = "about";
/// The license of the programs.
pub(crate) const LICENSE: &str = "LICENSE.txt";

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
    let Packages { installer, portable } = pack(&folder, &FOR_CUSTOMERS, &host()?)?;
    sign(&installer)?;
    println!("Made {} and {}", installer.display(), portable.display());
    Ok(())
}

/// Packs the programs of a folder, which are compiled for `system`, and writes the packages there.
pub(crate) fn pack(folder: &Path, kind: &Kind, system: &str) -> anyhow::Result<Packages> {
    for program in PROGRAMS {
        check_resources(&folder.join(program)).context(program)?;
    }
    shipped::describe(system, &folder.join(ABOUT))?;
    fs::copy(root().join("LICENSE"), folder.join(LICENSE))?;
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

    let is_packed = |name: &OsString| {
        let name = Path::new(name);
        name.extension().is_some_and(|ending| ending == "dll")
            || PROGRAMS
                .iter()
                .chain(&[ABOUT, LICENSE])
                .any(|packed| name == Path::new(packed))
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

/// Fails unless the program has the project's manifest, and the version information that Explorer and inventories of software show.
fn check_resources(program: &Path) -> anyhow::Result<()> {
    let content = fs::read(program)?;
    let manifest = b">true</longPathAware>";
    ensure!(
        content.windows(manifest.len()).any(|part| part == manifest),
        "its manifest is missing"
    );
    for (name, expected) in [
        ("FileVersion", env!("CARGO_PKG_VERSION")),
        ("ProductVersion", env!("CARGO_PKG_VERSION")),
        ("ProductName", "Findem Connect for SmartRecruiters"),
        ("CompanyName", "The Findem Connect authors"),
        ("FileDescription", ""),
    ] {
        let shown = version_information(&content, name).with_context(|| format!("it has no {name}"))?;
        ensure!(
            !shown.is_empty() && shown.contains(expected),
            "its {name} is {shown:?}, not {expected:?}"
        );
    }
    Ok(())
}

/// The text with this name in a program's version information. It is in UTF-16, follows the name, and ends with a zero; zeros also
/// fill the place between the two.
fn version_information(program: &[u8], name: &str) -> Option<String> {
    let (units, _) = program.as_chunks::<2>();
    let units: Vec<u16> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
    let name: Vec<u16> = name.encode_utf16().chain([0]).collect();
    let place = units.windows(name.len()).position(|part| part == name)?;
    let after = units.get(place + name.len()..)?;
    let value = after.split(|unit| *unit == 0).find(|part| !part.is_empty())?;
    Some(String::from_utf16_lossy(value))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_information_is_read() {
        let program =
            |texts: &[&str]| -> Vec<u8> { texts.concat().encode_utf16().flat_map(u16::to_le_bytes).collect() };
        for (texts, expected) in [
            (&["…", "FileVersion\0", "1.2.3\0", "\u{4}"][..], Some("1.2.3")),
            (&["FileVersion\0", "\0", "1.2.3\0", "\0"], Some("1.2.3")),
            (&["FileVersion\0", "\0\0"], None),
            (&["FileVersions\0", "1.2.3\0"], None),
            (&[], None),
        ] {
            let found = version_information(&program(texts), "FileVersion");
            assert_eq!(found.as_deref(), expected, "{texts:?}");
        }
    }
}
