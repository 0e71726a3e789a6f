//! What the window shows. The page renders a [`View`] and keeps no state of its own but focus and open panels.

use diagnosis::environment::Environment;
use diagnosis::finding::{Counts, Evidence};
use diagnosis::key_text::ShownNote;
use diagnosis::message::Message;
use diagnosis::permission::{Access, Group, Scope};
use diagnosis::verdict::{Cause, LinkId, Reason, Uncounted};
use presentation::{Banner, FixPage, NextStep, Sign};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::rehearsal::RehearsalView;

/// The eight steps, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Step {
    /// What is needed; which host is contacted.
    Start,
    /// The key is made in SmartRecruiters and brought here.
    Key,
    /// The permissions.
    Permissions,
    /// The custom source.
    Source,
    /// What Findem will do, tried.
    ConnectTest,
    /// The fields, and how often they are filled.
    Mapping,
    /// The key is handed over to Findem.
    HandOver,
    /// The end.
    Done,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Start,
        Self::Key,
        Self::Permissions,
        Self::Source,
        Self::ConnectTest,
        Self::Mapping,
        Self::HandOver,
        Self::Done,
    ];
}

/// How a step stands, whether or not it is shown now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum StepState {
    /// Nothing known yet.
    Todo,
    /// Finished, proved.
    Done,
    /// Refused, or it fails.
    Failed,
    /// Something certain needs a hand.
    Attention,
    /// Could not tell.
    Unsure,
}

/// One line of the rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RailItem {
    /// Which step.
    pub step: Step,
    /// How it stands.
    pub state: StepState,
    /// The same as a sign; none where nothing is known yet.
    pub sign: Option<Sign>,
    /// Whether it can be opened now.
    pub open: bool,
}

/// Whether the host can be reached, looked at before any key is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Network {
    /// Not looked at yet.
    Unknown,
    /// Looking now.
    Looking,
    /// Reached.
    Reachable {
        /// Through a proxy of the system or one that was typed in.
        proxy: bool,
        /// The issuer of the certificate, where it is not a public authority's.
        inspected_by: Option<String>,
    },
    /// Not reached.
    Unreachable {
        /// Why.
        reason: Reason,
        /// What of the company's proxy keeps requests from their way, and what a person can do about it.
        obstacle: Option<Message>,
    },
}

/// Whether the host can be reached, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum NetworkView {
    /// Not looked at yet.
    Unknown,
    /// Looking now.
    Looking,
    /// Reached.
    Reachable {
        /// Through a proxy of the system or one that was typed in.
        proxy: bool,
        /// The issuer of the certificate, where it is not a public authority's.
        inspected_by: Option<String>,
    },
    /// Not reached.
    Unreachable {
        /// Why, and what a person can do about it.
        why: Vec<Message>,
        /// It is about the company's proxy.
        obstructed: bool,
    },
}

/// Where the key is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum KeyPlace {
    /// In the operating system's keychain.
    Keychain {
        /// The keychain's name for people, such as "GNOME Keyring".
        name: String,
        /// The entry's name.
        entry: String,
    },
    /// In memory until the program ends.
    Session,
}

/// Whether a key is where it is to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Keeping {
    /// It is.
    Settled,
    /// The keychain has not said yet that it has the key.
    Storing,
    /// The keychain did not take it, so it is in memory only.
    Refused,
}

impl KeychainState {
    /// Whether it keeps a key, or may do so once it answers.
    pub(crate) const fn may_keep(&self) -> bool {
        matches!(self, Self::Found { .. } | Self::Waiting | Self::Failed)
    }

    /// Its id in the texts.
    pub(crate) const fn id(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Found { .. } => "found",
            Self::NoStore => "noStore",
            Self::NoCollection => "noCollection",
            Self::UntilLogout => "untilLogout",
            Self::Failed => "failed",
        }
    }
}

/// The keychain of this computer, as far as it has answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "camelCase")]
#[ts(export)]
pub enum KeychainState {
    /// It has not answered yet.
    Waiting,
    /// It keeps keys.
    Found {
        /// Its name for people, such as "GNOME Keyring".
        name: String,
    },
    /// None answers.
    NoStore,
    /// It has no keyring to keep a key in.
    NoCollection,
    /// It forgets everything at logout.
    UntilLogout,
    /// It fails.
    Failed,
}

/// The key, without the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeyView {
    /// The key's dots and last four characters, when one is here.
    pub masked: Option<String>,
    /// Where it is kept.
    pub place: Option<KeyPlace>,
    /// What is worth knowing about its text. What a doubt says of the shape is put out by the proof.
    pub notes: Vec<ShownNote>,
    /// It does not look like a key, and nothing could be read with it yet.
    pub unproved: bool,
    /// Whether it is where it is to be kept. It can be used meanwhile.
    pub keeping: Keeping,
    /// Whether the person chose "this session only", or nothing else was possible.
    pub session_only: bool,
    /// The keychain.
    pub keychain: KeychainState,
    /// A new key is being brought in place of this one.
    pub replacing: bool,
    /// That the key was stored, or went; none where neither happened.
    pub happened: Option<Message>,
    /// Where the key is, or will be.
    pub whereabouts: Message,
    /// The keychain keeps keys or may still do so: the person can choose whether it keeps this one.
    pub choosable: bool,
    /// What the last check says against the key, where a new one mends it.
    pub against: Option<Banner>,
}

/// One permission on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PermissionView {
    /// The guide's name.
    pub scope: Scope,
    /// SmartRecruiters' spelling, where it differs.
    pub vendor_scope: Option<String>,
    /// The guide's words.
    pub prompt: String,
    /// Reads or writes.
    pub access: Access,
    /// Where it stands.
    pub group: Group,
    /// The verdict, once there is one.
    pub sign: Option<Sign>,
    /// Why it could not be told.
    pub reason: Option<Message>,
    /// What must be mended, the likeliest first.
    pub causes: Vec<Message>,
    /// How to mend the first of them.
    pub fix: Option<FixView>,
    /// The headline's cause has the same fix.
    pub fix_above: bool,
    /// Something worth knowing beside the verdict.
    pub note: Option<Message>,
    /// What was asked and answered.
    pub evidence: Vec<Evidence>,
    /// Being asked right now.
    pub pending: bool,
}

/// The check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckView {
    /// Running now.
    pub running: bool,
    /// Rows answered so far.
    pub answered: u32,
    /// Whether the running or last check tried the seven writes.
    pub writes_tried: bool,
    /// Unix seconds at which the writes of the last check were tried.
    #[ts(type = "number | null")]
    pub writes_at: Option<i64>,
    /// Milliseconds of the last finished check.
    #[ts(type = "number | null")]
    pub took_ms: Option<u64>,
    /// Unix seconds at which the last check finished.
    #[ts(type = "number | null")]
    pub finished_at: Option<i64>,
    /// The last check was stopped by the person.
    pub cancelled: bool,
    /// Failed reads are repeated automatically: now, or every so many seconds.
    pub repeats: bool,
    /// How the rows stand.
    pub counts: Counts,
    /// What a finished check found.
    pub result: Option<CheckResult>,
    /// The one thing to do next.
    pub next: NextStep,
    /// What can be done instead.
    pub alternative: Option<NextStep>,
    /// The writes can be tried now.
    pub can_try_writes: bool,
    /// How the writes stand, where the last check tried them.
    pub writes: Option<WritesView>,
}

/// What a finished check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckResult {
    /// What the page says first.
    pub banner: Banner,
    /// A write attempt was accepted: a person has to look at once.
    pub alert: bool,
    /// Only the source must be mended, which is the next step.
    pub about_source: bool,
    /// How to mend the cause.
    pub fix: Option<FixView>,
    /// An access group limits what the key sees, and the headline is about something else.
    pub limited: Option<LimitedView>,
    /// The prompts of the refused permissions, where somebody must be told what they are for.
    pub refused: Vec<String>,
    /// What else it may be.
    pub others: Vec<OtherCause>,
    /// A proxy may help.
    pub wants_proxy: bool,
    /// The headline is about the proxy.
    pub about_proxy: bool,
}

/// What an access group does, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LimitedView {
    /// What is said of it.
    pub banner: Banner,
    /// How to mend it.
    pub fix: FixView,
}

/// Another cause than the headline's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OtherCause {
    /// Its sentence.
    pub message: Message,
    /// A button that switches the environment mends it.
    pub switches_environment: bool,
}

/// How the writes stand after they were tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WritesView {
    /// How many were tried.
    pub tried: u32,
    /// What came of them.
    pub counts: Counts,
}

/// A fix. Its texts are `fix-{cause}` in the catalogue: one step a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FixView {
    /// What it mends.
    pub cause: Cause,
    /// The page that opens.
    pub link: Option<Page>,
    /// A button that switches the environment is part of it.
    pub switches_environment: bool,
}

impl From<Cause> for FixView {
    fn from(cause: Cause) -> Self {
        Self {
            cause,
            link: FixPage::of(cause).map(|page| match page {
                FixPage::Credentials => Page::Credentials,
                FixPage::CustomSources => Page::CustomSources,
            }),
            switches_environment: cause == Cause::WrongEnvironment,
        }
    }
}

/// A page the program can open, by name: the window can open nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Page {
    /// SmartRecruiters' Credentials page, or the practice tenant's.
    Credentials,
    /// Custom Candidate Sources.
    CustomSources,
    /// The practice tenant's own home page.
    PracticeHome,
    /// Findem.
    Findem,
    /// Findem's guide for SmartRecruiters.
    FindemGuide,
}

/// The source step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SourceView {
    /// What the page says first.
    pub banner: Banner,
    /// Something is known, right or wrong.
    pub looked: bool,
    /// It is as it should be.
    pub found: bool,
    /// The key may not read the list, so looking again shows nothing.
    pub refused: bool,
    /// The text with the steps that mend it: one step a line.
    pub steps: Message,
    /// Looking now.
    pub looking: bool,
    /// Looks again by itself every so many seconds; none when it stopped.
    pub every_seconds: Option<u32>,
    /// The person said that the company has no such page.
    pub unavailable: bool,
}

/// A field that Findem reads or writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MappingRow {
    /// The field's id; its texts are `mapping-{id}` and `mapping-{id}-findem`.
    pub id: String,
    /// SmartRecruiters' field, such as `candidate.email`.
    pub field: String,
    /// In how many of the sampled records it is filled.
    pub filled: Option<u32>,
    /// How many records of its kind, candidates or jobs, were looked at.
    pub of: Option<u32>,
}

/// The connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConnectView {
    /// Running now.
    pub running: bool,
    /// It ran.
    pub tested: bool,
    /// It ran, and everything works.
    pub passed: bool,
    /// Links that were answered so far.
    pub answered: u32,
    /// What the page says first of a test that has ended.
    pub banner: Option<Banner>,
    /// Where the first link that fails is mended.
    pub mend: Option<Step>,
    /// What Findem does after connecting, in its order.
    pub links: Vec<LinkView>,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkView {
    /// Which; its name is the text `link-{id}`.
    pub id: LinkId,
    /// The verdict, once there is one.
    pub sign: Option<Sign>,
    /// What a link that works has found.
    pub found: Option<Message>,
    /// Why it does not work.
    pub why: Option<Message>,
    /// Where it is mended, where it fails.
    pub mend: Option<Step>,
    /// The first that fails.
    pub first: bool,
}

/// The field mapping step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MappingView {
    /// The fields.
    pub rows: Vec<MappingRow>,
    /// How many records were looked at.
    pub sampled: Option<Sampled>,
    /// Looking now.
    pub looking: bool,
    /// Why it could not be told.
    pub why: Option<Message>,
}

/// How many records of each kind were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Sampled {
    /// Candidates.
    pub candidates: u32,
    /// Jobs.
    pub jobs: u32,
}

/// What is ticked off at the hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Tick {
    /// Findem is open and its API Key field is empty.
    FindemOpen,
    /// Save was pressed in Findem.
    Saved,
    /// After a replacement: the old key is revoked in SmartRecruiters.
    OldRevoked,
}

/// What became of a copy of the key in the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum KeyCopy {
    /// It is in the clipboard.
    Copied {
        /// Seconds until the clipboard is cleared.
        seconds_left: u32,
    },
    /// The clipboard was cleared a moment ago, and is looked at until the key surely stays away.
    Clearing,
    /// The clipboard holds it no longer.
    Cleared,
    /// Another program put it back, and a harmless text took its place.
    PutBack,
    /// It may still be in the clipboard.
    Left,
    /// The clipboard could not be written, so there is none.
    Unwritable,
}

/// The hand-over step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HandOverView {
    /// What is ticked.
    pub ticks: Vec<Tick>,
    /// What became of the key's last copy; none where nothing was copied.
    pub copy: Option<KeyCopy>,
    /// Last four characters of the key that Findem holds.
    pub saved_last_four: Option<String>,
    /// Last four characters of the keys in whose place this one came, and which may still be valid in SmartRecruiters.
    pub old_keys: Vec<String>,
    /// One of them was saved in Findem.
    pub old_in_findem: bool,
    /// The key is saved in Findem, and the old one can still be used.
    pub old_left: bool,
    /// Which key the person says is saved in Findem. Nobody has looked there.
    pub confirmed: Option<Message>,
}

/// The last step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DoneView {
    /// Steps that matter for the connection and are not proved.
    pub left: Vec<Step>,
    /// What came of each step.
    pub results: Vec<StepResult>,
}

/// What came of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StepResult {
    /// Which step.
    pub step: Step,
    /// How it stands.
    pub sign: Sign,
    /// The same in a few words.
    pub text: Message,
    /// It rests on a person's word, such as a tick, and not on an answer of SmartRecruiters.
    pub confirmed: bool,
}

/// The candidates that carry the source Findem, counted when somebody came back to look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrivals {
    /// How many there are.
    pub count: Option<u64>,
    /// Looking now.
    pub looking: bool,
    /// Why it could not be told.
    pub reason: Option<Uncounted>,
}

/// The candidates that carry the source Findem, as the page shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ArrivalsView {
    /// How many there are.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// Looking now.
    pub looking: bool,
    /// Why they could not be counted.
    pub why: Option<Message>,
}

/// Practising: what is to be solved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PracticeView {
    /// The scenario's id.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// Its story.
    pub story: String,
    /// All scenarios: id, title and story.
    pub scenarios: Vec<(String, String, String)>,
}

/// Something that went wrong, or should be known, with a way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Notice {
    /// A stable code.
    pub code: String,
    /// The sentence, from the catalogue.
    pub message: Message,
}

/// Everything the window shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct View {
    /// Counts up with each change, so that a late view never replaces a newer one.
    #[ts(type = "number")]
    pub revision: u64,
    /// The step shown.
    pub step: Step,
    /// The rail.
    pub rail: Vec<RailItem>,
    /// The first step after the start that is open and not proved: where to go on.
    pub unfinished: Step,
    /// Whose connection this is, as the person named it.
    pub name: String,
    /// Which SmartRecruiters.
    pub environment: Environment,
    /// The only host that is contacted.
    pub host: String,
    /// Practising, and what.
    pub practice: Option<PracticeView>,
    /// The network.
    pub network: NetworkView,
    /// The address of the proxy that was set by hand, without a login.
    pub proxy: Option<String>,
    /// A login for the proxy was given, and is in memory until the program ends.
    pub proxy_login: bool,
    /// The key.
    pub key: KeyView,
    /// The check.
    pub check: CheckView,
    /// The permissions.
    pub permissions: Vec<PermissionView>,
    /// The source.
    pub source: SourceView,
    /// The connect test.
    pub connect: ConnectView,
    /// The rehearsal.
    pub rehearsal: RehearsalView,
    /// The field mapping.
    pub mapping: MappingView,
    /// What has come from Findem since.
    pub arrivals: ArrivalsView,
    /// The hand-over.
    pub hand_over: HandOverView,
    /// The last step.
    pub done: DoneView,
    /// What went wrong last, until it is put away.
    pub notice: Option<Notice>,
}

/// One request of a plan, or one that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RequestView {
    /// Method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// What it reads or tries, from the catalogue; for a plan.
    pub purpose: Option<Message>,
    /// When it is made, where not in every run; for a plan.
    pub when: Option<Message>,
    /// HTTP status; for a request that was sent.
    pub status: Option<u16>,
    /// Milliseconds; for a request that was sent.
    #[ts(type = "number | null")]
    pub duration_ms: Option<u64>,
}
