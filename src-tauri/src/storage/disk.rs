//! The handle to the disk. It queues work and returns at once; the [`Writer`](super::Writer) does the work.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::{Duration, Instant};

use practice::SavedState;
use records::Folder;
use tokio::sync::oneshot;
use uuid::Uuid;
use wizard::Progress;
use wizard::view::Notice;

use super::records::Records;
use crate::notice::Code;
use crate::state::{OpenedJourney, Snapshot};

/// A handle to the disk. Clones refer to the same disk.
#[derive(Clone)]
pub(crate) struct Disk {
    /// The folder, or why there is none.
    folder: Result<Folder, Notice>,
    queue: Arc<Queue>,
}

/// The writer's work. It does not hold the folder, so that the records are released as soon as the writer has ended.
#[derive(Default)]
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    /// The newest version of each document that is to be written.
    documents: Vec<Pending>,
    jobs: VecDeque<Job>,
    /// The program is ending.
    closing: bool,
    /// The writer has ended, so no more work is done.
    ended: bool,
}

/// A document that waits to be written.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) document: Document,
    /// The pause after the last failure; zero if there was none.
    pub(super) pause: Duration,
    /// When it is tried again; at once if there is no time. A document that fails does not delay the others.
    pub(super) retry_at: Option<Instant>,
}

impl Pending {
    fn is_due(&self, now: Instant) -> bool {
        self.retry_at.is_none_or(|at| at <= now)
    }
}

/// Work on the records other than writing a document.
pub(super) type Job = Box<dyn FnOnce(&mut Records) + Send>;

/// A document of which only the newest version is written.
#[derive(Debug, Clone)]
pub(super) enum Document {
    /// The progress of a journey.
    Progress(Snapshot),
    /// The state of the practice tenant.
    Practice {
        /// The journey that it belongs to.
        journey: Uuid,
        /// The state.
        saved: Box<SavedState>,
    },
}

impl Document {
    /// Whether this is another version of the same document.
    fn is_version_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Progress(this), Self::Progress(other)) => this.journey == other.journey,
            (Self::Practice { journey: this, .. }, Self::Practice { journey: other, .. }) => this == other,
            _ => false,
        }
    }
}

/// The writer's next piece of work.
pub(super) enum Work {
    Write(Vec<Pending>),
    Run(Job),
    End,
}

impl Disk {
    /// Makes a disk with this folder. It does nothing until its writer is started.
    pub(crate) fn new(folder: Result<Folder, Notice>) -> Self {
        Self {
            folder,
            queue: Arc::default(),
        }
    }

    /// The queue from which the writer takes its work.
    pub(super) fn queue(&self) -> Arc<Queue> {
        self.queue.clone()
    }

    /// The folder to read from, or why there is none.
    pub(crate) fn folder(&self) -> Result<&Folder, Notice> {
        self.folder.as_ref().map_err(Clone::clone)
    }

    /// Saves the progress of a journey. It replaces an earlier version that has not been written yet.
    pub(crate) fn save(&self, snapshot: Snapshot) {
        self.queue.put(Document::Progress(snapshot));
    }

    /// Saves the state of the practice tenant in the same way.
    pub(crate) fn save_practice(&self, journey: Uuid, saved: SavedState) {
        let saved = Box::new(saved);
        self.queue.put(Document::Practice { journey, saved });
    }

    /// Ends the weekly check of a journey.
    pub(crate) fn end_watch(&self, journey: Uuid) {
        self.queue.push(Box::new(move |records| {
            // The timer asks for a key that is gone, and then ends the check itself.
            let _ = records.end_watch(journey);
        }));
    }

    /// Opens the journey of this kind. Its progress may still wait to be written.
    pub(crate) async fn open_journey(&self, practice: bool) -> Result<OpenedJourney, Notice> {
        let queue = self.queue.clone();
        self.run(move |records| {
            let mut opened = records.open_journey(practice);
            if let Some(profile) = &opened.profile
                && let Some(progress) = queue.unwritten_progress(profile.id)
            {
                opened.progress = progress;
            }
            opened
        })
        .await
    }

    /// Runs a job on the records after all earlier jobs, and waits for its result.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Records) -> T + Send + 'static,
    ) -> Result<T, Notice> {
        let (answer, answered) = oneshot::channel();
        self.queue.push(Box::new(move |records| {
            // The caller no longer waits if the person has switched to another journey.
            let _ = answer.send(job(records));
        }));
        answered.await.map_err(|_| Code::Internal.notice())
    }

    /// The same, called on a thread that may block.
    pub(crate) fn run_blocking<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Records) -> T + Send + 'static,
    ) -> Result<T, Notice> {
        let (answer, answered) = mpsc::channel();
        self.queue.push(Box::new(move |records| {
            let _ = answer.send(job(records));
        }));
        answered.recv().map_err(|_| Code::Internal.notice())
    }
}

impl Queue {
    fn put(&self, document: Document) {
        let mut waiting = self.lock();
        match waiting
            .documents
            .iter_mut()
            .find(|known| known.document.is_version_of(&document))
        {
            Some(known) => known.document = document,
            None => waiting.documents.push(Pending {
                document,
                pause: Duration::ZERO,
                retry_at: None,
            }),
        }
        self.changed.notify_all();
    }

    /// A job that arrives after the end is dropped, and its caller gets an error.
    fn push(&self, job: Job) {
        let mut waiting = self.lock();
        if !waiting.ended {
            waiting.jobs.push_back(job);
            self.changed.notify_all();
        }
    }

    /// Waits for the next piece of work. Documents that could not be written wait for their next attempt, unless the program is
    /// ending.
    pub(super) fn next(&self) -> Work {
        let mut waiting = self.lock();
        loop {
            let now = Instant::now();
            let closing = waiting.closing;
            let (due, later) = std::mem::take(&mut waiting.documents)
                .into_iter()
                .partition(|pending| closing || pending.is_due(now));
            waiting.documents = later;
            if !due.is_empty() {
                return Work::Write(due);
            }
            if let Some(job) = waiting.jobs.pop_front() {
                return Work::Run(job);
            }
            if closing {
                return Work::End;
            }
            let retry_at = waiting.documents.iter().filter_map(|pending| pending.retry_at).min();
            waiting = match retry_at {
                None => self.changed.wait(waiting).unwrap_or_else(PoisonError::into_inner),
                Some(at) => {
                    let woken = self.changed.wait_timeout(waiting, at.saturating_duration_since(now));
                    woken.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// Puts back a document that could not be written. A newer version that has arrived by now takes its place. When the program
    /// is ending, nothing is tried again.
    pub(super) fn put_back(&self, failed: Pending) {
        let mut waiting = self.lock();
        if waiting.closing {
            return;
        }
        let newer = waiting
            .documents
            .iter_mut()
            .find(|newer| newer.document.is_version_of(&failed.document));
        match newer {
            Some(newer) => (newer.pause, newer.retry_at) = (failed.pause, failed.retry_at),
            None => waiting.documents.push(failed),
        }
    }

    /// Whether the progress of some journey could not be written yet.
    pub(super) fn has_failed_progress(&self) -> bool {
        let waiting = self.lock();
        let mut documents = waiting.documents.iter();
        documents.any(|pending| pending.retry_at.is_some() && matches!(pending.document, Document::Progress(_)))
    }

    /// The progress of a journey that is not written yet, and is therefore newer than the file.
    pub(super) fn unwritten_progress(&self, journey: Uuid) -> Option<Progress> {
        let waiting = self.lock();
        waiting.documents.iter().find_map(|pending| match &pending.document {
            Document::Progress(snapshot) if snapshot.journey == journey => Some((*snapshot.progress).clone()),
            _ => None,
        })
    }

    /// Accepts no new work.
    pub(super) fn close(&self) {
        self.lock().closing = true;
        self.changed.notify_all();
    }

    /// Notes that the writer has ended.
    pub(super) fn ended(&self) {
        let mut waiting = self.lock();
        waiting.ended = true;
        waiting.jobs.clear();
        self.changed.notify_all();
    }

    /// Waits until the writer has ended. Returns whether it ended in time.
    pub(super) fn wait_for_end(&self, within: Duration) -> bool {
        let waiting = self.lock();
        let waited = self
            .changed
            .wait_timeout_while(waiting, within, |waiting| !waiting.ended);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(journey: Uuid, name: &str) -> Snapshot {
        let progress = Progress {
            name: name.to_owned(),
            ..Progress::default()
        };
        Snapshot {
            journey,
            progress: Box::new(progress),
        }
    }

    #[test]
    fn only_the_newest_version_of_each_document_waits_to_be_written() {
        let disk = Disk::new(Err(Code::NotSaved.notice()));
        let (first, second) = (Uuid::new_v4(), Uuid::new_v4());
        let names = |disk: &Disk| match disk.queue.next() {
            Work::Write(documents) => documents
                .into_iter()
                .map(|pending| match pending.document {
                    Document::Progress(Snapshot { journey, progress }) => (journey, progress.name),
                    Document::Practice { journey, .. } => (journey, "practice".to_owned()),
                })
                .collect(),
            Work::Run(_) | Work::End => Vec::new(),
        };
        for (journey, name) in [(first, "1"), (second, "2"), (first, "3"), (first, "4")] {
            disk.save(named(journey, name));
        }
        let written = names(&disk);
        assert_eq!(written, [(first, "4".to_owned()), (second, "2".to_owned())]);
        // A document that could not be written is replaced by a newer version, but never by an older one.
        disk.save(named(first, "5"));
        for snapshot in [named(first, "4"), named(second, "2")] {
            disk.queue.put_back(Pending {
                document: Document::Progress(snapshot),
                pause: Duration::ZERO,
                retry_at: None,
            });
        }
        assert_eq!(names(&disk), [(first, "5".to_owned()), (second, "2".to_owned())]);
        disk.queue.close();
        assert!(names(&disk).is_empty());
    }

    #[test]
    fn a_document_that_fails_does_not_delay_another_and_is_read_instead_of_its_file() {
        let disk = Disk::new(Err(Code::NotSaved.notice()));
        let (failing, other) = (Uuid::new_v4(), Uuid::new_v4());
        disk.queue.put_back(Pending {
            document: Document::Progress(named(failing, "1")),
            pause: Duration::from_mins(1),
            retry_at: Some(Instant::now() + Duration::from_hours(1)),
        });
        disk.save(named(failing, "2"));
        disk.save(named(other, "3"));
        let Work::Write(due) = disk.queue.next() else {
            panic!("nothing is due")
        };
        let due: Vec<_> = due.iter().map(|pending| &pending.document).collect();
        assert!(matches!(due[..], [Document::Progress(snapshot)] if snapshot.journey == other));
        assert!(disk.queue.has_failed_progress());
        let unwritten = disk.queue.unwritten_progress(failing).map(|progress| progress.name);
        assert_eq!(unwritten.as_deref(), Some("2"));
    }
}
