//! The manual page and the completions, which are generated from the same definition as the help.

use std::fs;
use std::path::Path;

use crate::support::run;

#[test]
fn the_manual_page_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/findem-doctor.1");
    let said = run(&["man"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let kept = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        kept == said.out,
        "docs/findem-doctor.1 is out of date: cargo run -p doctor --bin findem-doctor -- man > docs/findem-doctor.1"
    );
}

#[test]
fn the_page_of_codes_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/codes.md");
    let said = run(&["explain"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let page = format!(
        "# Codes\n\nEvery ID that a report or a message contains, as `findem-doctor explain` lists them. A test writes this page.\n\n```text\n{}```\n",
        said.out
    );
    let kept = fs::read_to_string(&path).unwrap_or_default();
    if kept != page {
        fs::write(&path, page).unwrap();
        panic!("docs/codes.md was out of date, and has been written again");
    }
}

#[test]
fn every_shell_gets_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = run(&["completions", shell]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{shell}");
        assert!(
            said.out.contains("read-only") && said.out.contains("findem-doctor"),
            "{shell}"
        );
    }
    assert_eq!(run(&["completions", "cmd"]).code, 2);
}

#[test]
fn help_and_version_go_to_standard_output() {
    for arguments in [
        &["--help"][..],
        &["check", "--help"],
        &["keys", "add", "-h"],
        &["--version"],
        &["help", "report"],
    ] {
        let said = run(arguments);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{arguments:?}");
        assert!(!said.out.is_empty());
    }
}

#[test]
fn the_help_reads_well() {
    let help = |arguments: &[&str]| run(&[arguments, &["-h"]].concat()).out;
    insta::assert_snapshot!("help", help(&[]));
    insta::assert_snapshot!("help_check", help(&["check"]));
    insta::assert_snapshot!("help_fleet", help(&["fleet"]));
    insta::assert_snapshot!("help_keys", help(&["keys"]));
}
