//! What a transition wants done outside the state.

use ::desk::view::DeskView;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wizard::Progress;
use wizard::view::View;

/// One thing to do. None of them waits: the disk and the network have tasks of their own.
pub(crate) enum Effect {
    /// Write this progress, in place of an earlier one of the same journey that is not written yet.
    Persist(Snapshot),
    /// Send this view of the wizard to the page.
    ShowWizard(Box<View>),
    /// Send this view of the support desk to the page.
    ShowDesk(Box<DeskView>),
    /// Stop everything that was started with this token.
    Stop(CancellationToken),
    /// Look again at once, because the person is here.
    LookAgain,
    /// Begin the pause before the next look anew, because a check ended.
    RestartPause,
    /// Look for the test candidate that a rehearsal may have left behind.
    LookForLeftover,
}

/// The progress of a journey, as it is to be on disk.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot {
    /// The journey's profile.
    pub(crate) journey: Uuid,
    /// What is kept of it.
    pub(crate) progress: Box<Progress>,
}

/// A state that tells which effects its last transition wants.
pub(crate) trait Transitions {
    /// The effects, in their order. The view is the last one.
    fn take_effects(&mut self) -> Vec<Effect>;
}
