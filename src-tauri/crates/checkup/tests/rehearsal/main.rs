//! Runs the rehearsal against the practice tenant: what goes right, what goes wrong, and what is left to find after a crash.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

mod crash;
mod stage;
mod troubles;

use checkup::ReportContext;
use checkup::rehearsal::Stage::{Created, Creating, Deleting};
use diagnosis::diagnose;
use diagnosis::environment::Environment;
use diagnosis::key_text::KeyShape;
use diagnosis::rehearsal::{RehearsalStepId, RehearsalVerdict};
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::LinkVerdict::{NotTested as No, Pass};
use jiff::Timestamp;
use practice::Quirk;
use report::Tool;
use serde_json::Value;
use smartrecruiters::ApiBase;

use crate::stage::{Stage, steps};

#[tokio::test]
async fn a_rehearsal_that_goes_right_leaves_nothing_behind() {
    let stage = Stage::new(&[]).await;
    let mut seen = Vec::new();
    let rehearsed = stage
        .rehearse_watched(&mut |finding| seen.push(steps(finding)))
        .await
        .unwrap();
    assert_eq!(rehearsed.finding.verdict, RehearsalVerdict::Clean);
    assert_eq!(rehearsed.leftover, None);
    assert_eq!(stage.created(), 0);
    assert_eq!(stage.disk.get(), None);
    assert_eq!(
        seen,
        [
            [Pass, No, No, No],
            [Pass, Pass, No, No],
            [Pass, Pass, Pass, No],
            [Pass, Pass, Pass, Pass]
        ]
    );
    let calls: Vec<String> = stage
        .calls()
        .iter()
        .map(|(method, path)| format!("{method} {path}"))
        .collect();
    assert_eq!(
        calls,
        [
            "POST /candidates",
            "GET /candidates/{id}",
            "DELETE /candidates/{id}",
            "GET /candidates/{id}"
        ]
    );
}

#[tokio::test]
async fn what_may_be_there_is_written_down_before_each_call() {
    let stage = Stage::new(&[]).await;
    stage.rehearse().await.unwrap();
    let before = stage.disk.history();
    // The stage, whether the id is known, and how many calls had been made.
    assert_eq!(before, [(Creating, false, 0), (Created, true, 1), (Deleting, true, 2)]);
}

#[tokio::test]
async fn masked_ids_are_proved_gone_beside_an_id_that_can_not_exist() {
    let stage = Stage::new(&[Quirk::MaskedIds]).await;
    let rehearsed = stage.rehearse().await.unwrap();
    assert_eq!(
        (rehearsed.finding.verdict, rehearsed.leftover),
        (RehearsalVerdict::Clean, None)
    );
    assert_eq!(rehearsed.finding.of(RehearsalStepId::ProveGone), Pass);
}

#[tokio::test]
async fn the_report_carries_the_rehearsal_without_its_name() {
    let stage = Stage::new(&[]).await;
    let rehearsal = stage.rehearse().await.unwrap().finding;
    let made = ReportContext {
        tool: Tool::new("test", "0"),
        started_at: Timestamp::UNIX_EPOCH,
        finished_at: Timestamp::UNIX_EPOCH,
        environment: Environment::Production,
        label: None,
        rehearsal: Some(rehearsal),
    };
    let run = Run::new(Wish::default(), KeyShape::ApiKey);
    let diagnosis = diagnose(&run);
    let circumstances = checkup::circumstances(&run, &diagnosis, None, &ApiBase::production(), None);
    let json = report::json(&checkup::report(&diagnosis, circumstances, made));
    let report: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(report["rehearsal"]["verdict"], "clean");
    let steps = report["rehearsal"]["steps"].as_array().unwrap();
    let ids: Vec<&Value> = steps.iter().map(|step| &step["id"]).collect();
    assert_eq!(ids, ["create", "readSource", "delete", "proveGone"]);
    assert!(
        steps
            .iter()
            .all(|step| step["verdict"] == "pass" && step["at"].as_str().unwrap().ends_with('Z'))
    );
    assert!(!json.contains(&stage.order.marker.code) && !json.contains("example.com"));
}
