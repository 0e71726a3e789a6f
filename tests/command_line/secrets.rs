//! The key is never in the program's output or files, whatever a server answers.

use std::fs;

use ::practice::{Effect, Fault, Scenario};

use crate::support::{Server, run, run_with};

/// All output and files of a check with this key.
fn everything_said(server: &Server) -> String {
    let key = server.key();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    let file = file.to_str().unwrap();
    let mut all = vec![server.check(&[]), server.check(&["--format", "json", "--out", file])];
    for format in ["text", "markdown", "html"] {
        all.push(run(&["report", "show", file, "--format", format]));
    }
    all.push(run_with(
        &["check", "--key-stdin", "--api-base", "http://example.com"],
        &key,
    ));
    all.push(run_with(&["check", "--key-stdin"], &key));
    let written = fs::read_to_string(file).unwrap();
    all.into_iter()
        .flat_map(|said| [said.out, said.err])
        .chain([written])
        .collect()
}

#[test]
fn no_output_contains_the_key_in_any_scenario() {
    for scenario in [
        Scenario::Ready,
        Scenario::WrongRole,
        Scenario::RevokedKey,
        Scenario::OauthCredential,
    ] {
        let server = Server::with(scenario);
        let key = server.key();
        let said = everything_said(&server);
        let middle = &key["PRACTICE-".len()..key.len() - 4];
        assert!(!said.contains(middle), "{scenario}");
    }
}

#[test]
fn a_key_that_a_server_repeats_is_never_printed() {
    for status in [200, 400, 401, 403, 404, 500] {
        let server = Server::ready();
        let key = server.key();
        let body = format!(
            r#"{{"message": "{key}", "code": "{key}", "errors": [{{"code": "{key}", "message": "No {key}"}}],
                 "id": "{key}", "systemRole": {{"id": "{key}", "name": "{key}"}},
                 "content": [{{"id": "{key}", "label": "Findem {key}"}}], "totalFound": 1}}"#
        );
        let headers = ["x-request-id", "x-correlation-id", "www-authenticate", "location"];
        server.faults().add(Fault::on(
            "/",
            Effect::Foreign {
                status,
                headers: headers.map(|name| (name.to_owned(), key.clone())).to_vec(),
                body,
            },
        ));
        let said = everything_said(&server);
        let middle = &key["PRACTICE-".len()..key.len() - 4];
        assert!(!said.contains(middle), "{status}: {said}");
    }
}
