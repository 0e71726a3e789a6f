//! The text with the key: encodings, messages about it, and texts that are never sent.

use serde_json::{Value, json};

use crate::support::{CommandOutput, Server, command, run_with};

const REAL: &str = "DCRA1-0123456789ab4cde8f00112233445566";
const OTHER: &str = "DCRA1-fedcba98765443210fedcba987654321";

fn with_bytes(arguments: &[&str], bytes: Vec<u8>) -> CommandOutput {
    CommandOutput::of(command().args(arguments).write_stdin(bytes))
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// The text in every encoding that a file or a pipe can have.
fn encoded(text: &str) -> Vec<Vec<u8>> {
    let marked = format!("\u{feff}{text}");
    vec![
        text.as_bytes().to_vec(),
        marked.clone().into_bytes(),
        utf16(text, u16::to_le_bytes),
        utf16(text, u16::to_be_bytes),
        utf16(&marked, u16::to_le_bytes),
        utf16(&marked, u16::to_be_bytes),
    ]
}

#[test]
fn a_key_is_read_in_every_encoding_without_an_unneeded_note() {
    let server = Server::ready();
    let base = server.base();
    for text in [
        server.key(),
        format!("{}\n", server.key()),
        format!("{}\r\n", server.key()),
    ] {
        for bytes in encoded(&text) {
            let said = with_bytes(&["check", "--api-base", &base, "--key-stdin"], bytes.clone());
            assert_eq!((said.code, said.err.as_str()), (0, ""), "{bytes:x?}: {said:?}");
        }
    }
    // A label in another encoding.
    let latin1 = [b"Schl\xfcssel: ".as_slice(), server.key().as_bytes()].concat();
    assert_eq!(
        with_bytes(&["check", "--api-base", &base, "--key-stdin"], latin1).code,
        0
    );
}

#[test]
fn text_around_a_practice_key_is_left_out_and_reported() {
    let server = Server::ready();
    let base = server.base();
    for text in [
        "X-SmartToken '{KEY}'",
        "X-SmartToken={KEY}",
        "-H \"X-SmartToken: {KEY}\"",
        "curl -i -H \"X-SmartToken: {KEY}\" -X GET \"https://api.smartrecruiters.com/jobs\"",
        "API key: {KEY}",
        "API Key\t{KEY}",
        "SMARTRECRUITERS_API_KEY={KEY}",
        "{\"apiKey\": \"{KEY}\"}",
        "Your API key is {KEY}.",
        "Bearer {KEY}",
        "  {KEY}  ",
    ] {
        let arguments = ["check", "--env", "practice", "--api-base", &base, "--key-stdin"];
        let said = run_with(&arguments, &text.replace("{KEY}", &server.key()));
        assert_eq!(said.code, 0, "{text}: {said:?}");
        assert_eq!(
            said.err, "note: Only the key was used. The extra text around it was left out.\n",
            "{text}"
        );
    }
}

#[test]
fn a_key_pasted_twice_is_one_key_and_two_different_keys_are_refused() {
    let server = Server::ready();
    let base = server.base();
    let arguments = ["check", "--env", "practice", "--api-base", &base, "--key-stdin"];
    for text in ["KEYKEY", "KEY KEY", "KEY\nKEY\n"] {
        let said = run_with(&arguments, &text.replace("KEY", &server.key()));
        assert_eq!(
            (said.code, said.err.as_str()),
            (0, "note: The same key was there more than once. It was used once.\n"),
            "{text}: {said:?}"
        );
    }
    let both = run_with(&arguments, &format!("{REAL}\n{OTHER}"));
    both.assert_refused("twoKeys");
    assert!(both.err.contains("5566") && both.err.contains("4321"), "{both:?}");
    assert!(!both.err.contains(&REAL[..20]), "{both:?}");
}

#[test]
fn for_part_of_a_key_the_missing_length_is_reported() {
    let server = Server::ready();
    let (base, key) = (server.base(), server.key());
    let check = |text: &str| {
        let arguments = [
            "check",
            "--env",
            "practice",
            "--api-base",
            &base,
            "--key-stdin",
            "--format",
            "json",
        ];
        run_with(&arguments, text)
    };
    let cut = check(&key[..key.len() - 3]);
    let headline = "SmartRecruiters doesn’t accept this key: at least 3 characters are missing. Copy all of it.";
    assert_eq!((cut.code, &cut.json()["summary"]["headline"]), (1, &json!(headline)));
    let longer = check(&format!("{key}0"));
    let headline = "SmartRecruiters doesn’t accept this key: it has one character too many. Copy only the key.";
    assert_eq!(
        (longer.code, &longer.json()["summary"]["headline"]),
        (1, &json!(headline))
    );
    let half = check(&key[20..]);
    assert_eq!((half.code, half.out.as_str()), (2, ""), "{half:?}");
    assert!(half.err.contains("error[notPracticeKey]"), "{half:?}");
    assert!(half.err.contains("at least 11 characters are missing"), "{half:?}");
}

#[test]
fn a_practice_key_in_any_wrapping_is_sent_to_no_real_host() {
    let server = Server::ready();
    let key = server.key();
    for text in [
        "KEY",
        "X-SmartToken=KEY",
        "Token:KEY",
        "Name KEY",
        "KEYKEY",
        "\u{feff}KEY\n",
        "PRACTICE\u{2013}DIGITS",
        "practice-DIGITS",
        "Practice-DIGITS",
        "PRACTICE_DIGITS",
        "PRACTICEDIGITS",
        "RACTICE-DIGITS",
        "PRACTICE-0123",
        "PRACTICE-admin",
    ] {
        let text = text.replace("KEY", &key).replace("DIGITS", &key["PRACTICE-".len()..]);
        for environment in ["production", "sandbox"] {
            for bytes in encoded(&text) {
                let said = with_bytes(&["check", "--env", environment, "--key-stdin"], bytes);
                assert_eq!((said.code, said.out.as_str()), (2, ""), "{text:?}: {said:?}");
                assert!(said.err.contains("error[practiceKeyElsewhere]"), "{text:?}: {said:?}");
            }
        }
    }
    assert_eq!(server.journal(), []);
}

#[test]
fn a_text_without_a_key_is_neither_sent_nor_printed() {
    let server = Server::ready();
    let base = server.base();
    for text in [
        "Hello this is a meeting note about salary",
        "https://app.smartrecruiters.com/settings/credentials",
        "http://127.0.0.1:41234/practice/0123456789ab4cde8f00112233445566/",
        "example.com/0123456789ab4cde8f00112233445566?page=2",
        "/home/kim/0123456789ab4cde8f00112233445566.txt",
        "kim@example.com",
        "{\"user\":\"kim\"}",
        "password:hunter2",
        "PRACTICE- makes perfect",
        "PRAC TICE-0123 and more",
    ] {
        let said = run_with(&["check", "--api-base", &base, "--key-stdin", "--format", "json"], text);
        assert_eq!(
            (said.code, &said.json()["summary"]["cause"]),
            (1, &json!("keyMalformed")),
            "{text}"
        );
        assert_eq!(said.json()["credential"]["lastFour"], Value::Null);
        assert!(!said.out.contains(text) && !said.err.contains(text), "{said:?}");
    }
    assert_eq!(server.journal(), []);
}

#[test]
fn a_list_in_utf_16_is_read_like_any_other() {
    let server = Server::ready();
    let (base, key) = (server.base(), server.key());
    let list = [
        format!(r#"{{"name": "Acme", "key": "{key}"}}"#),
        format!(r#"{{"name": "Z\u00fcrich", "key": "X-SmartToken: {key}"}}"#),
        format!(r#"{{"name": "Twice", "key": "{key}{key}"}}"#),
        format!(r#"{{"name": "Two", "key": "{REAL} {OTHER}"}}"#),
    ]
    .join("\r\n");
    for bytes in encoded(&list) {
        let said = with_bytes(&["fleet", "--keys", "-", "--api-base", &base], bytes);
        let mut lines: Vec<Value> = said
            .out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        lines.sort_by_key(|line| line["line"].as_u64());
        let names: Vec<&Value> = lines.iter().map(|line| &line["name"]).collect();
        assert_eq!(names, ["Acme", "Z\u{fc}rich", "Twice", "Two"], "{said:?}");
        assert!(lines[..3].iter().all(|line| line["verdict"] == "ready"), "{said:?}");
        let notes: Vec<usize> = lines
            .iter()
            .map(|line| line["notes"].as_array().map_or(0, Vec::len))
            .collect();
        assert_eq!(notes, [0, 1, 1, 0]);
        assert_eq!(lines[3]["error"]["code"], "twoKeys");
    }
}
