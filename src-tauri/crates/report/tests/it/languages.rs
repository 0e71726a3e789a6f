//! Languages: what speaks the reader's, and what is always English.

use report::texts::{Language, written_in};
use report::{Style, copy};

use crate::support::{bad_key, captive_portal, extended, ready, report};

fn accented<T>(write: impl FnOnce() -> T) -> T {
    written_in(Language::ACCENTED, write)
}

#[test]
fn a_report_is_english_whatever_the_person_reads() {
    let english = report(&extended());
    let other = accented(|| report(&extended()));
    assert_eq!(report::json(&other), report::json(&english));
    assert_eq!(accented(|| report::json(&english)), report::json(&english));
    assert_eq!(accented(|| copy::for_ticket(&english)), copy::for_ticket(&english));
    assert_eq!(accented(|| copy::for_vendor(&english)), copy::for_vendor(&english));
}

#[test]
fn a_report_is_shown_in_the_language_of_the_reader() {
    for diagnosis in [ready(), extended(), bad_key(), captive_portal()] {
        let report = report(&diagnosis);
        let causes = report.permissions.iter().flat_map(|row| &row.causes);
        let english: Vec<&str> = causes
            .map(|cause| cause.text.as_str())
            .chain([report.summary.headline.as_str()])
            .collect();
        for (page, word) in [
            (
                accented(|| {
                    report::text(
                        &report,
                        Style {
                            width: 500,
                            ..Style::default()
                        },
                    )
                }),
                "Pérmíssíóns",
            ),
            (accented(|| report::markdown(&report)), "Pérmíssíóns"),
            (
                accented(|| copy::for_customer(&report, report::copy::RanBy::Customer)),
                "Hélló",
            ),
        ] {
            assert!(page.contains(word), "{page}");
            for sentence in &english {
                assert!(!page.contains(sentence), "{sentence} in {page}");
            }
        }
    }
}

#[test]
fn html_names_its_language_and_opens_in_another_one() {
    let report = report(&extended());
    assert!(report::html(&report).contains("<html lang=\"en-US\">"));
    let page = accented(|| report::html(&report));
    assert!(page.contains("<html lang=\"en-XA\">") && page.contains("Pérmíssíóns"));
    assert_eq!(report::read(page.as_bytes()).unwrap().report, report);
}
