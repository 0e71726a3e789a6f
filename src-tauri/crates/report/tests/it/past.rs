//! A key that worked before: what its kept runs say reaches every text, and a file that was changed says so in every text.

use diagnosis::environment::Environment;
use diagnosis::finding::Diagnosis;
use diagnosis::message::Message;
use jiff::Timestamp;
use report::copy::{self, RanBy};
use report::{Extent, OpenNote, Report, ReportEnvironment, Rows, Sheet, Style, read};
use serde_json::Value;

use crate::support::{bad_key, captive_portal, extended, ready, report};

type Judged = fn() -> Diagnosis;

/// A check of a key with these last characters on this day.
fn checked(judged: Judged, last_four: Option<&str>, day: u32) -> Report {
    let mut report = report(&judged());
    report.credential.last_four = last_four.map(str::to_owned);
    report.started_at = format!("2026-11-{day:02}T09:26:00Z").parse().unwrap();
    report.finished_at = report.started_at;
    report
}

/// Every text of a report, with its name.
fn all_texts(report: &Report) -> Vec<(&'static str, String)> {
    let style = Style {
        width: 1000,
        ..Style::default()
    };
    let extent = Extent {
        rows: Rows::Attention,
        exit_code: true,
        said: &[],
    };
    vec![
        ("customer", copy::for_customer(report, RanBy::Customer)),
        ("ticket", copy::for_ticket(report)),
        ("screen", report::screen(report, extent, style)),
        ("text", report::text(report, style)),
        ("markdown", report::markdown(report)),
        ("html", report::html(report)),
    ]
}

#[test]
fn a_key_is_known_to_have_worked_only_if_the_same_key_worked_at_the_same_host() {
    let key = Some("a785");
    let table: &[(Judged, Option<&str>, Judged, bool)] = &[
        (ready, key, bad_key, true),
        (extended, key, bad_key, true),
        (bad_key, key, bad_key, false),
        (captive_portal, key, bad_key, false),
        (ready, Some("6be5"), bad_key, false),
        (ready, None, bad_key, false),
        (ready, key, extended, false),
        (ready, key, ready, false),
        (ready, key, captive_portal, false),
    ];
    for (before, ending, now, worked) in table {
        let (before, now) = (checked(*before, *ending, 20), checked(*now, key, 24));
        let found = now.clone().with_past([before.clone()]);
        let expected = worked.then_some(before.started_at);
        assert_eq!(found.credential.last_accepted, expected, "{before:?}");
        if !worked {
            assert_eq!(found, now);
        }
        let mut elsewhere = before;
        elsewhere.environment = ReportEnvironment::new(Environment::Sandbox, "https://api.sandbox.example");
        assert_eq!(now.clone().with_past([elsewhere]), now, "another host");
    }
}

#[test]
fn the_latest_check_that_accepted_the_key_counts_however_many_refused_it_since() {
    let key = Some("a785");
    let earlier = [
        checked(bad_key, key, 23),
        checked(captive_portal, key, 22),
        checked(ready, Some("6be5"), 21),
        checked(extended, key, 20),
        checked(ready, key, 19),
    ];
    let found = checked(bad_key, key, 24).with_past(earlier.clone());
    assert_eq!(found.credential.last_accepted, Some(earlier[3].started_at));
}

#[test]
fn every_text_says_that_the_key_worked_and_none_says_to_copy_it_again() {
    let found = checked(bad_key, Some("a785"), 24)
        .with_past([checked(ready, Some("a785"), 20)])
        .sealed();
    assert!(found.verify());
    let sheet = Sheet::of(&found);
    assert_eq!(
        sheet.headline,
        "This key worked earlier (Nov 20, 2026, 9:26\u{a0}AM UTC) but is refused now. Make a new one."
    );
    assert_eq!(found.summary.headline, sheet.headline, "the JSON says it, too");
    for (name, text) in all_texts(&found) {
        assert!(text.contains(&sheet.headline), "{name}: {text}");
        for wrong in [
            "opy it again",
            "copy the key again",
            "may be missing",
            "mistyped",
            "other environment",
            "still open",
        ] {
            assert!(!text.contains(wrong), "{name} says “{wrong}”: {text}");
        }
    }
    // The file keeps it.
    let opened = read(report::json(&found).as_bytes()).unwrap();
    assert!(opened.notes.is_empty(), "{:?}", opened.notes);
    assert_eq!(opened.report, found);
}

#[test]
fn a_text_that_is_too_short_or_too_long_never_worked() {
    for id in ["headline-badKey-cut", "headline-badKey-overlong"] {
        let mut diagnosis = bad_key();
        diagnosis.summary.headline = Message::new(id).number("missing", 3).number("extra", 1);
        let mut now = report(&diagnosis);
        now.credential.last_four = Some("a785".to_owned());
        let found = now.clone().with_past([checked(ready, Some("a785"), 20)]);
        assert_eq!(found, now, "{id}");
    }
}

#[test]
fn a_file_that_was_changed_says_so_in_every_text() {
    for judged in [ready as Judged, extended, bad_key, captive_portal] {
        let written = report::json(&report(&judged()));
        let changed = written.replacen("\"os\": \"linux\"", "\"os\": \"lunix\"", 1);
        assert_ne!(changed, written);
        for (file, altered) in [(&written, false), (&changed, true)] {
            let opened = read(file.as_bytes()).unwrap();
            assert_eq!(opened.notes.contains(&OpenNote::Checksum), altered);
            let mut all = all_texts(&opened.report);
            all.push(("vendor", copy::for_vendor(&opened.report)));
            for (name, text) in all {
                let nothing = name == "vendor" && !copy::concerns_vendor(&opened.report);
                let said = text.contains("was changed or damaged after it was written");
                assert_eq!(said, altered && !nothing, "{name}: {text}");
            }
            // A kept report is read again from what was kept.
            let kept = read(report::json(&opened.report).as_bytes()).unwrap();
            assert_eq!(kept.report.altered, altered);
        }
    }
}

#[test]
fn a_note_about_the_text_of_the_key_stands_at_the_end_of_the_answer() {
    let said = ["Only the key was checked.".to_owned()];
    for rows in [Rows::All, Rows::Attention, Rows::None] {
        let extent = Extent {
            rows,
            exit_code: true,
            said: &said,
        };
        let screen = report::screen(&report(&ready()), extent, Style::default());
        let (note, answer) = (screen.find(&said[0]), screen.find("This key can do what"));
        assert!(note > answer && answer.is_some(), "{screen}");
    }
}

/// The times in a JSON value, as they are written.
fn times(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => text
            .parse::<Timestamp>()
            .map_or_else(|_| vec![], |_| vec![text.as_str()]),
        Value::Array(items) => items.iter().flat_map(times).collect(),
        Value::Object(fields) => fields.values().flat_map(times).collect(),
        _ => vec![],
    }
}

#[test]
fn every_time_in_a_report_has_three_decimals() {
    for fraction in ["", ".1", ".15", ".150", ".123"] {
        let at: Timestamp = format!("2026-11-20T09:26:00{fraction}Z").parse().unwrap();
        let mut before = checked(ready, Some("a785"), 20);
        before.started_at = at;
        let found = checked(bad_key, Some("a785"), 24).with_past([before]);
        let document: Value = serde_json::from_str(&report::json(&found)).unwrap();
        let times = times(&document);
        let accepted = format!("{at:.3}");
        assert!(times.contains(&accepted.as_str()), "{times:?}");
        for time in times {
            assert_eq!(time.len(), accepted.len(), "{time}");
        }
    }
}
