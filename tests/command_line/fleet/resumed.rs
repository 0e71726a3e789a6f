//! The file that a run goes on with, and every other file, which is left as it is.

use super::*;

#[test]
fn a_run_that_was_interrupted_goes_on_where_it_stopped_and_counts_what_was_done() {
    let server = Server::ready();
    let mut lines = admins(&server, 4);
    lines[1] = entry("Weak", &server.issue(Role::Extended));
    lines.push(json!({"name": "Bad"}));
    let desk = Desk::new(&lines);
    let whole = desk.run_on(&server, &[]);
    assert_eq!((whole.code, whole.out.as_str()), (1, ""), "{whole:?}");
    // As a crash leaves it: three lines are there, of the fourth the beginning.
    let text = fs::read_to_string(desk.out()).unwrap();
    let mut kept: Vec<&str> = text.split_inclusive('\n').collect();
    kept.sort_by_key(|line| !line.contains("Weak") && !line.contains("Bad"));
    let torn = [kept[0], kept[1], kept[2], &kept[3][..20]].concat();
    fs::write(desk.out(), torn).unwrap();
    let asked = server.journal().len();

    let said = desk.run_on(&server, &[]);
    assert_eq!(said.code, 1, "what was found earlier counts: {said:?}");
    assert!(
        said.err.contains("5 lines: 3 ready, 1 not ready, 1 not checked."),
        "{}",
        said.err
    );
    let numbers: Vec<_> = desk.results().iter().map(|line| line["line"].clone()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5], "each line once");
    let agents = |from: usize| {
        let journal = server.journal();
        journal[from..]
            .iter()
            .map(|entry| entry.user_agent.clone())
            .collect::<BTreeSet<_>>()
            .len()
    };
    assert_eq!(agents(asked), 2, "only the two without a result are asked about");

    let asked = server.journal().len();
    assert_eq!(desk.run_on(&server, &[]).code, 1);
    assert_eq!(
        (server.journal().len(), desk.results().len()),
        (asked, 5),
        "nothing is left to do"
    );
    desk.put(&[lines[1].clone(), lines[0].clone()]);
    desk.run_on(&server, &[]);
    assert_eq!(desk.results().len(), 7, "another name on a line is another line");
}

#[test]
fn a_file_that_is_not_of_results_is_left_as_it_is() {
    let server = Server::ready();
    let desk = Desk::new(&admins(&server, 1));
    for text in [
        "hello",
        "hello\n",
        "{\"name\": \"x\"}\n",
        "{\"line\": 1}\n",
        "{\"lin e",
        "\0\0\0",
    ] {
        fs::write(desk.out(), text).unwrap();
        desk.run_on(&server, &[]).refused("outForeign");
        assert_eq!(fs::read_to_string(desk.out()).unwrap(), text);
    }
    let list = fs::read_to_string(desk.list()).unwrap();
    for keys in [list.clone(), format!("{list}\n")] {
        fs::write(desk.list(), &keys).unwrap();
        desk.run(&server, &["--out", desk.list().to_str().unwrap()])
            .refused("outForeign");
        assert_eq!(fs::read_to_string(desk.list()).unwrap(), keys);
    }
    assert!(server.journal().is_empty());
}
