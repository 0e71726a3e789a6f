//! A small sample of a company's own records, read only to count which fields are filled.

use diagnosis::evidence::{Method, Observation, id_of};
use diagnosis::mapping::{Field, fill_counts};
use diagnosis::probe::Probe;
use diagnosis::reading::{Reading, read};
use diagnosis::verdict::Reason;
use serde_json::Value;
use smartrecruiters::{Client, Repeat, Request, fill};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// How many candidates and jobs are looked at.
const SAMPLE: usize = 20;

/// How often the fields are filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Each field, and in how many records it is filled.
    pub fields: Vec<(Field, Option<u32>)>,
    /// How many candidates were looked at.
    pub candidates: usize,
    /// How many jobs were looked at.
    pub jobs: usize,
}

/// Reads up to 20 candidates and 20 jobs and counts. What was read is dropped when this returns.
///
/// # Errors
/// The reason why neither could be read.
pub async fn sample(client: &Client, deadline: Instant, cancel: &CancellationToken) -> Result<Sample, Reason> {
    let list = |probe, template: &'static str| client.send(get(probe, template, template.to_owned()), deadline, cancel);
    let (candidates, jobs) = tokio::join!(
        list(Probe::Candidates, "/candidates?limit=20"),
        list(Probe::Jobs, "/jobs?limit=20")
    );
    let jobs = rows(&jobs);
    let listed = rows(&candidates)?;
    let candidates = details(client, &listed, deadline, cancel).await;
    let jobs = jobs.unwrap_or_default();
    Ok(Sample {
        fields: fill_counts(&candidates, &jobs),
        candidates: candidates.len(),
        jobs: jobs.len(),
    })
}

fn get(probe: Probe, template: &str, path: String) -> Request {
    Request {
        probe,
        method: Method::Get,
        template: template.to_owned(),
        path,
        body: None,
        repeat: Repeat::Read,
    }
}

fn rows(observation: &Observation) -> Result<Vec<Value>, Reason> {
    match read(observation, false) {
        Reading::Success(page) => {
            let rows = page.get("content").and_then(Value::as_array);
            Ok(rows
                .map(|rows| rows.iter().take(SAMPLE).cloned().collect())
                .unwrap_or_default())
        }
        Reading::Unclear(reason) => Err(reason),
        Reading::Stopped => Err(Reason::Cancelled),
        _ => Err(Reason::Unauthorized),
    }
}

/// The list does not show every field, so each candidate of the sample is read once.
async fn details(client: &Client, listed: &[Value], deadline: Instant, cancel: &CancellationToken) -> Vec<Value> {
    const TEMPLATE: &str = Probe::CandidateDetail.path(true);
    let mut under_way = JoinSet::new();
    for id in listed.iter().filter_map(id_of) {
        let request = get(
            Probe::CandidateDetail,
            TEMPLATE,
            fill(TEMPLATE, &[("candidateId", id.as_str())]),
        );
        let (client, cancel) = (client.clone(), cancel.clone());
        under_way.spawn(async move { client.send(request, deadline, &cancel).await });
    }
    let mut details = Vec::new();
    while let Some(observation) = under_way.join_next().await {
        if let Some(detail) = observation.ok().as_ref().and_then(Observation::success) {
            details.push(detail.clone());
        }
    }
    details
}
