//! What the earlier checks of a key say about its latest one.

use diagnosis::verdict::Cause;
use jiff::Timestamp;

use crate::diff;
use crate::fix;
use crate::model::Report;
use crate::redact;
use crate::sheet;
use crate::texts::{Language, render, text, written_in};

impl Report {
    /// The report of a key that an earlier check found accepted. If SmartRecruiters refuses the key now, the report says when it
    /// last worked, because then the key was probably revoked. The earlier reports are given latest first.
    ///
    /// This keeps the checksum. A report that is written with what the past says needs [`Report::sealed`].
    #[must_use]
    pub fn with_past(mut self, earlier: impl IntoIterator<Item = Self>) -> Self {
        // A text that is visibly too short or too long has a headline that says so, and is not a key that ever worked.
        let unexplained = written_in(Language::ENGLISH, || text("headline-badKey"));
        if self.summary.cause() == Some(Cause::BadKey) && self.summary.headline == unexplained {
            let mut earlier = earlier.into_iter();
            if let Some(accepted) = earlier.find(|earlier| diff::compare(earlier, &self).no_longer_accepted) {
                self.credential.last_accepted = Some(accepted.started_at);
                written_in(Language::ENGLISH, || self.reword());
            }
        }
        self
    }

    /// Replaces the sentences about a key that is not accepted by those about one that worked before. It then belongs to the
    /// environment that was checked.
    fn reword(&mut self) {
        self.summary.headline = render(&sheet::sentence(self));
        let (words, environment) = (sheet::words(Cause::BadKey, self), self.environment.id);
        let fix = fix::named(self.name_of(Cause::BadKey), Cause::BadKey, environment);
        for row in &mut self.permissions {
            row.causes.retain(|cause| cause.id != Cause::WrongEnvironment);
            for cause in row.causes.iter_mut().filter(|cause| cause.id == Cause::BadKey) {
                cause.text.clone_from(&words);
            }
            if row.causes.first().is_some_and(|cause| cause.id == Cause::BadKey) {
                row.fix = Some(fix.clone());
            }
        }
    }

    /// The report of a connection that has this name by now. This keeps the checksum, because the report is only shown.
    #[must_use]
    pub fn called(mut self, name: &str) -> Self {
        self.label = redact::name(name, self.credential.last_four.as_deref());
        self
    }

    /// The report with the checksum of what it contains.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        self.sha256 = self.checksum();
        self
    }

    /// When SmartRecruiters last accepted the key that it refuses now.
    pub(crate) fn last_worked(&self) -> Option<Timestamp> {
        let refused = self.summary.cause() == Some(Cause::BadKey);
        self.credential.last_accepted.filter(|_| refused)
    }

    /// The name of a cause in the ids of its texts. A key that worked before has other texts than one that never did.
    pub(crate) fn name_of(&self, cause: Cause) -> &'static str {
        match cause {
            Cause::BadKey if self.last_worked().is_some() => "badKey-revoked",
            cause => cause.id(),
        }
    }
}
