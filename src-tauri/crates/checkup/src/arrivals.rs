//! Looking again later: how many candidates carry the source Findem.

use diagnosis::evidence::{Method, Observation};
use diagnosis::finding::SourceMatch;
use diagnosis::probe::Probe;
use diagnosis::reading::to_count;
use diagnosis::verdict::{Reason, Uncounted};
use serde_json::Value;
use smartrecruiters::{Client, Repeat, Request, fill};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

const ALL: &str = "/candidates?limit=1";
/// The filters are known from a public client only, so their answer is held against the list without them.
const CARRYING: &str = "/candidates?limit=1&sourceType={sourceType}&sourceValueId={sourceId}";

/// Counts the candidates that carry this source.
///
/// # Errors
/// Why it could not be counted; `wrongShape` where the filter seems to be ignored.
pub async fn count(
    client: &Client,
    source: &SourceMatch,
    deadline: Instant,
    cancel: &CancellationToken,
) -> Result<u64, Uncounted> {
    let values = [
        ("sourceType", source.type_id.as_str()),
        ("sourceId", source.id.as_str()),
    ];
    let carrying = total(
        &client
            .send(get(CARRYING, fill(CARRYING, &values)), deadline, cancel)
            .await,
    )?;
    if carrying == 0 {
        return Ok(0);
    }
    let all = total(&client.send(get(ALL, ALL.to_owned()), deadline, cancel).await)?;
    // Every candidate of a company from one source would be a wonder; a filter that is not understood is not.
    if carrying >= all {
        Err(Reason::WrongShape.into())
    } else {
        Ok(carrying)
    }
}

fn get(template: &str, path: String) -> Request {
    Request {
        probe: Probe::Candidates,
        method: Method::Get,
        template: template.to_owned(),
        path,
        body: None,
        repeat: Repeat::Read,
    }
}

fn total(observation: &Observation) -> Result<u64, Uncounted> {
    let total = to_count(observation)?.get("totalFound").and_then(Value::as_u64);
    total.ok_or_else(|| Reason::WrongShape.into())
}
