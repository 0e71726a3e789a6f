//! The only place that runs effects.

use std::sync::{Arc, Mutex, PoisonError};

use ::desk::view::DeskView;
use serde::Serialize;
use tauri::ipc::{Channel, IpcResponse};
use tokio::sync::Notify;
use wizard::view::View;

use crate::state::Effect;
use crate::storage::Disk;

/// Signals that wake the background tasks.
#[derive(Default)]
pub(crate) struct Signals {
    /// The person is back, so read again at once.
    pub(crate) look_again: Notify,
    /// Something that needs no click is due.
    pub(crate) start_what_is_due: Notify,
    /// A check has ended, so the pause starts again from the beginning.
    pub(crate) restart_pause: Notify,
    /// Look for what a rehearsal may have left behind.
    pub(crate) look_for_leftover: Notify,
}

/// The page's two streams of views. Each one is empty until the page subscribes to it.
#[derive(Default)]
pub(crate) struct ViewStreams {
    /// The wizard's stream.
    pub(crate) wizard: ViewStream<View>,
    /// The support desk's stream.
    pub(crate) desk: ViewStream<DeskView>,
}

/// A stream of views.
pub(crate) struct ViewStream<V>(Mutex<Option<Channel<V>>>);

impl<V> Default for ViewStream<V> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<V: IpcResponse + Serialize> ViewStream<V> {
    /// From now on, sends views to this page.
    pub(crate) fn subscribe(&self, page: Channel<V>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
    }

    fn show(&self, view: V) {
        if let Some(page) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner)
            && let Err(error) = page.send(view)
        {
            tracing::warn!("a view did not reach the page: {error}");
        }
    }
}

/// Runs the effects of all transitions.
pub(crate) struct EffectRunner {
    views: Arc<ViewStreams>,
    signals: Arc<Signals>,
    disk: Disk,
}

impl EffectRunner {
    /// Makes a runner that sends views, signals and writes here.
    pub(crate) const fn new(views: Arc<ViewStreams>, signals: Arc<Signals>, disk: Disk) -> Self {
        Self { views, signals, disk }
    }

    /// Runs an effect without waiting for its result.
    pub(crate) fn run(&self, effect: Effect) {
        match effect {
            Effect::Persist(snapshot) => self.disk.save(snapshot),
            Effect::ShowWizard(view) => self.views.wizard.show(*view),
            Effect::ShowDesk(view) => self.views.desk.show(*view),
            Effect::Stop(token) => token.cancel(),
            Effect::LookAgain => self.signals.look_again.notify_one(),
            Effect::StartWhatIsDue => self.signals.start_what_is_due.notify_one(),
            Effect::RestartPause => self.signals.restart_pause.notify_one(),
            Effect::EndWatch(journey) => self.disk.end_watch(journey),
            Effect::LookForLeftover => self.signals.look_for_leftover.notify_one(),
        }
    }
}
