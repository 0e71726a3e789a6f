//! The language of what a person reads.

use std::ffi::OsStr;

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

/// The language that a command line asks for, if it asks for one that there is. The rest of the line may be wrong.
pub(crate) fn asked(words: &[impl AsRef<OsStr>]) -> Option<Language> {
    let words = words.iter().map(|word| word.as_ref().to_string_lossy());
    let mut words = words.take_while(|word| word != "--");
    while let Some(word) = words.next() {
        let Some(rest) = word.strip_prefix("--language") else {
            continue;
        };
        let tag = match rest.strip_prefix('=') {
            Some(tag) => tag.to_owned(),
            None if rest.is_empty() => words.next()?.into_owned(),
            None => continue,
        };
        return Language::from_tag(&tag);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_anywhere_on_a_line_that_may_be_wrong() {
        for (line, expected) in [
            ("", None),
            ("check", None),
            ("--language de", Some("de")),
            ("--language=DE", Some("de")),
            ("check --nonsense --language fr", Some("fr")),
            ("chek --language en-xa x", Some("en-XA")),
            ("check --language", None),
            ("check --language=", None),
            ("check --language klingon", None),
            ("check --languages de", None),
            ("--language pl --language de", Some("pl")),
            ("explain -- --language de", None),
            ("explain language de", None),
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            assert_eq!(asked(&words).map(Language::tag), expected, "{line}");
        }
    }
}
