//! Comparing two reports: the caveats, what is better, worse or neither, and what cannot be compared.

use diagnosis::environment::Environment;
use diagnosis::finding::{Diagnosis, RowNote, SystemRole};
use diagnosis::permission::{Access, Scope};
use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict,
};
use presentation::Tone;
use report::diff::{self, CaveatId, Comparison, Effect, Outcome, compare};
use report::{CauseText, Mode, Permission, Proxy, Rehearsal, Report, Style, Unknown};

use crate::support::{bad_key, captive_portal, extended, ready, report};

/// The report of a key that is ready, with a change.
pub(crate) fn changed(change: impl FnOnce(&mut Report)) -> Report {
    let mut report = report(&ready());
    report.report_id = String::from("another");
    report.started_at = "2026-11-25T09:00:00Z".parse().unwrap();
    report.finished_at = "2026-11-25T09:00:02Z".parse().unwrap();
    change(&mut report);
    report
}

fn row(report: &mut Report, scope: Scope) -> &mut Permission {
    report.permissions.iter_mut().find(|row| row.scope == scope).unwrap()
}

pub(crate) fn set_row(
    report: &mut Report,
    scope: Scope,
    verdict: Verdict,
    cause: Option<Cause>,
    reason: Option<Reason>,
) {
    let row = row(report, scope);
    row.verdict = verdict;
    row.reason = reason.map(Into::into);
    let text = String::new();
    row.causes = cause
        .map(|id| CauseText {
            id: id.into(),
            text,
            unknown: Unknown::new(),
        })
        .into_iter()
        .collect();
}

pub(crate) fn set_role(report: &mut Report, id: &str, name: &str, verdict: IdentityVerdict) {
    report.identity.verdict = verdict;
    report.identity.system_role = (!id.is_empty()).then(|| SystemRole {
        id: id.to_owned(),
        name: Some(name.to_owned()),
    });
}

pub(crate) fn set_link(report: &mut Report, id: LinkId, verdict: LinkVerdict, count: Option<u64>) {
    let links = &mut report.connect_test.links;
    let link = links.iter_mut().find(|link| link.id == id).unwrap();
    link.verdict = verdict;
    link.count = count;
}

pub(crate) fn rehearsal(verdict: RehearsalVerdict) -> Rehearsal {
    let (steps, unknown) = (Vec::new(), Unknown::new());
    Rehearsal {
        verdict,
        steps,
        unknown,
    }
}

/// `worse permission jobs_read: Granted → Denied` for each change.
fn lines(comparison: &Comparison) -> Vec<String> {
    let line = |change: &diff::Change| {
        let item = change.item.as_ref().map(|item| format!(" {item}")).unwrap_or_default();
        let (effect, subject) = (change.effect.id(), change.subject.id());
        format!("{effect} {subject}{item}: {} → {}", change.old.text, change.new.text)
    };
    comparison.changes.iter().map(line).collect()
}

pub(crate) fn caveats(comparison: &Comparison) -> Vec<CaveatId> {
    comparison.caveats.iter().map(|caveat| caveat.id).collect()
}

type Change = fn(&mut Report);

const NOTHING: Change = |_| ();

/// Checks each comparison of two differently changed reports against the expected lines.
fn told(table: &[(Change, Change, &[&str])]) {
    for (of_old, of_new, expected) in table {
        let mut old = report(&ready());
        of_old(&mut old);
        let comparison = compare(&old, &changed(of_new));
        assert_eq!(lines(&comparison), *expected);
        assert_eq!(caveats(&comparison), []);
    }
}

#[test]
fn a_permission_is_better_or_worse_only_where_both_checks_told() {
    told(&[
        (
            NOTHING,
            |new| set_row(new, Scope::JobsRead, Verdict::Denied, None, None),
            &["worse permission jobs_read: Granted → Denied"],
        ),
        (
            |old| set_row(old, Scope::JobsRead, Verdict::Denied, None, None),
            |new| set_row(new, Scope::JobsRead, Verdict::LooksGranted, None, None),
            &["better permission jobs_read: Denied → Looks granted"],
        ),
        (
            NOTHING,
            |new| set_row(new, Scope::JobsRead, Verdict::LooksGranted, None, None),
            &["different permission jobs_read: Granted → Looks granted"],
        ),
        (
            |old| set_row(old, Scope::JobsRead, Verdict::NotTested, None, None),
            |new| set_row(new, Scope::JobsRead, Verdict::Denied, None, None),
            &["notComparable permission jobs_read: Not tested → Denied"],
        ),
        (
            NOTHING,
            |new| {
                set_row(
                    new,
                    Scope::JobsRead,
                    Verdict::Inconclusive,
                    None,
                    Some(Reason::Throttled),
                );
            },
            &["notComparable permission jobs_read: Granted → Undetermined"],
        ),
        (
            |old| set_row(old, Scope::JobsRead, Verdict::Denied, Some(Cause::SystemRole), None),
            |new| set_row(new, Scope::JobsRead, Verdict::Denied, Some(Cause::ModuleOff), None),
            &["different permission jobs_read: Denied → Denied"],
        ),
        (
            NOTHING,
            |new| new.row_notes.extend([(Scope::JobsRead.into(), RowNote::NoRows.into())]),
            &["different permission jobs_read: Granted → Granted"],
        ),
        // Losing a granted permission is worse than losing one that only looked granted.
        (
            NOTHING,
            |new| {
                set_row(new, Scope::CandidatesCreate, Verdict::Denied, None, None);
                set_row(new, Scope::ApprovalsRead, Verdict::Denied, None, None);
            },
            &[
                "worse permission approvals_read: Granted → Denied",
                "worse permission candidates_create: Looks granted → Denied",
            ],
        ),
    ]);
}

#[test]
fn the_role_and_the_source_are_compared_by_what_they_are_worth() {
    told(&[
        (
            NOTHING,
            |new| set_role(new, "EXTENDED", "Extended", IdentityVerdict::WeakRole),
            &["worse role: Admin → Extended"],
        ),
        (
            NOTHING,
            |new| set_role(new, "5f0e", "Talent Ops", IdentityVerdict::CustomRole),
            &["different role: Admin → Talent Ops"],
        ),
        (
            |old| set_role(old, "5f0e", "Talent Ops", IdentityVerdict::CustomRole),
            |new| set_role(new, "77aa", "Talent Ops", IdentityVerdict::CustomRole),
            &["different role: Talent Ops (5f0e) → Talent Ops (77aa)"],
        ),
        (
            |old| old.identity.access_groups = 2,
            |new| set_role(new, "", "", IdentityVerdict::Unknown),
            &["notComparable role: Admin → Not known"],
        ),
        (
            NOTHING,
            |new| new.identity.access_groups = 2,
            &["worse accessGroups: 0 → 2"],
        ),
        (
            |old| old.identity.access_groups = 1,
            |new| new.identity.access_groups = 2,
            &["different accessGroups: 1 → 2"],
        ),
        (
            NOTHING,
            |new| new.source.verdict = SourceVerdict::Duplicate,
            // The connect test still passes in this report, as it does for a company without a page for custom sources.
            &["different source: Found → More than one"],
        ),
        (
            |old| {
                old.source.verdict = SourceVerdict::Missing;
                set_link(old, LinkId::Source, LinkVerdict::Fail, None);
            },
            NOTHING,
            &[
                "better source: Not found → Found",
                "better connectTest source: Fails → Works",
            ],
        ),
        (
            NOTHING,
            |new| new.source.matches[0].id = "made-again".to_owned(),
            &["different source: Found → Found"],
        ),
        (
            NOTHING,
            |new| new.source.verdict = SourceVerdict::Inconclusive,
            &["notComparable source: Found → Undetermined"],
        ),
    ]);
}

#[test]
fn the_connect_test_is_compared_link_by_link_and_number_by_number() {
    told(&[
        (
            |old| set_link(old, LinkId::Candidates, LinkVerdict::Pass, Some(1200)),
            |new| set_link(new, LinkId::Candidates, LinkVerdict::Pass, Some(13)),
            &["worse connectTest candidates: 1,200 → 13"],
        ),
        (
            |old| set_link(old, LinkId::Jobs, LinkVerdict::Pass, Some(0)),
            |new| set_link(new, LinkId::Jobs, LinkVerdict::Pass, Some(1_234_567)),
            &["better connectTest jobs: 0 → 1,234,567"],
        ),
        (
            |old| set_link(old, LinkId::Jobs, LinkVerdict::Pass, Some(48)),
            |new| set_link(new, LinkId::Jobs, LinkVerdict::Pass, Some(24)),
            &["different connectTest jobs: 48 → 24"],
        ),
        (
            NOTHING,
            |new| set_link(new, LinkId::Users, LinkVerdict::Pass, None),
            &["notComparable connectTest users: 12 → not counted"],
        ),
        (
            NOTHING,
            |new| set_link(new, LinkId::Attachments, LinkVerdict::Pass, Some(7)),
            &[],
        ),
        (
            NOTHING,
            |new| {
                new.connect_test.verdict = LinkVerdict::Fail;
                set_link(new, LinkId::Users, LinkVerdict::Fail, None);
            },
            &[
                "worse connectTest: Works → Fails",
                "worse connectTest users: Works → Fails",
            ],
        ),
    ]);
}

#[test]
fn the_rest_is_told_after_the_key() {
    told(&[
        (
            |old| old.rehearsal = Some(rehearsal(RehearsalVerdict::Clean)),
            |new| new.rehearsal = Some(rehearsal(RehearsalVerdict::Leftover)),
            &["worse rehearsal: Clean → A test candidate may be left"],
        ),
        (
            NOTHING,
            |new| new.rehearsal = Some(rehearsal(RehearsalVerdict::Clean)),
            &["notComparable rehearsal: None → Clean"],
        ),
        (
            NOTHING,
            |new| new.summary.verdict = SummaryVerdict::NotReady,
            &["worse result: Ready → Not ready"],
        ),
        (
            |old| old.summary.cause = Some(Cause::SystemRole.into()),
            |new| new.summary.cause = Some(Cause::AccessGroup.into()),
            &["different result: Ready → Ready"],
        ),
        (NOTHING, |new| new.summary.headline = "In other words.".to_owned(), &[]),
        (
            NOTHING,
            |new| {
                new.network.proxy = Proxy::Manual;
                new.network.tls_issuer = Some("Example Filter CA".to_owned());
                new.network.notes = vec!["Something stands between.".to_owned()];
            },
            &[
                "different network: No proxy → A proxy set by hand",
                "different network tlsIssuer: DigiCert Inc → Example Filter CA",
                "different network notes: none → Something stands between.",
            ],
        ),
        (
            NOTHING,
            |new| new.run.os = "windows".to_owned(),
            &["different computer: linux → windows"],
        ),
        (
            NOTHING,
            |new| {
                new.run.other_user_of_key = true;
                new.network.notes = vec!["Another program seems to be using this key.".to_owned()];
            },
            &[
                "different otherUser: Only this program used it, as far as it could tell → Another program used it at the same time",
            ],
        ),
    ]);
}

#[test]
fn what_must_be_known_first_is_said_first() {
    let table: &[(Change, Change, &[CaveatId])] = &[
        (
            NOTHING,
            |new| new.credential.last_four = Some("9f9f".to_owned()),
            &[CaveatId::Key],
        ),
        (
            NOTHING,
            |new| new.credential.kind = CredentialKind::OauthToken,
            &[CaveatId::Key],
        ),
        (NOTHING, |new| new.credential.last_four = None, &[CaveatId::KeyUnknown]),
        (
            |old| old.credential.last_four = None,
            |new| new.credential.last_four = None,
            &[CaveatId::KeyUnknown],
        ),
        (
            NOTHING,
            |new| new.environment.id = Environment::Sandbox,
            &[CaveatId::Environment],
        ),
        (
            NOTHING,
            |new| new.environment.api_base = "https://other.example".to_owned(),
            &[CaveatId::Environment],
        ),
        (
            NOTHING,
            |new| new.environment.api_base = "https://API.smartrecruiters.com/".to_owned(),
            &[],
        ),
        (
            |old| old.environment = report::ReportEnvironment::new(Environment::Practice, "http://127.0.0.1:4001"),
            |new| new.environment = report::ReportEnvironment::new(Environment::Practice, "http://127.0.0.1:4002"),
            &[],
        ),
        (NOTHING, |new| new.run.mode = Mode::ReadOnly, &[CaveatId::Mode]),
        (
            |old| old.started_at = "2027-01-01T00:00:00Z".parse().unwrap(),
            NOTHING,
            &[CaveatId::Order],
        ),
        (
            NOTHING,
            |new| new.tool.version = "0.2.0".to_owned(),
            &[CaveatId::Program],
        ),
        // The window and the command line of one version judge alike.
        (NOTHING, |new| new.tool.name = "findem-doctor".to_owned(), &[]),
        (
            NOTHING,
            |new| new.run.catalogue_version = "2".to_owned(),
            &[CaveatId::Catalogue],
        ),
        (
            NOTHING,
            |new| {
                new.run.mode = Mode::Only;
                new.credential.last_four = Some("9f9f".to_owned());
            },
            &[CaveatId::Key, CaveatId::Mode],
        ),
    ];
    for (of_old, of_new, expected) in table {
        let mut old = report(&ready());
        of_old(&mut old);
        let comparison = compare(&old, &changed(of_new));
        assert_eq!(caveats(&comparison), *expected);
        let text = diff::text(
            &comparison,
            Style {
                color: false,
                width: 500,
                breaks_words: true,
            },
        );
        for (place, caveat) in comparison.caveats.iter().enumerate() {
            assert_eq!(
                text.lines().nth(2 + place),
                Some(format!("  ! {}", caveat.text).as_str())
            );
        }
    }
}

#[test]
fn a_bad_key_that_was_mended_shows_the_result_as_better_and_the_rows_as_not_comparable() {
    let comparison = compare(&report(&bad_key()), &changed(|_| ()));
    let text = diff::text(&comparison, Style::default());
    assert_eq!(comparison.outcome, Outcome::Better);
    assert!(text.contains("✓ Result          Not ready → Ready"), "{text}");
    let rows = comparison
        .changes
        .iter()
        .filter(|change| change.subject == diff::Subject::Permission);
    assert!(rows.clone().count() == 20 && rows.clone().all(|row| row.effect == Effect::NotComparable));
    let headings = ["Better\n", "Not comparable\n"].map(|heading| text.find(heading));
    assert!(headings[0].is_some() && headings.is_sorted(), "{text}");
}

#[test]
fn two_checks_of_one_minute_are_told_apart_by_their_seconds() {
    let old = report(&ready());
    for (finished, told) in [
        ("2026-11-24T07:33:59Z", ["7:33:01\u{a0}AM UTC", "7:33:59\u{a0}AM UTC"]),
        ("2026-11-24T07:34:00Z", ["7:33\u{a0}AM UTC", "7:34\u{a0}AM UTC"]),
    ] {
        let new = changed(|new| new.finished_at = finished.parse().unwrap());
        let comparison = compare(&old, &new);
        let contexts = [comparison.old.context, comparison.new.context];
        assert!(
            contexts.iter().zip(told).all(|(context, time)| context.contains(time)),
            "{contexts:?}"
        );
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table reads best in one piece")]
fn the_answer_is_one_line_that_names_what_explains_the_rest() {
    let table: &[(Change, Change, &str)] = &[
        (NOTHING, NOTHING, "Same result"),
        (
            |old| {
                set_role(old, "EXTENDED", "Extended", IdentityVerdict::WeakRole);
                set_row(old, Scope::JobsRead, Verdict::Denied, Some(Cause::SystemRole), None);
                old.summary.verdict = SummaryVerdict::NotReady;
            },
            NOTHING,
            "Better: now ready; role Extended → Admin",
        ),
        (
            NOTHING,
            |new| {
                set_role(new, "EXTENDED", "Extended", IdentityVerdict::WeakRole);
                new.summary.verdict = SummaryVerdict::NotReady;
                new.credential.last_four = Some("9f9f".to_owned());
            },
            "Worse: no longer ready; role Admin → Extended",
        ),
        (
            NOTHING,
            |new| set_row(new, Scope::JobsRead, Verdict::Denied, None, None),
            "Worse: jobs_read Granted → Denied",
        ),
        (
            NOTHING,
            |new| {
                set_row(new, Scope::JobsRead, Verdict::Denied, None, None);
                set_row(new, Scope::UsersRead, Verdict::Denied, None, None);
            },
            "Worse: jobs_read, users_read Granted → Denied",
        ),
        (
            NOTHING,
            |new| {
                set_row(new, Scope::JobsRead, Verdict::Denied, None, None);
                set_row(new, Scope::CandidatesCreate, Verdict::Denied, None, None);
            },
            "Worse: jobs_read, candidates_create changed",
        ),
        (
            NOTHING,
            |new| {
                for scope in [
                    Scope::JobsRead,
                    Scope::UsersRead,
                    Scope::CandidatesRead,
                    Scope::ApprovalsRead,
                ] {
                    set_row(new, scope, Verdict::Denied, None, None);
                }
            },
            "Worse: 4 permissions Granted → Denied",
        ),
        (
            NOTHING,
            |new| new.identity.access_groups = 2,
            "Worse: access groups 0 → 2",
        ),
        (
            |old| {
                old.source.verdict = SourceVerdict::Missing;
                set_link(old, LinkId::Source, LinkVerdict::Fail, None);
            },
            |new| set_row(new, Scope::JobsRead, Verdict::Denied, None, None),
            "Worse: jobs_read Granted → Denied. Better: source Not found → Found",
        ),
        (
            |old| set_link(old, LinkId::Candidates, LinkVerdict::Pass, Some(1200)),
            |new| set_link(new, LinkId::Candidates, LinkVerdict::Pass, Some(13)),
            "Worse: connect test, Candidates and applications 1,200 → 13",
        ),
        (
            NOTHING,
            |new| new.summary.verdict = SummaryVerdict::NotReady,
            "Worse: no longer ready",
        ),
        (
            NOTHING,
            |new| {
                set_row(
                    new,
                    Scope::JobsRead,
                    Verdict::Inconclusive,
                    None,
                    Some(Reason::Throttled),
                );
            },
            "Not comparable: jobs_read Granted → Undetermined",
        ),
        (
            NOTHING,
            |new| {
                set_row(new, Scope::CandidatesManage, Verdict::NotTested, None, None);
                new.run.mode = Mode::ReadOnly;
            },
            "Not comparable: candidates_manage Looks granted → Not tested",
        ),
        (
            |old| {
                set_role(old, "EMPLOYEE", "Employee", IdentityVerdict::WeakRole);
                old.summary.verdict = SummaryVerdict::NotReady;
            },
            |new| {
                new.source.verdict = SourceVerdict::Missing;
                set_link(new, LinkId::Source, LinkVerdict::Fail, None);
                new.summary.verdict = SummaryVerdict::NotReady;
            },
            "Worse: source Found → Not found. Better: role Employee → Admin",
        ),
        (
            |old| {
                set_role(old, "EXTENDED", "Extended", IdentityVerdict::WeakRole);
                old.summary.verdict = SummaryVerdict::NotReady;
            },
            |new| new.summary.verdict = SummaryVerdict::NotReady,
            "Better, but still not ready: role Extended → Admin",
        ),
        (
            |old| {
                set_role(old, "EXTENDED", "Extended", IdentityVerdict::WeakRole);
                old.summary.verdict = SummaryVerdict::Undetermined;
            },
            |new| new.summary.verdict = SummaryVerdict::NotReady,
            "Better, but not ready: role Extended → Admin",
        ),
        (
            |old| old.summary.verdict = SummaryVerdict::Undetermined,
            NOTHING,
            "Now ready. The earlier check couldn’t tell.",
        ),
        (
            |old| old.summary.verdict = SummaryVerdict::NotReady,
            |new| new.summary.verdict = SummaryVerdict::Undetermined,
            "This check couldn’t tell. In the earlier one, the key wasn’t ready.",
        ),
        // The number of jobs says what an access group does.
        (
            NOTHING,
            |new| {
                new.identity.access_groups = 1;
                set_link(new, LinkId::Jobs, LinkVerdict::Pass, Some(5));
            },
            "Worse: the key now sees 5 jobs instead of 48 (access group)",
        ),
        (
            |old| {
                old.identity.access_groups = 1;
                set_link(old, LinkId::Jobs, LinkVerdict::Pass, Some(1));
            },
            NOTHING,
            "Better: the key now sees 48 jobs instead of 1 (access group)",
        ),
        (
            NOTHING,
            |new| {
                new.identity.access_groups = 1;
                set_link(new, LinkId::Jobs, LinkVerdict::Pass, None);
            },
            "Worse: access groups 0 → 1",
        ),
        // The write permissions are tried after a check that only read.
        (
            reads_only,
            NOTHING,
            "Same result. The 7 write permissions have now been tried.",
        ),
        (
            |old| {
                reads_only(old);
                set_role(old, "5f0e", "Talent Ops", IdentityVerdict::CustomRole);
            },
            NOTHING,
            "Neither better nor worse: role Talent Ops → Admin",
        ),
        (
            reads_only,
            |new| set_row(new, Scope::CandidatesManage, Verdict::Denied, None, None),
            "Worse: candidates_manage Looks granted → Denied",
        ),
        // What is different says nothing about the key.
        (NOTHING, |new| new.run.os = "windows".to_owned(), "Same result"),
        (NOTHING, |new| new.network.proxy = Proxy::Manual, "Same result"),
        // What is different is about the key.
        (
            NOTHING,
            |new| set_row(new, Scope::JobsRead, Verdict::LooksGranted, None, None),
            "Neither better nor worse: jobs_read Granted → Looks granted",
        ),
        (
            |old| {
                old.summary.verdict = SummaryVerdict::NotReady;
                old.summary.cause = Some(Cause::SystemRole.into());
            },
            |new| {
                new.summary.verdict = SummaryVerdict::NotReady;
                new.summary.cause = Some(Cause::ModuleOff.into());
            },
            "Still not ready, but for a different reason.",
        ),
        (
            NOTHING,
            |new| {
                new.environment.id = Environment::Sandbox;
                new.summary.verdict = SummaryVerdict::NotReady;
            },
            "Worse: no longer ready",
        ),
        (
            |old| old.started_at = "2027-01-01T00:00:00Z".parse().unwrap(),
            |new| new.summary.verdict = SummaryVerdict::NotReady,
            "Better: now ready",
        ),
    ];
    for (of_old, of_new, expected) in table {
        let mut old = report(&ready());
        of_old(&mut old);
        let comparison = compare(&old, &changed(of_new));
        assert_eq!(comparison.sentence, *expected);
        assert_eq!(diff::ComparisonSheet::of(&comparison).outcome.word, *expected);
    }
}

/// A check that did not try the writes, which look granted from what was read.
fn reads_only(report: &mut Report) {
    report.run.mode = Mode::ReadOnly;
    for scope in Scope::ALL
        .iter()
        .filter(|scope| scope.permission().access == Access::Write)
    {
        let row = row(report, *scope);
        row.evidence.clear();
        row.reason = Some(Reason::MaskedIds.into());
    }
}

type Judged = fn() -> Diagnosis;

#[test]
fn a_key_that_is_refused_or_accepted_is_the_answer() {
    let later = |mut report: Report, last_four: &str| {
        report.report_id = String::from("later");
        report.started_at = "2026-11-25T09:00:00Z".parse().unwrap();
        report.credential.last_four = Some(last_four.to_owned());
        report
    };
    let of = |diagnosis| {
        let mut report = report(&diagnosis);
        report.credential.last_four = Some("a785".to_owned());
        report
    };
    let table: &[(Judged, Judged, &str, &str, bool)] = &[
        (
            bad_key,
            ready,
            "6be5",
            "Better: the new key is accepted; now ready",
            false,
        ),
        (
            bad_key,
            ready,
            "a785",
            "Better: SmartRecruiters now accepts this key; now ready",
            false,
        ),
        (
            bad_key,
            extended,
            "6be5",
            "Better: the new key is accepted; still not ready",
            false,
        ),
        (
            ready,
            bad_key,
            "a785",
            "Worse: SmartRecruiters no longer accepts this key.",
            true,
        ),
        (
            extended,
            bad_key,
            "a785",
            "Worse: SmartRecruiters no longer accepts this key.",
            true,
        ),
        (
            ready,
            bad_key,
            "6be5",
            "Worse: SmartRecruiters doesn’t accept the new key.",
            false,
        ),
        (bad_key, bad_key, "a785", "Same result", false),
        (
            bad_key,
            captive_portal,
            "a785",
            "This check couldn’t tell. In the earlier one, the key wasn’t ready.",
            false,
        ),
    ];
    for &(old, new, last_four, expected, no_longer_accepted) in table {
        let (old, new) = (of(old()), of(new()));
        let (new, known) = (later(new, last_four), last_four == "a785");
        let comparison = compare(&old, &new);
        assert_eq!(comparison.sentence, expected);
        assert_eq!(comparison.no_longer_accepted, no_longer_accepted, "{expected}");
        let caveats: Vec<_> = comparison.caveats.iter().map(|caveat| caveat.text.as_str()).collect();
        assert_eq!(caveats, ["Different keys: …a785 → …6be5."][usize::from(known)..]);
        // What is better is green only if the key is ready.
        let sheet = diff::ComparisonSheet::of(&comparison);
        assert_eq!(
            sheet.outcome.tone == Tone::Good,
            expected.ends_with("now ready"),
            "{expected}"
        );
        // Given the other way around, the reports are compared in the same order.
        let turned = compare(&new, &old);
        assert_eq!(
            (turned.sentence, turned.changes),
            (comparison.sentence, comparison.changes)
        );
        assert!(turned.caveats.iter().any(|caveat| caveat.id == CaveatId::Order));
    }
}
