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

/// A handle to the disk. Clones are the same one.
#[derive(Clone)]
pub(crate) struct Disk {
    /// Or why there is none.
    folder: Result<Folder, Notice>,
    queue: Arc<Queue>,
}

/// What the writer is to do. It holds no folder, so that the records are free as soon as the writer has ended.
#[derive(Default)]
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    /// The newest of each document that is to be written.
    documents: Vec<Document>,
    jobs: VecDeque<Job>,
    /// The program ends.
    closing: bool,
    /// Nothing is done any more.
    ended: bool,
}

/// Something to do with the records besides writing a document.
pub(super) type Job = Box<dyn FnOnce(&mut Records) + Send>;

/// A document of which only the newest version matters.
#[derive(Debug, Clone)]
pub(super) enum Document {
    /// Where a journey stands.
    Progress(Snapshot),
    /// The state of the practice tenant.
    Practice {
        /// Whose it is.
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

/// What the writer is to do next.
pub(super) enum Work {
    Write(Vec<Document>),
    Run(Job),
    End,
}

impl Disk {
    /// A disk with this folder, which does nothing until its writer is started.
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

    /// Saves where a journey stands, in place of an earlier version that is not written yet.
    pub(crate) fn save(&self, snapshot: Snapshot) {
        self.queue.put(Document::Progress(snapshot));
    }

    /// Saves the state of the practice tenant in the same way.
    pub(crate) fn save_practice(&self, journey: Uuid, saved: SavedState) {
        let saved = Box::new(saved);
        self.queue.put(Document::Practice { journey, saved });
    }

    /// Does something with the records, after everything that was asked before, and waits for its result.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Records) -> T + Send + 'static,
    ) -> Result<T, Notice> {
        let (answer, answered) = oneshot::channel();
        self.queue.push(Box::new(move |records| {
            // Nobody waits any more where the person went elsewhere.
            let _ = answer.send(job(records));
        }));
        answered.await.map_err(|_| Code::Internal.notice())
    }

    /// The same on a thread that may block.
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

    /// A job that comes after the end is dropped, and its caller gets an error.
    fn push(&self, job: Job) {
        let mut waiting = self.lock();
        if !waiting.ended {
            waiting.jobs.push_back(job);
            self.changed.notify_all();
        }
    }

    /// Waits for what is to be done next. Documents that could not be written wait until `retry_at`, unless the program ends.
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

    /// These could not be written. Newer versions that came meanwhile are to be written in their place; at the program's end
    /// nothing is tried again.
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

    /// Nothing new is to be done.
    pub(super) fn close(&self) {
        self.lock().closing = true;
        self.changed.notify_all();
    }

    /// The writer has ended.
    pub(super) fn ended(&self) {
        let mut waiting = self.lock();
        waiting.ended = true;
        waiting.jobs.clear();
        self.changed.notify_all();
    }

    /// Waits until the writer has ended. Whether it did in time.
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
        // What could not be written makes way for a newer version, and for no older one.
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
