//! A text that must be nowhere, and the forms in which it could be somewhere.

use std::path::{Path, PathBuf};
use std::{env, fs};

use base64::Engine;
use base64::prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD};

/// The folders in which programs that these tests start may write, the keyring among them.
pub(crate) fn folders_of_programs() -> impl Iterator<Item = PathBuf> {
    let variables = [
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "XDG_RUNTIME_DIR",
    ];
    variables.into_iter().filter_map(env::var_os).map(PathBuf::from)
}

/// A secret, known by a part of it that occurs nowhere else.
pub(crate) struct Secret {
    /// Each form with its name.
    pub(crate) forms: Vec<(&'static str, Vec<u8>)>,
}

impl Secret {
    /// `part` has letters and digits only, so that no way of quoting a text changes it.
    pub(crate) fn new(part: &str) -> Self {
        assert!(
            part.len() >= 12 && part.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            "{part}"
        );
        let of_each = |write: fn(u8) -> String| part.bytes().map(write).collect::<String>();
        let mut forms = vec![
            ("plain", part.to_owned()),
            ("in upper case", part.to_uppercase()),
            ("in lower case", part.to_lowercase()),
            ("reversed", part.chars().rev().collect()),
            ("as hex", of_each(|byte| format!("{byte:02x}"))),
            ("as hex", of_each(|byte| format!("{byte:02X}"))),
            ("percent-encoded", of_each(|byte| format!("%{byte:02x}"))),
            ("percent-encoded", of_each(|byte| format!("%{byte:02X}"))),
        ];
        for before in 0..3 {
            forms.push(("as Base64", inner(&BASE64_STANDARD_NO_PAD, part, before)));
            forms.push(("as Base64", inner(&BASE64_URL_SAFE_NO_PAD, part, before)));
        }
        let bytes = |(name, form): (&'static str, String)| (name, form.into_bytes());
        Self {
            forms: forms.into_iter().map(bytes).collect(),
        }
    }

    /// The form in which these bytes contain it.
    ///
    /// Zero bytes are left out first, so UTF-16 in either order looks like the plain text.
    pub(crate) fn found_in(&self, bytes: &[u8]) -> Option<&'static str> {
        let bytes: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
        let found = self.forms.iter().find(|(_, form)| contains(&bytes, form));
        found.map(|(name, _)| *name)
    }

    /// The files in these folders that contain it or have it in their path, each with the form.
    pub(crate) fn files(&self, folders: &[PathBuf]) -> Vec<(PathBuf, &'static str)> {
        let mut files = Vec::new();
        for folder in folders {
            regular_files(folder, &mut files);
        }
        let found = |file: PathBuf| {
            let path = self.found_in(file.as_os_str().as_encoded_bytes());
            // A file that was deleted meanwhile contains nothing.
            let form = path.or_else(|| self.found_in(&fs::read(&file).unwrap_or_default()))?;
            Some((file, form))
        };
        files.into_iter().filter_map(found).collect()
    }
}

/// The characters of a Base64 text that depend only on `part`, if `before` other bytes precede it.
fn inner(engine: &impl Engine, part: &str, before: usize) -> String {
    let all = engine.encode([&vec![0; before], part.as_bytes()].concat());
    all[(before * 8).div_ceil(6)..(before + part.len()) * 8 / 6].to_owned()
}

/// Searches with the skips of Boyer, Moore and Horspool, because traces and memory are large.
fn contains(bytes: &[u8], form: &[u8]) -> bool {
    let last = form.len() - 1;
    let mut skips = [form.len(); 256];
    for (place, byte) in form[..last].iter().enumerate() {
        skips[usize::from(*byte)] = last - place;
    }
    let mut at = 0;
    while let Some(part) = bytes.get(at..at + form.len()) {
        if part == form {
            return true;
        }
        at += skips[usize::from(part[last])];
    }
    false
}

fn regular_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => regular_files(&entry.path(), found),
            Ok(kind) if kind.is_file() => found.push(entry.path()),
            _ => {}
        }
    }
}
