//! Random numbers and ids that depend only on a seed, so that the same seed gives the same company.

use uuid::Uuid;

/// The kind of record that an id or a random stream belongs to. Two kinds never share ids or streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub(crate) enum IdKind {
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

/// An endless stream of random numbers (splitmix64).
#[derive(Debug, Clone)]
pub(crate) struct RandomStream(u64);

impl RandomStream {
    pub(crate) fn new(seed: u64, kind: IdKind, index: u64) -> Self {
        Self(mix(mix(seed ^ 0x5052_4143_5449_4345).wrapping_add(kind as u64)).wrapping_add(index))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// A number from 0 up to, but not including, `bound`; 0 if the bound is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or(0)
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn position(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// One of `items`. They must not be empty; callers pass the word lists of this crate.
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

/// A version 4 UUID that contains its index, so that a million records need no table of ids, and ids from elsewhere are recognized as
/// unknown.
pub(crate) fn id(seed: u64, kind: IdKind, index: u64) -> Uuid {
    let mut random = RandomStream::new(seed, kind, index);
    let (high, low) = (random.next() & 0xFFF, random.next() >> 2);
    let hidden = (index ^ mask(seed, kind, high, low)) & ((1 << INDEX_BITS) - 1);
    Uuid::from_u128(
        (u128::from(hidden) << 80) | (0x4 << 76) | (u128::from(high) << 64) | (0b10 << 62) | u128::from(low),
    )
}

/// The index in an id of this kind, if the text is one.
pub(crate) fn index_of(seed: u64, kind: IdKind, text: &str) -> Option<u64> {
    let given = Uuid::try_parse(text).ok()?;
    let (upper, lower) = given.as_u64_pair();
    let (high, low) = (upper & 0xFFF, lower & ((1 << 62) - 1));
    let index = ((upper >> 16) ^ mask(seed, kind, high, low)) & ((1 << INDEX_BITS) - 1);
    (id(seed, kind, index) == given).then_some(index)
}

fn mask(seed: u64, kind: IdKind, high: u64, low: u64) -> u64 {
    mix(mix(seed.wrapping_add(kind as u64)) ^ low ^ (high << 48))
}

/// A 24-digit hexadecimal id, the form of users and access groups.
pub(crate) fn short_id(seed: u64, kind: IdKind, index: u64) -> String {
    let mut random = RandomStream::new(seed, kind, index);
    format!("{:08x}{:016x}", random.next() & 0xFFFF_FFFF, random.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_can_be_read_from_an_id() {
        for index in [0, 1, 41, 999_999, (1 << 40) + 7] {
            let made = id(7, IdKind::Candidate, index);
            assert_eq!(made.get_version_num(), 4);
            assert_eq!(index_of(7, IdKind::Candidate, &made.to_string()), Some(index));
        }
    }

    #[test]
    fn an_id_of_another_kind_seed_or_origin_is_unknown() {
        let made = id(7, IdKind::Candidate, 3).to_string();
        assert_eq!(index_of(7, IdKind::Job, &made), None);
        assert_eq!(index_of(8, IdKind::Candidate, &made), None);
        assert_eq!(index_of(7, IdKind::Candidate, &Uuid::new_v4().to_string()), None);
        assert_eq!(index_of(7, IdKind::Candidate, "attachments"), None);
    }
}
