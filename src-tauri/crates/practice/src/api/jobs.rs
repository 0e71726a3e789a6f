//! Jobs.

use serde_json::{Value, json};

use super::candidate::without_nulls;
use super::filter::{moment, wanted_words};
use super::paging::{cursor, slice};
use super::{Answer, Call, Refusal, Reply};
use crate::company::{Job, Kind, NAME, ago};

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
    let found: Vec<&Job> = call
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
    let total = found.len() as u64;
    let next = from.saturating_add(limit);
    Answer::ok(without_nulls(json!({
        "limit": limit,
        "offset": from,
        "nextPageId": (next < total).then(|| cursor(next)),
        "totalFound": total,
        "content": slice(&found, from, limit).iter().map(|job| summary(call, job)).collect::<Vec<_>>(),
    })))
}

impl Call<'_> {
    /// The job that the path names, where the caller may see it.
    pub(super) fn job(&self) -> Result<&Job, Refusal> {
        let job = self
            .world
            .company
            .job(self.param("jobId"))
            .ok_or_else(|| Refusal::not_found("JOB_NOT_FOUND"))?;
        if self.sees(job) {
            Ok(job)
        } else {
            Err(Refusal::forbidden())
        }
    }
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

pub(super) fn positions(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    Answer::list(vec![json!({
        "id": call.world.company.id(Kind::Position, job.index),
        "positionId": format!("P-{}", 100 + job.index),
        "type": if job.index % 3 == 0 { "REPLACEMENT" } else { "NEW" },
        "positionOpenDate": ago(job.created),
        "targetStartDate": ago(job.created.saturating_sub(120 * 86_400)),
        "status": if job.status == "FILLED" { "FILLED" } else { "OPEN" },
    })])
}

pub(super) fn ads(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let id = call.world.company.id(Kind::JobAd, job.index);
    let creator = job
        .team
        .first()
        .and_then(|(user, _)| call.world.company.users.get(*user))
        .map(|user| user.id.as_str());
    Answer::list(vec![json!({
        "id": id,
        "title": job.title,
        "language": {"code": "en", "label": "English"},
        "jobAd": {"jobDescription": {"title": "Job Description", "text": format!("<p>{}</p>", job.trade.duty)}},
        "createdOn": ago(job.created),
        "updatedOn": ago(job.updated),
        "postingStatus": if job.posting == "PUBLIC" { "PUBLISHED" } else { "NOT_PUBLISHED" },
        "default": true,
        "actions": {"postings": call.link(&format!("/jobs/{}/jobads/{id}/postings", job.id))},
        "creator": {"id": creator.unwrap_or_default()},
    })])
}

pub(super) fn publications(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let published = job.posting == "PUBLIC";
    let entry = json!({"sourceName": "Career Page", "type": "FREE", "publishedOn": ago(job.updated)});
    Answer::ok(json!({"content": if published { vec![entry] } else { Vec::new() }}))
}
