use diagnosis::finding::{Diagnosis, SourceFinding};
use diagnosis::verdict::{Reason, SourceVerdict};
use report::Style;

use crate::support::{bad_key, captive_portal, extended, ready, report};

fn all() -> [(&'static str, Diagnosis); 4] {
    [
        ("ready", ready()),
        ("extended", extended()),
        ("bad_key", bad_key()),
        ("captive_portal", captive_portal()),
    ]
}

#[test]
fn the_text_of_each_report() {
    for (name, diagnosis) in all() {
        insta::assert_snapshot!(
            format!("text_{name}"),
            report::text(&report(&diagnosis), Style::default())
        );
    }
}

#[test]
fn the_json_of_each_report() {
    for (name, diagnosis) in all() {
        insta::assert_snapshot!(format!("json_{name}"), report::json(&report(&diagnosis)));
    }
}

#[test]
fn the_markdown_of_each_report() {
    for (name, diagnosis) in all() {
        insta::assert_snapshot!(format!("markdown_{name}"), report::markdown(&report(&diagnosis)));
    }
}

#[test]
fn the_html_of_each_report() {
    for (name, diagnosis) in all() {
        insta::assert_snapshot!(format!("html_{name}"), report::html(&report(&diagnosis)));
    }
}

#[test]
fn a_source_list_that_is_refused_is_said_in_every_view() {
    let mut diagnosis = ready();
    diagnosis.source = SourceFinding {
        verdict: SourceVerdict::Inconclusive,
        reason: None,
        note: None,
        matches: Vec::new(),
    };
    let refused = report(&diagnosis);
    let sentence = "This key isn’t allowed to read the sources.";
    for view in [
        report::text(&refused, Style::default()),
        report::markdown(&refused),
        report::html(&refused),
    ] {
        assert!(view.contains(sentence), "{view}");
    }
    diagnosis.source.reason = Some(Reason::Timeout);
    let unread = report(&diagnosis);
    assert!(!report::markdown(&unread).contains(sentence));
}
