//! The dictionary of symptoms: for each, an explanation, who has to act, and a reply to send.

use diagnosis::environment::Environment;
use diagnosis::verdict::Cause;
use presentation::symptom::{Actor, Symptom};
use serde::Serialize;
use ts_rs::TS;

use crate::sheet::{SheetFix, fix_named};
use crate::texts::{lines, text};

/// A symptom with its explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SymptomEntry {
    /// The id of the symptom.
    pub id: Symptom,
    /// The symptom in a customer's words.
    pub title: String,
    /// Why the customer sees it.
    pub why: String,
    /// A reply to send, which contains no names.
    pub reply: String,
    /// Whether the products are meant to work like this, so that nothing is broken.
    pub expected: bool,
    /// Who has to act.
    pub actor: Actor,
    /// Who has to act, in words.
    pub who: String,
    /// The cause whose fix also fixes this, if there is one.
    pub cause: Option<Cause>,
    /// That fix, with the addresses of SmartRecruiters' pages.
    pub fix: Option<SheetFix>,
}

impl SymptomEntry {
    /// The entry of a symptom.
    pub fn of(symptom: Symptom) -> Self {
        let id = symptom.id();
        Self {
            id: symptom,
            title: text(&format!("symptom-{id}")),
            why: text(&format!("symptom-{id}-why")),
            reply: lines(&format!("symptom-{id}-reply")).join("\n"),
            expected: symptom.expected(),
            actor: symptom.actor(),
            who: text(&format!("actor-{}", symptom.actor().id())),
            cause: symptom.cause(),
            fix: symptom
                .cause()
                .map(|cause| fix_named(cause.id(), cause, Environment::Production)),
        }
    }
}

/// All entries, the most common first.
pub fn dictionary() -> Vec<SymptomEntry> {
    Symptom::ALL.iter().copied().map(SymptomEntry::of).collect()
}
