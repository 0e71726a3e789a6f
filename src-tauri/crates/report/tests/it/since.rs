//! What changed since the last kept check: which one that is, and what is said where there is none.

use diagnosis::environment::Environment;
use diagnosis::permission::Scope;
use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict, Verdict};
use jiff::{Timestamp, ToSpan as _};
use report::diff::{Changes, KeptCheck, Obstacle, Outcome, baseline, changes_json, changes_markdown, changes_text};
use report::{Mode, OpenError, Opened, Report, ReportEnvironment, Style};

use crate::comparing::{changed, rehearsal, set_row};
use crate::support::{captive_portal, report};

/// What is different about a kept check. `Received` and `Unreadable` are about its file.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Ready,
    NotReady,
    /// It ended with this reason. Half of its rows were told before.
    Untold(Reason),
    /// The network answered nothing at all.
    Nothing,
    StoppedButNotReady,
    Sandbox,
    OtherKey,
    NoKey,
    Only,
    Received,
    Unreadable,
}

fn of(kind: Kind) -> Report {
    changed(|report| match kind {
        Kind::Ready | Kind::Received | Kind::Unreadable => {}
        Kind::NotReady => {
            report.summary.verdict = SummaryVerdict::NotReady;
            report.summary.cause = Some(Cause::SystemRole.into());
        }
        Kind::Untold(reason) => {
            report.summary.verdict = SummaryVerdict::Undetermined;
            report.summary.reason = Some(reason.into());
            set_row(report, Scope::ALL[3], Verdict::Inconclusive, None, Some(reason));
        }
        Kind::Nothing => {
            report.summary.verdict = SummaryVerdict::Undetermined;
            report.summary.reason = Some(Reason::Dns.into());
            for scope in Scope::ALL {
                set_row(report, *scope, Verdict::Inconclusive, None, Some(Reason::Dns));
            }
        }
        Kind::StoppedButNotReady => {
            report.summary.verdict = SummaryVerdict::NotReady;
            report.summary.cause = Some(Cause::SystemRole.into());
            set_row(report, Scope::ALL[3], Verdict::NotTested, None, Some(Reason::Cancelled));
        }
        Kind::Sandbox => {
            report.environment =
                ReportEnvironment::new(Environment::Sandbox, "https://api.sandbox.smartrecruiters.com");
        }
        Kind::OtherKey => report.credential.last_four = Some("9z9z".to_owned()),
        Kind::NoKey => report.credential.last_four = None,
        Kind::Only => report.run.mode = Mode::Only,
    })
}

/// The kept checks, the latest first, each a day before the one after it.
fn kept(kinds: &[Kind]) -> Vec<KeptCheck> {
    let latest: Timestamp = "2026-11-24T09:00:00Z".parse().unwrap();
    let check = |(index, kind): (usize, &Kind)| {
        let mut report = of(*kind);
        report.report_id = format!("kept-{index}");
        report.started_at = latest - (24 * i64::try_from(index).unwrap()).hours();
        report.finished_at = report.started_at + 2.seconds();
        KeptCheck {
            started_at: report.started_at,
            received: matches!(kind, Kind::Received),
            opened: match kind {
                Kind::Unreadable => Err(OpenError::Foreign),
                _ => Ok(Opened {
                    report,
                    notes: Vec::new(),
                }),
            },
        }
    };
    kinds.iter().enumerate().map(check).collect()
}

#[test]
fn the_last_kept_check_is_the_latest_that_can_be_compared() {
    use Kind::{
        NoKey, NotReady, Nothing, Only, OtherKey, Ready, Received, Sandbox, StoppedButNotReady, Unreadable, Untold,
    };
    type Expected = Result<(usize, Option<Obstacle>), Obstacle>;
    let table: &[(Kind, &[Kind], Expected)] = &[
        (Ready, &[], Err(Obstacle::First)),
        (Ready, &[Ready, NotReady], Ok((0, None))),
        (NotReady, &[Ready], Ok((0, None))),
        // What somebody else sent is no check of this computer.
        (Ready, &[Received], Err(Obstacle::First)),
        (Ready, &[Received, NotReady], Ok((1, None))),
        // What cannot be compared is passed over, and is the reason if there is nothing else.
        (Ready, &[Sandbox], Err(Obstacle::Environment)),
        (Ready, &[Sandbox, NotReady], Ok((1, Some(Obstacle::Environment)))),
        (Ready, &[OtherKey], Err(Obstacle::Key)),
        (Ready, &[OtherKey, Sandbox, Ready], Ok((2, Some(Obstacle::Key)))),
        (Ready, &[NoKey], Err(Obstacle::KeyUnknown)),
        (NoKey, &[Ready], Err(Obstacle::KeyUnknown)),
        (Ready, &[Only], Err(Obstacle::Mode)),
        (Only, &[Ready, Only], Ok((1, Some(Obstacle::Mode)))),
        (Ready, &[Unreadable], Err(Obstacle::Unreadable)),
        (Ready, &[Unreadable, Ready], Ok((1, Some(Obstacle::Unreadable)))),
        // A stopped check is never used, even if it found a cause.
        (Ready, &[Untold(Reason::Cancelled)], Err(Obstacle::Stopped)),
        (Ready, &[StoppedButNotReady, Ready], Ok((1, Some(Obstacle::Stopped)))),
        // What depended on the network is used only if there is nothing else, and only if it told something.
        (
            NotReady,
            &[Untold(Reason::Timeout), Ready],
            Ok((1, Some(Obstacle::Untold))),
        ),
        (
            NotReady,
            &[Untold(Reason::Deadline), Nothing, Ready],
            Ok((2, Some(Obstacle::Untold))),
        ),
        (NotReady, &[Untold(Reason::Throttled)], Ok((0, None))),
        (NotReady, &[Nothing, Untold(Reason::Throttled)], Ok((1, None))),
        (
            NotReady,
            &[OtherKey, Untold(Reason::Proxy)],
            Ok((1, Some(Obstacle::Key))),
        ),
        (NotReady, &[Nothing], Err(Obstacle::Untold)),
        // What each check of this connection says does not pass.
        (Ready, &[Untold(Reason::WritesNotTried), Ready], Ok((0, None))),
        (Ready, &[Untold(Reason::MaskedIds), Ready], Ok((0, None))),
        (Ready, &[Untold(Reason::NoSuchEndpoint), Ready], Ok((0, None))),
    ];
    for (new, kinds, expected) in table {
        let found = match baseline(&of(*new), kept(kinds)) {
            Ok(found) => {
                let id = found.report.report_id.strip_prefix("kept-").unwrap().parse().unwrap();
                Ok((id, found.passed_over.map(|(obstacle, _)| obstacle)))
            }
            Err((obstacle, _)) => Err(obstacle),
        };
        assert_eq!(&found, expected, "{new:?} after {kinds:?}");
    }
}

#[test]
fn a_check_is_not_compared_with_itself() {
    let new = of(Kind::Ready);
    let mut kept = kept(&[Kind::Ready]);
    if let Ok(opened) = &mut kept[0].opened {
        opened.report.report_id.clone_from(&new.report_id);
    }
    assert!(matches!(baseline(&new, kept), Err((Obstacle::First, _))));
}

fn said(new: &Report, kinds: &[Kind]) -> String {
    changes_text(&Changes::since(new, kept(kinds)), Style::default())
}

#[test]
fn each_answer_is_a_clear_sentence() {
    let table: &[(Report, &[Kind], &str)] = &[
        (
            of(Kind::Ready),
            &[],
            "This is the first check in the history, so there’s nothing to compare it with.",
        ),
        (
            of(Kind::Ready),
            &[Kind::Ready],
            "Nothing changed since the check of Nov 24, 2026, 9:00\u{a0}AM UTC.",
        ),
        (
            of(Kind::NotReady),
            &[Kind::Ready],
            "Compared with the check of Nov 24, 2026, 9:00\u{a0}AM UTC.",
        ),
        (
            of(Kind::Ready),
            &[Kind::OtherKey],
            "Could not compare with the check of Nov 24, 2026, 9:00\u{a0}AM UTC, because it was of another key.",
        ),
        (
            of(Kind::Ready),
            &[Kind::Sandbox, Kind::NotReady],
            "The check of Nov 24, 2026, 9:00\u{a0}AM UTC is passed over, because it asked another environment.",
        ),
        (
            of(Kind::Untold(Reason::Cancelled)),
            &[Kind::Ready],
            "Could not compare, because this check was stopped.",
        ),
        (
            report(&captive_portal()),
            &[Kind::Ready],
            "Could not compare, because this check couldn’t tell anything.",
        ),
    ];
    for (new, kinds, sentence) in table {
        let text = said(new, kinds).replace('\n', " ");
        assert!(text.contains(sentence), "{sentence}\n{text}");
        assert!(
            text.starts_with("Findem Connect for SmartRecruiters · What changed"),
            "{text}"
        );
        let markdown = changes_markdown(&Changes::since(new, kept(kinds)));
        assert!(markdown.contains(sentence), "{sentence}\n{markdown}");
    }
}

#[test]
fn only_what_changed_is_shown_and_the_verdict() {
    let new = changed(|report| {
        report.summary.verdict = SummaryVerdict::NotReady;
        report.summary.cause = Some(Cause::RefusedForAdmin.into());
        set_row(
            report,
            Scope::ALL[3],
            Verdict::Denied,
            Some(Cause::RefusedForAdmin),
            None,
        );
    });
    let text = said(&new, &[Kind::Ready]);
    assert!(text.contains(Scope::ALL[3].id()), "{text}");
    let others = Scope::ALL.iter().filter(|scope| text.contains(scope.id())).count();
    assert_eq!(others, 1, "{text}");
    assert!(text.contains("✕ Worse"), "{text}");
    assert!(
        text.trim_end().lines().last().unwrap().starts_with("  ✕ Not ready"),
        "{text}"
    );
}

#[test]
fn a_rehearsal_that_a_check_does_not_repeat_is_no_change() {
    let new = of(Kind::Ready);
    let mut kept = kept(&[Kind::Ready]);
    if let Ok(opened) = &mut kept[0].opened {
        opened.report.rehearsal = Some(rehearsal(RehearsalVerdict::Clean));
    }
    let changes = Changes::since(&new, kept);
    assert_eq!(changes.comparison.unwrap().outcome, Outcome::Same);
}

#[test]
fn the_json_says_what_was_compared_or_why_not() {
    let json = |new: Kind, kinds: &[Kind]| -> serde_json::Value {
        serde_json::from_str(&changes_json(&Changes::since(&of(new), kept(kinds)))).unwrap()
    };
    let same = json(Kind::Ready, &[Kind::Ready]);
    assert_eq!(same["comparison"]["outcome"], "same");
    assert_eq!(same["notCompared"], serde_json::Value::Null);
    assert_eq!(same["now"]["verdict"], "ready");
    let first = json(Kind::Ready, &[]);
    assert_eq!(first["comparison"], serde_json::Value::Null);
    assert_eq!(first["notCompared"]["id"], "first");
    let passed = json(Kind::NotReady, &[Kind::Nothing, Kind::Ready]);
    assert_eq!(passed["passedOver"]["id"], "untold");
    assert_eq!(passed["comparison"]["outcome"], "worse");
}
