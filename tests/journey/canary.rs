//! A long journey under strace. A key, a proxy's password and a customer's name go in, and are looked for in everything that comes
//! out: files, network connections, started programs, the answers to the page, and the memory of the page's process.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use tempfile::TempDir;

use crate::company::{Company, KEY, PASSWORD, SANDBOX_KEY, USER};
use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::page::Page;
use crate::secret::Secret;
use crate::trace::{Receiver, Trace, Write, is_complete, strace};
use crate::{dialog, memory, steps};

const READY: &str = "This key can do what Findem’s guide asks.";
const CUSTOMER: &str = "Kestrelheim9d2f GmbH";
/// A name that a person gives to a report. It names nobody.
const REPORT: &str = "report.json";

/// The sockets on this computer that the window may use: the screen, the message buses, and the system's user database.
const SOCKETS: [&str; 7] = [
    "/at-spi/bus",
    "/tmp/.X11-unix/",
    "/tmp/dbus-",
    "/run/dbus/system_bus_socket",
    "/var/run/dbus/system_bus_socket",
    "/var/run/nscd/socket",
    "/run/user/",
];

/// The programs that the window may start, and the one that the stand-in for the browser starts.
const PROGRAMS: [&str; 5] = [
    "WebKitNetworkProcess",
    "WebKitWebProcess",
    "xdg-open",
    "gsettings",
    "mv",
];

struct Secrets {
    /// It is pasted, and so never in the page.
    key: Secret,
    /// It is typed, and so in the page until it is submitted.
    typed: Secret,
    password: Secret,
    customer: Secret,
}

impl Secrets {
    fn new() -> Self {
        let middle = |key: &str| Secret::new(&key["DCRA1-".len()..key.len() - 4]);
        Self {
            key: middle(KEY),
            typed: middle(SANDBOX_KEY),
            password: Secret::new("5e8c1f9a72d4"),
            customer: Secret::new("Kestrelheim9d2f"),
        }
    }
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn nothing_gets_out_of_a_long_journey() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.require_login().await?;
    let traces = TempDir::new()?;
    let secrets = Secrets::new();
    let first = traces.path().join("first.txt");
    desktop.start_with(&strace(&first))?;
    let page = desktop.open_in(&company).await?;
    assert_no_core_dumps(&desktop)?;
    sign_in_and_set_up(&mut desktop, &page).await?;
    assert_page_is_free_of(&desktop, &page, &secrets.key).await?;
    let report = support_a_customer(&mut desktop, &page).await?;
    assert_page_is_free_of(&desktop, &page, &secrets.key).await?;
    type_a_key(&page).await?;
    page.assert_policy_kept().await?;
    page.close().await?;
    let trace = check(&first, &secrets, &company).await?;
    let login = trace.writes_of(&secrets.password, |write| !is_proxy(write, &company));
    ensure!(!login.is_empty(), "no login was seen, so nothing is proved");

    // The next start reads the kept key from the keychain.
    let second = traces.path().join("second.txt");
    desktop.start_with(&strace(&second))?;
    let page = desktop.open_in(&company).await?;
    steps::open_desk(&page).await?;
    page.press_that_begins(&format!("{CUSTOMER} (Not ready) 2 runs"))
        .await?;
    page.press("Forget this customer…").await?;
    page.press("Forget this customer").await?;
    page.says("None yet").await?;
    assert_page_is_free_of(&desktop, &page, &secrets.key).await?;
    page.close().await?;
    check(&second, &secrets, &company).await?;

    let folders = desktop.folders();
    for secret in [&secrets.key, &secrets.typed, &secrets.password] {
        let found = secret.files(&folders);
        ensure!(found.is_empty(), "a secret is on disk: {found:#?}");
    }
    // The report names the customer, because the person left the name in it. The records no longer do.
    let mut named = secrets.customer.files(&folders);
    named.retain(|(file, _)| *file != report);
    ensure!(named.is_empty(), "the customer's name is on disk: {named:#?}");
    Ok(())
}

/// The whole setup behind a proxy that wants a login and reads along.
async fn sign_in_and_set_up(desktop: &mut Desktop, page: &Page) -> anyhow::Result<()> {
    page.says("Your network’s proxy asks for a user name and a password.")
        .await?;
    page.fill("User name", USER).await?;
    page.fill("Password", PASSWORD).await?;
    page.press("Use it").await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    page.press("Open the Credentials page ↗").await?;
    eventually("the browser opens", TIMEOUT, async || desktop.browser.take()).await?;
    steps::paste_key(desktop, page, KEY).await?;
    steps::check(page).await?;
    page.says(READY).await?;
    steps::try_writes(page).await?;
    page.press("See every request").await?;
    page.press("Close").await?;
    page.press("Continue").await?;
    page.shows("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("Rehearse…").await?;
    page.press("Create and delete it").await?;
    page.says("Created, read back, and deleted in SmartRecruiters").await?;
    page.press("Continue").await?;
    page.shows("Field mapping").await?;
    page.consent("Count the fields").await?;
    page.says("Counted in").await?;
    page.press("Continue").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.says("✓ Copied. Clears in").await?;
    ensure!(
        desktop.clipboard.paste()? == KEY,
        "the clipboard does not contain the key"
    );
    page.press("Clear now").await?;
    steps::wait_until_cleared(desktop).await?;
    page.press("Copy again").await?;
    page.tick(steps::SAVED).await?;
    page.press("Continue").await
}

/// A customer at the support desk, with a kept key, a saved report and a comparison. Returns the report's file.
async fn support_a_customer(desktop: &mut Desktop, page: &Page) -> anyhow::Result<PathBuf> {
    page.press("Start (done)").await?;
    steps::open_desk(page).await?;
    steps::add_customer(page, CUSTOMER).await?;
    steps::paste_customer_key(desktop, page, KEY).await?;
    page.press("Keep it in the keychain").await?;
    page.says("kept in this computer’s keychain").await?;
    page.press("Check this key").await?;
    page.press("Copy the text for the customer").await?;
    steps::wait_until_copied(desktop, "Findem").await?;
    let file = desktop.documents()?.join(REPORT);
    page.press("Save the report…").await?;
    page.press("Save…").await?;
    dialog::name_file("Save File", &file).await?;
    page.says("Saved: ").await?;
    page.press("Close").await?;
    let saved = fs::read_to_string(&file).context("nothing was saved")?;
    ensure!(saved.contains(CUSTOMER), "the report does not name the customer");
    Ok(file)
}

/// Types a key of another environment, which SmartRecruiters refuses.
async fn type_a_key(page: &Page) -> anyhow::Result<()> {
    page.press("Type it instead").await?;
    page.fill("The key", SANDBOX_KEY).await?;
    ensure!(
        page.keeps(SANDBOX_KEY).await?,
        "the field does not contain the key, so nothing is proved"
    );
    page.press("Use this key").await?;
    let end = steps::last_four(SANDBOX_KEY);
    page.says(&format!("Key ending in {end}")).await?;
    ensure!(
        !page.keeps(SANDBOX_KEY).await?,
        "the page keeps a key that was submitted"
    );
    page.press("Check this key").await?;
    page.says("SmartRecruiters doesn’t accept this key").await
}

/// Neither the page nor the memory of the processes that show it contains the secret. An answer to the page would leave it there.
async fn assert_page_is_free_of(desktop: &Desktop, page: &Page, secret: &Secret) -> anyhow::Result<()> {
    let contents = page.contents().await?;
    ensure!(
        secret.found_in(contents.as_bytes()).is_none(),
        "the page contains it: {contents}"
    );
    let processes = desktop.processes()?;
    let of_page = processes.iter().filter(|(name, _)| name.starts_with("WebKit"));
    let of_page: Vec<_> = of_page.collect();
    ensure!(
        of_page.len() >= 2,
        "not all processes of the page were found: {processes:?}"
    );
    for (name, process) in of_page {
        ensure!(
            !memory::contains(*process, secret)?,
            "the memory of {name} contains a key"
        );
    }
    Ok(())
}

/// No process of the window writes its memory to a file when it crashes.
fn assert_no_core_dumps(desktop: &Desktop) -> anyhow::Result<()> {
    let processes = desktop.processes()?;
    ensure!(processes.len() >= 3, "not all processes were found: {processes:?}");
    for (name, process) in processes {
        let limits = fs::read_to_string(format!("/proc/{process}/limits"))?;
        let limit = limits.lines().find(|line| line.starts_with("Max core file size"));
        let limit: Vec<&str> = limit.unwrap_or_default().split_whitespace().skip(4).collect();
        ensure!(limit == ["0", "0", "bytes"], "{name} may leave a core dump: {limit:?}");
    }
    Ok(())
}

fn is_proxy(write: &Write, company: &Company) -> bool {
    write.to == Receiver::Network(company.proxy())
}

/// Waits for the end of a trace, and fails if it shows that a secret went where it must not go.
async fn check(log: &Path, secrets: &Secrets, company: &Company) -> anyhow::Result<Trace> {
    let text = eventually("strace ends", TIMEOUT, async || {
        let text = String::from_utf8_lossy(&fs::read(log)?).into_owned();
        Ok(is_complete(&text).then_some(text))
    })
    .await?;
    let trace = Trace::parse(&text);
    let is_screen = |write: &Write| matches!(&write.to, Receiver::Socket(path) if path.contains("X11-unix"));
    let Secrets {
        key,
        typed,
        password,
        customer,
    } = secrets;

    let mut wrong = trace.strangers.clone();
    // The key that the person copies for Findem goes to the screen's clipboard. To SmartRecruiters it goes encrypted.
    wrong.extend(trace.writes_of(key, is_screen));
    // What is typed comes from the page. Only the program's own writes would take it elsewhere.
    let comes_from_page = |write: &Write| write.by > 0 && write.to == Receiver::Pair;
    wrong.extend(trace.writes_of(typed, comes_from_page));
    wrong.extend(trace.writes_of(password, |write| comes_from_page(write) || is_proxy(write, company)));
    // The page, the records and the keychain show a customer's name. The company's proxy and the log do not. What the page shows
    // also goes to this test, through WebDriver.
    let may_name = |write: &Write| match &write.to {
        Receiver::Network(_) => !is_proxy(write, company),
        Receiver::File(path) => !path.contains("/log") && !path.starts_with("pipe:"),
        Receiver::Socket(_) | Receiver::Pair => true,
    };
    wrong.extend(trace.writes_of(customer, may_name));
    for secret in [key, typed, password, customer] {
        wrong.extend(trace.starts_with(secret));
    }
    let strange = |list: &[String], known: &[&str]| -> Vec<String> {
        let others = list.iter().filter(|one| !known.iter().any(|part| one.contains(part)));
        others.cloned().collect()
    };
    wrong.extend(strange(&trace.sockets, &SOCKETS));
    wrong.extend(strange(&trace.programs(), &PROGRAMS));
    ensure!(trace.programs().len() >= 2, "no start was seen, so nothing is proved");
    ensure!(wrong.is_empty(), "{wrong:#?}");
    Ok(trace)
}
