//! A table of the texts that people paste as a key: the key that is read, and the note about the rest.
#![expect(clippy::panic, reason = "a test fails by panicking")]

use diagnosis::key_text::{Impossible, KeyShape, holds_key, is_practice, read};
use proptest::prelude::{any, proptest};

/// Replacements for the placeholders in the tables.
const HEX: &str = "0123456789ab4cde8f00112233445566";
const OTHER: &str = "fedcba98765443210fedcba987654321";
const KEY: &str = "DCRA1-0123456789ab4cde8f00112233445566";
const PRACTICE: &str = "PRACTICE-0123456789ab4cde8f00112233445566";

fn fill(text: &str) -> String {
    text.replace("{KEY}", KEY)
        .replace("{PRACTICE}", PRACTICE)
        .replace("{HEX}", HEX)
        .replace("{OTHER}", OTHER)
}

/// Whether the rest was dropped, and whether the text contained the key more than once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    LeftOut,
    Repeated,
    RepeatedAndLeftOut,
}

use Said::{LeftOut, Nothing, Repeated, RepeatedAndLeftOut};

fn check(input: &str, text: &str, shape: KeyShape, said: Said) {
    let (input, text) = (fill(input), fill(text));
    let key = read(&input).unwrap_or_else(|why| panic!("{input:?} was refused: {why:?}"));
    let how = match (key.repeated, key.left_out) {
        (false, false) => Nothing,
        (false, true) => LeftOut,
        (true, false) => Repeated,
        (true, true) => RepeatedAndLeftOut,
    };
    assert_eq!(
        (key.text.as_str(), key.shape, how),
        (text.as_str(), shape, said),
        "{input:?}"
    );
}

fn refused(input: &str) -> Option<Impossible> {
    read(&fill(input)).err()
}

#[test]
fn the_key_is_found_in_blanks_quotes_and_signs_that_nobody_sees() {
    for (input, key, said) in [
        // Nothing around the key, or nothing worth mentioning.
        ("{KEY}", "{KEY}", Nothing),
        ("{HEX}", "{HEX}", Nothing),
        ("{PRACTICE}", "{PRACTICE}", Nothing),
        ("{KEY}\n", "{KEY}", Nothing),
        ("{KEY}\r\n", "{KEY}", Nothing),
        ("\u{feff}{KEY}\r\n", "{KEY}", Nothing),
        ("{KEY}\n\n", "{KEY}", Nothing),
        // Whitespace, quotes and invisible characters.
        ("  {KEY}\r\n", "{KEY}", LeftOut),
        ("\t{HEX}", "{HEX}", LeftOut),
        ("{KEY}\u{a0}", "{KEY}", LeftOut),
        ("\u{3000}{KEY}\u{2003}", "{KEY}", LeftOut),
        ("\"{KEY}\"", "{KEY}", LeftOut),
        ("'{KEY}'", "{KEY}", LeftOut),
        ("`{KEY}`", "{KEY}", LeftOut),
        ("\u{201c}{KEY}\u{201d}", "{KEY}", LeftOut),
        ("\u{ab}{KEY}\u{bb}", "{KEY}", LeftOut),
        ("<{KEY}>", "{KEY}", LeftOut),
        ("{KEY}.", "{KEY}", LeftOut),
        ("({KEY}),", "{KEY}", LeftOut),
        ("\u{feff}{KEY}\u{200b}", "{KEY}", LeftOut),
        ("DCRA1-\u{200b}{HEX}", "{KEY}", LeftOut),
        ("DCRA1\u{ad}-{HEX}", "{KEY}", LeftOut),
        ("DCRA1-01234567\u{ad}89ab4cde8f00112233445566", "{KEY}", LeftOut),
        ("\u{202a}{KEY}\u{202c}", "{KEY}", LeftOut),
        ("{KEY}\u{fe0f}", "{KEY}", LeftOut),
    ] {
        check(input, key, KeyShape::ApiKey, said);
    }
}

#[test]
fn the_key_is_found_in_look_alike_signs_and_other_letters() {
    for (input, key, said) in [
        // Look-alike characters: full-width letters, other hyphens and dashes.
        (
            "\u{ff24}\u{ff23}\u{ff32}\u{ff21}\u{ff11}\u{ff0d}{HEX}",
            "{KEY}",
            LeftOut,
        ),
        ("DCRA1\u{2011}{HEX}", "{KEY}", LeftOut),
        ("DCRA1\u{2013}{HEX}", "{KEY}", LeftOut),
        ("DCRA1\u{2212}{HEX}", "{KEY}", LeftOut),
        ("PRACTICE\u{2014}{HEX}", "{PRACTICE}", LeftOut),
        // The prefix may be in any case and stays the same; the digits of a real key are not changed.
        ("dcra1-{HEX}", "{KEY}", Nothing),
        ("Dcra1-{HEX}", "{KEY}", Nothing),
        ("practice-{HEX}", "{PRACTICE}", Nothing),
        (
            "DCRA1-0123456789AB4CDE8F00112233445566",
            "DCRA1-0123456789AB4CDE8F00112233445566",
            Nothing,
        ),
        ("PRACTICE-0123456789AB4CDE8F00112233445566", "{PRACTICE}", Nothing),
        ("DCRA2-{HEX}", "DCRA2-{HEX}", Nothing),
    ] {
        check(input, key, KeyShape::ApiKey, said);
    }
}

#[test]
fn the_key_is_found_in_headers_labels_and_sentences() {
    for (input, key, said) in [
        // SmartRecruiters' sample, and what tools turn it into.
        ("X-SmartToken: {KEY}", "{KEY}", LeftOut),
        ("x-smarttoken:{KEY}", "{KEY}", LeftOut),
        ("X-SmartToken '{KEY}'", "{KEY}", LeftOut),
        ("X-SmartToken {HEX}", "{HEX}", LeftOut),
        ("X-SmartToken={KEY}", "{KEY}", LeftOut),
        ("X-SmartToken={PRACTICE}", "{PRACTICE}", LeftOut),
        ("-H \"X-SmartToken: {KEY}\"", "{KEY}", LeftOut),
        (
            "curl -i -H \"X-SmartToken: {KEY}\" -X GET \"https://api.smartrecruiters.com/jobs\"",
            "{KEY}",
            LeftOut,
        ),
        (
            "curl 'https://api.smartrecruiters.com/jobs' \\\n  -H 'x-smarttoken: {HEX}' \\\n  --compressed",
            "{HEX}",
            LeftOut,
        ),
        (
            "curl -H X-SmartToken:{KEY} https://api.smartrecruiters.com/x/{OTHER}",
            "{KEY}",
            LeftOut,
        ),
        (
            "GET /users/me HTTP/1.1\r\nHost: x\r\nX-SmartToken: {KEY}\r\n\r\n",
            "{KEY}",
            LeftOut,
        ),
        ("Authorization: Bearer {KEY}", "{KEY}", LeftOut),
        ("Bearer {KEY}", "{KEY}", LeftOut),
        ("Token:{PRACTICE}", "{PRACTICE}", LeftOut),
        ("Basic {KEY}", "{KEY}", LeftOut),
        // Labels, tables and sentences.
        ("API key: {KEY}", "{KEY}", LeftOut),
        ("API Key\t{KEY}", "{KEY}", LeftOut),
        ("API key {HEX}", "{HEX}", LeftOut),
        ("Findem\t{KEY}\tAdmin\t2026-11-26", "{KEY}", LeftOut),
        ("Findem {PRACTICE}", "{PRACTICE}", LeftOut),
        ("Name;Key\r\nFindem;{HEX}\r\n", "{HEX}", LeftOut),
        ("Your API key is {KEY}. Keep it safe.", "{KEY}", LeftOut),
        ("Schl\u{fc}ssel: {KEY}", "{KEY}", LeftOut),
        ("\u{30ad}\u{30fc}\u{ff1a}{KEY}\u{3002}", "{KEY}", LeftOut),
        ("\u{43a}\u{43b}\u{44e}\u{447} {KEY}", "{KEY}", LeftOut),
        ("Key ID 17 \u{2013} {KEY} \u{2013} Copy", "{KEY}", LeftOut),
        ("> {KEY}\n> Sent from my phone", "{KEY}", LeftOut),
        ("* {KEY}", "{KEY}", LeftOut),
        ("KEY{KEY}", "{KEY}", LeftOut),
        ("{KEY}_old", "{KEY}", LeftOut),
        ("{KEY}xyz", "{KEY}", LeftOut),
        ("{KEY}Copy", "{KEY}", LeftOut),
        ("API key{HEX}Delete", "{HEX}", LeftOut),
    ] {
        check(input, key, KeyShape::ApiKey, said);
    }
}

#[test]
fn the_key_is_found_in_files_and_code() {
    for (input, key, said) in [
        // Files and code.
        ("SMARTRECRUITERS_API_KEY={KEY}", "{KEY}", LeftOut),
        ("export KEY=\"{HEX}\";", "{HEX}", LeftOut),
        ("$env:FINDEM_DOCTOR_KEY = '{KEY}'", "{KEY}", LeftOut),
        ("set KEY={KEY}& rem", "{KEY}", LeftOut),
        ("{\"apiKey\":\"{KEY}\"}", "{KEY}", LeftOut),
        ("{\"apiKey\": \"{HEX}\", \"role\": \"ADMINISTRATOR\"}", "{HEX}", LeftOut),
        ("{\\\"apiKey\\\":\\\"{KEY}\\\"}", "{KEY}", LeftOut),
        ("api_key: {KEY} # Findem", "{KEY}", LeftOut),
        ("<apiKey>{KEY}</apiKey>", "{KEY}", LeftOut),
        ("<td>API key</td><td>{HEX}</td>", "{HEX}", LeftOut),
        ("X-SmartToken%3A%20{KEY}", "{KEY}", LeftOut),
        ("https://example.com/?token={KEY}", "{KEY}", LeftOut),
        ("/keys/{HEX}.txt holds {KEY}", "{KEY}", LeftOut),
        ("client_id=findem client_secret={HEX}", "{HEX}", LeftOut),
    ] {
        check(input, key, KeyShape::ApiKey, said);
    }
}

#[test]
fn the_key_is_found_when_it_is_broken_into_lines() {
    for (input, key, said) in [
        // Broken into several lines.
        ("DCRA1-01234567\n89ab4cde8f00112233445566", "{KEY}", LeftOut),
        ("DCRA1-\n{HEX}", "{KEY}", LeftOut),
        ("DCRA1\n-{HEX}", "{KEY}", LeftOut),
        ("DCRA1 - {HEX}", "{KEY}", LeftOut),
        ("PRACTICE_{HEX}", "{PRACTICE}", LeftOut),
        ("PRACTICE {HEX}", "{PRACTICE}", LeftOut),
        ("01234567 89ab4cde 8f001122 33445566", "{HEX}", LeftOut),
        ("Key: 0123456789ab4cde\n     8f00112233445566 (Admin)", "{HEX}", LeftOut),
        (
            "API key: DCRA1-0123456789ab4cde\n    8f00112233445566\nThanks!",
            "{KEY}",
            LeftOut,
        ),
        (
            "  \"PRACTICE-0123456789a\n  b4cde8f00112233445566\" \r\n",
            "{PRACTICE}",
            LeftOut,
        ),
        ("\"DCRA1-0123456789ab4cde\" +\n\"8f00112233445566\"", "{KEY}", LeftOut),
        ("DCRA1-0123456789ab4cde=\n8f00112233445566", "{KEY}", LeftOut),
        ("> DCRA1-0123456789ab4cde\n> 8f00112233445566", "{KEY}", LeftOut),
    ] {
        check(input, key, KeyShape::ApiKey, said);
    }
}

#[test]
fn the_same_key_several_times_is_one_key() {
    for (input, key, said) in [
        ("{KEY}{KEY}", "{KEY}", Repeated),
        ("{KEY} {KEY}", "{KEY}", Repeated),
        ("{KEY}\n{KEY}\n", "{KEY}", Repeated),
        ("{KEY}\n\n\t{KEY}", "{KEY}", Repeated),
        ("{KEY}{KEY}{KEY}", "{KEY}", Repeated),
        ("{PRACTICE}{PRACTICE}", "{PRACTICE}", Repeated),
        ("{PRACTICE} practice-{HEX}", "{PRACTICE}", Repeated),
        ("{HEX}{HEX}", "{HEX}", Repeated),
        ("{HEX}{HEX}{HEX}", "{HEX}", Repeated),
        ("{HEX} {HEX}", "{HEX}", Repeated),
        ("{HEX}:{HEX}", "{HEX}", RepeatedAndLeftOut),
        ("DCRA1-{HEX}{HEX}", "{KEY}", Repeated),
        ("{HEX} {KEY}", "{KEY}", Repeated),
        ("{KEY},{KEY}", "{KEY}", RepeatedAndLeftOut),
        ("X-SmartToken: {KEY}\nAPI key: {KEY}", "{KEY}", RepeatedAndLeftOut),
        ("{HEX}0123456789AB4CDE8F00112233445566", "{HEX}", Repeated),
    ] {
        check(input, key, KeyShape::ApiKey, said);
    }
    // Pasted twice and cut the second time: the text contains one key.
    check("{KEY}DCRA1-0123", "{KEY}", KeyShape::ApiKey, LeftOut);
    check("0123456789{KEY}", "{KEY}", KeyShape::ApiKey, LeftOut);
}

#[test]
fn two_different_keys_are_refused_by_their_ends() {
    for input in [
        "{KEY} DCRA1-{OTHER}",
        "{KEY}DCRA1-{OTHER}",
        "{HEX}\n{OTHER}",
        "{HEX}:{OTHER}",
        "{KEY}\nPRACTICE-{OTHER}",
        "old: {KEY}\nnew: DCRA1-{OTHER}",
        "{\"old\":\"{HEX}\",\"new\":\"{OTHER}\"}",
    ] {
        let two = Impossible::TwoKeys("5566".to_owned(), "4321".to_owned());
        assert_eq!(refused(input), Some(two), "{input:?}");
    }
    let same_digits = Impossible::TwoKeys("5566".to_owned(), "5566".to_owned());
    assert_eq!(refused("{KEY} {PRACTICE}"), Some(same_digits));
}

#[test]
fn of_a_key_that_is_not_whole_it_is_said_how_much_is_missing() {
    let cut = |missing| KeyShape::Cut { missing };
    for (input, text, missing, said) in [
        (
            "DCRA1-0123456789ab4cde8f00112233445",
            "DCRA1-0123456789ab4cde8f00112233445",
            3,
            Nothing,
        ),
        (
            "DCRA1-0123456789ab4cde8f0011223344556\n",
            "DCRA1-0123456789ab4cde8f0011223344556",
            1,
            Nothing,
        ),
        ("DCRA1-0123456789ab4cde", "DCRA1-0123456789ab4cde", 16, Nothing),
        ("DCRA1-0", "DCRA1-0", 31, Nothing),
        ("dcra1-0123456789ab", "DCRA1-0123456789ab", 20, Nothing),
        (
            "PRACTICE-0123456789ab4cde8f00112233445",
            "PRACTICE-0123456789ab4cde8f00112233445",
            3,
            Nothing,
        ),
        (
            "X-SmartToken: DCRA1-0123456789ab4cde8f00112233445",
            "DCRA1-0123456789ab4cde8f00112233445",
            3,
            LeftOut,
        ),
        (
            "{\"apiKey\":\"DCRA1-0123456789ab4cde\"}",
            "DCRA1-0123456789ab4cde",
            16,
            LeftOut,
        ),
        ("DCRA1-0123456789 DCRA1-0123456789", "DCRA1-0123456789", 22, Repeated),
        // The beginning is missing.
        ("CRA1-{HEX}", "CRA1-{HEX}", 1, Nothing),
        ("A1-{HEX}", "A1-{HEX}", 3, Nothing),
        ("RACTICE-{HEX}", "RACTICE-{HEX}", 1, Nothing),
        ("ICE-{HEX}\r\n", "ICE-{HEX}", 5, Nothing),
        ("RA1-0123456789ab4cde", "RA1-0123456789ab4cde", 18, Nothing),
        // Digits alone: the prefix may be missing too.
        (
            "456789ab4cde8f00112233445566",
            "456789ab4cde8f00112233445566",
            4,
            Nothing,
        ),
        ("8f00112233445566", "8f00112233445566", 16, Nothing),
        ("X-SmartToken: 8f00112233445566", "8f00112233445566", 16, LeftOut),
        (
            "API key = '456789ab4cde8f00112233445566'",
            "456789ab4cde8f00112233445566",
            4,
            LeftOut,
        ),
    ] {
        check(input, text, cut(missing), said);
    }
    for (input, extra) in [
        ("{KEY}0", 1),
        ("{KEY}abc", 3),
        ("{HEX}0", 1),
        ("{HEX}01234567", 8),
        ("{PRACTICE}0", 1),
    ] {
        check(input, input, KeyShape::Overlong { extra }, Nothing);
    }
}

#[test]
fn a_text_without_a_key_is_judged_by_its_looks() {
    for (input, text, shape, said) in [
        ("short", "short", KeyShape::Unusual, Nothing),
        ("not-a-known-shape ", "not-a-known-shape", KeyShape::Unusual, LeftOut),
        // The format of a client id is not documented, so a UUID by itself is not called an OAuth credential.
        (
            "01234567-89ab-4cde-8f00-112233445566",
            "01234567-89ab-4cde-8f00-112233445566",
            KeyShape::Unusual,
            Nothing,
        ),
        ("X-SmartToken=something", "something", KeyShape::Unusual, LeftOut),
        ("x-smarttoken something", "something", KeyShape::Unusual, LeftOut),
        (
            "SMARTRECRUITERS_API_KEY=\"some-thing\"",
            "some-thing",
            KeyShape::Unusual,
            LeftOut,
        ),
        ("{\"apiKey\":\"something\"}", "something", KeyShape::Unusual, LeftOut),
        (
            "DCRA1-O123456789ab4cde8f00112233445566",
            "DCRA1-O123456789ab4cde8f00112233445566",
            KeyShape::Unusual,
            Nothing,
        ),
        ("{HEX}{OTHER}", "{HEX}{OTHER}", KeyShape::PartnerToken, Nothing),
        ("eyJhbGciOi.J9.abc", "eyJhbGciOi.J9.abc", KeyShape::OauthToken, Nothing),
        (
            "eyJhbGciOi.\n  J9.abc",
            "eyJhbGciOi.J9.abc",
            KeyShape::OauthToken,
            LeftOut,
        ),
        ("Bearer abcdefgh", "abcdefgh", KeyShape::OauthToken, LeftOut),
        (
            "Authorization: Bearer abcdefgh",
            "abcdefgh",
            KeyShape::OauthToken,
            LeftOut,
        ),
        (
            "{\"access_token\":\"eyJhbGciOi.J9.abc\"}",
            "eyJhbGciOi.J9.abc",
            KeyShape::OauthToken,
            LeftOut,
        ),
        (
            "findem-connect-client:0a1b2c3d-4e5f-6a7b",
            "findem-connect-client:0a1b2c3d-4e5f-6a7b",
            KeyShape::OauthPair,
            Nothing,
        ),
        (
            "client_id: findem\nclient_secret: hush",
            "client_id: findem client_secret: hush",
            KeyShape::OauthPair,
            LeftOut,
        ),
    ] {
        check(input, text, shape, said);
    }
}

#[test]
fn only_what_no_key_can_be_is_refused() {
    for empty in [
        "",
        " \u{200b}\n\"\" ",
        "\"\"",
        "''",
        "X-SmartToken:",
        "API key = ",
        "\u{feff}",
        "{}",
    ] {
        assert_eq!(refused(empty), Some(Impossible::Empty), "{empty:?}");
    }
    for characters in [
        "DCRA1-\u{e9}0123",
        "abc\u{0}def",
        "\u{fffd}\u{fffd}",
        "\u{43a}\u{43b}\u{44e}\u{447}",
    ] {
        assert_eq!(refused(characters), Some(Impossible::Characters), "{characters:?}");
    }
    assert_eq!(refused(&"a".repeat(5000)), Some(Impossible::TooLong));
    for text in [
        "Hello this is a meeting note about salary",
        "two words",
        "Bearer of good news",
        "PRACTICE- makes perfect",
        "a best practice-a guide",
        "a line\nand another",
        "\u{43a}\u{43b}\u{44e}\u{447} \u{43a}\u{43b}\u{44e}\u{447}",
        "kim@example.com",
        "password:hunter2",
        "{\"user\":\"kim\",\"pin\":1}",
        "1234 5678 9012 3456 1234 5678 9012 3456",
        "/home/kim/key.txt",
        "C:\\Users\\kim\\key.txt",
        "reports/2026/acme.html",
        "settings/credentials",
        "report.json",
        "api.smartrecruiters.com",
        "DCRA1-0123456789 and DCRA1-9876543210",
        "X-SmartToken DCRA1-0123456789a\u{fffd}n: DCRA1-0123456789ab4cde80011223344556656645566566",
        "Token: DCRA1-0123456789 Key: DCRA1-9876543210",
        "DCRA1-0123456789/DCRA1-9876543210",
    ] {
        assert_eq!(refused(text), Some(Impossible::Text), "{text:?}");
    }
}

/// Texts in which an ID is shaped like a key without a prefix.
const PLACES_OF_IDS: [&str; 24] = [
    "http://127.0.0.1:41234/practice/{HEX}/",
    "http://127.0.0.1:41234/practice/{HEX}/credentials",
    "127.0.0.1:41234/practice/{HEX}/",
    "localhost:1420/{HEX}",
    "/practice/{HEX}/",
    "{HEX}/credentials",
    "https://example.com/{HEX}",
    "https://example.com/{HEX}?page=2",
    "https://example.com/{HEX}#top",
    "https://example.com/?id={HEX}&page=2",
    "https://example.com/?token={HEX}",
    "https://example.com/a;jsessionid={HEX}",
    "https:\\/\\/example.com\\/{HEX}",
    "?token={HEX}",
    "&token={HEX}&page=2",
    "https://{HEX}.example.com/",
    "https://kim:{HEX}@example.com/",
    "www.example.com/{HEX}.html",
    "kim+{HEX}@example.com",
    "{HEX}@mail.example.com",
    "/home/kim/{HEX}",
    "C:\\reports\\{HEX}",
    "{HEX}.json",
    "https://example.com/01234567\n89ab4cde8f00112233445566",
];

#[test]
fn an_address_or_a_path_is_no_key() {
    for place in PLACES_OF_IDS {
        for text in [
            place.to_owned(),
            format!("<{place}>"),
            format!("Link: {place} (new)"),
            format!("{place}\n"),
        ] {
            let why = refused(&text);
            assert!(
                matches!(why, Some(Impossible::Address | Impossible::Text)),
                "{text:?}: {why:?}"
            );
            assert!(!holds_key(&fill(&text)), "{text:?}");
        }
    }
    for address in [
        "http://127.0.0.1:41234/practice/{HEX}/",
        "127.0.0.1:41234/practice/{HEX}/credentials",
        "http://127.0.0.1:41234/practice/01234567-89ab-4cde-8f00-112233445566/",
        "localhost:1420/{HEX}",
        "https://app.smartrecruiters.com/settings/credentials",
        "app.smartrecruiters.com/settings/administration-settings",
        "https://example.com/01234567-89ab-4cde-8f00-112233445566",
        "\"https://example.com/{HEX}\"",
        "Token: https://example.com/abc",
        "https://example.com/?token=abc",
        "example.com/?token=abc",
        "?token=abc",
        "www.example.com",
        "https://example.com/guides/practice-deadbeef",
    ] {
        assert_eq!(refused(address), Some(Impossible::Address), "{address:?}");
    }
}

#[test]
fn a_key_beside_an_address_is_found() {
    for place in PLACES_OF_IDS {
        let place = place.replace("{HEX}", "{OTHER}");
        for (text, key) in [
            (format!("Make it at {place} and use {{KEY}}"), "{KEY}"),
            (format!("Here it is: {{HEX}}\n{place}"), "{HEX}"),
            (format!("{place} {{PRACTICE}}"), "{PRACTICE}"),
            (format!("{{\"url\":\"{place}\",\"key\":\"{{HEX}}\"}}"), "{HEX}"),
            (
                format!("{{\"text\":\"See {place} for it\\n{{HEX}}\\nThanks\"}}"),
                "{HEX}",
            ),
        ] {
            check(&text, key, KeyShape::ApiKey, LeftOut);
        }
    }
    // A prefix tells a key from an ID.
    check(
        "https://example.com/?key={KEY}&page=2",
        "{KEY}",
        KeyShape::ApiKey,
        LeftOut,
    );
    check("/keys/{KEY}.txt", "{KEY}", KeyShape::ApiKey, LeftOut);
}

#[test]
fn a_number_is_no_part_of_a_key() {
    for number in ["20261127", "INV-2026-00123", "004912345678901"] {
        check(number, number, KeyShape::Unusual, Nothing);
    }
}

#[test]
fn a_practice_key_is_known_in_whatever_it_is_wrapped() {
    for text in [
        "{PRACTICE}",
        "practice-{HEX}",
        "X-SmartToken={PRACTICE}",
        "Token:{PRACTICE}",
        "Name {PRACTICE}",
        "PRACTICE-admin",
        "DCRA1-PRACTICE-0123",
        "PRAC\nTICE-{HEX}",
        "PRACTICE_{HEX}",
        "PRACTICE{HEX}",
        "\u{ff30}RACTICE\u{ff0d}{HEX}",
        "P\u{200b}RACTICE-{HEX}",
        "RACTICE-{HEX}",
        "TICE-\u{ad}{HEX}",
    ] {
        let text = fill(text);
        assert!(is_practice(&text), "{text:?}");
        // What would be sent is also recognized.
        assert!(read(&text).is_ok_and(|key| is_practice(&key.text)), "{text:?}");
    }
    for text in ["{KEY}", "{HEX}", "something", "CRA1-{HEX}"] {
        assert!(!is_practice(&fill(text)), "{text:?}");
    }
}

#[test]
fn a_name_that_holds_a_key_is_told_from_other_names_and_from_paths() {
    for text in [
        "{KEY}",
        "{HEX}",
        "PRACTICE-0",
        "Acme {KEY}",
        "Acme ({HEX})",
        "DCRA1-0123456789ab",
        "{HEX}{OTHER}",
        "eyJhbGciOi.J9.abc",
        "/tmp/{KEY}.txt",
    ] {
        assert!(holds_key(&fill(text)), "{text:?}");
    }
    for text in [
        "Acme",
        "Practice-A",
        "Best Practice-Fusion",
        "deadbeef",
        "a best practice-a guide",
        "/tmp/{HEX}/report.json",
        "{HEX}.json",
        "C:\\reports\\{HEX}",
        "https://example.com/{HEX}",
        "01234567-89ab-4cde-8f00-112233445566",
        "",
    ] {
        assert!(!holds_key(&fill(text)), "{text:?}");
    }
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in any::<String>(), around in "[ -/:-@\\[-`{-~\t\r\n\u{a0}\u{ad}\u{2010}-\u{2022}\u{200b}\u{feff}\u{3000}-\u{3002}]{0,20}") {
        let _ = (read(&text), holds_key(&text), is_practice(&text));
        for mixed in [format!("{text}{KEY}"), format!("DCRA1-{text}"), format!("{HEX}{text}")] {
            let _ = (read(&mixed), holds_key(&mixed), is_practice(&mixed));
        }
        let key = read(&format!("{around}{KEY}{around}"));
        assert!(key.is_ok_and(|key| key.text == KEY));
    }
}
