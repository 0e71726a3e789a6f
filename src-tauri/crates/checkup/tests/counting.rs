//! Counting in a company's own records, and the result if they cannot be read.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::time::Duration;

use checkup::{arrivals, fields};
use diagnosis::finding::SourceMatch;
use diagnosis::verdict::{Reason, Uncounted};
use policy::Policy;
use practice::{Effect, Fault, Options, Scenario, Tenant};
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

async fn tenant() -> (Tenant, Client) {
    let options = Options {
        scenario: Scenario::Ready,
        ..Options::default()
    };
    let tenant = Tenant::start(options).await.unwrap();
    let base = ApiBase::practice(&tenant.api_base()).unwrap();
    let key = Credential::new(tenant.keys()[0].key.clone()).unwrap();
    let client = Client::new(base, &key, &ClientOptions::new(Uuid::new_v4(), Policy::default())).unwrap();
    (tenant, client)
}

fn soon() -> Instant {
    Instant::now() + Duration::from_mins(1)
}

fn throttled() -> Effect {
    Effect::Answer {
        status: 429,
        headers: vec![("Retry-After".to_owned(), "120".to_owned())],
        body: String::new(),
    }
}

const LISTS: &str = "/candidates$";
const DETAILS: &str = "/candidates/";

#[tokio::test]
async fn a_sample_without_candidates_says_why_unless_there_are_none() {
    let because = |reason| Err(Uncounted::Unclear { reason });
    let none = Effect::Answer {
        status: 200,
        headers: Vec::new(),
        body: r#"{"content":[],"totalFound":0}"#.to_owned(),
    };
    for (path, effect, expected) in [
        (LISTS, none, Ok(true)),
        (LISTS, throttled(), because(Reason::Throttled)),
        (LISTS, Effect::status(403), Err(Uncounted::Refused)),
        (LISTS, Effect::status(401), because(Reason::Unauthorized)),
        (DETAILS, throttled(), because(Reason::Throttled)),
        (DETAILS, Effect::status(403), Err(Uncounted::Refused)),
        (DETAILS, Effect::status(200), because(Reason::WrongShape)),
        ("/jobs$", Effect::status(403), Ok(false)),
    ] {
        let (tenant, client) = tenant().await;
        tenant.faults().add(Fault::on(path, effect.clone()));
        let sample = fields::sample(&client, soon(), &CancellationToken::new()).await;
        let empty = sample.map(|sample| sample.candidates == 0);
        assert_eq!(empty, expected, "{path} answers {effect:?}");
    }
}

#[tokio::test]
async fn one_candidate_that_cannot_be_read_is_left_out() {
    let (tenant, client) = tenant().await;
    let whole = fields::sample(&client, soon(), &CancellationToken::new())
        .await
        .unwrap();
    tenant.faults().add(Fault::on(DETAILS, Effect::status(403)).times(1));
    let sample = fields::sample(&client, soon(), &CancellationToken::new())
        .await
        .unwrap();
    assert_eq!(sample.candidates, whole.candidates - 1);
}

#[tokio::test]
async fn a_sample_that_is_stopped_among_its_candidates_is_no_sample() {
    let (tenant, client) = tenant().await;
    // Some requests are never answered, the others are.
    tenant
        .faults()
        .add(Fault::on(DETAILS, Effect::Delay(Duration::from_mins(10))).times(3));
    let stop = CancellationToken::new();
    let stopper = async {
        while !client
            .sent()
            .iter()
            .any(|sent| sent.path.starts_with(DETAILS) && sent.status.is_some())
        {
            tokio::task::yield_now().await;
        }
        stop.cancel();
    };
    let (sample, ()) = tokio::join!(fields::sample(&client, soon(), &stop), stopper);
    assert_eq!(
        sample,
        Err(Uncounted::Unclear {
            reason: Reason::Cancelled
        })
    );
}

#[tokio::test]
async fn arrivals_that_the_key_may_not_read_are_refused_not_a_bad_key() {
    let source = SourceMatch {
        label: "Findem".to_owned(),
        type_id: "OTHER".to_owned(),
        sub_type_id: None,
        id: "s1".to_owned(),
    };
    for (status, expected) in [
        (403, Uncounted::Refused),
        (
            401,
            Uncounted::Unclear {
                reason: Reason::Unauthorized,
            },
        ),
    ] {
        let (tenant, client) = tenant().await;
        tenant.faults().add(Fault::on(LISTS, Effect::status(status)));
        let count = arrivals::count(&client, &source, soon(), &CancellationToken::new()).await;
        assert_eq!(count, Err(expected));
    }
}
