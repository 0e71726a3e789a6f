//! Starting and switching journeys: the real setup, or practice with its tenant.

use std::str::FromStr;
use std::sync::Arc;

use diagnosis::environment::Environment;
use diagnosis::evidence::NoAnswer;
use diagnosis::verdict::Reason;
use practice::{Options, Scenario, Tenant, Words};
use report::texts;
use smartrecruiters::{ProxyUse, reach};
use uuid::Uuid;
use wizard::view::{Network, Notice, PracticeStage, PracticeView, Step};

use crate::features::key;
use crate::features::rehearsal;
use crate::notice::{Code, client};
use crate::session::Session;
use crate::state::{Effect, WindowState};

/// Looks for the keychain and, in practice, starts the tenant.
pub(crate) fn begin(session: Arc<Session>, practice: bool) {
    tauri::async_runtime::spawn(async move {
        if practice && let Err(problem) = run_tenant(&session).await {
            session.window.notify(problem);
        }
        // The view shows the result.
        let _ = key::find_keychain(&session).await;
        session.window.change(|state| state.want(Effect::LookForLeftover));
    });
}

/// Leaves the first screen with this environment. The window cannot be set up for an address of its own.
pub(crate) async fn start(session: &Arc<Session>, environment: Environment) -> Result<(), Notice> {
    if environment == Environment::Custom {
        return Err(Code::Internal.notice());
    }
    allowed(session, environment)?;
    let left_practice = switch_to(session, environment == Environment::Practice).await?;
    session.window.change(|state| {
        let scenario = state.tenant.as_ref().map(|tenant| tenant.scenario().id().to_owned());
        if state.wizard.progress.environment != environment {
            state.abandon_checks();
            state.unload_key();
        }
        state.wizard.start(environment, scenario);
        state.wizard.present.left_practice = left_practice;
        state.show_host();
        state.prepare_rehearsal();
        state.want(Effect::LookAgain);
        state.want(Effect::LookForLeftover);
    });
    Ok(())
}

/// Opens the first screen of practice, where a person chooses what to practice. What was practiced before stays.
pub(crate) async fn open_practice(session: &Arc<Session>) -> Result<(), Notice> {
    switch_to(session, true).await?;
    session.window.change(|state| {
        state.go(Step::Start);
        state.want(Effect::LookForLeftover);
    });
    Ok(())
}

/// Whether the company's policy allows this environment.
fn allowed(session: &Session, environment: Environment) -> Result<(), Notice> {
    session.window.look(|state| state.allows_environment(environment))
}

/// Returns from practice to the first screen of the real setup, which says so.
pub(crate) async fn leave_practice(session: &Arc<Session>) -> Result<(), Notice> {
    let left_practice = switch_to(session, false).await?;
    session.window.change(|state| {
        state.go(Step::Start);
        state.wizard.present.left_practice = left_practice;
        state.want(Effect::LookForLeftover);
    });
    Ok(())
}

/// Opens practice with its tenant, or the real setup, where it was left. Returns whether practice was left.
async fn switch_to(session: &Arc<Session>, practice: bool) -> Result<bool, Notice> {
    let (id, practicing) = session
        .window
        .look(|state| (state.journey_id(), state.tenant.is_some()));
    if practice != practicing {
        session.window.change(WindowState::abandon_checks);
        let opened = session.disk.open_journey(practice).await?;
        let tenant = session.window.change_in(id, |state| {
            state.abandon_checks();
            state.enter(opened, practice)
        })?;
        if let Some(tenant) = tenant {
            tenant.stop().await;
        }
        if practice {
            run_tenant(session).await?;
        }
    }
    Ok(practicing && !practice)
}

/// Uses the key in the other real environment. This happens only when the person clicks, because it sends the key to another
/// host.
pub(crate) async fn switch_environment(session: &Arc<Session>) -> Result<(), Notice> {
    let (id, environment) = session
        .window
        .look(|state| (state.journey_id(), state.wizard.progress.environment));
    let environment = match environment {
        Environment::Production => Environment::Sandbox,
        Environment::Sandbox => Environment::Production,
        Environment::Practice | Environment::Custom => return Ok(()),
    };
    allowed(session, environment)?;
    // If the key is only in the keychain, its entry belongs to this journey and stays the same.
    key::in_use(session).await?;
    session.window.change_in(id, |state| {
        state.abandon_checks();
        state.client = None;
        state.wizard.switch_environment(environment);
        state.show_host();
        state.prepare_rehearsal();
        state.want(Effect::LookForLeftover);
    })
}

/// Starts another practice scenario from the beginning.
pub(crate) async fn choose_scenario(session: &Arc<Session>, id: &str) -> Result<(), Notice> {
    let scenario = Scenario::from_str(id).map_err(|_| Code::UnknownScenario.notice())?;
    let journey = session.window.look(WindowState::journey);
    // The scenario's key is useless anywhere else, so it does no harm if a copy stays in the keychain.
    if let Err(problem) = key::forget(session).await {
        session.window.notify(problem);
    }
    // The keychain may have asked the person, who may have switched to the real setup meanwhile.
    let tenant = session.window.change(|state| {
        let is_here = state.journey() == journey;
        is_here
            .then(|| state.tenant.take())
            .ok_or_else(|| Code::WentElsewhere.notice())
    })?;
    let options = Options {
        scenario,
        ..Options::default()
    };
    start_tenant(session, journey, tenant, options).await?;
    session.window.change(|state| {
        // Starts from the beginning, even if the person chose the same scenario again.
        state.wizard.progress.started = false;
        state.wizard.start(Environment::Practice, Some(id.to_owned()));
    });
    rehearsal::forget_all(session).await;
    Ok(())
}

/// Starts the practice tenant with its saved state.
async fn run_tenant(session: &Arc<Session>) -> Result<(), Notice> {
    let journey = session.window.look(WindowState::journey);
    let saved = match journey {
        Some(journey) => session.disk.run(move |records| records.practice(journey)).await?,
        None => None,
    };
    let options = Options {
        scenario: Scenario::Fresh,
        saved,
        ..Options::default()
    };
    start_tenant(session, journey, None, options).await
}

/// Starts a tenant, in place of an earlier one if there is one.
async fn start_tenant(
    session: &Arc<Session>,
    journey: Option<Uuid>,
    earlier: Option<Tenant>,
    options: Options,
) -> Result<(), Notice> {
    let words = Words {
        text: texts::text,
        language: || texts::language().tag(),
        number: texts::locale::number,
    };
    let options = Options { words, ..options };
    let started = match earlier {
        Some(earlier) => earlier.replace(options).await,
        None => Tenant::start(options).await,
    };
    let tenant = started.map_err(|error| {
        tracing::warn!(code = error.code(), "the practice tenant: {error}");
        Code::PracticeNotStarted.notice()
    })?;
    let mut changes = tenant.changes();
    let refused = session.window.change(|state| {
        // The person may have switched to the real setup while the tenant was starting.
        if state.journey() != journey {
            return Some(tenant);
        }
        state.wizard.progress.environment = Environment::Practice;
        state.wizard.present.practice = Some(practice_view(tenant.scenario()));
        state.tenant = Some(tenant);
        state.show_host();
        None
    });
    if let Some(tenant) = refused {
        tenant.stop().await;
        return Err(Code::WentElsewhere.notice());
    }
    if let Some(journey) = journey {
        // Saved at once, so that the scenario is resumed after a restart even if nothing has happened in it yet.
        save_practice(session, journey);
        // This task ends when the tenant does, because the tenant owns the sender of the changes.
        let session = session.clone();
        tauri::async_runtime::spawn(async move {
            while changes.changed().await.is_ok() {
                save_practice(&session, journey);
            }
        });
    }
    Ok(())
}

fn save_practice(session: &Session, journey: Uuid) {
    let saved = session.window.look(|state| {
        let tenant = state.tenant.as_ref().filter(|_| state.journey() == Some(journey));
        tenant.map(Tenant::saved)
    });
    if let Some(saved) = saved {
        session.disk.save_practice(journey, saved);
    }
}

/// Shows the scenario in the language that the window speaks now.
pub(crate) fn reword(state: &mut WindowState) {
    let scenario = state.tenant.as_ref().map(Tenant::scenario);
    state.wizard.present.practice = scenario.map(practice_view);
}

fn text_of(scenario: Scenario, part: &str) -> String {
    texts::text(&format!("scenario-{scenario}{part}"))
}

fn practice_view(scenario: Scenario) -> PracticeView {
    PracticeView {
        scenario: scenario.id().to_owned(),
        title: text_of(scenario, ""),
        stage: PracticeStage::Told,
        story: text_of(scenario, "-story"),
        scenarios: Scenario::ALL
            .iter()
            .map(|scenario| {
                (
                    scenario.id().to_owned(),
                    text_of(*scenario, ""),
                    text_of(*scenario, "-story"),
                )
            })
            .collect(),
    }
}

/// Checks whether the host can be reached, before any key is sent.
pub(crate) async fn look_at_network(session: &Session) -> Result<(), Notice> {
    let (id, base, options) = session.window.change(|state| {
        let base = state.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
        state.wizard.present.network = Network::Looking;
        Ok((state.journey_id(), base, state.client_options()))
    })?;
    let seen = reach(base, &options).await;
    let shown = seen.as_ref().map_or(Network::Unknown, network);
    session.window.change(|state| {
        // The result does not apply to another journey or host. Practice, for example, does not use the network.
        if state.journey_id() == id {
            state.wizard.present.network = shown;
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
    use wizard::view::Page;

    use super::*;

    #[tokio::test]
    async fn a_setup_for_another_address_is_not_begun() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, false));
        let begun = async |environment| {
            let refused = start(&session, environment).await.err().map(|problem| problem.code);
            (refused, session.window.look(|state| state.wizard.progress.started))
        };
        let internal = Code::Internal.id().to_owned();
        assert_eq!(begun(Environment::Custom).await, (Some(internal), false));
        assert_eq!(begun(Environment::Sandbox).await, (None, true));
        Ok(())
    }

    #[tokio::test]
    async fn practice_opens_where_a_person_chooses_what_to_practice() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let refused = |problem: Notice| anyhow::anyhow!(problem.code);
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, false));
        let seen = || {
            session.window.look(|state| {
                let progress = &state.wizard.progress;
                (state.tenant.is_some(), progress.started, progress.step)
            })
        };
        open_practice(&session).await.map_err(refused)?;
        assert_eq!(seen(), (true, false, Step::Start), "nothing has begun");
        start(&session, Environment::Practice).await.map_err(refused)?;
        leave_practice(&session).await.map_err(refused)?;
        for page in Page::ALL {
            let address = session.window.look(|state| state.wizard.address(page));
            assert!(
                address.is_none_or(|address| address.starts_with("https://")),
                "{page:?} is not practice's anymore"
            );
        }
        open_practice(&session).await.map_err(refused)?;
        assert_eq!(seen(), (true, true, Step::Start), "what was begun stays");
        if let Some(tenant) = session.window.change(|state| state.tenant.take()) {
            tenant.stop().await;
        }
        Ok(())
    }

    #[tokio::test]
    async fn a_scenario_that_was_chosen_is_there_again_though_nothing_was_done_in_it() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let refused = |problem: Notice| anyhow::anyhow!(problem.code);
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, true));
        let stop = async || {
            if let Some(tenant) = session.window.change(|state| state.tenant.take()) {
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
            let runs = session.window.look(|state| state.tenant.as_ref().map(Tenant::scenario));
            assert_eq!(runs, Some(again), "{chosen:?}");
            stop().await;
        }
        Ok(())
    }
}
