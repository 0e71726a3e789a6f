//! The fields that Findem reads and writes, and how often a sample fills them. Only counts are kept, never a person's values.
//!
//! The table in Findem's guide is an image that no copy of the guide contains. These rows are derived from what Findem publishes
//! for another system and from the fields that SmartRecruiters has, so the window says that the official table is Findem's.

use serde_json::Value;

/// One field of a record in SmartRecruiters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its id; the texts are `mapping-{id}` and `mapping-{id}-findem`.
    pub id: &'static str,
    /// Where the field is, such as `candidate.email`.
    pub path: &'static str,
    /// Which kind of record holds it.
    pub record: Record,
    /// The JSON pointers (RFC 6901). One of them must be filled.
    pointers: &'static [&'static str],
}

/// The records that are sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// `GET /candidates/{id}`.
    Candidate,
    /// A row of `GET /jobs`.
    Job,
}

const fn field(id: &'static str, path: &'static str, record: Record, pointers: &'static [&'static str]) -> Field {
    Field {
        id,
        path,
        record,
        pointers,
    }
}

/// The fields, in the order in which they are shown.
pub const FIELDS: [Field; 14] = [
    field(
        "name",
        "candidate.firstName, lastName",
        Record::Candidate,
        &["/firstName", "/lastName"],
    ),
    field("email", "candidate.email", Record::Candidate, &["/email"]),
    field("phone", "candidate.phoneNumber", Record::Candidate, &["/phoneNumber"]),
    field(
        "linkedin",
        "candidate.web.linkedin",
        Record::Candidate,
        &["/web/linkedin"],
    ),
    field(
        "website",
        "candidate.web.website",
        Record::Candidate,
        &["/web/website", "/web/twitter", "/web/facebook"],
    ),
    field(
        "location",
        "candidate.location",
        Record::Candidate,
        &["/location/city", "/location/country"],
    ),
    field(
        "experience",
        "candidate.experience",
        Record::Candidate,
        &["/experience"],
    ),
    field("education", "candidate.education", Record::Candidate, &["/education"]),
    field("tags", "candidate.tags", Record::Candidate, &["/tags"]),
    field(
        "status",
        "application.status",
        Record::Candidate,
        &["/primaryAssignment/status"],
    ),
    field(
        "source",
        "application.source",
        Record::Candidate,
        &["/primaryAssignment/source"],
    ),
    field("jobTitle", "job.title", Record::Job, &["/title"]),
    field("jobDepartment", "job.department", Record::Job, &["/department/label"]),
    field(
        "jobLocation",
        "job.location",
        Record::Job,
        &["/location/city", "/location/country"],
    ),
];

impl Field {
    /// Whether a record fills this field.
    pub fn is_filled(&self, record: &Value) -> bool {
        self.pointers
            .iter()
            .any(|pointer| record.pointer(pointer).is_some_and(is_something))
    }
}

fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// The number of sampled records that fill each field; `None` for a kind of record that the sample does not contain.
pub fn fill_counts(candidates: &[Value], jobs: &[Value]) -> Vec<(Field, Option<u32>)> {
    FIELDS
        .iter()
        .map(|field| {
            let records = match field.record {
                Record::Candidate => candidates,
                Record::Job => jobs,
            };
            let filled = records.iter().filter(|record| field.is_filled(record)).count();
            (
                *field,
                (!records.is_empty()).then(|| u32::try_from(filled).unwrap_or(u32::MAX)),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_counts_when_it_says_something() {
        let candidates = [
            json!({"firstName": "A", "email": "", "tags": [], "web": {"linkedin": "x"}, "location": {"country": "Poland"}}),
            json!({"firstName": " ", "lastName": "B", "email": "b@example.test", "tags": ["t"], "phoneNumber": null}),
        ];
        let counts = fill_counts(&candidates, &[]);
        let of = |id: &str| {
            counts
                .iter()
                .find(|(field, _)| field.id == id)
                .and_then(|(_, filled)| *filled)
        };
        assert_eq!(of("name"), Some(2));
        assert_eq!(of("email"), Some(1));
        assert_eq!(of("tags"), Some(1));
        assert_eq!(of("phone"), Some(0));
        assert_eq!(of("location"), Some(1));
        assert_eq!(of("jobTitle"), None, "no job was sampled");
    }
}
