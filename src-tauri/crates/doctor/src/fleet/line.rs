//! One line of a list: the key, where it is used, and what the check may do with it.
//!
//! An invalid line is never quoted, because any part of it may be the key.

use diagnosis::key_text;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use diagnosis::environment::Environment;

use crate::arguments::named_environment;
use crate::key;
use crate::problem::LineError;

/// Names are not searched for a key shorter than this, because it could match by chance.
const SHORTEST_LOOKED_FOR: usize = 8;

/// A line of the list.
pub(super) struct Line {
    /// Counts from 1, like the line numbers of an editor.
    pub(super) number: u64,
    /// None if the line has no name, or none that may be shown.
    pub(super) name: Option<String>,
    pub(super) entry: Result<Entry, LineError>,
}

/// What a line asks for.
pub(super) struct Entry {
    pub(super) env: Option<Environment>,
    pub(super) key: KeyOf,
    /// Whether the company consents to write attempts.
    pub(super) consent: bool,
}

/// Where the key of a line comes from.
pub(super) enum KeyOf {
    Line(SecretString),
    Profile(String),
}

/// The line as it is written. Unknown fields are errors, because one may be a misspelling of, for example, `env`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Option<String>,
    env: Option<String>,
    key: Option<SecretString>,
    profile: Option<String>,
    consent: Option<bool>,
}

impl Line {
    /// Parses a line. Returns none for a blank line.
    pub(super) fn read(number: u64, text: &[u8]) -> Option<Self> {
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text).trim_ascii();
        if text.is_empty() {
            return None;
        }
        let written: Written = match serde_json::from_slice(text) {
            Ok(written) => written,
            Err(error) if error.is_data() => return Some(Self::bad(number, LineError::WrongShape(error.column()))),
            Err(error) => return Some(Self::bad(number, LineError::NotJson(error.column()))),
        };
        let name = written.name.clone().or_else(|| written.profile.clone());
        let name = name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        if written.shows_key() {
            return Some(Self::bad(number, LineError::NameIsKey));
        }
        let entry = match name {
            None => Err(LineError::NoName),
            Some(_) => written.entry(),
        };
        Some(Self { number, name, entry })
    }

    /// A line that cannot be used. No part of it is shown.
    pub(super) const fn bad(number: u64, error: LineError) -> Self {
        Self {
            number,
            name: None,
            entry: Err(error),
        }
    }
}

impl Written {
    /// Whether a text that would be shown looks like a key or contains the key on this line.
    fn shows_key(&self) -> bool {
        let key = self.key.as_ref().map(ExposeSecret::expose_secret);
        let key = key.map(|key| key_text::read(key).map_or_else(|_| key.trim().to_owned(), |key| key.text));
        [&self.name, &self.profile].into_iter().flatten().any(|text| {
            let holds_it = key
                .as_ref()
                .is_some_and(|key| key.len() >= SHORTEST_LOOKED_FOR && text.contains(key));
            holds_it || key::looks_like_one(text)
        })
    }

    fn entry(self) -> Result<Entry, LineError> {
        let env = match self.env.as_deref() {
            None => None,
            Some(id) => Some(named_environment(id).ok_or(LineError::UnknownEnvironment)?),
        };
        let key = match (self.key, self.profile) {
            (Some(_), Some(_)) => return Err(LineError::SeveralKeys),
            (Some(key), None) => KeyOf::Line(key),
            (None, Some(profile)) => KeyOf::Profile(profile),
            (None, None) => return Err(LineError::NoKey),
        };
        Ok(Entry {
            env,
            key,
            consent: self.consent == Some(true),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;

    const KEY: &str = "DCRA1-0123456789ab4cde8f00112233445566";

    fn read(text: &str) -> Line {
        Line::read(7, text.as_bytes()).unwrap()
    }

    #[test]
    fn a_line_names_a_key_or_a_profile_and_consents_only_by_saying_so() {
        let line = read(&format!(r#"{{"name": " Acme ", "env": "sandbox", "key": "{KEY}"}}"#));
        let entry = line.entry.ok().unwrap();
        assert_eq!((line.number, line.name.as_deref()), (7, Some("Acme")));
        assert_eq!((entry.env, entry.consent), (Some(Environment::Sandbox), false));
        assert!(matches!(entry.key, KeyOf::Line(key) if key.expose_secret() == KEY));

        let line = read("\u{feff}{\"profile\": \"Beta\", \"consent\": true, \"env\": null}\r\n");
        let entry = line.entry.ok().unwrap();
        assert_eq!(line.name.as_deref(), Some("Beta"), "a profile is its own name");
        assert_eq!((entry.env, entry.consent), (None, true));
        assert!(matches!(entry.key, KeyOf::Profile(name) if name == "Beta"));
    }

    #[test]
    fn a_blank_line_is_no_line() {
        for blank in ["", " \t\r\n", "\u{feff}"] {
            assert!(Line::read(1, blank.as_bytes()).is_none());
        }
    }

    #[test]
    fn what_is_wrong_with_a_line_has_a_code_and_repeats_nothing_of_it() {
        for (text, code, name) in [
            ("KEY", "lineNotJson", None),
            (r#"{"name": "Acme", "key": "KEY""#, "lineNotJson", None),
            (r#"{"name": "Acme", "key": "KEY"} {}"#, "lineNotJson", None),
            (r#"["KEY"]"#, "lineWrongShape", None),
            (r#"{"name": "Acme", "KEY": 1}"#, "lineWrongShape", None),
            (
                r#"{"name": "Acme", "environment": "sandbox", "key": "KEY"}"#,
                "lineWrongShape",
                None,
            ),
            (
                r#"{"name": "Acme", "key": "KEY", "key": "KEY"}"#,
                "lineWrongShape",
                None,
            ),
            (
                r#"{"name": "Acme", "key": "KEY", "consent": "yes"}"#,
                "lineWrongShape",
                None,
            ),
            (r#"{"key": "KEY"}"#, "lineWithoutName", None),
            (r#"{"name": " ", "key": "KEY"}"#, "lineWithoutName", None),
            (r#"{"name": "KEY", "key": "KEY"}"#, "nameIsKey", None),
            (r#"{"name": "Acme KEY", "key": "KEY"}"#, "nameIsKey", None),
            (r#"{"profile": "KEY"}"#, "nameIsKey", None),
            (r#"{"name": "Acme"}"#, "lineWithoutKey", Some("Acme")),
            (
                r#"{"name": "Acme", "key": "KEY", "profile": "Acme"}"#,
                "severalKeys",
                Some("Acme"),
            ),
            (
                r#"{"name": "Acme", "env": "KEY", "key": "KEY"}"#,
                "unknownEnvironment",
                Some("Acme"),
            ),
        ] {
            let line = read(&text.replace("KEY", KEY));
            let error = line.entry.err().unwrap();
            assert_eq!((error.code(), line.name.as_deref()), (code, name), "{text}");
            let said = Problem::from(error).to_string();
            assert!(!said.contains(KEY), "{said}");
        }
    }
}
