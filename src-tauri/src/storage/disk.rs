//! The handle to the disk. It queues work and returns at once; the [`Writer`](super::Writer) does the work.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::{Duration, Instant};

use practice::SavedState;
use records::Folder;
use tokio::sync::oneshot;
use uuid::Uuid;
use wizard::view::Notice;

use super::records::Records;
use crate::notice::Code;
use crate::state::Snapshot;

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
    documents: Vec<Document>,
    jobs: VecDeque<Job>,
    /// The program is ending.
    closing: bool,
    /// The writer has ended, so no more work is done.
    ended: bool,
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
    Write(Vec<Document>),
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
            .find(|known| known.is_version_of(&document))
        {
            Some(known) => *known = document,
            None => waiting.documents.push(document),
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

    /// Waits for the next piece of work. Documents that could not be written wait until `retry_at`, unless the program is ending.
    pub(super) fn next(&self, retry_at: Option<Instant>) -> Work {
        let mut waiting = self.lock();
        loop {
            let wait = retry_at.map_or(Duration::ZERO, |at| at.saturating_duration_since(Instant::now()));
            if !waiting.documents.is_empty() && (wait.is_zero() || waiting.closing) {
                return Work::Write(std::mem::take(&mut waiting.documents));
            }
            if let Some(job) = waiting.jobs.pop_front() {
                return Work::Run(job);
            }
            if waiting.closing {
                return Work::End;
            }
            waiting = if waiting.documents.is_empty() {
                let woken = self.changed.wait(waiting);
                woken.unwrap_or_else(PoisonError::into_inner)
            } else {
                let woken = self.changed.wait_timeout(waiting, wait);
                woken.unwrap_or_else(PoisonError::into_inner).0
            };
        }
    }

    /// Puts back documents that could not be written, unless there are newer versions by now. When the program is ending, nothing
    /// is tried again.
    pub(super) fn put_back(&self, documents: Vec<Document>) {
        let mut waiting = self.lock();
        if waiting.closing {
            return;
        }
        for document in documents {
            if !waiting.documents.iter().any(|newer| newer.is_version_of(&document)) {
                waiting.documents.push(document);
            }
        }
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
    use wizard::Progress;

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
        let names = |disk: &Disk| match disk.queue.next(None) {
            Work::Write(documents) => documents
                .into_iter()
                .map(|document| match document {
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
        disk.queue.put_back(vec![
            Document::Progress(named(first, "4")),
            Document::Progress(named(second, "2")),
        ]);
        assert_eq!(names(&disk), [(first, "5".to_owned()), (second, "2".to_owned())]);
        disk.queue.close();
        assert!(names(&disk).is_empty());
    }
}
