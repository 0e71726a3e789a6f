//! Every id has a text, and every argument appears in it.

use diagnosis::environment::Environment;
use diagnosis::finding::Counts;
use diagnosis::message::Message;
use diagnosis::proxy::{ProxySetting, ProxyTrouble};
use diagnosis::verdict::{Cause, Reason, TlsFault};
use report::redact::without_addresses;
use report::symptom::Symptom;
use report::texts::{self, Language, written_in};

use crate::support::with_counts;

#[test]
fn every_sentence_that_the_core_can_choose_is_complete() {
    let tables = [
        Counts {
            granted: 20,
            ..Counts::default()
        },
        Counts {
            granted: 13,
            looks_granted: 7,
            ..Counts::default()
        },
        Counts {
            granted: 12,
            looks_granted: 6,
            denied: 1,
            inconclusive: 1,
            not_tested: 0,
        },
        Counts {
            granted: 2,
            looks_granted: 0,
            denied: 10,
            inconclusive: 1,
            not_tested: 7,
        },
    ];
    for counts in tables {
        let ready = [
            "headline-ready",
            "headline-ready-reads",
            "headline-ready-only",
            "headline-ready-only-accessGroup",
            "headline-ready-accessGroup",
            "headline-ready-without-source",
        ];
        let others = [
            "detail-ready",
            "detail-nothing-told",
            "detail-some-told",
            "detail-systemRole-none-denied",
            "headline-undetermined",
            "headline-reason-writesNotTried-unknownRole",
            "headline-reason-writesNotTried-otherRole",
            "headline-reason-writesNotTried-admin",
            "headline-writes-not-tried-only",
            "headline-writes-not-tried-only-unknownRole",
            "headline-writes-not-tried-only-otherRole",
            "headline-writes-not-tried-only-admin",
            "headline-systemRole-unknown",
        ];
        let mut ids: Vec<String> = ready.iter().chain(&others).map(|id| (*id).to_owned()).collect();
        ids.extend(
            Cause::ALL
                .iter()
                .flat_map(|cause| [format!("headline-{}", cause.id()), format!("detail-{}", cause.id())]),
        );
        ids.extend(
            Reason::ALL
                .iter()
                .map(|reason| format!("headline-reason-{}", reason.id())),
        );
        for id in ids {
            let message = with_counts(&id, counts)
                .text("role", "Extended")
                .text("label", "findem")
                .text("modules", "Offers, Reviews")
                .text("counts", "2 granted, 1 not tested")
                .number("count", 2)
                .number("proved", 2);
            let sentence = texts::render(&message);
            assert!(!sentence.contains(['{', '}', '$']), "{id}: {sentence}");
            assert!(sentence.ends_with('.'), "{id}: {sentence}");
            assert_ne!(sentence, id);
        }
    }
}

#[test]
fn numbers_choose_their_words() {
    let denied = |count| {
        texts::render(&with_counts(
            "detail-systemRole",
            Counts {
                denied: count,
                ..Counts::default()
            },
        ))
    };
    assert_eq!(denied(1), "That should fix the denied permission.");
    assert_eq!(denied(9), "That should fix the 9 denied permissions.");
    let off = |modules: &[&str]| {
        texts::render(
            &Message::new("headline-moduleOff")
                .number("count", modules.len())
                .list("modules", modules.iter().copied()),
        )
    };
    assert!(off(&["Offers"]).starts_with("The module Offers seems to be off. "));
    assert!(off(&["Offers", "Reviews"]).starts_with("These modules seem to be off: Offers, Reviews. "));
    assert!(off(&[]).starts_with("A module that Findem needs seems to be off. "));
}

#[test]
fn words_that_are_put_in_stand_as_they_are_and_can_not_steer_anything() {
    let role = |name: &str| texts::render(&Message::new("headline-systemRole").text("role", name));
    assert_eq!(
        role("Recrutement & Cie"),
        "This key has the role Recrutement & Cie. Make a new key with the role Admin."
    );
    assert!(role("a\u{1b}[2Jb\u{202e}c").contains("a␛[2Jb‹U+202E›c"));
    assert!(role("{ $label }").contains("{ $label }"));
}

#[test]
fn a_fix_has_one_step_a_line() {
    for cause in Cause::ALL {
        let steps = texts::lines(&format!("fix-{}", cause.id()));
        assert!((1..=5).contains(&steps.len()), "{}", cause.id());
        assert!(steps.iter().all(|step| step.ends_with(['.', '!', '?'])), "{steps:?}");
    }
}

#[test]
fn steps_that_make_a_new_key_say_what_to_call_it() {
    let causes = || Cause::ALL.iter().map(|cause| cause.id());
    let fixes = causes().map(|id| format!("fix-{id}"));
    let letters = causes()
        .map(|id| format!("letter-fix-{id}"))
        .filter(|id| texts::has(id));
    let tries = Reason::ALL
        .iter()
        .map(|reason| format!("try-{}", reason.id()))
        .filter(|id| texts::has(id));
    let replies = Symptom::ALL
        .iter()
        .map(|symptom| format!("symptom-{}-reply", symptom.id()));
    let others = ["fix-badKey-revoked", "letter-fix-badKey-revoked", "key-lost-how"].map(str::to_owned);
    let mut makers = 0;
    for id in fixes.chain(letters).chain(tries).chain(replies).chain(others) {
        let english = written_in(Language::ENGLISH, || texts::lines(&id))
            .join(" ")
            .to_lowercase();
        let makes_one = ["generate", "a new key with", "a new one with", "with a new name"]
            .iter()
            .any(|words| english.contains(words));
        if !makes_one {
            continue;
        }
        makers += 1;
        for language in Language::all() {
            let steps = written_in(language, || texts::lines(&id)).join(" ");
            assert!(steps.contains("Findem 2"), "{id} in {}: {steps}", language.tag());
        }
    }
    assert!(makers > 15, "only {makers} texts make a new key");
}

#[test]
fn a_fault_of_a_secure_connection_has_a_sentence_for_it_and_none_about_the_key() {
    for fault in TlsFault::ALL {
        let id = fault.id();
        let note = Message::new(format!("tls-{id}"))
            .text("id", format!("tls/{id}"))
            .text("issuer", "Example Authority");
        let note = texts::render(&note);
        assert!(note.starts_with(&format!("tls/{id}: ")), "{note}");
        assert!(
            note.contains("Give your IT team this sentence: “") && note.ends_with(".”"),
            "{note}"
        );
        assert!(!note.contains(['{', '}', '$']), "{note}");
        let about_a_certificate = !matches!(fault, TlsFault::Handshake | TlsFault::NothingTrusted);
        for words in ["Example Authority", "Your browser may accept"] {
            assert_eq!(note.contains(words), about_a_certificate, "{note}");
        }
        let headline = texts::text(&format!("headline-tls-{id}"));
        assert!(
            headline.starts_with("No secure connection") && headline.ends_with('.'),
            "{headline}"
        );
        for text in [note, headline] {
            // "RSA key" refers to the certificate, not to the API key.
            let text = text.replace("RSA key", "").to_lowercase();
            assert!(!text.contains("key"), "{text}");
        }
    }
}

#[test]
fn an_unknown_id_is_shown_and_not_hidden() {
    assert_eq!(texts::text("no-such-id"), "no-such-id");
    assert!(!texts::has("no-such-id"));
}

#[test]
fn every_word_of_a_report_has_its_text() {
    let mut ids = Vec::new();
    ids.extend(
        Environment::ALL
            .iter()
            .map(|id| format!("report-environment-{}", id.id())),
    );
    ids.extend(report::Mode::ALL.map(|id| format!("report-mode-{}", id.id())));
    ids.extend(report::Proxy::ALL.map(|id| format!("report-proxy-{}", id.id())));
    ids.extend(
        report::RehearsalVerdict::ALL
            .iter()
            .map(|id| format!("report-rehearsal-{}", id.id())),
    );
    ids.extend(
        diagnosis::verdict::Verdict::ALL
            .iter()
            .map(|id| format!("report-total-{}", id.id())),
    );
    for id in ids {
        assert!(texts::has(&id), "{id}");
    }
}

#[test]
fn every_trouble_with_a_proxy_is_said_and_its_setting_named() {
    let settings = [
        (ProxySetting::Variable("https_proxy".to_owned()), "https_proxy"),
        (ProxySetting::Gnome, "desktop"),
        (ProxySetting::Kde, "KDE"),
        (ProxySetting::Windows, "Windows"),
        (ProxySetting::MacOs, "macOS"),
    ];
    let of_settings = settings.into_iter().flat_map(|(setting, name)| {
        // A variable contains the address itself, so it never tells the program to detect the proxy.
        let by_itself =
            (!matches!(setting, ProxySetting::Variable(_))).then(|| ProxyTrouble::ByItself(setting.clone()));
        let unreadable = ProxyTrouble::Unreadable(setting);
        by_itself
            .into_iter()
            .chain([unreadable])
            .map(move |trouble| (trouble, name))
    });
    let of_logins = [
        ProxyTrouble::Login,
        ProxyTrouble::LoginRefused,
        ProxyTrouble::OtherLogin,
    ];
    for (trouble, name) in of_settings.chain(of_logins.map(|trouble| (trouble, "proxy"))) {
        for family in ["proxy", "headline-proxy", "doctor-proxy", "start-obstacle"] {
            let message = trouble.message(family).text("host", "api.smartrecruiters.com");
            let sentence = texts::render(&message);
            assert!(!sentence.contains(['{', '}', '$']), "{}: {sentence}", message.id);
            assert!(sentence.ends_with('.') && sentence != message.id, "{sentence}");
            let names_setting =
                family == "proxy" || matches!(trouble, ProxyTrouble::Unreadable(_)) && family != "doctor-proxy";
            assert!(!names_setting || sentence.contains(name), "{sentence}");
            // Reports contain texts of these two families unchanged.
            let reported = matches!(family, "proxy" | "headline-proxy");
            assert!(!reported || without_addresses(&sentence) == sentence, "{sentence}");
        }
    }
}
