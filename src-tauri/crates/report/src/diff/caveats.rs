//! The caveats of a comparison: what to know before reading it.

use diagnosis::environment::Environment;
use diagnosis::message::Message;

use super::{Caveat, CaveatId};
use crate::facts;
use crate::model::{Report, ReportEnvironment};
use crate::texts::{render, text};

/// The caveats in the order in which they are shown.
pub(super) fn between(old: &Report, new: &Report) -> Vec<Caveat> {
    let same_check = old.report_id == new.report_id;
    let mut caveats = Vec::new();
    let mut add = |id: CaveatId, applies: bool, words: fn(&Report) -> String| {
        if applies {
            let message = Message::new(format!("comparison-caveat-{}", id.id()))
                .text("old", words(old))
                .text("new", words(new));
            caveats.push(Caveat {
                id,
                text: render(&message),
            });
        }
    };
    let (key, other_key) = (&old.credential, &new.credential);
    let named = key.last_four.is_some() && other_key.last_four.is_some();
    let is_another = key.kind != other_key.kind || (named && key.last_four != other_key.last_four);
    add(CaveatId::SameCheck, same_check, facts::key);
    add(CaveatId::Key, is_another, facts::key);
    add(CaveatId::KeyUnknown, !named && !is_another && !same_check, facts::key);
    let elsewhere = !is_same_host(&old.environment, &new.environment);
    add(CaveatId::Environment, elsewhere, |report| {
        facts::environment(report).join(" · ")
    });
    add(CaveatId::Mode, old.run.mode != new.run.mode, |report| {
        text(&format!("report-mode-{}", report.run.mode.id()))
    });
    add(CaveatId::Order, old.started_at > new.started_at, |report| {
        facts::time(report.started_at)
    });
    let another_program = (&old.tool.name, &old.tool.version) != (&new.tool.name, &new.tool.version);
    add(CaveatId::Program, another_program, |report| {
        format!("{} {}", report.tool.name, report.tool.version)
    });
    let another_catalogue = old.run.catalogue_version != new.run.catalogue_version;
    add(CaveatId::Catalogue, another_catalogue, |report| {
        report.run.catalogue_version.clone()
    });
    caveats
}

/// Whether both reports are from the same host. The practice tenant's port is ignored, because it differs each time.
fn is_same_host(old: &ReportEnvironment, new: &ReportEnvironment) -> bool {
    let base = |environment: &ReportEnvironment| environment.api_base.trim_end_matches('/').to_ascii_lowercase();
    old.id == new.id && (old.id == Environment::Practice || base(old) == base(new))
}
