//! Every state of every screen.

use diagnosis::evidence::NoAnswer;
use diagnosis::feature::Feature;
use diagnosis::key_text::KeyNote;
use diagnosis::message::Message;
use diagnosis::permission::catalog;
use diagnosis::probe::Probe;
use diagnosis::rehearsal::{Judged, Rehearsal, RehearsalStepId};
use diagnosis::run::Run;
use diagnosis::verdict::{Reason, Uncounted};
use presentation::{Given, KeyQuestion};
use wizard::rehearsal::{Leftover, LeftoverState, TestCandidate};
use wizard::view::{Arrivals, KeyCopy, KeyPlace, KeychainState, Network, Step, Tick, WatchFound, WatchResult};
use wizard::{ActivityKind, Automatic, Wizard};

use crate::answers::{
    ADMINISTRATOR, SourceType, all_reads, answered, empty_lists, me, moving_sources, no_users, not_found, refused,
    source_page, sources, unanswered,
};
use crate::stage::{
    FINISHED_AT, at, check, checked, counted, done, extended, extended_answers, fields, first, handing_over,
    in_keychain, in_memory, marker, notice, practicing, proved, ready, replaced, replaced_twice, replacing, running,
    saved, tested, troubled, with_key, with_notes, without_key,
};

/// The states with their names, in the order of the screens.
pub(crate) fn all() -> Vec<(&'static str, Wizard)> {
    let screens = [
        start(),
        key_text(),
        key_place(),
        key_checked(),
        permissions(),
        permissions_open(),
        source(),
        connect(),
        rehearsals(),
        leftovers(),
        mapping(),
        handover(),
        ending(),
        weekly_checks(),
        practiced(),
    ];
    screens.into_iter().flatten().collect()
}

type Scenes = Vec<(&'static str, Wizard)>;

/// The same wizard after a change.
fn with(mut wizard: Wizard, change: impl FnOnce(&mut Wizard)) -> Wizard {
    change(&mut wizard);
    wizard
}

/// The same wizard on a computer whose policy turns these features off.
fn off(wizard: Wizard, features: &[Feature]) -> Wizard {
    with(wizard, |wizard| wizard.present.off = features.to_vec())
}

/// Returns the message unchanged.
fn same(message: Message) -> Message {
    message
}

fn start() -> Scenes {
    let network = |network| with(first(), |wizard| wizard.present.network = network);
    let unreachable = |reason, obstacle: Option<&str>| {
        let obstacle = obstacle.map(|id| Message::new(format!("start-obstacle-{id}")));
        network(Network::Unreachable { reason, obstacle })
    };
    let setting = |id: &str, setting: &str, name: &str| {
        Message::new(format!("start-obstacle-{id}"))
            .text("setting", setting)
            .text("name", name)
    };
    let proxy = |wizard: &mut Wizard| wizard.progress.proxy = Some("proxy.acme.example:8080".to_owned());
    vec![
        ("start-first", with(first(), |wizard| wizard.progress.name.clear())),
        ("start-unknown", network(Network::Unknown)),
        ("start-looking", network(Network::Looking)),
        ("start-offline", unreachable(Reason::Dns, None)),
        ("start-sign-in", unreachable(Reason::CaptivePortal, None)),
        ("start-clock", unreachable(Reason::Clock, None)),
        (
            "start-policy",
            off(
                unreachable(Reason::Proxy, Some("login")),
                &[Feature::Production, Feature::TypedProxy],
            ),
        ),
        ("start-proxy", unreachable(Reason::Proxy, Some("login"))),
        (
            "start-proxy-refused",
            with(unreachable(Reason::Proxy, Some("loginRefused")), |wizard| {
                proxy(wizard);
                wizard.present.proxy_login = true;
            }),
        ),
        (
            "start-proxy-other-login",
            unreachable(Reason::Proxy, Some("otherLogin")),
        ),
        (
            "start-proxy-unreadable",
            network(Network::Unreachable {
                reason: Reason::Proxy,
                obstacle: Some(setting("unreadable", "variable", "HTTPS_PROXY")),
            }),
        ),
        (
            "start-proxy-by-itself",
            network(Network::Unreachable {
                reason: Reason::Connect,
                obstacle: Some(setting("byItself", "gnome", "")),
            }),
        ),
        (
            "start-inspected",
            with(
                network(Network::Reachable {
                    proxy: true,
                    inspected_by: Some("Acme Web Gateway CA".to_owned()),
                }),
                proxy,
            ),
        ),
        (
            "start-resumed",
            at(Step::Start, checked(ActivityKind::Reads, |run| sources(run, NONE))),
        ),
        (
            "start-practice-begun",
            with(first(), |wizard| wizard.present.elsewhere = Some(Step::Source)),
        ),
        (
            "start-left-practice",
            with(first(), |wizard| {
                wizard.present.elsewhere = Some(Step::Done);
                wizard.present.left_practice = true;
            }),
        ),
        ("start-practice-first", practicing(first())),
        ("start-practice-done", at(Step::Start, practicing(done()))),
        (
            "start-practice",
            with(practicing(at(Step::Start, without_key())), |wizard| {
                wizard.present.elsewhere = Some(Step::Permissions);
            }),
        ),
    ]
}

fn key_text() -> Scenes {
    let noted = |notes: &[KeyNote]| with_notes(in_keychain(), notes);
    let asked = |wizard, given, length, note| {
        with(wizard, |wizard| {
            wizard.present.question = Some(KeyQuestion::new(1, given, length, &[note]));
        })
    };
    vec![
        ("key-first", without_key()),
        ("key-stored", with_key()),
        (
            "key-starting",
            with(with_key(), |wizard| wizard.present.due = Some(Automatic::Check)),
        ),
        ("key-removed", at(Step::Key, with(done(), Wizard::key_removed))),
        (
            "key-result-kept",
            with(checked(ActivityKind::Reads, |_| ()), Wizard::key_removed),
        ),
        ("key-unusual", noted(&[KeyNote::Unusual, KeyNote::Cleaned])),
        (
            "key-unusual-proved",
            with(noted(&[KeyNote::Unusual]), |wizard| {
                check(wizard, ActivityKind::Reads, |_| ());
            }),
        ),
        ("key-cut", noted(&[KeyNote::Cut { missing: 3 }, KeyNote::Cleaned])),
        ("key-repeated", noted(&[KeyNote::LooksRight, KeyNote::Repeated])),
        ("key-oauth", noted(&[KeyNote::OauthPair])),
        (
            "key-two",
            notice(without_key(), "twoKeys", |message| {
                message.text("first", "3a4b").text("second", "9f10")
            }),
        ),
        (
            "key-question",
            asked(without_key(), Given::Pasted, 14, KeyNote::Unusual),
        ),
        (
            "key-question-typed",
            asked(without_key(), Given::Typed, 31, KeyNote::Cut { missing: 1 }),
        ),
        (
            "key-question-replacing",
            asked(
                with(at(Step::Key, extended()), |wizard| wizard.present.replacing = true),
                Given::Pasted,
                83,
                KeyNote::OauthPair,
            ),
        ),
        ("key-text", notice(without_key(), "clipboardHoldsText", same)),
        ("key-refused", notice(without_key(), "keyCharacters", same)),
        ("key-clipboard-empty", notice(without_key(), "clipboardEmpty", same)),
        ("key-put-back", notice(with_key(), "clipboardPutBack", same)),
        ("key-practice", practicing(without_key())),
        ("key-practiced", troubled(without_key())),
        (
            "key-real-in-practice",
            notice(practicing(without_key()), "realKeyInPractice", same),
        ),
    ]
}

fn key_place() -> Scenes {
    let keychain = |state| {
        with(in_memory(), |wizard| {
            wizard.progress.session_only = true;
            wizard.present.keychain = state;
        })
    };
    let not_stored = |why: &'static str| {
        let wizard = with(in_memory(), Wizard::key_refused);
        notice(wizard, "keyInMemory", |message| message.text("why", why))
    };
    vec![
        ("key-storing", with(in_memory(), Wizard::key_being_stored)),
        (
            "key-storing-slow",
            with(in_memory(), |wizard| {
                wizard.key_being_stored();
                wizard.present.keychain = KeychainState::Waiting;
            }),
        ),
        (
            "key-waiting",
            with(without_key(), |wizard| wizard.present.keychain = KeychainState::Waiting),
        ),
        ("key-not-stored", not_stored("waiting")),
        ("key-keychain-locked", not_stored("locked")),
        (
            "key-session",
            with(in_memory(), |wizard| wizard.progress.session_only = true),
        ),
        ("key-policy", off(in_memory(), &[Feature::KeepKey])),
        ("key-no-keychain", keychain(KeychainState::NoStore)),
        ("key-no-collection", keychain(KeychainState::NoCollection)),
        ("key-until-logout", keychain(KeychainState::UntilLogout)),
        (
            "key-forgotten",
            with(without_key(), |wizard| {
                wizard.present.forgotten = Some(KeyPlace::Keychain {
                    name: "GNOME Keyring".to_owned(),
                    entry: "Findem".to_owned(),
                });
            }),
        ),
    ]
}

fn key_checked() -> Scenes {
    let waiting = |network| {
        with(with_key(), |wizard| {
            wizard.present.network = network;
            wizard.present.due = Some(Automatic::Check);
        })
    };
    vec![
        ("key-revoked", at(Step::Key, revoked())),
        ("key-refused-since", at(Step::Key, refused_since())),
        ("key-waits-network", waiting(Network::Looking)),
        (
            "key-waits-inspected",
            waiting(Network::Reachable {
                proxy: true,
                inspected_by: Some("Acme Web Gateway".to_owned()),
            }),
        ),
        (
            "key-waits-unreachable",
            waiting(Network::Unreachable {
                reason: Reason::Dns,
                obstacle: None,
            }),
        ),
        (
            "key-replacing",
            with(at(Step::Key, extended()), |wizard| wizard.present.replacing = true),
        ),
        ("key-handed-over", at(Step::Key, saved(handing_over()))),
        ("key-denied", at(Step::Key, extended())),
        ("key-renewed", replaced()),
    ]
}

const NONE: &[SourceType<'_>] = &[("OTHER", &[])];

/// All probes of a check that only reads.
fn reads() -> impl Iterator<Item = Probe> {
    let asked = catalog().map(|permission| permission.probe);
    asked
        .filter(|probe| !probe.is_write())
        .chain([Probe::HiringProcesses, Probe::SourceTypes])
}

/// No request is answered yet.
fn nothing(run: &mut Run) {
    run.observations.clear();
    run.source_pages.clear();
}

fn permissions() -> Scenes {
    let reads_of = |change: fn(&mut Run)| checked(ActivityKind::Reads, change);
    vec![
        ("permissions-first", at(Step::Permissions, with_key())),
        (
            "permissions-corrected",
            with(reads_of(|_| ()), |wizard| wizard.present.just_brought = true),
        ),
        (
            "permissions-running",
            running(at(Step::Permissions, with_key()), ActivityKind::Reads, |run| {
                all_reads(run);
                let late = [
                    Probe::Users,
                    Probe::Messages,
                    Probe::Reviews,
                    Probe::Interview,
                    Probe::Approvals,
                ];
                for probe in late {
                    run.forget(probe);
                }
            }),
        ),
        (
            "permissions-writing",
            running(ready(), ActivityKind::Writes, |run| {
                for probe in [Probe::DeleteAttachment, Probe::PutSource, Probe::DeleteDependent] {
                    not_found(run, probe);
                }
            }),
        ),
        ("permissions-ready", ready()),
        ("permissions-policy", off(ready(), &[Feature::WriteAttempts])),
        ("permissions-tried", checked(ActivityKind::Writes, |_| ())),
        (
            "permissions-rehearsed",
            at(Step::Permissions, rehearsed(&[Judged::PASS; 4])),
        ),
        (
            "permissions-rehearsed-tried",
            with(at(Step::Permissions, rehearsed(&[Judged::PASS; 4])), |wizard| {
                check(wizard, ActivityKind::Writes, |_| ());
            }),
        ),
        ("permissions-denied", extended()),
        (
            "permissions-custom-role",
            reads_of(|run| me(run, ("c1", "Integrations"), 0)),
        ),
        ("permissions-access-group", reads_of(|run| me(run, ADMINISTRATOR, 1))),
        (
            "permissions-access-group-source",
            reads_of(|run| {
                me(run, ADMINISTRATOR, 1);
                sources(run, NONE);
            }),
        ),
        ("permissions-source-missing", reads_of(|run| sources(run, NONE))),
        (
            "permissions-module-off",
            reads_of(|run| refused(run, [Probe::Offers], "Forbidden")),
        ),
        (
            "permissions-api-off",
            reads_of(|run| {
                nothing(run);
                refused(run, reads(), "No access to feature: Customer API");
            }),
        ),
        ("permissions-bad-key", reads_of(refused_everywhere)),
        ("permissions-revoked", at(Step::Permissions, revoked())),
        ("permissions-refused-since", at(Step::Permissions, refused_since())),
        (
            "permissions-bad-key-practice",
            with(practicing(with_key()), |wizard| {
                check(wizard, ActivityKind::Reads, refused_everywhere);
                wizard.go(Step::Permissions);
                if let Some(last) = &mut wizard.progress.last {
                    last.took_ms = 40;
                }
            }),
        ),
    ]
}

fn nothing_reached(run: &mut Run) {
    nothing(run);
    unanswered(run, reads(), NoAnswer::Connect);
}

fn refused_everywhere(run: &mut Run) {
    nothing(run);
    answered(run, reads(), 401);
}

/// The wizard on the last step, with a key that Findem holds and that SmartRecruiters no longer accepts.
fn revoked() -> Wizard {
    let mut wizard = done();
    check(&mut wizard, ActivityKind::Reads, refused_everywhere);
    wizard
}

/// The wizard on the last step, after SmartRecruiters refused the key that it accepted before.
fn refused_since() -> Wizard {
    let mut wizard = done();
    wizard.arrivals_counted(Err(Uncounted::from(Reason::Unauthorized)));
    wizard.halted_by_person();
    wizard
}

fn permissions_open() -> Scenes {
    let reads_of = |change: fn(&mut Run)| checked(ActivityKind::Reads, change);
    let every_five = |wizard| with(wizard, |wizard: &mut Wizard| wizard.present.every_seconds = Some(5));
    vec![
        (
            "permissions-nothing-visible",
            reads_of(|run| {
                empty_lists(run);
                answered(run, [Probe::Me], 503);
                no_users(run);
            }),
        ),
        ("permissions-offline", reads_of(nothing_reached)),
        (
            "permissions-throttled",
            every_five(reads_of(|run| {
                answered(
                    run,
                    [Probe::InterviewTypes, Probe::Messages, Probe::Reviews, Probe::Approvals],
                    429,
                );
            })),
        ),
        (
            "permissions-cancelled",
            reads_of(|run| {
                run.cancelled = true;
                for probe in [
                    Probe::Users,
                    Probe::Messages,
                    Probe::Reviews,
                    Probe::Interview,
                    Probe::Approvals,
                ] {
                    run.forget(probe);
                }
            }),
        ),
        (
            "permissions-unexpected",
            checked(ActivityKind::Writes, |run| {
                for probe in Probe::WRITES {
                    run.forget(probe);
                }
                answered(run, [Probe::DeleteAttachment], 200);
            }),
        ),
        (
            "permissions-looking-again",
            every_five(checked(ActivityKind::Writes, |run| {
                extended_answers(run);
                sources(run, NONE);
            })),
        ),
        (
            "permissions-kept",
            at(
                Step::Permissions,
                with(checked(ActivityKind::Reads, |_| ()), Wizard::key_removed),
            ),
        ),
        (
            "permissions-forgotten",
            with(without_key(), |wizard| wizard.progress.step = Step::Permissions),
        ),
    ]
}

fn source() -> Scenes {
    let found = |types: &'static [SourceType<'static>]| {
        let wizard = at(Step::Source, checked(ActivityKind::Reads, |run| sources(run, types)));
        with(wizard, |wizard| wizard.present.every_seconds = Some(5))
    };
    let changed = |change: fn(&mut Run)| at(Step::Source, checked(ActivityKind::Reads, change));
    vec![
        ("source-revoked", at(Step::Source, revoked())),
        ("source-refused-since", at(Step::Source, refused_since())),
        (
            "source-looking",
            with(at(Step::Source, with_key()), |wizard| {
                wizard.present.source_looking = true;
            }),
        ),
        ("source-missing", found(NONE)),
        ("source-near", found(&[("OTHER", &[("findem", "OTHER")])])),
        ("source-blank", found(&[("OTHER", &[("Findem ", "OTHER")])])),
        (
            "source-refused",
            at(
                Step::Source,
                checked(ActivityKind::Writes, |run| {
                    extended_answers(run);
                    run.source_pages.clear();
                    refused(run, [Probe::SourceTypes], "Forbidden");
                }),
            ),
        ),
        ("source-wrong-type", found(&[("AGENCY", &[("Findem", "OTHER")])])),
        ("source-wrong-sub-type", found(&[("OTHER", &[("Findem", "AGENCY")])])),
        (
            "source-duplicate",
            found(&[("OTHER", &[("Findem", "OTHER"), ("Findem", "OTHER")])]),
        ),
        (
            "source-duplicate-none",
            found(&[("AGENCY", &[("Findem", "OTHER"), ("Findem", "OTHER")])]),
        ),
        (
            "source-type-refused",
            changed(|run| {
                sources(run, &[("OTHER", &[]), ("AGENCY", &[])]);
                source_page(run, "AGENCY", 401);
            }),
        ),
        ("source-list-changed", changed(moving_sources)),
        (
            "source-unsure",
            changed(|run| {
                run.source_pages.clear();
                unanswered(run, [Probe::SourceTypes], NoAnswer::Timeout);
            }),
        ),
        ("source-found", at(Step::Source, ready())),
        (
            "source-testing",
            running(at(Step::Source, ready()), ActivityKind::ConnectTest, |run| {
                run.forget(Probe::Messages);
            }),
        ),
        ("source-tested", at(Step::Source, proved())),
        (
            "source-unavailable",
            with(found(NONE), |wizard| wizard.set_sources_unavailable(true)),
        ),
        (
            "source-unavailable-tested",
            with(found(NONE), |wizard| {
                wizard.set_sources_unavailable(true);
                wizard.progress.connect_tested = true;
                wizard.progress.step = Step::ConnectTest;
            }),
        ),
        (
            "source-wrong-type-tested",
            with(found(&[("AGENCY", &[("Findem", "OTHER")])]), |wizard| {
                wizard.set_sources_unavailable(true);
                wizard.progress.connect_tested = true;
                wizard.progress.step = Step::ConnectTest;
            }),
        ),
        ("source-practice", practicing(found(NONE))),
    ]
}

fn connect() -> Scenes {
    let next = |wizard| {
        with(wizard, |wizard: &mut Wizard| {
            wizard.present.rehearsal.next = Some(marker());
        })
    };
    vec![
        ("connect-first", next(at(Step::ConnectTest, ready()))),
        (
            "connect-running",
            running(next(at(Step::ConnectTest, ready())), ActivityKind::ConnectTest, |run| {
                for probe in [Probe::Messages, Probe::Attachments, Probe::HiringProcesses] {
                    run.forget(probe);
                }
            }),
        ),
        ("connect-pass", proved()),
        ("connect-empty", tested(ready(), empty_lists)),
        ("connect-fail", tested(extended(), extended_answers)),
        ("connect-revoked", at(Step::ConnectTest, revoked())),
        ("connect-refused-since", at(Step::ConnectTest, refused_since())),
        (
            "connect-unsure",
            tested(ready(), |run| unanswered(run, [Probe::Messages], NoAnswer::Timeout)),
        ),
    ]
}

/// 24 November 2026, 14:05 UTC.
const REHEARSED_AT: i64 = 1_795_529_100_000;

fn rehearsal(steps: &[Judged]) -> Rehearsal {
    let mut rehearsal = Rehearsal::new(REHEARSED_AT);
    for ((id, judged), at) in RehearsalStepId::ALL.iter().zip(steps).zip(0..) {
        rehearsal.note(*id, *judged, REHEARSED_AT + 300 * at);
    }
    rehearsal
}

fn rehearsed(steps: &[Judged]) -> Wizard {
    with(proved(), |wizard| {
        wizard.rehearsal_started(REHEARSED_AT);
        wizard.rehearsal_ended(&marker(), rehearsal(steps));
    })
}

fn left(wizard: Wizard, state: LeftoverState, other_key: bool) -> Wizard {
    with(wizard, |wizard| {
        wizard.present.rehearsal.leftover = Some(Leftover {
            candidate: TestCandidate::from(&marker()),
            since: REHEARSED_AT / 1000,
            state,
            other_key,
        });
    })
}

fn rehearsals() -> Scenes {
    let (pass, fail) = (Judged::PASS, Judged::FAIL);
    vec![
        ("rehearsal-offered", proved()),
        ("rehearsal-policy", off(proved(), &[Feature::Rehearsal])),
        ("rehearsal-practice", practicing(proved())),
        (
            "rehearsal-not-offered",
            tested(checked(ActivityKind::Reads, |run| sources(run, NONE)), |run| {
                sources(run, NONE);
            }),
        ),
        (
            "rehearsal-running",
            with(proved(), |wizard| {
                wizard.rehearsal_started(REHEARSED_AT);
                wizard.rehearsal_progressed(&rehearsal(&[pass, pass]));
            }),
        ),
        ("rehearsal-clean", rehearsed(&[pass, pass, pass, pass])),
        (
            "rehearsal-clean-practice",
            practicing(rehearsed(&[pass, pass, pass, pass])),
        ),
        ("rehearsal-failed", rehearsed(&[pass, fail, pass, pass])),
        (
            "rehearsal-lost",
            left(
                rehearsed(&[Judged::unclear(Reason::Timeout)]),
                LeftoverState::NotFound,
                false,
            ),
        ),
        (
            "rehearsal-refused",
            left(rehearsed(&[pass, pass, fail, fail]), LeftoverState::Found, false),
        ),
    ]
}

fn leftovers() -> Scenes {
    let reason = Reason::Timeout;
    vec![
        // The program would look for it at once if it had a key.
        ("leftover-unlooked", left(without_key(), LeftoverState::Unlooked, false)),
        ("leftover-looking", left(ready(), LeftoverState::Looking, false)),
        ("leftover-found", left(ready(), LeftoverState::Found, false)),
        ("leftover-removing", left(ready(), LeftoverState::Removing, false)),
        ("leftover-gone", left(ready(), LeftoverState::Gone, false)),
        ("leftover-not-found", left(ready(), LeftoverState::NotFound, true)),
        (
            "leftover-unclear",
            left(ready(), LeftoverState::Unclear { reason }, false),
        ),
    ]
}

fn mapping() -> Scenes {
    let uncounted = |why| {
        with(at(Step::Mapping, proved()), |wizard| {
            wizard.present.fields_reason = Some(why);
        })
    };
    vec![
        ("mapping-first", at(Step::Mapping, proved())),
        (
            "mapping-policy",
            off(at(Step::Mapping, proved()), &[Feature::FieldSample]),
        ),
        (
            "mapping-looking",
            with(at(Step::Mapping, proved()), |wizard| {
                wizard.present.fields_looking = true;
            }),
        ),
        ("mapping-counted", counted()),
        (
            "mapping-few",
            with(counted(), |wizard| wizard.progress.fields = Some(fields(4))),
        ),
        (
            "mapping-empty",
            with(counted(), |wizard| wizard.progress.fields = Some(fields(0))),
        ),
        ("mapping-unsure", uncounted(Uncounted::from(Reason::Throttled))),
        ("mapping-refused", uncounted(Uncounted::Refused)),
    ]
}

fn handover() -> Scenes {
    let copied = |copy| {
        with(handing_over(), |wizard| {
            wizard.tick(Tick::FindemOpen, true);
            wizard.key_copied(copy);
        })
    };
    let cleared = |wizard| {
        with(saved(wizard), |wizard: &mut Wizard| {
            wizard.key_copied(KeyCopy::Cleared);
        })
    };
    vec![
        ("handover-first", handing_over()),
        ("handover-copied", copied(KeyCopy::Copied { seconds_left: 42 })),
        ("handover-clearing", copied(KeyCopy::Clearing)),
        ("handover-cleared", copied(KeyCopy::Cleared)),
        ("handover-put-back", copied(KeyCopy::PutBack)),
        ("handover-left", copied(KeyCopy::Left)),
        (
            "handover-unwritable",
            notice(copied(KeyCopy::Unwritable), "keyNotCopied", same),
        ),
        (
            "handover-open",
            with(handing_over(), |wizard| wizard.tick(Tick::FindemOpen, true)),
        ),
        (
            "handover-shared",
            with(handing_over(), |wizard| {
                wizard.tick(Tick::Sharing, true);
                wizard.key_copied(KeyCopy::Copied { seconds_left: 42 });
            }),
        ),
        ("handover-saved", cleared(handing_over())),
        ("handover-practice", practicing(handing_over())),
        ("handover-practiced", practicing(cleared(handing_over()))),
        ("handover-weak", at(Step::HandOver, extended())),
        ("handover-rejected", at(Step::HandOver, revoked())),
        ("handover-refused-since", at(Step::HandOver, refused_since())),
        ("handover-unchecked", at(Step::HandOver, with_key())),
        ("handover-replacing", replacing()),
        ("handover-replaced-twice", replaced_twice()),
        ("handover-replaced", saved(replacing())),
        (
            "handover-revoked",
            with(saved(replacing()), |wizard| wizard.tick(Tick::OldRevoked, true)),
        ),
    ]
}

fn ending() -> Scenes {
    let arrived = |arrivals| with(done(), |wizard| wizard.present.arrivals = arrivals);
    vec![
        ("done-finished", done()),
        ("done-removed", with(done(), Wizard::key_removed)),
        (
            "done-left",
            with(handing_over(), |wizard| {
                check(wizard, ActivityKind::Reads, |run| sources(run, NONE));
                wizard.go(Step::Done);
            }),
        ),
        (
            "done-offline",
            with(handing_over(), |wizard| {
                check(wizard, ActivityKind::Reads, nothing_reached);
                wizard.go(Step::Done);
            }),
        ),
        (
            "done-empty",
            at(
                Step::Done,
                saved(with(tested(ready(), empty_lists), |wizard| {
                    wizard.progress.fields = Some(fields(0));
                })),
            ),
        ),
        (
            "done-no-source-page",
            with(done(), |wizard| {
                check(wizard, ActivityKind::Reads, |run| sources(run, NONE));
                wizard.set_sources_unavailable(true);
            }),
        ),
        ("done-weak", at(Step::Done, extended())),
        ("done-rejected", revoked()),
        ("done-refused-since", refused_since()),
        ("done-old-left", at(Step::Done, saved(replacing()))),
        (
            "done-revoked",
            with(at(Step::Done, saved(replacing())), |wizard| {
                wizard.tick(Tick::OldRevoked, true);
            }),
        ),
        (
            "done-arrivals-looking",
            arrived(Arrivals {
                looking: true,
                ..Arrivals::default()
            }),
        ),
        (
            "done-arrivals-none",
            arrived(Arrivals {
                count: Some(0),
                ..Arrivals::default()
            }),
        ),
        (
            "done-arrivals-some",
            arrived(Arrivals {
                count: Some(1204),
                ..Arrivals::default()
            }),
        ),
        (
            "done-arrivals-unsure",
            arrived(Arrivals {
                reason: Some(Uncounted::from(Reason::Timeout)),
                ..Arrivals::default()
            }),
        ),
        ("done-rehearsed", at(Step::Done, saved(rehearsed(&[Judged::PASS; 4])))),
    ]
}

fn weekly_checks() -> Scenes {
    let watched = |wizard: Wizard, last| {
        with(wizard, |wizard| {
            wizard.watch_is_on(last);
        })
    };
    let result = |found| Some(WatchResult { found, at: FINISHED_AT });
    vec![
        (
            "done-watch-session",
            with(done(), |wizard| wizard.key_kept(KeyPlace::Session)),
        ),
        ("done-watch-forbidden", off(done(), &[Feature::Watch])),
        (
            "done-watch-on-forbidden",
            off(watched(done(), result(WatchFound::NotChecked)), &[Feature::Watch]),
        ),
        ("done-watch-on", watched(done(), None)),
        (
            "done-watch-checking",
            with(watched(done(), result(WatchFound::Ready)), |wizard| {
                wizard.watch_check_started();
            }),
        ),
        ("done-watch-ready", watched(done(), result(WatchFound::Ready))),
        ("done-watch-broken", watched(done(), result(WatchFound::NotReady))),
        ("done-watch-no-key", watched(done(), result(WatchFound::NoKey))),
        (
            "done-watch-practice",
            practicing(watched(done(), result(WatchFound::Undetermined))),
        ),
    ]
}

fn practiced() -> Scenes {
    vec![
        ("done-practice", practicing(done())),
        ("done-practice-left", at(Step::Done, troubled(extended()))),
        ("done-practice-revoked", practicing(revoked())),
        (
            "done-practice-without",
            with(practicing(done()), |wizard| {
                check(wizard, ActivityKind::Reads, |run| sources(run, NONE));
                wizard.set_sources_unavailable(true);
            }),
        ),
    ]
}
