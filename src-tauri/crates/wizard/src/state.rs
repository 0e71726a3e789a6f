//! The state of the wizard and its transitions. Each transition takes what happened. The shell does the work, tells the wizard,
//! and shows the resulting [`View`](crate::view::View).

use diagnosis::circumstances::Circumstances;
use diagnosis::environment::Environment;
use diagnosis::evidence::Observation;
use diagnosis::feature::Feature;
use diagnosis::finding::{ConnectLink, Diagnosis, Row, SourceFinding};
use diagnosis::judge::judge_so_far;
use diagnosis::key_text::KeyShape;
use diagnosis::message::Message;
use diagnosis::permission::catalog;
use diagnosis::probe::{Probe, When};
use diagnosis::rehearsal::{Rehearsal, refuted};
use diagnosis::run::{Run, Wish};
use diagnosis::sees::Sees;
use diagnosis::verdict::{Cause, LinkVerdict, SourceVerdict, Uncounted, Verdict};
use diagnosis::{diagnose, diagnose_after, diagnose_with, failed_follow_ups, identity::identify, prove};
use presentation::KeyQuestion;
use presentation::reason::is_lasting;

use crate::fingerprint::KeyFingerprint;
use crate::progress::{KeptKey, LastCheck, Progress};
use crate::rehearsal::RehearsalNow;
use crate::view::{
    Arrivals, Keeping, KeyCopy, KeyPlace, KeychainState, Network, Notice, PracticeView, Step, Tick, Watch,
};

/// Something that the program starts by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Automatic {
    /// To check whether the host can be reached, and who reads the connection, before a key is sent.
    NetworkLook,
    /// To try all reads with a key that was just brought.
    Check,
    /// To run the connect test.
    ConnectTest,
    /// To read the field sample, once the person has agreed to it for this connection.
    FieldSample,
}

/// Why a key may not take the place of the present one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objection {
    /// It is the one that has to be replaced.
    SameKey,
    /// The present key is in use, and the person has not said that another one replaces it.
    InUse,
}

/// What the shell knows about this computer and this build, and what is running now. None of it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Present {
    /// The tag of the language that the window speaks.
    pub language: &'static str,
    /// The host that receives the requests.
    pub host: String,
    /// The practice scenario, in practice.
    pub practice: Option<PracticeView>,
    /// The address of the practice tenant's pages, in practice.
    pub practice_pages: Option<String>,
    /// What is known about the network.
    pub network: Network,
    /// The person gave a login for the proxy.
    pub proxy_login: bool,
    /// What is known about the keychain.
    pub keychain: KeychainState,
    /// Whether the key is stored in its chosen place.
    pub keeping: Keeping,
    /// The person is replacing the key.
    pub replacing: bool,
    /// The step from which the person went to replace the key.
    pub replaced_from: Step,
    /// The key has just been brought, and the person has not gone on from its check yet.
    pub just_brought: bool,
    /// The question about a text that is not shaped like a key. The shell has the text.
    pub question: Option<KeyQuestion>,
    /// Where the key was, if the person has just removed it.
    pub forgotten: Option<KeyPlace>,
    /// What the program starts by itself as soon as it may.
    pub due: Option<Automatic>,
    /// The person stopped what was running, so nothing starts by itself.
    pub halted: bool,
    /// The last findings do not yet follow from what the person says about the page for custom sources. After a restart, they can
    /// be judged again only after the reads were repeated.
    pub outdated: bool,
    /// SmartRecruiters has refused the key since the last check, which found it accepted.
    pub refused_since: bool,
    /// The check that is running.
    pub check: Option<Activity>,
    /// The program is reading the candidate sources.
    pub source_looking: bool,
    /// The number of seconds between automatic reads, while failed reads or a missing source are read again.
    pub every_seconds: Option<u32>,
    /// How often the program has read again by itself since the person last started a check.
    pub looks_by_itself: u32,
    /// The program is reading the field sample.
    pub fields_looking: bool,
    /// Why the field sample could not be read.
    pub fields_reason: Option<Uncounted>,
    /// The state of the rehearsal.
    pub rehearsal: RehearsalNow,
    /// The candidates that have arrived from Findem.
    pub arrivals: Arrivals,
    /// The weekly check of this connection.
    pub watch: Watch,
    /// What happened to the last copy of the key.
    pub copy: Option<KeyCopy>,
    /// What went wrong most recently.
    pub notice: Option<Notice>,
    /// What the company's policy turns off in this environment.
    pub off: Vec<Feature>,
    /// Where the other journey continues, if the person has begun it: practice, or in practice the real setup.
    pub elsewhere: Option<Step>,
    /// The person has just left practice, and the screen has to say that it is the real setup.
    pub left_practice: bool,
}

/// A check that is running.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// The purpose of the check.
    pub kind: ActivityKind,
    /// The rows that are judged so far, in the guide's order.
    pub rows: Vec<Option<Row>>,
    /// The links of the connect test that have passed so far. Failures are known only when the test ends.
    pub passed: Vec<ConnectLink>,
    /// What the key sees, as far as it is known.
    pub sees: Sees,
}

/// The purpose of a running check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActivityKind {
    /// To try all reads.
    Reads,
    /// To try the seven writes.
    Writes,
    /// To run the connect test.
    ConnectTest,
    /// To repeat the failed reads automatically.
    Again,
}

/// The wizard.
#[derive(Debug, Clone, PartialEq)]
pub struct Wizard {
    /// What is kept between runs of the program.
    pub progress: Progress,
    /// What is true only now.
    pub present: Present,
    /// Everything that the program has observed since it was started, for checks that build on it.
    run: Option<Run>,
    /// How many views were rendered.
    pub(crate) revision: u64,
}

impl Wizard {
    /// Makes a wizard that continues from `progress`.
    pub fn new(progress: Progress) -> Self {
        let present = Present {
            language: "en-US",
            host: String::new(),
            practice: None,
            practice_pages: None,
            network: Network::Unknown,
            proxy_login: false,
            keychain: KeychainState::Waiting,
            keeping: Keeping::Settled,
            replacing: false,
            replaced_from: Step::Key,
            just_brought: false,
            question: None,
            forgotten: None,
            due: None,
            halted: false,
            outdated: false,
            refused_since: false,
            check: None,
            source_looking: false,
            every_seconds: None,
            looks_by_itself: 0,
            fields_looking: false,
            fields_reason: None,
            rehearsal: RehearsalNow::default(),
            arrivals: Arrivals::default(),
            watch: Watch::default(),
            copy: None,
            notice: None,
            off: Vec::new(),
            elsewhere: None,
            left_practice: false,
        };
        Self {
            progress,
            present,
            run: None,
            revision: 0,
        }
    }

    /// Makes a wizard that continues from the `progress` of an earlier run of the program, without a key that was kept for that
    /// session only. Its views continue counting from `revision`.
    pub fn resume(progress: Progress, revision: u64) -> Self {
        let mut wizard = Self {
            revision,
            ..Self::new(progress)
        };
        let for_that_session = |key: &KeptKey| key.place == KeyPlace::Session;
        if wizard.progress.key.as_ref().is_some_and(for_that_session) {
            wizard.key_removed();
        }
        wizard
    }

    /// How many views were rendered so far.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Leaves the first screen for the key step. If the same choice was made before, the wizard continues where it was.
    pub fn start(&mut self, environment: Environment, scenario: Option<String>) {
        let same =
            self.progress.started && self.progress.environment == environment && self.progress.scenario == scenario;
        if !same {
            let Progress {
                name,
                proxy,
                environment: left,
                ..
            } = std::mem::take(&mut self.progress);
            if environment != left {
                self.way_changed();
            }
            self.progress = Progress {
                name,
                environment,
                proxy,
                scenario,
                ..Progress::default()
            };
            self.run = None;
            self.present.rehearsal = RehearsalNow::default();
            self.present.forgotten = None;
            self.present.keeping = Keeping::Settled;
            self.present.due = None;
            self.present.outdated = false;
            self.present.refused_since = false;
            self.forget_counts();
        }
        self.progress.started = true;
        self.progress.step = self.resumes_at();
    }

    /// The step with which the wizard continues after the first screen.
    fn resumes_at(&self) -> Step {
        match self.progress.step {
            Step::Start => self.unfinished(),
            Step::Done if self.is_anything_left() => self.unfinished(),
            stood if self.is_open(stood) => stood,
            _ => self.unfinished(),
        }
    }

    /// The step with which the wizard continues, if the person has begun.
    pub fn continues_at(&self) -> Option<Step> {
        self.progress.started.then(|| self.resumes_at())
    }

    /// Uses the same key in the other environment. Earlier findings do not apply there and are dropped.
    pub fn switch_environment(&mut self, environment: Environment) {
        self.way_changed();
        self.present.due = None;
        self.progress.environment = environment;
        self.progress.sample_agreed = false;
        (self.progress.key_accepted, self.progress.key_revoked) = (false, false);
        self.present.refused_since = false;
        self.progress.last = None;
        self.progress.connect_tested = false;
        self.progress.sources_unavailable = false;
        self.progress.fields = None;
        self.progress.rehearsal = None;
        self.present.rehearsal = RehearsalNow::default();
        self.forget_counts();
        self.run = None;
        self.progress.step = Step::Permissions;
    }

    /// Drops what is known about the way to the host, because requests take another way or go to another host from now on.
    pub fn way_changed(&mut self) {
        self.present.network = Network::Unknown;
    }

    /// Shows the key step, where the person replaces the key.
    pub fn replace_key(&mut self) {
        if !self.present.replacing {
            self.present.replaced_from = self.progress.step;
        }
        self.present.replacing = true;
        self.go(Step::Key);
    }

    /// Ends the replacement of the key, which stays, and goes back to where it began.
    pub fn keep_old_key(&mut self) {
        self.present.replacing = false;
        self.go(self.present.replaced_from);
    }

    /// Shows a step, if it is open.
    pub fn go(&mut self, step: Step) {
        if self.is_open(step) {
            self.progress.step = step;
            self.progress.source_visited |= step == Step::Source;
            // A person who leaves the key step without a new key keeps the present key.
            self.present.replacing &= step == Step::Key;
            self.present.just_brought &= matches!(step, Step::Key | Step::Permissions);
            self.present.left_practice = false;
            if step == Step::Done {
                self.progress.finished = true;
            }
            self.expect_what_is_shown();
        }
    }

    /// Whether a step can be opened. Without a key there is nothing to check, but an earlier result can still be read.
    pub fn is_open(&self, step: Step) -> bool {
        match step {
            Step::Start => true,
            Step::Key => self.progress.started,
            Step::Permissions => self.progress.key.is_some() || self.progress.last.is_some(),
            Step::Done => self.progress.key.is_some() || self.progress.finished,
            _ => self.progress.key.is_some(),
        }
    }

    /// Why this key may not take the place of the present one. None if it may.
    pub fn objects_to(&self, key: &KeptKey) -> Option<Objection> {
        let here = self.progress.key.as_ref().map(KeptKey::known);
        let another = here.is_some_and(|here| !here.is(key.known()));
        if another && self.is_in_use() {
            Some(Objection::InUse)
        } else {
            self.is_to_be_replaced(key).then_some(Objection::SameKey)
        }
    }

    /// Whether the key works or Findem has it, and no check speaks against it. The person has to say that another key takes its
    /// place.
    pub(crate) fn is_in_use(&self) -> bool {
        let here = self.progress.key.is_some() && !self.present.replacing && self.against().is_none();
        let accepted = self.present.keeping == Keeping::Settled && self.is_accepted();
        here && (accepted || self.progress.ticks.contains(&Tick::Saved))
    }

    /// Whether this is the present key, although the person is to bring another one that replaces it.
    fn is_to_be_replaced(&self, key: &KeptKey) -> bool {
        let expects_another = self.present.replacing || self.against().is_some();
        let here = self.progress.key.as_ref().map(KeptKey::known);
        let same = here.is_some_and(|here| here.is(key.known()) && here.is_certain_beside(key.known()));
        // If the keychain did not store the key, bringing it once more may help.
        expects_another && same && self.present.keeping == Keeping::Settled
    }

    /// Notes that a key was stored and can be used. Findings about an earlier key are dropped.
    pub fn key_stored(&mut self, key: KeptKey) {
        let replacing = self.present.replacing;
        let another = self.progress.key.as_ref().is_none_or(|earlier| {
            let (earlier, key) = (earlier.known(), key.known());
            // The person intends to bring another key, so only its fingerprint can show that it is the same key.
            !earlier.is(key) || replacing && !earlier.is_certain_beside(key)
        });
        // Here the last four characters are enough. If the same key came back as another one, the person would be told to revoke
        // it.
        let left = self.progress.keys_left_behind(&key);
        let in_findem = self.progress.key_in_findem();
        let held = in_findem.is_some_and(|held| held.is(key.known()));
        if held {
            self.progress.saved_fingerprint = key.fingerprint;
        }
        self.progress.old_keys.retain(|old| !old.known().is(key.known()));
        self.progress.key = Some(key);
        self.present.keeping = Keeping::Settled;
        self.present.replacing = false;
        self.present.forgotten = None;
        self.present.notice = None;
        self.present.due = None;
        self.present.refused_since = false;
        self.run = None;
        if another {
            if self.progress.ticks.contains(&Tick::OldRevoked) {
                self.progress.old_keys.clear();
            }
            for old in left {
                self.progress.old_keys.retain(|known| !known.known().is(old.known()));
                self.progress.old_keys.push(old);
            }
            (self.progress.key_accepted, self.progress.key_revoked) = (false, false);
            self.progress.last = None;
            self.progress.connect_tested = false;
            self.progress.rehearsal = None;
            self.present.rehearsal.running = None;
            // If the key that Findem holds was removed here and comes back, there is nothing to hand over.
            if !held {
                self.progress.ticks.clear();
            } else if !self.progress.ticks.contains(&Tick::Saved) {
                self.progress.ticks.push(Tick::Saved);
            }
            self.progress.key_copied = false;
            // The copy in the clipboard is the earlier key, which must not be pasted into Findem now.
            self.present.copy = None;
            self.forget_counts();
        }
    }

    /// Notes that the keychain returned the known key. From now on its fingerprint distinguishes it from other keys.
    pub fn key_recognized(&mut self, fingerprint: KeyFingerprint) {
        if let Some(key) = &mut self.progress.key {
            key.fingerprint = Some(fingerprint);
            if self.progress.saved_last_four.as_ref() == Some(&key.last_four) {
                self.progress.saved_fingerprint.get_or_insert(fingerprint);
            }
        }
    }

    /// Drops the counts that were made with another key or in another environment.
    fn forget_counts(&mut self) {
        self.present.arrivals = Arrivals::default();
        self.present.fields_reason = None;
        self.present.looks_by_itself = 0;
    }

    /// Notes that the key is being stored. It can already be used.
    pub fn key_being_stored(&mut self) {
        self.present.keeping = Keeping::Storing;
    }

    /// Notes that the key is now stored in this place.
    pub fn key_kept(&mut self, place: KeyPlace) {
        self.present.keeping = Keeping::Settled;
        if let Some(key) = &mut self.progress.key {
            key.place = place;
        }
    }

    /// Notes that the keychain refused the key, which stays in memory. The person must learn that first, so nothing starts by
    /// itself.
    pub fn key_refused(&mut self) {
        self.key_kept(KeyPlace::Session);
        self.present.keeping = Keeping::Refused;
        self.present.due = None;
    }

    /// Notes that the key was removed from this computer. What the last check found is still shown and can be saved, until another
    /// key comes.
    pub fn key_removed(&mut self) {
        self.progress.key = None;
        self.present.keeping = Keeping::Settled;
        self.present.due = None;
        self.present.refused_since = false;
        self.run = None;
        if self.progress.step != Step::Done {
            self.progress.step = Step::Key;
        }
    }

    /// Records how the last check was made, for its report.
    pub fn made_in(&mut self, circumstances: Circumstances) {
        if let Some(last) = &mut self.progress.last {
            last.circumstances = Some(circumstances);
        }
    }

    /// The run that a check of this kind builds on.
    pub fn run_for(&self, kind: ActivityKind, shape: KeyShape) -> Run {
        let fresh = || {
            Run::new(
                Wish {
                    read_only: true,
                    only: None,
                },
                shape,
            )
        };
        let mut run = match kind {
            ActivityKind::Reads => fresh(),
            ActivityKind::Writes | ActivityKind::ConnectTest | ActivityKind::Again => {
                self.run.clone().unwrap_or_else(fresh)
            }
        };
        if kind == ActivityKind::Writes {
            run.wish.read_only = false;
        }
        run.sources_unavailable = self.progress.sources_unavailable;
        run
    }

    /// What the program has observed since it was started.
    pub const fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// Notes that a check started.
    pub fn check_started(&mut self, kind: ActivityKind) {
        let rows = match (kind, &self.progress.last) {
            (ActivityKind::Reads, _) | (_, None) => Vec::new(),
            (ActivityKind::Writes, Some(last)) => {
                let kept = |row: &Row| (!row.scope.permission().probe.is_write()).then(|| row.clone());
                last.diagnosis.rows.iter().map(kept).collect()
            }
            (ActivityKind::ConnectTest | ActivityKind::Again, Some(last)) => {
                last.diagnosis.rows.iter().cloned().map(Some).collect()
            }
        };
        let sees = match kind {
            ActivityKind::Reads => Sees::default(),
            ActivityKind::Writes | ActivityKind::ConnectTest | ActivityKind::Again => self.sees(),
        };
        if kind != ActivityKind::Again {
            self.present.looks_by_itself = 0;
        }
        self.present.check = Some(Activity {
            kind,
            rows,
            passed: Vec::new(),
            sees,
        });
        self.present.notice = None;
        if kind != ActivityKind::Again {
            self.present.due = None;
        }
    }

    /// Notes that the program has read again without being asked.
    pub const fn read_by_itself(&mut self) {
        self.present.looks_by_itself = self.present.looks_by_itself.saturating_add(1);
    }

    /// Updates the rows after an answer arrived.
    pub fn check_progressed(&mut self, run: &Run) {
        let Some(activity) = &mut self.present.check else {
            return;
        };
        activity.sees = Sees::of(run);
        match activity.kind {
            ActivityKind::Reads | ActivityKind::Writes => activity.rows = judge_so_far(run, &identify(run)),
            ActivityKind::ConnectTest => {
                let links = diagnose(run).connect_test.links;
                activity.passed = links
                    .into_iter()
                    .filter(|link| link.verdict == LinkVerdict::Pass)
                    .collect();
            }
            ActivityKind::Again => {}
        }
    }

    /// Notes that a check ended or was stopped.
    pub fn check_finished(&mut self, run: Run, now: i64, took_ms: u64) {
        let Some(activity) = self.present.check.take() else {
            return;
        };
        let cancelled = run.cancelled;
        let diagnosis = match activity.kind {
            // The program began this check, so what the person tried before stays.
            ActivityKind::Reads if self.is_overtaken() => self.diagnosed_further(&run),
            ActivityKind::Reads | ActivityKind::Writes => diagnose_with(&run, self.proof()),
            ActivityKind::ConnectTest | ActivityKind::Again => self.diagnosed_further(&run),
        };
        let whole = activity.kind == ActivityKind::Reads;
        if !whole && self.is_overtaken_by(&run, &diagnosis) {
            // The check from nothing asks what the connect test asks.
            self.progress.connect_tested |= activity.kind == ActivityKind::ConnectTest;
            self.doubt_the_key();
            return;
        }
        // After a restart, failed reads are repeated with all others. If nothing could be reached, that tells less than is known.
        if activity.kind == ActivityKind::Again && self.run.is_none() && diagnosis.summary.told_nothing() {
            return;
        }
        self.hold_against_the_rehearsal(&diagnosis);
        if activity.kind == ActivityKind::ConnectTest && !cancelled {
            self.progress.connect_tested = true;
        }
        // If a repeated read or a connect test was stopped, it must not replace earlier findings.
        let once_more = matches!(activity.kind, ActivityKind::Again | ActivityKind::ConnectTest);
        if !(once_more && cancelled) {
            let earlier = self.progress.last.as_ref().and_then(|last| last.writes_at);
            let finished_at = self.ended_at(activity.kind, now);
            self.present.refused_since &= !whole;
            self.progress.last = Some(LastCheck {
                writes_at: if activity.kind == ActivityKind::Writes {
                    Some(now)
                } else {
                    earlier
                },
                diagnosis,
                finished_at,
                took_ms,
                cancelled,
                circumstances: None,
            });
            self.progress.learn_from_the_check();
            self.run = Some(run);
            self.present.outdated = false;
        }
    }

    /// The rehearsal of this key, unless it was refuted (J58).
    fn proof(&self) -> Option<&Rehearsal> {
        let receipt = self.progress.rehearsal.as_ref().filter(|receipt| !receipt.refuted);
        receipt.map(|receipt| &receipt.finding)
    }

    /// If the diagnosis refuses what the rehearsal proved, the rehearsal no longer counts as proof.
    fn hold_against_the_rehearsal(&mut self, diagnosis: &Diagnosis) {
        if let Some(receipt) = &mut self.progress.rehearsal {
            receipt.refuted |= refuted(diagnosis);
        }
    }

    /// Judges the last check again, together with the rehearsal. After a restart the observations are gone, so only the rows
    /// change.
    pub(crate) fn judge_with_rehearsal(&mut self) {
        let again = self.run.as_ref().map(|run| self.diagnosed_further(run));
        let proof = self.proof().cloned();
        let Some(last) = &mut self.progress.last else { return };
        match (again, proof) {
            (Some(diagnosis), _) => last.diagnosis = diagnosis,
            (None, Some(proof)) => prove(&mut last.diagnosis, &proof),
            (None, None) => {}
        }
    }

    /// The diagnosis of a run that continues an earlier check. After a restart all reads are sent again but no write attempts, so
    /// the earlier results of the writes stay.
    fn diagnosed_further(&self, run: &Run) -> Diagnosis {
        match &self.progress.last {
            Some(last) => diagnose_after(run, &last.diagnosis, self.proof()),
            None => diagnose_with(run, self.proof()),
        }
    }

    /// Notes that the sources were read again. After a restart, everything was read again; if no read succeeded then, for example
    /// without a network, the earlier findings stay.
    pub fn sources_seen(&mut self, run: Run, now: i64) {
        self.present.source_looking = false;
        let diagnosis = self.diagnosed_further(&run);
        if self.run.is_none() && diagnosis.summary.told_nothing() {
            return;
        }
        if self.is_overtaken_by(&run, &diagnosis) {
            self.doubt_the_key();
            return;
        }
        let finished_at = self.ended_at(ActivityKind::Again, now);
        if let Some(last) = &mut self.progress.last {
            last.diagnosis = diagnosis;
            last.finished_at = finished_at;
        }
        self.progress.learn_from_the_check();
        self.run = Some(run);
        self.present.outdated = false;
        self.expect_what_is_shown();
    }

    /// Records whether the person said that the company has no page for custom sources. A source in the list proves the opposite.
    pub fn set_sources_unavailable(&mut self, unavailable: bool) {
        if unavailable && self.source_proves_the_page() || unavailable == self.progress.sources_unavailable {
            return;
        }
        self.progress.sources_unavailable = unavailable;
        if let Some(mut run) = self.run.take() {
            run.sources_unavailable = unavailable;
            let diagnosis = self.diagnosed_further(&run);
            self.run = Some(run);
            if let Some(last) = &mut self.progress.last {
                last.diagnosis = diagnosis;
            }
        } else {
            self.present.outdated = self.progress.last.is_some();
        }
    }

    /// The last findings. None if repeating the reads is useless, because there is no key, the person stopped the check, or only
    /// another key or a whole check helps.
    pub(crate) fn worth_another_look(&self) -> Option<&LastCheck> {
        self.progress.key.as_ref().filter(|_| !self.is_overtaken())?;
        let last = self.progress.last.as_ref().filter(|last| !last.cancelled);
        last.filter(|last| !last.diagnosis.summary.cause.is_some_and(needs_another_credential))
    }

    /// Whether failed reads are worth repeating automatically. After a restart, only their verdicts are known.
    pub fn has_reads_to_ask_again(&self) -> bool {
        if self.run.is_some() {
            return !self.reads_to_ask_again().is_empty();
        }
        let rows = self.worth_another_look().map(|last| &last.diagnosis.rows);
        rows.is_some_and(|rows| rows.iter().any(is_to_be_read_again))
    }

    /// The failed reads that are worth repeating automatically. Write attempts are never repeated.
    pub fn reads_to_ask_again(&self) -> Vec<Probe> {
        let (Some(last), Some(run)) = (self.worth_another_look(), &self.run) else {
            return Vec::new();
        };
        let failed = last.diagnosis.rows.iter().filter(|row| is_to_be_read_again(row));
        let mut probes: Vec<Probe> = failed.map(|row| row.scope.permission().probe).collect();
        // These probes belong to no row, but without their answers the connect test cannot pass although all rows are granted. A
        // check without a network or without time ends before it sends all of them.
        let candidates = run.of(Probe::Candidates).and_then(Observation::success);
        let has_candidate = candidates
            .and_then(|body| body.get("content")?.as_array())
            .is_some_and(|list| !list.is_empty());
        let unanswered = |probe: &Probe| match run.of(*probe) {
            Some(observation) => observation.success().is_none(),
            None => match probe.spec().when {
                When::Always => true,
                When::AnyCandidate => has_candidate,
                _ => false,
            },
        };
        let decides_a_row = |probe| catalog().any(|permission| permission.probe == probe);
        let links = Probe::of_connect_test().filter(|probe| *probe != Probe::SourceTypes && !decides_a_row(*probe));
        probes.extend(links.filter(unanswered));
        let source = &last.diagnosis.source;
        if source.verdict == SourceVerdict::Inconclusive && !source.reason.is_some_and(is_lasting) {
            probes.push(Probe::SourceTypes);
        }
        if probes.contains(&Probe::Candidates) {
            let waited = Probe::specs().filter(|(_, spec)| spec.when == When::AnyCandidate);
            probes.extend(waited.map(|(probe, _)| probe));
        }
        // J45: a write attempt is not repeated automatically, but a failed follow-up is, because its answer explains the refusal.
        probes.extend(failed_follow_ups(run));
        probes
    }

    /// Whether the source is in place.
    pub(crate) fn source_is_found(&self) -> bool {
        let last = self.progress.last.as_ref();
        last.is_some_and(|last| last.diagnosis.source.verdict == SourceVerdict::Found)
    }

    /// Whether a source was seen that can only have been made on the page for custom sources.
    fn source_proves_the_page(&self) -> bool {
        let last = self.progress.last.as_ref();
        last.is_some_and(|last| last.diagnosis.source.verdict.proves_the_page())
    }

    /// Whether the company has no page for custom sources, as far as is known: the person said so, and no source proves the
    /// opposite.
    pub(crate) fn goes_without_the_source(&self) -> bool {
        self.progress.sources_unavailable && !self.source_proves_the_page()
    }

    /// Whether the source step waits for the source to be created. A key that may not read the list of sources cannot see it
    /// appear.
    pub fn source_missing(&self) -> bool {
        let source = self.worth_another_look().map(|last| &last.diagnosis.source);
        let seen = |source: &SourceFinding| match source.verdict {
            SourceVerdict::Found => false,
            SourceVerdict::Inconclusive => source.reason.is_some(),
            _ => true,
        };
        !self.goes_without_the_source() && source.is_some_and(seen)
    }

    /// Whether the source step reads the sources again by itself.
    pub fn source_to_read_again(&self) -> bool {
        self.source_missing() || self.present.outdated && self.worth_another_look().is_some()
    }

    /// Notes that the key is in the clipboard, or that it cannot be copied here. Only then can the person have saved it in Findem.
    pub fn key_copied(&mut self, copy: KeyCopy) {
        self.present.copy = Some(copy);
        self.progress.key_copied = true;
    }

    /// Ticks or unticks a box. Ticking "Saved" also records which key Findem holds. A key that was never copied cannot be there.
    pub fn tick(&mut self, tick: Tick, on: bool) {
        if on && tick == Tick::Saved && !self.progress.key_copied {
            return;
        }
        self.progress.ticks.retain(|ticked| *ticked != tick);
        if on {
            self.progress.ticks.push(tick);
            self.progress.ticks.sort_unstable();
        }
        if tick == Tick::Saved {
            let key = self.progress.key.as_ref().filter(|_| on);
            self.progress.saved_last_four = key.map(|key| key.last_four.clone());
            self.progress.saved_fingerprint = key.and_then(|key| key.fingerprint);
        }
    }

    /// Shows a notice that says what went wrong and what helps.
    pub fn notify(&mut self, code: &str, message: Message) {
        self.present.notice = Some(Notice {
            code: code.to_owned(),
            message,
        });
    }

    /// The verdict on the connect test, if it was run.
    pub fn connect_verdict(&self) -> Option<LinkVerdict> {
        let last = self.progress.last.as_ref().filter(|_| self.progress.connect_tested)?;
        Some(last.diagnosis.connect_test.verdict)
    }
}

/// Whether a permission's read failed in a way that may change.
fn is_to_be_read_again(row: &Row) -> bool {
    matches!(row.verdict, Verdict::Denied | Verdict::Inconclusive)
        && !row.reason.is_some_and(is_lasting)
        && !row.scope.permission().probe.is_write()
}

/// Whether only another credential helps. A refused key stays refused, and more requests would look like an attack. A role, a
/// module or a contract can be fixed while the key stays the same.
const fn needs_another_credential(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::BadKey | Cause::KeyMalformed | Cause::OauthCredential | Cause::OauthScopeMissing
    )
}
