//! The files on disk after everything that can go wrong.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its folder has failed")]

mod documents;
mod folder;
#[cfg(unix)]
mod full_disk;
mod journal;
mod kept;
mod no_secret;
mod profiles;
mod runs;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use jiff::Timestamp;
use records::{Folder, ProfileFolder};
use tempfile::TempDir;
use uuid::Uuid;

/// A folder that only this test uses, and the current time for all records.
struct Home {
    temporary: TempDir,
    now: Timestamp,
}

impl Home {
    fn new() -> Self {
        Self {
            temporary: tempfile::tempdir().unwrap(),
            now: "2026-11-24T07:26:09Z".parse().unwrap(),
        }
    }

    fn path(&self) -> PathBuf {
        self.temporary.path().join("records")
    }

    fn open(&self) -> Folder {
        let _running = RUNNING.lock().unwrap();
        Folder::open(self.path()).unwrap()
    }

    fn profile(&self) -> ProfileFolder {
        self.open().profile(ID)
    }

    /// A file of the profile [`ID`].
    fn file(&self, name: &str) -> PathBuf {
        self.path().join("profiles").join(ID.to_string()).join(name)
    }

    /// Puts a file where the program expects it.
    fn plant(&self, name: &str, content: &[u8]) -> PathBuf {
        let file = self.file(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, content).unwrap();
        file
    }

    /// Every file below the folder, sorted.
    fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        walk(&self.path(), &mut files);
        files.sort();
        files
    }
}

/// Held while a child process starts: at first it inherits the locks of this process, so a folder that was just released would
/// still appear locked.
static RUNNING: Mutex<()> = Mutex::new(());

const ID: Uuid = Uuid::from_u128(7);

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Runs one test again in a separate process, for which `prepare` sets up another environment. `name` is the full path of the
/// test, and `inside` runs in the new process.
fn again(name: &str, prepare: impl FnOnce(&Path) -> Command, inside: impl FnOnce()) {
    const INSIDE: &str = "RECORDS_TEST_INSIDE";
    if env::var_os(INSIDE).is_some_and(|test| test == name) {
        return inside();
    }
    let mut command = prepare(&env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture"]).env(INSIDE, name);
    let running = RUNNING.lock().unwrap();
    let output = command.output().unwrap();
    drop(running);
    let results = String::from_utf8_lossy(&output.stdout);
    let passed = output.status.success() && results.contains("1 passed");
    assert!(passed, "{results}{}", String::from_utf8_lossy(&output.stderr));
}
