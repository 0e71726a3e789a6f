//! `--shard I/N`: which lines of a shared list this program checks.

use std::str::FromStr;

use report::texts;

/// Every `count`th line, starting with the line at `index`, which counts from 0. Both are as the person typed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shard {
    index: u64,
    count: u64,
}

impl Shard {
    /// Whether this program checks the line with this number, which counts from 1.
    pub(crate) const fn takes(self, line: u64) -> bool {
        line.saturating_sub(1) % self.count == self.index
    }

    /// How many parts the list is divided into.
    pub(crate) const fn count(self) -> u64 {
        self.count
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text
            .split_once('/')
            .and_then(|(index, count)| Some((index.parse().ok()?, count.parse().ok()?)));
        match parts {
            Some((index, count)) if index < count => Ok(Self { index, count }),
            _ => Err(texts::text("refused-why-shard")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_belongs_to_exactly_one_of_the_shards() {
        let shards: Vec<Shard> = (0..4).map(|index| format!("{index}/4").parse().unwrap()).collect();
        for line in 1..=50 {
            assert_eq!(shards.iter().filter(|shard| shard.takes(line)).count(), 1, "{line}");
            assert!("0/1".parse::<Shard>().unwrap().takes(line));
        }
        assert!(shards[0].takes(1) && shards[3].takes(4) && shards[0].takes(5));
    }

    #[test]
    fn the_first_shard_is_number_0_and_none_is_beyond_the_last() {
        for wrong in ["", "1", "1/1", "4/4", "0/0", "-1/4", "a/b", "1/2/3", "1 / 2", "0/"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
