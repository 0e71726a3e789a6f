//! The answer of a comparison in one line, such as `Better: now ready; role Extended → Admin`.

use diagnosis::message::Message;
use diagnosis::verdict::{LinkId, LinkVerdict, SummaryVerdict, Verdict};

use super::caveats::{is_another_key, is_same_host};
use super::{Change, Effect, Outcome, State, Subject};
use crate::model::{Mode, Report};
use crate::texts::locale::{list, number};
use crate::texts::{clauses, render, text};

/// More permissions than this are counted, not named.
const NAMED: usize = 3;

/// The subjects from causes to consequences: a new role explains every permission that changed with it.
const CAUSES_FIRST: [Subject; 11] = [
    Subject::Key,
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

/// The outcome: what it means for the key, and the change that explains it best.
pub(super) fn in_one_line(outcome: Outcome, changes: &[Change], old: &Report, new: &Report) -> String {
    let told = |effect| explained(changes, effect, old, new);
    let about_the_key = |change: &Change| change.effect == Effect::Different && is_about_the_key(change.subject);
    let result = if were_writes_added(changes, old, new) {
        "writesTried"
    } else if changes.iter().any(about_the_key) {
        "another"
    } else {
        "same"
    };
    let not_ready = SummaryVerdict::NotReady;
    let (was, is) = (old.summary.verdict, new.summary.verdict);
    let answer = match outcome {
        Outcome::NotComparable if result == "writesTried" => Message::new("comparison-outcome-different"),
        Outcome::NotComparable if was != is => Message::new("comparison-outcome-told").text("old", was.id()),
        Outcome::Better if is == not_ready && !has_key_change(changes) => {
            Message::new("comparison-outcome-betterNotReady").text("old", was.id())
        }
        Outcome::Different if result == "another" && is_another_reason(changes) => {
            Message::new("comparison-outcome-otherReason").text("new", is.id())
        }
        _ => Message::new(format!("comparison-outcome-{}", outcome.id())),
    };
    let answer = answer
        .text("worse", told(Effect::Worse))
        .text("better", told(Effect::Better))
        .text(
            "untold",
            lead(changes, Effect::NotComparable, old, new).unwrap_or_default(),
        )
        .text(
            "different",
            lead(changes, Effect::Different, old, new).unwrap_or_default(),
        )
        .text("new", is.id())
        .text("result", result);
    render(&answer)
}

/// Whether the key was accepted and is refused now. Without its last characters it may be another key, and another host never
/// accepted it.
pub(super) fn is_no_longer_accepted(changes: &[Change], old: &Report, new: &Report) -> bool {
    let refused = |change: &Change| change.subject == Subject::Key && change.effect == Effect::Worse;
    let named = old.credential.last_four.is_some() && new.credential.last_four.is_some();
    let same = !is_another_key(old, new) && is_same_host(&old.environment, &new.environment);
    named && same && changes.iter().any(refused)
}

const fn is_about_the_key(subject: Subject) -> bool {
    matches!(
        subject,
        Subject::Key | Subject::Role | Subject::AccessGroups | Subject::Source | Subject::Permission | Subject::Result
    )
}

fn has_key_change(changes: &[Change]) -> bool {
    changes.iter().any(|change| change.subject == Subject::Key)
}

/// Whether the result is the same for another reason, and nothing that explains it changed.
fn is_another_reason(changes: &[Change]) -> bool {
    let mut about_the_key = changes.iter().filter(|change| is_about_the_key(change.subject));
    about_the_key.all(|change| change.subject == Subject::Result)
}

/// Whether the later check tried the writes that the earlier one left out, and nothing else about the key changed.
fn were_writes_added(changes: &[Change], old: &Report, new: &Report) -> bool {
    let tried = |report: &Report, scope: &str| {
        let row = report.permissions.iter().find(|row| row.scope.as_str() == scope);
        row.is_some_and(|row| !row.evidence.is_empty())
    };
    let added = |change: &Change| {
        let told = [Verdict::Granted, Verdict::LooksGranted]
            .iter()
            .any(|verdict| verdict.id() == change.new.id);
        let scope = change.item.as_deref().unwrap_or_default();
        change.subject == Subject::Permission && told && !tried(old, scope) && tried(new, scope)
    };
    let mut about_the_key = changes
        .iter()
        .filter(|change| is_about_the_key(change.subject))
        .peekable();
    let modes = (old.run.mode, new.run.mode) == (Mode::ReadOnly, Mode::All);
    modes && about_the_key.peek().is_some() && about_the_key.all(added)
}

/// What the changes with this effect mean for the key, and the change that explains the others.
fn explained(changes: &[Change], effect: Effect, old: &Report, new: &Report) -> String {
    let is_of = |subject: Subject| move |change: &&Change| change.subject == subject && change.effect == effect;
    let about_key = changes.iter().any(|change| is_of(Subject::Key)(&change));
    let result = changes.iter().find(is_of(Subject::Result));
    let result = result.map(|change| text(&format!("comparison-brief-now-{}", change.new.id)));
    let still = about_key && effect == Effect::Better && new.summary.verdict == SummaryVerdict::NotReady;
    let result = result.or_else(|| still.then(|| text("comparison-brief-still-notReady")));
    let lead = lead(changes, effect, old, new);
    let words = if about_key && effect == Effect::Worse {
        // A key that is not accepted is never ready.
        vec![lead]
    } else if about_key {
        vec![lead, result]
    } else {
        // The result itself is no explanation.
        let is_result = lead_subject(changes, effect) == Some(Subject::Result);
        vec![result, lead.filter(|_| !is_result)]
    };
    let clauses = words
        .into_iter()
        .flatten()
        .reduce(|first, second| clauses(&first, &second));
    clauses.unwrap_or_default()
}

fn lead_subject(changes: &[Change], effect: Effect) -> Option<Subject> {
    let has = |subject: &Subject| {
        changes
            .iter()
            .any(|change| change.effect == effect && change.subject == *subject)
    };
    CAUSES_FIRST.into_iter().find(has)
}

/// How many jobs each check saw, if an access group explains the difference.
fn jobs_seen(effect: Effect, old: &Report, new: &Report) -> Option<String> {
    let jobs = |report: &Report| {
        let link = report.connect_test.links.iter().find(|link| link.id == LinkId::Jobs)?;
        link.count.filter(|_| link.verdict == LinkVerdict::Pass)
    };
    let (was, is) = (jobs(old)?, jobs(new)?);
    let explains = match effect {
        Effect::Worse => is < was,
        Effect::Better => is > was,
        Effect::NotComparable | Effect::Different => false,
    };
    let message = Message::new("comparison-brief-jobs")
        .text("old", number(was))
        .text("new", number(is))
        .text("one", if is == 1 { "yes" } else { "no" });
    explains.then(|| render(&message))
}

/// The change with this effect that explains the others, in words.
fn lead(changes: &[Change], effect: Effect, old: &Report, new: &Report) -> Option<String> {
    let with_effect = || changes.iter().filter(|change| change.effect == effect);
    let subject = lead_subject(changes, effect)?;
    let in_own_words = match subject {
        Subject::Key => {
            let key = if is_another_key(old, new) { "another" } else { "same" };
            let id = format!("comparison-brief-key-{}", effect.id());
            Some(render(&Message::new(id).text("key", key)))
        }
        Subject::AccessGroups => jobs_seen(effect, old, new),
        _ => None,
    };
    if in_own_words.is_some() {
        return in_own_words;
    }
    let alike: Vec<&Change> = with_effect().filter(|change| change.subject == subject).collect();
    let first = *alike.first()?;
    let untested = |state: &State| state.id == Verdict::NotTested.id();
    let in_one_only = |change: &&Change| untested(&change.old) != untested(&change.new);
    if subject == Subject::Permission && alike.len() > NAMED && alike.iter().all(in_one_only) {
        let message = Message::new("comparison-brief-untested").number("count", alike.len());
        return Some(render(&message));
    }
    let same = alike
        .iter()
        .all(|change| (&change.old.text, &change.new.text) == (&first.old.text, &first.new.text));
    let names: Vec<&str> = alike.iter().filter_map(|change| change.name.as_deref()).collect();
    let (id, names) = match subject {
        Subject::Permission if names.len() > NAMED => ("comparison-brief-permissions", String::new()),
        Subject::Permission => ("comparison-brief-named", list(&names)),
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
