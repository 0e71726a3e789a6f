//! The only module that prints. Results go to standard output, everything else to standard error.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};
#[cfg(unix)]
use std::os::fd::AsFd as Terminal;
#[cfg(windows)]
use std::os::windows::io::AsHandle as Terminal;

use anstream::{AutoStream, ColorChoice};
use report::{Style, columns, texts, wrapped};

use crate::problem::Problem;
use crate::{signs, streams};

/// The width of a page that no terminal shows.
const WIDTH: usize = 80;

/// The indent of a continued line on standard error.
const HANGING: usize = 4;

/// Prints results, notes, errors and progress. In quiet mode, it prints only results and errors.
#[derive(Debug)]
pub(crate) struct Printer {
    quiet: bool,
    color: ColorChoice,
    /// The width of the terminal that shows the results. None if they go to a file or to another program.
    screen: Option<usize>,
    /// The width of the terminal that shows everything else.
    side: Option<usize>,
    /// Whether only ASCII signs are shown.
    plain: bool,
}

impl Printer {
    /// Makes a printer. With `quiet`, it prints only results and errors.
    pub(crate) fn new(quiet: bool) -> Self {
        Self {
            quiet,
            color: AutoStream::choice(&io::stdout()),
            screen: width_of(&io::stdout()),
            side: width_of(&io::stderr()),
            plain: !signs::are_shown(io::stdout().is_terminal()),
        }
    }

    /// How a report is laid out on standard output.
    pub(crate) fn style(&self) -> Style {
        Style {
            color: self.color != ColorChoice::Never,
            width: self.screen.unwrap_or(WIDTH),
            breaks_words: self.has_screen(),
        }
    }

    /// Whether a terminal shows the results, so that a person reads them from the end.
    pub(crate) const fn has_screen(&self) -> bool {
        self.screen.is_some()
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

    /// Whether a terminal shows what accompanies the results.
    pub(crate) const fn has_side_screen(&self) -> bool {
        self.side.is_some()
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

    /// Prints text that accompanies the results on standard error. On a terminal, lines that are too long are continued with an
    /// indent.
    pub(crate) fn aside(&self, text: &str) {
        if !self.quiet {
            self.wrapped(text);
        }
    }

    /// Prints a note on standard error.
    pub(crate) fn note(&self, text: &str) {
        self.aside(&(texts::around("printed-note", [("text", text)]) + "\n"));
    }

    /// Prints an error and then its hints on standard error.
    pub(crate) fn problem(&self, problem: &Problem) {
        let sentence = problem.to_string();
        let mut lines = vec![texts::around(
            "printed-error",
            [("code", problem.code()), ("text", &sentence)],
        )];
        let hint = |hint: &String| format!("  {}", texts::around("printed-hint", [("text", hint.as_str())]));
        lines.extend(problem.hints().iter().map(hint));
        lines.push(String::new());
        self.wrapped(&lines.join("\n"));
    }

    /// Replaces the progress line. It is shown only on a terminal.
    pub(crate) fn progress(&self, text: &str) {
        if let Some(width) = self.progress_width() {
            // A line that does not fit leaves out its last parts.
            let mut line = text;
            while columns(line) > width {
                line = line.rfind([',', ':', ';']).map_or("", |end| &line[..end]);
            }
            let blanks = width - columns(line);
            self.say(&format!("\r{line}{:blanks$}", ""));
        }
    }

    /// Removes the progress line.
    pub(crate) fn progress_ends(&self) {
        if let Some(width) = self.progress_width() {
            self.say(&format!("\r{:width$}\r", ""));
        }
    }

    /// The last column stays free, because some terminals begin a new line after it.
    fn progress_width(&self) -> Option<usize> {
        self.side.filter(|_| !self.quiet).map(|width| width - 1)
    }

    fn wrapped(&self, text: &str) {
        match self.side {
            Some(width) => self.say(&wrapped(text, HANGING, width)),
            None => self.say(text),
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

/// The width of a page on this terminal. None if the stream is no terminal.
fn width_of(stream: &(impl IsTerminal + Terminal)) -> Option<usize> {
    stream.is_terminal().then(|| {
        let width = terminal_size::terminal_size_of(stream).map(|(width, _)| usize::from(width.0));
        width.map_or(WIDTH, |width| width.clamp(Style::NARROWEST, Style::WIDEST))
    })
}
