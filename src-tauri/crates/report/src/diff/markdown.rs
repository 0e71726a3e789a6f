//! The comparison for a ticket.

use super::{Comparison, section};
use crate::mark::Mark;
use crate::texts::text;
use crate::view::inline;

/// The comparison as Markdown (`CommonMark`). Nothing that stands in a report can become a link, an image, a mention or markup.
pub fn markdown(comparison: &Comparison) -> String {
    let mut blocks = vec![format!("# {}: {}", text("report-title"), text("comparison-title"))];
    let caveats = comparison.caveats.iter();
    blocks.extend(caveats.map(|caveat| format!("**! {}**", inline(&caveat.text))));
    let reports = section::reports(comparison).into_iter();
    blocks.push(items(
        reports.map(|fact| format!("- {}: {}", inline(&fact.name), inline(&fact.value))),
    ));
    let outcome = Mark::from(comparison.outcome);
    blocks.push(format!("## {} {}", outcome.sign, inline(&comparison.sentence)));
    for section in section::sections(comparison) {
        blocks.push(format!("### {}", inline(&section.heading())));
        blocks.extend(section.meaning().map(|meaning| inline(&meaning)));
        blocks.push(items(section.lines.iter().flat_map(|line| {
            let mark = line.mark();
            let head = format!("- {} {}: {}", mark.sign, mark.word, inline(&line.words()));
            let why = line.why().into_iter().map(|why| format!("  - {}", inline(&why)));
            std::iter::once(head).chain(why).collect::<Vec<_>>()
        })));
    }
    blocks.extend(section::same(comparison).map(|same| inline(&same)));
    blocks.join("\n\n") + "\n"
}

fn items(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n")
}
