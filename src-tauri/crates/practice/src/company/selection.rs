//! A periodic subset of the candidates, which can be counted and paged without computing every candidate.

/// A periodic subset of `total` candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection {
    total: u64,
    period: u64,
    /// The selected positions within one period, ascending.
    members: Vec<u64>,
}

impl Selection {
    pub(crate) fn new(total: u64, period: u64, belongs: impl Fn(u64) -> bool) -> Self {
        let members = (0..period).filter(|index| belongs(*index)).collect();
        Self { total, period, members }
    }

    /// The number of candidates in the subset.
    pub(crate) fn count(&self) -> u64 {
        let rest = self.total % self.period;
        let in_rest = self.members.iter().take_while(|member| **member < rest).count() as u64;
        (self.total / self.period) * self.members.len() as u64 + in_rest
    }

    /// The candidate at this position of the subset.
    pub(crate) fn nth(&self, position: u64) -> Option<u64> {
        let per_period = self.members.len() as u64;
        let round = position.checked_div(per_period)?;
        let member = *self.members.get(usize::try_from(position % per_period).ok()?)?;
        let index = round.checked_mul(self.period)?.checked_add(member)?;
        (index < self.total).then_some(index)
    }

    pub(crate) fn contains(&self, index: u64) -> bool {
        index < self.total && self.members.binary_search(&(index % self.period)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_and_paging_agree_with_a_scan() {
        for (total, period) in [(0, 7), (5, 7), (7, 7), (1_000, 7), (1_003, 25), (10, 1)] {
            let belongs = |index: u64| index % 3 == 1;
            let selection = Selection::new(total, period, belongs);
            let scanned: Vec<u64> = (0..total).filter(|index| belongs(index % period)).collect();
            let paged: Vec<u64> = (0..).map_while(|position| selection.nth(position)).collect();
            assert_eq!(paged, scanned, "{total} by {period}");
            assert_eq!(selection.count(), scanned.len() as u64);
            assert!(scanned.iter().all(|index| selection.contains(*index)));
        }
    }
}
