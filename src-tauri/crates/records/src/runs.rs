use std::fs;
use std::io;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::atomic::is_missing;
use crate::target::Access;
use crate::{RecordsError, atomic};

/// The reports of past checks of one profile. They are kept as they were written: a report has its own
/// version and its own checksum.
#[derive(Debug, Clone)]
pub struct Runs {
    folder: PathBuf,
    access: Access,
}

/// One past check.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Run {
    /// When it began, to the second.
    pub started_at: Timestamp,
    /// The id of its report.
    pub report_id: String,
}

const TIME: &str = "%Y%m%dT%H%M%SZ";

impl Run {
    fn file_name(&self) -> String {
        format!("{}-{}.json", self.started_at.strftime(TIME), self.report_id)
    }

    fn from_file_name(name: &str) -> Option<Self> {
        let (time, report_id) = name.strip_suffix(".json")?.split_once('-')?;
        let time = DateTime::strptime(TIME, time).ok()?;
        Some(Self {
            started_at: TimeZone::UTC.to_timestamp(time).ok()?,
            report_id: report_id.to_owned(),
        })
    }
}

impl Runs {
    pub(crate) fn new(folder: PathBuf, access: Access) -> Self {
        Self { folder, access }
    }

    /// Keeps a report. Its text must hold no key, as no report does.
    pub fn add(&self, run: &Run, report: &str) -> Result<(), RecordsError> {
        self.access.to_write()?;
        let file = self.file(run)?;
        atomic::make_folder(&self.folder)
            .and_then(|()| atomic::replace(&file, report.as_bytes()))
            .map_err(|error| RecordsError::io(&file, error))
    }

    /// Every run, the latest first. Files of another kind are left out.
    pub fn list(&self) -> Result<Vec<Run>, RecordsError> {
        let list = || -> io::Result<Vec<Run>> {
            let mut runs = Vec::new();
            for entry in fs::read_dir(&self.folder)? {
                runs.extend(Run::from_file_name(&entry?.file_name().to_string_lossy()));
            }
            runs.sort_unstable_by(|one, other| other.cmp(one));
            Ok(runs)
        };
        match list() {
            Err(error) if is_missing(&error) => Ok(Vec::new()),
            result => result.map_err(|error| RecordsError::io(&self.folder, error)),
        }
    }

    /// The text of a report.
    pub fn read(&self, run: &Run) -> Result<String, RecordsError> {
        let file = self.file(run)?;
        fs::read_to_string(&file).map_err(|error| RecordsError::io(&file, error))
    }

    /// An id that is more than a name would lead out of the folder.
    fn file(&self, run: &Run) -> Result<PathBuf, RecordsError> {
        let file = self.folder.join(run.file_name());
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if run.report_id.is_empty() || !run.report_id.chars().all(plain) {
            return Err(RecordsError::io(&file, io::ErrorKind::InvalidInput.into()));
        }
        Ok(file)
    }
}
