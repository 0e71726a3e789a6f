//! The environment variable that may hold the key.

use std::env;

use diagnosis::key_text::{self, Impossible};
use secrecy::SecretString;

/// The name of the variable.
pub(crate) const VARIABLE: &str = "FINDEM_DOCTOR_KEY";

/// The content of the variable. If it contains only spaces or quotation marks, it counts as not set.
pub(crate) fn read() -> Option<SecretString> {
    let text = env::var_os(VARIABLE)?.to_string_lossy().into_owned();
    let is_set = key_text::read(&text).err() != Some(Impossible::Empty);
    is_set.then(|| text.into())
}
