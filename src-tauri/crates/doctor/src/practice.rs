//! `practice`: serves the practice tenant until somebody stops it.

use ::practice::{Options, Tenant, Words};
use report::{columns, texts};
use secrecy::ExposeSecret;
use serde::Serialize;

use crate::arguments::PracticeOptions;
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::stop::Stop;

/// Starts the practice tenant, prints its address, and serves it until Ctrl-C.
pub(crate) async fn run(options: PracticeOptions, printer: &Printer) -> Result<ExitStatus, Problem> {
    let tenant = Tenant::start(Options {
        port: options.port,
        scenario: options.scenario,
        candidates: options.candidates,
        words: Words {
            text: texts::text,
            language: || texts::language().tag(),
            number: texts::locale::number,
        },
        ..Options::default()
    })
    .await?;
    // Listens for Ctrl-C before printing the address, because a program that reads the address may stop this one immediately.
    let mut stop = Stop::listen().map_err(Problem::Runtime)?;
    if options.json {
        printer.result(&json(&tenant))?;
    } else {
        printer.page(&page(&tenant))?;
    }
    stop.requested().await;
    tenant.stop().await;
    Ok(ExitStatus::Ready)
}

/// The one line that other programs read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Started {
    api_base: String,
    admin_url: String,
    scenario: &'static str,
    keys: Vec<StartedKey>,
}

#[derive(Serialize)]
struct StartedKey {
    name: String,
    role: &'static str,
    /// Practice keys work only with this tenant, so they may be shown.
    key: String,
}

fn json(tenant: &Tenant) -> String {
    let keys = tenant.keys().into_iter().map(|issued| StartedKey {
        name: issued.name,
        role: issued.role.id(),
        key: issued.key.expose_secret().to_owned(),
    });
    let started = Started {
        api_base: tenant.api_base(),
        admin_url: tenant.admin_url(),
        scenario: tenant.scenario().id(),
        keys: keys.collect(),
    };
    // Serializing cannot fail: it contains only texts.
    let mut line = serde_json::to_string(&started).unwrap_or_default();
    line.push('\n');
    line
}

fn page(tenant: &Tenant) -> String {
    let (scenario, api_base) = (tenant.scenario(), tenant.api_base());
    let keys = tenant.keys();
    let facts = [
        (texts::text("practice-api"), api_base.clone()),
        (texts::text("practice-admin"), tenant.admin_url()),
        (
            texts::text("practice-scenario"),
            texts::named(scenario.id(), &texts::text(&format!("scenario-{scenario}"))),
        ),
    ];
    let longest = facts.iter().map(|(name, _)| columns(name)).max().unwrap_or(0);
    let mut page = vec![texts::text("practice-running"), String::new()];
    for (name, fact) in facts {
        let blanks = longest - columns(&name);
        page.push(format!("  {name}{:blanks$}   {fact}", ""));
    }
    page.extend([
        String::new(),
        format!("  {}", texts::text(&format!("scenario-{scenario}-story"))),
        String::new(),
        texts::text("practice-keys"),
    ]);
    if keys.is_empty() {
        page.push(format!("  {}", texts::text("practice-no-keys")));
    }
    let widest = keys.iter().map(|issued| columns(&issued.name)).max().unwrap_or(0);
    for issued in &keys {
        let (name, role, key) = (&issued.name, issued.role.label(), issued.key.expose_secret());
        let blanks = widest - columns(name);
        page.push(format!("  {name}{:blanks$}  {role:<8}  {key}", ""));
    }
    page.extend([
        String::new(),
        texts::text("practice-check"),
        format!("  findem-doctor check --env practice --api-base {api_base} --key-stdin"),
        String::new(),
        texts::text("practice-stop"),
        String::new(),
    ]);
    page.join("\n")
}

#[cfg(test)]
mod tests {
    use ::practice::Scenario;

    use super::*;

    #[test]
    fn every_scenario_has_its_texts_and_is_documented() {
        let docs = include_str!("../../../../docs/support.md");
        for scenario in Scenario::ALL {
            for part in ["", "-story", "-solution"] {
                assert!(texts::has(&format!("scenario-{scenario}{part}")), "{scenario}{part}");
            }
            let title = texts::text(&format!("scenario-{scenario}"));
            let row = format!("| `{scenario}` | {title} |");
            assert!(docs.contains(&row), "{row}");
        }
    }
}
