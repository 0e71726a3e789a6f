//! `report`: opens a report that a customer sent, or compares two reports.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use report::copy::RanBy;
use report::texts::{self, Language};
use report::{Extent, LARGEST, Opened, Rows, copy, diff};

use crate::arguments::{DiffFormat, DiffOptions, Format, Reader, ShowOptions};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Shows a report. Notes about the file go to standard error.
pub(crate) fn show(options: &ShowOptions, printer: &Printer) -> Result<ExitStatus, Problem> {
    let opened = open(&options.file)?;
    for note in &opened.notes {
        printer.note(&note.text());
    }
    let report = &opened.report;
    let for_support = |write: &dyn Fn() -> String| texts::written_for(texts::Reader::Support, write);
    match (options.reader, options.format) {
        (Some(Reader::Customer), _) => printer.page(&copy::for_customer(report, RanBy::of_received(report))),
        (Some(Reader::Ticket), _) => printer.page(&copy::for_ticket(report)),
        (Some(Reader::Vendor), _) if !copy::concerns_vendor(report) => {
            printer.note(&texts::text("reply-vendor-nothing"));
            Ok(())
        }
        (Some(Reader::Vendor), _) => printer.page(&copy::for_vendor(report)),
        (None, Format::Text) if printer.has_screen() => {
            let extent = Extent {
                rows: if options.verbose { Rows::All } else { Rows::Attention },
                exit_code: false,
                said: &[],
            };
            printer.page(&for_support(&|| report::screen(report, extent, printer.style())))
        }
        (None, Format::Text) => printer.page(&for_support(&|| report::text(report, printer.style()))),
        (None, Format::Markdown) => printer.result(&for_support(&|| report::markdown(report))),
        // These may be sent to anybody.
        (None, Format::Json) => printer.result(&report::json(report)),
        (None, Format::Html) => printer.result(&report::html(report)),
    }?;
    Ok(ExitStatus::Ready)
}

/// Compares two reports. Notes about a file go to standard error, with the file's name.
pub(crate) fn compare(options: &DiffOptions, printer: &Printer) -> Result<ExitStatus, Problem> {
    let (old, new) = (open(&options.old)?, open(&options.new)?);
    for (file, opened) in [(&options.old, &old), (&options.new, &new)] {
        for note in &opened.notes {
            printer.note(&texts::named(&file.display().to_string(), &note.text()));
        }
    }
    let language = match options.format {
        DiffFormat::Json => Language::ENGLISH,
        DiffFormat::Text | DiffFormat::Markdown => texts::language(),
    };
    let comparison = texts::written_in(language, || diff::compare(&old.report, &new.report));
    match options.format {
        DiffFormat::Text if printer.has_screen() => printer.page(&diff::screen(&comparison, printer.style())),
        DiffFormat::Text => printer.page(&diff::text(&comparison, printer.style())),
        DiffFormat::Json => printer.result(&diff::json(&comparison)),
        DiffFormat::Markdown => printer.result(&diff::markdown(&comparison)),
    }?;
    Ok(ExitStatus::Ready)
}

fn open(file: &Path) -> Result<Opened, Problem> {
    let bytes = read(file).map_err(|source| Problem::ReportFile {
        file: file.to_owned(),
        source,
    })?;
    report::read(&bytes).map_err(|source| Problem::Report {
        file: file.to_owned(),
        source,
    })
}

/// Reads at most one byte more than a report may have, so that a file that is too large is noticed but not read completely.
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
