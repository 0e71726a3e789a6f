//! The source Findem, as its page shows it.

use diagnosis::finding::{Identity, SourceFinding};
use diagnosis::identity::role_name;
use diagnosis::message::Message;
use diagnosis::source::{reveal_invisible, wrong_type};
use diagnosis::verdict::{Cause, IdentityVerdict, SourceNote, SourceVerdict};

use crate::cause::is_mended_by_a_new_key;
use crate::reason::sentence;
use crate::{Banner, Sign, Tone};

/// What is known about the source, and about the key that reads it.
#[derive(Debug, Clone, Copy)]
pub struct SourceFacts<'a> {
    /// What was found; none if nobody has looked yet.
    pub finding: Option<&'a SourceFinding>,
    /// Whether a check of the source is running.
    pub looking: bool,
    /// Whether the person said that the company has no page for custom sources, and no source proves the opposite.
    pub unavailable: bool,
    /// The role and access groups of the key.
    pub identity: Option<&'a Identity>,
    /// What must be fixed about the key.
    pub cause: Option<Cause>,
}

impl SourceFacts<'_> {
    /// The banner, which the page shows first.
    pub fn banner(&self) -> Banner {
        if self.unavailable {
            return Banner::new(Tone::Quiet, Message::new("source-unavailable"))
                .detail(Message::new("source-unavailable-detail"));
        }
        let Some(finding) = self.finding else {
            let id = if self.looking {
                "source-looking"
            } else {
                "source-not-looked"
            };
            return Banner::new(Tone::Quiet, Message::new(id));
        };
        if is_refused(finding) {
            return self.refused();
        }
        let verdict = finding.verdict;
        let label = label(finding);
        let headline = match (verdict, finding.note) {
            (SourceVerdict::WrongType, Some(SourceNote::SubType)) => "source-wrongType-subType".to_owned(),
            _ => format!("source-{}", verdict.id()),
        };
        let headline = match wrong_type(finding) {
            Some(name) => Message::new(format!("{headline}-named")).text("type", name),
            None => Message::new(headline),
        };
        let odd = (verdict == SourceVerdict::NearMiss)
            .then(|| finding.matches.first().and_then(|found| oddity(&found.label)))
            .flatten();
        let detail = match (odd, finding.note, finding.reason) {
            (Some(odd), ..) => Message::new(odd),
            (_, Some(note), _) => Message::new(format!("source-note-{}", note.id())),
            (.., Some(reason)) => sentence(reason),
            _ => Message::new(format!("source-{}-detail", verdict.id())),
        };
        let headline = headline.text("label", &label).number("count", finding.matches.len());
        Banner::signed(&Sign::from(verdict), headline).detail(detail.text("label", label))
    }

    fn refused(&self) -> Banner {
        let role = self
            .identity
            .filter(|identity| identity.verdict != IdentityVerdict::Admin)
            .and_then(|identity| identity.system_role.as_ref());
        let headline = role.map_or_else(
            || Message::new("source-refused"),
            |role| Message::new("source-refused-role").text("role", role_name(role)),
        );
        let detail = if self.cause.is_some_and(is_mended_by_a_new_key) {
            "source-refused-new-key"
        } else {
            "source-refused-detail"
        };
        Banner::new(Tone::Unsure, headline).detail(Message::new(detail))
    }

    /// Whether the source is as it should be.
    pub fn is_found(&self) -> bool {
        self.finding
            .is_some_and(|finding| finding.verdict == SourceVerdict::Found)
    }

    /// Whether a source called Findem, or nearly so, is in the list, so that the company has the page for custom sources.
    pub fn is_seen(&self) -> bool {
        let seen = |verdict: SourceVerdict| verdict.proves_the_page() || verdict == SourceVerdict::NearMiss;
        self.finding.is_some_and(|finding| seen(finding.verdict))
    }

    /// Whether the key may not read the list of sources, so that checking again does not help.
    pub fn is_refused(&self) -> bool {
        self.finding.is_some_and(is_refused)
    }

    /// The text with the steps that fix the source. It tells nobody to create a source that may already exist.
    pub fn steps(&self) -> Message {
        let verdict = self.finding.map(|finding| finding.verdict);
        let id = match verdict {
            Some(SourceVerdict::Missing) => "source-steps-missing",
            Some(SourceVerdict::NearMiss) => "source-steps-nearMiss",
            Some(SourceVerdict::WrongType) => "source-steps-wrongType",
            Some(SourceVerdict::Duplicate) => "source-steps-duplicate",
            Some(SourceVerdict::Found | SourceVerdict::Inconclusive | SourceVerdict::NotTested) | None => {
                "source-steps-unknown"
            }
        };
        Message::new(id).text("label", self.finding.map(label).unwrap_or_default())
    }
}

/// Whether SmartRecruiters does not let this key read the list of sources. This verdict has no reason.
fn is_refused(finding: &SourceFinding) -> bool {
    finding.verdict == SourceVerdict::Inconclusive && finding.reason.is_none()
}

/// The name of the first source that decided the verdict, with its invisible characters made visible.
fn label(finding: &SourceFinding) -> String {
    let first = finding.matches.first();
    first.map(|found| reveal_invisible(&found.label)).unwrap_or_default()
}

/// The id of the text that says why a name looks like Findem but is different.
fn oddity(label: &str) -> Option<&'static str> {
    if label.ends_with(char::is_whitespace) {
        Some("source-odd-end")
    } else if label.starts_with(char::is_whitespace) {
        Some("source-odd-start")
    } else if reveal_invisible(label) != label {
        Some("source-odd-hidden")
    } else if label.chars().any(|c| !matches!(c, ' '..='~')) {
        Some("source-odd-letter")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::oddity;

    #[test]
    fn a_name_that_looks_like_findem_says_what_differs() {
        for (label, odd) in [
            ("Findem ", Some("source-odd-end")),
            (" Findem", Some("source-odd-start")),
            ("Find\u{200b}em", Some("source-odd-hidden")),
            ("Find\u{ad}em", Some("source-odd-hidden")),
            ("F\u{456}ndem", Some("source-odd-letter")),
            ("Find em", None),
            ("findem", None),
            ("", None),
        ] {
            assert_eq!(oddity(label), odd, "{label:?}");
        }
    }
}
