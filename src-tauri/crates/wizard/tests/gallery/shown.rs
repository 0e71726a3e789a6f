//! What each state of the gallery says, and what it offers next.

use std::collections::HashMap;
use std::sync::LazyLock;

use presentation::NextStep;
use wizard::view::{PracticeStage, Step, View};

use crate::scenes;

static VIEWS: LazyLock<HashMap<&str, View>> = LazyLock::new(|| {
    let all = scenes::all().into_iter();
    all.map(|(name, mut wizard)| (name, wizard.view())).collect()
});

fn view(name: &str) -> View {
    VIEWS.get(name).expect("a state").clone()
}

#[test]
fn each_result_has_its_next_step_and_what_can_be_done_instead() {
    for (name, next, alternative) in [
        ("permissions-first", NextStep::Check, None),
        ("permissions-running", NextStep::Wait, Some(NextStep::Cancel)),
        ("permissions-ready", NextStep::Continue, None),
        (
            "permissions-denied",
            NextStep::PasteNewKey,
            Some(NextStep::ContinueAnyway),
        ),
        // With a refused key there is nothing else to do.
        ("permissions-bad-key", NextStep::PasteNewKey, None),
        (
            "permissions-custom-role",
            NextStep::TryWrites,
            Some(NextStep::ContinueWithoutWrites),
        ),
        (
            "permissions-access-group",
            NextStep::PasteNewKey,
            Some(NextStep::ContinueAnyway),
        ),
        (
            "permissions-access-group-source",
            NextStep::PasteNewKey,
            Some(NextStep::ContinueAnyway),
        ),
        ("permissions-source-missing", NextStep::Continue, None),
        ("permissions-module-off", NextStep::ContinueAnyway, None),
        (
            "permissions-api-off",
            NextStep::CheckAgain,
            Some(NextStep::ContinueAnyway),
        ),
        (
            "permissions-offline",
            NextStep::CheckAgain,
            Some(NextStep::ContinueAnyway),
        ),
        (
            "permissions-throttled",
            NextStep::LookingAgain,
            Some(NextStep::ContinueAnyway),
        ),
        (
            "permissions-cancelled",
            NextStep::CheckAgain,
            Some(NextStep::ContinueAnyway),
        ),
        ("permissions-unexpected", NextStep::ContinueAnyway, None),
    ] {
        let check = view(name).check;
        assert_eq!((check.next, check.alternative), (next, alternative), "{name}");
    }
}

#[test]
fn writes_are_offered_where_some_are_untried_and_something_was_read() {
    for (name, offered) in [
        ("permissions-first", false),
        ("permissions-running", false),
        ("permissions-ready", true),
        ("permissions-custom-role", true),
        ("permissions-tried", false),
        ("permissions-bad-key", false),
        ("permissions-offline", false),
        ("permissions-unexpected", false),
    ] {
        assert_eq!(view(name).check.can_try_writes, offered, "{name}");
    }
}

/// The detail under the headline of a check. The counts are shown elsewhere.
#[test]
fn each_result_says_what_it_rests_on() {
    for (name, headline, detail) in [
        ("permissions-ready", "headline-ready", Some("permissions-by-role")),
        ("permissions-tried", "headline-ready", Some("permissions-looks")),
        ("permissions-custom-role", "headline-ready-reads", None),
        (
            "permissions-source-missing",
            "headline-ready",
            Some("permissions-by-role"),
        ),
        (
            "permissions-access-group",
            "headline-ready-accessGroup",
            Some("permissions-limited"),
        ),
        (
            "permissions-access-group-source",
            "headline-accessGroup",
            Some("permissions-limited"),
        ),
        ("permissions-denied", "headline-systemRole", Some("detail-systemRole")),
        ("permissions-throttled", "headline-reason-throttled", None),
        (
            "permissions-offline",
            "headline-reason-connect",
            Some("detail-nothing-told"),
        ),
        (
            "permissions-unexpected",
            "headline-reason-unexpectedWrite",
            Some("permissions-unexpected-detail"),
        ),
    ] {
        let banner = view(name).check.result.expect("a result").banner;
        let said = (
            banner.headline.id.as_str(),
            banner.detail.as_ref().map(|detail| detail.id.as_str()),
        );
        assert_eq!(said, (headline, detail), "{name}");
    }
}

#[test]
fn the_source_says_what_was_found_and_how_to_mend_it() {
    for (name, headline, detail, steps) in [
        (
            "source-missing",
            "source-missing",
            "source-missing-detail",
            "source-steps-missing",
        ),
        (
            "source-near",
            "source-nearMiss",
            "source-nearMiss-detail",
            "source-steps-nearMiss",
        ),
        (
            "source-blank",
            "source-nearMiss",
            "source-odd-end",
            "source-steps-nearMiss",
        ),
        (
            "source-refused",
            "source-refused-role",
            "source-refused-new-key",
            "source-steps-unknown",
        ),
        (
            "source-wrong-sub-type",
            "source-wrongType-subType-named",
            "source-note-subType",
            "source-steps-wrongType",
        ),
        (
            "source-duplicate-none",
            "source-duplicate",
            "source-note-noneOther",
            "source-steps-duplicate",
        ),
        (
            "source-type-refused",
            "source-inconclusive",
            "source-note-typeRefused",
            "source-steps-unknown",
        ),
        (
            "source-list-changed",
            "source-inconclusive",
            "reason-listChanged",
            "source-steps-unknown",
        ),
        (
            "source-unsure",
            "source-inconclusive",
            "reason-timeout",
            "source-steps-unknown",
        ),
        (
            "source-found",
            "source-found",
            "source-found-detail",
            "source-steps-unknown",
        ),
        (
            "source-unavailable",
            "source-unavailable",
            "source-unavailable-detail",
            "source-steps-missing",
        ),
    ] {
        let source = view(name).source;
        let said = source.banner.detail.expect("a second sentence").id;
        let shown = (
            source.banner.headline.id.as_str(),
            said.as_str(),
            source.steps.id.as_str(),
        );
        assert_eq!(shown, (headline, detail, steps), "{name}");
    }
}

#[test]
fn a_link_that_had_nothing_to_try_does_not_say_that_it_works() {
    let untried = |name: &str| -> Vec<&str> {
        let links = view(name).connect.links;
        let untried = links.iter().filter(|link| {
            let found = link.found.as_ref().map(|found| found.id.as_str());
            found == Some("connect-nothing-to-try") && link.sign.as_ref().is_some_and(|sign| sign.glyph == "–")
        });
        untried.map(|link| link.id.id()).collect()
    };
    assert_eq!(untried("connect-empty"), ["notes", "attachments"]);
    assert_eq!(untried("connect-pass"), [""; 0]);
}

#[test]
fn the_source_is_claimed_only_if_it_is_there() {
    for (name, seen, rail, link, says, only_source) in [
        // The sign in the rail, and what the connect test says about the source.
        (
            "source-unavailable-tested",
            false,
            Some("–"),
            "–",
            Some("connect-source-none"),
            false,
        ),
        // A source in the list proves that the page is there, whatever was said.
        ("source-wrong-type-tested", true, Some("!"), "!", None, true),
        ("connect-pass", true, Some("✓"), "✓", Some("connect-source"), false),
    ] {
        let view = view(name);
        assert_eq!(
            (view.source.seen, view.connect.only_source),
            (seen, only_source),
            "{name}"
        );
        let item = view.rail.iter().find(|item| item.step == Step::Source);
        let sign = item.and_then(|item| item.sign.as_ref().map(|sign| sign.glyph));
        assert_eq!(sign, rail, "{name}");
        let source = view
            .connect
            .links
            .iter()
            .find(|link| link.id.id() == "source")
            .expect("a link");
        assert_eq!(source.sign.as_ref().map(|sign| sign.glyph), Some(link), "{name}");
        assert_eq!(source.found.as_ref().map(|found| found.id.as_str()), says, "{name}");
    }
}

#[test]
fn the_page_is_not_denied_once_a_source_is_seen() {
    for (name, seen) in [
        ("source-missing", false),
        ("source-looking", false),
        ("source-refused", false),
        ("source-near", true),
        ("source-blank", true),
        ("source-wrong-type", true),
        ("source-wrong-sub-type", true),
        ("source-duplicate", true),
    ] {
        assert_eq!(view(name).source.seen, seen, "{name}");
    }
}

#[test]
fn the_last_step_is_ticked_only_if_nothing_is_left() {
    for name in [
        "done-finished",
        "done-left",
        "done-removed",
        "done-no-source-page",
        "done-old-left",
        "done-practice",
        "done-watch-broken",
    ] {
        let view = view(name);
        let last = view.rail.last().expect("a step");
        let ticked = last.sign.as_ref().is_some_and(|sign| sign.glyph == "✓");
        assert_eq!(ticked, view.done.left.is_empty(), "{name}");
    }
}

#[test]
fn a_link_that_fails_leads_to_where_it_is_mended() {
    let connect = view("connect-fail").connect;
    assert_eq!(connect.mend, Some(Step::Permissions));
    let first: Vec<&str> = connect
        .links
        .iter()
        .filter(|link| link.first)
        .map(|link| link.id.id())
        .collect();
    assert_eq!(first, ["users"]);
    assert_eq!(view("rehearsal-not-offered").connect.mend, Some(Step::Source));
    let refused = view("connect-unsure").connect;
    assert_eq!((refused.mend, refused.passed, refused.tested), (None, false, true));
}

#[test]
fn the_last_screen_counts_what_is_left() {
    for (name, left) in [
        ("done-finished", &[][..]),
        ("done-left", &[Step::Source, Step::ConnectTest, Step::HandOver][..]),
        // Findem holds the key, which was removed from this computer.
        ("done-removed", &[][..]),
        ("done-empty", &[][..]),
        ("done-no-source-page", &[][..]),
        ("done-old-left", &[Step::HandOver][..]),
    ] {
        assert_eq!(view(name).done.left, left, "{name}");
    }
}

#[test]
fn the_last_screen_says_what_came_of_each_step() {
    for (name, step, glyph, text, confirmed) in [
        ("done-finished", Step::Key, "✓", "done-role", false),
        ("done-finished", Step::Permissions, "✓", "done-permissions", false),
        ("done-finished", Step::Mapping, "✓", "done-sampled", false),
        ("done-finished", Step::HandOver, "✓", "handover-you-saved", true),
        ("done-practice", Step::HandOver, "✓", "handover-practiced", true),
        ("done-old-left", Step::HandOver, "!", "done-old-valid", true),
        ("done-empty", Step::ConnectTest, "!", "done-connect-empty", false),
        ("done-left", Step::Source, "!", "source-verdict-missing", false),
        ("done-left", Step::HandOver, "–", "done-not-yet", true),
        (
            "done-no-source-page",
            Step::Source,
            "–",
            "done-source-unavailable",
            true,
        ),
        ("done-removed", Step::Key, "✓", "done-role", false),
    ] {
        let results = view(name).done.results;
        let result = results
            .iter()
            .find(|result| result.step == step)
            .expect("every step has a result");
        let said = (result.sign.glyph, result.text.id.as_str(), result.confirmed);
        assert_eq!(said, (glyph, text, confirmed), "{name}, {step:?}");
    }
}

#[test]
fn a_key_that_will_not_do_is_named_at_the_hand_over_and_what_is_missing_at_the_end() {
    for (name, warning) in [
        ("handover-first", None),
        ("handover-replacing", None),
        ("handover-weak", Some("handover-wont-work")),
        ("handover-unchecked", Some("handover-unchecked")),
        ("permissions-access-group", Some("headline-accessGroup")),
        ("permissions-access-group-source", Some("headline-accessGroup")),
    ] {
        let said = view(name).hand_over.warning.map(|banner| banner.headline.id);
        assert_eq!(said.as_deref(), warning, "{name}");
    }
    for (name, missing) in [
        ("done-finished", None),
        ("done-left", Some("done-left-source")),
        ("done-weak", Some("done-left-new-key")),
        ("done-old-left", Some("done-old-valid")),
    ] {
        let said = view(name).done.missing.map(|missing| missing.id);
        assert_eq!(said.as_deref(), missing, "{name}");
    }
}

#[test]
fn people_go_on_at_the_first_step_that_is_not_proved() {
    assert_eq!(view("start-resumed").unfinished, Step::Source);
    assert_eq!(view("start-first").unfinished, Step::Key);
    assert_eq!(view("handover-first").unfinished, Step::HandOver);
}

/// Where the key is or will be kept, and what just happened to it.
#[test]
fn the_key_says_where_it_is() {
    for (name, whereabouts, happened, choosable) in [
        ("key-first", "key-will-be-kept", None, true),
        ("key-waiting", "key-no-keychain", None, true),
        ("key-stored", "key-in-keychain", Some("key-stored"), true),
        ("key-storing", "key-being-kept", Some("key-storing"), true),
        ("key-storing-slow", "key-no-keychain", Some("key-storing"), true),
        ("key-not-stored", "key-in-session", Some("key-not-stored"), true),
        ("key-session", "key-in-session", Some("key-stored"), true),
        ("key-unusual", "key-in-keychain", Some("key-stored-unproved"), true),
        ("key-no-keychain", "key-no-keychain", Some("key-stored"), false),
        ("key-until-logout", "key-no-keychain", Some("key-stored"), false),
        (
            "key-forgotten",
            "key-will-be-kept",
            Some("key-forgotten-keychain"),
            true,
        ),
    ] {
        let key = view(name).key;
        let said = (
            key.whereabouts.id.as_str(),
            key.happened.as_ref().map(|happened| happened.id.as_str()),
            key.choosable,
        );
        assert_eq!(said, (whereabouts, happened, choosable), "{name}");
    }
}

#[test]
fn a_host_that_is_not_reached_gets_a_reason_and_a_way_out() {
    for (name, said) in [
        ("start-offline", &["reason-dns", "start-network-ask-it"][..]),
        ("start-sign-in", &["reason-captivePortal", "start-network-sign-in"][..]),
        ("start-clock", &["reason-clock", "start-network-set-clock"][..]),
        // The message about the obstacle says more than that a proxy is in the way.
        ("start-proxy", &["start-obstacle-login"][..]),
        (
            "start-proxy-by-itself",
            &["reason-connect", "start-obstacle-byItself"][..],
        ),
    ] {
        let network = serde_json::to_value(view(name).network).expect("JSON");
        let why = network["why"].as_array().expect("sentences").iter();
        let ids: Vec<&str> = why.filter_map(|message| message["id"].as_str()).collect();
        assert_eq!(ids, said, "{name}");
    }
}

#[test]
fn the_story_of_a_scenario_is_told_until_there_is_a_key_or_nothing_is_wrong_anymore() {
    for (name, stage) in [
        ("start-practice-first", PracticeStage::Told),
        ("key-practice", PracticeStage::Told),
        ("source-practice", PracticeStage::Begun),
        ("done-practice-left", PracticeStage::Told),
        ("done-practice-revoked", PracticeStage::Revoked),
        ("handover-practice", PracticeStage::Solved),
        ("done-practice", PracticeStage::Solved),
        ("start-practice-done", PracticeStage::Solved),
    ] {
        let practice = view(name).practice.expect("it is practice");
        assert_eq!(practice.stage, stage, "{name}");
    }
}

#[test]
fn a_check_that_could_tell_nothing_leaves_the_key_undecided_and_says_whom_to_ask() {
    for (name, nothing, glyph, help) in [
        ("permissions-offline", true, Some("?"), Some("permissions-ask-it")),
        ("permissions-throttled", false, Some("✓"), None),
        ("permissions-bad-key", false, Some("✕"), None),
        ("permissions-ready", false, Some("✓"), None),
    ] {
        let view = view(name);
        let key = view.rail.iter().find(|item| item.step == Step::Key).expect("a step");
        let sign = key.sign.as_ref().map(|sign| sign.glyph);
        assert_eq!((view.check.told_nothing, sign), (nothing, glyph), "{name}");
        let said = view.check.result.and_then(|result| result.help).map(|help| help.id);
        assert_eq!(said.as_deref(), help, "{name}");
    }
    // The key is checked again on its permissions' page.
    let left = view("done-offline").done.left;
    assert_eq!(left.first(), Some(&Step::Permissions), "{left:?}");
}

/// How many write permissions a rehearsal has proved, how many were tried, and how many of the list were not tried.
#[test]
fn the_write_permissions_add_up_to_seven() {
    for (name, tried, untried) in [
        ("permissions-ready", None, 7),
        ("permissions-tried", Some((0, 7)), 0),
        ("permissions-rehearsed", None, 5),
        ("permissions-rehearsed-tried", Some((2, 5)), 0),
    ] {
        let view = view(name);
        let of_writes = view.check.writes.map(|writes| (writes.rehearsed, writes.tried));
        let by_role = view.permissions.iter().filter(|permission| permission.untried).count();
        assert_eq!((of_writes, by_role), (tried, untried), "{name}");
        let detail = view.check.result.expect("a result").banner.detail.expect("a detail");
        let detail = serde_json::to_value(detail).expect("JSON");
        let rehearsed = if name.starts_with("permissions-rehearsed") {
            2
        } else {
            0
        };
        assert_eq!(detail["args"]["rehearsed"], rehearsed, "{name}");
        assert_eq!(detail["args"]["writes"], 7 - rehearsed, "{name}");
    }
}

#[test]
fn a_rehearsal_in_practice_says_that_it_was_practice() {
    for (name, place) in [("rehearsal-clean", "real"), ("rehearsal-clean-practice", "practice")] {
        let rehearsal = serde_json::to_value(view(name).rehearsal).expect("JSON");
        assert_eq!(rehearsal["banner"]["headline"]["args"]["place"], place, "{name}");
        assert_eq!(rehearsal["steps"][2]["result"]["args"]["place"], place, "{name}");
    }
}
