//! The sentences of errors from other crates, which know no texts.

use std::io::{self, ErrorKind};
use std::path::Path;

use ::practice::{MOST_CANDIDATES, StartError};
use diagnosis::message::Message;
use keychain::KeychainError;
use policy::Forbidden;
use records::RecordsError;
use report::code::CodeError;
use report::{OpenError, Unexplained, texts};
use watch::timer::TimerError;

fn problem(id: &str) -> Message {
    Message::new(format!("problem-{id}"))
}

/// The file that could not be read, in words if it is standard input.
pub(super) fn read_from(file: &Path) -> String {
    if file == Path::new("-") {
        texts::text("why-standardInput")
    } else {
        file.display().to_string()
    }
}

/// Why a file cannot be written. What is not found is then its folder.
pub(super) fn why_not_written(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => texts::text("why-noFolder"),
        _ => why(error),
    }
}

/// Why the system refuses, in words for the usual reasons, and otherwise in the system's words without its number.
pub(crate) fn why(error: &io::Error) -> String {
    let id = match error.kind() {
        ErrorKind::NotFound => "notFound",
        ErrorKind::PermissionDenied => "notPermitted",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::NotADirectory => "noFolder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::FileTooLarge => "tooLarge",
        ErrorKind::ReadOnlyFilesystem => "readOnly",
        ErrorKind::InvalidFilename => "badName",
        _ => {
            let words = error.to_string();
            return words.split(" (os error ").next().unwrap_or(&words).to_owned();
        }
    };
    texts::text(&format!("why-{id}"))
}

/// Why the timer of the weekly check cannot be switched.
pub(super) fn no_timer(error: TimerError) -> String {
    match error {
        TimerError::File { file, source } => texts::named(&file.display().to_string(), &why(&source)),
        TimerError::Passing(program) => texts::named(&program.display().to_string(), &texts::text("why-passing")),
        TimerError::Refused(said) => said,
    }
}

/// The company's policy turns a feature off.
pub(super) fn forbidden(forbidden: &Forbidden) -> Message {
    let message = problem(forbidden.code()).text("place", forbidden.place());
    match forbidden.unusable() {
        None => message.text("feature", forbidden.feature().id()),
        Some(why) => message.text("why", why.id()).text("key", why.key().unwrap_or_default()),
    }
}

/// Nothing is known under a query.
pub(super) fn unexplained(error: &Unexplained) -> Message {
    let message = problem(error.code());
    match error {
        Unexplained::Unknown(query) => message.text("query", query),
        Unexplained::Code(CodeError::Length(count)) => message.number("count", *count),
        Unexplained::Code(CodeError::Character(character)) => message.text("character", character.to_string()),
        Unexplained::Code(CodeError::Check | CodeError::Newer) => message,
    }
}

/// A file cannot be opened as a report.
pub(super) fn not_opened(error: &OpenError) -> Message {
    let message = problem(error.code());
    match error {
        OpenError::TooLarge => message.number("limit", report::LARGEST),
        OpenError::Foreign => message,
        OpenError::Damaged(why) => message.text("why", why),
        OpenError::NewerSchema(version) => message
            .text("version", version.to_string())
            .text("known", report::SCHEMA_VERSION.to_string()),
    }
}

/// The practice tenant does not start.
pub(super) fn not_started(error: &StartError) -> Message {
    let message = problem(error.code());
    match error {
        StartError::Listen { port: None, .. } => message.text("address", "127.0.0.1"),
        StartError::Listen { port: Some(port), .. } => message.text("address", format!("127.0.0.1:{port}")),
        StartError::TooManyCandidates(count) => message
            .number("limit", usize::try_from(MOST_CANDIDATES).unwrap_or(usize::MAX))
            .number("count", usize::try_from(*count).unwrap_or(usize::MAX)),
        StartError::SavedByLater => message,
    }
}

/// The keychain does not do what it is asked to do.
pub(super) fn keychain(error: KeychainError) -> Message {
    match error {
        KeychainError::Locked => problem("keychainLocked"),
        KeychainError::TooLong { limit } => problem(error.code()).number("limit", limit as usize),
        _ => problem(error.code()),
    }
}

/// A record cannot be read or written.
pub(super) fn records(error: &RecordsError) -> Message {
    let message = problem(error.code());
    match error {
        RecordsError::NoHome => message.text("variable", records::HOME),
        RecordsError::Locked { folder } => message.text("folder", folder.display().to_string()),
        RecordsError::NewerVersion { file }
        | RecordsError::Unreadable { file }
        | RecordsError::TooLarge { file }
        | RecordsError::NoSpace { file, .. }
        | RecordsError::NotPermitted { file, .. }
        | RecordsError::Held { file, .. }
        | RecordsError::Io { file, .. } => message.text("file", file.display().to_string()),
        RecordsError::NameTooLong => message.number("limit", records::LONGEST_NAME),
        RecordsError::NameTaken | RecordsError::NameEmpty => message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_the_system_refuses_is_said_in_words_and_never_by_number() {
        for (error, expected) in [
            (ErrorKind::NotFound.into(), "it doesn't exist"),
            (ErrorKind::PermissionDenied.into(), "you aren't allowed to"),
            (ErrorKind::IsADirectory.into(), "it's a folder"),
            (ErrorKind::NotADirectory.into(), "its folder doesn't exist"),
            (ErrorKind::StorageFull.into(), "the disk is full"),
            (ErrorKind::QuotaExceeded.into(), "the disk is full"),
            (ErrorKind::ReadOnlyFilesystem.into(), "the disk is read-only"),
            (
                io::Error::other("standard output is closed"),
                "standard output is closed",
            ),
        ] {
            assert_eq!(why(&error), expected, "{error:?}");
        }
        assert_eq!(why_not_written(&ErrorKind::NotFound.into()), "its folder doesn't exist");
        assert_eq!(why_not_written(&ErrorKind::IsADirectory.into()), "it's a folder");
        for number in 1..130 {
            let words = why(&io::Error::from_raw_os_error(number));
            assert!(!words.is_empty() && !words.contains("os error"), "{number}: {words}");
        }
    }
}
