//! Judges the evidence of a check. Pure functions over observations: no I/O, no clock, no async, no errors.

pub mod circumstances;
pub mod connect;
mod context;
pub mod encoding;
pub mod environment;
pub mod evidence;
pub mod feature;
pub mod finding;
pub mod identity;
pub mod judge;
pub mod key_text;
pub mod listing;
pub mod mapping;
pub mod message;
mod method;
pub mod permission;
pub mod proxy;
pub mod reading;
pub mod rehearsal;
pub mod run;
pub mod sees;
pub mod sentence;
pub mod source;
pub mod summary;
pub mod vendor;
pub mod verdict;

pub use vendor::probes as probe;

pub use context::{failed_follow_ups, follow_ups, not_found_details, turned_against_the_key};
use finding::Diagnosis;
use rehearsal::Rehearsal;
use run::Run;
use verdict::CredentialKind;

/// Judges a run, which may be unfinished.
pub fn diagnose(run: &Run) -> Diagnosis {
    diagnose_with(run, None)
}

/// Judges a run together with a rehearsal that was made with the same key (J58).
pub fn diagnose_with(run: &Run, rehearsal: Option<&Rehearsal>) -> Diagnosis {
    let identity = identity::identify(run);
    let rows = judge::judge(run, &identity);
    sum_up(run, identity, rows, rehearsal)
}

/// Judges a read-only run that follows an earlier run in which the same key tried the writes. The earlier results of the writes
/// stay valid as long as the key can read.
pub fn diagnose_after(run: &Run, earlier: &Diagnosis, rehearsal: Option<&Rehearsal>) -> Diagnosis {
    let identity = identity::identify(run);
    let mut rows = judge::judge(run, &identity);
    if run.wish.read_only && run.read_succeeded() && identity == earlier.identity {
        for row in &mut rows {
            let tried = earlier.rows.iter().find(|tried| tried.scope == row.scope);
            let untried = row.scope.permission().probe.is_write() && row.reason.is_none();
            if let Some(tried) = tried.filter(|tried| untried && tried.was_tried_by_writing()) {
                row.clone_from(tried);
            }
        }
    }
    sum_up(run, identity, rows, rehearsal)
}

/// Adds the permissions that a clean rehearsal proved to a diagnosis whose observations are no longer available.
pub fn prove(diagnosis: &mut Diagnosis, rehearsal: &Rehearsal) {
    rehearsal::prove(rehearsal, &mut diagnosis.rows);
    summary::count_again(&mut diagnosis.summary, &diagnosis.rows);
}

fn sum_up(
    run: &Run,
    identity: finding::Identity,
    mut rows: Vec<finding::Row>,
    rehearsal: Option<&Rehearsal>,
) -> Diagnosis {
    if let Some(rehearsal) = rehearsal.filter(|_| run.read_succeeded()) {
        rehearsal::prove(rehearsal, &mut rows);
    }
    let source = source::find(run);
    let connect_test = connect::test(run, &rows, &source);
    let credential = credential_kind(run, &rows);
    let summary = summary::summarise(run, &identity, &rows, &source, &connect_test);
    Diagnosis {
        credential,
        identity,
        rows,
        source,
        connect_test,
        summary,
    }
}

/// A refusal that names a scope proves an OAuth token; the text of the key alone does not.
fn credential_kind(run: &Run, rows: &[finding::Row]) -> CredentialKind {
    let names = |cause| rows.iter().any(|row| row.causes.contains(&cause));
    if names(verdict::Cause::OauthScopeMissing) || names(verdict::Cause::OauthCredential) {
        CredentialKind::OauthToken
    } else if run.key == key_text::KeyShape::ApiKey {
        CredentialKind::ApiKey
    } else {
        CredentialKind::Unknown
    }
}
