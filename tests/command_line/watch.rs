//! `watch`, as its timer runs it: with a keychain, with the records of a person, and with a desktop that shows notifications.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command as Process, Stdio};
use std::sync::PoisonError;

use ::practice::{Effect, Fault};
use records::Folder;
use tempfile::TempDir;

use crate::keys::ONE_AT_A_TIME;
use crate::notifications::Notifications;
use crate::support::{CommandOutput, Mapped, Server, in_a_view, process, run_in};

/// The home of a person, in which a script stands for the program that switches timers.
struct Home {
    folder: TempDir,
    notifications: Notifications,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("timers.txt");
        let text = folder.path().join("systemctl.sh");
        fs::write(&text, format!("#!/bin/sh\necho \"$@\" >> '{}'\n", log.display())).unwrap();
        // Another process makes the program: while this one had it open, a process that another test starts could inherit it, and
        // the system runs no file that is open for writing.
        let mut install = Process::new("install");
        install
            .arg("--mode=755")
            .args([&text, &folder.path().join("systemctl")]);
        assert!(install.status().unwrap().success());
        Self {
            folder,
            notifications: Notifications::serve().unwrap(),
        }
    }

    fn records(&self) -> PathBuf {
        self.folder.path().join("records")
    }

    fn process(&self, arguments: &[&str]) -> Process {
        let mut program = process();
        program
            .args(arguments)
            .env("FINDEM_CONNECT_HOME", self.records())
            .env("SYSTEMCTL", self.folder.path().join("systemctl"))
            .env(
                "DBUS_SESSION_BUS_ADDRESS",
                std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap(),
            );
        in_a_view(
            Mapped::Person,
            r#"mount --bind "$SYSTEMCTL" /usr/bin/systemctl && exec "$@""#,
            &program,
        )
    }

    fn run(&self, arguments: &[&str], stdin: &str) -> CommandOutput {
        let mut command = assert_cmd::Command::from_std(self.process(arguments));
        CommandOutput::of(command.write_stdin(stdin))
    }

    /// What the timers were told since the last call.
    fn timers(&self) -> Vec<String> {
        let log = self.folder.path().join("timers.txt");
        let said = fs::read_to_string(&log).unwrap_or_default();
        let _ = fs::remove_file(log);
        said.lines().map(str::to_owned).collect()
    }

    /// What was shown since the last call.
    fn shown(&self) -> Vec<(String, String)> {
        self.notifications.shown()
    }
}

const TIMER: &str = "findem-doctor-watch.timer";

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn a_person_is_told_when_the_connection_breaks_and_when_it_works_again() {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let (home, server) = (Home::new(), Server::ready());
    let base = server.base();
    let now = || home.run(&["watch", "now", "--api-base", &base], "");
    assert_eq!(home.run(&["keys", "add", "Acme GmbH"], &server.key()).code, 0);
    now().assert_refused("nothingWatched");
    home.run(&["watch", "on", "Nobody"], "").assert_refused("noProfile");
    home.timers();

    let on = home.run(&["watch", "on", "acme gmbh"], "");
    assert_eq!(
        (on.code, home.timers()),
        (0, vec![format!("--user enable --now {TIMER}")]),
        "{on:?}"
    );
    let status = home.run(&["watch", "status"], "");
    assert!(
        status.out.contains("Acme GmbH: checked every week") && status.out.contains("no check yet"),
        "{status:?}"
    );

    // A connection that works is not worth a word.
    for _ in 0..2 {
        let said = now();
        assert_eq!((said.code, home.shown()), (0, Vec::new()), "{said:?}");
    }
    assert!(
        server.journal().iter().all(|entry| entry.method == "GET"),
        "a check by itself only reads"
    );

    server.faults().add(Fault::on("/", Effect::status(401)));
    let said = now();
    let shown = home.shown();
    assert_eq!((said.code, shown.len()), (1, 1), "{said:?} {shown:?}");
    assert_eq!(
        shown[0].0,
        "The connection between Findem and SmartRecruiters changed for the worse"
    );
    assert!(
        !shown[0].1.is_empty() && !format!("{shown:?}").contains("Acme"),
        "{shown:?}"
    );
    assert!(!format!("{shown:?}").contains(&server.key()[9..]), "{shown:?}");
    assert_eq!((now().code, home.shown()), (1, Vec::new()), "once is enough");

    // A server that is down says nothing about the connection.
    server.faults().clear();
    server.faults().add(Fault::on("/", Effect::status(503)));
    assert_eq!((now().code, home.shown()), (3, Vec::new()));
    server.faults().clear();
    let said = now();
    let shown = home.shown();
    assert_eq!((said.code, shown.len()), (0, 1), "{said:?} {shown:?}");
    assert_eq!(
        shown[0].0,
        "The connection between Findem and SmartRecruiters works again"
    );

    // The window has the records open. The check waits for it.
    let window = Folder::open(home.records()).unwrap();
    let mut waiting = home.process(&["watch", "now", "--api-base", &base]);
    let mut waiting = waiting.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut note = String::new();
    BufReader::new(waiting.stderr.take().unwrap())
        .read_line(&mut note)
        .unwrap();
    assert!(
        note.contains("another program, such as the window of Findem Connect, is using the records"),
        "{note}"
    );
    let asked = server.journal().len();
    drop(window);
    assert_eq!(waiting.wait().unwrap().code(), Some(0));
    assert!(
        server.journal().len() > asked,
        "nothing was sent before the records were free"
    );

    // Removing the key ends it.
    home.timers();
    assert_eq!(home.run(&["keys", "forget", "Acme GmbH"], "").code, 0);
    assert_eq!(home.timers(), [format!("--user disable --now {TIMER}")]);
    let status = home.run(&["watch", "status"], "");
    assert!(
        status.out.contains("No connection is checked every week."),
        "{status:?}"
    );
}

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn a_locked_keychain_is_said_once_and_the_check_can_be_switched_off() {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let (home, server) = (Home::new(), Server::ready());
    let base = server.base();
    let now = || home.run(&["watch", "now", "--api-base", &base], "");
    for name in ["One", "Two"] {
        assert_eq!(home.run(&["keys", "add", name], &server.key()).code, 0);
    }
    assert_eq!(home.run(&["watch", "on", "One"], "").code, 0);
    let asked = server.journal().len();
    let locked = keyring::lock();
    let said = now();
    let shown = home.shown();
    assert_eq!((said.code, shown.len()), (2, 1), "{said:?} {shown:?}");
    assert_eq!(
        shown[0],
        (
            "The connection between Findem and SmartRecruiters wasn’t checked".to_owned(),
            "the keychain is locked".to_owned()
        )
    );
    let again = now();
    let seen = (again.code, home.shown(), server.journal().len());
    drop(locked);
    assert_eq!(seen, (2, Vec::new(), asked), "{again:?}");
    let status = home.run(&["watch", "status"], "");
    assert!(status.out.contains("the keychain didn’t give the key"), "{status:?}");
    let said = now();
    assert_eq!((said.code, home.shown()), (0, Vec::new()), "{said:?}");

    home.run(&["watch", "off", "Two"], "").assert_refused("notWatched");
    home.run(&["watch", "now", "Two"], "").assert_refused("notWatched");
    home.timers();
    assert_eq!(home.run(&["watch", "off"], "").code, 0);
    assert_eq!(home.timers(), [format!("--user disable --now {TIMER}")]);
    // Although the window has the records open, there is nothing to wait for.
    let window = Folder::open(home.records()).unwrap();
    now().assert_refused("nothingWatched");
    drop(window);
    assert_eq!(home.run(&["keys", "forget", "--all"], "").code, 0);
}

/// On a private bus without systemd, and without a keychain.
#[test]
fn without_a_profile_nothing_is_watched_and_no_timer_is_needed() {
    let folder = tempfile::tempdir().unwrap();
    run_in(folder.path(), &["watch", "now"], "").assert_refused("nothingWatched");
    run_in(folder.path(), &["watch", "on", "Acme"], "").assert_refused("noProfile");
    run_in(folder.path(), &["watch", "now", "Acme"], "").assert_refused("noProfile");
    run_in(
        folder.path(),
        &["watch", "now", "--api-base", "https://example.com"],
        "",
    )
    .assert_refused("notHttp");
    let status = run_in(folder.path(), &["watch", "status"], "");
    assert_eq!(
        (status.code, status.out.as_str()),
        (0, "No connection is checked every week.\n"),
        "{status:?}"
    );
}

/// The keyring in the hands of its owner.
mod keyring {
    use zbus::blocking::Connection;
    use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

    const SERVICE: &str = "org.freedesktop.secrets";
    const ROOT: &str = "/org/freedesktop/secrets";
    const SECRETS: &str = "org.freedesktop.Secret.Service";
    /// The password of the keyring that `cargo xtask test` creates.
    const PASSWORD: &[u8] = b"test";

    /// A locked keyring. Dropping this unlocks it.
    pub(super) struct Locked(OwnedObjectPath);

    pub(super) fn lock() -> Locked {
        let bus = Connection::session().unwrap();
        let answer = bus
            .call_method(Some(SERVICE), ROOT, Some(SECRETS), "ReadAlias", &"default")
            .unwrap();
        let collection: OwnedObjectPath = answer.body().deserialize().unwrap();
        let all = vec![ObjectPath::from(collection.clone())];
        bus.call_method(Some(SERVICE), ROOT, Some(SECRETS), "Lock", &all)
            .unwrap();
        Locked(collection)
    }

    impl Drop for Locked {
        fn drop(&mut self) {
            let bus = Connection::session().unwrap();
            let plain = ("plain", Value::from(""));
            let answer = bus
                .call_method(Some(SERVICE), ROOT, Some(SECRETS), "OpenSession", &plain)
                .unwrap();
            let (_, channel): (OwnedValue, OwnedObjectPath) = answer.body().deserialize().unwrap();
            let password = (&channel, Vec::<u8>::new(), PASSWORD, "text/plain");
            let interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface";
            bus.call_method(
                Some(SERVICE),
                ROOT,
                Some(interface),
                "UnlockWithMasterPassword",
                &(&self.0, password),
            )
            .unwrap();
        }
    }
}
