//! Checks that a catalog is complete. The build uses this, and so do tests that run it on incomplete catalogs.

use std::collections::BTreeMap;

use diagnosis::environment::Environment;
use diagnosis::finding::RowNote;
use diagnosis::permission::{Group, Scope};
use diagnosis::probe::Probe;
use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::vendor::ErrorCode;
use diagnosis::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict,
    Verdict,
};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use presentation::comparison::{CaveatId, Effect, Outcome, Subject};
use presentation::symptom::{Actor, Symptom};
use strum::VariantArray;

/// All faults of a catalog that consists of these files (name and content): text that does not parse, an id that is defined
/// twice, or an id of the core or the dictionary that has no text.
pub(crate) fn faults(files: &[(String, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut homes: BTreeMap<String, &str> = BTreeMap::new();
    for (name, source) in files {
        let resource = match parse(source.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| {
                    let line = source.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                    format!("{name}:{line}: {error}")
                }));
                resource
            }
        };
        for entry in resource.body {
            let id = match entry {
                Entry::Message(message) if message.value.is_none() => {
                    faults.push(format!("{name}: {} has no text", message.id.name));
                    continue;
                }
                Entry::Message(message) => message.id.name.to_owned(),
                Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            if let Some(home) = homes.insert(id.clone(), name) {
                faults.push(format!("{name}: {id} is defined already in {home}"));
            }
        }
    }
    let missing = required().into_iter().filter(|id| !homes.contains_key(id));
    faults.extend(missing.map(|id| format!("no text for {id}")));
    faults
}

/// The ids that must have a text: one or more for each id of the core and of the dictionary.
pub(crate) fn required() -> Vec<String> {
    let mut ids = Vec::new();
    let mut add = |prefix: &str, names: &[&str], suffixes: &[&str]| {
        for name in names {
            ids.extend(suffixes.iter().map(|suffix| format!("{prefix}-{name}{suffix}")));
        }
    };
    add("verdict", &names::<Verdict>(), &["", "-meaning"]);
    add("source-verdict", &names::<SourceVerdict>(), &[""]);
    add("source-note", &names::<SourceNote>(), &[""]);
    add("link-verdict", &names::<LinkVerdict>(), &[""]);
    add("summary-verdict", &names::<SummaryVerdict>(), &[""]);
    add("identity", &names::<IdentityVerdict>(), &[""]);
    add("credential", &names::<CredentialKind>(), &[""]);
    add("reason", &names::<Reason>(), &[""]);
    add("headline-reason", &names::<Reason>(), &[""]);
    add("try", &names::<Reason>(), &["", "-who"]);
    add("screen-exit", &names::<SummaryVerdict>(), &[""]);
    add("screen-ready", &names::<Environment>(), &[""]);
    add("error", &names::<ErrorCode>(), &[""]);
    add("cause", &names::<Cause>(), &[""]);
    add("fix", &names::<Cause>(), &["", "-who", "-where"]);
    add("headline", &names::<Cause>(), &[""]);
    add("detail", &names::<Cause>(), &[""]);
    add("permission", &names::<Scope>(), &[""]);
    add("group", &names::<Group>(), &[""]);
    add("link", &names::<LinkId>(), &[""]);
    add("request", &names::<Probe>(), &[""]);
    add("symptom", &names::<Symptom>(), &["", "-words", "-why", "-reply"]);
    add("actor", &names::<Actor>(), &[""]);
    add("comparison-caveat", &names::<CaveatId>(), &[""]);
    add("comparison-brief", &names::<Subject>(), &[""]);
    add("comparison-effect", &names::<Effect>(), &[""]);
    add("comparison-outcome", &names::<Outcome>(), &[""]);
    add("comparison-rehearsal", &names::<RehearsalVerdict>(), &[""]);
    add("comparison-subject", &names::<Subject>(), &[""]);
    add("row-note", &names::<RowNote>(), &[""]);
    ids
}

/// The ids of an enum.
fn names<Id: VariantArray + Into<&'static str> + Copy>() -> Vec<&'static str> {
    Id::VARIANTS.iter().map(|member| (*member).into()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A catalog that has every id.
    fn whole() -> Vec<(String, String)> {
        let texts: Vec<String> = required().iter().map(|id| format!("{id} = Text")).collect();
        vec![
            ("a.ftl".to_owned(), texts.join("\n")),
            ("b.ftl".to_owned(), "of-the-window = Text\n".to_owned()),
        ]
    }

    fn faults_with(change: impl Fn(&mut String)) -> Vec<String> {
        let mut files = whole();
        change(&mut files[0].1);
        faults(&files)
    }

    #[test]
    fn a_whole_catalogue_has_no_fault() {
        assert_eq!(faults(&whole()), Vec::<String>::new());
    }

    #[test]
    fn an_id_without_a_text_is_a_fault() {
        for id in required() {
            let faults = faults_with(|text| *text = text.replacen(&format!("{id} = Text\n"), "", 1));
            let found = faults == [format!("no text for {id}")];
            assert!(
                found || id == required().last().map(String::as_str).unwrap_or_default(),
                "{id}: {faults:?}"
            );
        }
    }

    #[test]
    fn an_id_that_is_defined_twice_is_a_fault() {
        assert_eq!(
            faults_with(|text| text.push_str("\nof-the-window = Again")),
            ["b.ftl: of-the-window is defined already in a.ftl"]
        );
        assert_eq!(
            faults_with(|text| text.push_str("\nverdict-granted = Again")),
            ["a.ftl: verdict-granted is defined already in a.ftl"]
        );
    }

    #[test]
    fn text_that_can_not_be_read_is_a_fault_with_its_line() {
        let faults = faults_with(|text| text.insert_str(0, "broken = { $\n"));
        assert!(faults[0].starts_with("a.ftl:1: "), "{faults:?}");
    }

    #[test]
    fn the_list_of_ids_covers_every_kind() {
        let required = required();
        for id in [
            "verdict-granted",
            "source-verdict-nearMiss",
            "link-verdict-pass",
            "summary-verdict-ready",
            "identity-weakRole",
            "credential-oauthToken",
            "reason-dns",
            "headline-reason-captivePortal",
            "try-timeout",
            "try-timeout-who",
            "screen-exit-undetermined",
            "screen-ready-practice",
            "cause-badKey",
            "fix-badKey",
            "fix-badKey-who",
            "fix-badKey-where",
            "headline-badKey",
            "detail-badKey",
            "permission-users_read",
            "group-company",
            "link-attachments",
            "row-note-noRows",
            "request-meOld",
            "symptom-fewJobs-reply",
            "actor-findem",
            "comparison-caveat-key",
            "comparison-effect-worse",
            "comparison-outcome-same",
            "comparison-subject-role",
        ] {
            assert!(required.iter().any(|other| other == id), "{id}");
        }
    }
}
