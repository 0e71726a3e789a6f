//! Jobs.

use serde_json::{Value, json};

use super::call::Call;
use super::candidates::filter::{moment, wanted_words};
use super::paging::{cursor, slice};
use super::reply::{Answer, Refusal, Reply};
use crate::candidate_record::without_nulls;
use crate::company::{IdKind, Job, NAME, timestamp_before_today};

const STATUSES: [&str; 7] = [
    "CREATED",
    "SOURCING",
    "FILLED",
    "INTERVIEW",
    "OFFER",
    "CANCELLED",
    "ON_HOLD",
];
const POSTING: [&str; 4] = ["PUBLIC", "INTERNAL", "NOT_PUBLISHED", "PRIVATE"];

const MOST_OFFSET: u64 = 10_000_000;

/// Whether a text has the form of a language code: two letters and an optional region.
fn is_language(text: &str) -> bool {
    let (language, region) = text.split_once('-').unwrap_or((text, "US"));
    let two = |text: &str, is: fn(&u8) -> bool| text.len() == 2 && text.as_bytes().iter().all(is);
    two(language, u8::is_ascii_lowercase) && two(region, u8::is_ascii_uppercase)
}

/// The job's reference number.
pub(super) fn reference(job: &Job) -> &str {
    &job.ref_number
}

fn department(job: &Job) -> Value {
    super::configuration::department_json(job.department)
}

pub(super) fn summary(call: &Call<'_>, job: &Job) -> Value {
    let place = job.place;
    json!({
        "id": job.id,
        "title": job.title,
        "refNumber": job.ref_number,
        "createdOn": timestamp_before_today(job.created),
        "updatedOn": timestamp_before_today(job.updated),
        "lastActivityOn": timestamp_before_today(job.active),
        "department": department(job),
        "location": {
            "country": place.country,
            "countryCode": place.country_code,
            "regionCode": place.region_code,
            "region": place.region,
            "city": place.city,
            "address": place.street,
            "postalCode": place.postal_code,
            "longitude": place.lng.to_string(),
            "latitude": place.lat.to_string(),
            "manual": false,
            "remote": job.remote,
        },
        "status": job.status,
        "postingStatus": job.posting,
        "language": {"code": "en", "label": "English", "labelNative": "English (US)"},
        "actions": {"details": call.link(&format!("/jobs/{}", job.id))},
    })
}

pub(super) fn list(call: &Call<'_>) -> Reply {
    let limit = call.limit(10)?;
    // SmartRecruiters calls this parameter deprecated and slow, but still documents it.
    let from = if call.first("pageId").is_some() {
        call.page()?
    } else {
        call.offset()?
    };
    call.values_among("status", &STATUSES)?;
    call.values_among("postingStatus", &POSTING)?;
    call.values_among("sort", &["default", "job_id"])?;
    if !call.all("language").into_iter().all(is_language) {
        return Err(Refusal::invalid("language must be a code such as en or pt-BR"));
    }
    if from > MOST_OFFSET {
        return Err(Refusal::invalid("offset must be between 0 and 10000000"));
    }
    let words = wanted_words(call);
    let updated_after = moment(call, "updatedAfter")?;
    let active_after = moment(call, "lastActivityAfter")?;
    let within = |name: &str, value: &str| {
        let wanted = call.all(name);
        wanted.is_empty() || wanted.iter().any(|wanted| wanted.eq_ignore_ascii_case(value))
    };
    let after = |limit: Option<jiff::Timestamp>, age: u64| {
        limit.is_none_or(|limit| {
            timestamp_before_today(age)
                .parse()
                .is_ok_and(|moment: jiff::Timestamp| moment > limit)
        })
    };
    let mut found: Vec<&Job> = call
        .world
        .company
        .jobs
        .iter()
        .filter(|job| call.sees(job))
        .filter(|job| {
            let text = format!("{} {} {}", job.title, job.ref_number, job.place.city).to_lowercase();
            words.iter().all(|word| text.contains(word))
                && within("city", job.place.city)
                && (within("department", job.department_details.name)
                    || within("department", department(job)["id"].as_str().unwrap_or_default()))
                && within("status", job.status)
                && within("postingStatus", job.posting)
                && within("language", "en")
                && after(updated_after, job.updated)
                && after(active_after, job.active)
        })
        .collect();
    if call.first("sort") == Some("job_id") {
        found.sort_by(|one, other| one.id.cmp(&other.id));
    }
    let total = found.len() as u64;
    let next = from.saturating_add(limit);
    let next = (next < total).then(|| cursor(next));
    let body = json!({
        "limit": limit,
        "offset": from,
        "nextPageId": next.clone().unwrap_or_default(),
        "totalFound": total,
        "content": slice(&found, from, limit).iter().map(|job| summary(call, job)).collect::<Vec<_>>(),
    });
    Answer::page(body, next.map(|next| call.next_page("/jobs", limit, &next)))
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let company = &call.world.company;
    let mut details = summary(call, job);
    let section = |title: &str, text: String| json!({"title": title, "text": format!("<p>{text}</p>")});
    let path = |rest: &str| call.link(&format!("/jobs/{}{rest}", job.id));
    let creator = job.team.first().and_then(|(user, _)| company.users.get(*user));
    let more = without_nulls(json!({
        "targetHiringDate": timestamp_before_today(job.created.saturating_sub(90 * 86_400)),
        "industry": {"id": "machinery", "label": "Machinery"},
        "function": {"id": job.department_details.function.0, "label": job.department_details.function.1},
        "typeOfEmployment": {"id": job.employment.0, "label": job.employment.1},
        "experienceLevel": {"id": job.level.0, "label": job.level.1},
        "eeoCategory": (job.place.country_code == "us").then(|| json!({"id": "professionals", "label": "Professionals"})),
        "template": false,
        "creator": creator.map(|user| json!({"id": user.id, "firstName": user.first, "lastName": user.last})),
        "compensation": job.salary.map(|(min, max)| json!({"min": min, "max": max, "currency": job.place.currency})),
        "jobAd": {
            "sections": {
                "companyDescription": section("Company Description", format!(
                    "{NAME} builds measuring instruments for laboratories. Six countries, one workshop spirit."
                )),
                "jobDescription": section("Job Description", job.department_details.duty.to_owned()),
                "qualifications": section("Qualifications", job.department_details.need.to_owned()),
                "additionalInformation": section("Additional Information", "We answer every application.".to_owned()),
                "videos": {"urls": []},
            },
            "language": {"code": "en"},
        },
        "properties": [{
            "id": company.id(IdKind::Property, 0),
            "label": "Office",
            "value": {"id": format!("{}-office", job.place.country_code), "label": format!("{} office", job.place.city)},
        }],
    }));
    if let (Some(fields), Value::Object(more)) = (details.as_object_mut(), more) {
        fields.extend(more);
    }
    details["actions"] = json!({
        "hiringTeam": path("/hiring-team"),
        "publications": path("/publication"),
        "positions": path("/positions"),
        "applyOnWeb": {"url": format!("https://jobs.example.com/{}/{}", crate::company::IDENTIFIER, job.index), "method": "GET"},
        "details": path(""),
    });
    Answer::ok(details)
}

pub(super) fn history(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let user = job
        .team
        .first()
        .and_then(|(user, _)| call.world.company.users.get(*user))
        .map(|user| user.id.as_str());
    let actions = json!({"user": call.link(&format!("/user-api/v201804/users/{}", user.unwrap_or_default()))});
    let mut content =
        vec![json!({"changedOn": timestamp_before_today(job.created), "status": "CREATED", "actions": actions})];
    if job.status != "CREATED" {
        content
            .push(json!({"changedOn": timestamp_before_today(job.updated), "status": job.status, "actions": actions}));
    }
    Answer::list(content)
}

pub(super) fn team(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let users = &call.world.company.users;
    Answer::list(
        job.team
            .iter()
            .filter_map(|(position, role)| users.get(*position).map(|user| (user, role)))
            .map(|(user, role)| {
                let details = call.link(&format!("/user-api/v201804/users/{}", user.id));
                json!({"id": user.id, "role": role, "actions": {"details": details}})
            })
            .collect(),
    )
}

pub(super) fn note(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    Answer::ok(json!({"content": format!("{}: interviews on Tuesdays and Thursdays.", job.ref_number)}))
}

fn position_of(call: &Call<'_>, job: &Job) -> Value {
    json!({
        "id": call.world.company.id(IdKind::Position, job.index),
        "positionId": format!("P-{}", 100 + job.index),
        "type": if job.index.is_multiple_of(3) { "REPLACEMENT" } else { "NEW" },
        "positionOpenDate": timestamp_before_today(job.created),
        "targetStartDate": timestamp_before_today(job.created.saturating_sub(120 * 86_400)),
        "status": if job.status == "FILLED" { "FILLED" } else { "OPEN" },
    })
}

pub(super) fn positions(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    Answer::list(vec![position_of(call, job)])
}

pub(super) fn position(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let position = position_of(call, job);
    if position["id"] == call.param("positionId") {
        Answer::ok(position)
    } else {
        Err(Refusal::not_found("POSITION_NOT_FOUND"))
    }
}

/// A job's approval in the form of the API.
pub(super) fn approved(call: &Call<'_>, job: &Job, approval: &str) -> Value {
    without_nulls(json!({
        "approvalRequestId": approval,
        "positions": [position_of(call, job)],
        "salaryRange": job.salary.map(|(min, max)| json!({"min": min, "max": max, "currency": job.place.currency})),
    }))
}

fn ad_of(call: &Call<'_>, job: &Job) -> Value {
    let id = call.world.company.id(IdKind::JobAd, job.index);
    let creator = job
        .team
        .first()
        .and_then(|(user, _)| call.world.company.users.get(*user))
        .map(|user| user.id.as_str());
    json!({
        "id": id,
        "title": job.title,
        "language": {"code": "en", "label": "English"},
        "jobAd": {"jobDescription": {"title": "Job Description", "text": format!("<p>{}</p>", job.department_details.duty)}},
        "createdOn": timestamp_before_today(job.created),
        "updatedOn": timestamp_before_today(job.updated),
        "postingStatus": if job.posting == "PUBLIC" { "PUBLISHED" } else { "NOT_PUBLISHED" },
        "visibility": "PUBLIC",
        "default": true,
        "actions": {"postings": call.link(&format!("/jobs/{}/jobads/{id}/postings", job.id))},
        "creator": {"id": creator.unwrap_or_default()},
    })
}

/// Documented: a bare array.
pub(super) fn ads(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    Answer::ok(json!([ad_of(call, job)]))
}

/// The job ad in the path, and its job.
fn named_ad<'a>(call: &'a Call<'_>) -> Result<(&'a Job, Value), Refusal> {
    let job = call.job()?;
    let ad = ad_of(call, job);
    if ad["id"] == call.param("jobAdId") {
        Ok((job, ad))
    } else {
        Err(Refusal::not_found("JOBAD_NOT_FOUND"))
    }
}

pub(super) fn ad(call: &Call<'_>) -> Reply {
    Answer::ok(named_ad(call)?.1)
}

pub(super) fn postings(call: &Call<'_>) -> Reply {
    let (job, _) = named_ad(call)?;
    Answer::ok(published(job))
}

pub(super) fn publications(call: &Call<'_>) -> Reply {
    Answer::ok(published(call.job()?))
}

fn published(job: &Job) -> Value {
    let entry =
        json!({"sourceName": "Career Page", "type": "FREE", "publishedOn": timestamp_before_today(job.updated)});
    json!({"content": if job.posting == "PUBLIC" { vec![entry] } else { Vec::new() }})
}
