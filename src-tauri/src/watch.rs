//! Looking again by itself: at once when the window comes to the front, then every 5 seconds, slowing to 60, ending
//! after 15 minutes. Only reads are repeated; a write is tried again only when somebody asks for it.

use std::sync::Arc;
use std::time::Duration;

use tauri::AppHandle;
use tokio::time::{Instant, sleep};
use wizard::ActivityKind;
use wizard::view::Step;

use crate::checks;
use crate::session::{Inner, Session};
use crate::window;

const ENDS_AFTER: Duration = Duration::from_mins(15);

/// How long until the next look, so long after somebody was last here.
fn pause(since: Duration) -> Option<Duration> {
    match since.as_secs() {
        0..120 => Some(Duration::from_secs(5)),
        120..300 => Some(Duration::from_secs(15)),
        300..900 => Some(Duration::from_mins(1)),
        _ => None,
    }
}

/// What there is to look at, on the step that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Source,
    FailedReads,
}

/// Starts looking, until the program ends.
pub(crate) fn start(app: AppHandle, session: Arc<Session>) {
    tauri::async_runtime::spawn(async move {
        let mut since = Instant::now();
        loop {
            let pause = subject(&app, &session).and_then(|_| pause(since.elapsed()));
            let every = pause.and_then(|pause| u32::try_from(pause.as_secs()).ok());
            // While a look is under way, the next one has no time yet.
            let tells =
                |inner: &Inner| inner.wizard.present.check.is_none() && inner.wizard.present.every_seconds != every;
            if session.look(tells) {
                session.change(|inner| inner.wizard.present.every_seconds = every);
            }
            tokio::select! {
                () = session.attention.notified() => {
                    since = Instant::now();
                    look(&app, &session).await;
                }
                () = session.checked.notified() => {}
                () = sleep(pause.unwrap_or(ENDS_AFTER)), if pause.is_some() => look(&app, &session).await,
            }
        }
    });
}

fn subject(app: &AppHandle, session: &Session) -> Option<Subject> {
    if window::is_minimised(app) || session.look_at_desk(crate::desk::Support::is_open) {
        return None;
    }
    session.look(|inner| {
        if inner.wizard.present.check.is_some() {
            return None;
        }
        match inner.wizard.progress.step {
            Step::Source if inner.wizard.source_missing() => Some(Subject::Source),
            Step::Permissions if !inner.wizard.reads_to_ask_again().is_empty() => Some(Subject::FailedReads),
            _ => None,
        }
    })
}

async fn look(app: &AppHandle, session: &Arc<Session>) {
    let looked = match subject(app, session) {
        Some(Subject::Source) => checks::look_at_source(session).await,
        Some(Subject::FailedReads) => checks::start(session, ActivityKind::Again).await,
        None => Ok(()),
    };
    // Nobody asked for this look, so nobody is told that it failed; the rows keep saying what is known.
    if let Err(problem) = looked {
        tracing::info!(code = problem.code, "looking again failed");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looking_again_slows_down_and_ends() {
        let seconds = |since| pause(Duration::from_secs(since)).map(|pause| pause.as_secs());
        for (since, expected) in [
            (0, Some(5)),
            (119, Some(5)),
            (120, Some(15)),
            (600, Some(60)),
            (899, Some(60)),
            (900, None),
        ] {
            assert_eq!(seconds(since), expected, "after {since} s");
        }
    }
}
