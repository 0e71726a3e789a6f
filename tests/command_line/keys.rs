//! `keys`, with a real keychain on the private desktop and without one.

use std::fs;
#[cfg(any(target_os = "linux", windows))]
use std::path::Path;
#[cfg(any(target_os = "linux", windows))]
use std::sync::{Mutex, PoisonError};

#[cfg(any(target_os = "linux", windows))]
use jiff::Timestamp;
use records::Folder;
#[cfg(any(target_os = "linux", windows))]
use records::{Profile, Profiles};
#[cfg(any(target_os = "linux", windows))]
use serde_json::Value;

use crate::support::run_in;

/// On Linux, a message bus that does not exist makes sure that there is no keychain.
#[cfg(target_os = "linux")]
#[test]
fn without_a_keychain_nothing_is_stored_and_the_command_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let key = "DCRA1-0123456789ab4cde8f00112233445566";
    let said = run_in(folder.path(), &["keys", "add", "Acme"], key);
    said.assert_refused("noStore");
    assert!(said.err.contains("check --key-stdin"), "{}", said.err);
    assert!(!folder.path().join("profiles.json").exists());
    run_in(folder.path(), &["check", "--profile", "Acme"], "").assert_refused("noProfile");
}

#[test]
fn the_list_without_keys_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let said = run_in(folder.path(), &["keys", "list"], "");
    assert_eq!((said.code, said.out.as_str()), (0, ""));
    assert!(said.err.contains("no keys are stored"));
    let said = run_in(folder.path(), &["keys", "forget", "--all"], "");
    assert_eq!((said.code, said.out.as_str()), (0, ""));
}

#[test]
fn a_profile_without_a_key_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let profile = r#"{"version": 1, "data": [{"id": "6f6c1f9c-5a52-4c57-8d7d-0b8d1a0f3c11", "name": "Acme",
        "environment": "production", "created": "2026-11-24T07:00:00Z", "key": {"in": "nowhere"}}]}"#;
    fs::write(folder.path().join("profiles.json"), profile).unwrap();
    run_in(folder.path(), &["check", "--profile", "acme"], "").assert_refused("profileWithoutKey");
    run_in(folder.path(), &["keys", "forget", "acme"], "").assert_refused("profileWithoutKey");
    for (arguments, similar) in [
        (["check", "--profile", "Acne"], true),
        (["keys", "forget", "Acne"], true),
        (["check", "--profile", "Borealis"], false),
    ] {
        let said = run_in(folder.path(), &arguments, "");
        said.assert_refused("noProfile");
        assert_eq!(said.err.contains("hint: similar: Acme\n"), similar, "{said:?}");
    }
}

#[test]
fn a_damaged_list_is_not_treated_as_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("profiles.json"), "[ Acme").unwrap();
    let run = |arguments: &[&str]| run_in(folder.path(), arguments, "");
    let fleet = || {
        let line = r#"{"name": "Acme", "profile": "Acme"}"#;
        let said = run_in(folder.path(), &["fleet", "--keys", "-"], line);
        said.json()["error"]["code"].clone()
    };
    run(&["keys", "list"]).assert_refused("profilesDamaged");
    run(&["check", "--profile", "Acme"]).assert_refused("profilesDamaged");
    assert_eq!(fleet(), "profilesDamaged");
    // A command that writes moves the file aside; the message stays until that file is removed.
    let said = run(&["keys", "forget", "--all"]);
    said.assert_refused("profilesDamaged");
    let aside = Folder::open_to_read(folder.path()).profiles_set_aside().unwrap();
    assert!(said.err.contains(aside.to_str().unwrap()), "{}", said.err);
    for arguments in [
        ["keys", "forget", "--all"],
        ["keys", "forget", "Acme"],
        ["check", "--profile", "Acme"],
    ] {
        run(&arguments).assert_refused("profilesDamaged");
    }
    assert_eq!(fleet(), "profilesDamaged");
    let said = run(&["keys", "list"]);
    assert_eq!((said.code, said.out.as_str()), (0, ""));
    assert!(said.err.contains(aside.to_str().unwrap()), "{}", said.err);
    assert!(!said.err.contains("no keys are stored"), "{}", said.err);
    fs::remove_file(aside).unwrap();
    assert!(run(&["keys", "list"]).err.contains("no keys are stored"));
    run(&["check", "--profile", "Acme"]).assert_refused("noProfile");
}

#[test]
fn an_unreadable_list_of_a_later_version_is_not_treated_as_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let list = r#"{"version": 9, "data": {}}"#;
    fs::write(folder.path().join("profiles.json"), list).unwrap();
    for arguments in [["keys", "list"].as_slice(), &["keys", "forget", "--all"]] {
        run_in(folder.path(), arguments, "").assert_refused("newerVersion");
    }
    assert_eq!(fs::read_to_string(folder.path().join("profiles.json")).unwrap(), list);
}

/// The keychain of Windows does not promise that calls at the same time work, and under Wine some fail.
#[cfg(any(target_os = "linux", windows))]
pub(crate) static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Needs the private desktop or Wine, because it writes to the session's keychain.
#[cfg(any(target_os = "linux", windows))]
#[test]
#[ignore = "needs the private desktop of `cargo xtask test`, or `cargo xtask windows`"]
fn all_keys_are_forgotten_including_those_of_a_damaged_list() {
    use crate::support::{CommandOutput, Server, command};
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let base = server.base();
    let run = |arguments: &[&str], stdin: &str| {
        let mut command = command();
        command.env("FINDEM_CONNECT_HOME", folder.path());
        if cfg!(target_os = "linux") {
            command.env(
                "DBUS_SESSION_BUS_ADDRESS",
                std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap(),
            );
        }
        CommandOutput::of(command.args(arguments).write_stdin(stdin))
    };
    assert_eq!(run(&["keys", "add", "Acme"], &server.key()).code, 0);
    let check = ["check", "--profile", "Acme", "--api-base", &base];
    assert_eq!(run(&check, "").code, 0);
    let list = folder.path().join("profiles.json");
    let named = fs::read_to_string(&list).unwrap();
    fs::write(&list, "[").unwrap();
    let said = run(&["keys", "forget", "--all"], "");
    assert_eq!((said.code, said.out.lines().count()), (2, 1), "{said:?}");
    assert!(said.err.starts_with("error[profilesDamaged]: "), "{}", said.err);
    // The damaged list no longer leads to the key.
    fs::write(&list, named).unwrap();
    run(&check, "").assert_refused("profileWithoutKey");
}

/// Needs the private desktop or Wine, because it writes to the session's keychain.
#[cfg(any(target_os = "linux", windows))]
#[test]
#[ignore = "needs the private desktop of `cargo xtask test`, or `cargo xtask windows`"]
#[expect(
    clippy::too_many_lines,
    reason = "one story: each step needs what the one before stored"
)]
fn a_key_is_stored_used_listed_and_forgotten() {
    use ::practice::Scenario;

    use crate::support::{CommandOutput, Server, command};
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let base = server.base();
    let run = |arguments: &[&str], stdin: &str| {
        let mut command = command();
        command.env("FINDEM_CONNECT_HOME", folder.path());
        if cfg!(target_os = "linux") {
            command.env(
                "DBUS_SESSION_BUS_ADDRESS",
                std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap(),
            );
        }
        CommandOutput::of(command.args(arguments).write_stdin(stdin))
    };
    run(&["keys", "add", "Acme", "--env", "production"], &server.key()).assert_refused("practiceKeyElsewhere");
    run(&["keys", "add", " "], &server.key()).assert_refused("nameEmpty");
    run(&["keys", "add", "Acme"], " ").assert_refused("keyEmpty");
    run(&["keys", "add", "Acme"], "DCRA1-\u{e9}").assert_refused("keyMalformed");
    let said = run(&["keys", "add", "Acme"], &server.key());
    assert_eq!(said.code, 0, "{said:?}");
    let label = if cfg!(windows) {
        "Findem Connect "
    } else {
        "Findem Connect \u{2013} Acme"
    };
    assert!(said.out.contains(label), "{}", said.out);
    // A practice key works only with the tenant's address, so the command that checks it names one.
    assert!(
        said.out.contains("--profile \"Acme\" --api-base ADDRESS"),
        "{}",
        said.out
    );
    run(&["keys", "add", "ACME"], &server.key()).assert_refused("profileHasKey");
    let end = &server.key()[server.key().len() - 4..];
    let list = run(&["keys", "list"], "").out;
    assert!(
        list.contains("Acme") && list.contains("practice") && list.contains(end),
        "{list}"
    );

    let check = run(
        &["check", "--profile", "acme", "--api-base", &base, "--format", "json"],
        "",
    );
    assert_eq!(check.code, 0, "{check:?}");
    let report = check.json();
    assert_eq!(
        (&report["label"], &report["environment"]["id"]),
        (&"Acme".into(), &"practice".into())
    );
    assert_eq!(check.err, "", "{check:?}");
    let kept = kept_reports(folder.path());
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0]["reportId"], report["reportId"]);

    // While the window is open, the check works, but its report is not added to the history.
    let window = Folder::open(folder.path()).unwrap();
    let unkept = run(
        &["check", "--profile", "acme", "--api-base", &base, "--format", "json"],
        "",
    );
    assert_eq!(unkept.code, 0, "{unkept:?}");
    assert_eq!(unkept.json()["summary"]["verdict"], "ready");
    assert_eq!(unkept.err.lines().count(), 1, "{}", unkept.err);
    assert!(unkept.err.contains("isn’t in the history of Acme"), "{}", unkept.err);
    drop(window);
    assert_eq!(kept_reports(folder.path()), kept);

    run(&["check", "--profile", "Acme"], "").assert_refused("keyForOwnTenant");

    // Another tenant refuses the key, as SmartRecruiters refuses a revoked one. The history knows that it worked.
    let other = Server::with(Scenario::RevokedKey);
    let refused = run(
        &[
            "check",
            "--profile",
            "acme",
            "--api-base",
            &other.base(),
            "--format",
            "json",
        ],
        "",
    );
    assert_eq!(refused.code, 1, "{refused:?}");
    let refused = refused.json();
    let headline = refused["summary"]["headline"].as_str().unwrap_or_default();
    assert!(headline.starts_with("This key worked earlier ("), "{headline}");
    assert_eq!(refused["credential"]["lastAccepted"], report["startedAt"]);
    let kept = kept_reports(folder.path());
    assert_eq!(kept.len(), 2);
    for file in fs::read_dir(&folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap_or_default();
        assert!(!text.contains(&server.key()[9..30]), "the key is on disk");
    }
    assert!(
        !kept[0].to_string().contains(&server.key()[9..30]),
        "the key is on disk"
    );

    run(&["keys", "forget", "Nobody"], "").assert_refused("noProfile");
    assert_eq!(run(&["keys", "forget", "acme"], "").code, 0);
    assert_eq!(run(&["keys", "list"], "").out, "");
    // A profile with a history stays; one without is deleted with its key.
    run(&["check", "--profile", "Acme", "--api-base", &base], "").assert_refused("profileWithoutKey");
    assert_eq!(kept_reports(folder.path()), kept);
    assert_eq!(run(&["keys", "add", "Unused"], &server.key()).code, 0);
    assert_eq!(run(&["keys", "forget", "Unused"], "").code, 0);
    run(&["check", "--profile", "Unused", "--api-base", &base], "").assert_refused("noProfile");
    for name in ["One", "Two"] {
        assert_eq!(run(&["keys", "add", name], &server.key()).code, 0);
    }
    let forgotten = run(&["keys", "forget", "--all"], "");
    assert_eq!((forgotten.code, forgotten.out.lines().count()), (0, 2));
}

/// The command with these records and the session's keychain.
#[cfg(any(target_os = "linux", windows))]
pub(crate) fn with_keychain(records: &Path) -> assert_cmd::Command {
    let mut command = crate::support::command();
    command.env("FINDEM_CONNECT_HOME", records);
    if cfg!(target_os = "linux") {
        let bus = std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap();
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    command
}

/// Needs the private desktop or Wine, because it writes to the session's keychain.
#[cfg(any(target_os = "linux", windows))]
#[test]
#[ignore = "needs the private desktop of `cargo xtask test`, or `cargo xtask windows`"]
fn what_changed_since_the_last_kept_check_is_said_and_nothing_else() {
    use ::practice::{Effect, Fault};

    use crate::support::{CommandOutput, Server};
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Server::ready();
    let (folder, base) = (tempfile::tempdir().unwrap(), server.base());
    let run =
        |more: &[&str], stdin: &str| CommandOutput::of(with_keychain(folder.path()).args(more).write_stdin(stdin));
    let check = ["check", "--profile", "Acme", "--api-base", &base, "--changes"];
    assert_eq!(run(&["keys", "add", "Acme"], &server.key()).code, 0);
    run(&[&check[..], &["--format", "html"]].concat(), "").assert_refused("changesFormat");

    let first = run(&check, "");
    assert_eq!(first.code, 0, "{first:?}");
    assert!(
        first.out.contains("This is the first check in the history"),
        "{}",
        first.out
    );

    let same = run(&check, "");
    assert_eq!(same.code, 0, "{same:?}");
    assert!(same.out.contains("Nothing changed since the check of "), "{}", same.out);
    assert!(!same.out.contains("candidates_read"), "{}", same.out);

    server.faults().add(Fault::on("/", Effect::status(401)));
    let broken = run(&[&check[..], &["--format", "json"]].concat(), "");
    assert_eq!(broken.code, 1, "{broken:?}");
    let changes = broken.json();
    assert_eq!(changes["comparison"]["outcome"], "worse", "{changes}");
    assert_eq!(changes["comparison"]["noLongerAccepted"], true, "{changes}");
    assert_eq!(
        (&changes["now"]["verdict"], &changes["now"]["cause"]),
        (&"notReady".into(), &"badKey".into())
    );

    // What the network prevents is compared with nothing, and the check after it with the last that could tell.
    server.faults().clear();
    server.faults().add(Fault::on("/", Effect::status(503)));
    let down = run(&[&check[..], &["--deadline", "2"]].concat(), "");
    assert_eq!(down.code, 3, "{down:?}");
    assert!(
        down.out
            .contains("Could not compare, because this check couldn’t tell anything."),
        "{}",
        down.out
    );
    server.faults().clear();
    let file = folder.path().join("changes.md");
    let restored = run(&[&check[..], &["--out", file.to_str().unwrap()]].concat(), "");
    assert_eq!((restored.code, restored.out.as_str()), (0, ""), "{restored:?}");
    let changes = fs::read_to_string(file).unwrap();
    assert!(
        changes.contains("is passed over, because it couldn’t tell."),
        "{changes}"
    );
    assert!(changes.contains("## ✓ Better: "), "{changes}");
}

/// The reports in the histories of all profiles, the latest first.
#[cfg(any(target_os = "linux", windows))]
fn kept_reports(records: &Path) -> Vec<Value> {
    let folder = Folder::open_to_read(records);
    let profiles = Profiles::load(&folder, Timestamp::now()).value;
    let of_one = |profile: &Profile| {
        let runs = folder.profile(profile.id).runs();
        let listed = runs.list().unwrap().into_iter();
        listed
            .map(|run| serde_json::from_str(&runs.read(&run).unwrap()).unwrap())
            .collect::<Vec<_>>()
    };
    profiles.all().iter().flat_map(of_one).collect()
}
