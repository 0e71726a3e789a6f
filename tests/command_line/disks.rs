//! Disks that are full or read-only, folders of somebody else, links in the place of files, and clocks that jump. Every command
//! that writes says once what it could not write, loses nothing, and works again afterward.

use std::env;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use jiff::Timestamp;
use records::{Folder, Profiles};
use serde_json::json;
use tempfile::TempDir;

use crate::support::{CommandOutput, Mapped, Server, in_a_view, like, process, run_in};

/// What is wrong with the folder of the records.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Disk {
    Whole,
    Full,
    ReadOnly,
    /// It belongs to somebody else, who lets others only look.
    Foreign,
}

impl Disk {
    /// Prepares the folder `$R`, and runs the program. A full disk has a file system of its own, which is as large as its content.
    const fn script(self) -> &'static str {
        match self {
            Self::Whole | Self::Foreign => r#"exec "$@""#,
            Self::ReadOnly => r#"mount --bind "$R" "$R" && mount -o remount,bind,ro "$R" && exec "$@""#,
            Self::Full => {
                r#"set -e
                   cp -a "$R" "$R.before"
                   mount -t tmpfs -o size=1m,mode=700 tmpfs "$R"
                   cp -a "$R.before/." "$R"
                   cat /dev/zero 2>/dev/null >"$R/filler" || true
                   code=0
                   "$@" || code=$?
                   rm "$R/filler"
                   cp -a "$R" "$R.after"
                   umount "$R"
                   rm -r "$R.before" "$R"
                   mv "$R.after" "$R"
                   exit $code"#
            }
        }
    }
}

/// A folder with records: a customer whose key is in the keychain, and a list for `fleet`.
struct Home {
    folder: TempDir,
    server: Server,
}

impl Home {
    fn new() -> Self {
        let home = Self {
            folder: TempDir::new().unwrap(),
            server: Server::ready(),
        };
        let said = home.run(Disk::Whole, &["keys", "add", "Acme"]);
        assert_eq!(said.code, 0, "{said:?}");
        let line = json!({"name": "Globex", "key": home.server.key()}).to_string();
        fs::write(home.path("list"), line).unwrap();
        fs::set_permissions(home.path("list"), fs::Permissions::from_mode(0o600)).unwrap();
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn records(&self) -> PathBuf {
        self.path("records")
    }

    /// A file among the records.
    fn record(&self, name: &str) -> PathBuf {
        self.records().join(name)
    }

    /// The program, with these records and the session's keychain.
    fn program(&self, arguments: &[&str]) -> Process {
        let mut program = process();
        program.args(arguments).env("FINDEM_CONNECT_HOME", self.records()).env(
            "DBUS_SESSION_BUS_ADDRESS",
            env::var("DBUS_SESSION_BUS_ADDRESS").unwrap_or_default(),
        );
        program
    }

    /// Runs the program on such a disk, with the key on standard input.
    fn run(&self, disk: Disk, arguments: &[&str]) -> CommandOutput {
        let program = self.program(arguments);
        let mut view = match disk {
            Disk::Whole => program,
            _ => in_a_view(Mapped::Person, disk.script(), &program),
        };
        view.env("R", self.records());
        CommandOutput::of(assert_cmd::Command::from_std(view).write_stdin(self.server.key()))
    }

    fn check(&self, disk: Disk) -> CommandOutput {
        self.run(disk, &["check", "--profile", "Acme", "--api-base", &self.server.base()])
    }

    fn fleet(&self, disk: Disk, out: &Path) -> CommandOutput {
        let (list, base) = (self.path("list"), self.server.base());
        let arguments = ["fleet", "--keys", list.to_str().unwrap(), "--api-base", &base, "--out"];
        self.run(disk, &[&arguments[..], &[out.to_str().unwrap()]].concat())
    }

    /// The names of the profiles, and how many runs the history of the first has.
    fn kept(&self) -> (Vec<String>, usize) {
        let folder = Folder::open_to_read(self.records());
        let profiles = Profiles::load(&folder, Timestamp::now());
        assert_eq!(profiles.note, None);
        let profiles = profiles.value;
        let names = profiles.all().iter().map(|profile| profile.name.clone()).collect();
        let runs = folder.profile(profiles.all()[0].id).runs();
        let list = runs.list().unwrap();
        for run in &list {
            report::read(runs.read(run).unwrap().as_bytes()).unwrap();
        }
        (names, list.len())
    }

    /// Gives the folder and everything in it to this person.
    fn give(&self, owner: u32, folders: u32, files: u32) {
        give(&self.records(), owner, folders, files);
    }
}

fn give(path: &Path, owner: u32, folders: u32, files: u32) {
    let mode = if path.is_dir() { folders } else { files };
    for entry in fs::read_dir(path).into_iter().flatten() {
        give(&entry.unwrap().path(), owner, folders, files);
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    chown(path, Some(owner), None).unwrap();
}

#[expect(clippy::print_stdout, reason = "says that a test looked at less")]
fn is_possible(disk: Disk, home: &Home) -> bool {
    let tried = in_a_view(Mapped::Person, "mount -t tmpfs tmpfs \"$HOME\"", &Process::new("true"))
        .env("HOME", home.folder.path())
        .output();
    let is_possible = tried.is_ok_and(|tried| tried.status.success())
        && (disk != Disk::Foreign || fs::metadata("/proc/self").is_ok_and(|this| this.uid() == 0));
    if !is_possible {
        println!("Skipped {disk:?}: this system does not let a test make such a folder.");
    }
    is_possible
}

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn a_disk_that_cannot_be_written_is_said_once_and_costs_nothing() {
    const NOBODY: u32 = 65_534;
    for (disk, why, code) in [
        (Disk::Full, "there\u{2019}s no space left", "noSpace"),
        (Disk::ReadOnly, "isn\u{2019}t allowed to access", "notPermitted"),
        (Disk::Foreign, "isn\u{2019}t allowed to access", "notPermitted"),
    ] {
        let home = Home::new();
        if !is_possible(disk, &home) {
            continue;
        }
        assert_eq!(home.check(Disk::Whole).code, 0);
        let before = home.kept();
        assert_eq!(before, (vec!["Acme".to_owned()], 1));
        let me = fs::metadata(home.records()).unwrap().uid();
        if disk == Disk::Foreign {
            home.give(NOBODY, 0o755, 0o644);
        }

        let said = home.run(disk, &["keys", "list"]);
        assert!(said.code == 0 && said.out.contains("Acme"), "{disk:?}: {said:?}");
        let said = home.check(disk);
        assert_eq!(said.code, 0, "{disk:?}: {said:?}");
        let said_why = said.err.replace('\'', "\u{2019}");
        assert_eq!(said_why.matches(why).count(), 1, "{disk:?}: {said:?}");
        home.run(disk, &["keys", "add", "Initech"]).assert_refused(code);
        let said = home.fleet(disk, &home.record("results.ndjson"));
        assert_eq!(said.code, 2, "{disk:?}: {said:?}");
        assert_eq!(said.err.matches("error[outFile]: ").count(), 1, "{disk:?}: {said:?}");
        // A file that could be opened became full while the check ran, so its result is printed.
        assert_eq!(said.out.contains("Globex"), disk == Disk::Full, "{disk:?}: {said:?}");
        assert_eq!(home.kept(), before, "{disk:?}");
        home.run(disk, &["keys", "forget", "Acme"]).assert_refused(code);
        assert_eq!(home.kept(), before, "{disk:?}");

        if disk == Disk::Foreign {
            home.give(me, 0o700, 0o600);
        }
        // A key is deleted before its profile says so, which a full disk does not prevent.
        if disk != Disk::Full {
            let said = home.check(Disk::Whole);
            assert_eq!((said.code, said.err.as_str()), (0, ""), "{disk:?}: {said:?}");
            assert_eq!(home.kept().1, 2, "{disk:?}");
        }
        let said = home.fleet(Disk::Whole, &home.record("results.ndjson"));
        assert_eq!(said.code, 0, "{disk:?}: {said:?}");
        let said = home.run(Disk::Whole, &["keys", "forget", "Acme"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{disk:?}: {said:?}");
        home.check(Disk::Whole).assert_refused("profileWithoutKey");
    }
}

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn a_link_in_the_place_of_a_folder_or_a_file_loses_nothing() {
    for name in ["", "profiles", "profiles.json", ".lock", "results.ndjson"] {
        let home = Home::new();
        assert_eq!(home.check(Disk::Whole).code, 0);
        fs::write(home.record("results.ndjson"), "").unwrap();
        let (place, elsewhere) = (home.records().join(name), home.path("elsewhere"));
        let place = if name.is_empty() { home.records() } else { place };
        fs::rename(&place, &elsewhere).unwrap();
        symlink(&elsewhere, &place).unwrap();

        let said = home.check(Disk::Whole);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{name}: {said:?}");
        let said = home.run(Disk::Whole, &["keys", "add", "Initech"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{name}: {said:?}");
        assert_eq!(
            home.fleet(Disk::Whole, &home.record("results.ndjson")).code,
            0,
            "{name}"
        );
        assert_eq!(
            home.kept(),
            (vec!["Acme".to_owned(), "Initech".to_owned()], 2),
            "{name}"
        );
        // The list of profiles is replaced as a whole, and the link with it.
        assert_eq!(place.is_symlink(), name != "profiles.json", "{name}");
        if name == "results.ndjson" {
            assert!(fs::read_to_string(elsewhere).unwrap().contains("Globex"));
        }
        assert_eq!(home.run(Disk::Whole, &["keys", "forget", "--all"]).code, 0, "{name}");
    }
}

#[test]
fn a_link_to_nothing_is_refused_and_stays() {
    let folder = TempDir::new().unwrap();
    let link = folder.path().join("records");
    for target in ["nowhere", "records"] {
        symlink(folder.path().join(target), &link).unwrap();
        let said = run_in(&link, &["keys", "add", "Acme"], "");
        said.assert_refused("io");
        assert!(said.err.contains(link.to_str().unwrap()), "{said:?}");
        assert!(!folder.path().join("nowhere").exists());
        fs::remove_file(&link).unwrap();
    }
}

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn a_clock_that_jumps_loses_no_run() {
    let home = Home::new();
    let base = home.server.base();
    for (number, clock) in ["+0", "-30y", "+30y", "+0 x90000", "-1d"].into_iter().enumerate() {
        let program = home.program(&["check", "--profile", "Acme", "--api-base", &base]);
        let mut faketime = Process::new("faketime");
        faketime.args(["-f", clock]);
        like(&mut faketime, &program);
        faketime
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("NO_FAKE_STAT", "1");
        let said = CommandOutput::of(&mut assert_cmd::Command::from_std(faketime));
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{clock}: {said:?}");
        assert_eq!(home.kept().1, number + 1, "{clock}");
    }
    assert_eq!(home.run(Disk::Whole, &["keys", "forget", "--all"]).code, 0);
}
