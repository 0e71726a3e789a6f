//! The filters of `GET /candidates`.

use jiff::Timestamp;
use serde_json::Value;

use super::candidate::stage_at;
use super::{Call, Refusal};
use crate::company::{Person, ago};
use crate::sources::Source;
use crate::world::Created;

const STATUSES: [&str; 9] = [
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
const CONSENTS: [&str; 3] = ["REQUIRED", "PENDING", "ACQUIRED"];

/// What a candidate must be like. Empty lists ask for nothing.
#[derive(Debug, Default)]
pub(super) struct Filter {
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
    onboarding: Option<String>,
    source_types: Vec<String>,
    source_sub_types: Vec<String>,
    source_values: Vec<String>,
}

impl Filter {
    pub(super) fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let list = |name: &str| call.all(name).into_iter().map(str::to_owned).collect::<Vec<_>>();
        let of = |name: &str, known: &[&str]| {
            let values = list(name);
            if values.iter().all(|value| known.contains(&value.as_str())) {
                Ok(values)
            } else {
                Err(Refusal::invalid(&format!("{name} must be one of {}", known.join(", "))))
            }
        };
        let lower = |name: &str| call.all(name).into_iter().map(str::to_lowercase).collect::<Vec<_>>();
        let ratings = call
            .all("averageRating")
            .into_iter()
            .map(str::parse)
            .collect::<Result<_, _>>();
        Ok(Self {
            words: call.first("q").map(words).unwrap_or_default(),
            jobs: list("jobId"),
            statuses: of("status", &STATUSES)?,
            sub_status: call.first("subStatus").map(str::to_owned),
            tags: lower("tag"),
            places: lower("location"),
            consents: of("consentStatus", &CONSENTS)?,
            ratings: ratings.map_err(|_| Refusal::invalid("averageRating must be a number"))?,
            updated_after: moment(call, "updatedAfter")?,
            onboarding: call.first("onboardingStatus").map(str::to_owned),
            source_types: list("sourceType"),
            source_sub_types: list("sourceSubType"),
            source_values: list("sourceValueId"),
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.sub_status.is_none()
            && self.onboarding.is_none()
            && self.updated_after.is_none()
            && self.ratings.is_empty()
            && [&self.jobs, &self.statuses, &self.tags, &self.places, &self.consents]
                .iter()
                .all(|list| list.is_empty())
            && !self.asks_for_source()
    }

    fn asks_for_source(&self) -> bool {
        [&self.source_types, &self.source_sub_types, &self.source_values]
            .iter()
            .any(|list| !list.is_empty())
    }

    pub(super) fn accepts_person(&self, call: &Call<'_>, person: &Person) -> bool {
        let jobs = person.jobs(&call.world.company);
        let place = person.place;
        let at_some_job = |accepts: &dyn Fn(&str, Option<&str>) -> bool| {
            jobs.iter().any(|job| {
                let (status, sub_status) = stage_at(person, job, &call.world.company.jobs);
                accepts(status, sub_status)
            })
        };
        allowed(&self.jobs, |wanted| jobs.iter().any(|job| job.id == *wanted))
            && allowed(&self.statuses, |wanted| at_some_job(&|status, _| status == wanted))
            && self
                .sub_status
                .as_ref()
                .is_none_or(|wanted| at_some_job(&|_, sub_status| sub_status == Some(wanted.as_str())))
            && allowed(&self.tags, |wanted| {
                person.tags.iter().any(|tag| tag.to_lowercase() == *wanted)
            })
            && allowed(&self.consents, |wanted| person.consent == wanted)
            && allowed(&self.ratings, |wanted| person.rating == *wanted)
            && allowed(&self.places, |wanted| {
                [place.city, place.region, place.country]
                    .iter()
                    .any(|name| name.to_lowercase().contains(wanted.as_str()))
            })
            && self.updated_after.is_none_or(|after| {
                ago(person.updated)
                    .parse()
                    .is_ok_and(|updated: Timestamp| updated > after)
            })
            && self
                .onboarding
                .as_ref()
                .is_none_or(|wanted| super::applications::onboarding_of(person) == Some(wanted.as_str()))
            && self.accepts_words(&format!(
                "{} {} {} {} {}",
                person.first,
                person.last,
                person.email.as_deref().unwrap_or_default(),
                person.tags.join(" "),
                jobs.first().map_or("", |job| job.title.as_str()),
            ))
            && (!self.asks_for_source()
                || jobs.iter().any(|job| {
                    let source = call.source_of(person, job);
                    allowed(&self.source_types, |wanted| source.type_id == *wanted)
                        && allowed(&self.source_sub_types, |wanted| source.sub_type_id == *wanted)
                        && allowed(&self.source_values, |wanted| source.id == *wanted)
                }))
    }

    /// A created candidate is in the talent pool: it is new and has no job.
    pub(super) fn accepts_created(&self, call: &Call<'_>, created: &Created) -> bool {
        let tags: Vec<String> = created
            .person
            .get("tags")
            .and_then(Value::as_array)
            .map(|tags| {
                tags.iter()
                    .filter_map(|tag| tag.as_str().map(str::to_lowercase))
                    .collect()
            })
            .unwrap_or_default();
        let city = created.person.get("location").and_then(|place| place["city"].as_str());
        let source = call.world.source_by_id(&created.source);
        let from = |wanted: &[String], field: fn(&Source) -> &String| {
            allowed(wanted, |wanted| {
                source.as_ref().is_some_and(|source| field(source) == wanted)
            })
        };
        self.jobs.is_empty()
            && self.ratings.is_empty()
            && self.sub_status.is_none()
            && self.onboarding.is_none()
            && allowed(&self.statuses, |wanted| wanted == "NEW")
            && allowed(&self.consents, |wanted| wanted == "REQUIRED")
            && allowed(&self.tags, |wanted| tags.contains(wanted))
            && allowed(&self.places, |wanted| {
                city.is_some_and(|city| city.to_lowercase().contains(wanted.as_str()))
            })
            && self.updated_after.is_none_or(|after| created.at > after)
            && from(&self.source_types, |source| &source.type_id)
            && from(&self.source_sub_types, |source| &source.sub_type_id)
            && from(&self.source_values, |source| &source.id)
            && self.accepts_words(&format!(
                "{} {} {} {}",
                created.text("firstName"),
                created.text("lastName"),
                created.text("email"),
                tags.join(" ")
            ))
    }

    fn accepts_words(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }
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
pub(super) fn wanted_words(call: &Call<'_>) -> Vec<String> {
    let text = call.first("q").unwrap_or_default().to_lowercase();
    text.split_whitespace().map(str::to_owned).collect()
}

pub(super) fn moment(call: &Call<'_>, name: &str) -> Result<Option<Timestamp>, Refusal> {
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
