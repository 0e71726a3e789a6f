//! Steps that several journeys share.

use std::time::Duration;

use anyhow::{Context, ensure};

use crate::admin::Admin;
use crate::company::Company;
use crate::desktop::{Desktop, TIMEOUT, eventually};
use crate::page::Page;

/// A text in the form of a practice key that no tenant issued.
pub(crate) const UNKNOWN_KEY: &str = "PRACTICE-00000000000000000000000000000000";
/// The boxes of the hand-over.
pub(crate) const FINDEM_IS_OPEN: &str = "Findem is open and its API Key field is empty";
pub(crate) const SAVED: &str = "I pasted the key and chose Save";
/// A check that has not shown what a journey waits for after this time has ended without showing it.
const UNSEEN: Duration = Duration::from_secs(30);
const UNSEEN_CHECKS: usize = 6;
/// The name of the list of permissions.
pub(crate) const PERMISSIONS: &str = "The 20 permissions";

/// Goes from the first screen to the key page.
pub(crate) async fn begin(page: &Page) -> anyhow::Result<()> {
    page.shows("Practice the setup").await?;
    page.press("Start practicing").await?;
    page.shows("Make an API key in SmartRecruiters").await
}

/// Presses this button and opens the address that the program sends to the browser.
pub(crate) async fn open_in_browser(desktop: &Desktop, page: &Page, button: &str) -> anyhow::Result<Admin> {
    // On a busy computer, an earlier click may have counted twice and opened its page again.
    desktop.browser.take()?;
    page.press(button).await?;
    let address = eventually("the browser opens", TIMEOUT, async || desktop.browser.take()).await?;
    Admin::open(&address).await
}

/// Creates a key with this role on the page that the program opens.
pub(crate) async fn make_key(desktop: &Desktop, page: &Page, role: &str) -> anyhow::Result<String> {
    let mut admin = open_in_browser(desktop, page, "Open the Credentials page ↗").await?;
    admin.make_key(role).await.context("no key was created")
}

/// Copies a text that contains a key and pastes it in the program, which clears the clipboard.
pub(crate) async fn paste_key(desktop: &mut Desktop, page: &Page, copied: &str) -> anyhow::Result<()> {
    paste(desktop, page, copied, "Paste the key").await
}

/// Pastes a key that replaces the present one.
pub(crate) async fn paste_new_key(desktop: &mut Desktop, page: &Page, copied: &str) -> anyhow::Result<()> {
    paste(desktop, page, copied, "Paste the new key").await
}

async fn paste(desktop: &mut Desktop, page: &Page, copied: &str, button: &str) -> anyhow::Result<()> {
    desktop.clipboard.copy(copied)?;
    page.press(button).await?;
    page.says("✓ Stored").await?;
    wait_until_cleared(desktop).await
}

/// Waits for the result of the check that started by itself when the key was stored.
pub(crate) async fn checked(page: &Page) -> anyhow::Result<()> {
    page.shows("Permissions").await?;
    let ended = async || {
        let text = page.text().await?;
        let has_ended = ["Checked at", "Tried at"].into_iter().any(|said| text.contains(said));
        Ok(has_ended.then_some(()))
    };
    eventually("the check has ended", TIMEOUT, ended).await
}

/// Waits until the clipboard is empty.
pub(crate) async fn wait_until_cleared(desktop: &mut Desktop) -> anyhow::Result<()> {
    let clipboard = &mut desktop.clipboard;
    let look = async || Ok(clipboard.paste()?.is_empty().then_some(()));
    eventually("the key leaves the clipboard", TIMEOUT, look).await
}

/// Goes through the real setup behind a company's network that plays SmartRecruiters, up to the result of the first check.
pub(crate) async fn check_behind_proxy(desktop: &mut Desktop, key: &str) -> anyhow::Result<(Company, Page)> {
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let page = desktop.open_in(&company).await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    paste_key(desktop, &page, key).await?;
    check(&page).await?;
    Ok((company, page))
}

/// Checks the key with a click and waits for the result. A check does not start by itself if a company's network opens the
/// connection.
pub(crate) async fn check(page: &Page) -> anyhow::Result<()> {
    page.press("Check this key").await?;
    checked(page).await
}

/// Checks everything again, until one of the checks shows what `look` waits for; `arm` starts to record it. A busy window may draw
/// little between a click and the end of its check.
pub(crate) async fn check_again_until<T>(
    what: &str,
    page: &Page,
    arm: impl AsyncFn() -> anyhow::Result<()>,
    look: impl AsyncFn() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let mut unseen = 0;
    loop {
        arm().await?;
        page.press("Check all again").await?;
        match eventually(what, UNSEEN, &look).await {
            Err(error) if unseen == UNSEEN_CHECKS => return Err(error),
            Err(_) => unseen += 1,
            Ok(seen) => return Ok(seen),
        }
    }
}

/// Tries the seven write permissions.
pub(crate) async fn try_writes(page: &Page) -> anyhow::Result<()> {
    page.press("Try the 7 write permissions…").await?;
    page.press("Try them").await?;
    page.says("were tried at").await?;
    page.says("Checked at").await
}

/// Fails unless every permission is granted or looks granted.
pub(crate) async fn assert_all_granted(page: &Page) -> anyhow::Result<()> {
    let rows = page.rows(PERMISSIONS).await?;
    let granted = |row: &&String| row.ends_with("✓ Granted") || row.ends_with("✓ Looks granted");
    let count = rows.iter().filter(granted).count();
    ensure!(
        (rows.len(), count) == (20, 20),
        "{count} of {} are granted: {rows:#?}",
        rows.len()
    );
    Ok(())
}

/// On the source step, waits for the connect test, which starts by itself once the source is there. Then counts the fields.
pub(crate) async fn test_and_count_fields(page: &Page) -> anyhow::Result<()> {
    page.says("Everything Findem will read can be read").await?;
    page.press("Continue").await?;
    page.shows("Field mapping").await?;
    page.consent("Count the fields").await?;
    page.says("Counted in").await
}

/// Goes from the key page to the support desk.
pub(crate) async fn open_desk_from_key_page(page: &Page) -> anyhow::Result<()> {
    page.press("Back").await?;
    open_desk(page).await
}

/// Goes from the first screen to the support desk.
pub(crate) async fn open_desk(page: &Page) -> anyhow::Result<()> {
    page.press("Diagnose a key").await?;
    page.shows("Diagnose a key").await
}

/// Adds a customer on the desk's first page.
pub(crate) async fn add_customer(page: &Page, name: &str) -> anyhow::Result<()> {
    page.fill("Customer’s name", name).await?;
    page.press("Add this customer").await?;
    page.shows(name).await
}

/// Copies a customer's key and pastes it at the desk, which clears the clipboard.
pub(crate) async fn paste_customer_key(desktop: &mut Desktop, page: &Page, key: &str) -> anyhow::Result<()> {
    desktop.clipboard.copy(key)?;
    page.press("Paste the key").await?;
    page.says("for this session only").await?;
    wait_until_cleared(desktop).await
}

/// Waits until the clipboard contains `words`.
pub(crate) async fn wait_until_copied(desktop: &mut Desktop, words: &str) -> anyhow::Result<()> {
    eventually("the text is copied", TIMEOUT, async || {
        Ok(desktop.clipboard.paste()?.contains(words).then_some(()))
    })
    .await
}

/// The last four characters of a key, which may be shown.
pub(crate) fn last_four(key: &str) -> &str {
    &key[key.len() - 4..]
}
