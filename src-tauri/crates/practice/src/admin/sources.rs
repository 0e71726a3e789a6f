//! Settings → Configuration → Custom Candidate Sources. It exists only with the add-on.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::form_fields::{FormErrors, FormFields};
use super::outcome::{After, Outcome};
use super::{Choice, Frame, Notice, Shared, back_to, missing, page};
use crate::access::Module;
use crate::quirk::Quirk;
use crate::sources::{CustomSource, TYPES, source_type};
use crate::world::World;

struct Row {
    id: String,
    label: String,
    type_label: &'static str,
    sub_type_label: &'static str,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct List {
    frame: Frame,
    /// Whether sources are being imported.
    importing: bool,
    rows: Vec<Row>,
}

pub(super) async fn list(State(world): Shared, After(outcome): After) -> Response {
    if !world.has_module(Module::CustomSources) {
        return missing(&world);
    }
    let rows = world
        .state()
        .sources
        .iter()
        .filter(|source| !source.deleted)
        .map(|source| {
            let known = source_type(&source.type_id);
            let sub_types = known.map_or(&[][..], |known| known.sub_types);
            Row {
                id: source.id.to_string(),
                label: source.label.clone(),
                type_label: known.map_or("", |known| known.label),
                sub_type_label: sub_types
                    .iter()
                    .find(|(id, _)| *id == source.sub_type_id)
                    .map_or("", |(_, label)| label),
            }
        })
        .collect();
    page(
        StatusCode::OK,
        &List {
            frame: Frame::after(&world, outcome),
            importing: world.has_quirk(Quirk::SourcesImport),
            rows,
        },
    )
}

/// Ends the import, which has created the source Findem. It replaces waiting.
pub(super) async fn finish_import(State(world): Shared) -> Response {
    if !world.has_module(Module::CustomSources) || !world.has_quirk(Quirk::SourcesImport) {
        return missing(&world);
    }
    world.change(|state| {
        state.quirks.remove(&Quirk::SourcesImport);
        state.sources.push(CustomSource::new("Findem", "OTHER", "OTHER"));
    });
    back_to(&world, "sources", Outcome::SourcesImported)
}

/// The sub-types of one type.
struct SubTypes {
    type_label: &'static str,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "source_form.html")]
struct Form {
    frame: Frame,
    title: &'static str,
    label: String,
    types: Vec<Choice>,
    sub_types: Vec<SubTypes>,
    errors: FormErrors,
}

impl Form {
    fn new(world: &World, title: &'static str, label: &str, type_id: &str, sub_type_id: &str) -> Self {
        let types = TYPES.iter().map(|known| Choice {
            value: known.id.to_owned(),
            label: known.label.to_owned(),
            selected: known.id == type_id,
        });
        let sub_types = TYPES
            .iter()
            .filter(|known| !known.sub_types.is_empty())
            .map(|known| SubTypes {
                type_label: known.label,
                choices: known
                    .sub_types
                    .iter()
                    .map(|(id, label)| Choice {
                        value: (*id).to_owned(),
                        label: (*label).to_owned(),
                        selected: *id == sub_type_id,
                    })
                    .collect(),
            });
        Self {
            frame: Frame::new(world),
            title,
            label: label.to_owned(),
            types: types.collect(),
            sub_types: sub_types.collect(),
            errors: FormErrors::default(),
        }
    }

    /// The submitted values, or the form with error messages.
    fn read(world: &World, title: &'static str, sent: &FormFields) -> Result<(String, String, String), Box<Response>> {
        let (label, type_id, sub_type_id) = (sent.first("label"), sent.first("type"), sent.first("subtype"));
        let mut form = Self::new(world, title, label, type_id, sub_type_id);
        if label.trim().is_empty() || label.chars().count() > 100 {
            form.errors.add("label", "tenant-error-source-name");
        }
        match source_type(type_id) {
            None => form.errors.add("type", "tenant-error-type"),
            Some(known) if known.sub_types.is_empty() && !sub_type_id.is_empty() => {
                form.errors.add("subtype", "tenant-error-no-sub-types");
            }
            Some(known) if !known.sub_types.is_empty() && known.sub_types.iter().all(|(id, _)| *id != sub_type_id) => {
                form.errors.add("subtype", "tenant-error-sub-type");
            }
            Some(_) => {}
        }
        if form.errors.is_empty() {
            Ok((label.to_owned(), type_id.to_owned(), sub_type_id.to_owned()))
        } else {
            Err(Box::new(page(StatusCode::UNPROCESSABLE_ENTITY, &form)))
        }
    }
}

const CREATE: &str = "Create source";
const EDIT: &str = "Edit source";

pub(super) async fn new_form(State(world): Shared) -> Response {
    if !world.has_module(Module::CustomSources) {
        return missing(&world);
    }
    page(StatusCode::OK, &Form::new(&world, CREATE, "", "", ""))
}

pub(super) async fn create(State(world): Shared, sent: FormFields) -> Response {
    if !world.has_module(Module::CustomSources) {
        return missing(&world);
    }
    match Form::read(&world, CREATE, &sent) {
        Ok((label, type_id, sub_type_id)) => {
            world.change(|state| state.sources.push(CustomSource::new(&label, &type_id, &sub_type_id)));
            back_to(&world, "sources", Outcome::SourceCreated)
        }
        Err(again) => *again,
    }
}

fn find(world: &World, id: &str) -> Option<CustomSource> {
    let id = Uuid::try_parse(id).ok()?;
    let state = world.state();
    let found = state.sources.iter().find(|source| source.id == id && !source.deleted)?;
    state.modules.contains(&Module::CustomSources).then(|| found.clone())
}

pub(super) async fn edit(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(source) = find(&world, &id) else {
        return missing(&world);
    };
    page(
        StatusCode::OK,
        &Form::new(&world, EDIT, &source.label, &source.type_id, &source.sub_type_id),
    )
}

pub(super) async fn save(State(world): Shared, Path((_, id)): Path<(String, String)>, sent: FormFields) -> Response {
    let Some(found) = find(&world, &id) else {
        return missing(&world);
    };
    match Form::read(&world, EDIT, &sent) {
        Ok((label, type_id, sub_type_id)) => {
            world.change(|state| {
                if let Some(source) = state.sources.iter_mut().find(|source| source.id == found.id) {
                    *source = CustomSource {
                        label,
                        type_id,
                        sub_type_id,
                        ..found
                    };
                }
            });
            back_to(&world, "sources", Outcome::SourceSaved)
        }
        Err(again) => *again,
    }
}

pub(super) async fn confirm(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(source) = find(&world, &id) else {
        return missing(&world);
    };
    let notice = Notice {
        frame: Frame::new(&world),
        title: "Delete this source?",
        subject: Some(source.label),
        text: "tenant-delete-source",
        confirm: Some("Delete"),
        back: "sources",
    };
    page(StatusCode::OK, &notice)
}

pub(super) async fn delete(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(found) = find(&world, &id) else {
        return missing(&world);
    };
    world.change(|state| {
        if let Some(source) = state.sources.iter_mut().find(|source| source.id == found.id) {
            source.deleted = true;
        }
    });
    back_to(&world, "sources", Outcome::SourceDeleted)
}
