//! Opens a report from a file: JSON, or an HTML report with the JSON inside.

use std::collections::BTreeSet;

use diagnosis::encoding::decode;
use diagnosis::permission::Scope;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::id::Id;
use crate::model::{Report, SCHEMA_VERSION};
use crate::plain::visible;
use crate::view::{DATA_END, DATA_MARK};
use crate::{checksum, facts, texts};

/// The maximum number of permissions in a file, far more than any catalog version has.
const MOST_PERMISSIONS: usize = 200;

/// The maximum size of a file in bytes. A report has about 20,000.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// A report that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The report.
    pub report: Report,
    /// What the reader should know about it.
    pub notes: Vec<OpenNote>,
}

/// Something that the reader should know about an opened report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpenNote {
    /// The checksum does not match.
    Checksum,
    /// A later version wrote it, but it can be read.
    NewerSchema,
    /// It contains fields or ids that this version does not know.
    UnknownFields,
    /// Its catalog version has other permissions than this program's.
    OtherCatalogue,
}

impl OpenNote {
    /// A stable code for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Checksum => "checksum",
            Self::NewerSchema => "newerSchema",
            Self::UnknownFields => "unknownFields",
            Self::OtherCatalogue => "otherCatalogue",
        }
    }

    /// The text for people.
    pub fn text(self) -> String {
        texts::text(&format!("report-note-{}", self.code()))
    }
}

/// A page gets the sentence, in the language of the moment.
impl Serialize for OpenNote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// Why a file cannot be opened as a report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The file is larger than any report.
    #[error("the file has more than {LARGEST} bytes")]
    TooLarge,
    /// The file is not a report.
    #[error("this isn’t a Findem Connect report")]
    Foreign,
    /// The report is damaged or incomplete.
    #[error("the report is damaged: {0}")]
    Damaged(String),
    /// A later version wrote the report in a form that this version cannot read.
    #[error("the report has the schema version {0}, and this program reads {SCHEMA_VERSION}")]
    NewerSchema(u64),
}

impl OpenError {
    /// A stable code for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "reportTooLarge",
            Self::Foreign => "reportForeign",
            Self::Damaged(_) => "reportDamaged",
            Self::NewerSchema(_) => "reportNewer",
        }
    }

    /// The text for people.
    pub fn text(&self) -> String {
        texts::text(&format!("report-error-{}", self.code()))
    }
}

/// Opens a report from the content of its file.
///
/// A report with a later schema version opens if it also matches this version's schema; unknown fields and ids are kept and
/// listed. A report is complete if it contains the permissions of its catalog version.
pub fn read(bytes: &[u8]) -> Result<Opened, OpenError> {
    if bytes.len() > LARGEST {
        return Err(OpenError::TooLarge);
    }
    let text = decode(bytes).ok_or(OpenError::Foreign)?;
    let json = match text.split_once(DATA_MARK) {
        Some((_, rest)) => rest.split_once(DATA_END).map_or(rest, |(json, _)| json),
        None => text.trim(),
    };
    let is_ours = text.contains(DATA_MARK) || json.starts_with('{') && json.contains("\"schemaVersion\"");
    if !is_ours {
        return Err(OpenError::Foreign);
    }
    let document: Value = serde_json::from_str(json).map_err(damaged)?;
    let version = document
        .get("schemaVersion")
        .and_then(Value::as_u64)
        .ok_or(OpenError::Foreign)?;
    if document.get("reportId").is_none() || document.get("permissions").is_none() {
        return Err(OpenError::Foreign);
    }
    let newer = version > u64::from(SCHEMA_VERSION);
    let mut report = parse(&document).map_err(|error| if newer { OpenError::NewerSchema(version) } else { error })?;

    let mut notes = Vec::new();
    report.altered = !checksum::of(&document).eq_ignore_ascii_case(&report.sha256);
    if report.altered {
        notes.push(OpenNote::Checksum);
    }
    if has_other_permissions(&report) {
        notes.push(OpenNote::OtherCatalogue);
    }
    if newer {
        notes.push(OpenNote::NewerSchema);
    } else if !facts::unknown(&report).is_empty() {
        notes.push(OpenNote::UnknownFields);
    }
    Ok(Opened { report, notes })
}

fn parse(document: &Value) -> Result<Report, OpenError> {
    let report: Report = serde_json::from_value(document.clone()).map_err(damaged)?;
    let incomplete = |what: String| Err(OpenError::Damaged(visible(&what)));
    if report.permissions.len() > MOST_PERMISSIONS {
        return incomplete(format!("it holds more than {MOST_PERMISSIONS} permissions"));
    }
    let mut scopes = BTreeSet::new();
    if let Some(twice) = report.permissions.iter().find(|row| !scopes.insert(&row.scope)) {
        return incomplete(format!("it holds the permission {} twice", twice.scope.as_str()));
    }
    let version = &report.run.catalogue_version;
    let mut expected = Scope::in_version(version).into_iter().flatten();
    if let Some(missing) = expected.find(|scope| !scopes.contains(&Id::Known(*scope))) {
        let scope = missing.id();
        return incomplete(format!(
            "it lacks the permission {scope} of version {version} of the catalog"
        ));
    }
    Ok(report)
}

/// Whether it contains permissions that this version does not know, or lacks permissions that this version has.
fn has_other_permissions(report: &Report) -> bool {
    let rows = &report.permissions;
    let holds = |scope: &Scope| rows.iter().any(|row| row.scope == *scope);
    !Scope::ALL.iter().all(holds) || rows.iter().any(|row| row.scope.other().is_some())
}

#[expect(clippy::needless_pass_by_value, reason = "stands where an error is handed over")]
fn damaged(error: serde_json::Error) -> OpenError {
    OpenError::Damaged(visible(&error.to_string()))
}
