//! The short and the full form of a candidate in the API.

use serde_json::{Map, Value, json};

use crate::api::call::Call;
use crate::candidate_record::{Application, CandidateRecord, without_nulls};
use crate::company::{IdKind, Job, REJECTIONS, WITHDRAWALS};

/// The fields that only the full form has.
const ONLY_IN_FULL: [&str; 4] = ["phoneNumber", "web", "education", "experience"];

impl Call<'_> {
    /// The short form.
    pub(in crate::api) fn summary(&self, record: &CandidateRecord) -> Value {
        let mut summary = common(record);
        for field in ONLY_IN_FULL {
            summary.remove(field);
        }
        let mut assignments = record.applications.iter().map(|application| {
            without_nulls(json!({
                "job": self.job_of(application).map(|job| self.job_reference(job)),
                "status": application.status,
                "subStatus": application.sub_status,
            }))
        });
        if let Some(primary) = assignments.next() {
            summary.insert("primaryAssignment".into(), primary);
        }
        let second = record
            .applications
            .iter()
            .skip(1)
            .filter_map(|application| self.job_of(application))
            .map(|job| json!({"job": {"id": job.id, "actions": {"details": self.link(&format!("/jobs/{}", job.id))}}}));
        summary.insert("secondaryAssignments".into(), second.collect());
        let path = format!("/candidates/{}", record.id);
        summary.insert(
            "actions".into(),
            json!({"details": self.link(&path), "properties": self.link(&format!("{path}/properties"))}),
        );
        summary.into()
    }

    /// The full form.
    pub(in crate::api) fn details(&self, record: &CandidateRecord) -> Value {
        let mut details = common(record);
        if let Some(person) = &record.person {
            let company = &self.world.company;
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
            details.insert("experience".into(), experience.collect());
            details.insert("education".into(), education.collect());
        }
        for (field, empty) in [("web", json!({})), ("education", json!([])), ("experience", json!([]))] {
            details.entry(field).or_insert(empty);
        }
        let mut assignments = record.applications.iter().map(|application| {
            let mut assignment = self.assignment(application);
            if let Some(job) = self.job_of(application) {
                assignment.insert("job".into(), self.job_reference(job));
            }
            Value::Object(assignment)
        });
        if let Some(primary) = assignments.next() {
            details.insert("primaryAssignment".into(), primary);
        }
        details.insert("secondaryAssignments".into(), assignments.collect());
        let path = |rest: &str| self.link(&format!("/candidates/{}{rest}", record.id));
        details.insert(
            "actions".into(),
            json!({
                "properties": path("/properties"),
                "attachments": path("/attachments"),
                "consent": path("/consent"),
                "consents": path("/consents"),
            }),
        );
        details.into()
    }

    /// The fields of an application in both forms.
    pub(in crate::api) fn assignment(&self, application: &Application) -> Map<String, Value> {
        let source = self.source_of(application);
        let reason = |wanted: &str, kind: IdKind, labels: &[&str]| {
            let id = application.reason.as_ref().filter(|_| application.status == wanted)?;
            let label = usize::try_from(self.world.company.index_of(kind, id)?).ok()?;
            Some(json!({"id": id, "label": labels.get(label)}))
        };
        let assignment = without_nulls(json!({
            "status": application.status,
            "subStatus": application.sub_status,
            "startsOn": application.starts_on,
            "source": source.label,
            "reasonOfRejection": reason("REJECTED", IdKind::Reason, REJECTIONS),
            "reasonOfWithdrawal": reason("WITHDRAWN", IdKind::Value, WITHDRAWALS),
            "actions": {"sourceDetails": self.source_link(&source)},
        }));
        match assignment {
            Value::Object(fields) => fields,
            _ => Map::new(),
        }
    }

    pub(in crate::api) fn job_reference(&self, job: &Job) -> Value {
        json!({"id": job.id, "title": job.title, "actions": {"details": self.link(&format!("/jobs/{}", job.id))}})
    }
}

/// The fields of a candidate in both forms.
fn common(record: &CandidateRecord) -> Map<String, Value> {
    let mut common = record.fields.clone();
    common.insert("tags".into(), json!(record.tags));
    common.insert("consent".into(), json!({"status": record.consent.status}));
    common
}
