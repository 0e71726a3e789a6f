//! The report of a check: what was found, with the circumstances in which it was found.

use diagnosis::diagnose;
use diagnosis::permission::Scope;
use diagnosis::rehearsal::Rehearsal;
use diagnosis::run::{Run, Wish};
use jiff::Timestamp;
use report::{About, EnvironmentId, Mode, Proxy, Report, Tool, compose};
use smartrecruiters::{ApiBase, Client, Environment, ProxyUse};
use uuid::Uuid;

/// Beyond so many seconds a clock is worth a note; certificates and logs are compared by it.
const CLOCK_SKEW: i64 = 120;

/// When, where and with which program a check was made.
#[derive(Debug, Clone)]
pub struct Made {
    /// The program's name and version.
    pub tool: Tool,
    /// When it started.
    pub started_at: Timestamp,
    /// When it finished.
    pub finished_at: Timestamp,
    /// Which host was asked.
    pub base: ApiBase,
    /// The key's last four characters, where there is a key.
    pub last_four: Option<String>,
    /// What the person calls this connection.
    pub label: Option<String>,
    /// The rehearsal with this key, where one was made.
    pub rehearsal: Option<Rehearsal>,
}

/// Reports a run. Without a client nothing was sent, because the text could not be a key.
pub fn report(run: &Run, client: Option<&Client>, made: Made) -> Report {
    let network = client.map(Client::network);
    let other_user_of_key = client.is_some_and(Client::other_user_of_key);
    let proxy = match network.as_ref().map(|network| network.proxy) {
        None | Some(ProxyUse::None) => Proxy::None,
        Some(ProxyUse::System) => Proxy::System,
        Some(ProxyUse::Manual) => Proxy::Manual,
    };
    let mut notes = Vec::new();
    if let Some(network) = &network {
        if let Some(skew) = network.clock_skew_seconds.filter(|skew| skew.abs() > CLOCK_SKEW) {
            let way = if skew > 0 { "behind" } else { "ahead of" };
            notes.push(format!(
                "This computer’s clock is {} seconds {way} the server’s.",
                skew.abs()
            ));
        }
        if network.tls_private_authority {
            notes.push("The secure connection is opened by the company’s network, not by SmartRecruiters.".to_owned());
        }
    }
    if other_user_of_key {
        notes.push("Another program is using this key at the same time.".to_owned());
    }
    let about = About {
        report_id: Uuid::new_v4().to_string(),
        tool: made.tool,
        started_at: made.started_at,
        finished_at: made.finished_at,
        mode: mode(&run.wish),
        os: std::env::consts::OS.to_owned(),
        catalogue_version: Scope::CATALOGUE_VERSION.to_owned(),
        requests: client.map_or(0, |client| u32::try_from(client.sent().len()).unwrap_or(u32::MAX)),
        other_user_of_key,
        environment: report::Environment::new(environment(made.base.environment()), made.base.origin()),
        network: report::Network::new(proxy, network.and_then(|network| network.tls_issuer), notes),
        last_four: made.last_four,
        rehearsal: made.rehearsal.as_ref().map(rehearsal),
        label: made.label,
    };
    compose(&diagnose(run), &about)
}

fn rehearsal(rehearsal: &Rehearsal) -> report::Rehearsal {
    let steps = rehearsal.steps.iter().map(|step| report::RehearsalStep {
        id: step.id.id().to_owned(),
        verdict: step.verdict.id().to_owned(),
        at: Timestamp::from_millisecond(step.at).unwrap_or_default(),
        unknown: report::Unknown::default(),
    });
    report::Rehearsal {
        verdict: rehearsal.verdict,
        steps: steps.collect(),
        unknown: report::Unknown::default(),
    }
}

const fn mode(wish: &Wish) -> Mode {
    match (wish.only.is_some(), wish.read_only) {
        (true, _) => Mode::Only,
        (false, true) => Mode::ReadOnly,
        (false, false) => Mode::All,
    }
}

const fn environment(environment: Environment) -> EnvironmentId {
    match environment {
        Environment::Production => EnvironmentId::Production,
        Environment::Sandbox => EnvironmentId::Sandbox,
        Environment::Practice => EnvironmentId::Practice,
        Environment::Custom => EnvironmentId::Custom,
    }
}
