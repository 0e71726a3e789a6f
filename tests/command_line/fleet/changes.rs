//! What changed since an earlier run: only that is printed, and keys that are new, gone, or not told are named.

use super::*;

impl ListFolder {
    /// Makes the results of this run those of an earlier one.
    fn becomes_old(&self) -> String {
        let old = self.folder.path().join("old.ndjson");
        fs::rename(self.out(), &old).unwrap();
        old.to_str().unwrap().to_owned()
    }
}

/// What a run printed about each key: its name and what happened to it, in the order of the names.
fn changes(said: &CommandOutput) -> Vec<(String, String)> {
    let mut all: Vec<_> = said
        .out
        .lines()
        .map(|line| {
            let change: Value = serde_json::from_str(line).unwrap();
            let text = |field: &str| change[field].as_str().unwrap_or("-").to_owned();
            (text("name"), text("change"))
        })
        .collect();
    all.sort();
    all
}

fn named(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, kind)| ((*name).to_owned(), (*kind).to_owned()))
        .collect()
}

#[test]
fn only_what_changed_is_printed_and_every_key_that_cannot_be_compared_is_named() {
    let server = Server::ready();
    let (ready, weak) = (server.issue(Role::Administrator), server.issue(Role::Extended));
    let lines = [
        entry("Same", &ready),
        entry("Worse", &ready),
        entry("Better", &weak),
        entry("Gone", &ready),
        entry("Untold", &ready),
        entry("Still weak", &weak),
    ];
    let folder = ListFolder::new(&lines);
    assert_eq!(folder.run_on(&server, &[]).code, 1);
    let old = folder.becomes_old();

    // The order of the lines does not matter.
    folder.put(&[
        entry("Untold", " "),
        entry("Better", &ready),
        entry("New", &ready),
        entry("Worse", &weak),
        entry("Same", &ready),
        entry("Still weak", &weak),
    ]);
    let said = folder.run_on(&server, &["--changes-from", &old]);
    assert_eq!(said.code, 1, "{said:?}");
    let expected = named(&[
        ("Better", "better"),
        ("Gone", "gone"),
        ("New", "new"),
        ("Untold", "notComparable"),
        ("Worse", "worse"),
    ]);
    assert_eq!(changes(&said), expected, "{said:?}");
    let worse = said.out.lines().find(|line| line.contains("\"Worse\"")).unwrap();
    let worse: Value = serde_json::from_str(worse).unwrap();
    assert_eq!(
        (&worse["old"]["verdict"], &worse["new"]["cause"]),
        (&json!("ready"), &json!("systemRole"))
    );
    assert!(!worse["permissions"].as_array().unwrap().is_empty(), "{worse}");
    assert_eq!(folder.results().len(), 6, "the file has every result");
    for words in [
        format!("Changed since {old}:"),
        "Worse · practice: Ready → Not ready (systemRole)".to_owned(),
        "Better · practice: Not ready (systemRole) → Ready".to_owned(),
        "Untold · practice: Ready → Not checked (keyEmpty)".to_owned(),
        "    New · practice: Ready".to_owned(),
        "    Gone · practice".to_owned(),
    ] {
        assert!(said.err.contains(&words), "{words}: {}", said.err);
    }
    assert!(!said.err.contains("Still weak"), "{}", said.err);
    for key in [&ready, &weak] {
        assert!(
            !said.out.contains(&key[9..30]) && !said.err.contains(&key[9..30]),
            "{said:?}"
        );
    }

    // The results that an earlier run left in the file count as well, and nothing is sent for them.
    let asked = server.journal().len();
    let resumed = folder.run_on(&server, &["--changes-from", &old]);
    assert_eq!(
        (changes(&resumed), server.journal().len()),
        (expected, asked),
        "{resumed:?}"
    );
}

#[test]
fn nothing_changed_is_a_sentence_and_prints_nothing() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 2));
    assert_eq!(folder.run_on(&server, &[]).code, 0);
    let old = folder.becomes_old();
    let said = folder.run(&server, &["--changes-from", &old]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
    assert!(
        said.err.contains(&format!("Nothing changed since {old}.")),
        "{}",
        said.err
    );
}

#[test]
fn a_part_of_a_list_does_not_say_what_is_gone() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 4));
    assert_eq!(folder.run_on(&server, &[]).code, 0);
    let old = folder.becomes_old();
    let said = folder.run(&server, &["--changes-from", &old, "--shard", "1/2"]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
    assert!(
        said.err.contains("Among the keys of this run, nothing changed"),
        "{}",
        said.err
    );
    assert!(said.err.contains("can’t tell which keys are gone"), "{}", said.err);
}

#[test]
fn keys_with_the_same_name_cannot_be_told_apart() {
    let server = Server::ready();
    let (ready, weak) = (server.issue(Role::Administrator), server.issue(Role::Extended));
    let twice = |first: &str, second: &str| [entry("Acme", first), entry("Acme", second)];
    let folder = ListFolder::new(&twice(&ready, &weak));
    assert_eq!(folder.run_on(&server, &[]).code, 1);
    let old = folder.becomes_old();
    folder.put(
        &[
            &[json!({"name": "Other", "env": "practice", "key": ready})][..],
            &twice(&ready, &weak),
        ]
        .concat(),
    );
    let said = folder.run(&server, &["--changes-from", &old]);
    let expected = [("Acme", "notComparable"), ("Acme", "notComparable"), ("Other", "new")];
    assert_eq!(changes(&said), named(&expected), "{said:?}");
}

#[test]
fn earlier_results_that_cannot_be_used_are_refused_before_anything_is_sent() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 1));
    assert_eq!(folder.run_on(&server, &[]).code, 0);
    let good = fs::read_to_string(folder.out()).unwrap();
    let old = folder.becomes_old();
    let asked = server.journal().len();
    for (text, line) in [
        (format!("{good}nonsense\n"), 2),
        (format!("{good}\n{{\"name\": \"Acme\"}}\n"), 3),
        (good[..good.len() / 2].to_owned(), 1),
    ] {
        fs::write(&old, &text).unwrap();
        let said = folder.run(&server, &["--changes-from", &old]);
        said.assert_refused("oldResultsBroken");
        assert!(
            said.err.contains(&format!("{old}, line {line}:")),
            "{text}: {}",
            said.err
        );
    }
    let missing = folder.folder.path().join("missing.ndjson");
    folder
        .run(&server, &["--changes-from", missing.to_str().unwrap()])
        .assert_refused("oldResultsFile");
    fs::write(&old, &good).unwrap();
    folder
        .run(&server, &["--changes-from", &old, "--out", &old])
        .assert_refused("oldResultsAreOut");
    assert_eq!(fs::read_to_string(&old).unwrap(), good, "the file is not changed");
    assert_eq!(server.journal().len(), asked, "nothing is sent");
}
