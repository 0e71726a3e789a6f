//! Languages: what speaks the reader's, and what is always English.

use diagnosis::message::Message;
use report::texts::{Language, render, written_in};
use report::{Sheet, Style, copy};

use crate::support::{bad_key, captive_portal, extended, ready, report};

/// A page that breaks no sentence.
fn wide() -> Style {
    Style {
        width: 500,
        ..Style::default()
    }
}

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
            (accented(|| report::text(&report, wide())), "Pérmíssíóns"),
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
fn sentences_that_a_report_has_in_english_are_said_in_the_language_of_the_reader() {
    let role = Message::new("headline-systemRole").text("role", "Extended");
    let repeated = Message::new("report-network-repeated").number("count", 2);
    let mut report = report(&extended());
    report.network.notes = vec![render(&repeated), "Something that a later version noticed.".to_owned()];
    assert_eq!(report.summary.headline, render(&role));
    for language in Language::all() {
        written_in(language, || {
            let page = report::text(&report, wide());
            for sentence in [render(&role), render(&repeated), report.network.notes[1].clone()] {
                assert!(page.contains(&sentence), "{}: {sentence}\n{page}", language.tag());
            }
        });
    }
}

#[test]
fn a_headline_names_all_modules_that_are_off_in_every_language() {
    use diagnosis::permission::Scope;
    use diagnosis::verdict::{Cause, Verdict};
    let offers = (Scope::CandidatesOffersRead, "Offers");
    let interviews = (Scope::InterviewsRead, "Interviews");
    let reviews = (Scope::ReviewsRead, "Reviews");
    for off in [&[offers][..], &[offers, reviews], &[offers, interviews, reviews]] {
        let mut diagnosis = extended();
        for row in &mut diagnosis.rows {
            let is_off = off.iter().any(|(scope, _)| *scope == row.scope);
            row.verdict = if is_off { Verdict::Denied } else { Verdict::Granted };
            row.reason = None;
            row.causes = is_off.then_some(Cause::ModuleOff).into_iter().collect();
        }
        let names = off.iter().map(|(_, name)| *name);
        let headline = Message::new("headline-moduleOff")
            .number("count", off.len())
            .list("modules", names.clone());
        diagnosis.summary.cause = Some(Cause::ModuleOff);
        diagnosis.summary.headline = headline.clone();
        let report = report(&diagnosis);
        for language in Language::all() {
            let shown = written_in(language, || Sheet::of(&report).headline);
            assert_eq!(shown, written_in(language, || render(&headline)), "{}", language.tag());
            assert!(names.clone().all(|name| shown.contains(name)), "{shown}");
        }
    }
}

#[test]
fn french_has_a_no_break_space_before_a_colon_and_inside_quotation_marks() {
    let french = Language::from_tag("fr").unwrap();
    let is_bare = |text: &str| {
        let mut before_colons = text.match_indices(": ").map(|(at, _)| text.split_at(at).0);
        before_colons.any(|before| !before.ends_with('\u{a0}')) || text.contains(['“', '”', '„'])
    };
    for diagnosis in [ready(), extended(), bad_key(), captive_portal()] {
        let report = report(&diagnosis);
        for page in written_in(french, || [report::text(&report, wide()), report::markdown(&report)]) {
            let bare: Vec<&str> = page.lines().filter(|line| is_bare(line)).collect();
            assert!(bare.is_empty(), "{bare:#?}");
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
