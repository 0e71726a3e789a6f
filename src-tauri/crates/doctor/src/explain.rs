//! `explain`: explains an id, a result code or a symptom.

use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Prints the explanation.
pub(crate) fn run(what: &str, printer: &Printer) -> Result<ExitStatus, Problem> {
    let text = report::explain(what, printer.style())?;
    printer.page(&text)?;
    Ok(ExitStatus::Ready)
}
