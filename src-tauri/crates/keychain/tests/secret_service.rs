//! Tests with a real Secret Service: GNOME Keyring on a private message bus.
//!
//! Each test starts itself again in its own environment, so that no test reaches the keyring of the person who runs it, and so that
//! a desktop without a bus can be tested.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the interfaces of the bus say what a method takes"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its desktop has failed")]

use std::collections::HashMap;
use std::env;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use keychain::{AsyncKeychain, Availability, EntryName, KeychainError, OsKeychain, Place};
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Runtime;
use zbus::blocking::Connection;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

const INSIDE: &str = "KEYCHAIN_TEST_INSIDE";

/// The daemon reads the password from standard input and moves to the background once it is ready.
const UNLOCK: &str = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null";

#[derive(Clone, Copy, PartialEq)]
enum Desktop {
    /// A bus and an unlocked keyring.
    Unlocked,
    /// A bus whose Secret Service has no keyring yet, as for a person who has never logged in with a password.
    Fresh,
    /// No bus.
    None,
}

/// Runs `scenario` on a private desktop. `test` is the name of the calling test.
fn run_on(desktop: Desktop, test: &str, scenario: impl FnOnce()) {
    if env::var_os(INSIDE).is_some_and(|inside| inside == test) {
        return scenario();
    }
    for program in ["dbus-run-session", "gnome-keyring-daemon"] {
        assert!(
            is_installed(program),
            "{program} is missing, so the keychain cannot be tested; `cargo xtask setup` installs it"
        );
    }
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), Permissions::from_mode(0o700)).unwrap();
    let this = env::current_exe().unwrap();
    let mut command = match desktop {
        Desktop::None => Command::new(&this),
        Desktop::Fresh => with_bus("exec \"$@\"", &this),
        Desktop::Unlocked => with_bus(&format!("{UNLOCK} && exec \"$@\""), &this),
    };
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, test);
    // Without a display no prompt can be shown, so a test never waits for a person.
    for name in [
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "DBUS_SESSION_BUS_ADDRESS",
        "GNOME_KEYRING_CONTROL",
    ] {
        command.env_remove(name);
    }
    for name in [
        "HOME",
        "XDG_RUNTIME_DIR",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
    ] {
        command.env(name, home.path());
    }
    let output = command.output().unwrap();
    let results = String::from_utf8_lossy(&output.stdout);
    let passed = output.status.success() && results.contains("1 passed");
    assert!(passed, "{results}{}", String::from_utf8_lossy(&output.stderr));
}

fn with_bus(script: &str, program: &Path) -> Command {
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "sh", "-c", script, "sh"]).arg(program);
    command
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// A keychain and a multi-threaded runtime like the one of the programs.
fn keychain() -> (Runtime, AsyncKeychain) {
    (Runtime::new().unwrap(), AsyncKeychain::new(OsKeychain))
}

fn entry() -> EntryName {
    EntryName::new("0d7c31a2", "Acme")
}

#[test]
fn a_key_is_stored_read_back_replaced_and_deleted() {
    run_on(
        Desktop::Unlocked,
        "a_key_is_stored_read_back_replaced_and_deleted",
        || {
            let (runtime, keychain) = keychain();
            runtime.block_on(async {
                let place = Place::GnomeKeyring;
                assert_eq!(keychain.open().await, Availability::Available { place });
                assert!(keychain.read(&entry()).await.unwrap().is_none());
                for secret in ["dGhlIGZpcnN0IGtleQ", "and its successor, – not ASCII"] {
                    keychain.store(&entry(), &SecretString::from(secret)).await.unwrap();
                    let kept = keychain.read(&entry()).await.unwrap().unwrap();
                    assert_eq!(kept.expose_secret(), secret);
                }
                let other = EntryName::new("another profile", "Acme");
                assert!(keychain.read(&other).await.unwrap().is_none());
                assert_eq!(keychain.delete(&entry()).await, Ok(true));
                assert_eq!(keychain.delete(&entry()).await, Ok(false));
            });
        },
    );
}

#[test]
fn a_person_finds_the_entry_by_its_label() {
    run_on(Desktop::Unlocked, "a_person_finds_the_entry_by_its_label", || {
        let (runtime, keychain) = keychain();
        runtime
            .block_on(keychain.store(&entry(), &SecretString::from("key")))
            .unwrap();
        let found: (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = call(
            "SearchItems",
            &std::collections::HashMap::from([("service", "Findem Connect"), ("username", "0d7c31a2")]),
        );
        let label: zbus::zvariant::OwnedValue = Connection::session()
            .unwrap()
            .call_method(
                Some("org.freedesktop.secrets"),
                &found.0[0],
                Some("org.freedesktop.DBus.Properties"),
                "Get",
                &("org.freedesktop.Secret.Item", "Label"),
            )
            .unwrap()
            .body()
            .deserialize()
            .unwrap();
        assert_eq!(String::try_from(label).unwrap(), "Findem Connect – Acme");
    });
}

#[test]
fn a_locked_keyring_that_nobody_can_unlock_is_locked() {
    run_on(
        Desktop::Unlocked,
        "a_locked_keyring_that_nobody_can_unlock_is_locked",
        || {
            let (runtime, keychain) = keychain();
            runtime.block_on(async {
                keychain.store(&entry(), &SecretString::from("key")).await.unwrap();
                let collection: OwnedObjectPath = call("ReadAlias", &"default");
                let _: (Vec<OwnedObjectPath>, OwnedObjectPath) = call("Lock", &vec![ObjectPath::from(collection)]);
                let secret = SecretString::from("its successor");
                assert_eq!(keychain.read(&entry()).await.unwrap_err(), KeychainError::Locked);
                assert_eq!(keychain.store(&entry(), &secret).await, Err(KeychainError::Locked));
                assert_eq!(keychain.delete(&entry()).await, Err(KeychainError::Locked));
            });
        },
    );
}

#[test]
fn a_service_without_a_keyring_cannot_keep_a_key() {
    run_on(Desktop::Fresh, "a_service_without_a_keyring_cannot_keep_a_key", || {
        let (runtime, keychain) = keychain();
        runtime.block_on(async {
            let reason = KeychainError::NoCollection;
            assert_eq!(keychain.open().await, Availability::Missing { reason });
            assert_eq!(keychain.store(&entry(), &SecretString::from("key")).await, Err(reason));
        });
    });
}

#[test]
fn without_a_bus_there_is_no_store_and_a_retry_works_once_there_is_one() {
    run_on(
        Desktop::None,
        "without_a_bus_there_is_no_store_and_a_retry_works_once_there_is_one",
        || {
            let (runtime, keychain) = keychain();
            runtime.block_on(async {
                let reason = KeychainError::NoStore;
                assert_eq!(keychain.open().await, Availability::Missing { reason });
                assert_eq!(keychain.read(&entry()).await.unwrap_err(), reason);

                let bus = Bus::start();
                bus.unlock();
                let place = Place::GnomeKeyring;
                assert_eq!(keychain.open().await, Availability::Available { place });
                keychain.store(&entry(), &SecretString::from("key")).await.unwrap();
                assert_eq!(keychain.delete(&entry()).await, Ok(true));
            });
        },
    );
}

#[test]
fn a_keyring_that_was_restarted_is_found_again() {
    run_on(Desktop::None, "a_keyring_that_was_restarted_is_found_again", || {
        let (runtime, keychain) = keychain();
        runtime.block_on(async {
            let bus = Bus::start();
            bus.unlock();
            keychain.store(&entry(), &SecretString::from("key")).await.unwrap();
            drop(bus);
            assert_eq!(keychain.read(&entry()).await.unwrap_err(), KeychainError::NoStore);

            let bus = Bus::start();
            bus.unlock();
            let kept = keychain.read(&entry()).await.unwrap().unwrap();
            assert_eq!(kept.expose_secret(), "key");
        });
    });
}

/// A fake Secret Service with these aliases. It stores nothing.
struct FakeService {
    default: &'static str,
    session: &'static str,
}

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl FakeService {
    fn read_alias(&self, name: &str) -> OwnedObjectPath {
        let path = match name {
            "default" => self.default,
            "session" => self.session,
            _ => "/",
        };
        OwnedObjectPath::try_from(path).unwrap()
    }

    /// Returns a public key that is never used.
    fn open_session(&self, _algorithm: &str, _input: OwnedValue) -> (OwnedValue, OwnedObjectPath) {
        let public_key = Value::from(vec![2_u8; 128]).try_into().unwrap();
        let session = OwnedObjectPath::try_from("/org/freedesktop/secrets/session/s1").unwrap();
        (public_key, session)
    }
}

/// A fake Secret Service that has every entry, locked. It counts how often it is asked to unlock one, which shows a prompt.
struct LockedService(Arc<AtomicUsize>);

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl LockedService {
    fn open_session(&self, _algorithm: &str, _input: OwnedValue) -> (OwnedValue, OwnedObjectPath) {
        let public_key = Value::from(vec![2_u8; 128]).try_into().unwrap();
        let session = OwnedObjectPath::try_from("/org/freedesktop/secrets/session/s1").unwrap();
        (public_key, session)
    }

    fn search_items(&self, _attributes: HashMap<String, String>) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        let item = OwnedObjectPath::try_from("/org/freedesktop/secrets/collection/login/1").unwrap();
        (Vec::new(), vec![item])
    }

    fn unlock(&self, _objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        self.0.fetch_add(1, Ordering::Relaxed);
        (Vec::new(), OwnedObjectPath::try_from("/").unwrap())
    }
}

#[test]
fn a_locked_keyring_is_not_asked_to_unlock() {
    run_on(Desktop::None, "a_locked_keyring_is_not_asked_to_unlock", || {
        let (runtime, keychain) = keychain();
        let _bus = Bus::start();
        let asked = Arc::new(AtomicUsize::new(0));
        let _service = zbus::blocking::connection::Builder::session()
            .and_then(|bus| bus.serve_at("/org/freedesktop/secrets", LockedService(Arc::clone(&asked))))
            .and_then(|bus| bus.name("org.freedesktop.secrets"))
            .and_then(zbus::blocking::connection::Builder::build)
            .unwrap();
        let unasked = runtime.block_on(keychain.read_unasked(&entry()));
        assert_eq!(unasked.unwrap_err(), KeychainError::Locked);
        assert_eq!(asked.load(Ordering::Relaxed), 0);
        assert!(runtime.block_on(keychain.read(&entry())).is_err());
        assert!(
            asked.load(Ordering::Relaxed) > 0,
            "reading asks, so the test proves something"
        );
    });
}

struct Collection;

#[zbus::interface(name = "org.freedesktop.Secret.Collection")]
impl Collection {
    #[zbus(property)]
    fn locked(&self) -> bool {
        false
    }
}

#[test]
fn a_keyring_that_does_not_exist_or_ends_at_logout_keeps_no_key() {
    run_on(
        Desktop::None,
        "a_keyring_that_does_not_exist_or_ends_at_logout_keeps_no_key",
        || {
            const LOGIN: &str = "/org/freedesktop/secrets/collection/login";
            const SESSION: &str = "/org/freedesktop/secrets/collection/session";
            const ELSEWHERE: &str = "/org/freedesktop/secrets/collection/tmp_1";
            let (runtime, keychain) = keychain();
            let _bus = Bus::start();
            let place = Place::SystemKeyring;
            let kept = Availability::Available { place };
            let missing = |reason| Availability::Missing { reason };
            let none = || missing(KeychainError::NoCollection);
            let until_logout = || missing(KeychainError::UntilLogout);
            for (default, session, there, expected) in [
                (LOGIN, SESSION, vec![LOGIN, SESSION], kept),
                (LOGIN, "/", vec![LOGIN], kept),
                ("/", SESSION, vec![SESSION], none()),
                ("/", "/", vec![], none()),
                (LOGIN, SESSION, vec![SESSION], none()),
                (LOGIN, "/", vec![], none()),
                (SESSION, SESSION, vec![SESSION], until_logout()),
                (SESSION, "/", vec![SESSION], until_logout()),
                (SESSION, "/", vec![], none()),
                (ELSEWHERE, ELSEWHERE, vec![ELSEWHERE], until_logout()),
                (ELSEWHERE, SESSION, vec![ELSEWHERE, SESSION], kept),
            ] {
                let mut service = zbus::blocking::connection::Builder::session()
                    .unwrap()
                    .serve_at("/org/freedesktop/secrets", FakeService { default, session })
                    .unwrap();
                for path in &there {
                    service = service.serve_at(*path, Collection).unwrap();
                }
                let service = service.name("org.freedesktop.secrets").unwrap().build().unwrap();
                let answer = runtime.block_on(keychain.open());
                assert_eq!(
                    answer, expected,
                    "default {default}, session {session}, there: {there:?}"
                );
                service.release_name("org.freedesktop.secrets").unwrap();
            }
        },
    );
}

#[test]
fn a_slow_or_failing_service_is_not_reported_as_missing() {
    run_on(
        Desktop::None,
        "a_slow_or_failing_service_is_not_reported_as_missing",
        || {
            let (runtime, keychain) = keychain();
            let (soon, late) = (Duration::from_millis(300), Duration::from_mins(1));
            for (program, limit, reason) in [
                ("/bin/sleep 300", soon, KeychainError::Waiting),
                ("/bin/false", late, KeychainError::Failed),
                ("/no/such/program", late, KeychainError::Failed),
            ] {
                let _bus = Bus::that_starts(program, limit);
                let answer = runtime.block_on(keychain.open());
                assert_eq!(answer, Availability::Missing { reason }, "{program}");
                assert_eq!(
                    runtime.block_on(keychain.read(&entry())).unwrap_err(),
                    reason,
                    "{program}"
                );
            }
        },
    );
}

fn call<T>(method: &str, argument: &(impl serde::Serialize + zbus::zvariant::DynamicType)) -> T
where
    T: serde::de::DeserializeOwned + zbus::zvariant::Type,
{
    Connection::session()
        .unwrap()
        .call_method(
            Some("org.freedesktop.secrets"),
            "/org/freedesktop/secrets",
            Some("org.freedesktop.Secret.Service"),
            method,
            argument,
        )
        .unwrap()
        .body()
        .deserialize()
        .unwrap()
}

/// A message bus at the default address, `bus` in `XDG_RUNTIME_DIR`.
struct Bus {
    daemon: Child,
    socket: PathBuf,
}

impl Bus {
    fn start() -> Self {
        Self::with(|socket, daemon| {
            daemon
                .arg("--session")
                .arg(format!("--address=unix:path={}", socket.display()));
        })
    }

    /// A bus that starts this program as its Secret Service, and waits this long for it.
    fn that_starts(program: &str, limit: Duration) -> Self {
        Self::with(|socket, daemon| {
            let folder = socket.with_file_name("services");
            fs::create_dir_all(&folder).unwrap();
            let service = format!("[D-BUS Service]\nName=org.freedesktop.secrets\nExec={program}\n");
            fs::write(folder.join("org.freedesktop.secrets.service"), service).unwrap();
            let settings = format!(
                "<busconfig><type>session</type><listen>unix:path={}</listen><servicedir>{}</servicedir>
                <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>
                <allow own=\"*\"/></policy>
                <limit name=\"service_start_timeout\">{}</limit></busconfig>",
                socket.display(),
                folder.display(),
                limit.as_millis()
            );
            let file = socket.with_file_name("bus.conf");
            fs::write(&file, settings).unwrap();
            daemon.arg(format!("--config-file={}", file.display()));
        })
    }

    fn with(set_up: impl FnOnce(&Path, &mut Command)) -> Self {
        let socket = PathBuf::from(env::var_os("XDG_RUNTIME_DIR").unwrap()).join("bus");
        let mut daemon = Command::new("dbus-daemon");
        set_up(&socket, daemon.args(["--nofork", "--print-address"]));
        let mut daemon = daemon.stdout(Stdio::piped()).spawn().unwrap();
        // The daemon prints its address once it is listening.
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self { daemon, socket }
    }

    fn unlock(&self) {
        let address = format!("unix:path={}", self.socket.display());
        let status = Command::new("sh")
            .args(["-c", UNLOCK])
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .status()
            .unwrap();
        assert!(status.success());
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
        let _ = fs::remove_file(&self.socket);
    }
}
