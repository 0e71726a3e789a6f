use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::atomic::is_missing;
use crate::target::Access;
use crate::{RecordsError, atomic};

/// How many runs are kept for one profile. Each later one replaces the oldest.
pub const KEPT_RUNS: usize = 50;

/// The maximum size of a report in bytes. A typical report has about 50,000.
const LARGEST: usize = 2 << 20;

/// The reports of past checks of one profile, at most [`KEPT_RUNS`]. They are stored unchanged: each report has its own version
/// and checksum.
#[derive(Debug, Clone)]
pub struct Runs {
    folder: PathBuf,
    access: Access,
}

/// One past check.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Run {
    /// When the check started, to the second.
    pub started_at: Timestamp,
    /// The id of its report.
    pub report_id: String,
    /// Whether somebody else sent the report as a file. Otherwise it was made here.
    pub received: bool,
}

const RECEIVED: &str = ".received";
const TIME: &str = "%Y%m%dT%H%M%SZ";

impl Run {
    fn file_name(&self) -> String {
        let received = if self.received { RECEIVED } else { "" };
        format!("{}-{}{received}.json", self.started_at.strftime(TIME), self.report_id)
    }

    fn from_file_name(name: &str) -> Option<Self> {
        let name = name.strip_suffix(".json")?;
        let received = name.strip_suffix(RECEIVED);
        let (time, report_id) = received.unwrap_or(name).split_once('-')?;
        let time = DateTime::strptime(TIME, time).ok()?;
        Some(Self {
            started_at: TimeZone::UTC.to_timestamp(time).ok()?,
            report_id: report_id.to_owned(),
            received: received.is_some(),
        })
    }
}

impl Runs {
    pub(crate) fn new(folder: PathBuf, access: Access) -> Self {
        Self { folder, access }
    }

    /// Stores a report. Returns `false` if a run with its id is already stored, which then stays unchanged. Like every report,
    /// its text must not contain a key.
    ///
    /// If there are then more than [`KEPT_RUNS`], the oldest of the others are removed, so that even a report from long ago can
    /// be added. A run that cannot be removed stays until the next time.
    ///
    /// # Errors
    /// [`RecordsError::TooLarge`] if the report is larger than 2 MiB, or any error in writing it.
    pub fn add(&self, run: &Run, report: &str) -> Result<bool, RecordsError> {
        self.access.to_write()?;
        let file = self.file(run)?;
        if report.len() > LARGEST {
            return Err(RecordsError::TooLarge { file });
        }
        let others = self.list()?;
        if others.iter().any(|other| other.report_id == run.report_id) {
            return Ok(false);
        }
        atomic::make_folder(&self.folder)
            .and_then(|()| atomic::replace(&file, report.as_bytes()))
            .map_err(|error| RecordsError::io(&file, error))?;
        for oldest in others.iter().skip(KEPT_RUNS - 1) {
            let _ = self.remove(oldest);
        }
        Ok(true)
    }

    /// Removes a run. A run that does not exist is not an error.
    pub fn remove(&self, run: &Run) -> Result<(), RecordsError> {
        self.access.to_write()?;
        let file = self.file(run)?;
        atomic::remove(&file).map_err(|error| RecordsError::io(&file, error))
    }

    /// All runs, the latest first. Those that started in the same second are in the order in which they were stored. Other files
    /// are ignored.
    pub fn list(&self) -> Result<Vec<Run>, RecordsError> {
        let list = || -> io::Result<Vec<Run>> {
            let mut runs = Vec::new();
            for entry in fs::read_dir(&self.folder)? {
                let entry = entry?;
                if let Some(run) = Run::from_file_name(&entry.file_name().to_string_lossy()) {
                    let stored = entry.metadata().and_then(|file| file.modified()).ok();
                    runs.push((run.started_at, stored, run));
                }
            }
            runs.sort_unstable_by(|one, other| other.cmp(one));
            Ok(runs.into_iter().map(|(_, _, run)| run).collect())
        };
        match list() {
            Err(error) if is_missing(&error) => Ok(Vec::new()),
            result => result.map_err(|error| RecordsError::io(&self.folder, error)),
        }
    }

    /// The text of a report.
    ///
    /// # Errors
    /// [`RecordsError::TooLarge`] if the file is larger than 2 MiB, or [`RecordsError::Unreadable`] if it is not text. This does
    /// not affect the other runs.
    pub fn read(&self, run: &Run) -> Result<String, RecordsError> {
        let file = self.file(run)?;
        let content = read_bounded(&file).map_err(|error| RecordsError::io(&file, error))?;
        if content.len() > LARGEST {
            return Err(RecordsError::TooLarge { file });
        }
        String::from_utf8(content).map_err(|_| RecordsError::Unreadable { file })
    }

    /// The file of a run. An id with any other characters is an error, because it could lead out of the folder.
    fn file(&self, run: &Run) -> Result<PathBuf, RecordsError> {
        let file = self.folder.join(run.file_name());
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if run.report_id.is_empty() || !run.report_id.chars().all(plain) {
            return Err(RecordsError::io(&file, io::ErrorKind::InvalidInput.into()));
        }
        Ok(file)
    }
}

/// Reads at most one byte more than the largest report has.
fn read_bounded(file: &Path) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    let limit = LARGEST as u64 + 1;
    File::open(file)?.take(limit).read_to_end(&mut content)?;
    Ok(content)
}
