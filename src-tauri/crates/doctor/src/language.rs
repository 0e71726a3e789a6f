//! The language of what a person reads.

use report::texts::Language;

use crate::printer::Printer;

/// The language that was asked for. Otherwise, a person at a terminal gets the system's, and a file or another program gets English.
pub(crate) fn chosen(asked: Option<Language>, printer: &Printer) -> Language {
    asked.unwrap_or_else(|| {
        if printer.has_screen() {
            Language::for_reader(sys_locale::get_locales())
        } else {
            Language::ENGLISH
        }
    })
}
