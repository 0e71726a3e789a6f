//! Reading the files of earlier versions.

use std::fs;

use records::{KeyPlace, Profiles, Run, Stage};

use super::{Home, ID};

macro_rules! document {
    ($name:literal) => {
        include_str!(concat!("../../../../../tests/documents/0.1/", $name))
    };
}

#[test]
fn the_profiles_of_version_0_1_open_and_stay_as_they_are() {
    let home = Home::new();
    let folder = home.open();
    fs::write(folder.profiles_file(), document!("profiles.json")).unwrap();
    let loaded = Profiles::load(&folder, home.now);
    assert_eq!(loaded.note, None);
    let mut profiles = loaded.value;
    let places: Vec<_> = profiles
        .all()
        .iter()
        .map(|profile| (profile.name.clone(), profile.key.clone()))
        .collect();
    let keychain = |unsettled| KeyPlace::Keychain {
        place: "gnomeKeyring".to_owned(),
        unsettled,
    };
    assert_eq!(
        places,
        [
            ("Acme".to_owned(), keychain(false)),
            ("Globex".to_owned(), keychain(true)),
            ("Practice".to_owned(), KeyPlace::Session),
            ("Initech".to_owned(), KeyPlace::Nowhere),
        ]
    );
    let acme = profiles.named("Acme").cloned().unwrap();
    profiles.put(acme).unwrap();
    assert_eq!(
        fs::read_to_string(folder.profiles_file()).unwrap(),
        document!("profiles.json")
    );
}

#[test]
fn progress_of_a_later_version_is_not_this_programs_to_change() {
    let home = Home::new();
    let earlier = home.plant("progress.json", br#"{"version": 1, "data": {}}"#);
    let aside = home.plant("progress.json.bad-1", b"{");
    home.plant("progress.json.bad-2", br#"{"version": 2, "data": {"proxy": "x@y"}}"#);
    let mut files = home.open().progress_files(1);
    files.sort();
    assert_eq!(files, [earlier, aside]);
}

#[test]
fn the_journal_of_version_0_1_says_what_may_be_left_over() {
    let home = Home::new();
    home.plant("rehearsal.jsonl", document!("rehearsal.jsonl").as_bytes());
    let (_, loaded) = home.profile().rehearsals(home.now);
    assert_eq!(loaded.note, None);
    let left: Vec<_> = loaded
        .value
        .iter()
        .map(|rehearsal| {
            (
                rehearsal.marker.as_str(),
                rehearsal.stage,
                rehearsal.candidate_id.is_some(),
            )
        })
        .collect();
    assert_eq!(left, [("7F3K", Stage::Created, true)]);
}

#[test]
fn a_run_of_version_0_1_is_listed_and_read() {
    let home = Home::new();
    let folder = home.open();
    let runs = folder.profile(ID).runs();
    let run = Run {
        started_at: home.now,
        report_id: "0b9a".to_owned(),
        received: false,
    };
    for (name, received) in [
        ("20261124T072609Z-0b9a.json", false),
        ("20261124T072609Z-0b9b.received.json", true),
    ] {
        home.plant(&format!("runs/{name}"), document!("report.json").as_bytes());
        let listed = runs.list().unwrap();
        assert!(listed.iter().any(|run| run.received == received), "{name}");
    }
    assert_eq!(runs.read(&run).unwrap(), document!("report.json"));
}
