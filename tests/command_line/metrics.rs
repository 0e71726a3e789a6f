//! `--metrics`: what a node exporter's textfile collector reads. Unit tests in `src/metrics.rs` check the format strictly.

use std::fs;
use std::path::Path;
use std::process::{Command as Process, Stdio};

use ::practice::{Effect, Fault, Role};
use serde_json::json;

use crate::support::{CommandOutput, Server, run};

/// The value of a sample, by its beginning.
fn value(file: &Path, sample: &str) -> Option<f64> {
    let text = fs::read_to_string(file).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(sample))?;
    Some(line.trim().parse().unwrap())
}

#[test]
fn a_check_says_its_verdict_and_keeps_the_last_success() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("findem.prom");
    let check = |more: &[&str]| server.check(&[&["--metrics", file.to_str().unwrap()], more].concat());
    assert_eq!(check(&[]).code, 0);
    let is = |sample: &str, expected: f64| assert_eq!(value(&file, sample), Some(expected), "{sample}");
    is("findem_doctor_verdict{environment=\"custom\",verdict=\"ready\"}", 1.0);
    is(
        "findem_doctor_verdict{environment=\"custom\",verdict=\"notReady\"}",
        0.0,
    );
    let success = "findem_doctor_last_success_timestamp_seconds{environment=\"custom\"}";
    let first = value(&file, success).unwrap();
    assert!(value(&file, "findem_doctor_check_seconds{environment=\"custom\"}").unwrap() > 0.0);
    let rows = |verdict: &str| format!("findem_doctor_permissions{{environment=\"custom\",verdict=\"{verdict}\"}}");
    let sum: f64 = ["granted", "looksGranted", "denied", "inconclusive", "notTested"]
        .iter()
        .map(|verdict| value(&file, &rows(verdict)).unwrap())
        .sum();
    assert_eq!(sum.to_string(), "20");

    server.faults().add(Fault::on("/", Effect::status(401)));
    assert_eq!(check(&[]).code, 1);
    is(
        "findem_doctor_verdict{environment=\"custom\",verdict=\"notReady\"}",
        1.0,
    );
    is(success, first);
    assert!(
        !fs::read_to_string(&file).unwrap().contains(&server.key()[9..]),
        "the key is in the metrics"
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no temporary file is left");
}

#[cfg(unix)]
#[test]
fn the_collector_may_read_the_file_and_its_permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("findem.prom");
    for mode in [0o644, 0o640] {
        if mode != 0o644 {
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        }
        assert_eq!(server.check(&["--metrics", file.to_str().unwrap()]).code, 0);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, mode);
    }
}

#[test]
fn a_file_that_cannot_be_used_is_refused_before_anything_is_sent() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("other.prom"), "node_load1 0.5\n").unwrap();
    fs::write(path("binary.prom"), b"\xff\xfe").unwrap();
    for (file, code) in [
        (path("other.prom"), "metricsForeign"),
        (path("binary.prom"), "metricsForeign"),
        (path("missing/findem.prom"), "outFile"),
        (path("."), "outNotAFile"),
    ] {
        server.check(&["--metrics", &file]).assert_refused(code);
    }
    assert_eq!(server.journal(), []);
    assert_eq!(fs::read_to_string(path("other.prom")).unwrap(), "node_load1 0.5\n");
    assert_eq!(run(&["check", "--plan", "--metrics", &path("new.prom")]).code, 2);
}

/// Runs `fleet` on a list with a name that needs escaping, and returns the metrics.
fn of_a_fleet(folder: &Path, server: &Server) -> (CommandOutput, String) {
    let (list, file) = (folder.join("keys.ndjson"), folder.join("fleet.prom"));
    let lines = [
        json!({"name": "Acme \"North\" \\ Süd", "env": "practice", "key": server.key()}),
        json!({"name": "Weak", "env": "practice", "key": server.issue(Role::Extended)}),
        json!({"name": "Weak", "env": "practice", "key": server.issue(Role::Extended)}),
        json!({"name": "Empty", "env": "practice", "key": " "}),
    ];
    fs::write(&list, lines.map(|line| line.to_string()).join("\n")).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&list, fs::Permissions::from_mode(0o600)).unwrap();
    }
    let base = server.base();
    let arguments = ["fleet", "--api-base", &base, "--keys", list.to_str().unwrap()];
    let said = run(&[&arguments[..], &["--metrics", file.to_str().unwrap()]].concat());
    (said, fs::read_to_string(file).unwrap())
}

#[test]
fn a_fleet_has_samples_for_each_key_even_one_that_was_not_checked() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let (said, text) = of_a_fleet(folder.path(), &server);
    assert_eq!((said.code, said.out.lines().count()), (1, 4), "{said:?}");
    for sample in [
        "findem_doctor_verdict{profile=\"Acme \\\"North\\\" \\\\ Süd\",environment=\"practice\",verdict=\"ready\"} 1",
        "findem_doctor_verdict{profile=\"Weak\",environment=\"practice\",line=\"2\",verdict=\"notReady\"} 1",
        "findem_doctor_verdict{profile=\"Weak\",environment=\"practice\",line=\"3\",verdict=\"notReady\"} 1",
        "findem_doctor_verdict{profile=\"Empty\",environment=\"practice\",verdict=\"notChecked\"} 1",
    ] {
        assert!(text.lines().any(|line| line == sample), "{sample}\n{text}");
    }
    assert!(!text.contains(&server.key()[9..]), "a key is in the metrics");
}

#[test]
fn promtool_finds_no_fault_with_the_metrics() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let (_, text) = of_a_fleet(folder.path(), &server);
    let mut promtool = Process::new("promtool");
    promtool
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let Ok(mut child) = promtool.spawn() else {
        println!("Skipped, nothing was looked at: promtool is not installed (Debian: prometheus).");
        return;
    };
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
