//! The names of lines in the summary, which only a person reads.

use diagnosis::environment::Environment;
use diagnosis::message::Message;
use report::{locale, texts};

use super::count::as_usize;

/// How many lines the summary names in one place. The results have all of them.
pub(super) const NAMED: usize = 20;

/// A line as the summary names it: `Acme · sandbox`, or its number if it has no name.
pub(super) fn name_of(number: u64, name: Option<&str>, env: Option<&str>) -> String {
    let unnamed = || texts::render(&Message::new("fleet-line").text("line", number.to_string()));
    let mut words = name.map_or_else(unnamed, report::visible);
    if let Some(env) = env {
        words.push_str(" · ");
        words.push_str(&if env == Environment::Custom.id() {
            texts::text("fleet-environment-custom")
        } else {
            report::visible(env)
        });
    }
    words
}

/// Lines of which the summary names the first ones that are ready.
#[derive(Debug, Default)]
pub(super) struct Lines {
    count: u64,
    /// What the summary says about the first ones, each with the number of its line.
    named: Vec<(u64, String)>,
}

impl Lines {
    /// Adds a line. `words` is what the summary says about it, if it does.
    pub(super) fn add(&mut self, number: u64, words: impl FnOnce() -> String) {
        self.count += 1;
        if self.named.len() < NAMED {
            self.named.push((number, words()));
        }
    }

    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// What the summary says about the lines, in the order of the list, and how many more there are.
    pub(super) fn words(&self) -> Vec<String> {
        let mut named = self.named.clone();
        named.sort();
        let mut words: Vec<String> = named.into_iter().map(|(_, words)| words).collect();
        words.extend(more(self.count, self.named.len()));
        words
    }

    /// The same in one line.
    pub(super) fn list(&self) -> String {
        locale::list(&self.words())
    }
}

/// How many lines are not named.
pub(super) fn more(count: u64, named: usize) -> Option<String> {
    let more = as_usize(count).saturating_sub(named);
    (more > 0).then(|| texts::render(&Message::new("fleet-changes-more").number("count", more)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_its_name_or_its_number_and_its_environment_in_words() {
        for (name, env, expected) in [
            (Some("Acme"), None, "Acme"),
            (Some("Acme"), Some("sandbox"), "Acme · sandbox"),
            (Some("Acme"), Some("custom"), "Acme · the address in --api-base"),
            (Some("Acme"), Some("moon"), "Acme · moon"),
            (Some("Ac\u{202e}me\n"), None, &report::visible("Ac\u{202e}me\n")),
            (None, None, "line 7"),
            (None, Some("practice"), "line 7 · practice"),
        ] {
            assert_eq!(name_of(7, name, env), expected);
        }
    }

    #[test]
    fn lines_are_named_in_the_order_of_the_list_up_to_a_limit() {
        let mut lines = Lines::default();
        for number in [3, 1, 2] {
            lines.add(number, || format!("Company {number}"));
        }
        assert_eq!(lines.list(), "Company 1, Company 2, Company 3");
        for number in 4..=30 {
            lines.add(number, || format!("Company {number}"));
        }
        let words = lines.words();
        assert_eq!((lines.count(), words.len()), (30, NAMED + 1));
        assert_eq!(words.last().map(String::as_str), Some("… and 10 more"));
    }
}
