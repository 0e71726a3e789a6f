//! The question before a text that is not shaped like a key is used as one.

use diagnosis::key_text::KeyNote;
use diagnosis::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// How a text reached the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// The program read it from the clipboard.
    Pasted,
    /// The person typed it.
    Typed,
}

/// The question whether a text that is not shaped like a key is to be stored as one. It contains nothing of the text but its
/// length.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KeyQuestion {
    /// Identifies the question, so that an answer never applies to another text.
    pub id: u32,
    /// The sentence with the length of the text.
    pub message: Message,
    /// What the text looks like instead, if that is known.
    pub looks: Option<Message>,
}

impl KeyQuestion {
    /// The question about a text of this length, with the notes about what it looks like.
    pub fn new(id: u32, given: Given, length: usize, notes: &[KeyNote]) -> Self {
        let message = match given {
            Given::Pasted => "key-question-pasted",
            Given::Typed => "key-question-typed",
        };
        // That a text looks unusual is already the question.
        let says_more = |note: &&KeyNote| note.is_doubt() && **note != KeyNote::Unusual;
        Self {
            id,
            message: Message::new(message).number("length", length),
            looks: notes.iter().find(says_more).map(|note| note.message()),
        }
    }
}
