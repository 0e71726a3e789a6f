//! Tests of the result code.

use diagnosis::environment::Environment;
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use proptest::prelude::*;
use proptest::sample::select;
use report::code::{CodeError, Decoded, Role, decode, encode};
use report::{Mode, Report};

use crate::support::{bad_key, captive_portal, extended, ready, report};

const ROLES: [Role; 7] = [
    Role::Unknown,
    Role::Admin,
    Role::Extended,
    Role::Standard,
    Role::Basic,
    Role::Employee,
    Role::Custom,
];

prop_compose! {
    fn anything()(
        environment in select(Environment::ALL.to_vec()),
        mode in select(Mode::ALL.to_vec()),
        summary in select(SummaryVerdict::ALL),
        role in select(ROLES.to_vec()),
        verdicts in prop::collection::vec(select(Verdict::ALL), 20),
        source in select(SourceVerdict::ALL),
        connect_test in select(LinkVerdict::ALL),
        cause in prop::option::of(select(Cause::ALL)),
        reason in prop::option::of(select(Reason::ALL)),
    ) -> Decoded {
        Decoded {
            environment, mode, summary, role, source, connect_test, cause, reason,
            verdicts,
        }
    }
}

proptest! {
    #[test]
    fn a_code_says_what_went_into_it(decoded in anything()) {
        let code = decoded.encode();
        prop_assert_eq!(code.len(), 17);
        prop_assert_eq!(decode(&code), Ok(decoded));
    }

    #[test]
    fn a_code_has_room_for_more_permissions(decoded in anything(), rows in prop_oneof![0_usize..20, 21_usize..34]) {
        let mut decoded = decoded;
        decoded.verdicts = decoded.verdicts.iter().copied().cycle().take(rows).collect();
        let code = decoded.encode();
        let length = if rows <= 22 { 23 } else { 29 };
        prop_assert_eq!(code.len(), length);
        prop_assert_eq!(decode(&code), Ok(decoded));
    }

    #[test]
    fn one_wrong_character_of_a_longer_code_is_found(decoded in anything(), place in 0_usize..25, other in 1_usize..32) {
        const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut decoded = decoded;
        decoded.verdicts.extend([Verdict::Denied; 13]);
        let mut code: Vec<u8> = decoded.encode().replace('-', "").into_bytes();
        let digit = ALPHABET.iter().position(|letter| *letter == code[place]).unwrap();
        code[place] = ALPHABET[(digit + other) % 32];
        prop_assert_eq!(decode(std::str::from_utf8(&code).unwrap()), Err(CodeError::Check));
    }

    #[test]
    fn one_wrong_character_is_always_found(decoded in anything(), place in 0_usize..15, other in 1_usize..32) {
        const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut code: Vec<u8> = decoded.encode().replace('-', "").into_bytes();
        let digit = ALPHABET.iter().position(|letter| *letter == code[place]).unwrap();
        code[place] = ALPHABET[(digit + other) % 32];
        prop_assert_eq!(decode(std::str::from_utf8(&code).unwrap()), Err(CodeError::Check));
    }

    #[test]
    fn two_swapped_characters_are_always_found(decoded in anything(), first in 0_usize..15, second in 0_usize..15) {
        let mut code: Vec<u8> = decoded.encode().replace('-', "").into_bytes();
        prop_assume!(code[first] != code[second]);
        code.swap(first, second);
        prop_assert_eq!(decode(std::str::from_utf8(&code).unwrap()), Err(CodeError::Check));
    }

    #[test]
    fn no_text_makes_it_fail_otherwise_than_with_an_error(text in ".{0,40}") {
        let _ = decode(&text);
    }
}

#[test]
fn the_largest_of_everything_still_fits() {
    let decoded = Decoded {
        environment: Environment::Custom,
        mode: Mode::Only,
        summary: SummaryVerdict::Undetermined,
        role: Role::Custom,
        verdicts: vec![Verdict::NotTested; 20],
        source: SourceVerdict::NotTested,
        connect_test: LinkVerdict::NotTested,
        cause: Some(Cause::CustomSourcesUnavailable),
        reason: Some(Reason::UnexpectedWrite),
    };
    assert_eq!(decode(&decoded.encode()), Ok(decoded));
}

/// What a code of version 0.1 says of a report, which had no more than 20 permissions.
fn as_in_0_1(report: &Report) -> Decoded {
    let mut decoded = Decoded::of(report);
    decoded.verdicts.truncate(20);
    decoded
}

/// A code that was read out last year must mean the same this year. If this fails, the ids changed their order: raise the version
/// of the code instead of changing these.
#[test]
fn codes_of_earlier_versions_mean_the_same() {
    let known = [
        (ready(), "015Y9-XCNH0-H6Y30"),
        (extended(), "0BJJE-Y0RZZ-QCAEK"),
        (bad_key(), "096GF-PP6AM-Y4A4K"),
        (captive_portal(), "0HH2W-00N99-XJWS5"),
    ];
    for (diagnosis, code) in known {
        let report = report(&diagnosis);
        let meant = as_in_0_1(&report);
        assert_eq!(meant.encode(), code);
        assert_eq!(report.result_code, Some(encode(&report)));
        assert_eq!(decode(code), Ok(meant));
    }
}

#[test]
fn what_people_do_to_a_code_does_not_matter() {
    let meant = Ok(as_in_0_1(&report(&extended())));
    for typed in [
        "0bjje-y0rzz-qcaek",
        " 0BJJE Y0RZZ QCAEK ",
        "0BJJEY0RZZQCAEK",
        "OBJJE-YORZZ-QCAEK",
        "0BJJE–Y0RZZ–QCAEK",
    ] {
        assert_eq!(decode(typed), meant, "{typed}");
    }
}

#[test]
fn each_slip_has_its_own_error() {
    let table = [
        ("", CodeError::Length(0)),
        ("0BJJE-Y0RZZ-QCAE", CodeError::Length(14)),
        ("0BJJE-Y0RZZ-QCAEKK", CodeError::Length(16)),
        ("0BJJE-Y0RZZ-QCAEU", CodeError::Character('U')),
        ("0BJJE-Y0RZZ-QCAEX", CodeError::Check),
    ];
    for (typed, error) in table {
        assert_eq!(decode(typed), Err(error), "{typed}");
        assert!(report::texts::has(&format!("explain-code-error-{}", error.code())));
    }
}
