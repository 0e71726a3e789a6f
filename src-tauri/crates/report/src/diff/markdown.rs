//! The comparison for a ticket.

use super::since::ChangesSheet;
use super::{Changes, Comparison, ComparisonSheet};
use crate::texts::{named, text};
use crate::view::inline;

/// The comparison as Markdown (`CommonMark`). No text from a report can become a link, an image, a mention or markup.
pub fn markdown(comparison: &Comparison) -> String {
    let sheet = ComparisonSheet::of(comparison);
    let mut blocks = vec![format!("# {}", named(&text("report-title"), &text("comparison-title")))];
    blocks.extend(caveats(&sheet));
    let reports = sheet.reports().into_iter();
    blocks.push(items(
        reports.map(|fact| format!("- {}", named(&inline(&fact.name), &inline(&fact.value)))),
    ));
    blocks.push(format!("## {} {}", sheet.outcome.sign, inline(&sheet.outcome.word)));
    blocks.extend(sections(&sheet));
    blocks.extend(sheet.same.as_deref().map(inline));
    blocks.join("\n\n") + "\n"
}

/// What changed since the last kept check as Markdown.
pub fn changes_markdown(changes: &Changes) -> String {
    let sheet = ChangesSheet::of(changes);
    let title = named(&text("report-title"), &text("comparison-since-title"));
    let mut blocks = vec![format!("# {title}")];
    blocks.extend(sheet.intro.iter().map(|line| inline(line)));
    if let Some(changed) = &sheet.changed {
        blocks.extend(caveats(changed));
        blocks.push(format!("## {} {}", changed.outcome.sign, inline(&changed.outcome.word)));
        blocks.extend(sections(changed));
    }
    let mark = &sheet.now.mark;
    blocks.push(format!("**{} {}**", mark.sign, inline(&mark.told(&sheet.now.headline))));
    blocks.join("\n\n") + "\n"
}

fn caveats(sheet: &ComparisonSheet) -> impl Iterator<Item = String> {
    let caveats = sheet.caveats.iter();
    caveats.map(|caveat| format!("**{} {}**", caveat.sign, inline(&caveat.word)))
}

fn sections(sheet: &ComparisonSheet) -> Vec<String> {
    let mut blocks = Vec::new();
    for section in &sheet.sections {
        blocks.push(format!("### {}", inline(&section.mark.word)));
        blocks.extend(section.meaning.as_deref().map(inline));
        blocks.push(items(section.lines.iter().flat_map(|line| {
            let head = format!("- {} {}", line.mark.sign, named(&line.mark.word, &inline(&line.words)));
            let why = line.why.iter().map(|why| format!("  - {}", inline(why)));
            std::iter::once(head).chain(why).collect::<Vec<_>>()
        })));
    }
    blocks
}

fn items(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n")
}
