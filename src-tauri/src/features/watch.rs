//! The weekly check: switched on and off, run ahead of its time, and shown. The timer runs `findem-doctor watch now`, which waits
//! while the window has the records open. So "Check now" does the same here.

use std::sync::Arc;

use ::watch::{DEADLINE, Finding, Kept, Notification, history, wish};
use checkup::{Checkup, Subject};
use diagnosis::feature::Feature;
use diagnosis::run::Run;
use keychain::EntryName;
use records::Runs;
use report::Report;
use report::diff::Changes;
use report::texts;
use smartrecruiters::{ApiBase, Client, ClientOptions, ProxyChoice};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wizard::view::Notice;

use crate::features::clipboard::Board;
use crate::features::key;
use crate::features::save_report::tool;
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::{WindowState, last_of};
use crate::storage::Records;

/// Switches the weekly check of this connection on or off. It needs the key in the keychain, so a key that is here for this session
/// only is stored there first.
pub(crate) async fn choose(board: impl Board, session: &Arc<Session>, on: bool) -> Result<(), Notice> {
    let id = session.window.look(WindowState::journey_id);
    let journey = id.profile.ok_or_else(|| Code::NotSaved.notice())?;
    if !on {
        session.disk.run(move |records| records.end_watch(journey)).await??;
        return session.window.change_in(id, |state| state.wizard.watch_is_off());
    }
    session.window.look(|state| state.allows(Feature::Watch))?;
    let is_kept = |state: &WindowState| state.wizard.key_is_in_keychain();
    if !session.window.look(is_kept) {
        key::choose_place(board, session, false).await?;
    }
    if !session.window.look(is_kept) {
        return Err(Code::WatchNeedsKeychain.notice());
    }
    let begun = session
        .disk
        .run(move |records| records.begin_watch(journey, id.environment));
    let watch = begun.await??;
    #[cfg(target_os = "macos")]
    tauri::async_runtime::spawn(async {
        if let Err(why) = ::watch::ask_permission().await {
            tracing::info!("no notifications: {why}");
        }
    });
    session
        .window
        .change_in(id, |state| state.wizard.watch_is_on(last_of(&watch)))
}

/// Switches the weekly check of every connection off.
pub(crate) async fn stop_all(session: &Session) -> Result<(), Notice> {
    session.disk.run(Records::end_all_watches).await??;
    session.window.change(|state| state.wizard.watch_is_off());
    Ok(())
}

/// Leads the timer to this program, which may have been moved since. On Linux, the package decides where the program is.
#[cfg(not(target_os = "linux"))]
pub(crate) fn renew_timer(session: Arc<Session>) {
    tauri::async_runtime::spawn(async move {
        let found = session.disk.run(|records| records.watched()).await;
        if let Ok(Ok((_, true))) = found
            && let Ok(Err(error)) = key::blocking(::watch::timer::on).await
        {
            tracing::warn!("the timer: {error}");
        }
    });
}

/// What the weekly check of this connection asks, and where.
struct Asked {
    entry: EntryName,
    base: ApiBase,
    options: ClientOptions,
    runs: Runs,
    cancel: CancellationToken,
}

/// Runs the weekly check of this connection now, and returns what the person is told. Does nothing if it is off or runs already.
pub(crate) async fn now(session: &Session) -> Result<Option<Notification>, Notice> {
    let id = session.window.look(WindowState::journey_id);
    let journey = id.profile.ok_or_else(|| Code::NotSaved.notice())?;
    let runs = session.disk.folder()?.profile(journey).runs();
    let asked = session.window.change_in(id, |state| {
        state.allows(Feature::Watch)?;
        let base = state.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
        let entry = state.entry().ok_or_else(|| Code::KeyGone.notice())?;
        let starts = state.wizard.watch_check_started();
        Ok(starts.then(|| Asked {
            entry,
            base,
            // The timer does not know a proxy that was typed here.
            options: ClientOptions {
                proxy: ProxyChoice::System,
                proxy_login: None,
                beside: state.client.clone(),
                ..state.client_options()
            },
            runs,
            cancel: state.cancel.child_token(),
        }))
    })??;
    let Some(asked) = asked else { return Ok(None) };
    let cancel = asked.cancel.clone();
    let checked = asked.check(session).await;
    if cancel.is_cancelled() {
        return Ok(None);
    }
    let kept = keep(session, journey, checked).await;
    session.window.change(|state| {
        if !cancel.is_cancelled() {
            let last = kept.as_ref().ok().and_then(|kept| last_of(&kept.as_ref()?.watch));
            state.wizard.watch_checked(last);
        }
    });
    Ok(kept?.and_then(|kept| kept.notification))
}

/// Shows a notification. Nobody waits for the desktop.
pub(crate) fn show(notification: Notification) {
    tauri::async_runtime::spawn(async move {
        if let Err(why) = notification.show().await {
            tracing::info!("no notification: {why}");
        }
    });
}

/// Keeps what was found, and the report in the history.
async fn keep(
    session: &Session,
    journey: Uuid,
    (finding, report): (Finding, Option<Report>),
) -> Result<Option<Kept>, Notice> {
    let kept = session
        .disk
        .run(move |records| records.keep_watch(journey, finding, report.as_ref()));
    kept.await?
}

impl Asked {
    /// Checks the key in the keychain. The person is not asked to unlock it.
    async fn check(self, session: &Session) -> (Finding, Option<Report>) {
        let language = texts::language();
        let nothing = || (Finding::not_checked(), None);
        let secret = match session.keychain.read_unasked(&self.entry).await {
            Ok(Some(secret)) => secret,
            Ok(None) => return (Finding::without_entry(language), None),
            Err(error) => {
                let words = texts::render(&notice::key_not_read(error).message);
                return (Finding::without_key(words), None);
            }
        };
        let Ok(key) = key::parse(&secret) else { return nothing() };
        let Ok(client) = Client::new(self.base.clone(), &key.credential, &self.options) else {
            return nothing();
        };
        let checkup = Checkup {
            run: Run {
                writes_not_agreed: true,
                ..Run::new(wish(), key.shape)
            },
            ..Checkup::whole(client, wish(), key.shape, DEADLINE, self.cancel)
        };
        let subject = Subject {
            tool: tool(),
            base: self.base,
            last_four: key.last_four(),
            label: Some(self.entry.label().to_owned()),
        };
        let Ok((_, report)) = checkup.report(subject, &mut |_| {}).await else {
            return nothing();
        };
        let report = history::completed(report, self.runs.clone());
        let Ok(kept) = history::kept(self.runs) else {
            return nothing();
        };
        let changes = Changes::since(&report, kept);
        (Finding::checked(&report, &changes, language), Some(report))
    }
}

/// The weekly check as the About box shows it.
#[derive(Debug, Default, serde::Serialize, ts_rs::TS)]
#[ts(export)]
pub(crate) struct Watched {
    /// The names of the connections that are checked.
    names: Vec<String>,
    /// The timer that should check them is off.
    idle: bool,
}

/// Which connections are checked every week.
pub(crate) async fn watched(session: &Session) -> Result<Watched, Notice> {
    let found = session.disk.run(|records| records.watched()).await?;
    let (names, needs_timer) = found.unwrap_or_default();
    let idle = needs_timer && !key::blocking(::watch::timer::is_on).await?;
    Ok(Watched { names, idle })
}

#[cfg(test)]
mod tests;
