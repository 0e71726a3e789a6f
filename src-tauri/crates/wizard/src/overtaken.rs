//! What is newer than the last check and speaks against it. Then only another check, which begins from nothing, tells what is true,
//! and until it has ended no step and no page claims what the last one found.

use diagnosis::finding::Diagnosis;
use diagnosis::message::Message;
use diagnosis::run::Run;
use diagnosis::turned_against_the_key;
use diagnosis::verdict::{Reason, Uncounted};
use presentation::key::no_longer_accepted;
use presentation::{Banner, Tone};

use crate::state::{ActivityKind, Automatic, Wizard};
use crate::view::{Step, WatchFound};

impl Wizard {
    /// Whether something newer than the last check speaks against what it found.
    pub(crate) fn is_overtaken(&self) -> bool {
        let here = self.progress.key.is_some() && self.progress.last.is_some();
        here && (self.present.refused_since || self.broke_since_the_check())
    }

    /// What has overtaken the last check.
    pub(crate) fn overtaken_by(&self) -> Option<Message> {
        let id = if self.broke_since_the_check() {
            "done-broke"
        } else {
            "overtaken-refused"
        };
        self.is_overtaken().then(|| Message::new(id))
    }

    /// The banner that takes the place of what the last check found.
    pub(crate) fn overtaken(&self) -> Option<Banner> {
        let headline = self.overtaken_by()?;
        Some(Banner::new(Tone::Attention, headline).detail(self.check_again()))
    }

    /// Says that the key has to be checked again, or that this is happening.
    pub(crate) fn check_again(&self) -> Message {
        let checking = self.visible_activity().is_some() || self.starts_now() == Some(Automatic::Check);
        Message::new(if checking {
            "overtaken-checking"
        } else {
            "done-left-watch"
        })
    }

    /// What every page says about a key that SmartRecruiters rejects or may reject. None if nothing speaks against the key as a
    /// whole.
    pub(crate) fn trouble_with_the_key(&self) -> Option<Banner> {
        self.overtaken()
            .or_else(|| self.against().filter(|_| self.progress.is_rejected()))
    }

    /// What is said of a key that SmartRecruiters rejects although it accepted it before: it is neither mistyped nor of another
    /// environment. A text that is visibly too short or too long keeps the headline that says so.
    pub(crate) fn revoked(&self) -> Option<Banner> {
        let last = self.progress.last.as_ref()?;
        let unexplained = last.diagnosis.summary.headline.id == "headline-badKey";
        (self.progress.key_revoked && last.rejects_the_key() && unexplained).then(no_longer_accepted)
    }

    /// Whether a run that goes on from the last check shows that SmartRecruiters no longer accepts the key. An accepted write
    /// attempt matters more.
    pub(crate) fn is_overtaken_by(&self, run: &Run, diagnosis: &Diagnosis) -> bool {
        let alarming = diagnosis.summary.reason == Some(Reason::UnexpectedWrite);
        let earlier = self.run().filter(|_| !run.cancelled && !alarming);
        earlier.is_some_and(|earlier| turned_against_the_key(run, earlier))
    }

    /// Notes that SmartRecruiters' newest answers speak against the key, which is checked again from nothing.
    pub(crate) const fn doubt_the_key(&mut self) {
        self.present.refused_since = true;
        self.present.due = Some(Automatic::Check);
    }

    /// Notes why something that uses the accepted key got no answer.
    pub(crate) fn got_no_answer(&mut self, reason: Option<Reason>) {
        if reason == Some(Reason::Unauthorized) && self.is_accepted() {
            self.doubt_the_key();
        }
    }

    /// Notes how many candidates have arrived from Findem, or why they could not be counted.
    pub fn arrivals_counted(&mut self, count: Result<u64, Uncounted>) {
        let arrivals = &mut self.present.arrivals;
        (arrivals.count, arrivals.reason, arrivals.looking) = (count.ok(), count.err(), false);
        self.got_no_answer(reason_of(count.err()));
    }

    /// Notes that the field sample could not be read.
    pub fn sample_failed(&mut self, why: Uncounted) {
        self.present.fields_reason = Some(why);
        self.got_no_answer(reason_of(Some(why)));
    }

    /// Whether the step on the screen shows what the last check found, so that an overtaken one is made again.
    pub(crate) fn needs_a_check(&self) -> bool {
        self.is_overtaken() && !matches!(self.progress.step, Step::Start | Step::Key | Step::Done)
    }

    /// When a check of this kind ended, if it is `now`. A whole check is newer than the weekly one before it, even within the same
    /// second. One that goes on from an overtaken check does not make that newer.
    pub(crate) fn ended_at(&self, kind: ActivityKind, now: i64) -> i64 {
        let weekly = self.present.watch.last.as_ref();
        let broke = weekly.filter(|weekly| weekly.found == WatchFound::NotReady);
        let earlier = self.progress.last.as_ref().map(|last| last.finished_at);
        match (broke, earlier) {
            (Some(weekly), _) if kind == ActivityKind::Reads => now.max(weekly.at.saturating_add(1)),
            (Some(_), Some(earlier)) if self.broke_since_the_check() => earlier,
            _ => now,
        }
    }
}

const fn reason_of(why: Option<Uncounted>) -> Option<Reason> {
    match why {
        Some(Uncounted::Unclear { reason }) => Some(reason),
        Some(Uncounted::Refused) | None => None,
    }
}
