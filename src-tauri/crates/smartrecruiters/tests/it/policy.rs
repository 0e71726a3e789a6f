//! The company's policy, which the client asks before it sends anything.

use diagnosis::environment::Environment;
use diagnosis::evidence::{NoAnswer, Outcome};
use diagnosis::feature::Feature;
use diagnosis::probe::Probe;
use policy::{Facts, Found, Kind, Policy};
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, NamedProxy, ProxyChoice, Request, reach};
use tokio_util::sync::CancellationToken;

use crate::support::{Reply, Server, key, limits, options, soon};

const OFF: &str = "writeAttempts = false\nrehearsal = false\nfieldSample = false\n";

/// A policy that root wrote.
fn saying(text: &str) -> Policy {
    let facts = |kind| Facts {
        kind,
        owner: 0,
        mode: 0o644,
    };
    let found = Found {
        folder: Some(facts(Kind::Folder)),
        file: Some((facts(Kind::File), text.as_bytes().to_vec())),
    };
    Policy::in_file("PLACE", Ok(found))
}

fn under(text: &str) -> ClientOptions {
    ClientOptions {
        policy: saying(text),
        ..options(limits())
    }
}

async fn sent_to(base: ApiBase, key: &Credential, text: &str) -> Vec<Probe> {
    let client = Client::new(base, key, &under(text)).unwrap();
    let mut sent = Vec::new();
    for probe in Probe::ALL {
        let request = Request::new(*probe, probe.path(false), &[]);
        let seen = client.send(request, soon(), &CancellationToken::new()).await;
        if seen.tries > 0 {
            sent.push(*probe);
        } else {
            assert_eq!(seen.outcome, Outcome::NoAnswer(NoAnswer::NotSent), "{probe:?}");
        }
    }
    sent
}

#[tokio::test]
async fn a_request_of_a_feature_that_is_off_is_never_sent() {
    let server = Server::start(|_| Reply::ok()).await;
    let allowed: Vec<Probe> = Probe::ALL
        .iter()
        .copied()
        .filter(|probe| probe.feature().is_none())
        .collect();
    assert_eq!(sent_to(server.base(), &key(), OFF).await, allowed);
    assert_eq!(server.seen().len(), allowed.len());
    assert!(server.seen().iter().all(|seen| seen.method == "GET"));

    let only_writes = sent_to(server.base(), &key(), "writeAttempts = false").await;
    assert!(only_writes.iter().all(|probe| !probe.is_write()));
    assert!(only_writes.contains(&Probe::RehearsalCreate) && only_writes.contains(&Probe::SampleJobs));
    assert_eq!(sent_to(server.base(), &key(), "").await, Probe::ALL);
}

#[tokio::test]
async fn in_practice_every_request_is_sent_whatever_the_policy_says() {
    let server = Server::start(|_| Reply::ok()).await;
    let practice_key = Credential::new(SecretString::from("PRACTICE-1234")).unwrap();
    let practice = || ApiBase::practice(&server.base().origin()).unwrap();
    for text in [OFF, "environments = []", "not a policy"] {
        assert_eq!(sent_to(practice(), &practice_key, text).await, Probe::ALL, "{text}");
    }
}

#[tokio::test]
async fn an_environment_that_is_off_is_not_contacted() {
    for (text, off) in [
        (
            "environments = [\"sandbox\"]",
            &[Environment::Production, Environment::Custom][..],
        ),
        ("environments = [\"production\", \"custom\"]", &[Environment::Sandbox]),
        (
            "environments = [\"practice\"]",
            &[Environment::Production, Environment::Sandbox, Environment::Custom],
        ),
    ] {
        let server = Server::start(|_| Reply::ok()).await;
        for base in [ApiBase::production(), ApiBase::sandbox(), server.base()] {
            let environment = base.environment();
            let made = Client::new(base.clone(), &key(), &under(text));
            let code = made.err().map(|error| error.code());
            let expected = off.contains(&environment).then_some("forbiddenByPolicy");
            assert_eq!(code, expected, "{text}: {environment:?}");
            if expected.is_some() {
                let reached = reach(base, &under(text)).await;
                assert_eq!(
                    reached.err().map(|error| error.code()),
                    expected,
                    "{text}: {environment:?}"
                );
            }
        }
        assert_eq!(server.seen().len(), 0);
    }
}

#[test]
fn a_typed_proxy_that_is_off_is_not_used() {
    let typed = NamedProxy::parse("127.0.0.1:8080").unwrap().unwrap();
    for (text, proxy, expected) in [
        (
            "proxy = \"system\"",
            ProxyChoice::Manual(typed.address.clone()),
            Some("forbiddenByPolicy"),
        ),
        ("proxy = \"system\"", ProxyChoice::System, None),
        ("proxy = \"system\"", ProxyChoice::None, None),
        ("", ProxyChoice::Manual(typed.address.clone()), None),
        ("proxy = \"none\"", ProxyChoice::System, Some("policyUnusable")),
    ] {
        let options = ClientOptions {
            proxy: proxy.clone(),
            ..under(text)
        };
        let made = Client::new(ApiBase::production(), &key(), &options);
        assert_eq!(made.err().map(|error| error.code()), expected, "{text}: {proxy:?}");
    }
}

#[tokio::test]
async fn a_client_says_what_its_policy_allows() {
    let server = Server::start(|_| Reply::ok()).await;
    let client = Client::new(server.base(), &key(), &under(OFF)).unwrap();
    for feature in Feature::ALL {
        let off = [Feature::WriteAttempts, Feature::Rehearsal, Feature::FieldSample].contains(feature);
        assert_eq!(client.allows(*feature).is_err(), off, "{feature:?}");
    }
}
