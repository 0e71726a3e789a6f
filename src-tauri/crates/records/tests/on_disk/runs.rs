use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use records::{Folder, KEPT_RUNS, Run, Runs};

use crate::{Home, ID};

pub(crate) fn run(started_at: Timestamp, report_id: &str) -> Run {
    let report_id = report_id.to_owned();
    Run {
        started_at,
        report_id,
        received: false,
    }
}

/// Adds the maximum number of runs, a minute apart, and returns them with the latest first.
fn fill(home: &Home, runs: &Runs) -> Vec<Run> {
    let mut kept: Vec<Run> = (0..KEPT_RUNS)
        .map(|n| {
            let minutes = SignedDuration::from_mins(i64::try_from(n).unwrap());
            run(home.now + minutes, &format!("run-{n}"))
        })
        .collect();
    for run in &kept {
        assert!(runs.add(run, "{}").unwrap());
    }
    kept.reverse();
    assert_eq!(runs.list().unwrap(), kept);
    kept
}

#[test]
fn reports_are_kept_unchanged_and_listed_from_the_latest() {
    let home = Home::new();
    let runs = home.profile().runs();
    assert_eq!(runs.list().unwrap(), []);
    let kept = [
        ("2026-11-24T09:00:00Z", "0b9a-2"),
        ("2026-11-24T08:00:00Z", "0b9a-1"),
        ("2025-01-01T23:59:59Z", "ffff"),
    ]
    .map(|(time, id)| run(time.parse().unwrap(), id));
    for run in kept.iter().rev() {
        let report = format!("{{\"reportId\":  \"{}\"}}", run.report_id);
        assert!(runs.add(run, &report).unwrap());
    }
    home.plant("runs/notes.txt", b"somebody else's");
    assert_eq!(runs.list().unwrap(), kept);
    assert_eq!(runs.read(&kept[0]).unwrap(), "{\"reportId\":  \"0b9a-2\"}");
    assert_eq!(runs.read(&run(home.now, "none")).unwrap_err().code(), "io");
}

#[test]
fn runs_of_the_same_second_are_listed_from_the_one_that_was_stored_last() {
    let home = Home::new();
    let runs = home.profile().runs();
    let stored = ["b", "a", "c"].map(|id| run(home.now, id));
    for (run, place) in stored.iter().zip([10, 20, 30]) {
        runs.add(run, "{}").unwrap();
        let file = home.file(&format!(
            "runs/{}-{}.json",
            home.now.strftime("%Y%m%dT%H%M%SZ"),
            run.report_id
        ));
        let file = File::options().write(true).open(file).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_millis(place))
            .unwrap();
    }
    let [first, second, third] = stored;
    assert_eq!(runs.list().unwrap(), [third, second, first]);
}

#[test]
fn what_came_as_a_file_is_told_apart_and_kept_once() {
    let home = Home::new();
    let runs = home.profile().runs();
    let own = run(home.now, "0b9a-1");
    let received = Run {
        received: true,
        ..run(home.now, "0b9a-2")
    };
    for run in [&own, &received] {
        assert!(runs.add(run, "{}").unwrap());
    }
    assert_eq!(runs.list().unwrap(), [received.clone(), own.clone()]);
    // A received copy of a run that was made here is not added.
    let same = Run { received: true, ..own };
    assert!(!runs.add(&same, "{}").unwrap());
    runs.remove(&received).unwrap();
    assert_eq!(runs.list().unwrap().len(), 1);
}

#[test]
fn an_id_does_not_lead_out_of_the_folder() {
    let home = Home::new();
    let runs = home.profile().runs();
    for id in ["", "../../../escaped", "a/b", "a.b"] {
        let run = run(home.now, id);
        assert_eq!(runs.add(&run, "").unwrap_err().code(), "io", "{id}");
        assert_eq!(runs.read(&run).unwrap_err().code(), "io", "{id}");
        assert_eq!(runs.remove(&run).unwrap_err().code(), "io", "{id}");
    }
}

#[test]
fn a_report_that_is_added_twice_is_kept_once() {
    let home = Home::new();
    let runs = home.profile().runs();
    let first = run(home.now, "0b9a");
    assert!(runs.add(&first, "first").unwrap());
    for again in [first.clone(), run("2025-01-01T00:00:00Z".parse().unwrap(), "0b9a")] {
        assert!(!runs.add(&again, "again").unwrap());
    }
    assert_eq!(runs.list().unwrap(), std::slice::from_ref(&first));
    assert_eq!(runs.read(&first).unwrap(), "first");
}

#[test]
fn the_oldest_makes_room_and_the_one_just_added_stays() {
    let home = Home::new();
    let runs = home.profile().runs();
    let mut kept = fill(&home, &runs);

    let latest = run(home.now + SignedDuration::from_hours(9), "latest");
    runs.add(&latest, "{}").unwrap();
    kept.pop();
    kept.insert(0, latest);
    assert_eq!(runs.list().unwrap(), kept);

    let long_ago = run("2025-01-01T00:00:00Z".parse().unwrap(), "long-ago");
    runs.add(&long_ago, "{}").unwrap();
    kept.pop();
    kept.push(long_ago);
    assert_eq!(runs.list().unwrap(), kept);
}

#[test]
fn an_oldest_that_cannot_be_removed_does_not_keep_a_run_from_being_added() {
    let home = Home::new();
    let runs = home.profile().runs();
    let kept = fill(&home, &runs);
    // A folder in place of the file cannot be removed as a file, even by root.
    let oldest = home.file(&format!("runs/20261124T072609Z-{}.json", kept[KEPT_RUNS - 1].report_id));
    fs::remove_file(&oldest).unwrap();
    fs::create_dir(&oldest).unwrap();
    let latest = run(home.now + SignedDuration::from_hours(9), "latest");
    assert!(runs.add(&latest, "{}").unwrap());
    assert_eq!(runs.list().unwrap()[0], latest);
    assert_eq!(runs.read(&latest).unwrap(), "{}");
    assert!(oldest.is_dir());
}

#[test]
fn a_run_is_removed_once() {
    let home = Home::new();
    let runs = home.profile().runs();
    let [one, other] = ["one", "other"].map(|id| run(home.now, id));
    for run in [&one, &other] {
        runs.add(run, "{}").unwrap();
    }
    for _ in 0..2 {
        runs.remove(&one).unwrap();
        assert_eq!(runs.list().unwrap(), std::slice::from_ref(&other));
    }
}

#[test]
fn a_file_that_cannot_be_read_is_an_error_and_hides_no_other() {
    let home = Home::new();
    let runs = home.profile().runs();
    let good = run(home.now, "good");
    runs.add(&good, "{}").unwrap();
    let large = vec![b' '; (2 << 20) + 1];
    let cases: [(&str, &[u8], &str); 2] = [("binary", b"\xff\xfe", "unreadable"), ("large", &large, "tooLarge")];
    for (id, content, code) in cases {
        home.plant(&format!("runs/20261124T072609Z-{id}.json"), content);
        assert_eq!(runs.read(&run(home.now, id)).unwrap_err().code(), code);
    }
    fs::create_dir(home.file("runs/20261124T072609Z-folder.json")).unwrap();
    // Windows refuses to open a folder as a file.
    let code = if cfg!(windows) { "notPermitted" } else { "io" };
    assert_eq!(runs.read(&run(home.now, "folder")).unwrap_err().code(), code);
    assert_eq!(runs.list().unwrap().len(), 4);
    assert_eq!(runs.read(&good).unwrap(), "{}");

    let text = String::from_utf8(large).unwrap();
    let another = run(home.now, "another");
    assert_eq!(runs.add(&another, &text).unwrap_err().code(), "tooLarge");
    assert!(runs.add(&another, &text[1..]).unwrap());
    assert_eq!(runs.read(&another).unwrap().len(), 2 << 20);
}

#[test]
fn whoever_only_reads_removes_nothing() {
    let home = Home::new();
    let kept = run(home.now, "kept");
    home.profile().runs().add(&kept, "{}").unwrap();
    let reader = Folder::open_to_read(home.path()).profile(ID).runs();
    assert_eq!(reader.add(&run(home.now, "new"), "{}").unwrap_err().code(), "locked");
    assert_eq!(reader.remove(&kept).unwrap_err().code(), "locked");
    assert_eq!(reader.list().unwrap(), std::slice::from_ref(&kept));
    assert_eq!(reader.read(&kept).unwrap(), "{}");
}

#[test]
fn runs_alone_are_no_progress() {
    let home = Home::new();
    let folder = home.profile();
    folder.runs().add(&run(home.now, "0b9a"), "{}").unwrap();
    assert!(folder.is_used() && !folder.has_progress());
    home.plant("progress.json", b"broken");
    for _ in 0..2 {
        assert!(folder.has_progress());
        // Loading moves the file aside.
        let (_, loaded) = folder.progress::<u32>(1, home.now);
        assert_eq!(loaded.value, 0);
    }
}
