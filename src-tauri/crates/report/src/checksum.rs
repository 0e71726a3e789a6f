//! The checksum of a report. It detects accidental changes only: anybody who edits a report on purpose can compute a new one.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::model::Report;
use crate::redact;

const FIELD: &str = "sha256";

impl Report {
    /// Computes the checksum of this report, in hexadecimal digits.
    pub fn checksum(&self) -> String {
        serde_json::to_value(self).as_ref().map(of).unwrap_or_default()
    }

    /// Renames the report and updates its checksum. The name follows the rules of [`redact::name`].
    ///
    /// This hides an earlier change to the report, so call [`Report::verify`] first.
    #[must_use]
    pub fn relabelled(mut self, label: Option<&str>) -> Self {
        let last_four = self.credential.last_four.as_deref();
        self.label = label.and_then(|label| redact::name(label, last_four));
        self.sha256 = self.checksum();
        self
    }

    /// Whether the report is unchanged since it was written.
    pub fn verify(&self) -> bool {
        self.sha256.eq_ignore_ascii_case(&self.checksum())
    }
}

/// The checksum of a report's JSON: SHA-256 of the canonical JSON (RFC 8785: sorted keys, no whitespace) without the field
/// `sha256`.
pub fn of(report: &Value) -> String {
    let mut report = report.clone();
    if let Some(fields) = report.as_object_mut() {
        fields.remove(FIELD);
    }
    let mut text = String::new();
    canonical(&report, &mut text);
    hexadecimal(&Sha256::digest(text.as_bytes()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Sorts the keys itself, because serde_json stops sorting them if any crate of the workspace enables `preserve_order`.
fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            out.push('{');
            for (index, (key, value)) in sorted(fields).into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(key).to_string());
                out.push(':');
                canonical(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                canonical(item, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

fn sorted(fields: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut fields: Vec<_> = fields.iter().map(|(key, value)| (key.as_str(), value)).collect();
    fields.sort_unstable_by_key(|(key, _)| *key);
    fields
}
