//! What a comparison looks like.

use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Verdict};
use report::diff::{self, Comparison, Outcome, compare};
use report::{Mode, Style};

use crate::comparing::{changed, set_link, set_row};
use crate::support::{captive_portal, extended, ready, report};

#[test]
fn nothing_changed_is_said_clearly() {
    let comparison = compare(&report(&ready()), &changed(|_| ()));
    assert_eq!((comparison.outcome, comparison.same_permissions), (Outcome::Same, 20));
    for view in [diff::text(&comparison, Style::default()), diff::markdown(&comparison)] {
        assert!(view.ends_with("= Same result\n"), "{view}");
    }
}

#[test]
fn what_changed_alike_is_said_once() {
    let comparison = compare(
        &report(&ready()),
        &changed(|new| {
            for scope in [Scope::JobsRead, Scope::UsersRead, Scope::CandidatesRead] {
                set_row(new, scope, Verdict::Denied, Some(Cause::SystemRole), None);
            }
            set_row(new, Scope::ApprovalsRead, Verdict::Denied, Some(Cause::ModuleOff), None);
        }),
    );
    let text = diff::text(
        &comparison,
        Style {
            color: false,
            width: 120,
            breaks_words: true,
        },
    );
    assert!(
        text.contains("candidates_read, jobs_read, users_read: Granted → Denied\n"),
        "{text}"
    );
    assert!(text.contains("approvals_read: Granted → Denied\n"), "{text}");
    assert_eq!(
        text.matches("The System role of this key doesn’t have enough access.")
            .count(),
        1
    );
    assert!(text.contains("16 permissions are the same in both."));
}

#[test]
fn the_views_of_telling_pairs() {
    let another_key = {
        let mut other = changed(|_| ());
        let portal = report(&captive_portal());
        other.credential.last_four = Some("9f9f".to_owned());
        other.run.mode = Mode::ReadOnly;
        other.identity = portal.identity;
        other.permissions = portal.permissions;
        other.source = portal.source;
        other.connect_test = portal.connect_test;
        other.summary = portal.summary;
        other
    };
    let fewer = changed(|new| {
        set_link(new, LinkId::Candidates, LinkVerdict::Pass, Some(13));
        new.identity.access_groups = 1;
        new.network.tls_issuer = Some("Example Filter CA".to_owned());
        set_row(new, Scope::JobsRead, Verdict::LooksGranted, None, None);
        new.tool.version = "0.2.0".to_owned();
    });
    let pairs = [
        ("mended", report(&extended()), changed(|_| ())),
        ("another_key", report(&ready()), another_key),
        ("fewer", report(&ready()), fewer),
    ];
    for (name, old, new) in pairs {
        let comparison = compare(&old, &new);
        insta::assert_snapshot!(format!("text_{name}"), diff::text(&comparison, Style::default()));
        insta::assert_snapshot!(format!("markdown_{name}"), diff::markdown(&comparison));
        let json = diff::json(&comparison);
        assert_eq!(serde_json::from_str::<Comparison>(&json).unwrap(), comparison);
    }
}

#[test]
fn the_json_names_ids_beside_texts() {
    let comparison = compare(
        &report(&ready()),
        &changed(|new| {
            set_row(new, Scope::JobsRead, Verdict::Denied, Some(Cause::SystemRole), None);
            new.credential.last_four = Some("9f9f".to_owned());
        }),
    );
    insta::assert_snapshot!("json_comparison", diff::json(&comparison));
}
