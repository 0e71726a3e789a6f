//! Why a command failed, and hints on how to fix it.

mod line;
mod message;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{fmt, io};

use ::practice::{Scenario, StartError};
use diagnosis::key_text::KeyShape;
use diagnosis::message::Message;
use diagnosis::verdict::SummaryVerdict;
use keychain::{Hint, KeychainError};
use policy::Forbidden;
use records::RecordsError;
use report::{OpenError, Unexplained, locale, texts};
use smartrecruiters::{ApiBaseError, ClientError};
use watch::NotBegun;

use crate::key_variable::VARIABLE;
use crate::similar::similar;
pub(crate) use line::LineError;
pub(crate) use message::why;

/// The exit codes. Those of `check` are a contract; the other commands use the same values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// Ready, or done.
    Ready,
    /// Not ready: something must be fixed.
    NotReady,
    /// Not done: the command is wrong, or something that it needs is missing.
    NotDone,
    /// The program could not tell.
    Undetermined,
}

impl From<SummaryVerdict> for ExitStatus {
    fn from(verdict: SummaryVerdict) -> Self {
        match verdict {
            SummaryVerdict::Ready => Self::Ready,
            SummaryVerdict::NotReady => Self::NotReady,
            SummaryVerdict::Undetermined => Self::Undetermined,
        }
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(match status {
            ExitStatus::Ready => 0,
            ExitStatus::NotReady => 1,
            ExitStatus::NotDone => 2,
            ExitStatus::Undetermined => 3,
        })
    }
}

/// What makes a check start a practice tenant of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AskedForPractice {
    /// `--env practice`.
    Environment,
    /// `--scenario`, with or without `--env practice`.
    Scenario,
    /// The profile, whose key is a practice key.
    Profile,
}

impl AskedForPractice {
    /// What to do with a key that the tenant does not accept.
    const fn hint_ids(self) -> [&'static str; 2] {
        match self {
            Self::Environment => ["nameTenant", "leaveOutPractice"],
            Self::Scenario => ["nameTenantInstead", "leaveOutScenario"],
            Self::Profile => ["nameTenant", "otherName"],
        }
    }
}

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Problem {
    Forbidden(Forbidden),
    NoKey,
    SeveralKeys(Vec<String>),
    KeyEmpty,
    TwoKeys(String, String),
    NotPracticeKey(KeyShape),
    KeyAsArgument,
    KeyUnreadable(io::Error),
    ScenarioElsewhere(&'static str),
    ScenarioWithoutKey(Scenario),
    KeyForOwnTenant {
        key: String,
        by: AskedForPractice,
    },
    ProfileNeedsAddress(String),
    NoProfile {
        name: String,
        similar: Vec<String>,
    },
    ProfilesDamaged(PathBuf),
    ProfileWithoutKey(String),
    ProfileHasKey(String),
    KeyElsewhere(String),
    KeysFile {
        file: PathBuf,
        source: io::Error,
    },
    KeysOpenToOthers {
        file: PathBuf,
        mode: u32,
    },
    KeysFromTerminal,
    NoLines,
    NoTimer(String),
    NothingWatched,
    NotWatched(String),
    Line(LineError),
    PracticeNeedsAddress,
    CheckBroke,
    OutForeign(PathBuf),
    OutInUse(PathBuf),
    OldResultsFile {
        file: PathBuf,
        source: io::Error,
    },
    OldResultsBroken {
        file: PathBuf,
        line: usize,
    },
    OldResultsAreOut,
    MetricsForeign(PathBuf),
    KeyMalformed,
    ReportFile {
        file: PathBuf,
        source: io::Error,
    },
    Report {
        file: PathBuf,
        source: OpenError,
    },
    Explain(Unexplained),
    PlanFormat,
    ChangesFormat,
    OutFile {
        file: PathBuf,
        source: io::Error,
    },
    OutNotAFile(PathBuf),
    /// The ending of a report's name promises a format that no report has.
    ReportEnding(String),
    /// The ending of the name for a fleet's results promises another format.
    ResultsEnding(String),
    Output(io::Error),
    NoOutput(io::Error),
    Runtime(io::Error),
    ApiBase(ApiBaseError),
    Client(ClientError),
    Practice(StartError),
    Keychain(KeychainError),
    Records(RecordsError),
}

macro_rules! from_errors {
    ($($error:ty => $variant:ident;)+) => {
        $(impl From<$error> for Problem {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })+
    };
}

from_errors! {
    Forbidden => Forbidden;
    LineError => Line;
    Unexplained => Explain;
    ApiBaseError => ApiBase;
    ClientError => Client;
    StartError => Practice;
    KeychainError => Keychain;
    RecordsError => Records;
}

impl From<NotBegun> for Problem {
    fn from(error: NotBegun) -> Self {
        match error {
            NotBegun::Timer(error) => Self::NoTimer(message::no_timer(error)),
            NotBegun::Records(error) => Self::Records(error),
        }
    }
}

impl std::error::Error for Problem {}

/// The sentence for a person, in the language of the program.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&texts::render(&self.message()))
    }
}

impl Problem {
    /// The problem with a key that must not be sent to this host. Unless the text has the shape of an API key, the message names
    /// its shape instead of calling it a real key.
    pub(crate) fn not_for_host(error: ClientError, shape: KeyShape) -> Self {
        match error {
            ClientError::RealKeyInPractice if shape != KeyShape::ApiKey => Self::NotPracticeKey(shape),
            error => error.into(),
        }
    }

    /// A stable name for programs.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Forbidden(forbidden) => forbidden.code(),
            Self::NoKey => "noKey",
            Self::SeveralKeys(_) => "severalKeys",
            Self::KeyEmpty => "keyEmpty",
            Self::TwoKeys(..) => "twoKeys",
            Self::NotPracticeKey(_) => "notPracticeKey",
            Self::KeyAsArgument => "keyAsArgument",
            Self::KeyUnreadable(_) => "keyUnreadable",
            Self::ScenarioElsewhere(_) => "scenarioElsewhere",
            Self::ScenarioWithoutKey(_) => "scenarioWithoutKey",
            Self::KeyForOwnTenant { .. } => "keyForOwnTenant",
            Self::ProfileNeedsAddress(_) => "profileNeedsAddress",
            Self::NoProfile { .. } => "noProfile",
            Self::ProfilesDamaged(_) => "profilesDamaged",
            Self::ProfileWithoutKey(_) => "profileWithoutKey",
            Self::ProfileHasKey(_) => "profileHasKey",
            Self::KeyElsewhere(_) => "keyElsewhere",
            Self::KeysFile { .. } => "keysFile",
            Self::KeysOpenToOthers { .. } => "keysOpenToOthers",
            Self::KeysFromTerminal => "keysFromTerminal",
            Self::NoLines => "noLines",
            Self::NoTimer(_) => "noTimer",
            Self::NothingWatched => "nothingWatched",
            Self::NotWatched(_) => "notWatched",
            Self::Line(error) => error.code(),
            Self::PracticeNeedsAddress => "practiceNeedsAddress",
            Self::CheckBroke => "internal",
            Self::OutForeign(_) => "outForeign",
            Self::OutInUse(_) => "outInUse",
            Self::OldResultsFile { .. } => "oldResultsFile",
            Self::OldResultsBroken { .. } => "oldResultsBroken",
            Self::OldResultsAreOut => "oldResultsAreOut",
            Self::MetricsForeign(_) => "metricsForeign",
            Self::KeyMalformed => "keyMalformed",
            Self::ReportFile { .. } => "reportFile",
            Self::Report { source, .. } => source.code(),
            Self::Explain(error) => error.code(),
            Self::PlanFormat => "planFormat",
            Self::ChangesFormat => "changesFormat",
            Self::OutFile { .. } => "outFile",
            Self::OutNotAFile(_) => "outNotAFile",
            Self::ReportEnding(_) => "reportEnding",
            Self::ResultsEnding(_) => "resultsEnding",
            Self::Output(_) | Self::NoOutput(_) => "output",
            Self::Runtime(_) => "runtime",
            Self::ApiBase(error) => error.code(),
            Self::Client(error) => error.code(),
            Self::Practice(error) => error.code(),
            Self::Keychain(error) => error.code(),
            Self::Records(error) => error.code(),
        }
    }

    /// The sentence, by the id of its text.
    fn message(&self) -> Message {
        let with = |id: &str| Message::new(format!("problem-{id}"));
        let plain = || with(self.code());
        match self {
            Self::Forbidden(forbidden) | Self::Client(ClientError::Forbidden(forbidden)) => {
                message::forbidden(forbidden)
            }
            Self::SeveralKeys(names) => plain().text("names", locale::all_of(names)),
            Self::TwoKeys(first, second) => plain().text("first", first).text("second", second),
            Self::NotPracticeKey(shape) => {
                let (shape, count) = match shape {
                    KeyShape::Cut { missing } => ("cut", *missing),
                    KeyShape::Overlong { extra } => ("overlong", *extra),
                    _ => ("other", 0),
                };
                plain().text("shape", shape).number("count", count)
            }
            Self::KeyUnreadable(error) | Self::Output(error) | Self::Runtime(error) => plain().text("why", why(error)),
            Self::NoOutput(error) => with("noOutput").text("why", why(error)),
            Self::NoTimer(why) => plain().text("why", why),
            Self::ScenarioElsewhere(environment) => plain().text("environment", *environment),
            Self::ScenarioWithoutKey(scenario) => plain().text("scenario", scenario.id()),
            Self::KeyForOwnTenant { key, .. } => plain().text("source", key),
            Self::ProfileNeedsAddress(profile)
            | Self::NoProfile { name: profile, .. }
            | Self::NotWatched(profile)
            | Self::ProfileWithoutKey(profile)
            | Self::ProfileHasKey(profile)
            | Self::KeyElsewhere(profile) => plain().text("profile", profile),
            Self::ProfilesDamaged(file)
            | Self::OutForeign(file)
            | Self::OutInUse(file)
            | Self::MetricsForeign(file)
            | Self::OutNotAFile(file) => plain().text("file", file.display().to_string()),
            Self::KeysFile { file, source }
            | Self::OldResultsFile { file, source }
            | Self::ReportFile { file, source } => {
                plain().text("file", message::read_from(file)).text("why", why(source))
            }
            Self::OutFile { file, source } => plain()
                .text("file", file.display().to_string())
                .text("why", message::why_not_written(source)),
            Self::ReportEnding(ending) | Self::ResultsEnding(ending) => plain().text("ending", format!(".{ending}")),
            Self::OldResultsBroken { file, line } => plain()
                .text("file", file.display().to_string())
                .text("line", line.to_string()),
            Self::KeysOpenToOthers { file, mode } => plain()
                .text("file", file.display().to_string())
                .text("mode", format!("{mode:03o}")),
            Self::Report { file, source } => message::not_opened(source).text("file", file.display().to_string()),
            Self::Line(error) => error.message(),
            Self::Explain(error) => message::unexplained(error),
            Self::Practice(error) => message::not_started(error),
            Self::Keychain(error) => message::keychain(*error),
            Self::Records(error) => message::records(error),
            Self::NoKey
            | Self::KeyEmpty
            | Self::KeyAsArgument
            | Self::KeysFromTerminal
            | Self::NoLines
            | Self::NothingWatched
            | Self::OldResultsAreOut
            | Self::PracticeNeedsAddress
            | Self::CheckBroke
            | Self::KeyMalformed
            | Self::PlanFormat
            | Self::ChangesFormat
            | Self::ApiBase(_)
            | Self::Client(_) => plain(),
        }
    }

    /// What may help, as sentences. The most promising one comes first.
    pub(crate) fn hints(&self) -> Vec<String> {
        let similar = self.similar();
        let similar = (!similar.is_empty()).then(|| Message::new("hint-similar").text("names", locale::list(&similar)));
        let ids = self.hint_ids().into_iter();
        let others = ids.map(|id| Message::new(format!("hint-{id}")));
        similar
            .into_iter()
            .chain(others)
            .map(|hint| texts::render(&hint))
            .collect()
    }

    /// The known names that are similar to one that is not known.
    fn similar(&self) -> Vec<&str> {
        match self {
            Self::NoProfile { similar, .. } => similar.iter().map(String::as_str).collect(),
            Self::Explain(Unexplained::Unknown(query)) => similar(query, report::explainable_ids()),
            _ => Vec::new(),
        }
    }

    /// A hint names an option only if every command that can fail like this has it. Otherwise it names a whole command.
    fn hint_ids(&self) -> Vec<&'static str> {
        match self {
            Self::Forbidden(_) | Self::Client(ClientError::Forbidden(_)) => vec!["policy", "practiceAlways"],
            Self::NoKey => vec!["giveKey", "tryPractice"],
            Self::SeveralKeys(names) if names.iter().any(|name| name == VARIABLE) => {
                vec!["oneKey", "unset"]
            }
            Self::SeveralKeys(_) => vec!["oneKey"],
            Self::KeyForOwnTenant { key, by } => {
                let variable = (key == VARIABLE).then_some("unset");
                variable.into_iter().chain(by.hint_ids()).collect()
            }
            Self::TwoKeys(..) => vec!["leaveOne"],
            Self::NotPracticeKey(_) => {
                vec!["copyPracticeKey"]
            }
            Self::KeyEmpty | Self::KeyMalformed => {
                vec!["copyAgain"]
            }
            Self::KeyAsArgument => vec!["giveKeyElsewhere", "inHistory"],
            Self::ScenarioElsewhere(_) => vec!["leaveOutEnvironment"],
            Self::ScenarioWithoutKey(_) => vec!["startTenant"],
            Self::KeysOpenToOthers { .. } => vec!["chmod", "revoke"],
            Self::KeysFromTerminal => vec!["pipe"],
            Self::NoLines => vec!["listFormat"],
            Self::NoTimer(_) => vec![TIMER_HINT, "ownSchedule"],
            Self::NothingWatched | Self::NotWatched(_) => vec!["watchOn"],
            Self::OutForeign(_) | Self::MetricsForeign(_) => vec!["otherFile"],
            Self::OldResultsBroken { .. } => vec!["wholeResults"],
            Self::OutInUse(_) | Self::OldResultsAreOut => vec!["ownFile"],
            Self::ProfileNeedsAddress(_) | Self::PracticeNeedsAddress => vec!["address"],
            Self::NoProfile { .. } => vec!["listProfiles"],
            Self::ProfilesDamaged(_) => vec!["keysLeft", "deleteFile"],
            Self::ProfileWithoutKey(_) => vec!["addKey"],
            Self::ProfileHasKey(_) => vec!["forgetKey"],
            Self::KeyElsewhere(_) => vec!["startKeychain"],
            Self::Explain(Unexplained::Unknown(_)) => {
                vec!["explainAll"]
            }
            Self::PlanFormat => vec!["planFormat"],
            Self::ChangesFormat => vec!["changesFormat"],
            Self::NoOutput(_) => vec!["out"],
            Self::Output(_) => vec!["above"],
            Self::OutNotAFile(_) => vec!["printReport"],
            Self::ReportEnding(_) => vec!["reportEndings"],
            Self::ResultsEnding(_) => vec!["resultsEndings"],
            Self::Report {
                source: OpenError::Foreign | OpenError::Damaged(_),
                ..
            } => {
                vec!["unchangedFile"]
            }
            Self::Client(ClientError::PracticeKeyElsewhere) => {
                vec!["nameTenantOfKey"]
            }
            Self::Client(ClientError::RealKeyInPractice) => vec!["checkRealKey"],
            Self::Keychain(error) => error.hints().iter().map(|hint| hint_id(*hint)).collect(),
            Self::Records(RecordsError::Held { .. }) => vec!["closeProgram"],
            Self::Records(RecordsError::Locked { .. }) => {
                vec!["closeWindow"]
            }
            _ => Vec::new(),
        }
    }
}

/// What the timer of this system needs.
const TIMER_HINT: &str = if cfg!(windows) {
    "keepTogether"
} else if cfg!(target_os = "macos") {
    "moveToApplications"
} else {
    "installPackage"
};

const fn hint_id(hint: Hint) -> &'static str {
    match hint {
        Hint::StartKeyring => "startKeyring",
        Hint::CreateKeyring => "createKeyring",
        Hint::Unlock => "unlock",
        Hint::AnswerPrompt => "answerPrompt",
        Hint::DeleteDuplicates => "deleteDuplicates",
        Hint::UseSession => "useSession",
    }
}
