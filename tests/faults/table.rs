//! The page with the results, `docs/faults.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::faults::FAULTS;

/// The columns of the first table, with their headings.
const COLUMNS: [(&str, &str); 6] = [
    ("networkLook", "network look"),
    ("check", "check"),
    ("sourceLook", "source look"),
    ("connectTest", "connect test"),
    ("fieldSample", "field sample"),
    ("fleet", "fleet"),
];

/// The columns of the second table: the answers of a rehearsal.
const PLACES: [(&str, &str); 5] = [
    ("Create", "create"),
    ("Search", "search after a lost creation"),
    ("ReadBack", "read back"),
    ("Delete", "delete"),
    ("ProveGone", "prove gone"),
];

const BEGINNING: &str = "\
# Faults

What the program says if something goes wrong on the way to SmartRecruiters. `cargo test --test faults` does each fault to each
operation and writes this page; it fails if the page was different. [testing.md](testing.md#faults) describes the test.

In truth, the company of this test is ready and its key may do everything. So nothing is ever refused, missing or failed, unless
SmartRecruiters itself refuses the key; in every other cell the program either proves what it says or says that it could not tell.

A cell contains a verdict and the reason or the cause. A fault is done to every request, and then to the requests from half way
on; if the result differs, the second one follows after \"half way:\".

";

const REHEARSAL: &str = "
## The rehearsal

The answers of a rehearsal that can be lost are five. A fault is done to one of them, and then to that one and all later ones; if
the result differs, the second one follows after \"onward:\". \"Named\" means that the test candidate stays in the journal, so that a
person looks for it. Without \"named\", no test candidate exists.

";

const SENTENCES: &str = "
## What a person reads

The headline after a check in which a fault was done to every request.

| headline | faults |
| --- | --- |
";

/// The results, by their [`place`].
pub(crate) type Cells = BTreeMap<String, String>;

/// The key of a cell.
pub(crate) fn place(fault: &str, column: &str) -> String {
    format!("{fault}, {column}")
}

/// The page as text.
pub(crate) fn page(cells: &Cells, sentences: &BTreeMap<String, String>) -> String {
    let mut page = BEGINNING.to_owned();
    table(&mut page, &COLUMNS, cells, true);
    page.push_str(REHEARSAL);
    table(&mut page, &PLACES, cells, false);
    page.push_str(SENTENCES);
    let mut said: Vec<(&String, Vec<&str>)> = Vec::new();
    for fault in FAULTS {
        let Some(sentence) = sentences.get(fault.id) else {
            continue;
        };
        match said.iter_mut().find(|(other, _)| *other == sentence) {
            Some((_, faults)) => faults.push(fault.id),
            None => said.push((sentence, vec![fault.id])),
        }
    }
    for (sentence, faults) in said {
        let faults: Vec<String> = faults.iter().map(|id| format!("`{id}`")).collect();
        writeln!(page, "| {sentence} | {} |", faults.join(", ")).unwrap();
    }
    page
}

fn table(page: &mut String, columns: &[(&'static str, &str)], cells: &Cells, explained: bool) {
    let headings: Vec<&str> = columns.iter().map(|(_, heading)| *heading).collect();
    let first = if explained {
        "| fault | what happens |"
    } else {
        "| fault |"
    };
    writeln!(page, "{first} {} |", headings.join(" | ")).unwrap();
    let lines = columns.len() + if explained { 2 } else { 1 };
    writeln!(page, "|{}", " --- |".repeat(lines)).unwrap();
    for fault in FAULTS {
        let results: Vec<&str> = columns
            .iter()
            .map(|(column, _)| cells[&place(fault.id, column)].as_str())
            .collect();
        let what = if explained {
            format!(" {} |", fault.what)
        } else {
            String::new()
        };
        writeln!(page, "| `{}` |{what} {} |", fault.id, results.join(" | ")).unwrap();
    }
}

/// Writes the page if it is not current, and says whether it was.
pub(crate) fn is_current(page: &str) -> bool {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/faults.md");
    let current = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n") == page;
    if !current {
        fs::write(path, page).unwrap();
    }
    current
}
