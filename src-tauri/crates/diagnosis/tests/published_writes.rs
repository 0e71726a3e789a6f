//! `docs/security.md` names every write attempt with the permission that it decides.

use diagnosis::permission::catalogue;
use diagnosis::probe::Probe;

#[test]
fn every_write_attempt_is_published_with_its_permission() {
    let folder = env!("CARGO_MANIFEST_DIR");
    let published = std::fs::read_to_string(format!("{folder}/../../../docs/security.md")).unwrap();
    let writes: Vec<_> = catalogue().filter(|row| row.probe.is_write()).collect();
    assert_eq!(writes.len(), Probe::WRITES.len());
    for row in writes {
        let spec = row.probe.spec();
        let line = format!("| `{}` | `{} {}`", row.scope.id(), spec.method, spec.path);
        assert!(published.contains(&line), "docs/security.md does not say {line}");
    }
    let attempts = published
        .lines()
        .filter(|line| line.starts_with("| `") && line.contains("{madeUp}"));
    assert_eq!(
        attempts.count(),
        Probe::WRITES.len(),
        "it names an attempt that is not made"
    );
}
