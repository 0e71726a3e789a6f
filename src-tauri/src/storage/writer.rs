//! The only thread that writes records. It writes only the newest version of a document. When a document cannot be written, the
//! thread reports that once and tries again after a growing pause.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use records::RecordsError;
use wizard::view::Notice;

use super::disk::{Disk, Document, Pending, Queue, Work};
use super::records::Records;
use crate::notice;

/// How long the program waits for the last write when it ends.
const LAST_WRITE_WITHIN: Duration = Duration::from_secs(5);

/// The pauses between attempts to write.
#[derive(Debug, Clone, Copy)]
struct Pauses {
    first: Duration,
    longest: Duration,
}

const PAUSES: Pauses = Pauses {
    first: Duration::from_secs(1),
    longest: Duration::from_mins(1),
};

/// The result of saving the progress of a journey.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum SaveOutcome {
    /// Saving failed, and will be tried again.
    Failed(Notice),
    /// Saving works again.
    Recovered,
}

/// The thread that owns the records. When this is dropped or closed, the thread ends after the last write.
pub(crate) struct Writer(Arc<Queue>);

impl Writer {
    /// Gives the records to a new thread, which does the work that `disk` queues. Calls `tell` when saving fails and when it
    /// works again.
    pub(crate) fn start(records: Records, disk: &Disk, tell: impl Fn(SaveOutcome) + Send + 'static) -> Self {
        Self::start_with(PAUSES, records, disk, tell)
    }

    fn start_with(pauses: Pauses, records: Records, disk: &Disk, tell: impl Fn(SaveOutcome) + Send + 'static) -> Self {
        let queue = disk.queue();
        let taken = queue.clone();
        let thread = thread::Builder::new().name("writer".to_owned());
        let started = thread.spawn(move || {
            let _end = End(taken.clone());
            work(&taken, pauses, records, tell);
        });
        if let Err(error) = started {
            tracing::error!("nothing can be written: {error}");
            queue.ended();
        }
        Self(queue)
    }

    /// Waits for the last write, but not forever.
    pub(crate) fn close(&self) {
        self.0.close();
        if !self.0.wait_for_end(LAST_WRITE_WITHIN) {
            tracing::error!("the disk does not answer, so the last change may be lost");
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.close();
    }
}

/// Says that the writer has ended, for whatever reason. The records are dropped by then.
struct End(Arc<Queue>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.ended();
    }
}

fn work(queue: &Queue, pauses: Pauses, mut records: Records, tell: impl Fn(SaveOutcome)) {
    let mut failing = false;
    loop {
        match queue.next() {
            Work::Write(documents) => {
                let mut failed_now = false;
                for pending in documents {
                    if let Some(failed) = write(&mut records, pending, pauses, &tell) {
                        failed_now |= matches!(failed.document, Document::Progress(_));
                        queue.put_back(failed);
                    }
                }
                let fails = failed_now || queue.has_failed_progress();
                if failing && !fails {
                    tell(SaveOutcome::Recovered);
                }
                failing = fails;
            }
            Work::Run(job) => {
                // The thread continues after a job panics, and the job's caller gets an error.
                if catch_unwind(AssertUnwindSafe(|| job(&mut records))).is_err() {
                    tracing::error!("a job with the records failed");
                }
            }
            Work::End => return,
        }
    }
}

/// Writes a document. Returns it with its next attempt if it could not be written.
fn write(records: &mut Records, pending: Pending, pauses: Pauses, tell: &dyn Fn(SaveOutcome)) -> Option<Pending> {
    let error = write_one(records, &pending.document).err()?;
    match &pending.document {
        Document::Progress(_) => tell(SaveOutcome::Failed(notice::records(&error))),
        Document::Practice { .. } => tracing::warn!(code = error.code(), "practice was not saved: {error}"),
    }
    let pause = (pending.pause * 2).clamp(pauses.first, pauses.longest);
    Some(Pending {
        pause,
        retry_at: Some(Instant::now() + pause),
        ..pending
    })
}

fn write_one(records: &mut Records, document: &Document) -> Result<(), RecordsError> {
    match document {
        Document::Progress(snapshot) => records.save(snapshot),
        Document::Practice { journey, saved } => records.save_practice(*journey, (**saved).clone()),
    }
}

#[cfg(test)]
mod tests;
