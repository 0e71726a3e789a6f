//! The commands that the page can call. Each command is short and async: longer work continues in the background, and its results
//! arrive as the next view. A command that is refused returns a [`Notice`].

use std::sync::Arc;

use diagnosis::encoding::decode;
use diagnosis::environment::Environment;
use secrecy::SecretString;
use serde::Serialize;
use tauri::ipc::{Channel, InvokeBody, Request};
use tauri::{AppHandle, Manager, State, WebviewWindow};
use ts_rs::TS;
use wizard::ActivityKind;
use wizard::view::{Notice, Page, RequestView, Step, Tick, View};

use crate::features::clipboard::System;
use crate::features::save_report::ReportPreview;
use crate::features::{
    checks, clipboard, copy_text, desk, fields, journey, key, language, open_page, proxies, rehearsal, save_report,
    watch,
};
use crate::log;
use crate::notice::{Code, not_a_key};
use crate::session::Session;
use crate::state::{Effect, WindowState};
use crate::storage::Records;
use crate::window::{create, page_health, visibility};

type Shared<'a> = State<'a, Arc<Session>>;
type Answer<T = ()> = Result<T, Notice>;

/// What the About dialog shows.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct About {
    version: &'static str,
    state_dir: String,
    /// Where the system's web view keeps files of its own. The program cannot delete them while its window uses them.
    page_dir: Option<String>,
    log_file: Option<String>,
    hosts: Vec<String>,
    /// The test candidates that nobody would look for anymore if everything were deleted.
    leftovers: Vec<rehearsal::LeftBehind>,
    /// The weekly check.
    watched: watch::Watched,
}

/// Sends the present view at once, and then every change.
#[tauri::command]
pub(crate) async fn subscribe(session: Shared<'_>, channel: Channel<View>) -> Answer {
    session.views.wizard.subscribe(channel);
    session.window.change(|_| ());
    Ok(())
}

/// Says that the page's first frame is drawn, so that the window can be shown.
#[tauri::command]
pub(crate) async fn ready(window: WebviewWindow) -> Answer {
    visibility::show(&window);
    page_health::is_drawn(window.app_handle());
    Ok(())
}

#[tauri::command]
pub(crate) async fn go(session: Shared<'_>, step: Step) -> Answer {
    session.window.change(|state| state.go(step));
    Ok(())
}

#[tauri::command]
pub(crate) async fn start(session: Shared<'_>, environment: Environment) -> Answer {
    journey::start(&session, environment).await
}

/// Opens the first screen of practice.
#[tauri::command]
pub(crate) async fn open_practice(session: Shared<'_>) -> Answer {
    journey::open_practice(&session).await
}

/// Returns from practice to the first screen of the real setup.
#[tauri::command]
pub(crate) async fn leave_practice(session: Shared<'_>) -> Answer {
    journey::leave_practice(&session).await
}

/// Uses the same key in the other real environment, and checks it there at once.
#[tauri::command]
pub(crate) async fn switch_environment(session: Shared<'_>) -> Answer {
    journey::switch_environment(&session).await?;
    checks::start(&session, ActivityKind::Reads).await
}

#[tauri::command]
pub(crate) async fn choose_scenario(session: Shared<'_>, id: String) -> Answer {
    journey::choose_scenario(&session, &id).await
}

#[tauri::command]
pub(crate) async fn set_name(session: Shared<'_>, name: String) -> Answer {
    /// Longer names do not fit into the rail, and no company has one.
    const LONGEST: usize = 80;
    let name: String = name.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    not_a_key(&name)?;
    session.window.change(|state| state.wizard.progress.name = name);
    Ok(())
}

#[tauri::command]
pub(crate) async fn look_at_network(session: Shared<'_>) -> Answer {
    journey::look_at_network(&session).await
}

/// Sets the proxy. An empty address means the computer's own setting.
#[tauri::command]
pub(crate) async fn set_proxy(session: Shared<'_>, address: String, user: String, password: SecretString) -> Answer {
    proxies::set(&session.window, &address, &user, password)
}

#[tauri::command]
pub(crate) async fn paste_key(app: AppHandle, session: Shared<'_>) -> Answer {
    key::paste(System(app), &session).await
}

/// Pastes the key that replaces the present one.
#[tauri::command]
pub(crate) async fn paste_new_key(app: AppHandle, session: Shared<'_>) -> Answer {
    key::paste_new(System(app), &session).await
}

/// Takes a typed key as raw bytes, which nothing along the way parses, prints or stores.
#[tauri::command]
pub(crate) async fn type_key(session: Shared<'_>, request: Request<'_>) -> Answer {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Code::Internal.notice());
    };
    let text = decode(bytes).ok_or_else(|| Code::KeyCharacters.notice())?;
    key::type_in(&session, &SecretString::from(text))
}

/// Answers the question about a text that is not shaped like a key. The text is stored as the key, or dropped.
#[tauri::command]
pub(crate) async fn answer_key_question(session: Shared<'_>, id: u32, store: bool) -> Answer {
    key::answer(&session, id, store)
}

#[tauri::command]
pub(crate) async fn keep_key(app: AppHandle, session: Shared<'_>, session_only: bool) -> Answer {
    key::choose_place(System(app), &session, session_only).await
}

#[tauri::command]
pub(crate) async fn forget_key(session: Shared<'_>) -> Answer {
    key::forget(&session).await
}

#[tauri::command]
pub(crate) async fn replace_key(session: Shared<'_>) -> Answer {
    session.window.change(|state| state.wizard.replace_key());
    Ok(())
}

/// Ends the replacement of the key, which stays.
#[tauri::command]
pub(crate) async fn keep_old_key(session: Shared<'_>) -> Answer {
    session.window.change(|state| state.wizard.keep_old_key());
    Ok(())
}

/// Removes the key from this computer at the end of the setup. The findings stay on the screen.
#[tauri::command]
pub(crate) async fn remove_key(session: Shared<'_>) -> Answer {
    key::remove(&session).await
}

#[tauri::command]
pub(crate) async fn check(session: Shared<'_>, writes: bool) -> Answer {
    let kind = if writes {
        ActivityKind::Writes
    } else {
        ActivityKind::Reads
    };
    checks::start(&session, kind).await
}

#[tauri::command]
pub(crate) async fn cancel(session: Shared<'_>) -> Answer {
    checks::cancel(&session);
    Ok(())
}

/// Returns every request that a check would send.
#[tauri::command]
pub(crate) async fn plan(writes: bool) -> Answer<Vec<RequestView>> {
    Ok(checks::plan(writes))
}

/// Returns every request that was sent.
#[tauri::command]
pub(crate) async fn sent(session: Shared<'_>) -> Answer<Vec<RequestView>> {
    Ok(checks::sent(&session))
}

#[tauri::command]
pub(crate) async fn look_at_source(session: Shared<'_>) -> Answer {
    checks::look_at_source(&session, checks::StartedBy::Person).await
}

#[tauri::command]
pub(crate) async fn source_unavailable(session: Shared<'_>, unavailable: bool) -> Answer {
    session.window.change(|state| {
        state.wizard.set_sources_unavailable(unavailable);
        state.want(Effect::LookAgain);
    });
    Ok(())
}

#[tauri::command]
pub(crate) async fn connect_test(session: Shared<'_>) -> Answer {
    checks::start(&session, ActivityKind::ConnectTest).await
}

/// Runs a rehearsal with the test candidate that the page has named and the person has consented to.
#[tauri::command]
pub(crate) async fn rehearse(session: Shared<'_>) -> Answer {
    rehearsal::start(&session).await
}

#[tauri::command]
pub(crate) async fn look_for_leftover(session: Shared<'_>) -> Answer {
    rehearsal::look(&session).await
}

#[tauri::command]
pub(crate) async fn remove_leftover(session: Shared<'_>) -> Answer {
    rehearsal::remove(&session).await
}

#[tauri::command]
pub(crate) async fn dismiss_leftover(session: Shared<'_>) -> Answer {
    rehearsal::dismiss(&session).await
}

#[tauri::command]
pub(crate) async fn look_at_fields(session: Shared<'_>) -> Answer {
    fields::look(&session).await
}

/// Counts the candidates with the source Findem.
#[tauri::command]
pub(crate) async fn count_arrivals(session: Shared<'_>) -> Answer {
    fields::count_arrivals(&session).await
}

/// Switches the weekly check of this connection on or off.
#[tauri::command]
pub(crate) async fn watch_weekly(app: AppHandle, session: Shared<'_>, on: bool) -> Answer {
    watch::choose(System(app), &session, on).await
}

/// Runs the weekly check of this connection now.
#[tauri::command]
pub(crate) async fn watch_now(session: Shared<'_>) -> Answer {
    if let Some(notification) = watch::now(&session).await? {
        watch::show(notification);
    }
    Ok(())
}

/// Switches the weekly check of every connection off.
#[tauri::command]
pub(crate) async fn stop_watching(session: Shared<'_>) -> Answer {
    watch::stop_all(&session).await
}

#[tauri::command]
pub(crate) async fn tick(session: Shared<'_>, tick: Tick, on: bool) -> Answer {
    session.window.change(|state| state.wizard.tick(tick, on));
    Ok(())
}

#[tauri::command]
pub(crate) async fn copy_key(app: AppHandle, session: Shared<'_>) -> Answer {
    key::copy(System(app), &session).await
}

#[tauri::command]
pub(crate) async fn clear_clipboard(app: AppHandle, session: Shared<'_>) -> Answer {
    clipboard::clear(System(app), &session).await
}

/// Copies a text of the catalog, such as the steps of a fix.
#[tauri::command]
pub(crate) async fn copy_text(app: AppHandle, session: Shared<'_>, text_id: String) -> Answer {
    copy_text::copy(&app, &session.window, &session.desk, &text_id).await
}

#[tauri::command]
pub(crate) async fn open_page(app: AppHandle, session: Shared<'_>, page: Page) -> Answer<()> {
    open_page::open(&app, &session.window, page).await
}

/// Returns the report on the screen as `save_report` would write it. Without a label, the report keeps its name.
#[tauri::command]
pub(crate) async fn preview_report(session: Shared<'_>, label: Option<String>) -> Answer<ReportPreview> {
    save_report::preview(&session.window, &session.desk, label.as_deref())
}

/// Returns the path of the saved report, or nothing if the person canceled.
#[tauri::command]
pub(crate) async fn save_report(app: AppHandle, session: Shared<'_>, label: Option<String>) -> Answer<Option<String>> {
    save_report::report(&app, &session.window, &session.desk, label.as_deref()).await
}

#[tauri::command]
pub(crate) async fn finish(app: AppHandle) -> Answer {
    app.exit(0);
    Ok(())
}

/// Makes the page one step larger (1) or smaller (-1), or resets its size (0).
#[tauri::command]
pub(crate) async fn zoom(window: WebviewWindow, session: Shared<'_>, delta: i32) -> Answer {
    let zoom = session.window.change(|state| {
        state.zoom = create::zoomed(state.zoom, delta);
        state.zoom
    });
    window.set_zoom(zoom).map_err(|error| {
        tracing::warn!("the zoom did not change: {error}");
        Code::Internal.notice()
    })
}

/// Speaks another language from now on, named by its tag.
#[tauri::command]
pub(crate) async fn choose_language(session: Shared<'_>, tag: String) -> Answer {
    language::choose(&session, &tag).await
}

#[tauri::command]
pub(crate) async fn dismiss_notice(session: Shared<'_>) -> Answer {
    session.window.change(WindowState::dismiss_notice);
    Ok(())
}

#[tauri::command]
pub(crate) async fn about(app: AppHandle, session: Shared<'_>) -> Answer<About> {
    let left_behind = session.disk.run(|records| records.folder().map(rehearsal::left_behind));
    let leftovers = left_behind.await?.unwrap_or_default();
    let folder = session.disk.folder().map(|folder| folder.path().display().to_string());
    let watched = watch::watched(&session).await?;
    let page_dir = app.path().app_local_data_dir().ok().filter(|folder| folder.exists());
    Ok(About {
        version: env!("CARGO_PKG_VERSION"),
        state_dir: folder.unwrap_or_default(),
        page_dir: page_dir.map(|folder| folder.display().to_string()),
        log_file: log::folder().map(|folder| folder.display().to_string()),
        hosts: session.window.look(|state| state.contacts.hosts()),
        leftovers,
        watched,
    })
}

/// Deletes all keys and everything on disk, and then ends the program, because a running program would write again. A key that
/// the keychain does not delete is left there only if the person agreed to that.
#[tauri::command]
pub(crate) async fn delete_everything(app: AppHandle, session: Shared<'_>, leave_keys: bool) -> Answer {
    if !leave_keys {
        desk::forget_all_keys(&session).await?;
    }
    session.window.change(WindowState::drop_key);
    session.disk.run(Records::delete_everything).await??;
    session.window.change(WindowState::records_deleted);
    log::delete().map_err(|_| Code::NotSaved.notice())?;
    app.exit(0);
    Ok(())
}
