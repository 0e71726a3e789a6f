//! A fresh Debian in a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use super::folder;
use crate::cross::cache::mirror;
use crate::process::{line, output, run};
use crate::setup::as_root;

/// A person without rights: the number of the user `nobody`.
const PERSON: &str = "65534";

/// A release of Debian that was just installed.
pub(super) struct System {
    folder: PathBuf,
}

impl System {
    /// Copies a system that `debootstrap` has made, or makes it first.
    pub(super) fn fresh(release: &str) -> anyhow::Result<Self> {
        let made = folder().join(format!("{release}-made"));
        let system = folder().join(release);
        fs::create_dir_all(folder())?;
        if !made.exists() {
            let unfinished = folder().join(format!("{release}-unfinished"));
            run(as_root("rm").args(["-rf", "--one-file-system"]).arg(&unfinished))?;
            run(as_root("debootstrap")
                .args(["--variant=minbase", release])
                .arg(&unfinished)
                .arg(mirror()?))?;
            run(as_root("mv").arg(&unfinished).arg(&made))?;
        }
        run(as_root("rm").args(["-rf", "--one-file-system"]).arg(&system))?;
        run(as_root("cp").arg("--archive").arg(&made).arg(&system))?;
        let system = Self { folder: system };
        run(&mut system.root("apt-get --quiet update"))?;
        Ok(system)
    }

    /// Copies files of this computer to a folder in the system.
    pub(super) fn put(&self, files: &[PathBuf], place: &str) -> anyhow::Result<()> {
        let place = self.inside(place);
        run(as_root("mkdir").arg("--parents").arg(&place))?;
        run(as_root("cp").args(files).arg(&place))
    }

    /// Writes a file in the system.
    pub(super) fn write(&self, place: &str, text: &str) -> anyhow::Result<()> {
        let here = folder().join("text");
        fs::write(&here, text)?;
        run(as_root("install")
            .args(["-D", "--mode=644"])
            .arg(&here)
            .arg(self.inside(place)))
    }

    fn inside(&self, place: &str) -> PathBuf {
        self.folder.join(place.trim_start_matches('/'))
    }

    /// A line that root types in the folder /root.
    pub(super) fn root(&self, line: &str) -> Command {
        let mut command = as_root("unshare");
        command
            .args(["--mount", "--pid", "--fork", "--kill-child", "--mount-proc"])
            .arg("--root")
            .arg(&self.folder)
            .args(["--wd", "/root", "env", "--ignore-environment"])
            .args(["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8"])
            // systemd is not running here, so its commands only read and write files.
            .args(["DEBIAN_FRONTEND=noninteractive", "SYSTEMD_OFFLINE=1", "sh", "-c", line])
            .stdin(Stdio::null());
        command
    }

    /// A line that a person without rights types.
    pub(super) fn person(&self, line: &str) -> Command {
        let home = "mkdir -p /tmp/home && chown 65534:65534 /tmp/home && cd /tmp/home && exec env HOME=/tmp/home";
        let person = format!("setpriv --reuid {PERSON} --regid {PERSON} --clear-groups --no-new-privs");
        self.root(&format!("{home} {person} sh -c {}", quoted(line)))
    }

    /// Every file with its size, besides what a person owns, what is temporary, and what the package manager remembers.
    pub(super) fn files(&self) -> anyhow::Result<Vec<String>> {
        let listed = output(&mut self.root(
            "find / -xdev \\( -path /proc -o -path /run -o -path /tmp -o -path /root -o -path /var/cache -o -path /var/log -o -path /var/lib/apt \
             -o -path /var/lib/dpkg \\) -prune -o -type d -printf '%p/\\n' -o -printf '%p %s\\n' | sort",
        ))?;
        Ok(listed.lines().map(str::to_owned).collect())
    }

    /// The folder of the system.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

/// Runs a line and checks its exit code. Returns everything that it says.
pub(super) fn says(mut command: Command, code: i32) -> anyhow::Result<String> {
    let said = command
        .output()
        .with_context(|| format!("`{}` cannot be started", line(&command)))?;
    let text = [said.stdout, said.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    ensure!(
        said.status.code() == Some(code),
        "`{}` ended with {} instead of {code}:\n{text}",
        line(&command),
        said.status
    );
    Ok(text)
}

/// The line as one word of a shell.
fn quoted(line: &str) -> String {
    format!("'{}'", line.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_word_for_the_shell() -> anyhow::Result<()> {
        for line in ["echo a", "echo 'it is' \"$HOME\"", "a'b"] {
            let said = output(Command::new("sh").args(["-c", &format!("printf %s {}", quoted(line))]))?;
            assert_eq!(said, line);
        }
        Ok(())
    }
}
