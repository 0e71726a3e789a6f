//! The ending of a file's name.

use std::path::Path;

/// The ending of a file's name in lower case, if it promises a format: at most eight letters and digits, and not digits alone. A
/// date or the random part of a temporary name promises none.
pub fn ending(file: &Path) -> Option<String> {
    const LONGEST: usize = 8;
    let ending = file.extension()?.to_str()?.to_ascii_lowercase();
    let is_word = ending.len() <= LONGEST
        && ending.chars().all(|c| c.is_ascii_alphanumeric())
        && ending.chars().any(|c| c.is_ascii_alphabetic());
    is_word.then_some(ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_name_promises_a_format_or_none() {
        for (name, expected) in [
            ("report.pdf", Some("pdf")),
            ("report.PDF", Some("pdf")),
            ("a.b/report.docx", Some("docx")),
            ("report.html", Some("html")),
            ("report.json.gz", Some("gz")),
            ("report.v2", Some("v2")),
            ("report", None),
            ("report.", None),
            (".report", None),
            ("a.pdf/report", None),
            ("report.2026", None),
            ("report 2026.11.27", None),
            ("tmp.Xy12AbCdEf", None),
            ("Acme Inc. report", None),
        ] {
            assert_eq!(ending(Path::new(name)).as_deref(), expected, "{name}");
        }
    }
}
