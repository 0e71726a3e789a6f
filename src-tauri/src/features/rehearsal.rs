//! The rehearsal, its journal, and the test candidate that it may leave behind.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use checkup::rehearsal::{
    Entry, Journal, Look, NotWritten, PAUSES, RehearsalRequest, Rehearsed, Stage, look_for_leftover, rehearse,
    remove_leftover,
};
use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::rehearsal::{Marker, Rehearsal};
use jiff::Timestamp;
use records::{Folder, Profiles};
use serde::Serialize;
use smartrecruiters::Client;
use ts_rs::TS;
use uuid::Uuid;
use wizard::KeyFingerprint;
use wizard::rehearsal::{LeftoverState, TestCandidate};
use wizard::view::Notice;

use crate::effects::WindowHandle;
use crate::features::key::{self, blocking};
use crate::notice::Code;
use crate::session::Session;
use crate::state::{FoundLeftover, JourneyId, KeyInUse, WindowState, read_marker};
use crate::storage::Disk;

/// The journal of a journey, with what each of its lines contains besides the entry. Calls block until the disk has answered, so
/// a rehearsal runs on a thread that may block.
struct JourneyJournal {
    disk: Disk,
    window: Arc<WindowHandle>,
    journey: Uuid,
    environment: Environment,
    last_four: String,
    /// The key that creates the candidates in the new lines.
    key: Option<KeyFingerprint>,
}

impl Journal for JourneyJournal {
    fn reached(&mut self, entry: &Entry) -> Result<(), NotWritten> {
        let line = records::Rehearsal {
            marker: entry.marker.code.clone(),
            last_name: entry.marker.last_name.clone(),
            email: entry.marker.email.clone(),
            environment: self.environment.id().to_owned(),
            key_last_four: self.last_four.clone(),
            candidate_id: entry.candidate_id.clone(),
            stage: match entry.stage {
                Stage::Creating => records::Stage::Creating,
                Stage::Created => records::Stage::Created,
                Stage::Deleting => records::Stage::Deleting,
            },
            at: Timestamp::now(),
        };
        let (journey, written) = (self.journey, line.clone());
        let recorded = self
            .disk
            .run_blocking(move |records| records.record_rehearsal(journey, written));
        recorded.and_then(|recorded| recorded).map_err(|problem| {
            tracing::warn!(code = problem.code, "the rehearsal's journal was not written");
            NotWritten
        })?;
        self.window
            .change(|state| state.journal_reached(journey, line, self.key));
        Ok(())
    }

    fn finished(&mut self, marker: &Marker) {
        let (journey, code) = (self.journey, marker.code.clone());
        let finished = self
            .disk
            .run_blocking(move |records| records.finish_rehearsal(journey, &code));
        match finished.and_then(|finished| finished) {
            Ok(()) => self
                .window
                .change(|state| state.journal_finished(journey, &marker.code)),
            Err(problem) => tracing::warn!(code = problem.code, "the rehearsal's journal was not written"),
        }
    }
}

impl JourneyJournal {
    /// None if the program cannot keep records.
    fn open(session: &Session, state: &WindowState) -> Option<Self> {
        Some(Self {
            disk: session.disk.clone(),
            window: session.window.clone(),
            journey: state.journey()?,
            environment: state.wizard.progress.environment,
            last_four: state
                .key
                .as_ref()
                .map(|key| key.credential.last_four())
                .unwrap_or_default(),
            key: state.key.as_ref().map(KeyInUse::fingerprint),
        })
    }
}

/// Removes a test candidate from the journal of the present journey.
async fn finish(session: &Session, marker: &Marker) -> Result<(), Notice> {
    let Some(journey) = session.window.look(WindowState::journey) else {
        return Ok(());
    };
    let code = marker.code.clone();
    let finished = session
        .disk
        .run(move |records| records.finish_rehearsal(journey, &code));
    finished.await??;
    session
        .window
        .change(|state| state.journal_finished(journey, &marker.code));
    Ok(())
}

/// A test candidate that may still exist, in any environment.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub(crate) struct LeftBehind {
    candidate: TestCandidate,
    /// Unix seconds at which it was created, or was about to be.
    #[ts(type = "number")]
    since: i64,
    environment: Environment,
}

/// All test candidates in the journals of all profiles. A damaged file stays for when its journey is opened.
pub(crate) fn left_behind(folder: &Folder) -> Vec<LeftBehind> {
    let now = Timestamp::now();
    let folder = Folder::open_to_read(folder.path());
    let profiles = Profiles::load(&folder, now).value;
    let journal = |profile: &records::Profile| folder.profile(profile.id).rehearsals(now).1.value;
    let lines = profiles.all().iter().flat_map(journal);
    lines.filter_map(|line| LeftBehind::of(&line)).collect()
}

impl LeftBehind {
    fn of(line: &records::Rehearsal) -> Option<Self> {
        Some(Self {
            candidate: TestCandidate::from(&read_marker(line)),
            since: line.at.as_second(),
            environment: Environment::from_id(&line.environment)?,
        })
    }
}

/// Runs a rehearsal with the test candidate that was named before the person consented. Its steps arrive as views.
pub(crate) async fn start(session: &Arc<Session>) -> Result<(), Notice> {
    allowed(session)?;
    let id = session.window.look(WindowState::journey_id);
    let started = key::with_client(session, id, |state, client, _| {
        Ok(begin(session, state)?.map(|begun| (client, begun)))
    });
    let Some((client, (request, mut journal))) = started.await?? else {
        return Ok(());
    };
    let session = session.clone();
    let running = blocking({
        let window = session.window.clone();
        move || {
            let mut watch = |finding: &Rehearsal| window.change(|state| state.wizard.rehearsal_progressed(finding));
            tauri::async_runtime::block_on(rehearse(&client, &request, &mut journal, &mut watch))
        }
    });
    tauri::async_runtime::spawn(async move {
        let problem = match running.await {
            Ok(Ok(rehearsed)) => {
                session.window.change(|state| {
                    // A leftover of another journey stays in that journey's journal.
                    if state.journey_id() == id {
                        ended(state, rehearsed);
                    }
                });
                return;
            }
            Ok(Err(NotWritten)) => Code::RehearsalNotWritten.notice(),
            Err(problem) => problem,
        };
        session.window.change(|state| {
            if state.journey_id() == id {
                state.wizard.rehearsal_broke_off();
                state.prepare_rehearsal();
            }
            state.notify(problem);
        });
    });
    Ok(())
}

/// Whether the company's policy allows a rehearsal, and with it the deletion of its test candidate.
fn allowed(session: &Session) -> Result<(), Notice> {
    session.window.look(|state| state.allows(Feature::Rehearsal))
}

/// Notes in the state that a rehearsal starts. None if one is already running.
fn begin(session: &Session, state: &mut WindowState) -> Result<Option<(RehearsalRequest, JourneyJournal)>, Notice> {
    if state.wizard.present.rehearsal.running.is_some() {
        return Ok(None);
    }
    let offered = state.wizard.rehearsal_offered();
    let source = offered.map_err(|_| Code::RehearsalNotOffered.notice())?.clone();
    let journal = JourneyJournal::open(session, state).ok_or_else(|| Code::RehearsalNotWritten.notice())?;
    let marker = state.wizard.present.rehearsal.next.take();
    let request = RehearsalRequest {
        marker: marker.ok_or_else(|| Code::RehearsalNotOffered.notice())?,
        source,
        cancel: state.cancel.child_token(),
        pauses: PAUSES,
    };
    state.wizard.rehearsal_started(Timestamp::now().as_millisecond());
    Ok(Some((request, journal)))
}

fn ended(state: &mut WindowState, rehearsed: Rehearsed) {
    state.wizard.rehearsal_ended(&rehearsed.marker, rehearsed.finding);
    state.prepare_rehearsal();
    // The rehearsal has just looked for its candidate, so it knows more than the journal.
    if let Some(leftover) = rehearsed.leftover {
        state.wizard.leftover_is(shown(&leftover.look, false));
        if let Some(known) = &mut state.leftover {
            known.found = known.created_by.and_then(|key| found(leftover.look, key));
        }
    }
}

/// The state to show. With another key, a candidate that is not found may be in another company.
const fn shown(look: &Look, other_key: bool) -> LeftoverState {
    match look {
        Look::Found(_) => LeftoverState::Found,
        Look::Gone if other_key => LeftoverState::NotFound,
        Look::Gone => LeftoverState::Gone,
        Look::NotFound => LeftoverState::NotFound,
        Look::Unclear(reason) => LeftoverState::Unclear { reason: *reason },
    }
}

fn found(look: Look, found_by: KeyFingerprint) -> Option<FoundLeftover> {
    match look {
        Look::Found(id) => Some(FoundLeftover { id, found_by }),
        Look::Gone | Look::NotFound | Look::Unclear(_) => None,
    }
}

/// Looks for the leftover, if there is a key.
pub(crate) async fn look(session: &Session) -> Result<(), Notice> {
    let begun = session.window.change(|state| {
        let shown = state.wizard.present.rehearsal.leftover.as_mut()?;
        let busy = matches!(
            shown.state,
            LeftoverState::Looking | LeftoverState::Removing | LeftoverState::Gone
        );
        if busy || state.wizard.progress.key.is_none() {
            return None;
        }
        shown.state = LeftoverState::Looking;
        Some((state.leftover.clone()?, state.journey_id()))
    });
    let Some((leftover, id)) = begun else { return Ok(()) };
    let (client, key, _) = client(session, id).await?;
    let other_key = leftover.is_of_another_key(&key);
    let look = look_for_leftover(&client, &leftover.entry).await;
    let state = shown(&look, other_key);
    if state == LeftoverState::Gone
        && session.window.look(|state| state.is_leftover(&leftover))
        && let Err(problem) = finish(session, &leftover.entry.marker).await
    {
        // The next look finds nothing and tries again to remove it from the journal.
        tracing::warn!(code = problem.code, "the rehearsal's journal was not written");
    }
    session.window.change(|window| {
        if !window.is_leftover(&leftover) {
            return;
        }
        if let Some(shown) = &mut window.wizard.present.rehearsal.leftover {
            shown.other_key = other_key;
        }
        window.wizard.leftover_is(state);
        if let Some(known) = &mut window.leftover {
            known.found = found(look, key.fingerprint());
        }
    });
    Ok(())
}

/// Looks for the leftover automatically, whenever the result may have changed. Failures are only logged, because the leftover
/// stays on the screen.
pub(crate) fn look_by_itself(session: Arc<Session>) {
    tauri::async_runtime::spawn(async move {
        loop {
            session.signals.look_for_leftover.notified().await;
            // Each look is a task of its own, so a keychain that waits for the person in one journey does not delay the look in
            // the next.
            let session = session.clone();
            tauri::async_runtime::spawn(async move {
                if let Err(problem) = look(&session).await {
                    tracing::info!(code = problem.code, "looking for what a rehearsal left behind failed");
                }
            });
        }
    });
}

/// Deletes the candidate that a look found, if it still has the same id and marker.
pub(crate) async fn remove(session: &Session) -> Result<(), Notice> {
    allowed(session)?;
    let begun = session.window.change(|state| {
        let shown = state.wizard.present.rehearsal.leftover.as_mut()?;
        let leftover = state.leftover.clone().filter(|_| shown.state == LeftoverState::Found)?;
        let found = leftover.found.clone()?;
        shown.state = LeftoverState::Removing;
        Some((found, leftover, state.journey_id()))
    });
    let Some((found_before, leftover, id)) = begun else {
        return Ok(());
    };
    let (client, key, journal) = client(session, id).await?;
    if key.fingerprint() != found_before.found_by {
        // Another key may not see the candidate, and would wrongly report it as gone.
        session
            .window
            .change(|state| state.wizard.leftover_is(LeftoverState::Unlooked));
        return look(session).await;
    }
    let Some(mut journal) = journal else {
        session
            .window
            .change(|state| state.wizard.leftover_is(LeftoverState::Found));
        return Err(Code::RehearsalNotWritten.notice());
    };
    let removing = blocking({
        let entry = leftover.entry.clone();
        move || tauri::async_runtime::block_on(remove_leftover(&client, &entry, &found_before.id, &mut journal))
    });
    let removed = removing.await?;
    session.window.change(|state| {
        if !state.is_leftover(&leftover) {
            return;
        }
        let look = removed.leftover.map_or(Look::Gone, |leftover| leftover.look);
        state.wizard.leftover_cleaned_up(&removed.finding, shown(&look, false));
        if let Some(known) = &mut state.leftover {
            known.found = found(look, key.fingerprint());
        }
    });
    Ok(())
}

/// The client, its key, and the journal to write to. If there is no client, the leftover is shown as before.
async fn client(session: &Session, id: JourneyId) -> Result<(Client, KeyInUse, Option<JourneyJournal>), Notice> {
    let taken = key::with_client(session, id, |state, client, _| {
        let key = state.key.clone().ok_or_else(|| Code::KeyGone.notice())?;
        Ok((client, key, JourneyJournal::open(session, state)))
    });
    let taken = taken.await.and_then(|taken| taken);
    if taken.is_err() {
        // The leftover of another journey stays in that journey's journal.
        let _ = session
            .window
            .change_in(id, |state| state.wizard.leftover_is(LeftoverState::Unlooked));
    }
    taken
}

/// Forgets the leftover, because the person has read the result or has looked by hand.
pub(crate) async fn dismiss(session: &Session) -> Result<(), Notice> {
    let leftover = session.window.change(|state| state.leftover.take());
    let finished = match leftover {
        Some(leftover) => finish(session, &leftover.entry.marker).await,
        None => Ok(()),
    };
    session.window.change(WindowState::prepare_rehearsal);
    finished
}

/// Forgets all leftovers of this journey, because a practice tenant that starts from the beginning has none of them.
pub(crate) async fn forget_all(session: &Session) {
    let markers: Vec<Marker> = session
        .window
        .look(|state| state.journal().iter().map(read_marker).collect());
    for marker in markers {
        if let Err(problem) = finish(session, &marker).await {
            tracing::warn!(code = problem.code, "the rehearsal's journal was not written");
        }
    }
    session.window.change(WindowState::prepare_rehearsal);
}
