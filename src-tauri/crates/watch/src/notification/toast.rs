//! A notification of Windows.

use tauri_winrt_notification::Toast;
use windows_registry::CURRENT_USER;

/// The program, as Windows knows it where it shows notifications and where a person turns them off.
const PROGRAM: &str = "ai.findem.connect";

pub(super) fn show(title: &str, body: &str) -> Result<(), String> {
    name_program().map_err(|error| error.message())?;
    let toast = Toast::new(PROGRAM).title(title).text1(body);
    toast.show().map_err(|error| error.to_string())
}

/// Windows shows notifications only of programs that have a name. The portable programs are not installed, so this does not depend
/// on the installer.
fn name_program() -> windows_registry::Result<()> {
    let key = CURRENT_USER.create(format!(r"Software\Classes\AppUserModelId\{PROGRAM}"))?;
    key.set_string("DisplayName", "Findem Connect")
}
