//! Why a line of a list of keys cannot be checked.

/// Why a line cannot be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LineError {
    #[error("this line is longer than a key and its name can be")]
    TooLong,
    #[error("this line is not text: the list is in UTF-16, and this line is damaged")]
    NotText,
    #[error("this line is not JSON, from character {0} on")]
    NotJson(usize),
    #[error(
        "this line needs \"name\" with \"key\" or \"profile\", \"env\" and \"consent\" at most besides; see character {0}"
    )]
    WrongShape(usize),
    #[error("this line has no name")]
    NoName,
    #[error("the name on this line looks like a key, or holds it")]
    NameIsKey,
    #[error("this line has neither a key nor a profile")]
    NoKey,
    #[error("this line has both a key and a profile")]
    SeveralKeys,
    #[error("the environment on this line is none of production, sandbox and practice")]
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
