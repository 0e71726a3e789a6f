//! The custom source: is there exactly one called Findem, of type Other?

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::finding::{SourceFinding, SourceMatch};
use crate::probe::Probe;
use crate::reading::{Reading, read};
use crate::run::{Run, SourcePage};
use crate::verdict::{Reason, SourceVerdict};

/// The exact name that Findem's guide asks for.
pub const FINDEM: &str = "Findem";

/// The id of the type Other, seen in real data.
const OTHER: &str = "OTHER";

/// Decides on the sources that were read. `duplicate` comes before `found`, `found` before `wrongType`, that before `nearMiss`.
///
/// A page that could not be read leaves it open whether the name stands there too, so only a duplicate already seen is certain then.
pub fn find(run: &Run) -> SourceFinding {
    if !run.wish.wants_chain() {
        return finding(SourceVerdict::NotTested, None, Vec::new());
    }
    let sources: Vec<Source> = run.source_pages.iter().flat_map(sources_of).collect();
    let exact: Vec<&Source> = sources.iter().filter(|source| source.label == FINDEM).collect();
    if exact.len() > 1 {
        return finding(SourceVerdict::Duplicate, None, matches(&exact));
    }
    if let Some(unread) = unread(run) {
        return match unread {
            Unread::Because(reason) => finding(SourceVerdict::Inconclusive, Some(reason), matches(&exact)),
            Unread::LeftOut => finding(SourceVerdict::NotTested, Some(Reason::Cancelled), Vec::new()),
        };
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

enum Unread {
    Because(Reason),
    LeftOut,
}

/// Why the list of sources is not whole, if it is not.
fn unread(run: &Run) -> Option<Unread> {
    let Some(types) = run.of(Probe::SourceTypes) else {
        return Some(if run.cancelled {
            Unread::LeftOut
        } else {
            Unread::Because(Reason::Deadline)
        });
    };
    let failed = |observation| match read(observation, false) {
        Reading::Success(_) => None,
        Reading::Unclear(reason) => Some(Unread::Because(reason)),
        Reading::Stopped => Some(Unread::LeftOut),
        Reading::NotSent => Some(Unread::Because(Reason::Connect)),
        // The key may not read company settings; the permission's own row says so.
        _ => Some(Unread::Because(Reason::Unauthorized)),
    };
    if let Some(unread) = failed(types) {
        return Some(unread);
    }
    for type_id in type_ids(types.success()?) {
        let mut pages = run
            .source_pages
            .iter()
            .filter(|page| page.type_id == type_id)
            .peekable();
        if pages.peek().is_none() {
            return Some(if run.cancelled {
                Unread::LeftOut
            } else {
                Unread::Because(Reason::Deadline)
            });
        }
        let mut whole = false;
        for page in pages {
            if let Some(unread) = failed(&page.observation) {
                return Some(unread);
            }
            whole |= !page.more;
        }
        if !whole {
            return Some(if run.cancelled {
                Unread::LeftOut
            } else {
                Unread::Because(Reason::Deadline)
            });
        }
    }
    None
}

/// The ids of the source types in an answer of `/configuration/sources`, each once.
pub fn type_ids(types: &Value) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for item in types.get("content").and_then(Value::as_array).into_iter().flatten() {
        if let Some(id) = item
            .get("id")
            .and_then(Value::as_str)
            .filter(|id| !ids.iter().any(|known| known == id))
        {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// The label of the type with this id.
pub fn type_label(types: &Value, id: &str) -> Option<String> {
    let items = types.get("content")?.as_array()?;
    let item = items
        .iter()
        .find(|item| item.get("id").and_then(Value::as_str) == Some(id))?;
    item.get("label").and_then(Value::as_str).map(str::to_owned)
}

struct Source {
    id: String,
    label: String,
    type_id: String,
    type_label: Option<String>,
    sub_type_id: Option<String>,
}

impl Source {
    /// Type Other; an absent or null sub-type counts as Other.
    fn is_other(&self) -> bool {
        let other = |text: &str| text.trim().eq_ignore_ascii_case(OTHER);
        let by_type = other(&self.type_id) || self.type_label.as_deref().is_some_and(other);
        by_type && self.sub_type_id.as_deref().is_none_or(other)
    }
}

fn sources_of(page: &SourcePage) -> Vec<Source> {
    let text = |value: &Value, field: &str| value.get(field).and_then(Value::as_str).map(str::to_owned);
    let items = page
        .observation
        .success()
        .and_then(|body| body.get("content"))
        .and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .filter_map(|item| {
            let sub_type = item.get("sourceSubType");
            Some(Source {
                id: text(item, "id").unwrap_or_default(),
                label: text(item, "label")?,
                type_id: page.type_id.clone(),
                type_label: page.type_label.clone(),
                sub_type_id: sub_type.and_then(|value| text(value, "id").or_else(|| value.as_str().map(str::to_owned))),
            })
        })
        .collect()
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

/// Whether a label is nearly "Findem": contains it once folded, or is one edit away, swapped neighbours counting as one.
pub fn is_near_miss(label: &str) -> bool {
    if label == FINDEM {
        return false;
    }
    let folded = fold(label);
    // In many fonts "rn" reads as "m".
    let letters = folded
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect::<String>()
        .replace("rn", "m");
    letters.contains("findem") || within_one_edit(&folded, "findem")
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
        ];
        for label in near {
            assert!(is_near_miss(label), "{label:?} should be near");
        }
        for label in [
            "Findem", "LinkedIn", "Indeed", "Find", "Finders", "Random", "", "Tandem", "Fandom",
        ] {
            assert!(!is_near_miss(label), "{label:?} should not be near");
        }
    }
}
