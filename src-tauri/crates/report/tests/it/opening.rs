//! Opening files that somebody sent.

use report::{LARGEST, OpenError, OpenNote, read};
use serde_json::{Value, json};

use crate::support::{extended, report};

fn document() -> Value {
    serde_json::from_str(&report::json(&report(&extended()))).unwrap()
}

fn bytes(document: &Value) -> Vec<u8> {
    serde_json::to_vec(document).unwrap()
}

#[test]
fn a_file_that_is_no_report_is_foreign() {
    for text in [
        "",
        "hello",
        "{}",
        "[]",
        "null",
        "{\"schemaVersion\": 1}",
        "{\"schemaVersion\": 1, \"reportId\": \"x\"}",
        "<html><body>sign in</body></html>",
        "# Findem Connect for SmartRecruiters",
        "\u{7f}ELF",
    ] {
        assert_eq!(read(text.as_bytes()), Err(OpenError::Foreign), "{text}");
    }
    assert_eq!(read(&[0xff, 0x00, 0x81]), Err(OpenError::Foreign));
}

#[test]
fn a_report_that_broke_off_is_damaged() {
    let json = report::json(&report(&extended()));
    let html = report::html(&report(&extended()));
    for whole in [json, html] {
        let cut: String = whole.chars().take(whole.chars().count() - 400).collect();
        let error = read(cut.as_bytes()).unwrap_err();
        assert_eq!(error.code(), "reportDamaged");
    }
    for (pointer, value) in [
        ("/permissions", json!([])),
        ("/permissions/3/verdict", json!("perhaps")),
        ("/permissions/3/scope", json!("jobs_read")),
        ("/summary", json!(null)),
        ("/startedAt", json!("yesterday")),
        ("/run/requests", json!(-1)),
    ] {
        let mut document = document();
        *document.pointer_mut(pointer).unwrap() = value;
        assert_eq!(
            read(&bytes(&document)).unwrap_err().code(),
            "reportDamaged",
            "{pointer}"
        );
    }
}

#[test]
fn a_huge_file_is_not_even_looked_at() {
    assert_eq!(read(&vec![b' '; LARGEST + 1]), Err(OpenError::TooLarge));
    let mut padded = report::json(&report(&extended())).into_bytes();
    padded.resize(LARGEST, b' ');
    assert!(read(&padded).is_ok());
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    let deep = format!(
        "{{\"schemaVersion\":1,\"x\":{}{}}}",
        "[".repeat(900_000),
        "]".repeat(900_000)
    );
    assert_eq!(read(deep.as_bytes()).unwrap_err().code(), "reportDamaged");
}

#[test]
fn a_changed_report_opens_with_a_note() {
    let mut document = document();
    document["summary"]["denied"] = json!(0);
    let opened = read(&bytes(&document)).unwrap();
    assert_eq!(opened.notes, [OpenNote::Checksum]);
    assert!(!opened.report.verify());
}

#[test]
fn layout_is_no_change() {
    let opened = read(&bytes(&document())).unwrap();
    assert_eq!(opened.notes, []);
    let crlf = report::json(&report(&extended())).replace('\n', "\r\n");
    assert_eq!(read(crlf.as_bytes()).unwrap().notes, []);
}

#[test]
fn what_a_later_version_adds_is_kept_and_shown() {
    let mut document = document();
    document["extra"] = json!({"deep": [1, 2.5, "text"]});
    document["summary"]["confidence"] = json!(0.5);
    document["permissions"][2]["evidence"][0]["tries"] = json!(4);
    document["sha256"] = json!(report::checksum::of(&document));
    let opened = read(&bytes(&document)).unwrap();
    assert_eq!(opened.notes, [OpenNote::UnknownFields]);
    assert!(opened.report.verify());
    let again: Value = serde_json::from_str(&report::json(&opened.report)).unwrap();
    assert_eq!(again, document);
    let views = [
        report::text(&opened.report, report::Style::default()),
        report::markdown(&opened.report),
        report::html(&opened.report),
    ];
    for view in views {
        for name in [
            "extra",
            "summary.confidence",
            "permissions.candidates_offers_read.evidence.tries",
        ] {
            assert!(view.replace('\\', "").contains(name), "{name} in {view}");
        }
    }
}

#[test]
fn a_later_schema_opens_where_it_can_be_read_and_is_named_where_it_can_not() {
    let mut readable = document();
    readable["schemaVersion"] = json!(2);
    readable["sha256"] = json!(report::checksum::of(&readable));
    assert_eq!(read(&bytes(&readable)).unwrap().notes, [OpenNote::NewerSchema]);

    let mut other = readable;
    other["permissions"] = json!({"candidates_read": "granted"});
    let error = read(&bytes(&other)).unwrap_err();
    assert_eq!(error, OpenError::NewerSchema(2));
    assert_eq!(error.code(), "reportNewer");
}

#[test]
fn what_windows_does_to_a_file_does_not_matter() {
    let json = report::json(&report(&extended()));
    let utf16 = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| {
        let mut bytes = mark.to_vec();
        bytes.extend(json.encode_utf16().flat_map(unit));
        bytes
    };
    for bytes in [
        [&[0xef, 0xbb, 0xbf], json.as_bytes()].concat(),
        utf16([0xff, 0xfe], u16::to_le_bytes),
        utf16([0xfe, 0xff], u16::to_be_bytes),
    ] {
        assert_eq!(read(&bytes).unwrap().notes, []);
    }
}

#[test]
fn every_error_and_note_has_its_sentence() {
    for error in [
        OpenError::TooLarge,
        OpenError::Foreign,
        OpenError::Damaged(String::new()),
        OpenError::NewerSchema(2),
    ] {
        assert!(error.text().ends_with('.'), "{}", error.text());
    }
    for note in [OpenNote::Checksum, OpenNote::NewerSchema, OpenNote::UnknownFields] {
        assert!(note.text().ends_with('.'), "{}", note.text());
    }
}
