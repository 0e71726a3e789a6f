//! What a key sees, and how often fields are filled.

use diagnosis::finding::{Identity, SystemRole};
use diagnosis::message::{Argument, Message};
use diagnosis::sees::Seen::{AtLeast, Exactly};
use diagnosis::sees::{Seen, Sees};
use diagnosis::verdict::{Cause, IdentityVerdict};
use presentation::Tone;
use presentation::mapping::FillRate;
use presentation::sees::{fixed_by, seen, why_too_little};

/// The id of the sentence, and each number in it as `id bound count`.
fn parts(question: &Message) -> (String, Vec<String>) {
    let number = |name| match question.args.get(name)? {
        Argument::Message(number) => {
            let (Argument::Text(bound), Argument::Number(count)) =
                (number.args.get("bound")?, number.args.get("count")?)
            else {
                return None;
            };
            Some(format!("{} {bound} {count}", number.id))
        }
        _ => None,
    };
    let numbers = ["first", "second", "third"].into_iter().filter_map(number);
    (question.id.clone(), numbers.collect())
}

#[test]
fn the_numbers_that_are_known_are_named_and_no_others() {
    type Row<'a> = ([Option<Seen>; 3], Option<(&'a str, &'a [&'a str])>);
    let rows: &[Row<'_>] = &[
        ([None, None, None], None),
        (
            [Some(Exactly(19)), Some(Exactly(1200)), Some(Exactly(64))],
            Some((
                "sees-three",
                &[
                    "sees-jobs exactly 19",
                    "sees-candidates exactly 1200",
                    "sees-users exactly 64",
                ],
            )),
        ),
        (
            [Some(Exactly(0)), None, Some(AtLeast(100))],
            Some(("sees-two", &["sees-jobs exactly 0", "sees-users atLeast 100"])),
        ),
        (
            [None, Some(Exactly(0)), None],
            Some(("sees-one", &["sees-candidates exactly 0"])),
        ),
    ];
    for ([jobs, candidates, users], expected) in rows {
        let sees = Sees {
            jobs: *jobs,
            candidates: *candidates,
            users: *users,
        };
        let asked = seen(&sees).map(|sentence| parts(&sentence));
        let expected = expected.map(|(id, numbers)| (id.to_owned(), numbers.iter().map(ToString::to_string).collect()));
        assert_eq!(asked, expected, "{sees:?}");
    }
}

#[test]
fn too_little_is_explained_by_what_is_known_about_the_key() {
    for (verdict, access_groups, because, cause) in [
        (
            IdentityVerdict::Admin,
            0,
            &["sees-because-elsewhere"][..],
            Cause::SystemRole,
        ),
        (IdentityVerdict::Admin, 1, &["sees-because-group"], Cause::AccessGroup),
        (IdentityVerdict::WeakRole, 0, &["sees-because-role"], Cause::SystemRole),
        (
            IdentityVerdict::WeakRole,
            2,
            &["sees-because-group"],
            Cause::AccessGroup,
        ),
        (
            IdentityVerdict::CustomRole,
            0,
            &["sees-because-role"],
            Cause::SystemRole,
        ),
        (
            IdentityVerdict::Unknown,
            0,
            &["sees-because-unknown-role", "sees-because-unknown-group"],
            Cause::SystemRole,
        ),
        (IdentityVerdict::Unknown, 1, &["sees-because-group"], Cause::AccessGroup),
    ] {
        let identity = Identity {
            verdict,
            system_role: Some(SystemRole {
                id: "R".to_owned(),
                name: None,
            }),
            access_groups,
        };
        let reasons = why_too_little(&identity);
        let said: Vec<&str> = reasons.iter().map(|reason| reason.id.as_str()).collect();
        assert_eq!((&said[..], fixed_by(&identity)), (because, cause), "{identity:?}");
    }
}

#[test]
fn no_rate_is_shown_for_fewer_than_five_records() {
    for (filled, of, expected, word) in [
        (None, None, FillRate::NotCounted, "mapping-not-counted"),
        (None, Some(20), FillRate::NotCounted, "mapping-not-counted"),
        (Some(0), Some(1), FillRate::TooFew, "mapping-too-few"),
        (Some(4), Some(4), FillRate::TooFew, "mapping-too-few"),
        (
            Some(5),
            Some(5),
            FillRate::Counted { filled: 5, of: 5 },
            "mapping-filled-all",
        ),
        (
            Some(0),
            Some(20),
            FillRate::Counted { filled: 0, of: 20 },
            "mapping-filled-none",
        ),
        (
            Some(1),
            Some(20),
            FillRate::Counted { filled: 1, of: 20 },
            "mapping-filled-some",
        ),
        (
            Some(9),
            Some(20),
            FillRate::Counted { filled: 9, of: 20 },
            "mapping-filled-some",
        ),
        (
            Some(10),
            Some(20),
            FillRate::Counted { filled: 10, of: 20 },
            "mapping-filled-most",
        ),
        (
            Some(3),
            Some(5),
            FillRate::Counted { filled: 3, of: 5 },
            "mapping-filled-most",
        ),
        (
            Some(19),
            Some(20),
            FillRate::Counted { filled: 19, of: 20 },
            "mapping-filled-most",
        ),
    ] {
        let rate = FillRate::new(filled, of);
        assert_eq!(rate, expected, "{filled:?} of {of:?}");
        assert_eq!(rate.sign().word, word, "{filled:?} of {of:?}");
        let good = matches!(word, "mapping-filled-most" | "mapping-filled-all");
        assert_eq!(rate.sign().tone == Tone::Good, good, "{filled:?} of {of:?}");
    }
}
