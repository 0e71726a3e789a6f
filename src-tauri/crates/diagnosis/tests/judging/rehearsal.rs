//! The meaning of the answers in a rehearsal.

use diagnosis::evidence::{Answer, Body, Method, NoAnswer, Observation, Order, Outcome};
use diagnosis::finding::{RowNote, SourceMatch};
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::rehearsal::{
    Creation, Judged, Marker, NotOffered, ReadBack, Rehearsal, RehearsalStepId, RehearsalVerdict, candidate, creation,
    deletion, found, gone, is_certainly_absent, is_filtered, offered, read_back, refuted, source_kept,
};
use diagnosis::verdict::{LinkVerdict, Reason, TlsFault};
use diagnosis::{diagnose_with, prove};
use serde_json::{Value, json};

use crate::support::{GRANTED, HTML, Judged as Judgment, READY, Trial, admin, nothing, role, undetermined};

const ID: &str = "0b2d1c1e-9b5f-4b8e-8a51-2f3f9a6f0a01";

fn marker() -> Marker {
    Marker::new(0x9c0d_51e2_0000_0000 | 0x0_51c5)
}

fn record(marker: &Marker) -> Value {
    json!({"id": ID, "firstName": "Findem", "lastName": marker.last_name, "email": marker.email})
}

fn observed(probe: Probe, outcome: Outcome) -> Observation {
    Observation {
        probe,
        method: probe.method(),
        path: probe.path(true).to_owned(),
        outcome,
        duration_ms: 5,
        order: Order::default(),
        tries: 1,
        request_id: None,
    }
}

fn answer(probe: Probe, status: u16, body: Body) -> Observation {
    let answer = Answer {
        status,
        body,
        www_authenticate: None,
        rate_headers: true,
    };
    observed(probe, Outcome::Answer(answer))
}

fn error() -> Body {
    Body::Json(json!({"message": "No"}))
}

/// The same without the headers of SmartRecruiters.
fn foreign(probe: Probe, status: u16, body: Body) -> Observation {
    let answer = Answer {
        status,
        body,
        www_authenticate: None,
        rate_headers: false,
    };
    observed(probe, Outcome::Answer(answer))
}

/// J110.
#[test]
fn a_refusal_that_may_be_somebody_elses_does_not_say_that_the_key_may_not_create() {
    let coded = || Body::Json(json!({"code": "X", "message": "No"}));
    let not_made = |reason| Creation::NotMade(Judged::unclear(reason));
    for (status, body, expected) in [
        (403, error(), not_made(Reason::Proxy)),
        (403, Body::Empty, not_made(Reason::Proxy)),
        (400, error(), not_made(Reason::Proxy)),
        (418, error(), not_made(Reason::Proxy)),
        (426, Body::Empty, not_made(Reason::Proxy)),
        (451, error(), not_made(Reason::Proxy)),
        (404, error(), not_made(Reason::NoSuchEndpoint)),
        (403, coded(), Creation::NotMade(Judged::FAIL)),
        (422, coded(), Creation::NotMade(Judged::FAIL)),
    ] {
        let said = creation(&foreign(Probe::RehearsalCreate, status, body.clone()));
        assert_eq!(said, expected, "{status} {body:?}");
    }
}

/// J112.
#[test]
fn absent_is_certain_only_in_smartrecruiters_own_words() {
    let coded = || Body::Json(json!({"code": "CANDIDATE_NOT_FOUND", "message": "No"}));
    for (observation, certain) in [
        (answer(Probe::RehearsalRead, 404, error()), true),
        (answer(Probe::RehearsalRead, 404, Body::Empty), true),
        (foreign(Probe::RehearsalRead, 404, coded()), true),
        (foreign(Probe::RehearsalRead, 404, error()), false),
        (foreign(Probe::RehearsalRead, 410, Body::Empty), false),
        (answer(Probe::RehearsalRead, 404, HTML), false),
        (answer(Probe::RehearsalRead, 403, error()), false),
    ] {
        assert_eq!(is_certainly_absent(&observation), certain, "{observation:?}");
    }
    for (earlier, later, filtered) in [
        (true, true, false),
        (true, false, true),
        (false, false, false),
        (false, true, false),
    ] {
        let read = |headers| {
            let make = if headers { answer } else { foreign };
            make(Probe::RehearsalRead, 404, error())
        };
        assert_eq!(is_filtered(&read(later), &read(earlier)), filtered);
    }
}

/// J110, J115.
#[test]
fn a_candidate_counts_as_made_as_not_made_or_as_perhaps_made() {
    let made = |status, body| creation(&answer(Probe::RehearsalCreate, status, body));
    let whole = || Body::Json(record(&marker()));
    let not_made = |reason| Creation::NotMade(Judged::unclear(reason));
    for (status, body, expected) in [
        (201, whole(), Creation::Made(ID.to_owned())),
        (200, whole(), Creation::Made(ID.to_owned())),
        (201, Body::Json(json!({"id": 4711})), Creation::Made("4711".to_owned())),
        (201, Body::Json(json!({})), Creation::Perhaps(Reason::WrongShape)),
        (201, Body::Empty, Creation::Perhaps(Reason::WrongShape)),
        (201, Body::Truncated, Creation::Perhaps(Reason::Truncated)),
        (200, HTML, Creation::Perhaps(Reason::NotJson)),
        (400, error(), Creation::NotMade(Judged::FAIL)),
        (403, Body::Empty, Creation::NotMade(Judged::FAIL)),
        (409, error(), Creation::Taken),
        (409, Body::Empty, Creation::Taken),
        (409, HTML, Creation::Perhaps(Reason::NotJson)),
        (422, error(), Creation::NotMade(Judged::FAIL)),
        (401, error(), not_made(Reason::Unauthorized)),
        (404, error(), not_made(Reason::NoSuchEndpoint)),
        (429, Body::Empty, not_made(Reason::Throttled)),
        (403, HTML, Creation::Perhaps(Reason::NotJson)),
        (408, Body::Empty, Creation::Perhaps(Reason::Timeout)),
        (302, Body::Empty, Creation::Perhaps(Reason::Redirected)),
        (500, error(), Creation::Perhaps(Reason::ServerError)),
        (503, HTML, Creation::Perhaps(Reason::ServerError)),
    ] {
        assert_eq!(made(status, body.clone()), expected, "{status} {body:?}");
    }
}

/// J110.
#[test]
fn without_an_answer_only_what_was_never_sent_is_not_made() {
    let lost = |no_answer, tries| {
        let observation = observed(Probe::RehearsalCreate, Outcome::NoAnswer(no_answer));
        creation(&Observation { tries, ..observation })
    };
    for (no_answer, tries, expected) in [
        (NoAnswer::Dns, 1, Creation::NotMade(Judged::unclear(Reason::Dns))),
        (NoAnswer::Proxy, 1, Creation::NotMade(Judged::unclear(Reason::Proxy))),
        (
            NoAnswer::Timeout,
            0,
            Creation::NotMade(Judged::unclear(Reason::Timeout)),
        ),
        (NoAnswer::Cancelled, 0, Creation::NotMade(Judged::cancelled())),
        (NoAnswer::Connect, 1, Creation::Perhaps(Reason::Connect)),
        (
            NoAnswer::Tls(TlsFault::UnknownIssuer),
            1,
            Creation::Perhaps(Reason::Tls),
        ),
        (NoAnswer::Timeout, 1, Creation::Perhaps(Reason::Timeout)),
        (NoAnswer::Deadline, 1, Creation::Perhaps(Reason::Deadline)),
        (NoAnswer::Cancelled, 1, Creation::Perhaps(Reason::Cancelled)),
    ] {
        assert_eq!(lost(no_answer, tries), expected, "{no_answer:?} after {tries}");
    }
}

/// J111.
#[test]
fn only_a_record_with_the_id_the_last_name_and_the_address_is_ours() {
    let marker = marker();
    let with = |field: &str, value: Value| {
        let mut record = record(&marker);
        record[field] = value;
        answer(Probe::RehearsalRead, 200, Body::Json(record))
    };
    let upper = with("email", json!(marker.email.to_uppercase()));
    assert!(matches!(read_back(&upper, ID, &marker), ReadBack::Ours(_)));
    for (field, value) in [
        ("id", json!("another")),
        ("lastName", json!("Check")),
        ("lastName", json!("Lovelace")),
        ("lastName", Value::Null),
        ("email", json!("ada@example.com")),
        ("email", Value::Null),
    ] {
        let other = with(field, value.clone());
        assert_eq!(read_back(&other, ID, &marker), ReadBack::Another, "{field} {value}");
    }
    for (status, body, expected) in [
        (404, error(), ReadBack::Absent),
        (410, Body::Empty, ReadBack::Absent),
        (404, HTML, ReadBack::Unclear(Reason::NoSuchEndpoint)),
        (403, error(), ReadBack::Unclear(Reason::MaskedIds)),
        (500, error(), ReadBack::Unclear(Reason::ServerError)),
        (200, HTML, ReadBack::Unclear(Reason::NotJson)),
    ] {
        let observation = answer(Probe::RehearsalRead, status, body);
        assert_eq!(read_back(&observation, ID, &marker), expected, "{status}");
    }
}

fn findem() -> SourceMatch {
    SourceMatch {
        label: "Findem".to_owned(),
        type_id: "OTHER".to_owned(),
        sub_type_id: Some("OTHER".to_owned()),
        id: "s-1".to_owned(),
    }
}

/// J113.
#[test]
fn the_source_is_known_by_its_label_or_its_id() {
    let link =
        |id: &str| json!({"sourceDetails": {"url": format!("https://x.test/configuration/sources/OTHER/values/{id}")}});
    for (assignment, expected) in [
        (json!({"source": "Findem"}), Judged::PASS),
        (json!({"actions": link("s-1")}), Judged::PASS),
        (
            json!({"source": "Findem (renamed)", "actions": link("s-1")}),
            Judged::PASS,
        ),
        (json!({"source": "API", "actions": link("s-9")}), Judged::FAIL),
        (json!({"source": "Other"}), Judged::FAIL),
        (json!({"status": "NEW"}), Judged::unclear(Reason::WrongShape)),
        (Value::Null, Judged::unclear(Reason::WrongShape)),
    ] {
        let candidate = json!({"primaryAssignment": assignment});
        assert_eq!(source_kept(&candidate, &findem()), expected, "{candidate}");
    }
}

/// J112.
#[test]
fn a_deletion_is_done_refused_or_unclear() {
    let filter = |status| Observation {
        outcome: Outcome::Answer(Answer {
            status,
            body: Body::Empty,
            www_authenticate: None,
            rate_headers: false,
        }),
        ..answer(Probe::RehearsalDelete, status, Body::Empty)
    };
    assert_eq!(deletion(&filter(403), true), Judged::unclear(Reason::Proxy));
    assert_eq!(deletion(&filter(405), true), Judged::unclear(Reason::Proxy));
    for (status, body, tries, expected) in [
        (204, Body::Empty, 1, Judged::PASS),
        (200, Body::Json(json!({})), 1, Judged::PASS),
        (404, error(), 2, Judged::PASS),
        (403, error(), 1, Judged::FAIL),
        (409, error(), 1, Judged::FAIL),
        (404, error(), 1, Judged::unclear(Reason::NoSuchEndpoint)),
        (200, HTML, 1, Judged::unclear(Reason::NotJson)),
        (403, HTML, 1, Judged::unclear(Reason::NotJson)),
        (401, error(), 1, Judged::unclear(Reason::Unauthorized)),
        (502, error(), 4, Judged::unclear(Reason::ServerError)),
    ] {
        let observation = Observation {
            tries,
            ..answer(Probe::RehearsalDelete, status, body)
        };
        assert_eq!(deletion(&observation, false), expected, "{status} after {tries}");
    }
}

/// J112.
#[test]
fn gone_is_what_is_not_found_or_is_answered_like_an_id_that_can_not_exist() {
    let read = |status, body| answer(Probe::RehearsalRead, status, body);
    let made_up = |status| answer(Probe::CalibrateCandidate, status, error());
    let masked = Judged::unclear(Reason::MaskedIds);
    for (observation, made_up, expected) in [
        (read(404, error()), None, Judged::PASS),
        (read(404, Body::Empty), None, Judged::PASS),
        (read(410, error()), None, Judged::PASS),
        (read(403, error()), Some(made_up(403)), Judged::PASS),
        (read(403, error()), Some(made_up(404)), masked),
        (read(403, error()), None, masked),
        (read(200, Body::Json(record(&marker()))), None, Judged::FAIL),
        (read(404, HTML), None, Judged::unclear(Reason::NoSuchEndpoint)),
        (read(403, HTML), Some(made_up(403)), Judged::unclear(Reason::NotJson)),
        (read(500, error()), None, Judged::unclear(Reason::ServerError)),
    ] {
        assert_eq!(gone(&observation, made_up.as_ref(), false), expected, "{observation:?}");
    }
    // Somebody else says so while the record may still exist.
    for status in [403, 404, 410] {
        let said = gone(
            &foreign(Probe::RehearsalRead, status, error()),
            Some(&made_up(403)),
            true,
        );
        assert_eq!(said, Judged::unclear(Reason::Proxy), "{status}");
    }
}

/// J111.
#[test]
fn the_search_finds_the_marker_and_nobody_else() {
    let marker = marker();
    let other = json!({"id": "x", "lastName": "Check", "email": marker.email});
    let page = |rows: &[Value]| answer(Probe::RehearsalSearch, 200, Body::Json(json!({"content": rows})));
    assert_eq!(found(&page(&[]), &marker), Ok(None));
    assert_eq!(found(&page(std::slice::from_ref(&other)), &marker), Ok(None));
    assert_eq!(
        found(&page(&[other, record(&marker)]), &marker),
        Ok(Some(ID.to_owned()))
    );
    let refused = answer(Probe::RehearsalSearch, 503, Body::Empty);
    assert_eq!(found(&refused, &marker), Err(Reason::ServerError));
}

/// J110.
#[test]
fn the_verdict_follows_from_the_steps() {
    use LinkVerdict::{Fail, Inconclusive, NotTested, Pass};
    use RehearsalVerdict::{Clean, Failed, Leftover};
    for (steps, expected) in [
        ([Pass, Pass, Pass, Pass], Clean),
        ([Pass, Pass, Inconclusive, Pass], Clean),
        ([Pass, Fail, Pass, Pass], Failed),
        ([Pass, Inconclusive, Pass, Pass], RehearsalVerdict::Inconclusive),
        ([Pass, Pass, Fail, Fail], Leftover),
        ([Pass, Pass, Pass, Inconclusive], Leftover),
        ([Pass, Inconclusive, NotTested, NotTested], Leftover),
        ([Fail, NotTested, NotTested, NotTested], Failed),
        (
            [Inconclusive, NotTested, NotTested, NotTested],
            RehearsalVerdict::Inconclusive,
        ),
        (
            [NotTested, NotTested, NotTested, NotTested],
            RehearsalVerdict::Inconclusive,
        ),
    ] {
        let mut rehearsal = Rehearsal::new(0);
        for (id, verdict) in RehearsalStepId::ALL.iter().zip(steps) {
            rehearsal.note(*id, Judged { verdict, reason: None }, 1);
        }
        assert_eq!(rehearsal.verdict, expected, "{steps:?}");
    }
}

/// J110.
#[test]
fn a_later_deletion_changes_what_is_said_of_deleting_alone() {
    let mut first = Rehearsal::new(0);
    first.note(RehearsalStepId::Create, Judged::PASS, 1);
    first.note(RehearsalStepId::ReadSource, Judged::FAIL, 2);
    first.note(RehearsalStepId::Delete, Judged::FAIL, 3);
    let mut later = Rehearsal::new(10);
    later.note(RehearsalStepId::Delete, Judged::PASS, 11);
    later.note(RehearsalStepId::ProveGone, Judged::PASS, 12);
    first.cleaned_up(&later);
    assert_eq!(first.verdict, RehearsalVerdict::Failed);
    assert_eq!(first.of(RehearsalStepId::ReadSource), LinkVerdict::Fail);
    assert_eq!(
        first.steps.iter().map(|step| step.at).collect::<Vec<_>>(),
        [1, 2, 11, 12]
    );
}

/// J114.
#[test]
fn a_rehearsal_is_offered_to_an_admin_who_may_delete_and_whose_source_is_right() {
    let twice = json!([{"id": "s1", "label": "Findem"}, {"id": "s2", "label": "Findem"}]);
    let named = json!([{"id": "s1", "label": "findem"}]);
    for (trial, expected) in [
        (admin(), Ok("s1")),
        (admin().read_only(), Ok("s1")),
        (admin().refused(&[Probe::DeleteInterview]), Ok("s1")),
        (admin().refused(&[Probe::PutSource]), Err(NotOffered::Manage)),
        (role("EXTENDED"), Err(NotOffered::Role)),
        (role("CUSTOM"), Err(NotOffered::Role)),
        (admin().refused(&[Probe::Me]), Err(NotOffered::Role)),
        (nothing(), Err(NotOffered::Role)),
        (admin().sources(&[("OTHER", json!([]))]), Err(NotOffered::Source)),
        (admin().sources(&[("OTHER", twice)]), Err(NotOffered::Source)),
        (admin().sources(&[("OTHER", named)]), Err(NotOffered::Source)),
        (admin().unasked(&[Probe::SourceTypes]), Err(NotOffered::Source)),
    ] {
        let diagnosis = trial.judged().0;
        assert_eq!(offered(Some(&diagnosis)).map(|source| source.id.as_str()), expected);
    }
    assert_eq!(offered(None), Err(NotOffered::Unchecked));
}

/// J111.
#[test]
fn a_marker_is_unique_readable_and_at_an_address_that_nobody_has() {
    let marker = marker();
    assert_eq!(marker.name(), format!("Findem Check {}", marker.code));
    for random in [0, u64::MAX, 0x0123_4567_89ab_cdef] {
        let marker = Marker::new(random);
        assert!(
            marker.code.len() == 4 && !marker.code.contains(['0', '1', 'I', 'O']),
            "{marker:?}"
        );
        assert!(marker.email.ends_with("@example.com") && marker.email.contains(&marker.code.to_lowercase()));
    }
    assert_ne!(Marker::new(1).code, Marker::new(2).code);
    assert_ne!(Marker::new(1 << 40).email, Marker::new(2 << 40).email);
}

/// J113.
#[test]
fn the_candidate_names_its_source_and_no_job() {
    let body = candidate(&marker(), &findem());
    assert_eq!(
        body["sourceDetails"],
        json!({"sourceTypeId": "OTHER", "sourceSubTypeId": "OTHER", "sourceId": "s-1"})
    );
    assert!(body.get("job").is_none() && body.get("jobId").is_none());
    let without = SourceMatch {
        sub_type_id: None,
        ..findem()
    };
    assert!(
        candidate(&marker(), &without)["sourceDetails"]
            .get("sourceSubTypeId")
            .is_none()
    );
}

/// A rehearsal in which everything went well, with its evidence.
fn clean() -> Rehearsal {
    let mut rehearsal = Rehearsal::new(1);
    for (id, probe, status) in [
        (RehearsalStepId::Create, Probe::RehearsalCreate, 201),
        (RehearsalStepId::ReadSource, Probe::RehearsalRead, 200),
        (RehearsalStepId::Delete, Probe::RehearsalDelete, 204),
        (RehearsalStepId::ProveGone, Probe::RehearsalRead, 404),
    ] {
        rehearsal.keep(id, &answer(probe, status, Body::Empty));
        rehearsal.note(id, Judged::PASS, 2);
    }
    rehearsal
}

/// J58.
#[test]
fn a_clean_rehearsal_grants_what_it_did() {
    let rehearsal = clean();
    let with = |trial: Trial| Judgment(diagnose_with(&trial.run, Some(&rehearsal)));
    for (trial, sum) in [
        (admin(), READY),
        (admin().read_only(), READY),
        (admin().no_answer(Probe::PutSource, NoAnswer::Timeout), READY),
        (
            admin().refused(&[Probe::DeleteAttachment, Probe::PutSource]).refused(&[
                Probe::DeleteDependent,
                Probe::DeleteMessage,
                Probe::CalibrateCandidate,
            ]),
            undetermined(Reason::MaskedIds),
        ),
        (role("ops"), READY),
    ] {
        let judged = with(trial);
        for (scope, method, path) in [
            (Scope::CandidatesCreate, Method::Post, "/candidates"),
            (Scope::CandidatesManage, Method::Delete, "/candidates/{candidateId}"),
        ] {
            assert_eq!(judged.says(scope), GRANTED, "{}", scope.id());
            assert_eq!(judged.row(scope).note, Some(RowNote::Rehearsed));
            let last = judged.row(scope).evidence.last().unwrap();
            assert_eq!((last.method, last.path.as_str()), (method, path));
        }
        assert_eq!(judged.sum(), sum);
        let counts = judged.0.summary.counts;
        assert_eq!(
            counts.granted + counts.looks_granted + counts.denied + counts.inconclusive + counts.not_tested,
            20
        );
    }
    // What was taken from a rehearsal does not count as tried by the check.
    let read_only = with(admin().read_only());
    assert!(
        !read_only
            .0
            .rows
            .iter()
            .any(diagnosis::finding::Row::was_tried_by_writing)
    );
}

/// J58.
#[test]
fn a_rehearsal_proves_nothing_beside_a_refusal_or_where_the_key_reads_nothing() {
    let rehearsal = clean();
    let with = |trial: &Trial| Judgment(diagnose_with(&trial.run, Some(&rehearsal)));
    for (trial, refused) in [
        (admin().refused(&[Probe::PutSource]), true),
        (admin().refused(&[Probe::PutSource, Probe::DeleteAttachment]), true),
        (admin().body(Probe::PutSource, 204, Body::Empty), false),
        (
            crate::support::everywhere(&crate::support::answer(401, Body::Empty)),
            false,
        ),
        (
            crate::support::everywhere(&crate::support::answer(503, Body::Empty)),
            false,
        ),
    ] {
        let judged = with(&trial);
        assert_eq!(judged.0, trial.judged().0);
        assert_eq!(refuted(&judged.0), refused);
    }
    assert!(!refuted(&admin().judged().0));
    let mut failed = clean();
    failed.note(RehearsalStepId::ProveGone, Judged::unclear(Reason::Timeout), 3);
    let judged = diagnose_with(&admin().run, Some(&failed));
    assert_eq!(judged, admin().judged().0);
}

/// J58.
#[test]
fn after_a_restart_a_rehearsal_changes_the_rows_and_their_count() {
    let mut kept = admin().judged().0;
    let before = kept.summary.counts;
    prove(&mut kept, &clean());
    assert_eq!(kept.summary.counts.granted, before.granted + 2);
    assert_eq!(kept, diagnose_with(&admin().run, Some(&clean())));
}
