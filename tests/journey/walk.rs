//! The steps of the journey, as the tests walk them.

use anyhow::{Context, ensure};

use crate::admin::Admin;
use crate::company::Company;
use crate::desktop::{Desktop, PATIENCE, eventually};
use crate::page::Page;

/// Of the shape of a practice key, and issued by nobody.
pub(crate) const REFUSED: &str = "PRACTICE-00000000000000000000000000000000";
/// The list of permissions.
const LIST: &str = "The 20 permissions";

/// From the first screen to the key.
pub(crate) async fn begin(page: &Page) -> anyhow::Result<()> {
    page.shows("Practise the setup").await?;
    page.press("Begin to practise").await?;
    page.shows("Make an API key in SmartRecruiters").await
}

/// The admin at the page that the program opens when this button is pressed.
pub(crate) async fn opens(desktop: &Desktop, page: &Page, button: &str) -> anyhow::Result<Admin> {
    page.press(button).await?;
    let address = eventually("the browser opens", PATIENCE, async || desktop.browser.take()).await?;
    Admin::open(&address).await
}

/// Makes a key with this role on the page that the program opens.
pub(crate) async fn make_key(desktop: &Desktop, page: &Page, role: &str) -> anyhow::Result<String> {
    let mut admin = opens(desktop, page, "Open the Credentials page ↗").await?;
    admin.make_key(role).await.context("no key was made")
}

/// Copies a key, with whatever else was copied, and brings it to the program, which clears the clipboard.
pub(crate) async fn bring_key(desktop: &mut Desktop, page: &Page, copied: &str) -> anyhow::Result<()> {
    desktop.clipboard.copy(copied)?;
    page.press("Paste the key").await?;
    page.says("✓ Stored.").await?;
    is_cleared(desktop).await
}

/// Waits until the clipboard holds nothing.
pub(crate) async fn is_cleared(desktop: &mut Desktop) -> anyhow::Result<()> {
    let clipboard = &mut desktop.clipboard;
    let look = async || Ok(clipboard.paste()?.is_empty().then_some(()));
    eventually("the key leaves the clipboard", PATIENCE, look).await
}

/// Sets up for real behind a company's network that answers for SmartRecruiters, up to the result of the first check.
pub(crate) async fn check_in_a_company(desktop: &mut Desktop, key: &str) -> anyhow::Result<(Company, Page)> {
    let mut company = Company::new(&desktop.documents()?).await?;
    company.opens_connections().await?;
    let page = desktop.open_in(&company).await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    bring_key(desktop, &page, key).await?;
    check(&page).await?;
    Ok((company, page))
}

/// Checks the key, and waits for the result.
pub(crate) async fn check(page: &Page) -> anyhow::Result<()> {
    page.press("Check this key").await?;
    page.shows("Permissions").await?;
    page.says("Checked at").await
}

/// Tries the seven writes.
pub(crate) async fn try_writes(page: &Page) -> anyhow::Result<()> {
    page.press("Try the 7 write permissions…").await?;
    page.press("Try them").await?;
    page.says("All 7 were tried at").await?;
    page.says("Checked at").await
}

/// Every permission is granted, or looks so.
pub(crate) async fn all_granted(page: &Page) -> anyhow::Result<()> {
    let rows = page.rows(LIST).await?;
    let granted = |row: &&String| row.ends_with("✓ Granted") || row.ends_with("✓ Looks granted");
    let count = rows.iter().filter(granted).count();
    ensure!(
        (rows.len(), count) == (20, 20),
        "{count} of {} are granted: {rows:#?}",
        rows.len()
    );
    Ok(())
}

/// From the connect test, which everything passes, to the fields that were counted.
pub(crate) async fn test_and_count(page: &Page) -> anyhow::Result<()> {
    page.shows("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("Continue").await?;
    page.shows("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("Counted in").await
}

/// From the page of the key to the support desk.
pub(crate) async fn leave_for_the_desk(page: &Page) -> anyhow::Result<()> {
    page.press("Back").await?;
    sit_down_at_the_desk(page).await
}

/// From the first screen to the support desk.
pub(crate) async fn sit_down_at_the_desk(page: &Page) -> anyhow::Result<()> {
    page.press("Diagnose a key").await?;
    page.shows("Diagnose a key").await
}

/// Adds a customer on the desk's first page.
pub(crate) async fn add_customer(page: &Page, name: &str) -> anyhow::Result<()> {
    page.fill("Customer’s name", name).await?;
    page.press("Add this customer").await?;
    page.shows(name).await
}

/// Copies a customer's key and brings it to the desk, which clears the clipboard.
pub(crate) async fn bring_customer_key(desktop: &mut Desktop, page: &Page, key: &str) -> anyhow::Result<()> {
    desktop.clipboard.copy(key)?;
    page.press("Paste the key").await?;
    page.says("for this session only").await?;
    is_cleared(desktop).await
}

/// What another program would paste holds these words.
pub(crate) async fn copied(desktop: &mut Desktop, words: &str) -> anyhow::Result<()> {
    eventually("the text is copied", PATIENCE, async || {
        Ok(desktop.clipboard.paste()?.contains(words).then_some(()))
    })
    .await
}

/// The part of a key that may be shown.
pub(crate) fn last_four(key: &str) -> &str {
    &key[key.len() - 4..]
}
