//! A request to check one key: the host, the permissions and the time limit. `check` makes one, and `fleet` makes one for each
//! key.

use std::time::Duration;

use checkup::{CheckBroke, Checkup, Finished, Subject, caught};
use diagnosis::evidence::{NoAnswer, Observation, Outcome};
use diagnosis::key_text::KeyShape;
use diagnosis::probe::Probe;
use diagnosis::proxy::ProxyTrouble;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::TlsFault;
use policy::Policy;
use report::{Report, Tool};
use smartrecruiters::{ApiBase, Client, ClientError, ClientOptions, Credential};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::key::Key;
use crate::problem::Problem;

/// What to check, and where.
pub(crate) struct CheckRequest {
    pub(crate) base: ApiBase,
    /// What the company allows on this computer.
    pub(crate) policy: Policy,
    pub(crate) wish: Wish,
    /// Whether write attempts are left out because nobody consented to them, rather than because of `--read-only`.
    pub(crate) writes_not_agreed: bool,
    pub(crate) label: Option<String>,
    /// The time limit for the whole check.
    pub(crate) deadline: Duration,
}

/// A report, and what prevented this computer from sending requests.
pub(crate) struct Checked {
    pub(crate) report: Report,
    pub(crate) lacking: Option<ClientError>,
    pub(crate) proxy_trouble: Option<ProxyTrouble>,
}

impl CheckRequest {
    /// Checks the key, and calls `watch` after each answer.
    ///
    /// # Errors
    /// If this key must not be sent to this host, or if the program itself fails. All other failures are in the report.
    pub(crate) async fn check(
        self,
        key: &Key,
        cancel: CancellationToken,
        watch: &mut (dyn FnMut(&Run) + Send),
    ) -> Result<Checked, Problem> {
        // One key that makes the program fail must not end the checks of a whole list.
        let checked = caught(Box::pin(self.check_or_panic(key, cancel, watch))).await;
        checked.unwrap_or(Err(Problem::CheckBroke))
    }

    async fn check_or_panic(
        self,
        key: &Key,
        cancel: CancellationToken,
        watch: &mut (dyn FnMut(&Run) + Send),
    ) -> Result<Checked, Problem> {
        let Key::Usable { credential, shape, .. } = key else {
            return Ok(Checked {
                report: self.without_a_key(),
                lacking: None,
                proxy_trouble: None,
            });
        };
        let client = match Client::new(
            self.base.clone(),
            credential,
            &ClientOptions::new(Uuid::new_v4(), self.policy.clone()),
        ) {
            Ok(client) => client,
            Err(error @ ClientError::Trust(_)) => {
                return Ok(Checked {
                    report: self.without_tls(*shape, credential),
                    lacking: Some(error),
                    proxy_trouble: None,
                });
            }
            Err(error) => return Err(Problem::not_for_host(error, *shape)),
        };
        let checkup = Checkup {
            run: self.run(*shape),
            ..Checkup::whole(client, self.wish.clone(), *shape, self.deadline, cancel)
        };
        let checked = checkup.report(self.subject(last_four(credential)), watch).await;
        let (finished, report) = checked.map_err(|CheckBroke| Problem::CheckBroke)?;
        Ok(Checked {
            report,
            lacking: None,
            proxy_trouble: finished.run.proxy_trouble,
        })
    }

    /// A run without observations.
    fn run(&self, shape: KeyShape) -> Run {
        Run {
            writes_not_agreed: self.writes_not_agreed,
            ..Run::new(self.wish.clone(), shape)
        }
    }

    /// The report for a computer that cannot make any secure connection, for example because it has no trusted certificates. No
    /// request could be sent, so nothing is known.
    fn without_tls(self, shape: KeyShape, credential: &Credential) -> Report {
        let mut run = self.run(shape);
        run.record(Observation {
            probe: Probe::Me,
            method: Probe::Me.method(),
            path: Probe::Me.path(false).to_owned(),
            outcome: Outcome::NoAnswer(NoAnswer::Tls(TlsFault::NothingTrusted)),
            duration_ms: 0,
            order: diagnosis::evidence::Order::default(),
            tries: 0,
            request_id: None,
        });
        run.finished = true;
        Finished::unsent(run).report(self.subject(last_four(credential)))
    }

    /// The report for a text that cannot be a key. Nothing is sent.
    fn without_a_key(self) -> Report {
        let run = Run::malformed(self.wish.clone());
        Finished::unsent(run).report(self.subject(None))
    }

    fn subject(self, last_four: Option<String>) -> Subject {
        Subject {
            tool: Tool::new(report::copy::COMMAND_LINE, env!("CARGO_PKG_VERSION")),
            base: self.base,
            last_four,
            label: self.label,
        }
    }
}

/// Returns none for a text that is too short to show any part of it.
fn last_four(credential: &Credential) -> Option<String> {
    Some(credential.last_four()).filter(|last_four| !last_four.is_empty())
}
