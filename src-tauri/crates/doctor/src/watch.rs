//! `watch`: checks connections every week, and notifies the person when something broke or works again.
//!
//! It only reads, never asks for a password, and uses only keys in the keychain. Which connections are checked is in their
//! records, so a profile that is deleted is not checked any more.

use std::time::Duration;

use ::watch::{DEADLINE, Finding, Kept, Last, Watch, history, timer, wish};
use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::message::Message;
use keychain::{AsyncKeychain, OsKeychain};
use policy::Policy;
use records::{Folder, Profile, RecordsError};
use report::Report;
use report::diff::{self, Changes};
use report::texts::{self, Language, locale};

use crate::address;
use crate::arguments::WatchCommand;
use crate::check;
use crate::check::history::said_if_not_kept;
use crate::check_request::CheckRequest;
use crate::key::{self, Key};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::profiles;
use crate::stop::Stop;

/// How often a folder in use is tried again, and for how long. The window may be open all day.
const PAUSE: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_hours(24);

/// Switches the weekly check on or off, runs it, or shows it.
pub(crate) async fn run(command: WatchCommand, policy: &Policy, printer: &Printer) -> Result<ExitStatus, Problem> {
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
    Watch::begin_with_timer(&folder.profile(profile.id))?;
    // Without it, the check runs all the same, and says so in its output.
    #[cfg(target_os = "macos")]
    let _ = ::watch::ask_permission().await;
    say(printer, &Message::new("watch-on").text("profile", &profile.name))
}

fn off(name: Option<&str>, printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open(Folder::locate()?)?;
    let profiles = profiles::load(&folder)?;
    let named = name.map(|name| profiles::find(&profiles, &folder, name)).transpose()?;
    let meant = |profile: &&Profile| named.as_ref().is_none_or(|named| named.id == profile.id);
    for profile in profiles.all().iter().filter(meant) {
        if Watch::end(&folder, profile.id)? {
            say(printer, &Message::new("watch-off").text("profile", &profile.name))?;
        } else if named.is_some() {
            return Err(Problem::NotWatched(profile.name.clone()));
        }
    }
    Ok(())
}

fn status(printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open_to_read(Folder::locate()?);
    let profiles = profiles::load(&folder)?;
    let mut page = String::new();
    for profile in profiles.all() {
        let Some(watch) = Watch::of(&folder.profile(profile.id)) else {
            continue;
        };
        let line = Message::new("watch-status")
            .text("profile", report::visible(&profile.name))
            .text("since", locale::day(watch.since))
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
    let at = watch.last_at.map(locale::day).unwrap_or_default();
    Message::new(id).text("date", at)
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
    // A mistake is said before the wait, and what is watched may change during it.
    meant(name, api_base)?;
    drop(when_free(printer).await?);
    let meant = meant(name, api_base)?;
    let mut all = Vec::new();
    for profile in &meant {
        all.push(one(profile, api_base, policy, printer).await?);
    }
    let worst_first = [ExitStatus::NotReady, ExitStatus::NotDone, ExitStatus::Undetermined];
    let worst = worst_first.into_iter().find(|status| all.contains(status));
    Ok(worst.unwrap_or(ExitStatus::Ready))
}

/// The connections that this call checks: the named one, or all that are watched.
fn meant(name: Option<&str>, api_base: Option<&str>) -> Result<Vec<Profile>, Problem> {
    let folder = Folder::open_to_read(Folder::locate()?);
    let profiles = profiles::load(&folder)?;
    let watched = |profile: &Profile| folder.profile(profile.id).is_watched();
    let meant: Vec<Profile> = match name {
        Some(name) => vec![profiles::find(&profiles, &folder, name)?],
        None => to_check(profiles.all().iter().filter(|profile| watched(profile)), api_base),
    };
    if let Some(profile) = meant.iter().find(|profile| !watched(profile)) {
        return Err(Problem::NotWatched(profile.name.clone()));
    }
    if meant.is_empty() {
        // Everything was deleted while the timer was on.
        let _ = timer::off();
        return Err(Problem::NothingWatched);
    }
    Ok(meant)
}

/// The connections to check. The practice tenant has no address of its own, so without one it is left out beside real connections.
fn to_check<'a>(watched: impl Iterator<Item = &'a Profile>, api_base: Option<&str>) -> Vec<Profile> {
    let is_practice = |profile: &Profile| profiles::environment(profile) == Environment::Practice;
    let (practice, mut real): (Vec<_>, Vec<_>) = watched.cloned().partition(is_practice);
    if real.is_empty() || api_base.is_some() {
        real.extend(practice);
    }
    real
}

/// Checks one connection, says what changed, notifies the person, and keeps the result.
async fn one(
    profile: &Profile,
    api_base: Option<&str>,
    policy: &Policy,
    printer: &Printer,
) -> Result<ExitStatus, Problem> {
    if !profile.key.may_be_in_keychain() {
        Watch::end(&when_free(printer).await?, profile.id)?;
        say(printer, &Message::new("watch-off").text("profile", &profile.name))?;
        return Ok(ExitStatus::NotDone);
    }
    let checked = check(profile, api_base, policy, printer).await;
    // The notification is for the person, whatever reads the output.
    let theirs = Language::for_reader(sys_locale::get_locales());
    let (finding, status) = match &checked {
        Ok(report) => {
            let changes = Changes::since(report, check::history::kept(profile)?);
            printer.page(&format!(
                "{}\n{}\n",
                profile.name,
                diff::changes_text(&changes, printer.style())
            ))?;
            (
                Finding::checked(report, &changes, theirs),
                report.summary.verdict.into(),
            )
        }
        Err(problem) => {
            printer.problem(problem);
            let finding = match problem {
                // These words name no customer, unlike those of other problems.
                Problem::Keychain(_) => Finding::without_key(texts::written_in(theirs, || problem.to_string())),
                Problem::ProfileWithoutKey(_) => Finding::without_entry(theirs),
                _ => Finding::not_checked(),
            };
            (finding, ExitStatus::NotDone)
        }
    };
    let folder = when_free(printer).await?;
    let records = folder.profile(profile.id);
    // In the meantime, the person may have switched it off.
    let Some(Kept { notification, .. }) = Watch::keep(&records, finding, theirs)? else {
        return Ok(status);
    };
    if let Ok(report) = &checked {
        said_if_not_kept(history::keep(report, &records.runs()), profile, printer);
    }
    drop((records, folder));
    if let Some(notification) = notification
        && let Err(why) = notification.show().await
    {
        printer.note(&texts::render(&Message::new("watch-no-notification").text("why", why)));
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
        wish: wish(),
        writes_not_agreed: true,
        label: Some(profile.name.clone()),
        deadline: DEADLINE,
    };
    let report = check::ask(request, &key, printer).await?;
    Ok(check::history::completed(report, profile))
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

fn say(printer: &Printer, message: &Message) -> Result<(), Problem> {
    printer.page(&(texts::render(message) + "\n"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use jiff::Timestamp;
    use records::{KeyPlace, Profile};
    use uuid::Uuid;

    use super::to_check;
    use crate::arguments::{Arguments, Command, WatchCommand};

    const SERVICE_UNIT: &str = include_str!("../../../packaging/systemd/findem-doctor-watch.service");

    #[test]
    fn the_unit_runs_a_command_that_the_program_understands_and_writes_nothing() {
        let values = |name: &str| {
            let values = SERVICE_UNIT
                .lines()
                .filter_map(|line| line.strip_prefix(name)?.strip_prefix('='));
            values.collect::<Vec<_>>()
        };
        let command = values("ExecStart");
        assert_eq!(command, ["/usr/bin/findem-doctor watch now"]);
        let arguments = Arguments::try_parse_from(command[0].split(' ')).unwrap();
        assert!(matches!(
            arguments.command,
            Command::Watch(WatchCommand::Now {
                name: None,
                api_base: None
            })
        ));
        assert_eq!(values("Type"), ["oneshot"]);
        // A key that is not ready is a result and no failure of the service.
        assert_eq!(values("SuccessExitStatus"), ["1 3"]);
    }
    #[test]
    fn practice_is_left_out_beside_real_connections_unless_it_has_an_address() {
        let address = Some("http://127.0.0.1:9");
        for (watched, api_base, expected) in [
            (&[][..], None, &[][..]),
            (&["production"], None, &["production"]),
            (&["practice"], None, &["practice"]),
            (&["practice", "production", "sandbox"], None, &["production", "sandbox"]),
            (&["practice", "production"], address, &["production", "practice"]),
            (&["practice"], address, &["practice"]),
        ] {
            let profile = |environment: &&str| Profile {
                id: Uuid::new_v4(),
                name: (*environment).to_owned(),
                environment: (*environment).to_owned(),
                created: Timestamp::UNIX_EPOCH,
                key: KeyPlace::Nowhere,
                last_four: None,
            };
            let profiles: Vec<Profile> = watched.iter().map(profile).collect();
            let meant = to_check(profiles.iter(), api_base);
            let names: Vec<&str> = meant.iter().map(|profile| profile.name.as_str()).collect();
            assert_eq!(names, expected, "{watched:?} {api_base:?}");
        }
    }
}
