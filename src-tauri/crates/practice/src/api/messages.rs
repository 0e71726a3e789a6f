//! Messages about candidates: those of the generated company, and those that calls shared.

use serde_json::{Value, json};
use uuid::Uuid;

use super::call::Call;
use super::paging::{cursor, slice};
use super::reply::{Answer, Refusal, Reply};
use crate::company::{Kind, NOTES, Person, ago, written};
use crate::profile::{Profile, texts};
use crate::state::Message;

/// How many messages a candidate of the generated company can have; their ids are numbered by it.
const PER_CANDIDATE: u64 = 4;
/// Letters of one message.
const LONGEST: usize = 10_000;
/// Documented.
const MOST_RECIPIENTS: usize = 100;

/// Documented: an unknown candidate, job or application is a 400 here, not a 404; and the list is a bare array.
pub(super) fn list(call: &Call<'_>) -> Reply {
    let limit = call.limit(10)?;
    let from = call.page()?;
    let candidate = call.required("candidateId")?;
    let company = &call.world.company;
    let profile = call
        .known(candidate)
        .ok_or_else(|| Refusal::bad("CANDIDATE_NOT_FOUND", "Candidate not found"))?;
    if !call.sees_candidate(&profile) {
        return Err(call.unseen());
    }
    if let Some(job) = call.first("jobId") {
        if company.job(job).is_none() {
            return Err(Refusal::bad("JOB_NOT_FOUND", "Job not found"));
        }
        if profile.at(company, job).is_none() {
            return Err(Refusal::bad("APPLICATION_NOT_FOUND", "Application not found"));
        }
    }
    let all = messages_of(call, &profile);
    let next = from.saturating_add(limit);
    let next = (next < all.len() as u64).then(|| call.next_page("/messages", limit, &cursor(next)));
    Answer::page(json!(slice(&all, from, limit)), next)
}

/// The newest first.
fn messages_of(call: &Call<'_>, profile: &Profile) -> Vec<Value> {
    let state = call.world.state();
    let shared = state
        .messages
        .iter()
        .rev()
        .filter(|message| message.candidates.contains(&profile.id))
        .map(|message| {
            json!({
                "id": message.id,
                "content": message.content,
                "createdOn": written(message.origin.at),
                "visibility": message.visibility,
                "authorId": message.author,
                "context": context(call, profile),
            })
        });
    let generated = profile
        .person
        .iter()
        .flat_map(|person| generated(call, profile, person));
    let kept = generated.filter(|message| !message["id"].as_str().is_some_and(|id| state.removed.contains(id)));
    shared.chain(kept).collect()
}

fn context(call: &Call<'_>, profile: &Profile) -> Value {
    let applications: Vec<Value> = profile
        .applications
        .iter()
        .filter_map(|application| {
            let job = call.job_of(application)?;
            Some(json!({"candidateId": profile.id, "jobId": job.id, "applicationId": application.id}))
        })
        .collect();
    json!({"applications": applications})
}

fn generated(call: &Call<'_>, profile: &Profile, person: &Person) -> Vec<Value> {
    let company = &call.world.company;
    let mut draw = company.draw(Kind::Message, person.index);
    (0..draw.below(PER_CANDIDATE))
        .map(|number| {
            let author = company
                .users
                .get(draw.position(company.users.len()))
                .map(|user| user.id.as_str());
            json!({
                "id": company.id(Kind::Message, person.index * PER_CANDIDATE + number),
                "content": draw.pick(NOTES),
                "createdOn": ago(person.updated + number * 86_400),
                "visibility": "OPEN",
                "authorId": author,
                "context": context(call, profile),
            })
        })
        .collect()
}

/// The ids that a text names in this way, such as `#[CANDIDATE:id]`.
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
    let visible = |id: &String| call.known(id).is_some_and(|profile| call.sees_candidate(&profile));
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
    let index = company.index_of(Kind::Message, id).ok_or_else(unknown)?;
    let candidate = company.id(Kind::Candidate, index / PER_CANDIDATE);
    let profile = call.known(&candidate).ok_or_else(unknown)?;
    if !call.sees_candidate(&profile) {
        return Err(call.unseen());
    }
    if !messages_of(call, &profile).iter().any(|message| message["id"] == id) {
        return Err(unknown());
    }
    call.world.change(|state| state.removed.insert(id.to_owned()));
    Answer::done()
}

#[cfg(test)]
mod tests {
    use super::mentioned;

    #[test]
    fn mentions_are_found_wherever_they_stand() {
        let text = "Seen #[CANDIDATE:a1] with @[USER:7], then #[CANDIDATE: b2 ]; #[CANDIDATE:open";
        assert_eq!(mentioned(text, "#[CANDIDATE:"), ["a1", "b2"]);
        assert_eq!(mentioned(text, "@[USER:"), ["7"]);
    }
}
