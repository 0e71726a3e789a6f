//! Scenarios of the practice tenant, each solved with the window and the admin pages alone.

use crate::admin::Admin;
use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::steps;

/// The button that opens the practice tenant's home page, which shows the customer's key.
pub(crate) const HOME: &str = "Open the practice SmartRecruiters ↗";
/// The button beside the list of scenarios, once something was practiced.
const START_OVER: &str = "Start over with this scenario";
const READY: &str = "This key can do what Findem’s guide asks.";

struct Trouble {
    /// The scenario's title in the list.
    title: &'static str,
    /// The window's sentence about the customer's key or the source.
    says: &'static str,
    solution: Solution,
}

/// What a person does to solve it.
enum Solution {
    /// Creates an Admin key and pastes it.
    NewKey,
    /// Orders this module from SmartRecruiters.
    Subscribe(&'static str),
    /// Accepts the terms of the guest network, or uses another network.
    RestoreNetwork,
    Source(SourceFix),
}

/// What has to be done on the page Custom Candidate Sources.
enum SourceFix {
    Create,
    Correct(&'static str),
    DeleteOfType(&'static str),
    /// The page exists only with the add-on.
    SubscribeAndCreate(&'static str),
}

const fn trouble(title: &'static str, says: &'static str, solution: Solution) -> Trouble {
    Trouble { title, says, solution }
}

/// Each with the number of its screenshots.
const TROUBLES: &[(&str, Trouble)] = &[
    (
        "70-wrong-role",
        trouble(
            "The key is missing permissions",
            "This key has the role Extended. Make a new key with the role Admin.",
            Solution::NewKey,
        ),
    ),
    (
        "71-access-group",
        trouble(
            "Only a few jobs arrive",
            "Ready, but an access group limits what this key sees.",
            Solution::NewKey,
        ),
    ),
    (
        "72-revoked-key",
        trouble(
            "It worked until yesterday",
            "SmartRecruiters doesn’t accept this key. Copy it again, or make a new one.",
            Solution::NewKey,
        ),
    ),
    (
        "73-sandbox-key",
        trouble(
            "A key that was never accepted",
            "SmartRecruiters doesn’t accept this key. Copy it again, or make a new one.",
            Solution::NewKey,
        ),
    ),
    (
        "74-oauth-credential",
        trouble(
            "OAuth credential instead of an API key",
            "This is an OAuth credential, not an API key, and it lacks a permission (scope). Make an API key with the role Admin.",
            Solution::NewKey,
        ),
    ),
    (
        "75-offers-off",
        trouble(
            "Offers are refused",
            "The module Offers seems to be off. Ask SmartRecruiters whether the company has it.",
            Solution::Subscribe("Offer Management"),
        ),
    ),
    (
        "76-interviews-off",
        trouble(
            "Interviews are refused",
            "The module Interviews seems to be off. Ask SmartRecruiters whether the company has it.",
            Solution::Subscribe("Interview Scheduling"),
        ),
    ),
    (
        "77-customer-api-off",
        trouble(
            "Every permission is refused",
            "The company’s SmartRecruiters contract has no API access. Ask SmartRecruiters to turn it on.",
            Solution::Subscribe("Customer API"),
        ),
    ),
    (
        "78-captive-portal",
        trouble(
            "A network sign-in page answers",
            "Your network wants you to sign in first. Open a web page, sign in, then check again.",
            Solution::RestoreNetwork,
        ),
    ),
    (
        "79-truncated",
        trouble(
            "Answers are cut off",
            "The answers were cut off. Check again, or try another network.",
            Solution::RestoreNetwork,
        ),
    ),
    (
        "80-source-missing",
        trouble(
            "Candidates come from “Other”",
            "There’s no source called Findem yet",
            Solution::Source(SourceFix::Create),
        ),
    ),
    (
        "81-source-misspelt",
        trouble(
            "The source is misspelled",
            "Almost: there’s a source called “Fnidem”",
            Solution::Source(SourceFix::Correct("Fnidem")),
        ),
    ),
    (
        "82-source-wrong-type",
        trouble(
            "The source counts as advertising",
            "The source Findem has the type Paid, not Other",
            Solution::Source(SourceFix::Correct("Findem")),
        ),
    ),
    (
        "83-source-twice",
        trouble(
            "Half of the candidates are missing from the report",
            "There are 2 sources called Findem",
            Solution::Source(SourceFix::DeleteOfType("Paid")),
        ),
    ),
    (
        "84-addon-missing",
        trouble(
            "There’s no page for custom sources",
            "There’s no source called Findem yet",
            Solution::Source(SourceFix::SubscribeAndCreate("SmartGlobal (custom candidate sources)")),
        ),
    ),
];

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn scenarios_are_solved_with_the_window_and_the_admin_pages() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    let mut keys = Vec::new();
    for (position, (picture, trouble)) in TROUBLES.iter().enumerate() {
        if position > 0 {
            page.press("Start (done)").await?;
        }
        keys.push(begin(&mut desktop, &page, trouble.title).await?);
        steps::checked(&page).await?;
        if let Solution::Source(fix) = &trouble.solution {
            page.says("The candidate source is next.").await?;
            // A source that is still to be created is not a fault.
            page.press(match fix {
                SourceFix::Create | SourceFix::SubscribeAndCreate(_) => "Candidate source",
                SourceFix::Correct(_) | SourceFix::DeleteOfType(_) => "Candidate source (needs attention)",
            })
            .await?;
        }
        page.says(trouble.says).await?;
        page.inspect(picture).await?;
        keys.extend(solve(&mut desktop, &page, &trouble.solution).await?);
    }
    page.assert_policy_kept().await?;
    drop(page);
    for key in keys {
        desktop.assert_no_trace_of(&key)?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_that_another_program_uses_is_replaced_by_a_key_for_findem() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    begin(&mut desktop, &page, "Slow, and sometimes refused").await?;
    page.says(
        "Other programs with the same key or address may be sending requests, too. Check again in a few minutes.",
    )
    .await?;
    page.inspect("85-throttled").await?;
    page.press("API key (done)").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, HOME).await?;
    admin.follow("Apps &amp; Integrations: Credentials").await?;
    let key = admin.make_key("Admin").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Replace the key").await?;
    page.press("Paste the new key").await?;
    steps::checked(&page).await?;
    page.says(READY).await?;
    page.assert_policy_kept().await
}

/// Chooses a scenario on the first screen and pastes its customer's key.
pub(crate) async fn begin(desktop: &mut Desktop, page: &Page, title: &str) -> anyhow::Result<String> {
    page.shows("Practice the setup").await?;
    page.choose("What to practice", title).await?;
    if page.text().await?.contains(START_OVER) {
        start_over(page).await?;
    } else {
        page.press("Start practicing").await?;
    }
    page.shows("Paste the API key").await?;
    let key = steps::open_in_browser(desktop, page, HOME).await?.customers_key()?;
    steps::paste_key(desktop, page, &key).await?;
    Ok(key)
}

/// Begins the selected scenario in place of the one that was begun.
pub(crate) async fn start_over(page: &Page) -> anyhow::Result<()> {
    page.press(START_OVER).await?;
    page.says("This erases what you did in this practice").await?;
    page.press("Start over").await
}

/// Does what the window says until it shows success. Returns the key that was created for it, if any.
async fn solve(desktop: &mut Desktop, page: &Page, solution: &Solution) -> anyhow::Result<Option<String>> {
    match solution {
        Solution::NewKey => {
            page.press("Paste the new key").await?;
            // The clipboard is empty, so the window says how to bring one.
            page.shows("Replace the key").await?;
            let key = steps::make_key(desktop, page, "Admin").await?;
            steps::paste_new_key(desktop, page, &key).await?;
            steps::checked(page).await?;
            page.says(READY).await?;
            return Ok(Some(key));
        }
        Solution::Subscribe(module) => {
            steps::open_in_browser(desktop, page, HOME)
                .await?
                .subscribe(module)
                .await?;
            page.says(READY).await?;
        }
        Solution::RestoreNetwork => {
            steps::open_in_browser(desktop, page, HOME)
                .await?
                .restore_network()
                .await?;
            page.says(READY).await?;
        }
        Solution::Source(fix) => {
            fix_source(desktop, page, fix).await?;
            page.says("The source “Findem” is there").await?;
        }
    }
    Ok(None)
}

async fn fix_source(desktop: &Desktop, page: &Page, fix: &SourceFix) -> anyhow::Result<()> {
    if let SourceFix::SubscribeAndCreate(module) = fix {
        steps::open_in_browser(desktop, page, HOME)
            .await?
            .subscribe(module)
            .await?;
    }
    let mut admin: Admin = steps::open_in_browser(desktop, page, "Open Custom Candidate Sources ↗").await?;
    match fix {
        SourceFix::Create | SourceFix::SubscribeAndCreate(_) => admin.create_source("Findem").await,
        SourceFix::Correct(name) => admin.fix_source(name).await,
        SourceFix::DeleteOfType(kind) => admin.delete_source(kind).await,
    }
}
