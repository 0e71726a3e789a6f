//! What follows from a policy: which features are turned off in which environment, for every text and every kind of file.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::path::Path;

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use policy::{Facts, Found, Kind, Policy, Unusable};

const FOLDER: Facts = facts(Kind::Folder, 0, 0o040_755);
const FILE: Facts = facts(Kind::File, 0, 0o100_644);
const REAL: [Environment; 3] = [Environment::Production, Environment::Sandbox, Environment::Custom];

const fn facts(kind: Kind, owner: u32, mode: u32) -> Facts {
    Facts { kind, owner, mode }
}

fn found(folder: Option<Facts>, file: Option<(Facts, &[u8])>) -> Policy {
    let file = file.map(|(facts, content)| (facts, content.to_vec()));
    Policy::in_file("PLACE", Ok(Found { folder, file }))
}

fn saying(text: &str) -> Policy {
    found(Some(FOLDER), Some((FILE, text.as_bytes())))
}

fn why(policy: &Policy) -> Option<Unusable> {
    policy.trouble().map(|(place, why)| {
        assert_eq!(place, "PLACE");
        why.clone()
    })
}

/// The policy turns off exactly these features in real environments.
fn check(policy: &Policy, off: &[Feature], case: &str) {
    for environment in REAL {
        assert_eq!(policy.off_in(environment), off, "{case}");
        for feature in Feature::ALL {
            let here = Feature::of(environment).unwrap();
            let allowed = !off.contains(feature) && !off.contains(&here);
            assert_eq!(
                policy.allows(*feature, environment).is_ok(),
                allowed,
                "{case}: {feature:?} in {environment:?}"
            );
        }
        let contact = policy.allows_environment(environment).is_ok();
        assert_eq!(contact, !off.contains(&Feature::of(environment).unwrap()), "{case}");
    }
    practice_is_never_forbidden(policy, case);
}

fn practice_is_never_forbidden(policy: &Policy, case: &str) {
    assert!(policy.allows_environment(Environment::Practice).is_ok(), "{case}");
    for feature in [
        Feature::WriteAttempts,
        Feature::Rehearsal,
        Feature::FieldSample,
        Feature::KeepKey,
        Feature::Watch,
    ] {
        assert!(
            policy.allows(feature, Environment::Practice).is_ok(),
            "{case}: {feature:?}"
        );
        assert!(!policy.off_in(Environment::Practice).contains(&feature), "{case}");
    }
}

#[test]
fn each_key_turns_off_what_it_names_and_nothing_else() {
    use Feature::{Custom, FieldSample, KeepKey, Production, Rehearsal, Sandbox, TypedProxy, Watch, WriteAttempts};
    for (text, off) in [
        ("", &[][..]),
        ("# nothing yet\n", &[]),
        ("writeAttempts = false", &[WriteAttempts]),
        ("writeAttempts = true", &[]),
        ("rehearsal = false", &[Rehearsal]),
        ("rehearsal = true", &[]),
        ("fieldSample = false", &[FieldSample]),
        ("keepKey = false", &[KeepKey]),
        ("watch = false", &[Watch]),
        ("watch = true", &[]),
        ("proxy = \"system\"", &[TypedProxy]),
        ("environments = [\"production\", \"sandbox\", \"custom\"]", &[]),
        (
            "environments = [\"custom\", \"practice\", \"sandbox\", \"production\"]",
            &[],
        ),
        ("environments = [\"production\", \"sandbox\"]", &[Custom]),
        ("environments = [\"sandbox\"]", &[Production, Custom]),
        ("environments = [\"practice\"]", &[Production, Sandbox, Custom]),
        ("environments = []", &[Production, Sandbox, Custom]),
        (
            "writeAttempts = false\r\nrehearsal = false # no test candidates\r\n",
            &[WriteAttempts, Rehearsal],
        ),
        ("'keepKey' = false", &[KeepKey]),
    ] {
        let policy = saying(text);
        assert_eq!(why(&policy), None, "{text}");
        check(&policy, off, text);
    }
}

#[test]
fn a_text_that_is_not_understood_turns_off_everything() {
    let unknown = |key: &str| Unusable::UnknownKey(key.to_owned());
    let wrong = |key: &str| Unusable::WrongValue(key.to_owned());
    let long = "#".repeat(64 * 1024 + 1);
    for (text, expected) in [
        (&b"writeAttempt = false"[..], unknown("writeAttempt")),
        (b"write_attempts = false", unknown("write_attempts")),
        (b"WriteAttempts = false", unknown("WriteAttempts")),
        (b"[policy]\nwriteAttempts = false", unknown("policy")),
        (b"writeAttempts.allowed = false", wrong("writeAttempts")),
        (b"writeAttempts = \"false\"", wrong("writeAttempts")),
        (b"writeAttempts = 0", wrong("writeAttempts")),
        (b"watch = \"never\"", wrong("watch")),
        (b"environments = \"sandbox\"", wrong("environments")),
        (b"environments = [\"staging\"]", wrong("environments")),
        (b"environments = [\"Sandbox\"]", wrong("environments")),
        (b"environments = [1]", wrong("environments")),
        (b"proxy = \"none\"", wrong("proxy")),
        (b"proxy = \"http://proxy.example:8080\"", wrong("proxy")),
        (b"proxy = false", wrong("proxy")),
        (b"writeAttempts = no", Unusable::NotToml),
        (b"writeAttempts: false", Unusable::NotToml),
        (b"writeAttempts", Unusable::NotToml),
        (b"rehearsal = false\nrehearsal = true", Unusable::NotToml),
        (b"{\"rehearsal\": false}", Unusable::NotToml),
        (b"rehearsal = false # \xff", Unusable::NotToml),
        (b"w\0a\0t\0c\0h\0", Unusable::NotToml),
        (long.as_bytes(), Unusable::TooLong),
    ] {
        let policy = found(Some(FOLDER), Some((FILE, text)));
        let case = String::from_utf8_lossy(&text[..text.len().min(60)]);
        assert_eq!(why(&policy), Some(expected), "{case}");
        check(&policy, Feature::ALL, &case);
    }
}

#[test]
fn only_a_file_that_nobody_but_root_can_change_is_trusted() {
    let allows_everything = b"writeAttempts = true".as_slice();
    let file = |facts| Some((facts, allows_everything));
    let with = |kind, owner, mode| facts(kind, owner, mode);
    for (folder, file, expected) in [
        (None, None, None),
        (Some(FOLDER), None, None),
        (Some(FOLDER), file(FILE), None),
        (
            Some(with(Kind::Folder, 0, 0o700)),
            file(with(Kind::File, 0, 0o600)),
            None,
        ),
        (Some(FOLDER), file(with(Kind::File, 0, 0o444)), None),
        (
            Some(FOLDER),
            file(with(Kind::File, 0, 0o664)),
            Some(Unusable::OthersCanWrite),
        ),
        (
            Some(FOLDER),
            file(with(Kind::File, 0, 0o646)),
            Some(Unusable::OthersCanWrite),
        ),
        (
            Some(FOLDER),
            file(with(Kind::File, 0, 0o666)),
            Some(Unusable::OthersCanWrite),
        ),
        (
            Some(FOLDER),
            file(with(Kind::File, 1000, 0o644)),
            Some(Unusable::NotRoots),
        ),
        // The owner of a file can make it writable at any time.
        (
            Some(FOLDER),
            file(with(Kind::File, 1000, 0o444)),
            Some(Unusable::NotRoots),
        ),
        // Without user namespaces, this is the user "nobody".
        (
            Some(FOLDER),
            file(with(Kind::File, 65_534, 0o644)),
            Some(Unusable::NotRoots),
        ),
        (
            Some(FOLDER),
            file(with(Kind::Other, 0, 0o777)),
            Some(Unusable::NotAFile),
        ),
        (
            Some(FOLDER),
            file(with(Kind::Folder, 0, 0o755)),
            Some(Unusable::NotAFile),
        ),
        (
            Some(with(Kind::Folder, 1000, 0o755)),
            file(FILE),
            Some(Unusable::NotRoots),
        ),
        (
            Some(with(Kind::Folder, 0, 0o775)),
            file(FILE),
            Some(Unusable::OthersCanWrite),
        ),
        (
            Some(with(Kind::Folder, 0, 0o1777)),
            file(FILE),
            Some(Unusable::OthersCanWrite),
        ),
        // Whoever can write the folder may have removed the policy.
        (Some(with(Kind::Folder, 0, 0o777)), None, Some(Unusable::OthersCanWrite)),
        (Some(with(Kind::Other, 0, 0o777)), None, Some(Unusable::NotAFile)),
        (Some(with(Kind::File, 0, 0o644)), None, Some(Unusable::NotAFile)),
    ] {
        let case = format!("{folder:?}, {:?}", file.map(|(facts, _)| facts));
        let policy = found(folder, file);
        assert_eq!(why(&policy), expected, "{case}");
        let off = if expected.is_some() { Feature::ALL } else { &[] };
        check(&policy, off, &case);
    }
    let unreadable = Policy::in_file("PLACE", Err(Unusable::Unreadable));
    check(&unreadable, Feature::ALL, "it cannot be read");
}

#[test]
fn a_refusal_has_a_stable_code_and_says_where_the_policy_is_and_what_is_wrong_with_it() {
    let refused = |policy: &Policy| policy.allows(Feature::Rehearsal, Environment::Production).unwrap_err();
    let forbidden = refused(&saying("rehearsal = false"));
    assert_eq!(forbidden.code(), "forbiddenByPolicy");
    assert!(forbidden.to_string().contains("PLACE"), "{forbidden}");
    assert!(forbidden.to_string().contains("the rehearsal"), "{forbidden}");

    let unusable = refused(&saying("rehearsals = false"));
    assert_eq!(unusable.code(), "policyUnusable");
    for part in ["PLACE", "\u{201c}rehearsals\u{201d}"] {
        assert!(unusable.to_string().contains(part), "{unusable}");
    }
}

#[test]
fn the_example_in_the_documentation_is_a_policy_that_names_every_key() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/policy.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (_, rest) = page.split_once("```toml\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let policy = saying(example);
    assert_eq!(why(&policy), None);
    let off = policy.off_in(Environment::Production);
    for (key, feature) in [
        ("writeAttempts", Feature::WriteAttempts),
        ("rehearsal", Feature::Rehearsal),
        ("fieldSample", Feature::FieldSample),
        ("keepKey", Feature::KeepKey),
    ] {
        assert!(off.contains(&feature), "the example must turn off {key}");
        assert!(page.contains(&format!("| `{key}` |")), "{key} needs a row");
    }
    assert!(off.contains(&Feature::Production) && off.contains(&Feature::TypedProxy));
}
