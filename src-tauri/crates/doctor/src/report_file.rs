//! `report`: opens what a customer sent.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use report::{LARGEST, copy};

use crate::arguments::{Format, Reader, ShowOptions};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Shows a report; what should be known about the file goes to standard error.
pub(crate) fn show(options: &ShowOptions, printer: &Printer) -> Result<ExitStatus, Problem> {
    let bytes = read(&options.file).map_err(|source| Problem::ReportFile {
        file: options.file.clone(),
        source,
    })?;
    let opened = report::read(&bytes)?;
    for note in &opened.notes {
        printer.note(&note.text());
    }
    let report = &opened.report;
    let text = match (options.reader, options.format) {
        (Some(Reader::Customer), _) => copy::for_customer(report),
        (Some(Reader::Ticket), _) => copy::for_ticket(report),
        (Some(Reader::Vendor), _) => copy::for_vendor(report),
        (None, Format::Text) => report::text(report, printer.style()),
        (None, Format::Json) => report::json(report),
        (None, Format::Markdown) => report::markdown(report),
        (None, Format::Html) => report::html(report),
    };
    printer.result(&text)?;
    Ok(ExitStatus::Ready)
}

/// Reads one byte more than a report may have, so that a larger file is noticed and a huge one is not read.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let limit = LARGEST as u64 + 1;
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
