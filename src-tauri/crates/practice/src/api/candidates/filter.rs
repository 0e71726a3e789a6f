//! The filters of `GET /candidates`.

use std::collections::HashSet;

use jiff::Timestamp;
use serde_json::Value;

use super::properties::is_value;
use crate::api::call::Call;
use crate::api::reply::Refusal;
use crate::candidate_record::CandidateRecord;

/// The statuses of an application.
pub(in crate::api) const STATUSES: [&str; 9] = [
    "LEAD",
    "NEW",
    "IN_REVIEW",
    "INTERVIEW",
    "OFFERED",
    "HIRED",
    "REJECTED",
    "WITHDRAWN",
    "TRANSFERRED",
];
/// The onboarding statuses of a hired candidate.
pub(in crate::api) const ONBOARDING: [&str; 3] = ["READY_TO_ONBOARD", "ONBOARDING_SUCCESSFUL", "ONBOARDING_FAILED"];
const CONSENTS: [&str; 3] = ["REQUIRED", "PENDING", "ACQUIRED"];

/// The conditions of a filter. An empty list is no condition.
#[derive(Debug, Default)]
pub(in crate::api) struct Filter {
    /// Lowercase texts that must all occur.
    words: Vec<String>,
    jobs: Vec<String>,
    statuses: Vec<String>,
    sub_status: Option<String>,
    tags: Vec<String>,
    places: Vec<String>,
    consents: Vec<String>,
    ratings: Vec<u64>,
    updated_after: Option<Timestamp>,
    onboarding: Vec<String>,
    /// The ids of the sources given by type, sub-type and value.
    sources: Option<HashSet<String>>,
    /// Properties and their values.
    properties: Vec<(String, String)>,
    /// Whether screening answers are a condition. They cannot be filtered here, so such a filter finds no candidate.
    questions: bool,
}

impl Filter {
    pub(in crate::api) fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let list = |name: &str| call.all(name).into_iter().map(str::to_owned).collect::<Vec<_>>();
        let lower = |name: &str| call.all(name).into_iter().map(str::to_lowercase).collect::<Vec<_>>();
        let ratings: Option<Vec<u64>> = call
            .all("averageRating")
            .into_iter()
            .map(|text| text.parse().ok().filter(|rating| (1..=5).contains(rating)))
            .collect();
        let questions = in_equal_numbers(
            call,
            ["questionCategory", "questionFieldId", "questionFieldValueId"],
            "SCREENING_QUESTIONS_CRITERIA_SIZE_VIOLATED",
        )?;
        let properties = in_equal_numbers(call, ["propertyId", "propertyValueId"], "FIELDS_CRITERIA_SIZE_VIOLATED")?;
        Ok(Self {
            words: call.first("q").map(words).unwrap_or_default(),
            jobs: list("jobId"),
            statuses: call.values_among("status", &STATUSES)?,
            sub_status: call.first("subStatus").map(str::to_owned),
            tags: lower("tag"),
            places: lower("location"),
            consents: call.values_among("consentStatus", &CONSENTS)?,
            ratings: ratings.ok_or_else(|| Refusal::invalid("averageRating must be between 1 and 5"))?,
            updated_after: moment(call, "updatedAfter")?,
            onboarding: call.values_among("onboardingStatus", &ONBOARDING)?,
            sources: sources(call)?,
            properties: properties
                .into_iter()
                .map(|[property, value]| (property.to_owned(), value.to_owned()))
                .collect(),
            questions: !questions.is_empty(),
        })
    }

    pub(in crate::api) fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.sub_status.is_none()
            && self.updated_after.is_none()
            && self.ratings.is_empty()
            && self.sources.is_none()
            && self.properties.is_empty()
            && !self.questions
            && [
                &self.jobs,
                &self.statuses,
                &self.tags,
                &self.places,
                &self.consents,
                &self.onboarding,
            ]
            .iter()
            .all(|list| list.is_empty())
    }

    pub(in crate::api) fn accepts(&self, call: &Call<'_>, record: &CandidateRecord) -> bool {
        let applications = &record.applications;
        let place = |name: &str| {
            let place = record.fields.get("location").and_then(|place| place[name].as_str());
            place.unwrap_or_default().to_lowercase()
        };
        !self.questions
            && allowed(&self.jobs, |wanted| {
                applications
                    .iter()
                    .any(|application| call.job_of(application).is_some_and(|job| job.id == *wanted))
            })
            && allowed(&self.statuses, |wanted| {
                applications.iter().any(|application| application.status == *wanted)
            })
            && self.sub_status.as_ref().is_none_or(|wanted| {
                applications
                    .iter()
                    .any(|application| application.sub_status.as_ref() == Some(wanted))
            })
            && allowed(&self.tags, |wanted| {
                record.tags.iter().any(|tag| tag.to_lowercase() == *wanted)
            })
            && allowed(&self.consents, |wanted| record.consent.status == wanted)
            && allowed(&self.ratings, |wanted| {
                record.fields.get("averageRating").and_then(Value::as_u64) == Some(*wanted)
            })
            && allowed(&self.places, |wanted| {
                ["city", "region", "country"]
                    .iter()
                    .any(|name| place(name).contains(wanted.as_str()))
            })
            && self.updated_after.is_none_or(|after| {
                let updated = record.text("updatedOn").parse();
                updated.is_ok_and(|updated: Timestamp| updated > after)
            })
            && allowed(&self.onboarding, |wanted| {
                applications
                    .iter()
                    .any(|application| application.onboarding.as_ref() == Some(wanted))
            })
            && self.accepts_words(call, record)
            && self.sources.as_ref().is_none_or(|sources| record.came_from(sources))
            && self
                .properties
                .iter()
                .all(|(property, value)| is_value(call, record, property, value))
    }

    fn accepts_words(&self, call: &Call<'_>, record: &CandidateRecord) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let job = record.primary().and_then(|primary| call.job_of(primary));
        let text = format!(
            "{} {} {} {}",
            record.name(),
            record.text("email"),
            record.tags.join(" "),
            job.map_or("", |job| job.title.as_str())
        );
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }
}

/// Combines lists whose values belong together by position. Documented: they must have the same length.
fn in_equal_numbers<'a, const N: usize>(
    call: &'a Call<'_>,
    names: [&str; N],
    code: &'static str,
) -> Result<Vec<[&'a str; N]>, Refusal> {
    let lists = names.map(|name| call.all(name));
    let length = lists.first().map_or(0, Vec::len);
    if lists.iter().any(|list| list.len() != length) {
        let message = format!("{} must be given equally often", names.join(", "));
        return Err(Refusal::bad(code, &message));
    }
    Ok((0..length)
        .map(|position| std::array::from_fn(|list| lists[list][position]))
        .collect())
}

/// The ids of the sources given by type, sub-type and value.
fn sources(call: &Call<'_>) -> Result<Option<HashSet<String>>, Refusal> {
    let wanted = in_equal_numbers(
        call,
        ["sourceType", "sourceSubType", "sourceValueId"],
        "SOURCES_CRITERIA_SIZE_VIOLATED",
    )?;
    let named = |[type_id, sub_type_id, id]: &[&str; 3]| {
        let source = call.world.source_by_id(id)?;
        (source.type_id == *type_id && source.sub_type_id == *sub_type_id).then_some(source.id)
    };
    Ok((!wanted.is_empty()).then(|| wanted.iter().filter_map(named).collect()))
}

/// A text in double quotes is one phrase. Without quotes, `@` and `.` separate words, according to SmartRecruiters' help.
fn words(q: &str) -> Vec<String> {
    let lower = q.to_lowercase();
    lower
        .split('"')
        .enumerate()
        .flat_map(|(number, part)| {
            if number % 2 == 1 {
                vec![part.trim().to_owned()]
            } else {
                part.split([' ', '@', '.']).map(str::to_owned).collect()
            }
        })
        .filter(|word| !word.is_empty())
        .collect()
}

fn allowed<T>(wanted: &[T], is: impl Fn(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(is)
}

/// The lowercase words of `q`, all of which must occur.
pub(in crate::api) fn wanted_words(call: &Call<'_>) -> Vec<String> {
    let text = call.first("q").unwrap_or_default().to_lowercase();
    text.split_whitespace().map(str::to_owned).collect()
}

pub(in crate::api) fn moment(call: &Call<'_>, name: &str) -> Result<Option<Timestamp>, Refusal> {
    let given = call.first(name).filter(|text| !text.is_empty());
    given
        .map(|text| {
            text.parse()
                .map_err(|_| Refusal::invalid(&format!("{name} must be a time such as 2026-01-31T08:00:00Z")))
        })
        .transpose()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn quotes_keep_an_address_in_one_piece() {
        assert_eq!(words("\"ada.l@example.com\""), ["ada.l@example.com"]);
        assert_eq!(words("Ada.l@example.com"), ["ada", "l", "example", "com"]);
        assert_eq!(words("ada \"van dijk\""), ["ada", "van dijk"]);
    }
}
