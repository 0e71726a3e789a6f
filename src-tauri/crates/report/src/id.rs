//! Ids in a report that another version of this program may have written.

use diagnosis::evidence::Method;
use diagnosis::finding::RowNote;
use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, LinkId, Reason, SourceNote};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A set of ids that later versions may extend.
pub trait Named: Copy {
    /// The id that other programs read.
    fn id(self) -> &'static str;

    /// The member with this id.
    fn from_id(id: &str) -> Option<Self>;
}

macro_rules! named {
    ($($kind:ty),+) => {
        $(impl Named for $kind {
            fn id(self) -> &'static str {
                <$kind>::id(self)
            }

            fn from_id(id: &str) -> Option<Self> {
                <$kind>::from_id(id)
            }
        })+
    };
}

named!(Scope, Cause, Reason, RowNote, SourceNote, LinkId);

impl Named for Method {
    fn id(self) -> &'static str {
        self.as_str()
    }

    fn from_id(id: &str) -> Option<Self> {
        let all = [Self::Get, Self::Post, Self::Put, Self::Delete];
        all.into_iter().find(|method| method.as_str() == id)
    }
}

/// An id in a report. An id that this version does not know is kept unchanged.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Id<T> {
    /// An id that this version knows.
    Known(T),
    /// The id that another version wrote.
    Other(String),
}

impl<T: Named> Id<T> {
    /// The member, if this version knows it.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(member) => Some(*member),
            Self::Other(_) => None,
        }
    }

    /// The id, if this version does not know it. It comes from a file, so it can contain any text.
    pub fn other(&self) -> Option<&str> {
        match self {
            Self::Known(_) => None,
            Self::Other(id) => Some(id),
        }
    }

    /// The id as the report contains it. If this version does not know it, it can be any text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(member) => member.id(),
            Self::Other(id) => id,
        }
    }
}

impl<T> From<T> for Id<T> {
    fn from(member: T) -> Self {
        Self::Known(member)
    }
}

impl<T: PartialEq> PartialEq<T> for Id<T> {
    fn eq(&self, member: &T) -> bool {
        matches!(self, Self::Known(known) if known == member)
    }
}

impl<T: Named> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, T: Named> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Ok(T::from_id(&id).map_or(Self::Other(id), Self::Known))
    }
}
