//! A malicious report is shown as text and has no other effect.

use proptest::prelude::*;
use report::{Report, Style};
use serde_json::{Value, json};

use crate::support::{extended, report};

pub(crate) const PAYLOADS: [&str; 12] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script><!--",
    "<!-- <script>",
    "\"><img src=x onerror=alert(1)>",
    "{{ 7*7 }}{% raw %}",
    "\u{1b}]8;;http://evil.example\u{7}click\u{1b}]8;;\u{7}",
    "\u{1b}[2J\u{1b}[31mDenied\u{9b}31m\u{7f}\u{8}",
    "\u{202e}gnp.exe\u{2066}\u{200b}\u{feff}\u{2028}x",
    "line\r\nbreak\ttab\u{0}nul",
    "[click](javascript:alert(1)) ![x](http://evil.example/x.png) <http://evil.example>",
    "www.evil.example http://evil.example me@evil.example @everyone",
    "`code` ``two`` ***bold*** | pipe | # head\n- item",
];

/// A report with `payload` in every field that holds free text.
pub(crate) fn poisoned(payload: &str) -> Report {
    let mut document: Value = serde_json::to_value(report(&extended())).unwrap();
    document["label"] = json!(payload);
    document["reportId"] = json!(payload);
    document["sha256"] = json!(payload);
    document["resultCode"] = json!(payload);
    document["tool"] = json!({"name": payload, "version": payload});
    document["run"]["os"] = json!(payload);
    document["run"]["catalogueVersion"] = json!(payload);
    document["environment"]["apiBase"] = json!(payload);
    document["network"]["tlsIssuer"] = json!(payload);
    document["network"]["notes"] = json!([payload, payload]);
    document["credential"]["lastFour"] = json!(payload);
    document["identity"]["systemRole"] = json!({"id": payload, "name": payload});
    for row in document["permissions"].as_array_mut().unwrap() {
        row["vendorScope"] = json!(payload);
        row["prompt"] = json!(payload);
        row["verdict"] = json!("denied");
        row["causes"] = json!([{"id": "systemRole", "text": payload}]);
        row["fix"] = json!({"who": payload, "where": payload, "url": "javascript:alert(1)", "steps": [payload]});
        row["evidence"] = json!([{
            "method": "GET", "path": payload, "status": 200, "durationMs": 1,
            "error": {"code": payload, "message": payload}, "requestId": payload
        }]);
    }
    document["source"] = json!({"verdict": "nearMiss", "reason": null, "matches": [
        {"label": payload, "typeId": payload, "subTypeId": payload, "id": payload}
    ]});
    document["rehearsal"] = json!({"verdict": "clean", "steps": [
        {"id": payload, "verdict": payload, "at": "2026-11-24T07:33:00Z"}
    ]});
    document["summary"]["headline"] = json!(payload);
    document[payload] = json!({payload: payload});
    let report: Report = serde_json::from_value(document).unwrap();
    // Its checksum is the payload.
    Report {
        altered: true,
        ..report
    }
}

fn views(report: &Report) -> Vec<String> {
    vec![
        report::text(report, Style::default()),
        report::json(report),
        report::markdown(report),
        report::html(report),
        report::copy::for_customer(report, report::copy::RanBy::Customer),
        report::copy::for_ticket(report),
        report::copy::for_vendor(report),
    ]
}

/// Whether a character controls a terminal, changes the text direction or is hidden.
pub(crate) fn steers(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[test]
fn no_view_holds_a_character_that_steers() {
    for payload in PAYLOADS {
        for view in views(&poisoned(payload)) {
            let found = view.chars().find(|c| steers(*c));
            assert_eq!(found, None, "{payload:?}");
        }
    }
}

#[test]
fn no_markup_gets_into_the_page() {
    let harmless = report::html(&poisoned("harmless"));
    for payload in PAYLOADS {
        let html = report::html(&poisoned(payload));
        assert_eq!(tags(&html), tags(&harmless), "{payload:?}");
        assert_eq!(html.matches("<!--").count(), 0);
        assert_eq!(html.matches("<script").count(), 1);
        assert_eq!(html.matches("</script").count(), 1);
        assert!(!html.contains("href=\"javascript"));
        let opened = report::read(html.as_bytes()).unwrap();
        assert_eq!(opened.report, poisoned(payload));
    }
}

/// The tags of a page in order, without the text between them.
fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .map(|rest| rest.split(['>', ' ', '\n']).next().unwrap_or_default())
        .collect()
}

#[test]
fn the_only_links_are_this_programs_own() {
    for payload in PAYLOADS {
        let html = report::html(&poisoned(payload));
        for link in html.split("href=\"").skip(1) {
            assert!(link.starts_with("https://www.smartrecruiters.com/settings/"), "{link}");
        }
        assert!(!html.contains(" src=") || !html.contains("<img"));
    }
}

#[test]
fn the_page_may_load_and_run_nothing() {
    let html = report::html(&report(&extended()));
    assert!(html.contains("default-src 'none'; style-src 'sha256-"));
    assert!(!html.contains("unsafe-inline"));
    assert!(!html.contains("style=\""));
    let head = html.find("Content-Security-Policy").unwrap();
    assert!(head < html.find("<style").unwrap() && head < html.find("<title").unwrap());
}

#[test]
fn markdown_from_outside_stays_in_code_spans_or_is_escaped() {
    for payload in [
        "[click](x)",
        "<b>bold</b>",
        "![x](y)",
        "http://evil.example",
        "me@evil.example",
        "@everyone",
        "`x` y",
    ] {
        let markdown = report::markdown(&poisoned(payload));
        for line in markdown.lines() {
            let outside = outside_of_code(line).replace("\\\\", "");
            let own = outside.replace("(<https://www.smartrecruiters.com/settings/", "");
            for sign in ["[", "<b", "http:", "@", "!["] {
                let bare = own
                    .match_indices(sign)
                    .any(|(at, _)| at == 0 || !own[..at].ends_with('\\'));
                assert!(!bare, "{sign} in {line}");
            }
        }
    }
}

/// A line of Markdown without its code spans.
pub(crate) fn outside_of_code(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`').filter(|at| !rest[..*at].ends_with('\\')) {
        out.push_str(&rest[..start]);
        let fence = rest[start..].chars().take_while(|c| *c == '`').count();
        let after = &rest[start + fence..];
        let close = "`".repeat(fence);
        let mut end = 0;
        loop {
            let Some(at) = after[end..].find(&close).map(|at| at + end) else {
                return out + after;
            };
            let run = after[at..].chars().take_while(|c| *c == '`').count();
            if run == fence {
                rest = &after[at + fence..];
                break;
            }
            end = at + run;
        }
    }
    out + rest
}

#[test]
fn no_line_is_wider_than_the_page() {
    for payload in PAYLOADS
        .into_iter()
        .chain(["長い名前の会社の採用管理者", &"x".repeat(5000)])
    {
        for width in [40, 60, 80, 132] {
            let text = report::text(
                &poisoned(payload),
                Style {
                    color: false,
                    width,
                    breaks_words: true,
                },
            );
            for line in text.lines() {
                assert!(textwrap::core::display_width(line) <= width, "{width}: {line}");
            }
        }
    }
}

#[test]
fn colors_change_nothing_but_colors() {
    for diagnosis in [extended(), crate::support::ready(), crate::support::bad_key()] {
        let report = report(&diagnosis);
        let plain = report::text(&report, Style::default());
        let colored = report::text(
            &report,
            Style {
                color: true,
                ..Style::default()
            },
        );
        assert!(!plain.contains('\u{1b}') && colored.contains('\u{1b}'));
        assert_eq!(without_colors(&colored), plain);
    }
}

fn without_colors(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("\u{1b}[") {
        out.push_str(&rest[..start]);
        let end = rest[start..].find('m').unwrap();
        rest = &rest[start + end + 1..];
    }
    out + rest
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_at_all_is_shown_without_steering(payload in any::<String>()) {
        let report = poisoned(&payload);
        for view in views(&report) {
            prop_assert_eq!(view.chars().find(|c| steers(*c)), None);
        }
        prop_assert_eq!(report::read(report::html(&report).as_bytes()).unwrap().report, report);
    }

    #[test]
    fn any_bytes_at_all_open_or_fail_with_an_error(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = report::read(&bytes);
    }
}
