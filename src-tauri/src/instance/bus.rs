//! One program on a message bus. The program that runs owns a name there; a later start asks it to show its window.
//!
//! This is what Tauri's plugin does, and says the same words, so that each finds the other after an update. But the plugin
//! waits for an answer for ever, takes the answer of a program that is about to end for a window, and the silence of one
//! that has just ended for an error.

use std::env;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use glib::{ControlFlow, Priority};
use tauri::{AppHandle, RunEvent, WindowEvent};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout, timeout_at};
use zbus::Connection;
use zbus::connection::Builder;
use zbus::fdo::{DBusProxy, RequestNameFlags};
use zbus::names::{BusName, WellKnownName};

use super::start::{Beginning, Start, show};
use crate::screen;
use crate::trouble::Trouble;

const NAME: WellKnownName<'static> = WellKnownName::from_static_str_unchecked("ai.findem.connect.SingleInstance");
const PATH: &str = "/ai/findem/connect/SingleInstance";
const INTERFACE: &str = "org.SingleInstance.DBus";

/// How long a start waits for the program that runs.
const LIMITS: Limits = Limits {
    answers: Duration::from_secs(4),
    ends: Duration::from_secs(20),
};
/// How long the bus itself may take.
const BUS_ANSWERS_WITHIN: Duration = Duration::from_secs(2);
/// How often a program that ends is looked at.
const LOOKS_EVERY: Duration = Duration::from_millis(20);

#[derive(Debug, Clone, Copy)]
struct Limits {
    /// Until it answers.
    answers: Duration,
    /// Until it has ended, once it has answered that it does.
    ends: Duration,
}

/// What comes of meeting the others on the bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Met {
    /// No other program runs, and this one has the place now.
    Nobody,
    /// The program that runs has shown its window.
    Window,
    /// The program that runs does not answer. Its process, where the bus knows it.
    Silence(Option<u32>),
    /// No other program runs, and there is no screen for a window.
    NoScreen,
}

/// The program's place on the bus, until it ends.
#[derive(Default)]
pub(crate) struct Instance {
    state: Arc<Mutex<State>>,
    /// Keeps the name.
    connection: Option<Connection>,
}

/// How far the program is.
enum State {
    /// There is no window yet. What was started meanwhile waits for it.
    Opening(Vec<Start>),
    /// There is a window.
    Open(AppHandle),
    /// The window is closed or about to be. The name is kept until the process ends, and a later start waits for that.
    Ending,
}

impl Default for State {
    fn default() -> Self {
        Self::Opening(Vec::new())
    }
}

/// Hands this start over to the program that runs, or takes its place if there is none and there is a screen.
pub(crate) fn begin() -> Beginning<Instance> {
    let mut instance = Instance::default();
    let met = tauri::async_runtime::block_on(async {
        let met = match join(&instance).await {
            Ok(connection) => {
                instance.connection = Some(connection.clone());
                meet(&Bus(connection), screen::has_screen, LIMITS).await
            }
            Err(error) => Err(error),
        };
        met.unwrap_or_else(|error| {
            tracing::warn!("other starts of this program are not seen: {error}");
            if screen::has_screen() {
                Met::Nobody
            } else {
                Met::NoScreen
            }
        })
    });
    match met {
        Met::Nobody => Beginning::First(instance),
        Met::Window => Beginning::HandedOver,
        Met::Silence(process) => Beginning::Fails(Trouble::Frozen(process)),
        Met::NoScreen => Beginning::Fails(Trouble::NoScreen),
    }
}

/// Connects with the bus, ready to be asked.
async fn join(instance: &Instance) -> zbus::Result<Connection> {
    let door = Door(instance.state.clone());
    let connecting = Builder::session()?
        .method_timeout(LIMITS.answers)
        .serve_at(PATH, door)?
        .build();
    match timeout(BUS_ANSWERS_WITHIN, connecting).await {
        Ok(connected) => connected,
        Err(_) => Err(zbus::Error::Failure("the message bus does not answer".to_owned())),
    }
}

/// The others on the bus, as a start meets them.
trait Others {
    /// Whether a program runs.
    async fn is_running(&self) -> zbus::Result<bool>;
    /// Hands this start over. Whether the program that runs has shown its window.
    async fn hand_over(&self) -> zbus::Result<bool>;
    /// The process of the program that runs.
    async fn process(&self) -> zbus::Result<u32>;
    /// Whether this is the program that runs from now on.
    async fn take_place(&self) -> zbus::Result<bool>;
}

/// A program that ends refuses a start or leaves it unanswered. It is asked again until it is gone, and then this start takes
/// its place, so that no start is lost.
async fn meet(others: &impl Others, has_screen: impl Fn() -> bool, limits: Limits) -> zbus::Result<Met> {
    let mut deadline = None;
    let mut ends = false;
    loop {
        if others.is_running().await? {
            let now = Instant::now();
            let until = *deadline.get_or_insert(now + limits.answers);
            match timeout_at(until, others.hand_over()).await {
                Ok(Ok(true)) => return Ok(Met::Window),
                Ok(refused) if now < until => {
                    if refused.is_ok() && !ends {
                        ends = true;
                        deadline = Some(now + limits.ends);
                    }
                    sleep(LOOKS_EVERY).await;
                }
                _ => {
                    let process = timeout(BUS_ANSWERS_WITHIN, others.process()).await;
                    return Ok(Met::Silence(process.ok().and_then(Result::ok)));
                }
            }
        } else if !has_screen() {
            return Ok(Met::NoScreen);
        } else if others.take_place().await? {
            return Ok(Met::Nobody);
        } else {
            // Another one was faster, and has its own time.
            deadline = None;
            ends = false;
        }
    }
}

struct Bus(Connection);

impl Others for Bus {
    async fn is_running(&self) -> zbus::Result<bool> {
        Ok(DBusProxy::new(&self.0).await?.name_has_owner(NAME.into()).await?)
    }

    async fn hand_over(&self) -> zbus::Result<bool> {
        let arguments: Vec<String> = env::args_os()
            .map(|argument| argument.to_string_lossy().into_owned())
            .collect();
        let folder = env::current_dir().unwrap_or_default();
        let start = (arguments, folder.to_string_lossy());
        let answer = self
            .0
            .call_method(Some(NAME), PATH, Some(INTERFACE), "ExecuteCallback", &start)
            .await?;
        // A program of an earlier version answers without a word once its window is shown.
        Ok(answer.body().deserialize().unwrap_or(true))
    }

    async fn process(&self) -> zbus::Result<u32> {
        let name = BusName::from(NAME);
        Ok(DBusProxy::new(&self.0)
            .await?
            .get_connection_unix_process_id(name)
            .await?)
    }

    async fn take_place(&self) -> zbus::Result<bool> {
        match self
            .0
            .request_name_with_flags(NAME, RequestNameFlags::DoNotQueue.into())
            .await
        {
            Ok(_) => Ok(true),
            Err(zbus::Error::NameTaken) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// What later starts knock at.
struct Door(Arc<Mutex<State>>);

#[zbus::interface(name = "org.SingleInstance.DBus")]
impl Door {
    /// Whether the start was taken. The answer comes from the thread of the window, so that a window that hangs gives none.
    async fn execute_callback(&self, arguments: Vec<String>, folder: String) -> bool {
        let start = Start { arguments, folder };
        let app = match &mut *lock(&self.0) {
            State::Opening(waiting) => {
                waiting.push(start);
                return true;
            }
            State::Open(app) => app.clone(),
            State::Ending => return false,
        };
        all_before_is_done().await;
        let (answer, answered) = oneshot::channel();
        let (state, shown_by) = (self.0.clone(), app.clone());
        let asked = app.run_on_main_thread(move || {
            let open = matches!(*lock(&state), State::Open(_));
            // Whoever asked may be gone by now.
            let _ = answer.send(open && show(&shown_by, &start));
        });
        asked.is_ok() && answered.await.unwrap_or(false)
    }
}

/// Waits until the window has seen what the screen had for it: somebody who closes it and starts the program again at once
/// wants a new window, and the bus may be faster than the screen.
async fn all_before_is_done() {
    let (done, seen) = oneshot::channel();
    let mut done = Some(done);
    glib::idle_add_full(Priority::LOW, move || {
        if let Some(done) = done.take() {
            let _ = done.send(());
        }
        ControlFlow::Break
    });
    let _ = seen.await;
}

impl Instance {
    /// The window is there.
    pub(crate) fn opened(&self, app: &AppHandle) {
        let before = std::mem::replace(&mut *lock(&self.state), State::Open(app.clone()));
        if let State::Opening(waiting) = before {
            for start in waiting {
                show(app, &start);
            }
        }
    }

    /// Once the window closes, the program ends.
    pub(crate) fn hear(&self, _: &AppHandle, event: &RunEvent) {
        let closes = matches!(
            event,
            RunEvent::WindowEvent {
                event: WindowEvent::CloseRequested { .. },
                ..
            }
        );
        if closes || matches!(event, RunEvent::ExitRequested { .. }) {
            self.ends();
        }
    }

    fn ends(&self) {
        *lock(&self.state) = State::Ending;
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::collections::VecDeque;
    use std::future::pending;

    use super::*;

    /// What the one that runs does when it is asked.
    #[derive(Debug, Clone, Copy)]
    enum Does {
        Show,
        /// It is about to end, and runs still.
        Refuse,
        /// It refuses, and is gone.
        RefuseAndEnd,
        /// It is gone before it answers.
        End,
        /// It is gone, and another one is there at once.
        EndForAnother,
        Freeze,
    }

    struct Scripted {
        runs: Cell<bool>,
        does: RefCell<VecDeque<Does>>,
        /// Whether somebody else is faster, once.
        outrun: Cell<bool>,
    }

    impl Others for Scripted {
        async fn is_running(&self) -> zbus::Result<bool> {
            Ok(self.runs.get())
        }

        async fn hand_over(&self) -> zbus::Result<bool> {
            let does = self.does.borrow_mut().pop_front();
            let gone = || Err(zbus::Error::Failure("gone".to_owned()));
            match does {
                Some(Does::Show) => Ok(true),
                Some(Does::Refuse) => Ok(false),
                Some(Does::RefuseAndEnd) => {
                    self.runs.set(false);
                    Ok(false)
                }
                Some(Does::End) => {
                    self.runs.set(false);
                    gone()
                }
                Some(Does::EndForAnother) => gone(),
                Some(Does::Freeze) | None => pending().await,
            }
        }

        async fn process(&self) -> zbus::Result<u32> {
            Ok(4711)
        }

        async fn take_place(&self) -> zbus::Result<bool> {
            if self.outrun.take() {
                self.runs.set(true);
                return Ok(false);
            }
            Ok(true)
        }
    }

    const LONG: Limits = Limits {
        answers: Duration::from_hours(1),
        ends: Duration::from_hours(1),
    };

    async fn begins(does: &[Does], screen: bool, limits: Limits) -> zbus::Result<Met> {
        let others = Scripted {
            runs: Cell::new(!does.is_empty()),
            does: RefCell::new(does.iter().copied().collect()),
            outrun: Cell::new(false),
        };
        meet(&others, || screen, limits).await
    }

    #[tokio::test]
    async fn a_start_is_handed_over_or_takes_the_place_and_is_never_lost() -> zbus::Result<()> {
        let rows: &[(&[Does], bool, Met)] = &[
            (&[], true, Met::Nobody),
            (&[], false, Met::NoScreen),
            (&[Does::Show], true, Met::Window),
            (&[Does::Show], false, Met::Window),
            (&[Does::Refuse, Does::Refuse, Does::RefuseAndEnd], true, Met::Nobody),
            (&[Does::RefuseAndEnd], false, Met::NoScreen),
            (&[Does::End], true, Met::Nobody),
            (&[Does::Refuse, Does::End], true, Met::Nobody),
            (&[Does::EndForAnother, Does::Show], true, Met::Window),
            (&[Does::EndForAnother, Does::Refuse, Does::End], true, Met::Nobody),
        ];
        for (does, screen, expected) in rows {
            assert_eq!(
                begins(does, *screen, LONG).await?,
                *expected,
                "{does:?}, screen {screen}"
            );
        }
        Ok(())
    }

    #[tokio::test]
    async fn a_program_that_does_not_answer_is_named_in_time() -> zbus::Result<()> {
        let short = Limits {
            answers: Duration::from_millis(50),
            ends: Duration::from_millis(50),
        };
        for does in [
            &[Does::Freeze][..],
            &[Does::Refuse, Does::Freeze],
            &[Does::Refuse; 1000],
        ] {
            assert_eq!(begins(does, true, short).await?, Met::Silence(Some(4711)), "{does:?}");
        }
        // Said within 5 seconds, with a second for the start itself.
        assert!(LIMITS.answers <= Duration::from_secs(4));
        Ok(())
    }

    #[tokio::test]
    async fn a_program_that_says_that_it_ends_is_given_its_time() -> zbus::Result<()> {
        // Without the time to end, there would be none for a second question.
        let limits = Limits {
            answers: Duration::from_nanos(1),
            ..LONG
        };
        let does = [Does::Refuse, Does::Refuse, Does::End];
        assert_eq!(begins(&does, true, limits).await?, Met::Nobody);
        Ok(())
    }

    #[tokio::test]
    async fn of_two_starts_at_once_one_opens_and_the_other_is_handed_over() -> zbus::Result<()> {
        let others = Scripted {
            runs: Cell::new(false),
            does: RefCell::new([Does::Show].into()),
            outrun: Cell::new(true),
        };
        assert_eq!(meet(&others, || true, LONG).await?, Met::Window);
        Ok(())
    }

    /// Asked through the door, without a bus.
    #[tokio::test]
    async fn a_start_before_the_window_waits_for_it_and_one_at_the_end_is_refused() {
        let instance = Instance::default();
        let door = Door(instance.state.clone());
        assert!(
            door.execute_callback(vec!["findem-connect".to_owned()], "/".to_owned())
                .await
        );
        assert!(matches!(&*lock(&instance.state), State::Opening(waiting) if waiting.len() == 1));
        instance.ends();
        assert!(!door.execute_callback(Vec::new(), "/".to_owned()).await);
    }
}
