//! Creates the window. It is hidden until its first frame is drawn, and it shows only the program's own pages.

use std::sync::Arc;
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{App, LogicalSize, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};
use wizard::view::View;

use crate::session::Session;
use crate::state::WindowState;
#[cfg(target_os = "linux")]
use crate::window::border;
use crate::window::page_health;
use crate::window::visibility::{LABEL, show};

/// The page's background in light and dark mode, so that no other color flashes before the first frame.
const LIGHT: (u8, u8, u8) = (0xf5, 0xf6, 0xf8);
const DARK: (u8, u8, u8) = (0x13, 0x16, 0x19);
/// After this time the window is shown even if its page has not said that it is ready.
const SHOWN_AFTER: Duration = Duration::from_secs(3);
const ZOOMS: [f64; 9] = [0.5, 0.67, 0.8, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0];

/// The height to reserve for the title bar, which some window managers add to the given size and others include in it.
const TITLE_BAR: f64 = 48.0;

/// Creates the window, hidden.
pub(crate) fn open(app: &App, session: &Arc<Session>) -> tauri::Result<()> {
    let (size, least) = fitting(work_area(app)?);
    let mut window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Findem Connect for SmartRecruiters")
        .inner_size(size.width, size.height)
        .min_inner_size(least.width, least.height)
        .visible(false)
        .general_autofill_enabled(false)
        .devtools(cfg!(dev))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    #[cfg(target_os = "linux")]
    if let Some(nowhere) = border::way_out() {
        window = window.proxy_url(nowhere);
    }
    if let Some(view) = session.window.change(WindowState::first_view) {
        window = window.initialization_script(first_view(&view)?);
    }
    let window = window
        .on_page_load(|window, _| page_health::loads(window.app_handle()))
        .build()?;
    let (r, g, b) = if window.theme()? == tauri::Theme::Dark {
        DARK
    } else {
        LIGHT
    };
    window.set_background_color(Some(tauri::window::Color(r, g, b, 255)))?;
    let session = session.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Focused(true) = event {
            session.signals.look_again.notify_one();
        }
    });
    page_health::watch(&window)?;
    let late = window.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(SHOWN_AFTER).await;
        if !late.is_visible().unwrap_or(true) {
            show(&late);
        }
    });
    Ok(())
}

/// The screen without its panels. On Wayland there is no primary screen, so this uses the first one.
fn work_area(app: &App) -> tauri::Result<Option<LogicalSize<f64>>> {
    let monitor = match app.primary_monitor()? {
        Some(monitor) => Some(monitor),
        None => app.available_monitors()?.into_iter().next(),
    };
    Ok(monitor.map(|monitor| monitor.work_area().size.to_logical(monitor.scale_factor())))
}

/// The window's size and its minimum size, neither larger than the work area.
fn fitting(work_area: Option<LogicalSize<f64>>) -> (LogicalSize<f64>, LogicalSize<f64>) {
    let wanted: [LogicalSize<f64>; 2] = [LogicalSize::new(1120.0, 760.0), LogicalSize::new(480.0, 480.0)];
    let [size, least] = wanted.map(|wanted| {
        work_area.map_or(wanted, |area| LogicalSize {
            width: wanted.width.min(area.width),
            height: wanted.height.min((area.height - TITLE_BAR).max(1.0)),
        })
    });
    (size, least)
}

/// A script that gives the page its first view before the page's own scripts run, so that the page does not have to request it.
fn first_view(view: &View) -> serde_json::Result<String> {
    Ok(format!("window.firstView = {}", serde_json::to_string(view)?))
}

/// Whether this is one of the program's own pages, the only pages that are ever shown.
fn is_own_page(url: &url::Url) -> bool {
    let own = if cfg!(windows) {
        ("http", Some("tauri.localhost"))
    } else {
        ("tauri", Some("localhost"))
    };
    let address = (url.scheme(), url.host_str());
    let development = cfg!(dev) && address == ("http", Some("localhost"));
    address == own && url.port().is_none() || development
}

/// The zoom that is one step larger or smaller than `now`, depending on the sign of `delta`. Zero means normal size.
pub(crate) fn zoomed(now: f64, delta: i32) -> f64 {
    if delta == 0 {
        return 1.0;
    }
    let nearest = ZOOMS
        .iter()
        .enumerate()
        .min_by(|(_, a), (_, b)| (*a - now).abs().total_cmp(&(*b - now).abs()));
    let index = nearest.map_or(4, |(index, _)| index);
    let next = index
        .saturating_add_signed(if delta > 0 { 1 } else { -1 })
        .min(ZOOMS.len() - 1);
    ZOOMS[next]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zooming_goes_by_steps_between_half_and_double() {
        for (now, delta, expected) in [
            (1.0, 1, 1.25),
            (1.0, -1, 0.9),
            (2.0, 1, 2.0),
            (0.5, -1, 0.5),
            (1.75, 0, 1.0),
        ] {
            assert!((zoomed(now, delta) - expected).abs() < f64::EPSILON, "{now} by {delta}");
        }
    }

    #[test]
    fn the_window_is_never_larger_than_the_work_area() {
        let check = |area: Option<(f64, f64)>, expected: (f64, f64), least: (f64, f64)| {
            let sizes = fitting(area.map(|(width, height)| LogicalSize { width, height }));
            let size = |(width, height)| LogicalSize { width, height };
            assert_eq!(sizes, (size(expected), size(least)), "{area:?}");
        };
        let least = (480.0, 480.0);
        check(None, (1120.0, 760.0), least);
        check(Some((1920.0, 1080.0)), (1120.0, 760.0), least);
        check(Some((1280.0, 1024.0)), (1120.0, 760.0), least);
        check(Some((1280.0, 720.0)), (1120.0, 672.0), least);
        check(Some((1366.0, 768.0)), (1120.0, 720.0), least);
        // A screen with a panel that is 48 pixels high.
        check(Some((1366.0, 720.0)), (1120.0, 672.0), least);
        // A screen of 1366 x 768 at a scale of 2 and of 1.5.
        check(Some((683.0, 384.0)), (683.0, 336.0), (480.0, 336.0));
        check(Some((910.0, 512.0)), (910.0, 464.0), (480.0, 464.0));
        check(Some((320.0, 20.0)), (320.0, 1.0), (320.0, 1.0));
    }

    #[test]
    fn only_own_pages_are_shown() {
        let own = if cfg!(windows) {
            "http://tauri.localhost/"
        } else {
            "tauri://localhost/"
        };
        for (url, expected) in [
            (own, true),
            (&format!("{own}index.html?a#b"), true),
            ("https://www.smartrecruiters.com/", false),
            ("http://127.0.0.1:8080/", false),
            ("http://localhost/", cfg!(dev)),
            // The system resolves such a name to this computer, so another program may answer there.
            ("http://tauri.localhost:8080/", false),
            ("https://tauri.localhost/", false),
            ("tauri://evil.example/", false),
            ("tauri://localhost:8080/", false),
            ("tauri://tauri.localhost/", false),
            ("ipc://localhost/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
            ("javascript:alert(1)", false),
            ("blob:tauri://localhost/0", false),
            ("about:blank", false),
        ] {
            let url = url::Url::parse(url).unwrap();
            assert_eq!(is_own_page(&url), expected, "{url}");
        }
    }
}
