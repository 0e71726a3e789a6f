//! Files with reports.

use report::{Style, read};

use crate::corpus::{INPUTS, target};

/// A report that opens is the same after it was saved in either format, and shows no character that steers a terminal.
fn report(input: &[u8]) {
    let Ok(opened) = read(input) else { return };
    let report = opened.report;
    for saved in [report::json(&report), report::html(&report)] {
        assert_eq!(read(saved.as_bytes()).unwrap().report, report);
    }
    for shown in [report::text(&report, Style::default()), report::markdown(&report)] {
        let steers = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
        assert_eq!(shown.chars().find(|c| steers(*c)), None);
    }
}

#[test]
fn any_file_is_a_report_or_is_not() {
    bolero::check!()
        .with_iterations(INPUTS)
        .for_each(target("reports", &["report.json", "report.html"], report));
}
