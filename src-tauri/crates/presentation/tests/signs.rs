//! The sign of each verdict, and what people have to do about causes and reasons.

use diagnosis::finding::{ConnectLink, ConnectTest};
use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use presentation::cause::{is_about_the_source, is_mended_by_a_new_key};
use presentation::connect::{EmptyLists, FirstSync, empty_lists, found};
use presentation::reason::{is_about_the_route, is_lasting};
use presentation::row::reason_beside;
use presentation::{FixPage, Sign, Tone};

#[track_caller]
fn check(sign: impl Into<Sign>, glyph: &str, tone: Tone, word: &str) {
    let sign = sign.into();
    assert_eq!((sign.glyph, sign.tone, sign.word.as_str()), (glyph, tone, word));
}

#[test]
fn each_verdict_has_its_sign() {
    check(Verdict::Granted, "✓", Tone::Good, "verdict-granted");
    check(Verdict::LooksGranted, "✓", Tone::Good, "verdict-looksGranted");
    check(Verdict::Denied, "✕", Tone::Bad, "verdict-denied");
    check(Verdict::Inconclusive, "?", Tone::Unsure, "verdict-inconclusive");
    check(Verdict::NotTested, "–", Tone::Quiet, "verdict-notTested");
    check(SourceVerdict::Found, "✓", Tone::Good, "source-verdict-found");
    for verdict in [
        SourceVerdict::NearMiss,
        SourceVerdict::WrongType,
        SourceVerdict::Duplicate,
        SourceVerdict::Missing,
    ] {
        check(
            verdict,
            "!",
            Tone::Attention,
            &format!("source-verdict-{}", verdict.id()),
        );
    }
    check(
        SourceVerdict::Inconclusive,
        "?",
        Tone::Unsure,
        "source-verdict-inconclusive",
    );
    check(SourceVerdict::NotTested, "–", Tone::Quiet, "source-verdict-notTested");
    check(LinkVerdict::Pass, "✓", Tone::Good, "link-verdict-pass");
    check(LinkVerdict::Fail, "✕", Tone::Bad, "link-verdict-fail");
    check(
        LinkVerdict::Inconclusive,
        "?",
        Tone::Unsure,
        "link-verdict-inconclusive",
    );
    check(LinkVerdict::NotTested, "–", Tone::Quiet, "link-verdict-notTested");
    check(RehearsalVerdict::Clean, "✓", Tone::Good, "report-rehearsal-clean");
    check(
        RehearsalVerdict::Leftover,
        "!",
        Tone::Attention,
        "report-rehearsal-leftover",
    );
    check(RehearsalVerdict::Failed, "✕", Tone::Bad, "report-rehearsal-failed");
    check(
        RehearsalVerdict::Inconclusive,
        "?",
        Tone::Unsure,
        "report-rehearsal-inconclusive",
    );
}

#[test]
fn the_whole_key_has_the_sign_of_what_people_must_do() {
    use SummaryVerdict::{NotReady, Ready, Undetermined};
    for (verdict, cause, reason, glyph, tone) in [
        (Ready, None, None, "✓", Tone::Good),
        (Ready, Some(Cause::AccessGroup), None, "!", Tone::Attention),
        (NotReady, Some(Cause::AccessGroup), None, "✕", Tone::Bad),
        (NotReady, Some(Cause::BadKey), None, "✕", Tone::Bad),
        (NotReady, Some(Cause::SystemRole), None, "✕", Tone::Bad),
        (NotReady, Some(Cause::SourceMissing), None, "!", Tone::Attention),
        (NotReady, Some(Cause::SourceNearMiss), None, "!", Tone::Attention),
        (NotReady, Some(Cause::SourceWrongType), None, "!", Tone::Attention),
        (NotReady, Some(Cause::SourceDuplicate), None, "!", Tone::Attention),
        (NotReady, None, None, "✕", Tone::Bad),
        (Undetermined, None, Some(Reason::Dns), "?", Tone::Unsure),
        (Undetermined, None, None, "?", Tone::Unsure),
        // An accepted write attempt has a prominent sign in the window and in every report.
        (Undetermined, None, Some(Reason::UnexpectedWrite), "!", Tone::Bad),
    ] {
        let word = format!("summary-verdict-{}", verdict.id());
        check(Sign::of_key(verdict, cause, reason), glyph, tone, &word);
    }
}

/// Whether a new key fixes it, on which page it is fixed, and whether it is about the source.
#[test]
fn each_cause_says_what_mends_it() {
    use FixPage::{Credentials, CustomSources};
    let rows = [
        (Cause::KeyMalformed, true, None, false),
        (Cause::CustomerApiOff, false, None, false),
        (Cause::OauthCredential, true, Some(Credentials), false),
        (Cause::OauthScopeMissing, true, Some(Credentials), false),
        (Cause::BadKey, true, Some(Credentials), false),
        (Cause::WrongEnvironment, true, None, false),
        (Cause::SystemRole, true, Some(Credentials), false),
        (Cause::RefusedForAdmin, false, None, false),
        (Cause::ModuleOff, false, None, false),
        (Cause::AccessGroup, true, Some(Credentials), false),
        (Cause::SourceDuplicate, false, Some(CustomSources), true),
        (Cause::SourceWrongType, false, Some(CustomSources), true),
        (Cause::SourceNearMiss, false, Some(CustomSources), true),
        (Cause::SourceMissing, false, Some(CustomSources), true),
        (Cause::CustomSourcesUnavailable, false, None, true),
    ];
    assert_eq!(rows.map(|(cause, ..)| cause), *Cause::ALL, "every cause has its row");
    for (cause, new_key, page, source) in rows {
        let says = (
            is_mended_by_a_new_key(cause),
            FixPage::of(cause),
            is_about_the_source(cause),
        );
        assert_eq!(says, (new_key, page, source), "{}", cause.id());
    }
}

#[test]
fn each_reason_says_whether_waiting_or_a_proxy_helps() {
    let lasting = [
        Reason::WrongShape,
        Reason::TooLarge,
        Reason::MaskedIds,
        Reason::NoSuchEndpoint,
        Reason::UnexpectedWrite,
        Reason::NoSafeAttempt,
    ];
    let route = [
        Reason::Dns,
        Reason::Connect,
        Reason::Tls,
        Reason::Proxy,
        Reason::CaptivePortal,
        Reason::Timeout,
    ];
    for reason in Reason::ALL {
        let says = (is_lasting(*reason), is_about_the_route(*reason));
        assert_eq!(
            says,
            (lasting.contains(reason), route.contains(reason)),
            "{}",
            reason.id()
        );
    }
}

#[test]
fn a_reason_is_left_out_where_a_cause_says_the_same() {
    let unauthorized = Some(Reason::Unauthorized);
    for (reason, causes, shown) in [
        (unauthorized, &[Cause::BadKey, Cause::WrongEnvironment][..], None),
        (unauthorized, &[Cause::OauthCredential][..], unauthorized),
        (unauthorized, &[][..], unauthorized),
        (Some(Reason::Timeout), &[Cause::BadKey][..], Some(Reason::Timeout)),
        (None, &[Cause::SystemRole][..], None),
    ] {
        assert_eq!(
            reason_beside(reason, causes.iter().copied()),
            shown,
            "{reason:?} {causes:?}"
        );
    }
}

#[test]
fn the_first_import_is_rounded_to_what_people_say() {
    for (seconds, rounded) in [
        (0, FirstSync::UnderAMinute),
        (29, FirstSync::UnderAMinute),
        (30, FirstSync::Minutes(1)),
        (89, FirstSync::Minutes(1)),
        (90, FirstSync::Minutes(2)),
        (165, FirstSync::Minutes(3)),
        (7199, FirstSync::Minutes(120)),
        (7200, FirstSync::Hours(2)),
        (9000, FirstSync::Hours(3)),
        (u64::MAX, FirstSync::Hours(usize::MAX / 3600)),
    ] {
        assert_eq!(FirstSync::of(seconds), rounded, "{seconds}");
    }
}

fn link(id: LinkId, count: Option<u64>) -> ConnectLink {
    ConnectLink {
        id,
        verdict: LinkVerdict::Pass,
        count,
        reason: None,
    }
}

#[test]
fn a_link_that_works_says_what_it_found() {
    for (id, count, role, text) in [
        (LinkId::SignIn, None, Some("Admin"), "connect-role"),
        (LinkId::SignIn, None, None, "connect-accepted"),
        (LinkId::Source, Some(1), None, "connect-source"),
        (LinkId::Source, None, None, "connect-source-none"),
        (LinkId::Jobs, Some(42), None, "connect-count-jobs"),
        (LinkId::Jobs, Some(0), None, "connect-empty"),
        (LinkId::Notes, None, None, "connect-readable"),
    ] {
        assert_eq!(found(&link(id, count), role).id, text, "{id:?} {count:?}");
    }
}

#[test]
fn only_a_test_that_passed_speaks_of_empty_lists() {
    let test = |verdict, jobs, candidates| ConnectTest {
        verdict,
        first_sync_seconds: Some(0),
        links: vec![
            link(LinkId::Jobs, Some(jobs)),
            link(LinkId::Candidates, Some(candidates)),
        ],
    };
    for (verdict, jobs, candidates, expected) in [
        (LinkVerdict::Pass, 0, 0, Some(EmptyLists::Both)),
        (LinkVerdict::Pass, 0, 1, Some(EmptyLists::Jobs)),
        (LinkVerdict::Pass, 1, 0, Some(EmptyLists::Candidates)),
        (LinkVerdict::Pass, 1, 1, None),
        (LinkVerdict::Inconclusive, 0, 0, None),
    ] {
        let found = empty_lists(&test(verdict, jobs, candidates));
        assert_eq!(found, expected, "{verdict:?} {jobs} {candidates}");
    }
}
