//! Errors as the window shows them: a stable code, and a sentence of the catalogue with a way out.

use diagnosis::key_text::Impossible;
use diagnosis::message::Message;
use keychain::KeychainError;
use records::RecordsError;
use smartrecruiters::ClientError;
use wizard::view::Notice;

/// A notice whose sentence is `notice-{code}`. Technical causes go to the log.
pub(crate) fn notice(code: &str) -> Notice {
    Notice { code: code.to_owned(), message: Message::new(format!("notice-{code}")) }
}

/// The keychain did not do what was asked.
pub(crate) fn keychain(error: KeychainError) -> Notice {
    tracing::warn!(code = error.code(), "the keychain: {error}");
    notice(match error {
        KeychainError::NoStore | KeychainError::NoCollection => "keychainMissing",
        KeychainError::Locked | KeychainError::NoAccess => "keychainLocked",
        KeychainError::Waiting => "keychainWaiting",
        KeychainError::TooLong { .. }
        | KeychainError::NotKept
        | KeychainError::NotText
        | KeychainError::Ambiguous
        | KeychainError::Failed => "keychainFailed",
    })
}

/// A text that cannot be a key.
pub(crate) fn impossible(why: Impossible) -> Notice {
    notice(why.code())
}

/// A key and a host that do not go together, or a way to the host that cannot be prepared.
pub(crate) fn client(error: &ClientError) -> Notice {
    tracing::warn!("the client: {error}");
    notice(match error {
        ClientError::PracticeKeyElsewhere => "practiceKeyElsewhere",
        ClientError::RealKeyInPractice => "realKeyInPractice",
        ClientError::ProxyAddress => "proxyAddress",
        ClientError::Trust(_) | ClientError::Setup(_) => "connectionNotPrepared",
    })
}

/// Something could not be kept on this computer.
pub(crate) fn records(error: &RecordsError) -> Notice {
    tracing::warn!(code = error.code(), "the records: {error}");
    notice("notSaved")
}
