//! One check, from its plan to its report. The window, the support desk and the command line all run this job. Each of them only
//! decides when it starts and where its progress and its result are shown.

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
use crate::reporting::{NetworkSnapshot, ReportContext, circumstances, report};

/// A check that is about to start.
#[derive(Debug, Clone)]
pub struct Checkup {
    /// Sends the requests.
    pub client: Client,
    /// The probes that may be sent.
    pub plan: Plan,
    /// What is already known.
    pub run: Run,
    /// The longest time that the whole check may take.
    pub longest: Duration,
    /// Stops it immediately.
    pub cancel: CancellationToken,
}

/// The result of a check.
#[derive(Debug, Clone)]
pub struct Finished {
    /// The answers, including those that were known before.
    pub run: Run,
    /// What the client knew about its network at the end. `None` if nothing was sent.
    pub network: Option<NetworkSnapshot>,
    /// When it started.
    pub started_at: Timestamp,
    /// When it finished.
    pub finished_at: Timestamp,
    /// How long it took, independent of changes to the clock.
    pub took: Duration,
}

/// Whose key was checked, where, and with which program.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The program's name and version.
    pub tool: Tool,
    /// The host to which the requests went.
    pub base: ApiBase,
    /// The key's last four characters, if there is a key that is long enough to show them.
    pub last_four: Option<String>,
    /// The name that the person gave this connection.
    pub label: Option<String>,
}

/// The program failed during a check; the panic hook has reported why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the check stopped because of an error in this program")]
pub struct CheckBroke;

impl Checkup {
    /// Makes a check of everything that was wished, with nothing known yet.
    pub fn whole(client: Client, wish: Wish, shape: KeyShape, longest: Duration, cancel: CancellationToken) -> Self {
        Self {
            client,
            plan: Plan::check(&wish),
            run: Run::new(wish, shape),
            longest,
            cancel,
        }
    }

    /// Runs the check, and notifies `watch` after each answer. Dropping the future stops every request in flight.
    ///
    /// # Errors
    /// If the program itself fails. A check that panics does not affect anything else.
    pub async fn run(self, watch: &mut (dyn FnMut(&Run) + Send)) -> Result<Finished, CheckBroke> {
        caught(self.finish(watch)).await
    }

    /// Runs the check as [`Checkup::run`] does, and makes a report of what it found.
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
    /// Makes a check that ended before anything could be sent.
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

    /// Makes the report of what was found.
    pub fn report(&self, subject: Subject) -> Report {
        let context = ReportContext {
            tool: subject.tool,
            started_at: self.started_at,
            finished_at: self.finished_at,
            environment: subject.base.environment(),
            label: subject.label,
            rehearsal: None,
        };
        let diagnosis = diagnose(&self.run);
        let network = self.network.as_ref();
        let circumstances = circumstances(&self.run, &diagnosis, network, &subject.base, subject.last_four);
        report(&diagnosis, circumstances, context)
    }
}

/// Returns a future's result, unless the future panics. It is not polled again after that.
///
/// # Errors
/// If the future panics.
pub async fn caught<T>(future: impl Future<Output = T>) -> Result<T, CheckBroke> {
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
