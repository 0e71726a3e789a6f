//! `explain`: explains an id, a result code or a symptom.

use report::texts::{self, Reader};

use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Prints the explanation.
pub(crate) fn run(what: &[String], printer: &Printer) -> Result<ExitStatus, Problem> {
    let text = texts::written_for(Reader::Support, || report::explain(&what.join(" "), printer.style()))?;
    printer.page(&text)?;
    Ok(ExitStatus::Ready)
}
