//! What changed between two reports, and whether that is better or worse.

use std::collections::BTreeSet;

use diagnosis::finding::RowNote;
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use presentation::row::note_text;

use super::{Change, Effect, State, Subject};
use crate::facts::{other_user_note, role_text};
use crate::id::Id;
use crate::model::{Link, RehearsalVerdict, Report};
use crate::plain::visible;
use crate::redact::shown_label;
use crate::sheet::{SHOWN, reason_text, source_reason, source_unavailable};
use crate::texts::locale::number;
use crate::texts::{clauses, render, text};

/// All changes, the worst first.
pub(super) fn between(old: &Report, new: &Report) -> Vec<Change> {
    let mut found = Found::default();
    accepted(&mut found, old, new);
    permissions(&mut found, old, new);
    role(&mut found, old, new);
    found.compare(Subject::Source, None, source(old), source(new));
    connect_test(&mut found, old, new);
    found.compare(Subject::Rehearsal, None, rehearsal(old), rehearsal(new));
    found.compare(Subject::Result, None, result(old), result(new));
    network(&mut found, old, new);
    let os = |report: &Report| State::new(visible(&report.run.os), visible(&report.run.os));
    found.differ(Subject::Computer, None, os(old), os(new));
    found.differ(Subject::OtherUser, None, other_user(old), other_user(new));
    found.worst_first()
}

/// How good a state is, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Worth {
    Bad,
    Untold,
    LooksGood,
    Good,
}

impl Worth {
    const fn effect(self, new: Self) -> Effect {
        match (self, new) {
            (Self::Untold, _) | (_, Self::Untold) => Effect::NotComparable,
            (Self::Good | Self::LooksGood, Self::Bad) => Effect::Worse,
            (Self::Bad, Self::Good | Self::LooksGood) => Effect::Better,
            _ => Effect::Different,
        }
    }
}

impl State {
    fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            why: None,
        }
    }

    /// A state whose text is `{kind}-{id}`.
    fn named(kind: &str, id: &str) -> Self {
        Self::new(id, text(&format!("{kind}-{id}")))
    }

    fn because(self, why: Option<String>) -> Self {
        Self { why, ..self }
    }
}

/// The id and name of the item that changed, such as a permission or a link; none if the subject has no items.
type Item = Option<(String, String)>;

/// The changes, each with the difference between its new and its old worth, by which they are sorted.
#[derive(Default)]
struct Found(Vec<(i8, Change)>);

impl Found {
    fn push(&mut self, fall: i8, effect: Effect, subject: Subject, item: Item, old: State, new: State) {
        let (item, name) = item.unzip();
        let change = Change {
            effect,
            subject,
            item,
            name,
            old,
            new,
        };
        self.0.push((fall, change));
    }

    /// Adds a change that is neither better nor worse.
    fn differ(&mut self, subject: Subject, item: Item, old: State, new: State) {
        if old != new {
            self.push(0, Effect::Different, subject, item, old, new);
        }
    }

    /// Adds a change whose effect follows from the worth of both states.
    fn compare(&mut self, subject: Subject, item: Item, (old, was): (State, Worth), (new, is): (State, Worth)) {
        if old.id == new.id && was == is {
            self.differ(subject, item, old, new);
        } else {
            self.push(is as i8 - was as i8, was.effect(is), subject, item, old, new);
        }
    }

    fn worst_first(mut self) -> Vec<Change> {
        self.0
            .sort_by_key(|(fall, change)| (change.effect, change.subject, *fall));
        self.0.into_iter().map(|(_, change)| change).collect()
    }
}

/// Whether SmartRecruiters accepts the key. This is compared only where both reports say so.
fn accepted(found: &mut Found, old: &Report, new: &Report) {
    if let (Some(was), Some(is)) = (is_accepted(old), is_accepted(new)) {
        let state = |accepted: bool| {
            if accepted {
                (State::named("comparison-key", "accepted"), Worth::Good)
            } else {
                (State::named("comparison-key", "refused"), Worth::Bad)
            }
        };
        found.compare(Subject::Key, None, state(was), state(is));
    }
}

fn is_accepted(report: &Report) -> Option<bool> {
    let told = |verdict| matches!(verdict, Verdict::Granted | Verdict::LooksGranted | Verdict::Denied);
    if report.summary.cause() == Some(Cause::BadKey) {
        Some(false)
    } else if report.identity.verdict != IdentityVerdict::Unknown
        || report.permissions.iter().any(|row| told(row.verdict))
    {
        Some(true)
    } else {
        None
    }
}

fn permissions(found: &mut Found, old: &Report, new: &Report) {
    for scope in scopes(old, new) {
        let id = visible(scope.as_str());
        let item = Some((id.clone(), id));
        found.compare(
            Subject::Permission,
            item,
            permission(old, scope),
            permission(new, scope),
        );
    }
}

/// The permissions of both reports: first those of the catalog in its order, then those that this version does not know.
pub(super) fn scopes<'a>(old: &'a Report, new: &'a Report) -> BTreeSet<&'a Id<Scope>> {
    let rows = old.permissions.iter().chain(&new.permissions);
    rows.map(|row| &row.scope).collect()
}

/// The state of a permission in a report. If the report lacks the permission, its catalog version did not have it.
fn permission(report: &Report, scope: &Id<Scope>) -> (State, Worth) {
    let Some(row) = report.permissions.iter().find(|row| row.scope == *scope) else {
        let why = text(&note_text(RowNote::NotInCatalogue));
        let state = State::named("verdict", Verdict::NotTested.id()).because(Some(why));
        return (state, Worth::Untold);
    };
    let worth = match row.verdict {
        Verdict::Granted => Worth::Good,
        Verdict::LooksGranted => Worth::LooksGood,
        Verdict::Denied => Worth::Bad,
        Verdict::Inconclusive | Verdict::NotTested => Worth::Untold,
    };
    let note = report.row_notes.get(scope).and_then(Id::known);
    let note = note.map(|note| text(&note_text(note)));
    let cause = row.causes.first().and_then(|cause| cause.id.known());
    let why = why(cause, row.reason.as_ref()).or(note);
    (State::named("verdict", row.verdict.id()).because(why), worth)
}

/// The text for the cause or, without one, for the reason. It comes from this program's texts, not from the file.
fn why(cause: Option<Cause>, reason: Option<&Id<Reason>>) -> Option<String> {
    cause
        .map(|cause| text(&format!("cause-{}", cause.id())))
        .or_else(|| reason_text(reason))
}

fn role(found: &mut Found, old: &Report, new: &Report) {
    let state = |report: &Report| {
        let identity = &report.identity;
        let worth = match identity.verdict {
            IdentityVerdict::Admin => Worth::Good,
            IdentityVerdict::CustomRole => Worth::LooksGood,
            IdentityVerdict::WeakRole => Worth::Bad,
            IdentityVerdict::Unknown => Worth::Untold,
        };
        let role = identity.system_role.as_ref().map(|role| visible(&role.id));
        let id = role.unwrap_or_else(|| identity.verdict.id().to_owned());
        (State::new(id, role_text(report)), worth)
    };
    let (mut was, mut is) = (state(old), state(new));
    if was.0.id != is.0.id && was.0.text == is.0.text {
        // Adds the ids to tell apart two roles with the same name.
        for (state, _) in [&mut was, &mut is] {
            state.text = format!("{} ({})", state.text, state.id);
        }
    }
    found.compare(Subject::Role, None, was, is);

    // Without an answer from `users/me`, the number of access groups is unknown.
    let known = [old, new].map(|report| report.identity.verdict != IdentityVerdict::Unknown);
    if known == [true, true] {
        let groups = |report: &Report| {
            let count = report.identity.access_groups;
            let worth = if count == 0 { Worth::Good } else { Worth::Bad };
            (State::new(count.to_string(), number(count.into())), worth)
        };
        found.compare(Subject::AccessGroups, None, groups(old), groups(new));
    }
}

fn source(report: &Report) -> (State, Worth) {
    let source = &report.source;
    let unavailable = source_unavailable(report);
    let worth = match source.verdict {
        SourceVerdict::Found => Worth::Good,
        _ if unavailable => Worth::LooksGood,
        SourceVerdict::NearMiss | SourceVerdict::WrongType | SourceVerdict::Duplicate | SourceVerdict::Missing => {
            Worth::Bad
        }
        SourceVerdict::Inconclusive | SourceVerdict::NotTested => Worth::Untold,
    };
    let matches: BTreeSet<String> = source
        .matches
        .iter()
        .map(|found| {
            render(
                &Message::new("comparison-match")
                    .text("label", shown_label(&found.label))
                    .text("type", &found.type_id)
                    .text("id", &found.id),
            )
        })
        .collect();
    let matches = matches.into_iter().take(SHOWN);
    let matches = matches.reduce(|before, found| clauses(&before, &found));
    let why = if unavailable {
        Some(text("report-source-unavailable"))
    } else {
        matches.or_else(|| source_reason(source))
    };
    (State::named("source-verdict", source.verdict.id()).because(why), worth)
}

fn connect_test(found: &mut Found, old: &Report, new: &Report) {
    let whole = |report: &Report| link_state(report.connect_test.verdict, None);
    found.compare(Subject::ConnectTest, None, whole(old), whole(new));
    for id in LinkId::ALL {
        let name = text(&format!("link-{}", id.id()));
        let link = |report: &Report| report.connect_test.links.iter().find(|link| link.id == *id).cloned();
        let (Some(was), Some(is)) = (link(old), link(new)) else {
            continue;
        };
        found.compare(
            Subject::ConnectTest,
            Some((id.id().to_owned(), name.clone())),
            link_state(was.verdict, was.reason.as_ref()),
            link_state(is.verdict, is.reason.as_ref()),
        );
        let is_total = matches!(id, LinkId::Users | LinkId::Jobs | LinkId::Stages | LinkId::Candidates);
        if is_total && (was.verdict, is.verdict) == (LinkVerdict::Pass, LinkVerdict::Pass) && was.count != is.count {
            let (fall, effect) = counted(was.count, is.count);
            found.push(
                fall,
                effect,
                Subject::ConnectTest,
                Some((id.id().to_owned(), name)),
                count(&was),
                count(&is),
            );
        }
    }
}

fn link_state(verdict: LinkVerdict, reason: Option<&Id<Reason>>) -> (State, Worth) {
    let worth = match verdict {
        LinkVerdict::Pass => Worth::Good,
        LinkVerdict::Fail => Worth::Bad,
        LinkVerdict::Inconclusive | LinkVerdict::NotTested => Worth::Untold,
    };
    let state = State::named("link-verdict", verdict.id());
    (state.because(reason_text(reason)), worth)
}

/// Compares two counts. Counts change in normal use, but if more than half of the records are gone, the key probably sees fewer
/// of them.
const fn counted(old: Option<u64>, new: Option<u64>) -> (i8, Effect) {
    match (old, new) {
        (Some(old), Some(new)) if new < old.div_ceil(2) => (-1, Effect::Worse),
        (Some(old), Some(new)) if old < new.div_ceil(2) => (1, Effect::Better),
        (Some(_), Some(_)) => (0, Effect::Different),
        _ => (0, Effect::NotComparable),
    }
}

fn count(link: &Link) -> State {
    match link.count {
        Some(count) => State::new(count.to_string(), number(count)),
        None => State::new("none", text("comparison-not-counted")),
    }
}

fn rehearsal(report: &Report) -> (State, Worth) {
    let Some(rehearsal) = &report.rehearsal else {
        return (State::new("none", text("comparison-no-rehearsal")), Worth::Untold);
    };
    let worth = match rehearsal.verdict {
        RehearsalVerdict::Clean => Worth::Good,
        RehearsalVerdict::Leftover | RehearsalVerdict::Failed => Worth::Bad,
        RehearsalVerdict::Inconclusive => Worth::Untold,
    };
    (State::named("comparison-rehearsal", rehearsal.verdict.id()), worth)
}

fn result(report: &Report) -> (State, Worth) {
    let summary = &report.summary;
    let worth = match summary.verdict {
        SummaryVerdict::Ready => Worth::Good,
        SummaryVerdict::NotReady => Worth::Bad,
        SummaryVerdict::Undetermined => Worth::Untold,
    };
    let state = State::named("summary-verdict", summary.verdict.id());
    (state.because(why(summary.cause(), summary.reason.as_ref())), worth)
}

fn network(found: &mut Found, old: &Report, new: &Report) {
    let proxy = |report: &Report| State::named("report-proxy", report.network.proxy.id());
    found.differ(Subject::Network, None, proxy(old), proxy(new));

    let issuer = |report: &Report| match &report.network.tls_issuer {
        Some(issuer) => State::new(visible(issuer), visible(issuer)),
        None => State::new("none", text("comparison-not-known")),
    };
    let certificate = Some(("tlsIssuer".to_owned(), text("report-network-certificate")));
    found.differ(Subject::Network, certificate, issuer(old), issuer(new));

    let notes = |report: &Report| -> BTreeSet<String> {
        let other_user = other_user_note();
        let notes = report.network.notes.iter().map(|note| visible(note));
        notes.filter(|note| *note != other_user).collect()
    };
    let (was, is) = (notes(old), notes(new));
    let only = |some: &BTreeSet<String>, others: &BTreeSet<String>| {
        let notes: Vec<&str> = some.difference(others).map(String::as_str).take(SHOWN).collect();
        if notes.is_empty() {
            State::new("none", text("comparison-no-note"))
        } else {
            State::new(notes.join(" "), notes.join(" "))
        }
    };
    let item = Some(("notes".to_owned(), text("comparison-notes")));
    found.differ(Subject::Network, item, only(&was, &is), only(&is, &was));
}

fn other_user(report: &Report) -> State {
    let id = if report.run.other_user_of_key { "yes" } else { "no" };
    State::named("comparison-other-user", id)
}
