//! The commands of `findem-doctor` that write: `check --profile`, `fleet --out` and `keys`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use keychain::{AsyncKeychain, EntryName, OsKeychain};
use records::KeyPlace;
use serde_json::Value;

use crate::kill::{Ended, Killer, assert_killed, rounds};
use crate::stage::Stage;

/// How many keys of this program the session's keyring has.
fn kept_keys() -> usize {
    let said = Command::new("dbus-send")
        .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets"])
        .args(["/org/freedesktop/secrets", "org.freedesktop.Secret.Service.SearchItems"])
        .arg(format!("dict:string:string:service,{}", EntryName::SERVICE))
        .output()
        .unwrap();
    assert!(said.status.success(), "{said:?}");
    String::from_utf8_lossy(&said.stdout).matches("object path").count()
}

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn a_key_that_a_killed_command_stored_is_always_known_to_its_profile() {
    let stage = Stage::new();
    let add = stage.doctor(&["keys", "add", "Acme"]);
    let forget = stage.doctor(&["keys", "forget", "Acme"]);
    let (mut adds, _) = Killer::after_watching(&add, &stage.key(), &stage.records());
    let (mut forgets, _) = Killer::after_watching(&forget, "", &stage.records());
    for round in rounds() {
        let had = stage.acme().is_some_and(|acme| acme.key.may_be_in_keychain());
        let ended = if had {
            forgets.kill(&forget, "")
        } else {
            adds.kill(&add, &stage.key())
        };
        let case = format!("round {round}, it had a key: {had}, {ended:?}");
        assert!(ended.killed.is_some() || ended.code == Some(0), "{case}");

        stage.next_start();
        let (profile, kept) = (stage.acme(), kept_keys());
        let place = profile.as_ref().map(|profile| &profile.key);
        assert!(
            kept <= usize::from(place.is_some_and(KeyPlace::may_be_in_keychain)),
            "{case}"
        );
        if let (Some(profile), Some(KeyPlace::Keychain { unsettled, .. })) = (&profile, place) {
            let entry = EntryName::new(profile.id.to_string(), &profile.name);
            let read = stage
                .runtime
                .block_on(AsyncKeychain::new(OsKeychain).read(&entry))
                .unwrap();
            assert_eq!(read.is_some(), kept == 1, "{case}");
            // Forgetting deletes the key before the profile says so.
            assert!(*unsettled || had || read.is_some(), "{case}");
        }
        if ended.killed.is_none() {
            assert_eq!(kept, usize::from(!had), "{case}");
        }
    }
    assert_killed(&[adds, forgets]);
    let said = stage.run(&["keys", "forget", "--all"]);
    assert_eq!((said.code, kept_keys()), (Some(0), 0), "{said:?}");
}

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn the_history_of_a_killed_check_has_every_confirmed_run_and_only_whole_ones() {
    let stage = Stage::new();
    let add = stage.doctor(&["keys", "add", "Acme"]);
    let added = Killer::after_watching(&add, &stage.key(), &stage.records()).1;
    assert_eq!(added.code, Some(0), "{added:?}");
    let (profile, base) = (stage.acme().unwrap(), stage.tenant.api_base());
    let arguments = ["check", "--profile", "Acme", "--format", "json", "--api-base", &base];
    let check = stage.doctor(&arguments);
    let mut confirmed = Vec::new();
    let mut confirm = |ended: &Ended| {
        if ended.code == Some(0) {
            let report: Value = serde_json::from_str(&ended.out).unwrap();
            confirmed.push(report["reportId"].as_str().unwrap().to_owned());
            assert_eq!(ended.err, "", "{ended:?}");
        }
        confirmed.clone()
    };
    let (mut killer, watched) = Killer::after_watching(&check, "", &stage.records());
    confirm(&watched);
    for round in rounds() {
        let ended = killer.kill(&check, "");
        let confirmed = confirm(&ended);
        let case = format!("round {round}: {ended:?}");
        assert!(ended.killed.is_some() || ended.code == Some(0), "{case}");

        let runs = stage.next_start().profile(profile.id).runs();
        let kept = runs.list().unwrap();
        for run in &kept {
            let opened = report::read(runs.read(run).unwrap().as_bytes()).unwrap();
            assert!(opened.notes.is_empty(), "{:?}, {case}", opened.notes);
            assert_eq!(opened.report.report_id, run.report_id, "{case}");
        }
        let lost = confirmed
            .iter()
            .find(|id| !kept.iter().any(|run| run.report_id == **id));
        assert_eq!(lost, None, "{case}");
    }
    assert_killed(&[killer]);
    let last = stage.run(&arguments);
    assert_eq!((last.code, last.err.as_str()), (Some(0), ""), "{last:?}");
}

#[test]
#[ignore = "needs strace, which `cargo xtask test` installs"]
fn the_results_of_a_killed_fleet_are_gone_on_with() {
    const CUSTOMERS: usize = 6;
    let stage = Stage::new();
    let (list, out, base) = (
        stage.path("keys.ndjson"),
        stage.path("results.ndjson"),
        stage.tenant.api_base(),
    );
    let line = |number| serde_json::json!({"name": format!("Customer {number}"), "key": stage.key()}).to_string();
    fs::write(&list, (0..CUSTOMERS).map(line).collect::<Vec<_>>().join("\n")).unwrap();
    fs::set_permissions(&list, fs::Permissions::from_mode(0o600)).unwrap();
    let (list, file) = (list.to_str().unwrap(), out.to_str().unwrap());
    let arguments = [
        "fleet",
        "--keys",
        list,
        "--out",
        file,
        "--jobs",
        "2",
        "--api-base",
        &base,
    ];
    let fleet = stage.doctor(&arguments);
    let whole = || {
        let text = fs::read_to_string(&out).unwrap_or_default();
        text[..text.rfind('\n').map_or(0, |end| end + 1)].to_owned()
    };
    let names = |results: &str| {
        let name = |line| {
            serde_json::from_str::<Value>(line).unwrap()["name"]
                .as_str()
                .unwrap()
                .to_owned()
        };
        let mut names: Vec<String> = results.lines().map(name).collect();
        names.sort();
        names
    };
    let everybody: Vec<String> = (0..CUSTOMERS).map(|number| format!("Customer {number}")).collect();
    let (mut killer, watched) = Killer::after_watching(&fleet, "", &out);
    assert_eq!(
        (watched.code, names(&whole())),
        (Some(0), everybody.clone()),
        "{watched:?}"
    );
    fs::remove_file(&out).unwrap();
    for round in rounds() {
        let before = whole();
        let ended = killer.kill(&fleet, "");
        let case = format!("round {round}: {ended:?}");
        assert!(ended.killed.is_some() || ended.code == Some(0), "{case}");
        let after = whole();
        assert!(after.starts_with(&before), "{before}\n{after}\n{case}");
        let mut names = names(&after);
        names.dedup();
        assert_eq!(
            names.len(),
            after.lines().count(),
            "a line was repeated: {after}\n{case}"
        );
        if names == everybody {
            fs::remove_file(&out).unwrap();
        }
    }
    assert_killed(&[killer]);
    let ended = stage.run(&arguments);
    assert_eq!((ended.code, names(&whole())), (Some(0), everybody), "{ended:?}");
}
