use std::fs;

use records::{Folder, Loaded, Note, RecordsError};
use serde::{Deserialize, Serialize};

use crate::{Home, ID};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Progress {
    pub(crate) step: u32,
    #[serde(default)]
    pub(crate) remark: String,
}

pub(crate) fn progress(step: u32) -> Progress {
    Progress {
        step,
        remark: String::new(),
    }
}

const FILE: &str = "progress.json";

#[test]
fn what_is_missing_is_the_default_and_what_was_saved_comes_back() {
    let home = Home::new();
    let (store, loaded) = home.profile().progress::<Progress>(1, home.now);
    assert_eq!(loaded, Loaded::default());
    assert!(!home.file(FILE).exists(), "loading writes nothing");

    for step in [3, 4] {
        store.save(&progress(step)).unwrap();
    }
    drop(store);
    let (_, loaded) = home.profile().progress::<Progress>(1, home.now);
    assert_eq!(loaded.value, progress(4));
    assert_eq!(loaded.note, None);
    let written: serde_json::Value = serde_json::from_slice(&fs::read(home.file(FILE)).unwrap()).unwrap();
    assert_eq!(
        written,
        serde_json::json!({"version": 1, "data": {"step": 4, "remark": ""}})
    );
}

#[test]
fn an_older_version_is_read_and_written_as_the_present_one() {
    let home = Home::new();
    let file = home.plant(FILE, br#"{"version": 1, "data": {"step": 5}}"#);
    let (store, loaded) = home.profile().progress::<Progress>(2, home.now);
    assert_eq!((loaded.value.step, loaded.note), (5, None));
    store.save(&loaded.value).unwrap();
    assert!(fs::read_to_string(file).unwrap().contains(r#""version": 2"#));
}

#[test]
fn what_is_broken_is_moved_aside_and_never_overwritten() {
    let broken: [&[u8]; 7] = [
        b"",
        b"{\"version\": 1, \"data\": {\"st",
        b"\0\0\0\0\0\0",
        b"\xff\xfe",
        b"{\"step\": 3}",
        b"{\"version\": 1, \"data\": {\"step\": \"three\"}}",
        b"{\"version\": -1, \"data\": {\"step\": 3}}",
    ];
    let home = Home::new();
    for (n, content) in (1..).zip(broken) {
        let file = home.plant(FILE, content);
        let (store, loaded) = home.profile().progress::<Progress>(1, home.now);
        let suffix = if n == 1 { String::new() } else { format!("-{n}") };
        let aside = home.file(&format!("progress.json.bad-20261124T072609Z{suffix}"));
        assert_eq!(loaded.value, Progress::default());
        assert_eq!(
            loaded.note,
            Some(Note::Broken {
                moved_to: Some(aside.clone())
            })
        );
        assert_eq!(fs::read(aside).unwrap(), content);
        assert!(!file.exists());
        store.save(&progress(1)).unwrap();
    }
    assert_eq!(
        home.files().len(),
        broken.len() + 2,
        "nothing else was left: {:?}",
        home.files()
    );
}

#[test]
fn what_is_newer_is_read_where_it_can_be_and_never_changed() {
    let cases = [
        (r#"{"version": 2, "data": {"step": 7, "later": true}}"#, progress(7)),
        (
            r#"{"version": 9, "data": ["another shape"], "seal": 1}"#,
            Progress::default(),
        ),
    ];
    for (content, expected) in cases {
        let home = Home::new();
        let file = home.plant(FILE, content.as_bytes());
        let (store, loaded) = home.profile().progress::<Progress>(1, home.now);
        assert_eq!(loaded.value, expected, "{content}");
        assert!(matches!(loaded.note, Some(Note::Newer { version: 2 | 9 })), "{content}");
        let refused = store.save(&progress(1)).unwrap_err();
        assert!(matches!(refused, RecordsError::NewerVersion { .. }), "{refused:?}");
        assert_eq!(fs::read_to_string(file).unwrap(), content);
    }
}

#[test]
fn what_cannot_be_read_is_not_replaced() {
    let home = Home::new();
    // A folder in place of the file cannot be read as a file, even by root.
    fs::create_dir_all(home.file(FILE)).unwrap();
    let (store, loaded) = home.profile().progress::<Progress>(1, home.now);
    assert_eq!(loaded.note, Some(Note::Unreadable));
    assert_eq!(store.save(&progress(1)).unwrap_err().code(), "unreadable");
    assert!(home.file(FILE).is_dir());
}

#[test]
fn a_reader_changes_nothing() {
    let home = Home::new();
    let file = home.plant(FILE, b"{broken");
    let reader = Folder::open_to_read(home.path());
    let (store, loaded) = reader.profile(ID).progress::<Progress>(1, home.now);
    assert_eq!(loaded.note, Some(Note::Broken { moved_to: None }));
    assert_eq!(store.save(&progress(1)).unwrap_err().code(), "locked");
    assert_eq!(fs::read(file).unwrap(), b"{broken");
    assert_eq!(home.files().len(), 1);
}

#[test]
fn a_write_that_was_cut_short_costs_nothing_and_is_cleared_away() {
    let home = Home::new();
    home.profile().progress(1, home.now).0.save(&progress(6)).unwrap();
    let torn = [".unfinished-x7Gq", "runs/.unfinished-Zz90"].map(|name| home.plant(name, b"{\"version\": 1, \"da"));
    let (_, loaded) = home.profile().progress::<Progress>(1, home.now);
    assert_eq!((loaded.value, loaded.note), (progress(6), None));
    assert!(torn.iter().all(|file| !file.exists()));
}

#[test]
fn the_practice_tenant_is_kept_beside_the_progress() {
    let home = Home::new();
    let folder = home.profile();
    folder.practice(1, home.now).0.save(&vec!["state".to_owned()]).unwrap();
    folder.progress(1, home.now).0.save(&progress(2)).unwrap();
    let (_, loaded) = folder.practice::<Vec<String>>(1, home.now);
    assert_eq!(loaded.value, ["state"]);
    let (_, loaded) = folder.progress::<Progress>(1, home.now);
    assert_eq!(loaded.value, progress(2));
}
