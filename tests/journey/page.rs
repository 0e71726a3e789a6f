//! The window's page. Elements are found by role and accessible name, as a person finds them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::components::SelectElement;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use thirtyfour::{Key, WebDriver, WebElement};

use crate::desktop::{Server, TIMEOUT, Theme, eventually};
use crate::program;

/// For how long the page ignores the same hand: `ui/src/lib/haste.ts`.
const HASTE_MS: f64 = 600.0;
const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");
const PAGE_SCRIPT: &str = include_str!("page.js");

/// The open window. It is closed when this is dropped.
pub(crate) struct Page {
    driver: WebDriver,
    theme: Theme,
    input: InputDevice,
    clicks: Clicks,
    _server: Server,
}

/// The clicks of a person in the window, by kind.
#[derive(Debug, Default)]
pub(crate) struct Clicks {
    /// Ordinary buttons.
    pub(crate) buttons: AtomicUsize,
    /// Buttons by which the person agrees to something.
    pub(crate) consents: AtomicUsize,
    /// Boxes that were ticked.
    pub(crate) boxes: AtomicUsize,
}

/// The device that presses buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InputDevice {
    Mouse,
    Keyboard,
}

/// The focused element.
#[derive(Debug, Deserialize)]
struct Focus {
    role: String,
    name: String,
    enabled: bool,
    /// Whether it has a visible focus mark and is not covered.
    visible: bool,
}

impl Page {
    pub(crate) async fn new(driver: WebDriver, server: Server, theme: Theme) -> anyhow::Result<Self> {
        let page = Self {
            driver,
            theme,
            input: InputDevice::Mouse,
            clicks: Clicks::default(),
            _server: server,
        };
        page.script::<()>(&format!("{AXE};{PAGE_SCRIPT}"), &[])
            .await
            .context("the page does not run the script")?;
        Ok(page)
    }

    /// From now on, all input comes from the keyboard.
    pub(crate) fn use_keyboard(&mut self) {
        self.input = InputDevice::Keyboard;
    }

    /// Presses the button with this name, and counts it.
    pub(crate) async fn press(&self, name: &str) -> anyhow::Result<()> {
        self.clicks.buttons.fetch_add(1, Ordering::Relaxed);
        self.press_button(name).await
    }

    /// Presses the button whose name begins with `words`, and counts it. The rest of a name may depend on the day.
    pub(crate) async fn press_that_begins(&self, words: &str) -> anyhow::Result<()> {
        self.clicks.buttons.fetch_add(1, Ordering::Relaxed);
        let find = async || self.elements("begins", &["button", words]).await;
        self.click_only(&format!("the button \u{201c}{words}\u{201d}"), find)
            .await
    }

    /// Presses a button by which the person agrees to something. It is counted apart.
    pub(crate) async fn consent(&self, name: &str) -> anyhow::Result<()> {
        self.clicks.consents.fetch_add(1, Ordering::Relaxed);
        self.press_button(name).await
    }

    /// How often the person has clicked in this window.
    pub(crate) const fn clicks(&self) -> &Clicks {
        &self.clicks
    }

    async fn press_button(&self, name: &str) -> anyhow::Result<()> {
        match self.input {
            InputDevice::Mouse => self.click("button", name).await,
            InputDevice::Keyboard => self.type_on("button", name, Key::Enter).await,
        }
    }

    /// Clicks several times where this button is, whatever takes its place in the meantime. The first click counts, and no other
    /// one may. Clicks that a busy page handles late are not hasty, and are repeated if more than one counts.
    pub(crate) async fn click_hastily(&self, name: &str, times: usize, gap: Duration) -> anyhow::Result<()> {
        let pause = u64::try_from(gap.as_millis())?;
        let click = async || {
            let before: u64 = self.ask("presses").await?;
            let place: Option<[i32; 2]> = self
                .script("return journey.place(...arguments)", &[json!(name)])
                .await?;
            let Some([x, y]) = place else { return Ok(None) };
            let mut actions = vec![json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y })];
            for _ in 0..times {
                actions.push(json!({ "type": "pointerDown", "button": 0 }));
                actions.push(json!({ "type": "pointerUp", "button": 0 }));
                actions.push(json!({ "type": "pause", "duration": pause }));
            }
            let parameters = json!({ "pointerType": "mouse" });
            let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": parameters, "actions": actions });
            let clicks = Command::PerformActions(Actions::from(json!([mouse])));
            self.driver.cmd(clicks).await.context("the mouse does not click")?;
            let after: u64 = self.ask("presses").await?;
            let took: f64 = self.ask("took").await?;
            Ok(match after - before {
                0 => None,
                1 => Some(1),
                more => (took < HASTE_MS).then_some(more),
            })
        };
        let counted = self
            .wait(&format!("\u{201c}{name}\u{201d} can be pressed"), click)
            .await?;
        ensure!(
            counted == 1,
            "{counted} of {times} clicks on \u{201c}{name}\u{201d} counted"
        );
        Ok(())
    }

    /// Moves the focus to the button with this name.
    pub(crate) async fn focus(&self, name: &str) -> anyhow::Result<()> {
        let focus = async |button: WebElement| {
            let script = "arguments[0].focus()";
            self.driver.execute(script, vec![button.to_json()?]).await.map(drop)
        };
        self.with("button", name, focus).await
    }

    /// Ticks the checkbox with this name.
    pub(crate) async fn tick(&self, name: &str) -> anyhow::Result<()> {
        self.clicks.boxes.fetch_add(1, Ordering::Relaxed);
        match self.input {
            InputDevice::Mouse => self.click("checkbox", name).await,
            InputDevice::Keyboard => self.type_on("checkbox", name, Key::Space).await,
        }
    }

    /// Chooses an option in the list with this name.
    pub(crate) async fn choose(&self, name: &str, option: &str) -> anyhow::Result<()> {
        let choose = async |list: WebElement| SelectElement::new(&list).await?.select_by_exact_text(option).await;
        self.with("combobox", name, choose)
            .await
            .with_context(|| format!("{name} does not offer {option}"))
    }

    /// Types into the field with this name.
    pub(crate) async fn fill(&self, name: &str, text: &str) -> anyhow::Result<()> {
        if self.input == InputDevice::Keyboard {
            self.tab_to("textbox", name).await?;
        }
        self.with("textbox", name, async |field| field.send_keys(text).await)
            .await
            .with_context(|| format!("{name} does not accept text"))
    }

    /// What was typed into the field with this name.
    pub(crate) async fn typed(&self, name: &str) -> anyhow::Result<String> {
        let value = self.with("textbox", name, async |field| field.value().await);
        value.await?.with_context(|| format!("{name} has no value"))
    }

    /// Empties the field with this name.
    pub(crate) async fn clear(&self, name: &str) -> anyhow::Result<()> {
        // WebDriver's command to clear a field sends no input event to the page.
        let clear = async |field: WebElement| field.send_keys(Key::Control + "a" + Key::Delete).await;
        self.with("textbox", name, clear)
            .await
            .with_context(|| format!("{name} keeps its text"))
    }

    /// Whether the checkbox with this name is ticked.
    pub(crate) async fn is_ticked(&self, name: &str) -> anyhow::Result<bool> {
        self.with("checkbox", name, async |field| field.is_selected().await)
            .await
    }

    /// Opens or closes what the line that begins with `words` leads to.
    pub(crate) async fn toggle_details(&self, words: &str) -> anyhow::Result<()> {
        let find = async || self.elements("disclosures", &[words]).await;
        self.click_only(&format!("the line \u{201c}{words}\u{201d}"), find)
            .await
    }

    async fn click(&self, role: &str, name: &str) -> anyhow::Result<()> {
        self.click_only(&format!("the {role} \u{201c}{name}\u{201d}"), async || {
            self.all(role, name).await
        })
        .await
    }

    /// Clicks the element as soon as exactly one is found.
    async fn click_only(
        &self,
        what: &str,
        find: impl AsyncFn() -> anyhow::Result<Vec<WebElement>>,
    ) -> anyhow::Result<()> {
        let look = async || {
            let found = find().await?;
            let [only] = found.as_slice() else { return Ok(None) };
            let press = async || Ok(self.scroll_and_click(only).await?);
            // An element that was redrawn between finding and clicking is found again.
            Ok(self.until_it_counts(press).await.ok().flatten())
        };
        self.wait(&format!("{what} can be pressed"), look).await
    }

    /// Presses something. Returns nothing if the page took that for a hasty press. A person then presses again, and so do the tests.
    async fn until_it_counts(&self, press: impl AsyncFn() -> anyhow::Result<()>) -> anyhow::Result<Option<()>> {
        let before: u64 = self.ask("presses").await?;
        press().await?;
        // A press may end the program.
        let after = self.ask("presses").await.unwrap_or(u64::MAX);
        Ok((after > before).then_some(()))
    }

    /// Scrolls first, because WebKit's driver does not scroll up to the element.
    async fn scroll_and_click(&self, element: &WebElement) -> WebDriverResult<()> {
        let reveal = "journey.reveal(arguments[0])";
        self.driver.execute(reveal, vec![element.to_json()?]).await?;
        element.click().await
    }

    /// Presses Tab until the element has the focus, then presses `key`.
    async fn type_on(&self, role: &str, name: &str, key: Key) -> anyhow::Result<()> {
        self.tab_to(role, name).await?;
        let press = async || {
            let focus: Focus = self.ask("focused").await?;
            if !focus.enabled {
                return Ok(None);
            }
            self.until_it_counts(async || self.type_key(key.clone()).await).await
        };
        self.wait(&format!("{name} can be pressed"), press).await
    }

    /// Presses Tab until the element has the focus.
    async fn tab_to(&self, role: &str, name: &str) -> anyhow::Result<()> {
        let look = async || {
            let focus: Focus = self.ask("focused").await?;
            if focus.role == role && focus.name == name {
                // The page scrolls it into view a moment after it gets the focus.
                return Ok(focus.visible.then_some(()));
            }
            self.type_key(Key::Tab).await?;
            Ok(None)
        };
        let what = format!("Tab reaches the {role} \u{201c}{name}\u{201d}, and its focus mark is visible");
        self.wait(&what, look).await
    }

    /// Holds one key and types another, such as Ctrl and V.
    pub(crate) async fn type_chord(&self, held: Key, key: char) -> anyhow::Result<()> {
        self.type_keys(&[char::from(held), key]).await
    }

    /// Types Escape, wherever the focus is.
    pub(crate) async fn escape(&self) -> anyhow::Result<()> {
        self.type_key(Key::Escape).await
    }

    async fn type_key(&self, key: Key) -> anyhow::Result<()> {
        self.type_keys(&[char::from(key)]).await
    }

    /// Presses all keys and then releases them. Sends the raw command, because the driver refuses the mouse action in thirtyfour's
    /// action chain.
    async fn type_keys(&self, keys: &[char]) -> anyhow::Result<()> {
        let stroke = |kind: &str, key: &char| json!({ "type": kind, "value": key });
        let down = keys.iter().map(|key| stroke("keyDown", key));
        let up = keys.iter().rev().map(|key| stroke("keyUp", key));
        let strokes: Vec<Value> = down.chain(up).collect();
        let actions = Actions::from(json!([{ "type": "key", "id": "keyboard", "actions": strokes }]));
        self.driver
            .cmd(Command::PerformActions(actions))
            .await
            .context("a key was not typed")?;
        Ok(())
    }

    /// Waits for the element and does something with it. If it is redrawn meanwhile, it is found again.
    async fn with<T>(
        &self,
        role: &str,
        name: &str,
        work: impl AsyncFn(WebElement) -> WebDriverResult<T>,
    ) -> anyhow::Result<T> {
        let look = async || match self.all(role, name).await?.into_iter().next() {
            Some(element) => Ok(Some(work(element).await?)),
            None => Ok(None),
        };
        self.wait(&format!("there is a {role} \u{201c}{name}\u{201d}"), look)
            .await
    }

    async fn all(&self, role: &str, name: &str) -> anyhow::Result<Vec<WebElement>> {
        self.elements("find", &[role, name]).await
    }

    async fn elements(&self, what: &str, arguments: &[&str]) -> anyhow::Result<Vec<WebElement>> {
        let arguments: Vec<Value> = arguments.iter().map(|argument| json!(argument)).collect();
        let script = format!("return journey.{what}(...arguments)");
        Ok(self.driver.execute(script, arguments).await?.elements()?)
    }

    /// Whether the button with this name is in view without scrolling.
    pub(crate) async fn has_in_view(&self, name: &str) -> anyhow::Result<bool> {
        let script = "const { top, bottom, left, right } = arguments[0].getBoundingClientRect();
            return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth";
        let look = async |button: WebElement| self.driver.execute(script, vec![button.to_json()?]).await?.convert();
        self.with("button", name, look).await
    }

    /// Waits until the page shows this heading.
    pub(crate) async fn shows(&self, heading: &str) -> anyhow::Result<()> {
        self.with("heading", heading, async |_| Ok(())).await
    }

    /// Waits until the page contains this text.
    pub(crate) async fn says(&self, words: &str) -> anyhow::Result<()> {
        let look = async || Ok(self.text().await?.contains(words).then_some(()));
        self.wait(&format!("the page says \u{201c}{words}\u{201d}"), look).await
    }

    /// Waits until the page no longer contains this text.
    pub(crate) async fn says_no_longer(&self, words: &str) -> anyhow::Result<()> {
        let look = async || Ok((!self.text().await?.contains(words)).then_some(()));
        self.wait(&format!("the page no longer says \u{201c}{words}\u{201d}"), look)
            .await
    }

    /// The visible text of the page, or of the open dialog.
    pub(crate) async fn text(&self) -> anyhow::Result<String> {
        self.ask("says").await
    }

    /// The rows of the list with this name.
    pub(crate) async fn rows(&self, list: &str) -> anyhow::Result<Vec<String>> {
        self.script("return journey.rows(...arguments)", &[json!(list)]).await
    }

    /// Starts recording every text of the page that matches this pattern.
    pub(crate) async fn watch(&self, pattern: &str) -> anyhow::Result<()> {
        self.script("journey.watch(...arguments)", &[json!(pattern)]).await
    }

    /// The recorded texts, each once, in order of appearance.
    pub(crate) async fn watched(&self) -> anyhow::Result<Vec<String>> {
        self.ask("watched").await
    }

    /// Takes a screenshot and fails if axe finds a violation. The number in `name` sorts the screenshots.
    pub(crate) async fn inspect(&self, name: &str) -> anyhow::Result<()> {
        self.screenshot(name).await?;
        let faults: Vec<String> = self.ask("axe").await?;
        ensure!(faults.is_empty(), "axe at {name}: {faults:#?}");
        Ok(())
    }

    /// Elements that could run code, load something or link elsewhere. The program creates none of these.
    pub(crate) async fn active_elements(&self) -> anyhow::Result<Vec<String>> {
        self.ask("activeElements").await
    }

    /// Everything that the page keeps: its elements, what is typed in its fields, and its storage.
    pub(crate) async fn contents(&self) -> anyhow::Result<String> {
        self.ask("contents").await
    }

    /// Whether the page keeps this text. The text itself is not sent to the page.
    pub(crate) async fn keeps(&self, text: &str) -> anyhow::Result<bool> {
        let letters: Vec<u32> = text.chars().map(|letter| u32::from(letter) + 1).collect();
        self.script("return journey.keeps(...arguments)", &[json!(letters)])
            .await
    }

    /// Fails if the page violated its content security policy.
    pub(crate) async fn assert_policy_kept(&self) -> anyhow::Result<()> {
        let violations: Vec<String> = self.ask("violations").await?;
        ensure!(
            violations.is_empty(),
            "content security policy violations: {violations:#?}"
        );
        Ok(())
    }

    /// Presses a button that quits the program, and waits until it has ended.
    pub(crate) async fn press_to_quit(self, name: &str) -> anyhow::Result<()> {
        let (_, process) = program::only_window().await?;
        // The program may end before WebDriver answers. If it does not end, the press may say why.
        let pressed = self.press(name).await;
        let ended = process.ends().await;
        if ended.is_err() { pressed.and(ended) } else { Ok(()) }
    }

    /// Closes the window with the close button in its title bar, and waits until the program has ended with its last write. The
    /// driver would kill the program before it.
    pub(crate) async fn close(self) -> anyhow::Result<()> {
        let (window, process) = program::only_window().await?;
        program::request_close(&window)?;
        process.ends().await
    }

    async fn wait<T>(&self, what: &str, mut look: impl AsyncFnMut() -> anyhow::Result<Option<T>>) -> anyhow::Result<T> {
        // A page that is redrawn meanwhile is looked at again.
        let look = async || match look().await {
            Err(problem) if is_stale(&problem) => Ok(None),
            looked => looked,
        };
        let result = eventually(what, TIMEOUT, look).await;
        if result.is_err() {
            self.screenshot("failed").await?;
            let text = self.text().await?;
            return result.with_context(|| format!("the page says: {text}"));
        }
        result
    }

    async fn screenshot(&self, name: &str) -> anyhow::Result<()> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        fs::create_dir_all(&folder)?;
        self.ask::<()>("drawn").await?;
        let dark = if self.theme == Theme::Dark { "-dark" } else { "" };
        let file: PathBuf = folder.join(format!("{name}{dark}.png"));
        self.driver
            .screenshot(&file)
            .await
            .with_context(|| format!("cannot take the screenshot {}", file.display()))
    }

    /// How many windows the program shows to the driver.
    pub(crate) async fn windows(&self) -> anyhow::Result<usize> {
        Ok(self.driver.windows().await?.len())
    }

    async fn ask<T: DeserializeOwned>(&self, what: &str) -> anyhow::Result<T> {
        self.script(&format!("return journey.{what}()"), &[]).await
    }

    /// Runs a script in the page and returns its result.
    pub(crate) async fn script<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> anyhow::Result<T> {
        Ok(self.driver.execute(script, arguments.to_vec()).await?.convert()?)
    }
}

impl Drop for Page {
    /// Leaks the session: dropping the server closes the window, and ending the session would wait for a window that may hang.
    fn drop(&mut self) {
        let _ = self.driver.clone().leak();
    }
}

/// Whether an element was redrawn between being found and being used.
fn is_stale(problem: &anyhow::Error) -> bool {
    let problem = problem.downcast_ref::<WebDriverError>();
    problem.is_some_and(|problem| matches!(problem.as_inner(), WebDriverErrorInner::StaleElementReference(_)))
}
