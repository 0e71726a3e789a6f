//! The comparison for a ticket.

use super::{Comparison, ComparisonSheet};
use crate::texts::text;
use crate::view::inline;

/// The comparison as Markdown (`CommonMark`). No text from a report can become a link, an image, a mention or markup.
pub fn markdown(comparison: &Comparison) -> String {
    let sheet = ComparisonSheet::of(comparison);
    let mut blocks = vec![format!("# {}: {}", text("report-title"), text("comparison-title"))];
    let caveats = sheet.caveats.iter();
    blocks.extend(caveats.map(|caveat| format!("**{} {}**", caveat.sign, inline(&caveat.word))));
    let reports = sheet.reports().into_iter();
    blocks.push(items(
        reports.map(|fact| format!("- {}: {}", inline(&fact.name), inline(&fact.value))),
    ));
    blocks.push(format!("## {} {}", sheet.outcome.sign, inline(&sheet.outcome.word)));
    for section in &sheet.sections {
        blocks.push(format!("### {}", inline(&section.mark.word)));
        blocks.extend(section.meaning.as_deref().map(inline));
        blocks.push(items(section.lines.iter().flat_map(|line| {
            let head = format!("- {} {}: {}", line.mark.sign, line.mark.word, inline(&line.words));
            let why = line.why.iter().map(|why| format!("  - {}", inline(why)));
            std::iter::once(head).chain(why).collect::<Vec<_>>()
        })));
    }
    blocks.extend(sheet.same.as_deref().map(inline));
    blocks.join("\n\n") + "\n"
}

fn items(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n")
}
