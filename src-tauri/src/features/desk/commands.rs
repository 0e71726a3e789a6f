//! The commands that the desk's page can call.

use std::sync::Arc;

use ::desk::view::{DeskView, Reader};
use diagnosis::encoding::decode;
use diagnosis::environment::Environment;
use presentation::Given;
use report::{LookedUp, SymptomEntry, texts};
use secrecy::SecretString;
use serde::Deserialize;
use tauri::ipc::{Channel, InvokeBody, Request};
use tauri::{AppHandle, State};
use ts_rs::TS;
use wizard::view::Notice;

use super::entry::enter;
use super::{check, customers, key, reports};
use crate::features::clipboard::{self, System};
use crate::features::key::blocking;
use crate::notice::{Code, pasted};
use crate::session::Session;
use crate::state::DeskState;

type Shared<'a> = State<'a, Arc<Session>>;
type Answer<T = ()> = Result<T, Notice>;

/// The desk's pages that are not about a customer.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) enum DeskPage {
    /// The first page, which suggests asking for the customer's report, or else for a key.
    Start,
    /// The symptoms that customers see.
    Symptoms,
}

/// Sends the present view of the support desk at once, and then every change.
#[tauri::command]
pub(crate) async fn subscribe_desk(session: Shared<'_>, channel: Channel<DeskView>) -> Answer {
    session.views.desk.subscribe(channel);
    session.desk.change(|_| ());
    Ok(())
}

/// Opens the desk instead of the wizard, as it was left.
#[tauri::command]
pub(crate) async fn open_desk(session: Shared<'_>) -> Answer {
    let session = session.inner().clone();
    blocking(move || {
        enter(&session);
        // The person may have changed the language since.
        reports::reword(&session);
    })
    .await
}

#[tauri::command]
pub(crate) async fn close_desk(session: Shared<'_>) -> Answer {
    session.desk.change(DeskState::leave);
    Ok(())
}

/// Goes one step back: to what the desk showed before, or else to the wizard.
#[tauri::command]
pub(crate) async fn desk_back(session: Shared<'_>) -> Answer {
    let session = session.inner().clone();
    blocking(move || reports::back(&session)).await
}

#[tauri::command]
pub(crate) async fn show_desk(session: Shared<'_>, page: DeskPage) -> Answer {
    session.desk.change(|state| {
        state.remember();
        state.report = None;
        match page {
            DeskPage::Start => state.desk.start(),
            DeskPage::Symptoms => state.desk.symptoms(),
        }
    });
    Ok(())
}

#[tauri::command]
pub(crate) async fn add_customer(session: Shared<'_>, name: String, environment: Environment) -> Answer {
    customers::add(&session, &name, environment).await?;
    Ok(())
}

/// Selects a customer and shows its latest run, or asks for a key if there is none.
#[tauri::command]
pub(crate) async fn choose_customer(session: Shared<'_>, id: String) -> Answer {
    let session = session.inner().clone();
    blocking(move || reports::choose(&session, &id)).await
}

#[tauri::command]
pub(crate) async fn rename_customer(session: Shared<'_>, id: String, name: String) -> Answer {
    customers::rename(&session, &id, &name).await?;
    reports::reword(&session);
    Ok(())
}

/// Deletes a customer with its runs and its key. If the keychain does not delete the key, the person can agree to leave it there.
#[tauri::command]
pub(crate) async fn forget_customer(session: Shared<'_>, id: String, leave_key: bool) -> Answer {
    customers::forget(&session, &id, leave_key).await
}

#[tauri::command]
pub(crate) async fn paste_customer_key(app: AppHandle, session: Shared<'_>) -> Answer {
    let id = session.desk.look(DeskState::selected)?;
    let board = System(app);
    let text = clipboard::read(board.clone(), &session).await?;
    let taken = key::take(&session, &id, &text, Given::Pasted).await;
    let is_key = match &taken {
        Ok(taken) => *taken == key::Taken::AsKey,
        // Even if this key was stored before, it does not have to stay in the clipboard.
        Err(problem) => problem.code == Code::CustomerKnown.id(),
    };
    if is_key {
        let session = session.inner().clone();
        tauri::async_runtime::spawn(async move { clipboard::clear_pasted(board, &session, text).await });
    }
    taken.map(drop).map_err(pasted)
}

/// Takes a typed key as raw bytes, which nothing along the way parses, prints or stores.
#[tauri::command]
pub(crate) async fn type_customer_key(session: Shared<'_>, request: Request<'_>) -> Answer {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Code::Internal.notice());
    };
    let text = decode(bytes).ok_or_else(|| Code::KeyCharacters.notice())?;
    let id = session.desk.look(DeskState::selected)?;
    key::take(&session, &id, &SecretString::from(text), Given::Typed)
        .await
        .map(drop)
}

/// Answers the question about a text that is not shaped like a key. The text becomes the customer's key, or is dropped.
#[tauri::command]
pub(crate) async fn answer_customer_key_question(session: Shared<'_>, id: u32, store: bool) -> Answer {
    key::answer(&session, id, store).await
}

/// Moves the key into the keychain, or out of it so that it is kept for this session only.
#[tauri::command]
pub(crate) async fn keep_customer_key(session: Shared<'_>, keep: bool) -> Answer {
    let id = session.desk.look(DeskState::selected)?;
    key::keep(&session, &id, keep).await
}

#[tauri::command]
pub(crate) async fn remove_customer_key(session: Shared<'_>) -> Answer {
    let id = session.desk.look(DeskState::selected)?;
    key::remove(&session, &id).await
}

#[tauri::command]
pub(crate) async fn check_customer(session: Shared<'_>, writes: bool) -> Answer {
    check::start(&session, writes).await
}

#[tauri::command]
pub(crate) async fn cancel_customer_check(session: Shared<'_>) -> Answer {
    check::cancel(&session);
    Ok(())
}

/// Shows a run of the selected customer, by the id of its report.
#[tauri::command]
pub(crate) async fn show_run(session: Shared<'_>, report_id: String) -> Answer {
    reports::show(&session, &report_id)
}

#[tauri::command]
pub(crate) async fn compare_runs(session: Shared<'_>, old: String, new: String) -> Answer {
    reports::compare(&session, &old, &new)
}

/// Asks for a file and shows its report. Returns false if the person canceled.
#[tauri::command]
pub(crate) async fn open_report(app: AppHandle, session: Shared<'_>) -> Answer<bool> {
    reports::open(&app, &session).await
}

/// Adds the report from a file to the runs of a customer, or to those of a new customer with this name.
#[tauri::command]
pub(crate) async fn keep_report(session: Shared<'_>, customer: Option<String>, name: String) -> Answer {
    reports::keep_with(&session, customer.as_deref(), &name).await
}

#[tauri::command]
pub(crate) async fn copy_reply(app: AppHandle, session: Shared<'_>, reader: Reader) -> Answer {
    reports::copy_reply(&app, &session, reader).await
}

/// Looks up a text that may be a result code or an id from a report.
#[tauri::command]
pub(crate) async fn look_up(query: String) -> Answer<LookedUp> {
    Ok(texts::written_for(texts::Reader::Support, || report::look_up(&query)))
}

/// Returns the symptoms that customers see, with their explanations.
#[tauri::command]
pub(crate) async fn symptoms() -> Answer<Vec<SymptomEntry>> {
    Ok(texts::written_for(texts::Reader::Support, report::dictionary))
}
