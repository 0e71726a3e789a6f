//! The words of the admin pages.

/// Where the explanations on the admin pages come from, because this crate knows no languages.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// Returns the text with this id.
    pub text: fn(&str) -> String,
    /// Returns the tag of the language in which the texts are now.
    pub language: fn() -> &'static str,
    /// Writes a number as that language does.
    pub number: fn(u64) -> String,
}

/// The ids stand for the texts.
impl Default for Words {
    fn default() -> Self {
        Self {
            text: str::to_owned,
            language: || "en",
            number: |number| number.to_string(),
        }
    }
}
