//! What a transition wants done outside the state.

use ::desk::view::DeskView;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wizard::Progress;
use wizard::view::View;

/// One thing to do. Running an effect never waits: the disk and the network have their own tasks.
pub(crate) enum Effect {
    /// Write this progress. It replaces an earlier one of the same journey that has not been written yet.
    Persist(Snapshot),
    /// Send this view of the wizard to the page.
    ShowWizard(Box<View>),
    /// Send this view of the support desk to the page.
    ShowDesk(Box<DeskView>),
    /// Stop everything that was started with this token.
    Stop(CancellationToken),
    /// Look again at once, because the person is back.
    LookAgain,
    /// Start what needs no click and is due now.
    StartWhatIsDue,
    /// Start the pause before the next look again from the beginning, because a check ended.
    RestartPause,
    /// Look for the test candidate that a rehearsal may have left behind.
    LookForLeftover,
    /// End the weekly check of this journey, because its key is gone.
    EndWatch(Uuid),
}

/// The progress of a journey, to be written to disk.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot {
    /// The journey's profile.
    pub(crate) journey: Uuid,
    /// The progress to keep.
    pub(crate) progress: Box<Progress>,
}

/// A state that reports which effects its last transition wants.
pub(crate) trait Transitions {
    /// The effects, in order. The view comes last.
    fn take_effects(&mut self) -> Vec<Effect>;
}
