//! Runs every cell, several at the same time, and collects what was said and what was wrong.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diagnosis::verdict::Reason;

use crate::faults::{Does, Expect, FAULTS, Fault};
use crate::fleet;
use crate::operations::{Cell, Ended, IN_PART, Known, Operation, Said, number_of};
use crate::server::{Harm, Place};
use crate::surroundings::Clock;
use crate::table::{Cells, place};

/// A cell that takes longer hangs.
const HANGS_AFTER: Duration = Duration::from_mins(10);

/// Cells at the same time. Most of their time is spent waiting.
const AT_ONCE: usize = 6;

/// The operations of the first table, apart from the fleet, which runs as a program of its own.
const OPERATIONS: [(&str, Operation); 5] = [
    ("networkLook", Operation::NetworkLook),
    ("check", Operation::Check),
    ("sourceLook", Operation::SourceLook),
    ("connectTest", Operation::ConnectTest),
    ("fieldSample", Operation::FieldSample),
];

const PLACES: [(&str, Place); 5] = [
    ("Create", Place::Create),
    ("Search", Place::Search),
    ("ReadBack", Place::ReadBack),
    ("Delete", Place::Delete),
    ("ProveGone", Place::ProveGone),
];

/// A cell with its place in the table: its column, and whether it is the second result there.
#[derive(Clone, Copy)]
struct Placed {
    column: &'static str,
    later: bool,
    cell: Cell,
}

/// The results, what a person reads after a check with each fault, and what was wrong.
pub(crate) type Ran = (Cells, BTreeMap<String, String>, Vec<String>);

/// Runs the cells of all faults that this process can do.
pub(crate) fn run(known: &Arc<Known>) -> Ran {
    let clock = Clock::here();
    let faults = || FAULTS.iter().filter(|fault| fault.clock == clock);
    let fleet = std::thread::spawn(move || (clock == Clock::Right).then(fleet::run).unwrap_or_default());
    let usual = OPERATIONS.map(|(_, operation)| (operation, undisturbed(operation, known)));
    let usual = |operation| &usual.iter().find(|(other, _)| *other == operation).unwrap().1;
    let half = |operation| usual(operation).exchanges.len() / 2;
    let cells: Vec<Placed> = faults().flat_map(|fault| cells_of(fault, half)).collect();
    let ended = all(&cells, known);

    let (of_fleet, mut wrong) = fleet.join().unwrap();
    let mut said = Results::default();
    let mut sentences = BTreeMap::new();
    for (placed, ended) in cells.iter().zip(ended) {
        let cell = &placed.cell;
        let name = format!(
            "{}, {}, {:?}, variant {}",
            cell.fault.id, placed.column, cell.harm, cell.variant
        );
        let Some(ended) = ended else {
            wrong.push(format!("{name}: it hangs or panics"));
            continue;
        };
        wrong.extend(
            ended
                .wrong
                .iter()
                .map(|wrong| format!("{name}: {wrong} [{}]", ended.said.text)),
        );
        if cell.operation != Operation::Rehearsal {
            let unexpected = unexpected(placed, &ended.said, &usual(cell.operation).said);
            wrong.extend(unexpected.map(|text| format!("{name}: {text}")));
        }
        if let (Some(sentence), false) = (&ended.said.sentence, placed.later) {
            sentences.insert(cell.fault.id.to_owned(), sentence.clone());
        }
        said.add(placed, ended.said);
    }
    for (id, said) in &of_fleet {
        let fault = FAULTS.iter().find(|fault| fault.id == *id).unwrap();
        let expected = expected(fault, true, &usual(Operation::Check).said);
        if !is(&expected, said) {
            wrong.push(format!("{id}, fleet: {} in place of {expected:?}", said.text));
        }
    }
    let mut results = Cells::new();
    for fault in faults() {
        for (column, _) in OPERATIONS {
            let text = said.text(fault.id, column, "half way", &mut wrong);
            results.insert(place(fault.id, column), text);
        }
        for (column, _) in PLACES {
            let text = said.text(fault.id, column, "onward", &mut wrong);
            results.insert(place(fault.id, column), text);
        }
        let text = of_fleet
            .get(fault.id)
            .map_or(NOT_APPLICABLE_TO_ONE_KEY, |said| &said.text);
        results.insert(place(fault.id, "fleet"), text.to_owned());
    }
    (results, sentences, wrong)
}

const NOT_APPLICABLE_TO_ONE_KEY: &str = "n/a: it is the same for all keys";
const NOT_APPLICABLE_HERE: &str = "n/a: it is there from the start";
const NOT_APPLICABLE_TO_A_SEARCH: &str = "n/a: the creation is not lost";

/// What was said in each place of the table, for all variants of a fault.
#[derive(Default)]
struct Results(BTreeMap<(&'static str, &'static str, bool), Vec<String>>);

impl Results {
    fn add(&mut self, placed: &Placed, said: Said) {
        let place = (placed.cell.fault.id, placed.column, placed.later);
        self.0.entry(place).or_default().push(said.text);
    }

    /// The text of a cell. `later` says what the second result is about.
    fn text(&self, fault: &'static str, column: &'static str, later: &str, wrong: &mut Vec<String>) -> String {
        let mut of = |is_later| {
            let mut texts = self.0.get(&(fault, column, is_later))?.iter();
            let first = texts.next()?;
            if let Some(other) = texts.find(|text| *text != first) {
                wrong.push(format!("{fault}, {column}: the variants differ: {first}; {other}"));
            }
            Some(first)
        };
        match (of(false), of(true)) {
            (Some(one), Some(two)) if one != two => format!("{one}; {later}: {two}"),
            (Some(one), _) | (None, Some(one)) => one.clone(),
            (None, None) if column == "Search" => NOT_APPLICABLE_TO_A_SEARCH.to_owned(),
            (None, None) => NOT_APPLICABLE_HERE.to_owned(),
        }
    }
}

/// What must be said: one of these texts, or any text with this reason.
#[derive(Debug)]
enum Expected {
    Text(String),
    Reason(Reason),
}

fn is(expected: &Expected, said: &Said) -> bool {
    match expected {
        Expected::Text(text) => said.text == *text,
        Expected::Reason(reason) => said.reason == Some(*reason),
    }
}

/// `of_key` is set for operations that give a verdict on the whole key.
fn expected(fault: &Fault, of_key: bool, usual: &Said) -> Expected {
    match fault.expect {
        Expect::Works => Expected::Text(usual.text.clone()),
        Expect::KeyRefused if of_key => Expected::Text("notReady (badKey)".to_owned()),
        Expect::KeyRefused => Expected::Reason(Reason::Unauthorized),
        Expect::Unclear(reason) => Expected::Reason(reason),
        Expect::Named { key, .. } if of_key => Expected::Reason(key),
        Expect::Named { each, .. } => Expected::Reason(each),
    }
}

/// From half way on, the reason may be that of single requests, or what was needed may have arrived before.
fn unexpected(placed: &Placed, said: &Said, usual: &Said) -> Option<String> {
    let fault = placed.cell.fault;
    let of_key = placed.cell.operation == Operation::Check;
    let right = match placed.cell.operation {
        Operation::NetworkLook => fault.expect != Expect::Works || said == usual,
        _ if placed.later => {
            said == usual
                || said.text == IN_PART
                || [true, false]
                    .into_iter()
                    .any(|of_key| is(&expected(fault, of_key, usual), said))
        }
        _ => is(&expected(fault, of_key, usual), said),
    };
    (!right).then(|| format!("{} in place of {:?}", said.text, expected(fault, of_key, usual)))
}

/// An operation without any fault.
fn undisturbed(operation: Operation, known: &Known) -> Ended {
    let cell = Cell {
        fault: &FAULTS[0],
        operation,
        variant: 0,
        harm: Harm::From(usize::MAX),
    };
    cell.run(known)
}

fn cells_of(fault: &'static Fault, half: impl Fn(Operation) -> usize) -> Vec<Placed> {
    let mut cells = Vec::new();
    let mut add = |column, operation, later, harm| {
        cells.extend((0..fault.variants).map(|variant| Placed {
            column,
            later,
            cell: Cell {
                fault,
                operation,
                variant,
                harm,
            },
        }));
    };
    let begins_half_way = !matches!(
        fault.does,
        Does::BlackHole | Does::OnlyIpv6 | Does::BrokenIpv6 | Does::UnknownProxy | Does::UnknownName
    );
    for (column, operation) in OPERATIONS {
        add(column, operation, false, Harm::From(0));
        if begins_half_way && operation != Operation::NetworkLook {
            add(column, operation, true, Harm::From(half(operation)));
        }
    }
    for (column, place) in PLACES {
        if !fault.does.is_done_to_connections() {
            add(column, Operation::Rehearsal, false, Harm::Only(place));
            add(column, Operation::Rehearsal, true, Harm::Onward(place));
        } else if let Some(number) = number_of(place).filter(|number| begins_half_way || *number == 0) {
            add(column, Operation::Rehearsal, true, Harm::From(number));
        }
    }
    cells
}

/// Runs all cells. `None` for one that hangs or panics.
fn all(cells: &[Placed], known: &Arc<Known>) -> Vec<Option<Ended>> {
    let next = AtomicUsize::new(0);
    let results: Vec<Mutex<Option<Ended>>> = cells.iter().map(|_| Mutex::default()).collect();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(placed) = cells.get(number) else { break };
                    *results[number].lock().unwrap() = within_limit(placed.cell, known.clone());
                }
            });
        }
    });
    results.into_iter().map(|result| result.into_inner().unwrap()).collect()
}

/// Runs a cell in a thread of its own, which is left behind if it hangs.
fn within_limit(cell: Cell, known: Arc<Known>) -> Option<Ended> {
    let (done, ended) = mpsc::channel();
    std::thread::spawn(move || done.send(cell.run(&known)));
    ended.recv_timeout(HANGS_AFTER).ok()
}
