//! Customers are profiles on disk. The wizard's own two, for setting up and for practising, are not among them.

use ::desk::Customer;
use ::desk::view::{CustomerKey, LeftKey, RunView};
use diagnosis::environment::Environment;
use diagnosis::key_text::{KeyNote, ShownNote};
use diagnosis::message::Message;
use jiff::Timestamp;
use keychain::EntryName;
use presentation::Sign;
use records::{Folder, KeyPlace, Loaded, Note, Profile, Profiles, RecordsError, Runs};
use report::{Mark, Mode, Report};
use uuid::Uuid;
use wizard::view::Notice;

use super::asking::ask;
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::KeyInUse;
use crate::storage::Records;

/// All customers, with what is known of their runs, and why some may be missing.
pub(super) fn load(session: &Session, practising: bool) -> (Vec<Customer>, Option<Message>) {
    let folder = match folder(session) {
        Ok(folder) => folder,
        Err(problem) => return (Vec::new(), Some(problem.message)),
    };
    let Loaded { value: profiles, note } = Profiles::load(&folder, Timestamp::now());
    let now = note.map(|note| notice::profiles(&note, &folder.profiles_file()));
    // A list that could not be understood was moved aside when the program began, and another one begun.
    let before = || Some(notice::damaged(&folder.profiles_set_aside()?));
    let problem = now.or_else(before).map(|notice| notice.message);
    let is_customer = |profile: &&Profile| {
        (profile.environment == Environment::Practice.id()) == practising && !is_own(session, &folder, profile)
    };
    let customers = profiles.all().iter().filter(is_customer);
    let customers = customers.filter_map(|profile| customer(session, &folder, profile));
    (customers.collect(), problem)
}

/// Whether a profile is the wizard's own, for setting up or for practising.
fn is_own(session: &Session, folder: &Folder, profile: &Profile) -> bool {
    let present = session.window.look(|state| state.journey() == Some(profile.id));
    present || folder.profile(profile.id).has_progress()
}

/// The profile as a customer; none where its environment is one that the window cannot ask.
fn customer(session: &Session, folder: &Folder, profile: &Profile) -> Option<Customer> {
    let environment = Environment::from_id(&profile.environment).filter(|known| *known != Environment::Custom)?;
    let (key, left) = keys(session, profile);
    let runs = folder.profile(profile.id).runs();
    let listed = listed(&runs);
    Some(Customer {
        id: profile.id.to_string(),
        name: profile.name.clone(),
        environment,
        key,
        left,
        runs: count(&listed),
        // Some fifty reports of each customer are not worth reading until somebody looks at it.
        latest: listed.iter().find_map(|run| read_view(&runs, run)),
    })
}

/// That a key looks like one is what support expects.
fn worth_saying(notes: &[KeyNote]) -> Vec<ShownNote> {
    let notes = notes.iter().filter(|note| **note != KeyNote::LooksRight);
    notes.map(|note| note.shown()).collect()
}

/// The key in use, and another one that the keychain may hold.
fn keys(session: &Session, profile: &Profile) -> (Option<CustomerKey>, Option<LeftKey>) {
    let in_memory = session.desk.look(|state| {
        let key = state.keys.get(&profile.id.to_string())?;
        Some(CustomerKey {
            last_four: KeyInUse::last_four(key),
            kept: false,
            notes: worth_saying(&key.notes),
        })
    });
    match profile.key {
        KeyPlace::Keychain { unsettled: false, .. } => {
            let kept = CustomerKey {
                last_four: profile.last_four.clone(),
                kept: true,
                notes: in_memory.map(|key| key.notes).unwrap_or_default(),
            };
            (Some(kept), None)
        }
        KeyPlace::Keychain { unsettled: true, .. } => {
            let left = LeftKey {
                last_four: profile.last_four.clone(),
                entry: entry(profile).label().to_owned(),
            };
            (in_memory, Some(left))
        }
        KeyPlace::Nowhere | KeyPlace::Session => (in_memory, None),
    }
}

/// The runs of a customer that can be read back, the latest first. One that cannot does not hide the others.
pub(super) fn run_views(session: &Session, id: &str) -> Result<Vec<RunView>, Notice> {
    let runs = runs(session, id)?;
    Ok(listed(&runs).iter().filter_map(|run| read_view(&runs, run)).collect())
}

/// The latest first.
fn listed(runs: &Runs) -> Vec<records::Run> {
    runs.list().unwrap_or_else(|error| {
        tracing::warn!(code = error.code(), "the runs: {error}");
        Vec::new()
    })
}

fn read_view(runs: &Runs, run: &records::Run) -> Option<RunView> {
    match runs.read(run) {
        Ok(text) => Some(run_view(&report::read(text.as_bytes()).ok()?.report, run.received)),
        Err(error) => {
            tracing::warn!(code = error.code(), "a run: {error}");
            None
        }
    }
}

/// How many these are.
pub(super) fn count(runs: &[records::Run]) -> u32 {
    u32::try_from(runs.len()).unwrap_or(u32::MAX)
}

/// A run, as the list of runs shows it.
pub(super) fn run_view(report: &Report, received: bool) -> RunView {
    RunView {
        report_id: report.report_id.clone(),
        started_at: report.started_at.as_second(),
        mark: Mark::of(Sign::of_key(
            report.summary.verdict,
            report.summary.cause(),
            report.summary.reason(),
        )),
        last_four: report.credential.last_four.clone(),
        read_only: report.run.mode == Mode::ReadOnly,
        received,
    }
}

/// Whether this is the world of the practice tenant, even while that is still starting.
pub(super) fn practising(session: &Session) -> bool {
    session
        .window
        .look(|state| state.journey_id().environment == Environment::Practice)
}

/// A new customer, who is looked at from now on.
pub(super) async fn add(session: &Session, name: &str, environment: Environment) -> Result<String, Notice> {
    let id = create(session, name, environment).await?;
    session.desk.change(|state| {
        state.desk.select(&id, Vec::new());
        state.report = None;
    });
    Ok(id)
}

/// A new customer in the list.
pub(super) async fn create(session: &Session, name: &str, environment: Environment) -> Result<String, Notice> {
    let environment = match (practising(session), environment) {
        (true, _) => Environment::Practice,
        (false, Environment::Sandbox) => Environment::Sandbox,
        (false, _) => Environment::Production,
    };
    let profile = Profile {
        id: Uuid::new_v4(),
        name: notice::not_a_key(name)?.to_owned(),
        environment: environment.id().to_owned(),
        created: Timestamp::now(),
        key: KeyPlace::Nowhere,
        last_four: None,
    };
    let id = profile.id.to_string();
    let shown = shown(session);
    change(session, move |profiles| {
        let name = profile.name.clone();
        profiles
            .put(profile)
            .map_err(|error| named(&error, profiles, &name, &shown))
    })
    .await?;
    show(session, &id)?;
    Ok(id)
}

pub(super) async fn rename(session: &Session, id: &str, name: &str) -> Result<(), Notice> {
    let name = notice::not_a_key(name)?.to_owned();
    let (shown, customer) = (shown(session), id.to_owned());
    change(session, move |profiles| {
        let profile = find(profiles, &customer)?;
        profiles
            .rename(profile.id, &name)
            .map_err(|error| named(&error, profiles, &name, &shown))
    })
    .await?;
    show(session, id)
}

/// Forgets a customer with its key. Where the keychain does not give the key up, its profile is the only way to it, and
/// stays unless the key may be left behind.
pub(super) async fn forget(session: &Session, id: &str, leave_key: bool) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    if session.desk.look(|state| state.is_busy(id)) {
        return Err(Code::CustomerBusy.notice());
    }
    let profile = match profile(session, id) {
        Err(problem) if problem.code == Code::CustomerGone.id() => {
            gone(session, id);
            return Ok(());
        }
        found => found?,
    };
    let kept = profile.key.may_be_in_keychain();
    if kept && !leave_key {
        let entry = entry(&profile);
        let deleted = ask(&session.desk, Some(id), session.keychain.delete(&entry)).await;
        deleted.map_err(|error| notice::key_left(error, &entry))?;
    }
    delete(session, id).await?;
    if kept && leave_key {
        session.window.notify(notice::key_left_behind(&entry(&profile)));
    }
    Ok(())
}

/// Deletes a customer whose key is not in the keychain, or may be left there, and its runs.
pub(super) async fn delete(session: &Session, id: &str) -> Result<(), Notice> {
    let customer = id.to_owned();
    change(session, move |profiles| {
        let profile = find(profiles, &customer)?;
        profiles.delete(profile.id).map_err(|error| notice::records(&error))
    })
    .await?;
    gone(session, id);
    Ok(())
}

fn gone(session: &Session, id: &str) {
    session.desk.change(|state| {
        if state.is_selected(id) {
            state.report = None;
        }
        state.keys.remove(id);
        state.desk.forgotten(id);
    });
}

/// Takes every key of this program out of the keychain, before the profiles that lead to them are deleted.
pub(crate) async fn forget_all_keys(session: &Session) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    let folder = folder(session)?;
    let profiles = Profiles::load(&folder, Timestamp::now()).value;
    let kept = profiles.all().iter().filter(|profile| profile.key.may_be_in_keychain());
    // What is kept for a profile is found although the list of profiles does not name it.
    let unnamed = folder.ids().into_iter().filter(|id| profiles.get(*id).is_none());
    let mut entries: Vec<EntryName> = kept
        .map(entry)
        .chain(unnamed.map(|id| EntryName::new(id.to_string(), "")))
        .collect();
    while let Some(entry) = entries.pop() {
        // What the keychain does not give up now, it does not a moment later, and each time it may ask for its password.
        ask(&session.desk, None, session.keychain.delete(&entry))
            .await
            .map_err(|error| notice::keys_left(error, entries.len() + 1))?;
    }
    Ok(())
}

/// The profile of a customer.
pub(super) fn profile(session: &Session, id: &str) -> Result<Profile, Notice> {
    find(&whole(&folder(session)?)?, id)
}

/// Changes what is written of a customer's key. One who is gone does not come back by it.
pub(super) async fn amend(
    session: &Session,
    id: &str,
    amended: impl FnOnce(Profile) -> Profile + Send + 'static,
) -> Result<(), Notice> {
    let customer = id.to_owned();
    change(session, move |profiles| {
        let profile = amended(find(profiles, &customer)?);
        profiles.put(profile).map_err(|error| notice::records(&error))
    })
    .await?;
    show_key(session, id)
}

/// Changes the profiles on disk, where the wizard has its own in the same file.
async fn change<T: Send + 'static>(
    session: &Session,
    change: impl FnOnce(&mut Profiles) -> Result<T, Notice> + Send + 'static,
) -> Result<T, Notice> {
    let change = move |records: &mut Records| change(&mut whole(records.folder()?)?);
    session.disk.run(change).await?
}

fn show(session: &Session, id: &str) -> Result<(), Notice> {
    let profile = profile(session, id)?;
    if let Some(customer) = customer(session, &folder(session)?, &profile) {
        session.desk.change(|state| state.desk.put(customer));
    }
    Ok(())
}

/// Shows where a customer's key is.
pub(super) fn show_key(session: &Session, id: &str) -> Result<(), Notice> {
    let (key, left) = keys(session, &profile(session, id)?);
    session.desk.change(|state| state.desk.key_changed(id, key, left));
    Ok(())
}

/// The kept runs of a customer.
pub(super) fn runs(session: &Session, id: &str) -> Result<Runs, Notice> {
    let profile = profile(session, id)?;
    Ok(folder(session)?.profile(profile.id).runs())
}

/// The name under which a customer's key is kept.
pub(super) fn entry(profile: &Profile) -> EntryName {
    EntryName::new(profile.id.to_string(), &profile.name)
}

fn folder(session: &Session) -> Result<Folder, Notice> {
    session.disk.folder().cloned()
}

/// The profiles, read anew each time: the wizard changes its own, in the same file. Those of a later version can be read as
/// far as they are understood, and refuse to be changed.
fn whole(folder: &Folder) -> Result<Profiles, Notice> {
    let loaded = Profiles::load(folder, Timestamp::now());
    match loaded.note {
        None | Some(Note::Newer { .. }) => Ok(loaded.value),
        Some(note) => Err(notice::profiles(&note, &folder.profiles_file())),
    }
}

fn find(profiles: &Profiles, id: &str) -> Result<Profile, Notice> {
    let profile = Uuid::parse_str(id).ok().and_then(|id| profiles.get(id));
    profile.cloned().ok_or_else(|| Code::CustomerGone.notice())
}

/// The ids of the customers in the list.
fn shown(session: &Session) -> Vec<String> {
    session.desk.look(|state| {
        let customers = state.desk.customers().iter();
        customers.map(|customer| customer.id.clone()).collect()
    })
}

/// What is wrong with a customer's name is said as such. Who else has it may be in the list, or in none that is shown: the
/// connection that is set up here, or a customer of the other world.
fn named(error: &RecordsError, profiles: &Profiles, name: &str, shown: &[String]) -> Notice {
    match error {
        RecordsError::NameTaken => {
            let other = profiles.named(name).map(|profile| profile.id.to_string());
            if other.is_some_and(|other| shown.contains(&other)) {
                Code::CustomerNameTaken.notice()
            } else {
                Code::CustomerNameInUse.notice()
            }
        }
        RecordsError::NameEmpty => Code::CustomerNameEmpty.notice(),
        RecordsError::NameTooLong => Code::CustomerNameTooLong.notice(),
        error => notice::records(error),
    }
}
