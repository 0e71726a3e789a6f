//! Recognizing a key without storing it.

use std::fmt;

/// Identifies a key while the program runs: the same key always has the same fingerprint, and another key has another one. The
/// shell computes it with a salt that is random for each run of the program, so it reveals nothing about the key. It is never
/// stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct KeyFingerprint(u64);

impl KeyFingerprint {
    /// Makes a fingerprint from a salted hash of the key.
    pub const fn new(salted_hash: u64) -> Self {
        Self(salted_hash)
    }
}

impl fmt::Debug for KeyFingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyFingerprint([redacted])")
    }
}

/// What is known about a key: its last four characters, and its fingerprint if the program has seen the key since it was started.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KnownKey<'a> {
    pub(crate) last_four: &'a str,
    pub(crate) fingerprint: Option<KeyFingerprint>,
}

impl KnownKey<'_> {
    /// Whether these are the same key. A key that was last seen before the program was started has no fingerprint; then its last
    /// four characters decide.
    pub(crate) fn is(self, other: KnownKey<'_>) -> bool {
        match (self.fingerprint, other.fingerprint) {
            (Some(this), Some(other)) => this == other,
            // A key that is too short to show any characters is not recognized.
            _ => !self.last_four.is_empty() && self.last_four == other.last_four,
        }
    }

    /// Whether both fingerprints are known, so that the comparison is certain.
    pub(crate) fn is_certain_beside(self, other: KnownKey<'_>) -> bool {
        self.fingerprint.is_some() && other.fingerprint.is_some()
    }
}
