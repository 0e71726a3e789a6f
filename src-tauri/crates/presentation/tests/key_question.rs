//! The question before a text that is not shaped like a key is stored.

use diagnosis::key_text::{KeyNote, read};
use diagnosis::message::Message;
use presentation::{Given, KeyQuestion};

#[test]
fn the_question_contains_the_length_of_the_text_and_what_it_looks_like_but_nothing_of_it() {
    for (text, looks) in [
        ("Winter2026!", None),
        ("0123456789abcdef", Some(KeyNote::Cut { missing: 16 })),
        (
            "0123456789abcdef0123456789abcdef0123",
            Some(KeyNote::Overlong { extra: 4 }),
        ),
        ("eyJhbGciOiJIUzI1NiJ9.e30.c2ln", Some(KeyNote::OauthToken)),
        (
            "client_id 0123456789abcdefghij client_secret 9876543210zyxwvutsrq",
            Some(KeyNote::OauthPair),
        ),
    ] {
        let Ok(clean) = read(text) else {
            panic!("{text:?} is refused")
        };
        assert!(!clean.shape.is_key(), "{text:?}");
        for (given, id) in [
            (Given::Pasted, "key-question-pasted"),
            (Given::Typed, "key-question-typed"),
        ] {
            let question = KeyQuestion::new(7, given, text.len(), &clean.notes());
            let expected = KeyQuestion {
                id: 7,
                message: Message::new(id).number("length", text.len()),
                looks: looks.map(KeyNote::message),
            };
            assert_eq!(question, expected, "{text:?}");
        }
    }
}
