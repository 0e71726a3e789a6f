//! What the window shows. The page renders a [`View`] and keeps no state of its own but focus and open panels.

use diagnosis::environment::Environment;
use diagnosis::finding::{ConnectTest, Counts, Identity, Row, SourceFinding, Summary};
use diagnosis::key_text::ShownNote;
use diagnosis::message::Message;
use diagnosis::permission::{Access, Group, Scope};
use diagnosis::verdict::{Cause, Reason, Uncounted};
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RailItem {
    /// Which step.
    pub step: Step,
    /// How it stands.
    pub state: StepState,
    /// Whether it can be opened now.
    pub open: bool,
}

/// Whether the host can be reached, looked at before any key is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// Where the key was until the person had it forgotten a moment ago.
    pub forgotten: Option<KeyPlace>,
}

/// One permission on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    pub row: Option<Row>,
    /// How to mend its likeliest cause.
    pub fix: Option<FixView>,
    /// Being asked right now.
    pub pending: bool,
}

/// The check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// Looked at again by itself, in the background.
    pub looking_again: bool,
    /// Who the key is, once known.
    pub identity: Option<Identity>,
    /// How the rows stand.
    pub counts: Counts,
    /// The headline and cause of a finished check.
    pub summary: Option<Summary>,
    /// How to mend the cause.
    pub fix: Option<FixView>,
}

/// A fix. Its texts are `fix-{cause}` in the catalogue: one step a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FixView {
    /// What it mends.
    pub cause: Cause,
    /// The page that opens.
    pub link: Option<Page>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SourceView {
    /// What is known, once looked.
    pub finding: Option<SourceFinding>,
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

/// The field mapping step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MappingView {
    /// The fields.
    pub rows: Vec<MappingRow>,
    /// How many records were looked at.
    pub sampled: Option<u32>,
    /// Looking now.
    pub looking: bool,
    /// Why it could not be told.
    pub reason: Option<Uncounted>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
}

/// The candidates that carry the source Findem, counted when somebody came back to look.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ArrivalsView {
    /// How many there are.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// Looking now.
    pub looking: bool,
    /// Why it could not be told.
    pub reason: Option<Uncounted>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// Whose connection this is, as the person named it.
    pub name: String,
    /// Which SmartRecruiters.
    pub environment: Environment,
    /// The only host that is contacted.
    pub host: String,
    /// Practising, and what.
    pub practice: Option<PracticeView>,
    /// The network.
    pub network: Network,
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
    /// The connect test, once it ran.
    pub connect_test: Option<ConnectTest>,
    /// The connect test is running now.
    pub connecting: bool,
    /// The rehearsal.
    pub rehearsal: RehearsalView,
    /// The field mapping.
    pub mapping: MappingView,
    /// What has come from Findem since.
    pub arrivals: ArrivalsView,
    /// The hand-over.
    pub hand_over: HandOverView,
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
