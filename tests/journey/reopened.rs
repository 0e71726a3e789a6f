//! Closing the window loses nothing, on any step.

use std::fs;
use std::thread;

use anyhow::ensure;
use zbus::blocking::{MessageIterator, connection};

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::starts::wait_for_request;
use crate::{dialog, steps};

const LIST: &str = "The 20 permissions";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_program_resumes_every_step_after_a_restart() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let page = restart(&desktop, page).await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;
    page.press("API key (done)").await?;
    let page = restart(&desktop, page).await?;
    page.says("In GNOME Keyring as").await?;
    page.press("Permissions (done)").await?;
    steps::checked(&page).await?;
    let before = page.rows(LIST).await?;

    let page = restart(&desktop, page).await?;
    page.shows("Permissions").await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    let after = page.rows(LIST).await?;
    ensure!(before == after, "{before:#?} became {after:#?}");
    page.inspect("50-reopened").await?;
    // The report of the earlier check is saved without another one.
    let saved = save_report(&desktop, &page, "reopened.json").await?;
    let report: serde_json::Value = serde_json::from_str(&saved)?;
    ensure!(report["summary"]["cause"] == "sourceMissing", "{saved}");
    ensure!(
        report["run"]["mode"] == "readOnly" && report["summary"]["denied"] == 0,
        "{saved}"
    );
    ensure!(!saved.contains(&key), "the report contains the key");
    // The key comes from the keychain, and the practice tenant still accepts it.
    steps::try_writes(&page).await?;
    steps::assert_all_granted(&page).await?;
    page.press("Continue").await?;

    page.says("There’s no source called Findem yet").await?;
    let page = restart(&desktop, page).await?;
    page.says("There’s no source called Findem yet").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    page.says("The source “Findem” is there").await?;
    steps::test_and_count_fields(&page).await?;

    let page = restart(&desktop, page).await?;
    page.says("Counted in").await?;
    page.press("Connect test (done)").await?;
    page.says("Everything Findem will read can be read").await?;
    page.inspect("51-reopened-connect-test").await?;
    // The reads that were repeated after each restart have not removed earlier findings.
    page.press("Permissions (done)").await?;
    page.shows("Permissions").await?;
    steps::assert_all_granted(&page).await?;
    page.toggle_details("Create Candidates").await?;
    page.says("DELETE /candidates/attachments/{madeUp} answered 404")
        .await?;
    page.press("Hand over to Findem").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.says("✓ Copied.").await?;

    // Closing the program removes the key from the clipboard.
    let page = restart(&desktop, page).await?;
    steps::wait_until_cleared(&mut desktop).await?;
    page.press("Copy key").await?;
    page.tick(steps::SAVED).await?;
    page.press("Continue").await?;
    let page = restart(&desktop, page).await?;
    page.shows("Practice finished").await?;
    page.says(&format!(
        "You practiced saving the key that ends in {}.",
        steps::last_four(&key)
    ))
    .await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}

async fn save_report(desktop: &Desktop, page: &Page, name: &str) -> anyhow::Result<String> {
    let file = desktop.documents()?.join(name);
    page.press("Save the report…").await?;
    page.press("Save…").await?;
    dialog::name_file("Save File", &file).await?;
    page.says("Saved: ").await?;
    page.press("Close").await?;
    Ok(fs::read_to_string(file)?)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_last_result_stays_after_the_key_was_removed_and_the_program_restarted() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Extended").await?;
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;
    page.says("This key has the role Extended.").await?;
    page.press("Back").await?;
    page.press("Remove the key…").await?;
    page.press("Remove it").await?;
    page.says("The result of the last check is still here").await?;
    let before = save_report(&desktop, &page, "removed.json").await?;

    let page = restart(&desktop, page).await?;
    page.says("The result of the last check is still here").await?;
    page.inspect("52-result-kept").await?;
    page.press("Show it").await?;
    page.says("This key has the role Extended.").await?;
    let after = save_report(&desktop, &page, "restarted.json").await?;
    for text in [&before, &after] {
        let report: serde_json::Value = serde_json::from_str(text)?;
        ensure!(report["summary"]["cause"] == "systemRole", "{text}");
        ensure!(report["credential"]["lastFour"] == steps::last_four(&key), "{text}");
        ensure!(!text.contains(&key), "the report contains the key");
    }
    page.press("Back").await?;
    page.press("Back").await?;
    page.shows("Practice the setup").await?;
    page.press("Continue practicing: step 2 of 8, API key").await?;
    page.says("The result of the last check is still here").await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}

async fn restart(desktop: &Desktop, page: Page) -> anyhow::Result<Page> {
    page.close().await?;
    desktop.open().await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_window_opens_although_the_running_program_ends_before_it_answers() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let ending = connection::Builder::session()?
        .name("ai.findem.connect.SingleInstance")?
        .build()?;
    // It receives the request and ends before it answers.
    let request = thread::spawn(move || {
        let asked = |message: &zbus::Message| {
            let header = message.header();
            header
                .member()
                .is_some_and(|member| member.as_str() == "ExecuteCallback")
        };
        let mut messages = MessageIterator::from(ending);
        messages.any(|message| message.is_ok_and(|message| asked(&message)))
    });
    let page = desktop.open().await?;
    page.shows("Practice the setup").await?;
    wait_for_request(request).await
}
