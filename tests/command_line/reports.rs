//! `report show`, `report diff` and `explain` with a customer's report.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Server, run, run_with};
use ::practice::Scenario;

fn show(file: &Path, more: &[&str]) -> crate::support::CommandOutput {
    run(&[&["report", "show", file.to_str().unwrap()], more].concat())
}

#[test]
fn a_report_is_shown_unchanged_from_json_and_from_html() {
    let server = Server::with(Scenario::WrongRole);
    let folder = tempfile::tempdir().unwrap();
    for format in ["json", "html"] {
        let file = folder.path().join(format);
        assert_eq!(
            server
                .check(&["--format", format, "--out", file.to_str().unwrap()])
                .code,
            1
        );
        let text = show(&file, &[]);
        assert_eq!((text.code, text.err.as_str()), (0, ""), "{format}");
        assert!(text.out.contains("This key has the role Extended."), "{}", text.out);
        let again = show(&file, &["--format", format]);
        assert_eq!(again.out, fs::read_to_string(&file).unwrap(), "{format}");
    }
    let json = fs::read_to_string(folder.path().join("json")).unwrap();
    assert_eq!(run_with(&["report", "show", "-", "--format", "json"], &json).out, json);
}

#[test]
fn each_audience_gets_its_own_text() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    for (scenario, reader, within) in [
        (Scenario::WrongRole, "customer", "Admin"),
        (Scenario::WrongRole, "ticket", "systemRole"),
        (Scenario::CustomerApiOff, "vendor", "403"),
    ] {
        Server::with(scenario).check(&["--format", "json", "--out", file.to_str().unwrap()]);
        let said = show(&file, &["--for", reader]);
        assert!(said.code == 0 && said.out.contains(within), "{reader}: {said:?}");
    }
    // What there is to say to nobody is no text to send.
    Server::with(Scenario::WrongRole).check(&["--format", "json", "--out", file.to_str().unwrap()]);
    let said = show(&file, &["--for", "vendor"]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
    assert!(
        said.err
            .contains("no answer that SmartRecruiters’ support would need to explain"),
        "{said:?}"
    );
}

#[test]
fn a_changed_report_is_shown_with_a_note_and_fields_of_a_later_version_are_kept() {
    let mut report = Server::ready().check(&["--format", "json"]).json();
    report["label"] = json!("Acme");
    report["laterField"] = json!({"kept": true});
    let said = run_with(&["report", "show", "-", "--format", "json"], &report.to_string());
    assert_eq!(said.code, 0);
    assert!(said.err.starts_with("note: "), "{}", said.err);
    assert_eq!(said.json()["laterField"], report["laterField"]);
    for reader in ["customer", "ticket"] {
        let said = run_with(&["report", "show", "-", "--for", reader], &report.to_string());
        assert!(
            said.out.contains("was changed or damaged after"),
            "{reader}: {}",
            said.out
        );
    }
    assert!(
        run_with(&["report", "show", "-"], &report.to_string())
            .out
            .contains("laterField")
    );
}

#[test]
fn a_file_that_is_not_a_report_is_refused() {
    for (text, code) in [
        ("", "reportForeign"),
        ("hello", "reportForeign"),
        ("{}", "reportForeign"),
        ("[1, 2]", "reportForeign"),
        (
            "{\"schemaVersion\": 1, \"reportId\": \"x\", \"permissions\": []}",
            "reportDamaged",
        ),
    ] {
        run_with(&["report", "show", "-"], text).assert_refused(code);
    }
    let huge = "x".repeat(3 * 1024 * 1024);
    run_with(&["report", "show", "-"], &huge).assert_refused("reportTooLarge");
}

#[test]
fn two_reports_are_compared_in_any_format() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (old, new) = (file("old.html"), file("new.json"));
    Server::with(Scenario::WrongRole).check(&["--format", "html", "--out", &old]);
    Server::ready().check(&["--format", "json", "--out", &new]);

    let text = run(&["report", "diff", &old, &new]);
    assert_eq!((text.code, text.err.as_str()), (0, ""));
    for part in ["Different keys: ", "Better: now ready; role Extended → Admin"] {
        assert!(text.out.contains(part), "{part}: {}", text.out);
    }
    let json = run(&["report", "diff", &new, &old, "--format", "json"]).json();
    // The reports are compared from the earlier to the later one.
    assert_eq!(json["outcome"], "better");
    let caveats = json["caveats"].as_array().unwrap();
    assert!(caveats.iter().any(|caveat| caveat["id"] == "order"), "{caveats:?}");
    let same = run(&["report", "diff", &new, &new, "--format", "markdown"]);
    assert!(same.out.contains("Same result"), "{}", same.out);

    let changed = fs::read_to_string(&new)
        .unwrap()
        .replace("\"label\": null", "\"label\": \"Acme\"");
    let said = run_with(&["report", "diff", &old, "-"], &changed);
    assert!(said.code == 0 && said.err.starts_with("note: -: "), "{}", said.err);
    run_with(&["report", "diff", &old, "-"], "hello").assert_refused("reportForeign");
}

#[test]
fn every_id_in_a_report_can_be_explained() {
    let report = Server::with(Scenario::WrongRole).check(&["--format", "json"]).json();
    let rows = report["permissions"].as_array().unwrap().iter();
    let mut words: Vec<String> = rows
        .flat_map(|row| [text(&row["scope"]), text(&row["verdict"])])
        .collect();
    words.extend([
        text(&report["resultCode"]),
        text(&report["summary"]["cause"]),
        text(&report["summary"]["verdict"]),
        "candidates_status_read".to_owned(),
    ]);
    words.extend(report::explainable_ids().map(str::to_owned));
    words.sort();
    words.dedup();
    for word in words {
        let said = run(&["explain", &word]);
        assert!(
            said.code == 0 && said.out.len() > 40 && said.err.is_empty(),
            "{word}: {said:?}"
        );
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
