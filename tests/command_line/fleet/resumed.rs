//! Resuming a run with its results file. Any other file is not changed.

use super::*;

#[test]
fn an_interrupted_run_resumes_and_counts_earlier_results() {
    let server = Server::ready();
    let mut lines = admins(&server, 4);
    lines[1] = entry("Weak", &server.issue(Role::Extended));
    lines.push(json!({"name": "Bad"}));
    let folder = ListFolder::new(&lines);
    let whole = folder.run_on(&server, &[]);
    assert_eq!((whole.code, whole.out.as_str()), (1, ""), "{whole:?}");
    // The state after a crash: three lines, and the beginning of the fourth.
    let text = fs::read_to_string(folder.out()).unwrap();
    let mut kept: Vec<&str> = text.split_inclusive('\n').collect();
    kept.sort_by_key(|line| !line.contains("Weak") && !line.contains("Bad"));
    let torn = [kept[0], kept[1], kept[2], &kept[3][..20]].concat();
    fs::write(folder.out(), torn).unwrap();
    let asked = server.journal().len();

    let said = folder.run_on(&server, &[]);
    assert_eq!(said.code, 1, "earlier results count: {said:?}");
    assert!(
        said.err.contains("5 lines: 3 ready, 1 not ready, 1 not checked."),
        "{}",
        said.err
    );
    let numbers: Vec<_> = folder.results().iter().map(|line| line["line"].clone()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5], "each line once");
    let agents = |from: usize| {
        let journal = server.journal();
        journal[from..]
            .iter()
            .map(|entry| entry.user_agent.clone())
            .collect::<BTreeSet<_>>()
            .len()
    };
    assert_eq!(agents(asked), 2, "only the two lines without a result are checked");

    let asked = server.journal().len();
    assert_eq!(folder.run_on(&server, &[]).code, 1);
    assert_eq!(
        (server.journal().len(), folder.results().len()),
        (asked, 5),
        "no line is checked again"
    );
    folder.put(&[lines[1].clone(), lines[0].clone()]);
    folder.run_on(&server, &[]);
    assert_eq!(folder.results().len(), 7, "another name on a line is another line");
}

#[test]
fn a_file_without_results_is_not_changed() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 1));
    for text in [
        "hello",
        "hello\n",
        "{\"name\": \"x\"}\n",
        "{\"line\": 1}\n",
        "{\"lin e",
        "\0\0\0",
    ] {
        fs::write(folder.out(), text).unwrap();
        folder.run_on(&server, &[]).assert_refused("outForeign");
        assert_eq!(fs::read_to_string(folder.out()).unwrap(), text);
    }
    let list = fs::read_to_string(folder.list()).unwrap();
    for keys in [list.clone(), format!("{list}\n")] {
        fs::write(folder.list(), &keys).unwrap();
        folder
            .run(&server, &["--out", folder.list().to_str().unwrap()])
            .assert_refused("outForeign");
        assert_eq!(fs::read_to_string(folder.list()).unwrap(), keys);
    }
    assert!(server.journal().is_empty());
}
