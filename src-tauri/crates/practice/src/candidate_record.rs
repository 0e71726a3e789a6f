//! The current record of a candidate: generated or created by a call, with all later changes by calls.
//!
//! Nothing here locks the state. The caller holds the lock, once for a whole loop.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value, json};

use crate::company::{Company, IdKind, Job, Person, Stage, timestamp, timestamp_before_today};
use crate::origin::Origin;
use crate::state::{ApplicationChange, Changes, Created, SavedState, StatusChange};

/// A candidate.
#[derive(Debug)]
pub(crate) struct CandidateRecord {
    pub(crate) id: String,
    /// The documented fields about the person: those of the short form, and `phoneNumber`, `web`, `experience` and `education` if they
    /// were not generated.
    pub(crate) fields: Map<String, Value>,
    pub(crate) tags: Vec<String>,
    pub(crate) consent: Consent,
    /// The values of properties that calls set, in the form of the state.
    pub(crate) properties: BTreeMap<String, Value>,
    /// The applications, never empty. The first is the primary assignment. An application without a job means the talent pool.
    pub(crate) applications: Vec<Application>,
    /// The generated person, unless a call created the candidate.
    pub(crate) person: Option<Box<Person>>,
    /// The last call that changed the candidate, if there was one.
    pub(crate) written: Option<Origin>,
}

/// Whether a candidate has consented to the storage of their data.
#[derive(Debug)]
pub(crate) struct Consent {
    /// `REQUIRED`, `PENDING` or `ACQUIRED`.
    pub(crate) status: &'static str,
    /// When consent was given or requested.
    pub(crate) on: Option<String>,
}

/// A candidate at one job, or in the talent pool.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) id: String,
    /// The position in the company's list of jobs; `None` in the talent pool.
    pub(crate) job: Option<usize>,
    pub(crate) status: String,
    pub(crate) sub_status: Option<String>,
    /// The id of its source.
    pub(crate) source: String,
    /// The id of the reason for a rejection or withdrawal.
    pub(crate) reason: Option<String>,
    pub(crate) starts_on: Option<String>,
    pub(crate) onboarding: Option<String>,
    pub(crate) created_on: String,
    /// Every status so far, the oldest first: time, status, sub-status.
    history: Vec<(String, String, Option<String>)>,
}

impl Application {
    pub(crate) fn job<'a>(&self, company: &'a Company) -> Option<&'a Job> {
        company.jobs.get(self.job?)
    }

    /// Every status so far, the oldest first: time, status, sub-status.
    pub(crate) fn history(&self) -> &[(String, String, Option<String>)] {
        &self.history
    }

    fn apply(&mut self, change: &ApplicationChange) {
        for StatusChange { at, status, sub_status } in &change.steps {
            self.history.push((timestamp(*at), status.clone(), sub_status.clone()));
            self.status.clone_from(status);
            self.sub_status.clone_from(sub_status);
            // These fields belong to the previous status.
            (self.reason, self.starts_on, self.onboarding) = (None, None, None);
        }
        for (field, set) in [
            (&mut self.reason, &change.reason),
            (&mut self.starts_on, &change.starts_on),
            (&mut self.onboarding, &change.onboarding),
        ] {
            if set.is_some() {
                field.clone_from(set);
            }
        }
    }
}

/// The key of an application in [`SavedState::moved`].
pub(crate) fn application_key(candidate: &str, job: &str) -> String {
    format!("{candidate}/{job}")
}

impl CandidateRecord {
    /// The candidate with this id, if it exists and was not deleted.
    pub(crate) fn find(company: &Company, state: &SavedState, id: &str) -> Option<Self> {
        if let Some(person) = company.person(id) {
            return (!state.deleted.contains(&person.index)).then(|| Self::generated(company, state, person));
        }
        let created = state.created.iter().find(|created| created.id.to_string() == id)?;
        Some(Self::created(company, state, created))
    }

    /// A candidate of the generated company.
    pub(crate) fn generated(company: &Company, state: &SavedState, person: Person) -> Self {
        let applications = person
            .positions()
            .into_iter()
            .zip(0_u64..)
            .map(|(job, number)| generated_application(company, state, &person, job, number))
            .collect();
        let record = Self {
            id: person.id.clone(),
            fields: generated_fields(&person),
            tags: person.tags.iter().map(|&tag| tag.to_owned()).collect(),
            consent: Consent {
                status: person.consent,
                on: (person.consent != "REQUIRED").then(|| timestamp_before_today(person.created)),
            },
            properties: BTreeMap::new(),
            applications,
            person: Some(Box::new(person)),
            written: None,
        };
        record.changed(company, state)
    }

    /// A candidate that a call created. It is in the talent pool until a call attaches it to a job.
    pub(crate) fn created(company: &Company, state: &SavedState, created: &Created) -> Self {
        let on = timestamp(created.at);
        let mut fields = created.person.clone();
        let tags = texts(fields.remove("tags").as_ref());
        fields.entry("internal").or_insert(json!(false));
        fields.insert("id".into(), json!(created.id));
        fields.insert("createdOn".into(), json!(on));
        fields.insert("updatedOn".into(), json!(on));
        let pool = Application {
            id: created.id.to_string(),
            job: None,
            status: "NEW".to_owned(),
            sub_status: None,
            source: created.source.clone(),
            reason: None,
            starts_on: None,
            onboarding: None,
            created_on: on.clone(),
            history: vec![(on, "NEW".to_owned(), None)],
        };
        let record = Self {
            id: created.id.to_string(),
            fields,
            tags,
            consent: Consent {
                status: "REQUIRED",
                on: None,
            },
            properties: BTreeMap::new(),
            applications: vec![pool],
            person: None,
            written: Some(Origin {
                at: created.at,
                by: created.by.clone(),
            }),
        };
        record.changed(company, state)
    }

    fn changed(mut self, company: &Company, state: &SavedState) -> Self {
        let Some(changes) = state.changes.get(&self.id) else {
            return self;
        };
        self.apply_changes(changes);
        for change in &changes.applications {
            let job = company.position(&change.job);
            let known = self.applications.iter_mut().find(|application| application.job == job);
            match (&change.made, known) {
                (_, Some(application)) => application.apply(change),
                (Some(made), None) if job.is_some() => {
                    let on = timestamp(made.at);
                    let mut application = Application {
                        id: made.id.to_string(),
                        job,
                        status: "NEW".to_owned(),
                        sub_status: None,
                        source: source_at(state, &self.id, &change.job).unwrap_or_default(),
                        reason: None,
                        starts_on: None,
                        onboarding: None,
                        created_on: on.clone(),
                        history: vec![(on, "NEW".to_owned(), None)],
                    };
                    application.apply(change);
                    self.applications.push(application);
                }
                _ => {}
            }
        }
        // A candidate with a job is no longer in the talent pool.
        if self.applications.len() > 1 {
            self.applications.retain(|application| application.job.is_some());
        }
        self
    }

    fn apply_changes(&mut self, changes: &Changes) {
        for (field, value) in &changes.fields {
            if value.is_null() {
                self.fields.remove(field);
            } else {
                self.fields.insert(field.clone(), value.clone());
            }
        }
        self.properties.clone_from(&changes.properties);
        if let Some(tags) = &changes.tags {
            self.tags.clone_from(tags);
        }
        if let Some(asked) = changes.consent_asked {
            self.consent = Consent {
                status: "PENDING",
                on: Some(timestamp(asked)),
            };
        }
        if let Some(last) = &changes.last {
            self.fields.insert("updatedOn".into(), json!(timestamp(last.at)));
            self.written = Some(last.clone());
        }
    }

    pub(crate) fn primary(&self) -> Option<&Application> {
        self.applications.first()
    }

    /// The application at the job with this id.
    pub(crate) fn at(&self, company: &Company, job: &str) -> Option<&Application> {
        self.applications
            .iter()
            .find(|application| application.job(company).is_some_and(|applied| applied.id == job))
    }

    pub(crate) fn text(&self, field: &str) -> &str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.text("firstName"), self.text("lastName"))
    }

    /// Whether one of its applications has one of these sources.
    pub(crate) fn came_from(&self, sources: &HashSet<String>) -> bool {
        self.applications
            .iter()
            .any(|application| sources.contains(&application.source))
    }
}

/// The candidate and the job of the application with this id.
pub(crate) fn application_by_id(company: &Company, state: &SavedState, id: &str) -> Option<(CandidateRecord, usize)> {
    let candidate = if let Some(index) = company.index_of(IdKind::Application, id) {
        company.id(IdKind::Candidate, index / 2)
    } else {
        let made = |change: &ApplicationChange| change.made.as_ref().is_some_and(|made| made.id.to_string() == id);
        let found = state
            .changes
            .iter()
            .find(|(_, changes)| changes.applications.iter().any(made));
        found?.0.clone()
    };
    let record = CandidateRecord::find(company, state, &candidate)?;
    let job = record
        .applications
        .iter()
        .find(|application| application.id == id)?
        .job?;
    Some((record, job))
}

fn source_at(state: &SavedState, candidate: &str, job: &str) -> Option<String> {
    state.moved.get(&application_key(candidate, job)).cloned()
}

fn generated_application(
    company: &Company,
    state: &SavedState,
    person: &Person,
    job: usize,
    number: u64,
) -> Application {
    // A second application is always new.
    let (status, sub_status, before): (_, _, &[&str]) = match (number, person.stage) {
        (
            0,
            Stage {
                status,
                sub_status,
                before,
            },
        ) => (status, sub_status, before),
        _ => ("NEW", None, &[]),
    };
    let first = number == 0;
    let reasons = |kind, reasons: &[&str]| {
        let position = usize::try_from(person.index % reasons.len().max(1) as u64).unwrap_or(0);
        company.id(kind, position as u64)
    };
    let job_id = company.jobs.get(job).map_or("", |job| job.id.as_str());
    Application {
        id: company.id(IdKind::Application, person.index * 2 + number),
        job: Some(job),
        status: status.to_owned(),
        sub_status: sub_status.map(str::to_owned),
        source: source_at(state, &person.id, job_id)
            .unwrap_or_else(|| company.id(IdKind::Source, person.source as u64)),
        reason: match status {
            "REJECTED" => Some(reasons(IdKind::Reason, crate::company::REJECTIONS)),
            "WITHDRAWN" => Some(reasons(IdKind::Value, crate::company::WITHDRAWALS)),
            _ => None,
        },
        starts_on: (status == "HIRED").then(|| timestamp_before_today(person.updated / 2)),
        onboarding: (status == "HIRED").then(|| {
            let step = if person.index.is_multiple_of(3) {
                "READY_TO_ONBOARD"
            } else {
                "ONBOARDING_SUCCESSFUL"
            };
            step.to_owned()
        }),
        created_on: timestamp_before_today(person.created),
        history: generated_history(person, if first { before } else { &[] }, status, sub_status),
    }
}

/// The statuses from the application to the current one, spread evenly over the time between.
fn generated_history(
    person: &Person,
    before: &[&str],
    status: &str,
    sub_status: Option<&str>,
) -> Vec<(String, String, Option<String>)> {
    let gap = (person.created - person.updated) / (before.len() as u64 + 1);
    before
        .iter()
        .map(|status| (*status, None))
        .chain([(status, sub_status)])
        .zip(0_u64..)
        .map(|((status, sub_status), number)| {
            (
                timestamp_before_today(person.created - gap * number),
                status.to_owned(),
                sub_status.map(str::to_owned),
            )
        })
        .collect()
}

fn generated_fields(person: &Person) -> Map<String, Value> {
    let place = person.place;
    let fields = json!({
        "id": person.id,
        "internal": person.internal,
        "firstName": person.first,
        "lastName": person.last,
        "email": person.email,
        "phoneNumber": person.phone,
        "createdOn": timestamp_before_today(person.created),
        "updatedOn": timestamp_before_today(person.updated),
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
        "web": without_nulls(json!({"linkedin": person.linkedin, "website": person.website})),
    });
    match without_nulls(fields) {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// The texts of a JSON array.
pub(crate) fn texts(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Removes the null fields of an object, because SmartRecruiters omits them.
pub(crate) fn without_nulls(mut object: Value) -> Value {
    if let Some(fields) = object.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    object
}
