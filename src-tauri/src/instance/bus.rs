//! A single instance, using the message bus. The running program owns a name on the bus, and a later start asks it to show its
//! window.
//!
//! The names and the call are those of Tauri's plugin, so that old and new versions find each other. The plugin itself has three
//! bugs: it waits forever for an answer, it treats the answer of a program that is about to end as a sign that there is a window,
//! and it treats the silence of a program that has just ended as an error.

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
use crate::window::screen;
use crate::window::trouble::Trouble;

const NAME: WellKnownName<'static> = WellKnownName::from_static_str_unchecked("ai.findem.connect.SingleInstance");
const PATH: &str = "/ai/findem/connect/SingleInstance";
const INTERFACE: &str = "org.SingleInstance.DBus";

/// How long a start waits for the running program.
const LIMITS: Limits = Limits {
    answers: Duration::from_secs(4),
    ends: Duration::from_secs(20),
};
/// How long the bus itself may take to answer.
const BUS_ANSWERS_WITHIN: Duration = Duration::from_secs(2);
/// The pause before a later start asks a program that is ending again.
const LOOKS_EVERY: Duration = Duration::from_millis(20);

#[derive(Debug, Clone, Copy)]
struct Limits {
    /// The time within which it must have answered.
    answers: Duration,
    /// The time within which it must have ended, if it answered that it is ending.
    ends: Duration,
}

/// What a later start finds on the bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// No other program runs, and this one owns the name now.
    Nobody,
    /// The running program has shown its window.
    Window,
    /// The running program does not answer. Contains its process id, if the bus knows it.
    Silence(Option<u32>),
    /// No other program runs, and there is no screen for a window.
    NoScreen,
}

/// This program on the bus, until it ends.
#[derive(Default)]
pub(crate) struct Instance {
    state: Arc<Mutex<State>>,
    /// As long as the connection is open, this program owns the name.
    connection: Option<Connection>,
}

/// The state of this program.
enum State {
    /// There is no window yet. Starts that arrive meanwhile wait for it.
    Opening(Vec<Start>),
    /// There is a window.
    Open(AppHandle),
    /// The window is closed or closing. The process owns the name until it ends, and a later start waits for that.
    Ending,
}

impl Default for State {
    fn default() -> Self {
        Self::Opening(Vec::new())
    }
}

/// Hands this start over to the running program. If there is none and a screen can be opened, takes the name.
pub(crate) fn begin() -> Beginning<Instance> {
    let mut instance = Instance::default();
    let found = tauri::async_runtime::block_on(async {
        let found = match join(&instance).await {
            Ok(connection) => {
                instance.connection = Some(connection.clone());
                find_or_claim(&Bus(connection), screen::has_screen, LIMITS).await
            }
            Err(error) => Err(error),
        };
        found.unwrap_or_else(|error| {
            tracing::warn!("other starts of this program are not seen: {error}");
            if screen::has_screen() {
                Found::Nobody
            } else {
                Found::NoScreen
            }
        })
    });
    match found {
        Found::Nobody => Beginning::First(instance),
        Found::Window => Beginning::HandedOver,
        Found::Silence(process) => Beginning::Fails(Trouble::Frozen(process)),
        Found::NoScreen => Beginning::Fails(Trouble::NoScreen),
    }
}

/// Connects to the bus and serves later starts there.
async fn join(instance: &Instance) -> zbus::Result<Connection> {
    let service = StartService(instance.state.clone());
    let connecting = Builder::session()?
        .method_timeout(LIMITS.answers)
        .serve_at(PATH, service)?
        .build();
    match timeout(BUS_ANSWERS_WITHIN, connecting).await {
        Ok(connected) => connected,
        Err(_) => Err(zbus::Error::Failure("the message bus does not answer".to_owned())),
    }
}

/// The running program on the bus, as a later start sees it.
trait RunningProgram {
    /// Whether a program runs.
    async fn is_running(&self) -> zbus::Result<bool>;
    /// Hands this start over. Returns whether the running program has shown its window.
    async fn hand_over(&self) -> zbus::Result<bool>;
    /// The process id of the running program.
    async fn process(&self) -> zbus::Result<u32>;
    /// Takes the name. Returns whether this is now the running program.
    async fn claim_name(&self) -> zbus::Result<bool>;
}

/// Finds the running program, or takes the name. A program that is ending refuses a start or does not answer. It is asked again
/// until it has ended, so that no start is lost.
async fn find_or_claim(
    program: &impl RunningProgram,
    has_screen: impl Fn() -> bool,
    limits: Limits,
) -> zbus::Result<Found> {
    let mut deadline = None;
    let mut ends = false;
    loop {
        if program.is_running().await? {
            let now = Instant::now();
            let until = *deadline.get_or_insert(now + limits.answers);
            match timeout_at(until, program.hand_over()).await {
                Ok(Ok(true)) => return Ok(Found::Window),
                Ok(refused) if now < until => {
                    if refused.is_ok() && !ends {
                        ends = true;
                        deadline = Some(now + limits.ends);
                    }
                    sleep(LOOKS_EVERY).await;
                }
                _ => {
                    let process = timeout(BUS_ANSWERS_WITHIN, program.process()).await;
                    return Ok(Found::Silence(process.ok().and_then(Result::ok)));
                }
            }
        } else if !has_screen() {
            return Ok(Found::NoScreen);
        } else if program.claim_name().await? {
            return Ok(Found::Nobody);
        } else {
            // Another start was faster. It gets the full time to answer.
            deadline = None;
            ends = false;
        }
    }
}

struct Bus(Connection);

impl RunningProgram for Bus {
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
        // Earlier versions answer without a value once they have shown their window.
        Ok(answer.body().deserialize().unwrap_or(true))
    }

    async fn process(&self) -> zbus::Result<u32> {
        let name = BusName::from(NAME);
        Ok(DBusProxy::new(&self.0)
            .await?
            .get_connection_unix_process_id(name)
            .await?)
    }

    async fn claim_name(&self) -> zbus::Result<bool> {
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

/// Serves later starts.
struct StartService(Arc<Mutex<State>>);

#[zbus::interface(name = "org.SingleInstance.DBus")]
impl StartService {
    /// Returns whether the start was accepted. The answer comes from the main thread, so a window that hangs gives no answer.
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
        pending_events_are_handled().await;
        let (answer, answered) = oneshot::channel();
        let (state, shown_by) = (self.0.clone(), app.clone());
        let asked = app.run_on_main_thread(move || {
            let open = matches!(*lock(&state), State::Open(_));
            // The later start may have ended already.
            let _ = answer.send(open && show(&shown_by, &start));
        });
        asked.is_ok() && answered.await.unwrap_or(false)
    }
}

/// Waits until the window has handled all pending events. A person who closes the window and starts the program again at once
/// wants a new window, and the call on the bus may arrive before the event that closes the old window.
async fn pending_events_are_handled() {
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
    /// Notes that the window is open.
    pub(crate) fn opened(&self, app: &AppHandle) {
        let before = std::mem::replace(&mut *lock(&self.state), State::Open(app.clone()));
        if let State::Opening(waiting) = before {
            for start in waiting {
                show(app, &start);
            }
        }
    }

    /// Notes that the window closes, after which the program ends.
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

    /// What the running program does when it is asked.
    #[derive(Debug, Clone, Copy)]
    enum Does {
        Show,
        /// It refuses, because it is about to end, but it is still running.
        Refuse,
        /// It refuses, and has ended by the next call.
        RefuseAndEnd,
        /// It ends before it answers.
        End,
        /// It ends, and another start takes the name at once.
        EndForAnother,
        Freeze,
    }

    struct Scripted {
        runs: Cell<bool>,
        does: RefCell<VecDeque<Does>>,
        /// Whether another start takes the name first, once.
        outrun: Cell<bool>,
    }

    impl RunningProgram for Scripted {
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

        async fn claim_name(&self) -> zbus::Result<bool> {
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

    async fn begins(does: &[Does], screen: bool, limits: Limits) -> zbus::Result<Found> {
        let program = Scripted {
            runs: Cell::new(!does.is_empty()),
            does: RefCell::new(does.iter().copied().collect()),
            outrun: Cell::new(false),
        };
        find_or_claim(&program, || screen, limits).await
    }

    #[tokio::test]
    async fn a_start_is_handed_over_or_takes_the_place_and_is_never_lost() -> zbus::Result<()> {
        let rows: &[(&[Does], bool, Found)] = &[
            (&[], true, Found::Nobody),
            (&[], false, Found::NoScreen),
            (&[Does::Show], true, Found::Window),
            (&[Does::Show], false, Found::Window),
            (&[Does::Refuse, Does::Refuse, Does::RefuseAndEnd], true, Found::Nobody),
            (&[Does::RefuseAndEnd], false, Found::NoScreen),
            (&[Does::End], true, Found::Nobody),
            (&[Does::Refuse, Does::End], true, Found::Nobody),
            (&[Does::EndForAnother, Does::Show], true, Found::Window),
            (&[Does::EndForAnother, Does::Refuse, Does::End], true, Found::Nobody),
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
            assert_eq!(begins(does, true, short).await?, Found::Silence(Some(4711)), "{does:?}");
        }
        // The person gets a message within 5 seconds, one of which the start itself takes.
        assert!(LIMITS.answers <= Duration::from_secs(4));
        Ok(())
    }

    #[tokio::test]
    async fn a_program_that_says_that_it_ends_is_given_its_time() -> zbus::Result<()> {
        // If only the first limit applied, there would be no time to ask again.
        let limits = Limits {
            answers: Duration::from_nanos(1),
            ..LONG
        };
        let does = [Does::Refuse, Does::Refuse, Does::End];
        assert_eq!(begins(&does, true, limits).await?, Found::Nobody);
        Ok(())
    }

    #[tokio::test]
    async fn of_two_starts_at_once_one_opens_and_the_other_is_handed_over() -> zbus::Result<()> {
        let program = Scripted {
            runs: Cell::new(false),
            does: RefCell::new([Does::Show].into()),
            outrun: Cell::new(true),
        };
        assert_eq!(find_or_claim(&program, || true, LONG).await?, Found::Window);
        Ok(())
    }

    /// Calls the service directly, without a bus.
    #[tokio::test]
    async fn a_start_before_the_window_waits_for_it_and_one_at_the_end_is_refused() {
        let instance = Instance::default();
        let service = StartService(instance.state.clone());
        assert!(
            service
                .execute_callback(vec!["findem-connect".to_owned()], "/".to_owned())
                .await
        );
        assert!(matches!(&*lock(&instance.state), State::Opening(waiting) if waiting.len() == 1));
        instance.ends();
        assert!(!service.execute_callback(Vec::new(), "/".to_owned()).await);
    }
}
