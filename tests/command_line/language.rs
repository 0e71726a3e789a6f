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
