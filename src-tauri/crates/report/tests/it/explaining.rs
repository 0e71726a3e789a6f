//! Tests of `explain` and of the texts to copy.

use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, Reason, Verdict};
use report::symptom::{Actor, Symptom};
use report::texts::{Language, written_in};
use report::{Style, Unexplained, copy, dictionary, explain, look_up};

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
            let narrow = Style {
                breaks_words: true,
                ..Style::default()
            };
            let fits = |line: &str| line.chars().count() <= narrow.width;
            assert!(explain(&query, narrow).unwrap().lines().all(fits), "{text}");
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
    for slip in ["0BJJE-Y0RZZ-QCAEX", "0BJJE Y0RZZ QCAEX"] {
        let code = explain(slip, Style::default()).unwrap_err();
        assert_eq!(code.code(), "codeCheck", "{slip}");
    }
    for word in ["huh", "\u{1b}[2J"] {
        let error = explain(word, Style::default()).unwrap_err();
        assert!(matches!(error, Unexplained::Unknown(_)), "{word}");
        assert!(!error.to_string().contains('\u{1b}'), "{word}");
    }
}

#[test]
fn a_text_that_is_typed_at_the_desk_is_looked_up() {
    for (query, id) in [
        ("0BJJE-Y0RZZ-QCAEK", Some("0BJJE-Y0RZZ-QCAEK")),
        (" 0bjje y0rzz qcaek\n", Some("0BJJE-Y0RZZ-QCAEK")),
        ("0BJJEY0RZZQCAEK", Some("0BJJE-Y0RZZ-QCAEK")),
        ("users_read", Some("users_read")),
        ("candidates_status_read", Some("candidate_status_read")),
        ("SYSTEMROLE", Some("systemRole")),
        ("maskedIds", Some("maskedIds")),
        ("looksGranted", Some("looksGranted")),
        ("PERMISSION_DENIED", Some("PERMISSION_DENIED")),
        // A symptom is in the list, and other words are searched for there.
        ("fewJobs", None),
        ("undetermined", Some("undetermined")),
        ("429", None),
        ("few jobs arrive", None),
        ("", None),
    ] {
        let found = look_up(query);
        assert_eq!(found.mistyped, None, "{query}");
        let explained = found.explained;
        assert_eq!(explained.as_ref().map(|explained| explained.id.as_str()), id, "{query}");
        let wide = Style {
            width: 200,
            ..Style::default()
        };
        if let Some(explained) = explained {
            let page = explain(query, wide).unwrap();
            assert!(
                page.contains(&explained.title) && page.contains(&explained.kind),
                "{page}"
            );
        }
    }
    for slip in ["0BJJE-Y0RZZ-QCAEX", "0BJJEY0RZZQCAEX"] {
        let found = look_up(slip);
        assert!(
            found.explained.is_none() && found.mistyped.unwrap().contains("mistyped"),
            "{slip}"
        );
    }
}

#[test]
fn words_lead_to_what_they_fit() {
    for (query, expected) in [
        ("401", &["badKey", "unauthorized", "allRefused", "wrongEnvironment"][..]),
        (
            "403",
            &[
                "systemRole",
                "accessGroup",
                "moduleOff",
                "customerApiOff",
                "missingPermissions",
            ],
        ),
        ("HTTP 404", &["noSuchEndpoint", "maskedIds"]),
        ("429", &["throttled", "slowSync"]),
        ("503", &["serverError"]),
        ("407", &["proxy"]),
        ("addon", &["moduleOff", "customSourcesUnavailable", "noSourcesPage"]),
        ("add-on", &["moduleOff", "customSourcesUnavailable", "noSourcesPage"]),
        ("forbidden", &["systemRole", "missingPermissions"]),
        ("rate limit", &["throttled"]),
        ("certificate", &["tls"]),
        ("access offer terms", &["candidates_offers_read"]),
        ("Manage Messages", &["messages_manage"]),
        ("interviews", &["interviews_read", "interviews_write"]),
        ("why is it slow", &["slowSync"]),
        ("access group", &["accessGroup"]),
        ("wrong source", &["sourceOther", "sourceApi"]),
        ("offers", &["NO_ACCESS_TO_OFFERS", "candidates_offers_read"]),
    ] {
        let found = explain(query, Style::default()).unwrap();
        for id in expected {
            assert!(
                found.split_whitespace().any(|word| word == *id),
                "{query}: {id}\n{found}"
            );
        }
    }
}

#[test]
fn the_desk_finds_first_what_a_customer_sees() {
    for (words, first) in [
        ("jobs missing", "fewJobs"),
        ("nothing arrives", "fewJobs"),
        ("no candidates", "fewJobs"),
        ("we only see some jobs", "fewJobs"),
        ("candidates no longer arrive in SmartRecruiters", "noExports"),
        ("candidates do not arrive in SmartRecruiters", "noExports"),
        ("export stopped", "noExports"),
        ("worked until yesterday", "missingPermissions"),
        ("the source is wrong", "sourceOther"),
        ("interview", "missingInterviews"),
        ("interviews are not synced", "missingInterviews"),
        ("it takes hours", "slowSync"),
        ("429", "slowSync"),
        ("401", "allRefused"),
        ("invalid key", "allRefused"),
        ("needs attention", "missingPermissions"),
        ("candidates disappeared", "vanishedCandidates"),
        ("wrong name on comments", "nameOnNotes"),
        ("checkbox", "noScopeBoxes"),
        ("lost the key", "keyLost"),
        ("addon", "noSourcesPage"),
        ("an add-on", "noSourcesPage"),
    ] {
        let found = look_up(words).symptoms;
        assert_eq!(
            found.first().map(|symptom| symptom.id()),
            Some(first),
            "{words}: {found:?}"
        );
        // The command line lists the same symptoms in the same order, among other entries.
        let page = explain(words, Style::default()).unwrap();
        let listed: Vec<&str> = page
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .filter(|id| Symptom::from_id(id).is_some())
            .collect();
        let found: Vec<&str> = found.iter().map(|symptom| symptom.id()).collect();
        assert!(
            found.starts_with(&listed) || listed.is_empty(),
            "{words}: {listed:?} {found:?}"
        );
    }
    assert_eq!(look_up("").symptoms, []);
    assert_eq!(look_up("zzz …").symptoms, []);
}

#[test]
fn words_are_found_with_the_endings_of_the_language() {
    for (tag, query, expected) in [
        ("de", "Zertifikats", "tls"),
        ("de", "Zertifikate", "tls"),
        ("de", "Zugriffsgruppen", "accessGroup"),
        ("fr", "certificats", "tls"),
        ("es", "certificados", "tls"),
        ("pl", "certyfikatu", "tls"),
        ("pl", "certyfikatem", "tls"),
    ] {
        let found = written_in(Language::from_tag(tag).unwrap(), || explain(query, Style::default()));
        let found = found.unwrap_or_else(|error| panic!("{tag} {query}: {error}"));
        assert!(found.contains(expected), "{tag} {query}: {expected}\n{found}");
    }
    assert!(explain("certyfikatem", Style::default()).is_err());
}

#[test]
fn without_a_query_everything_that_has_an_id_is_listed() {
    let all = explain(" ", Style::default()).unwrap();
    let ids = Scope::ALL.iter().map(|scope| scope.id());
    let ids = ids
        .chain(Cause::ALL.iter().map(|cause| cause.id()))
        .chain(Reason::ALL.iter().map(|reason| reason.id()))
        .chain(Verdict::ALL.iter().map(|verdict| verdict.id()))
        .chain(Symptom::ALL.iter().map(|symptom| symptom.id()));
    for id in ids {
        let begins = |line: &str| line.split_whitespace().next() == Some(id);
        assert!(all.lines().any(begins), "{id}\n{all}");
    }
    for width in [40, 80, 200] {
        let style = Style {
            color: false,
            width,
            breaks_words: true,
        };
        let all = explain("", style).unwrap();
        assert!(all.lines().all(|line| line.chars().count() <= width), "{all}");
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
        insta::assert_snapshot!(
            format!("copy_customer_{name}"),
            copy::for_customer(&report, report::copy::RanBy::Customer)
        );
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
        for words in [&entry.title, &entry.why, &entry.reply, &entry.who] {
            assert!(!words.contains(['{', '$']) && !words.starts_with("symptom-"), "{words}");
        }
        assert!(entry.reply.ends_with('.'), "{}", entry.reply);
        assert_eq!(entry.fix.map(|fix| fix.cause), entry.cause);
        // An expected symptom has no cause, because there is nothing to fix.
        assert!(!entry.expected || entry.cause.is_none(), "{:?}", entry.id);
        assert!(entry.actor != Actor::Nobody || entry.expected, "{:?}", entry.id);
    }
}
