//! A private desktop for tests: a screen, a message bus, an unlocked keyring and a home folder. All are removed afterward, so
//! no test touches the desktop, keyring or files of the person who runs it.
//!
//! It is in xtask and not in the tests because `dbus-run-session` and `xvfb-run` end their child processes however the tests
//! end.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Context;

/// The folders of a private desktop. They are removed when this is dropped.
pub(crate) struct PrivateDesktop {
    folder: PathBuf,
}

impl PrivateDesktop {
    /// Creates the folders.
    ///
    /// They are in the system's temporary folder because a socket path is limited to 107 characters and the path of the project
    /// may be longer.
    pub(crate) fn new() -> anyhow::Result<Self> {
        static CREATED: AtomicUsize = AtomicUsize::new(0);
        let number = CREATED.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("findem-connect-test-{}-{number}", process::id()));
        for name in ["home", "runtime"] {
            let path = folder.join(name);
            fs::create_dir_all(&path).with_context(|| format!("cannot create {}", path.display()))?;
        }
        #[cfg(unix)]
        make_private(&folder.join("runtime"))?;
        Ok(Self { folder })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The same command, run on this desktop.
    pub(crate) fn wrap(&self, command: &Command) -> Command {
        let mut wrapped = Command::new("dbus-run-session");
        wrapped.args([
            "--",
            "xvfb-run",
            "--auto-servernum",
            // Without -noreset, Xvfb restarts and refuses connections whenever a test closes the last window.
            "--server-args=-noreset -screen 0 1280x1024x24",
        ]);
        wrapped.args(["sh", "-c", UNLOCK_THEN_RUN, "sh"]);
        wrapped.arg(command.get_program()).args(command.get_args());
        if let Some(folder) = command.get_current_dir() {
            wrapped.current_dir(folder);
        }
        self.furnish(&mut wrapped);
        wrapped
    }

    /// Gives a command the folders of this desktop, and nothing of the person's own desktop.
    pub(crate) fn furnish(&self, command: &mut Command) {
        // The toolchain is in the real home folder.
        let home = env::home_dir().unwrap_or_default();
        for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            command.env(name, env::var_os(name).unwrap_or_else(|| home.join(folder).into()));
        }
        remove_user_environment(command);
        let home = self.folder.join("home");
        command
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_STATE_HOME", home.join(".local/state"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", self.folder.join("runtime"))
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "C.UTF-8");
    }
}

impl Drop for PrivateDesktop {
    fn drop(&mut self) {
        // If removal fails, the remainder is small and in the temporary folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The daemon moves to the background once the keyring is unlocked.
const UNLOCK_THEN_RUN: &str =
    "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\"";

/// Removes the variables in [`USER_VARIABLES`].
pub(crate) fn remove_user_environment(command: &mut Command) {
    for name in USER_VARIABLES {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
}

/// Variables through which a test could reach the person's desktop, network settings or key.
const USER_VARIABLES: [&str; 17] = [
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "DBUS_SESSION_BUS_ADDRESS",
    "GNOME_KEYRING_CONTROL",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "FINDEM_DOCTOR_KEY",
    "GTK_THEME",
    "LC_ALL",
    "LANGUAGE",
];

#[cfg(unix)]
fn make_private(folder: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).context("cannot make a folder private")
}
