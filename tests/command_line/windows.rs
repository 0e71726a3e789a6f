//! What only Windows does to the program.

use std::fs::{self, File, OpenOptions};
use std::os::windows::fs::OpenOptionsExt;
use std::os::windows::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::PoisonError;

use ::practice::{Effect, Fault};

use crate::keys::ONE_AT_A_TIME;
use crate::support::{CommandOutput, PERSON, Server, process, run_in};

/// Another program that has the file open and lets others only read it, as a spreadsheet does.
fn held(file: &Path) -> File {
    const READ: u32 = 1;
    OpenOptions::new().read(true).share_mode(READ).open(file).unwrap()
}

#[test]
fn a_report_is_not_lost_if_another_program_has_its_file_open() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    fs::write(&file, "an earlier report").unwrap();
    let other_program = held(&file);
    let path = file.to_str().unwrap();
    let said = server.check(&["--format", "json", "--out", path]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(
        said.err.contains(&format!("error[outFile]: {path} can't be written")),
        "{said:?}"
    );
    assert_eq!(said.json()["summary"]["verdict"], "ready");
    assert_eq!(fs::read_to_string(&file).unwrap(), "an earlier report");
    drop(other_program);
    let said = server.check(&["--format", "json", "--out", path]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        1,
        "something unfinished was left"
    );
}

#[test]
fn a_list_of_profiles_that_another_program_has_open_is_named() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("profiles.json");
    fs::write(&list, r#"{"version": 1, "data": []}"#).unwrap();
    let _other_program = held(&list);
    let said = run_in(folder.path(), &["keys", "add", "Acme"], &server.key());
    said.assert_refused("held");
    assert!(said.err.contains(list.to_str().unwrap()), "{said:?}");
}

/// A folder in `top` whose path is longer than Windows once allowed.
fn long(top: &Path) -> PathBuf {
    let folder = (0..20).fold(top.to_owned(), |folder, _| folder.join("Größe und Länge"));
    assert!(folder.as_os_str().len() > 300);
    folder
}

#[test]
fn long_paths_with_blanks_and_with_letters_that_are_not_ascii_are_read_and_written() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let home = long(folder.path());
    assert_eq!(run_in(&home, &["keys", "add", "Acme"], &server.key()).code, 0);
    let (list, results) = (home.join("keys.ndjson"), home.join("results.ndjson"));
    fs::write(
        &list,
        format!("{{\"name\": \"Acme\", \"key\": \"{}\"}}\n", server.key()),
    )
    .unwrap();
    let [list, results] = [&list, &results].map(|path| path.to_str().unwrap());
    let base = server.base();
    for arguments in [
        &[
            "check",
            "--profile",
            "Acme",
            "--api-base",
            &base,
            "--format",
            "html",
            "--out",
            results,
        ][..],
        &["report", "show", results],
        &[
            "fleet",
            "--keys",
            list,
            "--api-base",
            &base,
            "--out",
            &format!("{results}.ndjson"),
        ],
    ] {
        let said = run_in(&home, arguments, "");
        assert_eq!(said.code, 0, "{arguments:?}: {said:?}");
        assert!(!said.err.contains(r"\\?\"), "{said:?}");
    }
    assert_eq!(run_in(&home, &["keys", "forget", "--all"], "").code, 0);
}

fn in_the_same_environment(command: &mut Command, program: &Command) {
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
}

/// Deletes the task of the weekly check, and returns whether there was one.
fn delete_task() -> bool {
    let name = format!(
        "Findem Connect weekly check ({}.{PERSON})",
        std::env::var("USERDOMAIN").unwrap_or_default()
    );
    let mut schtasks = Command::new(r"C:\Windows\System32\schtasks.exe");
    schtasks
        .args(["/Delete", "/TN", &name, "/F"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    schtasks.status().unwrap().success()
}

#[test]
#[ignore = "writes to the Credential Manager and the Task Scheduler; `cargo xtask windows` runs it under Wine"]
fn the_weekly_check_is_a_task_of_the_person_as_long_as_a_key_is_checked() {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Server::ready();
    let base = server.base();
    let folder = tempfile::tempdir().unwrap();
    let programs = folder.path().join("Größe & Länge");
    fs::create_dir(&programs).unwrap();
    let program = programs.join("findem-doctor.exe");
    fs::copy(process().get_program(), &program).unwrap();
    let run = |arguments: &[&str], stdin: &str| {
        let mut command = Command::new(&program);
        in_the_same_environment(&mut command, &process());
        command
            .args(arguments)
            .env("FINDEM_CONNECT_HOME", folder.path().join("records"));
        CommandOutput::of(assert_cmd::Command::from_std(command).write_stdin(stdin))
    };
    assert_eq!(run(&["keys", "add", "Acme"], &server.key()).code, 0);

    let said = run(&["watch", "on", "Acme"], "");
    said.assert_refused("noTimer");
    assert!(said.err.contains(r"findem-connect.exe: it doesn't exist"), "{said:?}");
    assert!(!delete_task());
    fs::write(programs.join("findem-connect.exe"), "").unwrap();
    for _ in 0..2 {
        let said = run(&["watch", "on", "Acme"], "");
        assert_eq!(said.code, 0, "{said:?}");
    }
    assert!(delete_task(), "the task was not made");
    assert_eq!(run(&["watch", "on", "Acme"], "").code, 0);

    let now = || run(&["watch", "now", "--api-base", &base], "");
    let said = now();
    assert_eq!(said.code, 0, "{said:?}");
    // A notification that cannot be shown does not stop the check.
    server.faults().add(Fault::on("/", Effect::status(401)));
    let said = now();
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        server.journal().iter().all(|entry| entry.method == "GET"),
        "a check by itself only reads"
    );

    assert_eq!(run(&["keys", "forget", "Acme"], "").code, 0);
    assert!(!delete_task(), "the task outlived its key");
    now().assert_refused("nothingWatched");
}

#[test]
fn redirected_output_can_be_read_in_every_code_page() {
    for code_page in ["437", "850", "65001"] {
        let program = process();
        let mut shell = Command::new("cmd");
        shell
            .args(["/D", "/C"])
            .raw_arg(format!("\"chcp {code_page} >nul & \"%D%\" check --env practice\""))
            .env("D", program.get_program())
            .stdin(Stdio::null());
        in_the_same_environment(&mut shell, &program);
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
            shell.env_remove(name);
        }
        let output = shell.output().unwrap();
        let said = CommandOutput {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
        assert!(
            said.out.is_ascii() && !said.out.contains('\u{1b}'),
            "{code_page}: {said:?}"
        );
        assert!(said.out.contains("+ Ready"), "{said:?}");
    }
}
