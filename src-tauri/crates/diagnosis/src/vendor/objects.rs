//! What SmartRecruiters' objects look like in its answers.

use serde_json::Value;

/// The id of an object: a string, or a number in some older objects, which is compared as a string.
pub fn id_of(object: &Value) -> Option<String> {
    match object.get("id")? {
        Value::String(id) if !id.is_empty() => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// The kinds of objects whose ids SmartRecruiters refuses or names as unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObjectKind {
    /// A candidate.
    Candidate,
    /// A job.
    Job,
    /// A candidate's application to a job.
    Application,
    /// A review.
    Review,
    /// Anything else.
    Other,
}

/// What a 2xx answer must look like to prove anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// An object with an `id`: a non-empty string, or a number in some older objects.
    Identified,
    /// `{"content": [objects]}`.
    Page,
    /// `{"content": [objects]}` or a bare array of objects.
    PageOrArray,
    /// A bare array of strings, or `{"content": [strings]}`. Both forms are documented.
    Names,
}

impl Shape {
    /// Whether `body` has this shape. Unknown fields never matter.
    pub fn fits(self, body: &Value) -> bool {
        let all =
            |value: &Value, fits: fn(&Value) -> bool| value.as_array().is_some_and(|items| items.iter().all(fits));
        let objects = |value: &Value| all(value, Value::is_object);
        let strings = |value: &Value| all(value, Value::is_string);
        match self {
            Self::Identified => id_of(body).is_some(),
            Self::Page => body.get("content").is_some_and(objects),
            Self::PageOrArray => objects(body) || body.get("content").is_some_and(objects),
            Self::Names => strings(body) || body.get("content").is_some_and(strings),
        }
    }
}
