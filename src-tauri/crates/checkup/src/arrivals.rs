//! Looking again later: how many candidates carry the source Findem.

use diagnosis::evidence::{Method, Observation};
use diagnosis::finding::SourceMatch;
use diagnosis::probe::Probe;
use diagnosis::reading::to_count;
use diagnosis::source::OTHER;
use diagnosis::verdict::{Reason, Uncounted};
use serde_json::Value;
use smartrecruiters::{Client, Repeat, Request, fill};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

const ALL: &str = "/candidates?limit=1";
/// Type, sub-type and source come in equal numbers, or SmartRecruiters answers 400 with `SOURCES_CRITERIA_SIZE_VIOLATED`
/// (documented). A filter that is ignored would count everybody, so its answer is held against the list without it.
const CARRYING: &str =
    "/candidates?limit=1&sourceType={sourceType}&sourceSubType={sourceSubType}&sourceValueId={sourceId}";

/// Counts the candidates that carry this source.
///
/// # Errors
/// Why it could not be counted; `wrongShape` where the filter seems to be ignored, or where nobody carries a source of which it is
/// not known under which sub-type it is filed.
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
    let carrying = total(
        &client
            .send(get(CARRYING, fill(CARRYING, &values)), deadline, cancel)
            .await,
    )?;
    if carrying == 0 {
        return sub_type.map_or_else(|| Err(Reason::WrongShape.into()), |_| Ok(0));
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
