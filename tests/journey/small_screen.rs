//! Small screens and large text: the window fits the screen, and the main button is in view.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};

use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};

/// A second X screen with its own size.
struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    fn new(width: u32, height: u32) -> anyhow::Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb cannot be started")?;
        let mut number = String::new();
        let said = server.stdout.take().context("Xvfb has no output")?;
        BufReader::new(said).read_line(&mut number)?;
        Ok(Self {
            server,
            name: format!(":{}", number.trim()),
        })
    }

    /// The right and the lower edge of the window, as soon as it is shown. Without a window manager its upper left corner is at the
    /// origin.
    async fn edges(&self) -> anyhow::Result<(u32, u32)> {
        eventually("the window is shown", TIMEOUT, async || self.edges_now()).await
    }

    fn edges_now(&self) -> anyhow::Result<Option<(u32, u32)>> {
        let output = Command::new("xdotool")
            .args([
                "search",
                "--onlyvisible",
                "--name",
                "Findem Connect",
                "getwindowgeometry",
                "--shell",
            ])
            .env("DISPLAY", &self.name)
            .output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if said.is_empty() {
            return Ok(None);
        }
        let number = |name: &str| -> anyhow::Result<u32> {
            let line = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
            Ok(line.with_context(|| format!("no {name} in {said}"))?.parse()?)
        };
        Ok(Some((
            number("X")? + number("WIDTH")?,
            number("Y")? + number("HEIGHT")?,
        )))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_window_fits_a_small_screen_with_its_main_button_in_view() -> anyhow::Result<()> {
    for (number, (width, height, setting)) in [
        (1280, 720, None),
        (1366, 768, None),
        (1280, 720, Some(("GDK_DPI_SCALE", "1.5"))),
        (1366, 768, Some(("GDK_DPI_SCALE", "1.5"))),
        (1366, 768, Some(("GDK_SCALE", "2"))),
        (1024, 600, None),
    ]
    .into_iter()
    .enumerate()
    {
        let desktop = Desktop::new(Theme::Light)?;
        let screen = Screen::new(width, height)?;
        let mut settings = vec![("DISPLAY", screen.name.clone())];
        settings.extend(setting.map(|(name, value)| (name, value.to_owned())));
        let page = desktop.open_with(&settings).await?;
        page.shows("Practice the setup").await?;
        let (right, lower) = screen.edges().await?;
        let place = format!("{width} x {height}, {setting:?}");
        ensure!(right <= width && lower <= height, "to {right}, {lower} on {place}");
        ensure!(page.has_in_view("Start practicing").await?, "not in view on {place}");
        page.inspect(&format!("9{number}-laptop")).await?;
    }
    Ok(())
}
