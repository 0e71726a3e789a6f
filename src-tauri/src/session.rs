//! What the window's commands share: the wizard, the key in use, the client, and the practice tenant.

use std::hash::{BuildHasher, RandomState};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use checkup::NetworkSnapshot;
use diagnosis::environment::Environment;
use diagnosis::key_text::{KeyNote, KeyShape};
use jiff::Timestamp;
use keychain::{AsyncKeychain, EntryName, OsKeychain};
use practice::{SavedState, Tenant};
use records::{Folder, KeyPlace as KeptPlace, Profile, RecordsError, Store};
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, ProxyChoice, ProxyLogin};
use tauri::ipc::Channel;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wizard::view::{KeyPlace, Notice, View};
use wizard::{KeptKey, KeyFingerprint, Progress, Wizard};

use crate::desk::Support;
use crate::kept::{self, Kept};
use crate::notice::{self, Code};
use crate::rehearsal::{self, Pending};
use crate::{instance, proxies};

/// Shared by all commands.
pub(crate) struct Session {
    inner: Mutex<Inner>,
    desk: Mutex<Support>,
    /// The operating system's keychain.
    pub(crate) keychain: AsyncKeychain,
    /// Held by whatever copies the key or takes it out of the clipboard, so that one does not undo the other.
    pub(crate) clipboard: Mutex<()>,
    /// Taken by whatever needs or changes the key of a customer: the keychain may let it wait for a person, and what the
    /// person asks for meanwhile must find the key where it was put.
    pub(crate) customer_keys: tokio::sync::Mutex<()>,
    /// Somebody is here: what looks again by itself looks at once.
    pub(crate) attention: Notify,
    /// A check ended: what looks again by itself counts anew.
    pub(crate) checked: Notify,
}

/// What changes. Locked for moments only, never while something is waited for.
pub(crate) struct Inner {
    /// The wizard.
    pub(crate) wizard: Wizard,
    /// The key in memory, once it was needed.
    pub(crate) key: Option<KeyInUse>,
    /// The client of that key; it counts the limits and keeps what was sent.
    pub(crate) client: Option<Client>,
    /// What the client of the last check saw of the way to its host.
    pub(crate) way: Option<NetworkSnapshot>,
    /// Stops what is under way.
    pub(crate) cancel: CancellationToken,
    /// Counts checks, so that one that was given up does not speak for the next.
    pub(crate) checks: u64,
    /// The practice tenant, while practising.
    pub(crate) tenant: Option<Tenant>,
    /// What a rehearsal may have left over here.
    pub(crate) pending: Option<Pending>,
    /// The proxy that was chosen.
    pub(crate) proxy: ProxyChoice,
    /// What it is signed in to with, where that was given here.
    pub(crate) proxy_login: Option<ProxyLogin>,
    /// How large the page is shown; 1 is normal.
    pub(crate) zoom: f64,
    /// Counts copies of the key, so that an older countdown does not clear a newer copy.
    pub(crate) copies: u64,
    /// Ends the waiting for a keychain that is to take the key.
    stop_storing: CancellationToken,
    /// What was pasted and is still in the clipboard, because no keychain took the key.
    pub(crate) pasted: Option<SecretString>,
    /// The key that was copied and not cleared yet. It may be another one than the key in use, or that may be gone.
    pub(crate) copied: Option<SecretString>,
    place: Option<Kept>,
    folder: Option<Folder>,
    /// Why there is no folder.
    no_folder: Option<Notice>,
    shown: Option<Channel<View>>,
    saved: Progress,
}

/// Which journey it is: its profile, and the environment it speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JourneyId {
    /// None where nothing can be kept.
    pub(crate) profile: Option<Uuid>,
    /// Which SmartRecruiters.
    pub(crate) environment: Environment,
}

/// The key in memory, and how its text looked.
#[derive(Clone)]
pub(crate) struct KeyInUse {
    /// The key.
    pub(crate) credential: Credential,
    /// How it looks.
    pub(crate) shape: KeyShape,
    /// What is worth knowing about its text.
    pub(crate) notes: Vec<KeyNote>,
}

/// A key in use that is still to be put where it is to be kept.
pub(crate) struct Storing {
    /// The key.
    pub(crate) key: KeyInUse,
    /// Whose it is.
    pub(crate) journey: Option<Uuid>,
    /// Ends the waiting for the keychain: another key came, this one went, or it is to stay in memory.
    pub(crate) given_up: CancellationToken,
}

impl KeyInUse {
    /// Which key it is, for as long as the program runs.
    pub(crate) fn fingerprint(&self) -> KeyFingerprint {
        /// Random for each run of the program, so that a fingerprint says nothing about the key.
        static SALT: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        KeyFingerprint::new(SALT.hash_one(self.credential.secret().expose_secret()))
    }

    /// How the wizard keeps it.
    pub(crate) fn kept(&self, place: KeyPlace) -> KeptKey {
        KeptKey {
            last_four: self.credential.last_four(),
            place,
            notes: self.notes.clone(),
            fingerprint: Some(self.fingerprint()),
        }
    }

    /// The last four characters, where it is long enough to show them.
    pub(crate) fn last_four(&self) -> Option<String> {
        Some(self.credential.last_four()).filter(|last_four| !last_four.is_empty())
    }
}

impl Session {
    /// Opens the records and goes on where setting up, or practising, stood.
    pub(crate) fn open(practise: bool) -> Self {
        let folder = Folder::locate().and_then(|path| instance::take_over(&path));
        Self::with(folder, AsyncKeychain::new(OsKeychain), practise)
    }

    /// A session on these records and this keychain.
    pub(crate) fn with(folder: Result<Folder, RecordsError>, keychain: AsyncKeychain, practise: bool) -> Self {
        let no_folder = folder.as_ref().err().map(notice::records);
        let forgotten = folder.as_ref().ok().and_then(proxies::forget_kept_logins);
        let mut inner = Inner {
            wizard: Wizard::new(Progress::default()),
            key: None,
            client: None,
            way: None,
            cancel: CancellationToken::new(),
            checks: 0,
            tenant: None,
            pending: None,
            proxy: ProxyChoice::System,
            proxy_login: None,
            zoom: 1.0,
            copies: 0,
            stop_storing: CancellationToken::new(),
            pasted: None,
            copied: None,
            place: None,
            folder: folder.ok(),
            no_folder,
            shown: None,
            saved: Progress::default(),
        };
        inner.load(practise);
        if forgotten.is_some() {
            inner.wizard.present.notice = forgotten;
        }
        Self {
            inner: Mutex::new(inner),
            desk: Mutex::new(Support::new()),
            keychain,
            clipboard: Mutex::default(),
            customer_keys: tokio::sync::Mutex::default(),
            attention: Notify::new(),
            checked: Notify::new(),
        }
    }

    /// Looks without changing anything.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Inner) -> T) -> T {
        look(&self.lock())
    }

    /// Changes something, keeps what is to be kept, and shows the new view.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Inner) -> T) -> T {
        let mut inner = self.lock();
        let result = change(&mut inner);
        inner.keep();
        inner.show();
        result
    }

    /// Changes something if the journey is still the one in which it was begun: a keychain may let a person wait, who goes on
    /// elsewhere meanwhile.
    pub(crate) fn change_in<T>(&self, id: JourneyId, change: impl FnOnce(&mut Inner) -> T) -> Result<T, Notice> {
        self.change(|inner| (inner.journey_id() == id).then(|| change(inner)))
            .ok_or_else(|| Code::WentElsewhere.notice())
    }

    /// Looks at the support desk without changing anything.
    pub(crate) fn look_at_desk<T>(&self, look: impl FnOnce(&Support) -> T) -> T {
        look(&self.desk.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes something at the support desk, and shows the new view.
    pub(crate) fn desk<T>(&self, change: impl FnOnce(&mut Support) -> T) -> T {
        let mut support = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut support);
        support.show();
        result
    }

    /// Says what went wrong.
    pub(crate) fn notify(&self, notice: Notice) {
        self.change(|inner| inner.wizard.notify(&notice.code, notice.message));
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// Takes up the journey of this kind where it stood.
    pub(crate) fn load(&mut self, practise: bool) {
        let (place, problem) = match self.folder().map(|folder| Kept::open(folder, practise)) {
            Ok((kept, problem)) => (Some(kept), problem),
            Err(problem) => (None, Some(problem)),
        };
        self.place = place;
        let progress = match &self.place {
            Some(kept) => {
                let (_, loaded) = kept.folder.progress::<Progress>(kept::DOCUMENT, Timestamp::now());
                loaded.value
            }
            None => Progress::default(),
        };
        if let Some(proxy) = proxies::kept(&progress).filter(|proxy| *proxy != self.proxy) {
            (self.proxy, self.proxy_login) = (proxy, None);
        }
        let keychain = self.wizard.present.keychain.clone();
        let revision = self.wizard.revision();
        self.saved = progress.clone();
        self.wizard = Wizard::resume(progress, revision);
        if practise {
            self.wizard.progress.environment = Environment::Practice;
        }
        self.wizard.present.keychain = keychain;
        self.wizard.present.proxy_login = self.proxy_login.is_some();
        self.wizard.present.notice = problem;
        self.show_host();
        self.put_key_away();
        rehearsal::take_up(self);
    }

    /// Which journey this is, and the environment it speaks to.
    pub(crate) fn journey_id(&self) -> JourneyId {
        JourneyId {
            profile: self.journey(),
            environment: self.wizard.progress.environment,
        }
    }

    /// Which journey this is, whatever environment it speaks to.
    pub(crate) fn journey(&self) -> Option<Uuid> {
        self.place.as_ref().map(|kept| kept.profile.id)
    }

    /// The key that is here is to be kept somewhere.
    pub(crate) fn storing(&mut self, key: KeyInUse) -> Storing {
        self.wizard.key_being_stored();
        Storing {
            key,
            journey: self.journey(),
            given_up: self.stop_storing.clone(),
        }
    }

    /// No keychain is to take the key any more. What has begun there goes on.
    pub(crate) fn stop_storing(&mut self) {
        std::mem::take(&mut self.stop_storing).cancel();
    }

    /// No key is in memory, and none is on its way to a keychain.
    pub(crate) fn put_key_away(&mut self) {
        self.stop_storing();
        self.pasted = None;
        (self.key, self.client) = (None, None);
    }

    /// The journal of rehearsals, and what it says may still be there.
    pub(crate) fn rehearsals(&self) -> Option<(records::Journal, Vec<records::Rehearsal>)> {
        let (journal, loaded) = self.place.as_ref()?.folder.rehearsals(Timestamp::now());
        if let Some(note) = &loaded.note {
            tracing::warn!(code = note.code(), "the rehearsal's journal");
        }
        Some((journal, loaded.value))
    }

    /// Stops what is under way, and nothing that comes later.
    pub(crate) fn stop(&mut self) {
        std::mem::take(&mut self.cancel).cancel();
        let present = &mut self.wizard.present;
        present.source_looking = false;
        present.fields_looking = false;
        present.arrivals.looking = false;
    }

    /// The key is in memory no more, and nothing is asked with it.
    pub(crate) fn drop_key(&mut self) {
        self.give_up();
        self.put_key_away();
        self.wizard.key_removed();
    }

    /// Stops what is under way and drops what comes of it: it belongs to a key or a journey that is no more.
    pub(crate) fn give_up(&mut self) {
        self.stop();
        self.checks += 1;
        self.wizard.present.check = None;
    }

    /// Where the practice tenant's state is kept, and what was kept there.
    pub(crate) fn practice_store(&self) -> Option<(Store<Option<SavedState>>, Option<SavedState>)> {
        let (store, loaded) = self.place.as_ref()?.folder.practice(kept::DOCUMENT, Timestamp::now());
        Some((store, loaded.value))
    }

    /// The name under which the key is kept.
    pub(crate) fn entry(&self) -> Option<EntryName> {
        let kept = self.place.as_ref()?;
        let name = &self.wizard.progress.name;
        let label = if name.is_empty() { &kept.profile.name } else { name };
        Some(EntryName::new(kept.profile.id.to_string(), label))
    }

    /// Whether the keychain may hold a key of this journey.
    pub(crate) fn may_be_in_keychain(&self) -> bool {
        let kept = self.place.as_ref();
        kept.is_some_and(|kept| kept.profile.key.may_be_in_keychain())
    }

    /// Writes down where the key of this journey may be: before a keychain is asked to take it, so that it is found again
    /// whatever comes of that, and once a keychain has said that it is gone.
    pub(crate) fn name_key_place(&mut self, key: KeptPlace) -> Result<(), RecordsError> {
        match &mut self.place {
            Some(kept) => kept.name_key_place(key),
            None => Ok(()),
        }
    }

    /// The host of the present environment.
    pub(crate) fn base(&self) -> Option<ApiBase> {
        self.base_of(self.wizard.progress.environment)
    }

    /// The host of an environment; none while practice has not started.
    pub(crate) fn base_of(&self, environment: Environment) -> Option<ApiBase> {
        match environment {
            Environment::Practice => ApiBase::practice(&self.tenant.as_ref()?.api_base()).ok(),
            elsewhere => ApiBase::of(elsewhere),
        }
    }

    /// Shows which host is contacted.
    pub(crate) fn show_host(&mut self) {
        let base = self.base();
        self.wizard.present.host = base.map_or_else(|| "127.0.0.1".to_owned(), |base| base.host().to_owned());
    }

    /// How a client is set up.
    pub(crate) fn client_options(&self) -> ClientOptions {
        ClientOptions {
            proxy: self.proxy.clone(),
            proxy_login: self.proxy_login.clone(),
            ..ClientOptions::new(Uuid::new_v4())
        }
    }

    /// Sends views to a page from now on.
    pub(crate) fn subscribe(&mut self, channel: Channel<View>) {
        self.shown = Some(channel);
    }

    /// What the page begins with. None where practising waits for its tenant, whose state comes later.
    pub(crate) fn first_view(&mut self) -> Option<View> {
        self.base()?;
        Some(self.wizard.view())
    }

    /// The records, or why they could not be opened.
    pub(crate) fn folder(&self) -> Result<&Folder, Notice> {
        let problem = || self.no_folder.clone().unwrap_or_else(|| Code::NotSaved.notice());
        self.folder.as_ref().ok_or_else(problem)
    }

    /// Whether a profile is the wizard's own, for setting up or for practising.
    pub(crate) fn is_own(&self, folder: &Folder, profile: &Profile) -> bool {
        let present = self.place.as_ref().is_some_and(|kept| kept.profile.id == profile.id);
        present || folder.profile(profile.id).has_progress()
    }

    /// Where the records lie.
    pub(crate) fn folder_path(&self) -> Option<String> {
        self.folder.as_ref().map(|folder| folder.path().display().to_string())
    }

    /// Deletes everything that was kept on disk. What could not be deleted is tried again by asking again.
    pub(crate) fn delete_records(&mut self) -> Result<(), Notice> {
        let folder = self.folder()?.clone();
        folder.delete_everything().map_err(|error| notice::records(&error))?;
        self.place = None;
        Ok(())
    }

    fn show(&mut self) {
        let view = self.wizard.view();
        if let Some(channel) = &self.shown
            && let Err(error) = channel.send(view)
        {
            tracing::warn!("the view did not reach the page: {error}");
        }
    }

    fn keep(&mut self) {
        if self.wizard.progress == self.saved {
            return;
        }
        let Some(kept) = &mut self.place else { return };
        match kept.save(&self.wizard.progress) {
            Ok(()) => self.saved = self.wizard.progress.clone(),
            Err(error) => self.wizard.present.notice = Some(notice::records(&error)),
        }
    }
}
