//! Files of candidates, generated or uploaded.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::api::call::{Call, Part};
use crate::api::reply::{Answer, Refusal, Reply};
use crate::api::{jobs, pdf};
use crate::candidate_record::CandidateRecord;
use crate::company::{IdKind, Person};
use crate::state::{SavedState, StoredFile};
use crate::webhooks::Event;

/// The kinds of files.
const KINDS: [&str; 3] = ["RESUME", "COVER_LETTER", "GENERIC_FILE"];
/// The largest number of uploaded files of a candidate.
const MOST_FILES: usize = 20;
/// The largest total size of uploaded files in base64, because they are saved with the practice profile.
const MOST_BYTES: usize = 16 << 20;

/// A generated file.
struct Generated {
    id: String,
    kind: &'static str,
    name: String,
}

/// Seven in ten candidates have a résumé, and some also a cover letter.
fn generated(call: &Call<'_>, person: &Person, state: &SavedState) -> Vec<Generated> {
    let company = &call.world.company;
    let mut random = company.random(IdKind::Attachment, person.index);
    let letters = random.chance(25);
    let files = [
        (random.chance(70), "RESUME", "resume"),
        (letters, "COVER_LETTER", "letter"),
    ];
    (0_u64..)
        .zip(files)
        .filter(|(_, file)| file.0)
        .map(|(number, (_, kind, name))| Generated {
            id: company.id(IdKind::Attachment, person.index * 2 + number),
            kind,
            name: format!("{}-{}-{name}.pdf", person.first, person.last),
        })
        .filter(|file| !state.removed.contains(&file.id))
        .collect()
}

fn file_json(call: &Call<'_>, id: &str, name: &str, kind: &str, content_type: &str) -> Value {
    let path = format!("/candidates/attachments/{id}");
    json!({
        "id": id,
        "name": name,
        "type": kind,
        "contentType": content_type,
        "actions": {"download": call.link(&path), "remove": call.link_by("DELETE", &path)},
    })
}

fn stored_file_json(call: &Call<'_>, file: &StoredFile) -> Value {
    file_json(call, &file.id.to_string(), &file.name, &file.kind, &file.content_type)
}

/// The generated files, and the uploaded ones that satisfy `belongs`.
fn list(call: &Call<'_>, record: &CandidateRecord, belongs: impl Fn(&StoredFile) -> bool) -> Reply {
    let state = call.world.state();
    let generated = record.person.iter().flat_map(|person| generated(call, person, &state));
    let mut content: Vec<Value> = generated
        .map(|file| file_json(call, &file.id, &file.name, file.kind, pdf::CONTENT_TYPE))
        .collect();
    let uploaded = state
        .files
        .iter()
        .filter(|file| file.candidate == record.id && belongs(file));
    content.extend(uploaded.map(|file| stored_file_json(call, file)));
    Answer::list(content)
}

/// All files of the candidate, including those of applications.
pub(in crate::api) fn of_candidate(call: &Call<'_>) -> Reply {
    list(call, &call.candidate()?, |_| true)
}

pub(in crate::api) fn of_application(call: &Call<'_>) -> Reply {
    let (record, _) = call.application()?;
    let job = call.param("jobId");
    list(call, &record, |file| file.job.as_deref().is_none_or(|at| at == job))
}

pub(in crate::api) fn upload(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    upload_for(call, &record, None)
}

pub(in crate::api) fn upload_to_application(call: &Call<'_>) -> Reply {
    let (record, _) = call.application()?;
    upload_for(call, &record, Some(call.param("jobId")))
}

fn upload_for(call: &Call<'_>, record: &CandidateRecord, job: Option<&str>) -> Reply {
    let kind = call.field("attachmentType").filter(|kind| KINDS.contains(kind));
    let kind = kind.ok_or_else(|| Refusal::invalid(&format!("attachmentType must be one of {}", KINDS.join(", "))))?;
    let file = call
        .file()
        .filter(|file| !file.content.is_empty())
        .ok_or_else(|| Refusal::bad("INVALID_FILE", "The form has no file, or an empty one"))?;
    let stored = store_file(call, &record.id, job, kind, file)?;
    if let Some(application) = job.and_then(|job| record.at(&call.world.company, job)) {
        let job = job.unwrap_or_default();
        call.world.emit(Event {
            name: "application.attachment.created",
            link: format!("/candidates/attachments/{}", stored.id),
            body: json!({
                "job_id": job,
                "candidate_id": record.id,
                "application_id": application.id,
                "attachment_id": stored.id,
            }),
        });
    }
    Answer::created(stored_file_json(call, &stored))
}

/// Stores an uploaded file.
pub(in crate::api) fn store_file(
    call: &Call<'_>,
    candidate: &str,
    job: Option<&str>,
    kind: &str,
    file: &Part,
) -> Result<StoredFile, Refusal> {
    let name = file.file_name.as_deref().unwrap_or_default();
    // Some programs send the full path.
    let name = name
        .rsplit(['/', '\\'])
        .next()
        .filter(|name| !name.is_empty())
        .unwrap_or("file");
    let stored = StoredFile {
        id: Uuid::new_v4(),
        candidate: candidate.to_owned(),
        job: job.map(str::to_owned),
        name: name.chars().take(100).collect(),
        kind: kind.to_owned(),
        content_type: file
            .content_type
            .clone()
            .unwrap_or_else(|| "application/octet-stream".to_owned()),
        content: STANDARD.encode(&file.content),
        origin: call.origin(),
    };
    call.world.change(|state| {
        let own = state.files.iter().filter(|file| file.candidate == candidate);
        let bytes: usize = state.files.iter().map(|file| file.content.len()).sum();
        let same = |known: &StoredFile| {
            (&known.name, &known.job, &known.content) == (&stored.name, &stored.job, &stored.content)
        };
        if own.clone().any(same) {
            return Err(Refusal::bad(
                "FILE_ALREADY_EXIST",
                "The candidate has this file already",
            ));
        }
        if own.count() >= MOST_FILES || bytes + stored.content.len() > MOST_BYTES {
            return Err(Refusal::unprocessable(
                "ATTACHMENT_LIMIT_EXCEEDED",
                "The practice tenant keeps 20 files of a candidate and 12 MiB in all",
            ));
        }
        state.files.push(stored.clone());
        Ok(())
    })?;
    Ok(stored)
}

/// The name, type and content of a file.
struct Download {
    candidate: String,
    name: String,
    content_type: String,
    content: Vec<u8>,
}

impl Download {
    fn answer(self) -> Reply {
        Answer::file(&self.name, &self.content_type, self.content)
    }
}

/// The file in the path, if the caller may see its candidate.
fn find(call: &Call<'_>) -> Result<Download, Refusal> {
    let unknown = || Refusal::not_found("FILE_NOT_FOUND");
    let id = call.param("attachmentId");
    let uploaded = {
        let state = call.world.state();
        state.files.iter().find(|file| file.id.to_string() == id).cloned()
    };
    let found = match uploaded {
        Some(file) => Download {
            candidate: file.candidate,
            name: file.name,
            content_type: file.content_type,
            content: STANDARD.decode(file.content).unwrap_or_default(),
        },
        None => generated_content(call, id).ok_or_else(unknown)?,
    };
    let record = call.find_candidate(&found.candidate).ok_or_else(unknown)?;
    if call.sees_candidate(&record) {
        Ok(found)
    } else {
        Err(call.unseen())
    }
}

fn generated_content(call: &Call<'_>, id: &str) -> Option<Download> {
    let company = &call.world.company;
    let index = company.index_of(IdKind::Attachment, id)?;
    let person = company.person(&company.id(IdKind::Candidate, index / 2))?;
    let state = call.world.state();
    let file = generated(call, &person, &state)
        .into_iter()
        .find(|file| file.id == id)?;
    let mut lines = vec![
        format!("{} {}", person.first, person.last),
        person.email.clone().unwrap_or_default(),
        person.place.city.to_owned(),
        String::new(),
    ];
    if file.kind == "RESUME" {
        lines.extend(person.experience(company).iter().map(|station| {
            let until = station.until.as_deref().unwrap_or("today");
            format!("{} to {until}: {}, {}", station.from, station.what, station.at)
        }));
    } else if let Some(job) = person.job(company) {
        lines.push(format!(
            "I apply for the position {} ({}).",
            job.title,
            jobs::reference(job)
        ));
    }
    Some(Download {
        candidate: person.id.clone(),
        name: file.name,
        content_type: pdf::CONTENT_TYPE.to_owned(),
        content: pdf::page(&lines),
    })
}

pub(in crate::api) fn download(call: &Call<'_>) -> Reply {
    find(call)?.answer()
}

pub(in crate::api) fn download_of_candidate(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    let found = find(call)?;
    if found.candidate == record.id {
        found.answer()
    } else {
        Err(Refusal::not_found("FILE_NOT_FOUND"))
    }
}

pub(in crate::api) fn delete(call: &Call<'_>) -> Reply {
    find(call)?;
    let id = call.param("attachmentId");
    call.world.change(|state| {
        let before = state.files.len();
        state.files.retain(|file| file.id.to_string() != id);
        if state.files.len() == before {
            state.removed.insert(id.to_owned());
        }
    });
    Answer::done()
}
