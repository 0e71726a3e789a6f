//! Why a line of a list of keys cannot be checked.

/// Why a line cannot be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LineError {
    #[error("this line is too long for a key and its name")]
    TooLong,
    #[error("this line isn't text: the list is in UTF-16, and this line is damaged")]
    NotText,
    #[error("this line isn't JSON, starting at character {0}")]
    NotJson(usize),
    #[error(
        "this line needs \"name\" with \"key\" or \"profile\", and may have only \"env\" and \"consent\" besides; see character {0}"
    )]
    WrongShape(usize),
    #[error("this line has no name")]
    NoName,
    #[error("the name on this line looks like a key or contains one")]
    NameIsKey,
    #[error("this line has neither a key nor a profile")]
    NoKey,
    #[error("this line has both a key and a profile")]
    SeveralKeys,
    #[error("the environment on this line isn't production, sandbox, or practice")]
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
}
