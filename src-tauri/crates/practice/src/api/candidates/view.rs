//! A candidate as the API answers it, in the list's short form and in full.

use serde_json::{Map, Value, json};

use crate::api::call::Call;
use crate::company::{Job, Kind, REJECTIONS, WITHDRAWALS};
use crate::profile::{Application, Profile, without_nulls};

/// What the full form has beyond the short one.
const ONLY_IN_FULL: [&str; 4] = ["phoneNumber", "web", "education", "experience"];

impl Call<'_> {
    /// The short form.
    pub(in crate::api) fn summary(&self, profile: &Profile) -> Value {
        let mut summary = common(profile);
        for field in ONLY_IN_FULL {
            summary.remove(field);
        }
        let mut assignments = profile.applications.iter().map(|application| {
            without_nulls(json!({
                "job": self.job_of(application).map(|job| self.job_reference(job)),
                "status": application.status,
                "subStatus": application.sub_status,
            }))
        });
        if let Some(primary) = assignments.next() {
            summary.insert("primaryAssignment".into(), primary);
        }
        let second = profile
            .applications
            .iter()
            .skip(1)
            .filter_map(|application| self.job_of(application))
            .map(|job| json!({"job": {"id": job.id, "actions": {"details": self.link(&format!("/jobs/{}", job.id))}}}));
        summary.insert("secondaryAssignments".into(), second.collect());
        let path = format!("/candidates/{}", profile.id);
        summary.insert(
            "actions".into(),
            json!({"details": self.link(&path), "properties": self.link(&format!("{path}/properties"))}),
        );
        summary.into()
    }

    /// The full form.
    pub(in crate::api) fn details(&self, profile: &Profile) -> Value {
        let mut details = common(profile);
        if let Some(person) = &profile.person {
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
        let mut assignments = profile.applications.iter().map(|application| {
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
        let path = |rest: &str| self.link(&format!("/candidates/{}{rest}", profile.id));
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

    /// What is said of an application wherever it stands.
    pub(in crate::api) fn assignment(&self, application: &Application) -> Map<String, Value> {
        let source = self.source_of(application);
        let reason = |wanted: &str, kind: Kind, labels: &[&str]| {
            let id = application.reason.as_ref().filter(|_| application.status == wanted)?;
            let label = usize::try_from(self.world.company.index_of(kind, id)?).ok()?;
            Some(json!({"id": id, "label": labels.get(label)}))
        };
        let assignment = without_nulls(json!({
            "status": application.status,
            "subStatus": application.sub_status,
            "startsOn": application.starts_on,
            "source": source.label,
            "reasonOfRejection": reason("REJECTED", Kind::Reason, REJECTIONS),
            "reasonOfWithdrawal": reason("WITHDRAWN", Kind::Value, WITHDRAWALS),
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

/// What both forms say.
fn common(profile: &Profile) -> Map<String, Value> {
    let mut common = profile.fields.clone();
    common.insert("tags".into(), json!(profile.tags));
    common.insert("consent".into(), json!({"status": profile.consent.status}));
    common
}
