//! The report as the contract that other programs read.

use std::fmt::Write as _;

use crate::model::Report;
use crate::plain::is_hidden;

/// The report as JSON, indented, ending in a line break. Characters that steer a terminal or hide are written as escapes.
pub fn json(report: &Report) -> String {
    // A report holds nothing that JSON could not: its keys are strings, its numbers are whole.
    let json = serde_json::to_string_pretty(report).unwrap_or_default();
    let mut json = escaped(&json, |c| c == '\u{7f}' || is_hidden(c));
    json.push('\n');
    json
}

/// JSON that can stand inside a `script` element: nothing in it can end the element or begin a comment.
pub(super) fn embedded(report: &Report) -> String {
    let json = serde_json::to_string(report).unwrap_or_default();
    escaped(&json, |c| matches!(c, '<' | '>' | '&' | '\u{7f}') || is_hidden(c))
}

/// Writes some characters of a JSON text as escapes. They only ever occur inside of its strings.
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
