//! The lists of sources, one for each type: which page is asked next, and how far the pages that came can be believed.
//!
//! - J84: a list ends at an empty page. That the total says so is enough to call a source found, and for nothing that rests on a
//!   source not being there.
//! - J85: a total counts only while it is the number of rows that came. One that is missing, negative, too small or no number says
//!   nothing, so the list is read to its empty page.
//! - J86: a list moved while it was read where two pages name different totals, a row comes twice, or the list ends before its total.
//!   Then all lists are read once more from the start, since a source may have gone from one type to another, and only the
//!   second reading counts.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::evidence::{Observation, id_of};
use crate::reading::{Reading, read};
use crate::run::{Run, SourcePage};
use crate::vendor::limits::PAGE_ROWS;
use crate::vendor::probes::Probe;

/// A page of sources that is to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextPage {
    /// Id of the type.
    pub type_id: String,
    /// How many rows of this type stand before it.
    pub offset: usize,
    /// It belongs to the second reading.
    pub again: bool,
}

/// How far the list of one type has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// More is to come, or nothing was asked yet.
    Open,
    /// By its total it is whole; the page that would prove it was not asked.
    Told,
    /// Nothing follows its last page.
    Proved,
    /// Its last page could not be read; `told` says that by the total it was whole before.
    Unread { told: bool },
}

/// The list of one type.
pub(crate) struct TypeList<'a> {
    type_id: String,
    pub(crate) pages: Vec<&'a SourcePage>,
    pub(crate) end: End,
    rows: usize,
    moved: bool,
}

/// The lists of all types, as the reading that counts has them.
pub(crate) struct Listing<'a> {
    pub(crate) types: Vec<TypeList<'a>>,
    again: bool,
}

impl<'a> Listing<'a> {
    /// The lists of the types that `types` names.
    pub(crate) fn of(run: &'a Run, types: &Value) -> Self {
        let reading = |again| -> Vec<TypeList<'a>> {
            let of_type = |type_id| TypeList::of(run, type_id, again);
            type_ids(types).into_iter().map(of_type).collect()
        };
        let first = reading(false);
        if first.iter().any(|list| list.moved) {
            return Self {
                types: reading(true),
                again: true,
            };
        }
        Self {
            types: first,
            again: false,
        }
    }

    /// Whether a list moved while it was read, the second time as well.
    pub(crate) fn moved(&self) -> bool {
        self.types.iter().any(|list| list.moved)
    }

    /// Every page that was read.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &'a SourcePage> {
        self.types.iter().flat_map(|list| list.pages.iter().copied())
    }

    /// The pages to ask now. Where all lists are whole by their totals, `prove` says that nothing may be missing after them.
    pub(crate) fn due(&self, prove: bool) -> Vec<NextPage> {
        let some = |wanted: fn(End) -> bool| self.types.iter().any(|list| wanted(list.end));
        let open = some(|end| end == End::Open);
        let unread = some(|end| matches!(end, End::Unread { .. }));
        let wanted = match (open, unread) {
            (true, _) => End::Open,
            (false, false) if prove => End::Told,
            (false, _) => return Vec::new(),
        };
        let due = self.types.iter().filter(|list| list.end == wanted);
        due.map(|list| NextPage {
            type_id: list.type_id.clone(),
            offset: list.rows,
            again: self.again,
        })
        .collect()
    }
}

impl<'a> TypeList<'a> {
    fn of(run: &'a Run, type_id: String, again: bool) -> Self {
        let pages = run.source_pages.iter();
        let pages = pages.filter(|page| page.type_id == type_id && page.again == again);
        let mut list = Self {
            pages: pages.collect(),
            type_id,
            end: End::Open,
            rows: 0,
            moved: false,
        };
        let mut seen = BTreeSet::new();
        let mut first_total = None;
        for page in &list.pages {
            let Reading::Success(body) = read(&page.observation, false) else {
                let told = list.end == End::Told;
                list.end = End::Unread { told };
                break;
            };
            let total = body.get("totalFound");
            list.moved |= *first_total.get_or_insert(total) != total;
            let rows = items(body).count();
            let fresh = items(body).filter(|row| seen.insert(identity(row))).count();
            list.moved |= fresh < rows;
            list.rows += rows;
            let announced = total
                .and_then(Value::as_u64)
                .and_then(|total| usize::try_from(total).ok());
            list.end = if fresh == 0 {
                list.moved |= announced.is_some_and(|announced| announced > list.rows);
                End::Proved
            } else if rows < usize::from(PAGE_ROWS) && announced == Some(list.rows) {
                End::Told
            } else {
                End::Open
            };
        }
        list
    }
}

/// By what a row is known again: its id, or all of it where it has none.
fn identity(row: &Value) -> String {
    id_of(row).unwrap_or_else(|| row.to_string())
}

/// The rows of a list.
pub(crate) fn items(page: &Value) -> impl Iterator<Item = &Value> {
    page.get("content").and_then(Value::as_array).into_iter().flatten()
}

/// The ids of the source types in an answer of `/configuration/sources`, each once.
pub(crate) fn type_ids(types: &Value) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in items(types).filter_map(id_of) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The answer that lists the types, where it came.
pub(crate) fn types(run: &Run) -> Option<&Value> {
    run.of(Probe::SourceTypes).and_then(Observation::success)
}
