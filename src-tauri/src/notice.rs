//! Errors as the window shows them: a stable code, and a sentence from the catalog that says what to do. Technical causes go to
//! the log.

use std::path::Path;

use diagnosis::key_text::{self, Impossible, KeyShape};
use diagnosis::message::Message;
use keychain::{EntryName, KeychainError};
use policy::{Forbidden, Policy};
use records::{Note, RecordsError};
use smartrecruiters::{ClientError, CredentialError};
use wizard::view::Notice;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)+) => {
        /// What can go wrong in the window. The catalog has the sentence of each code as `notice-{code}`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Code {
            $($(#[$doc])* $name,)+
        }

        impl Code {
            /// All codes.
            #[cfg(test)]
            const ALL: &[Self] = &[$(Self::$name),+];

            /// The stable code.
            pub(crate) const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}

codes! {
    /// An error in the program itself.
    Internal = "internal";
    /// The system opened no browser.
    NoBrowser = "noBrowser";
    /// The text is empty or contains only blanks.
    KeyEmpty = "keyEmpty";
    /// The key contains characters that a header cannot contain.
    KeyCharacters = "keyCharacters";
    /// The text contains words or lines, but no key.
    KeyBlanks = "keyBlanks";
    /// The clipboard contains words or lines, but no key.
    ClipboardHoldsText = "clipboardHoldsText";
    KeyAddress = "keyAddress";
    ClipboardHoldsAddress = "clipboardHoldsAddress";
    /// The key that was given as the new one is the one that it has to replace.
    SameKey = "sameKey";
    /// The present key is in use, and the person has not said that another one replaces it.
    KeyInUse = "keyInUse";
    /// The text contains two different keys.
    TwoKeys = "twoKeys";
    /// The text is longer than any key.
    KeyTooLong = "keyTooLong";
    /// The key cannot be sent.
    KeyNotSendable = "keyNotSendable";
    /// The text that was to be stored was dropped before the person decided.
    KeyTextGone = "keyTextGone";
    /// The key is not where it was kept.
    KeyGone = "keyGone";
    /// The person switched to another journey in the meantime.
    WentElsewhere = "wentElsewhere";
    /// The clipboard contains no text.
    ClipboardEmpty = "clipboardEmpty";
    /// The clipboard contains no text, because this program removed a key from it.
    ClipboardCleared = "clipboardCleared";
    /// The clipboard cannot be read.
    ClipboardUnreadable = "clipboardUnreadable";
    /// The clipboard cannot be written.
    ClipboardUnwritable = "clipboardUnwritable";
    /// The key may still be in the clipboard.
    ClipboardNotCleared = "clipboardNotCleared";
    /// Another program restored the key in the clipboard.
    ClipboardPutBack = "clipboardPutBack";
    /// The key cannot be copied, because the clipboard cannot be written.
    KeyNotCopied = "keyNotCopied";
    /// The keychain did not accept the wizard's key, which is in memory for this session.
    KeyInMemory = "keyInMemory";
    /// The keychain did not return a key that it has.
    KeyNotRead = "keyNotRead";
    /// The keychain did not accept a customer's key, which is in memory for this session.
    KeyNotKept = "keyNotKept";
    /// The keychain did not delete the key.
    KeyLeft = "keyLeft";
    /// The key was removed from memory but is still in the keychain.
    KeyLeftBehind = "keyLeftBehind";
    /// The keychain did not delete all keys.
    KeysLeft = "keysLeft";
    /// A practice key was used for a real host.
    PracticeKeyElsewhere = "practiceKeyElsewhere";
    /// A real key was used for the practice tenant.
    RealKeyInPractice = "realKeyInPractice";
    /// A text that is neither a practice key nor shaped like a real key was used for the practice tenant.
    NotPracticeKey = "notPracticeKey";
    /// The text is only part of a practice key.
    PracticeKeyCut = "practiceKeyCut";
    /// The text is a practice key with extra characters.
    PracticeKeyOverlong = "practiceKeyOverlong";
    /// The text is not the address of a proxy.
    ProxyAddress = "proxyAddress";
    /// A login was given for a kind of proxy that does not support logins.
    ProxyLogin = "proxyLogin";
    /// A record contained a proxy's login, which was removed.
    ProxyLoginRemoved = "proxyLoginRemoved";
    /// A record contains a proxy's login but cannot be rewritten.
    ProxyLoginLeft = "proxyLoginLeft";
    /// No client could be created.
    ConnectionNotPrepared = "connectionNotPrepared";
    /// The records could not be written.
    NotSaved = "notSaved";
    /// The list of profiles could not be understood.
    RecordsDamaged = "recordsDamaged";
    /// The progress of a journey could not be understood.
    ProgressDamaged = "progressDamaged";
    /// A part of the journal of rehearsals could not be understood.
    JournalDamaged = "journalDamaged";
    /// A record cannot be read, and is left unchanged.
    RecordsUnreadable = "recordsUnreadable";
    /// A later version wrote a record.
    RecordsNewer = "recordsNewer";
    /// Another program holds the records.
    RecordsInUse = "recordsInUse";
    /// The report could not be written.
    ReportNotSaved = "reportNotSaved";
    /// The name for a report ends in a format that no report has.
    ReportEnding = "reportEnding";
    /// There is no check to report on yet.
    CheckFirst = "checkFirst";
    /// The practice tenant is not running.
    PracticeNotStarted = "practiceNotStarted";
    /// There is no scenario with this id.
    UnknownScenario = "unknownScenario";
    /// A key was entered as the connection's name.
    NameIsKey = "nameIsKey";
    /// The company's policy turns the feature off.
    ForbiddenByPolicy = "forbiddenByPolicy";
    /// The company's policy cannot be used, so it turns off everything.
    PolicyUnusable = "policyUnusable";
    /// The timer of the weekly check cannot be switched on.
    WatchNoTimer = "watchNoTimer";
    /// The key cannot be kept where the weekly check needs it.
    WatchNeedsKeychain = "watchNeedsKeychain";
    /// A rehearsal is not offered now.
    RehearsalNotOffered = "rehearsalNotOffered";
    /// The journal of rehearsals cannot be written, so no candidate was created.
    RehearsalNotWritten = "rehearsalNotWritten";
    /// The file is larger than any report.
    ReportTooLarge = "reportTooLarge";
    /// The file is not a report of this program.
    ReportForeign = "reportForeign";
    /// The file is an incomplete report.
    ReportDamaged = "reportDamaged";
    /// A later version wrote the report.
    ReportNewer = "reportNewer";
    /// The file cannot be read.
    ReportUnreadable = "reportUnreadable";
    /// The run no longer exists.
    RunGone = "runGone";
    /// A later version wrote runs that this one cannot show.
    RunsNewer = "runsNewer";
    /// The report of a check could not be stored.
    RunsNotKept = "runsNotKept";
    /// The report from a file could not be stored.
    ReportNotKept = "reportNotKept";
    /// A practice report cannot be kept outside practice.
    ReportOfPractice = "reportOfPractice";
    /// A real report cannot be kept in practice.
    ReportNotOfPractice = "reportNotOfPractice";
    /// Another customer has this name.
    CustomerNameTaken = "customerNameTaken";
    /// A profile that the desk does not list has this name.
    CustomerNameInUse = "customerNameInUse";
    /// The customer's name is empty.
    CustomerNameEmpty = "customerNameEmpty";
    /// The name is longer than any company's.
    CustomerNameTooLong = "customerNameTooLong";
    /// Another customer has this key.
    CustomerKnown = "customerKnown";
    /// The report is among the customer's runs already.
    ReportKnown = "reportKnown";
    /// The customer is no longer in the list.
    CustomerGone = "customerGone";
    /// A check of this customer's key is running.
    CustomerBusy = "customerBusy";
    /// A check of another customer's key is running.
    CheckElsewhere = "checkElsewhere";
}

impl Code {
    /// The notice with this code.
    pub(crate) fn notice(self) -> Notice {
        self.with(|message| message)
    }

    /// The notice with this code and the arguments that `fill` adds to its message.
    pub(crate) fn with(self, fill: impl FnOnce(Message) -> Message) -> Notice {
        Notice {
            code: self.id().to_owned(),
            message: fill(Message::new(format!("notice-{}", self.id()))),
        }
    }
}

/// Returns a name that a person entered, unless it is surely a key. Names are shown, stored in files and printed in reports,
/// where a key must not appear. Two long words are accepted, because they may be a company's name as well as an OAuth client's id
/// and secret.
pub(crate) fn not_a_key(name: &str) -> Result<&str, Notice> {
    if key_text::holds_key(name) {
        return Err(Code::NameIsKey.notice());
    }
    Ok(name)
}

/// The keychain did not accept the wizard's key, which is used anyway.
pub(crate) fn key_in_memory(error: KeychainError) -> Notice {
    Code::KeyInMemory.with(|message| message.text("why", why(error)))
}

/// The keychain did not return a customer's key.
pub(crate) fn key_not_read(error: KeychainError) -> Notice {
    Code::KeyNotRead.with(|message| message.text("why", why(error)))
}

/// The keychain did not accept a customer's key, which is used anyway.
pub(crate) fn key_not_kept(error: KeychainError) -> Notice {
    Code::KeyNotKept.with(|message| message.text("why", why(error)))
}

/// The keychain did not delete the key of this entry.
pub(crate) fn key_left(error: KeychainError, entry: &EntryName) -> Notice {
    Code::KeyLeft.with(|message| message.text("why", why(error)).text("entry", entry.label()))
}

/// The key of this entry may be in the keychain, and no record leads to it anymore.
pub(crate) fn key_left_behind(entry: &EntryName) -> Notice {
    Code::KeyLeftBehind.with(|message| message.text("entry", entry.label()).text("account", entry.account()))
}

/// The keychain did not delete this many keys.
pub(crate) fn keys_left(error: KeychainError, count: usize) -> Notice {
    Code::KeysLeft.with(|message| message.text("why", why(error)).number("count", count))
}

/// The argument by which a text selects its wording.
fn why(error: KeychainError) -> &'static str {
    tracing::warn!(code = error.code(), "the keychain: {error}");
    match error {
        KeychainError::NoStore => "missing",
        KeychainError::NoCollection => "noCollection",
        KeychainError::UntilLogout => "untilLogout",
        KeychainError::Locked | KeychainError::NoAccess => "locked",
        KeychainError::Waiting => "waiting",
        KeychainError::TooLong { .. }
        | KeychainError::NotKept
        | KeychainError::NotText
        | KeychainError::Ambiguous
        | KeychainError::Failed => "failed",
    }
}

/// The text cannot be a key.
pub(crate) fn impossible(why: Impossible) -> Notice {
    match why {
        Impossible::Empty => Code::KeyEmpty.notice(),
        Impossible::Characters => Code::KeyCharacters.notice(),
        Impossible::TooLong => Code::KeyTooLong.notice(),
        Impossible::Text => Code::KeyBlanks.notice(),
        Impossible::Address => Code::KeyAddress.notice(),
        Impossible::TwoKeys(first, second) => {
            Code::TwoKeys.with(|message| message.text("first", first).text("second", second))
        }
    }
}

/// Changes the notice about a text into the one that says that the text came from the clipboard.
pub(crate) fn pasted(problem: Notice) -> Notice {
    if problem.code == Code::KeyBlanks.id() {
        Code::ClipboardHoldsText.notice()
    } else if problem.code == Code::KeyAddress.id() {
        Code::ClipboardHoldsAddress.notice()
    } else {
        problem
    }
}

/// The key cannot be sent.
pub(crate) fn credential(error: CredentialError) -> Notice {
    let code = match error {
        CredentialError::Empty => Code::KeyEmpty,
        CredentialError::NotSendable => Code::KeyNotSendable,
    };
    code.notice()
}

/// The company's policy turns a feature off.
pub(crate) fn forbidden(forbidden: &Forbidden) -> Notice {
    tracing::info!(code = forbidden.code(), "{forbidden}");
    Code::ForbiddenByPolicy.notice()
}

/// The company's policy cannot be used. `None` if it can, or if there is none.
pub(crate) fn policy(policy: &Policy) -> Option<Notice> {
    let (place, why) = policy.trouble()?;
    Some(Code::PolicyUnusable.with(|message| {
        message
            .text("place", place)
            .text("why", why.id())
            .text("key", why.key().unwrap_or_default())
    }))
}

/// The key is for another kind of host, or the connection to the host cannot be prepared.
pub(crate) fn client(error: &ClientError) -> Notice {
    tracing::warn!("the client: {error}");
    let code = match error {
        ClientError::Forbidden(_) => Code::ForbiddenByPolicy,
        ClientError::PracticeKeyElsewhere => Code::PracticeKeyElsewhere,
        ClientError::RealKeyInPractice => Code::RealKeyInPractice,
        ClientError::Trust(_) => Code::ConnectionNotPrepared,
    };
    code.notice()
}

/// The key is not for this host. In practice, a text that is neither a practice key nor a whole API key gets its own notice.
pub(crate) fn not_for_host(error: &ClientError, shape: KeyShape) -> Notice {
    match (error, shape) {
        (ClientError::RealKeyInPractice, KeyShape::Cut { missing }) => {
            Code::PracticeKeyCut.with(|message| message.number("missing", missing))
        }
        (ClientError::RealKeyInPractice, KeyShape::Overlong { extra }) => {
            Code::PracticeKeyOverlong.with(|message| message.number("extra", extra))
        }
        (ClientError::RealKeyInPractice, shape) if shape != KeyShape::ApiKey => Code::NotPracticeKey.notice(),
        _ => client(error),
    }
}

/// Something could not be stored on this computer.
pub(crate) fn records(error: &RecordsError) -> Notice {
    tracing::warn!(code = error.code(), "the records: {error}");
    match error {
        RecordsError::NewerVersion { .. } => Code::RecordsNewer.notice(),
        RecordsError::Unreadable { file } => unreadable(file),
        RecordsError::Locked { .. } => Code::RecordsInUse.notice(),
        _ => Code::NotSaved.notice(),
    }
}

/// Why the list of profiles in this file is not the one that was written last.
pub(crate) fn profiles(note: &Note, file: &Path) -> Notice {
    loaded(note, file, Code::RecordsDamaged)
}

/// Why what was read from this file is not what was written last. `damaged` is the code for a file that was moved because it
/// could not be understood.
pub(crate) fn loaded(note: &Note, file: &Path, damaged: Code) -> Notice {
    tracing::warn!(code = note.code(), "a record that may be {}", damaged.id());
    match note {
        Note::Broken {
            moved_to: Some(moved_to),
        } => kept_in(damaged, moved_to),
        Note::Broken { moved_to: None } | Note::Unreadable => unreadable(file),
        Note::Newer { .. } => Code::RecordsNewer.notice(),
    }
}

/// The list of profiles could not be understood and was moved here.
pub(crate) fn damaged(moved_to: &Path) -> Notice {
    kept_in(Code::RecordsDamaged, moved_to)
}

fn kept_in(damaged: Code, path: &Path) -> Notice {
    damaged.with(|message| message.text("path", path.display().to_string()))
}

fn unreadable(file: &Path) -> Notice {
    Code::RecordsUnreadable.with(|message| message.text("path", file.display().to_string()))
}

/// A run could not be stored or read.
pub(crate) fn run(error: &RecordsError, code: Code) -> Notice {
    tracing::warn!(code = error.code(), "a run: {error}");
    code.notice()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_has_its_sentence() {
        for code in Code::ALL {
            assert!(report::texts::has(&format!("notice-{}", code.id())), "{code:?}");
        }
    }
}
