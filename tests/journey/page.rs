//! The window's page, used as a person uses it: by what things are called.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::components::SelectElement;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Key, WebDriver, WebElement};

use crate::desktop::{PATIENCE, Server, Theme, eventually};

const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");
const EYES: &str = include_str!("page.js");

/// The open window. It is closed when this is dropped.
pub(crate) struct Page {
    driver: WebDriver,
    theme: Theme,
    hand: Hand,
    _server: Server,
}

/// What things are pressed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hand {
    Mouse,
    Keyboard,
}

/// The element that keys go to.
#[derive(Debug, Deserialize)]
struct Focus {
    role: String,
    name: String,
    /// It has a visible mark, and nothing covers it.
    seen: bool,
}

impl Page {
    pub(crate) async fn new(driver: WebDriver, server: Server, theme: Theme) -> anyhow::Result<Self> {
        let page = Self {
            driver,
            theme,
            hand: Hand::Mouse,
            _server: server,
        };
        page.script::<()>(&format!("{AXE};{EYES}"), &[])
            .await
            .context("the page takes no script")?;
        Ok(page)
    }

    /// From now on everything is done with the keyboard.
    pub(crate) fn leave_the_mouse(&mut self) {
        self.hand = Hand::Keyboard;
    }

    /// Presses the button of this name.
    pub(crate) async fn press(&self, name: &str) -> anyhow::Result<()> {
        match self.hand {
            Hand::Mouse => self.click("button", name).await,
            Hand::Keyboard => self.type_on("button", name, Key::Enter).await,
        }
    }

    /// Ticks the box of this name.
    pub(crate) async fn tick(&self, name: &str) -> anyhow::Result<()> {
        match self.hand {
            Hand::Mouse => self.click("checkbox", name).await,
            Hand::Keyboard => self.type_on("checkbox", name, Key::Space).await,
        }
    }

    /// Chooses in the list of this name.
    pub(crate) async fn choose(&self, name: &str, option: &str) -> anyhow::Result<()> {
        let list = SelectElement::new(&self.one("combobox", name).await?).await?;
        list.select_by_exact_text(option)
            .await
            .with_context(|| format!("{name} does not offer {option}"))
    }

    /// Types into the field of this name.
    pub(crate) async fn fill(&self, name: &str, text: &str) -> anyhow::Result<()> {
        if self.hand == Hand::Keyboard {
            self.tab_to("textbox", name).await?;
        }
        self.one("textbox", name)
            .await?
            .send_keys(text)
            .await
            .with_context(|| format!("{name} takes no text"))
    }

    /// Empties the field of this name.
    pub(crate) async fn clear(&self, name: &str) -> anyhow::Result<()> {
        let field = self.one("textbox", name).await?;
        // The driver's own way to empty a field tells the page nothing.
        let typed = Key::Control + "a" + Key::Delete;
        field
            .send_keys(typed)
            .await
            .with_context(|| format!("{name} keeps its text"))
    }

    /// Whether the box of this name is ticked.
    pub(crate) async fn is_ticked(&self, name: &str) -> anyhow::Result<bool> {
        Ok(self.one("checkbox", name).await?.is_selected().await?)
    }

    /// Opens or closes the line that begins so.
    pub(crate) async fn unfold(&self, words: &str) -> anyhow::Result<()> {
        let find = async || self.elements("lines", &[words]).await;
        self.click_only(&format!("the line \u{201c}{words}\u{201d}"), find)
            .await
    }

    async fn click(&self, role: &str, name: &str) -> anyhow::Result<()> {
        self.click_only(&format!("the {role} \u{201c}{name}\u{201d}"), async || {
            self.all(role, name).await
        })
        .await
    }

    /// Clicks what is found, once it is one.
    async fn click_only(
        &self,
        what: &str,
        find: impl AsyncFn() -> anyhow::Result<Vec<WebElement>>,
    ) -> anyhow::Result<()> {
        let look = async || {
            let found = find().await?;
            let [only] = found.as_slice() else { return Ok(None) };
            // What was drawn anew between finding and clicking is found again.
            Ok(self.scroll_and_click(only).await.ok())
        };
        self.wait(&format!("{what} can be pressed"), look).await
    }

    /// WebKit's driver does not scroll up to what it clicks.
    async fn scroll_and_click(&self, element: &WebElement) -> WebDriverResult<()> {
        let reveal = "journey.reveal(arguments[0])";
        self.driver.execute(reveal, vec![element.to_json()?]).await?;
        element.click().await
    }

    /// Goes on with Tab until it gets there, then types.
    async fn type_on(&self, role: &str, name: &str, key: Key) -> anyhow::Result<()> {
        self.tab_to(role, name).await?;
        self.type_key(key).await
    }

    /// Goes on with Tab until it gets there.
    async fn tab_to(&self, role: &str, name: &str) -> anyhow::Result<()> {
        let look = async || {
            let focus: Focus = self.ask("focused").await?;
            if focus.role == role && focus.name == name {
                ensure!(focus.seen, "nobody sees that the focus is on {focus:?}");
                return Ok(Some(()));
            }
            self.type_key(Key::Tab).await?;
            Ok(None)
        };
        self.wait(&format!("Tab reaches the {role} \u{201c}{name}\u{201d}"), look)
            .await
    }

    /// The driver refuses the mouse that thirtyfour's own chain of actions brings along.
    async fn type_key(&self, key: Key) -> anyhow::Result<()> {
        let value = char::from(key);
        let strokes = json!([{ "type": "keyDown", "value": value }, { "type": "keyUp", "value": value }]);
        let actions = Actions::from(json!([{ "type": "key", "id": "keyboard", "actions": strokes }]));
        self.driver
            .cmd(Command::PerformActions(actions))
            .await
            .context("a key was not typed")?;
        Ok(())
    }

    async fn one(&self, role: &str, name: &str) -> anyhow::Result<WebElement> {
        let look = async || Ok(self.all(role, name).await?.into_iter().next());
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

    /// Whether the button of this name is in the window as it is, without scrolling.
    pub(crate) async fn has_in_view(&self, name: &str) -> anyhow::Result<bool> {
        let button = self.one("button", name).await?;
        let script = "const { top, bottom, left, right } = arguments[0].getBoundingClientRect();
            return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth";
        Ok(self.driver.execute(script, vec![button.to_json()?]).await?.convert()?)
    }

    /// Waits until the step of this heading is shown.
    pub(crate) async fn shows(&self, heading: &str) -> anyhow::Result<()> {
        self.one("heading", heading).await.map(drop)
    }

    /// Waits until the page says this.
    pub(crate) async fn says(&self, words: &str) -> anyhow::Result<()> {
        let look = async || Ok(self.text().await?.contains(words).then_some(()));
        self.wait(&format!("the page says \u{201c}{words}\u{201d}"), look).await
    }

    /// Waits until the page no longer says this.
    pub(crate) async fn says_no_longer(&self, words: &str) -> anyhow::Result<()> {
        let look = async || Ok((!self.text().await?.contains(words)).then_some(()));
        self.wait(&format!("the page no longer says \u{201c}{words}\u{201d}"), look)
            .await
    }

    /// Everything that can be read now; of an open dialog, what stands in it.
    pub(crate) async fn text(&self) -> anyhow::Result<String> {
        self.ask("says").await
    }

    /// The lines of the list with this name.
    pub(crate) async fn rows(&self, list: &str) -> anyhow::Result<Vec<String>> {
        self.script("return journey.rows(...arguments)", &[json!(list)]).await
    }

    /// Remembers from now on what the page says in this form.
    pub(crate) async fn watch(&self, pattern: &str) -> anyhow::Result<()> {
        self.script("journey.watch(...arguments)", &[json!(pattern)]).await
    }

    /// What was said since then, each once, in its order.
    pub(crate) async fn watched(&self) -> anyhow::Result<Vec<String>> {
        self.ask("watched").await
    }

    /// A picture of the window, and no fault that axe can find, in an order that begins with `name`'s number.
    pub(crate) async fn look(&self, name: &str) -> anyhow::Result<()> {
        self.picture(name).await?;
        let faults: Vec<String> = self.ask("axe").await?;
        ensure!(faults.is_empty(), "axe at {name}: {faults:#?}");
        Ok(())
    }

    /// What stands on the page and could run, load or lead somewhere. The program makes no such thing.
    pub(crate) async fn alive(&self) -> anyhow::Result<Vec<String>> {
        self.ask("alive").await
    }

    /// Nothing was done that the page's security policy forbids.
    pub(crate) async fn kept_its_policy(&self) -> anyhow::Result<()> {
        let violations: Vec<String> = self.ask("violations").await?;
        ensure!(violations.is_empty(), "against the security policy: {violations:#?}");
        Ok(())
    }

    /// Presses a button that ends the program, and waits until it has ended.
    pub(crate) async fn ends_by(self, name: &str) -> anyhow::Result<()> {
        // The end may come before the answer that the button was pressed.
        let _ = self.press(name).await;
        let look = async || Ok(self.text().await.is_err().then_some(()));
        eventually("the program ends", PATIENCE, look).await
    }

    /// Closes the window, as its cross does.
    pub(crate) async fn close(self) -> anyhow::Result<()> {
        self.driver.close_window().await.context("the window did not close")
    }

    async fn wait<T>(&self, what: &str, look: impl AsyncFnMut() -> anyhow::Result<Option<T>>) -> anyhow::Result<T> {
        let result = eventually(what, PATIENCE, look).await;
        if result.is_err() {
            self.picture("failed").await?;
            let text = self.text().await?;
            return result.with_context(|| format!("the page says: {text}"));
        }
        result
    }

    async fn picture(&self, name: &str) -> anyhow::Result<()> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        fs::create_dir_all(&folder)?;
        self.ask::<()>("drawn").await?;
        let dark = if self.theme == Theme::Dark { "-dark" } else { "" };
        let file: PathBuf = folder.join(format!("{name}{dark}.png"));
        self.driver
            .screenshot(&file)
            .await
            .with_context(|| format!("no picture {}", file.display()))
    }

    async fn ask<T: DeserializeOwned>(&self, what: &str) -> anyhow::Result<T> {
        self.script(&format!("return journey.{what}()"), &[]).await
    }

    async fn script<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> anyhow::Result<T> {
        Ok(self.driver.execute(script, arguments.to_vec()).await?.convert()?)
    }
}

impl Drop for Page {
    /// The window ends with its server. Asking the session to end would wait for a window that may hang.
    fn drop(&mut self) {
        let _ = self.driver.clone().leak();
    }
}
