//! A desktop of its own for the tests: a screen, a message bus, an unlocked keyring and a home folder,
//! all thrown away afterwards, so that no test touches anything of the person who runs it.
//!
//! This lives here and not in the tests because `dbus-run-session` and `xvfb-run` end what they have
//! started however the tests end, and because one desktop then serves every test.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use anyhow::Context;

/// The folders of a private desktop; they are removed when this is dropped.
pub(crate) struct Session {
    folder: PathBuf,
}

impl Session {
    /// Makes the folders.
    ///
    /// They are in the system's temporary folder because the path of a socket may have 107 characters
    /// at most, and the project may lie anywhere.
    pub(crate) fn new() -> anyhow::Result<Self> {
        let folder = env::temp_dir().join(format!("findem-connect-test-{}", process::id()));
        for name in ["home", "runtime"] {
            let path = folder.join(name);
            fs::create_dir_all(&path).with_context(|| format!("{} cannot be made", path.display()))?;
        }
        make_private(&folder.join("runtime"))?;
        Ok(Self { folder })
    }

    /// `command`, to be run on this desktop.
    pub(crate) fn wrap(&self, command: &Command) -> Command {
        let mut wrapped = Command::new("dbus-run-session");
        wrapped.args([
            "--",
            "xvfb-run",
            "--auto-servernum",
            // It would start afresh, and refuse everybody meanwhile, whenever the last window of a test closes.
            "--server-args=-noreset -screen 0 1280x1024x24",
        ]);
        wrapped.args(["sh", "-c", UNLOCK_THEN_RUN, "sh"]);
        wrapped.arg(command.get_program()).args(command.get_args());
        if let Some(folder) = command.get_current_dir() {
            wrapped.current_dir(folder);
        }

        // Cargo and rustup keep the toolchain in the real home folder.
        let home = env::home_dir().unwrap_or_default();
        for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            wrapped.env(name, env::var_os(name).unwrap_or_else(|| home.join(folder).into()));
        }
        forget_the_person(&mut wrapped);
        let home = self.folder.join("home");
        wrapped
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_STATE_HOME", home.join(".local/state"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", self.folder.join("runtime"))
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "C.UTF-8");
        wrapped
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // What cannot be removed is small, and the system clears this folder itself.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The daemon goes to the background once the keyring is open.
const UNLOCK_THEN_RUN: &str =
    "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\"";

/// Takes away what would let a test reach the person who runs it.
pub(crate) fn forget_the_person(command: &mut Command) {
    for name in INHERITED_BY_NO_TEST {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
}

/// Variables that would let a test reach the person's desktop, network settings or key.
const INHERITED_BY_NO_TEST: [&str; 17] = [
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
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).context("a private folder cannot be made")
}

#[cfg(not(unix))]
fn make_private(_: &Path) -> anyhow::Result<()> {
    Ok(())
}
