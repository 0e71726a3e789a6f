//! `--language`: which texts it changes.

use crate::support::{CommandOutput, run};

const CHECK: [&str; 3] = ["check", "--env", "practice"];

fn check(more: &[&str]) -> CommandOutput {
    run(&[&CHECK, more].concat())
}

#[test]
fn a_page_is_in_the_language_that_is_asked_for_and_json_in_english() {
    let page = check(&["--language", "en-XA"]);
    assert!(page.out.contains("Réádý"), "{}", page.out);
    let page = check(&["--language", "en-us"]);
    assert!(page.out.contains("Ready"), "{}", page.out);
    let json = check(&["--language", "en-XA", "--format", "json"]);
    assert!(
        json.out.contains("This key can do what Findem’s guide asks."),
        "{}",
        json.out
    );
    assert!(!json.out.contains(['á', 'é', 'í', 'ó', 'ú']), "{}", json.out);
    let plan = |more: &[&str]| run(&[&CHECK, &["--plan", "--format", "json"], more].concat()).out;
    assert_eq!(plan(&["--language", "en-XA"]), plan(&[]));
}

#[test]
fn what_stands_around_a_report_is_in_the_language_too() {
    for (arguments, word) in [
        (&["check", "--env", "practice", "--plan"][..], "Ít réáds:"),
        (&["explain", "systemRole"], "Cáúsé"),
        (&["keys", "list"], "nó kéýs áré stóréd"),
    ] {
        let said = run(&[arguments, &["--language", "en-XA"]].concat());
        assert!(format!("{}{}", said.out, said.err).contains(word), "{said:?}");
    }
}

#[test]
fn help_in_a_pipe_is_english_unless_a_language_is_asked_for() {
    for (arguments, words) in [
        (&["--help"][..], "Usage: findem-doctor [OPTIONS] <COMMAND>"),
        (&["practice", "-h"], "[default: 1200]"),
        (
            &["--help", "--language", "de"],
            "Aufruf: findem-doctor [OPTIONS] <COMMAND>",
        ),
        (&["practice", "-h", "--language", "de"], "[Standard: 1200]"),
        (
            &["--language=fr", "help", "check"],
            "Utilisation\u{a0}: findem-doctor check [OPTIONS]",
        ),
        (&["check", "--language", "es", "--help"], "Códigos de salida: 0 lista"),
        (&["watch", "--language", "PL", "--help"], "Polecenia:"),
    ] {
        let said = run(arguments);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{arguments:?}: {said:?}");
        assert!(said.out.contains(words), "{arguments:?}: {said:?}");
    }
}

#[test]
fn what_is_wrong_with_a_command_is_said_in_the_language_too() {
    for (arguments, sentence) in [
        (
            &["check", "--qiuet"][..],
            "error: unexpected argument '--qiuet' found\n",
        ),
        (
            &["check", "--qiuet", "--language", "de"],
            "Fehler: unerwartetes Argument „--qiuet“\n",
        ),
        (
            &["check", "--language=de", "--deadline", "0"],
            "Fehler: ungültiger Wert „0“ für „--deadline <SECONDS>“: geben Sie mehr als 0 und höchstens 3600 Sekunden an\n",
        ),
        (&["chek", "--language", "de"], "Fehler: unbekannter Befehl „chek“\n"),
        (
            &["check", "--language", "klingon"],
            "error: invalid value 'klingon' for '--language <TAG>'\n",
        ),
        (
            &["check", "--language", "de", "--token", "x"],
            "Fehler[keyAsArgument]: in der Befehlszeile werden keine Schlüssel akzeptiert",
        ),
    ] {
        let said = run(arguments);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}: {said:?}");
        assert!(said.err.starts_with(sentence), "{arguments:?}: {said:?}");
    }
}

#[test]
fn the_manual_page_and_the_completions_are_always_english() {
    for arguments in [&["man"][..], &["completions", "zsh"]] {
        let english = run(arguments);
        let asked = run(&[arguments, &["--language", "de"]].concat());
        assert_eq!((asked.code, asked.out), (0, english.out), "{arguments:?}");
    }
}
