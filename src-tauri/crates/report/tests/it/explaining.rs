//! Tests of `explain` and of the texts to copy.

use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, Reason, Verdict};
use report::symptom::{Actor, Symptom};
use report::{Style, Unexplained, copy, dictionary, explain};

use crate::support::{bad_key, captive_portal, extended, ready, report};

#[test]
fn everything_that_has_an_id_can_be_explained() {
    let ids = Scope::ALL.iter().map(|scope| scope.id());
    let ids = ids
        .chain(Cause::ALL.iter().map(|cause| cause.id()))
        .chain(Reason::ALL.iter().map(|reason| reason.id()));
    let ids = ids.chain(Verdict::ALL.iter().map(|verdict| verdict.id()));
    for id in ids.chain(Symptom::ALL.iter().map(|symptom| symptom.id())) {
        for query in [id.to_owned(), id.to_ascii_uppercase(), format!(" {id} ")] {
            let text = explain(&query, Style::default()).unwrap();
            assert!(text.contains(id), "{id}");
            assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
            assert!(!text.contains(['$', '\u{1b}']), "{text}");
        }
    }
}

#[test]
fn both_spellings_explain_the_same_permission() {
    let text = explain("candidates_status_read", Style::default()).unwrap();
    assert_eq!(explain("candidate_status_read", Style::default()).unwrap(), text);
    assert!(text.contains("candidates_status_read"));
}

#[test]
fn a_permission_a_symptom_and_a_code_in_words() {
    for query in [
        "messages_manage",
        "sourceApi",
        "customerApiOff",
        "maskedIds",
        "0BJJE-Y0RZZ-QCAEK",
    ] {
        insta::assert_snapshot!(format!("explain_{query}"), explain(query, Style::default()).unwrap());
    }
}

#[test]
fn a_slip_in_a_code_is_called_a_slip_and_an_unknown_word_is_not() {
    let code = explain("0BJJE-Y0RZZ-QCAEX", Style::default()).unwrap_err();
    assert_eq!(code.code(), "codeCheck");
    assert!(code.text(Style::default()).contains("mistyped"));
    for word in ["huh", "", "interviews", "why is it slow", "\u{1b}[2J"] {
        let error = explain(word, Style::default()).unwrap_err();
        assert!(matches!(error, Unexplained::Unknown(_)), "{word}");
        let text = error.text(Style::default());
        assert!(text.contains("slowSync") && !text.contains('\u{1b}'), "{text}");
    }
}

#[test]
fn the_texts_to_copy() {
    for (name, diagnosis) in [
        ("ready", ready()),
        ("extended", extended()),
        ("bad_key", bad_key()),
        ("captive_portal", captive_portal()),
    ] {
        let report = report(&diagnosis);
        insta::assert_snapshot!(format!("copy_customer_{name}"), copy::for_customer(&report));
        insta::assert_snapshot!(format!("copy_ticket_{name}"), copy::for_ticket(&report));
        insta::assert_snapshot!(format!("copy_vendor_{name}"), copy::for_vendor(&report));
    }
}

#[test]
fn a_vendor_is_concerned_by_its_own_answers_only() {
    for (diagnosis, expected) in [
        (ready(), false),
        (captive_portal(), false),
        // The customer's Admin fixes a weak role.
        (extended(), false),
        (bad_key(), true),
    ] {
        let report = report(&diagnosis);
        assert_eq!(copy::concerns_vendor(&report), expected, "{}", report.summary.headline);
    }
}

#[test]
fn the_dictionary_has_whole_words_for_every_symptom() {
    let entries = dictionary();
    assert!(entries.iter().map(|entry| entry.id).eq(Symptom::ALL.iter().copied()));
    for entry in entries {
        for words in [&entry.title, &entry.words, &entry.why, &entry.reply, &entry.who] {
            assert!(!words.contains(['{', '$']) && !words.starts_with("symptom-"), "{words}");
        }
        assert!(entry.reply.ends_with('.'), "{}", entry.reply);
        assert_eq!(entry.fix.map(|fix| fix.cause), entry.cause);
        // An expected symptom has no cause, because there is nothing to fix.
        assert!(!entry.expected || entry.cause.is_none(), "{:?}", entry.id);
        assert!(entry.actor != Actor::Nobody || entry.expected, "{:?}", entry.id);
    }
}
