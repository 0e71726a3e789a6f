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

use crate::faults::{Does, Expect, FAULTS, Fault};
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

/// Checks every key in one run. Then checks other keys in a run during which the network is cut.
pub(crate) fn run() -> Results {
    let keys = faults().into_iter().map(|fault| (fault, Harm::From(0)));
    let ran = check(keys.collect(), "128");
    let mut wrong = ran.wrong;
    let mut said = BTreeMap::new();
    for line in &ran.lines {
        let number: usize = line["name"].as_str().unwrap().parse().unwrap();
        let fault = faults()[number];
        said.insert(fault.id, result(fault, line, &mut wrong));
    }
    for fault in faults().into_iter().filter(|fault| !said.contains_key(fault.id)) {
        wrong.push(format!("fleet: {} has no result", fault.id));
    }
    let cut = FAULTS.iter().find(|fault| matches!(fault.does, Does::Refuses)).unwrap();
    said.insert(cut.id, cut_half_way(cut, &mut wrong));
    (said, wrong)
}

/// How many keys there are, and which of them is being checked when the network is cut.
const KEYS: usize = 6;
const CUT: usize = 3;

/// The network is cut in the middle of the check of one key: nothing was lost before it, and nothing is told after it.
fn cut_half_way(cut: &'static Fault, wrong: &mut Vec<String>) -> Said {
    let keys = (0..KEYS).map(|number| match number {
        CUT => (cut, Harm::From(5)),
        _ => (&FAULTS[0], Harm::From(usize::MAX)),
    });
    let ran = check(keys.collect(), "1");
    wrong.extend(ran.wrong);
    let said: Vec<Said> = ran.lines.iter().map(|line| result(cut, line, wrong)).collect();
    let texts: Vec<&str> = said.iter().map(|said| said.text.as_str()).collect();
    let (before, after) = ([READY; CUT], [NOT_REACHED; KEYS - CUT]);
    if texts != [&before[..], &after].concat() {
        wrong.push(format!("fleet: after a cut it says {texts:?}"));
    }
    Said {
        text: format!("half way: {READY}, then {NOT_REACHED}"),
        ..said.last().unwrap().clone()
    }
}

const READY: &str = "ready";
const NOT_REACHED: &str = "undetermined (connect)";

/// What a run printed, line by line, and what was wrong.
struct Ran {
    lines: Vec<Value>,
    wrong: Vec<String>,
}

/// Checks one key for each of these faults.
fn check(keys: Vec<(&'static Fault, Harm)>, jobs: &str) -> Ran {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("keys.ndjson");
    let mut options = fs::OpenOptions::new();
    let mut file = options.write(true).create_new(true).mode(0o600).open(&list).unwrap();
    for number in 0..keys.len() {
        let line = json!({"name": number.to_string(), "key": key(number), "consent": true});
        writeln!(file, "{line}").unwrap();
    }
    let server = runtime.block_on(async {
        let mut targets = Vec::new();
        for (number, (fault, harm)) in keys.into_iter().enumerate() {
            targets.push(Arc::new(Target::new(key(number), tenant().await, fault, 0, harm)));
        }
        Server::start(targets, None)
    });
    let output = Command::new(PROGRAM)
        .args([
            "fleet",
            "--write-attempts",
            "--deadline",
            "3000",
            "--jobs",
            jobs,
            "--keys",
        ])
        .arg(&list)
        .args(["--api-base", &format!("http://{}", server.address)])
        .env("HOME", folder.path())
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let left = server
        .was_left()
        .then(|| "fleet: something was sent to another host".to_owned());
    Ran {
        lines: lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
        wrong: left.into_iter().collect(),
    }
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
