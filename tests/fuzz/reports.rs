//! Files with reports.

use report::{Style, read};

use crate::corpus::{RANDOM, target};

/// A report that opens is the same after it was saved in either format, and shows no character that steers a terminal. If only the
/// spelling was altered, such as the zeros of a time, it is saved in the spelling that the checksum was made of.
fn report(input: &[u8]) {
    let Ok(opened) = read(input) else { return };
    let report = opened.report;
    for saved in [report::json(&report), report::html(&report)] {
        let mut again = read(saved.as_bytes()).unwrap().report;
        assert!(report.altered || !again.altered, "saving altered it");
        again.altered = report.altered;
        assert_eq!(again, report);
    }
    for shown in [report::text(&report, Style::default()), report::markdown(&report)] {
        let steers = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
        assert_eq!(shown.chars().find(|c| steers(*c)), None);
    }
}

#[test]
fn any_file_is_a_report_or_is_not() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("reports", &["report.json", "report.html"], report));
}
