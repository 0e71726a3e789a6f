//! Everything that the window's features share. Each part is a separate handle, and a feature uses only the ones that it needs.

use std::sync::{Arc, Mutex};

use keychain::{AsyncKeychain, OsKeychain};
use policy::Policy;
use records::{Folder, RecordsError};

use crate::effects::{DeskHandle, EffectRunner, Signals, StateCell, ViewStreams, WindowHandle};
use crate::notice;
use crate::state::{DeskState, WindowState};
use crate::storage::{Disk, Records, SaveOutcome, Writer, open_when_free};

/// What all commands share.
pub(crate) struct Session {
    /// The state of the wizard's window.
    pub(crate) window: Arc<WindowHandle>,
    /// The state of the support desk. The two states are never locked at the same time.
    pub(crate) desk: Arc<DeskHandle>,
    /// The records.
    pub(crate) disk: Disk,
    /// Signals that wake the background tasks.
    pub(crate) signals: Arc<Signals>,
    /// The page's streams of views.
    pub(crate) views: Arc<ViewStreams>,
    /// The operating system's keychain.
    pub(crate) keychain: AsyncKeychain,
    /// Locked while the key is copied to the clipboard or removed from it, so that one does not undo the other.
    pub(crate) clipboard: Mutex<()>,
    /// Locked while a customer's key is used or changed. The keychain may wait for the person, and a command that the person
    /// starts meanwhile must find the key where it was put.
    pub(crate) customer_keys: tokio::sync::Mutex<()>,
    writer: Writer,
}

impl Session {
    /// Opens the records and continues the real setup, or practice, where it was.
    pub(crate) fn open(practice: bool) -> Self {
        let folder = Folder::locate().and_then(|path| open_when_free(&path));
        let keychain = AsyncKeychain::new(OsKeychain);
        Self::under(Policy::of_this_computer(), folder, keychain, practice)
    }

    /// Makes a session with these records and this keychain, on a computer without a policy.
    #[cfg(test)]
    pub(crate) fn with(folder: Result<Folder, RecordsError>, keychain: AsyncKeychain, practice: bool) -> Self {
        Self::under(Policy::default(), folder, keychain, practice)
    }

    /// Makes a session under this policy.
    pub(crate) fn under(
        policy: Policy,
        folder: Result<Folder, RecordsError>,
        keychain: AsyncKeychain,
        practice: bool,
    ) -> Self {
        let policy_trouble = notice::policy(&policy);
        let mut records = Records::new(folder);
        let logins_removed = records.remove_proxy_logins();
        let mut state = WindowState::new(policy);
        state.enter(records.open_journey(practice), practice);
        if let Some(notice) = policy_trouble.or(logins_removed) {
            state.wizard.present.notice = Some(notice);
        }
        let (views, signals) = (Arc::<ViewStreams>::default(), Arc::<Signals>::default());
        let disk = Disk::new(records.folder().cloned());
        let effects = Arc::new(EffectRunner::new(views.clone(), signals.clone(), disk.clone()));
        let window = Arc::new(StateCell::new(state, effects.clone()));
        let told = Arc::downgrade(&window);
        let writer = Writer::start(records, &disk, move |outcome| {
            if let Some(window) = told.upgrade() {
                window.change(|state| match outcome {
                    SaveOutcome::Failed(problem) => state.save_failed(problem),
                    SaveOutcome::Recovered => state.save_recovered(),
                });
            }
        });
        Self {
            window,
            desk: Arc::new(StateCell::new(DeskState::new(), effects)),
            disk,
            signals,
            views,
            keychain,
            clipboard: Mutex::default(),
            customer_keys: tokio::sync::Mutex::default(),
            writer,
        }
    }

    /// Waits for the last write, because the program ends.
    pub(crate) fn close(&self) {
        self.writer.close();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::mpsc;

    use keychain::SessionKeychain;
    use tempfile::TempDir;

    use super::*;

    fn open(home: &TempDir) -> Session {
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        Session::with(Folder::open(home.path()), keychain, false)
    }

    #[test]
    fn a_disk_that_takes_its_time_holds_up_no_transition() -> anyhow::Result<()> {
        let home = TempDir::new()?;
        let session = open(&home);
        let (release, released) = mpsc::channel::<()>();
        let disk = session.disk.clone();
        let slow = std::thread::spawn(move || disk.run_blocking(move |_| released.recv().is_ok()));
        // Neither transition waits for the disk, which answers only later.
        session
            .window
            .change(|state| state.wizard.progress.name = "Acme".to_owned());
        let name = session.window.look(|state| state.wizard.progress.name.clone());
        assert_eq!(name, "Acme");
        release.send(())?;
        assert!(slow.join().is_ok_and(|done| done.is_ok()));
        drop(session);
        let again = open(&home);
        assert_eq!(again.window.look(|state| state.wizard.progress.name.clone()), "Acme");
        Ok(())
    }

    #[test]
    fn a_disk_that_fails_is_said_in_one_notice_which_goes_when_it_works_again() -> anyhow::Result<()> {
        let home = TempDir::new()?;
        let session = open(&home);
        let journey = session.window.look(WindowState::journey);
        let folder = home
            .path()
            .join("profiles")
            .join(journey.unwrap_or_default().to_string());
        fs::remove_dir_all(&folder)?;
        fs::write(&folder, "in the way")?;
        let notice = || session.window.look(|state| state.wizard.present.notice.clone());
        session
            .window
            .change(|state| state.wizard.progress.name = "Acme".to_owned());
        while notice().is_none() {
            std::thread::yield_now();
        }
        assert_eq!(notice().map(|notice| notice.code).as_deref(), Some("notSaved"));
        fs::remove_file(&folder)?;
        session.close();
        assert_eq!(notice(), None);
        drop(session);
        let again = open(&home);
        assert_eq!(again.window.look(|state| state.wizard.progress.name.clone()), "Acme");
        Ok(())
    }

    #[test]
    fn each_reason_why_nothing_is_saved_is_shown_until_it_is_dismissed() {
        use crate::notice::Code;

        let mut state = WindowState::new(Policy::default());
        let code = |state: &WindowState| state.wizard.present.notice.as_ref().map(|notice| notice.code.clone());
        let (full, newer) = (Code::NotSaved, Code::RecordsNewer);
        state.save_failed(full.notice());
        assert_eq!(code(&state).as_deref(), Some("notSaved"));
        // A check removes the notice when it starts.
        state.wizard.present.notice = None;
        state.save_failed(full.notice());
        assert_eq!(code(&state).as_deref(), Some("notSaved"));
        state.dismiss_notice();
        state.save_failed(full.notice());
        assert_eq!(code(&state), None, "the person dismissed it");
        state.save_failed(newer.notice());
        assert_eq!(code(&state).as_deref(), Some("recordsNewer"));
        state.save_recovered();
        assert_eq!(code(&state), None);
        state.save_failed(full.notice());
        assert_eq!(code(&state).as_deref(), Some("notSaved"), "it fails anew");
        // Another notice is shown now, and stays.
        state.notify(Code::KeyGone.notice());
        state.save_recovered();
        assert_eq!(code(&state).as_deref(), Some("keyGone"));
    }
}
