//! Texts with keys, proxy addresses and result codes.

use diagnosis::key_text::{KeyShape, holds_key, is_practice, read};
use report::redact::{scrubbed, without_addresses};
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Credential, NamedProxy};

use crate::corpus::{RANDOM, target};

/// The key that is read is the same when it is read again, and can be sent or is refused. Its shape is the same too, unless only a
/// label told that it is a bearer token.
fn key(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (holds, practice) = (holds_key(&text), is_practice(&text));
    let Ok(key) = read(&text) else { return };
    let again = read(&key.text).ok().unwrap();
    let same_shape = again.shape == key.shape || key.shape == KeyShape::OauthToken;
    assert!(again.text == key.text && same_shape && !again.repeated, "another key");
    assert!(!key.shape.is_key() || key.text.chars().all(|c| c.is_ascii_graphic()));
    assert!(
        key.text.chars().count() <= text.chars().count() * 18,
        "more than there was"
    );
    // A key of the tenant is known in whatever surrounds it, so that it is sent to no real host.
    assert!(practice || !is_practice(&key.text));
    assert!(!holds || !text.trim().is_empty());
    let shape = key.shape;
    if let Ok(credential) = Credential::new(SecretString::from(key.text.clone())) {
        assert_eq!(credential.secret().expose_secret(), key.text);
        assert!(!format!("{credential:?}").contains(&key.text) || key.text.len() < 8);
        assert_eq!(credential.is_practice(), is_practice(&key.text), "{shape:?}");
    }
}

/// Wherever a key stands in a text, it does not stand there anymore; and what was removed once stays removed.
fn redaction(input: &[u8]) {
    let digits = input
        .iter()
        .take(16)
        .fold(0_u128, |digits, byte| digits << 8 | u128::from(*byte));
    let digits = format!("{digits:032x}");
    let text = String::from_utf8_lossy(input);
    let half = text
        .char_indices()
        .nth(text.chars().count() / 2)
        .map_or(0, |(at, _)| at);
    for prefix in ["DCRA1-", "PRACTICE-"] {
        let key = format!("{prefix}{digits}");
        let clean = scrubbed(&format!("{}{key}{}", &text[..half], &text[half..]), Some(&digits[28..]));
        assert!(!clean.contains(&key), "{clean}");
        assert_eq!(scrubbed(&clean, Some(&digits[28..])), clean);
    }
    let clean = without_addresses(&format!("{text} proxy.kestrelheim.example:3128"));
    assert!(!clean.contains("kestrelheim.example"), "{clean}");
}

/// An address that is understood is understood again as it is shown, and shows no login.
fn proxy(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let Ok(Some(named)) = NamedProxy::parse(&text) else {
        return;
    };
    let shown = named.address.to_string();
    let again = NamedProxy::parse(&shown).unwrap().unwrap();
    assert!(again.address == named.address && again.login.is_none(), "{shown}");
    assert!(!format!("{named:?}").contains(&shown), "{shown} is confidential");
}

/// A code that is read says the same when it is written again.
fn code(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let Ok(decoded) = report::code::decode(&text) else {
        return;
    };
    let written = decoded.encode();
    assert_eq!(report::code::decode(&written), Ok(decoded), "{written}");
}

#[test]
fn any_text_is_a_key_or_is_not() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("keys", &[], key));
}

#[test]
fn any_text_loses_its_keys_and_addresses() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("redaction", &[], redaction));
}

#[test]
fn any_text_is_a_proxy_or_is_not() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("proxies", &[], proxy));
}

#[test]
fn any_text_is_a_result_code_or_is_not() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("codes", &[], code));
}
