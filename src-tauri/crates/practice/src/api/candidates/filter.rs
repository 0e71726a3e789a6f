//! The filters of `GET /candidates`.

use std::collections::HashSet;

use jiff::Timestamp;
use serde_json::Value;

use super::properties::is_value;
use crate::api::call::Call;
use crate::api::reply::Refusal;
use crate::profile::Profile;

/// Where an application can stand.
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
/// Where somebody who was hired can stand.
pub(in crate::api) const ONBOARDING: [&str; 3] = ["READY_TO_ONBOARD", "ONBOARDING_SUCCESSFUL", "ONBOARDING_FAILED"];
const CONSENTS: [&str; 3] = ["REQUIRED", "PENDING", "ACQUIRED"];

/// What a candidate must be like. Empty lists ask for nothing.
#[derive(Debug, Default)]
pub(in crate::api) struct Filter {
    /// All of these texts must occur, in lower case.
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
    /// The ids of the sources that were named by type, sub-type and value.
    sources: Option<HashSet<String>>,
    /// Property and value.
    properties: Vec<(String, String)>,
    /// Nobody's screening answers can be filtered here, so whoever filters by them finds nobody.
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
            statuses: call.all_of("status", &STATUSES)?,
            sub_status: call.first("subStatus").map(str::to_owned),
            tags: lower("tag"),
            places: lower("location"),
            consents: call.all_of("consentStatus", &CONSENTS)?,
            ratings: ratings.ok_or_else(|| Refusal::invalid("averageRating must be between 1 and 5"))?,
            updated_after: moment(call, "updatedAfter")?,
            onboarding: call.all_of("onboardingStatus", &ONBOARDING)?,
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

    pub(in crate::api) fn accepts(&self, call: &Call<'_>, profile: &Profile) -> bool {
        let applications = &profile.applications;
        let place = |name: &str| {
            let place = profile.fields.get("location").and_then(|place| place[name].as_str());
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
                profile.tags.iter().any(|tag| tag.to_lowercase() == *wanted)
            })
            && allowed(&self.consents, |wanted| profile.consent.status == wanted)
            && allowed(&self.ratings, |wanted| {
                profile.fields.get("averageRating").and_then(Value::as_u64) == Some(*wanted)
            })
            && allowed(&self.places, |wanted| {
                ["city", "region", "country"]
                    .iter()
                    .any(|name| place(name).contains(wanted.as_str()))
            })
            && self.updated_after.is_none_or(|after| {
                let updated = profile.text("updatedOn").parse();
                updated.is_ok_and(|updated: Timestamp| updated > after)
            })
            && allowed(&self.onboarding, |wanted| {
                applications
                    .iter()
                    .any(|application| application.onboarding.as_ref() == Some(wanted))
            })
            && self.accepts_words(call, profile)
            && self.sources.as_ref().is_none_or(|sources| profile.came_from(sources))
            && self
                .properties
                .iter()
                .all(|(property, value)| is_value(call, profile, property, value))
    }

    fn accepts_words(&self, call: &Call<'_>, profile: &Profile) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let job = profile.primary().and_then(|primary| call.job_of(primary));
        let text = format!(
            "{} {} {} {}",
            profile.name(),
            profile.text("email"),
            profile.tags.join(" "),
            job.map_or("", |job| job.title.as_str())
        );
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }
}

/// Lists whose values belong together one by one. Documented: they must be equally long.
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

/// The sources that are named by type, sub-type and value.
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

/// A text in double quotes is one phrase; without them `@` and `.` separate words, as SmartRecruiters' help says.
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

/// The words of `q`, in lower case; a row must hold all of them.
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
