//! A small sample of a company's own records, read only to count which fields are filled.

use diagnosis::evidence::{Observation, id_of};
use diagnosis::mapping::{Field, fill_counts};
use diagnosis::probe::Probe;
use diagnosis::reading::to_count;
use diagnosis::verdict::{Reason, Uncounted};
use serde_json::Value;
use smartrecruiters::{Client, Request};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// How many candidates and jobs are sampled. The paths of their probes contain the same number.
const SAMPLE: usize = 20;

/// How often the fields are filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Each field, and the number of records in which it is filled.
    pub fields: Vec<(Field, Option<u32>)>,
    /// How many candidates were sampled.
    pub candidates: usize,
    /// How many jobs were sampled.
    pub jobs: usize,
}

/// Reads up to 20 candidates and 20 jobs and counts their filled fields. The records are dropped when this returns.
///
/// # Errors
/// Why no candidate could be read although there are some. Jobs alone are not enough.
pub async fn sample(client: &Client, deadline: Instant, cancel: &CancellationToken) -> Result<Sample, Uncounted> {
    let list = |probe: Probe| client.send(Request::new(probe, probe.path(true), &[]), deadline, cancel);
    let (candidates, jobs) = tokio::join!(list(Probe::SampleCandidates), list(Probe::SampleJobs));
    let jobs = rows(&jobs);
    let listed = rows(&candidates)?;
    let candidates = details(client, &listed, deadline, cancel).await?;
    let jobs = jobs.unwrap_or_default();
    Ok(Sample {
        fields: fill_counts(&candidates, &jobs),
        candidates: candidates.len(),
        jobs: jobs.len(),
    })
}

fn rows(observation: &Observation) -> Result<Vec<Value>, Uncounted> {
    let rows = to_count(observation)?.get("content").and_then(Value::as_array);
    Ok(rows
        .map(|rows| rows.iter().take(SAMPLE).cloned().collect())
        .unwrap_or_default())
}

/// Reads each candidate of the sample, because the list does not contain every field. Candidates that cannot be read are left
/// out. The error means that none could be read.
async fn details(
    client: &Client,
    listed: &[Value],
    deadline: Instant,
    cancel: &CancellationToken,
) -> Result<Vec<Value>, Uncounted> {
    let mut under_way = JoinSet::new();
    for id in listed.iter().filter_map(id_of) {
        let probe = Probe::CandidateDetail;
        let request = Request::new(probe, probe.path(true), &[("candidateId", id.as_str())]);
        let (client, cancel) = (client.clone(), cancel.clone());
        under_way.spawn(async move { client.send(request, deadline, &cancel).await });
    }
    let (mut details, mut why_not) = (Vec::new(), None);
    while let Some(observation) = under_way.join_next().await {
        match observation.as_ref().map(to_count) {
            Ok(Ok(detail)) => details.push(detail.clone()),
            Ok(Err(why)) => why_not = Some(why),
            // A call that panicked counts as never answered.
            Err(_) => {}
        }
    }
    if cancel.is_cancelled() {
        return Err(Reason::Cancelled.into());
    }
    if details.is_empty() && !listed.is_empty() {
        return Err(why_not.unwrap_or(Reason::WrongShape.into()));
    }
    Ok(details)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_asked_for_the_whole_sample() {
        for probe in [Probe::SampleCandidates, Probe::SampleJobs] {
            assert!(probe.path(true).ends_with(&format!("?limit={SAMPLE}")), "{probe:?}");
        }
    }
}
