//! Packages of fixed versions, and what is built from them. Both stay in the person's cache folder, and their content is checked.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;

use super::{Available, NotRun, folder};

/// A file in a registry.
pub(crate) struct Package {
    /// The name by which the registry's client asks for it.
    pub(crate) name: &'static str,
    /// Its version there.
    pub(crate) version: &'static str,
    /// The SHA-256 of the file, in hexadecimal.
    pub(crate) sha256: &'static str,
    /// Which registry has it.
    pub(crate) registry: Registry,
}

/// Where a package comes from.
pub(crate) enum Registry {
    /// This suite of Debian, whatever suite this machine uses.
    Debian(&'static str),
    /// The Python package index, for Linux on x86-64.
    PyPi,
}

impl Package {
    /// The checked file.
    ///
    /// # Errors
    /// The package is not to be had, or is not the one that is expected.
    pub(crate) fn file(&self) -> Available<PathBuf> {
        let Self { name, version, .. } = self;
        let kept = folder_of_all().join(self.sha256);
        if sha256(&kept).is_some_and(|found| found == self.sha256) {
            return Ok(kept);
        }
        println!("Downloading {name} {version}");
        let gone = |error: anyhow::Error| NotRun(format!("{name} {version} is not to be had: {error:#}"));
        let downloaded = self.download().map_err(gone)?;
        if sha256(&downloaded).is_none_or(|found| found != self.sha256) {
            return Err(NotRun(format!("{name} {version} is another file than the pinned one")));
        }
        put(&downloaded, &kept).map_err(|error| NotRun(format!("{} cannot be written: {error}", kept.display())))?;
        Ok(kept)
    }

    fn download(&self) -> anyhow::Result<PathBuf> {
        let Self { name, version, .. } = self;
        let into = folder().join("download");
        if into.exists() {
            fs::remove_dir_all(&into)?;
        }
        fs::create_dir_all(&into)?;
        match self.registry {
            Registry::Debian(suite) => {
                let apt = Apt::with_suite(suite)?;
                output(apt.get().arg("update"))?;
                output(
                    apt.get()
                        .arg("download")
                        .arg(format!("{name}={version}"))
                        .current_dir(&into),
                )?;
            }
            Registry::PyPi => {
                output(
                    Command::new("python3")
                        .args(["-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--dest"])
                        .arg(&into)
                        .arg(format!("{name}=={version}")),
                )?;
            }
        }
        let first = fs::read_dir(&into)?.next().context("nothing was downloaded")?;
        Ok(first?.path())
    }
}

/// `apt-get` with a configuration of its own, so that nothing of the machine's changes.
struct Apt {
    options: Vec<String>,
}

impl Apt {
    /// The suite is read from the mirror that this machine uses, and is signed by Debian's keyring.
    fn with_suite(suite: &str) -> anyhow::Result<Self> {
        let mirror = mirror()?;
        let own = folder().join("apt");
        fs::create_dir_all(own.join("lists/partial"))?;
        let sources = own.join("debian.sources");
        fs::write(
            &sources,
            format!(
                "Types: deb\nURIs: {mirror}\nSuites: {suite}\nComponents: main\n\
                 Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n"
            ),
        )?;
        let option = |name: &str, value: &str| format!("-o{name}={value}");
        Ok(Self {
            options: vec![
                option("Dir::Etc::sourcelist", &sources.to_string_lossy()),
                option("Dir::Etc::sourceparts", "/dev/null"),
                option("Dir::State::lists", &own.join("lists").to_string_lossy()),
                option("Dir::Cache::pkgcache", ""),
                option("Dir::Cache::srcpkgcache", ""),
            ],
        })
    }

    fn get(&self) -> Command {
        let mut command = Command::new("apt-get");
        command.args(&self.options);
        command
    }
}

/// The mirror of Debian that this machine uses.
pub(crate) fn mirror() -> anyhow::Result<String> {
    let sites = output(Command::new("apt-get").args([
        "indextargets",
        "--format",
        "$(ORIGIN) $(SITE)",
        "Created-By: Packages",
    ]))?;
    let mut mirrors = sites.lines().filter_map(|line| line.strip_prefix("Debian "));
    let mirror = mirrors.find(|site| !site.contains("security"));
    Ok(mirror.context("apt knows no mirror of Debian")?.to_owned())
}

/// Runs a command quietly; what it says is shown only if it fails.
fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command.stdin(Stdio::null()).output()?;
    anyhow::ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
            .trim()
            .lines()
            .last()
            .unwrap_or("it failed")
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A file that was built earlier, if it is still what was built.
pub(crate) fn kept(name: &str) -> Option<PathBuf> {
    let file = folder_of_all().join(name);
    let expected = fs::read_to_string(hash_of(&file)).ok()?;
    (sha256(&file)? == expected).then_some(file)
}

/// Keeps a file that was built, and returns its new place.
pub(crate) fn keep(name: &str, built: &Path) -> anyhow::Result<PathBuf> {
    let kept = folder_of_all().join(name);
    let hash = sha256(built).context("sha256sum could not be run")?;
    put(built, &kept)?;
    fs::write(hash_of(&kept), hash)?;
    Ok(kept)
}

fn hash_of(file: &Path) -> PathBuf {
    file.with_extension("sha256")
}

fn put(file: &Path, kept: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder_of_all())?;
    fs::copy(file, kept)?;
    fs::remove_file(file)
}

/// The SHA-256 of a file, in hexadecimal.
fn sha256(file: &Path) -> Option<String> {
    let output = Command::new("sha256sum")
        .arg("--")
        .arg(file)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let line = String::from_utf8(output.stdout).ok()?;
    // A backslash in front announces a file name that is spelled in another way.
    line.trim_start_matches('\\')
        .split(' ')
        .next()
        .filter(|hash| !hash.is_empty())
        .map(str::to_owned)
}

/// The person's cache folder, which outlives a clone.
fn folder_of_all() -> PathBuf {
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(home)
        .unwrap_or_else(folder)
        .join("findem-connect-build")
}
