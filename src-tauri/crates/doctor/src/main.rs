//! `findem-doctor`: checks a SmartRecruiters API key and says in one sentence what is wrong.

mod address;
mod arguments;
mod check;
mod check_request;
mod completions;
mod explain;
mod fleet;
mod key;
mod key_variable;
mod keys;
mod language;
mod man;
mod metrics;
mod out_file;
mod practice;
mod printer;
mod problem;
mod profiles;
mod prompt;
mod report_file;
mod signs;
mod similar;
mod stop;
mod streams;
mod watch;

use std::process::ExitCode;

use policy::Policy;
use tokio::runtime::Builder;

use crate::arguments::{Arguments, Command, ReportCommand};
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

fn main() -> ExitCode {
    // A process may always lower its own limits. If it could not, a check would still be worth more than none.
    let _ = keychain::switch_off_core_dumps();
    let arguments = match arguments::read() {
        Ok(arguments) => arguments,
        Err(end) => return end,
    };
    let printer = Printer::new(arguments.quiet());
    let status = run(arguments, &Policy::of_this_computer(), &printer).unwrap_or_else(|problem| {
        printer.problem(&problem);
        ExitStatus::NotDone
    });
    status.into()
}

/// Runs the command, as far as the company's policy allows it.
fn run(arguments: Arguments, policy: &Policy, printer: &Printer) -> Result<ExitStatus, Problem> {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Problem::Runtime)?;
    let status = runtime.block_on(async {
        // Without this, the system would kill the program when a file reaches its size limit.
        #[cfg(unix)]
        let _growing = stop::survive_the_limit_of_a_file();
        match arguments.command {
            Command::Check(options) => check::run(*options, policy, printer).await,
            Command::Fleet(options) => fleet::run(*options, policy, printer).await,
            Command::Practice(options) => practice::run(options, printer).await,
            Command::Explain { what } => explain::run(&what, printer),
            Command::Report(ReportCommand::Show(options)) => report_file::show(&options, printer),
            Command::Report(ReportCommand::Diff(options)) => report_file::compare(&options, printer),
            Command::Keys(command) => keys::run(command, policy, printer).await,
            Command::Watch(command) => watch::run(command, policy, printer).await,
            Command::Completions { shell } => completions::run(shell, printer),
            Command::Man => man::run(printer),
        }
    });
    // A name lookup cannot be canceled, and must not delay the end of a canceled check.
    runtime.shutdown_background();
    status
}
