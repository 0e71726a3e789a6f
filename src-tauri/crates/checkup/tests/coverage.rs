//! Proves that the practice tenant serves every request that this program sends to SmartRecruiters.

use std::collections::BTreeSet;

use diagnosis::probe::Probe;

/// The SmartRecruiters operations that the practice tenant serves, as a method and a path without the names of its ids.
fn served() -> BTreeSet<(&'static str, String)> {
    let lines = include_str!("../../practice/tests/operations.tsv").lines();
    lines
        .filter(|line| !line.starts_with('#') && line.ends_with("\tserved"))
        .filter_map(|line| {
            let mut columns = line.split('\t');
            Some((columns.next()?, nameless(columns.next()?)))
        })
        .collect()
}

fn nameless(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let segments = path.split('/').map(|segment| match segment.find('{') {
        Some(_) => "{}",
        None => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn the_practice_tenant_serves_every_probe() {
    let served = served();
    for (probe, spec) in Probe::specs() {
        for path in [Some(spec.path), spec.path_otherwise].into_iter().flatten() {
            let operation = (spec.method.as_str(), nameless(path));
            assert!(served.contains(&operation), "{probe:?} asks {operation:?}");
        }
    }
}
