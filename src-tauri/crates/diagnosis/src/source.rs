//! The custom source: is there exactly one called Findem, of type Other?

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::context::Context;
use crate::evidence::{Observation, id_of};
use crate::finding::{SourceFinding, SourceMatch};
use crate::probe::Probe;
use crate::reading::Reading;
use crate::run::{Run, SourcePage};
use crate::verdict::{Reason, SourceVerdict, Verdict};

/// The exact name that Findem's guide asks for.
pub const FINDEM: &str = "Findem";

/// The id of the type Other, seen in real data.
const OTHER: &str = "OTHER";

/// Decides on the sources that were read. `duplicate` comes before `found`, `found` before `wrongType`, that before `nearMiss`.
///
/// A page that could not be read leaves it open whether the name stands there too, so only a duplicate already seen is certain
/// then. Where SmartRecruiters refuses the list, that is `inconclusive` without a reason: no reason of the list says "this key may
/// not", and the refusal counts as one of a link of the connect test. Ids are compared as text, also where they are numbers. A source that is listed twice under one type with the same id, as pages that overlap do, is one source.
pub fn find(run: &Run) -> SourceFinding {
    if !run.wish.wants_chain() || run.malformed {
        return finding(SourceVerdict::NotTested, None, Vec::new());
    }
    let mut sources: Vec<Source> = Vec::new();
    for source in run.source_pages.iter().flat_map(|page| sources_of(run, page)) {
        if !sources.iter().any(|known| known.is(&source)) {
            sources.push(source);
        }
    }
    let exact: Vec<&Source> = sources.iter().filter(|source| source.label == FINDEM).collect();
    if exact.len() > 1 {
        return finding(SourceVerdict::Duplicate, None, matches(&exact));
    }
    if let Some((verdict, reason)) = unread(run) {
        return finding(verdict, reason, matches(&exact));
    }
    match exact.first() {
        Some(source) if source.is_other() => finding(SourceVerdict::Found, None, matches(&exact)),
        Some(_) => finding(SourceVerdict::WrongType, None, matches(&exact)),
        None => {
            let near: Vec<&Source> = sources.iter().filter(|source| is_near_miss(&source.label)).collect();
            let verdict = if near.is_empty() {
                SourceVerdict::Missing
            } else {
                SourceVerdict::NearMiss
            };
            finding(verdict, None, matches(&near))
        }
    }
}

/// What is said of the source while the list of sources is not whole, if it is not.
fn unread(run: &Run) -> Option<(SourceVerdict, Option<Reason>)> {
    let context = Context::of(run);
    let unasked = || match context.unasked(false) {
        (Verdict::Inconclusive, reason) => (SourceVerdict::Inconclusive, reason),
        // A run that stopped by itself could reach nothing; its rows say why.
        (_, None) if run.finished => (SourceVerdict::Inconclusive, context.why_nothing_was_told()),
        (_, reason) => (SourceVerdict::NotTested, reason),
    };
    let failed = |observation| match context.reading(observation) {
        Reading::Success(_) => None,
        Reading::Unclear(reason) => Some((SourceVerdict::Inconclusive, Some(reason))),
        Reading::Stopped => Some((SourceVerdict::NotTested, Some(Reason::Cancelled))),
        Reading::NotSent => Some(unasked()),
        // Refused.
        _ => Some((SourceVerdict::Inconclusive, None)),
    };
    let Some(types) = run.of(Probe::SourceTypes) else {
        return Some(unasked());
    };
    if let Some(unread) = failed(types) {
        return Some(unread);
    }
    let types = types.success()?;
    for type_id in type_ids(types) {
        let pages: Vec<&SourcePage> = run.source_pages.iter().filter(|page| page.type_id == type_id).collect();
        if let Some(unread) = pages.iter().find_map(|page| failed(&page.observation)) {
            return Some(unread);
        }
        if pages.iter().all(|page| page.more) {
            // A server that announced more than it gave has a list that cannot be trusted.
            let endless = !pages.is_empty() && run.ran_to_its_end();
            return Some(if endless {
                (SourceVerdict::Inconclusive, Some(Reason::WrongShape))
            } else {
                unasked()
            });
        }
    }
    // A type without a usable id has sources that nobody can read.
    let nameless = items(types).any(|item| id_of(item).is_none());
    nameless.then_some((SourceVerdict::Inconclusive, Some(Reason::WrongShape)))
}

/// Whether the list of sources, or a page of it, is refused beyond doubt.
pub(crate) fn is_refused(run: &Run) -> bool {
    refusals(run).next().is_some()
}

/// What refuses the list of sources or a page of it. None of its addresses holds a made-up id, so that each is certain.
pub(crate) fn refusals(run: &Run) -> impl Iterator<Item = Reading<'_>> {
    let context = Context::of(run);
    let pages = run.source_pages.iter().map(|page| &page.observation);
    run.of(Probe::SourceTypes)
        .into_iter()
        .chain(pages)
        .map(move |observation| context.reading(observation))
        .filter(|reading| matches!(reading, Reading::Forbidden | Reading::Named(_)))
}

fn items(page: &Value) -> impl Iterator<Item = &Value> {
    page.get("content").and_then(Value::as_array).into_iter().flatten()
}

fn text(value: &Value, field: &str) -> Option<String> {
    value.get(field).and_then(Value::as_str).map(str::to_owned)
}

/// The ids of the source types in an answer of `/configuration/sources`, each once.
pub fn type_ids(types: &Value) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in items(types).filter_map(id_of) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The label of the type with this id.
pub fn type_label(types: &Value, id: &str) -> Option<String> {
    items(types)
        .find(|item| id_of(item).as_deref() == Some(id))
        .and_then(|item| text(item, "label"))
}

struct Source {
    id: String,
    label: String,
    type_id: String,
    type_label: Option<String>,
    sub_type_id: Option<String>,
    sub_type_label: Option<String>,
}

impl Source {
    /// Type Other, by id or by label; an absent, null or blank sub-type counts as Other.
    fn is_other(&self) -> bool {
        let other = |text: &str| text.trim().eq_ignore_ascii_case(OTHER);
        let by_label = |label: &Option<String>| label.as_deref().is_some_and(other);
        let type_is_other = other(&self.type_id) || by_label(&self.type_label);
        let sub_type_is_other = self.sub_type_id.as_deref().is_none_or(other) || by_label(&self.sub_type_label);
        type_is_other && sub_type_is_other
    }

    /// Whether the two are one entry of one list.
    fn is(&self, same: &Self) -> bool {
        !self.id.is_empty() && self.id == same.id && self.type_id == same.type_id
    }
}

fn sources_of(run: &Run, page: &SourcePage) -> Vec<Source> {
    let types = run.of(Probe::SourceTypes).and_then(Observation::success);
    let read = |item: &Value| {
        let sub_type = item.get("sourceSubType");
        let sub_type_id = sub_type
            .and_then(|value| id_of(value).or_else(|| value.as_str().map(str::to_owned)))
            .filter(|id| !id.trim().is_empty());
        let sub_type_label = sub_type
            .and_then(|value| text(value, "label"))
            .or_else(|| sub_type_label(types?, &page.type_id, sub_type_id.as_deref()?));
        Some(Source {
            id: id_of(item).unwrap_or_default(),
            label: text(item, "label")?,
            type_id: page.type_id.clone(),
            type_label: page.type_label.clone(),
            sub_type_id,
            sub_type_label,
        })
    };
    page.observation
        .success()
        .map(|body| items(body).filter_map(read).collect())
        .unwrap_or_default()
}

/// The label that the list of types gives to a sub-type.
fn sub_type_label(types: &Value, type_id: &str, sub_type_id: &str) -> Option<String> {
    let has_id = |item: &&Value, id: &str| id_of(item).as_deref() == Some(id);
    let of_type = items(types).find(|item| has_id(item, type_id))?;
    let sub_types = of_type.get("subtypes")?.as_array()?;
    text(sub_types.iter().find(|item| has_id(item, sub_type_id))?, "label")
}

fn matches(sources: &[&Source]) -> Vec<SourceMatch> {
    /// More would help nobody to find the right one.
    const SHOWN: usize = 10;
    let shown = sources.iter().take(SHOWN);
    shown
        .map(|source| SourceMatch {
            label: source.label.clone(),
            type_id: source.type_id.clone(),
            sub_type_id: source.sub_type_id.clone(),
            id: source.id.clone(),
        })
        .collect()
}

const fn finding(verdict: SourceVerdict, reason: Option<Reason>, matches: Vec<SourceMatch>) -> SourceFinding {
    SourceFinding {
        verdict,
        reason,
        matches,
    }
}

/// A label with a sign for each blank at its beginning and its end, where nobody would see one.
pub fn drawn(label: &str) -> String {
    let start = label.trim_start();
    let inner = start.trim_end();
    let blanks = |text: &str| "\u{2423}".repeat(text.chars().count());
    let before = &label[..label.len() - start.len()];
    format!("{}{inner}{}", blanks(before), blanks(&start[inner.len()..]))
}

/// Whether a label is nearly "Findem": contains it once folded, or is one edit away, swapped neighbours counting as one.
pub fn is_near_miss(label: &str) -> bool {
    if label == FINDEM {
        return false;
    }
    // In many fonts "rn" reads as "m".
    let folded = fold(label).replace("rn", "m");
    // "Find Employees" holds the letters of findem in a row and is something else, so blanks count unless nothing else is there.
    let letters: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    folded.contains("findem") || letters == "findem" || within_one_edit(&fold(label), "findem")
}

/// NFKC, without accents and invisible signs, lower case, look-alike letters of other scripts as Latin ones, blanks folded.
fn fold(label: &str) -> String {
    let plain: String = label
        .nfkc()
        .collect::<String>()
        .nfd()
        .filter(|c| !is_combining_mark(*c) && !is_zero_width(*c))
        .flat_map(char::to_lowercase)
        .map(look_alike)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

const fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Letters that look like those of "findem" in common fonts, after lower-casing.
const fn look_alike(c: char) -> char {
    match c {
        '\u{192}' | '\u{3dd}' | '\u{584}' => 'f',
        '1' | '!' | '|' | 'l' | '\u{456}' | '\u{3b9}' | '\u{4cf}' | '\u{131}' | '\u{269}' => 'i',
        '\u{578}' | '\u{3b7}' | '\u{43f}' | '\u{57c}' => 'n',
        '\u{501}' | '\u{256}' => 'd',
        '3' | '\u{435}' | '\u{454}' | '\u{4bd}' | '\u{3b5}' => 'e',
        '\u{43c}' | '\u{3bc}' => 'm',
        other => other,
    }
}

/// Equal up to one insertion, deletion, replacement or swap of neighbours.
fn within_one_edit(left: &str, right: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    if left.len().abs_diff(right.len()) > 1 {
        return false;
    }
    let same_start = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let (left, right) = (&left[same_start..], &right[same_start..]);
    let same_end = left
        .iter()
        .rev()
        .zip(right.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (left, right) = (&left[..left.len() - same_end], &right[..right.len() - same_end]);
    match (left, right) {
        ([a, b], [c, d]) => a == d && b == c,
        (left, right) => left.len() <= 1 && right.len() <= 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_around_a_label_are_drawn() {
        for (label, drawn) in [
            ("Findem ", "Findem\u{2423}"),
            ("\u{a0} Findem", "\u{2423}\u{2423}Findem"),
            ("Find em", "Find em"),
            (" ", "\u{2423}"),
            ("", ""),
        ] {
            assert_eq!(super::drawn(label), drawn, "{label:?}");
        }
    }

    #[test]
    fn near_misses_are_those_a_person_would_take_for_findem() {
        let near = [
            "findem",
            "FINDEM",
            "Findem ",
            " Findem",
            "FindEm",
            "Find em",
            "Findem.ai",
            "Findem Inc",
            "Find-em",
            "Findm",
            "Findemm",
            "Fidnem",
            "Finder",
            "Findern",
            "F\u{456}ndem",
            "Finde\u{43c}",
            "\u{ff26}indem",
            "Find\u{e9}m",
            "F1ndem",
            "Find\u{200b}em",
            "Fimdem",
            "iFndem",
            "F i n d e m",
            "Findem (new)",
        ];
        for label in near {
            assert!(is_near_miss(label), "{label:?} should be near");
        }
        for label in [
            "Findem",
            "LinkedIn",
            "Indeed",
            "Find",
            "Finders",
            "Random",
            "",
            "Tandem",
            "Fandom",
            "Find Employees",
            "Find Emma",
        ] {
            assert!(!is_near_miss(label), "{label:?} should not be near");
        }
    }
}
