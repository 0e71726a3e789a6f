//! The languages of the catalog.

/// The languages, each with its folder under `texts`, and whether it claims to be complete. English is the first, and the texts
/// that another language lacks are taken from it.
pub(crate) const LANGUAGES: &[(&str, bool)] =
    &[("en-US", true), ("de", true), ("fr", true), ("pl", true), ("es", true)];
