//! Background looks: failed reads and a missing source are read again at once when the window gets the focus, and then every 5
//! seconds, slowing down to every 60, for 15 minutes. Write attempts are repeated only when the person asks for it.
//!
//! Some desktops move the focus back and forth all the time, for example when it follows the pointer. A look at once therefore
//! comes at most every 5 seconds, and it does not postpone the look that is due.

use std::sync::Arc;
use std::time::Duration;

use tauri::AppHandle;
use tokio::time::{Instant, sleep_until};
use wizard::view::Step;

use crate::features::checks::{self, StartedBy};
use crate::session::Session;
use crate::state::{DeskState, JourneyId, WindowState};
use crate::window::visibility;

const ENDS_AFTER: Duration = Duration::from_mins(15);

/// The shortest pause, both between looks that are due and between looks at once.
const SHORTEST: Duration = Duration::from_secs(5);

/// The pause before the next look, which depends on how long ago the person last used the window. A pause that SmartRecruiters
/// asked for is respected.
fn pause(since: Duration, asked_to_wait: Option<Duration>) -> Option<Duration> {
    let pause = match since.as_secs() {
        0..120 => SHORTEST,
        120..300 => Duration::from_secs(15),
        300..900 => Duration::from_mins(1),
        _ => return None,
    };
    match asked_to_wait {
        Some(wait) if since + wait >= ENDS_AFTER => None,
        Some(wait) => Some(pause.max(wait)),
        None => Some(pause),
    }
}

/// What can be read again on the step that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Source,
    FailedReads,
}

/// Starts the background looks, until the program ends.
pub(crate) fn start(app: AppHandle, session: Arc<Session>) {
    tauri::async_runtime::spawn(async move {
        let mut looks = BackgroundLooks::new(session.clone());
        loop {
            let minimized = visibility::is_minimized(&app);
            let due = looks.due(minimized);
            let every = looks
                .pause(minimized)
                .and_then(|pause| u32::try_from(pause.as_secs()).ok());
            // While a look is running, it is not known when the next one starts.
            let tells = |state: &WindowState| {
                state.wizard.present.check.is_none() && state.wizard.present.every_seconds != every
            };
            if session.window.look(tells) {
                session
                    .window
                    .change(|state| state.wizard.present.every_seconds = every);
            }
            tokio::select! {
                () = session.signals.look_again.notified() => {
                    looks.person_is_back(visibility::is_minimized(&app)).await;
                }
                () = session.signals.restart_pause.notified() => looks.pace.ended = Instant::now(),
                () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {
                    looks.look(visibility::is_minimized(&app)).await;
                }
            }
        }
    });
}

/// When looks come.
struct Pace {
    /// When the person last used the window.
    since: Instant,
    /// When the last look or check ended. The pause begins then.
    ended: Instant,
    /// When the person last came back and caused a look at once.
    at_once: Option<Instant>,
}

impl Pace {
    const fn new(now: Instant) -> Self {
        Self {
            since: now,
            ended: now,
            at_once: None,
        }
    }

    /// When the next look is due.
    fn due(&self, now: Instant, asked_to_wait: Option<Duration>) -> Option<Instant> {
        Some(self.ended + pause(now - self.since, asked_to_wait)?)
    }

    /// Notes that the person is back. Returns whether to look at once.
    fn person_is_back(&mut self, now: Instant) -> bool {
        self.since = now;
        let rested = self.at_once.is_none_or(|at_once| now - at_once >= SHORTEST);
        if rested {
            self.at_once = Some(now);
        }
        rested
    }
}

/// The reads that the program repeats automatically.
struct BackgroundLooks {
    session: Arc<Session>,
    pace: Pace,
    /// The journey whose key the keychain refused to return. The person may have been asked and said no, so background looks do
    /// not ask the keychain again.
    key_refused_in: Option<JourneyId>,
}

impl BackgroundLooks {
    fn new(session: Arc<Session>) -> Self {
        Self {
            session,
            pace: Pace::new(Instant::now()),
            key_refused_in: None,
        }
    }

    fn subject(&self, minimized: bool) -> Option<Subject> {
        if minimized || self.session.desk.look(DeskState::is_open) {
            return None;
        }
        self.session.window.look(|state| {
            let no_key = state.key.is_none() && self.key_refused_in == Some(state.journey_id());
            if no_key || state.wizard.present.check.is_some() {
                return None;
            }
            match state.wizard.progress.step {
                Step::Source if state.wizard.source_to_read_again() => Some(Subject::Source),
                Step::Permissions if state.wizard.has_reads_to_ask_again() => Some(Subject::FailedReads),
                _ => None,
            }
        })
    }

    fn asked_to_wait(&self) -> Option<Duration> {
        self.session.window.look(|state| state.client.as_ref()?.asked_to_wait())
    }

    fn pause(&self, minimized: bool) -> Option<Duration> {
        self.subject(minimized)?;
        pause(self.pace.since.elapsed(), self.asked_to_wait())
    }

    /// When the next look is due.
    fn due(&self, minimized: bool) -> Option<Instant> {
        self.subject(minimized)?;
        self.pace.due(Instant::now(), self.asked_to_wait())
    }

    /// Looks at once, if there is something to look at.
    async fn person_is_back(&mut self, minimized: bool) {
        if self.pace.person_is_back(Instant::now()) {
            self.look(minimized).await;
        }
    }

    async fn look(&mut self, minimized: bool) {
        if let Some(subject) = self.subject(minimized).filter(|_| self.asked_to_wait().is_none()) {
            self.look_at(subject).await;
        }
        self.pace.ended = Instant::now();
    }

    async fn look_at(&mut self, subject: Subject) {
        let id = self.session.window.look(WindowState::journey_id);
        let looked = match subject {
            Subject::Source => checks::look_at_source(&self.session, StartedBy::Background).await,
            Subject::FailedReads => checks::start_again(&self.session).await,
        };
        // The person did not ask for this look, so no notice says that it failed. The rows still show what is known.
        if let Err(problem) = looked {
            tracing::info!(code = problem.code, "looking again failed");
            let no_key = |state: &WindowState| state.key.is_none() && state.journey_id() == id;
            self.key_refused_in = self.session.window.look(no_key).then_some(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use diagnosis::environment::Environment;
    use diagnosis::evidence::{NoAnswer, Observation, Outcome};
    use diagnosis::key_text::KeyShape;
    use diagnosis::probe::Probe;
    use keychain::{AsyncKeychain, EntryName, Keychain, KeychainError, Place};
    use practice::{Effect, Fault};
    use secrecy::SecretString;
    use smartrecruiters::Credential;
    use wizard::view::KeyPlace;
    use wizard::{ActivityKind, KeptKey};

    use super::*;
    use crate::practice_session::PracticeSession;
    use crate::state::KeyInUse;

    #[test]
    fn looking_again_slows_down_and_ends_and_waits_as_long_as_it_was_asked_to() {
        for (since, asked, expected) in [
            (0, None, Some(5)),
            (119, None, Some(5)),
            (120, None, Some(15)),
            (600, None, Some(60)),
            (899, None, Some(60)),
            (900, None, None),
            (0, Some(1), Some(5)),
            (0, Some(120), Some(120)),
            (600, Some(120), Some(120)),
            (800, Some(120), None),
            (0, Some(86_400), None),
        ] {
            let asked = asked.map(Duration::from_secs);
            let pause = pause(Duration::from_secs(since), asked).map(|pause| pause.as_secs());
            assert_eq!(pause, expected, "after {since} s, asked to wait {asked:?}");
        }
    }

    /// Puts the wizard on the source step, after a check that did not find the source.
    fn waits_for_the_source(state: &mut WindowState) {
        let wizard = &mut state.wizard;
        wizard.check_started(ActivityKind::Reads);
        let mut run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
        run.record(Observation {
            probe: Probe::SourceTypes,
            method: Probe::SourceTypes.method(),
            path: Probe::SourceTypes.path(false).to_owned(),
            outcome: Outcome::NoAnswer(NoAnswer::Timeout),
            duration_ms: 10,
            order: diagnosis::evidence::Order::default(),
            tries: 1,
            request_id: None,
        });
        run.finished = true;
        wizard.check_finished(run, 1_000, 200);
        wizard.progress.step = Step::Source;
    }

    #[tokio::test]
    async fn a_pause_that_smartrecruiters_asked_for_is_kept() -> anyhow::Result<()> {
        let stage = PracticeSession::with_key().await?;
        stage.session.window.change(waits_for_the_source);
        let later = Effect::Answer {
            status: 429,
            headers: vec![("Retry-After".to_owned(), "120".to_owned())],
            body: String::new(),
        };
        stage.faults.add(Fault::on("/", later));
        let mut looks = BackgroundLooks::new(stage.session.clone());
        for _ in 0..3 {
            looks.look(false).await;
            assert_eq!(stage.journal().len(), 1);
        }
        let pause = looks.pause(false).map(|pause| pause.as_secs());
        assert!(pause.is_some_and(|pause| (100..=120).contains(&pause)), "{pause:?}");
        Ok(())
    }

    #[test]
    fn a_focus_that_moves_back_and_forth_neither_hurries_nor_postpones_the_looks() {
        let begin = Instant::now();
        let at = |second| begin + Duration::from_secs(second);
        for every in [1, 2, 3, 4, 7] {
            let mut pace = Pace::new(begin);
            let mut looks = Vec::new();
            for second in 0..60 {
                let now = at(second);
                let returns = second % every == 0;
                let due = pace.due(now, None);
                if returns && pace.person_is_back(now) || due.is_some_and(|due| due <= now) {
                    looks.push(second);
                    pace.ended = now;
                } else {
                    assert_eq!(pace.due(now, None), due, "{second} s: the look that is due stays due");
                }
            }
            // Each look at once may come shortly after one that was due, and never twice within 5 seconds.
            assert!((12..=24).contains(&looks.len()), "every {every} s: {looks:?}");
            assert_eq!(looks.first(), Some(&0), "at once");
        }
    }

    #[test]
    fn looks_slow_down_once_the_person_is_away() {
        let begin = Instant::now();
        let mut pace = Pace::new(begin);
        let mut now = begin;
        let mut pauses = Vec::new();
        while let Some(due) = pace.due(now, None) {
            pauses.push(due.duration_since(now).as_secs());
            (now, pace.ended) = (due, due);
        }
        assert!(pauses.is_sorted(), "{pauses:?}");
        assert_eq!((pauses.first(), pauses.last()), (Some(&5), Some(&60)));
        assert_eq!(now.duration_since(begin), ENDS_AFTER);
    }

    /// A keychain that stays locked because the person refuses to unlock it each time.
    #[derive(Default)]
    struct Locked(Arc<AtomicUsize>);

    impl Keychain for Locked {
        fn place(&self) -> Result<Place, KeychainError> {
            Ok(Place::GnomeKeyring)
        }

        fn write(&self, _: &EntryName, _: &SecretString) -> Result<(), KeychainError> {
            Err(KeychainError::Locked)
        }

        fn read(&self, _: &EntryName) -> Result<Option<SecretString>, KeychainError> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Err(KeychainError::Locked)
        }

        fn delete(&self, _: &EntryName) -> Result<bool, KeychainError> {
            Err(KeychainError::Locked)
        }
    }

    #[tokio::test]
    async fn a_look_that_nobody_asked_for_opens_the_keychain_once() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let asked = Arc::new(AtomicUsize::new(0));
        let keychain = AsyncKeychain::new(Locked(asked.clone()));
        let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, false));
        session.window.change(|state| {
            state.wizard.start(Environment::Production, None);
            state.wizard.key_stored(KeptKey {
                last_four: "3a4b".to_owned(),
                place: KeyPlace::Keychain {
                    name: "GNOME Keyring".to_owned(),
                    entry: "Findem Connect".to_owned(),
                },
                notes: Vec::new(),
                fingerprint: None,
            });
            waits_for_the_source(state);
        });
        let mut looks = BackgroundLooks::new(session.clone());
        for _ in 0..3 {
            looks.look(false).await;
            assert_eq!(asked.load(Ordering::SeqCst), 1);
        }
        assert_eq!(looks.pause(false), None, "nothing is looked at any more");
        // A look that the person asks for does ask the keychain again.
        assert!(checks::look_at_source(&session, StartedBy::Person).await.is_err());
        assert_eq!(asked.load(Ordering::SeqCst), 2);
        session.window.change(|state| {
            state.key = Some(KeyInUse {
                credential: Credential::new(SecretString::from("DCRA1-0123456789abcdef0123456789abcdef"))?,
                shape: KeyShape::ApiKey,
                notes: Vec::new(),
            });
            anyhow::Ok(())
        })?;
        assert!(looks.pause(false).is_some(), "the key is here");
        Ok(())
    }
}
