//! What goes wrong during a rehearsal, and what is then reported and left alone.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use checkup::rehearsal::{Look, NotWritten, look_for_leftover};
use diagnosis::rehearsal::{Marker, RehearsalStepId, RehearsalVerdict};
use diagnosis::verdict::{LinkVerdict, Reason};
use practice::{Effect, Fault, Quirk};
use serde_json::{Value, json};

use crate::stage::{Stage, steps};

/// One record, as every read returns it.
fn answer(record: &Value) -> Effect {
    Effect::Answer {
        status: 200,
        headers: Vec::new(),
        body: record.to_string(),
    }
}

/// Once the candidate exists, the next `times` reads, or all of them, return what `record` makes of its id.
fn reads_answer(stage: &Stage, times: Option<u32>, record: impl Fn(&str) -> Value + Send + 'static) {
    stage.disk.after_each(move |entry, tenant| {
        if entry.stage == checkup::rehearsal::Stage::Created
            && let Some(id) = &entry.candidate_id
        {
            let fault = Fault::on("/candidates/", answer(&record(id))).method("GET");
            tenant.faults().add(Fault { times, ..fault });
        }
    });
}

#[tokio::test]
async fn an_answer_that_was_lost_is_looked_for_and_what_is_found_can_be_removed() {
    let stage = Stage::new(&[]).await;
    // The candidate is created, but the answer breaks off before the id is known.
    stage
        .tenant
        .faults()
        .add(Fault::on("/candidates$", Effect::Truncate).method("POST"));
    let rehearsed = stage.rehearse().await.unwrap();
    assert_eq!(rehearsed.finding.verdict, RehearsalVerdict::Leftover);
    let leftover = rehearsed.leftover.unwrap();
    assert_eq!(leftover.look, Look::Found(stage.created_ids()[0].clone()));
    assert_eq!(stage.disk.get(), Some(leftover.entry.clone()));
    assert_eq!((stage.sent("POST"), stage.sent("DELETE")), (1, 0));

    let removed = stage.remove(&leftover.entry, &stage.created_ids()[0]).await;
    assert_eq!(removed.leftover, None);
    assert_eq!((stage.created(), stage.disk.get()), (0, None));
}

#[tokio::test]
async fn what_no_search_shows_is_named_so_that_a_person_can_look_for_it() {
    for (quirks, effect, made) in [
        (&[Quirk::PoolUnlisted][..], Effect::Truncate, 1),
        (&[], Effect::Drop, 0),
        (&[], Effect::status(500), 0),
        (&[], Effect::html(502), 0),
    ] {
        let stage = Stage::new(quirks).await;
        stage
            .tenant
            .faults()
            .add(Fault::on("/candidates$", effect.clone()).method("POST"));
        let rehearsed = stage.rehearse().await.unwrap();
        assert_eq!(rehearsed.finding.verdict, RehearsalVerdict::Inconclusive, "{effect:?}");
        assert_eq!(rehearsed.finding.of(RehearsalStepId::Create), LinkVerdict::Inconclusive);
        let leftover = rehearsed.leftover.unwrap();
        assert_eq!(
            (leftover.look, &leftover.entry.marker),
            (Look::NotFound, &stage.order.marker)
        );
        assert_eq!(stage.disk.get(), Some(leftover.entry.clone()));
        assert_eq!(look_for_leftover(&stage.client, &leftover.entry).await, Look::NotFound);
        assert_eq!(
            (stage.sent("POST"), stage.created()),
            (1, made),
            "it is never sent twice: {effect:?}"
        );
    }
}

#[tokio::test]
async fn a_refused_creation_fails_and_leaves_nothing_to_look_for() {
    for (status, verdict) in [
        (403, RehearsalVerdict::Failed),
        (422, RehearsalVerdict::Failed),
        (401, RehearsalVerdict::Inconclusive),
        (429, RehearsalVerdict::Inconclusive),
    ] {
        let stage = Stage::new(&[]).await;
        stage
            .tenant
            .faults()
            .add(Fault::on("/candidates$", Effect::status(status)).method("POST"));
        let rehearsed = stage.rehearse().await.unwrap();
        assert_eq!(
            (rehearsed.finding.verdict, rehearsed.leftover),
            (verdict, None),
            "{status}"
        );
        assert_eq!((stage.disk.get(), stage.calls().len()), (None, 1));
    }
}

#[tokio::test]
async fn an_address_that_somebody_has_makes_way_for_another_one() {
    for (taken, verdict, sent) in [
        (1, RehearsalVerdict::Clean, 2),
        (2, RehearsalVerdict::Clean, 3),
        (3, RehearsalVerdict::Inconclusive, 3),
        (100, RehearsalVerdict::Inconclusive, 3),
    ] {
        let stage = Stage::new(&[]).await;
        let conflict = Fault::on("/candidates$", Effect::status(409)).method("POST");
        stage.tenant.faults().add(conflict.times(taken));
        let written: Arc<Mutex<Vec<Marker>>> = Arc::default();
        let addresses = written.clone();
        stage.disk.after_each(move |entry, _| {
            if entry.stage == checkup::rehearsal::Stage::Creating {
                addresses.lock().unwrap().push(entry.marker.clone());
            }
        });
        let rehearsed = stage.rehearse().await.unwrap();
        assert_eq!(
            (rehearsed.finding.verdict, &rehearsed.leftover),
            (verdict, &None),
            "{taken}"
        );
        let create = &rehearsed.finding.steps[0];
        assert_ne!(
            create.verdict,
            LinkVerdict::Fail,
            "nothing says that the key may not create"
        );
        assert_eq!(
            (stage.sent("POST"), stage.created(), stage.disk.get()),
            (sent, 0, None),
            "{taken}"
        );
        // Each one was recorded before it was sent, with the agreed name and its own address.
        let written = written.lock().unwrap();
        assert_eq!(written.len(), sent);
        assert!(written.iter().all(|marker| marker.name() == stage.order.marker.name()));
        let addresses: BTreeSet<&str> = written.iter().map(|marker| marker.email.as_str()).collect();
        assert_eq!(addresses.len(), sent);
        if verdict == RehearsalVerdict::Clean {
            assert_eq!(Some(&rehearsed.marker), written.last());
        }
    }
}

#[tokio::test]
async fn what_cannot_be_read_back_is_not_deleted_until_it_can() {
    let stage = Stage::new(&[]).await;
    stage
        .tenant
        .faults()
        .add(Fault::on("/candidates/", Effect::status(503)).method("GET"));
    let rehearsed = stage.rehearse().await.unwrap();
    assert_eq!(rehearsed.finding.verdict, RehearsalVerdict::Leftover);
    let leftover = rehearsed.leftover.unwrap();
    assert_eq!(leftover.look, Look::Unclear(Reason::ServerError));
    assert_eq!((stage.sent("DELETE"), stage.created()), (0, 1));
    assert_eq!(
        look_for_leftover(&stage.client, &leftover.entry).await,
        Look::Unclear(Reason::ServerError)
    );

    stage.tenant.faults().clear();
    let id = stage.created_ids()[0].clone();
    assert_eq!(
        look_for_leftover(&stage.client, &leftover.entry).await,
        Look::Found(id.clone())
    );
    let removed = stage.remove(&leftover.entry, &id).await;
    assert_eq!((removed.leftover, stage.created(), stage.disk.get()), (None, 0, None));
    assert_eq!(look_for_leftover(&stage.client, &leftover.entry).await, Look::Gone);
}

#[tokio::test]
async fn a_refused_deletion_says_that_the_candidate_is_still_there() {
    let stage = Stage::new(&[]).await;
    stage
        .tenant
        .faults()
        .add(Fault::on("/candidates/", Effect::status(403)).method("DELETE"));
    let rehearsed = stage.rehearse().await.unwrap();
    assert_eq!(
        steps(&rehearsed.finding),
        [
            LinkVerdict::Pass,
            LinkVerdict::Pass,
            LinkVerdict::Fail,
            LinkVerdict::Fail
        ]
    );
    assert_eq!(rehearsed.finding.verdict, RehearsalVerdict::Leftover);
    let leftover = rehearsed.leftover.unwrap();
    assert_eq!(leftover.look, Look::Found(stage.created_ids()[0].clone()));
    assert_eq!(stage.disk.get(), Some(leftover.entry));
}

#[tokio::test]
async fn a_filter_that_forbids_to_delete_is_told_from_a_refusal() {
    let stage = Stage::new(&[]).await;
    let filter = Effect::Foreign {
        status: 403,
        headers: Vec::new(),
        body: String::new(),
    };
    stage
        .tenant
        .faults()
        .add(Fault::on("/candidates/", filter).method("DELETE"));
    let rehearsed = stage.rehearse().await.unwrap();
    let delete = &rehearsed.finding.steps[2];
    assert_eq!(
        (delete.verdict, delete.reason),
        (LinkVerdict::Inconclusive, Some(Reason::Proxy))
    );
    assert_eq!(rehearsed.finding.verdict, RehearsalVerdict::Leftover);
}

#[tokio::test]
async fn a_gateway_that_does_not_know_the_address_proves_nothing_gone() {
    let stage = Stage::new(&[]).await;
    stage.disk.after_each(|entry, tenant| {
        let gateway = Effect::Foreign {
            status: 404,
            headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            body: r#"{"message":"no Route matched with those values"}"#.to_owned(),
        };
        if entry.stage == checkup::rehearsal::Stage::Deleting {
            tenant.faults().add(Fault::on("/candidates", gateway));
        }
    });
    let rehearsed = stage.rehearse().await.unwrap();
    assert_eq!(
        (rehearsed.finding.verdict, stage.created()),
        (RehearsalVerdict::Leftover, 1)
    );
    let leftover = rehearsed.leftover.unwrap();
    assert_eq!(leftover.look, Look::Unclear(Reason::Proxy));
    let later = look_for_leftover(&stage.client, &leftover.entry).await;
    assert_eq!(later, Look::Unclear(Reason::NoSuchEndpoint));
    assert!(stage.disk.get().is_some());
}

#[tokio::test]
async fn a_deletion_that_stumbles_is_sent_again() {
    for effect in [Effect::Drop, Effect::status(503)] {
        let stage = Stage::new(&[]).await;
        stage
            .tenant
            .faults()
            .add(Fault::on("/candidates/", effect).method("DELETE").times(1));
        let rehearsed = stage.rehearse().await.unwrap();
        assert_eq!(
            (rehearsed.finding.verdict, stage.created()),
            (RehearsalVerdict::Clean, 0)
        );
        assert_eq!(stage.sent("DELETE"), 2);
    }
}

#[tokio::test]
async fn another_source_fails_and_nothing_is_left() {
    for source in ["API", "Other"] {
        let stage = Stage::new(&[]).await;
        let marker = stage.order.marker.clone();
        reads_answer(&stage, Some(1), move |id| {
            json!({
                "id": id, "lastName": marker.last_name, "email": marker.email, "primaryAssignment": {"source": source},
            })
        });
        let rehearsed = stage.rehearse().await.unwrap();
        assert_eq!(
            rehearsed.finding.of(RehearsalStepId::ReadSource),
            LinkVerdict::Fail,
            "{source}"
        );
        assert_eq!(
            (rehearsed.finding.verdict, rehearsed.leftover),
            (RehearsalVerdict::Failed, None)
        );
        assert_eq!(stage.created(), 0);
    }
}

#[tokio::test]
async fn a_candidate_that_shows_late_is_waited_for() {
    let stage = Stage::new(&[]).await;
    stage
        .tenant
        .faults()
        .add(Fault::on("/candidates/", Effect::status(404)).method("GET").times(1));
    let rehearsed = stage.rehearse().await.unwrap();
    assert_eq!(
        (rehearsed.finding.verdict, stage.created()),
        (RehearsalVerdict::Clean, 0)
    );
}

#[tokio::test]
async fn a_record_without_the_marker_is_never_deleted() {
    for (field, value) in [
        ("lastName", "Lovelace"),
        ("email", "ada@example.com"),
        ("id", "another"),
    ] {
        let stage = Stage::new(&[]).await;
        let marker = stage.order.marker.clone();
        reads_answer(&stage, None, move |id| {
            let mut record = json!({"id": id, "lastName": marker.last_name, "email": marker.email});
            record[field] = json!(value);
            record
        });
        let rehearsed = stage.rehearse().await.unwrap();
        assert_eq!(rehearsed.finding.verdict, RehearsalVerdict::Leftover, "{field}");
        let leftover = rehearsed.leftover.unwrap();
        let id = stage.created_ids()[0].clone();
        let again = stage.remove(&leftover.entry, &id).await;
        assert_eq!(
            again.leftover.map(|leftover| leftover.look),
            Some(Look::NotFound),
            "{field}"
        );
        assert_eq!((stage.sent("DELETE"), stage.created()), (0, 1), "{field}");
        assert!(stage.disk.get().is_some(), "somebody has to look for it: {field}");
    }
}

#[tokio::test]
async fn stopping_it_sends_nothing_or_still_cleans_up() {
    let early = Stage::new(&[]).await;
    early.order.cancel.cancel();
    let rehearsed = early.rehearse().await.unwrap();
    let create = &rehearsed.finding.steps[0];
    assert_eq!(
        (create.verdict, create.reason),
        (LinkVerdict::NotTested, Some(Reason::Cancelled))
    );
    assert_eq!((rehearsed.leftover, early.calls().len()), (None, 0));

    for stop_at in [checkup::rehearsal::Stage::Creating, checkup::rehearsal::Stage::Created] {
        let late = Stage::new(&[]).await;
        let cancel = late.order.cancel.clone();
        late.disk.after_each(move |entry, _| {
            if entry.stage == stop_at {
                cancel.cancel();
            }
        });
        let rehearsed = late.rehearse().await.unwrap();
        assert_eq!(
            (rehearsed.finding.verdict, late.created()),
            (RehearsalVerdict::Clean, 0),
            "{stop_at:?}"
        );
    }
}

#[tokio::test]
async fn without_a_journal_nothing_is_sent() {
    let stage = Stage::new(&[]).await;
    stage.disk.is_full();
    assert_eq!(stage.rehearse().await, Err(NotWritten));
    assert_eq!(stage.calls().len(), 0);
}
