//! `keys`: keys in the operating system's keychain, each under the name of a profile. The names are on disk, the keys never.

use jiff::Timestamp;
use keychain::{Availability, EntryName, OsKeychain, PatientKeychain, Place};
use records::{Folder, KeyPlace, Profile, Profiles};
use smartrecruiters::{ClientError, Credential};
use uuid::Uuid;

use crate::arguments::{Environment, KeysCommand};
use crate::key::{self, Key};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Adds, lists or forgets keys.
pub(crate) async fn run(command: KeysCommand, printer: &Printer) -> Result<ExitStatus, Problem> {
    match command {
        KeysCommand::Add { name, env } => add(name.trim(), env, printer).await?,
        KeysCommand::List => list(printer)?,
        KeysCommand::Forget { name: Some(name), .. } => forget(&name, printer).await?,
        KeysCommand::Forget { name: None, .. } => forget_all(printer).await?,
    }
    Ok(ExitStatus::Ready)
}

async fn add(name: &str, env: Option<Environment>, printer: &Printer) -> Result<(), Problem> {
    if key::looks_like_one(name) {
        return Err(Problem::KeyAsArgument);
    }
    let mut profiles = load(&Folder::open(Folder::locate()?)?);
    // What is wrong with the name or the keychain is said before somebody types a key.
    let known = profiles.named(name).cloned();
    if let Some(Profile {
        key: KeyPlace::Keychain { .. },
        ..
    }) = known
    {
        return Err(Problem::ProfileHasKey(name.to_owned()));
    }
    Profiles::check_name(name)?;
    let keychain = PatientKeychain::new(OsKeychain);
    let place = place(&keychain).await?;

    let key = Key::of(&key::from_stdin()?)?;
    for note in key.notes() {
        printer.note(note);
    }
    let Key::Usable { credential, .. } = key else {
        return Err(Problem::KeyMalformed);
    };
    let profile = Profile {
        id: known.as_ref().map_or_else(Uuid::new_v4, |profile| profile.id),
        name: name.to_owned(),
        environment: environment(env, known.as_ref(), &credential)?,
        created: known.as_ref().map_or_else(Timestamp::now, |profile| profile.created),
        key: KeyPlace::Keychain {
            place: place.code().to_owned(),
            unsettled: false,
        },
        last_four: Some(credential.last_four()).filter(|last_four| !last_four.is_empty()),
    };
    let entry = entry(&profile);
    keychain.store(&entry, credential.secret()).await?;
    if let Err(error) = profiles.put(profile) {
        // A key that no profile leads to could be neither used nor forgotten.
        keychain.delete(&entry).await?;
        return Err(error.into());
    }
    printer.result(&format!(
        "The key is in {} as \u{201c}{}\u{201d}.\nCheck it: findem-doctor check --profile \"{name}\"\n",
        place.name(),
        entry.label()
    ))
}

/// Where the key is used: what is asked for, else what the profile says, else what the key shows.
fn environment(env: Option<Environment>, known: Option<&Profile>, credential: &Credential) -> Result<String, Problem> {
    let said = env
        .map(Environment::id)
        .or(known.map(|profile| profile.environment.as_str()));
    match (said, credential.is_practice()) {
        (Some("production" | "sandbox"), true) => Err(ClientError::PracticeKeyElsewhere.into()),
        (Some("practice"), false) => Err(ClientError::RealKeyInPractice.into()),
        (Some(said), _) => Ok(said.to_owned()),
        (None, true) => Ok("practice".to_owned()),
        (None, false) => Ok("production".to_owned()),
    }
}

fn list(printer: &Printer) -> Result<(), Problem> {
    let profiles = load(&Folder::open_to_read(Folder::locate()?));
    let with_key: Vec<&Profile> = profiles.all().iter().filter(|profile| has_key(profile)).collect();
    if with_key.is_empty() {
        printer.note("no keys are kept; `findem-doctor keys add NAME` stores one");
        return Ok(());
    }
    let widest = with_key
        .iter()
        .map(|profile| profile.name.chars().count())
        .max()
        .unwrap_or(0);
    let lines = with_key.iter().map(|profile| {
        let end = profile
            .last_four
            .as_ref()
            .map(|end| format!("ends {end}"))
            .unwrap_or_default();
        let (name, environment, since) = (
            &profile.name,
            &profile.environment,
            profile.created.strftime("%Y-%m-%d"),
        );
        format!("{name:<widest$}  {environment:<10}  {end:<9}  since {since}\n")
    });
    printer.result(&lines.collect::<String>())
}

async fn forget(name: &str, printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open(Folder::locate()?)?;
    let mut profiles = load(&folder);
    let profile = match profiles.named(name) {
        Some(profile) => profile.clone(),
        None if key::looks_like_one(name) => return Err(Problem::KeyAsArgument),
        None => return Err(Problem::NoProfile(name.to_owned())),
    };
    if !has_key(&profile) {
        return Err(Problem::ProfileWithoutKey(profile.name));
    }
    let keychain = PatientKeychain::new(OsKeychain);
    let place = place(&keychain).await?;
    forget_one(&profile, &mut profiles, &folder, (&keychain, place)).await?;
    printer.result(&format!(
        "The key of {} is removed from {}.\n",
        profile.name,
        place.name()
    ))
}

async fn forget_all(printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open(Folder::locate()?)?;
    let mut profiles = load(&folder);
    let with_key: Vec<Profile> = profiles
        .all()
        .iter()
        .filter(|profile| has_key(profile))
        .cloned()
        .collect();
    if with_key.is_empty() {
        printer.note("no keys are kept");
        return Ok(());
    }
    let keychain = PatientKeychain::new(OsKeychain);
    let place = place(&keychain).await?;
    for profile in &with_key {
        forget_one(profile, &mut profiles, &folder, (&keychain, place)).await?;
        printer.result(&format!(
            "The key of {} is removed from {}.\n",
            profile.name,
            place.name()
        ))?;
    }
    Ok(())
}

/// Deletes the key first: a profile is the only way to it.
async fn forget_one(
    profile: &Profile,
    profiles: &mut Profiles,
    folder: &Folder,
    (keychain, place): (&PatientKeychain, Place),
) -> Result<(), Problem> {
    let kept_here = matches!(&profile.key, KeyPlace::Keychain { place: kept, .. } if kept == place.code());
    let deleted = keychain.delete(&entry(profile)).await?;
    if !deleted && !kept_here {
        return Err(Problem::KeyElsewhere(profile.name.clone()));
    }
    if folder.profile(profile.id).is_used() {
        profiles.put(Profile {
            key: KeyPlace::Nowhere,
            last_four: None,
            ..profile.clone()
        })?;
    } else {
        profiles.delete(profile.id)?;
    }
    Ok(())
}

async fn place(keychain: &PatientKeychain) -> Result<Place, Problem> {
    match keychain.open().await {
        Availability::Available { place } => Ok(place),
        Availability::Missing { reason } => Err(reason.into()),
    }
}

fn load(folder: &Folder) -> Profiles {
    Profiles::load(folder, Timestamp::now()).value
}

fn entry(profile: &Profile) -> EntryName {
    EntryName::new(profile.id.to_string(), &profile.name)
}

const fn has_key(profile: &Profile) -> bool {
    matches!(profile.key, KeyPlace::Keychain { .. })
}
