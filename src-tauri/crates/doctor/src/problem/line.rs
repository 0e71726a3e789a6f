//! Why a line of a list of keys cannot be checked.

use diagnosis::message::Message;

/// Why a line cannot be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineError {
    TooLong,
    NotText,
    NotJson(usize),
    WrongShape(usize),
    NoName,
    NameIsKey,
    NoKey,
    SeveralKeys,
    UnknownEnvironment,
}

impl LineError {
    /// A stable name for programs.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::TooLong => "lineTooLong",
            Self::NotText => "lineNotText",
            Self::NotJson(_) => "lineNotJson",
            Self::WrongShape(_) => "lineWrongShape",
            Self::NoName => "lineWithoutName",
            Self::NameIsKey => "nameIsKey",
            Self::NoKey => "lineWithoutKey",
            Self::SeveralKeys => "severalKeys",
            Self::UnknownEnvironment => "unknownEnvironment",
        }
    }

    /// The sentence, by the id of its text.
    pub(super) fn message(self) -> Message {
        let id = match self {
            Self::TooLong => "problem-lineTooLong",
            Self::NotText => "problem-lineNotText",
            Self::NotJson(place) => return Message::new("problem-lineNotJson").number("place", place),
            Self::WrongShape(place) => return Message::new("problem-lineWrongShape").number("place", place),
            Self::NoName => "problem-lineWithoutName",
            Self::NameIsKey => "problem-lineNameIsKey",
            Self::NoKey => "problem-lineWithoutKey",
            Self::SeveralKeys => "problem-lineSeveralKeys",
            Self::UnknownEnvironment => "problem-lineUnknownEnvironment",
        };
        Message::new(id)
    }
}
