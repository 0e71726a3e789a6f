//! Errors as the window shows them: a stable code, and a sentence of the catalogue with a way out. Technical causes go to
//! the log.

use diagnosis::key_text::{self, Impossible, KeyShape};
use diagnosis::message::Message;
use keychain::KeychainError;
use records::RecordsError;
use smartrecruiters::{ClientError, CredentialError};
use wizard::view::Notice;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)+) => {
        /// What can go wrong in the window. The sentence for each is `notice-{code}` in the catalogue.
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
    /// Something failed that should not.
    Internal = "internal";
    /// Nothing, or nothing but blanks.
    KeyEmpty = "keyEmpty";
    /// Characters that cannot stand in a header.
    KeyCharacters = "keyCharacters";
    /// Longer than any key.
    KeyTooLong = "keyTooLong";
    /// Cannot be sent.
    KeyNotSendable = "keyNotSendable";
    /// Not where it was kept.
    KeyGone = "keyGone";
    /// No text in it.
    ClipboardEmpty = "clipboardEmpty";
    /// Cannot be read.
    ClipboardUnreadable = "clipboardUnreadable";
    /// Cannot be written.
    ClipboardUnwritable = "clipboardUnwritable";
    /// The key may still be in it.
    ClipboardNotCleared = "clipboardNotCleared";
    /// There is none.
    KeychainMissing = "keychainMissing";
    /// Locked.
    KeychainLocked = "keychainLocked";
    /// Asks the person something.
    KeychainWaiting = "keychainWaiting";
    /// Did not keep the key.
    KeychainFailed = "keychainFailed";
    /// A practice key for a real host.
    PracticeKeyElsewhere = "practiceKeyElsewhere";
    /// A real key for the practice tenant.
    RealKeyInPractice = "realKeyInPractice";
    /// Not an address of a proxy.
    ProxyAddress = "proxyAddress";
    /// No client could be made.
    ConnectionNotPrepared = "connectionNotPrepared";
    /// The records could not be written.
    NotSaved = "notSaved";
    /// The report could not be written.
    ReportNotSaved = "reportNotSaved";
    /// There is no check in this session to report.
    CheckFirst = "checkFirst";
    /// The tenant does not run.
    PracticeNotStarted = "practiceNotStarted";
    /// No scenario of this name.
    UnknownScenario = "unknownScenario";
    /// A key was given as the connection's name.
    NameIsKey = "nameIsKey";
    /// A rehearsal is not offered now.
    RehearsalNotOffered = "rehearsalNotOffered";
    /// The journal of rehearsals cannot be written, so nothing was made.
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
    /// A run could not be kept.
    RunsNotKept = "runsNotKept";
    /// Another customer has this name.
    CustomerNameTaken = "customerNameTaken";
    /// A customer without a name.
    CustomerNameEmpty = "customerNameEmpty";
    /// A name longer than any company's.
    CustomerNameTooLong = "customerNameTooLong";
    /// Another customer has this key.
    CustomerKnown = "customerKnown";
    /// A check is under way.
    CustomerBusy = "customerBusy";
}

impl Code {
    /// The notice for people.
    pub(crate) fn notice(self) -> Notice {
        Notice {
            code: self.id().to_owned(),
            message: Message::new(format!("notice-{}", self.id())),
        }
    }
}

/// A name that people gave, unless it is surely a key: names are shown, kept in files and printed in reports, where a key
/// has no place. Two long words may be a company as well as an OAuth client's id and secret.
pub(crate) fn not_a_key(name: &str) -> Result<&str, Notice> {
    let surely = |shape| matches!(shape, KeyShape::ApiKey | KeyShape::OauthToken | KeyShape::PartnerToken);
    match key_text::read(name) {
        Ok(text) if surely(text.shape) => Err(Code::NameIsKey.notice()),
        _ => Ok(name),
    }
}

/// The keychain did not do what was asked.
pub(crate) fn keychain(error: KeychainError) -> Notice {
    tracing::warn!(code = error.code(), "the keychain: {error}");
    let code = match error {
        KeychainError::NoStore | KeychainError::NoCollection => Code::KeychainMissing,
        KeychainError::Locked | KeychainError::NoAccess => Code::KeychainLocked,
        KeychainError::Waiting => Code::KeychainWaiting,
        KeychainError::TooLong { .. }
        | KeychainError::NotKept
        | KeychainError::NotText
        | KeychainError::Ambiguous
        | KeychainError::Failed => Code::KeychainFailed,
    };
    code.notice()
}

/// A text that cannot be a key.
pub(crate) fn impossible(why: Impossible) -> Notice {
    let code = match why {
        Impossible::Empty => Code::KeyEmpty,
        Impossible::Characters => Code::KeyCharacters,
        Impossible::TooLong => Code::KeyTooLong,
    };
    code.notice()
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
        ClientError::ProxyAddress => Code::ProxyAddress,
        ClientError::Trust(_) | ClientError::Setup(_) => Code::ConnectionNotPrepared,
    };
    code.notice()
}

/// Something could not be kept on this computer.
pub(crate) fn records(error: &RecordsError) -> Notice {
    tracing::warn!(code = error.code(), "the records: {error}");
    Code::NotSaved.notice()
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
