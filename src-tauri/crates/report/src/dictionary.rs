//! The dictionary of what customers see: why it is so, who acts, and a reply to send.

use diagnosis::environment::Environment;
use diagnosis::verdict::Cause;
use presentation::symptom::{Actor, Symptom};
use serde::Serialize;
use ts_rs::TS;

use crate::sheet::{SheetFix, fix};
use crate::texts::{lines, text};

/// What a customer sees, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SymptomEntry {
    /// Which.
    pub id: Symptom,
    /// What is seen, in a customer's words.
    pub title: String,
    /// Other words for it, by which it is found. They are not shown.
    pub words: String,
    /// Why.
    pub why: String,
    /// A reply to send, which names nobody.
    pub reply: String,
    /// Whether this is how the products work, and no fault.
    pub expected: bool,
    /// Who has to act.
    pub actor: Actor,
    /// The same in words.
    pub who: String,
    /// The cause whose fix mends it, where there is one.
    pub cause: Option<Cause>,
    /// That fix, with the real pages' addresses.
    pub fix: Option<SheetFix>,
}

impl SymptomEntry {
    /// The entry of a symptom.
    pub fn of(symptom: Symptom) -> Self {
        let id = symptom.id();
        Self {
            id: symptom,
            title: text(&format!("symptom-{id}")),
            words: text(&format!("symptom-{id}-words")),
            why: text(&format!("symptom-{id}-why")),
            reply: lines(&format!("symptom-{id}-reply")).join("\n"),
            expected: symptom.expected(),
            actor: symptom.actor(),
            who: text(&format!("actor-{}", symptom.actor().id())),
            cause: symptom.cause(),
            fix: symptom.cause().map(|cause| fix(cause, Environment::Production)),
        }
    }
}

/// All entries, the commonest first.
pub fn dictionary() -> Vec<SymptomEntry> {
    Symptom::ALL.iter().copied().map(SymptomEntry::of).collect()
}
