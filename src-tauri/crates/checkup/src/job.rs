//! One check from its plan to its report. The window, the support desk and the command line all run this job; each only decides
//! when it starts and where its progress and its end are shown.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use diagnosis::diagnose;
use diagnosis::key_text::KeyShape;
use diagnosis::run::{Run, Wish};
use jiff::Timestamp;
use report::{Report, Tool};
use smartrecruiters::{ApiBase, Client};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::engine::{Check, check};
use crate::plan::Plan;
use crate::reporting::{NetworkSnapshot, ReportContext, report};

/// A check that is about to start.
#[derive(Debug, Clone)]
pub struct Checkup {
    /// Sends the requests.
    pub client: Client,
    /// What to ask.
    pub plan: Plan,
    /// What is known already.
    pub run: Run,
    /// The whole of it takes no longer.
    pub longest: Duration,
    /// Stops it at once.
    pub cancel: CancellationToken,
}

/// What a check came to.
#[derive(Debug, Clone)]
pub struct Finished {
    /// The answers, those that were known before included.
    pub run: Run,
    /// What the client knew about the network at the end. None where nothing was sent.
    pub network: Option<NetworkSnapshot>,
    /// When it started.
    pub started_at: Timestamp,
    /// When it finished.
    pub finished_at: Timestamp,
    /// How long it took, whatever happened to the clock meanwhile.
    pub took: Duration,
}

/// Whose key was checked, where, and with which program.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The program's name and version.
    pub tool: Tool,
    /// Which host was asked.
    pub base: ApiBase,
    /// The key's last four characters, where there is a key that is long enough to show them.
    pub last_four: Option<String>,
    /// What the person calls this connection.
    pub label: Option<String>,
}

/// The program failed during a check; the panic hook has said why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the check broke off because of an error in this program")]
pub struct CheckBroke;

impl Checkup {
    /// A check of everything that is wished, by which nothing is known yet.
    pub fn whole(client: Client, wish: Wish, shape: KeyShape, longest: Duration, cancel: CancellationToken) -> Self {
        Self {
            client,
            plan: Plan::check(&wish),
            run: Run::new(wish, shape),
            longest,
            cancel,
        }
    }

    /// Runs the check, and tells `watch` after each answer. Dropping the future stops every request under way.
    ///
    /// # Errors
    /// Where the program itself fails: a check that panics takes nothing else with it.
    pub async fn run(self, watch: &mut (dyn FnMut(&Run) + Send)) -> Result<Finished, CheckBroke> {
        caught(self.finish(watch)).await
    }

    /// Runs the check as [`Checkup::run`] does, and reports what it found.
    ///
    /// # Errors
    /// Those of [`Checkup::run`].
    pub async fn report(
        self,
        subject: Subject,
        watch: &mut (dyn FnMut(&Run) + Send),
    ) -> Result<(Finished, Report), CheckBroke> {
        caught(async {
            let finished = self.finish(watch).await;
            let report = finished.report(subject);
            (finished, report)
        })
        .await
    }

    async fn finish(self, watch: &mut (dyn FnMut(&Run) + Send)) -> Finished {
        let started_at = Timestamp::now();
        let begun = Instant::now();
        let order = Check {
            plan: self.plan,
            deadline: begun + self.longest,
            cancel: self.cancel,
        };
        let run = check(&self.client, order, self.run, watch).await;
        Finished {
            run,
            network: Some(NetworkSnapshot::of(&self.client)),
            started_at,
            finished_at: Timestamp::now(),
            took: begun.elapsed(),
        }
    }
}

impl Finished {
    /// A check that ended before anything could be sent.
    pub fn unsent(run: Run) -> Self {
        let now = Timestamp::now();
        Self {
            run,
            network: None,
            started_at: now,
            finished_at: now,
            took: Duration::ZERO,
        }
    }

    /// How long it took, in milliseconds.
    pub fn took_ms(&self) -> u64 {
        u64::try_from(self.took.as_millis()).unwrap_or(u64::MAX)
    }

    /// The report of what was found.
    pub fn report(&self, subject: Subject) -> Report {
        let context = ReportContext {
            tool: subject.tool,
            started_at: self.started_at,
            finished_at: self.finished_at,
            base: subject.base,
            last_four: subject.last_four,
            label: subject.label,
            rehearsal: None,
        };
        report(&self.run, &diagnose(&self.run), self.network.as_ref(), context)
    }
}

/// What a future comes to, unless it panics. It is not polled again after that.
async fn caught<T>(future: impl Future<Output = T>) -> Result<T, CheckBroke> {
    let mut future = pin!(future);
    std::future::poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
            Ok(Poll::Pending) => Poll::Pending,
            Err(_) => Poll::Ready(Err(CheckBroke)),
        },
    )
    .await
}
