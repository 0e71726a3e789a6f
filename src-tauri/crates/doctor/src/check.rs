//! `check`: checks one key at one host and writes one report.

mod history;
mod out;
mod place;
mod plan;
mod progress;
mod source;

use checkup::plan::Plan;
use diagnosis::feature::Feature;
use diagnosis::message::Message;
use diagnosis::run::Wish;
use diagnosis::verdict::SummaryVerdict;
use policy::Policy;
use report::texts::Reader;
use report::{Extent, Report, Rows, texts};
use tokio_util::sync::CancellationToken;

use self::out::OutFile;
use self::place::Place;
use self::progress::Progress;
use self::source::Source;
use crate::arguments::{CheckOptions, Format};
use crate::check_request::CheckRequest;
use crate::key::Key;
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::stop::Stop;

/// Checks the key, prints the report and returns the exit status.
pub(crate) async fn run(options: CheckOptions, policy: &Policy, printer: &Printer) -> Result<ExitStatus, Problem> {
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
        let mut text = plan::show(&Plan::check(&wish), &place, options.format())?;
        if options.format() == Format::Text && out.is_none() && printer.has_screen() {
            text = report::wrapped(&text, 2, printer.style().width);
        }
        return deliver(&text, options.format(), out, printer).map(|()| ExitStatus::Ready);
    }
    let source = Source::of(&options, profile.clone())?;
    let label = source.label();
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
    // A note about the history comes before the report, which is the last thing that a person sees.
    if let Some(profile) = &profile {
        history::keep(&report, profile, printer);
    }
    let for_support = |write: &dyn Fn() -> String| texts::written_for(Reader::Support, write);
    let text = match options.format() {
        Format::Text if out.is_some() => for_support(&|| report::text(&report, report::Style::default())),
        Format::Text if printer.has_screen() => {
            for_support(&|| report::screen(&report, extent(&options), printer.style()))
        }
        Format::Text => for_support(&|| report::text(&report, printer.style())),
        Format::Markdown => for_support(&|| report::markdown(&report)),
        // These may be sent to anybody.
        Format::Json => report::json(&report),
        Format::Html => report::html(&report),
    };
    deliver(&text, options.format(), out, printer)?;
    if let Some(file) = &options.out
        && printer.has_screen()
        && !options.quiet
    {
        let saved = Message::new("check-saved").text("file", file.display().to_string());
        printer.note(&texts::render(&saved));
        let answer = Extent {
            rows: Rows::None,
            ..extent(&options)
        };
        printer.page(&for_support(&|| report::screen(&report, answer, printer.style())))?;
    }
    Ok(match report.summary.verdict {
        SummaryVerdict::Ready => ExitStatus::Ready,
        SummaryVerdict::NotReady => ExitStatus::NotReady,
        SummaryVerdict::Undetermined => ExitStatus::Undetermined,
    })
}

/// What a terminal shows of the report.
const fn extent(options: &CheckOptions) -> Extent {
    Extent {
        rows: if options.verbose { Rows::All } else { Rows::Attention },
        exit_code: true,
    }
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
async fn ask(request: CheckRequest, key: &Key, printer: &Printer) -> Result<Report, Problem> {
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
