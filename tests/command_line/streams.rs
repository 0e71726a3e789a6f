//! Closing or redirecting the program's streams.

use std::fs;
#[cfg(target_os = "linux")]
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{CommandOutput, Server, process};

#[test]
fn a_closed_pipe_is_not_a_failure() {
    for (scenario, format, code) in [
        ("ready", "text", 0),
        ("ready", "json", 0),
        ("ready", "html", 0),
        ("wrong-role", "text", 1),
    ] {
        let mut child = process()
            .args(["check", "--scenario", scenario, "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(
            (output.status.code(), err.as_str()),
            (Some(code), ""),
            "{scenario} {format}"
        );
    }
}

/// The output of a shell script that runs the program, `$D`, with redirected streams.
fn shell(script: &str) -> CommandOutput {
    let program = process();
    let mut shell = Command::new("sh");
    shell
        .args(["-c", script])
        .env("D", program.get_program())
        // A preloaded library, such as faketime's, could open a file under the descriptor of a closed stream.
        .env_remove("LD_PRELOAD")
        .stdin(Stdio::null());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let output = shell.output().unwrap();
    CommandOutput {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Commands that print something, and a word of their output.
fn printing(report: &str) -> Vec<(String, &'static str)> {
    [
        ("--help", "Usage"),
        ("--version", "findem-doctor"),
        ("check --help", "--key-stdin"),
        ("check --env practice", "guide asks"),
        ("check --env practice --format json", "schemaVersion"),
        ("check --env practice --format markdown", "guide asks"),
        ("check --env practice --format html", "<html"),
        ("check --plan", "users/me"),
        ("explain users_read", "users_read"),
        ("completions bash", "findem-doctor"),
        ("man", ".TH"),
        ("practice --json", "apiBase"),
        ("report show REPORT", "guide asks"),
        ("report show REPORT --for ticket", "guide asks"),
        ("report diff REPORT REPORT", "same"),
    ]
    .map(|(command, word)| (command.replace("REPORT", report), word))
    .to_vec()
}

fn report_in(folder: &Path) -> String {
    let report = folder.join("report.json");
    let report = report.to_str().unwrap().to_owned();
    let said = shell(&format!("\"$D\" check --env practice --format json --out '{report}'"));
    assert_eq!(said.code, 0, "{said:?}");
    report
}

#[test]
fn a_failed_output_is_an_error_and_the_report_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let report = report_in(folder.path());
    let mut closed = vec!["1>&-"];
    if cfg!(target_os = "linux") {
        closed.push(">/dev/full");
    }
    for (command, word) in printing(&report) {
        for output in &closed {
            let said = shell(&format!("\"$D\" {command} {output}"));
            assert_eq!((said.code, said.out.as_str()), (2, ""), "{command} {output}: {said:?}");
            assert!(
                said.err.contains("error[output]: standard output can't be written"),
                "{command} {output}: {said:?}"
            );
            assert!(said.err.contains(word), "{command} {output}: {said:?}");
        }
    }
}

#[test]
fn output_to_the_null_device_is_not_an_error() {
    for streams in [
        ">/dev/null",
        "1<>/dev/null",
        ">/dev/null 2>/dev/null",
        "2>/dev/null",
        "2>&-",
        "2<>/dev/null",
    ] {
        let said = shell(&format!("\"$D\" check --env practice {streams}"));
        assert_eq!(said.code, 0, "{streams}: {said:?}");
        let said = shell(&format!("\"$D\" check --scenario wrong-role {streams}"));
        assert_eq!(said.code, 1, "{streams}: {said:?}");
        assert_eq!(shell(&format!("\"$D\" --help {streams}")).code, 0, "{streams}");
    }
}

#[test]
fn nothing_is_sent_if_the_result_could_not_be_printed() {
    let server = Server::ready();
    let (base, key) = (server.base(), server.key());
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("keys.ndjson");
    fs::write(&list, format!("{{\"name\":\"Acme\",\"key\":\"{key}\"}}")).unwrap();
    let list = list.display();
    let fleet = shell(&format!(
        "chmod 600 '{list}'; \"$D\" fleet --keys '{list}' --api-base {base} 1>&-"
    ));
    assert_eq!(fleet.code, 2, "{fleet:?}");
    assert!(fleet.err.starts_with("error[output]: "), "{fleet:?}");
    let check = shell(&format!(
        "echo {key} | \"$D\" check --key-stdin --api-base {base} 1>&- 2>&-"
    ));
    assert_eq!(check.code, 2, "{check:?}");
    assert_eq!(server.journal(), []);
}

#[test]
fn a_report_that_cannot_be_written_to_its_file_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    for (earlier, format, word) in [(None, "json", "schemaVersion"), (Some("as it was"), "html", "<html")] {
        let file = folder.path().join(format!("report.{format}"));
        if let Some(earlier) = earlier {
            fs::write(&file, earlier).unwrap();
        }
        let path = file.display();
        let said = shell(&format!(
            "ulimit -f 1; \"$D\" check --env practice --format {format} --out '{path}'"
        ));
        assert_eq!(said.code, 2, "{said:?}");
        assert!(said.err.starts_with("error[outFile]: "), "{said:?}");
        assert!(said.out.contains(word), "{said:?}");
        assert_eq!(fs::read_to_string(&file).ok().as_deref(), earlier, "{format}");
    }
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["report.html"], "no temporary file is left");
}

#[test]
fn fleet_results_that_cannot_be_written_to_their_file_are_printed() {
    let server = Server::ready();
    let (base, key) = (server.base(), server.key());
    let folder = tempfile::tempdir().unwrap();
    let list = (0..9).map(|number| format!("{{\"name\":\"Customer {number}\",\"key\":\"{key}\"}}"));
    let list = list.collect::<Vec<_>>().join("\n");
    let keys = folder.path().join("keys.ndjson");
    fs::write(&keys, list).unwrap();
    let keys = keys.display();
    let results = folder.path().join("results.ndjson");
    let out = results.display();
    let said = shell(&format!(
        "chmod 600 '{keys}'; ulimit -f 1; \"$D\" fleet --keys '{keys}' --jobs 1 --api-base {base} --out '{out}'"
    ));
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.err.contains("error[outFile]: "), "{said:?}");
    let written = fs::read_to_string(&results).unwrap();
    let whole = written.lines().chain(said.out.lines());
    let whole = whole.filter(|line| serde_json::from_str::<Value>(line).is_ok());
    assert_eq!(whole.count(), 9, "{written} {said:?}");
    if cfg!(target_os = "linux") {
        let said = shell(&format!("\"$D\" fleet --keys '{keys}' --api-base {base} >/dev/full"));
        assert_eq!(said.code, 2, "{said:?}");
        assert_eq!(said.err.matches("{\"line\":").count(), 9, "{said:?}");
    }
}

#[test]
fn symbols_are_ascii_without_a_utf_8_locale() {
    for locale in ["C", "POSIX", "de_DE.ISO-8859-1"] {
        for command in [
            "check --env practice",
            "check --scenario wrong-role",
            "explain users_read",
            "--help",
            "check --plan",
        ] {
            let said = shell(&format!("LC_ALL={locale} \"$D\" {command}"));
            assert!(
                said.out.is_ascii() && !said.out.is_empty(),
                "{locale} {command}: {}",
                said.out
            );
        }
        let json = shell(&format!("LC_ALL={locale} \"$D\" check --env practice --format json"));
        assert!(!json.out.is_ascii(), "a report for programs is always UTF-8");
        assert_eq!(json.json()["summary"]["verdict"], "ready");
    }
    let said = shell("\"$D\" check --env practice");
    assert!(said.out.contains('\u{2713}'), "{}", said.out);
}

#[test]
fn progress_is_shown_only_on_a_terminal() {
    let said = Server::ready().check(&[]);
    assert_eq!(said.err, "");
}

/// What a terminal of this width shows while a shell runs a script with the program, `$D`. The terminal is created by `script`.
#[cfg(target_os = "linux")]
fn terminal(columns: usize, script: &str, variables: &[(&str, &str)]) -> String {
    let output = Command::new("script")
        .args(["-qec", &format!("stty cols {columns} rows 24; {script}"), "/dev/null"])
        .env("D", env!("CARGO_BIN_EXE_findem-doctor"))
        .env_remove("FINDEM_DOCTOR_KEY")
        .env("FINDEM_CONNECT_HOME", "/nonexistent/findem-connect")
        .env("TERM", "xterm")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("NO_COLOR")
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n")
}

/// The terminal's progress lines, and what stands below them. Everything is without colors.
#[cfg(target_os = "linux")]
fn screen(columns: usize, script: &str) -> (String, String) {
    let shown = terminal(columns, script, &[("NO_COLOR", "1")]);
    let (progress, screen) = shown.rsplit_once('\r').unwrap_or(("", &shown));
    let widest = screen.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(columns), "{columns}: {screen}");
    (progress.to_owned(), screen.to_owned())
}

#[cfg(target_os = "linux")]
fn last_line(screen: &str) -> &str {
    let end = screen.trim_end().rfind("\nExit code").unwrap_or_default();
    screen[end..].trim()
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_the_answer_comes_last_at_every_width() {
    for (scenario, code, answer, listed, not_listed) in [
        ("ready", 0, "✓ Ready", "", "jobs_read"),
        ("access-group", 0, "! Ready", "", "jobs_read"),
        ("wrong-role", 1, "✕ Not ready", "users_read", "interviews_read"),
        ("source-missing", 1, "! Not ready", "Not found", "users_read"),
        ("captive-portal", 3, "? Undetermined", "users_read", "reviews_write"),
    ] {
        for columns in [40, 80, 120, 200] {
            let (progress, screen) = screen(
                columns,
                &format!("$D check --scenario {scenario}; echo \"ended with $?\""),
            );
            assert!(
                progress.contains(" permissions answered"),
                "{scenario} {columns}: {progress}"
            );
            let (screen, ended) = screen.trim_end().rsplit_once('\n').unwrap();
            assert_eq!(ended, format!("ended with {code}"), "{scenario} {columns}");
            let last = last_line(screen).replace("\n  ", " ");
            assert!(
                last.starts_with(&format!("Exit code {code}: ")),
                "{scenario} {columns}: {screen}"
            );
            let (attention, _) = screen.split_once(&format!("\n{answer}\n")).unwrap();
            assert!(
                attention.contains(listed) && !screen.contains(not_listed),
                "{scenario} {columns}: {screen}"
            );
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn every_row_is_shown_on_request_and_to_whatever_is_no_terminal() {
    let (_, screen) = screen(80, "$D check --scenario wrong-role --verbose");
    let piped = terminal(40, "$D check --scenario wrong-role --quiet | cat", &[]);
    for scope in diagnosis::permission::Scope::ALL.iter().map(|scope| scope.id()) {
        assert!(
            screen.contains(scope) && piped.contains(scope),
            "{scope}: {screen}\n{piped}"
        );
    }
    assert!(last_line(&screen).starts_with("Exit code 1: "), "{screen}");
    // The width of a terminal that shows something else does not matter.
    let widest = piped.lines().map(|line| line.chars().count()).max();
    assert!(widest > Some(70) && widest <= Some(80), "{piped}");
    assert!(!piped.contains("Exit code") && !piped.contains('\u{1b}'), "{piped}");
    let answer = piped.find("✕ Not ready").unwrap();
    assert!(answer < piped.find("candidates_read").unwrap(), "{piped}");
}

#[cfg(target_os = "linux")]
#[test]
fn the_answer_is_shown_although_the_report_goes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    let check = format!(
        "$D check --scenario wrong-role --format html --out '{}'",
        file.display()
    );
    let (_, shown) = screen(80, &check);
    assert!(last_line(&shown).starts_with("Exit code 1: "), "{shown}");
    assert!(fs::read_to_string(&file).unwrap().contains("<html"));
    let (_, quiet) = screen(80, &format!("{check} --quiet"));
    assert_eq!(quiet, "");
    let show = format!("$D report show '{}'", file.display());
    let (_, shown) = screen(80, &show);
    assert!(
        !shown.contains("interviews_read") && !shown.contains("Exit code"),
        "{shown}"
    );
    assert!(
        shown
            .trim_end()
            .ends_with("revoke the old one on the Credentials page."),
        "{shown}"
    );
    assert!(screen(80, &format!("{show} --verbose")).1.contains("interviews_read"));
    let (_, compared) = screen(60, &format!("$D report diff '{0}' '{0}'", file.display()));
    assert!(compared.trim_end().ends_with("= Same result"), "{compared}");
}

#[cfg(target_os = "linux")]
#[test]
fn errors_and_summaries_fit_the_terminal() {
    let (_, error) = screen(44, "$D check");
    assert!(error.contains("\n      ") && error.contains("hint: "), "{error}");
    let server = Server::with(::practice::Scenario::WrongRole);
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys.ndjson");
    fs::write(&keys, format!("{{\"name\":\"Acme\",\"key\":\"{}\"}}", server.key())).unwrap();
    let fleet = format!(
        "chmod 600 '{0}'; $D fleet --keys '{0}' --api-base {1} --out '{0}.out'",
        keys.display(),
        server.base()
    );
    let (_, summary) = screen(60, &fleet);
    assert!(
        summary.contains("systemRole") && last_line(&summary).starts_with("Exit code 1: "),
        "{summary}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_progress_is_shown_and_cleared_and_color_can_be_switched_off() {
    let colored = terminal(80, "$D check --env practice", &[("LANG", "C")]);
    assert!(colored.contains("of 13 read permissions answered"), "{colored}");
    assert!(colored.contains("\u{1b}["), "{colored}");
    let plain = terminal(80, "$D check --env practice --quiet", &[("NO_COLOR", "1")]);
    assert!(
        !plain.contains("permissions answered") && !plain.contains("\u{1b}["),
        "{plain}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_help_and_refusals_are_in_the_language_of_the_system() {
    let german = [("LC_ALL", "de_DE.UTF-8"), ("NO_COLOR", "1")];
    for (script, words) in [
        ("$D --help", "Aufruf: findem-doctor"),
        ("$D check --qiuet", "Fehler: unerwartetes Argument „--qiuet“"),
        (
            "$D --language klingon check",
            "Fehler: ungültiger Wert „klingon“ für „--language <TAG>“",
        ),
        ("$D --language en-US --help", "Usage: findem-doctor"),
        ("$D --help | cat", "Usage: findem-doctor"),
    ] {
        let shown = terminal(80, script, &german);
        assert!(shown.contains(words), "{script}: {shown}");
    }
    // Every line fits, in every language.
    for locale in ["de_DE.UTF-8", "es_ES.UTF-8", "fr_FR.UTF-8", "pl_PL.UTF-8"] {
        let shown = terminal(
            80,
            "$D check --help; $D fleet -h",
            &[("LC_ALL", locale), ("NO_COLOR", "1")],
        );
        let widest = shown.lines().map(|line| line.chars().count()).max();
        assert!(widest > Some(70) && widest <= Some(80), "{locale}: {shown}");
    }
}

/// What a person pastes at the prompt is one text: the key is found on its second line, and the shell that reads from the
/// same terminal afterward finds nothing there.
#[cfg(target_os = "linux")]
#[test]
fn a_paste_of_several_lines_is_read_whole_and_leaves_nothing_for_the_shell() {
    let server = Server::ready();
    let program = env!("CARGO_BIN_EXE_findem-doctor");
    let script = format!(
        "'{program}' check --env practice --api-base {} --key-stdin --quiet; echo \"ended with $?\"; read -r -t 0 && echo 'something is left'; true",
        server.base()
    );
    let mut terminal = Command::new("script")
        .args(["-qec", &format!("exec bash -c {}", shell_word(&script)), "/dev/null"])
        .env_remove("FINDEM_DOCTOR_KEY")
        .env("FINDEM_CONNECT_HOME", "/nonexistent/findem-connect")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keyboard = terminal.stdin.take().unwrap();
    let paste = format!("Findem\n{}\nCreated today\n", server.key());
    keyboard.write_all(paste.as_bytes()).unwrap();
    let output = terminal.wait_with_output().unwrap();
    drop(keyboard);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("ended with 0"), "{shown}");
    assert!(!shown.contains("something is left"), "{shown}");
}

/// One word for a shell, whatever is in it.
#[cfg(target_os = "linux")]
fn shell_word(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
