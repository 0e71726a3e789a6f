//! `explain`: explains an id, a result code or a symptom.

use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Prints the explanation.
pub(crate) fn run(what: &[String], printer: &Printer) -> Result<ExitStatus, Problem> {
    let text = report::explain(&what.join(" "), printer.style())?;
    printer.page(&text)?;
    Ok(ExitStatus::Ready)
}
