//! What the support desk shows. The page renders a [`DeskView`]; its only state of its own is the focus and which panels are
//! open.

use diagnosis::environment::Environment;
use diagnosis::key_text::ShownNote;
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use presentation::{KeyQuestion, Sign};
use report::diff::ComparisonSheet;
use report::sheet::Sheet;
use report::{Mark, OpenNote};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything the support desk shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DeskView {
    /// Increases with each change, so that a view that arrives late never replaces a newer one.
    #[ts(type = "number")]
    pub revision: u64,
    /// The desk is on the screen instead of the wizard.
    pub open: bool,
    /// Only customers of the practice tenant are listed.
    pub practicing: bool,
    /// All customers, by name.
    pub customers: Vec<CustomerView>,
    /// The id of the selected customer.
    pub selected: Option<String>,
    /// The runs of the selected customer, latest first.
    pub runs: Vec<RunView>,
    /// How many runs are kept for each customer. When there are more, the oldest is deleted.
    pub runs_kept: u32,
    /// What the pane shows.
    pub pane: Pane,
    /// The key of the selected customer, if the report on the screen is about another key.
    pub other_key: Option<OtherKey>,
    /// The person can try the seven writes with the selected customer's key, to complete the report on the screen.
    pub can_try_writes: bool,
    /// A proxy may help, because the check in the report on the screen had trouble with this computer's own network.
    pub wants_proxy: bool,
    /// The check that is running.
    pub checking: Option<Checking>,
    /// Set while the keychain has not answered. The operating system may be asking the person for a password.
    pub keychain_asked: Option<KeychainAsked>,
    /// The text that was given as the selected customer's key is not shaped like one, and the person has not said yet whether to
    /// use it.
    pub question: Option<KeyQuestion>,
    /// Why customers may be missing from the list.
    pub problem: Option<Message>,
}

/// The selected customer's key, when the report on the screen is about another key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OtherKey {
    /// One of the kept runs is a check of this key.
    pub checked: bool,
    /// The last four characters of this key, if it is long enough to show them.
    pub here: Option<String>,
    /// The last four characters of the key that the report below is about, if it is long enough to show them.
    pub below: Option<String>,
}

/// One customer in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CustomerView {
    /// Identifies the customer permanently.
    pub id: String,
    /// The name that people use for it.
    pub name: String,
    /// The SmartRecruiters environment that its key is for.
    pub environment: Environment,
    /// The key in use, if this computer has one.
    pub key: Option<CustomerKey>,
    /// A key in the keychain that is not in use.
    pub left: Option<LeftKey>,
    /// How many runs are kept.
    pub runs: u32,
    /// The result of the latest run.
    pub mark: Option<Mark>,
    /// Unix seconds at which the latest run began.
    #[ts(type = "number | null")]
    pub latest: Option<i64>,
}

/// What the page may know about a customer's key. It does not include the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CustomerKey {
    /// Its last four characters, if it is long enough to show them.
    pub last_four: Option<String>,
    /// The key is stored in this computer's keychain; otherwise it is in memory until the program ends.
    pub kept: bool,
    /// Notes about the text that was pasted or typed. They last as long as the key is in memory.
    pub notes: Vec<ShownNote>,
}

/// What the keychain was asked to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeychainAsked {
    /// The id of the customer whose key it is. None if the question is about all keys.
    pub customer: Option<String>,
    /// The keychain was asked to store the key; otherwise to read or delete it.
    pub storing: bool,
}

/// A key that the keychain may still hold: an older one than the key in use, or one that the keychain has not confirmed as stored
/// or deleted. The program uses it only when the person asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LeftKey {
    /// Its last four characters, if they are known.
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
    /// Its result.
    pub mark: Mark,
    /// The last four characters of the key that was checked.
    pub last_four: Option<String>,
    /// The check did not try the seven writes.
    pub read_only: bool,
    /// The report came from a file; otherwise this program made it.
    pub received: bool,
}

/// What the pane shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Pane {
    /// The first page, which suggests asking for the customer's report, or else for a key.
    Start,
    /// The symptoms that customers see, with their explanations.
    Symptoms,
    /// A customer that has no runs.
    Customer,
    /// A report.
    Report(Box<ShownReport>),
    /// Two runs of one customer.
    Comparison(Box<ShownComparison>),
}

/// The report on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ShownReport {
    /// The report, in words.
    pub sheet: Sheet,
    /// Where the report comes from.
    pub origin: Origin,
    /// The report is about a practice tenant, so it can be kept only with a customer of practice.
    pub of_practice: bool,
    /// What has changed since the previous run, if there is one.
    pub since: Option<Since>,
    /// The three texts to copy.
    pub replies: Replies,
}

/// Where a report comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Origin {
    /// A run of the selected customer.
    Run {
        /// Whether the run is on disk. If not, it is lost when something else is shown.
        kept: bool,
        /// The report came from a file; otherwise this program made it.
        received: bool,
    },
    /// A file. Opening it sent no requests.
    File {
        /// The name of the file.
        name: String,
        /// What the person should know about the file, one sentence each.
        #[ts(type = "Array<string>")]
        notes: Vec<OpenNote>,
    },
}

/// What has changed since the previous run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Since {
    /// The id of the earlier report.
    pub report_id: String,
    /// Unix seconds at which the earlier run began.
    #[ts(type = "number")]
    pub started_at: i64,
    /// The answer: a sign, and the changes summed up in one line.
    pub outcome: Mark,
    /// What to know about the changes, for example that the runs used different keys.
    pub caveats: Vec<String>,
}

/// A comparison of two reports on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ShownComparison {
    /// The comparison, in words.
    pub sheet: ComparisonSheet,
    /// The comparison as a text for the ticket.
    pub ticket: String,
    /// The id of the older report.
    pub old: String,
    /// The id of the newer report.
    pub new: String,
}

/// Three texts to copy from a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Replies {
    /// The fix, in plain words.
    pub customer: String,
    /// The cause and the evidence.
    pub ticket: String,
    /// Times, request ids and paths. None if there is nothing to explain.
    pub vendor: Option<String>,
}

/// The reader of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Reader {
    /// The customer.
    Customer,
    /// The person who works on the ticket.
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
    /// The check also tries the seven writes.
    pub writes: bool,
    /// The permissions in the guide's order.
    pub rows: Vec<LiveRow>,
    /// How many of them have a verdict.
    pub answered: u32,
}

/// One permission while a check is running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LiveRow {
    /// The permission's scope.
    pub scope: Scope,
    /// The permission as Findem's guide words it.
    pub prompt: String,
    /// The verdict, if there is one yet.
    pub sign: Option<Sign>,
}
