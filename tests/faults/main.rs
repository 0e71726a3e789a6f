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
mod intermediaries;
mod matrix;
mod operations;
#[path = "../network/port.rs"]
mod port;
mod server;
#[path = "../intermediaries/servers.rs"]
mod servers;
mod surroundings;
mod table;
mod truth;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use certificates::Authority;
use operations::Known;
use surroundings::{Clock, RESULTS, TRUSTED};

#[test]
fn every_fault_ends_with_its_reason_and_without_a_wrong_verdict() {
    if let Some(results) = std::env::var_os(RESULTS) {
        let trusted = std::env::var_os(TRUSTED).unwrap();
        let known = Arc::new(Known::new(Authority::new(Path::new(&trusted))));
        fs::write(results, serde_json::to_vec(&matrix::run(&known)).unwrap()).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut cells, mut sentences, mut wrong) = (table::Cells::new(), BTreeMap::new(), Vec::new());
    for clock in Clock::ALL {
        let results = clock.run(
            "every_fault_ends_with_its_reason_and_without_a_wrong_verdict",
            folder.path(),
        );
        let (more, said, faults): matrix::Ran = serde_json::from_str(&results).unwrap();
        cells.extend(more);
        sentences.extend(said);
        wrong.extend(faults);
    }
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
