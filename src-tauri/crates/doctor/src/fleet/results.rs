//! Where the result lines go: standard output, or a file that a later run can continue.

use std::collections::{HashMap, HashSet};
use std::fs::{File, OpenOptions, TryLockError};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use report::{Id, Mode};

use super::outcome::{Ending, Outcome};
use super::tally::Counted;
use super::told::{Kept, Known, Told};
use crate::printer::Printer;
use crate::problem::Problem;

/// The start of every result line, which no line of a list of keys starts with.
const BEGINNING: &str = "{\"line\":";
/// Longer than any result line.
pub(super) const LONGEST: u64 = 256 * 1024;

/// Writes the result lines.
pub(super) struct Results<'a> {
    printer: &'a Printer,
    to: Sink,
    failed: bool,
    earlier: Earlier,
}

enum Sink {
    File(File, PathBuf),
    Output,
    /// Standard error, if the other streams fail.
    Error,
    /// Nobody wants the results.
    Nowhere,
}

/// Whether there is still a reader.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written {
    Yes,
    ReaderGone,
}

/// What an earlier run found. Unless the results are needed in full, it keeps only one number for each line, so that a million
/// lines take a few megabytes.
#[derive(Default)]
struct Earlier {
    hasher: RandomState,
    checked: HashMap<u64, Counted>,
    not_checked: HashSet<u64>,
    /// What the lines say in full, if that is needed.
    told: Option<HashMap<u64, Told>>,
}

impl<'a> Results<'a> {
    /// Writes the results to standard output.
    ///
    /// # Errors
    /// If it is closed.
    pub(super) fn printed(printer: &'a Printer) -> Result<Self, Problem> {
        Printer::check_output().map_err(Problem::NoOutput)?;
        Ok(Self {
            printer,
            to: Sink::Output,
            failed: false,
            earlier: Earlier::default(),
        })
    }

    /// Drops the results.
    pub(super) fn dropped(printer: &'a Printer) -> Self {
        Self {
            printer,
            to: Sink::Nowhere,
            failed: false,
            earlier: Earlier::default(),
        }
    }

    /// Appends the results to a file. With `in_full`, everything that an earlier run wrote there is kept in memory. An incomplete
    /// last line, which an interrupted run left, is removed.
    ///
    /// # Errors
    /// If the file cannot be written, if another run writes to it, or if it contains anything but results.
    pub(super) fn in_file(path: &Path, in_full: bool, printer: &'a Printer) -> Result<Self, Problem> {
        let fail = |source| Problem::OutFile {
            file: path.to_owned(),
            source,
        };
        if path.exists() && !path.is_file() {
            return Err(Problem::OutNotAFile(path.to_owned()));
        }
        let mut options = OpenOptions::new();
        let mut file = options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(fail)?;
        // If the file system does not support locks, no other run can hold one.
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            return Err(Problem::OutInUse(path.to_owned()));
        }
        let (earlier, end) = Earlier::read(BufReader::new(&file), in_full)
            .map_err(fail)?
            .ok_or_else(|| Problem::OutForeign(path.to_owned()))?;
        file.set_len(end)
            .and_then(|()| file.seek(SeekFrom::Start(end)))
            .map_err(fail)?;
        Ok(Self {
            printer,
            to: Sink::File(file, path.to_owned()),
            failed: false,
            earlier,
        })
    }

    /// How an earlier run ended on this line, if it made the same check.
    pub(super) fn earlier(&self, line: u64, name: &str, env: &str, mode: Mode) -> Option<(Counted, Option<&Told>)> {
        let id = self.earlier.hasher.hash_one((line, name, env, mode));
        let told = self.earlier.told.as_ref().and_then(|told| told.get(&id));
        Some((*self.earlier.checked.get(&id)?, told))
    }

    /// Whether some results could not be written to their destination.
    pub(super) const fn failed(&self) -> bool {
        self.failed
    }

    /// Writes a result immediately. If an earlier run could not check the line for the same reason, the result is not repeated.
    /// If the file or standard output fails, an error says so, and this result and all later ones go to the next stream.
    pub(super) fn write(&mut self, outcome: &Outcome) -> Written {
        if let Ending::NotChecked { error } = &outcome.ending {
            let id = self
                .earlier
                .not_checked_id(outcome.line, outcome.name.as_deref(), outcome.env, error.code);
            if self.earlier.not_checked.contains(&id) {
                return Written::Yes;
            }
        }
        let line = outcome.to_line();
        loop {
            let (problem, next) = match &mut self.to {
                Sink::File(file, path) => match file.write_all(line.as_bytes()) {
                    Ok(()) => return Written::Yes,
                    Err(source) => {
                        let file = path.clone();
                        (Problem::OutFile { file, source }, Sink::Output)
                    }
                },
                Sink::Output => match self.printer.line(&line) {
                    Ok(()) => return Written::Yes,
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Written::ReaderGone,
                    Err(error) => (Problem::Output(error), Sink::Error),
                },
                Sink::Error => {
                    self.printer.rescue(&line);
                    return Written::Yes;
                }
                Sink::Nowhere => return Written::Yes,
            };
            self.failed = true;
            self.printer.problem(&problem);
            self.to = next;
        }
    }
}

impl Earlier {
    /// Reads the results, and finds where the last complete line ends. Returns none if the file contains anything else.
    fn read(mut from: impl BufRead, in_full: bool) -> io::Result<Option<(Self, u64)>> {
        let mut earlier = Self {
            told: in_full.then(HashMap::new),
            ..Self::default()
        };
        let (mut end, mut line) = (0, Vec::new());
        loop {
            line.clear();
            let length = from.by_ref().take(LONGEST).read_until(b'\n', &mut line)?;
            if line.last() != Some(&b'\n') {
                let torn = line.starts_with(BEGINNING.as_bytes()) || BEGINNING.as_bytes().starts_with(&line);
                let torn = torn && (length as u64) < LONGEST;
                return Ok(torn.then_some((earlier, end)));
            }
            if !serde_json::from_slice(&line).is_ok_and(|kept| earlier.put(kept)) {
                return Ok(None);
            }
            end += length as u64;
        }
    }

    /// Stores a result. Returns false if this is not one.
    fn put(&mut self, mut kept: Kept) -> bool {
        let (line, name, env, mode) = (kept.line, kept.name.take(), kept.env.take(), kept.mode.take());
        match (mode, kept.told()) {
            (Some(Known::Yes(mode)), Some(Told::Checked(finding))) => {
                let (name, env) = (name.unwrap_or_default(), env.unwrap_or_default());
                let id = self.hasher.hash_one((line, name.as_str(), env.as_str(), mode));
                let cause = finding.cause.as_ref().and_then(Id::known);
                let reason = finding.reason.as_ref().and_then(Id::known);
                self.checked.insert(id, Counted::new(finding.verdict, cause, reason));
                if let Some(told) = &mut self.told {
                    told.insert(id, Told::Checked(finding));
                }
            }
            (None, Some(Told::NotChecked(code))) => {
                let id = self.not_checked_id(line, name.as_deref(), env.as_deref(), &code);
                self.not_checked.insert(id);
            }
            // A result that only a later version understands stays in the file, and its line is checked again.
            (Some(_), Some(_)) => {}
            (None, Some(Told::Checked(_))) | (_, None) => return false,
        }
        true
    }

    fn not_checked_id(&self, line: u64, name: Option<&str>, env: Option<&str>, code: &str) -> u64 {
        self.hasher.hash_one((line, name, env, code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEPT: &str = include_str!("../../../../../tests/documents/0.1/fleet.ndjson");

    fn read(kept: &str) -> Option<Earlier> {
        Earlier::read(kept.as_bytes(), false).unwrap().map(|(earlier, end)| {
            assert_eq!(end, kept.len() as u64);
            earlier
        })
    }

    fn is_checked(earlier: &Earlier, line: u64, name: &str) -> bool {
        let id = earlier.hasher.hash_one((line, name, "practice", Mode::ReadOnly));
        earlier.checked.contains_key(&id)
    }

    #[test]
    fn the_results_of_version_0_1_are_gone_on_with() {
        let earlier = read(KEPT).unwrap();
        assert!(is_checked(&earlier, 1, "Acme") && is_checked(&earlier, 2, "Globex"));
        assert_eq!((earlier.checked.len(), earlier.not_checked.len()), (2, 1));
    }

    #[test]
    fn the_results_of_a_later_version_are_gone_on_with() {
        for (from, to, checked) in [
            ("\"cause\":\"systemRole\"", "\"cause\":\"offerSigned\"", 2),
            ("\"reason\":null", "\"reason\":\"moonPhase\"", 2),
            ("\"verdict\":\"notReady\"", "\"verdict\":\"nearlyReady\"", 1),
            ("\"mode\":\"readOnly\"", "\"mode\":\"dreaming\"", 0),
            ("\"requests\":", "\"moreOfIt\":[1],\"requests\":", 2),
        ] {
            let later = KEPT.replace(from, to);
            assert_ne!(later, KEPT);
            assert_eq!(read(&later).unwrap().checked.len(), checked, "{to}");
        }
    }
}
