//! Jobs.

use serde_json::{Value, json};

use super::call::Call;
use super::candidates::filter::{moment, wanted_words};
use super::paging::{cursor, slice};
use super::reply::{Answer, Refusal, Reply};
use crate::company::{Job, Kind, NAME, ago};
use crate::profile::without_nulls;

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

/// Whether a text looks as languages are named: two letters, and a region where there is one.
fn is_language(text: &str) -> bool {
    let (language, region) = text.split_once('-').unwrap_or((text, "US"));
    let two = |text: &str, is: fn(&u8) -> bool| text.len() == 2 && text.as_bytes().iter().all(is);
    two(language, u8::is_ascii_lowercase) && two(region, u8::is_ascii_uppercase)
}

/// What people call a job by.
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
        "createdOn": ago(job.created),
        "updatedOn": ago(job.updated),
        "lastActivityOn": ago(job.active),
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
    // Deprecated and slow by SmartRecruiters' own words, but still in the list of parameters.
    let from = if call.first("pageId").is_some() {
        call.page()?
    } else {
        call.offset()?
    };
    call.all_of("status", &STATUSES)?;
    call.all_of("postingStatus", &POSTING)?;
    call.all_of("sort", &["default", "job_id"])?;
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
        limit.is_none_or(|limit| ago(age).parse().is_ok_and(|moment: jiff::Timestamp| moment > limit))
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
                && (within("department", job.trade.department)
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
        "targetHiringDate": ago(job.created.saturating_sub(90 * 86_400)),
        "industry": {"id": "machinery", "label": "Machinery"},
        "function": {"id": job.trade.function.0, "label": job.trade.function.1},
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
                "jobDescription": section("Job Description", job.trade.duty.to_owned()),
                "qualifications": section("Qualifications", job.trade.need.to_owned()),
                "additionalInformation": section("Additional Information", "We answer every application.".to_owned()),
                "videos": {"urls": []},
            },
            "language": {"code": "en"},
        },
        "properties": [{
            "id": company.id(Kind::Property, 0),
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
    let mut content = vec![json!({"changedOn": ago(job.created), "status": "CREATED", "actions": actions})];
    if job.status != "CREATED" {
        content.push(json!({"changedOn": ago(job.updated), "status": job.status, "actions": actions}));
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
        "id": call.world.company.id(Kind::Position, job.index),
        "positionId": format!("P-{}", 100 + job.index),
        "type": if job.index.is_multiple_of(3) { "REPLACEMENT" } else { "NEW" },
        "positionOpenDate": ago(job.created),
        "targetStartDate": ago(job.created.saturating_sub(120 * 86_400)),
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

/// What an approval says about a job.
pub(super) fn approved(call: &Call<'_>, job: &Job, approval: &str) -> Value {
    without_nulls(json!({
        "approvalRequestId": approval,
        "positions": [position_of(call, job)],
        "salaryRange": job.salary.map(|(min, max)| json!({"min": min, "max": max, "currency": job.place.currency})),
    }))
}

fn ad_of(call: &Call<'_>, job: &Job) -> Value {
    let id = call.world.company.id(Kind::JobAd, job.index);
    let creator = job
        .team
        .first()
        .and_then(|(user, _)| call.world.company.users.get(*user))
        .map(|user| user.id.as_str());
    json!({
        "id": id,
        "title": job.title,
        "language": {"code": "en", "label": "English"},
        "jobAd": {"jobDescription": {"title": "Job Description", "text": format!("<p>{}</p>", job.trade.duty)}},
        "createdOn": ago(job.created),
        "updatedOn": ago(job.updated),
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

/// The ad that the path names, and its job.
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
    let entry = json!({"sourceName": "Career Page", "type": "FREE", "publishedOn": ago(job.updated)});
    json!({"content": if job.posting == "PUBLIC" { vec![entry] } else { Vec::new() }})
}
