//! What reports redact, and what they must keep.

use diagnosis::environment::Environment;
use diagnosis::finding::{EvidenceError, SystemRole};
use diagnosis::message::Message;
use diagnosis::probe::Probe;
use diagnosis::source::reveal_invisible;
use diagnosis::verdict::{Cause, IdentityVerdict, LinkVerdict, SourceVerdict, SummaryVerdict};
use proptest::prelude::*;
use report::redact::{ANOTHER_SPELLING, REMOVED, issuer_name, label, scrubbed, without_addresses};
use report::{Network, Proxy, Report, ReportEnvironment, Sheet, Style, compose};

use crate::support::{about, extended, found, ready, report};

fn views(report: &Report) -> Vec<String> {
    vec![
        report::json(report),
        report::text(report, Style::default()),
        report::text(
            report,
            Style {
                color: true,
                width: 200,
                breaks_words: true,
            },
        ),
        report::markdown(report),
        report::html(report),
        report::copy::for_customer(report, report::copy::RanBy::Customer),
        report::copy::for_ticket(report),
        report::copy::for_vendor(report),
    ]
}

fn near_miss(label: &str) -> Report {
    let mut diagnosis = ready();
    diagnosis.source.verdict = SourceVerdict::NearMiss;
    diagnosis.source.matches = vec![found(label, "OTHER", None)];
    diagnosis.summary.verdict = SummaryVerdict::NotReady;
    diagnosis.summary.cause = Some(Cause::SourceNearMiss);
    diagnosis.summary.headline = Message::new("headline-sourceNearMiss").text("label", reveal_invisible(label));
    report(&diagnosis)
}

#[test]
fn a_source_that_is_as_good_as_findem_is_named() {
    for near in [
        "Findem",
        "findem",
        "FINDEM",
        "Findem ",
        " Findem",
        "Find em",
        "FindEm",
        "Findm",
        "Findemm",
        "Fidnem",
        "Finder",
        "F\u{456}ndem",
        "Finde\u{43c}",
        "Findem.ai",
        "findem.ai",
        "Findem Inc",
        "Findem Inc.",
        "Findem, Inc.",
        "FINDEM INC",
    ] {
        assert_eq!(label(near), Some(near));
        assert_eq!(near_miss(near).source.matches[0].label, near);
    }
}

#[test]
fn blanks_around_a_name_are_drawn_and_it_has_one_sign() {
    for near in ["Findem ", "Fndem ", "Findem.ai "] {
        let report = near_miss(near);
        let drawn = format!("“{}\u{2423}”", near.trim_end());
        assert!(report.summary.headline.contains(&drawn), "{}", report.summary.headline);
        let sheet = Sheet::of(&report);
        assert!(sheet.source.lines.iter().any(|line| line.contains(&drawn)), "{near:?}");
        assert_eq!(sheet.mark.sign, "!", "as the source itself has");
    }
}

#[test]
fn a_first_import_is_told_only_where_the_connect_test_passed() {
    let mut diagnosis = ready();
    for (verdict, seconds, said) in [
        (LinkVerdict::Pass, 125, Some("about 2 minutes")),
        (LinkVerdict::Pass, 20_000, Some("about 6 hours")),
        (LinkVerdict::Fail, 125, None),
        (LinkVerdict::Inconclusive, 125, None),
    ] {
        diagnosis.connect_test.verdict = verdict;
        diagnosis.connect_test.first_sync_seconds = Some(seconds);
        let told = Sheet::of(&report(&diagnosis)).chain.first_sync;
        assert_eq!(told.is_some(), said.is_some(), "{verdict:?}");
        assert!(told.unwrap_or_default().contains(said.unwrap_or_default()), "{seconds}");
    }
}

#[test]
fn any_other_name_is_another_spelling_everywhere() {
    for private in [
        "Findem - Anna Schmidt",
        "Findem referral by j.doe@example.com",
        "Findem Berlin 2026",
        "Project Findem Falcon",
        "Findem.ai Anna",
        "Schmidt Findem Inc",
        "Findem🙂🙂🙂🙂🙂🙂🙂🙂🙂",
        "LinkedIn",
        "",
    ] {
        let report = near_miss(private);
        assert_eq!(report.source.matches[0].label, ANOTHER_SPELLING, "{private}");
        assert_eq!(
            report.summary.headline,
            "Almost: there’s a source with another spelling. Rename it to Findem."
        );
        if !private.is_empty() && private != "LinkedIn" {
            assert!(views(&report).iter().all(|view| !view.contains(private)), "{private}");
        }
    }
}

#[test]
fn a_name_in_a_report_from_elsewhere_is_another_spelling_too() {
    let mut sent = near_miss("findem");
    sent.source.matches[0].label = "Anna Schmidt".to_owned();
    let words = [
        report::text(&sent, Style::default()),
        report::markdown(&sent),
        report::copy::for_ticket(&sent),
        Sheet::of(&sent).source.lines.join("\n"),
        report::diff::text(&report::diff::compare(&near_miss("findem"), &sent), Style::default()),
    ];
    for view in words {
        assert!(!view.contains("Schmidt"), "{view}");
    }
}

#[test]
fn a_key_is_in_no_view_wherever_a_server_put_it() {
    let keys = [
        "DCRA1-0123456789ab4def8123456789ab3a4b",
        "dcra1-0123456789AB4DEF8123456789AB3A4B",
        "0123456789ab4def8123456789ab3a4b",
        "PRACTICE-0123456789abcdef",
    ];
    for key in keys {
        // In an id, only the client finds a key without a prefix.
        let in_id = format!("DCRA1-{}", key.rsplit('-').next().unwrap());
        let mut diagnosis = extended();
        for row in &mut diagnosis.rows {
            for evidence in &mut row.evidence {
                evidence.request_id = Some(format!("Root={in_id}"));
                evidence.path = format!("/jobs?token={key}");
                evidence.error = Some(EvidenceError {
                    code: Some(key.to_owned()),
                    message: Some(format!("Missing required scopes: {key}")),
                });
            }
        }
        diagnosis.identity.system_role = Some(SystemRole {
            id: key.to_owned(),
            name: Some(format!("Role {key}")),
        });
        diagnosis.source.matches = vec![found(key, &in_id, Some(&in_id))];
        diagnosis.source.matches[0].id.clone_from(&in_id);
        diagnosis.summary.headline = Message::new("headline-systemRole").text("role", key);
        let mut about = about();
        about.label = Some(format!("Acme {key}"));
        about.os = key.to_owned();
        about.last_four = Some(key.to_owned());
        about.environment = ReportEnvironment::new(Environment::Custom, format!("http://{key}@127.0.0.1:1/"));
        about.network = Network::new(Proxy::Manual, Some(key.to_owned()), vec![format!("via {key}")]);
        let report = compose(&diagnosis, &about);
        assert_eq!(report.credential.last_four.as_deref(), Some(&key[key.len() - 4..]));
        for view in views(&report) {
            assert!(
                !view.to_ascii_lowercase().contains(&key.to_ascii_lowercase()),
                "{key} in {view}"
            );
        }
    }
}

proptest! {
    #[test]
    fn a_key_of_the_documented_shape_is_found_in_any_surroundings(
        key in "(DCRA[0-9]|dcra[0-9]|PRACTICE)-[0-9a-f]{32}", before in ".{0,20}", after in ".{0,20}"
    ) {
        let text = format!("{before}{key}{after}");
        prop_assert!(!scrubbed(&text, None).contains(&key));
    }
}

#[test]
fn what_is_no_key_stays() {
    for text in [
        "7f3a9c1e-1111-4222-8333-444455556666",
        "0123456789abcdef0123456789abcdef",
        "ACCESS_DENIED",
        "practice",
        "DCRA1-",
        "Recruiting Admin (EMEA)",
        "3a4b",
        "req-3a4b",
    ] {
        assert_eq!(scrubbed(text, Some("3a4b")), text);
    }
    assert_eq!(scrubbed("0123456789abcdef", None), "0123456789abcdef");
}

#[test]
fn the_id_of_a_request_or_a_source_that_ends_as_the_key_does_stays() {
    let id = "7f3a9c1e-1111-4222-8333-444455553a4b";
    let mut diagnosis = extended();
    for evidence in diagnosis.rows.iter_mut().flat_map(|row| &mut row.evidence) {
        evidence.request_id = Some(id.to_owned());
    }
    diagnosis.source.matches = vec![found("Findem", id, Some(id))];
    diagnosis.source.matches[0].id = id.to_owned();
    let mut about = about();
    about.last_four = Some("3a4b".to_owned());
    let report = compose(&diagnosis, &about);
    let mut evidence = report.permissions.iter().flat_map(|row| &row.evidence);
    assert!(evidence.all(|evidence| evidence.request_id.as_deref() == Some(id)));
    let source = &report.source.matches[0];
    for kept in [Some(&source.type_id), source.sub_type_id.as_ref(), Some(&source.id)] {
        assert_eq!(kept.map(String::as_str), Some(id));
    }
    assert_eq!(scrubbed(id, Some("3a4b")), REMOVED, "elsewhere it is taken for the key");
}

#[test]
fn the_role_that_a_company_made_is_named() {
    let mut diagnosis = extended();
    diagnosis.identity.verdict = IdentityVerdict::CustomRole;
    diagnosis.identity.system_role = Some(SystemRole {
        id: "5f0e7b".to_owned(),
        name: Some("Talent Partner – Nordics".to_owned()),
    });
    let report = report(&diagnosis);
    for view in [
        report::text(&report, Style::default()),
        report::html(&report),
        report::json(&report),
    ] {
        assert!(view.contains("Talent Partner – Nordics"));
    }
}

#[test]
fn the_address_of_a_proxy_is_removed_and_the_rest_of_a_note_stays() {
    for address in [
        "http://user:secret@proxy.corp.example:8080",
        "proxy.corp.example:8080",
        "proxy.corp.example",
        "proxy01:3128",
        "10.20.30.40:8080",
        "10.20.30.40",
        "user@proxy",
        "https://wpad.corp.example/proxy.pac",
    ] {
        let note = without_addresses(&format!("The proxy “{address}”, which refuses."));
        assert_eq!(note, "The proxy “[removed]”, which refuses.", "{address}");
        let mut about = about();
        about.network = Network::new(
            Proxy::System,
            Some(address.to_owned()),
            vec![format!("Through {address}.")],
        );
        let report = compose(&ready(), &about);
        assert!(views(&report).iter().all(|view| !view.contains(address)), "{address}");
    }
    for note in [
        "The clock is 12:30 minutes wrong.",
        "TLS 1.2 only.",
        "SmartRecruiters answered after 1.5 s.",
        "api.smartrecruiters.com was reached.",
        "Zscaler Root CA, issued for Acme GmbH & Co. KG",
        "Another program uses this key (2 of 8 slots).",
    ] {
        assert_eq!(without_addresses(note), note);
    }
}

#[test]
fn only_a_public_authority_may_be_named_like_a_computer() {
    for (issuer, shown) in [
        ("GoDaddy.com, Inc.", "GoDaddy.com, Inc."),
        ("SECOM Trust.net", "SECOM Trust.net"),
        ("acme.com, Inc. (proxy01.acme.com)", "[removed], Inc. ([removed])"),
        ("GoDaddy.com:3128", "[removed]"),
        ("proxy.GoDaddy.com", "[removed]"),
        ("kim@SSL.com", "[removed]"),
        ("http://SSL.com/wpad", "[removed]"),
    ] {
        assert_eq!(issuer_name(issuer), shown);
    }
    assert_eq!(without_addresses("Through SSL.com."), "Through [removed]");
}

#[test]
fn an_id_that_is_no_id_is_not_shown() {
    let mut diagnosis = ready();
    diagnosis.source.matches = vec![found("Findem", "Anna Schmidt, Berlin", Some("j.doe@example.com"))];
    let report = report(&diagnosis);
    assert!(
        views(&report)
            .iter()
            .all(|view| !view.contains("Schmidt") && !view.contains("j.doe"))
    );
    assert_eq!(report.source.matches[0].id, "1e0b4f5a-4a2f-4b0e-8d83-33d2c7cf1a11");
}

#[test]
fn what_support_needs_is_kept_word_for_word() {
    const MESSAGES: [&str; 2] = [
        "No access to feature: Customer API",
        "Missing required scopes: candidates_read, candidates_status_read",
    ];
    const REQUEST_IDS: [&str; 4] = [
        "7f3a9c1e-1111-4222-8333-444455553a4b",
        "Root=1-67891233-abcdef012345678912345678",
        "0123456789abcdef0123456789abcdef",
        "8f3a9c1e8d2b4c5a-FRA",
    ];
    for issuer in [
        "DigiCert Inc",
        "Amazon",
        "Let's Encrypt",
        "Zscaler Root CA",
        "Cloudflare, Inc.",
        "GoDaddy.com, Inc. (Go Daddy Secure Certificate Authority - G2)",
        "SSL Corporation (SSL.com TLS RSA Root CA 2022)",
    ] {
        for role in ["ADMINISTRATOR", "EXTENDED", "5f0e7b", "Recruiting Admin (EMEA)"] {
            let mut diagnosis = extended();
            diagnosis.identity.system_role = Some(SystemRole {
                id: role.to_owned(),
                name: Some(role.to_owned()),
            });
            diagnosis.source.verdict = SourceVerdict::Found;
            diagnosis.source.matches = vec![found("Findem", "OTHER", Some("OTHER"))];
            diagnosis.connect_test.links[4].count = Some(3120);
            for (index, row) in diagnosis.rows.iter_mut().enumerate() {
                let evidence = &mut row.evidence[0];
                evidence.request_id = Some(REQUEST_IDS[index % REQUEST_IDS.len()].to_owned());
                evidence.error = Some(EvidenceError {
                    code: Some("CANDIDATE_NOT_FOUND".to_owned()),
                    message: Some(MESSAGES[index % MESSAGES.len()].to_owned()),
                });
            }
            let mut about = about();
            about.last_four = Some("3a4b".to_owned());
            about.network.tls_issuer = Some(issuer.to_owned());
            let report = compose(&diagnosis, &about);

            assert_eq!(report.identity.system_role, diagnosis.identity.system_role);
            assert_eq!(report.network.tls_issuer.as_deref(), Some(issuer));
            for (row, found) in report.permissions.iter().zip(&diagnosis.rows) {
                let (kept, made) = (&row.evidence[0], &found.evidence[0]);
                assert_eq!(kept.method, made.method);
                assert_eq!(kept.path, made.path);
                assert_eq!((kept.status, kept.duration_ms), (made.status, made.duration_ms));
                assert_eq!((&kept.error, &kept.request_id), (&made.error, &made.request_id));
                assert_eq!(row.vendor_scope, found.scope.permission().vendor_scope);
            }
            assert_eq!(report.source.matches[0].label, "Findem");
            assert_eq!(report.connect_test.links[4].count, Some(3120));
            let json = report::json(&report);
            for kept in [role, issuer, "Findem", "3120", "2026-11-24T07:33:00.123Z", "?limit=1"] {
                assert!(json.contains(kept), "{kept}");
            }
        }
    }
}

#[test]
fn no_path_template_of_a_check_is_touched() {
    for probe in Probe::ALL {
        for page in [true, false] {
            assert_eq!(scrubbed(probe.path(page), Some("3a4b")), probe.path(page));
        }
    }
}
