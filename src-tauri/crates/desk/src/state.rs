//! The desk and its transitions. Each transition takes what happened. The shell does the work and shows the resulting view.

use std::cmp::Reverse;

use diagnosis::environment::Environment;
use diagnosis::identity::identify;
use diagnosis::judge::judge_so_far;
use diagnosis::message::Message;
use diagnosis::permission::catalog;
use diagnosis::run::Run;
use presentation::KeyQuestion;
use presentation::key::{Tried, can_try_writes};
use presentation::reason::is_about_the_route;

use crate::view::{
    Checking, CustomerKey, CustomerView, DeskView, KeychainAsked, LeftKey, LiveRow, Origin, OtherKey, Pane, RunView,
    ShownComparison, ShownReport,
};

/// A customer, and the result of its latest run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Identifies the customer permanently.
    pub id: String,
    /// The name that people use for it.
    pub name: String,
    /// The SmartRecruiters environment that its key is for.
    pub environment: Environment,
    /// The key in use, if this computer has one.
    pub key: Option<CustomerKey>,
    /// A key in the keychain that is not in use.
    pub left: Option<LeftKey>,
    /// How many runs are kept.
    pub runs: u32,
    /// The latest kept run that can be read.
    pub latest: Option<RunView>,
}

/// What was on the screen, and whose it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    selected: Option<String>,
    pane: Pane,
}

impl Place {
    /// The customer that was selected.
    pub fn customer(&self) -> Option<&str> {
        self.selected.as_deref()
    }
}

/// The support desk.
#[derive(Debug, Clone)]
pub struct Desk {
    open: bool,
    practicing: bool,
    runs_kept: u32,
    customers: Vec<Customer>,
    selected: Option<String>,
    /// The runs of the selected customer, latest first.
    runs: Vec<RunView>,
    pane: Pane,
    checking: Option<Checking>,
    keychain_asked: Option<KeychainAsked>,
    question: Option<KeyQuestion>,
    problem: Option<Message>,
    revision: u64,
}

impl Desk {
    /// A closed desk that keeps up to this many runs for each customer.
    pub const fn new(runs_kept: u32) -> Self {
        Self {
            open: false,
            practicing: false,
            runs_kept,
            customers: Vec::new(),
            selected: None,
            runs: Vec::new(),
            pane: Pane::Start,
            checking: None,
            keychain_asked: None,
            question: None,
            problem: None,
            revision: 0,
        }
    }

    /// Opens the desk in place of the wizard. The last pane is still shown, unless practice began or ended in the meantime.
    /// `problem` says why customers may be missing.
    pub fn enter(&mut self, customers: Vec<Customer>, problem: Option<Message>, practicing: bool) {
        self.open = true;
        self.customers = customers;
        self.problem = problem;
        self.sort();
        let known = self.selected.as_deref().is_none_or(|id| self.customer(id).is_some());
        if self.practicing != practicing || !known {
            self.start();
        }
        self.practicing = practicing;
    }

    /// Returns to the wizard.
    pub const fn leave(&mut self) {
        self.open = false;
    }

    /// Whether the desk is on the screen.
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// All customers, by name.
    pub fn customers(&self) -> &[Customer] {
        &self.customers
    }

    /// The customer with this id.
    pub fn customer(&self, id: &str) -> Option<&Customer> {
        self.customers.iter().find(|customer| customer.id == id)
    }

    /// The selected customer.
    pub fn selected(&self) -> Option<&Customer> {
        self.customer(self.selected.as_deref()?)
    }

    /// The check that is running.
    pub const fn checking(&self) -> Option<&Checking> {
        self.checking.as_ref()
    }

    /// What the pane shows.
    pub const fn pane(&self) -> &Pane {
        &self.pane
    }

    /// What is on the screen. None if it is only passed on the way to a customer's latest run.
    pub fn place(&self) -> Option<Place> {
        let passed = matches!(self.pane, Pane::Customer) && !self.runs.is_empty();
        (!passed).then(|| Place {
            selected: self.selected.clone(),
            pane: self.pane.clone(),
        })
    }

    /// Whether a person can go back to this place. Its customer may be gone, and while the customer's key is being checked, only
    /// the check is shown.
    pub fn can_return_to(&self, place: &Place) -> bool {
        let Some(id) = place.customer() else { return true };
        let checked = self.checking.as_ref().is_some_and(|checking| checking.customer == id);
        self.customer(id).is_some() && !checked
    }

    /// Shows a place again, with the present runs of its customer.
    pub fn return_to(&mut self, place: Place, runs: Vec<RunView>) {
        self.selected = place.selected;
        self.runs = runs;
        self.pane = place.pane;
    }

    /// Returns to the first page.
    pub fn start(&mut self) {
        self.selected = None;
        self.pane = Pane::Start;
    }

    /// Shows the list of symptoms and their explanations.
    pub fn symptoms(&mut self) {
        self.selected = None;
        self.pane = Pane::Symptoms;
    }

    /// Selects a customer with its runs, latest first. The shell then shows the latest one.
    pub fn select(&mut self, id: &str, runs: Vec<RunView>) {
        if self.customer(id).is_some() {
            self.selected = Some(id.to_owned());
            self.runs = runs;
            self.pane = Pane::Customer;
        }
    }

    /// Replaces the runs of a customer, which were read again.
    pub fn runs_read(&mut self, id: &str, runs: Vec<RunView>) {
        if self.selected.as_deref() == Some(id) {
            self.runs = runs;
        }
    }

    /// Adds a new customer, or replaces a customer that changed.
    pub fn put(&mut self, customer: Customer) {
        match self.customers.iter_mut().find(|known| known.id == customer.id) {
            Some(known) => *known = customer,
            None => self.customers.push(customer),
        }
        self.sort();
    }

    /// Updates a customer whose key was added, removed or moved.
    pub fn key_changed(&mut self, id: &str, key: Option<CustomerKey>, left: Option<LeftKey>) {
        if let Some(customer) = self.customers.iter_mut().find(|customer| customer.id == id) {
            (customer.key, customer.left) = (key, left);
        }
    }

    /// Shows that the keychain is being asked, or, with none, that it has answered.
    pub fn ask_keychain(&mut self, asked: Option<KeychainAsked>) {
        self.keychain_asked = asked;
    }

    /// Shows the question about a text that is not shaped like a key, or, with none, that it was answered.
    pub fn ask_about_text(&mut self, question: Option<KeyQuestion>) {
        self.question = question;
    }

    /// Removes a customer that was deleted with its runs.
    pub fn forgotten(&mut self, id: &str) {
        self.customers.retain(|customer| customer.id != id);
        if self.checking.as_ref().is_some_and(|checking| checking.customer == id) {
            self.checking = None;
        }
        if self.selected.as_deref() == Some(id) {
            self.start();
        }
    }

    /// Adds a run from a check or a file, now that it is stored; `runs` is the new number of stored runs. A run that is already
    /// listed is replaced.
    pub fn run_kept(&mut self, id: &str, run: RunView, runs: u32) {
        let limit = usize::try_from(self.runs_kept).unwrap_or(usize::MAX);
        if let Some(customer) = self.customers.iter_mut().find(|customer| customer.id == id) {
            customer.runs = runs;
            let is_latest = |latest: &RunView| latest.started_at <= run.started_at;
            if customer.latest.as_ref().is_none_or(is_latest) {
                customer.latest = Some(run.clone());
            }
        }
        if self.selected.as_deref() == Some(id) {
            self.runs.retain(|known| known.report_id != run.report_id);
            // As on disk, the oldest of the other runs is dropped, even if the new report is older.
            self.runs.truncate(limit.saturating_sub(1));
            // If two runs began in the same second, the one added last comes first.
            self.runs.insert(0, run);
            self.runs.sort_by_key(|run| Reverse(run.started_at));
        }
    }

    /// Shows a report. A report from a file does not belong to a customer yet.
    pub fn show(&mut self, report: ShownReport) {
        if matches!(report.origin, Origin::File { .. }) {
            self.selected = None;
        }
        self.pane = Pane::Report(Box::new(report));
    }

    /// Shows a comparison of two runs.
    pub fn compare(&mut self, comparison: ShownComparison) {
        self.pane = Pane::Comparison(Box::new(comparison));
    }

    /// Replaces what the pane says with the same in another language. Does nothing if the pane shows something else by now.
    pub fn reword(&mut self, pane: Pane) {
        let is_same = match (&self.pane, &pane) {
            (Pane::Report(now), Pane::Report(then)) => now.sheet.report_id == then.sheet.report_id,
            (Pane::Comparison(now), Pane::Comparison(then)) => now.old == then.old && now.new == then.new,
            _ => false,
        };
        if is_same {
            self.pane = pane;
        }
    }

    /// Notes that a check of a customer's key begins.
    pub fn check_started(&mut self, id: &str, writes: bool) {
        let rows = catalog().map(|permission| LiveRow {
            scope: permission.scope,
            prompt: permission.prompt.to_owned(),
            sign: None,
        });
        self.checking = Some(Checking {
            customer: id.to_owned(),
            writes,
            rows: rows.collect(),
            answered: 0,
        });
    }

    /// Updates the rows after an answer arrived.
    pub fn check_progressed(&mut self, run: &Run) {
        let Some(checking) = &mut self.checking else { return };
        let judged = judge_so_far(run, &identify(run));
        for (row, judged) in checking.rows.iter_mut().zip(judged) {
            row.sign = judged.map(|judged| judged.verdict.into());
        }
        let answered = checking.rows.iter().filter(|row| row.sign.is_some()).count();
        checking.answered = u32::try_from(answered).unwrap_or(u32::MAX);
    }

    /// Notes that the check ended. Its report is shown only if its customer is still selected.
    pub fn check_finished(&mut self, report: ShownReport) {
        let Some(checking) = self.checking.take() else { return };
        if self.selected.as_deref() == Some(&checking.customer) {
            self.show(report);
        }
    }

    /// Notes that the check ended without a result.
    pub fn check_failed(&mut self) {
        self.checking = None;
    }

    /// What the desk shows now. Each call increases the revision.
    pub fn view(&mut self) -> DeskView {
        self.revision += 1;
        DeskView {
            revision: self.revision,
            open: self.open,
            practicing: self.practicing,
            customers: self.customers.iter().map(Customer::view).collect(),
            selected: self.selected.clone(),
            runs: self.selected().map(|_| self.runs.clone()).unwrap_or_default(),
            runs_kept: self.runs_kept,
            pane: self.pane.clone(),
            other_key: self.other_key(),
            can_try_writes: self.can_try_writes(),
            wants_proxy: self.wants_proxy(),
            checking: self.checking.clone(),
            keychain_asked: self.keychain_asked.clone(),
            question: self.question.clone(),
            problem: self.problem.clone(),
        }
    }

    /// The report on the screen, with its origin.
    fn shown_report(&self) -> Option<&ShownReport> {
        match &self.pane {
            Pane::Report(report) => Some(report),
            _ => None,
        }
    }

    /// The key of the selected customer, if the report on the screen is about another key.
    fn other_key(&self) -> Option<OtherKey> {
        let key = self.selected()?.key.as_ref()?;
        let below = &self.shown_report()?.sheet.last_four;
        (key.last_four != *below).then(|| OtherKey {
            checked: self.runs.iter().any(|run| run.last_four == key.last_four),
            here: key.last_four.clone(),
            below: below.clone(),
        })
    }

    /// The report on the screen, if it is the latest run of a customer whose key is on this computer.
    fn latest_report(&self) -> Option<&ShownReport> {
        self.selected()?.key.as_ref()?;
        let latest = self.runs.first()?;
        self.shown_report()
            .filter(|report| report.sheet.report_id == latest.report_id)
    }

    fn can_try_writes(&self) -> bool {
        let free = self.checking.is_none() && self.other_key().is_none();
        self.latest_report().filter(|_| free).is_some_and(|report| {
            let sheet = &report.sheet;
            let rows = sheet.groups.iter().flat_map(|group| &group.rows).map(|row| Tried {
                access: row.access,
                verdict: row.verdict,
                note: row.note,
            });
            can_try_writes(rows, sheet.reason)
        })
    }

    fn wants_proxy(&self) -> bool {
        self.latest_report().is_some_and(|report| {
            let received = matches!(report.origin, Origin::Run { received: true, .. });
            !received && report.sheet.reason.is_some_and(is_about_the_route)
        })
    }

    fn sort(&mut self) {
        self.customers
            .sort_by_cached_key(|customer| (customer.name.to_lowercase(), customer.id.clone()));
    }
}

impl Customer {
    fn view(&self) -> CustomerView {
        let latest = self.latest.as_ref();
        CustomerView {
            id: self.id.clone(),
            name: self.name.clone(),
            environment: self.environment,
            key: self.key.clone(),
            left: self.left.clone(),
            runs: self.runs,
            mark: latest.map(|run| run.mark.clone()),
            latest: latest.map(|run| run.started_at),
        }
    }
}
