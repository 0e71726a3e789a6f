use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use records::{Folder, Profiles, RecordsError};

use crate::profiles::profile;
use crate::{Home, ID, again};

#[test]
fn one_program_writes_and_others_may_read() {
    let home = Home::new();
    let window = home.open();
    let refused = Folder::open(home.path()).unwrap_err();
    assert!(matches!(&refused, RecordsError::Locked { folder } if *folder == home.path()));
    assert_eq!(refused.code(), "locked");

    Profiles::load(&window, home.now).value.put(profile("Acme")).unwrap();
    let mut seen = Profiles::load(&Folder::open_to_read(home.path()), home.now).value;
    assert_eq!(seen.all(), [profile("Acme")]);
    assert_eq!(seen.put(profile("Other")).unwrap_err().code(), "locked");
    assert_eq!(seen.delete(ID).unwrap_err().code(), "locked");
    assert_eq!(seen.all(), [profile("Acme")]);

    let clone = window.profile(ID);
    drop(window);
    assert!(
        Folder::open(home.path()).is_err(),
        "what belongs to the folder keeps it locked"
    );
    drop(clone);
    home.open();
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_and_reading_it_finds_nothing() {
    let home = Home::new();
    let file = home.temporary.path().join("a file");
    fs::write(&file, "").unwrap();
    let path = file.join("records");
    assert_eq!(Folder::open(&path).unwrap_err().code(), "io");
    let loaded = Profiles::load(&Folder::open_to_read(&path), home.now);
    assert!(loaded.value.all().is_empty());
}

#[cfg(unix)]
#[test]
fn everything_is_the_persons_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    crate::no_secret::write_everything(&home, "");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for file in home.files() {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
        let folder = file.parent().unwrap();
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
}

#[test]
fn the_folder_is_among_the_persons_data_unless_another_is_named() {
    let test = "folder::the_folder_is_among_the_persons_data_unless_another_is_named";
    // A path that is absolute on this system.
    let elsewhere = std::env::temp_dir().join("elsewhere").join("records");
    for (named, expected) in [(OsStr::new(""), "findem-connect"), (elsewhere.as_os_str(), "records")] {
        let prepare = |program: &Path| {
            let mut command = Command::new(program);
            command.env(records::HOME, named).env("EXPECTED", expected);
            command
        };
        again(test, prepare, || {
            let folder = Folder::locate().unwrap();
            assert!(folder.is_absolute());
            assert!(
                folder.ends_with(std::env::var("EXPECTED").unwrap()),
                "{}",
                folder.display()
            );
        });
    }
}

#[test]
fn deleting_everything_leaves_only_what_is_somebody_elses() {
    let home = Home::new();
    crate::no_secret::write_everything(&home, "");
    home.open().delete_everything().unwrap();
    assert!(!home.path().exists());

    crate::no_secret::write_everything(&home, "");
    let foreign = [
        home.path().join("letter.txt"),
        home.path().join("profiles").join("photo.png"),
    ];
    for file in &foreign {
        fs::write(file, "").unwrap();
    }
    home.open().delete_everything().unwrap();
    assert_eq!(home.files(), foreign);
    Folder::open_to_read(home.path()).delete_everything().unwrap_err();
    assert_eq!(home.files(), foreign);
}
