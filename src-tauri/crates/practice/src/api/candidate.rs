//! A candidate as the API answers it, in the list's short form and in full.

use serde_json::{Map, Value, json};

use super::{Call, Refusal};
use crate::company::{Job, Kind, Person, REJECTIONS, WITHDRAWALS, ago, written};
use crate::sources::Source;
use crate::world::Created;

/// A candidate that was found.
pub(super) enum Found {
    /// One of the generated company.
    Generated(Box<Person>),
    /// One that a call created.
    Created(Created),
}

impl Call<'_> {
    /// The candidate that the path names, where the caller may see it.
    pub(super) fn candidate(&self) -> Result<Found, Refusal> {
        let id = self.param("id");
        let unknown = || Refusal::not_found("CANDIDATE_NOT_FOUND");
        let Some(person) = self.world.company.person(id) else {
            let state = self.world.state();
            return state
                .created
                .iter()
                .find(|created| created.id.to_string() == id)
                .cloned()
                .map(Found::Created)
                .ok_or_else(unknown);
        };
        if self.world.state().deleted.contains(&person.index) {
            return Err(unknown());
        }
        // SmartRecruiters' pages know a 403 for a single candidate that a role may not see.
        match person.job(&self.world.company) {
            Some(job) if self.sees(job) => Ok(Found::Generated(Box::new(person))),
            _ => Err(Refusal::forbidden()),
        }
    }

    /// The application that the path names: a candidate and one of its jobs.
    pub(super) fn application(&self) -> Result<(Person, &Job), Refusal> {
        let Found::Generated(person) = self.candidate()? else {
            return Err(Refusal::not_found("APPLICATION_NOT_FOUND"));
        };
        let wanted = self.param("jobId");
        let found = person
            .jobs(&self.world.company)
            .into_iter()
            .find(|job| job.id == wanted);
        found
            .map(|job| (*person, job))
            .ok_or_else(|| Refusal::not_found("APPLICATION_NOT_FOUND"))
    }

    /// The source of an application: what a call set, else what the company was generated with.
    pub(super) fn source_of(&self, person: &Person, job: &Job) -> Source {
        let moved = self
            .world
            .state()
            .moved
            .get(&application_key(&person.id, &job.id))
            .cloned();
        moved
            .and_then(|id| self.world.source_by_id(&id))
            .unwrap_or_else(|| self.world.library_source(person.source))
    }

    /// The link that tells type and id of a source.
    pub(super) fn source_link(&self, source: &Source) -> Value {
        self.link(&format!(
            "/configuration/sources/{}/values/{}",
            source.type_id, source.id
        ))
    }

    /// The short form.
    pub(super) fn summary(&self, person: &Person) -> Value {
        let company = &self.world.company;
        let mut summary = common(person);
        if let Some(job) = person.job(company) {
            summary.insert(
                "primaryAssignment".into(),
                without_nulls(json!({
                    "job": self.job_reference(job),
                    "status": person.stage.status,
                    "subStatus": person.stage.sub_status,
                })),
            );
        }
        let second =
            person.jobs(company).into_iter().skip(1).map(
                |job| json!({"job": {"id": job.id, "actions": {"details": self.link(&format!("/jobs/{}", job.id))}}}),
            );
        summary.insert("secondaryAssignments".into(), second.collect());
        summary.insert(
            "actions".into(),
            json!({
                "details": self.link(&format!("/candidates/{}", person.id)),
                "properties": self.link(&format!("/candidates/{}/properties", person.id)),
            }),
        );
        summary.into()
    }

    /// The full form.
    pub(super) fn details(&self, person: &Person) -> Value {
        let company = &self.world.company;
        let mut details = common(person);
        if let Some(phone) = &person.phone {
            details.insert("phoneNumber".into(), json!(phone));
        }
        let web = without_nulls(json!({"linkedin": person.linkedin, "website": person.website}));
        details.insert("web".into(), web);
        let experience = person.experience(company).into_iter().map(|station| {
            without_nulls(json!({
                "title": station.what,
                "company": station.at,
                "current": station.until.is_none(),
                "startDate": station.from,
                "endDate": station.until,
                "location": station.city,
            }))
        });
        details.insert("experience".into(), experience.collect());
        let education = person.education(company).into_iter().map(|station| {
            without_nulls(json!({
                "institution": station.at,
                "degree": station.what,
                "major": station.major,
                "current": false,
                "startDate": station.from,
                "endDate": station.until,
                "location": station.city,
            }))
        });
        details.insert("education".into(), education.collect());
        let mut assignments = person.jobs(company).into_iter().map(|job| self.assignment(person, job));
        if let Some(primary) = assignments.next() {
            details.insert("primaryAssignment".into(), primary);
        }
        details.insert("secondaryAssignments".into(), assignments.collect());
        details.insert("actions".into(), self.detail_links(&person.id));
        details.into()
    }

    /// The short form of a candidate that a call created. It is in the talent pool: it has a status and no job.
    pub(super) fn created_summary(&self, created: &Created) -> Value {
        let mut summary = created_common(created);
        summary.insert("primaryAssignment".into(), json!({"status": "NEW"}));
        summary.insert("secondaryAssignments".into(), json!([]));
        summary.insert(
            "actions".into(),
            json!({
                "details": self.link(&format!("/candidates/{}", created.id)),
                "properties": self.link(&format!("/candidates/{}/properties", created.id)),
            }),
        );
        summary.into()
    }

    /// The full form of a candidate that a call created.
    pub(super) fn created_details(&self, created: &Created) -> Value {
        let mut details = created_common(created);
        for (field, empty) in [("web", json!({})), ("education", json!([])), ("experience", json!([]))] {
            details.insert(field.into(), created.person.get(field).cloned().unwrap_or(empty));
        }
        if let Some(phone) = created.person.get("phoneNumber") {
            details.insert("phoneNumber".into(), phone.clone());
        }
        let source = self
            .world
            .source_by_id(&created.source)
            .unwrap_or_else(|| self.world.api_source());
        details.insert(
            "primaryAssignment".into(),
            json!({
                "status": "NEW",
                "source": source.label,
                "actions": {"sourceDetails": self.source_link(&source)},
            }),
        );
        details.insert("secondaryAssignments".into(), json!([]));
        details.insert("actions".into(), self.detail_links(&created.id.to_string()));
        details.into()
    }

    fn detail_links(&self, id: &str) -> Value {
        json!({
            "properties": self.link(&format!("/candidates/{id}/properties")),
            "attachments": self.link(&format!("/candidates/{id}/attachments")),
            "consent": self.link(&format!("/candidates/{id}/consent")),
            "consents": self.link(&format!("/candidates/{id}/consents")),
        })
    }

    /// An application, as the full form of a candidate holds it.
    pub(super) fn assignment(&self, person: &Person, job: &Job) -> Value {
        let source = self.source_of(person, job);
        let stage = stage_at(person, job, &self.world.company.jobs);
        let reason = |kind, reasons: &[&str], when: bool| {
            let position = usize::try_from(person.index % reasons.len() as u64).unwrap_or(0);
            when.then(|| json!({"id": self.world.company.id(kind, position as u64), "label": reasons[position]}))
        };
        without_nulls(json!({
            "job": self.job_reference(job),
            "status": stage.0,
            "subStatus": stage.1,
            "startsOn": (stage.0 == "HIRED").then(|| ago(person.updated / 2)),
            "source": source.label,
            "reasonOfRejection": reason(Kind::Reason, REJECTIONS, stage.0 == "REJECTED"),
            "reasonOfWithdrawal": reason(Kind::Value, WITHDRAWALS, stage.0 == "WITHDRAWN"),
            "actions": {"sourceDetails": self.source_link(&source)},
        }))
    }

    pub(super) fn job_reference(&self, job: &Job) -> Value {
        json!({"id": job.id, "title": job.title, "actions": {"details": self.link(&format!("/jobs/{}", job.id))}})
    }
}

/// What both forms of a created candidate say.
fn created_common(created: &Created) -> Map<String, Value> {
    let on = json!(written(created.at));
    let mut common: Map<String, Value> = [
        ("id", json!(created.id)),
        ("internal", json!(false)),
        ("createdOn", on.clone()),
        ("updatedOn", on),
        ("tags", json!([])),
        ("consent", json!({"status": "REQUIRED"})),
    ]
    .into_iter()
    .map(|(field, value)| (field.to_owned(), value))
    .collect();
    for field in ["internal", "firstName", "lastName", "email", "location", "tags"] {
        if let Some(value) = created.person.get(field) {
            common.insert(field.to_owned(), value.clone());
        }
    }
    common
}

/// What both forms say.
fn common(person: &Person) -> Map<String, Value> {
    let place = person.place;
    let common = without_nulls(json!({
        "id": person.id,
        "internal": person.internal,
        "firstName": person.first,
        "lastName": person.last,
        "email": person.email,
        "createdOn": ago(person.created),
        "updatedOn": ago(person.updated),
        "location": {
            "country": place.country,
            "countryCode": place.country_code,
            "regionCode": place.region_code,
            "region": place.region,
            "city": place.city,
            "lat": place.lat,
            "lng": place.lng,
        },
        "averageRating": (person.rating > 0).then_some(person.rating),
        "tags": person.tags,
        "consent": {"status": person.consent},
    }));
    match common {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// How an application is named among those that calls have changed.
pub(super) fn application_key(candidate: &str, job: &str) -> String {
    format!("{candidate}/{job}")
}

/// Status and sub-status of a candidate at a job: a second application has just arrived.
pub(super) fn stage_at(person: &Person, job: &Job, jobs: &[Job]) -> (&'static str, Option<&'static str>) {
    if jobs.get(person.job).is_some_and(|first| first.id == job.id) {
        (person.stage.status, person.stage.sub_status)
    } else {
        ("NEW", None)
    }
}

/// The same object without the fields that are null: SmartRecruiters leaves them out.
pub(super) fn without_nulls(mut object: Value) -> Value {
    if let Some(fields) = object.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    object
}
