//! The journal of API requests, without bodies and with masked keys.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

const MOST_ENTRIES: usize = 5_000;

/// One request and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// The number of the request in order of arrival, from 1.
    pub number: u64,
    /// When it arrived.
    pub at: Timestamp,
    /// The HTTP method.
    pub method: String,
    /// The path, without its query.
    pub path: String,
    /// The query without the question mark; empty if there is none.
    pub query: String,
    /// The `User-Agent`.
    pub user_agent: String,
    /// The name of the credential and the last four characters of its key. `None` for a key that was not issued here.
    pub credential: Option<String>,
    /// The number of running requests of all credentials when it arrived, including itself.
    pub running: usize,
    /// The status of the answer; `None` if the connection was closed instead.
    pub status: Option<u16>,
    /// Whether an injected fault answered.
    pub fault: bool,
    /// The value of `x-request-id`; empty if a proxy or portal answered.
    pub request_id: String,
    /// The time from arrival to answer.
    pub duration: Duration,
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Journal(Mutex<VecDeque<JournalEntry>>);

impl Journal {
    pub(crate) fn write(&self, entry: JournalEntry) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= MOST_ENTRIES {
            entries.pop_front();
        }
        // Requests finish in another order than they arrive, but usually close to it.
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

/// The text with every possible key masked: 32 or more hexadecimal digits in a row.
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
