//! Customers are profiles on disk. The wizard's two profiles, for the real setup and for practice, are not customers.

use ::desk::Customer;
use ::desk::view::{CustomerKey, LeftKey, RunView};
use diagnosis::environment::Environment;
use diagnosis::key_text::{KeyNote, ShownNote};
use diagnosis::message::Message;
use jiff::Timestamp;
use keychain::EntryName;
use records::{Folder, KeyPlace, Loaded, Note, Profile, Profiles, RecordsError, Runs};
use report::{Mark, Mode, OpenError, Report};
use uuid::Uuid;
use wizard::view::Notice;

use super::asking::ask;
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::KeyInUse;
use crate::storage::Records;

/// All customers with their runs, and why some may be missing.
pub(super) fn load(session: &Session, practicing: bool) -> (Vec<Customer>, Option<Message>) {
    let folder = match folder(session) {
        Ok(folder) => folder,
        Err(problem) => return (Vec::new(), Some(problem.message)),
    };
    let Loaded { value: profiles, note } = Profiles::load(&folder, Timestamp::now());
    let now = note.map(|note| notice::profiles(&note, &folder.profiles_file()));
    // A damaged list was moved aside when the program started, and a new one was created.
    let before = || Some(notice::damaged(&folder.profiles_set_aside()?));
    let problem = now.or_else(before).map(|notice| notice.message);
    let is_customer = |profile: &&Profile| {
        (profile.environment == Environment::Practice.id()) == practicing && !is_own(session, &folder, profile)
    };
    let customers = profiles.all().iter().filter(is_customer);
    let customers = customers.filter_map(|profile| customer(session, &folder, profile));
    (customers.collect(), problem)
}

/// Whether a profile is one of the wizard's own two, for the real setup or for practice.
fn is_own(session: &Session, folder: &Folder, profile: &Profile) -> bool {
    let present = session.window.look(|state| state.journey() == Some(profile.id));
    present || folder.profile(profile.id).has_progress()
}

/// The profile as a customer. None if the window cannot contact its environment.
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
        // A customer may have 50 reports. They are read only when the customer is selected.
        latest: listed.iter().find_map(|run| read_view(&runs, run)),
    })
}

/// The notes about a key, without the note that it looks right, which support expects anyway.
fn worth_saying(notes: &[KeyNote]) -> Vec<ShownNote> {
    let notes = notes.iter().filter(|note| **note != KeyNote::LooksRight);
    notes.map(|note| note.shown()).collect()
}

/// The customer's key in use, and the other key that the keychain may hold.
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

/// The runs of a customer, latest first. A run that cannot be read is left out.
pub(super) fn run_views(session: &Session, id: &str) -> Result<Vec<RunView>, Notice> {
    let runs = runs(session, id)?;
    Ok(listed(&runs).iter().filter_map(|run| read_view(&runs, run)).collect())
}

/// Whether some runs are not shown because a later version of this program wrote them.
pub(super) fn hides_newer_runs(session: &Session, id: &str, shown: usize) -> bool {
    let Ok(runs) = runs(session, id) else { return false };
    let is_newer = |run: &records::Run| {
        let text = runs.read(run).unwrap_or_default();
        matches!(report::read(text.as_bytes()), Err(OpenError::NewerSchema(_)))
    };
    let listed = listed(&runs);
    listed.len() > shown && listed.iter().any(is_newer)
}

/// The runs in the folder, latest first.
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

/// The number of runs.
pub(super) fn count(runs: &[records::Run]) -> u32 {
    u32::try_from(runs.len()).unwrap_or(u32::MAX)
}

/// A run as the list of runs shows it.
pub(super) fn run_view(report: &Report, received: bool) -> RunView {
    RunView {
        report_id: report.report_id.clone(),
        started_at: report.started_at.as_second(),
        mark: Mark::of(report.sign()),
        last_four: report.credential.last_four.clone(),
        read_only: report.run.mode == Mode::ReadOnly,
        received,
    }
}

/// Whether the person is in practice, even while the practice tenant is still starting.
pub(super) fn practicing(session: &Session) -> bool {
    session
        .window
        .look(|state| state.journey_id().environment == Environment::Practice)
}

/// Adds a customer and selects it.
pub(super) async fn add(session: &Session, name: &str, environment: Environment) -> Result<String, Notice> {
    let id = create(session, name, environment).await?;
    session.desk.change(|state| {
        state.remember();
        state.desk.select(&id, Vec::new());
        state.report = None;
    });
    Ok(id)
}

/// Adds a customer to the list.
pub(super) async fn create(session: &Session, name: &str, environment: Environment) -> Result<String, Notice> {
    let environment = match (practicing(session), environment) {
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
    let listed = listed_ids(session);
    change(session, move |profiles| {
        let name = profile.name.clone();
        profiles
            .put(profile)
            .map_err(|error| name_notice(&error, profiles, &name, &listed))
    })
    .await?;
    show(session, &id)?;
    Ok(id)
}

pub(super) async fn rename(session: &Session, id: &str, name: &str) -> Result<(), Notice> {
    let name = notice::not_a_key(name)?.to_owned();
    let (listed, customer) = (listed_ids(session), id.to_owned());
    change(session, move |profiles| {
        let profile = find(profiles, &customer)?;
        profiles
            .rename(profile.id, &name)
            .map_err(|error| name_notice(&error, profiles, &name, &listed))
    })
    .await?;
    show(session, id)
}

/// Deletes a customer with its key. If the keychain does not delete the key, the profile stays, because only the profile leads to
/// the key, unless the person agreed to leave the key behind.
pub(super) async fn forget(session: &Session, id: &str, leave_key: bool) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    if session.desk.look(|state| state.is_busy(id)) {
        return Err(Code::CustomerBusy.notice());
    }
    let profile = match profile(session, id) {
        Err(problem) if problem.code == Code::CustomerGone.id() => {
            remove_from_desk(session, id);
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

/// Deletes a customer and its runs. The caller knows that its key is not in the keychain, or may be left there.
pub(super) async fn delete(session: &Session, id: &str) -> Result<(), Notice> {
    let customer = id.to_owned();
    change(session, move |profiles| {
        let profile = find(profiles, &customer)?;
        profiles.delete(profile.id).map_err(|error| notice::records(&error))
    })
    .await?;
    remove_from_desk(session, id);
    Ok(())
}

fn remove_from_desk(session: &Session, id: &str) {
    session.desk.change(|state| {
        if state.is_selected(id) {
            state.report = None;
        }
        state.keys.remove(id);
        state.desk.forgotten(id);
    });
}

/// Deletes every key of this program from the keychain. Call this before deleting the profiles, which lead to the keys.
pub(crate) async fn forget_all_keys(session: &Session) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    let folder = folder(session)?;
    let profiles = Profiles::load(&folder, Timestamp::now()).value;
    let kept = profiles.all().iter().filter(|profile| profile.key.may_be_in_keychain());
    // The profile's folder is found even if the list of profiles does not name it.
    let unnamed = folder.ids().into_iter().filter(|id| profiles.get(*id).is_none());
    let mut entries: Vec<EntryName> = kept
        .map(entry)
        .chain(unnamed.map(|id| EntryName::new(id.to_string(), "")))
        .collect();
    while let Some(entry) = entries.pop() {
        // Stop at the first failure. The next call would fail as well, and each one may ask the person for a password.
        ask(&session.desk, None, session.keychain.delete(&entry))
            .await
            .map_err(|error| notice::keys_left(error, entries.len() + 1))?;
    }
    Ok(())
}

/// The profile of a customer.
pub(super) fn profile(session: &Session, id: &str) -> Result<Profile, Notice> {
    find(&load_profiles(&folder(session)?)?, id)
}

/// Changes what a customer's profile says about its key. It does not restore a customer that was deleted.
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

/// Changes the profiles on disk. The same file contains the wizard's profiles.
async fn change<T: Send + 'static>(
    session: &Session,
    change: impl FnOnce(&mut Profiles) -> Result<T, Notice> + Send + 'static,
) -> Result<T, Notice> {
    let change = move |records: &mut Records| change(&mut load_profiles(records.folder()?)?);
    session.disk.run(change).await?
}

fn show(session: &Session, id: &str) -> Result<(), Notice> {
    let profile = profile(session, id)?;
    if let Some(customer) = customer(session, &folder(session)?, &profile) {
        session.desk.change(|state| state.desk.put(customer));
    }
    Ok(())
}

/// Updates what the page shows about a customer's key.
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

/// The profiles. They are read each time because the wizard changes its own in the same file. A list that a later version wrote
/// is read as far as this version understands it, and every change to it fails.
fn load_profiles(folder: &Folder) -> Result<Profiles, Notice> {
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
fn listed_ids(session: &Session) -> Vec<String> {
    session.desk.look(|state| {
        let customers = state.desk.customers().iter();
        customers.map(|customer| customer.id.clone()).collect()
    })
}

/// The notice for an error with a customer's name. If the name is taken, it may belong to a customer in the list or to a profile
/// that the list does not show: the wizard's own, a practice customer while the list shows the real ones, or the reverse.
fn name_notice(error: &RecordsError, profiles: &Profiles, name: &str, listed: &[String]) -> Notice {
    match error {
        RecordsError::NameTaken => {
            let other = profiles.named(name).map(|profile| profile.id.to_string());
            if other.is_some_and(|other| listed.contains(&other)) {
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
