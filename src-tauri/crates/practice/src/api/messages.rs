//! Messages about candidates, generated or shared by calls.

use serde_json::{Value, json};
use uuid::Uuid;

use super::call::Call;
use super::paging::{cursor, slice};
use super::reply::{Answer, Refusal, Reply};
use crate::candidate_record::{CandidateRecord, texts};
use crate::company::{IdKind, NOTES, Person, timestamp, timestamp_before_today};
use crate::state::Message;

/// The largest number of generated messages of a candidate. Message ids are computed from it.
const MOST_PER_CANDIDATE: u64 = 4;
/// The largest number of characters of a message.
const LONGEST: usize = 10_000;
/// Documented.
const MOST_RECIPIENTS: usize = 100;

/// Documented: an unknown candidate, job or application gets 400, not 404, and the list is a bare array.
pub(super) fn list(call: &Call<'_>) -> Reply {
    let limit = call.limit(10)?;
    let from = call.page()?;
    let candidate = call.required("candidateId")?;
    let company = &call.world.company;
    let record = call
        .find_candidate(candidate)
        .ok_or_else(|| Refusal::bad("CANDIDATE_NOT_FOUND", "Candidate not found"))?;
    if !call.sees_candidate(&record) {
        return Err(call.unseen());
    }
    if let Some(job) = call.first("jobId") {
        if company.job(job).is_none() {
            return Err(Refusal::bad("JOB_NOT_FOUND", "Job not found"));
        }
        if record.at(company, job).is_none() {
            return Err(Refusal::bad("APPLICATION_NOT_FOUND", "Application not found"));
        }
    }
    let all = messages_of(call, &record);
    let next = from.saturating_add(limit);
    let next = (next < all.len() as u64).then(|| call.next_page("/messages", limit, &cursor(next)));
    Answer::page(json!(slice(&all, from, limit)), next)
}

/// The newest first.
fn messages_of(call: &Call<'_>, record: &CandidateRecord) -> Vec<Value> {
    let state = call.world.state();
    let shared = state
        .messages
        .iter()
        .rev()
        .filter(|message| message.candidates.contains(&record.id))
        .map(|message| {
            json!({
                "id": message.id,
                "content": message.content,
                "createdOn": timestamp(message.origin.at),
                "visibility": message.visibility,
                "authorId": message.author,
                "context": context(call, record),
            })
        });
    let generated = record.person.iter().flat_map(|person| generated(call, record, person));
    let kept = generated.filter(|message| !message["id"].as_str().is_some_and(|id| state.removed.contains(id)));
    shared.chain(kept).collect()
}

fn context(call: &Call<'_>, record: &CandidateRecord) -> Value {
    let applications: Vec<Value> = record
        .applications
        .iter()
        .filter_map(|application| {
            let job = call.job_of(application)?;
            Some(json!({"candidateId": record.id, "jobId": job.id, "applicationId": application.id}))
        })
        .collect();
    json!({"applications": applications})
}

fn generated(call: &Call<'_>, record: &CandidateRecord, person: &Person) -> Vec<Value> {
    let company = &call.world.company;
    let mut random = company.random(IdKind::Message, person.index);
    (0..random.below(MOST_PER_CANDIDATE))
        .map(|number| {
            let author = company
                .users
                .get(random.position(company.users.len()))
                .map(|user| user.id.as_str());
            json!({
                "id": company.id(IdKind::Message, person.index * MOST_PER_CANDIDATE + number),
                "content": random.pick(NOTES),
                "createdOn": timestamp_before_today(person.updated + number * 86_400),
                "visibility": "OPEN",
                "authorId": author,
                "context": context(call, record),
            })
        })
        .collect()
}

/// The ids that a text mentions in this form, such as `#[CANDIDATE:id]`.
fn mentioned<'a>(text: &'a str, mark: &str) -> Vec<&'a str> {
    let rest = text.split(mark).skip(1);
    rest.filter_map(|rest| rest.split_once(']'))
        .map(|(id, _)| id.trim())
        .collect()
}

pub(super) fn share(call: &Call<'_>) -> Reply {
    let body = Value::Object(call.object()?);
    let content = body["content"].as_str().unwrap_or_default();
    if !(1..=LONGEST).contains(&content.chars().count()) {
        return Err(Refusal::invalid("content must have 1 to 10000 characters"));
    }
    let shared = &body["shareWith"];
    let flag = |name: &str| shared[name].as_bool().unwrap_or(false);
    if flag("everyone") && flag("openNote") {
        let message = "everyone and openNote exclude each other";
        return Err(Refusal::bad("INVALID_VISIBILITY_OPTIONS", message));
    }
    let company = &call.world.company;
    let known_user = |id: &&str| company.user(id).is_some();
    let users = texts(shared.get("users"));
    let mentions = mentioned(content, "@[USER:");
    if !mentions.iter().all(known_user) {
        return Err(Refusal::bad(
            "MENTIONED_USERS_NOT_FOUND",
            "A mentioned user does not exist",
        ));
    }
    if !users.iter().all(|id| company.user(id).is_some()) {
        return Err(Refusal::bad("SHARED_WITH_USERS_NOT_FOUND", "A user does not exist"));
    }
    let teams = texts(shared.get("hiringTeamOf"));
    let teams: Option<Vec<_>> = teams.iter().map(|job| company.job(job)).collect();
    let teams = teams.ok_or_else(|| Refusal::bad("JOB_NOT_FOUND", "A job does not exist"))?;
    let recipients = users.len() + mentions.len() + teams.iter().map(|job| job.team.len()).sum::<usize>();
    if recipients > MOST_RECIPIENTS {
        return Err(Refusal::bad(
            "TOO_MANY_RECIPIENTS",
            "A message has up to 100 recipients",
        ));
    }
    let candidates: Vec<String> = mentioned(content, "#[CANDIDATE:")
        .into_iter()
        .map(str::to_owned)
        .collect();
    let visible = |id: &String| {
        call.find_candidate(id)
            .is_some_and(|record| call.sees_candidate(&record))
    };
    if !candidates.iter().all(visible) {
        return Err(Refusal::bad(
            "NO_ACCESS_TO_CANDIDATE",
            "A tagged candidate is not to be seen",
        ));
    }
    let message = Message {
        id: Uuid::new_v4(),
        content: content.to_owned(),
        candidates,
        visibility: match (flag("everyone"), flag("openNote"), recipients) {
            (true, ..) => "EVERYONE",
            (_, true, _) => "OPEN",
            (_, _, 0) => "PRIVATE",
            _ => "DIRECT",
        }
        .to_owned(),
        author: call.caller.user_id(),
        origin: call.origin(),
    };
    let id = message.id;
    call.world.change(|state| state.messages.push(message));
    Answer::created(json!({"id": id, "shareRequired": false}))
}

pub(super) fn delete(call: &Call<'_>) -> Reply {
    let id = call.param("id");
    let unknown = || Refusal::not_found("MESSAGE_NOT_FOUND");
    let shared = call
        .world
        .state()
        .messages
        .iter()
        .any(|message| message.id.to_string() == id);
    if shared {
        call.world
            .change(|state| state.messages.retain(|message| message.id.to_string() != id));
        return Answer::done();
    }
    let company = &call.world.company;
    let index = company.index_of(IdKind::Message, id).ok_or_else(unknown)?;
    let candidate = company.id(IdKind::Candidate, index / MOST_PER_CANDIDATE);
    let record = call.find_candidate(&candidate).ok_or_else(unknown)?;
    if !call.sees_candidate(&record) {
        return Err(call.unseen());
    }
    if !messages_of(call, &record).iter().any(|message| message["id"] == id) {
        return Err(unknown());
    }
    call.world.change(|state| state.removed.insert(id.to_owned()));
    Answer::done()
}

#[cfg(test)]
mod tests {
    use super::mentioned;

    #[test]
    fn mentions_are_found_anywhere_in_a_text() {
        let text = "Seen #[CANDIDATE:a1] with @[USER:7], then #[CANDIDATE: b2 ]; #[CANDIDATE:open";
        assert_eq!(mentioned(text, "#[CANDIDATE:"), ["a1", "b2"]);
        assert_eq!(mentioned(text, "@[USER:"), ["7"]);
    }
}
