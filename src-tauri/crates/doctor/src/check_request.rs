//! A request to check one key: the host, the permissions and the time limit. `check` makes one, `fleet` many.

use std::time::Duration;

use checkup::{CheckBroke, Checkup, Finished, Subject};
use diagnosis::evidence::{NoAnswer, Observation, Outcome};
use diagnosis::key_text::KeyShape;
use diagnosis::probe::Probe;
use diagnosis::proxy::ProxyTrouble;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::TlsFault;
use report::{Report, Tool};
use smartrecruiters::{ApiBase, Client, ClientError, ClientOptions, Credential};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::key::Key;
use crate::problem::Problem;

/// What is to be checked, and where.
pub(crate) struct CheckRequest {
    pub(crate) base: ApiBase,
    pub(crate) wish: Wish,
    /// The writes are left out because nobody agreed to try them, and not because of `--read-only`.
    pub(crate) writes_not_agreed: bool,
    pub(crate) label: Option<String>,
    /// How long the whole check may take.
    pub(crate) deadline: Duration,
}

/// A report, and what kept this computer from sending requests.
pub(crate) struct Checked {
    pub(crate) report: Report,
    pub(crate) lacking: Option<ClientError>,
    pub(crate) proxy_trouble: Option<ProxyTrouble>,
}

impl CheckRequest {
    /// Checks the key, and tells `watch` after each answer.
    ///
    /// # Errors
    /// Where this key must not go to this host, or the program itself fails. Whatever else happens is in the report.
    pub(crate) async fn check(
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
        let client = match Client::new(self.base.clone(), credential, &ClientOptions::new(Uuid::new_v4())) {
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

    /// The report if this computer cannot make a secure connection at all, for instance because it has no trusted
    /// certificates. The first request could not be sent, so nothing is known.
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

    /// The report on a text that cannot be a key: nothing is sent.
    fn without_a_key(self) -> Report {
        let run = Run::malformed(self.wish.clone());
        Finished::unsent(run).report(self.subject(None))
    }

    fn subject(self, last_four: Option<String>) -> Subject {
        Subject {
            tool: Tool::new("findem-doctor", env!("CARGO_PKG_VERSION")),
            base: self.base,
            last_four,
            label: self.label,
        }
    }
}

/// Empty for a text too short to show anything of.
fn last_four(credential: &Credential) -> Option<String> {
    Some(credential.last_four()).filter(|last_four| !last_four.is_empty())
}
