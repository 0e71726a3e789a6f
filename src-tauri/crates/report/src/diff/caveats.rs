//! The caveats of a comparison: what to know before reading it.

use diagnosis::environment::Environment;
use diagnosis::message::Message;

use super::{Caveat, CaveatId};
use crate::facts;
use crate::model::{Report, ReportEnvironment};
use crate::texts::locale::{Precision, moment};
use crate::texts::{render, text};

/// The caveats in the order in which they are shown.
pub(super) fn between(old: &Report, new: &Report) -> Vec<Caveat> {
    let same_check = old.report_id == new.report_id;
    let mut caveats = Vec::new();
    // A caveat names the earlier check first, in whichever order the reports were given.
    let reversed = old.started_at > new.started_at;
    let (old, new) = if reversed { (new, old) } else { (old, new) };
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
    let is_another = is_another_key(old, new);
    add(CaveatId::SameCheck, same_check, facts::key);
    let key_words = if key.kind == other_key.kind { ending } else { facts::key };
    add(CaveatId::Key, is_another, key_words);
    add(CaveatId::KeyUnknown, !named && !is_another && !same_check, facts::key);
    let elsewhere = !is_same_host(&old.environment, &new.environment);
    add(CaveatId::Environment, elsewhere, |report| {
        facts::environment(report).join(" · ")
    });
    add(CaveatId::Mode, old.run.mode != new.run.mode, |report| {
        text(&format!("report-mode-{}", report.run.mode.id()))
    });
    add(CaveatId::Order, reversed, |report| {
        moment(report.finished_at, Precision::Seconds)
    });
    // The window and the command line judge with the same code.
    let another_version = old.tool.version != new.tool.version;
    add(CaveatId::Program, another_version, |report| {
        format!("{} {}", report.tool.name, report.tool.version)
    });
    let another_catalog = old.run.catalogue_version != new.run.catalogue_version;
    add(CaveatId::Catalogue, another_catalog, |report| {
        report.run.catalogue_version.clone()
    });
    caveats
}

/// The last four characters of the key, as a text shows them.
fn ending(report: &Report) -> String {
    let last_four = report.credential.last_four.as_deref().unwrap_or_default();
    render(&Message::new("comparison-key-ending").text("lastFour", last_four))
}

/// Whether the reports are certainly about two keys.
pub(super) fn is_another_key(old: &Report, new: &Report) -> bool {
    let (key, other) = (&old.credential, &new.credential);
    let named = key.last_four.is_some() && other.last_four.is_some();
    key.kind != other.kind || (named && key.last_four != other.last_four)
}

/// Whether both reports are from the same host. The practice tenant's port is ignored, because it differs each time.
pub(super) fn is_same_host(old: &ReportEnvironment, new: &ReportEnvironment) -> bool {
    let base = |environment: &ReportEnvironment| environment.api_base.trim_end_matches('/').to_ascii_lowercase();
    old.id == new.id && (old.id == Environment::Practice || base(old) == base(new))
}
