//! What the support desk shows. The page renders a [`DeskView`] and keeps no state of its own but focus and open panels.

use diagnosis::environment::Environment;
use diagnosis::key_text::ShownNote;
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use presentation::Sign;
use report::Mark;
use report::diff::ComparisonSheet;
use report::sheet::Sheet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything the support desk shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DeskView {
    /// Counts up with each change, so that a late view never replaces a newer one.
    #[ts(type = "number")]
    pub revision: u64,
    /// The desk is on the screen in place of the wizard.
    pub open: bool,
    /// Customers of the practice tenant only.
    pub practising: bool,
    /// All customers, by name.
    pub customers: Vec<CustomerView>,
    /// The id of the customer that is looked at.
    pub selected: Option<String>,
    /// The runs of that customer, the latest first.
    pub runs: Vec<RunView>,
    /// How many runs are kept for each customer; the oldest makes way.
    pub runs_kept: u32,
    /// What the pane shows.
    pub pane: Pane,
    /// Another key is here than the one that the shown report is about.
    pub other_key: Option<OtherKey>,
    /// The writes can be tried with the key that is here, after the shown report.
    pub can_try_writes: bool,
    /// A proxy may help: the shown report met this computer's own network.
    pub wants_proxy: bool,
    /// The check that is running.
    pub checking: Option<Checking>,
    /// The keychain has not answered yet: the system may be asking for its password.
    pub keychain_asked: Option<KeychainAsked>,
    /// Why customers may be missing from the list.
    pub problem: Option<Message>,
}

/// Another key than the one that the shown report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OtherKey {
    /// One of the kept runs is about it.
    pub checked: bool,
    /// Its last four characters, where it is long enough to show them.
    pub here: Option<String>,
    /// Those of the key that the report is about.
    pub below: Option<String>,
}

/// One customer in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CustomerView {
    /// Identifies the customer permanently.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Which SmartRecruiters its key is for.
    pub environment: Environment,
    /// The key in use, when one is here.
    pub key: Option<CustomerKey>,
    /// A key in the keychain that is not in use.
    pub left: Option<LeftKey>,
    /// How many runs are kept.
    pub runs: u32,
    /// What the latest run came to.
    pub mark: Option<Mark>,
    /// Unix seconds at which the latest run began.
    #[ts(type = "number | null")]
    pub latest: Option<i64>,
}

/// A customer's key, without the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CustomerKey {
    /// Its last four characters, where it is long enough to show them.
    pub last_four: Option<String>,
    /// Kept in this computer's keychain; otherwise in memory until the program ends.
    pub kept: bool,
    /// What is worth knowing about the text that was given, as long as it is in memory.
    pub notes: Vec<ShownNote>,
}

/// What the keychain is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeychainAsked {
    /// The id of the customer whose key it is; none where it is about all keys.
    pub customer: Option<String>,
    /// To store the key; else to give or to delete it.
    pub storing: bool,
}

/// A key that the keychain may still hold: an older one than the key in use, or one of which it has not said that it is
/// stored or deleted. It is used only when somebody asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LeftKey {
    /// Its last four characters, where they are known.
    pub last_four: Option<String>,
    /// The name of its entry in the keychain.
    pub entry: String,
}

/// One kept run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RunView {
    /// The id of its report.
    pub report_id: String,
    /// Unix seconds at which it began.
    #[ts(type = "number")]
    pub started_at: i64,
    /// What it came to.
    pub mark: Mark,
    /// The end of the key that was checked.
    pub last_four: Option<String>,
    /// The seven writes were not tried.
    pub read_only: bool,
    /// It came as a file; otherwise it was made here.
    pub received: bool,
}

/// What the pane shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Pane {
    /// Ask for the customer's report; else a key.
    Start,
    /// What customers see, and what it means.
    Symptoms,
    /// A customer without a run.
    Customer,
    /// A report.
    Report(Box<ShownReport>),
    /// Two runs of one customer.
    Comparison(Box<ShownComparison>),
}

/// A report on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ShownReport {
    /// The report in words.
    pub sheet: Sheet,
    /// Where it comes from.
    pub origin: Origin,
    /// What has changed since the run before, where there is one.
    pub since: Option<Since>,
    /// Three texts to copy.
    pub replies: Replies,
}

/// Where a report comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Origin {
    /// A run of the selected customer.
    Run {
        /// Written to this computer; otherwise it is gone when something else is shown.
        kept: bool,
        /// It came as a file; otherwise it was made here.
        received: bool,
    },
    /// A file: nothing was asked just now.
    File {
        /// The name of the file.
        name: String,
        /// What should be known about it, one sentence each.
        notes: Vec<String>,
    },
}

/// What has changed since the run before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Since {
    /// The id of the earlier report.
    pub report_id: String,
    /// Unix seconds at which it began.
    #[ts(type = "number")]
    pub started_at: i64,
    /// What must be known first, such as another key.
    pub caveats: Vec<String>,
    /// What the changes come to.
    pub sentence: String,
}

/// Two reports compared, on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ShownComparison {
    /// The comparison in words.
    pub sheet: ComparisonSheet,
    /// The id of the older report.
    pub old: String,
    /// The id of the newer report.
    pub new: String,
}

/// Three texts to copy out of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Replies {
    /// The fix in plain words.
    pub customer: String,
    /// Cause and evidence.
    pub ticket: String,
    /// Times, request ids and paths, where there is anything to explain.
    pub vendor: Option<String>,
}

/// Whom a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Reader {
    /// The customer.
    Customer,
    /// Whoever works on the ticket.
    Ticket,
    /// SmartRecruiters' support.
    Vendor,
}

/// A check that is running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Checking {
    /// The id of the customer whose key is checked.
    pub customer: String,
    /// The seven writes are tried too.
    pub writes: bool,
    /// The permissions in the guide's order.
    pub rows: Vec<LiveRow>,
    /// How many of them have a verdict.
    pub answered: u32,
}

/// One permission while a check is under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LiveRow {
    /// The guide's name.
    pub scope: Scope,
    /// The guide's words.
    pub prompt: String,
    /// The verdict, once there is one.
    pub sign: Option<Sign>,
}
