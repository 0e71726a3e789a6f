//! Does each fault of one table to each operation of the program, checks that nothing is concluded that SmartRecruiters did not
//! say, and writes the results to `docs/faults.md`.
//!
//! It runs on Linux only, because the operating system decides what remains of an answer when its connection is reset, and what
//! happens to an attempt to connect when a listener's queue is full.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answer;
mod certificates;
mod faults;
mod fleet;
mod matrix;
mod operations;
mod server;
mod table;
mod truth;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use certificates::Authority;
use operations::Known;

/// The variable from which the program under test reads which authorities it trusts.
const TRUSTED: &str = "SSL_CERT_FILE";

/// Set in the process that runs the test with an authority of its own.
const CHILD: &str = "FINDEM_TEST_FAULTS";

#[test]
fn every_fault_ends_with_its_reason_and_without_a_wrong_verdict() {
    if std::env::var_os(CHILD).is_none() {
        in_a_process_that_trusts_an_authority_of_this_test();
        return;
    }
    let file = std::env::var_os(TRUSTED).unwrap();
    let known = Arc::new(Known::new(Authority::new(Path::new(&file))));
    let (cells, sentences, wrong) = matrix::run(&known);
    assert!(
        wrong.is_empty(),
        "{} faults have a wrong result:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(
        table::is_current(&table::page(&cells, &sentences)),
        "docs/faults.md was out of date; it is now written anew. Look at what changed, and run the test again"
    );
}

/// A process reads once which authorities it trusts, so the variable must be set before it starts.
fn in_a_process_that_trusts_an_authority_of_this_test() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args([
            "--exact",
            "--nocapture",
            "every_fault_ends_with_its_reason_and_without_a_wrong_verdict",
        ])
        .env(CHILD, "1")
        .env(TRUSTED, folder.path().join("authority.pem"))
        .env_remove("SSL_CERT_DIR");
    assert!(child.status().unwrap().success(), "the output above says why");
}
