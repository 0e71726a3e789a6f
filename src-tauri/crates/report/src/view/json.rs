use crate::model::Report;

/// The report as JSON, indented, ending in a line break. The contract that other programs read.
pub fn json(report: &Report) -> String {
    // A report holds nothing that JSON could not: its keys are strings, its numbers are whole.
    let mut json = serde_json::to_string_pretty(report).unwrap_or_default();
    json.push('\n');
    json
}
