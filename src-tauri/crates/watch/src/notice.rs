//! What a check by itself is worth telling a person: that something broke, that it works again, or that it could not look.

use diagnosis::verdict::SummaryVerdict;
use report::Report;
use report::diff::{Changes, Outcome};
use report::texts::{self, Language};

use crate::notification;

/// What a check by itself found, and the words in which a person is told.
#[derive(Debug)]
pub struct Finding {
    found: Found,
    words: String,
}

impl Finding {
    /// The key was checked. The headline names no customer.
    pub fn checked(report: &Report, changes: &Changes, language: Language) -> Self {
        Self {
            found: Found::Checked {
                verdict: report.summary.verdict,
                since: changes.comparison.as_ref().map(|comparison| comparison.outcome),
            },
            words: texts::written_in(language, || Changes::since(report, []).now.headline),
        }
    }

    /// The keychain did not give the key, and these words say why. They must not name the customer.
    pub const fn without_key(words: String) -> Self {
        Self {
            found: Found::NoKey,
            words,
        }
    }

    /// The keychain does not have the key.
    pub fn without_entry(language: Language) -> Self {
        Self::without_key(texts::written_in(language, || texts::text("watch-notice-no-entry")))
    }

    /// Anything else was in the way, and the person knows of it or cannot change it.
    pub const fn not_checked() -> Self {
        Self {
            found: Found::NotChecked,
            words: String::new(),
        }
    }

    pub(crate) fn last(&self) -> Last {
        self.found.into()
    }

    pub(crate) fn notification(self, last: Last, language: Language) -> Option<Notification> {
        let title = Notice::of(last, self.found)?.title();
        Some(Notification {
            title: texts::written_in(language, || texts::text(title)),
            body: self.words,
        })
    }
}

/// A notification for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    title: String,
    body: String,
}

impl Notification {
    /// Shows it on the screen.
    ///
    /// # Errors
    /// If the system shows no notifications, with the reason for a log.
    pub async fn show(self) -> Result<(), String> {
        notification::show(self.title, self.body).await
    }
}

/// What a check by itself found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Checked {
        verdict: SummaryVerdict,
        /// The comparison with the last check. None if there is nothing to compare with.
        since: Option<Outcome>,
    },
    NoKey,
    NotChecked,
}

/// What the last check by itself found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Last {
    /// There was none.
    #[default]
    None,
    /// The key can do what it should.
    Ready,
    /// Something has to be fixed.
    NotReady,
    /// The check could not tell.
    Undetermined,
    /// The keychain did not give the key.
    NoKey,
    /// Nothing was checked.
    NotChecked,
}

/// What the notification says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Notice {
    Broke,
    Restored,
    NoKey,
}

impl Notice {
    /// The notice for what a check found, after what the one before it found. None if the person knows already.
    const fn of(last: Last, found: Found) -> Option<Self> {
        match found {
            Found::NoKey if matches!(last, Last::NoKey) => None,
            Found::NoKey => Some(Self::NoKey),
            Found::NotChecked => None,
            Found::Checked { verdict, since } => match (since, verdict) {
                (Some(Outcome::Worse | Outcome::Mixed), _) => Some(Self::Broke),
                (Some(Outcome::Better), SummaryVerdict::Ready | SummaryVerdict::Undetermined) => Some(Self::Restored),
                // Nobody has said so yet.
                (None, SummaryVerdict::NotReady) if !matches!(last, Last::NotReady) => Some(Self::Broke),
                _ => None,
            },
        }
    }

    /// The id of its title.
    const fn title(self) -> &'static str {
        match self {
            Self::Broke => "watch-notice-broke",
            Self::Restored => "watch-notice-restored",
            Self::NoKey => "watch-notice-noKey",
        }
    }
}

impl From<Found> for Last {
    fn from(found: Found) -> Self {
        match found {
            Found::NoKey => Self::NoKey,
            Found::NotChecked => Self::NotChecked,
            Found::Checked { verdict, .. } => match verdict {
                SummaryVerdict::Ready => Self::Ready,
                SummaryVerdict::NotReady => Self::NotReady,
                SummaryVerdict::Undetermined => Self::Undetermined,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_told_only_what_broke_what_works_again_and_once_that_the_key_was_out_of_reach() {
        use SummaryVerdict::{NotReady, Ready, Undetermined};
        let checked = |verdict, since| Found::Checked { verdict, since };
        for (last, found, expected) in [
            (Last::None, checked(Ready, None), None),
            (Last::None, checked(NotReady, None), Some(Notice::Broke)),
            (Last::NotReady, checked(NotReady, None), None),
            (Last::None, checked(Undetermined, None), None),
            (Last::Ready, checked(Ready, Some(Outcome::Same)), None),
            (Last::Ready, checked(Ready, Some(Outcome::Different)), None),
            (
                Last::Ready,
                checked(NotReady, Some(Outcome::Worse)),
                Some(Notice::Broke),
            ),
            (
                Last::Ready,
                checked(NotReady, Some(Outcome::Mixed)),
                Some(Notice::Broke),
            ),
            // An access group narrows what a key sees.
            (Last::Ready, checked(Ready, Some(Outcome::Worse)), Some(Notice::Broke)),
            (Last::NotReady, checked(NotReady, Some(Outcome::Same)), None),
            (
                Last::NotReady,
                checked(Ready, Some(Outcome::Better)),
                Some(Notice::Restored),
            ),
            // Better is not yet good.
            (Last::NotReady, checked(NotReady, Some(Outcome::Better)), None),
            // A network that is down says nothing about the connection.
            (Last::Ready, checked(Undetermined, None), None),
            (Last::Ready, checked(Undetermined, Some(Outcome::NotComparable)), None),
            (
                Last::Undetermined,
                checked(NotReady, Some(Outcome::Worse)),
                Some(Notice::Broke),
            ),
            (Last::Ready, Found::NoKey, Some(Notice::NoKey)),
            (Last::NoKey, Found::NoKey, None),
            (Last::None, Found::NoKey, Some(Notice::NoKey)),
            (Last::NotChecked, Found::NoKey, Some(Notice::NoKey)),
            (Last::NoKey, checked(Ready, Some(Outcome::Same)), None),
            (Last::Ready, Found::NotChecked, None),
        ] {
            assert_eq!(Notice::of(last, found), expected, "{last:?} {found:?}");
        }
    }
}
