//! What the window shows. The page renders a [`View`]; its only state of its own is the focus and which panels are open.

use std::collections::BTreeMap;

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::finding::{Counts, Evidence};
use diagnosis::key_text::ShownNote;
use diagnosis::message::Message;
use diagnosis::permission::{Access, Group, Scope};
use diagnosis::verdict::{Cause, LinkId, Reason, Uncounted};
use presentation::mapping::FillRate;
use presentation::{Banner, FixPage, KeyQuestion, NextStep, Sign};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::rehearsal::RehearsalView;

/// The eight steps of the wizard, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Step {
    /// Says what the setup needs and which host the program contacts.
    Start,
    /// The admin creates the key in SmartRecruiters and pastes it here.
    Key,
    /// Shows which permissions the key has.
    Permissions,
    /// Shows whether the candidate source "Findem" exists.
    Source,
    /// Tries what Findem does after connecting.
    ConnectTest,
    /// Lists the fields, and how often they are filled.
    Mapping,
    /// The admin hands the key over to Findem.
    HandOver,
    /// Sums up what is done and what is left.
    Done,
}

impl Step {
    /// All steps, in order.
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

/// The state of a step, whether or not it is the step on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum StepState {
    /// Nothing is known yet.
    Todo,
    /// Done, and proved.
    Done,
    /// Refused or failed.
    Failed,
    /// Something certainly needs the person's attention.
    Attention,
    /// The program could not tell.
    Unsure,
}

/// One step in the rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RailItem {
    /// Which step.
    pub step: Step,
    /// Its state.
    pub state: StepState,
    /// The sign of its state. None if nothing is known yet.
    pub sign: Option<Sign>,
    /// Whether the person can open it now.
    pub open: bool,
}

/// Whether the host can be reached. The program checks this before it sends any key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Network {
    /// Not checked yet.
    Unknown,
    /// The program is checking.
    Looking,
    /// The host can be reached.
    Reachable {
        /// Requests go through a proxy, either the system's or one that the person set by hand.
        proxy: bool,
        /// The issuer of the certificate, unless it is a public authority.
        inspected_by: Option<String>,
    },
    /// The host cannot be reached.
    Unreachable {
        /// The reason.
        reason: Reason,
        /// The trouble with the company's proxy, and what a person can do about it. None if it is not about the proxy.
        obstacle: Option<Message>,
    },
}

/// Whether the host can be reached, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum NetworkView {
    /// Not checked yet.
    Unknown,
    /// The program is checking.
    Looking,
    /// The host can be reached.
    Reachable {
        /// Requests go through a proxy, either the system's or one that the person set by hand.
        proxy: bool,
        /// The issuer of the certificate, unless it is a public authority.
        inspected_by: Option<String>,
    },
    /// The host cannot be reached.
    Unreachable {
        /// The reason, and what a person can do about it.
        why: Vec<Message>,
        /// The trouble is with the company's proxy.
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
        /// The keychain's display name, such as "GNOME Keyring".
        name: String,
        /// The name of the key's entry.
        entry: String,
    },
    /// In memory until the program ends.
    Session,
}

/// Whether the key is stored in its chosen place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Keeping {
    /// It is stored there.
    Settled,
    /// The keychain has not confirmed yet that it stored the key.
    Storing,
    /// The keychain did not accept the key, so the key is only in memory.
    Refused,
}

impl KeychainState {
    /// Whether it stores keys, or may turn out to once it answers.
    pub(crate) const fn may_keep(&self) -> bool {
        matches!(self, Self::Found { .. } | Self::Waiting | Self::Failed)
    }

    /// The id that the texts use for it.
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

/// What is known about this computer's keychain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "camelCase")]
#[ts(export)]
pub enum KeychainState {
    /// It has not answered yet.
    Waiting,
    /// It can store keys.
    Found {
        /// Its display name, such as "GNOME Keyring".
        name: String,
    },
    /// No keychain answers.
    NoStore,
    /// It has no keyring in which to store a key.
    NoCollection,
    /// It loses everything at logout.
    UntilLogout,
    /// It returns an error.
    Failed,
}

/// What SmartRecruiters says to a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum KeyAnswer {
    /// It gave what the key asked for.
    Accepted,
    /// It knows no such key.
    Rejected,
}

/// What the page may know about the key. It does not include the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeyView {
    /// What SmartRecruiters said to this key in the last check. None if it said neither.
    pub answer: Option<KeyAnswer>,
    /// The key works or Findem has it, and no check speaks against it, so another key takes its place only after the person chose
    /// to replace it.
    pub in_use: bool,
    /// Dots and the key's last four characters, if there is a key.
    pub masked: Option<String>,
    /// Where the key is kept.
    pub place: Option<KeyPlace>,
    /// Notes about the key's text. Once a permission is granted, notes about its shape are left out.
    pub notes: Vec<ShownNote>,
    /// What was left out of the text that was just brought. The check that starts by itself leads away from the notes.
    pub corrections: Vec<Message>,
    /// The text does not look like a key, and no permission is granted to it yet.
    pub unproved: bool,
    /// Whether the key is stored in its chosen place. It can be used before that.
    pub keeping: Keeping,
    /// Whether the person chose "This session only", or nothing else was possible.
    pub session_only: bool,
    /// What is known about the keychain.
    pub keychain: KeychainState,
    /// The person is replacing this key.
    pub replacing: bool,
    /// The sentence that the key was stored or removed. None if neither happened.
    pub happened: Option<Message>,
    /// The sentence that says where the key is, or where it will be kept.
    pub whereabouts: Message,
    /// The keychain can store keys, or may turn out to, so the person can choose whether it stores this one.
    pub choosable: bool,
    /// What the last check says against the key, if a new key fixes it.
    pub against: Option<Banner>,
    /// The text that was pasted or typed last is not shaped like a key, and the person has not said yet whether to store it.
    pub question: Option<KeyQuestion>,
    /// Why the check of a stored key has not started by itself yet.
    pub waits: Option<Message>,
    /// The key was just brought, and its check starts without a click as soon as the key is stored.
    pub starting: bool,
}

/// One permission on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PermissionView {
    /// The permission's scope.
    pub scope: Scope,
    /// SmartRecruiters' spelling of the scope, if it differs.
    pub vendor_scope: Option<String>,
    /// The permission as Findem's guide words it.
    pub prompt: String,
    /// Whether it is about reading or writing.
    pub access: Access,
    /// The group that lists it.
    pub group: Group,
    /// The verdict, if there is one yet.
    pub sign: Option<Sign>,
    /// Why the program could not tell.
    pub reason: Option<Message>,
    /// The causes, likeliest first.
    pub causes: Vec<Message>,
    /// The fix of the first cause.
    pub fix: Option<FixView>,
    /// The headline's cause has the same fix, which is shown above the list.
    pub fix_above: bool,
    /// Something worth knowing besides the verdict.
    pub note: Option<Message>,
    /// The evidence of its requests.
    pub evidence: Vec<Evidence>,
    /// The running check has not judged it yet.
    pub pending: bool,
    /// Nothing was tried: the role stands for it.
    pub untried: bool,
}

/// The check, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckView {
    /// A check is running.
    pub running: bool,
    /// How many rows have a verdict so far.
    pub answered: u32,
    /// Whether the running or last check tried the seven writes.
    pub writes_tried: bool,
    /// Unix seconds at which the last check that tried the writes ended.
    #[ts(type = "number | null")]
    pub writes_at: Option<i64>,
    /// How long the last check took, in milliseconds.
    #[ts(type = "number | null")]
    pub took_ms: Option<u64>,
    /// Unix seconds at which the last check finished.
    #[ts(type = "number | null")]
    pub finished_at: Option<i64>,
    /// The person stopped the last check.
    pub cancelled: bool,
    /// Failed reads are repeated automatically, either right now or at intervals.
    pub repeats: bool,
    /// The last check could tell nothing about the key.
    pub told_nothing: bool,
    /// How many rows have each verdict.
    pub counts: Counts,
    /// What the key sees, as far as it is known.
    pub sees: Option<SeesView>,
    /// The result of the last check. It stays after its key was removed.
    pub result: Option<CheckResult>,
    /// The last four characters of the key that the last check is about, if they are known.
    pub of_key: Option<String>,
    /// The next step.
    pub next: NextStep,
    /// What the person can do instead.
    pub alternative: Option<NextStep>,
    /// The person can try the seven writes now.
    pub can_try_writes: bool,
    /// The person could try the seven writes now, but the company's policy turns that off.
    pub writes_off: bool,
    /// How the writes turned out, if the last check tried them.
    pub writes: Option<WritesView>,
}

/// The result of a finished check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckResult {
    /// The headline and the detail.
    pub banner: Banner,
    /// SmartRecruiters accepted a write attempt, so a person has to look at once.
    pub alert: bool,
    /// Only the candidate source has to be fixed, which is the next step.
    pub about_source: bool,
    /// The fix of the headline's cause.
    pub fix: Option<FixView>,
    /// What an access group limits. None if there is no group, or if the headline is about it already.
    pub limited: Option<LimitedView>,
    /// The prompts of the refused permissions, if the person has to tell somebody what they are for.
    pub refused: Vec<String>,
    /// The other possible causes.
    pub others: Vec<OtherCause>,
    /// Setting a proxy may help.
    pub wants_proxy: bool,
    /// The headline is about the proxy.
    pub about_proxy: bool,
    /// What else helps if nothing on the host was reached.
    pub help: Option<Message>,
}

/// What the key sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SeesView {
    /// The numbers.
    pub seen: Message,
    /// What to do if there should be more, so that the page can ask. None while a check is running, and if the check has found
    /// that another key is needed anyway.
    pub too_little: Option<TooLittle>,
}

/// Why a key may see too little, and the fix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TooLittle {
    /// The likely causes, likeliest first.
    pub because: Vec<Message>,
    /// The fix.
    pub fix: FixView,
}

/// An access group's effect, and its fix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LimitedView {
    /// The banner about it.
    pub banner: Banner,
    /// Its fix.
    pub fix: FixView,
}

/// A cause besides the headline's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OtherCause {
    /// The sentence that describes it.
    pub message: Message,
    /// Switching the environment fixes it, so the page shows the button for that.
    pub switches_environment: bool,
}

/// How the writes turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WritesView {
    /// How many were tried and had not been proved by a rehearsal.
    pub tried: u32,
    /// How many a rehearsal has proved.
    pub rehearsed: u32,
    /// How many of them have each verdict.
    pub counts: Counts,
}

/// A fix. Its texts in the catalog are `fix-{name}`, with one step on each line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FixView {
    /// The cause that it removes.
    pub cause: Cause,
    /// The name of the cause in the ids of its texts. A key that was accepted before has another one than a text that never was.
    pub name: &'static str,
    /// The page to open for it.
    pub link: Option<Page>,
    /// Switching the environment is part of it, so the page shows the button for that.
    pub switches_environment: bool,
}

impl From<Cause> for FixView {
    fn from(cause: Cause) -> Self {
        Self {
            cause,
            name: cause.id(),
            link: FixPage::of(cause).map(|page| match page {
                FixPage::Credentials => Page::Credentials,
                FixPage::CustomSources => Page::CustomSources,
            }),
            switches_environment: cause == Cause::WrongEnvironment,
        }
    }
}

/// A page that the window can open in the browser. It cannot open any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Page {
    /// SmartRecruiters' Credentials page, or the practice tenant's.
    Credentials,
    /// SmartRecruiters' page for custom candidate sources, or the practice tenant's.
    CustomSources,
    /// The practice tenant's home page.
    PracticeHome,
    /// Findem.
    Findem,
    /// Findem's guide for SmartRecruiters.
    FindemGuide,
}

impl Page {
    /// All pages.
    pub const ALL: [Self; 5] = [
        Self::Credentials,
        Self::CustomSources,
        Self::PracticeHome,
        Self::Findem,
        Self::FindemGuide,
    ];

    /// Its address: SmartRecruiters' own, or in practice the one below the address of the practice tenant's pages. None for a
    /// practice page outside practice.
    pub fn address(self, practice: Option<&str>) -> Option<String> {
        let (real, own) = match self {
            Self::Credentials => (
                "https://www.smartrecruiters.com/settings/administration/app-management/custom-applications",
                Some("credentials"),
            ),
            Self::CustomSources => (
                "https://www.smartrecruiters.com/settings/configuration/custom-sources",
                Some("sources"),
            ),
            Self::PracticeHome => return practice.map(str::to_owned),
            Self::Findem => ("https://app-next.findem.ai/", None),
            Self::FindemGuide => (
                "https://findem.zendesk.com/hc/en-us/articles/29445620639511-SmartRecruiters-Integration-Admin-Setup-Instructions",
                None,
            ),
        };
        Some(match (practice, own) {
            (Some(pages), Some(own)) => format!("{pages}{own}"),
            _ => real.to_owned(),
        })
    }
}

/// The source step, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SourceView {
    /// The headline and the detail.
    pub banner: Banner,
    /// The sources were read, so something is known about the source.
    pub looked: bool,
    /// The source is set up correctly.
    pub found: bool,
    /// A source called Findem, or nearly so, is in the list, so the company has the page for custom sources.
    pub seen: bool,
    /// The key may not read the list of sources, so reading it again does not help.
    pub refused: bool,
    /// The text with the steps that fix it, one on each line.
    pub steps: Message,
    /// The program is reading the list of sources.
    pub looking: bool,
    /// The number of seconds between automatic reads. None if they have stopped.
    pub every_seconds: Option<u32>,
    /// How often the program has read again by itself, for the permissions or for the source.
    pub looks_by_itself: u32,
    /// The person said that the company has no page for custom sources, and no source proves the opposite.
    pub unavailable: bool,
}

/// A field on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FieldView {
    /// The field's id; its texts are `mapping-{id}` and `mapping-{id}-findem`.
    pub id: String,
    /// SmartRecruiters' field, such as `candidate.email`.
    pub field: String,
    /// How often it is filled.
    pub rate: FillRate,
    /// The same as a sign and a word.
    pub sign: Sign,
}

/// The connect test, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConnectView {
    /// The test is running.
    pub running: bool,
    /// The test was run.
    pub tested: bool,
    /// The test was run, and every link works.
    pub passed: bool,
    /// How many links were answered so far.
    pub answered: u32,
    /// The headline about a finished test.
    pub banner: Option<Banner>,
    /// Everything but the source works, so the person can continue without it.
    pub only_source: bool,
    /// The step at which the first failing link can be fixed.
    pub mend: Option<Step>,
    /// What Findem does after connecting, in Findem's order.
    pub links: Vec<LinkView>,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkView {
    /// The link's id. Its name is the text `link-{id}`.
    pub id: LinkId,
    /// The verdict, if there is one yet.
    pub sign: Option<Sign>,
    /// What a link that works has found.
    pub found: Option<Message>,
    /// Why it does not work.
    pub why: Option<Message>,
    /// The step at which a failing link can be fixed.
    pub mend: Option<Step>,
    /// This is the first link that fails.
    pub first: bool,
}

/// The field mapping step, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MappingView {
    /// The fields.
    pub rows: Vec<FieldView>,
    /// How many candidates and jobs were read.
    pub sampled: Option<Sampled>,
    /// The program is reading the field sample.
    pub looking: bool,
    /// Why the program could not tell.
    pub why: Option<Message>,
}

/// How many records of each kind were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Sampled {
    /// Candidates.
    pub candidates: u32,
    /// Jobs.
    pub jobs: u32,
}

/// The boxes that the person ticks at the hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Tick {
    /// Findem is open and its API Key field is empty.
    FindemOpen,
    /// Somebody else is the Findem Admin, and the company's password manager, through which the key is shared, is open.
    Sharing,
    /// The person has saved the key in Findem.
    Saved,
    /// The person has revoked the old key in SmartRecruiters after replacing it.
    OldRevoked,
}

/// What happened to the copy of the key in the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum KeyCopy {
    /// It is in the clipboard.
    Copied {
        /// Seconds until the clipboard is cleared.
        seconds_left: u32,
    },
    /// The clipboard was just cleared. The program keeps checking whether another program restores the key.
    Clearing,
    /// The key is no longer in the clipboard.
    Cleared,
    /// Another program restored the key, and the program overwrote it with a harmless text.
    PutBack,
    /// The key may still be in the clipboard.
    Left,
    /// The program could not write to the clipboard, so the key was not copied.
    Unwritable,
}

/// The hand-over step, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HandOverView {
    /// The key was copied for Findem now or at an earlier visit, so that the person can have saved it there.
    pub copied: bool,
    /// The boxes that are ticked.
    pub ticks: Vec<Tick>,
    /// What happened to the last copy of the key. None if it was not copied.
    pub copy: Option<KeyCopy>,
    /// The last four characters of the key that Findem holds.
    pub saved_last_four: Option<String>,
    /// The last four characters of the keys that this one replaced and that SmartRecruiters may still accept.
    pub old_keys: Vec<String>,
    /// Findem holds another key than this one, or held one before this one was saved there.
    pub old_in_findem: bool,
    /// The key is saved in Findem, but the old key has not been revoked.
    pub old_left: bool,
    /// What the person has to know before the key goes to Findem: a check speaks against it, or there was none.
    pub warning: Option<Banner>,
    /// What has to be done first, because SmartRecruiters rejects this key or may reject it.
    pub first: Option<NextStep>,
    /// The sentence that says which key the person saved in Findem. The program cannot verify it.
    pub confirmed: Option<Message>,
}

/// The last step, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DoneView {
    /// Steps that the connection depends on and that are not done.
    pub left: Vec<Step>,
    /// What is missing at the first of them.
    pub missing: Option<Message>,
    /// What has overtaken the last check, so that the key has to be checked again.
    pub broke: Option<Message>,
    /// The result of each step.
    pub results: Vec<StepResult>,
}

/// The result of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StepResult {
    /// Which step.
    pub step: Step,
    /// The sign of its state.
    pub sign: Sign,
    /// The result, in a few words.
    pub text: Message,
    /// The result is based on what a person said, for example by ticking a box, and not on SmartRecruiters' answers.
    pub confirmed: bool,
}

/// The candidates with the source Findem, counted when the person comes back to look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrivals {
    /// The number of candidates.
    pub count: Option<u64>,
    /// The program is counting.
    pub looking: bool,
    /// Why the program could not count them.
    pub reason: Option<Uncounted>,
}

/// The candidates with the source Findem, as the page shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ArrivalsView {
    /// The number of candidates.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// The program is counting.
    pub looking: bool,
    /// Why the program could not count them.
    pub why: Option<Message>,
}

/// What a weekly check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum WatchFound {
    /// The key can do what it should.
    Ready,
    /// Something has to be fixed.
    NotReady,
    /// The check could not tell.
    Undetermined,
    /// The keychain did not give the key.
    NoKey,
    /// Nothing was checked.
    NotChecked,
}

/// What the last weekly check found, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WatchResult {
    /// What it found.
    pub found: WatchFound,
    /// When, in seconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
}

/// The weekly check of this connection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Watch {
    /// The person switched it on.
    pub on: bool,
    /// A check runs now, because the person asked for it.
    pub checking: bool,
    /// What the last one found. None if there was none.
    pub last: Option<WatchResult>,
}

/// How far a person is with a practice scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum PracticeStage {
    /// Its story still describes it.
    Told,
    /// There is a key, and the story is about having none.
    Begun,
    /// The key that was accepted is revoked, which is no part of the story.
    Revoked,
    /// The key does what it should, and the story is about what was wrong.
    Solved,
}

/// The practice scenario and its task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PracticeView {
    /// The scenario's id.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// What there is to say about it now.
    pub stage: PracticeStage,
    /// Its story, which is about how it begins.
    pub story: String,
    /// The id, title and story of every scenario.
    pub scenarios: Vec<(String, String, String)>,
}

/// A message about something that just went wrong or that the person should know, with a way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Notice {
    /// A stable code.
    pub code: String,
    /// The sentence, from the catalog.
    pub message: Message,
}

/// Everything the window shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct View {
    /// Increases with each change, so that a view that arrives late never replaces a newer one.
    #[ts(type = "number")]
    pub revision: u64,
    /// The tag of the language that the window speaks.
    pub language: &'static str,
    /// The step on the screen.
    pub step: Step,
    /// The rail.
    pub rail: Vec<RailItem>,
    /// The step at which to continue: the first one after the start that is open and not done.
    pub unfinished: Step,
    /// The step after the one on the screen that is not done yet. What is done by itself is passed over.
    pub next: Step,
    /// The person has left the first screen.
    pub begun: bool,
    /// The person has just come from practice to this screen of the real setup.
    pub left_practice: bool,
    /// Where the other journey continues, if the person has begun it: practice, or in practice the real setup.
    pub elsewhere: Option<Step>,
    /// The connection's name, as the person entered it.
    pub name: String,
    /// The SmartRecruiters environment.
    pub environment: Environment,
    /// The only host that receives requests.
    pub host: String,
    /// The addresses of the pages that the window can open. The person can copy them, because the program cannot tell whether a
    /// browser opens.
    pub pages: BTreeMap<Page, String>,
    /// The practice scenario, in practice.
    pub practice: Option<PracticeView>,
    /// Whether the host can be reached.
    pub network: NetworkView,
    /// The address of the proxy that was set by hand, without a login.
    pub proxy: Option<String>,
    /// The person gave a login for the proxy. It is in memory until the program ends.
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
    /// The candidates that have arrived from Findem.
    pub arrivals: ArrivalsView,
    /// The hand-over.
    pub hand_over: HandOverView,
    /// The last step.
    pub done: DoneView,
    /// The weekly check.
    pub watch: Watch,
    /// What went wrong most recently, until the person dismisses it.
    pub notice: Option<Notice>,
    /// What the company's policy turns off here.
    pub off: Vec<Feature>,
}

/// One request of a plan, or one that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RequestView {
    /// The HTTP method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// What the request reads or tries, as a text of the catalog.
    pub purpose: Message,
    /// For a plan: when the request is sent, if not in every run.
    pub when: Option<Message>,
    /// For a request that was sent: the HTTP status.
    pub status: Option<u16>,
    /// For a request that was sent: how long it took, in milliseconds.
    #[ts(type = "number | null")]
    pub duration_ms: Option<u64>,
}
