//! What only Windows does to the program.

use std::fs::{self, File, OpenOptions};
use std::os::windows::fs::OpenOptionsExt;
use std::os::windows::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::{CommandOutput, Server, process, run_in};

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
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
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
