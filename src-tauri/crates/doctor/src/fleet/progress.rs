//! Shows a person the progress of a fleet.

use std::time::{Duration, Instant};

use diagnosis::message::Message;
use report::texts;

use super::count::as_usize;
use super::tally::Tally;
use crate::printer::Printer;

/// A progress line on standard error.
pub(super) struct Progress<'a> {
    printer: &'a Printer,
    begun: Instant,
    /// How many lines this run checked. Lines that an earlier run checked say nothing about the remaining time.
    checked: u64,
}

impl<'a> Progress<'a> {
    pub(super) fn new(printer: &'a Printer) -> Self {
        Self {
            printer,
            begun: Instant::now(),
            checked: 0,
        }
    }

    /// Counts one more line with a result. `all` is the total number of lines, as far as it is known.
    pub(super) fn checked(&mut self, tally: &Tally, all: Option<u64>) {
        self.checked += 1;
        let left = all.map(|all| all.saturating_sub(tally.all()));
        let time = left.and_then(|left| time_left(self.begun.elapsed(), self.checked, left));
        self.printer.progress(&line(tally, all, time));
    }

    /// Removes the line.
    pub(super) fn end(&self) {
        self.printer.progress_ends();
    }
}

fn time_left(elapsed: Duration, checked: u64, left: u64) -> Option<Duration> {
    let checked = u32::try_from(checked).ok().filter(|checked| *checked > 0)?;
    elapsed
        .checked_mul(u32::try_from(left).ok()?)
        .map(|time| time / checked)
}

fn line(tally: &Tally, all: Option<u64>, time: Option<Duration>) -> String {
    let done = tally.all();
    let so_far = match all.filter(|all| *all > done) {
        Some(all) => Message::new("fleet-done-of").number("all", as_usize(all)),
        None => Message::new("fleet-done"),
    };
    let so_far = so_far.number("done", as_usize(done)).text("counts", tally.counts());
    let left = match time.map_or(0, |time| time.as_secs()) {
        0 => None,
        seconds @ 1..120 => Some(Message::new("fleet-left-seconds").number("seconds", as_usize(seconds))),
        seconds => Some(Message::new("fleet-left-minutes").number("minutes", as_usize(seconds.div_ceil(60)))),
    };
    let so_far = texts::render(&so_far);
    match left {
        Some(left) => texts::clauses(&so_far, &texts::render(&left)),
        None => so_far,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tally::Counted;
    use super::*;

    #[test]
    fn the_line_says_how_far_and_for_how_long() {
        let mut tally = Tally::default();
        tally.add(Counted::Ready(None), 1, String::new);
        tally.add(Counted::NotReady(None), 2, String::new);
        assert_eq!(line(&tally, None, None), "2 done: 1 ready, 1 not ready");
        assert_eq!(
            line(&tally, Some(40), Some(Duration::from_secs(19))),
            "2 of about 40 done: 1 ready, 1 not ready; about 19 s left"
        );
        assert!(line(&tally, Some(40), Some(Duration::from_secs(121))).ends_with("about 3 min left"));
        assert_eq!(
            line(&tally, Some(2), Some(Duration::ZERO)),
            "2 done: 1 ready, 1 not ready"
        );
    }

    #[test]
    fn the_time_left_is_that_of_the_keys_left_at_the_pace_so_far() {
        let ten = Duration::from_secs(10);
        assert_eq!(time_left(ten, 100, 900), Some(Duration::from_secs(90)));
        assert_eq!(time_left(ten, 0, 900), None);
        assert_eq!(time_left(ten, 100, 0), Some(Duration::ZERO));
        assert_eq!(time_left(ten, 100, u64::MAX), None);
    }
}
