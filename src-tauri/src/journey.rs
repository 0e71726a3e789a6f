//! Beginning a journey: setting up, or practising with the tenant that runs only then.

use std::str::FromStr;
use std::sync::Arc;

use diagnosis::environment::Environment;
use diagnosis::evidence::NoAnswer;
use diagnosis::verdict::Reason;
use keychain::{Availability, KeychainError, Place};
use practice::{Options, SavedState, Scenario, Tenant};
use records::Store;
use smartrecruiters::{ProxyUse, reach};
use uuid::Uuid;
use wizard::view::{KeychainState, Network, Notice, PracticeView};

use crate::key;
use crate::notice::{Code, client};
use crate::rehearsal;
use crate::session::{Inner, Session};

/// Looks for the keychain and, where practising was asked for or was under way, starts the tenant.
pub(crate) fn begin(session: Arc<Session>, practise: bool) {
    tauri::async_runtime::spawn(async move {
        if practise && let Err(problem) = run_tenant(&session).await {
            session.notify(problem);
        }
        // What came of it is in the view.
        let _ = find_keychain(&session).await;
        rehearsal::look_by_itself(&session);
    });
}

/// Which keychain there is. Asked again before a key is kept, because one may have been started or ended meanwhile.
pub(crate) async fn find_keychain(session: &Session) -> Result<Place, KeychainError> {
    let (state, found) = match session.keychain.open().await {
        Availability::Available { place } => {
            let name = place.name().to_owned();
            (KeychainState::Found { name }, Ok(place))
        }
        Availability::Missing { reason } => {
            tracing::info!(code = reason.code(), "no keychain");
            let state = match reason {
                KeychainError::NoStore => KeychainState::NoStore,
                KeychainError::NoCollection => KeychainState::NoCollection,
                KeychainError::UntilLogout => KeychainState::UntilLogout,
                KeychainError::Waiting => KeychainState::Waiting,
                _ => KeychainState::Failed,
            };
            (state, Err(reason))
        }
    };
    session.change(|inner| inner.wizard.present.keychain = state);
    found
}

/// Past the first screen.
pub(crate) async fn start(session: &Arc<Session>, environment: Environment) -> Result<(), Notice> {
    let practise = environment == Environment::Practice;
    let practising = session.look(|inner| inner.tenant.is_some());
    if practise != practising {
        let tenant = session.change(|inner| {
            inner.give_up();
            inner.load(practise);
            inner.tenant.take()
        });
        if let Some(tenant) = tenant {
            tenant.stop().await;
        }
        if practise {
            run_tenant(session).await?;
        }
    }
    session.change(|inner| {
        let scenario = inner.tenant.as_ref().map(|tenant| tenant.scenario().id().to_owned());
        if inner.wizard.progress.environment != environment {
            inner.give_up();
            inner.put_key_away();
        }
        inner.wizard.start(environment, scenario);
        inner.show_host();
        rehearsal::take_up(inner);
    });
    session.attention.notify_one();
    rehearsal::look_by_itself(session);
    Ok(())
}

/// Takes the key to the other real environment. Only a person's click does this, because it sends the key to another host.
pub(crate) async fn switch_environment(session: &Arc<Session>) -> Result<(), Notice> {
    let id = session.look(Inner::journey_id);
    // A key that is only in the keychain stands under this journey's entry, which stays the same.
    key::in_use(session).await?;
    session.change_in(id, |inner| {
        let environment = match inner.wizard.progress.environment {
            Environment::Production => Environment::Sandbox,
            Environment::Sandbox => Environment::Production,
            Environment::Practice | Environment::Custom => return,
        };
        inner.give_up();
        inner.client = None;
        inner.wizard.switch_environment(environment);
        inner.show_host();
        rehearsal::take_up(inner);
    })?;
    rehearsal::look_by_itself(session);
    Ok(())
}

/// Practises something else, from the beginning.
pub(crate) async fn choose_scenario(session: &Arc<Session>, id: &str) -> Result<(), Notice> {
    let scenario = Scenario::from_str(id).map_err(|_| Code::UnknownScenario.notice())?;
    // Its key is of no use anywhere else, nor does one that the keychain still has stand in the way.
    if let Err(problem) = key::forget(session).await {
        session.notify(problem);
    }
    let (journey, tenant) = session.change(|inner| (inner.journey(), inner.tenant.take()));
    if let Some(tenant) = tenant {
        tenant.stop().await;
    }
    start_tenant(
        session,
        journey,
        Options {
            scenario,
            ..Options::default()
        },
    )
    .await?;
    session.change(|inner| {
        // From the beginning, even where it is the same again.
        inner.wizard.progress.started = false;
        inner.wizard.start(Environment::Practice, Some(id.to_owned()));
        rehearsal::forget_all(inner);
    });
    Ok(())
}

/// Starts the tenant where practising stood.
async fn run_tenant(session: &Arc<Session>) -> Result<(), Notice> {
    let (journey, saved) = session.look(|inner| {
        let saved = inner.practice_store().and_then(|(_, saved)| saved);
        (inner.journey(), saved)
    });
    start_tenant(
        session,
        journey,
        Options {
            scenario: Scenario::Fresh,
            saved,
            ..Options::default()
        },
    )
    .await
}

async fn start_tenant(session: &Arc<Session>, journey: Option<Uuid>, options: Options) -> Result<(), Notice> {
    let tenant = Tenant::start(options).await.map_err(|error| {
        tracing::warn!(code = error.code(), "the practice tenant: {error}");
        Code::PracticeNotStarted.notice()
    })?;
    let mut changes = tenant.changes();
    let refused = session.change(|inner| {
        // The person may have gone on to setting up while the tenant started.
        if inner.journey() != journey {
            return Some(tenant);
        }
        inner.wizard.progress.environment = Environment::Practice;
        inner.wizard.present.practice = Some(practice_view(tenant.scenario()));
        inner.tenant = Some(tenant);
        inner.show_host();
        None
    });
    if let Some(tenant) = refused {
        tenant.stop().await;
        return Err(Code::WentElsewhere.notice());
    }
    let store = session.look(|inner| inner.practice_store().map(|(store, _)| store));
    if let Some(store) = store {
        // What is practised is to be gone on with, even if nothing was done there yet.
        keep_practice(session, &store);
        // Ends when the tenant does, because the sender of the changes goes with it.
        let session = session.clone();
        tauri::async_runtime::spawn(async move {
            while changes.changed().await.is_ok() {
                keep_practice(&session, &store);
            }
        });
    }
    Ok(())
}

fn keep_practice(session: &Session, store: &Store<Option<SavedState>>) {
    let saved = session.look(|inner| inner.tenant.as_ref().map(Tenant::saved));
    if let Some(saved) = saved
        && let Err(error) = store.save(&Some(saved))
    {
        tracing::warn!(code = error.code(), "practising was not kept: {error}");
    }
}

fn practice_view(scenario: Scenario) -> PracticeView {
    PracticeView {
        scenario: scenario.id().to_owned(),
        title: scenario.title().to_owned(),
        story: scenario.story().to_owned(),
        scenarios: Scenario::ALL
            .iter()
            .map(|scenario| {
                [scenario.id(), scenario.title(), scenario.story()]
                    .map(str::to_owned)
                    .into()
            })
            .collect(),
    }
}

/// Looks at the network before any key is sent.
pub(crate) async fn look_at_network(session: &Session) -> Result<(), Notice> {
    let (journey, base, options) = session.change(|inner| {
        let base = inner.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
        inner.wizard.present.network = Network::Looking;
        Ok((inner.journey(), base, inner.client_options()))
    })?;
    let seen = reach(base, &options).await;
    let shown = seen.as_ref().map_or(Network::Unknown, network);
    session.change(|inner| {
        // Practising has a network of its own, which nobody has looked at.
        if inner.journey() == journey {
            inner.wizard.present.network = shown;
        }
    });
    seen.map(drop).map_err(|error| client(&error))
}

fn network(reach: &smartrecruiters::Reach) -> Network {
    let reason = match reach.failure {
        None if reach.perhaps_portal && reach.status.is_none_or(|status| status < 400) => Some(Reason::CaptivePortal),
        None => None,
        Some(NoAnswer::Dns) => Some(Reason::Dns),
        Some(NoAnswer::Tls(fault)) if fault.blames_the_clock() => Some(Reason::Clock),
        Some(NoAnswer::Tls(_)) => Some(Reason::Tls),
        Some(NoAnswer::Proxy) => Some(Reason::Proxy),
        Some(NoAnswer::Timeout | NoAnswer::Deadline) => Some(Reason::Timeout),
        Some(NoAnswer::Throttled) => Some(Reason::Throttled),
        Some(NoAnswer::Connect | NoAnswer::Cancelled | NoAnswer::NotSent) => Some(Reason::Connect),
    };
    match reason {
        Some(reason) => Network::Unreachable {
            reason,
            obstacle: reach
                .proxy_trouble
                .as_ref()
                .map(|trouble| trouble.message("start-obstacle")),
        },
        None => Network::Reachable {
            proxy: reach.proxy != ProxyUse::None,
            inspected_by: reach.tls_issuer.clone().filter(|_| reach.tls_private_authority),
        },
    }
}

#[cfg(test)]
mod tests {
    use keychain::{AsyncKeychain, SessionKeychain};

    use super::*;

    #[tokio::test]
    async fn a_scenario_that_was_chosen_is_there_again_though_nothing_was_done_in_it() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let refused = |problem: Notice| anyhow::anyhow!(problem.code);
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, true));
        let stop = async || {
            if let Some(tenant) = session.change(|inner| inner.tenant.take()) {
                tenant.stop().await;
            }
        };
        for (chosen, again) in [(None, Scenario::Fresh), (Some("ready"), Scenario::Ready)] {
            run_tenant(&session).await.map_err(refused)?;
            if let Some(id) = chosen {
                choose_scenario(&session, id).await.map_err(refused)?;
            }
            stop().await;
            run_tenant(&session).await.map_err(refused)?;
            let runs = session.look(|inner| inner.tenant.as_ref().map(Tenant::scenario));
            assert_eq!(runs, Some(again), "{chosen:?}");
            stop().await;
        }
        Ok(())
    }
}
