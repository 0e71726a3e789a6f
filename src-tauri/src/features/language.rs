//! The language of the window: the one that the person chose here, or else the system's.

use std::sync::Arc;

use records::Folder;
use report::texts::{self, Language};
use wizard::view::Notice;

use crate::features::key::blocking;
use crate::features::{desk, journey};
use crate::notice::Code;
use crate::session::Session;
use crate::storage::Preferences;

/// Speaks the system's language, until the records say which one the person chose.
pub(crate) fn of_the_system() {
    texts::speak(Language::for_reader(sys_locale::get_locales()));
}

/// Speaks the language that the person chose in an earlier session, if there was a choice.
pub(crate) fn as_chosen(folder: &Folder) {
    let chosen = Preferences::read(folder).language;
    if let Some(chosen) = chosen.as_deref().and_then(Language::from_tag) {
        texts::speak(chosen);
    }
}

/// Speaks another language from now on, also after a restart.
pub(crate) async fn choose(session: &Arc<Session>, tag: &str) -> Result<(), Notice> {
    let chosen = Language::from_tag(tag).ok_or_else(|| Code::Internal.notice())?;
    texts::speak(chosen);
    session.window.change(journey::reword);
    let open = session.clone();
    blocking(move || desk::reword(&open)).await?;
    session
        .disk
        .run(move |records| records.keep_language(chosen.tag()))
        .await?
}
