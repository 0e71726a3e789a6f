//! `watch`: checks connections every week, and notifies the person when something broke or works again.
//!
//! It only reads, never asks for a password, and uses only keys in the keychain. Which connections are checked is in their
//! records, so a profile that is deleted is not checked any more.

mod notice;
#[cfg_attr(not(target_os = "linux"), path = "watch/no_notification.rs")]
mod notification;
mod timer;

use std::time::Duration;

use diagnosis::feature::Feature;
use diagnosis::message::Message;
use diagnosis::run::Wish;
use jiff::Timestamp;
use keychain::{AsyncKeychain, OsKeychain};
use policy::Policy;
use records::{Folder, Profile, ProfileFolder, RecordsError, Store};
use report::Report;
use report::diff::{self, Changes};
use report::texts::{self, Language};
use serde::{Deserialize, Serialize};

use self::notice::{Found, Last, Notice};
use crate::address;
use crate::arguments::WatchCommand;
use crate::check::{self, history};
use crate::check_request::CheckRequest;
use crate::key::{self, Key};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::profiles;
use crate::stop::Stop;

/// The time limit of a check, as that of `check`.
const DEADLINE: Duration = Duration::from_mins(1);

/// How often a folder in use is tried again, and for how long. The window may be open all day.
const PAUSE: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_hours(24);

/// The version of the document that says that a connection is watched.
const VERSION: u32 = 1;

/// What is kept about a connection that is checked every week.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Watch {
    /// When it was switched on.
    since: Timestamp,
    /// What the last check by itself found, and when.
    #[serde(default)]
    last: Last,
    #[serde(default)]
    last_at: Option<Timestamp>,
}

/// Switches the weekly check on or off, runs it, or shows it.
pub(crate) async fn run(command: WatchCommand, policy: &Policy, printer: &Printer) -> Result<ExitStatus, Problem> {
    if !cfg!(target_os = "linux") {
        return Err(Problem::WatchNotHere);
    }
    match command {
        WatchCommand::On { name } => on(&name, policy, printer).await?,
        WatchCommand::Off { name } => off(name.as_deref(), printer)?,
        WatchCommand::Now { name, api_base } => {
            return now(name.as_deref(), api_base.as_deref(), policy, printer).await;
        }
        WatchCommand::Status => status(printer)?,
    }
    Ok(ExitStatus::Ready)
}

async fn on(name: &str, policy: &Policy, printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open(Folder::locate()?)?;
    let profile = profiles::find(&profiles::load(&folder)?, &folder, name)?;
    policy.allows(Feature::Watch, profiles::environment(&profile))?;
    // The person is here now, so a keychain that asks for its password can be answered.
    Key::of(&key::of_profile(&profile, &AsyncKeychain::new(OsKeychain)).await?)?;
    timer::on()?;
    let records = folder.profile(profile.id);
    let (store, kept) = document(&records);
    if kept.is_none() {
        store.save(&Some(Watch {
            since: Timestamp::now(),
            ..Watch::default()
        }))?;
    }
    say(printer, &Message::new("watch-on").text("profile", &profile.name))
}

fn off(name: Option<&str>, printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open(Folder::locate()?)?;
    let profiles = profiles::load(&folder)?;
    let named = name.map(|name| profiles::find(&profiles, &folder, name)).transpose()?;
    let meant = |profile: &&Profile| named.as_ref().is_none_or(|named| named.id == profile.id);
    for profile in profiles.all().iter().filter(meant) {
        let records = folder.profile(profile.id);
        if records.is_watched() {
            records.stop_watching()?;
            say(printer, &Message::new("watch-off").text("profile", &profile.name))?;
        } else if named.is_some() {
            return Err(Problem::NotWatched(profile.name.clone()));
        }
    }
    stop_if_nothing_is_watched(&folder)
}

/// Ends the weekly check of a profile whose key is removed. A timer that cannot be switched off finds nothing to check.
///
/// # Errors
/// If the record cannot be deleted.
pub(crate) fn key_is_removed(folder: &Folder, profile: &Profile) -> Result<(), RecordsError> {
    let records = folder.profile(profile.id);
    if records.is_watched() {
        records.stop_watching()?;
        let _ = stop_if_nothing_is_watched(folder);
    }
    Ok(())
}

fn stop_if_nothing_is_watched(folder: &Folder) -> Result<(), Problem> {
    let watched = folder.ids().into_iter().any(|id| folder.profile(id).is_watched());
    if watched { Ok(()) } else { timer::off() }
}

fn status(printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open_to_read(Folder::locate()?);
    let profiles = profiles::load(&folder)?;
    let mut page = String::new();
    for profile in profiles.all() {
        let (_, Some(watch)) = document(&folder.profile(profile.id)) else {
            continue;
        };
        let line = Message::new("watch-status")
            .text("profile", report::visible(&profile.name))
            .text("since", date(watch.since))
            .nested("last", last(&watch));
        page.extend([texts::render(&line), "\n".to_owned()]);
    }
    if page.is_empty() {
        page.extend([texts::text("watch-nothing"), "\n".to_owned()]);
    } else if !timer::is_on() {
        printer.note(&texts::text("watch-timer-off"));
    }
    printer.page(&page)
}

fn last(watch: &Watch) -> Message {
    let id = match watch.last {
        Last::None => "watch-last-none",
        Last::Ready => "watch-last-ready",
        Last::NotReady => "watch-last-notReady",
        Last::Undetermined => "watch-last-undetermined",
        Last::NoKey => "watch-last-noKey",
        Last::NotChecked => "watch-last-notChecked",
    };
    let at = watch.last_at.map(date).unwrap_or_default();
    Message::new(id).text("date", at)
}

fn date(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

/// Checks what is watched, one connection after the other.
async fn now(
    name: Option<&str>,
    api_base: Option<&str>,
    policy: &Policy,
    printer: &Printer,
) -> Result<ExitStatus, Problem> {
    // An invalid address would fail for every profile.
    address::resolve(None, api_base)?;
    drop(when_free(printer).await?);
    let folder = Folder::open_to_read(Folder::locate()?);
    let profiles = profiles::load(&folder)?;
    let watched = |profile: &Profile| folder.profile(profile.id).is_watched();
    let meant: Vec<Profile> = match name {
        Some(name) => vec![profiles::find(&profiles, &folder, name)?],
        None => profiles
            .all()
            .iter()
            .filter(|profile| watched(profile))
            .cloned()
            .collect(),
    };
    if let Some(profile) = meant.iter().find(|profile| !watched(profile)) {
        return Err(Problem::NotWatched(profile.name.clone()));
    }
    if meant.is_empty() {
        // Everything was deleted while the timer was on.
        let _ = timer::off();
        return Err(Problem::NothingWatched);
    }
    let mut all = Vec::new();
    for profile in &meant {
        all.push(one(profile, api_base, policy, printer).await?);
    }
    let worst_first = [ExitStatus::NotReady, ExitStatus::NotDone, ExitStatus::Undetermined];
    let worst = worst_first.into_iter().find(|status| all.contains(status));
    Ok(worst.unwrap_or(ExitStatus::Ready))
}

/// Checks one connection, says what changed, notifies the person, and keeps the result.
async fn one(
    profile: &Profile,
    api_base: Option<&str>,
    policy: &Policy,
    printer: &Printer,
) -> Result<ExitStatus, Problem> {
    if !profile.key.may_be_in_keychain() {
        key_is_removed(&when_free(printer).await?, profile)?;
        say(printer, &Message::new("watch-off").text("profile", &profile.name))?;
        return Ok(ExitStatus::NotDone);
    }
    let checked = check(profile, api_base, policy, printer).await;
    // The notification is for the person, whatever reads the output.
    let theirs = Language::for_reader(sys_locale::get_locales());
    let mut words = String::new();
    let (found, status) = match &checked {
        Ok(report) => {
            let changes = Changes::since(report, history::kept(profile)?);
            printer.page(&format!(
                "{}\n{}\n",
                profile.name,
                diff::changes_text(&changes, printer.style())
            ))?;
            // The headline names no customer.
            words = texts::written_in(theirs, || Changes::since(report, []).now.headline);
            let verdict = report.summary.verdict;
            let since = changes.comparison.map(|comparison| comparison.outcome);
            (Found::Checked { verdict, since }, verdict.into())
        }
        Err(problem) => {
            printer.problem(problem);
            // The words name no customer, unlike those of other problems.
            let found = match problem {
                Problem::Keychain(_) => {
                    words = texts::written_in(theirs, || problem.to_string());
                    Found::NoKey
                }
                Problem::ProfileWithoutKey(_) => {
                    words = texts::written_in(theirs, || texts::text("watch-notice-no-entry"));
                    Found::NoKey
                }
                _ => Found::NotChecked,
            };
            (found, ExitStatus::NotDone)
        }
    };
    let folder = when_free(printer).await?;
    let records = folder.profile(profile.id);
    let (store, kept) = document(&records);
    // In the meantime, the person may have switched it off.
    let Some(watch) = kept else { return Ok(status) };
    if let Ok(report) = &checked {
        history::keep_in(&folder, report, profile, printer);
    }
    store.save(&Some(Watch {
        last: found.into(),
        last_at: Some(Timestamp::now()),
        ..watch.clone()
    }))?;
    drop((store, records, folder));
    if let Some(notice) = Notice::of(watch.last, found) {
        let title = texts::written_in(theirs, || texts::text(notice.title()));
        if let Err(why) = notification::show(title, &words).await {
            printer.note(&texts::render(&Message::new("watch-no-notification").text("why", why)));
        }
    }
    Ok(status)
}

async fn check(
    profile: &Profile,
    api_base: Option<&str>,
    policy: &Policy,
    printer: &Printer,
) -> Result<Report, Problem> {
    let environment = profiles::environment(profile);
    policy.allows(Feature::Watch, environment)?;
    let base = address::resolve(Some(environment), api_base)?;
    let base = base.ok_or_else(|| Problem::ProfileNeedsAddress(profile.name.clone()))?;
    let key = Key::of(&key::of_profile_unasked(profile, &AsyncKeychain::new(OsKeychain)).await?)?;
    let request = CheckRequest {
        base,
        policy: policy.clone(),
        wish: Wish {
            read_only: true,
            only: None,
        },
        writes_not_agreed: true,
        label: Some(profile.name.clone()),
        deadline: DEADLINE,
    };
    let report = check::ask(request, &key, printer).await?;
    Ok(history::completed(report, profile))
}

/// The records, as soon as no other program has them open. A note says that this waits.
async fn when_free(printer: &Printer) -> Result<Folder, Problem> {
    let path = Folder::locate()?;
    let mut stop = Stop::listen().map_err(Problem::Runtime)?;
    let waits = async {
        let mut said = false;
        loop {
            match Folder::open(&path) {
                Err(RecordsError::Locked { .. }) if !said => {
                    printer.note(&texts::text("watch-waits"));
                    said = true;
                }
                Err(RecordsError::Locked { .. }) => {}
                opened => return opened,
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    let locked = || RecordsError::Locked { folder: path.clone() };
    tokio::select! {
        biased;
        opened = tokio::time::timeout(PATIENCE, waits) => Ok(opened.unwrap_or_else(|_| Err(locked()))?),
        () = stop.requested() => Err(locked().into()),
    }
}

fn document(records: &ProfileFolder) -> (Store<Option<Watch>>, Option<Watch>) {
    let (store, loaded) = records.watch(VERSION, Timestamp::now());
    (store, loaded.value)
}

fn say(printer: &Printer, message: &Message) -> Result<(), Problem> {
    printer.page(&(texts::render(message) + "\n"))
}
