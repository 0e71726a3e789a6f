//! One rpm package for each program, with the files of its Debian package.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use super::publisher::{date, maintainer, time_of_sources};
use super::target;
use crate::changelog;
use crate::process::{output, run};

/// Files whose place differs: in Debian, and in the distributions that use rpm. None is left out.
const MOVED: [(&str, Option<&str>); 2] = [
    ("usr/share/zsh/vendor-completions", Some("usr/share/zsh/site-functions")),
    // rpm has the changelog elsewhere.
    ("usr/share/doc/{name}/changelog.Debian.gz", None),
];

/// Makes an rpm package of each Debian package. rpm finds the libraries and the versions of their symbols that the program needs.
pub(super) fn bundle(debs: &[PathBuf]) -> anyhow::Result<()> {
    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for deb in debs {
        let work = target().join("release/rpm");
        if work.exists() {
            fs::remove_dir_all(&work)?;
        }
        pack(&Control::of(deb)?, deb, &work, &folder)?;
    }
    for package in packages()? {
        println!("{} has {} bytes", package.display(), fs::metadata(&package)?.len());
        let needs = output(
            Command::new("rpm")
                .args(["--query", "--requires", "--package"])
                .arg(&package),
        )?;
        if !needs.lines().any(|line| line.starts_with("libc.so.6(GLIBC_")) {
            bail!("{} does not say which C library it needs: {needs}", package.display());
        }
    }
    Ok(())
}

/// The folder of the packages.
fn folder() -> PathBuf {
    target().join("release/bundle/rpm")
}

/// Both packages.
pub(crate) fn packages() -> anyhow::Result<Vec<PathBuf>> {
    super::files_of(&folder())
}

/// What a Debian package says about itself.
struct Control {
    name: String,
    version: String,
    summary: String,
    description: String,
    /// Packages of this project, as rpm writes them.
    needs: Vec<String>,
    /// Packages that are called the same there.
    recommends: String,
}

impl Control {
    fn of(deb: &Path) -> anyhow::Result<Self> {
        let field = |name: &str| output(Command::new("dpkg-deb").arg("--field").arg(deb).arg(name));
        let trimmed = |name: &str| Ok::<_, anyhow::Error>(field(name)?.trim().to_owned());
        let description = field("Description")?;
        let (summary, description) = description
            .split_once('\n')
            .context("a package without a description")?;
        Ok(Self {
            name: trimmed("Package")?,
            version: upstream(&trimmed("Version")?).to_owned(),
            summary: summary.to_owned(),
            description: description.lines().map(str::trim).collect::<Vec<_>>().join("\n"),
            needs: own_packages(&trimmed("Depends")?),
            recommends: trimmed("Recommends")?,
        })
    }
}

/// The version without that of the packaging.
fn upstream(version: &str) -> &str {
    version.rsplit_once('-').map_or(version, |(upstream, _)| upstream)
}

/// The packages of this project in a list of dependencies, as rpm writes them. rpm finds the libraries itself.
fn own_packages(depends: &str) -> Vec<String> {
    let own = depends
        .split(',')
        .map(str::trim)
        .filter(|one| one.starts_with("findem-"));
    own.map(|one| one.replace(['(', ')'], "")).collect()
}

fn pack(control: &Control, deb: &Path, work: &Path, folder: &Path) -> anyhow::Result<()> {
    let tree = work.join("tree");
    fs::create_dir_all(&tree)?;
    run(Command::new("dpkg-deb").arg("--extract").arg(deb).arg(&tree))?;
    for (from, to) in MOVED {
        let from = tree.join(from.replace("{name}", &control.name));
        match to {
            _ if !from.exists() => {}
            Some(to) => {
                let to = tree.join(to);
                fs::create_dir_all(to.parent().unwrap_or(&tree))?;
                fs::rename(from, to)?;
            }
            None => fs::remove_file(from)?,
        }
    }
    let versions = changelog::versions()?;
    let changes = changelog::rpm(&versions, &maintainer()?, |day| date(day, "+%a %b %d %Y"))?;
    let spec = work.join(format!("{}.spec", control.name));
    fs::write(&spec, spec_of(control, &tree, &files(&tree, &tree)?, &changes))?;
    let define = |name: &str, value: &str| format!("--define={name} {value}");
    run(Command::new("rpmbuild")
        .args(["-bb", "--quiet"])
        .arg(define("_topdir", &work.to_string_lossy()))
        .arg(define("_rpmdir", &folder.to_string_lossy()))
        .arg(define("_rpmfilename", "%{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm"))
        // The programs are stripped already, and nothing in the package changes.
        .arg(define("debug_package", "%{nil}"))
        .arg(define("__os_install_post", "%{nil}"))
        .arg(define("_build_id_links", "none"))
        // The same sources make the same package.
        .arg(define("use_source_date_epoch_as_buildtime", "1"))
        .arg(define("clamp_mtime_to_source_date_epoch", "1"))
        .arg(define("_buildhost", "localhost"))
        .arg(define("_binary_payload", "w9.xzdio"))
        .arg(&spec)
        .env("SOURCE_DATE_EPOCH", time_of_sources()?)
        .env("LC_ALL", "C.UTF-8"))
}

fn spec_of(control: &Control, tree: &Path, files: &[String], changes: &str) -> String {
    let Control {
        name,
        version,
        summary,
        description,
        needs,
        recommends,
    } = control;
    let mut needs: Vec<String> = needs.iter().map(|one| format!("Requires: {one}\n")).collect();
    if !recommends.is_empty() {
        needs.push(format!("Recommends: {recommends}\n"));
    }
    format!(
        "Name: {name}\nVersion: {version}\nRelease: 1\nSummary: {summary}\nLicense: MIT\n{}\n\
         %description\n{description}\n\
         %install\ncp -a '{}/.' %{{buildroot}}\n\n\
         %files\n%defattr(-,root,root)\n%dir \"/usr/share/doc/{name}\"\n{}\n\
         %changelog\n{changes}",
        needs.concat(),
        tree.display(),
        files
            .iter()
            .map(|file| format!("\"{file}\"\n"))
            .collect::<Vec<_>>()
            .concat(),
    )
}

/// Every file, as the package installs it.
fn files(folder: &Path, root: &Path) -> anyhow::Result<Vec<String>> {
    let mut files = Vec::new();
    for path in super::files_of(folder)? {
        if path.is_dir() {
            files.extend(self::files(&path, root)?);
        } else {
            files.push(format!("/{}", path.strip_prefix(root)?.display()));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_and_the_own_packages_are_as_rpm_writes_them() {
        for (version, expected) in [("0.1.0-1", "0.1.0"), ("1.0-beta-2", "1.0-beta"), ("2", "2")] {
            assert_eq!(upstream(version), expected);
        }
        for (depends, expected) in [
            ("libc6 (>= 2.34), libgcc-s1 (>= 3.0)", &[][..]),
            ("libc6 (>= 2.34), findem-doctor (>= 0.1.0)", &["findem-doctor >= 0.1.0"]),
            ("findem-doctor", &["findem-doctor"]),
        ] {
            assert_eq!(own_packages(depends), expected, "{depends}");
        }
    }
}
