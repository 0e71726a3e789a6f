//! The state of the wizard's window: the wizard, the key in use with its client, and what is running.

use std::collections::HashMap;

use checkup::NetworkSnapshot;
use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::rehearsal::Marker;
use keychain::EntryName;
use policy::Policy;
use practice::Tenant;
use records::{Profile, Rehearsal};
use report::texts;
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions, Contacts, NamedProxy, ProxyChoice, ProxyLogin};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wizard::rehearsal::{LeftoverState, TestCandidate};
use wizard::view::{KeyPlace, Notice, Step, View};
use wizard::{KeyFingerprint, Progress, Wizard};

use crate::notice;

use super::effect::{Effect, Snapshot, Transitions};
use super::journey::{JourneyId, OpenedJourney, last_of};
use super::key::{AskedText, KeyInUse, Storing};
use super::rehearsal::{Leftover, read_marker};

/// Everything that the window keeps in memory, except the support desk. It is locked only briefly, and never while the program
/// waits for something.
pub(crate) struct WindowState {
    /// The wizard.
    pub(crate) wizard: Wizard,
    /// The key in memory. None until it is needed.
    pub(crate) key: Option<KeyInUse>,
    /// The client of that key. It counts requests against the limits and remembers what it sent.
    pub(crate) client: Option<Client>,
    /// The network as the client of the last check saw it.
    pub(crate) network: Option<NetworkSnapshot>,
    /// Stops what is running.
    pub(crate) cancel: CancellationToken,
    /// Counts checks, so that an abandoned check is not taken for a later one.
    pub(crate) checks: u64,
    /// The practice tenant, in practice.
    pub(crate) tenant: Option<Tenant>,
    /// What a rehearsal may have left behind in this environment.
    pub(crate) leftover: Option<Leftover>,
    /// The proxy that was chosen.
    pub(crate) proxy: ProxyChoice,
    /// The login for that proxy, if the person has given one since the program was started.
    pub(crate) proxy_login: Option<ProxyLogin>,
    /// The hosts that were contacted since the program was started, also by the desk.
    pub(crate) contacts: Contacts,
    /// The zoom of the page. 1 is normal.
    pub(crate) zoom: f64,
    /// Counts copies of the key, so that an older countdown does not clear a newer copy.
    pub(crate) copies: u64,
    /// The text about which the person is asked on this step of this journey.
    pub(crate) asked: AskedText<(JourneyId, Step)>,
    /// The text that was pasted and is still in the clipboard, because no keychain accepted the key.
    pub(crate) pasted: Option<SecretString>,
    /// This program removed a key from the clipboard, and nothing was copied since, as far as it knows.
    pub(crate) clipboard_cleared: bool,
    /// The key that was copied and not cleared yet. It may not be the key in use.
    pub(crate) copied: Option<SecretString>,
    /// What the company allows on this computer.
    policy: Policy,
    /// The profile of the journey, as it was when the journey was opened.
    profile: Option<Profile>,
    /// Whether the keychain may hold a key under this profile.
    may_be_in_keychain: bool,
    /// The lines of each opened journey's journal: test candidates that may still exist, oldest first. Only this program writes
    /// them, also while another journey is on the screen.
    journals: HashMap<Uuid, Vec<Rehearsal>>,
    /// The keys that have created test candidates since the program was started, by the candidates' markers.
    created_by: HashMap<String, KeyFingerprint>,
    /// Stops waiting for a keychain that is storing the key.
    storing: CancellationToken,
    /// The progress that was last handed over for writing.
    persisted: Progress,
    /// The code of the notice that says why nothing can be saved.
    save_problem: Option<String>,
    /// Whether the person has dismissed the notice of that problem.
    save_problem_dismissed: bool,
    effects: Vec<Effect>,
}

impl WindowState {
    /// The state before a journey is opened.
    pub(crate) fn new(policy: Policy) -> Self {
        Self {
            policy,
            wizard: Wizard::new(Progress::default()),
            key: None,
            client: None,
            network: None,
            cancel: CancellationToken::new(),
            checks: 0,
            tenant: None,
            leftover: None,
            proxy: ProxyChoice::System,
            proxy_login: None,
            contacts: Contacts::default(),
            zoom: 1.0,
            copies: 0,
            asked: AskedText::default(),
            pasted: None,
            clipboard_cleared: false,
            copied: None,
            profile: None,
            may_be_in_keychain: false,
            journals: HashMap::new(),
            created_by: HashMap::new(),
            storing: CancellationToken::new(),
            persisted: Progress::default(),
            save_problem: None,
            save_problem_dismissed: false,
            effects: Vec::new(),
        }
    }

    /// Continues a journey where it was. Returns the practice tenant of the journey that is left, which is to be stopped.
    pub(crate) fn enter(&mut self, opened: OpenedJourney, practice: bool) -> Option<Tenant> {
        let tenant = self.tenant.take();
        let typed = proxy_of(&opened.progress).filter(|_| self.allows(Feature::TypedProxy).is_ok());
        if let Some(proxy) = typed.filter(|proxy| *proxy != self.proxy) {
            (self.proxy, self.proxy_login) = (proxy, None);
        }
        // The journey that is left may have been saved only in part.
        let left = self.profile.as_ref().map(|_| self.wizard.continues_at());
        let keychain = self.wizard.present.keychain.clone();
        let revision = self.wizard.revision();
        self.persisted = opened.progress.clone();
        self.wizard = Wizard::resume(opened.progress, revision);
        if practice {
            self.wizard.progress.environment = Environment::Practice;
        }
        if let Some(watch) = &opened.watch {
            self.wizard.watch_is_on(last_of(watch));
        }
        self.may_be_in_keychain = opened
            .profile
            .as_ref()
            .is_some_and(|profile| profile.key.may_be_in_keychain());
        self.profile = opened.profile;
        if let Some(journey) = self.journey() {
            self.journals.entry(journey).or_insert(opened.rehearsals);
        }
        self.wizard.present.keychain = keychain;
        self.wizard.present.proxy_login = self.proxy_login.is_some();
        self.wizard.present.notice = opened.problem;
        self.wizard.present.elsewhere = left.unwrap_or(opened.elsewhere);
        self.show_host();
        self.unload_key();
        self.prepare_rehearsal();
        tenant
    }

    /// Whether the company's policy allows this feature in the present environment.
    pub(crate) fn allows(&self, feature: Feature) -> Result<(), Notice> {
        self.allows_in(feature, self.wizard.progress.environment)
    }

    /// Whether the company's policy allows this feature in an environment.
    pub(crate) fn allows_in(&self, feature: Feature, environment: Environment) -> Result<(), Notice> {
        let allowed = self.policy.allows(feature, environment);
        allowed.map_err(|forbidden| notice::forbidden(&forbidden))
    }

    /// Whether the company's policy allows this environment.
    pub(crate) fn allows_environment(&self, environment: Environment) -> Result<(), Notice> {
        let allowed = self.policy.allows_environment(environment);
        allowed.map_err(|forbidden| notice::forbidden(&forbidden))
    }

    /// Notes that the records were deleted, so nothing is kept anymore.
    pub(crate) fn records_deleted(&mut self) {
        self.profile = None;
    }

    /// The journey and the step on the screen.
    pub(crate) fn place(&self) -> (JourneyId, Step) {
        (self.journey_id(), self.wizard.progress.step)
    }

    /// Identifies this journey by its profile and its environment.
    pub(crate) fn journey_id(&self) -> JourneyId {
        JourneyId {
            profile: self.journey(),
            environment: self.wizard.progress.environment,
        }
    }

    /// The profile of this journey, whatever its environment is.
    pub(crate) fn journey(&self) -> Option<Uuid> {
        self.profile.as_ref().map(|profile| profile.id)
    }

    /// Adds an effect that does not follow from the data.
    pub(crate) fn want(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Shows a step, and at once reads again what that step shows.
    pub(crate) fn go(&mut self, step: Step) {
        self.wizard.go(step);
        self.want(Effect::LookAgain);
    }

    /// Notes that the key is in memory and is now being stored.
    pub(crate) fn start_storing(&mut self, key: KeyInUse) -> Storing {
        self.wizard.key_being_stored();
        Storing {
            key,
            journey: self.journey(),
            canceled: self.storing.clone(),
        }
    }

    /// Stops waiting for the keychain to store the key. A call that has begun still completes.
    pub(crate) fn stop_storing(&mut self) {
        let storing = std::mem::take(&mut self.storing);
        self.want(Effect::Stop(storing));
    }

    /// Removes the key from memory, and stops waiting for a keychain to store it.
    pub(crate) fn unload_key(&mut self) {
        self.stop_storing();
        self.asked.clear();
        self.pasted = None;
        (self.key, self.client) = (None, None);
    }

    /// Stops everything that is running now, but nothing that starts later.
    pub(crate) fn stop(&mut self) {
        let cancel = std::mem::take(&mut self.cancel);
        self.want(Effect::Stop(cancel));
        let present = &mut self.wizard.present;
        present.source_looking = false;
        present.fields_looking = false;
        present.arrivals.looking = false;
        present.watch.checking = false;
    }

    /// Removes the key from memory, and stops everything that uses it.
    pub(crate) fn drop_key(&mut self) {
        self.abandon_checks();
        self.unload_key();
        self.wizard.key_removed();
    }

    /// Stops what is running and ignores its results, which belong to a key or a journey that is no longer in use.
    pub(crate) fn abandon_checks(&mut self) {
        self.stop();
        self.checks += 1;
        self.wizard.present.check = None;
    }

    /// The last four characters of the key, if it is long enough to show them.
    pub(crate) fn last_four(&self) -> Option<String> {
        let key = self.wizard.progress.key.as_ref()?;
        Some(key.last_four.clone()).filter(|last_four| !last_four.is_empty())
    }

    /// Keeps how the last check was made, so that its report can be saved after the answers are gone.
    pub(crate) fn note_circumstances(&mut self) {
        let (wizard, network) = (&self.wizard, self.network.as_ref());
        let (Some(run), Some(last), Some(base)) = (wizard.run(), wizard.progress.last.as_ref(), self.base()) else {
            return;
        };
        let made_in = checkup::circumstances(run, &last.diagnosis, network, &base, self.last_four());
        self.wizard.made_in(made_in);
    }

    /// The name of the key's entry in the keychain.
    pub(crate) fn entry(&self) -> Option<EntryName> {
        let profile = self.profile.as_ref()?;
        let name = &self.wizard.progress.name;
        let label = if name.is_empty() { &profile.name } else { name };
        Some(EntryName::new(profile.id.to_string(), label))
    }

    /// Whether the keychain may hold a key of this journey.
    pub(crate) fn may_be_in_keychain(&self) -> bool {
        let place = self.wizard.progress.key.as_ref().map(|key| &key.place);
        self.profile.is_some() && (self.may_be_in_keychain || matches!(place, Some(KeyPlace::Keychain { .. })))
    }

    /// Records whether the keychain may hold a key of this journey. Returns what was recorded before.
    pub(crate) fn set_may_be_in_keychain(&mut self, may_be: bool) -> bool {
        std::mem::replace(&mut self.may_be_in_keychain, may_be)
    }

    /// The API base of the present environment.
    pub(crate) fn base(&self) -> Option<ApiBase> {
        self.base_of(self.wizard.progress.environment)
    }

    /// The API base of an environment. None if the practice tenant has not been started.
    pub(crate) fn base_of(&self, environment: Environment) -> Option<ApiBase> {
        match environment {
            Environment::Practice => ApiBase::practice(&self.tenant.as_ref()?.api_base()).ok(),
            elsewhere => ApiBase::of(elsewhere),
        }
    }

    /// Shows the host that receives the requests, and where the practice tenant's pages are.
    pub(crate) fn show_host(&mut self) {
        let base = self.base();
        self.wizard.present.host = base.map_or_else(|| "127.0.0.1".to_owned(), |base| base.host().to_owned());
        self.wizard.present.practice_pages = self.tenant.as_ref().map(Tenant::admin_url);
    }

    /// The options for a new client.
    pub(crate) fn client_options(&self) -> ClientOptions {
        ClientOptions {
            proxy: self.proxy.clone(),
            proxy_login: self.proxy_login.clone(),
            contacts: self.contacts.clone(),
            ..ClientOptions::new(Uuid::new_v4(), self.policy.clone())
        }
    }

    /// The first view for the page. None if practice is waiting for its tenant, whose state arrives later.
    pub(crate) fn first_view(&mut self) -> Option<View> {
        self.base()?;
        self.show_circumstances();
        Some(self.wizard.view())
    }

    /// Shows the language, and what the company's policy turns off.
    fn show_circumstances(&mut self) {
        self.wizard.present.language = texts::language().tag();
        self.wizard.present.off = self.policy.off_in(self.wizard.progress.environment);
    }

    /// Names the test candidate of the next rehearsal, and shows what an earlier one may have left behind in this environment.
    pub(crate) fn prepare_rehearsal(&mut self) {
        if self.wizard.present.rehearsal.running.is_some() {
            return;
        }
        self.wizard.present.rehearsal.next = Some(Marker::new(Uuid::new_v4().as_u64_pair().1));
        let environment = self.wizard.progress.environment.id();
        let line = self
            .journal()
            .iter()
            .find(|line| line.environment == environment)
            .cloned();
        let line = line.as_ref();
        self.wizard.present.rehearsal.leftover = line.map(|line| wizard::rehearsal::Leftover {
            candidate: TestCandidate::from(&read_marker(line)),
            since: line.at.as_second(),
            state: LeftoverState::Unlooked,
            other_key: false,
        });
        self.leftover = line.map(|line| Leftover::new(line, self.created_by.get(&line.marker).copied()));
    }

    /// Notes that a line was added to a journey's journal, for a test candidate that this key creates.
    pub(crate) fn journal_reached(&mut self, journey: Uuid, line: Rehearsal, key: Option<KeyFingerprint>) {
        if let Some(key) = key {
            self.created_by.insert(line.marker.clone(), key);
        }
        let journal = self.journals.entry(journey).or_default();
        match journal.iter_mut().find(|known| known.marker == line.marker) {
            Some(known) => *known = line,
            None => journal.push(line),
        }
    }

    /// Notes that a test candidate was removed from a journey's journal, because it is gone or forgotten.
    pub(crate) fn journal_finished(&mut self, journey: Uuid, marker: &str) {
        if let Some(journal) = self.journals.get_mut(&journey) {
            journal.retain(|line| line.marker != marker);
        }
    }

    /// The test candidates in the journal of this journey.
    pub(crate) fn journal(&self) -> &[Rehearsal] {
        let journal = self.journey().and_then(|journey| self.journals.get(&journey));
        journal.map_or(&[], Vec::as_slice)
    }

    /// Whether this leftover is still the one that is shown.
    pub(crate) fn is_leftover(&self, leftover: &Leftover) -> bool {
        let now = self.leftover.as_ref();
        now.is_some_and(|now| now.entry.marker == leftover.entry.marker)
    }

    /// Shows that nothing can be saved. The notice returns with the next failure if another one took its place, but not after the
    /// person has dismissed it.
    pub(crate) fn save_failed(&mut self, problem: Notice) {
        let is_new = self.save_problem.as_ref() != Some(&problem.code);
        if is_new || self.wizard.present.notice.is_none() && !self.save_problem_dismissed {
            self.save_problem = Some(problem.code.clone());
            self.save_problem_dismissed = false;
            self.wizard.present.notice = Some(problem);
        }
    }

    /// Removes the notice because the person dismissed it.
    pub(crate) fn dismiss_notice(&mut self) {
        let dismissed = self.wizard.present.notice.take().map(|notice| notice.code);
        self.save_problem_dismissed |= dismissed.is_some() && dismissed == self.save_problem;
    }

    /// Notes that saving works again, and removes the notice that says otherwise.
    pub(crate) fn save_recovered(&mut self) {
        let problem = self.save_problem.take();
        let shown = self.wizard.present.notice.as_ref().map(|notice| &notice.code);
        if shown == problem.as_ref() {
            self.wizard.present.notice = None;
        }
    }

    /// Shows a notice that says what went wrong.
    pub(crate) fn notify(&mut self, notice: Notice) {
        self.wizard.notify(&notice.code, notice.message);
    }
}

impl Transitions for WindowState {
    fn take_effects(&mut self) -> Vec<Effect> {
        let mut effects = std::mem::take(&mut self.effects);
        if self.wizard.watch_lost_its_key() {
            self.wizard.watch_is_off();
            effects.extend(self.journey().map(Effect::EndWatch));
        }
        if let Some(journey) = self.journey()
            && self.wizard.progress != self.persisted
        {
            self.persisted = self.wizard.progress.clone();
            effects.push(Effect::Persist(Snapshot {
                journey,
                progress: Box::new(self.persisted.clone()),
            }));
        }
        self.show_circumstances();
        let place = self.place();
        self.wizard.present.question = self.asked.question_at(Some(&place));
        if self.wizard.starts_now().is_some() {
            effects.push(Effect::StartWhatIsDue);
        }
        effects.push(Effect::ShowWizard(Box::new(self.wizard.view())));
        effects
    }
}

/// The proxy that was set by hand in an earlier session.
fn proxy_of(progress: &Progress) -> Option<ProxyChoice> {
    let named = NamedProxy::parse(progress.proxy.as_ref()?).ok().flatten()?;
    Some(ProxyChoice::Manual(named.address))
}
