//! Every view and every text to copy mentions an access group before the permissions, whatever else was found.

use diagnosis::finding::Diagnosis;
use diagnosis::message::Message;
use diagnosis::verdict::{Cause, Reason, SourceVerdict, SummaryVerdict};
use report::copy::{self, RanBy};
use report::{Report, Sheet, Style};

use crate::support::{bad_key, extended, ready, report};

const SAID: &str = "access group limits what this key sees";

/// The same key with an access group. For a key that is ready, the access group becomes the cause, as in the core.
fn grouped(mut diagnosis: Diagnosis) -> Report {
    diagnosis.identity.access_groups = 2;
    if diagnosis.summary.verdict == SummaryVerdict::Ready {
        diagnosis.summary.cause = Some(Cause::AccessGroup);
        diagnosis.summary.headline = Message::new("headline-ready-accessGroup");
    }
    report(&diagnosis)
}

fn source_missing() -> Diagnosis {
    let mut diagnosis = ready();
    diagnosis.source.verdict = SourceVerdict::Missing;
    diagnosis.source.matches.clear();
    diagnosis.summary.verdict = SummaryVerdict::NotReady;
    diagnosis.summary.cause = Some(Cause::SourceMissing);
    diagnosis.summary.headline = Message::new("headline-sourceMissing");
    diagnosis
}

fn undetermined() -> Diagnosis {
    let mut diagnosis = ready();
    diagnosis.summary.verdict = SummaryVerdict::Undetermined;
    diagnosis.summary.reason = Some(Reason::Timeout);
    diagnosis.summary.headline = Message::new("headline-reason-timeout");
    diagnosis
}

#[test]
fn it_is_said_in_every_view_before_the_permissions() {
    for diagnosis in [ready(), source_missing(), undetermined(), extended(), bad_key()] {
        let report = grouped(diagnosis);
        let sheet = Sheet::of(&report);
        let style = Style {
            width: 1000,
            ..Style::default()
        };
        for view in [
            report::text(&report, style),
            report::markdown(&report),
            report::html(&report),
        ] {
            let said = view.find(SAID);
            let permissions = view.find("candidates_read");
            assert!(said.is_some() && said < permissions, "{view}");
        }
        let also: Vec<&str> = sheet.also.iter().map(|also| also.text.as_str()).collect();
        let headline = sheet.headline.contains(SAID);
        assert!(
            headline != also.iter().any(|text| text.contains(SAID)),
            "once: {also:?}"
        );
        assert!(copy::for_customer(&report, RanBy::Customer).contains(SAID));
        assert!(copy::for_ticket(&report).contains("accessGroup"));
        assert!(copy::for_vendor(&report).contains("The key has 2 access groups."));
    }
}

#[test]
fn a_key_that_is_ready_has_the_sign_of_what_needs_a_hand_and_a_way_to_mend_it() {
    let report = grouped(ready());
    let sheet = Sheet::of(&report);
    assert_eq!((sheet.mark.sign, sheet.mark.word.as_str()), ("!", "Ready"));
    assert_eq!(
        sheet.headline,
        "Ready, but an access group limits what this key sees. Findem sees only some jobs and candidates."
    );
    assert_eq!(sheet.answer, sheet.headline, "the word is not doubled");
    assert_eq!(sheet.fix.map(|fix| fix.cause), Some(Cause::AccessGroup));
    assert_eq!(Sheet::of(&self::report(&ready())).mark.sign, "✓");
    let letter = copy::for_customer(&report, RanBy::Customer);
    assert!(letter.contains("leave Access group empty"), "{letter}");
    for wrong in ["Nothing has to be changed", "paste it into Findem"] {
        assert!(!letter.contains(wrong), "{letter}");
    }
}
