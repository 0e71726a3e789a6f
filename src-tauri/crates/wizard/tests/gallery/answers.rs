//! SmartRecruiters' answers in the gallery.

use diagnosis::evidence::{Answer, Body, NoAnswer, Observation, Order, Outcome};
use diagnosis::permission::catalog;
use diagnosis::probe::Probe;
use diagnosis::run::{Run, SourcePage};
use serde_json::{Value, json};

/// Adds how `probe` ended to a run.
fn record(run: &mut Run, probe: Probe, outcome: Outcome) {
    run.record(observation(probe, outcome));
}

fn observation(probe: Probe, outcome: Outcome) -> Observation {
    let refused = matches!(&outcome, Outcome::Answer(answer) if answer.status == 403);
    Observation {
        probe,
        method: probe.method(),
        path: probe.path(true).to_owned(),
        outcome,
        duration_ms: 118 + (probe as u64 * 37) % 90,
        order: Order::default(),
        tries: 1,
        request_id: refused.then(|| "7f3a9c1e-40d2".to_owned()),
    }
}

fn answer(status: u16, body: Value) -> Outcome {
    Outcome::Answer(Answer {
        status,
        body: Body::Json(body),
        www_authenticate: None,
        rate_headers: true,
    })
}

/// These probes are answered with this status. The body contains only what the status needs.
pub(crate) fn answered(run: &mut Run, probes: impl IntoIterator<Item = Probe>, status: u16) {
    for probe in probes {
        record(run, probe, answer(status, json!({"message": "Answered"})));
    }
}

/// These probes get no answer.
pub(crate) fn unanswered(run: &mut Run, probes: impl IntoIterator<Item = Probe>, why: NoAnswer) {
    for probe in probes {
        record(run, probe, Outcome::NoAnswer(why));
    }
}

/// These probes are refused.
pub(crate) fn refused(run: &mut Run, probes: impl IntoIterator<Item = Probe>, message: &str) {
    for probe in probes {
        record(
            run,
            probe,
            answer(403, json!({"code": "FORBIDDEN", "message": message})),
        );
    }
}

/// This probe is answered as SmartRecruiters documents an object that does not exist.
pub(crate) fn not_found(run: &mut Run, probe: Probe) {
    let body = match probe {
        Probe::Interview | Probe::DeleteInterview => code("INTERVIEW_NOT_FOUND"),
        Probe::DeleteInterviewType => code("INTERVIEW_TYPE_NOT_FOUND"),
        Probe::JobApplication => code("JOB_APPLICATION_NOT_FOUND"),
        Probe::DeleteReview | Probe::CalibrateReview => code("REVIEW_NOT_FOUND"),
        Probe::DeleteAttachment => code("FILE_NOT_FOUND"),
        Probe::DeleteDependent => code("JOB_PROPERTY_NOT_FOUND"),
        Probe::CalibrateCandidate | Probe::StatusHistory => code("CANDIDATE_NOT_FOUND"),
        Probe::PutSource => json!({"message": "Candidate is not assigned to given job"}),
        Probe::DeleteMessage => json!({"message": "Message not found"}),
        _ => json!({"message": "Not Found"}),
    };
    record(run, probe, answer(404, body));
}

fn code(code: &str) -> Value {
    json!({"message": "Not there", "errors": [{"code": code, "message": "Not there"}]})
}

fn page(rows: &[Value], total: usize) -> Value {
    json!({"content": rows, "totalFound": total})
}

/// The answer about the key itself, with its role and access groups.
pub(crate) fn me(run: &mut Run, role: (&str, &str), access_groups: usize) {
    let groups: Vec<Value> = (0..access_groups).map(|id| json!({"id": id})).collect();
    let (id, name) = role;
    let body = json!({"id": "k", "systemRole": {"id": id, "name": name}, "accessGroups": groups});
    record(run, Probe::Me, answer(200, body));
}

pub(crate) const ADMINISTRATOR: (&str, &str) = ("ADMINISTRATOR", "Administrator");

/// An Admin's key can read everything.
pub(crate) fn all_reads(run: &mut Run) {
    me(run, ADMINISTRATOR, 0);
    let some = |count: usize| -> Vec<Value> { (0..count).map(|id| json!({"id": id.to_string()})).collect() };
    for permission in catalog().filter(|permission| !permission.probe.is_write()) {
        let probe = permission.probe;
        let body = match probe {
            Probe::Me => continue,
            Probe::Candidates => page(&[json!({"id": "c1", "primaryAssignment": {"job": {"id": "j1"}}})], 1234),
            Probe::Jobs => page(&some(1), 42),
            Probe::Users => page(&some(23), 23),
            Probe::Approvals => page(&[], 0),
            Probe::Reviews => json!([{"id": "r"}]),
            Probe::InterviewTypes => json!(["Phone", "Onsite"]),
            Probe::Interview | Probe::JobApplication => {
                not_found(run, probe);
                continue;
            }
            _ => page(&some(1), 1),
        };
        record(run, probe, answer(200, body));
    }
    record(run, Probe::HiringProcesses, answer(200, page(&some(9), 9)));
    record(run, Probe::Attachments, answer(200, page(&[], 0)));
}

/// The company has no jobs and no candidates yet.
pub(crate) fn empty_lists(run: &mut Run) {
    record(run, Probe::Jobs, answer(200, page(&[], 0)));
    record(run, Probe::Candidates, answer(200, page(&[], 0)));
    for probe in [Probe::StatusHistory, Probe::Messages, Probe::Reviews] {
        not_found(run, probe);
        // Without a candidate, the probe used a made-up id.
        if let Some(asked) = run.observations.iter_mut().find(|asked| asked.probe == probe) {
            probe.path(false).clone_into(&mut asked.path);
        }
    }
    run.forget(Probe::Attachments);
}

/// The writes were tried, and each got past the gate.
pub(crate) fn all_writes(run: &mut Run) {
    for probe in Probe::WRITES {
        not_found(run, probe);
    }
}

/// A type of sources: its id, and the label and sub-type id of each source.
pub(crate) type SourceType<'a> = (&'a str, &'a [(&'a str, &'a str)]);

/// The sources of these types, read to the end.
pub(crate) fn sources(run: &mut Run, types: &[SourceType<'_>]) {
    run.forget(Probe::SourceTypes);
    run.source_pages.clear();
    let list: Vec<Value> = types.iter().map(|(id, _)| json!({"id": id, "label": id})).collect();
    record(run, Probe::SourceTypes, answer(200, page(&list, list.len())));
    for (type_id, sources) in types {
        let values: Vec<Value> = sources
            .iter()
            .enumerate()
            .map(|(id, (label, sub))| json!({"id": format!("5f{id}"), "label": label, "sourceSubType": {"id": sub}}))
            .collect();
        for rows in [&values[..], &[]] {
            run.source_pages.push(SourcePage {
                type_id: (*type_id).to_owned(),
                again: false,
                observation: observation(Probe::SourceValues, answer(200, json!({"content": rows}))),
            });
        }
    }
}

/// The list of sources of one type is answered like this.
pub(crate) fn source_page(run: &mut Run, type_id: &str, status: u16) {
    run.source_pages.retain(|page| page.type_id != type_id);
    run.source_pages.push(SourcePage {
        type_id: type_id.to_owned(),
        again: false,
        observation: observation(Probe::SourceValues, answer(status, json!({"message": "Answered"}))),
    });
}

/// The list of users is empty.
pub(crate) fn no_users(run: &mut Run) {
    record(run, Probe::Users, answer(200, page(&[], 0)));
}

/// The list of sources of the type Other changes each time it is read.
pub(crate) fn moving_sources(run: &mut Run) {
    run.source_pages.clear();
    for again in [false, true] {
        for (rows, total) in [(2, 4), (1, 3), (0, 3)] {
            let rows: Vec<Value> = (0..rows)
                .map(|id| json!({"id": format!("{total}{id}"), "label": "Agency"}))
                .collect();
            run.source_pages.push(SourcePage {
                type_id: "OTHER".to_owned(),
                again,
                observation: observation(Probe::SourceValues, answer(200, page(&rows, total))),
            });
        }
    }
}
