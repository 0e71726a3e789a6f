//! The keyring of this desktop in the hands of its owner: deletes entries, locks and unlocks it.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};
use tempfile::TempDir;
use zbus::blocking::Connection;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, Value};

use crate::desktop::{TIMEOUT, eventually};

const SERVICE: &str = "org.freedesktop.secrets";
const ROOT: &str = "/org/freedesktop/secrets";
const SECRETS: &str = "org.freedesktop.Secret.Service";
/// The password of the keyring that `cargo xtask test` creates.
const PASSWORD: &[u8] = b"test";

/// Deletes the program's entries without the program's knowledge.
pub(crate) fn delete_entries() -> anyhow::Result<()> {
    let bus = Connection::session()?;
    let entries = entries_on(&bus)?;
    ensure!(!entries.is_empty(), "the keyring contains no entry");
    for entry in entries {
        bus.call_method(
            Some(SERVICE),
            &entry,
            Some("org.freedesktop.Secret.Item"),
            "Delete",
            &(),
        )?;
    }
    Ok(())
}

/// The number of entries of the program.
pub(crate) fn entries() -> anyhow::Result<usize> {
    Ok(entries_on(&Connection::session()?)?.len())
}

/// Waits until the program has no entry. It says that a key is only in its memory before the keyring has deleted its copy.
pub(crate) async fn is_empty() -> anyhow::Result<()> {
    let look = async || Ok((entries()? == 0).then_some(()));
    eventually("the key leaves the keyring", TIMEOUT, look).await
}

fn entries_on(bus: &Connection) -> anyhow::Result<Vec<OwnedObjectPath>> {
    let of_the_program = HashMap::from([("service", "Findem Connect")]);
    let (unlocked, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = bus
        .call_method(Some(SERVICE), ROOT, Some(SECRETS), "SearchItems", &of_the_program)?
        .body()
        .deserialize()?;
    ensure!(locked.is_empty(), "the keyring is locked");
    Ok(unlocked)
}

/// A locked keyring. Dropping this unlocks it.
pub(crate) struct Locked(OwnedObjectPath);

/// Locks the keyring. Only this test can unlock it, because no program on this desktop can ask for the password.
pub(crate) fn lock() -> anyhow::Result<Locked> {
    let bus = Connection::session()?;
    let collection: OwnedObjectPath = bus
        .call_method(Some(SERVICE), ROOT, Some(SECRETS), "ReadAlias", &"default")?
        .body()
        .deserialize()?;
    let all = vec![ObjectPath::from(collection.clone())];
    bus.call_method(Some(SERVICE), ROOT, Some(SECRETS), "Lock", &all)?;
    Ok(Locked(collection))
}

impl Locked {
    pub(crate) fn unlock(self) -> anyhow::Result<()> {
        self.open()
    }

    /// Unlocks the keyring with its password, like the login screen, without a prompt.
    fn open(&self) -> anyhow::Result<()> {
        let bus = Connection::session()?;
        let plain = ("plain", Value::from(""));
        let (_, channel): (zbus::zvariant::OwnedValue, OwnedObjectPath) = bus
            .call_method(Some(SERVICE), ROOT, Some(SECRETS), "OpenSession", &plain)?
            .body()
            .deserialize()?;
        let password = (&channel, Vec::<u8>::new(), PASSWORD, "text/plain");
        bus.call_method(
            Some(SERVICE),
            ROOT,
            Some("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            "UnlockWithMasterPassword",
            &(&self.0, password),
        )
        .context("the keyring stays locked")?;
        Ok(())
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        // The next test needs an unlocked keyring. If it is already unlocked, nothing changes.
        let _ = self.open();
    }
}

/// A message bus whose keyring never finishes starting. It ends when this is dropped.
pub(crate) struct SlowBus {
    daemon: Child,
    address: String,
    _folder: TempDir,
}

impl SlowBus {
    pub(crate) fn start() -> anyhow::Result<Self> {
        let folder = TempDir::with_prefix("findem-connect-bus-")?;
        let service = format!("[D-BUS Service]\nName={SERVICE}\nExec=/bin/sleep 300\n");
        fs::write(folder.path().join(format!("{SERVICE}.service")), service)?;
        let here = folder.path().display();
        let settings = format!(
            "<busconfig><type>session</type><listen>unix:path={here}/bus</listen><servicedir>{here}</servicedir>
            <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>
            <allow own=\"*\"/></policy><limit name=\"service_start_timeout\">600000</limit></busconfig>"
        );
        let file = folder.path().join("bus.conf");
        fs::write(&file, settings)?;
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--print-address"])
            .arg(format!("--config-file={}", file.display()))
            .stdout(Stdio::piped())
            .spawn()
            .context("dbus-daemon cannot be started")?;
        // The daemon prints its address once it is listening.
        let mut address = String::new();
        let output = daemon.stdout.take().context("the bus has no output")?;
        BufReader::new(output).read_line(&mut address)?;
        Ok(Self {
            daemon,
            address: address.trim().to_owned(),
            _folder: folder,
        })
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for SlowBus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
