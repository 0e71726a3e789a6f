//! A customer's key in the keychain: it outlives the program, belongs to one customer, and is deleted with that customer.

use anyhow::ensure;

use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::{keyring, steps};

const NAME: &str = "Acme GmbH and daughters";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_stored_key_is_found_again_belongs_to_one_customer_and_is_deleted_with_it() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Extended").await?;
    steps::open_desk_from_key_page(&page).await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, &key).await?;
    ensure!(keyring::entries()? == 0, "a key was stored without consent");
    page.press("Keep it in the keychain").await?;
    page.says("kept in this computer’s keychain").await?;
    ensure!(keyring::entries()? == 1, "the keychain does not contain the key");
    page.press("Rename…").await?;
    page.fill("Customer’s name", " and daughters").await?;
    page.press("Rename").await?;
    page.shows(NAME).await?;
    page.inspect("150-desk-kept-key").await?;
    page.close().await?;
    desktop.assert_no_trace_of(&key)?;

    let page = desktop.open().await?;
    steps::open_desk(&page).await?;
    page.press(&format!("{NAME} not checked yet")).await?;
    page.shows(NAME).await?;
    page.says(&format!("Key ending in {} is loaded", steps::last_four(&key)))
        .await?;
    page.press("Check this key").await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;

    page.press("Another customer").await?;
    page.shows("Diagnose a key").await?;
    steps::add_customer(&page, "Borealis AS").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste the key").await?;
    page.says(&format!(
        "This key is already here, as {NAME}. It wasn’t stored a second time."
    ))
    .await?;
    page.shows(NAME).await?;
    steps::wait_until_cleared(&mut desktop).await?;
    ensure!(keyring::entries()? == 1, "the key was stored twice");
    page.inspect("151-desk-known-key").await?;

    page.press("Forget this customer…").await?;
    page.says("The name and the 1 run are deleted from this computer. The key is removed from the keychain.")
        .await?;
    // A busy page may take the announcement back before the next look.
    let announced = format!("{NAME} is no longer on this computer.");
    page.watch(&announced).await?;
    page.press("Forget this customer").await?;
    page.shows("Diagnose a key").await?;
    page.says("Customers · Borealis AS not checked yet + Another customer")
        .await?;
    let look = async || Ok((page.watched().await? == [announced.as_str()]).then_some(()));
    eventually("it is announced", TIMEOUT, look).await?;
    ensure!(keyring::entries()? == 0, "the key is still in the keychain");
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_not_stored(NAME)?;
    desktop.assert_no_trace_of(&key)
}
