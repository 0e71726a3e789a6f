//! Background looks: failed reads and a missing source are read again at once when the window gets the focus, and then every 5
//! seconds, slowing down to every 60, for 15 minutes. Write attempts are repeated only when the person asks for it.

use std::sync::Arc;
use std::time::Duration;

use tauri::AppHandle;
use tokio::time::{Instant, sleep};
use wizard::view::Step;

use crate::features::checks;
use crate::session::Session;
use crate::state::{DeskState, JourneyId, WindowState};
use crate::window::visibility;

const ENDS_AFTER: Duration = Duration::from_mins(15);

/// The pause before the next look, which depends on how long ago the person last used the window. A pause that SmartRecruiters
/// asked for is respected.
fn pause(since: Duration, asked_to_wait: Option<Duration>) -> Option<Duration> {
    let pause = match since.as_secs() {
        0..120 => Duration::from_secs(5),
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
            let pause = looks.pause(visibility::is_minimised(&app));
            let every = pause.and_then(|pause| u32::try_from(pause.as_secs()).ok());
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
                    looks.since = Instant::now();
                    looks.look(visibility::is_minimised(&app)).await;
                }
                () = session.signals.restart_pause.notified() => {}
                () = sleep(pause.unwrap_or(ENDS_AFTER)), if pause.is_some() => {
                    looks.look(visibility::is_minimised(&app)).await;
                }
            }
        }
    });
}

/// The reads that the program repeats automatically.
struct BackgroundLooks {
    session: Arc<Session>,
    /// When the person last used the window.
    since: Instant,
    /// The journey whose key the keychain refused to return. The person may have been asked and said no, so background looks do
    /// not ask the keychain again.
    key_refused_in: Option<JourneyId>,
}

impl BackgroundLooks {
    fn new(session: Arc<Session>) -> Self {
        Self {
            session,
            since: Instant::now(),
            key_refused_in: None,
        }
    }

    fn subject(&self, minimised: bool) -> Option<Subject> {
        if minimised || self.session.desk.look(DeskState::is_open) {
            return None;
        }
        self.session.window.look(|state| {
            let no_key = state.key.is_none() && self.key_refused_in == Some(state.journey_id());
            if no_key || state.wizard.present.check.is_some() {
                return None;
            }
            match state.wizard.progress.step {
                Step::Source if state.wizard.source_missing() => Some(Subject::Source),
                Step::Permissions if !state.wizard.reads_to_ask_again().is_empty() => Some(Subject::FailedReads),
                _ => None,
            }
        })
    }

    fn asked_to_wait(&self) -> Option<Duration> {
        self.session.window.look(|state| state.client.as_ref()?.asked_to_wait())
    }

    fn pause(&self, minimised: bool) -> Option<Duration> {
        self.subject(minimised)?;
        pause(self.since.elapsed(), self.asked_to_wait())
    }

    async fn look(&mut self, minimised: bool) {
        let Some(subject) = self.subject(minimised).filter(|_| self.asked_to_wait().is_none()) else {
            return;
        };
        let id = self.session.window.look(WindowState::journey_id);
        let looked = match subject {
            Subject::Source => checks::look_at_source(&self.session).await,
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
        assert!(checks::look_at_source(&session).await.is_err());
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
