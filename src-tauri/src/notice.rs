//! Errors as the window shows them: a stable code, and a sentence of the catalogue that says what to do. Technical causes go to
//! the log.

use std::path::Path;

use diagnosis::key_text::{self, Impossible, KeyShape};
use diagnosis::message::Message;
use keychain::{EntryName, KeychainError};
use records::{Note, RecordsError};
use smartrecruiters::{ClientError, CredentialError};
use wizard::view::Notice;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)+) => {
        /// What can go wrong in the window. The catalogue has the sentence of each code as `notice-{code}`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Code {
            $($(#[$doc])* $name,)+
        }

        impl Code {
            /// All of them.
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
    /// Nothing, or nothing but blanks.
    KeyEmpty = "keyEmpty";
    /// Characters that cannot stand in a header.
    KeyCharacters = "keyCharacters";
    /// Words or lines, and no key.
    KeyBlanks = "keyBlanks";
    /// The same, from the clipboard.
    ClipboardHoldsText = "clipboardHoldsText";
    /// Two different keys.
    TwoKeys = "twoKeys";
    /// Longer than any key.
    KeyTooLong = "keyTooLong";
    /// Cannot be sent.
    KeyNotSendable = "keyNotSendable";
    /// Not where it was kept.
    KeyGone = "keyGone";
    /// The person went to another journey meanwhile.
    WentElsewhere = "wentElsewhere";
    /// No text in it.
    ClipboardEmpty = "clipboardEmpty";
    /// Cannot be read.
    ClipboardUnreadable = "clipboardUnreadable";
    /// Cannot be written.
    ClipboardUnwritable = "clipboardUnwritable";
    /// The key may still be in it.
    ClipboardNotCleared = "clipboardNotCleared";
    /// Another program restored the key.
    ClipboardPutBack = "clipboardPutBack";
    /// The key cannot be copied, because the clipboard cannot be written.
    KeyNotCopied = "keyNotCopied";
    /// The keychain did not take the wizard's key, which is here for this session.
    KeyInMemory = "keyInMemory";
    /// The keychain did not give a key that it has.
    KeyNotRead = "keyNotRead";
    /// The keychain did not take a customer's key, which is here for this session.
    KeyNotKept = "keyNotKept";
    /// The keychain did not delete the key.
    KeyLeft = "keyLeft";
    /// The key was removed from memory, and is still in the keychain.
    KeyLeftBehind = "keyLeftBehind";
    /// The keychain did not delete all keys.
    KeysLeft = "keysLeft";
    /// A practice key for a real host.
    PracticeKeyElsewhere = "practiceKeyElsewhere";
    /// A real key for the practice tenant.
    RealKeyInPractice = "realKeyInPractice";
    /// Neither a practice key nor of a real key's shape, for the practice tenant.
    NotPracticeKey = "notPracticeKey";
    /// Part of a practice key.
    PracticeKeyCut = "practiceKeyCut";
    /// More than a practice key.
    PracticeKeyOverlong = "practiceKeyOverlong";
    /// Not the address of a proxy.
    ProxyAddress = "proxyAddress";
    /// A login for a kind of proxy that takes none.
    ProxyLogin = "proxyLogin";
    /// A record contained a proxy's login, which was removed.
    ProxyLoginRemoved = "proxyLoginRemoved";
    /// A record that cannot be written contains a proxy's login.
    ProxyLoginLeft = "proxyLoginLeft";
    /// No client could be created.
    ConnectionNotPrepared = "connectionNotPrepared";
    /// The records could not be written.
    NotSaved = "notSaved";
    /// The list of profiles could not be understood.
    RecordsDamaged = "recordsDamaged";
    /// A record cannot be read, and is left as it is.
    RecordsUnreadable = "recordsUnreadable";
    /// A later version wrote a record.
    RecordsNewer = "recordsNewer";
    /// Another program holds the records.
    RecordsInUse = "recordsInUse";
    /// The report could not be written.
    ReportNotSaved = "reportNotSaved";
    /// There is no check to report on yet.
    CheckFirst = "checkFirst";
    /// The practice tenant is not running.
    PracticeNotStarted = "practiceNotStarted";
    /// No scenario of this name.
    UnknownScenario = "unknownScenario";
    /// A key was given as the connection's name.
    NameIsKey = "nameIsKey";
    /// A rehearsal is not offered now.
    RehearsalNotOffered = "rehearsalNotOffered";
    /// The journal of rehearsals cannot be written, so nothing was created.
    RehearsalNotWritten = "rehearsalNotWritten";
    /// A report of more than any report's size.
    ReportTooLarge = "reportTooLarge";
    /// Not a report of this program.
    ReportForeign = "reportForeign";
    /// A report, but not a whole one.
    ReportDamaged = "reportDamaged";
    /// A report of a later version.
    ReportNewer = "reportNewer";
    /// The file cannot be read.
    ReportUnreadable = "reportUnreadable";
    /// A kept run that is no longer there.
    RunGone = "runGone";
    /// A later version wrote runs that this one cannot show.
    RunsNewer = "runsNewer";
    /// The report of a check could not be kept.
    RunsNotKept = "runsNotKept";
    /// The report of a file could not be kept.
    ReportNotKept = "reportNotKept";
    /// A practice report, while not practising.
    ReportOfPractice = "reportOfPractice";
    /// Another report, while practising.
    ReportNotOfPractice = "reportNotOfPractice";
    /// Another customer has this name.
    CustomerNameTaken = "customerNameTaken";
    /// A profile that the desk does not show has this name.
    CustomerNameInUse = "customerNameInUse";
    /// A customer without a name.
    CustomerNameEmpty = "customerNameEmpty";
    /// A name longer than any company's.
    CustomerNameTooLong = "customerNameTooLong";
    /// Another customer has this key.
    CustomerKnown = "customerKnown";
    /// No longer in the list.
    CustomerGone = "customerGone";
    /// A check is under way.
    CustomerBusy = "customerBusy";
    /// A check of another customer's key is under way.
    CheckElsewhere = "checkElsewhere";
}

impl Code {
    /// The notice for people.
    pub(crate) fn notice(self) -> Notice {
        self.with(|message| message)
    }

    /// The notice with words in it.
    pub(crate) fn with(self, fill: impl FnOnce(Message) -> Message) -> Notice {
        Notice {
            code: self.id().to_owned(),
            message: fill(Message::new(format!("notice-{}", self.id()))),
        }
    }
}

/// A name that people gave, unless it is surely a key: names are shown, kept in files and printed in reports, where a key
/// has no place. Two long words may be a company as well as an OAuth client's id and secret.
pub(crate) fn not_a_key(name: &str) -> Result<&str, Notice> {
    if key_text::holds_key(name) {
        return Err(Code::NameIsKey.notice());
    }
    Ok(name)
}

/// The keychain did not take the wizard's key, which is in use all the same.
pub(crate) fn key_in_memory(error: KeychainError) -> Notice {
    Code::KeyInMemory.with(|message| message.text("why", why(error)))
}

/// The keychain did not give a customer's key.
pub(crate) fn key_not_read(error: KeychainError) -> Notice {
    Code::KeyNotRead.with(|message| message.text("why", why(error)))
}

/// The keychain did not take a customer's key, which is in use all the same.
pub(crate) fn key_not_kept(error: KeychainError) -> Notice {
    Code::KeyNotKept.with(|message| message.text("why", why(error)))
}

/// The keychain did not delete the key of this entry.
pub(crate) fn key_left(error: KeychainError, entry: &EntryName) -> Notice {
    Code::KeyLeft.with(|message| message.text("why", why(error)).text("entry", entry.label()))
}

/// The key of this entry may be in the keychain, and nothing here leads to it any more.
pub(crate) fn key_left_behind(entry: &EntryName) -> Notice {
    Code::KeyLeftBehind.with(|message| message.text("entry", entry.label()).text("account", entry.account()))
}

/// The keychain did not delete so many keys.
pub(crate) fn keys_left(error: KeychainError, count: usize) -> Notice {
    Code::KeysLeft.with(|message| message.text("why", why(error)).number("count", count))
}

/// By which a text chooses its words.
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

/// A text that cannot be a key.
pub(crate) fn impossible(why: Impossible) -> Notice {
    match why {
        Impossible::Empty => Code::KeyEmpty.notice(),
        Impossible::Characters => Code::KeyCharacters.notice(),
        Impossible::TooLong => Code::KeyTooLong.notice(),
        Impossible::Text => Code::KeyBlanks.notice(),
        Impossible::TwoKeys(first, second) => {
            Code::TwoKeys.with(|message| message.text("first", first).text("second", second))
        }
    }
}

/// What was refused came from the clipboard.
pub(crate) fn pasted(problem: Notice) -> Notice {
    if problem.code == Code::KeyBlanks.id() {
        Code::ClipboardHoldsText.notice()
    } else {
        problem
    }
}

/// A text that cannot be sent.
pub(crate) fn credential(error: CredentialError) -> Notice {
    let code = match error {
        CredentialError::Empty => Code::KeyEmpty,
        CredentialError::NotSendable => Code::KeyNotSendable,
    };
    code.notice()
}

/// A key and a host that do not go together, or a way to the host that cannot be prepared.
pub(crate) fn client(error: &ClientError) -> Notice {
    tracing::warn!("the client: {error}");
    let code = match error {
        ClientError::PracticeKeyElsewhere => Code::PracticeKeyElsewhere,
        ClientError::RealKeyInPractice => Code::RealKeyInPractice,
        ClientError::Trust(_) => Code::ConnectionNotPrepared,
    };
    code.notice()
}

/// A key that is none for this host. Only a whole key of another shape is surely a real one.
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

/// Something could not be kept on this computer.
pub(crate) fn records(error: &RecordsError) -> Notice {
    tracing::warn!(code = error.code(), "the records: {error}");
    match error {
        RecordsError::NewerVersion { .. } => Code::RecordsNewer.notice(),
        RecordsError::Unreadable { file } => unreadable(file),
        RecordsError::Locked { .. } => Code::RecordsInUse.notice(),
        _ => Code::NotSaved.notice(),
    }
}

/// Why the list of profiles, which is this file, is not what was written last.
pub(crate) fn profiles(note: &Note, file: &Path) -> Notice {
    tracing::warn!(code = note.code(), "the list of profiles");
    match note {
        Note::Broken {
            moved_to: Some(moved_to),
        } => damaged(moved_to),
        Note::Broken { moved_to: None } | Note::Unreadable => unreadable(file),
        Note::Newer { .. } => Code::RecordsNewer.notice(),
    }
}

/// The list of profiles could not be understood, and lies here.
pub(crate) fn damaged(moved_to: &Path) -> Notice {
    Code::RecordsDamaged.with(|message| message.text("path", moved_to.display().to_string()))
}

fn unreadable(file: &Path) -> Notice {
    Code::RecordsUnreadable.with(|message| message.text("path", file.display().to_string()))
}

/// A run could not be kept, or not be read back.
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
