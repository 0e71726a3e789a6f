//! The rehearsal and what it may leave over: carried out, written down, looked for and removed.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use checkup::rehearsal::{
    Entry, Journal, Look, NotWritten, PAUSES, RehearsalRequest, Rehearsed, Stage, look_for_leftover, rehearse,
    remove_leftover,
};
use diagnosis::environment::Environment;
use diagnosis::rehearsal::{Marker, Rehearsal};
use jiff::Timestamp;
use records::Profiles;
use serde::Serialize;
use uuid::Uuid;
use wizard::rehearsal::{LeftoverState, LeftoverView, TestCandidate};
use wizard::view::Notice;

use crate::key;
use crate::notice::{self, Code};
use crate::session::{Inner, JourneyId, Session};

/// A test candidate that may still be there.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    entry: Entry,
    key_last_four: String,
    found: Option<Found>,
}

/// A test candidate that is there, as one key sees it.
#[derive(Debug, Clone)]
struct Found {
    id: String,
    key_last_four: String,
}

/// The journal of the present profile, with what each of its lines says besides the entry.
struct Written {
    journal: records::Journal,
    environment: &'static str,
    key_last_four: String,
}

impl Journal for Written {
    fn reached(&mut self, entry: &Entry) -> Result<(), NotWritten> {
        let line = records::Rehearsal {
            marker: entry.marker.code.clone(),
            last_name: entry.marker.last_name.clone(),
            email: entry.marker.email.clone(),
            environment: self.environment.to_owned(),
            key_last_four: self.key_last_four.clone(),
            candidate_id: entry.candidate_id.clone(),
            stage: match entry.stage {
                Stage::Creating => records::Stage::Creating,
                Stage::Created => records::Stage::Created,
                Stage::Deleting => records::Stage::Deleting,
            },
            at: Timestamp::now(),
        };
        self.journal.record(line).map_err(|error| {
            tracing::warn!(code = error.code(), "the rehearsal's journal: {error}");
            NotWritten
        })
    }

    fn finished(&mut self, marker: &Marker) {
        if let Err(error) = self.journal.finish(&marker.code) {
            tracing::warn!(code = error.code(), "the rehearsal's journal: {error}");
        }
    }
}

impl Written {
    fn open(inner: &Inner) -> Option<Self> {
        Some(Self {
            journal: inner.rehearsals()?.0,
            environment: inner.wizard.progress.environment.id(),
            key_last_four: key_last_four(inner),
        })
    }
}

fn key_last_four(inner: &Inner) -> String {
    let key = inner.wizard.progress.key.as_ref();
    key.map(|key| key.last_four.clone()).unwrap_or_default()
}

/// Prepares for the present journey: a marker for its next rehearsal, and what an earlier one may have left over here.
pub(crate) fn take_up(inner: &mut Inner) {
    if inner.wizard.present.rehearsal.running.is_some() {
        return;
    }
    inner.wizard.present.rehearsal.next = Some(Marker::new(Uuid::new_v4().as_u64_pair().1));
    let here = inner.wizard.progress.environment.id();
    let left = inner
        .rehearsals()
        .and_then(|(_, pending)| pending.into_iter().find(|line| line.environment == here));
    inner.wizard.present.rehearsal.leftover = left.as_ref().map(|line| LeftoverView {
        candidate: TestCandidate::from(&marker(line)),
        since: line.at.as_second(),
        state: LeftoverState::Unlooked,
        other_key: false,
    });
    inner.pending = left.map(|line| Pending {
        entry: read_entry(&line),
        key_last_four: line.key_last_four,
        found: None,
    });
}

fn read_entry(line: &records::Rehearsal) -> Entry {
    Entry {
        marker: marker(line),
        candidate_id: line.candidate_id.clone(),
        stage: match line.stage {
            records::Stage::Creating => Stage::Creating,
            records::Stage::Created => Stage::Created,
            records::Stage::Deleting => Stage::Deleting,
        },
    }
}

fn marker(line: &records::Rehearsal) -> Marker {
    Marker {
        code: line.marker.clone(),
        last_name: line.last_name.clone(),
        email: line.email.clone(),
    }
}

/// A test candidate that may still be there, wherever it was made.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct LeftBehind {
    candidate: TestCandidate,
    /// Unix seconds.
    since: i64,
    environment: Environment,
}

/// All of them: those of the present journey, and those that another one waits for.
pub(crate) fn left_behind(inner: &Inner) -> Vec<LeftBehind> {
    let now = Timestamp::now();
    let journals = inner.folder().into_iter().flat_map(|folder| {
        let profiles = Profiles::load(folder, now).value;
        let journal = |profile: &records::Profile| folder.profile(profile.id).rehearsals(now).1.value;
        profiles.all().iter().flat_map(journal).collect::<Vec<_>>()
    });
    journals.filter_map(|line| LeftBehind::of(&line)).collect()
}

impl LeftBehind {
    fn of(line: &records::Rehearsal) -> Option<Self> {
        Some(Self {
            candidate: TestCandidate::from(&marker(line)),
            since: line.at.as_second(),
            environment: Environment::from_id(&line.environment)?,
        })
    }
}

/// Rehearses with the test candidate that was named before the person consented. Its steps arrive as views.
pub(crate) async fn start(session: &Arc<Session>) -> Result<(), Notice> {
    let id = session.look(Inner::journey_id);
    let started = key::with_client(session, id, |inner, client, _| {
        Ok(begin(inner)?.map(|begun| (client, begun)))
    });
    let Some((client, (order, mut journal))) = started.await?? else {
        return Ok(());
    };
    let session = session.clone();
    let running = tauri::async_runtime::spawn({
        let session = session.clone();
        async move {
            let mut watch = |finding: &Rehearsal| session.change(|inner| inner.wizard.rehearsal_progressed(finding));
            rehearse(&client, &order, &mut journal, &mut watch).await
        }
    });
    tauri::async_runtime::spawn(async move {
        let problem = match running.await {
            Ok(Ok(rehearsed)) => {
                session.change(|inner| {
                    // What belongs to another journey waits in its journal.
                    if inner.journey_id() == id {
                        ended(inner, rehearsed);
                    }
                });
                return;
            }
            Ok(Err(NotWritten)) => Code::RehearsalNotWritten,
            Err(error) => {
                tracing::error!("a rehearsal failed: {error}");
                Code::Internal
            }
        };
        session.change(|inner| {
            if inner.journey_id() == id {
                inner.wizard.rehearsal_broke_off();
                take_up(inner);
            }
        });
        session.notify(problem.notice());
    });
    Ok(())
}

/// Nothing where one is under way already.
fn begin(inner: &mut Inner) -> Result<Option<(RehearsalRequest, Written)>, Notice> {
    if inner.wizard.present.rehearsal.running.is_some() {
        return Ok(None);
    }
    let offered = inner.wizard.rehearsal_offered();
    let source = offered.map_err(|_| Code::RehearsalNotOffered.notice())?.clone();
    let journal = Written::open(inner).ok_or_else(|| Code::RehearsalNotWritten.notice())?;
    let marker = inner.wizard.present.rehearsal.next.take();
    let order = RehearsalRequest {
        marker: marker.ok_or_else(|| Code::RehearsalNotOffered.notice())?,
        source,
        cancel: inner.cancel.child_token(),
        pauses: PAUSES,
    };
    inner.wizard.rehearsal_started(Timestamp::now().as_millisecond());
    Ok(Some((order, journal)))
}

fn ended(inner: &mut Inner, rehearsed: Rehearsed) {
    inner.wizard.rehearsal_ended(&rehearsed.marker, rehearsed.finding);
    take_up(inner);
    // What the journal says of it now is what the rehearsal itself knows better.
    if let Some(leftover) = rehearsed.leftover {
        inner.wizard.leftover_is(state(&leftover.look, false));
        if let Some(pending) = &mut inner.pending {
            pending.found = found(leftover.look, &pending.key_last_four);
        }
    }
}

/// Where another key looks, a candidate that is not there may be in another company.
const fn state(look: &Look, other_key: bool) -> LeftoverState {
    match look {
        Look::Found(_) => LeftoverState::Found,
        Look::Gone if other_key => LeftoverState::NotFound,
        Look::Gone => LeftoverState::Gone,
        Look::NotFound => LeftoverState::NotFound,
        Look::Unclear(reason) => LeftoverState::Unclear { reason: *reason },
    }
}

fn found(look: Look, key_last_four: &str) -> Option<Found> {
    match look {
        Look::Found(id) => Some(Found {
            id,
            key_last_four: key_last_four.to_owned(),
        }),
        Look::Gone | Look::NotFound | Look::Unclear(_) => None,
    }
}

/// Looks for what may be left over, where there is a key to look with.
pub(crate) async fn look(session: &Session) -> Result<(), Notice> {
    let begun = session.change(|inner| {
        let leftover = inner.wizard.present.rehearsal.leftover.as_mut()?;
        let busy = matches!(
            leftover.state,
            LeftoverState::Looking | LeftoverState::Removing | LeftoverState::Gone
        );
        if busy || inner.wizard.progress.key.is_none() {
            return None;
        }
        leftover.state = LeftoverState::Looking;
        Some((inner.pending.clone()?, inner.journey_id()))
    });
    let Some((pending, id)) = begun else { return Ok(()) };
    let (client, key_last_four) = client(session, id).await?;
    let other_key = key_last_four != pending.key_last_four;
    let look = look_for_leftover(&client, &pending.entry).await;
    session.change(|inner| {
        if !inner.is_pending(&pending) {
            return;
        }
        let state = state(&look, other_key);
        if state == LeftoverState::Gone {
            finish(inner, &pending.entry.marker);
        }
        if let Some(leftover) = &mut inner.wizard.present.rehearsal.leftover {
            leftover.other_key = other_key;
        }
        inner.wizard.leftover_is(state);
        if let Some(pending) = &mut inner.pending {
            pending.found = found(look, &key_last_four);
        }
    });
    Ok(())
}

/// The same in the background, without being asked: what goes wrong is only logged, since the leftover stays shown.
pub(crate) fn look_by_itself(session: &Arc<Session>) {
    let session = session.clone();
    tauri::async_runtime::spawn(async move {
        if let Err(problem) = look(&session).await {
            tracing::info!(code = problem.code, "looking for what a rehearsal left over failed");
        }
    });
}

/// Removes what a look found, if it still carries its id and its marker.
pub(crate) async fn remove(session: &Session) -> Result<(), Notice> {
    let begun = session.change(|inner| {
        let leftover = inner.wizard.present.rehearsal.leftover.as_mut()?;
        let pending = inner
            .pending
            .clone()
            .filter(|_| leftover.state == LeftoverState::Found)?;
        leftover.state = LeftoverState::Removing;
        Some((pending.found.clone()?, pending, inner.journey_id()))
    });
    let Some((found_before, pending, id)) = begun else {
        return Ok(());
    };
    let (client, key_last_four) = client(session, id).await?;
    if key_last_four != found_before.key_last_four {
        // Another key may not see what that one saw, and would take it for gone.
        session.change(|inner| inner.wizard.leftover_is(LeftoverState::Unlooked));
        return look(session).await;
    }
    let Some(mut journal) = session.look(Written::open) else {
        session.change(|inner| inner.wizard.leftover_is(LeftoverState::Found));
        return Err(Code::RehearsalNotWritten.notice());
    };
    let removed = remove_leftover(&client, &pending.entry, &found_before.id, &mut journal).await;
    session.change(|inner| {
        if !inner.is_pending(&pending) {
            return;
        }
        let look = removed.leftover.map_or(Look::Gone, |leftover| leftover.look);
        inner.wizard.leftover_cleaned_up(&removed.finding, state(&look, false));
        if let Some(pending) = &mut inner.pending {
            pending.found = found(look, &key_last_four);
        }
    });
    Ok(())
}

/// The client and the last four characters of its key. Where there is none, the leftover is as it was.
async fn client(session: &Session, id: JourneyId) -> Result<(smartrecruiters::Client, String), Notice> {
    let taken = key::with_client(session, id, |inner, client, _| (client, key_last_four(inner))).await;
    if taken.is_err() {
        // The leftover of another journey waits in its journal.
        let _ = session.change_in(id, |inner| inner.wizard.leftover_is(LeftoverState::Unlooked));
    }
    taken
}

/// The person has read it, or has looked by hand.
pub(crate) fn dismiss(session: &Session) -> Result<(), Notice> {
    session.change(|inner| {
        if let Some(pending) = inner.pending.take()
            && let Some((mut journal, _)) = inner.rehearsals()
        {
            journal
                .finish(&pending.entry.marker.code)
                .map_err(|error| notice::records(&error))?;
        }
        take_up(inner);
        Ok(())
    })
}

/// A practice tenant that begins anew has none of them.
pub(crate) fn forget_all(inner: &mut Inner) {
    if let Some((_, pending)) = inner.rehearsals() {
        for line in pending {
            finish(inner, &marker(&line));
        }
    }
    take_up(inner);
}

fn finish(inner: &Inner, marker: &Marker) {
    if let Some(mut journal) = Written::open(inner) {
        journal.finished(marker);
    }
}

impl Inner {
    fn is_pending(&self, pending: &Pending) -> bool {
        self.pending
            .as_ref()
            .is_some_and(|now| now.entry.marker == pending.entry.marker)
    }
}
