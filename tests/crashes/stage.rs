//! A practice tenant, a folder of records, and the programs that use both.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use jiff::Timestamp;
use practice::{Options, Tenant};
use records::{Folder, Profile, Profiles};
use secrecy::ExposeSecret;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::kill::Ended;

/// In the environment of this test program, when it plays another program.
const PLAYS: &str = "FINDEM_CONNECT_TEST_PLAYS";

pub(crate) struct Stage {
    pub(crate) tenant: Tenant,
    pub(crate) runtime: Runtime,
    folder: TempDir,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let options = Options {
            delay: Duration::ZERO,
            ..Options::default()
        };
        let tenant = runtime.block_on(Tenant::start(options)).unwrap();
        Self {
            tenant,
            runtime,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn key(&self) -> String {
        self.tenant.keys()[0].key.expose_secret().to_owned()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn records(&self) -> PathBuf {
        self.path("records")
    }

    /// `findem-doctor` with these arguments and the tenant's address.
    pub(crate) fn doctor(&self, arguments: &[&str]) -> Command {
        let mut doctor = Command::new(env!("CARGO_BIN_EXE_findem-doctor"));
        doctor.args(arguments);
        self.furnish(&mut doctor);
        doctor
    }

    /// Runs `findem-doctor` to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        let output = self.doctor(arguments).output().unwrap();
        Ended {
            killed: None,
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// This test program, which calls the test `name` again. That test then finds that it [`plays`] another program.
    pub(crate) fn play(&self, name: &str) -> Command {
        let mut play = Command::new(env::current_exe().unwrap());
        play.args(["--exact", name, "--include-ignored", "--nocapture", "--test-threads=1"])
            .env(PLAYS, self.tenant.api_base())
            .env("KEY", self.key());
        self.furnish(&mut play);
        play
    }

    fn furnish(&self, command: &mut Command) {
        command
            .env("LC_ALL", "C.UTF-8")
            .env(records::HOME, self.records())
            .env_remove("FINDEM_DOCTOR_KEY");
    }

    /// The profile that `keys add Acme` made, if it exists. The list of profiles must be readable.
    pub(crate) fn acme(&self) -> Option<Profile> {
        let loaded = Profiles::load(&Folder::open_to_read(self.records()), Timestamp::now());
        assert_eq!(loaded.note, None);
        loaded.value.named("Acme").cloned()
    }

    /// Opens the records, as the next start does. Checks that nothing half written is left.
    pub(crate) fn next_start(&self) -> Folder {
        let folder = Folder::open(self.records()).unwrap();
        let left = files(folder.path());
        let unfinished = left.iter().find(|file| file.to_string_lossy().contains("unfinished"));
        assert_eq!(unfinished, None);
        folder
    }
}

/// The address of the tenant, if this process plays another program.
pub(crate) fn plays() -> Option<String> {
    env::var(PLAYS).ok()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}
