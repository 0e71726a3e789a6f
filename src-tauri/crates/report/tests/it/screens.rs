//! A report on terminals of every width.

use std::collections::BTreeSet;

use diagnosis::finding::Diagnosis;
use diagnosis::permission::Scope;
use diagnosis::verdict::{SourceVerdict, Verdict};
use report::{Extent, Report, Rows, Style, columns, compose, diff, screen, wrapped};

use crate::support::{about, bad_key, captive_portal, extended, found, ready};

const WIDTHS: [usize; 4] = [40, 80, 120, 200];

fn style(width: usize) -> Style {
    Style {
        color: false,
        width,
        breaks_words: true,
    }
}

const fn extent(rows: Rows) -> Extent<'static> {
    Extent {
        rows,
        exit_code: true,
        said: &[],
    }
}

/// Reports whose texts are long, wide or unusual.
fn reports() -> Vec<(&'static str, Report)> {
    let report = |diagnosis: Diagnosis| compose(&diagnosis, &about());
    let labeled = |label: &str| {
        let mut about = about();
        about.label = Some(label.to_owned());
        compose(&extended(), &about)
    };
    let mut wrong_type = ready();
    wrong_type.source.verdict = SourceVerdict::WrongType;
    wrong_type.source.matches = vec![found("Findem", "SOCIAL_NETWORK", Some("LINKEDIN_RECRUITER"))];
    vec![
        ("ready", report(ready())),
        ("extended", report(extended())),
        ("bad_key", report(bad_key())),
        ("captive_portal", report(captive_portal())),
        ("wrong_type", report(wrong_type)),
        (
            "wide",
            labeled("株式会社ファインデム人材紹介センター東京本社第一営業部採用担当課"),
        ),
        ("combining", labeled(&"Cafe\u{301} Zu\u{308}rich ".repeat(9))),
        ("long", labeled(&"Donaudampfschifffahrtsgesellschaft".repeat(4))),
    ]
}

#[test]
fn a_screen_at_each_width() {
    for (name, report) in &reports()[..3] {
        for width in WIDTHS {
            let shown = screen(report, extent(Rows::Attention), style(width));
            insta::assert_snapshot!(format!("screen_{name}_{width}"), shown);
        }
    }
    let everything = screen(&reports()[1].1, extent(Rows::All), style(100));
    insta::assert_snapshot!("screen_extended_everything", everything);
    let answer = screen(&reports()[1].1, extent(Rows::None), style(80));
    insta::assert_snapshot!("screen_extended_answer", answer);
}

#[test]
fn nothing_is_wider_than_the_screen_and_no_word_is_cut() {
    for (name, report) in reports() {
        for rows in [Rows::All, Rows::Attention, Rows::None] {
            let whole = screen(&report, extent(rows), style(200));
            for width in (40..=200).step_by(9).chain([41, 59, 60, 61, 79, 80]) {
                let shown = screen(&report, extent(rows), style(width));
                let widest = shown.lines().map(columns).max();
                assert!(widest <= Some(width), "{name} {width}: {widest:?}\n{shown}");
                assert_eq!(letters(&shown), letters(&whole), "{name} {width}");
                // "Result code" is the name of a fact, above the code.
                for line in shown.lines().filter(|line| line.trim() != "Result code") {
                    let name = line.rsplit(' ').next();
                    assert!(
                        !matches!(name, Some("·" | "code" | "id" | "ID")),
                        "{name:?} {width}\n{shown}"
                    );
                }
                let words = words(&shown);
                let cut: Vec<_> = self::words(&whole)
                    .into_iter()
                    .filter(|word| !words.contains(word))
                    .collect();
                assert!(cut.is_empty(), "{name} {width}: {cut:?}\n{shown}");
            }
        }
    }
}

/// Everything but blanks, the colons that take the place of a column, and the dots that the end of a line replaces.
fn letters(shown: &str) -> String {
    shown
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, ':' | '·'))
        .collect()
}

/// The words that fit the narrowest screen and have no joint, such as that of a path.
fn words(shown: &str) -> BTreeSet<&str> {
    let words = shown.split_whitespace().map(|word| word.trim_end_matches([':', ',']));
    words
        .filter(|word| columns(word) <= 20 && !word.contains(['/', '_', '&', '?']))
        .collect()
}

#[test]
fn text_for_files_and_other_programs_keeps_paths_addresses_and_ids_whole() {
    for (name, report) in reports() {
        for width in [40, 80] {
            let whole = Style {
                color: false,
                width: 1000,
                breaks_words: false,
            };
            let narrow = Style { width, ..whole };
            let [whole, narrow] = [whole, narrow].map(|style| report::text(&report, style));
            let words: BTreeSet<&str> = narrow.split_whitespace().collect();
            for word in whole
                .split_whitespace()
                .filter(|word| word.contains(['/', '_', '-', '?']))
            {
                assert!(words.contains(word), "{name} {width}: {word}\n{narrow}");
            }
        }
    }
}

#[test]
fn only_what_needs_attention_is_listed_unless_everything_is_asked_for() {
    for (name, report) in reports() {
        let [attention, everything] =
            [Rows::Attention, Rows::All].map(|rows| screen(&report, extent(rows), style(200)));
        for row in &report.permissions {
            let scope = row.scope.as_str();
            let open = matches!(row.verdict, Verdict::Denied | Verdict::Inconclusive);
            assert_eq!(lists(&attention, scope), open, "{name} {scope}\n{attention}");
            assert!(lists(&everything, scope), "{name} {scope}\n{everything}");
        }
        assert!(attention.contains("--verbose") && !everything.contains("--verbose"));
    }
}

fn lists(shown: &str, scope: &str) -> bool {
    shown
        .lines()
        .any(|line| line.split_whitespace().any(|word| word == scope))
}

#[test]
fn a_screen_refers_to_the_steps_below_and_a_page_to_those_above() {
    let report = &reports()[1].1;
    for rows in [Rows::All, Rows::Attention] {
        let shown = screen(report, extent(rows), style(200));
        assert!(shown.contains("see below.") && !shown.contains("see above."), "{shown}");
    }
    let page = report::text(report, style(200));
    assert!(page.contains("see above.") && !page.contains("see below."), "{page}");
}

#[test]
fn a_comparison_ends_with_what_it_comes_to() {
    let reports = reports();
    let comparison = diff::compare(&reports[1].1, &reports[0].1);
    for width in [40, 80, 200] {
        let shown = diff::screen(&comparison, style(width));
        let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.ends_with("Better: now ready; role Extended → Admin"), "{shown}");
        assert!(shown.lines().all(|line| columns(line) <= width), "{shown}");
        assert!(shown.contains(Scope::UsersRead.id()), "{shown}");
    }
    let still = diff::compare(&reports[2].1, &reports[1].1);
    let shown = diff::screen(&still, style(80));
    assert!(
        shown.contains("✕ Not ready: This key has the role Extended."),
        "{shown}"
    );
}

#[test]
fn long_lines_of_errors_and_summaries_hang() {
    for (text, width, expected) in [
        ("one", 40, "one\n"),
        ("\n", 40, "\n"),
        (
            "error: there is no key to check\n  hint: give it\n",
            40,
            "error: there is no key to check\n  hint: give it\n",
        ),
        (
            "  hint: give it with `--key-stdin`, with `--profile NAME`, or in the variable",
            40,
            "  hint: give it with `--key-stdin`, with\n      `--profile NAME`, or in the\n      variable\n",
        ),
        ("株式会社 株式会社 株式会社", 20, "株式会社 株式会社\n    株式会社\n"),
    ] {
        assert_eq!(wrapped(text, 4, width), expected);
    }
}
