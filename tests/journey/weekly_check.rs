//! The weekly check in the real setup, on a computer where a script stands for the program that switches timers.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::ensure;
use practice::{Effect, Fault};

use crate::company::KEY;
use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::notifications::Notifications;
use crate::{keyring, steps};

const BOX: &str = "Check this connection every week and tell me if something breaks";
const TIMER: &str = "findem-doctor-watch.timer";

/// From now on, the program finds the script in the place of `systemctl`. Returns the file in which the script notes what it was
/// asked.
fn replace_systemctl(desktop: &mut Desktop) -> anyhow::Result<PathBuf> {
    let folder = desktop.documents()?;
    let (script, log) = (folder.join("systemctl"), folder.join("timers.txt"));
    fs::write(&script, format!("#!/bin/sh\necho \"$@\" >> '{}'\n", log.display()))?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    let mount = format!(r#"mount --bind "{}" /usr/bin/systemctl && exec "$@""#, script.display());
    let words = [
        "unshare",
        "--map-current-user",
        "--keep-caps",
        "--mount",
        "sh",
        "-c",
        &mount,
        "sh",
    ];
    desktop.start_with(&words.map(OsString::from))?;
    Ok(log)
}

/// What the timers were told: to switch on or off. Questions do not count.
fn switched(log: &Path) -> Vec<String> {
    let said = fs::read_to_string(log).unwrap_or_default();
    let lines = said.lines().filter(|line| !line.contains("is-active"));
    lines.map(str::to_owned).collect()
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_person_checks_the_box_is_told_when_the_key_is_revoked_and_removes_the_key() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let timers = replace_systemctl(&mut desktop)?;
    let notifications = tokio::task::spawn_blocking(Notifications::serve).await??;
    let (company, page) = steps::check_behind_proxy(&mut desktop, KEY).await?;
    page.press("API key (done)").await?;
    page.tick("Keep it for this session only").await?;
    page.says("Only in this program’s memory, until you close it.").await?;
    keyring::is_empty().await?;

    page.press("Done").await?;
    page.shows("Your setup so far").await?;
    page.says("Checking this box stores the key in this computer’s keychain")
        .await?;
    ensure!(!page.is_ticked(BOX).await?, "nobody has chosen it");
    page.tick(BOX).await?;
    page.says("The key stays in GNOME Keyring for it.").await?;
    page.says("It hasn’t run yet.").await?;
    ensure!(keyring::entries()? == 1, "the timer would find no key");
    let on = format!("--user enable --now {TIMER}");
    ensure!(switched(&timers) == [on.clone()], "{:?}", switched(&timers));
    page.inspect("160-weekly-check").await?;

    page.press("Check now").await?;
    page.says("): ready.").await?;
    company.faults().add(Fault::on("/", Effect::status(401)));
    page.press("Check now").await?;
    page.says("not ready. Something has to be fixed.").await?;
    let look = async || Ok(Some(notifications.shown()).filter(|shown| !shown.is_empty()));
    let shown = eventually("a notification is shown", TIMEOUT, look).await?;
    ensure!(
        shown.len() == 1 && shown[0].0 == "The connection between Findem and SmartRecruiters changed for the worse",
        "{shown:?}"
    );
    page.says("The weekly check found a problem").await?;
    page.inspect("161-weekly-check-broken").await?;
    page.close().await?;

    // It is on after a restart, and About says so.
    let page = desktop.open_in(&company).await?;
    page.shows("Something has changed").await?;
    page.says("not ready. Something has to be fixed.").await?;
    ensure!(page.is_ticked(BOX).await?, "the box does not say that it is on");
    page.press("About this program").await?;
    page.says("Weekly check").await?;
    page.says("On: ").await?;
    page.inspect("162-about-weekly-check").await?;
    page.press("Close").await?;

    // The main button leads to what broke. The network reads along, so the check waits for a click.
    page.press("Check the key again").await?;
    page.shows("Permissions").await?;
    page.says("The weekly check found a problem").await?;
    page.press("Check again").await?;
    page.says("SmartRecruiters accepted this key earlier and doesn’t accept it now.")
        .await?;
    page.inspect("163-weekly-check-explained").await?;
    page.press("Done").await?;
    page.shows("Your setup so far").await?;
    page.press("Remove the key…").await?;
    page.says("In SmartRecruiters it isn’t valid anymore.").await?;
    page.press("Remove it").await?;
    page.says("No key is left on this computer.").await?;
    let off = format!("--user disable --now {TIMER}");
    let look = async || Ok((switched(&timers) == [on.clone(), off.clone()]).then_some(()));
    eventually("the timer is switched off", TIMEOUT, look).await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}
