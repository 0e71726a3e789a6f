//! A customer's key that is kept on purpose: it outlives the program, belongs to one customer, and goes with that customer.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::{keyring, walk};

const NAME: &str = "Acme GmbH and daughters";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_kept_key_is_there_again_is_known_for_one_customer_and_is_forgotten_with_it() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let key = walk::make_key(&desktop, &page, "Extended").await?;
    walk::leave_for_the_desk(&page).await?;
    walk::add_customer(&page, "Acme GmbH").await?;
    walk::bring_customer_key(&mut desktop, &page, &key).await?;
    ensure!(keyring::entries()? == 0, "a key was kept that nobody asked to keep");
    page.press("Keep it in the keychain").await?;
    page.says("kept in this computer’s keychain").await?;
    ensure!(keyring::entries()? == 1, "the keychain does not hold the key");
    page.press("Rename…").await?;
    page.fill("Customer’s name", " and daughters").await?;
    page.press("Rename").await?;
    page.shows(NAME).await?;
    page.look("150-desk-kept-key").await?;
    page.close().await?;
    desktop.knows_nothing_of(&key)?;

    let page = desktop.open().await?;
    walk::sit_down_at_the_desk(&page).await?;
    page.press(&format!("{NAME} not checked yet")).await?;
    page.shows(NAME).await?;
    page.says(&format!("The key that ends in {} is here", walk::last_four(&key)))
        .await?;
    page.press("Check this key").await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;

    page.press("Another customer").await?;
    page.shows("Diagnose a key").await?;
    walk::add_customer(&page, "Borealis AS").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste the key").await?;
    page.says(&format!(
        "This key is already here, as {NAME}. It was not kept a second time."
    ))
    .await?;
    page.shows(NAME).await?;
    walk::is_cleared(&mut desktop).await?;
    ensure!(keyring::entries()? == 1, "the key was kept a second time");
    page.look("151-desk-known-key").await?;

    page.press("Forget this customer…").await?;
    page.says("The name and the 1 run go from this computer. The key is removed from the keychain.")
        .await?;
    page.press("Forget this customer").await?;
    page.shows("Diagnose a key").await?;
    page.says("Borealis AS not checked yet").await?;
    page.says_no_longer(NAME).await?;
    ensure!(keyring::entries()? == 0, "the key is still in the keychain");
    page.kept_its_policy().await?;
    drop(page);
    desktop.keeps_nothing_of(NAME)?;
    desktop.knows_nothing_of(&key)
}
