//! The documents that the window writes: progress, the list of profiles, the practice tenant's state, and runs.

use jiff::Timestamp;
use records::{Folder, KeyPlace, LONGEST_NAME, Profile, Profiles, Run};
use uuid::Uuid;

use crate::kill::{Killer, assert_killed, rounds};
use crate::stage::{Stage, plays};

const ID: Uuid = Uuid::from_u128(7);
/// How often each document is written. Each version is large, and says which one it is.
const VERSIONS: usize = 6;
const CONFIRMED: &str = "confirmed ";

fn document(version: usize) -> Vec<usize> {
    vec![version; 5_000]
}

fn profile(version: usize) -> Profile {
    Profile {
        id: ID,
        name: version.to_string().repeat(LONGEST_NAME),
        environment: "production".to_owned(),
        created: Timestamp::UNIX_EPOCH,
        key: KeyPlace::Nowhere,
        last_four: None,
    }
}

fn run(version: usize) -> Run {
    Run {
        started_at: Timestamp::UNIX_EPOCH,
        report_id: version.to_string(),
        received: false,
    }
}

/// Writes everything again and again, and confirms each write.
#[expect(clippy::print_stdout, reason = "the test reads what was confirmed")]
fn write() {
    let now = Timestamp::now();
    let folder = Folder::open(Folder::locate().unwrap()).unwrap();
    let own = folder.profile(ID);
    let mut profiles = Profiles::load(&folder, now).value;
    for version in 1..=VERSIONS {
        own.progress(1, now).0.save(&document(version)).unwrap();
        println!("{CONFIRMED}progress");
        own.practice(1, now).0.save(&document(version)).unwrap();
        println!("{CONFIRMED}practice");
        profiles.put(profile(version)).unwrap();
        println!("{CONFIRMED}profile");
        own.runs().add(&run(version), &"r".repeat(50_000)).unwrap();
        println!("{CONFIRMED}run");
    }
}

#[test]
#[ignore = "needs strace, which `cargo xtask test` installs"]
fn documents_of_a_killed_window_are_whole_and_not_older_than_confirmed() {
    if plays().is_some() {
        return write();
    }
    let mut killer = None;
    for round in rounds() {
        let stage = Stage::new();
        let program = stage.play("window::documents_of_a_killed_window_are_whole_and_not_older_than_confirmed");
        let killer: &mut Killer = killer.get_or_insert_with(|| {
            let watched = Killer::after_watching(&program, "", &stage.records());
            std::fs::remove_dir_all(stage.records()).unwrap();
            watched.0
        });
        let ended = killer.kill(&program, "");
        let confirmed = |what: &str| {
            let line = format!("{CONFIRMED}{what}");
            ended.out.lines().filter(|said| said.ends_with(&line)).count()
        };
        let case = format!("round {round}: {ended:?}");
        assert!(ended.killed.is_some() || confirmed("run") == VERSIONS, "{case}");

        let now = Timestamp::now();
        let folder = stage.next_start();
        let own = folder.profile(ID);
        let newest = |what: &str, version: usize| {
            let least = confirmed(what);
            assert!((least..=least + 1).contains(&version), "{what} is {version}, {case}");
        };
        for (what, loaded) in [
            ("progress", own.progress::<Vec<usize>>(1, now).1),
            ("practice", own.practice(1, now).1),
        ] {
            assert_eq!(loaded.note, None, "{case}");
            let version = loaded.value.first().copied().unwrap_or_default();
            newest(what, version);
            assert!(version == 0 || loaded.value == document(version), "{case}");
        }
        let profiles = Profiles::load(&folder, now);
        assert_eq!(profiles.note, None, "{case}");
        let kept = profiles.value.get(ID).cloned();
        let version = (0..=VERSIONS).find(|version| kept == (*version > 0).then(|| profile(*version)));
        newest("profile", version.unwrap_or_else(|| panic!("{kept:?}, {case}")));
        let runs = own.runs().list().unwrap();
        newest("run", runs.len());
        for run in runs {
            assert_eq!(own.runs().read(&run).unwrap().len(), 50_000, "{case}");
        }
    }
    assert_killed(&[killer.unwrap()]);
}
