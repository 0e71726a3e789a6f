//! `practice`: the practice tenant on the command line.

use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::process::Stdio;

use serde_json::Value;

use crate::stopping::{WAYS, stop};
use crate::support::{process, run, run_with};

#[test]
fn the_first_line_is_json_with_the_address_and_ctrl_c_ends_the_tenant() {
    let setups = [("ready", &["ADMINISTRATOR", "EXTENDED"][..]), ("fresh", &[])];
    for ((scenario, roles), way) in setups.into_iter().zip(WAYS.into_iter().cycle()) {
        let mut child = process()
            .args(["practice", "--json", "--scenario", scenario])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let started: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(started["scenario"], scenario);
        let base = started["apiBase"].as_str().unwrap();
        assert!(started["adminUrl"].as_str().unwrap().starts_with(base));
        let keys = started["keys"].as_array().unwrap();
        assert_eq!(
            keys.iter().map(|key| key["role"].as_str().unwrap()).collect::<Vec<_>>(),
            roles
        );
        for (key, code) in keys.iter().zip([0, 1]) {
            let arguments = ["check", "--env", "practice", "--api-base", base, "--key-stdin"];
            assert_eq!(run_with(&arguments, key["key"].as_str().unwrap()).code, code, "{key}");
        }
        stop(&child, way);
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
        assert!(TcpStream::connect(base.trim_start_matches("http://")).is_err());
    }
}

#[test]
fn the_text_output_shows_address_pages_keys_and_story() {
    let mut child = process().args(["practice"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    let mut page = String::new();
    while !page.contains("Ctrl-C") {
        assert_ne!(reader.read_line(&mut page).unwrap(), 0, "{page}");
    }
    stop(&child, WAYS[0]);
    reader.read_to_string(&mut page).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    insta::with_settings!({filters => [
        (r"127\.0\.0\.1:\d+", "127.0.0.1:[port]"),
        (r"/practice/[0-9a-f-]{36}/", "/practice/[token]/"),
        (r"PRACTICE-[0-9a-f]{32}", "PRACTICE-[key]"),
    ]}, { insta::assert_snapshot!("practice", page) });
}

#[test]
fn a_company_has_the_requested_size() {
    for size in ["0", "1", "1000000"] {
        let mut child = process()
            .args(["practice", "--json", "--candidates", size])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let started: Value = serde_json::from_str(&line).unwrap();
        let (base, key) = (
            started["apiBase"].as_str().unwrap(),
            started["keys"][0]["key"].as_str().unwrap(),
        );
        let arguments = [
            "check",
            "--env",
            "practice",
            "--api-base",
            base,
            "--key-stdin",
            "--format",
            "json",
        ];
        let report = run_with(&arguments, key).json();
        let links = report["connectTest"]["links"].as_array().unwrap();
        let counted = links.iter().find(|link| link["id"] == "candidates").unwrap();
        assert_eq!(counted["count"].to_string(), size);
        stop(&child, WAYS[0]);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    for wrong in ["1000001", "-1", "many"] {
        assert_eq!(run(&["practice", "--candidates", wrong]).code, 2, "{wrong}");
    }
}

#[test]
fn a_port_in_use_is_refused() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    run(&["practice", "--port", &port]).assert_refused("practiceListen");
}
