//! Runs the check against the practice tenant: which requests it sends, in which order, and how it ends if it cannot continue.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::time::Duration;

use checkup::plan::Plan;
use checkup::{Check, check};
use diagnosis::diagnose;
use diagnosis::evidence::Method;
use diagnosis::finding::{Diagnosis, Row};
use diagnosis::key_text::KeyShape;
use diagnosis::probe::Probe;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::{Cause, Reason, SourceVerdict, SummaryVerdict, Verdict};
use policy::Policy;
use practice::{Effect, Fault, JournalEntry, Options, Scenario, Tenant};
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, Limits, Sent};
use tokio::net::TcpSocket;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Longer than every limit of the client: whatever ends before this answer was ended on purpose.
const FOR_EVER: Effect = Effect::Delay(Duration::from_mins(10));

/// Starts a tenant, and makes a client with the tenant's first key.
async fn tenant(scenario: Scenario) -> (Tenant, Client) {
    let options = Options {
        scenario,
        ..Options::default()
    };
    let tenant = Tenant::start(options).await.unwrap();
    let key = tenant.keys()[0].key.clone();
    let client = client(&tenant, key);
    (tenant, client)
}

fn client(tenant: &Tenant, key: SecretString) -> Client {
    let base = ApiBase::practice(&tenant.api_base()).unwrap();
    let options = ClientOptions::new(Uuid::new_v4(), Policy::default());
    Client::new(base, &Credential::new(key).unwrap(), &options).unwrap()
}

/// A whole check that may take a minute.
fn whole() -> Check {
    Check {
        plan: Plan::check(&Wish::default()),
        deadline: Instant::now() + Duration::from_mins(1),
        cancel: CancellationToken::new(),
    }
}

async fn run(client: &Client, order: Check, watch: &mut (dyn FnMut(&Run) + Send)) -> Run {
    check(client, order, Run::new(Wish::default(), KeyShape::ApiKey), watch).await
}

async fn found(client: &Client) -> Diagnosis {
    diagnose(&run(client, whole(), &mut |_| {}).await)
}

fn writes(tenant: &Tenant) -> Vec<JournalEntry> {
    let journal = tenant.journal();
    journal.into_iter().filter(|entry| entry.method != "GET").collect()
}

fn with_verdict(diagnosis: &Diagnosis, verdict: Verdict) -> Vec<&Row> {
    diagnosis.rows.iter().filter(|row| row.verdict == verdict).collect()
}

/// When a request arrived and when it was answered, in microseconds since the epoch.
fn span(entry: &JournalEntry) -> (i64, i64) {
    let arrived = entry.at.as_microsecond();
    (arrived, arrived + i64::try_from(entry.duration.as_micros()).unwrap())
}

#[tokio::test]
async fn a_good_key_is_ready_after_30_requests_at_most_and_no_limit_is_met() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    let diagnosis = found(&client).await;
    assert_eq!(diagnosis.summary.verdict, SummaryVerdict::Ready, "{diagnosis:#?}");
    let counts = diagnosis.summary.counts;
    assert_eq!(counts.granted + counts.looks_granted, 20);
    let journal = tenant.journal();
    assert!(journal.len() <= 30, "{} requests", journal.len());
    assert!(journal.iter().all(|entry| entry.status != Some(429)));
    assert!(journal.iter().all(|entry| entry.running <= 6));
    assert_eq!(
        client.sent().len(),
        journal.len(),
        "everything that was sent can be seen"
    );
}

#[tokio::test]
async fn the_documented_limits_are_taken_for_an_endpoints_own() {
    let (tenant, _) = tenant(Scenario::Ready).await;
    let options = ClientOptions {
        limits: Limits {
            // If a limit were applied to all endpoints together, the check would wait for hours.
            rate_window: Duration::from_hours(1),
            ..Limits::default()
        },
        ..ClientOptions::new(Uuid::new_v4(), Policy::default())
    };
    let base = ApiBase::practice(&tenant.api_base()).unwrap();
    let key = Credential::new(tenant.keys()[0].key.clone()).unwrap();
    let diagnosis = found(&Client::new(base, &key, &options).unwrap()).await;
    assert_eq!(diagnosis.summary.verdict, SummaryVerdict::Ready);
}

#[tokio::test]
async fn each_answer_is_told_and_the_last_telling_is_the_result() {
    let (_tenant, client) = tenant(Scenario::Ready).await;
    let mut told = Vec::new();
    let finished = run(&client, whole(), &mut |run| {
        told.push((run.all().count(), run.finished));
    })
    .await;
    let answers = finished.all().count();
    assert!(told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&(answers, true)));
    // Once for each answer, and once more at the end.
    assert_eq!(told.len(), answers + 1);
}

#[tokio::test]
async fn writes_are_tried_after_a_read_was_answered_and_two_at_once_at_most() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    found(&client).await;
    let writes = writes(&tenant);
    assert_eq!(writes.len(), 7);
    assert!(
        writes
            .iter()
            .all(|entry| entry.method == "DELETE" || entry.method == "PUT")
    );
    let journal = tenant.journal();
    let reads = journal
        .iter()
        .filter(|entry| entry.method == "GET" && entry.status == Some(200));
    let first_read_answered = reads.map(|read| span(read).1).min().unwrap();
    for write in &writes {
        let (arrived, _) = span(write);
        assert!(first_read_answered <= arrived, "{} came before any answer", write.path);
        let at_once = writes
            .iter()
            .map(span)
            .filter(|(from, to)| (*from..*to).contains(&arrived));
        assert!(at_once.count() <= 2, "three writes at once, the last {}", write.path);
    }
}

#[tokio::test]
async fn nothing_is_written_where_nothing_can_be_read() {
    let (tenant, _) = tenant(Scenario::Ready).await;
    let unknown = client(&tenant, "PRACTICE-00000000000000000000000000000000".into());
    let diagnosis = found(&unknown).await;
    assert_eq!(diagnosis.summary.cause, Some(Cause::BadKey));
    assert_eq!(writes(&tenant), []);
}

#[tokio::test]
async fn an_accepted_write_is_the_last_one() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    for method in ["DELETE", "PUT"] {
        tenant.faults().add(Fault::on("/", Effect::status(200)).method(method));
    }
    let diagnosis = found(&client).await;
    let sent = writes(&tenant).len();
    assert!((1..=2).contains(&sent), "{sent} writes were sent");
    let unexpected = with_verdict(&diagnosis, Verdict::Inconclusive);
    assert_eq!(unexpected.len(), sent);
    for row in unexpected {
        assert_eq!(row.reason, Some(Reason::UnexpectedWrite));
        assert!(
            row.evidence.iter().any(|evidence| evidence.request_id.is_some()),
            "{row:#?}"
        );
    }
    assert_eq!(with_verdict(&diagnosis, Verdict::NotTested).len(), 7 - sent);
    assert_eq!(diagnosis.summary.reason, Some(Reason::UnexpectedWrite));
}

/// Whether the client's log contains an answer to a request with this method.
fn answered(client: &Client, method: Method) -> bool {
    let sent = client.sent();
    sent.iter().any(|sent| sent.method == method && sent.status.is_some())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_is_accepted_while_another_answer_is_told_is_the_last_one() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    tenant
        .faults()
        .add(Fault::on("/", Effect::status(200)).method("DELETE"));
    // Longer than a busy computer needs to send both writes.
    let delay = Effect::Delay(Duration::from_secs(1));
    tenant.faults().add(Fault::on("/", delay).method("DELETE"));
    let run = run(&client, whole(), &mut |run| {
        while run.of(Probe::PutSource).is_some() && !answered(&client, Method::Delete) {
            std::thread::yield_now();
        }
    })
    .await;
    let sent: Vec<_> = writes(&tenant).into_iter().map(|entry| entry.method).collect();
    assert_eq!(sent.len(), 2, "{sent:?}");
    let summary = diagnose(&run).summary;
    assert_eq!(summary.reason, Some(Reason::UnexpectedWrite));
    assert_eq!(summary.counts.not_tested, 5);
}

#[tokio::test]
async fn a_write_that_waits_to_be_repeated_is_not_sent_after_one_was_accepted() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    // Longer than a busy computer needs to send both writes, and shorter than the pause below.
    let delay = Effect::Delay(Duration::from_secs(1));
    tenant.faults().add(Fault::on("/", delay).method("DELETE"));
    tenant
        .faults()
        .add(Fault::on("/", Effect::status(200)).method("DELETE"));
    let throttled = Effect::Answer {
        status: 429,
        headers: vec![("Retry-After".to_owned(), "3".to_owned())],
        body: String::new(),
    };
    tenant.faults().add(Fault::on("/", throttled).method("PUT"));
    let diagnosis = found(&client).await;
    assert_eq!(writes(&tenant).len(), 2, "each once");
    assert_eq!(diagnosis.summary.reason, Some(Reason::UnexpectedWrite));
    let not_tested = with_verdict(&diagnosis, Verdict::NotTested);
    assert_eq!(not_tested.len(), 5);
    assert!(not_tested.iter().all(|row| row.reason.is_none()), "{not_tested:#?}");
}

#[tokio::test]
async fn the_deadline_ends_a_check_that_has_no_answers() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    tenant.faults().add(Fault::on("/", FOR_EVER));
    let order = Check {
        deadline: Instant::now() + Duration::from_millis(200),
        ..whole()
    };
    let finished = run(&client, order, &mut |_| {}).await;
    assert!(finished.out_of_time);
    let diagnosis = diagnose(&finished);
    assert_eq!(diagnosis.summary.verdict, SummaryVerdict::Undetermined);
    assert_eq!(diagnosis.summary.reason, Some(Reason::Deadline));
}

#[tokio::test]
async fn stopping_sends_nothing_more_and_keeps_what_is_known() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    tenant.faults().add(Fault::on("/candidates", FOR_EVER));
    tenant.faults().add(Fault::on("/jobs", FOR_EVER));
    let order = whole();
    let cancel = order.cancel.clone();
    let mut sent_before = None;
    let finished = run(&client, order, &mut |run| {
        if sent_before.is_none() && run.read_succeeded() {
            cancel.cancel();
            sent_before = Some(client.sent().len());
        }
    })
    .await;
    assert_eq!(sent_before, Some(client.sent().len()), "nothing is sent after the stop");
    let unanswered = |sent: &Sent| sent.status.is_none();
    assert!(client.sent().iter().any(unanswered), "no answer is waited for");
    assert!(finished.cancelled && finished.read_succeeded());
    let diagnosis = diagnose(&finished);
    assert_eq!(diagnosis.summary.reason, Some(Reason::Cancelled), "{diagnosis:#?}");
    assert_eq!(with_verdict(&diagnosis, Verdict::Denied), Vec::<&Row>::new());
}

#[tokio::test]
async fn the_tenant_stopped_mid_check_is_told_as_a_connection_that_broke() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    tenant.faults().add(Fault::on("/candidates", FOR_EVER));
    tenant.faults().add(Fault::on("/jobs", FOR_EVER));
    let (answered, first_answer) = oneshot::channel();
    let mut answered = Some(answered);
    let mut watch = |run: &Run| {
        if run.read_succeeded()
            && let Some(answered) = answered.take()
        {
            answered.send(()).unwrap();
        }
    };
    let stop = async {
        first_answer.await.unwrap();
        let address = tenant.api_base().trim_start_matches("http://").parse().unwrap();
        tenant.stop().await;
        // While the port is taken but nobody listens, it refuses connections, and no other test can listen there.
        let held = TcpSocket::new_v4().unwrap();
        held.set_reuseaddr(cfg!(unix)).unwrap();
        held.bind(address).unwrap();
        held
    };
    let (finished, _held) = tokio::join!(run(&client, whole(), &mut watch), stop);
    let diagnosis = diagnose(&finished);
    assert_eq!(diagnosis.summary.verdict, SummaryVerdict::Undetermined);
    assert_eq!(
        diagnosis.summary.reason,
        Some(Reason::Connect),
        "{:#?}",
        diagnosis.summary
    );
    assert_eq!(with_verdict(&diagnosis, Verdict::Denied), Vec::<&Row>::new());
}

#[tokio::test]
async fn a_source_beyond_the_first_hundred_is_found() {
    let (tenant, client) = tenant(Scenario::SourceBeyondPageOne).await;
    let diagnosis = found(&client).await;
    assert_eq!(diagnosis.source.verdict, SourceVerdict::Found);
    let journal = tenant.journal();
    assert!(journal.iter().any(|entry| entry.query.contains("offset=100")));
    assert!(journal.len() <= 31, "{} requests", journal.len());
}

#[tokio::test]
async fn a_second_check_on_top_of_the_first_asks_only_what_it_is_for() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    let wish = Wish {
        read_only: true,
        only: None,
    };
    let reads = Check {
        plan: Plan::check(&wish),
        ..whole()
    };
    let mut first = check(&client, reads, Run::new(wish, KeyShape::ApiKey), &mut |_| {}).await;
    assert_eq!(writes(&tenant), []);
    let asked = tenant.journal().len();
    first.wish.read_only = false;
    let tried = Check {
        plan: Plan::writes(),
        ..whole()
    };
    let second = check(&client, tried, first, &mut |_| {}).await;
    assert_eq!(tenant.journal().len() - asked, 7);
    assert_eq!(diagnose(&second).summary.verdict, SummaryVerdict::Ready);
}

/// How often this path template was sent.
fn sent(client: &Client, path: &str) -> usize {
    client.sent().iter().filter(|sent| sent.path == path).count()
}

/// J43.
#[tokio::test]
async fn a_key_that_is_ready_is_asked_nothing_for_the_sake_of_a_refusal() {
    let (_tenant, client) = tenant(Scenario::Ready).await;
    assert_eq!(found(&client).await.summary.verdict, SummaryVerdict::Ready);
    for probe in Probe::FOLLOW_UPS {
        let asked = sent(&client, probe.path(true));
        assert_eq!(
            asked,
            usize::from(probe == Probe::MeAgain),
            "{probe:?}: only users/me, and once"
        );
    }
    // J49: the reviewer in the path is the key's own user.
    assert_eq!(sent(&client, Probe::DeleteReview.path(true)), 1);
    assert_eq!(sent(&client, Probe::DeleteReview.path(false)), 0);
}

fn with_code(status: u16, code: &str) -> Effect {
    Effect::Answer {
        status,
        headers: Vec::new(),
        body: format!(r#"{{"errors":[{{"code":"{code}"}}]}}"#),
    }
}

/// J4: once more, unless the answer itself says that it refuses the object.
#[tokio::test]
async fn users_me_is_asked_once_more_where_nothing_followed_a_401() {
    for (effect, times) in [
        (Effect::status(401), 2),
        (with_code(401, "NOT_AUTHORIZED_TO_ACCESS_RESOURCE"), 1),
    ] {
        let (tenant, client) = tenant(Scenario::Ready).await;
        // The last answer of all even on a busy computer, so nothing follows it.
        let slow = Effect::Delay(Duration::from_secs(5));
        tenant.faults().add(Fault::on("/reviews-api/v201910/reviews$", slow));
        tenant.faults().add(Fault::on("/reviews-api/v201910/reviews$", effect));
        let diagnosis = found(&client).await;
        assert_eq!(sent(&client, Probe::Me.path(true)), times);
        assert_eq!(
            diagnosis.summary.cause,
            Some(Cause::ModuleOff),
            "{:#?}",
            diagnosis.summary
        );
    }
}

/// J29.
#[tokio::test]
async fn another_candidate_is_chosen_once_where_the_first_was_deleted() {
    for (times, reason) in [(1, None), (9, Some(Reason::ListChanged))] {
        let (tenant, client) = tenant(Scenario::Ready).await;
        let gone = with_code(400, "CANDIDATE_NOT_FOUND");
        tenant.faults().add(Fault::on("/messages$", gone).times(times));
        let diagnosis = found(&client).await;
        assert_eq!(sent(&client, Probe::Candidates.path(true)), 2);
        assert_eq!(sent(&client, Probe::Messages.path(true)), 2);
        assert_eq!(
            sent(&client, Probe::StatusHistory.path(true)),
            1,
            "only what was not found"
        );
        assert_eq!(diagnosis.summary.reason, reason);
        assert_eq!(with_verdict(&diagnosis, Verdict::Denied), Vec::<&Row>::new());
    }
}

/// J45: by itself, without repeating the write attempt whose refusal it explains.
#[tokio::test]
async fn a_calibration_that_failed_is_asked_again_with_the_rest() {
    let (tenant, client) = tenant(Scenario::Ready).await;
    let reviews = "/reviews-api/v201910/reviews/";
    tenant
        .faults()
        .add(Fault::on(reviews, Effect::status(403)).method("DELETE"));
    tenant
        .faults()
        .add(Fault::on(reviews, Effect::status(500)).method("GET"));
    let first = run(&client, whole(), &mut |_| {}).await;
    let row = |run: &Run| {
        let rows = diagnose(run).rows;
        rows.into_iter()
            .find(|row| row.scope == diagnosis::permission::Scope::ReviewsWrite)
            .map(|row| (row.verdict, row.reason))
    };
    assert_eq!(row(&first), Some((Verdict::Inconclusive, Some(Reason::ServerError))));
    tenant.faults().clear();
    let again = Check {
        plan: Plan::again(diagnosis::failed_follow_ups(&first)),
        ..whole()
    };
    let writes_before = writes(&tenant).len();
    let second = check(&client, again, first, &mut |_| {}).await;
    assert_eq!(writes(&tenant).len(), writes_before);
    assert_eq!(row(&second), Some((Verdict::Denied, None)));
}
