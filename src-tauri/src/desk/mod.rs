//! The support desk: what its commands share, and the way in and out. Reports come from files and from runs, keys are
//! for this session unless they are kept on purpose.

mod check;
pub(crate) mod commands;
mod customers;
mod key;
mod reports;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use ::desk::Desk;
use ::desk::view::{DeskView, KeychainAsked, Pane};
use records::KEPT_RUNS;
use report::Report;
use smartrecruiters::Client;
use tauri::ipc::Channel;
use tokio_util::sync::CancellationToken;
use wizard::view::Notice;

pub(crate) use customers::forget_all_keys;
pub(crate) use reports::{on_screen, open_file};

use crate::notice::Code;
use crate::session::{KeyInUse, Session};

/// Everything that the desk holds in memory. Locked for moments only, and never together with the wizard's.
pub(crate) struct Support {
    desk: Desk,
    /// Keys by customer: typed here, or read from the keychain once they were needed.
    keys: HashMap<String, KeyInUse>,
    /// The report on the screen.
    report: Option<Report>,
    /// Hosts that were asked from here.
    hosts: Vec<String>,
    /// The client of the check under way.
    client: Option<Client>,
    cancel: CancellationToken,
    /// Counts checks, so that one that was given up does not speak for the next.
    checks: u64,
    shown: Option<Channel<DeskView>>,
}

impl Support {
    /// A desk that nobody has sat down at.
    pub(crate) fn new() -> Self {
        Self {
            desk: Desk::new(u32::try_from(KEPT_RUNS).unwrap_or(u32::MAX)),
            keys: HashMap::new(),
            report: None,
            hosts: Vec::new(),
            client: None,
            cancel: CancellationToken::new(),
            checks: 0,
            shown: None,
        }
    }

    /// Whether the desk is on the screen.
    pub(crate) const fn is_open(&self) -> bool {
        self.desk.is_open()
    }

    /// Hosts that were asked from here.
    pub(crate) fn hosts(&self) -> &[String] {
        &self.hosts
    }

    /// The client of the check under way.
    pub(crate) const fn client(&self) -> Option<&Client> {
        self.client.as_ref()
    }

    /// The id of the customer that is looked at.
    fn selected(&self) -> Result<String, Notice> {
        let selected = self.desk.selected().map(|customer| customer.id.clone());
        selected.ok_or_else(|| Code::CustomerGone.notice())
    }

    /// Whether this customer is looked at: another one may be, by the time that something was read.
    fn looks_at(&self, id: &str) -> bool {
        self.desk.selected().is_some_and(|customer| customer.id == id)
    }

    /// Whether a check of this customer's key is under way.
    fn is_busy(&self, id: &str) -> bool {
        self.desk.checking().is_some_and(|checking| checking.customer == id)
    }

    /// Stops the check under way.
    fn stop(&mut self) {
        std::mem::take(&mut self.cancel).cancel();
    }

    /// Sends the present view to the page.
    pub(crate) fn show(&mut self) {
        let view = self.desk.view();
        if let Some(channel) = &self.shown
            && let Err(error) = channel.send(view)
        {
            tracing::warn!("the desk's view did not reach the page: {error}");
        }
    }
}

/// The desk takes the wizard's place. What was looked at last is still there. Reads reports from the disk.
fn enter(session: &Session) {
    let practising = customers::practising(session);
    let (customers, problem) = customers::load(session, practising);
    let selected = session.look_at_desk(Support::selected).ok();
    let read = selected.and_then(|id| {
        let runs = customers::run_views(session, &id).ok()?;
        Some((id, runs))
    });
    session.desk(|support| {
        support.desk.enter(customers, problem, practising);
        if let Some((id, runs)) = read {
            support.desk.runs_read(&id, runs);
        }
        if !matches!(support.desk.pane(), Pane::Report(_) | Pane::Comparison(_)) {
            support.report = None;
        }
    });
}

/// Asks the keychain about the key of a customer, or about all keys, and says so for as long as it has not answered: the
/// system may be asking the person.
async fn ask<T>(session: &Session, customer: Option<&str>, question: impl Future<Output = T>) -> T {
    ask_to(session, customer, false, question).await
}

/// The same where a key is to be stored.
async fn ask_to_store<T>(session: &Session, customer: &str, question: impl Future<Output = T>) -> T {
    ask_to(session, Some(customer), true, question).await
}

async fn ask_to<T>(session: &Session, customer: Option<&str>, storing: bool, question: impl Future<Output = T>) -> T {
    let customer = customer.map(str::to_owned);
    session.desk(|support| support.desk.ask_keychain(Some(KeychainAsked { customer, storing })));
    let answer = question.await;
    session.desk(|support| support.desk.ask_keychain(None));
    answer
}

/// Opens a report that the program was started with.
pub(crate) fn open_at_start(session: Arc<Session>, file: PathBuf) {
    tauri::async_runtime::spawn(async move {
        if let Err(problem) = open_file(&session, file).await {
            session.notify(problem);
        }
    });
}
