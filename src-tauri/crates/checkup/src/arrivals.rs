//! Counts how many candidates carry the source Findem some time after the setup.

use diagnosis::evidence::Observation;
use diagnosis::finding::SourceMatch;
use diagnosis::probe::Probe;
use diagnosis::reading::to_count;
use diagnosis::source::OTHER;
use diagnosis::verdict::{Reason, Uncounted};
use serde_json::Value;
use smartrecruiters::{Client, Request};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// Counts the candidates that carry this source.
///
/// # Errors
/// Why they could not be counted. `wrongShape` means that the filter appears to be ignored, or that no candidate carries the
/// source and its sub-type is not known.
pub async fn count(
    client: &Client,
    source: &SourceMatch,
    deadline: Instant,
    cancel: &CancellationToken,
) -> Result<u64, Uncounted> {
    let sub_type = source.sub_type_id.as_deref();
    let values = [
        ("sourceType", source.type_id.as_str()),
        ("sourceSubType", sub_type.unwrap_or(OTHER)),
        ("sourceId", source.id.as_str()),
    ];
    let ask = async |probe: Probe| {
        let request = Request::new(probe, probe.path(true), &values);
        total(&client.send(request, deadline, cancel).await)
    };
    let carrying = ask(Probe::Arrivals).await?;
    if carrying == 0 {
        return sub_type.map_or_else(|| Err(Reason::WrongShape.into()), |_| Ok(0));
    }
    // If the filter is ignored, the answer counts everybody, so it is compared with the list without the filter.
    let all = ask(Probe::Candidates).await?;
    // An ignored filter is much more likely than all candidates coming from one source.
    if carrying >= all {
        Err(Reason::WrongShape.into())
    } else {
        Ok(carrying)
    }
}

fn total(observation: &Observation) -> Result<u64, Uncounted> {
    let total = to_count(observation)?.get("totalFound").and_then(Value::as_u64);
    total.ok_or_else(|| Reason::WrongShape.into())
}
