use records::{Folder, KeyPlace, LONGEST_NAME, Loaded, Note, Profile, Profiles};
use uuid::Uuid;

use crate::runs::run;
use crate::{Home, ID};

pub(crate) fn profile(name: &str) -> Profile {
    Profile {
        id: ID,
        name: name.to_owned(),
        environment: "production".to_owned(),
        created: "2026-11-24T07:26:09Z".parse().unwrap(),
        key: KeyPlace::Keychain {
            place: "gnomeKeyring".to_owned(),
            unsettled: false,
        },
        last_four: Some("a1B2".to_owned()),
    }
}

fn load(folder: &Folder, home: &Home) -> Profiles {
    Profiles::load(folder, home.now).value
}

#[test]
fn a_profile_is_added_renamed_found_and_deleted_with_all_that_is_kept_for_it() {
    let home = Home::new();
    let folder = home.open();
    let mut profiles = load(&folder, &home);
    profiles.put(profile(" Acme ")).unwrap();
    profiles
        .put(Profile {
            id: Uuid::from_u128(8),
            key: KeyPlace::Session,
            ..profile("Globex")
        })
        .unwrap();
    profiles
        .put(Profile {
            key: KeyPlace::Nowhere,
            last_four: None,
            ..profile("Acme Ltd")
        })
        .unwrap();

    let reloaded = load(&folder, &home);
    assert_eq!(reloaded.all(), profiles.all());
    let names: Vec<_> = reloaded.all().iter().map(|profile| profile.name.as_str()).collect();
    assert_eq!(names, ["Acme Ltd", "Globex"]);
    assert_eq!(reloaded.named(" ACME LTD").map(|profile| profile.id), Some(ID));
    assert_eq!(reloaded.get(ID).unwrap().key, KeyPlace::Nowhere);

    folder.profile(ID).practice(1, home.now).0.save(&1).unwrap();
    folder.profile(ID).runs().add(&run(home.now, "0b9a"), "{}").unwrap();
    assert_eq!(folder.ids(), [ID]);
    assert!(profiles.delete(ID).unwrap());
    assert!(folder.ids().is_empty());
    assert!(!profiles.delete(ID).unwrap());
    assert!(!home.file("").exists());
    assert_eq!(load(&folder, &home).all(), profiles.all());
    assert_eq!(profiles.all().len(), 1);
}

#[test]
fn no_two_profiles_have_the_same_name() {
    let home = Home::new();
    let mut profiles = load(&home.open(), &home);
    profiles.put(profile("Acme")).unwrap();
    let long = "\u{e9}".repeat(LONGEST_NAME + 1);
    for (name, code) in [("acme ", "nameTaken"), ("  ", "nameEmpty"), (&long, "nameTooLong")] {
        let refused = profiles
            .put(Profile {
                id: Uuid::from_u128(8),
                ..profile(name)
            })
            .unwrap_err();
        assert_eq!(refused.code(), code);
    }
    assert_eq!(profiles.all(), [profile("Acme")]);
}

#[test]
fn a_profile_is_renamed_and_nothing_else_of_it_changes() {
    let home = Home::new();
    let folder = home.open();
    let mut profiles = load(&folder, &home);
    let globex = Profile {
        id: Uuid::from_u128(8),
        ..profile("Globex")
    };
    profiles.put(profile("Acme")).unwrap();
    profiles.put(globex.clone()).unwrap();
    let longest = "n".repeat(LONGEST_NAME);
    for name in ["ACME", "Acme Ltd", &longest] {
        assert!(profiles.rename(ID, &format!(" {name} ")).unwrap());
        assert_eq!(load(&folder, &home).all(), [profile(name), globex.clone()]);
    }
    for (name, code) in [("globex", "nameTaken"), (" ", "nameEmpty")] {
        assert_eq!(profiles.rename(ID, name).unwrap_err().code(), code);
    }
    assert!(!profiles.rename(Uuid::from_u128(9), "Nobody").unwrap());
    assert_eq!(load(&folder, &home).all(), [profile(&longest), globex]);
}

#[test]
fn the_file_says_where_a_key_is() {
    let home = Home::new();
    load(&home.open(), &home).put(profile("Acme")).unwrap();
    let text = std::fs::read(home.path().join("profiles.json")).unwrap();
    let written: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let expected = serde_json::json!({
        "version": 1,
        "data": [{
            "id": "00000000-0000-0000-0000-000000000007",
            "name": "Acme",
            "environment": "production",
            "created": "2026-11-24T07:26:09Z",
            "key": {"in": "keychain", "place": "gnomeKeyring"},
            "lastFour": "a1B2",
        }],
    });
    assert_eq!(written, expected);
}

#[test]
fn an_entry_of_the_keychain_stays_named_while_it_is_not_certain_what_is_there() {
    let home = Home::new();
    let folder = home.open();
    let Profile { key, .. } = profile("Acme");
    let unsettled = Profile {
        key: key.unsettled(),
        ..profile("Acme")
    };
    load(&folder, &home).put(unsettled.clone()).unwrap();
    let kept = load(&folder, &home);
    assert!(kept.all().iter().eq([&unsettled]));
    assert!(unsettled.key.may_be_in_keychain());
    for elsewhere in [KeyPlace::Nowhere, KeyPlace::Session] {
        assert!(!elsewhere.may_be_in_keychain());
        assert_eq!(elsewhere.clone().unsettled(), elsewhere);
    }
}

#[test]
fn broken_profiles_are_reported_and_kept() {
    let home = Home::new();
    drop(home.open());
    std::fs::write(home.path().join("profiles.json"), "[").unwrap();
    let loaded = Profiles::load(&home.open(), home.now);
    let Some(Note::Broken {
        moved_to: Some(moved_to),
    }) = loaded.note
    else {
        panic!("it is not said: {:?}", loaded.note);
    };
    assert!(loaded.value.all().is_empty());
    // The file that was moved aside is found as long as it exists, whatever is written later.
    let mut profiles = loaded.value;
    profiles.put(profile("Acme")).unwrap();
    drop(profiles);
    let folder = home.open();
    assert_eq!(folder.profiles_set_aside(), Some(moved_to.clone()));
    assert_eq!(std::fs::read_to_string(&moved_to).unwrap(), "[");
    std::fs::remove_file(moved_to).unwrap();
    assert_eq!(folder.profiles_set_aside(), None);
}

#[test]
fn profiles_of_a_later_version_are_read_and_nothing_of_them_is_changed_or_deleted() {
    let home = Home::new();
    let folder = home.open();
    load(&folder, &home).put(profile("Acme")).unwrap();
    folder.profile(ID).runs().add(&run(home.now, "0b9a"), "{}").unwrap();
    let file = folder.profiles_file();
    let newer = std::fs::read_to_string(&file)
        .unwrap()
        .replace("\"version\": 1", "\"version\": 2");
    std::fs::write(&file, &newer).unwrap();
    let before = home.files();

    let Loaded { value, note } = Profiles::load(&folder, home.now);
    let mut profiles = value;
    assert_eq!(note, Some(Note::Newer { version: 2 }));
    assert_eq!(profiles.all(), [profile("Acme")]);
    for refused in [
        profiles.put(profile("Globex")).unwrap_err(),
        profiles.delete(ID).unwrap_err(),
    ] {
        assert_eq!(refused.code(), "newerVersion");
    }
    assert_eq!(home.files(), before);
    assert_eq!(std::fs::read_to_string(file).unwrap(), newer);
}
