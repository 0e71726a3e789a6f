//! `completions`: prints the completions for a shell. They are always English, because a shell reads them once for everybody.

use clap_complete::{Shell, generate};
use report::texts::{Language, written_in};

use crate::arguments::{self, NAME};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Prints the completions.
pub(crate) fn run(shell: Shell, printer: &Printer) -> Result<ExitStatus, Problem> {
    let mut script = Vec::new();
    let mut program = written_in(Language::ENGLISH, arguments::definition);
    generate(shell, &mut program, NAME, &mut script);
    printer.result(&String::from_utf8_lossy(&script))?;
    Ok(ExitStatus::Ready)
}
