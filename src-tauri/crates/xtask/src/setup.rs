//! Installs what is missing. If nothing is missing, it takes a fraction of a second.
//!
//! Only the system's package manager writes outside the project.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

use crate::process::{cargo, npm, root, run};

/// What the machine is being prepared for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The command line, which needs only a C compiler.
    Terminal,
    /// The window.
    Window,
    /// The Debian packages.
    Package,
    /// Trying the Debian packages in fresh systems.
    FreshSystem,
    /// Compiling for macOS.
    MacOs,
    /// Compiling for Windows, and running that under Wine.
    Windows,
    /// Every test, including the journeys through the window.
    Test,
}

const PACKAGES: [(&[Purpose], &[&str]); 8] = [
    (
        &[
            Purpose::Terminal,
            Purpose::Window,
            Purpose::Package,
            Purpose::MacOs,
            Purpose::Windows,
            Purpose::Test,
        ],
        &["build-essential"],
    ),
    (
        &[Purpose::Window, Purpose::Package, Purpose::Test],
        &["pkg-config", "libgtk-3-dev", "libwebkit2gtk-4.1-dev"],
    ),
    (
        &[Purpose::Package],
        &["dpkg-dev", "lintian", "appstream", "desktop-file-utils", "rpm"],
    ),
    (
        &[Purpose::MacOs, Purpose::Windows, Purpose::FreshSystem],
        &["debian-archive-keyring"],
    ),
    (&[Purpose::FreshSystem], &["debootstrap", "rpm"]),
    (
        &[Purpose::MacOs, Purpose::Test, Purpose::FreshSystem],
        &["python3", "python3-pip"],
    ),
    (
        &[Purpose::Windows],
        &[
            "gcc-mingw-w64-x86-64-win32",
            "g++-mingw-w64-x86-64-win32",
            "mingw-w64-x86-64-dev",
            "nasm",
            "nsis",
            "libarchive-tools",
            "cmake",
            "wine",
            "wine64",
            "xvfb",
            "xauth",
        ],
    ),
    (
        &[Purpose::Test],
        &[
            "webkit2gtk-driver",
            "xvfb",
            "xauth",
            "xdotool",
            "dbus",
            "gnome-keyring",
            "fonts-dejavu-core",
            "chromium",
            "chromium-driver",
            "faketime",
            "strace",
        ],
    ),
];

/// Servers that tests place between the program and the practice tenant, each with its package. They are unpacked in the project's
/// target folder, because installing them would start them on the person's computer.
const SERVERS: [(&str, &str); 3] = [
    ("squid-openssl", "usr/sbin/squid"),
    ("tinyproxy-bin", "usr/bin/tinyproxy"),
    ("nginx", "usr/sbin/nginx"),
];

/// On Ubuntu, these packages only install a snap, which does not work in a container.
const NOT_ON_UBUNTU: [&str; 2] = ["chromium", "chromium-driver"];

const TAURI_DRIVER: Tool = Tool {
    name: "tauri-driver",
    version: "2.1.0",
};
const CARGO_DEB: Tool = Tool {
    name: "cargo-deb",
    version: "3.8.0",
};
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Installs what `purpose` needs and this machine lacks.
pub(crate) fn prepare(purpose: Purpose) -> anyhow::Result<()> {
    system(purpose)?;
    match purpose {
        Purpose::Package if cfg!(target_os = "linux") => CARGO_DEB.install()?,
        Purpose::Test if cfg!(not(target_os = "macos")) => TAURI_DRIVER.install()?,
        _ => {}
    }
    if ![Purpose::Terminal, Purpose::FreshSystem].contains(&purpose) {
        check_node()?;
        npm_packages()?;
    }
    Ok(())
}

/// The folder for the programs that [`prepare`] builds.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

fn system(purpose: Purpose) -> anyhow::Result<()> {
    if cfg!(target_os = "macos") {
        if !succeeds(Command::new("xcode-select").arg("-p")) {
            bail!("the Xcode command line tools are missing; install them with `xcode-select --install`");
        }
    } else if cfg!(windows) {
        println!(
            "On Windows this needs the Microsoft C++ Build Tools with \"Desktop development with C++\" \
             (https://visualstudio.microsoft.com/visual-cpp-build-tools/) and WebView2, which Windows 11 has \
             (https://developer.microsoft.com/microsoft-edge/webview2/)."
        );
        if purpose == Purpose::Package {
            println!("The installer needs NSIS (https://nsis.sourceforge.io/), with makensis in the PATH.");
        }
        if purpose == Purpose::Test {
            println!("The window tests also need msedgedriver.exe, of the same version as Edge, in the PATH.");
        }
    } else if succeeds(Command::new("dpkg-query").arg("--version")) {
        debian_packages(purpose)?;
        if purpose == Purpose::Test {
            unpack_servers()?;
        }
    } else {
        println!(
            "This is not a Debian or Ubuntu system, so nothing was installed. If the build fails, install your system's \
             packages for: {}.",
            packages(purpose, false).join(", ")
        );
    }
    Ok(())
}

fn packages(purpose: Purpose, ubuntu: bool) -> Vec<&'static str> {
    PACKAGES
        .iter()
        .filter(|(needed_for, _)| needed_for.contains(&purpose))
        .flat_map(|(_, names)| names.iter().copied())
        .filter(|name| !(ubuntu && NOT_ON_UBUNTU.contains(name)))
        .collect()
}

fn debian_packages(purpose: Purpose) -> anyhow::Result<()> {
    let os_release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let wanted = packages(purpose, os_release.lines().any(|line| line == "ID=ubuntu"));

    // dpkg-query fails if it does not know one of the names. The output still lists the others.
    let answer = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${Package} ${db:Status-Status}\n"])
        .args(&wanted)
        .stderr(Stdio::null())
        .output()
        .context("`dpkg-query` could not be started")?;
    let missing = missing(&wanted, &String::from_utf8_lossy(&answer.stdout));
    if missing.is_empty() {
        return Ok(());
    }

    println!("Installing the Debian packages {}", missing.join(", "));
    let mut install = apt_get(&["install", "--yes", "--no-install-recommends"]);
    install.args(&missing);
    run(&mut apt_get(&["update"]))
        .and_then(|()| run(&mut install))
        .with_context(|| format!("these packages are needed: {}", missing.join(" ")))
}

/// Downloads the servers with the libraries that are missing here, and unpacks all of them in `target/tools/servers`.
fn unpack_servers() -> anyhow::Result<()> {
    let folder = tools().join("servers");
    if SERVERS.iter().all(|(_, program)| folder.join(program).exists()) {
        return Ok(());
    }
    let packages = SERVERS.map(|(package, _)| package);
    println!(
        "Unpacking the Debian packages {} in target/tools/servers",
        packages.join(", ")
    );
    let downloads = folder.join("packages");
    fs::create_dir_all(downloads.join("partial")).with_context(|| format!("cannot create {}", downloads.display()))?;
    // `--reinstall` also downloads what is installed here.
    let mut download = apt_get(&[
        "install",
        "--download-only",
        "--reinstall",
        "--yes",
        "--no-install-recommends",
    ]);
    download
        .arg("-o")
        .arg(format!("Dir::Cache::Archives={}", downloads.display()))
        // The user with whose rights apt downloads may not be able to write in the project.
        .args(["-o", "APT::Sandbox::User=root"])
        .args(packages);
    run(&mut apt_get(&["update"])).and_then(|()| run(&mut download))?;
    for entry in fs::read_dir(&downloads)?.flatten() {
        if entry.path().extension().is_some_and(|extension| extension == "deb") {
            run(Command::new("dpkg-deb").arg("--extract").arg(entry.path()).arg(&folder))?;
        }
    }
    fs::remove_dir_all(&downloads).with_context(|| format!("{} cannot be removed", downloads.display()))
}

/// The packages that are not listed as installed in `answer`, which has a line `name state` for each package.
fn missing<'a>(wanted: &[&'a str], answer: &str) -> Vec<&'a str> {
    let installed: BTreeSet<&str> = answer
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .collect();
    wanted
        .iter()
        .copied()
        .filter(|name| !installed.contains(name))
        .collect()
}

/// `apt-get` as root. It waits if another installation holds the lock.
fn apt_get(arguments: &[&str]) -> Command {
    let mut command = as_root("env");
    command
        .args([
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-o",
            "DPkg::Lock::Timeout=300",
        ])
        .args(arguments);
    command
}

/// A program as root, with sudo unless the person is root.
pub(crate) fn as_root(program: &str) -> Command {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    let mut command = Command::new(if root { program } else { "sudo" });
    if !root {
        command.arg(program);
    }
    command
}

fn check_node() -> anyhow::Result<()> {
    let (major, minor) = OLDEST_NODE;
    let advice = format!("install Node {major}.{minor} or newer, with npm, from https://nodejs.org/");
    let answer = Command::new("node")
        .arg("--version")
        .output()
        .with_context(|| format!("Node is missing; {advice}"))?;
    let version = String::from_utf8_lossy(&answer.stdout);
    if node_version(&version).is_none_or(|version| version < OLDEST_NODE) {
        bail!("Node {} is too old; {advice}", version.trim());
    }
    if !succeeds(npm([]).arg("--version")) {
        bail!("npm is missing; {advice}");
    }
    Ok(())
}

/// Major and minor version from the output of `node --version`, such as `v20.19.1`.
fn node_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// Installs the npm packages, unless the copy of the lock file from the last installation is identical.
///
/// `npm ci` deletes the folder, and the copy in it, before it installs. A failed installation is therefore repeated.
fn npm_packages() -> anyhow::Result<()> {
    let ui = root().join("ui");
    let lock = fs::read(ui.join("package-lock.json")).context("ui/package-lock.json cannot be read")?;
    let installed = ui.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|copy| copy == lock) {
        return Ok(());
    }
    println!("Installing the npm packages of ui/");
    run(&mut npm(["ci"]))?;
    fs::write(&installed, lock).with_context(|| format!("{} cannot be written", installed.display()))
}

/// A program from crates.io that the commands use, with a fixed version.
struct Tool {
    name: &'static str,
    version: &'static str,
}

impl Tool {
    /// Installs it in the project's target folder, unless this version is already there.
    fn install(&self) -> anyhow::Result<()> {
        let Self { name, version } = self;
        let list = fs::read_to_string(tools().join(".crates.toml")).unwrap_or_default();
        if list.contains(&format!("\"{name} {version} ")) {
            return Ok(());
        }
        println!("Installing {name} {version} in target/tools");
        let build = tools().join("build");
        run(cargo(["install", name, "--version", version, "--locked"])
            .arg("--root")
            .arg(tools())
            .arg("--target-dir")
            .arg(&build))?;
        fs::remove_dir_all(&build).with_context(|| format!("{} cannot be removed", build.display()))
    }
}

fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_missing_unless_dpkg_calls_it_installed() {
        let answer = "dbus installed\nxvfb config-files\ngnome-keyring not-installed\n";
        assert_eq!(
            missing(&["dbus", "xvfb", "gnome-keyring", "chromium"], answer),
            ["xvfb", "gnome-keyring", "chromium"]
        );
    }

    #[test]
    fn each_purpose_includes_the_packages_of_those_before_it() {
        let [terminal, window, test] =
            [Purpose::Terminal, Purpose::Window, Purpose::Test].map(|purpose| packages(purpose, false));
        assert!(window.starts_with(&terminal) && window.len() > terminal.len());
        assert!(test.starts_with(&window) && test.len() > window.len());
    }

    #[test]
    fn ubuntu_is_spared_the_packages_that_install_a_snap() {
        assert!(packages(Purpose::Test, false).contains(&"chromium"));
        assert!(!packages(Purpose::Test, true).contains(&"chromium"));
    }

    #[test]
    fn node_versions_are_read_and_compared_as_numbers() {
        assert_eq!(node_version("v20.19.1\n"), Some((20, 19)));
        assert!(node_version("v20.9.0") < Some(OLDEST_NODE));
        assert!(node_version("v22.0.0") > Some(OLDEST_NODE));
        assert_eq!(node_version("command not found"), None);
    }
}
