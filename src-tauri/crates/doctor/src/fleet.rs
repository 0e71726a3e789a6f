//! `fleet`: checks many keys at once, each within its own limits, and writes one result line for each as soon as it is ready.
//!
//! A line is taken only when there is room for its check, and dropped when the check ends, so memory use does not grow with the
//! list.

mod busy;
mod changes;
mod count;
mod line;
mod list;
mod named;
mod outcome;
mod progress;
mod results;
mod tally;
mod told;

use std::cell::OnceCell;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::run::Wish;
use jiff::Timestamp;
use keychain::{AsyncKeychain, OsKeychain};
use policy::{Forbidden, Policy};
use records::{Folder, Profile, Profiles};
use report::Mode;
use report::texts::{self, Language};
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Limits};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use self::busy::Busy;
use self::changes::Changes;
use self::line::{Entry, KeyOf, Line};
use self::list::List;
use self::named::name_of;
use self::outcome::{Ending, Outcome};
use self::progress::Progress;
use self::results::{Results, Written};
use self::tally::{Counted, Tally};
use self::told::Told;
use crate::address;
use crate::arguments::FleetOptions;
use crate::check_request::CheckRequest;
use crate::key::{self, Key};
use crate::metrics::{Measured, MetricsFile, Sample};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::profiles;
use crate::stop::Stop;

/// Checks every key in the list.
pub(crate) async fn run(options: FleetOptions, policy: &Policy, printer: &Printer) -> Result<ExitStatus, Problem> {
    let files = [
        Some(&options.keys),
        options.out.as_ref(),
        options.changes_from.as_ref(),
        options.metrics.as_ref(),
    ];
    if files.into_iter().flatten().any(|file| is_a_key(file)) {
        return Err(Problem::KeyAsArgument);
    }
    options.check_ending()?;
    // An invalid address would fail on every line, so it is reported here once.
    address::resolve(None, options.api_base.as_deref())?;
    allows_some_line(policy, &options)?;
    if let (Some(out), Some(old)) = (&options.out, &options.changes_from)
        && is_same_file(out, old)
    {
        return Err(Problem::OldResultsAreOut);
    }
    let list = List::open(&options.keys, options.shard)?;
    let changes = options.changes_from.as_deref();
    let changes = changes.map(|file| Changes::since(file, printer)).transpose()?;
    let metrics = options.metrics.as_deref().map(MetricsFile::open).transpose()?;
    let in_full = changes.is_some() || metrics.is_some();
    let results = match &options.out {
        Some(path) => Results::in_file(path, in_full, printer)?,
        None if changes.is_some() => Results::dropped(printer),
        None => Results::printed(printer)?,
    };
    let mut stop = Stop::listen().map_err(Problem::Runtime)?;
    let mut fleet = Fleet {
        workshop: Arc::new(Workshop {
            jobs: Semaphore::new(options.jobs),
            busy: Busy::new(Limits::default().rate_window),
            keychain: AsyncKeychain::new(OsKeychain),
            deadline: options.deadline,
            policy: policy.clone(),
        }),
        checks: JoinSet::new(),
        profiles: OnceCell::new(),
        tally: Tally::default(),
        progress: Progress::new(printer),
        list,
        results,
        changes,
        samples: metrics.is_some().then(Vec::new),
        options: &options,
    };
    let end = fleet.check_all(&mut stop).await;
    fleet.progress.end();
    let end = end?;
    // Where only changes are asked for, they have the names.
    let mut page = match &fleet.changes {
        Some(_) => fleet.tally.page(),
        None => fleet.tally.page_with_names(options.out.as_deref()),
    };
    let complete = match end {
        End::Reached if fleet.list.is_empty() => return Err(Problem::NoLines),
        End::Reached => true,
        End::Broken(source) => {
            let file = options.keys.clone();
            printer.problem(&Problem::KeysFile { file, source });
            false
        }
        End::Stopped => {
            paragraph(&mut page, "fleet-stopped");
            false
        }
    };
    if let Some(changes) = &mut fleet.changes {
        // With --shard, this run does not see every key.
        let sees_all = complete && options.shard.count() == 1;
        if sees_all {
            changes.gone();
        }
        page.push_str(&changes.page(sees_all));
    }
    // An interrupted run would forget the keys that it did not reach.
    let measured = match (metrics, fleet.samples) {
        (Some(file), Some(samples)) if complete => file.write(samples),
        _ => Ok(()),
    };
    if let Err(problem) = &measured {
        printer.problem(problem);
    }
    let unprinted = fleet.changes.as_ref().is_some_and(Changes::failed);
    let failed = fleet.results.failed() || unprinted || measured.is_err();
    let status = if failed {
        ExitStatus::NotDone
    } else {
        fleet.tally.status(complete)
    };
    if printer.has_side_screen() {
        paragraph(&mut page, exit_code(status));
    }
    printer.aside(&page);
    Ok(status)
}

/// Refuses a list of which the policy allows no line. A line that it does not allow among others gets an error of its own.
fn allows_some_line(policy: &Policy, options: &FleetOptions) -> Result<(), Forbidden> {
    let environments = match options.api_base {
        Some(_) => [Environment::Practice, Environment::Custom],
        None => [Environment::Production, Environment::Sandbox],
    };
    let [first, second] = environments.map(|environment| allows(policy, environment, options.write_attempts));
    first.or(second)
}

/// Whether the policy allows a check in this environment.
fn allows(policy: &Policy, environment: Environment, writes: bool) -> Result<(), Forbidden> {
    policy.allows_environment(environment)?;
    if writes {
        policy.allows(Feature::WriteAttempts, environment)?;
    }
    Ok(())
}

/// The text of the exit code.
const fn exit_code(status: ExitStatus) -> &'static str {
    match status {
        ExitStatus::Ready => "fleet-exit-ready",
        ExitStatus::NotReady => "fleet-exit-notReady",
        ExitStatus::NotDone => "fleet-exit-notDone",
        ExitStatus::Undetermined => "fleet-exit-undetermined",
    }
}

/// Whether two paths lead to the same file.
fn is_same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    real(one) == real(other)
}

fn paragraph(page: &mut String, id: &str) {
    page.extend(["\n", &texts::text(id), "\n"]);
}

/// Whether the argument is a key instead of the name of a file.
fn is_a_key(file: &Path) -> bool {
    !file.exists() && key::looks_like_one(&file.to_string_lossy())
}

/// How a run ended.
enum End {
    Reached,
    /// Ctrl-C, or the reader of the results is gone.
    Stopped,
    /// The rest of the list could not be read.
    Broken(io::Error),
}

/// A run over a list of keys.
struct Fleet<'a> {
    options: &'a FleetOptions,
    list: List,
    results: Results<'a>,
    /// What changed since an earlier run, if that is asked for.
    changes: Option<Changes<'a>>,
    /// What is known about each key, if metrics are asked for.
    samples: Option<Vec<Sample>>,
    tally: Tally,
    progress: Progress<'a>,
    /// Loaded when a line first names a profile.
    profiles: OnceCell<Profiles>,
    workshop: Arc<Workshop>,
    checks: JoinSet<Outcome>,
}

impl Fleet<'_> {
    async fn check_all(&mut self, stop: &mut Stop) -> Result<End, Problem> {
        let mut open = true;
        let mut end = End::Reached;
        while open || !self.checks.is_empty() {
            // Some checks wait because another line uses the same key. They must not block the others, so there is room for twice
            // as many.
            let room = open && self.checks.len() < 2 * self.options.jobs;
            let written = tokio::select! {
                biased;
                () = stop.requested() => return Ok(self.stopped()),
                Some(done) = self.checks.join_next() => self.record(&done.map_err(|_| Problem::CheckBroke)?),
                line = self.list.next(), if room => match line {
                    Some(Ok(line)) => self.start(line),
                    Some(Err(error)) => {
                        (open, end) = (false, End::Broken(error));
                        Written::Yes
                    }
                    None => {
                        open = false;
                        Written::Yes
                    }
                },
            };
            if written == Written::ReaderGone {
                return Ok(End::Stopped);
            }
        }
        Ok(end)
    }

    /// Records the finished checks. Running checks are aborted when they are dropped.
    fn stopped(&mut self) -> End {
        while let Some(done) = self.checks.try_join_next() {
            if let Ok(outcome) = done {
                self.record(&outcome);
            }
        }
        End::Stopped
    }

    /// Starts the check of a line, unless an earlier run has its result.
    fn start(&mut self, line: Line) -> Written {
        let Line { number, name, entry } = line;
        let outcome = |env, ending| Outcome {
            line: number,
            name: name.clone(),
            env,
            ending,
        };
        let job = match entry.map_err(Problem::from).and_then(|entry| self.job(entry)) {
            Ok(job) => job,
            Err(problem) => return self.record(&outcome(None, Ending::from(&problem))),
        };
        let env = job.base.environment().id();
        let known = name.as_deref().unwrap_or_default();
        if let Some((counted, told)) = self.results.earlier(number, known, env, job.mode()) {
            let words = || named_in_summary(number, name.as_deref(), Some(env));
            self.tally.add(counted, number, words);
            self.tally.skip(number, words);
            if let Some(told) = told.cloned() {
                self.tell(number, name.as_deref(), Some(env), &told, None);
            }
            return Written::Yes;
        }
        let workshop = Arc::clone(&self.workshop);
        self.checks.spawn(async move {
            let ending = workshop.check(job).await;
            Outcome {
                line: number,
                name,
                env: Some(env),
                ending: ending.unwrap_or_else(|problem| Ending::from(&problem)),
            }
        });
        Written::Yes
    }

    /// The check that a line asks for. The key of a profile is not read yet.
    fn job(&self, entry: Entry) -> Result<Job, Problem> {
        let (key, of_profile) = match entry.key {
            KeyOf::Line(key) => (JobKey::Text(key), None),
            KeyOf::Profile(name) => {
                let profile = self.profile(&name)?;
                let environment = profiles::environment(&profile);
                (JobKey::Profile(profile), Some((name, environment)))
            }
        };
        let env = entry.env.or(of_profile.as_ref().map(|(_, environment)| *environment));
        let base = address::resolve(env, self.options.api_base.as_deref())?;
        let base = base.ok_or_else(|| match &of_profile {
            Some((name, _)) => Problem::ProfileNeedsAddress(name.clone()),
            None => Problem::PracticeNeedsAddress,
        })?;
        let writes = self.options.write_attempts && entry.consent;
        allows(&self.workshop.policy, base.environment(), writes)?;
        Ok(Job {
            base,
            key,
            wish: Wish {
                read_only: !writes,
                only: None,
            },
        })
    }

    fn profile(&self, name: &str) -> Result<Profile, Problem> {
        let folder = Folder::open_to_read(Folder::locate()?);
        let profiles = if let Some(profiles) = self.profiles.get() {
            profiles
        } else {
            let profiles = profiles::load(&folder)?;
            self.profiles.get_or_init(|| profiles)
        };
        profiles::find(profiles, &folder, name)
    }

    fn record(&mut self, outcome: &Outcome) -> Written {
        self.progress.end();
        let written = self.results.write(outcome);
        let words = || {
            let name = named_in_summary(outcome.line, outcome.name.as_deref(), outcome.env);
            match &outcome.ending {
                Ending::Checked { .. } => name,
                Ending::NotChecked { error } => texts::named(&name, &error.words),
            }
        };
        self.tally.add(Counted::from(&outcome.ending), outcome.line, words);
        self.progress.checked(&self.tally, self.list.lines(self.options.shard));
        if self.changes.is_some() || self.samples.is_some() {
            let told = Told::from(&outcome.ending);
            let at = Some(Timestamp::now());
            self.tell(outcome.line, outcome.name.as_deref(), outcome.env, &told, at);
        }
        written
    }

    /// Adds a result to the changes and the metrics. `at` is when the check ended, unless an earlier run made it.
    fn tell(&mut self, number: u64, name: Option<&str>, env: Option<&str>, told: &Told, at: Option<Timestamp>) {
        if let Some(samples) = &mut self.samples {
            samples.push(Sample {
                profile: name.map(str::to_owned),
                environment: env.map(str::to_owned),
                line: Some(number),
                measured: match told {
                    Told::Checked(finding) => Some(Measured {
                        verdict: finding.verdict,
                        rows: finding.rows,
                        milliseconds: finding.took_ms,
                        at,
                    }),
                    Told::NotChecked(_) => None,
                },
            });
        }
        if let Some(changes) = &mut self.changes {
            changes.compare(&changes::Line {
                number,
                name,
                env,
                told,
            });
        }
    }
}

/// A line as the summary names it. Most are for production, so that goes without saying.
fn named_in_summary(number: u64, name: Option<&str>, env: Option<&str>) -> String {
    name_of(number, name, env.filter(|env| *env != Environment::Production.id()))
}

/// A line that is ready to be checked.
struct Job {
    base: ApiBase,
    wish: Wish,
    key: JobKey,
}

enum JobKey {
    Text(SecretString),
    Profile(Profile),
}

impl Job {
    const fn mode(&self) -> Mode {
        if self.wish.read_only { Mode::ReadOnly } else { Mode::All }
    }
}

/// What all checks share.
struct Workshop {
    jobs: Semaphore,
    busy: Busy,
    /// Shared, because the keychain allows only one call at a time.
    keychain: AsyncKeychain,
    deadline: Duration,
    policy: Policy,
}

impl Workshop {
    /// Checks one key with a client of its own.
    async fn check(&self, job: Job) -> Result<Ending, Problem> {
        let key = match job.key {
            JobKey::Text(text) => Key::of(&text)?,
            JobKey::Profile(profile) => Key::of(&key::of_profile(&profile, &self.keychain).await?)?,
        };
        let _claim = match &key {
            Key::Usable { credential, .. } => Some(self.busy.claim(credential).await),
            Key::Malformed => None,
        };
        // This cannot fail, because the semaphore is never closed.
        let _job = self.jobs.acquire().await;
        // The results are for programs, so they are English.
        let notes = texts::written_in(Language::ENGLISH, || key.notes());
        let begun = Instant::now();
        let request = CheckRequest {
            base: job.base,
            policy: self.policy.clone(),
            writes_not_agreed: job.wish.read_only,
            wish: job.wish,
            label: None,
            deadline: self.deadline,
        };
        let checked = request.check(&key, CancellationToken::new(), &mut |_| {}).await?;
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok(Ending::of(checked.report, notes, took_ms))
    }
}
