//! Every way into a feature that the company's policy turns off.

use std::path::Path;
use std::sync::Arc;

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use keychain::{AsyncKeychain, SessionKeychain};
use policy::{Facts, Found, Kind, Policy};
use records::Folder;
use secrecy::SecretString;
use smartrecruiters::ProxyChoice;
use tempfile::TempDir;
use wizard::ActivityKind;
use wizard::view::{KeyPlace, Notice};

use super::clipboard::tests::Fake as Clipboard;
use super::{checks, fields, journey, key, proxies, rehearsal, watch};
use crate::practice_session::{PracticeSession, refused, store};
use crate::session::Session;
use crate::state::WindowState;

const KEY: &str = "DCRA1-0123456789ab4cde8f00112233445566";
/// Everything that a policy can turn off.
const EVERYTHING: &str = "writeAttempts = false\nrehearsal = false\nfieldSample = false\nkeepKey = false\n\
    watch = false\nenvironments = []\nproxy = \"system\"\n";
const PROXY: &str = "127.0.0.1:8080";

/// A policy that root wrote.
pub(crate) fn saying(text: &str) -> Policy {
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

/// A session of the real setup. It does not send anything.
fn session(home: &Path, policy: &str) -> Arc<Session> {
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    Arc::new(Session::under(saying(policy), Folder::open(home), keychain, false))
}

fn code<T>(answer: Result<T, Notice>) -> Option<String> {
    answer.err().map(|notice| notice.code)
}

/// Does what the person asks for, and returns the code of the refusal.
async fn refusal(session: &Arc<Session>, feature: Feature) -> Option<String> {
    match feature {
        Feature::Production => code(journey::start(session, Environment::Production).await),
        Feature::Sandbox => code(journey::start(session, Environment::Sandbox).await),
        Feature::WriteAttempts => code(checks::start(session, ActivityKind::Writes).await),
        Feature::Rehearsal => code(rehearsal::start(session).await),
        Feature::FieldSample => code(fields::look(session).await),
        Feature::KeepKey => code(key::move_key(session, false).await),
        Feature::TypedProxy => code(proxies::set(&session.window, PROXY, "", SecretString::default())),
        Feature::Watch => code(watch::choose(Clipboard::default(), session, true).await),
        Feature::Custom => None,
    }
}

#[tokio::test]
async fn what_the_policy_turns_off_is_refused_in_the_window() -> anyhow::Result<()> {
    for (policy, feature) in [
        ("environments = [\"sandbox\"]", Feature::Production),
        ("environments = [\"production\"]", Feature::Sandbox),
        ("writeAttempts = false", Feature::WriteAttempts),
        ("rehearsal = false", Feature::Rehearsal),
        ("fieldSample = false", Feature::FieldSample),
        ("keepKey = false", Feature::KeepKey),
        ("watch = false", Feature::Watch),
        ("proxy = \"system\"", Feature::TypedProxy),
    ] {
        for (policy, expected) in [
            (policy, Some("forbiddenByPolicy")),
            (EVERYTHING, Some("forbiddenByPolicy")),
            ("not a policy", Some("forbiddenByPolicy")),
            ("", None),
        ] {
            let home = TempDir::new()?;
            let session = session(home.path(), policy);
            let refusal = refusal(&session, feature)
                .await
                .filter(|code| code == "forbiddenByPolicy");
            assert_eq!(refusal.as_deref(), expected, "{policy}: {feature:?}");
            // The view follows the next change.
            session.window.change(|_| ());
            let shown = session.window.change(|state| state.wizard.view().off);
            assert_eq!(shown.contains(&feature), expected.is_some(), "{policy}: {feature:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn no_other_way_leads_around_the_policy() -> anyhow::Result<()> {
    let forbidden = Some("forbiddenByPolicy");
    let home = TempDir::new()?;
    let session_of = |policy| session(home.path(), policy);

    let session = session_of("environments = [\"production\"]");
    store(&session, &SecretString::from(KEY)).await.map_err(refused)?;
    assert_eq!(code(journey::switch_environment(&session).await).as_deref(), forbidden);
    drop(session);

    // The setup was begun before the company turned the environment off.
    let session = session_of("environments = []");
    assert_eq!(code(journey::look_at_network(&session).await).as_deref(), forbidden);
    let brought = store(&session, &SecretString::from(KEY)).await;
    assert_eq!(code(brought).as_deref(), forbidden);
    assert!(session.window.look(|state| state.client.is_none()));
    assert_eq!(session.window.look(|state| state.wizard.starts_now()), None);
    drop(session);

    let session = session_of("rehearsal = false");
    assert_eq!(code(rehearsal::remove(&session).await).as_deref(), forbidden);
    Ok(())
}

#[tokio::test]
async fn a_key_that_may_not_be_kept_stays_in_memory() -> anyhow::Result<()> {
    for (policy, in_memory) in [("keepKey = false", true), ("", false)] {
        let home = TempDir::new()?;
        let session = session(home.path(), policy);
        store(&session, &SecretString::from(KEY)).await.map_err(refused)?;
        let (place, entry) = session.window.change(|state| {
            let view = state.wizard.view().key;
            (view.place, state.entry())
        });
        assert_eq!(place == Some(KeyPlace::Session), in_memory, "{policy}");
        let kept = session.keychain.read(&entry.unwrap()).await?;
        assert_eq!(kept.is_none(), in_memory, "{policy}");
    }
    Ok(())
}

#[tokio::test]
async fn an_address_of_a_proxy_that_was_saved_is_not_used() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    let before = session(home.path(), "");
    proxies::set(&before.window, PROXY, "", SecretString::default()).map_err(refused)?;
    before.close();
    drop(before);
    for (policy, used) in [("", true), ("proxy = \"system\"", false), ("", true)] {
        let session = session(home.path(), policy);
        let proxy = session.window.look(|state| state.proxy.clone());
        assert_eq!(proxy != ProxyChoice::System, used, "{policy}");
        session.close();
    }
    Ok(())
}

#[tokio::test]
async fn practice_is_never_forbidden() -> anyhow::Result<()> {
    for policy in [EVERYTHING, "not a policy"] {
        let practice = PracticeSession::under(saying(policy)).await?;
        let session = &practice.session;
        let entry = session.window.look(WindowState::entry);
        let kept = session.keychain.read(&entry.unwrap()).await?;
        assert!(kept.is_some(), "a practice key may be kept");
        for feature in [Feature::WriteAttempts, Feature::FieldSample, Feature::KeepKey] {
            assert_eq!(refusal(session, feature).await, None, "{policy}: {feature:?}");
        }
        let rehearsal = refusal(session, Feature::Rehearsal).await;
        assert_ne!(rehearsal.as_deref(), Some("forbiddenByPolicy"), "{policy}");
        let off = session.window.change(|state| state.wizard.view().off);
        assert!(off.iter().all(|feature| feature.is_everywhere()), "{off:?}");
    }
    Ok(())
}

#[test]
fn a_policy_that_cannot_be_used_is_said_at_the_start() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    let said = |policy| {
        let session = session(home.path(), policy);
        session.window.look(|state| state.wizard.present.notice.clone())
    };
    assert_eq!(said("rehearsal = false"), None);
    let notice = said("rehearsals = false").unwrap();
    assert_eq!(notice.code, "policyUnusable");
    let text = report::texts::render(&notice.message);
    assert!(text.contains("PLACE") && text.contains("rehearsals"), "{text}");
    Ok(())
}
