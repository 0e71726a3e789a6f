//! Refused commands: exit code 2, the reason on standard error, and nothing on standard output.

use crate::support::{CommandOutput, Server, command, run, run_with};

#[test]
fn wrong_options_are_refused_with_the_reason_and_without_any_output() {
    for (arguments, reason) in [
        (&["check"][..], "error[noKey]"),
        (&["check", "--key-stdin"], "error[keyEmpty]"),
        (&["check", "--env", "mars"], "invalid value 'mars'"),
        (
            &["check", "--env", "practice", "--only", "users"],
            "invalid value 'users'",
        ),
        (&["check", "--env", "practice", "--only", ""], "value is required"),
        (
            &["check", "--env", "practice", "--format", "pdf"],
            "invalid value 'pdf'",
        ),
        (&["check", "--env", "practice", "--deadline", "0"], "more than 0"),
        (
            &["check", "--env", "practice", "--deadline", "soon"],
            "a number of seconds",
        ),
        (&["check", "--scenario", "nope"], "invalid value 'nope'"),
        (&["check", "--scenario", "fresh"], "error[scenarioWithoutKey]"),
        (
            &["check", "--scenario", "ready", "--env", "sandbox"],
            "error[scenarioElsewhere]",
        ),
        (&["check", "--scenario", "ready", "--key-stdin"], "cannot be used with"),
        (&["check", "--env", "practice", "--key-stdin"], "error[keyForOwnTenant]"),
        (&["check", "--key-stdin", "--profile", "Acme"], "cannot be used with"),
        (
            &["check", "--env", "practice", "--write-attempts", "--read-only"],
            "cannot be used with",
        ),
        (&["check", "--profile", "Acme"], "error[noProfile]"),
        (&["check", "--plan", "--format", "html"], "error[planFormat]"),
        (&["explain", "nonsense"], "error[explainUnknown]"),
        (&["report", "show", "/nonexistent/report.json"], "error[reportFile]"),
        (&["keys", "forget"], "required arguments"),
        (&["keys", "forget", "Acme", "--all"], "cannot be used with"),
        (&["practice", "--port", "70000"], "invalid value '70000'"),
        (&["fleet"], "required arguments"),
        (&["fly"], "unrecognized subcommand"),
        (&[], "Usage"),
    ] {
        let said = run(arguments);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}: {said:?}");
        assert!(said.err.contains(reason), "{arguments:?}: {said:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_or_written_is_named_with_the_reason_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (missing, inside, file) = (path("missing.json"), path("missing/report.json"), path("report.json"));
    let whole = path(".");
    std::fs::write(&file, "{}").unwrap();
    let (absent, is_folder, no_folder) = ("it doesn't exist", "it's a folder", "its folder doesn't exist");
    for (arguments, named, reason) in [
        (&["report", "show", &missing][..], &missing, absent),
        (&["report", "diff", &missing, &file], &missing, absent),
        (&["fleet", "--keys", &missing], &missing, absent),
        (&["check", "--env", "practice", "--out", &inside], &inside, no_folder),
        (
            &["check", "--env", "practice", "--metrics", &inside],
            &inside,
            no_folder,
        ),
        (&["report", "show", &whole], &whole, is_folder),
        (&["fleet", "--keys", &whole], &whole, is_folder),
    ] {
        // Windows does not allow a program to open a folder at all.
        if cfg!(windows) && reason == is_folder {
            continue;
        }
        let said = run(arguments);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}: {said:?}");
        let first = said.err.lines().next().unwrap();
        assert!(first.contains(named.as_str()), "{arguments:?}: {said:?}");
        assert!(first.ends_with(reason), "{arguments:?}: {said:?}");
    }
}

#[test]
fn a_name_that_is_not_known_gets_the_similar_ones() {
    for (arguments, hint) in [
        (&["explain", "systmRole"][..], "similar: systemRole"),
        (&["explain", "serverEror"], "similar: serverError"),
        (&["check", "--scenario", "wrong-roel"], "'wrong-role'"),
        (&["check", "--env", "practice", "--only", "user_read"], "'users_read'"),
        (&["compare", "old.json", "new.json"], "'report diff'"),
    ] {
        let said = run(arguments);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}: {said:?}");
        assert!(said.err.contains(hint), "{arguments:?}: {said:?}");
        assert!(said.err.lines().all(|line| line.len() < 160), "{said:?}");
    }
}

#[test]
fn only_http_addresses_of_this_computer_are_accepted() {
    for (address, code) in [
        ("https://api.smartrecruiters.com", "notHttp"),
        ("https://127.0.0.1:8080", "notHttp"),
        ("http://api.smartrecruiters.com", "notLoopback"),
        ("http://192.168.0.10", "notLoopback"),
        ("http://0.0.0.0:8080", "notLoopback"),
        ("http://localhost.example.com", "notLoopback"),
        ("http://somebody@127.0.0.1", "userInfo"),
        ("http://127.0.0.1/candidates", "notAnOrigin"),
        ("127.0.0.1:8080", "notAnAddress"),
        ("", "notAnAddress"),
    ] {
        run_with(&["check", "--api-base", address, "--key-stdin"], "key").assert_refused(code);
        run_with(
            &["check", "--env", "practice", "--api-base", address, "--key-stdin"],
            "key",
        )
        .assert_refused(code);
    }
}

#[test]
fn exactly_one_key_is_accepted() {
    let server = Server::ready();
    let base = server.base();
    let with_variable = |value: &str, more: &[&str]| {
        let arguments = [&["check", "--api-base", &base, "--format", "json"], more].concat();
        CommandOutput::of(
            command()
                .env("FINDEM_DOCTOR_KEY", value)
                .args(arguments)
                .write_stdin(server.key()),
        )
    };
    assert_eq!(with_variable(&server.key(), &[]).code, 0);
    with_variable(&server.key(), &["--key-stdin"]).assert_refused("severalKeys");
    assert_eq!(
        with_variable("", &["--key-stdin"]).code,
        0,
        "an empty variable counts as unset"
    );
    with_variable("", &[]).assert_refused("noKey");
    let own_tenant = CommandOutput::of(
        command()
            .env("FINDEM_DOCTOR_KEY", "key")
            .args(["check", "--env", "practice"]),
    );
    own_tenant.assert_refused("keyForOwnTenant");
}

#[test]
fn a_key_that_a_practice_tenant_does_not_accept_gets_hints_that_fit_the_command() {
    for (variable, arguments, said, unsaid) in [
        (
            "",
            &["check", "--env", "practice", "--key-stdin"][..],
            &["add `--api-base URL`", "leave out `--env practice`"][..],
            &["--scenario", "unset"][..],
        ),
        (
            "key",
            &["check", "--env", "practice"],
            &["unset it", "add `--api-base URL`", "leave out `--env practice`"],
            &["--scenario"],
        ),
        (
            "key",
            &["check", "--scenario", "ready"],
            &["unset it", "in place of `--scenario`", "leave out `--scenario`"],
            &["leave out `--env practice`"],
        ),
        (
            "key",
            &["check", "--scenario", "ready", "--env", "practice"],
            &["unset it", "in place of `--scenario`", "leave out `--scenario`"],
            &["leave out `--env practice`"],
        ),
    ] {
        let mut refused = command();
        refused.env("FINDEM_DOCTOR_KEY", variable).args(arguments);
        let refused = CommandOutput::of(refused.write_stdin("key"));
        refused.assert_refused("keyForOwnTenant");
        for words in said {
            assert!(refused.err.contains(words), "{words}: {refused:?}");
        }
        for words in unsaid {
            assert!(!refused.err.contains(words), "{words}: {refused:?}");
        }
    }
}

#[test]
fn a_blank_variable_counts_as_unset() {
    let server = Server::ready();
    let base = server.base();
    for blank in [
        "",
        " ",
        "\n",
        "\r\n",
        "\t ",
        "\"\"",
        "''",
        "\u{a0}",
        "\u{200b}",
        "\u{feff}",
        "X-SmartToken:",
    ] {
        let said = |arguments: &[&str]| {
            let mut command = command();
            command.env("FINDEM_DOCTOR_KEY", blank).args(arguments);
            CommandOutput::of(command.write_stdin(server.key()))
        };
        said(&["check", "--api-base", &base]).assert_refused("noKey");
        assert_eq!(
            said(&["check", "--api-base", &base, "--key-stdin"]).code,
            0,
            "{blank:?}"
        );
        assert_eq!(said(&["check", "--env", "practice"]).code, 0, "{blank:?}");
        assert_eq!(said(&["check", "--scenario", "wrong-role"]).code, 1, "{blank:?}");
        said(&["check", "--api-base", &base, "--profile", "Acme"]).assert_refused("noProfile");
    }
}

#[test]
fn the_output_names_the_variable_whose_key_is_used() {
    let server = Server::ready();
    let base = server.base();
    let said = |key: &str, arguments: &[&str]| {
        let mut command = command();
        command.env("FINDEM_DOCTOR_KEY", key).args(arguments);
        CommandOutput::of(command.write_stdin(server.key()))
    };
    for key in [
        server.key(),
        format!("{}\n", server.key()),
        "DCRA1-00000000000000000000000000000000".to_owned(),
    ] {
        let json = said(&key, &["check", "--api-base", &base, "--format", "json"]);
        assert!(
            json.err
                .contains("note: the key comes from the variable FINDEM_DOCTOR_KEY"),
            "{json:?}"
        );
        assert_eq!(json.json()["label"], "FINDEM_DOCTOR_KEY");
        let quiet = said(&key, &["check", "--api-base", &base, "--quiet"]);
        assert!(
            quiet.out.contains("FINDEM_DOCTOR_KEY") && quiet.err.is_empty(),
            "{quiet:?}"
        );
    }
    for arguments in [
        &["check", "--env", "practice"][..],
        &["check", "--scenario", "ready"],
        &["check", "--api-base", &base, "--key-stdin"],
    ] {
        let refused = said(&server.key(), arguments);
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{refused:?}");
        assert!(refused.err.matches("FINDEM_DOCTOR_KEY").count() >= 2, "{refused:?}");
        assert!(refused.err.contains("unset it"), "{refused:?}");
    }
}

#[test]
fn an_empty_key_is_refused_and_nothing_is_sent() {
    let server = Server::ready();
    for empty in ["", " ", "\r\n", "\"\"", "X-SmartToken:", "\u{feff}"] {
        run_with(&["check", "--api-base", &server.base(), "--key-stdin"], empty).assert_refused("keyEmpty");
    }
    assert_eq!(server.journal(), []);
}

#[test]
fn practice_keys_and_real_keys_are_not_mixed() {
    let server = Server::ready();
    run_with(&["check", "--env", "production", "--key-stdin"], &server.key()).assert_refused("practiceKeyElsewhere");
    run_with(&["check", "--env", "sandbox", "--key-stdin"], &server.key()).assert_refused("practiceKeyElsewhere");
    let real = "DCRA1-0123456789ab4cde8f00112233445566";
    run_with(
        &[
            "check",
            "--env",
            "practice",
            "--api-base",
            &server.base(),
            "--key-stdin",
        ],
        real,
    )
    .assert_refused("realKeyInPractice");
    assert_eq!(server.journal(), []);
    let arguments = [
        "check",
        "--env",
        "practice",
        "--api-base",
        &server.base(),
        "--key-stdin",
        "--format",
        "json",
    ];
    let with_practice = run_with(&arguments, &server.key());
    assert_eq!(with_practice.code, 0);
    assert_eq!(with_practice.json()["environment"]["id"], "practice");
}

#[test]
fn a_key_among_the_arguments_is_refused_and_not_printed() {
    let key = "DCRA1-0123456789ab4cde8f00112233445566";
    for arguments in [
        &["check", key][..],
        &["check", "--key", key],
        &["check", "--api-key", key],
        &["check", "--token", key],
        &["check", "--profile", key],
        &["check", "--env", key],
        &[key],
        &["keys", "add", key],
        &["keys", "forget", key],
        &["fleet", key],
        &["fleet", "--keys", key],
    ] {
        let said = run(arguments);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}");
        assert!(
            !said.err.contains(key) && said.err.contains("aren't accepted on the command line"),
            "{said:?}"
        );
    }
}
