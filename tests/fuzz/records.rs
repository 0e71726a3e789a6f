//! The program's own files, after anything happened to them.

use std::fs;

use jiff::Timestamp;
use records::{Folder, Note, Profiles};
use uuid::Uuid;

use crate::corpus::{RANDOM, target};

/// A list of profiles is read and stays as it is, or is kept elsewhere unchanged.
fn profiles(input: &[u8]) {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::open(home.path()).unwrap();
    fs::write(folder.profiles_file(), input).unwrap();
    let loaded = Profiles::load(&folder, Timestamp::UNIX_EPOCH);
    match loaded.note {
        Some(Note::Broken { moved_to }) => assert_eq!(fs::read(moved_to.unwrap()).unwrap(), input),
        _ => assert_eq!(fs::read(folder.profiles_file()).unwrap(), input),
    }
}

/// A journal names the same candidates when it is read again, and its original is kept if a part of it is damaged.
fn journal(input: &[u8]) {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::open(home.path()).unwrap().profile(Uuid::nil());
    fs::create_dir_all(folder.rehearsals_file().parent().unwrap()).unwrap();
    fs::write(folder.rehearsals_file(), input).unwrap();
    let first = folder.rehearsals(Timestamp::UNIX_EPOCH).1;
    if let Some(Note::Broken { moved_to }) = &first.note {
        assert_eq!(fs::read(moved_to.as_ref().unwrap()).unwrap(), input);
    }
    let again = folder.rehearsals(Timestamp::UNIX_EPOCH).1;
    assert_eq!(again.value, first.value);
}

#[test]
fn any_list_of_profiles_is_read_or_kept() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("profiles", &["profiles.json"], profiles));
}

#[test]
fn any_journal_is_read_or_kept() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("journals", &["rehearsal.jsonl"], journal));
}
