//! The state of the support desk.

use std::collections::HashMap;

use ::desk::{Desk, Place};
use records::KEPT_RUNS;
use report::Report;
use smartrecruiters::Client;
use tokio_util::sync::CancellationToken;
use wizard::view::Notice;

use super::effect::{Effect, Transitions};
use super::key::{AskedText, KeyInUse};
use crate::notice::Code;

/// Everything that the desk keeps in memory. It is locked only briefly, and never together with the wizard's state.
pub(crate) struct DeskState {
    /// What the page shows.
    pub(crate) desk: Desk,
    /// The keys by customer. A key was entered here, or read from the keychain when it was needed.
    pub(crate) keys: HashMap<String, KeyInUse>,
    /// The text about which the person is asked as the key of this customer.
    pub(crate) asked: AskedText<String>,
    /// The report on the screen.
    pub(crate) report: Option<Report>,
    /// The client of the running check.
    pub(crate) client: Option<Client>,
    /// Stops the running check.
    pub(crate) cancel: CancellationToken,
    /// Counts checks, so that an abandoned check is not taken for a later one.
    pub(crate) checks: u64,
    /// What was on the screen before, each with its report, the latest last.
    trail: Vec<(Place, Option<Report>)>,
    effects: Vec<Effect>,
}

/// How many steps back are remembered. Each may hold a report.
const LONGEST_TRAIL: usize = 20;

impl DeskState {
    /// A desk that nobody has opened yet.
    pub(crate) fn new() -> Self {
        Self {
            desk: Desk::new(u32::try_from(KEPT_RUNS).unwrap_or(u32::MAX)),
            keys: HashMap::new(),
            asked: AskedText::default(),
            report: None,
            client: None,
            cancel: CancellationToken::new(),
            checks: 0,
            trail: Vec::new(),
            effects: Vec::new(),
        }
    }

    /// Whether the desk is on the screen.
    pub(crate) const fn is_open(&self) -> bool {
        self.desk.is_open()
    }

    /// The report on the screen, if the desk is open.
    pub(crate) fn report_on_screen(&self) -> Option<Report> {
        self.report.clone().filter(|_| self.is_open())
    }

    /// The id of the customer that is selected.
    pub(crate) fn selected(&self) -> Result<String, Notice> {
        let selected = self.desk.selected().map(|customer| customer.id.clone());
        selected.ok_or_else(|| Code::CustomerGone.notice())
    }

    /// Whether this customer is selected. The person may have selected another one while something was read.
    pub(crate) fn is_selected(&self, id: &str) -> bool {
        self.desk.selected().is_some_and(|customer| customer.id == id)
    }

    /// Whether a check of this customer's key is running.
    pub(crate) fn is_busy(&self, id: &str) -> bool {
        self.desk.checking().is_some_and(|checking| checking.customer == id)
    }

    /// Stops the running check.
    pub(crate) fn stop(&mut self) {
        self.effects.push(Effect::Stop(std::mem::take(&mut self.cancel)));
    }

    /// Remembers what is on the screen, because something else is about to take its place.
    pub(crate) fn remember(&mut self) {
        let Some(place) = self.desk.place() else { return };
        if self.trail.last().is_none_or(|(last, _)| *last != place) {
            self.trail.push((place, self.report.clone()));
        }
        if self.trail.len() > LONGEST_TRAIL {
            self.trail.remove(0);
        }
    }

    /// Forgets what was on the screen before, because the person comes from the wizard.
    pub(crate) fn forget_trail(&mut self) {
        self.trail.clear();
    }

    /// The last place that the person can go back to, with its report.
    pub(crate) fn previous(&mut self) -> Option<(Place, Option<Report>)> {
        let now = self.desk.place();
        while let Some((place, report)) = self.trail.pop() {
            if self.desk.can_return_to(&place) && now.as_ref() != Some(&place) {
                return Some((place, report));
            }
        }
        None
    }

    /// Returns to the wizard.
    pub(crate) fn leave(&mut self) {
        self.desk.leave();
        self.effects.push(Effect::LookAgain);
        self.effects.push(Effect::StartWhatIsDue);
    }
}

impl Transitions for DeskState {
    fn take_effects(&mut self) -> Vec<Effect> {
        let mut effects = std::mem::take(&mut self.effects);
        let here = self.selected().ok().filter(|_| self.is_open());
        let question = self.asked.question_at(here.as_ref());
        self.desk.ask_about_text(question);
        effects.push(Effect::ShowDesk(Box::new(self.desk.view())));
        effects
    }
}
