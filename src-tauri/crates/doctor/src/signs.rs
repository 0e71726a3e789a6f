//! ASCII signs for where UTF-8 is not shown.

use std::env;
use std::ffi::OsString;

/// Whether what shows standard output, a terminal or something else, shows this program's signs.
///
/// The locale says so. If none is set, it is POSIX, which does not. Windows sets none: the fonts of its older console lack the signs,
/// and its older shells read redirected output in code page 437 or 850. Its newer terminal identifies itself.
pub(crate) fn are_shown(by_terminal: bool) -> bool {
    is_utf8(env::var_os) || cfg!(windows) && by_terminal && env::var_os("WT_SESSION").is_some()
}

/// The first of these variables that is set decides.
fn is_utf8(variable: impl Fn(&'static str) -> Option<OsString>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty());
    let locale = locale.unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

/// Replaces this program's signs with ASCII. Names and words stay unchanged.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2713}' => plain.push('+'),
            '\u{2715}' => plain.push('x'),
            '\u{2010}'..='\u{2015}' | '\u{b7}' => plain.push('-'),
            '\u{2018}' | '\u{2019}' | '\u{2039}' | '\u{203a}' => plain.push('\''),
            '\u{201c}' | '\u{201d}' => plain.push('"'),
            '\u{2022}' => plain.push('*'),
            '\u{2026}' => plain.push_str("..."),
            '\u{2192}' | '\u{2197}' => plain.push_str("->"),
            '\u{2423}' => plain.push('_'),
            '\u{a0}' => plain.push(' '),
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_names_the_encoding() {
        for (all, ctype, lang, expected) in [
            ("", "", "", false),
            ("C", "", "", false),
            ("POSIX", "", "en_US.UTF-8", false),
            ("", "", "de_DE", false),
            ("", "", "de_DE.ISO-8859-1", false),
            ("", "", "ja_JP.eucJP", false),
            ("", "", "de_DE.UTF-8", true),
            ("", "", "C.utf8", true),
            ("", "UTF-8", "C", true),
            ("en_US.UTF-8", "C", "C", true),
            ("", "C", "en_US.UTF-8", false),
            ("", "", "ca_ES.UTF-8@valencia", true),
        ] {
            let set = |name: &str| match name {
                "LC_ALL" => Some(all.into()),
                "LC_CTYPE" => Some(ctype.into()),
                "LANG" => Some(lang.into()),
                _ => None,
            };
            assert_eq!(is_utf8(set), expected, "{all} {ctype} {lang}");
        }
        assert!(!is_utf8(|_| None));
    }

    #[test]
    fn every_sign_of_the_texts_has_a_plain_one() {
        let signs = "\u{2713} \u{2715} \u{2013} \u{2026} \u{201c}a\u{201d} it\u{2019}s \u{2192} \u{b7}\u{a0}\u{2423}";
        let plain = plain(signs);
        assert!(plain.is_ascii(), "{plain}");
        assert_eq!(plain, "+ x - ... \"a\" it's -> - _");
        assert_eq!(super::plain("Z\u{fc}rich"), "Z\u{fc}rich");
    }
}
