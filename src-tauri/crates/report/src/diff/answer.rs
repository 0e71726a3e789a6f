//! The answer of a comparison in one line, such as `Better: role Extended → Admin`.

use diagnosis::message::Message;

use super::{Caveat, CaveatId, Change, Effect, Outcome, State, Subject};
use crate::texts::{render, text};

/// More permissions than this are counted, not named.
const NAMED: usize = 3;

/// The subjects from causes to consequences: a new role explains every permission that changed with it.
const CAUSES_FIRST: [Subject; 10] = [
    Subject::Role,
    Subject::AccessGroups,
    Subject::Source,
    Subject::Permission,
    Subject::Result,
    Subject::ConnectTest,
    Subject::Rehearsal,
    Subject::OtherUser,
    Subject::Network,
    Subject::Computer,
];

/// The outcome with the change that explains it best, and with what makes the two checks differ in the first place.
pub(super) fn in_one_line(outcome: Outcome, changes: &[Change], caveats: &[Caveat]) -> String {
    let lead = |effect| lead(changes, effect).unwrap_or_default();
    let about_the_key = |change: &Change| {
        change.effect == Effect::Different
            && matches!(
                change.subject,
                Subject::Role | Subject::Source | Subject::Permission | Subject::Result
            )
    };
    let result = if changes.iter().any(about_the_key) {
        "another"
    } else {
        "same"
    };
    let answer = Message::new(format!("comparison-outcome-{}", outcome.id()))
        .text("worse", lead(Effect::Worse))
        .text("better", lead(Effect::Better))
        .text("untold", lead(Effect::NotComparable))
        .text("different", lead(Effect::Different))
        .text("result", result);
    // Whatever explains a change by itself is said before the change.
    let first = caveats.iter().filter_map(|caveat| brief(caveat.id)).map(text);
    let sentences: Vec<String> = first.chain([render(&answer)]).collect();
    sentences.join(". ")
}

/// The text that says in a few words why the two checks may differ. None if that does not explain a change.
const fn brief(caveat: CaveatId) -> Option<&'static str> {
    match caveat {
        CaveatId::Key => Some("comparison-brief-key"),
        CaveatId::Environment => Some("comparison-brief-environment"),
        CaveatId::Mode => Some("comparison-brief-mode"),
        CaveatId::Order => Some("comparison-brief-order"),
        CaveatId::SameCheck | CaveatId::KeyUnknown | CaveatId::Program | CaveatId::Catalogue => None,
    }
}

/// The change with this effect that explains the others, in words.
fn lead(changes: &[Change], effect: Effect) -> Option<String> {
    let with_effect = || changes.iter().filter(|change| change.effect == effect);
    let subject = CAUSES_FIRST
        .into_iter()
        .find(|subject| with_effect().any(|change| change.subject == *subject))?;
    let alike: Vec<&Change> = with_effect().filter(|change| change.subject == subject).collect();
    let first = *alike.first()?;
    let same = alike
        .iter()
        .all(|change| (&change.old.text, &change.new.text) == (&first.old.text, &first.new.text));
    let names: Vec<&str> = alike.iter().filter_map(|change| change.name.as_deref()).collect();
    let (id, names) = match subject {
        Subject::Permission if names.len() > NAMED => ("comparison-brief-permissions", String::new()),
        Subject::Permission => ("comparison-brief-named", names.join(", ")),
        _ => match &first.name {
            Some(name) => ("comparison-brief-item", name.clone()),
            None => ("comparison-brief-subject", String::new()),
        },
    };
    let states = if same || subject != Subject::Permission {
        states(&first.old, &first.new)
    } else {
        text("comparison-brief-several")
    };
    let what = Message::new(id)
        .text("subject", text(&format!("comparison-brief-{}", subject.id())))
        .text("names", names)
        .number("count", alike.len())
        .text("states", states);
    Some(render(&what))
}

fn states(old: &State, new: &State) -> String {
    let (id, old, new) = if old.text == new.text {
        ("comparison-brief-otherwise", &old.text, &new.text)
    } else {
        ("comparison-change", &old.text, &new.text)
    };
    render(&Message::new(id).text("old", old).text("new", new))
}
