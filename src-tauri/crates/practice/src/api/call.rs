//! A request in a handler: its parameters, and what its caller may do and see.

use std::collections::HashMap;

use axum::body::Bytes;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::operation::Operation;
use super::reply::Refusal;
use crate::access::{Module, Role, module_of, weakest_role};
use crate::candidate_record::{Application, CandidateRecord};
use crate::company::{Job, Selection};
use crate::credential::{Credential, CredentialKind};
use crate::origin::Origin;
use crate::quirk::Quirk;
use crate::sources::Source;
use crate::state::Changes;
use crate::webhooks::Event;
use crate::world::World;

/// A field of a multipart form.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) content: Bytes,
}

/// A request in a handler.
pub(super) struct Call<'a> {
    pub(super) world: &'a World,
    pub(super) caller: &'a Credential,
    pub(super) operation: &'static Operation,
    pub(super) params: &'a HashMap<String, String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: &'a [u8],
    pub(super) is_json: bool,
    /// The fields of a multipart form; empty for other bodies.
    pub(super) form: Vec<Part>,
}

/// Reading the request.
impl Call<'_> {
    pub(super) fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    pub(super) fn first(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// All values of a repeatable parameter.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        self.query
            .iter()
            .filter(|(key, _)| key == name || key.strip_suffix("[]") == Some(name))
            .map(|(_, value)| value.as_str())
            .collect()
    }

    pub(super) fn required(&self, name: &str) -> Result<&str, Refusal> {
        self.first(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Refusal::invalid(&format!("{name} is required")))
    }

    /// All values of a repeatable parameter. Each must be one of `known`.
    pub(super) fn values_among(&self, name: &str, known: &[&str]) -> Result<Vec<String>, Refusal> {
        let values: Vec<String> = self.all(name).into_iter().map(str::to_owned).collect();
        if values.iter().all(|value| known.contains(&value.as_str())) {
            Ok(values)
        } else {
            Err(Refusal::invalid(&format!("{name} must be one of {}", known.join(", "))))
        }
    }

    /// The body as JSON.
    pub(super) fn json(&self) -> Result<Value, Refusal> {
        if !self.is_json {
            return Err(Refusal::plain(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        serde_json::from_slice(self.body).map_err(|_| Refusal::invalid("The body is not JSON"))
    }

    /// The body as a JSON object.
    pub(super) fn object(&self) -> Result<Map<String, Value>, Refusal> {
        match self.json()? {
            Value::Object(fields) => Ok(fields),
            _ => Err(Refusal::invalid("The body is not a JSON object")),
        }
    }

    /// A text field of a multipart form.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        let part = self.form.iter().find(|part| part.name == name)?;
        std::str::from_utf8(&part.content).ok().filter(|text| !text.is_empty())
    }

    /// The first file of a multipart form.
    pub(super) fn file(&self) -> Option<&Part> {
        self.form.iter().find(|part| part.file_name.is_some())
    }
}

/// Access of the caller.
impl Call<'_> {
    /// Checks that the caller may use this operation.
    pub(super) fn check_access(&self) -> Result<(), Refusal> {
        let scopes = self.operation.scopes;
        if !self.world.has_module(Module::CustomerApi) {
            return Err(Refusal::with_message(
                StatusCode::FORBIDDEN,
                "No access to feature: Customer API",
            ));
        }
        if self.caller.kind == CredentialKind::OauthToken && !scopes.iter().any(|scope| self.has_scope(scope)) {
            return Err(Refusal::missing_scopes(scopes));
        }
        let scope = scopes.first().copied().unwrap_or_default();
        let module = module_of(scope);
        if !super::has_bought(self.world, module) {
            let hidden = module == Some(Module::Reviews) && self.world.has_quirk(Quirk::ReviewsHidden);
            return Err(if hidden { self.unseen() } else { self.forbidden() });
        }
        if self.caller.role < weakest_role(scope) {
            return Err(self.forbidden().for_role());
        }
        Ok(())
    }

    fn has_scope(&self, wanted: &str) -> bool {
        // SmartRecruiters' pages spell one scope in two ways.
        let plain = |scope: &str| scope.replace("candidates_status_read", "candidate_status_read");
        self.caller.scopes.iter().any(|scope| plain(scope) == plain(wanted))
    }

    /// The refusal of the operation, with its code if one is documented.
    pub(super) fn forbidden(&self) -> Refusal {
        Refusal::forbidden(self.operation.refusal)
    }

    /// The refusal of an object that the caller may not see.
    pub(super) fn unseen(&self) -> Refusal {
        self.operation.unseen.map_or_else(|| self.forbidden(), Refusal::unseen)
    }

    /// Whether the caller's role and access group allow this job and its candidates.
    pub(super) fn sees(&self, job: &Job) -> bool {
        let groups = &self.world.company.groups;
        if let Some(group) = self.caller.group.and_then(|group| groups.get(group)) {
            return job.place.country_code == group.country_code;
        }
        match self.caller.role {
            Role::Administrator | Role::Custom | Role::Extended => true,
            Role::Standard => job.index % 8 == 3,
            Role::Restricted => job.index % 16 == 3,
            Role::Employee => false,
        }
    }

    pub(super) fn sees_all(&self) -> bool {
        self.caller.role >= Role::Extended && self.caller.group.is_none()
    }

    /// Whether the caller sees a candidate, which depends on the candidate's first job. Everyone sees the talent pool.
    pub(super) fn sees_candidate(&self, record: &CandidateRecord) -> bool {
        let job = record
            .primary()
            .and_then(|application| application.job(&self.world.company));
        job.is_none_or(|job| self.sees(job))
    }

    /// Whether the details of a candidate are refused although the list shows it.
    fn is_barred_from(&self, record: &CandidateRecord) -> bool {
        let index = record.person.as_ref().map(|person| person.index);
        self.world.has_quirk(Quirk::CandidatesHidden) && index.is_some_and(|index| index.is_multiple_of(3))
    }

    /// The generated candidates that the caller sees.
    pub(super) fn visible(&self) -> Selection {
        let sees = |job: &Job| self.sees(job);
        self.world
            .company
            .select((!self.sees_all()).then_some(&sees as &dyn Fn(&Job) -> bool), None)
    }
}

/// Objects in the path and body.
impl Call<'_> {
    /// The candidate with this id, if there is one.
    pub(super) fn find_candidate(&self, id: &str) -> Option<CandidateRecord> {
        CandidateRecord::find(&self.world.company, &self.world.state(), id)
    }

    /// The candidate in the path, if the caller may see it.
    pub(super) fn candidate(&self) -> Result<CandidateRecord, Refusal> {
        let record = self
            .find_candidate(self.param("id"))
            .ok_or_else(|| Refusal::not_found("CANDIDATE_NOT_FOUND"))?;
        if self.sees_candidate(&record) && !self.is_barred_from(&record) {
            Ok(record)
        } else {
            Err(self.unseen())
        }
    }

    /// The application in the path: a candidate, and the position of the application.
    pub(super) fn application(&self) -> Result<(CandidateRecord, usize), Refusal> {
        let record = self.candidate()?;
        let position = record.applications.iter().position(|application| {
            self.job_of(application)
                .is_some_and(|job| job.id == self.param("jobId"))
        });
        position
            .map(|position| (record, position))
            .ok_or_else(|| Refusal::not_found("JOB_NOT_FOUND"))
    }

    pub(super) fn job_of(&self, application: &Application) -> Option<&Job> {
        application.job(&self.world.company)
    }

    /// The job in the path, if the caller may see it.
    pub(super) fn job(&self) -> Result<&Job, Refusal> {
        let job = self
            .world
            .company
            .job(self.param("jobId"))
            .ok_or_else(|| Refusal::not_found("JOB_NOT_FOUND"))?;
        if self.sees(job) { Ok(job) } else { Err(self.unseen()) }
    }

    /// The source of an application.
    pub(super) fn source_of(&self, application: &Application) -> Source {
        self.world
            .source_by_id(&application.source)
            .unwrap_or_else(|| self.world.api_source())
    }
}

/// Writing and events.
impl Call<'_> {
    /// The origin to store with what this call writes.
    pub(super) fn origin(&self) -> Origin {
        Origin {
            at: Timestamp::now(),
            by: self.caller.display_name(),
        }
    }

    /// Changes a candidate.
    pub(super) fn write(&self, candidate: &str, change: impl FnOnce(&mut Changes)) {
        let origin = self.origin();
        self.world.change(|state| {
            let changes = state.changes.entry(candidate.to_owned()).or_default();
            change(changes);
            changes.last = Some(origin);
        });
    }

    /// Reports an event about a candidate.
    pub(super) fn emit_candidate_event(&self, name: &'static str, candidate: &str) {
        self.world.emit(Event {
            name,
            link: format!("/candidates/{candidate}"),
            body: json!({"id": candidate}),
        });
    }

    /// Reports an event about an application.
    pub(super) fn emit_application_event(&self, name: &'static str, candidate: &str, application: &Application) {
        let Some(job) = self.job_of(application) else {
            return self.emit_candidate_event("candidate.updated", candidate);
        };
        self.world.emit(Event {
            name,
            link: format!("/candidates/{candidate}/jobs/{}", job.id),
            body: json!({"job_id": job.id, "candidate_id": candidate, "application_id": application.id}),
        });
    }

    /// A link in the form of SmartRecruiters.
    pub(super) fn link(&self, path: &str) -> Value {
        self.link_by("GET", path)
    }

    pub(super) fn link_by(&self, method: &str, path: &str) -> Value {
        json!({"url": format!("{}{path}", self.world.base), "method": method})
    }

    /// The link to a source.
    pub(super) fn source_link(&self, source: &Source) -> Value {
        self.link(&format!(
            "/configuration/sources/{}/values/{}",
            source.type_id, source.id
        ))
    }
}
