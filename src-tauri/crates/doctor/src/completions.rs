//! `completions`: prints the completions for a shell.

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::arguments::{Arguments, NAME};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Prints the completions.
pub(crate) fn run(shell: Shell, printer: &Printer) -> Result<ExitStatus, Problem> {
    let mut script = Vec::new();
    generate(shell, &mut Arguments::command(), NAME, &mut script);
    printer.result(&String::from_utf8_lossy(&script))?;
    Ok(ExitStatus::Ready)
}
