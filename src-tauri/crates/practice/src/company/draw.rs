//! Numbers and ids that depend on nothing but a seed, so that the same seed gives the same company.

use uuid::Uuid;

/// What an id or a stream of numbers belongs to, so that two kinds never share either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub(crate) enum Kind {
    Candidate = 1,
    Job,
    User,
    Process,
    Property,
    Value,
    Reason,
    Application,
    Attachment,
    Offer,
    Document,
    Interview,
    Timeslot,
    Review,
    Message,
    Position,
    JobAd,
    Source,
    SourceIdentifier,
    Group,
    Order,
    Approval,
}

/// An endless stream of numbers (splitmix64).
#[derive(Debug, Clone)]
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn new(seed: u64, kind: Kind, index: u64) -> Self {
        Self(mix(mix(seed ^ 0x5052_4143_5449_4345).wrapping_add(kind as u64)).wrapping_add(index))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// A number from 0 up to, not including, `bound`; 0 where the bound is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or(0)
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn position(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// One of `items`, which are never empty: they are the word lists of this crate.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.position(items.len())]
    }
}

fn mix(mut value: u64) -> u64 {
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

const INDEX_BITS: u32 = 48;

/// A version 4 UUID that holds its index, so that a million records need no table of ids, and an id that was made up
/// by somebody else is recognised as unknown.
pub(crate) fn id(seed: u64, kind: Kind, index: u64) -> Uuid {
    let mut draw = Draw::new(seed, kind, index);
    let (high, low) = (draw.next() & 0xFFF, draw.next() >> 2);
    let hidden = (index ^ veil(seed, kind, high, low)) & ((1 << INDEX_BITS) - 1);
    Uuid::from_u128(
        (u128::from(hidden) << 80) | (0x4 << 76) | (u128::from(high) << 64) | (0b10 << 62) | u128::from(low),
    )
}

/// The index inside an id of this kind, if it is one.
pub(crate) fn index_of(seed: u64, kind: Kind, text: &str) -> Option<u64> {
    let given = Uuid::try_parse(text).ok()?;
    let (upper, lower) = given.as_u64_pair();
    let (high, low) = (upper & 0xFFF, lower & ((1 << 62) - 1));
    let index = ((upper >> 16) ^ veil(seed, kind, high, low)) & ((1 << INDEX_BITS) - 1);
    (id(seed, kind, index) == given).then_some(index)
}

fn veil(seed: u64, kind: Kind, high: u64, low: u64) -> u64 {
    mix(mix(seed.wrapping_add(kind as u64)) ^ low ^ (high << 48))
}

/// A 24-digit hexadecimal id, as users and access groups have them.
pub(crate) fn short_id(seed: u64, kind: Kind, index: u64) -> String {
    let mut draw = Draw::new(seed, kind, index);
    format!("{:08x}{:016x}", draw.next() & 0xFFFF_FFFF, draw.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_gives_its_index_back() {
        for index in [0, 1, 41, 999_999, (1 << 40) + 7] {
            let made = id(7, Kind::Candidate, index);
            assert_eq!(made.get_version_num(), 4);
            assert_eq!(index_of(7, Kind::Candidate, &made.to_string()), Some(index));
        }
    }

    #[test]
    fn an_id_of_another_kind_seed_or_author_is_unknown() {
        let made = id(7, Kind::Candidate, 3).to_string();
        assert_eq!(index_of(7, Kind::Job, &made), None);
        assert_eq!(index_of(8, Kind::Candidate, &made), None);
        assert_eq!(index_of(7, Kind::Candidate, &Uuid::new_v4().to_string()), None);
        assert_eq!(index_of(7, Kind::Candidate, "attachments"), None);
    }
}
