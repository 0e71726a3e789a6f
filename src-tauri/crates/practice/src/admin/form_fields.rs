//! The fields of a submitted form, and what is wrong with them. A name can occur more than once.

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::response::Response;

/// The fields of a form.
#[derive(Debug, Default)]
pub(super) struct FormFields(Vec<(String, String)>);

impl FormFields {
    /// The first value of a field; empty if the field is missing.
    pub(super) fn first(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.as_str())
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// What is wrong with a submitted form: the fields, each with the id of its text.
#[derive(Debug, Default)]
pub(super) struct FormErrors(pub(super) Vec<(&'static str, &'static str)>);

impl FormErrors {
    pub(super) fn add(&mut self, field: &'static str, text: &'static str) {
        self.0.push((field, text));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn concern(&self, field: &str) -> bool {
        self.0.iter().any(|(wrong, _)| *wrong == field)
    }
}

impl<S: Send + Sync> FromRequest<S> for FormFields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        form.map(|Form(pairs)| Self(pairs))
            .map_err(axum::response::IntoResponse::into_response)
    }
}
