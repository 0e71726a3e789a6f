//! The time from a click on "Check all again" until the window shows 20 verdicts. As a test, this proves that they appear.
//! `cargo xtask bench verdicts` makes it a measurement.

use std::env;
use std::fs;
use std::time::Duration;

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::steps;

/// If it is set, the journey measures several rounds and writes a section of `docs/performance.md` to the file that it names.
const SECTION: &str = "FINDEM_CONNECT_BENCH_SECTION";
const ROUNDS: usize = 9;
/// The practice tenant in the window answers after this time.
const DELAY: Duration = Duration::from_millis(40);
/// SmartRecruiters counts some requests within a second. A round that begins sooner would measure the wait for that.
const BEFORE_ROUND: Duration = Duration::from_secs(2);
/// 22 requests, six at a time.
const TURNS: u32 = 4;

/// Records the time in milliseconds from the next click until a frame shows all verdicts of the check that the click starts.
const ARM: &str = "
    window.verdictsAfter = null;
    const shown = () => document.querySelectorAll('.permission .verdict').length;
    addEventListener('click', (click) => {
        let started = false;
        const changes = new MutationObserver(() => {
            started ||= shown() < 20;
            if (!started || shown() < 20) return;
            changes.disconnect();
            requestAnimationFrame(() => (window.verdictsAfter = performance.now() - click.timeStamp));
        });
        changes.observe(document.body, { subtree: true, childList: true });
    }, { capture: true, once: true });
";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_click_shows_the_verdicts_of_a_new_check() -> anyhow::Result<()> {
    let section = env::var_os(SECTION);
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;

    let rounds = if section.is_some() { ROUNDS } else { 1 };
    let mut times = Vec::new();
    for _ in 0..rounds {
        if section.is_some() {
            tokio::time::sleep(BEFORE_ROUND).await;
        }
        times.push(check_again(&page).await?);
        steps::assert_all_granted(&page).await?;
    }
    if let Some(file) = section {
        fs::write(file, section_of(times))?;
    }
    page.close().await
}

async fn check_again(page: &Page) -> anyhow::Result<f64> {
    let arm = async || page.script(ARM, &[]).await;
    let shown = async || page.script("return window.verdictsAfter", &[]).await;
    let took = steps::check_again_until("20 verdicts of a new check are shown", page, arm, shown).await?;
    page.says("Checked at").await?;
    Ok(took)
}

fn section_of(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let (lowest, median, highest) = (times[0], times[times.len() / 2], times[times.len() - 1]);
    let bound = (DELAY * TURNS).as_secs_f64() * 1000.0;
    format!(
        "## From a click to 20 verdicts

The time from the click on *Check all again* until a frame of the window shows 20 verdicts of the new check, on the practice tenant, which
answers each request after {} ms. The bound is that of the check: {TURNS} times the delay. {} rounds: median (lowest to highest), in
milliseconds.

| bound | shown | ratio to the bound |
| --- | --- | --- |
| {bound:.0} | {median:.0} ({lowest:.0} to {highest:.0}) | {:.2} |

What would break it: a page that is drawn anew for each verdict, or verdicts that wait for the end of the check.
",
        DELAY.as_millis(),
        times.len(),
        median / bound,
    )
}
