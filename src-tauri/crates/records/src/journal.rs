use std::fs;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::atomic::is_missing;
use crate::target::{Access, Protected, Target};
use crate::{Loaded, Note, RecordsError, atomic};

const VERSION: u32 = 1;

/// A test candidate that a rehearsal creates and deletes. It is recorded before each call, so that after a crash the next start
/// knows what may still exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rehearsal {
    /// The unique marker of this rehearsal, which is part of the last name and the email address.
    pub marker: String,
    /// The candidate's last name.
    pub last_name: String,
    /// The candidate's email address, at example.com.
    pub email: String,
    /// The id of the environment where it was created. The candidate is in no other environment.
    #[serde(default)]
    pub environment: String,
    /// The last four characters of the key that created it. Another key may belong to another company, so if that key does not
    /// find the candidate, that proves nothing.
    #[serde(default)]
    pub key_last_four: String,
    /// The candidate's id, once SmartRecruiters has returned it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub candidate_id: Option<String>,
    /// How far the rehearsal got.
    pub stage: Stage,
    /// When it reached this stage.
    pub at: Timestamp,
}

/// How far a rehearsal got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// The candidate is about to be created, or was created and the answer was lost.
    Creating,
    /// The candidate exists.
    Created,
    /// The candidate is about to be deleted, or was deleted and the answer was lost.
    Deleting,
}

/// The rehearsals that may be unfinished, with one line of JSON for each step.
///
/// Lines are only appended, so an interrupted write damages only its own line.
#[derive(Debug)]
pub struct Journal {
    target: Target,
    pending: Vec<Rehearsal>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    version: u32,
    #[serde(flatten)]
    step: Step,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Step {
    Reached(Rehearsal),
    Finished { marker: String },
}

#[derive(Deserialize)]
struct LineVersion {
    version: u32,
}

impl Journal {
    pub(crate) fn load(file: PathBuf, access: Access, now: Timestamp) -> (Self, Loaded<Vec<Rehearsal>>) {
        let mut target = Target::new(file, access);
        let mut pending = Vec::new();
        let mut note = None;
        let mut torn = false;
        match fs::read(target.path()) {
            Ok(content) => {
                note = replay(&content, &mut pending);
                torn = content.last().is_some_and(|byte| *byte != b'\n');
            }
            Err(error) if is_missing(&error) => {}
            Err(_) => note = Some(Note::Unreadable),
        }
        match &mut note {
            // The incomplete line may stay if rewriting fails, because the next entry starts on a new line.
            None if torn && target.to_write().is_ok() => drop(rewrite(target.path(), &pending)),
            Some(Note::Broken { moved_to }) if target.to_write().is_ok() => {
                *moved_to = keep_apart(target.path(), &pending, now).ok();
            }
            Some(Note::Newer { .. }) => target.protect(Protected::Newer),
            Some(Note::Unreadable) => target.protect(Protected::Unreadable),
            _ => {}
        }
        let value = pending.clone();
        (Self { target, pending }, Loaded { value, note })
    }

    /// Writes a step to disk before returning. If this fails, the caller must not make the call that the step announces.
    pub fn record(&mut self, rehearsal: Rehearsal) -> Result<(), RecordsError> {
        self.append(Step::Reached(rehearsal.clone()))?;
        apply(Step::Reached(rehearsal), &mut self.pending);
        Ok(())
    }

    /// Removes a rehearsal that left nothing behind in SmartRecruiters.
    pub fn finish(&mut self, marker: &str) -> Result<(), RecordsError> {
        let finished = || Step::Finished {
            marker: marker.to_owned(),
        };
        let is_last = self.pending.iter().all(|rehearsal| rehearsal.marker == marker);
        if is_last {
            let file = self.target.to_write()?;
            atomic::remove(file).map_err(|error| RecordsError::io(file, error))?;
        } else {
            self.append(finished())?;
        }
        apply(finished(), &mut self.pending);
        Ok(())
    }

    fn append(&self, step: Step) -> Result<(), RecordsError> {
        let file = self.target.to_write()?;
        append(file, step).map_err(|error| RecordsError::io(file, error))
    }
}

fn apply(step: Step, pending: &mut Vec<Rehearsal>) {
    match step {
        Step::Reached(rehearsal) => match pending.iter_mut().find(|known| known.marker == rehearsal.marker) {
            Some(known) => *known = rehearsal,
            None => pending.push(rehearsal),
        },
        Step::Finished { marker } => pending.retain(|rehearsal| rehearsal.marker != marker),
    }
}

/// Applies every step that can be read, and skips damaged lines.
fn replay(content: &[u8], pending: &mut Vec<Rehearsal>) -> Option<Note> {
    let mut broken = false;
    let mut newest = VERSION;
    let mut lines = content.split(|byte| *byte == b'\n').peekable();
    while let Some(line) = lines.next() {
        if let Ok(LineVersion { version }) = serde_json::from_slice(line) {
            newest = newest.max(version);
        }
        match serde_json::from_slice::<Line>(line) {
            Ok(line) => apply(line.step, pending),
            // An interrupted write leaves an incomplete last line. The call that it announces was not made.
            Err(_) => broken |= lines.peek().is_some() && !line.is_empty(),
        }
    }
    if newest > VERSION {
        return Some(Note::Newer { version: newest });
    }
    broken.then_some(Note::Broken { moved_to: None })
}

/// Copies a journal with damaged lines to another file, and rewrites it with the readable entries.
fn keep_apart(file: &Path, pending: &[Rehearsal], now: Timestamp) -> io::Result<PathBuf> {
    let aside = atomic::aside(file, now)?;
    atomic::replace(&aside, &fs::read(file)?)?;
    rewrite(file, pending)?;
    Ok(aside)
}

fn rewrite(file: &Path, pending: &[Rehearsal]) -> io::Result<()> {
    let mut lines = Vec::new();
    for rehearsal in pending {
        lines.extend(line(Step::Reached(rehearsal.clone()))?);
    }
    atomic::replace(file, &lines)
}

fn line(step: Step) -> io::Result<Vec<u8>> {
    let version = VERSION;
    let mut line = serde_json::to_vec(&Line { version, step })?;
    line.push(b'\n');
    Ok(line)
}

fn append(path: &Path, step: Step) -> io::Result<()> {
    let mut added = line(step)?;
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut file = match atomic::open_private(path) {
        Err(error) if is_missing(&error) => {
            atomic::make_folder(folder)?;
            if let Some(above) = folder.parent() {
                atomic::sync_folder(above)?;
            }
            atomic::open_private(path)?
        }
        opened => opened?,
    };
    let end = file.seek(SeekFrom::End(0))?;
    if end == 0 {
        // The file is new, and its name is in the folder only in memory so far.
        atomic::sync_folder(folder)?;
    }
    if end > 0 {
        let mut last = [0];
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            added.insert(0, b'\n');
        }
    }
    atomic::write_synced(&mut file, &added).inspect_err(|_| {
        // An incomplete line does no harm, so this may fail.
        let _ = file.set_len(end);
    })
}
