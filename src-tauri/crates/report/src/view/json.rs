//! The report as JSON, the contract that other programs read.

use std::fmt::Write as _;

use crate::model::Report;
use crate::plain::is_hidden;

/// The report as JSON, indented, with a line break at the end. Control characters and hidden characters are escaped.
pub fn json(report: &Report) -> String {
    // Serializing cannot fail: all keys are strings and all numbers are integers.
    let json = serde_json::to_string_pretty(report).unwrap_or_default();
    let mut json = escaped(&json, |c| c == '\u{7f}' || is_hidden(c));
    json.push('\n');
    json
}

/// JSON that is safe inside a `script` element: nothing in it can end the element or begin a comment.
pub(super) fn embedded(report: &Report) -> String {
    let json = serde_json::to_string(report).unwrap_or_default();
    escaped(&json, |c| matches!(c, '<' | '>' | '&' | '\u{7f}') || is_hidden(c))
}

/// Escapes some characters of a JSON text. These characters must occur only inside its strings.
fn escaped(json: &str, escape: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if escape(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}
