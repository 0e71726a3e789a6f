//! `check`: checks one key at one host and writes one report.

pub(crate) mod history;
mod place;
mod plan;
mod progress;
mod source;

use checkup::plan::Plan;
use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::message::Message;
use diagnosis::run::Wish;
use policy::Policy;
use records::{Profile, RecordsError};
use report::diff::{self, Changes};
use report::texts::{Language, Reader};
use report::{Extent, Report, Rows, texts};
use tokio_util::sync::CancellationToken;

use self::place::Place;
use self::progress::Progress;
use self::source::Source;
use crate::arguments::{CheckOptions, Format};
use crate::check_request::CheckRequest;
use crate::key::Key;
use crate::metrics::{Measured, MetricsFile, Sample};
use crate::out_file::OutFile;
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::stop::Stop;

/// Checks the key, prints the report and returns the exit status.
pub(crate) async fn run(options: CheckOptions, policy: &Policy, printer: &Printer) -> Result<ExitStatus, Problem> {
    let format = options.format()?;
    if options.changes && format == Format::Html {
        return Err(Problem::ChangesFormat);
    }
    let wish = Wish {
        read_only: !options.write_attempts,
        only: (!options.only.is_empty()).then(|| options.only.clone()),
    };
    let profile = options.profile.as_deref().map(source::profile).transpose()?;
    let place = Place::of(&options, profile.as_ref())?;
    policy.allows_environment(place.environment())?;
    if options.write_attempts {
        policy.allows(Feature::WriteAttempts, place.environment())?;
    }
    let out = options.out.as_deref().map(OutFile::create).transpose()?;
    if out.is_none() {
        Printer::check_streams().map_err(Problem::NoOutput)?;
    }
    if options.plan {
        let mut text = plan::show(&Plan::check(&wish), &place, format)?;
        if format == Format::Text && out.is_none() && printer.has_screen() {
            text = report::wrapped(&text, 2, printer.style().width);
        }
        return deliver(&text, format, out, printer).map(|()| ExitStatus::Ready);
    }
    let metrics = options.metrics.as_deref().map(MetricsFile::open).transpose()?;
    let environment = place.environment();
    let source = Source::of(&options, profile.clone())?;
    let label = source.label();
    let checked = check(place, source, label, wish, &options, policy, printer).await;
    // The metrics come before the report, because the report may stop at a closed pipe.
    let measured = metrics.map_or(Ok(()), |file| {
        let report = checked.as_ref().ok().map(|(report, _)| report);
        file.write(vec![sample(profile.as_ref(), environment, report)])
    });
    let (mut report, said) = checked.inspect_err(|_| {
        if let Err(further) = &measured {
            printer.problem(further);
        }
    })?;
    if let Some(profile) = &profile {
        report = history::completed(report, profile);
    }
    let changes = profile.as_ref().filter(|_| options.changes);
    let changes = changes.map(|profile| since_last_kept(&report, profile, format));
    let changes = changes.transpose()?;
    // A note about the history comes before the report, which is the last thing that a person sees.
    if let Some(profile) = &profile {
        history::keep(&report, profile, printer);
    }
    let extent = Extent {
        rows: if options.verbose { Rows::All } else { Rows::Attention },
        exit_code: true,
        said: &said,
    };
    let for_support = |write: &dyn Fn() -> String| texts::written_for(Reader::Support, write);
    let style = if out.is_some() {
        report::Style::default()
    } else {
        printer.style()
    };
    let text = match format {
        Format::Json if let Some(changes) = &changes => diff::changes_json(changes),
        Format::Markdown if let Some(changes) = &changes => diff::changes_markdown(changes),
        _ if let Some(changes) = &changes => diff::changes_text(changes, style),
        Format::Text if out.is_some() => for_support(&|| report::text(&report, report::Style::default())),
        Format::Text if printer.has_screen() => for_support(&|| report::screen(&report, extent, printer.style())),
        Format::Text => for_support(&|| report::text(&report, printer.style())),
        Format::Markdown => for_support(&|| report::markdown(&report)),
        // These may be sent to anybody.
        Format::Json => report::json(&report),
        Format::Html => report::html(&report),
    };
    deliver(&text, format, out, printer)?;
    measured?;
    if let Some(file) = &options.out
        && printer.has_screen()
        && !options.quiet
    {
        let saved = Message::new("check-saved").text("file", file.display().to_string());
        printer.note(&texts::render(&saved));
        let answer = Extent {
            rows: Rows::None,
            ..extent
        };
        printer.page(&match &changes {
            Some(changes) => diff::changes_text(changes, printer.style()),
            None => for_support(&|| report::screen(&report, answer, printer.style())),
        })?;
    }
    Ok(report.summary.verdict.into())
}

/// Opens the place, reads the key, and checks it. Returns the report and what else belongs to the answer.
async fn check(
    place: Place,
    source: Source,
    label: Option<String>,
    wish: Wish,
    options: &CheckOptions,
    policy: &Policy,
    printer: &Printer,
) -> Result<(Report, Vec<String>), Problem> {
    let opened = place.open(source, printer).await?;
    for note in opened.key.notes() {
        printer.note(&note);
    }
    let request = CheckRequest {
        base: opened.base,
        policy: policy.clone(),
        wish,
        writes_not_agreed: !options.write_attempts && !options.read_only,
        label,
        deadline: options.deadline,
    };
    let report = ask(request, &opened.key, printer).await?;
    Ok((report, opened.key.belongs_to_the_answer()))
}

/// What the metrics say about the check. Without a report, the key could not be checked.
fn sample(profile: Option<&Profile>, environment: Environment, report: Option<&Report>) -> Sample {
    let measured = report.map(|report| {
        let summary = &report.summary;
        let took = report.finished_at.duration_since(report.started_at).as_millis();
        Measured {
            verdict: summary.verdict,
            rows: [
                summary.granted,
                summary.looks_granted,
                summary.denied,
                summary.inconclusive,
                summary.not_tested,
            ],
            milliseconds: u64::try_from(took).unwrap_or_default(),
            at: Some(report.finished_at),
        }
    });
    Sample {
        profile: profile.map(|profile| profile.name.clone()),
        environment: Some(environment.id().to_owned()),
        line: None,
        measured,
    }
}

/// What changed since the last kept check of the profile. JSON is for programs, so it is English.
fn since_last_kept(report: &Report, profile: &Profile, format: Format) -> Result<Changes, RecordsError> {
    let language = match format {
        Format::Json => Language::ENGLISH,
        Format::Text | Format::Markdown | Format::Html => texts::language(),
    };
    let kept = history::kept(profile)?;
    Ok(texts::written_in(language, || Changes::since(report, kept)))
}

/// Writes the text to the file if there is one, and otherwise prints it. If the file cannot be written, the text is printed, so
/// that it is not lost.
fn deliver(text: &str, format: Format, out: Option<OutFile>, printer: &Printer) -> Result<(), Problem> {
    let print = || match format {
        Format::Text => printer.page(text),
        Format::Json | Format::Markdown | Format::Html => printer.result(text),
    };
    let Some(file) = out else { return print() };
    file.write(text).inspect_err(|_| {
        if let Err(further) = print() {
            printer.problem(&further);
        }
    })
}

/// Runs the check until it ends or Ctrl-C stops it.
pub(crate) async fn ask(request: CheckRequest, key: &Key, printer: &Printer) -> Result<Report, Problem> {
    let cancel = CancellationToken::new();
    let mut stop = Stop::listen().map_err(Problem::Runtime)?;
    let listener = tokio::spawn({
        let cancel = cancel.clone();
        async move {
            stop.requested().await;
            cancel.cancel();
        }
    });
    let progress = Progress::new(printer, &request.wish, &request.base);
    let checked = request.check(key, cancel, &mut |run| progress.show(run)).await;
    progress.end();
    listener.abort();
    let checked = checked?;
    if let Some(error) = checked.lacking {
        printer.note(&Problem::from(error).to_string());
    }
    if let Some(trouble) = &checked.proxy_trouble {
        let said = ["proxy", "doctor-proxy"].map(|family| texts::render(&trouble.message(family)));
        printer.note(&said.join(" "));
    }
    Ok(checked.report)
}
