//! `check`: one key, one host, one report.

mod out;
mod place;
mod plan;
mod progress;
mod source;

use checkup::plan::Plan;
use checkup::{Check, Made, check};
use diagnosis::evidence::{NoAnswer, Observation, Outcome};
use diagnosis::key_text::KeyShape;
use diagnosis::probe::Probe;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::SummaryVerdict;
use jiff::Timestamp;
use report::{Report, Tool};
use smartrecruiters::{ApiBase, Client, ClientError, ClientOptions, Credential};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use self::out::OutFile;
use self::place::Place;
use self::progress::Progress;
use self::source::Source;
use crate::arguments::{CheckOptions, Format};
use crate::key::Key;
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::stop::Stop;

/// Checks, prints the report and says how it ended.
pub(crate) async fn run(options: CheckOptions, printer: &Printer) -> Result<ExitStatus, Problem> {
    let wish = Wish {
        read_only: options.read_only,
        only: (!options.only.is_empty()).then(|| options.only.clone()),
    };
    let profile = options.profile.as_deref().map(source::profile).transpose()?;
    let place = Place::of(&options, profile.as_ref())?;
    let out = options.out.as_deref().map(OutFile::create).transpose()?;
    if options.plan {
        let text = plan::show(&Plan::check(&wish), &place, options.format)?;
        return deliver(&text, out, printer).map(|()| ExitStatus::Ready);
    }
    let source = Source::of(&options, profile)?;
    let label = source.label();
    let opened = place.open(source).await?;
    for note in opened.key.notes() {
        printer.note(note);
    }
    let order = Order {
        base: opened.base,
        wish,
        label,
        options: &options,
    };
    let report = match opened.key {
        Key::Usable { credential, shape, .. } => order.check(&credential, shape, printer).await?,
        Key::Malformed => order.without_a_key(),
    };
    let text = match options.format {
        Format::Text if out.is_some() => report::text(&report, report::Style::default()),
        Format::Text => report::text(&report, printer.style()),
        Format::Json => report::json(&report),
        Format::Markdown => report::markdown(&report),
        Format::Html => report::html(&report),
    };
    deliver(&text, out, printer)?;
    Ok(match report.summary.verdict {
        SummaryVerdict::Ready => ExitStatus::Ready,
        SummaryVerdict::NotReady => ExitStatus::NotReady,
        SummaryVerdict::Undetermined => ExitStatus::Undetermined,
    })
}

fn deliver(text: &str, out: Option<OutFile>, printer: &Printer) -> Result<(), Problem> {
    match out {
        Some(file) => file.write(text),
        None => printer.result(text),
    }
}

/// What is to be checked, and where.
struct Order<'a> {
    base: ApiBase,
    wish: Wish,
    label: Option<String>,
    options: &'a CheckOptions,
}

impl Order<'_> {
    async fn check(self, credential: &Credential, shape: KeyShape, printer: &Printer) -> Result<Report, Problem> {
        let client = match Client::new(self.base.clone(), credential, &ClientOptions::new(Uuid::new_v4())) {
            Ok(client) => client,
            Err(error @ (ClientError::Trust(_) | ClientError::Setup(_))) => {
                printer.note(&error.to_string());
                return Ok(self.without_tls(shape, credential));
            }
            Err(error) => return Err(error.into()),
        };
        let started_at = Timestamp::now();
        let cancel = CancellationToken::new();
        let mut stop = Stop::listen().map_err(Problem::Runtime)?;
        let listener = tokio::spawn({
            let cancel = cancel.clone();
            async move {
                stop.requested().await;
                cancel.cancel();
            }
        });
        let check_of_key = Check {
            plan: Plan::check(&self.wish),
            deadline: Instant::now() + self.options.deadline,
            cancel,
        };
        let progress = Progress::new(printer, &self.wish, &self.base);
        let run = Run::new(self.wish.clone(), shape);
        let run = check(&client, check_of_key, run, &mut |run| progress.show(run)).await;
        progress.end();
        listener.abort();
        Ok(checkup::report(
            &run,
            Some(&client),
            self.made(started_at, last_four(credential)),
        ))
    }

    /// The report where this computer cannot make a secure connection at all, such as one without any trusted
    /// certificates: the first question could not be asked, so nothing was told.
    fn without_tls(self, shape: KeyShape, credential: &Credential) -> Report {
        let mut run = Run::new(self.wish.clone(), shape);
        run.record(Observation {
            probe: Probe::Me,
            method: Probe::Me.method(),
            path: Probe::Me.path(false).to_owned(),
            outcome: Outcome::NoAnswer(NoAnswer::Tls { clock: false }),
            duration_ms: 0,
            tries: 0,
            request_id: None,
        });
        run.finished = true;
        checkup::report(&run, None, self.made(Timestamp::now(), last_four(credential)))
    }

    /// The report on a text that cannot be a key: nothing is sent.
    fn without_a_key(self) -> Report {
        let run = Run::malformed(self.wish.clone());
        checkup::report(&run, None, self.made(Timestamp::now(), None))
    }

    fn made(self, started_at: Timestamp, last_four: Option<String>) -> Made {
        Made {
            tool: Tool::new("findem-doctor", env!("CARGO_PKG_VERSION")),
            started_at,
            finished_at: Timestamp::now(),
            base: self.base,
            last_four,
            label: self.label,
            rehearsal: None,
        }
    }
}

/// Empty for a text too short to show anything of.
fn last_four(credential: &Credential) -> Option<String> {
    Some(credential.last_four()).filter(|last_four| !last_four.is_empty())
}
