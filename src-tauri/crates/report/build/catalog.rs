//! Checks that the catalog is complete. The build uses this, and so do tests that run it on incomplete catalogs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

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
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use presentation::comparison::{CaveatId, Effect, Obstacle, Outcome, Subject};
use presentation::symptom::{Actor, Symptom};
use strum::VariantArray;

/// A file of the catalog: its name and its content.
pub(crate) type File = (String, String);

/// How the ids begin of texts that are English in every language, so that no translation needs them.
const ALWAYS_ENGLISH: &[&str] = &["reply-ticket-", "reply-vendor-"];

/// What the files of a language define.
struct Defined<'a> {
    /// The id of each text, the file that has it, and the names of its arguments.
    texts: BTreeMap<String, (&'a str, BTreeSet<String>)>,
    /// Text that does not parse, and ids that are defined twice or without a text.
    faults: Vec<String>,
}

impl<'a> Defined<'a> {
    fn by(files: &'a [File]) -> Self {
        let mut faults = Vec::new();
        let mut texts: BTreeMap<String, (&str, BTreeSet<String>)> = BTreeMap::new();
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
                let (id, pattern) = match entry {
                    Entry::Message(message) => {
                        let Some(pattern) = message.value else {
                            faults.push(format!("{name}: {} has no text", message.id.name));
                            continue;
                        };
                        (message.id.name.to_owned(), pattern)
                    }
                    Entry::Term(term) => (format!("-{}", term.id.name), term.value),
                    _ => continue,
                };
                let mut arguments = BTreeSet::new();
                in_pattern(&pattern, &mut arguments);
                if let Some((home, _)) = texts.insert(id.clone(), (name, arguments)) {
                    faults.push(format!("{name}: {id} is defined already in {home}"));
                }
            }
        }
        Self { texts, faults }
    }
}

/// Collects the names of the arguments in a pattern.
fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
        Expression::Inline(inline) => in_inline(inline, found),
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

/// All faults of the English catalog: text that does not parse, an id that is defined twice, or an id of the core or the dictionary
/// that has no text.
pub(crate) fn faults(english: &[File]) -> Vec<String> {
    let Defined { texts, mut faults } = Defined::by(english);
    let missing = required().into_iter().filter(|id| !texts.contains_key(id));
    faults.extend(missing.map(|id| format!("no text for {id}")));
    faults
}

/// All faults of a translation: text that does not parse, an id that is defined twice, an id or an argument that English does not
/// have, and, if the language claims to be complete, each text that it lacks.
pub(crate) fn faults_of_translation(english: &[File], translation: &[File], complete: bool) -> Vec<String> {
    let english_texts = Defined::by(english).texts;
    let Defined { texts, mut faults } = Defined::by(translation);
    for (id, (name, arguments)) in &texts {
        match english_texts.get(id) {
            None => faults.push(format!("{name}: English has no {id}")),
            Some((_, known)) => faults.extend(
                arguments
                    .difference(known)
                    .map(|argument| format!("{name}: {id} has no argument {argument}")),
            ),
        }
    }
    if complete {
        let missing = missing(english, translation);
        faults.extend(
            missing
                .into_iter()
                .flat_map(|(file, ids)| ids.into_iter().map(move |id| format!("{file}: no text for {id}"))),
        );
    }
    faults
}

/// The ids of the English texts that a translation lacks, by the file that they belong to.
pub(crate) fn missing(english: &[File], translation: &[File]) -> BTreeMap<String, Vec<String>> {
    let texts = Defined::by(translation).texts;
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, (name, _)) in Defined::by(english).texts {
        let is_always_english = ALWAYS_ENGLISH.iter().any(|beginning| id.starts_with(beginning));
        if !is_always_english && !texts.contains_key(&id) {
            let file = Path::new(name).file_name().unwrap_or_default();
            missing.entry(file.to_string_lossy().into_owned()).or_default().push(id);
        }
    }
    missing
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
    add("summary-verdict", &names::<SummaryVerdict>(), &["", "-meaning"]);
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
    add("comparison-obstacle", &names::<Obstacle>(), &[""]);
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
    fn a_whole_catalog_has_no_fault() {
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
    fn a_translation_is_checked_against_english() {
        let file = |text: &str| vec![("a.ftl".to_owned(), text.to_owned())];
        let english = file("one = One { $count }\ntwo = Two\n-term = Term\nreply-vendor-three = Three\n");
        for (translation, begun, complete) in [
            ("one = Eins { $count }\ntwo = Zwei\n-term = Wort\n", &[][..], &[][..]),
            (
                "two = Zwei\n",
                &[],
                &["a.ftl: no text for -term", "a.ftl: no text for one"],
            ),
            (
                "one = Eins { NUMBER($number) }\n",
                &["a.ftl: one has no argument number"],
                &["a.ftl: no text for -term", "a.ftl: no text for two"],
            ),
            (
                "one = { $other ->\n    [one] Eins\n   *[other] { { $more } } Einsen\n}\n",
                &["a.ftl: one has no argument more", "a.ftl: one has no argument other"],
                &["a.ftl: no text for -term", "a.ftl: no text for two"],
            ),
            (
                "three = Drei\ntwo = Zwei\ntwo = Zwo\n",
                &["a.ftl: two is defined already in a.ftl", "a.ftl: English has no three"],
                &["a.ftl: no text for -term", "a.ftl: no text for one"],
            ),
        ] {
            let translation = file(translation);
            assert_eq!(faults_of_translation(&english, &translation, false), begun);
            assert_eq!(
                faults_of_translation(&english, &translation, true),
                [begun, complete].concat()
            );
            let lacking = missing(&english, &translation).remove("a.ftl").unwrap_or_default();
            let said: Vec<String> = lacking.iter().map(|id| format!("a.ftl: no text for {id}")).collect();
            assert_eq!(said, complete);
        }
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
