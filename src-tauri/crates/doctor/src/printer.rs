//! The only place that prints. Results go to standard output, all else to standard error.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use report::Style;

use crate::problem::Problem;
use crate::{signs, streams};

/// The width of a page; a narrower terminal makes it narrower.
const WIDTH: usize = 80;

/// Prints, unless it was asked to be quiet.
#[derive(Debug)]
pub(crate) struct Printer {
    quiet: bool,
    progress: bool,
    color: ColorChoice,
    width: usize,
    /// Signs beyond ASCII would not be read as what they are.
    plain: bool,
}

impl Printer {
    /// A printer. `quiet` leaves only results and errors.
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

    /// Prints a result for people, with signs that they can read.
    ///
    /// # Errors
    /// See [`Self::result`].
    pub(crate) fn page(&self, text: &str) -> Result<(), Problem> {
        self.result(&self.readable(text))
    }

    /// Prints a result as it is. A reader that has heard enough and gone away, as `head` does, is no failure.
    ///
    /// # Errors
    /// Whatever else keeps it from being written. The result is on standard error then.
    pub(crate) fn result(&self, text: &str) -> Result<(), Problem> {
        match self.line(text) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                self.rescue(text);
                Err(Problem::Output(error))
            }
            _ => Ok(()),
        }
    }

    /// Prints one of many results, and lets the caller decide what a reader that has gone away means.
    pub(crate) fn line(&self, text: &str) -> io::Result<()> {
        Self::check_output()?;
        let mut out = AutoStream::new(io::stdout().lock(), self.color);
        out.write_all(text.as_bytes()).and_then(|()| out.flush())
    }

    /// Whether results can be printed at all.
    ///
    /// # Errors
    /// Where standard output was closed when this program began.
    pub(crate) fn check_output() -> io::Result<()> {
        if streams::output_was_closed() {
            return Err(io::Error::other("standard output is closed"));
        }
        Ok(())
    }

    /// Whether a result can be printed, or rescued.
    ///
    /// # Errors
    /// Where both streams were closed when this program began.
    pub(crate) fn check_streams() -> io::Result<()> {
        Self::check_output().or_else(|error| {
            if streams::error_was_closed() {
                Err(error)
            } else {
                Ok(())
            }
        })
    }

    /// Puts a result that cannot go elsewhere on standard error, so that it is not lost.
    pub(crate) fn rescue(&self, text: &str) {
        self.write_to_error(text);
    }

    /// Says what belongs beside the results on standard error.
    pub(crate) fn aside(&self, text: &str) {
        if !self.quiet {
            self.say(text);
        }
    }

    /// Says something worth knowing on standard error.
    pub(crate) fn note(&self, text: &str) {
        self.aside(&format!("note: {text}\n"));
    }

    /// Says what went wrong: the error first, then what may help.
    pub(crate) fn problem(&self, problem: &Problem) {
        let mut lines = vec![format!("error[{}]: {problem}", problem.code())];
        lines.extend(problem.hints().iter().map(|hint| format!("  hint: {hint}")));
        lines.push(String::new());
        self.say(&lines.join("\n"));
    }

    /// Shows how far it has come, in place of what was shown before. Only for a person who looks on.
    pub(crate) fn progress(&self, text: &str) {
        if self.progress {
            let width = self.width - 1;
            let line: String = text.chars().take(width).collect();
            self.say(&format!("\r{line:<width$}"));
        }
    }

    /// Takes the progress away.
    pub(crate) fn progress_ends(&self) {
        if self.progress {
            self.say(&format!("\r{:width$}\r", "", width = self.width - 1));
        }
    }

    /// Says something on standard error.
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

    /// Where standard error is closed there is nobody left to tell.
    #[expect(clippy::unused_self, reason = "whoever prints has the printer")]
    fn write_to_error(&self, text: &str) {
        let mut error = anstream::stderr().lock();
        let _ = error.write_all(text.as_bytes()).and_then(|()| error.flush());
    }
}
