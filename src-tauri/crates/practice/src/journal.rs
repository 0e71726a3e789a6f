//! What was asked: every request of the API, without bodies and with keys masked.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

const KEPT: usize = 5_000;

/// One request and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// Counts from 1 in the order of arrival.
    pub number: u64,
    /// When it arrived.
    pub at: Timestamp,
    /// The HTTP method.
    pub method: String,
    /// The path, without its query.
    pub path: String,
    /// The query, without the question mark; empty where there is none.
    pub query: String,
    /// The `User-Agent`.
    pub user_agent: String,
    /// The name of the credential and the end of its key; absent for a key that was not issued here, of which nothing is kept.
    pub credential: Option<String>,
    /// Requests of all credentials that ran when it arrived, itself included.
    pub running: usize,
    /// The status of the answer; absent where the connection was closed instead.
    pub status: Option<u16>,
    /// Whether a fault answered.
    pub fault: bool,
    /// The value of `x-request-id`; empty where something in between answered.
    pub request_id: String,
    /// From arrival to answer.
    pub duration: Duration,
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Journal(Mutex<VecDeque<JournalEntry>>);

impl Journal {
    pub(crate) fn write(&self, entry: JournalEntry) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= KEPT {
            entries.pop_front();
        }
        // Answers end in another order than their requests arrive, but seldom far from it.
        let place = entries
            .iter()
            .rposition(|earlier| earlier.number < entry.number)
            .map_or(0, |place| place + 1);
        entries.insert(place, entry);
    }

    pub(crate) fn read(&self) -> Vec<JournalEntry> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// The text with everything masked that could be a key: 32 or more hexadecimal digits in a row.
pub(crate) fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for letter in text.chars().chain(std::iter::once('\0')) {
        if letter.is_ascii_hexdigit() {
            run.push(letter);
            continue;
        }
        out.push_str(if run.len() >= 32 { "[masked]" } else { &run });
        run.clear();
        if letter != '\0' {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn a_key_in_an_address_is_masked_and_an_id_is_not() {
        assert_eq!(
            masked("key=PRACTICE-0123456789abcdef0123456789abcdef&x=1"),
            "key=PRACTICE-[masked]&x=1"
        );
        assert_eq!(
            masked("/candidates/3f2b8c1a-0000-4000-8000-000000000000"),
            "/candidates/3f2b8c1a-0000-4000-8000-000000000000"
        );
    }
}
