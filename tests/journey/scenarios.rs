//! Troubles that the practice tenant has ready, each solved with nothing but the window and the admin pages.

use crate::admin::Admin;
use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::walk;

/// The practice tenant's first page, which has the customer's key.
pub(crate) const HOME: &str = "Open the practice SmartRecruiters ↗";
const READY: &str = "This key can do what Findem’s guide asks.";

struct Trouble {
    /// What the list of scenarios calls it.
    title: &'static str,
    /// What the window says of the customer's key, or of the source.
    says: &'static str,
    remedy: Remedy,
}

/// What a person does about it.
enum Remedy {
    /// Makes an Admin key and brings it.
    NewKey,
    /// Asks SmartRecruiters for this module.
    Subscribe(&'static str),
    /// Accepts the terms of the guest network, or takes another one.
    FreeTheWay,
    Source(Hand),
}

/// What is to be done on the page of Custom Candidate Sources.
enum Hand {
    Create,
    Mend(&'static str),
    DeleteOfType(&'static str),
    /// The page is missing until the add-on is there.
    SubscribeAndCreate(&'static str),
}

const fn trouble(title: &'static str, says: &'static str, remedy: Remedy) -> Trouble {
    Trouble { title, says, remedy }
}

/// Each with its number among the pictures.
const TROUBLES: &[(&str, Trouble)] = &[
    (
        "70-wrong-role",
        trouble(
            "The key can do only half",
            "This key has the role Extended. Make a new key with the role Admin.",
            Remedy::NewKey,
        ),
    ),
    (
        "71-access-group",
        trouble(
            "Only a few jobs arrive",
            "Ready, but an access group limits what this key sees.",
            Remedy::NewKey,
        ),
    ),
    (
        "72-revoked-key",
        trouble(
            "It worked until yesterday",
            "SmartRecruiters does not accept this key. Copy it again, or make a new one.",
            Remedy::NewKey,
        ),
    ),
    (
        "73-sandbox-key",
        trouble(
            "A key that was never accepted",
            "SmartRecruiters does not accept this key. Copy it again, or make a new one.",
            Remedy::NewKey,
        ),
    ),
    (
        "74-oauth-credential",
        trouble(
            "There were boxes to tick",
            "This is an OAuth credential that lacks a scope. Make an API key with the role Admin.",
            Remedy::NewKey,
        ),
    ),
    (
        "75-offers-off",
        trouble(
            "Offers are refused",
            "The module Offers seems to be off. Ask SmartRecruiters whether the company has it.",
            Remedy::Subscribe("Offer Management"),
        ),
    ),
    (
        "76-interviews-off",
        trouble(
            "Interviews are refused",
            "The module Interviews seems to be off. Ask SmartRecruiters whether the company has it.",
            Remedy::Subscribe("Interview Scheduling"),
        ),
    ),
    (
        "77-customer-api-off",
        trouble(
            "Every permission is refused",
            "The company’s SmartRecruiters contract has no API access. Ask SmartRecruiters to switch it on.",
            Remedy::Subscribe("Customer API"),
        ),
    ),
    (
        "78-captive-portal",
        trouble(
            "Nothing is understood",
            "Your network wants you to sign in first. Open a web page, sign in, then check again.",
            Remedy::FreeTheWay,
        ),
    ),
    (
        "79-truncated",
        trouble(
            "Answers break off",
            "The answers broke off. Check again, or try another network.",
            Remedy::FreeTheWay,
        ),
    ),
    (
        "80-source-missing",
        trouble(
            "Candidates come from “Other”",
            "There is no source called Findem yet",
            Remedy::Source(Hand::Create),
        ),
    ),
    (
        "81-source-misspelt",
        trouble(
            "The source exists, and is not used",
            "Almost: there is a source called “Fnidem”",
            Remedy::Source(Hand::Mend("Fnidem")),
        ),
    ),
    (
        "82-source-wrong-type",
        trouble(
            "The source counts as advertising",
            "The source Findem has another type",
            Remedy::Source(Hand::Mend("Findem")),
        ),
    ),
    (
        "83-source-twice",
        trouble(
            "Half of the candidates are missing in the report",
            "There are 2 sources called Findem",
            Remedy::Source(Hand::DeleteOfType("Paid")),
        ),
    ),
    (
        "84-addon-missing",
        trouble(
            "There is no such page",
            "There is no source called Findem yet",
            Remedy::Source(Hand::SubscribeAndCreate("SmartGlobal (custom candidate sources)")),
        ),
    ),
];

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn ten_troubles_are_solved_with_the_window_and_the_admin_pages() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    let mut keys = Vec::new();
    for (position, (picture, trouble)) in TROUBLES.iter().enumerate() {
        if position > 0 {
            page.press("Start (done)").await?;
        }
        keys.push(begin(&mut desktop, &page, trouble.title).await?);
        walk::check(&page).await?;
        if let Remedy::Source(_) = trouble.remedy {
            page.says("The candidate source comes next.").await?;
            page.press("Candidate source (needs attention)").await?;
        }
        page.says(trouble.says).await?;
        page.look(picture).await?;
        keys.extend(solve(&mut desktop, &page, &trouble.remedy).await?);
    }
    page.kept_its_policy().await?;
    drop(page);
    for key in keys {
        desktop.knows_nothing_of(&key)?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_that_another_program_uses_gives_way_to_one_of_its_own() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    begin(&mut desktop, &page, "Slow, and sometimes refused").await?;
    page.press("Check this key").await?;
    page.says(
        "Other programs behind the same address or with the same key may be asking, too: check again in a few minutes.",
    )
    .await?;
    page.look("85-throttled").await?;
    page.press("API key (done)").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste another").await?;
    page.says(&format!("•{}", walk::last_four(&key))).await?;
    walk::check(&page).await?;
    page.says(READY).await?;
    page.kept_its_policy().await
}

/// Chooses a scenario on the first screen, and brings the key of its customer.
pub(crate) async fn begin(desktop: &mut Desktop, page: &Page, title: &str) -> anyhow::Result<String> {
    page.shows("Practise the setup").await?;
    page.choose("Practise something else", title).await?;
    page.press("Begin anew with this").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    let key = walk::opens(desktop, page, HOME).await?.customers_key()?;
    walk::bring_key(desktop, page, &key).await?;
    Ok(key)
}

/// Does what the window says, until it says that all is well. Returns the key that was made for it.
async fn solve(desktop: &mut Desktop, page: &Page, remedy: &Remedy) -> anyhow::Result<Option<String>> {
    match remedy {
        Remedy::NewKey => {
            page.press("Paste the new key").await?;
            page.shows("Bring a new key").await?;
            let key = walk::make_key(desktop, page, "Admin").await?;
            walk::bring_key(desktop, page, &key).await?;
            walk::check(page).await?;
            page.says(READY).await?;
            return Ok(Some(key));
        }
        Remedy::Subscribe(module) => {
            walk::opens(desktop, page, HOME).await?.subscribe(module).await?;
            page.says(READY).await?;
        }
        Remedy::FreeTheWay => {
            walk::opens(desktop, page, HOME).await?.free_the_way().await?;
            page.says(READY).await?;
        }
        Remedy::Source(hand) => {
            mend_source(desktop, page, hand).await?;
            page.says("There is a source called Findem").await?;
        }
    }
    Ok(None)
}

async fn mend_source(desktop: &Desktop, page: &Page, hand: &Hand) -> anyhow::Result<()> {
    if let Hand::SubscribeAndCreate(module) = hand {
        walk::opens(desktop, page, HOME).await?.subscribe(module).await?;
    }
    let mut admin: Admin = walk::opens(desktop, page, "Open Custom Candidate Sources ↗").await?;
    match hand {
        Hand::Create | Hand::SubscribeAndCreate(_) => admin.create_source("Findem").await,
        Hand::Mend(name) => admin.mend_source(name).await,
        Hand::DeleteOfType(kind) => admin.delete_source(kind).await,
    }
}
