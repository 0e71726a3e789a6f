//! The options of `check`.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::net::Ipv4Addr;
use std::process::{Child, Stdio};
use std::time::Duration;

use ::practice::{Effect, Fault, Options, Scenario};
use diagnosis::permission::Scope;
use serde_json::Value;
use tokio::net::TcpSocket;

use crate::stopping::silent_server;
use crate::support::{CommandOutput, Server, command, process, run, run_with, scopes, verdict};

#[test]
fn a_report_goes_to_standard_output_and_names_its_environment() {
    let server = Server::ready();
    let said = server.check(&["--format", "json"]);
    let report = said.json();
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert_eq!(report["schemaVersion"], 1);
    assert_eq!(report["environment"]["id"], "custom");
    assert_eq!(report["environment"]["apiBase"], server.base());
    assert_eq!(report["run"]["mode"], "readOnly");
    assert_eq!(report["tool"]["name"], "findem-doctor");
    assert_eq!(report["permissions"].as_array().unwrap().len(), 20);
    let sent = u64::try_from(server.journal().len()).unwrap();
    assert_eq!(report["run"]["requests"], sent);
    assert!(
        server.journal().iter().all(|entry| entry.status != Some(429)),
        "no limit was exceeded"
    );
    assert_eq!(report["credential"]["lastFour"], server.key()[server.key().len() - 4..]);
    let practice = run(&["check", "--env", "practice", "--format", "json"]);
    assert_eq!(practice.json()["environment"]["id"], "practice");
}

#[test]
fn each_format_is_valid() {
    for (format, start, within) in [
        ("text", "Findem Connect for SmartRecruiters", "Access Candidates"),
        ("json", "{", "\"schemaVersion\": 1"),
        ("markdown", "#", "candidates_read"),
        ("html", "<!doctype html>", "candidates_read"),
    ] {
        let said = Server::ready().check(&["--format", format]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{format}");
        let begins = said
            .out
            .get(..start.len())
            .is_some_and(|out| out.eq_ignore_ascii_case(start));
        assert!(begins && said.out.contains(within), "{format}: {}", said.out);
    }
}

#[test]
fn text_fits_80_columns_and_is_plain_without_a_terminal() {
    let text = Server::with(Scenario::WrongRole).check(&[]).out;
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[test]
fn writes_are_tried_only_on_request_and_excluded_only_on_request() {
    const UNTRIED: Option<&str> = Some("writesNotTried");
    // Scenario, options, exit code, mode, reason, number of write attempts, and the verdict on the seven permissions.
    for (scenario, options, code, mode, reason, sent, seven) in [
        (Scenario::Ready, &[][..], 0, "readOnly", None, 0, "looksGranted"),
        (
            Scenario::Ready,
            &["--read-only"],
            0,
            "readOnly",
            None,
            0,
            "looksGranted",
        ),
        (
            Scenario::Ready,
            &["--write-attempts"],
            0,
            "all",
            None,
            7,
            "looksGranted",
        ),
        (Scenario::NoUsersMe, &[], 3, "readOnly", UNTRIED, 0, "notTested"),
        (
            Scenario::NoUsersMe,
            &["--read-only"],
            0,
            "readOnly",
            None,
            0,
            "notTested",
        ),
        (
            Scenario::NoUsersMe,
            &["--write-attempts"],
            0,
            "all",
            None,
            7,
            "looksGranted",
        ),
    ] {
        let server = Server::with(scenario);
        let said = server.check(&[options, &["--format", "json"]].concat());
        let report = said.json();
        assert_eq!(
            (said.code, report["run"]["mode"].as_str()),
            (code, Some(mode)),
            "{scenario} {options:?}"
        );
        assert_eq!(report["summary"]["reason"].as_str(), reason, "{scenario} {options:?}");
        let writes = server.journal().iter().filter(|entry| entry.method != "GET").count();
        assert_eq!(writes, sent, "{scenario} {options:?}");
        let rows = report["permissions"].as_array().unwrap().iter();
        for row in rows.filter(|row| row["access"] == "write") {
            let expected = match row["scope"].as_str() {
                // Deleting an unknown interview type gets 204.
                Some("interview_types_write") if sent > 0 => &["granted", "looksGranted"][..],
                // Creating cannot be tested, so without the role it is inconclusive.
                Some("candidates_create") if sent > 0 && scenario == Scenario::NoUsersMe => &["inconclusive"],
                _ => &[seven],
            };
            assert!(
                expected.contains(&row["verdict"].as_str().unwrap()),
                "{scenario} {options:?} {row}"
            );
            let reason = if row["verdict"] == "inconclusive" {
                Some("noSafeAttempt")
            } else {
                reason
            };
            assert_eq!(row["reason"].as_str(), reason, "{scenario} {options:?} {row}");
        }
    }
}

#[test]
fn a_certain_cause_comes_before_untried_writes() {
    let write = Scope::MessagesManage.id();
    let untried = || (3, None, Some("writesNotTried"));
    let source_missing = (1, Some("sourceMissing"), None);
    let unknown = |fault: Option<Fault>| {
        let server = Server::with(Scenario::NoUsersMe);
        if let Some(fault) = fault {
            server.faults().add(fault);
        }
        server
    };
    let sources = Fault::on(
        "/configuration/sources/",
        Effect::Answer {
            status: 200,
            headers: Vec::new(),
            body: r#"{"content":[],"totalFound":0}"#.to_owned(),
        },
    );
    for (server, options, (code, cause, reason)) in [
        (unknown(None), &[][..], untried()),
        (unknown(None), &["--only", write], untried()),
        (unknown(None), &["--only", "users_read"], (0, None, None)),
        (unknown(None), &["--only", write, "--read-only"], (0, None, None)),
        (unknown(None), &["--only", write, "--write-attempts"], (0, None, None)),
        (
            unknown(Some(Fault::on("/user-api/v201804/users$", Effect::status(500)))),
            &[],
            (3, None, Some("serverError")),
        ),
        (
            unknown(Some(Fault::on("/offers$", Effect::status(403)))),
            &[],
            (1, Some("moduleOff"), None),
        ),
        (unknown(Some(sources)), &[], source_missing),
        (Server::with(Scenario::WrongRole), &[], (1, Some("systemRole"), None)),
        (Server::with(Scenario::RevokedKey), &[], (1, Some("badKey"), None)),
    ] {
        let said = server.check(&[options, &["--format", "json"]].concat());
        let summary = &said.json()["summary"];
        let found = (said.code, summary["cause"].as_str(), summary["reason"].as_str());
        assert_eq!(found, (code, cause, reason), "{options:?} {summary}");
        let headline = summary["headline"].as_str().unwrap();
        let seven = headline.contains("The seven write permissions weren’t tried");
        assert_eq!(
            seven,
            reason == Some("writesNotTried") && options.is_empty(),
            "{headline}"
        );
    }
}

#[test]
fn only_limits_the_permissions_in_either_spelling() {
    let server = Server::ready();
    for only in ["candidate_status_read,users_read", "candidates_status_read, users_read"] {
        let said = server.check(&["--only", only, "--format", "json"]);
        let report = said.json();
        assert_eq!(said.code, 0, "{only}");
        assert_eq!(report["run"]["mode"], "only");
        assert_eq!(scopes(&report, "granted"), ["candidate_status_read", "users_read"]);
        assert_eq!(scopes(&report, "notTested").len(), 18);
        assert_eq!(report["source"]["verdict"], "notTested");
        assert_eq!(report["connectTest"]["verdict"], "notTested");
    }
    assert!(server.journal().iter().all(|entry| entry.method == "GET"));
    let missing = Server::with(Scenario::SourceMissing);
    assert_eq!(
        missing.check(&["--only", "users_read"]).code,
        0,
        "the source does not affect the verdict"
    );
    let weak = Server::with(Scenario::WrongRole);
    assert_eq!(weak.check(&["--only", "users_read"]).code, 1);
}

#[test]
fn a_plan_lists_every_request_and_sends_none() {
    let server = Server::ready();
    let base = server.base();
    let plan = run(&[
        "check",
        "--plan",
        "--write-attempts",
        "--format",
        "json",
        "--api-base",
        &base,
    ]);
    let document = plan.json();
    assert_eq!((plan.code, server.journal().len()), (0, 0));
    assert_eq!(document["apiBase"], server.base());
    let planned: Vec<(String, String)> = document["requests"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|request| {
            let text = |field: &'static str| request[field].as_str().unwrap().to_owned();
            assert!(
                !text("purpose").is_empty() && !text("purpose").starts_with("request-"),
                "{request}"
            );
            let other = request["pathWithoutCandidate"].as_str().map(str::to_owned);
            [Some(text("path")), other]
                .into_iter()
                .flatten()
                .map(move |path| (text("method"), path))
        })
        .collect();
    let requests = document["requests"].as_array().unwrap();
    assert_eq!(requests.iter().filter(|request| request["method"] != "GET").count(), 7);

    for server in [
        server,
        Server::with(Scenario::EmptyTenant),
        Server::with(Scenario::NoUsersMe),
    ] {
        let report = server.check(&["--write-attempts", "--format", "json"]).json();
        let rows = report["permissions"].as_array().unwrap().iter();
        for evidence in rows.flat_map(|row| row["evidence"].as_array().unwrap()) {
            let sent = [&evidence["method"], &evidence["path"]].map(|value| value.as_str().unwrap().to_owned());
            assert!(planned.contains(&sent.clone().into()), "{sent:?} was not planned");
        }
    }
}

#[test]
fn a_plan_respects_the_options_and_needs_no_key() {
    let count = |more: &[&str]| {
        let said = run(&[&["check", "--plan", "--format", "json"], more].concat());
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{more:?}");
        said.json()["requests"].as_array().unwrap().len()
    };
    let all = count(&["--write-attempts"]);
    assert_eq!((count(&[]), count(&["--read-only"])), (all - 7, all - 7));
    assert_eq!(count(&["--only", "users_read"]), 3);
    insta::assert_snapshot!("plan", run(&["check", "--plan"]).out);
}

#[test]
fn changes_need_a_history_and_a_check() {
    for wrong in [
        &["check", "--changes"][..],
        &["check", "--changes", "--key-stdin"],
        &["check", "--changes", "--scenario", "ready"],
        &["check", "--changes", "--profile", "Acme", "--plan"],
    ] {
        let said = run(wrong);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{wrong:?}: {said:?}");
        assert!(said.err.contains("--changes"), "{wrong:?}: {said:?}");
    }
    run(&["check", "--changes", "--profile", "Acme", "--format", "html"]).assert_refused("changesFormat");
    run(&["check", "--changes", "--profile", "Acme"]).assert_refused("noProfile");
}

#[test]
fn a_file_is_written_completely_and_nothing_else_is_printed() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    fs::write(&file, "an older report").unwrap();
    let said = server.check(&["--format", "json", "--out", file.to_str().unwrap()]);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (0, "", ""));
    let report: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(report["summary"]["verdict"], "ready");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no temporary file is left");
}

#[test]
fn a_file_has_the_format_of_its_ending_unless_another_is_named() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    for (name, named, begins) in [
        ("a.json", None, "{"),
        ("a.html", None, "<!doctype html>"),
        ("a.HTM", None, "<!doctype html>"),
        ("a.md", None, "# "),
        ("a.txt", None, "Findem"),
        ("a.2026-11-27", None, "Findem"),
        ("report", None, "Findem"),
        ("b.html", Some("json"), "{"),
        ("b.json", Some("text"), "Findem"),
        ("b.pdf", Some("html"), "<!doctype html>"),
    ] {
        let file = folder.path().join(name);
        let format = named.map(|format| ["--format", format]);
        let mut arguments = vec!["--out", file.to_str().unwrap()];
        arguments.extend(format.iter().flatten());
        assert_eq!(server.check(&arguments).code, 0, "{name}");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with(begins), "{name}: {}", &text[..40]);
    }
}

#[test]
fn a_file_that_cannot_be_written_is_refused_before_anything_is_sent() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for (out, code) in [
        (path("missing/report.json"), "outFile"),
        (path("."), "outNotAFile"),
        (path(".."), "outNotAFile"),
        ("/dev/null".to_owned(), "outNotAFile"),
    ] {
        if cfg!(unix) || !out.starts_with("/dev") {
            server.check(&["--out", &out]).assert_refused(code);
        }
    }
    assert_eq!(server.journal(), []);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

/// `/dev/stdout` is a link to what standard output is, which has no path here because it is a pipe.
#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_never_replaced_by_a_report_or_by_metrics() {
    use std::os::unix::{fs::symlink, net::UnixListener};
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let _listener = UnixListener::bind(path("socket")).unwrap();
    symlink("/dev/stdout", path("output")).unwrap();
    symlink("/dev/full", path("device")).unwrap();
    symlink(path("socket"), path("to-socket")).unwrap();
    symlink(path("nowhere"), path("to-nowhere")).unwrap();
    let listing = || {
        let mut entries: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| (entry.file_name(), entry.file_type().unwrap()))
            .collect();
        entries.sort_by(|one, other| one.0.cmp(&other.0));
        entries
    };
    let before = listing();
    for name in ["socket", "output", "device", "to-socket", "to-nowhere"] {
        for option in ["--out", "--metrics"] {
            let file = path(name);
            let said = server.check(&[option, file.to_str().unwrap()]);
            said.assert_refused("outNotAFile");
            assert_eq!(listing(), before, "{option} {name}");
        }
    }
    assert_eq!(server.journal(), []);
}

#[test]
fn a_format_that_no_report_has_is_refused_before_anything_is_sent() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "report.pdf",
        "report.PDF",
        "report.docx",
        "report.csv",
        "report.xml",
        "report.jsno",
    ] {
        let file = folder.path().join(name);
        let out = file.to_str().unwrap();
        for more in [&[][..], &["--plan"], &["--changes", "--profile", "Acme"]] {
            let said = match more {
                [] => server.check(&["--out", out]),
                _ => run(&[&["check", "--out", out], more].concat()),
            };
            said.assert_refused("reportEnding");
            assert!(
                said.err.contains(".html, or name the format with `--format`"),
                "{said:?}"
            );
        }
    }
    assert_eq!(server.journal(), []);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

/// Starts a check that never ends. It has begun its file.
fn hanging_check(out: &str) -> Child {
    let (base, first_request) = silent_server();
    let mut child = process()
        .args(["check", "--api-base", &base, "--key-stdin", "--out", out])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let key = b"DCRA1-0123456789abcdef0123456789abcdef";
    child.stdin.take().unwrap().write_all(key).unwrap();
    first_request.recv_timeout(Duration::from_mins(3)).unwrap();
    child
}

#[test]
fn what_a_killed_command_left_is_removed_and_what_another_one_is_writing_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    let out = file.to_str().unwrap();
    let names = || {
        let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).collect::<BTreeSet<_>>()
    };
    let mut killed = hanging_check(out);
    killed.kill().unwrap();
    killed.wait().unwrap();
    let left = names();
    assert_eq!(left.len(), 1, "{left:?}");
    let mut other = hanging_check(out);
    let of_other = names();
    assert!(
        of_other.len() == 1 && of_other.is_disjoint(&left),
        "{left:?} {of_other:?}"
    );
    assert_eq!(Server::ready().check(&["--out", out]).code, 0);
    let mut expected = of_other;
    expected.insert("report.html".to_owned());
    assert_eq!(names(), expected);
    other.kill().unwrap();
    other.wait().unwrap();
    assert_eq!(Server::ready().check(&["--out", out]).code, 0);
    assert_eq!(names(), BTreeSet::from(["report.html".to_owned()]));
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_still_points_to_the_report() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("report.txt"), folder.path().join("latest.txt"));
    fs::write(&file, "").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    assert_eq!(server.check(&["--out", link.to_str().unwrap()]).code, 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&file).unwrap().contains("Ready"));
}

#[test]
fn a_deadline_ends_the_check_before_any_other_limit() {
    let server = Server::start(Options {
        delay: Duration::from_mins(10),
        ..Options::default()
    });
    let said = server.check(&["--deadline", "0.5", "--write-attempts", "--format", "json"]);
    assert_eq!(said.code, 3);
    assert_eq!(said.json()["summary"]["reason"], "deadline");
    assert_eq!(scopes(&said.json(), "inconclusive").len(), 20);
}

#[test]
fn quiet_leaves_nothing_on_standard_error() {
    let server = Server::ready();
    let base = server.base();
    let arguments = ["check", "--api-base", &base, "--key-stdin"];
    let unusual = "not-a-known-shape ";
    assert!(run_with(&arguments, unusual).err.starts_with("note: "));
    let quiet = run_with(&[&arguments[..], &["--quiet"]].concat(), unusual);
    assert_eq!((quiet.code, quiet.err.as_str()), (1, ""));
}

#[test]
fn a_key_is_used_without_accidental_characters_around_it() {
    let server = Server::ready();
    let base = server.base();
    for text in [
        "\"KEY\"\r\n",
        "  X-SmartToken: KEY",
        "\u{feff}KEY\u{200b}",
        "Bearer KEY",
    ] {
        let said = run_with(
            &["check", "--api-base", &base, "--key-stdin"],
            &text.replace("KEY", &server.key()),
        );
        assert_eq!(said.code, 0, "{text:?}: {said:?}");
        assert!(said.err.starts_with("note: "), "{text:?}: {}", said.err);
    }
}

#[test]
fn a_text_that_cannot_be_sent_is_reported_as_malformed_and_not_sent() {
    let server = Server::ready();
    let base = server.base();
    let long = "a".repeat(5000);
    for text in ["DCRA1-\u{e9}", "a\u{0}b", &long] {
        let said = run_with(&["check", "--api-base", &base, "--key-stdin", "--format", "json"], text);
        let report = said.json();
        assert_eq!(said.code, 1, "{said:?}");
        assert_eq!(report["summary"]["cause"], "keyMalformed");
        assert_eq!(report["run"]["requests"], 0);
        assert_eq!(report["credential"]["lastFour"], Value::Null);
        assert_eq!(scopes(&report, "notTested").len(), 20);
    }
    let not_text = CommandOutput::of(
        command()
            .args(["check", "--api-base", &base, "--key-stdin"])
            .write_stdin([0xff, 0xfe, 0x41]),
    );
    assert_eq!(not_text.code, 1);
    assert_eq!(server.journal(), []);
}

#[test]
fn loopback_never_goes_through_a_proxy() {
    let server = Server::ready();
    let mut command = command();
    for name in [
        "http_proxy",
        "HTTP_PROXY",
        "https_proxy",
        "HTTPS_PROXY",
        "all_proxy",
        "ALL_PROXY",
    ] {
        command.env(name, "http://127.0.0.1:9");
    }
    command.args(["check", "--api-base", &server.base(), "--key-stdin", "--format", "json"]);
    let said = CommandOutput::of(command.write_stdin(server.key()));
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(said.json()["network"]["proxy"], "none");
}

#[test]
fn an_unreachable_server_is_undetermined() {
    // While a port is taken but nobody listens, it refuses connections, and no other test can listen there.
    let held = TcpSocket::new_v4().unwrap();
    held.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
    let base = format!("http://{}", held.local_addr().unwrap());
    let key = "DCRA1-0123456789ab4cde8f00112233445566";
    let said = run_with(&["check", "--api-base", &base, "--key-stdin", "--format", "json"], key);
    assert_eq!(said.code, 3);
    assert_eq!(said.json()["summary"]["reason"], "connect");
}

#[test]
fn an_accepted_write_stops_further_writes_and_is_reported() {
    let server = Server::ready();
    server
        .faults()
        .add(Fault::on("/messages/shares", Effect::status(200)).method("DELETE"));
    let said = server.check(&["--write-attempts", "--format", "json"]);
    let report = said.json();
    assert_eq!(said.code, 3);
    assert_eq!(report["summary"]["reason"], "unexpectedWrite");
    assert_eq!(verdict(&report, "messages_manage"), "inconclusive");
}

/// The situation in a minimal container. Any request would go to a proxy that does not exist.
#[cfg(target_os = "linux")]
#[test]
fn without_trusted_certificates_a_key_is_undetermined() {
    let mut command = command();
    command
        .env("SSL_CERT_FILE", "/nonexistent")
        .env("SSL_CERT_DIR", "/nonexistent")
        .env("HTTPS_PROXY", "http://127.0.0.1:9");
    command.args(["check", "--key-stdin", "--write-attempts", "--format", "json"]);
    let said = CommandOutput::of(command.write_stdin("DCRA1-0123456789ab4cde8f00112233445566"));
    let report = said.json();
    assert_eq!(said.code, 3, "{said:?}");
    assert_eq!(report["summary"]["reason"], "tls");
    assert_eq!(report["run"]["requests"], 0);
    assert_eq!(scopes(&report, "inconclusive").len(), 20);
    let note = report["network"]["notes"][0].as_str().unwrap();
    assert!(note.starts_with("tls/nothingTrusted: "), "{note}");
    assert!(said.err.contains("no trusted certificates"), "{}", said.err);
}
