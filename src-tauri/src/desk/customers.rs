//! Customers are profiles on disk. The wizard's own two, for setting up and for practising, are not among them.

use ::desk::Customer;
use ::desk::view::{CustomerKey, RunView};
use jiff::Timestamp;
use keychain::EntryName;
use records::{Folder, KeyPlace, Profile, Profiles, RecordsError, Runs};
use report::{EnvironmentId, Mode, Report};
use uuid::Uuid;
use wizard::view::{Environment, Notice};

use crate::notice::{self, Code};
use crate::session::{KeyInUse, Session};

/// All customers, with what is known of their runs.
pub(super) fn load(session: &Session, practising: bool) -> Vec<Customer> {
    let Some(folder) = session.look(|inner| inner.folder().cloned()) else {
        return Vec::new();
    };
    let profiles = profiles(&folder);
    let is_customer = |profile: &&Profile| {
        (profile.environment == "practice") == practising && !session.look(|inner| inner.is_own(&folder, profile))
    };
    let customers = profiles.all().iter().filter(is_customer);
    customers
        .filter_map(|profile| customer(session, &folder, profile))
        .collect()
}

/// The profile as a customer; none where its environment is one that the window cannot ask.
fn customer(session: &Session, folder: &Folder, profile: &Profile) -> Option<Customer> {
    let id = profile.id.to_string();
    let environment = match profile.environment.as_str() {
        "production" => EnvironmentId::Production,
        "sandbox" => EnvironmentId::Sandbox,
        "practice" => EnvironmentId::Practice,
        _ => return None,
    };
    let kept = matches!(profile.key, KeyPlace::Keychain { .. });
    let in_memory = session.look_at_desk(|support| support.keys.get(&id).map(KeyInUse::last_four));
    let key = match (kept, in_memory) {
        (true, _) => Some(CustomerKey {
            last_four: profile.last_four.clone(),
            kept,
        }),
        (false, Some(last_four)) => Some(CustomerKey { last_four, kept }),
        (false, None) => None,
    };
    Some(Customer {
        id,
        name: profile.name.clone(),
        environment,
        key,
        runs: run_views(&folder.profile(profile.id).runs()),
    })
}

/// The runs that can be read back. One that cannot does not hide the others.
fn run_views(runs: &Runs) -> Vec<RunView> {
    let listed = runs.list().unwrap_or_else(|error| {
        tracing::warn!(code = error.code(), "the runs: {error}");
        Vec::new()
    });
    let read = |run: &records::Run| match runs.read(run) {
        Ok(text) => Some(run_view(&report::read(text.as_bytes()).ok()?.report)),
        Err(error) => {
            tracing::warn!(code = error.code(), "a run: {error}");
            None
        }
    };
    listed.iter().filter_map(read).collect()
}

/// A run, as the list of runs shows it.
pub(super) fn run_view(report: &Report) -> RunView {
    RunView {
        report_id: report.report_id.clone(),
        started_at: report.started_at.as_second(),
        verdict: report.summary.verdict,
        last_four: report.credential.last_four.clone(),
        read_only: report.run.mode == Mode::ReadOnly,
    }
}

/// Whether this is the world of the practice tenant, even while that is still starting.
pub(super) fn practising(session: &Session) -> bool {
    session.look(|inner| inner.here().1 == Environment::Practice)
}

/// A new customer, who is looked at from now on.
pub(super) fn add(session: &Session, name: &str, environment: Environment) -> Result<String, Notice> {
    let id = create(session, name, environment)?;
    session.desk(|support| {
        support.desk.select(&id);
        support.report = None;
    });
    Ok(id)
}

/// A new customer in the list.
pub(super) fn create(session: &Session, name: &str, environment: Environment) -> Result<String, Notice> {
    let environment = match (practising(session), environment) {
        (true, _) => "practice",
        (false, Environment::Sandbox) => "sandbox",
        (false, _) => "production",
    };
    let profile = Profile {
        id: Uuid::new_v4(),
        name: notice::not_a_key(name)?.to_owned(),
        environment: environment.to_owned(),
        created: Timestamp::now(),
        key: KeyPlace::Nowhere,
        last_four: None,
    };
    let id = profile.id.to_string();
    change(session, |profiles| profiles.put(profile).map_err(|error| named(&error)))?;
    show(session, &id)?;
    Ok(id)
}

pub(super) fn rename(session: &Session, id: &str, name: &str) -> Result<(), Notice> {
    let name = notice::not_a_key(name)?;
    change(session, |profiles| {
        let profile = find(profiles, id)?;
        profiles.rename(profile.id, name).map_err(|error| named(&error))
    })?;
    show(session, id)
}

/// Forgets a customer with its key.
pub(super) async fn forget(session: &Session, id: &str) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    // The key goes first: its profile is the only way to it.
    super::key::take_away(session, id).await?;
    delete(session, id)
}

/// Deletes a customer that has no key, and its runs.
pub(super) fn delete(session: &Session, id: &str) -> Result<(), Notice> {
    change(session, |profiles| {
        let profile = find(profiles, id)?;
        profiles.delete(profile.id).map_err(|error| notice::records(&error))
    })?;
    session.desk(|support| {
        if support.looks_at(id) {
            support.report = None;
        }
        support.desk.forgotten(id);
    });
    Ok(())
}

/// Takes every key out of the keychain that a profile leads to, before the profiles are deleted.
pub(crate) async fn forget_all_keys(session: &Session) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    let Some(folder) = session.look(|inner| inner.folder().cloned()) else {
        return Ok(());
    };
    for profile in profiles(&folder).all() {
        if matches!(profile.key, KeyPlace::Keychain { .. }) {
            session
                .keychain
                .delete(&entry(profile))
                .await
                .map_err(notice::keychain)?;
        }
    }
    Ok(())
}

/// The profile of a customer.
pub(super) fn profile(session: &Session, id: &str) -> Result<Profile, Notice> {
    find(&profiles(&folder(session)?), id)
}

/// Changes what is written of a customer. One who is gone does not come back by it.
pub(super) fn amend(session: &Session, id: &str, amended: impl FnOnce(Profile) -> Profile) -> Result<(), Notice> {
    change(session, |profiles| {
        let profile = amended(find(profiles, id)?);
        profiles.put(profile).map_err(|error| named(&error))
    })?;
    show(session, id)
}

/// Changes the profiles on disk. The wizard writes its own into the same file, under the same lock.
fn change<T>(session: &Session, change: impl FnOnce(&mut Profiles) -> Result<T, Notice>) -> Result<T, Notice> {
    session.look(|inner| {
        let folder = inner.folder().ok_or_else(|| Code::NotSaved.notice())?;
        change(&mut profiles(folder))
    })
}

fn show(session: &Session, id: &str) -> Result<(), Notice> {
    let profile = profile(session, id)?;
    if let Some(customer) = customer(session, &folder(session)?, &profile) {
        session.desk(|support| support.desk.put(customer));
    }
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
    let folder = session.look(|inner| inner.folder().cloned());
    folder.ok_or_else(|| Code::NotSaved.notice())
}

/// Read anew each time: the wizard changes its own profile, in the same file.
fn profiles(folder: &Folder) -> Profiles {
    Profiles::load(folder, Timestamp::now()).value
}

fn find(profiles: &Profiles, id: &str) -> Result<Profile, Notice> {
    let profile = Uuid::parse_str(id).ok().and_then(|id| profiles.get(id));
    profile.cloned().ok_or_else(|| Code::Internal.notice())
}

/// What is wrong with a customer's name is said as such.
fn named(error: &RecordsError) -> Notice {
    match error {
        RecordsError::NameTaken => Code::CustomerNameTaken.notice(),
        RecordsError::NameEmpty => Code::CustomerNameEmpty.notice(),
        RecordsError::NameTooLong => Code::CustomerNameTooLong.notice(),
        error => notice::records(error),
    }
}
