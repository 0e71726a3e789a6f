//! Why a command failed, and hints on how to fix it.

mod line;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use ::practice::{Scenario, StartError};
use diagnosis::key_text::KeyShape;
use keychain::{Hint, KeychainError};
use policy::Forbidden;
use records::RecordsError;
use report::{OpenError, Unexplained};
use smartrecruiters::{ApiBaseError, ClientError};

use crate::key_variable::VARIABLE;
pub(crate) use line::LineError;

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

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Problem {
    #[error(transparent)]
    Forbidden(#[from] Forbidden),
    #[error("there is no key to check")]
    NoKey,
    #[error("more than one key was given: {}", .0.join(" and "))]
    SeveralKeys(Vec<String>),
    #[error("the key is empty")]
    KeyEmpty,
    #[error("this text contains two different keys, one ending in {0} and one in {1}")]
    TwoKeys(String, String),
    #[error("{}", not_a_practice_key(*.0))]
    NotPracticeKey(KeyShape),
    #[error("keys aren't accepted on the command line, where other users of this computer could read them")]
    KeyAsArgument,
    #[error("the key can't be read from standard input: {0}")]
    KeyUnreadable(#[source] io::Error),
    #[error("--scenario is for the practice tenant, not for {0}")]
    ScenarioElsewhere(&'static str),
    #[error("the scenario {0} has no key yet, so there's nothing to check")]
    ScenarioWithoutKey(Scenario),
    #[error("this command starts a practice tenant that accepts only its own keys, not the one from {0}")]
    KeyForOwnTenant(String),
    #[error("the profile {0} is for a custom address, and no address was given")]
    ProfileNeedsAddress(String),
    #[error("there is no profile called {0}")]
    NoProfile(String),
    #[error("the list of profiles in {} is damaged", .0.display())]
    ProfilesDamaged(PathBuf),
    #[error("the profile {0} has no stored key")]
    ProfileWithoutKey(String),
    #[error("the profile {0} already has a key")]
    ProfileHasKey(String),
    #[error("the key of the profile {0} is in a different keychain than the one in use now")]
    KeyElsewhere(String),
    #[error("{} can't be read: {source}", file.display())]
    KeysFile { file: PathBuf, source: io::Error },
    #[error("{} contains keys, but other users of this computer can read it (its mode is {mode:03o})", file.display())]
    KeysOpenToOthers { file: PathBuf, mode: u32 },
    #[error("a list of keys can't be typed on a terminal, because the terminal would show the keys")]
    KeysFromTerminal,
    #[error("the list has no line with a key")]
    NoLines,
    #[error(transparent)]
    Line(#[from] LineError),
    #[error("a practice tenant needs an address, and none was given")]
    PracticeNeedsAddress,
    #[error("this check stopped because of an error in this program")]
    CheckBroke,
    #[error("{} contains something other than results of this command", .0.display())]
    OutForeign(PathBuf),
    #[error("another run is writing to {}", .0.display())]
    OutInUse(PathBuf),
    #[error("this text can't be a key: it contains other text or characters that no key has, or it's far too long")]
    KeyMalformed,
    #[error("{} can't be read: {source}", file.display())]
    ReportFile { file: PathBuf, source: io::Error },
    #[error("{}: {source}", file.display())]
    Report { file: PathBuf, source: OpenError },
    #[error(transparent)]
    Explain(#[from] report::Unexplained),
    #[error("a plan can be shown only as text or as JSON")]
    PlanFormat,
    #[error("{} can't be written: {source}", file.display())]
    OutFile { file: PathBuf, source: io::Error },
    #[error("{} isn't a file that can be replaced", .0.display())]
    OutNotAFile(PathBuf),
    #[error("standard output can't be written: {0}")]
    Output(#[source] io::Error),
    #[error("results can't be printed: {0}")]
    NoOutput(#[source] io::Error),
    #[error("this program can't start: {0}")]
    Runtime(#[source] io::Error),
    #[error(transparent)]
    ApiBase(#[from] ApiBaseError),
    #[error(transparent)]
    Client(#[from] ClientError),
    #[error("{0}")]
    Practice(#[from] StartError),
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    #[error(transparent)]
    Records(#[from] RecordsError),
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
            Self::KeyForOwnTenant(_) => "keyForOwnTenant",
            Self::ProfileNeedsAddress(_) => "profileNeedsAddress",
            Self::NoProfile(_) => "noProfile",
            Self::ProfilesDamaged(_) => "profilesDamaged",
            Self::ProfileWithoutKey(_) => "profileWithoutKey",
            Self::ProfileHasKey(_) => "profileHasKey",
            Self::KeyElsewhere(_) => "keyElsewhere",
            Self::KeysFile { .. } => "keysFile",
            Self::KeysOpenToOthers { .. } => "keysOpenToOthers",
            Self::KeysFromTerminal => "keysFromTerminal",
            Self::NoLines => "noLines",
            Self::Line(error) => error.code(),
            Self::PracticeNeedsAddress => "practiceNeedsAddress",
            Self::CheckBroke => "internal",
            Self::OutForeign(_) => "outForeign",
            Self::OutInUse(_) => "outInUse",
            Self::KeyMalformed => "keyMalformed",
            Self::ReportFile { .. } => "reportFile",
            Self::Report { source, .. } => source.code(),
            Self::Explain(error) => error.code(),
            Self::PlanFormat => "planFormat",
            Self::OutFile { .. } => "outFile",
            Self::OutNotAFile(_) => "outNotAFile",
            Self::Output(_) | Self::NoOutput(_) => "output",
            Self::Runtime(_) => "runtime",
            Self::ApiBase(error) => error.code(),
            Self::Client(error) => error.code(),
            Self::Practice(error) => error.code(),
            Self::Keychain(error) => error.code(),
            Self::Records(error) => error.code(),
        }
    }

    /// What may help. The most promising hint comes first.
    pub(crate) fn hints(&self) -> Vec<&'static str> {
        const UNSET: &str = "if you didn't mean to use FINDEM_DOCTOR_KEY, unset it";
        const GIVE_A_KEY: &str =
            "give it with `--key-stdin`, with `--profile NAME`, or in the variable FINDEM_DOCTOR_KEY";
        match self {
            Self::Forbidden(_) | Self::Client(ClientError::Forbidden(_)) => vec![
                "only the company's IT can change that",
                "practice always works: `findem-doctor check --env practice`",
            ],
            Self::NoKey => vec![
                GIVE_A_KEY,
                "to try it without a key: `findem-doctor check --env practice`",
            ],
            Self::SeveralKeys(names) if names.iter().any(|name| name == VARIABLE) => {
                vec!["give only one, so it's clear which key to check", UNSET]
            }
            Self::SeveralKeys(_) => vec!["give only one, so it's clear which key to check"],
            Self::KeyForOwnTenant(name) if name == VARIABLE => vec![
                UNSET,
                "to check a practice key, name the tenant that issued it: `--env practice --api-base URL`",
                "to check a real key, leave out `--env practice` and `--scenario`",
            ],
            Self::TwoKeys(..) => vec!["leave only one, so it's clear which key you mean"],
            Self::NotPracticeKey(_) => {
                vec!["copy the whole key that `findem-doctor practice` shows, or make one on its admin pages"]
            }
            Self::KeyEmpty | Self::KeyMalformed => {
                vec!["copy the key again; SmartRecruiters shows it once, when it is made"]
            }
            Self::KeyAsArgument => vec![
                GIVE_A_KEY,
                "the key is now in your shell's history. If others can read that, revoke the key and make a new one",
            ],
            Self::ScenarioElsewhere(_) => vec!["leave out `--env`, or use `--env practice`"],
            Self::ScenarioWithoutKey(_) => vec![
                "start it with `findem-doctor practice`, make a key on its admin pages, \
                 and check that with `--env practice --api-base URL --key-stdin`",
            ],
            Self::KeyForOwnTenant(_) => vec![
                "to check a practice key, name the tenant that issued it: `--env practice --api-base URL`",
                "to check a real key, leave out `--env practice` and `--scenario`",
            ],
            Self::KeysOpenToOthers { .. } => vec![
                "make it readable only by you: `chmod 600 FILE`",
                "if others may have read it already, revoke its keys and make new ones",
            ],
            Self::KeysFromTerminal => vec!["name a file, or pipe the list in"],
            Self::NoLines => vec!["the list has one JSON object per line; see `findem-doctor fleet --help`"],
            Self::OutForeign(_) => vec!["name another file; nothing in this one was changed"],
            Self::OutInUse(_) => vec!["give each run its own file"],
            Self::ProfileNeedsAddress(_) | Self::PracticeNeedsAddress => vec!["give it with `--api-base URL`"],
            Self::NoProfile(_) => vec!["`findem-doctor keys list` shows the profiles that have a key"],
            Self::ProfilesDamaged(_) => vec![
                "keys that it names may still be in the keychain, whose own program lists them as \u{201c}Findem Connect\u{201d}",
                "delete that file when no one needs it anymore",
            ],
            Self::ProfileWithoutKey(_) => vec!["store one: `findem-doctor keys add NAME`"],
            Self::ProfileHasKey(_) => vec!["to replace it, run `findem-doctor keys forget NAME` first"],
            Self::KeyElsewhere(_) => vec!["start that keychain, then try again"],
            Self::Explain(Unexplained::Unknown(_)) => {
                vec!["to see everything that can be explained: `findem-doctor explain`"]
            }
            Self::PlanFormat => vec!["use `--format text` or `--format json`"],
            Self::NoOutput(_) => vec!["name a file for them: `--out FILE`"],
            Self::Output(_) => vec!["the output is above, on standard error"],
            Self::OutNotAFile(_) => vec!["name a file, or leave out `--out` to print the report"],
            Self::Report {
                source: OpenError::Foreign | OpenError::Damaged(_),
                ..
            } => {
                vec!["ask for the unchanged file that `findem-doctor check --format json` or the window wrote"]
            }
            Self::Client(ClientError::PracticeKeyElsewhere) => {
                vec!["to check it, name the tenant that issued it: `--env practice --api-base URL`"]
            }
            Self::Client(ClientError::RealKeyInPractice) => vec!["to check a real key, leave out `--env practice`"],
            Self::Keychain(error) => error.hints().iter().map(|hint| keychain_hint(*hint)).collect(),
            Self::Records(RecordsError::Held { .. }) => vec!["close the program that has it open, then try again"],
            Self::Records(RecordsError::Locked { .. }) => {
                vec!["close the window of Findem Connect, or wait for the other command to end"]
            }
            _ => Vec::new(),
        }
    }
}

fn not_a_practice_key(shape: KeyShape) -> String {
    let characters = |count| match count {
        1 => "1 character is".to_owned(),
        count => format!("{count} characters are"),
    };
    match shape {
        KeyShape::Cut { missing } => format!("this is only part of a key: at least {} missing", characters(missing)),
        KeyShape::Overlong { extra } => format!("this is longer than a practice key: {} too many", characters(extra)),
        _ => "this is practice, and the text isn't a practice key".to_owned(),
    }
}

const fn keychain_hint(hint: Hint) -> &'static str {
    match hint {
        Hint::StartKeyring => "start the desktop's keyring (GNOME Keyring, KDE Wallet or KeePassXC), then try again",
        Hint::CreateKeyring => {
            "create a keyring and make it the default, for example in \u{201c}Passwords and Keys\u{201d}"
        }
        Hint::Unlock => "unlock the keychain, then try again",
        Hint::AnswerPrompt => "answer the window in which the system asks for the keychain's password",
        Hint::DeleteDuplicates => "delete the duplicate entries in the keychain's own program",
        Hint::UseSession => "continue without storing it: `findem-doctor check --key-stdin`",
    }
}
