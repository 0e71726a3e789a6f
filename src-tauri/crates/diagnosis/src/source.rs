//! Judges the custom source: is there exactly one called Findem, of type Other?

use serde_json::Value;
use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::context::Context;
use crate::evidence::id_of;
use crate::finding::{SourceFinding, SourceMatch};
use crate::identity::{identify, nothing_is_visible};
use crate::listing::{End, Listing, NextPage, items, types};
use crate::reading::Reading;
use crate::run::Run;
use crate::vendor::probes::Probe;
use crate::verdict::{Reason, SourceNote, SourceVerdict, Verdict};

/// The exact name that Findem's guide asks for.
pub const FINDEM: &str = "Findem";

/// The id of the type Other and of its sub-type, as seen in real data.
pub const OTHER: &str = "OTHER";

/// Judges the sources that were read. The order of precedence is `duplicate`, `found`, `wrongType`, `nearMiss`.
///
/// If something could not be read, only what was seen is certain. A duplicate is always certain. The one right source is certain
/// if the only gap is a refused type, a list that moved twice, or an unread page that is empty according to the total. If
/// SmartRecruiters refuses the list of types, the verdict is `inconclusive` without a reason: no reason means "this key may not",
/// and the refusal counts as that of a link of the connect test. The sources of a single type may be refused to a key that has
/// everything Findem needs.
pub fn find(run: &Run) -> SourceFinding {
    if !run.wish.wants_chain() || run.malformed {
        return finding(SourceVerdict::NotTested, None, None, &[]);
    }
    let context = Context::of(run);
    let types = match read_types(&context) {
        Ok(types) => types,
        Err((verdict, reason)) => return finding(verdict, reason, None, &[]),
    };
    let listing = Listing::of(run, types);
    let sources = sources(&listing, types);
    let exact: Vec<&Source> = sources.iter().filter(|source| source.label == FINDEM).collect();
    if exact.len() > 1 {
        return finding(SourceVerdict::Duplicate, None, note_on_several(&exact), &exact);
    }
    let gaps = match Gaps::of(&context, &listing, types) {
        Ok(gaps) => gaps,
        Err((verdict, reason)) => return finding(verdict, reason, None, &exact),
    };
    let right = exact.iter().any(|source| source.is_other());
    if right {
        return finding(SourceVerdict::Found, None, gaps.note(), &exact);
    }
    if let Some((verdict, reason)) = gaps.unproved() {
        let note = gaps.refused.then_some(SourceNote::TypeRefused);
        return finding(verdict, reason, note, &exact);
    }
    if nothing_is_visible(run, &identify(run)) {
        return finding(SourceVerdict::Inconclusive, Some(Reason::NothingVisible), None, &exact);
    }
    if let Some(source) = exact.first() {
        let note = source.is_of_type_other().then_some(SourceNote::SubType);
        return finding(SourceVerdict::WrongType, None, note, &exact);
    }
    let near: Vec<&Source> = sources.iter().filter(|source| is_near_miss(&source.label)).collect();
    let verdict = if near.is_empty() {
        SourceVerdict::Missing
    } else {
        SourceVerdict::NearMiss
    };
    finding(verdict, None, None, &near)
}

/// What SmartRecruiters calls the type that a source should not have, or its sub-type if only that is wrong. None if the id is not
/// made of words, for example because the company made the type.
pub fn wrong_type(finding: &SourceFinding) -> Option<String> {
    /// The longest name, in characters.
    const LONGEST: usize = 40;
    if finding.verdict != SourceVerdict::WrongType {
        return None;
    }
    let source = finding.matches.first()?;
    let id = match finding.note {
        Some(SourceNote::SubType) => source.sub_type_id.as_ref()?,
        _ => &source.type_id,
    };
    let name = id.trim().replace(['_', '-'], " ").to_ascii_lowercase();
    let is_words = name.len() <= LONGEST && name.chars().all(|c| c.is_ascii_alphabetic() || c == ' ');
    let (first, rest) = name.split_at_checked(1).filter(|_| is_words)?;
    Some(first.to_ascii_uppercase() + rest)
}

/// The pages of sources to request next.
pub fn due(run: &Run) -> Vec<NextPage> {
    let Some(types) = types(run) else {
        return Vec::new();
    };
    let listing = Listing::of(run, types);
    let sources = sources(&listing, types);
    let exact: Vec<&Source> = sources.iter().filter(|source| source.label == FINDEM).collect();
    let seen = exact.len() > 1 || exact.iter().any(|source| source.is_other());
    listing.due(!seen)
}

/// The verdict and reason if no definite verdict is possible.
type Untold = (SourceVerdict, Option<Reason>);

/// The verdict on sources that were not requested.
fn unasked(context: &Context<'_>) -> Untold {
    match context.unasked(false) {
        (Verdict::Inconclusive, reason) => (SourceVerdict::Inconclusive, reason),
        // The run stopped because nothing could be reached; its rows say why.
        (_, None) if context.run.finished => (SourceVerdict::Inconclusive, context.why_nothing_was_told()),
        (_, reason) => (SourceVerdict::NotTested, reason),
    }
}

/// The verdict if a list could not be read.
fn untold(context: &Context<'_>, reading: &Reading<'_>) -> Untold {
    match reading {
        Reading::Unclear(reason) => (SourceVerdict::Inconclusive, Some(*reason)),
        Reading::Stopped => (SourceVerdict::NotTested, Some(Reason::Cancelled)),
        Reading::NotSent => unasked(context),
        // Refused.
        _ => (SourceVerdict::Inconclusive, None),
    }
}

fn read_types<'a>(context: &Context<'a>) -> Result<&'a Value, Untold> {
    let Some(observation) = context.run.of(Probe::SourceTypes) else {
        return Err(unasked(context));
    };
    match context.reading(observation) {
        Reading::Success(types) => Ok(types),
        reading => Err(untold(context, &reading)),
    }
}

/// J81, J84 to J88: what is uncertain about the lists even though every due page was requested.
struct Gaps {
    /// The sources of some type are refused to this key.
    refused: bool,
    /// A list moved during the second reading too.
    moved: bool,
    /// SmartRecruiters announces more types than it lists.
    types_left_out: bool,
    /// A list is complete only according to its total. Holds why the page that would prove it was not read.
    told: Option<Untold>,
}

impl Gaps {
    /// # Errors
    /// The verdict and reason if a list is incomplete.
    fn of(context: &Context<'_>, listing: &Listing<'_>, types: &Value) -> Result<Self, Untold> {
        let announced = types.get("totalFound").and_then(Value::as_u64);
        let named = items(types).count() as u64;
        let mut gaps = Self {
            refused: false,
            moved: listing.moved(),
            types_left_out: announced.is_some_and(|announced| announced > named),
            told: None,
        };
        for list in &listing.types {
            match list.end {
                End::Proved => {}
                End::Told => gaps.told = gaps.told.or_else(|| Some(unasked(context))),
                End::Open => return Err(unasked(context)),
                End::Unread { told } => {
                    let Some(page) = list.pages.last() else { continue };
                    let reading = context.reading(&page.observation);
                    let untold = untold(context, &reading);
                    if is_refusal(&reading) || reading == Reading::Unclear(Reason::Unauthorized) {
                        gaps.refused = true;
                    } else if told {
                        gaps.told = Some(untold);
                    } else {
                        return Err(untold);
                    }
                }
            }
        }
        // Nobody can read the sources of a type without a usable id.
        if items(types).any(|item| id_of(item).is_none()) {
            return Err((SourceVerdict::Inconclusive, Some(Reason::WrongShape)));
        }
        Ok(gaps)
    }

    const fn note(&self) -> Option<SourceNote> {
        if self.refused {
            Some(SourceNote::TypeRefused)
        } else if self.moved {
            Some(SourceNote::ListChanged)
        } else {
            None
        }
    }

    /// The verdict and reason to give instead of "it is not there".
    fn unproved(&self) -> Option<Untold> {
        let open = |reason| Some((SourceVerdict::Inconclusive, Some(reason)));
        if self.refused {
            open(Reason::Unauthorized)
        } else if self.moved {
            open(Reason::ListChanged)
        } else if self.types_left_out {
            open(Reason::WrongShape)
        } else {
            self.told
        }
    }
}

/// J82: whether the list of types is certainly refused.
pub(crate) fn is_refused(run: &Run) -> bool {
    refusal(run).is_some()
}

/// The refusal of the list of types, if any. It is certain, because the path contains no made-up id.
pub(crate) fn refusal(run: &Run) -> Option<Reading<'_>> {
    let reading = Context::of(run).reading(run.of(Probe::SourceTypes)?);
    is_refusal(&reading).then_some(reading)
}

const fn is_refusal(reading: &Reading<'_>) -> bool {
    matches!(reading, Reading::Forbidden | Reading::Named(_))
}

fn text(value: &Value, field: &str) -> Option<String> {
    value.get(field).and_then(Value::as_str).map(str::to_owned)
}

/// The item with this id in a list.
fn with_id<'a>(mut items: impl Iterator<Item = &'a Value>, id: &str) -> Option<&'a Value> {
    items.find(|item| id_of(item).as_deref() == Some(id))
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
    /// Type Other, by id or by label.
    fn is_of_type_other(&self) -> bool {
        is_other(&self.type_id) || self.type_label.as_deref().is_some_and(is_other)
    }

    /// Type and sub-type Other; an absent, null or blank sub-type counts as Other.
    fn is_other(&self) -> bool {
        let sub_type_is_other =
            self.sub_type_id.as_deref().is_none_or(is_other) || self.sub_type_label.as_deref().is_some_and(is_other);
        self.is_of_type_other() && sub_type_is_other
    }

    /// Whether both are the same entry of the same list.
    fn is(&self, same: &Self) -> bool {
        !self.id.is_empty() && self.id == same.id && self.type_id == same.type_id
    }
}

fn is_other(text: &str) -> bool {
    text.trim().eq_ignore_ascii_case(OTHER)
}

/// All sources of a listing. If one is listed twice under the same type with the same id, only the last entry counts.
fn sources(listing: &Listing<'_>, types: &Value) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for page in listing.pages() {
        let rows = page.observation.success().into_iter().flat_map(items);
        for source in rows.filter_map(|row| source(row, &page.type_id, types)) {
            match sources.iter_mut().find(|known| known.is(&source)) {
                Some(known) => *known = source,
                None => sources.push(source),
            }
        }
    }
    sources
}

/// Reads a row of a list and adds what the list of types says about its type. If a type's id is not meaningful, only its labels
/// identify it.
fn source(row: &Value, type_id: &str, types: &Value) -> Option<Source> {
    let own_type = with_id(items(types), type_id);
    let sub_type = row.get("sourceSubType");
    let sub_type_id = sub_type
        .and_then(|value| id_of(value).or_else(|| value.as_str().map(str::to_owned)))
        .filter(|id| !id.trim().is_empty());
    let sub_type_label = sub_type.and_then(|value| text(value, "label")).or_else(|| {
        let sub_types = own_type?.get("subtypes")?.as_array()?;
        text(with_id(sub_types.iter(), sub_type_id.as_deref()?)?, "label")
    });
    Some(Source {
        id: id_of(row).unwrap_or_default(),
        label: text(row, "label")?,
        type_id: type_id.to_owned(),
        type_label: own_type.and_then(|own| text(own, "label")),
        sub_type_id,
        sub_type_label,
    })
}

/// J89: the note on several sources with the right name, if it is not obvious which one to keep.
fn note_on_several(exact: &[&Source]) -> Option<SourceNote> {
    match exact.iter().filter(|source| source.is_other()).count() {
        0 => Some(SourceNote::NoneOther),
        1 => None,
        _ => Some(SourceNote::SeveralOther),
    }
}

fn finding(
    verdict: SourceVerdict,
    reason: Option<Reason>,
    note: Option<SourceNote>,
    sources: &[&Source],
) -> SourceFinding {
    /// Showing more would not help to find the right one.
    const SHOWN: usize = 10;
    let shown = sources.iter().take(SHOWN);
    SourceFinding {
        verdict,
        reason,
        note,
        matches: shown
            .map(|source| SourceMatch {
                label: source.label.clone(),
                type_id: source.type_id.clone(),
                sub_type_id: source.sub_type_id.clone(),
                id: source.id.clone(),
            })
            .collect(),
    }
}

/// Replaces characters that nobody would see with a visible one: whitespace at the beginning and the end of a label, and
/// invisible characters anywhere in it.
pub fn reveal_invisible(label: &str) -> String {
    const SIGN: char = '\u{2423}';
    let start = label.len() - label.trim_start().len();
    let end = label.trim_end().len();
    label
        .char_indices()
        .map(|(at, c)| {
            if at < start || at >= end || is_zero_width(c) {
                SIGN
            } else {
                c
            }
        })
        .collect()
}

/// Whether a label is nearly "Findem": its folded form contains "findem" or is one edit away from it. Swapping two neighboring
/// letters is one edit.
pub fn is_near_miss(label: &str) -> bool {
    if label == FINDEM {
        return false;
    }
    // In many fonts, "rn" looks like "m".
    let folded = fold(label).replace("rn", "m");
    // "Find Employees" contains the letters of "findem" in a row but is something else, so spaces count unless the label contains
    // nothing else.
    let letters: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    folded.contains("findem") || letters == "findem" || osa_distance(&fold(label), "findem") <= 1
}

/// Folds a label: NFKC, lower case, no accents or invisible characters, Latin letters for look-alikes of other scripts,
/// whitespace collapsed.
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

/// Replaces letters that look like those of "findem" in common fonts, after lower-casing.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_of_a_label_are_revealed() {
        for (label, revealed) in [
            ("Findem ", "Findem\u{2423}"),
            ("\u{a0} Findem", "\u{2423}\u{2423}Findem"),
            ("Find em", "Find em"),
            ("Find\u{200b}em", "Find\u{2423}em"),
            ("\u{feff}Find\u{ad}em", "\u{2423}Find\u{2423}em"),
            (" ", "\u{2423}"),
            ("", ""),
        ] {
            assert_eq!(reveal_invisible(label), revealed, "{label:?}");
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
