//! Properties of the comparison of any two reports, including hostile ones.

use diagnosis::permission::Scope;
use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{Cause, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use proptest::prelude::*;
use report::diff::{self, CaveatId, Comparison, ComparisonSheet, Effect, Outcome, compare};
use report::{Mode, Proxy, Report, Style};
use textwrap::core::display_width;

use crate::comparing::{caveats, changed, rehearsal, set_link, set_role, set_row};
use crate::hostile::{PAYLOADS, outside_of_code, poisoned, steers};
use crate::sheet::texts;
use crate::support::{ready, report};

fn views(comparison: &Comparison) -> [String; 3] {
    [
        diff::text(comparison, Style::default()),
        diff::markdown(comparison),
        diff::json(comparison),
    ]
}

#[test]
fn nothing_in_either_file_steers_or_becomes_markup() {
    let fine = report(&ready());
    for payload in PAYLOADS {
        let hostile = poisoned(payload);
        for comparison in [compare(&fine, &hostile), compare(&hostile, &fine)] {
            for view in views(&comparison) {
                assert_eq!(view.chars().find(|c| steers(*c)), None, "{payload:?}");
            }
            let sheet = serde_json::to_value(ComparisonSheet::of(&comparison)).unwrap();
            for text in texts(&sheet) {
                let steering = text.chars().find(|c| steers(*c) || *c == '\n');
                assert_eq!(steering, None, "{payload:?} in {text:?}");
            }
            let text = diff::text(&comparison, Style::default());
            assert!(text.lines().all(|line| display_width(line) <= 80), "{payload:?}");
            for line in diff::markdown(&comparison).lines() {
                let outside = outside_of_code(line).replace("\\\\", "");
                for sign in ["[", "<", "http:", "@", "!["] {
                    let bare = outside
                        .match_indices(sign)
                        .any(|(at, _)| at == 0 || !outside[..at].ends_with('\\'));
                    assert!(!bare, "{sign} in {line}");
                }
            }
        }
    }
}

/// A report whose variable parts are selected by a list of numbers.
fn chosen(choices: &[usize]) -> Report {
    let mut choices = choices.iter().copied();
    let mut pick = |count: usize| choices.next().unwrap_or_default() % count;
    changed(|report| {
        for scope in Scope::ALL {
            let verdict = Verdict::ALL[pick(Verdict::ALL.len())];
            let reason = (verdict == Verdict::Inconclusive).then(|| Reason::ALL[pick(3)]);
            let cause = (verdict == Verdict::Denied).then(|| Cause::ALL[pick(3)]);
            set_row(report, *scope, verdict, cause, reason);
        }
        let roles = [
            ("ADMINISTRATOR", IdentityVerdict::Admin),
            ("EXTENDED", IdentityVerdict::WeakRole),
            ("5f0e", IdentityVerdict::CustomRole),
            ("77aa", IdentityVerdict::CustomRole),
            ("", IdentityVerdict::Unknown),
        ];
        let (role, strength) = roles[pick(roles.len())];
        set_role(report, role, "Talent Ops", strength);
        report.identity.access_groups = u32::try_from(pick(3)).unwrap();
        report.source.verdict = SourceVerdict::ALL[pick(SourceVerdict::ALL.len())];
        report.connect_test.verdict = LinkVerdict::ALL[pick(LinkVerdict::ALL.len())];
        for id in LinkId::ALL {
            let verdict = LinkVerdict::ALL[pick(LinkVerdict::ALL.len())];
            let count = [None, Some(0), Some(1), Some(5), Some(1200)][pick(5)];
            set_link(report, *id, verdict, count);
        }
        report.summary.verdict = SummaryVerdict::ALL[pick(SummaryVerdict::ALL.len())];
        report.summary.cause = (pick(2) == 1).then(|| Cause::BadKey.into());
        let rehearsal = rehearsal(RehearsalVerdict::ALL[pick(4)]);
        report.rehearsal = (pick(2) == 1).then_some(rehearsal);
        report.network.proxy = Proxy::ALL[pick(3)];
        report.network.notes = vec![format!("Note {}.", pick(2)), "Note.".to_owned()];
        report.run.other_user_of_key = pick(2) == 1;
        report.run.mode = Mode::ALL[pick(3)];
        report.credential.last_four = [None, Some("1111"), Some("2222")][pick(3)].map(str::to_owned);
    })
}

/// The relevant parts of each change, sorted, so that comparisons can be matched whatever the order of their changes.
fn sorted(comparison: &Comparison, effect: impl Fn(Effect) -> Effect, turned: bool) -> Vec<String> {
    let mut lines: Vec<String> = comparison
        .changes
        .iter()
        .map(|change| {
            let mut states = [&change.old, &change.new];
            if turned {
                states.reverse();
            }
            format!(
                "{:?} {:?} {:?} {states:?}",
                effect(change.effect),
                change.subject,
                change.item
            )
        })
        .collect();
    lines.sort();
    lines
}

const fn opposite(effect: Effect) -> Effect {
    match effect {
        Effect::Worse => Effect::Better,
        Effect::Better => Effect::Worse,
        Effect::NotComparable | Effect::Different => effect,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_report_compared_with_itself_says_that_nothing_changed(choices in prop::collection::vec(0_usize..60, 90)) {
        let report = chosen(&choices);
        let comparison = compare(&report, &report);
        prop_assert_eq!(comparison.outcome, Outcome::Same);
        prop_assert_eq!(comparison.changes.len(), 0);
        prop_assert_eq!(caveats(&comparison), [CaveatId::SameCheck]);
    }

    #[test]
    fn turned_round_good_is_bad_and_bad_is_good(
        old in prop::collection::vec(0_usize..60, 90),
        new in prop::collection::vec(0_usize..60, 90),
    ) {
        let (old, new) = (chosen(&old), chosen(&new));
        let (there, back) = (compare(&old, &new), compare(&new, &old));
        prop_assert_eq!(sorted(&there, opposite, false), sorted(&back, |effect| effect, true));
        prop_assert_eq!(caveats(&there), caveats(&back));
        let outcome = match there.outcome {
            Outcome::Worse => Outcome::Better,
            Outcome::Better => Outcome::Worse,
            same => same,
        };
        prop_assert_eq!(back.outcome, outcome);
    }

    #[test]
    fn the_worst_comes_first_and_what_could_not_be_told_is_never_better_or_worse(
        old in prop::collection::vec(0_usize..60, 90),
        new in prop::collection::vec(0_usize..60, 90),
    ) {
        let comparison = compare(&chosen(&old), &chosen(&new));
        prop_assert!(comparison.changes.is_sorted_by_key(|change| change.effect));
        for change in &comparison.changes {
            let untold = ["inconclusive", "notTested", "undetermined", "unknown"];
            if [&change.old, &change.new].iter().any(|state| untold.contains(&state.id.as_str())) {
                prop_assert!(!matches!(change.effect, Effect::Worse | Effect::Better), "{:?}", change);
            }
        }
    }
}
