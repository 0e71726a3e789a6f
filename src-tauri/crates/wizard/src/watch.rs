//! The weekly check of this connection. It uses the key in the keychain, and ends with it.

use crate::state::{Automatic, Wizard};
use crate::view::{Keeping, KeyPlace, Watch, WatchFound, WatchResult};

impl Wizard {
    /// Whether the key is in the keychain, where a weekly check finds it.
    pub fn key_is_in_keychain(&self) -> bool {
        let place = self.progress.key.as_ref().map(|key| &key.place);
        self.present.keeping == Keeping::Settled && matches!(place, Some(KeyPlace::Keychain { .. }))
    }

    /// Whether the weekly check has to end, because the keychain no longer has its key. A key that is being stored may get there.
    pub fn watch_lost_its_key(&self) -> bool {
        self.present.watch.on && self.present.keeping != Keeping::Storing && !self.key_is_in_keychain()
    }

    /// Whether the weekly check has found something to be fixed since the last check in the window.
    pub(crate) fn broke_since_the_check(&self) -> bool {
        let checked = self.progress.last.as_ref().map(|last| last.finished_at);
        let weekly = self.present.watch.last.as_ref();
        weekly.is_some_and(|weekly| weekly.found == WatchFound::NotReady && checked.is_none_or(|at| weekly.at >= at))
    }

    /// Notes that the weekly check is on, and what its last check found.
    pub fn watch_is_on(&mut self, last: Option<WatchResult>) {
        self.present.watch = Watch {
            on: true,
            checking: false,
            last,
        };
    }

    /// Notes that the weekly check is off.
    pub fn watch_is_off(&mut self) {
        self.present.watch = Watch::default();
    }

    /// Starts a weekly check ahead of its time. Returns false if it is off, or if one is running.
    pub fn watch_check_started(&mut self) -> bool {
        let starts = self.present.watch.on && !self.present.watch.checking;
        self.present.watch.checking |= starts;
        starts
    }

    /// Notes that the check ahead of its time has ended, and what it found. None if that could not be kept. If it found a problem,
    /// the key is checked here at once, because the person wants to know which one.
    pub fn watch_checked(&mut self, last: Option<WatchResult>) {
        let watch = &mut self.present.watch;
        watch.checking = false;
        // The person may have switched the weekly check off meanwhile.
        if watch.on && last.is_some() {
            watch.last = last;
        }
        if self.broke_since_the_check() {
            self.started_by_person();
            self.present.due = Some(Automatic::Check);
        }
    }
}
