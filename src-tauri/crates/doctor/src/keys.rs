//! `keys`: manages keys in the operating system's keychain, each under the name of a profile. The names are on disk; the keys
//! never are.

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::message::Message;
use jiff::Timestamp;
use keychain::{AsyncKeychain, Availability, EntryName, KeychainError, OsKeychain, Place};
use policy::Policy;
use records::{Folder, KeyPlace, Profile, Profiles};
use report::{columns, locale, texts};
use smartrecruiters::{ClientError, Credential, check_environment};
use uuid::Uuid;
use watch::Watch;

use crate::arguments::KeysCommand;
use crate::key::{self, Key};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::profiles;

/// Adds, lists or forgets keys.
pub(crate) async fn run(command: KeysCommand, policy: &Policy, printer: &Printer) -> Result<ExitStatus, Problem> {
    match command {
        KeysCommand::Add { name, env } => add(name.trim(), env, policy, printer).await?,
        KeysCommand::List => list(printer)?,
        KeysCommand::Forget { name: Some(name), .. } => forget(&name, printer).await?,
        KeysCommand::Forget { name: None, .. } => forget_all(printer).await?,
    }
    Ok(ExitStatus::Ready)
}

async fn add(name: &str, env: Option<Environment>, policy: &Policy, printer: &Printer) -> Result<(), Problem> {
    if key::looks_like_one(name) {
        return Err(Problem::KeyAsArgument);
    }
    let mut profiles = profiles::load(&Folder::open(Folder::locate()?)?)?;
    // Problems with the name or the keychain are reported before the prompt for the key.
    let known = profiles.named(name).cloned();
    if let Some(Profile {
        key: KeyPlace::Keychain { unsettled: false, .. },
        ..
    }) = known
    {
        return Err(Problem::ProfileHasKey(name.to_owned()));
    }
    Profiles::check_name(name)?;
    // Otherwise the key decides, because a practice key may always be kept.
    if let Some(environment) = env.or(known.as_ref().map(profiles::environment)) {
        policy.allows(Feature::KeepKey, environment)?;
    }
    let keychain = AsyncKeychain::new(OsKeychain);
    let place = place(&keychain).await?;

    let key = Key::of(&key::from_stdin()?)?;
    for note in key.notes() {
        printer.note(&note);
    }
    let Key::Usable { credential, shape, .. } = key else {
        return Err(Problem::KeyMalformed);
    };
    let profile = Profile {
        id: known.as_ref().map_or_else(Uuid::new_v4, |profile| profile.id),
        name: name.to_owned(),
        environment: environment(env, known.as_ref(), &credential)
            .map_err(|error| Problem::not_for_host(error, shape))?,
        created: known.as_ref().map_or_else(Timestamp::now, |profile| profile.created),
        key: KeyPlace::Keychain {
            place: place.code().to_owned(),
            unsettled: false,
        },
        last_four: Some(credential.last_four()).filter(|last_four| !last_four.is_empty()),
    };
    let environment_of_key = profiles::environment(&profile);
    policy.allows(Feature::KeepKey, environment_of_key)?;
    let entry = entry(&profile);
    store(profile, &credential, known, (&mut profiles, &keychain)).await?;
    // The program knows the addresses of production and the sandbox only.
    let (id, address) = match environment_of_key {
        Environment::Production | Environment::Sandbox => ("keys-stored", ""),
        Environment::Practice => ("keys-stored-practice", " --api-base ADDRESS"),
        Environment::Custom => ("keys-stored-custom", " --api-base ADDRESS"),
    };
    let stored = Message::new(id)
        .nested("place", named(place))
        .text("entry", entry.label())
        .text("command", format!("findem-doctor check --profile \"{name}\"{address}"));
    printer.page(&(texts::render(&stored) + "\n"))
}

/// Records in the profile that the keychain may hold the key, stores the key, and then records that it is stored. Even if the
/// program stops in between, a profile refers to the key.
async fn store(
    profile: Profile,
    credential: &Credential,
    known: Option<Profile>,
    (profiles, keychain): (&mut Profiles, &AsyncKeychain),
) -> Result<(), Problem> {
    profiles.put(Profile {
        key: profile.key.clone().unsettled(),
        ..profile.clone()
    })?;
    let entry = entry(&profile);
    let Err(error) = keychain.store(&entry, credential.secret()).await else {
        return Ok(profiles.put(profile)?);
    };
    // Undoes the failed store, unless the profile had a key before or the keychain may still store the new one.
    let was_there = known.as_ref().is_some_and(has_key);
    if !was_there && error != KeychainError::Waiting && keychain.delete(&entry).await.is_ok() {
        match known {
            Some(known) => profiles.put(known)?,
            None => {
                profiles.delete(profile.id)?;
            }
        }
    }
    Err(error.into())
}

/// The environment of the key: the one that was requested, else the profile's, else the one that the key's shape shows.
fn environment(
    env: Option<Environment>,
    known: Option<&Profile>,
    credential: &Credential,
) -> Result<String, ClientError> {
    let said = env
        .map(Environment::id)
        .or(known.map(|profile| profile.environment.as_str()));
    let shown = if credential.is_practice() {
        Environment::Practice
    } else {
        Environment::Production
    };
    // An id that only a later version knows is kept unchanged.
    let id = said.unwrap_or(shown.id());
    if let Some(environment) = Environment::from_id(id) {
        check_environment(environment, credential)?;
    }
    Ok(id.to_owned())
}

fn list(printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open_to_read(Folder::locate()?);
    let profiles = profiles::load(&folder)?;
    let with_key: Vec<&Profile> = profiles.all().iter().filter(|profile| has_key(profile)).collect();
    if let Some(problem) = profiles::set_aside(&folder) {
        let note = Message::new("keys-not-listed").text("why", problem.to_string());
        printer.note(&texts::render(&note));
    } else if with_key.is_empty() {
        let note = Message::new("keys-none-add").text("command", "`findem-doctor keys add NAME`");
        printer.note(&texts::render(&note));
    }
    if with_key.is_empty() {
        return Ok(());
    }
    printer.page(&table(&with_key, printer.style().width, printer.has_screen()))
}

/// One line for each key. On a terminal that is too narrow for that, the name has a line of its own.
fn table(profiles: &[&Profile], width: usize, has_screen: bool) -> String {
    let widest = profiles.iter().map(|profile| columns(&profile.name)).max();
    let widest = widest.unwrap_or_default();
    let facts = |profile: &Profile| {
        let end = profile.last_four.as_ref();
        let end = end.map(|end| texts::render(&Message::new("keys-ends").text("lastFour", end)));
        let date = locale::day(profile.created);
        let since = texts::render(&Message::new("keys-since").text("date", date));
        format!("{:<10}  {:<9}  {since}", profile.environment, end.unwrap_or_default())
    };
    let fits = profiles
        .iter()
        .all(|profile| widest + 2 + columns(&facts(profile)) <= width);
    let line = |profile: &Profile| {
        let (name, facts) = (&profile.name, facts(profile));
        let blanks = widest - columns(name);
        if fits || !has_screen {
            format!("{name}{:blanks$}  {facts}\n", "")
        } else {
            format!("{name}\n  {facts}\n")
        }
    };
    profiles.iter().map(|profile| line(profile)).collect()
}

async fn forget(name: &str, printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open(Folder::locate()?)?;
    let mut profiles = profiles::load(&folder)?;
    let profile = profiles::find(&profiles, &folder, name)?;
    if !has_key(&profile) {
        return Err(Problem::ProfileWithoutKey(profile.name));
    }
    let keychain = AsyncKeychain::new(OsKeychain);
    let place = place(&keychain).await?;
    forget_one(&profile, &mut profiles, &folder, (&keychain, place)).await?;
    printer.page(&removed(&profile, place))
}

fn named(place: Place) -> Message {
    Message::new(format!("place-{}", place.code()))
}

fn removed(profile: &Profile, place: Place) -> String {
    let removed = Message::new("keys-removed").text("profile", &profile.name);
    texts::render(&removed.nested("place", named(place))) + "\n"
}

async fn forget_all(printer: &Printer) -> Result<(), Problem> {
    let folder = Folder::open(Folder::locate()?)?;
    let (mut profiles, damage) = profiles::load_what_is_left(&folder);
    let damage = damage.or_else(|| profiles::set_aside(&folder));
    let with_key = profiles.all().iter().filter(|profile| has_key(profile));
    let with_key: Vec<Profile> = with_key.cloned().collect();
    // This includes profiles whose files exist although the list does not contain them.
    let unnamed = folder.ids().into_iter().filter(|id| profiles.get(*id).is_none());
    let unnamed: Vec<EntryName> = unnamed.map(|id| EntryName::new(id.to_string(), "")).collect();
    if with_key.is_empty() && unnamed.is_empty() {
        if damage.is_none() {
            printer.note(&texts::text("keys-none"));
        }
        return damage.map_or(Ok(()), Err);
    }
    let keychain = AsyncKeychain::new(OsKeychain);
    let place = place(&keychain).await?;
    for profile in &with_key {
        forget_one(profile, &mut profiles, &folder, (&keychain, place)).await?;
        printer.page(&removed(profile, place))?;
    }
    for entry in &unnamed {
        if keychain.delete(entry).await? {
            let removed = Message::new("keys-removed-unlisted").nested("place", named(place));
            printer.page(&(texts::render(&removed) + "\n"))?;
        }
    }
    // Nobody knows which keys the unreadable list referred to.
    damage.map_or(Ok(()), Err)
}

/// Deletes the key before the profile, because only the profile refers to the key.
async fn forget_one(
    profile: &Profile,
    profiles: &mut Profiles,
    folder: &Folder,
    (keychain, place): (&AsyncKeychain, Place),
) -> Result<(), Problem> {
    let kept_here = matches!(&profile.key, KeyPlace::Keychain { place: kept, .. } if kept == place.code());
    let deleted = keychain.delete(&entry(profile)).await?;
    if !deleted && !kept_here {
        return Err(Problem::KeyElsewhere(profile.name.clone()));
    }
    Watch::end(folder, profile.id)?;
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

async fn place(keychain: &AsyncKeychain) -> Result<Place, Problem> {
    match keychain.open().await {
        Availability::Available { place } => Ok(place),
        Availability::Missing { reason } => Err(reason.into()),
    }
}

fn entry(profile: &Profile) -> EntryName {
    EntryName::new(profile.id.to_string(), &profile.name)
}

const fn has_key(profile: &Profile) -> bool {
    matches!(profile.key, KeyPlace::Keychain { .. })
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::sync::{Arc, Mutex, PoisonError};

    use keychain::{Keychain, SessionKeychain};
    use secrecy::SecretString;

    use super::*;

    /// A keychain that records the list of profiles when it is asked to store a key, and then stores it or fails.
    struct Fake {
        kept: SessionKeychain,
        records: PathBuf,
        fails: Option<KeychainError>,
        named: Arc<Mutex<Vec<KeyPlace>>>,
    }

    impl Keychain for Fake {
        fn place(&self) -> Result<Place, KeychainError> {
            self.kept.place()
        }

        fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
            *self.named.lock().unwrap_or_else(PoisonError::into_inner) = places(&self.records);
            self.fails.map_or_else(|| self.kept.write(entry, secret), Err)
        }

        fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
            self.kept.read(entry)
        }

        fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError> {
            self.kept.delete(entry)
        }
    }

    fn places(records: &Path) -> Vec<KeyPlace> {
        let profiles = Profiles::load(&Folder::open_to_read(records), Timestamp::now()).value;
        profiles.all().iter().map(|profile| profile.key.clone()).collect()
    }

    #[test]
    fn names_of_any_width_align_and_stand_alone_on_a_narrow_terminal() {
        let profile = |name: &str| Profile {
            id: Uuid::new_v4(),
            name: name.to_owned(),
            environment: "production".to_owned(),
            created: Timestamp::UNIX_EPOCH,
            key: KeyPlace::Nowhere,
            last_four: Some("5566".to_owned()),
        };
        let (wide, accented) = (profile("高橋株式会社"), profile("Zu\u{308}rich"));
        let profiles = [&wide, &accented];
        let facts = "production  ends 5566  since Jan 1, 1970";
        let aligned = format!("高橋株式会社  {facts}\nZu\u{308}rich        {facts}\n");
        assert_eq!(table(&profiles, 80, true), aligned);
        assert_eq!(table(&profiles, 40, false), aligned);
        let alone = format!("高橋株式会社\n  {facts}\nZu\u{308}rich\n  {facts}\n");
        assert_eq!(table(&profiles, 44, true), alone);
    }

    #[tokio::test]
    async fn a_profile_leads_to_the_key_before_the_keychain_is_asked_to_take_it() {
        let in_keychain = |unsettled| KeyPlace::Keychain {
            place: "session".to_owned(),
            unsettled,
        };
        let nowhere = Some(KeyPlace::Nowhere);
        let maybe = || Some(in_keychain(true));
        for (before, fails, after) in [
            (None, None, Some(in_keychain(false))),
            // The program stopped waiting, but the keychain may still store the key.
            (None, Some(KeychainError::Waiting), maybe()),
            (None, Some(KeychainError::Locked), None),
            (nowhere.clone(), None, Some(in_keychain(false))),
            (nowhere.clone(), Some(KeychainError::Locked), nowhere),
            (maybe(), None, Some(in_keychain(false))),
            (maybe(), Some(KeychainError::Locked), maybe()),
        ] {
            let case = format!("{before:?}, {fails:?}");
            let home = tempfile::tempdir().unwrap();
            let mut profiles = profiles::load(&Folder::open(home.path()).unwrap()).unwrap();
            let profile = Profile {
                id: Uuid::new_v4(),
                name: "Acme".to_owned(),
                environment: "production".to_owned(),
                created: Timestamp::now(),
                key: in_keychain(false),
                last_four: Some("5566".to_owned()),
            };
            let known = before.map(|key| Profile { key, ..profile.clone() });
            if let Some(known) = &known {
                profiles.put(known.clone()).unwrap();
            }
            let named = Arc::default();
            let keychain = AsyncKeychain::new(Fake {
                kept: SessionKeychain::default(),
                records: home.path().to_owned(),
                fails,
                named: Arc::clone(&named),
            });
            let credential = Credential::new(SecretString::from("DCRA1-0123456789ab4cde8f00112233445566")).unwrap();
            let stored = store(profile.clone(), &credential, known, (&mut profiles, &keychain)).await;
            assert_eq!(
                stored.err().map(|problem| problem.code()),
                fails.map(KeychainError::code)
            );
            assert_eq!(*named.lock().unwrap(), [in_keychain(true)], "{case}");
            assert_eq!(places(home.path()), Vec::from_iter(after), "{case}");
            let kept = keychain.read(&entry(&profile)).await.unwrap();
            assert_eq!(kept.is_some(), fails.is_none(), "{case}");
        }
    }
}
