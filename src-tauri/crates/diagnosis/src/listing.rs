//! The lists of sources, one per type: which page to request next, and how far the received pages can be trusted.
//!
//! - J84: a list ends at an empty page. If only the total says so, that is enough to call a source found, but not for any
//!   conclusion that depends on a source being absent.
//! - J85: a total counts only as long as it equals the number of rows received. A total that is missing, negative, too small or
//!   not a number says nothing, so the list is read up to its empty page.
//! - J86: a list moved while it was read if two pages give different totals, a row occurs twice, or the list ends before its
//!   total. All lists are then read once more from the start, since a source may have moved from one type to another, and only
//!   the second reading counts.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::evidence::{Observation, id_of};
use crate::reading::{Reading, read};
use crate::run::{Run, SourcePage};
use crate::vendor::limits::PAGE_ROWS;
use crate::vendor::probes::Probe;

/// A page of sources to request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextPage {
    /// The id of the type.
    pub type_id: String,
    /// How many rows of this type come before it.
    pub offset: usize,
    /// Whether it belongs to the second reading.
    pub again: bool,
}

/// How far the list of one type has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// More pages follow, or nothing has been requested yet.
    Open,
    /// Complete according to its total; the page that would prove it has not been requested.
    Told,
    /// Nothing follows its last page.
    Proved,
    /// Its last page could not be read; `told` says whether the list was complete according to its total before that.
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

/// The lists of all types, from the reading that counts.
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

    /// Whether a list moved during the second reading too.
    pub(crate) fn moved(&self) -> bool {
        self.types.iter().any(|list| list.moved)
    }

    /// Every page that was read.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &'a SourcePage> {
        self.types.iter().flat_map(|list| list.pages.iter().copied())
    }

    /// The pages to request now. `prove` also requests the pages that prove the end of lists that are complete only according to
    /// their totals.
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

/// What identifies a row: its id, or the whole row if it has no id.
fn identity(row: &Value) -> String {
    id_of(row).unwrap_or_else(|| row.to_string())
}

/// The rows of a list.
pub(crate) fn items(page: &Value) -> impl Iterator<Item = &Value> {
    page.get("content").and_then(Value::as_array).into_iter().flatten()
}

/// The ids of the source types in an answer of `/configuration/sources`, each only once.
pub(crate) fn type_ids(types: &Value) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in items(types).filter_map(id_of) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The answer that lists the types, if it arrived.
pub(crate) fn types(run: &Run) -> Option<&Value> {
    run.of(Probe::SourceTypes).and_then(Observation::success)
}
