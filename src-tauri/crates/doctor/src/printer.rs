//! The only module that prints. Results go to standard output, everything else to standard error.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use report::Style;

use crate::problem::Problem;
use crate::{signs, streams};

/// The width of a page. On a narrower terminal, the page is narrower.
const WIDTH: usize = 80;

/// Prints results, notes, errors and progress. In quiet mode, it prints only results and errors.
#[derive(Debug)]
pub(crate) struct Printer {
    quiet: bool,
    progress: bool,
    color: ColorChoice,
    width: usize,
    /// Whether the terminal can show only ASCII signs.
    plain: bool,
}

impl Printer {
    /// Makes a printer. With `quiet`, it prints only results and errors.
    pub(crate) fn new(quiet: bool) -> Self {
        let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        Self {
            quiet,
            progress: !quiet && io::stderr().is_terminal(),
            color: AutoStream::choice(&io::stdout()),
            width: terminal.map_or(WIDTH, |width| width.min(WIDTH)),
            plain: !signs::locale_is_utf8(),
        }
    }

    /// How a report is laid out on standard output.
    pub(crate) fn style(&self) -> Style {
        Style {
            color: self.color != ColorChoice::Never,
            width: self.width,
        }
    }

    /// Prints a result for people, with signs that the terminal can show.
    ///
    /// # Errors
    /// See [`Self::result`].
    pub(crate) fn page(&self, text: &str) -> Result<(), Problem> {
        self.result(&self.readable(text))
    }

    /// Prints a result unchanged. A closed pipe is not an error, because readers such as `head` stop early.
    ///
    /// # Errors
    /// If it cannot be written for another reason. The result is then printed on standard error.
    pub(crate) fn result(&self, text: &str) -> Result<(), Problem> {
        match self.line(text) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                self.rescue(text);
                Err(Problem::Output(error))
            }
            _ => Ok(()),
        }
    }

    /// Prints one of several results. The caller decides what a closed pipe means.
    pub(crate) fn line(&self, text: &str) -> io::Result<()> {
        Self::check_output()?;
        let mut out = AutoStream::new(io::stdout().lock(), self.color);
        out.write_all(text.as_bytes()).and_then(|()| out.flush())
    }

    /// Checks that results can be printed.
    ///
    /// # Errors
    /// If standard output was closed when this program started.
    pub(crate) fn check_output() -> io::Result<()> {
        if streams::output_was_closed() {
            return Err(io::Error::other("standard output is closed"));
        }
        Ok(())
    }

    /// Checks that a result can be printed on at least one of the two streams.
    ///
    /// # Errors
    /// If both streams were closed when this program started.
    pub(crate) fn check_streams() -> io::Result<()> {
        Self::check_output().or_else(|error| {
            if streams::error_was_closed() {
                Err(error)
            } else {
                Ok(())
            }
        })
    }

    /// Prints a result on standard error if it cannot be written elsewhere, so that it is not lost.
    pub(crate) fn rescue(&self, text: &str) {
        self.write_to_error(text);
    }

    /// Prints text that accompanies the results on standard error.
    pub(crate) fn aside(&self, text: &str) {
        if !self.quiet {
            self.say(text);
        }
    }

    /// Prints a note on standard error.
    pub(crate) fn note(&self, text: &str) {
        self.aside(&format!("note: {text}\n"));
    }

    /// Prints an error and then its hints on standard error.
    pub(crate) fn problem(&self, problem: &Problem) {
        let mut lines = vec![format!("error[{}]: {problem}", problem.code())];
        lines.extend(problem.hints().iter().map(|hint| format!("  hint: {hint}")));
        lines.push(String::new());
        self.say(&lines.join("\n"));
    }

    /// Replaces the progress line. It is shown only on a terminal.
    pub(crate) fn progress(&self, text: &str) {
        if self.progress {
            let width = self.width - 1;
            let line: String = text.chars().take(width).collect();
            self.say(&format!("\r{line:<width$}"));
        }
    }

    /// Removes the progress line.
    pub(crate) fn progress_ends(&self) {
        if self.progress {
            self.say(&format!("\r{:width$}\r", "", width = self.width - 1));
        }
    }

    /// Prints text on standard error.
    pub(crate) fn say(&self, text: &str) {
        self.write_to_error(&self.readable(text));
    }

    fn readable<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.plain {
            signs::plain(text).into()
        } else {
            text.into()
        }
    }

    /// If standard error is closed, the message cannot be shown at all.
    #[expect(clippy::unused_self, reason = "whoever prints has the printer")]
    fn write_to_error(&self, text: &str) {
        let mut error = anstream::stderr().lock();
        let _ = error.write_all(text.as_bytes()).and_then(|()| error.flush());
    }
}
