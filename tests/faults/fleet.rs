//! The command `fleet` over one list with a key for each fault, so that each key meets its own fault while the others meet theirs.
//!
//! It runs with the program's own time limits, and all keys are checked at the same time, so the longest fault decides how long
//! this takes: about two minutes, most of it spent waiting.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt;
use std::process::Command;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::faults::{Expect, FAULTS, Fault};
use crate::operations::{Said, tenant};
use crate::server::{Harm, Server, Target};

const PROGRAM: &str = env!("CARGO_BIN_EXE_findem-doctor");

/// What the fleet said about the key of each fault, by the fault's id, and what was wrong.
pub(crate) type Results = (BTreeMap<&'static str, Said>, Vec<String>);

/// The faults that a fleet can meet one key at a time. The others are done to connections, before any key is sent.
pub(crate) fn faults() -> Vec<&'static Fault> {
    FAULTS
        .iter()
        .filter(|fault| !fault.does.is_done_to_connections())
        .collect()
}

fn key(number: usize) -> String {
    format!("DCRA1-{number:032x}")
}

/// Checks every key in one run.
pub(crate) fn run() -> Results {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let (targets, server) = runtime.block_on(async {
        let mut targets = Vec::new();
        for (number, fault) in faults().into_iter().enumerate() {
            targets.push(Arc::new(Target::new(
                key(number),
                tenant().await,
                fault,
                0,
                Harm::From(0),
            )));
        }
        let server = Server::start(targets.clone(), None).await;
        (targets, server)
    });
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("keys.ndjson");
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&list)
        .unwrap();
    for (number, fault) in faults().into_iter().enumerate() {
        writeln!(
            file,
            "{}",
            json!({"name": fault.id, "key": key(number), "consent": true})
        )
        .unwrap();
    }
    let output = Command::new(PROGRAM)
        .args([
            "fleet",
            "--write-attempts",
            "--jobs",
            "128",
            "--deadline",
            "3000",
            "--keys",
        ])
        .arg(&list)
        .args(["--api-base", &format!("http://{}", server.address)])
        .env("HOME", folder.path())
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let mut said = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let fault = faults().into_iter().find(|fault| line["name"] == fault.id).unwrap();
        said.insert(fault.id, result(fault, &line, &mut wrong));
    }
    for target in targets.iter().filter(|target| !said.contains_key(target.fault.id)) {
        wrong.push(format!("fleet: {} has no result", target.fault.id));
    }
    if server.was_left() {
        wrong.push("fleet: something was sent to another host".to_owned());
    }
    (said, wrong)
}

fn result(fault: &Fault, line: &Value, wrong: &mut Vec<String>) -> Said {
    let text = |field: &str| line[field].as_str().map(str::to_owned);
    let verdict = text("verdict").unwrap_or_default();
    if line["denied"] != 0 || (verdict == "notReady" && fault.expect != Expect::KeyRefused) {
        wrong.push(format!("fleet: {}: {line}", fault.id));
    }
    let why = text("reason").or_else(|| text("cause"));
    Said {
        text: why
            .as_ref()
            .map_or_else(|| verdict.clone(), |why| format!("{verdict} ({why})")),
        reason: text("reason").and_then(|id| diagnosis::verdict::Reason::from_id(&id)),
        sentence: text("headline"),
    }
}
