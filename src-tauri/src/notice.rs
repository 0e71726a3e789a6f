//! Errors as the window shows them: a stable code, and a sentence of the catalogue with a way out. Technical causes go to
//! the log.

use diagnosis::key_text::Impossible;
use diagnosis::message::Message;
use keychain::KeychainError;
use records::RecordsError;
use smartrecruiters::{ClientError, CredentialError};
use wizard::view::Notice;

/// What can go wrong in the window. The sentence for each is `notice-{code}` in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Code {
    /// Something failed that should not.
    Internal,
    /// Nothing, or nothing but blanks.
    KeyEmpty,
    /// Characters that cannot stand in a header.
    KeyCharacters,
    /// Longer than any key.
    KeyTooLong,
    /// Cannot be sent.
    KeyNotSendable,
    /// Not where it was kept.
    KeyGone,
    /// No text in it.
    ClipboardEmpty,
    /// Cannot be read.
    ClipboardUnreadable,
    /// Cannot be written.
    ClipboardUnwritable,
    /// The key may still be in it.
    ClipboardNotCleared,
    /// There is none.
    KeychainMissing,
    /// Locked.
    KeychainLocked,
    /// Asks the person something.
    KeychainWaiting,
    /// Did not keep the key.
    KeychainFailed,
    /// A practice key for a real host.
    PracticeKeyElsewhere,
    /// A real key for the practice tenant.
    RealKeyInPractice,
    /// Not an address of a proxy.
    ProxyAddress,
    /// No client could be made.
    ConnectionNotPrepared,
    /// The records could not be written.
    NotSaved,
    /// The report could not be written.
    ReportNotSaved,
    /// There is no check in this session to report.
    CheckFirst,
    /// The tenant does not run.
    PracticeNotStarted,
    /// No scenario of this name.
    UnknownScenario,
    /// A key was given as the connection's name.
    NameIsKey,
    /// A rehearsal is not offered now.
    RehearsalNotOffered,
    /// The journal of rehearsals cannot be written, so nothing was made.
    RehearsalNotWritten,
}

impl Code {
    /// The notice for people.
    pub(crate) fn notice(self) -> Notice {
        Notice {
            code: self.id().to_owned(),
            message: Message::new(format!("notice-{}", self.id())),
        }
    }

    /// The stable code.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::KeyEmpty => "keyEmpty",
            Self::KeyCharacters => "keyCharacters",
            Self::KeyTooLong => "keyTooLong",
            Self::KeyNotSendable => "keyNotSendable",
            Self::KeyGone => "keyGone",
            Self::ClipboardEmpty => "clipboardEmpty",
            Self::ClipboardUnreadable => "clipboardUnreadable",
            Self::ClipboardUnwritable => "clipboardUnwritable",
            Self::ClipboardNotCleared => "clipboardNotCleared",
            Self::KeychainMissing => "keychainMissing",
            Self::KeychainLocked => "keychainLocked",
            Self::KeychainWaiting => "keychainWaiting",
            Self::KeychainFailed => "keychainFailed",
            Self::PracticeKeyElsewhere => "practiceKeyElsewhere",
            Self::RealKeyInPractice => "realKeyInPractice",
            Self::ProxyAddress => "proxyAddress",
            Self::ConnectionNotPrepared => "connectionNotPrepared",
            Self::NotSaved => "notSaved",
            Self::ReportNotSaved => "reportNotSaved",
            Self::CheckFirst => "checkFirst",
            Self::PracticeNotStarted => "practiceNotStarted",
            Self::UnknownScenario => "unknownScenario",
            Self::NameIsKey => "nameIsKey",
            Self::RehearsalNotOffered => "rehearsalNotOffered",
            Self::RehearsalNotWritten => "rehearsalNotWritten",
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_has_its_sentence() {
        use Code::*;
        let all = [
            Internal,
            KeyEmpty,
            KeyCharacters,
            KeyTooLong,
            KeyNotSendable,
            KeyGone,
            ClipboardEmpty,
            ClipboardUnreadable,
            ClipboardUnwritable,
            ClipboardNotCleared,
            KeychainMissing,
            KeychainLocked,
            KeychainWaiting,
            KeychainFailed,
            PracticeKeyElsewhere,
            RealKeyInPractice,
            ProxyAddress,
            ConnectionNotPrepared,
            NotSaved,
            ReportNotSaved,
            CheckFirst,
            PracticeNotStarted,
            UnknownScenario,
            NameIsKey,
            RehearsalNotOffered,
            RehearsalNotWritten,
        ];
        for code in all {
            assert!(report::texts::has(&format!("notice-{}", code.id())), "{code:?}");
        }
    }
}
