//! Closing the window loses nothing, on whatever step it happens.

use anyhow::ensure;
use tokio::task::spawn_blocking;
use zbus::blocking::{MessageIterator, connection};

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::walk;

const LIST: &str = "The 20 permissions";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn closing_and_reopening_goes_on_where_it_stood() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let page = again(&desktop, page).await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &key).await?;
    let page = again(&desktop, page).await?;
    page.says("In GNOME Keyring as").await?;
    walk::check(&page).await?;
    let before = page.rows(LIST).await?;

    let page = again(&desktop, page).await?;
    page.shows("Permissions").await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    let after = page.rows(LIST).await?;
    ensure!(before == after, "{before:#?} became {after:#?}");
    page.look("50-reopened").await?;
    // The key comes out of the keychain, and the practice tenant still knows it.
    walk::try_writes(&page).await?;
    walk::all_granted(&page).await?;
    page.press("Continue").await?;

    page.says("There is no source called Findem yet").await?;
    let page = again(&desktop, page).await?;
    page.says("There is no source called Findem yet").await?;
    let mut admin = walk::opens(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    page.says("There is a source called Findem").await?;
    page.press("Continue").await?;
    walk::test_and_count(&page).await?;

    let page = again(&desktop, page).await?;
    page.says("Counted in").await?;
    page.press("Connect test (done)").await?;
    page.says("Everything Findem will read can be read").await?;
    page.look("51-reopened-connect-test").await?;
    // What was looked for since, each time after a restart, has cost nothing of what was found before.
    page.press("Permissions (done)").await?;
    page.shows("Permissions").await?;
    walk::all_granted(&page).await?;
    page.unfold("Create Candidates").await?;
    page.says("DELETE /candidates/attachments/{madeUp} answered 404")
        .await?;
    page.press("Hand over to Findem").await?;
    page.press("Findem is open").await?;
    page.press("Copy key").await?;
    page.says("✓ Copied.").await?;

    // The key does not stay in the clipboard of a program that is closed.
    let page = again(&desktop, page).await?;
    walk::is_cleared(&mut desktop).await?;
    page.press("Copy key").await?;
    page.press("I pressed Save").await?;
    page.press("Continue").await?;
    let page = again(&desktop, page).await?;
    page.shows("Practice finished").await?;
    page.says(&format!(
        "You practised saving the key that ends in {}.",
        walk::last_four(&key)
    ))
    .await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}

async fn again(desktop: &Desktop, page: Page) -> anyhow::Result<Page> {
    page.close().await?;
    desktop.open().await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_window_opens_though_the_last_program_ended_while_it_was_asked_for_its_own() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let ending = connection::Builder::session()?
        .name("ai.findem.connect.SingleInstance")?
        .build()?;
    // It takes the question, and is gone before it answers.
    let ends = spawn_blocking(move || {
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
    page.shows("Practise the setup").await?;
    ensure!(ends.await?, "nobody asked for the other window");
    Ok(())
}
