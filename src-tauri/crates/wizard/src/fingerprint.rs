//! Telling keys apart without knowing them.

use std::fmt;

/// Which key a key is, for as long as the program runs: equal for the same key, and different for another one. The shell
/// computes it with a salt of its own for each run, so it says nothing about the key, and it is never stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct KeyFingerprint(u64);

impl KeyFingerprint {
    /// A fingerprint from a salted hash of the key.
    pub const fn new(salted_hash: u64) -> Self {
        Self(salted_hash)
    }
}

impl fmt::Debug for KeyFingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyFingerprint([redacted])")
    }
}

/// What is known of a key: its last four characters, and its fingerprint where it was seen in this run of the program.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KnownKey<'a> {
    pub(crate) last_four: &'a str,
    pub(crate) fingerprint: Option<KeyFingerprint>,
}

impl KnownKey<'_> {
    /// Whether these are the same key. Of a key that is known from before the program was started there is no fingerprint;
    /// then its last four characters decide.
    pub(crate) fn is(self, other: KnownKey<'_>) -> bool {
        match (self.fingerprint, other.fingerprint) {
            (Some(this), Some(other)) => this == other,
            _ => self.last_four == other.last_four,
        }
    }

    /// Whether the fingerprints of both are known, so that nothing is left to doubt.
    pub(crate) fn is_certain_beside(self, other: KnownKey<'_>) -> bool {
        self.fingerprint.is_some() && other.fingerprint.is_some()
    }
}
