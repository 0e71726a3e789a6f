use std::fs;

use records::{Folder, Note, Rehearsal, Stage};

use crate::{Home, ID};

const FILE: &str = "rehearsal.jsonl";

pub(crate) fn rehearsal(marker: &str) -> Rehearsal {
    Rehearsal {
        marker: marker.to_owned(),
        last_name: format!("Check {marker}"),
        email: format!("findem-check-{marker}@example.com"),
        environment: "production".to_owned(),
        key_last_four: "3a4b".to_owned(),
        candidate_id: None,
        stage: Stage::Creating,
        at: "2026-11-24T07:26:09Z".parse().unwrap(),
    }
}

fn created(marker: &str) -> Rehearsal {
    Rehearsal {
        candidate_id: Some("c0ffee".to_owned()),
        stage: Stage::Created,
        ..rehearsal(marker)
    }
}

/// The journal as the next start finds it.
fn found(home: &Home) -> (Vec<Rehearsal>, Option<Note>) {
    let (_, loaded) = home.profile().rehearsals(home.now);
    (loaded.value, loaded.note)
}

#[test]
fn after_a_crash_each_rehearsal_is_at_the_stage_it_reached() {
    let home = Home::new();
    assert_eq!(found(&home), (vec![], None));
    let deleting = Rehearsal {
        stage: Stage::Deleting,
        ..created("7F3K")
    };
    for step in [rehearsal("7F3K"), rehearsal("9QQX"), created("7F3K"), deleting.clone()] {
        // Each step simulates a process that crashes right after recording it.
        home.profile().rehearsals(home.now).0.record(step.clone()).unwrap();
        assert!(found(&home).0.contains(&step));
    }
    assert_eq!(found(&home), (vec![deleting, rehearsal("9QQX")], None));
}

#[test]
fn a_finished_rehearsal_is_forgotten_and_the_last_takes_the_file_with_it() {
    let home = Home::new();
    let (mut journal, _) = home.profile().rehearsals(home.now);
    for marker in ["7F3K", "9QQX"] {
        journal.record(rehearsal(marker)).unwrap();
    }
    journal.finish("7F3K").unwrap();
    drop(journal);
    assert_eq!(found(&home), (vec![rehearsal("9QQX")], None));
    let (mut journal, _) = home.profile().rehearsals(home.now);
    journal.finish("9QQX").unwrap();
    assert!(!home.file(FILE).exists());
    journal.finish("9QQX").unwrap();
    journal.record(rehearsal("2C2C")).unwrap();
    drop(journal);
    assert_eq!(found(&home), (vec![rehearsal("2C2C")], None));
}

#[test]
fn a_line_that_was_cut_short_anywhere_costs_no_other() {
    let home = Home::new();
    let (mut journal, _) = home.profile().rehearsals(home.now);
    journal.record(rehearsal("7F3K")).unwrap();
    let first = fs::read(home.file(FILE)).unwrap();
    journal.record(created("7F3K")).unwrap();
    drop(journal);
    let both = fs::read(home.file(FILE)).unwrap();

    for length in first.len()..both.len() - 1 {
        home.plant(FILE, &both[..length]);
        assert_eq!(found(&home), (vec![rehearsal("7F3K")], None), "{length}");
        // The next entry must not become part of the incomplete line.
        home.profile().rehearsals(home.now).0.record(rehearsal("9QQX")).unwrap();
        assert_eq!(
            found(&home),
            (vec![rehearsal("7F3K"), rehearsal("9QQX")], None),
            "{length}"
        );
    }
    home.plant(FILE, &both[..both.len() - 1]);
    assert_eq!(
        found(&home),
        (vec![created("7F3K")], None),
        "only the end of the line is missing"
    );
}

#[test]
fn broken_lines_are_kept_apart_and_the_others_still_count() {
    let home = Home::new();
    let (mut journal, _) = home.profile().rehearsals(home.now);
    journal.record(rehearsal("7F3K")).unwrap();
    drop(journal);
    let mut content = fs::read(home.file(FILE)).unwrap();
    let good = content.clone();
    content.splice(0..0, b"\0\0\xff{\"version\": 1}\n\n".iter().copied());
    home.plant(FILE, &content);

    // A reader does not change the file.
    let reader = Folder::open_to_read(home.path());
    let (_, loaded) = reader.profile(ID).rehearsals(home.now);
    assert_eq!(loaded.note, Some(Note::Broken { moved_to: None }));
    assert_eq!(fs::read(home.file(FILE)).unwrap(), content);

    let aside = home.file("rehearsal.jsonl.bad-20261124T072609Z");
    let note = Note::Broken {
        moved_to: Some(aside.clone()),
    };
    assert_eq!(found(&home), (vec![rehearsal("7F3K")], Some(note)));
    assert_eq!(fs::read(aside).unwrap(), content);
    assert_eq!(fs::read(home.file(FILE)).unwrap(), good);
    assert_eq!(found(&home), (vec![rehearsal("7F3K")], None));
}

#[test]
fn a_newer_journal_is_never_changed() {
    let home = Home::new();
    let (mut journal, _) = home.profile().rehearsals(home.now);
    journal.record(rehearsal("7F3K")).unwrap();
    drop(journal);
    let mut content = fs::read(home.file(FILE)).unwrap();
    content.extend(b"{\"version\": 3, \"unheardOf\": {}}\n");
    home.plant(FILE, &content);

    let (mut journal, loaded) = home.profile().rehearsals(home.now);
    assert_eq!(loaded.value, [rehearsal("7F3K")]);
    assert_eq!(loaded.note, Some(Note::Newer { version: 3 }));
    assert_eq!(journal.record(rehearsal("9QQX")).unwrap_err().code(), "newerVersion");
    assert_eq!(journal.finish("7F3K").unwrap_err().code(), "newerVersion");
    assert_eq!(fs::read(home.file(FILE)).unwrap(), content);
}

#[test]
fn a_journal_that_cannot_be_read_takes_no_step() {
    let home = Home::new();
    fs::create_dir_all(home.file(FILE)).unwrap();
    let (mut journal, loaded) = home.profile().rehearsals(home.now);
    assert_eq!(loaded.note, Some(Note::Unreadable));
    assert_eq!(journal.record(rehearsal("7F3K")).unwrap_err().code(), "unreadable");
}
