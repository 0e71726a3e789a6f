//! The job that runs every check: it reports progress, ends once, and produces a run and its report.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::time::Duration;

use checkup::{CheckBroke, Checkup, Finished, Subject};
use diagnosis::environment::Environment;
use diagnosis::key_text::KeyShape;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::SummaryVerdict;
use policy::Policy;
use practice::{Options, Scenario, Tenant};
use report::Tool;
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

struct Bench {
    tenant: Tenant,
    base: ApiBase,
    checkup: Checkup,
}

async fn bench() -> Bench {
    let options = Options {
        scenario: Scenario::Ready,
        ..Options::default()
    };
    let tenant = Tenant::start(options).await.unwrap();
    let base = ApiBase::practice(&tenant.api_base()).unwrap();
    let credential = Credential::new(tenant.keys()[0].key.clone()).unwrap();
    let client = Client::new(
        base.clone(),
        &credential,
        &ClientOptions::new(Uuid::new_v4(), Policy::default()),
    )
    .unwrap();
    let longest = Duration::from_mins(1);
    let checkup = Checkup::whole(
        client,
        Wish::default(),
        KeyShape::ApiKey,
        longest,
        CancellationToken::new(),
    );
    Bench { tenant, base, checkup }
}

fn subject(base: ApiBase) -> Subject {
    Subject {
        tool: Tool::new("test", "1"),
        base,
        last_four: Some("3a4b".to_owned()),
        label: Some("Acme".to_owned()),
    }
}

#[tokio::test]
async fn a_check_tells_its_progress_and_ends_in_its_run_and_its_report() {
    let Bench { tenant, base, checkup } = bench().await;
    let mut known = Vec::new();
    let mut watch = |run: &Run| known.push((run.all().count(), run.finished));
    let (finished, report) = checkup.report(subject(base), &mut watch).await.unwrap();
    assert!(known.is_sorted(), "{known:?}");
    assert_eq!(known.last(), Some(&(finished.run.all().count(), true)));
    assert_eq!(
        known.iter().filter(|(_, finished)| *finished).count(),
        1,
        "it ends once"
    );
    assert_eq!(report.summary.verdict, SummaryVerdict::Ready);
    assert_eq!(report.environment.id, Environment::Practice);
    for (reported, at) in [
        (report.started_at, finished.started_at),
        (report.finished_at, finished.finished_at),
    ] {
        // Reports round to milliseconds.
        assert!(
            (reported.as_microsecond() - at.as_microsecond()).abs() <= 1000,
            "{reported} {at}"
        );
    }
    assert_eq!(report.run.requests, u32::try_from(tenant.journal().len()).unwrap());
    assert!(finished.network.is_some());
}

#[tokio::test]
async fn a_check_that_panics_takes_nothing_with_it_and_sends_nothing_more() {
    let Bench { tenant, checkup, .. } = bench().await;
    let client = checkup.client.clone();
    let broke = checkup.run(&mut |_| panic!("the watcher fails")).await;
    assert_eq!(broke.err(), Some(CheckBroke));
    // The first answer ended it, so only what was in flight at the same time was sent.
    assert!(tenant.journal().len() <= 6, "{} requests", tenant.journal().len());

    let again = Checkup::whole(
        client,
        Wish::default(),
        KeyShape::ApiKey,
        Duration::from_mins(1),
        CancellationToken::new(),
    );
    assert!(again.run(&mut |_| {}).await.unwrap().run.read_succeeded());
}

#[tokio::test]
async fn a_check_that_is_stopped_first_sends_nothing_and_says_so() {
    let Bench { tenant, base, checkup } = bench().await;
    checkup.cancel.cancel();
    let (finished, report) = checkup.report(subject(base), &mut |_| {}).await.unwrap();
    assert!(finished.run.cancelled && finished.run.finished);
    assert_eq!((tenant.journal().len(), report.run.requests), (0, 0));
}

#[test]
fn what_could_not_be_sent_has_a_report_without_a_network() {
    let finished = Finished::unsent(Run::malformed(Wish::default()));
    let report = finished.report(subject(ApiBase::production()));
    assert_eq!((finished.took_ms(), report.run.requests), (0, 0));
    assert_eq!(report.summary.verdict, SummaryVerdict::NotReady);
}
