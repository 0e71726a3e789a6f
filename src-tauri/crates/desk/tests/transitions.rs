//! The support desk's transitions.

use desk::view::{CustomerKey, DeskView, KeychainAsked, LeftKey, Origin, Pane, Replies, RunView, ShownReport};
use desk::{Customer, Desk};
use diagnosis::diagnose;
use diagnosis::environment::Environment;
use diagnosis::key_text::KeyShape;
use diagnosis::message::Message;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::SummaryVerdict;
use jiff::Timestamp;
use presentation::Sign;
use report::sheet::Sheet;
use report::{About, Mark, Mode, Network, Proxy, ReportEnvironment, Tool, compose};

fn customer(id: &str, name: &str) -> Customer {
    Customer {
        id: id.to_owned(),
        name: name.to_owned(),
        environment: Environment::Production,
        key: None,
        left: None,
        runs: 0,
        latest: None,
    }
}

fn run(report_id: &str, started_at: i64) -> RunView {
    RunView {
        report_id: report_id.to_owned(),
        started_at,
        mark: Mark::of(Sign::of_key(SummaryVerdict::NotReady, None, None)),
        last_four: None,
        read_only: true,
        received: false,
    }
}

fn nothing_asked() -> Run {
    let wish = Wish {
        read_only: true,
        only: None,
    };
    Run::new(wish, KeyShape::ApiKey)
}

const fn own() -> Origin {
    Origin::Run {
        kept: true,
        received: false,
    }
}

fn shown(origin: Origin) -> ShownReport {
    let about = About {
        report_id: "r1".to_owned(),
        tool: Tool::new("Findem Connect", "0.1.0"),
        started_at: Timestamp::default(),
        finished_at: Timestamp::default(),
        mode: Mode::ReadOnly,
        os: "linux".to_owned(),
        catalogue_version: "1".to_owned(),
        requests: 0,
        other_user_of_key: false,
        environment: ReportEnvironment::new(Environment::Production, "https://api.smartrecruiters.com"),
        network: Network::new(Proxy::None, None, Vec::new()),
        last_four: None,
        rehearsal: None,
        label: None,
    };
    ShownReport {
        sheet: Sheet::of(&compose(&diagnose(&nothing_asked()), &about)),
        origin,
        of_practice: false,
        since: None,
        replies: Replies {
            customer: String::new(),
            ticket: String::new(),
            vendor: None,
        },
    }
}

fn from_file() -> ShownReport {
    shown(Origin::File {
        name: "report.html".to_owned(),
        notes: Vec::new(),
    })
}

/// A desk with two customers, the second of which is selected.
fn desk() -> Desk {
    let mut desk = Desk::new(3);
    desk.enter(vec![customer("b", "borealis"), customer("a", "Acme")], None, false);
    desk.select("b", Vec::new());
    desk
}

fn names(view: &DeskView) -> Vec<&str> {
    view.customers.iter().map(|customer| customer.name.as_str()).collect()
}

#[test]
fn customers_stand_by_name_whatever_the_case_and_a_renamed_one_moves() {
    let mut desk = desk();
    assert_eq!(names(&desk.view()), ["Acme", "borealis"]);
    desk.put(customer("a", "Zenith"));
    assert_eq!(names(&desk.view()), ["borealis", "Zenith"]);
    assert_eq!(desk.view().selected.as_deref(), Some("b"));
}

#[test]
fn what_was_looked_at_is_still_there_after_the_wizard_but_not_in_the_other_world() {
    let mut desk = desk();
    desk.leave();
    assert!(!desk.is_open());
    desk.enter(vec![customer("b", "borealis")], None, false);
    assert_eq!(desk.view().selected.as_deref(), Some("b"));
    desk.enter(vec![customer("p", "Practice customer")], None, true);
    let view = desk.view();
    assert_eq!((view.selected, view.pane, view.practicing), (None, Pane::Start, true));
}

#[test]
fn a_customer_that_was_deleted_elsewhere_is_not_looked_at_any_more() {
    let mut desk = desk();
    desk.enter(vec![customer("a", "Acme")], None, false);
    assert_eq!(desk.view().selected, None);
}

#[test]
fn a_customer_that_is_not_there_cannot_be_selected() {
    let mut desk = desk();
    desk.select("nobody", vec![run("r1", 10)]);
    assert!(desk.view().runs.is_empty());
    assert_eq!(desk.view().selected.as_deref(), Some("b"));
}

#[test]
fn runs_stand_from_the_latest_each_once_and_no_more_than_are_kept() {
    let mut desk = desk();
    for (id, at, kept) in [
        ("r2", 20, 1),
        ("r1", 10, 2),
        ("r3", 30, 3),
        ("r3", 30, 3),
        ("r4", 40, 3),
    ] {
        desk.run_kept("b", run(id, at), kept);
    }
    let view = desk.view();
    let ids: Vec<&str> = view.runs.iter().map(|run| run.report_id.as_str()).collect();
    assert_eq!(ids, ["r4", "r3", "r2"]);
    let listed = view.customers.iter().find(|customer| customer.id == "b");
    let listed = listed.map(|customer| (customer.runs, customer.latest, customer.mark.clone()));
    assert_eq!(listed, Some((3, Some(40), Some(run("r4", 40).mark))));

    // An old report that is kept now stays, and the oldest of the other reports is dropped.
    desk.run_kept("b", run("r0", 5), 3);
    let ids: Vec<String> = desk.view().runs.into_iter().map(|run| run.report_id).collect();
    assert_eq!(ids, ["r4", "r3", "r0"]);
    let latest = desk.view().customers.into_iter().find_map(|customer| customer.latest);
    assert_eq!(latest, Some(40));
}

#[test]
fn the_runs_are_those_of_the_customer_that_is_looked_at() {
    let ids = |desk: &mut Desk| -> Vec<String> { desk.view().runs.into_iter().map(|run| run.report_id).collect() };
    let mut desk = desk();
    desk.run_kept("a", run("a1", 10), 1);
    desk.runs_read("a", vec![run("a1", 10)]);
    assert!(ids(&mut desk).is_empty());
    let listed = desk.view().customers.into_iter().find(|customer| customer.id == "a");
    assert_eq!(
        listed.map(|customer| (customer.runs, customer.latest)),
        Some((1, Some(10)))
    );
    desk.select("a", vec![run("a1", 10)]);
    assert_eq!(ids(&mut desk), ["a1"]);
    desk.runs_read("a", vec![run("a2", 20), run("a1", 10)]);
    assert_eq!(ids(&mut desk), ["a2", "a1"]);
    desk.start();
    assert!(ids(&mut desk).is_empty());
    desk.select("b", Vec::new());
    assert!(ids(&mut desk).is_empty());
}

#[test]
fn a_report_out_of_a_file_belongs_to_no_customer() {
    let mut desk = desk();
    desk.show(from_file());
    let view = desk.view();
    assert_eq!(view.selected, None);
    assert!(matches!(view.pane, Pane::Report(_)));
    assert!(view.runs.is_empty());
}

#[test]
fn a_running_check_shows_twenty_rows_that_fill_in() {
    let mut desk = desk();
    desk.check_started("b", false);
    let Some(checking) = desk.view().checking else {
        panic!("no check is shown");
    };
    assert_eq!(
        (checking.rows.len(), checking.answered, checking.writes),
        (20, 0, false)
    );
    let mut finished = nothing_asked();
    finished.finished = true;
    desk.check_progressed(&finished);
    let Some(checking) = desk.view().checking else {
        panic!("the check is no longer shown");
    };
    assert_eq!(checking.answered, 20);
    assert!(checking.rows.iter().all(|row| row.sign.is_some()));
}

#[test]
fn a_finished_check_is_shown_only_where_somebody_waits_for_it() {
    let mut waiting = desk();
    waiting.check_started("b", false);
    waiting.check_finished(shown(own()));
    assert!(matches!(waiting.view().pane, Pane::Report(_)));

    let mut elsewhere = desk();
    elsewhere.check_started("b", false);
    elsewhere.select("a", Vec::new());
    elsewhere.check_finished(shown(own()));
    let view = elsewhere.view();
    assert_eq!((view.pane, view.checking), (Pane::Customer, None));
}

#[test]
fn a_check_that_was_given_up_leaves_what_was_shown() {
    let mut desk = desk();
    desk.show(from_file());
    desk.check_started("b", true);
    desk.check_failed();
    let view = desk.view();
    assert!(matches!(view.pane, Pane::Report(_)) && view.checking.is_none());
    // A report that arrives after the check has ended is not shown.
    desk.check_finished(shown(own()));
    let Pane::Report(report) = desk.view().pane else {
        panic!("no report is shown");
    };
    assert!(matches!(report.origin, Origin::File { .. }));
}

#[test]
fn forgetting_the_customer_that_is_looked_at_leads_to_the_first_page() {
    let mut desk = desk();
    desk.check_started("b", false);
    desk.forgotten("b");
    let view = desk.view();
    assert_eq!(names(&view), ["Acme"]);
    assert_eq!((view.selected, view.pane, view.checking), (None, Pane::Start, None));
}

#[test]
fn a_key_comes_and_goes_without_its_text() {
    let mut desk = desk();
    let key = CustomerKey {
        last_four: Some("3a4b".to_owned()),
        kept: false,
        notes: Vec::new(),
    };
    let left = LeftKey {
        last_four: Some("9f10".to_owned()),
        entry: "Findem Connect – borealis".to_owned(),
    };
    let shown = |desk: &mut Desk| {
        let mut customers = desk.view().customers.into_iter();
        customers
            .find(|customer| customer.id == "b")
            .map(|customer| (customer.key, customer.left))
    };
    // The key in use and the other key in the keychain are independent of each other.
    for both in [
        (Some(key.clone()), Some(left.clone())),
        (None, Some(left)),
        (Some(key), None),
        (None, None),
    ] {
        desk.key_changed("b", both.0.clone(), both.1.clone());
        assert_eq!(shown(&mut desk), Some(both));
    }
}

#[test]
fn what_keeps_the_list_or_the_keychain_waiting_is_said() {
    let mut desk = desk();
    let view = desk.view();
    assert_eq!((view.keychain_asked, view.problem), (None, None));
    let problem = Some(Message::new("notice-recordsNewer"));
    let asked = Some(KeychainAsked {
        customer: Some("b".to_owned()),
        storing: true,
    });
    desk.enter(Vec::new(), problem.clone(), false);
    desk.ask_keychain(asked.clone());
    let view = desk.view();
    assert_eq!((view.keychain_asked, view.problem), (asked, problem));
    desk.enter(Vec::new(), None, false);
    desk.ask_keychain(None);
    let view = desk.view();
    assert_eq!((view.keychain_asked, view.problem), (None, None));
}

#[test]
fn each_view_is_newer_than_the_one_before() {
    let mut desk = desk();
    let first = desk.view().revision;
    assert!(desk.view().revision > first);
}

#[test]
fn back_leads_only_to_places_that_are_still_there() {
    let mut desk = Desk::new(50);
    desk.enter(vec![customer("a", "Acme"), customer("b", "Best")], None, false);
    let start = desk.place();
    desk.select("a", vec![run("r1", 1)]);
    assert_eq!(desk.place(), None, "the latest run is about to be shown");
    desk.show(shown(own()));
    let report = desk.place();
    desk.symptoms();
    let symptoms = desk.place();
    desk.select("b", Vec::new());
    let new_customer = desk.place();
    let check = |place: &Option<desk::Place>, expected: bool, desk: &Desk| {
        let place = place.as_ref().expect("a place");
        assert_eq!(desk.can_return_to(place), expected, "{place:?}");
    };
    for place in [&start, &report, &symptoms, &new_customer] {
        check(place, true, &desk);
    }
    // While its key is being checked, a customer shows only the check.
    desk.check_started("b", false);
    check(&new_customer, false, &desk);
    check(&report, true, &desk);
    desk.check_failed();
    desk.forgotten("a");
    check(&report, false, &desk);
    check(&new_customer, true, &desk);

    desk.return_to(new_customer.expect("a place"), vec![run("r2", 2)]);
    assert_eq!(desk.selected().map(|customer| customer.id.as_str()), Some("b"));
    assert_eq!(desk.view().runs.len(), 1);
}
