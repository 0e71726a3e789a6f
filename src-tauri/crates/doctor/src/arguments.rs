//! The command line, as clap reads it and as its help explains it.

mod mistyped;
mod shard;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use ::practice::{MOST_CANDIDATES, Options as PracticeTenant, Scenario};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use diagnosis::environment::Environment;
use diagnosis::permission::Scope;
use report::texts::{self, Language};

use crate::key;
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
pub(crate) use shard::Shard;

/// Check a SmartRecruiters API key for Findem, and say in one sentence what is wrong.
#[derive(Debug, Parser)]
#[command(name = NAME, bin_name = NAME, version, propagate_version = true, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// The language of what a person reads [default: the system's on a terminal, else English]
    #[arg(long, global = true, value_name = "TAG", value_parser = language(), ignore_case = true, hide_possible_values = true)]
    pub(crate) language: Option<Language>,
}

/// The name of the command.
pub(crate) const NAME: &str = "findem-doctor";

const EXIT_CODES: &str = "\
Exit codes of `check`:
  0  ready: the key can do what Findem's guide asks
  1  not ready: something needs to be fixed
  2  not checked: the command is wrong, or the key is empty
  3  could not tell: something was in the way, or writing has to be tried first

On a terminal, a report shows only what needs attention, and the answer comes last. A file or another program always gets the whole report. Output is UTF-8; if the locale has another encoding or none, text for people uses ASCII signs.";

const CHECK_HELP: &str = "\
The key is read from standard input, from the keychain (--profile), or from the variable FINDEM_DOCTOR_KEY, unless that is empty. It's never an argument, because other users of the computer could read it. The text may contain more than the key, such as a label, a header, or a curl command. Only the key is used.

A check only reads, unless --write-attempts is given. The role Admin includes the seven write permissions. With any other role, only trying them can tell. Without --write-attempts or --read-only, such a check ends with exit code 3.

A check with --profile is added to that profile's history, which keeps the latest 50 runs, unless another program has the records open.

The proxy is the one that curl would use: https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, no_proxy, and NO_PROXY, or else the one in the desktop's settings. SOCKS works, and a login needs no escaping. If the proxy's address isn't valid, nothing is sent.

Examples:
  findem-doctor check --env practice
  findem-doctor check --key-stdin < key.txt
  findem-doctor check --profile Acme --format html --out acme.html
  findem-doctor check --profile Acme --changes
  findem-doctor check --key-stdin --write-attempts < key.txt
  findem-doctor check --plan --write-attempts

Exit codes: 0 ready, 1 not ready, 2 not checked, 3 could not tell";

const FLEET_HELP: &str = "\
Each line of the list is one JSON object:
  {\"name\": \"Acme\", \"env\": \"production\", \"key\": \"…\"}
  {\"name\": \"Beta\", \"profile\": \"Beta\"}

Without `env`, the environment is the profile's, or production. A check only reads, unless --write-attempts is given and the line also contains \"consent\": true. If a key's role doesn't show whether it can write, its verdict is undetermined, with the reason writesNotTried.

Each line gets one result line of JSON as soon as it is ready. A line that can't be checked gets an error instead, and the rest continues. A summary by cause goes to standard error. If a run was interrupted, start it again with the same --out. Lines that already have a result there are skipped.

Examples:
  findem-doctor fleet --keys keys.ndjson --out results.ndjson
  findem-doctor fleet --keys - --shard 0/4 < keys.ndjson
  findem-doctor fleet --keys keys.ndjson --out new.ndjson --changes-from old.ndjson

Exit codes: 0 all ready, 1 some not ready, 2 not checked, 3 none certainly not ready, but some undetermined";

const EXPLAIN_HELP: &str = "\
A report names every permission, every cause (what has to be fixed), and every reason (why something couldn't be determined) by an ID, and every result has a code. This command explains what they mean and what to do. For what a customer sees, it also has a reply to send.

Examples:
  findem-doctor explain users_read           # a permission
  findem-doctor explain systemRole           # a cause
  findem-doctor explain timeout              # a reason
  findem-doctor explain fewJobs              # what a customer sees
  findem-doctor explain 015Y9-XCNH0-H6Y30    # a result code
  findem-doctor explain 403                  # a search: what fits these words
  findem-doctor explain                      # everything that has an ID";

const PRACTICE_HELP: &str = "\
Examples:
  findem-doctor practice
  findem-doctor practice --scenario wrong-role

It prints its address, its admin pages, and its keys, and runs until Ctrl-C. To check one of the keys, copy the command that it prints into another terminal, and paste the key when it asks.";

const SHOW_HELP: &str = "\
On a terminal, only what needs attention is shown, and the answer comes last; --verbose shows everything. Opening a report sends nothing.

Examples:
  findem-doctor report show customer.html
  findem-doctor report show customer.json --for customer";

const DIFF_HELP: &str = "\
Example:
  findem-doctor report diff before.json after.json";

const ADD_HELP: &str = "\
Examples:
  findem-doctor keys add Acme
  findem-doctor check --profile Acme";

const WATCH_HELP: &str = "\
A check by itself only reads. It never asks for a password: if the keychain is locked, nothing is checked, and a notification says so once. It notifies you only when something broke or works again, and it names no company.

It runs only on Linux, where systemd starts it while you are logged in, with a timer that the package brings. While another program has the records open, it waits. Removing the key ends it.

Examples:
  findem-doctor watch on Acme
  findem-doctor watch now
  findem-doctor watch off Acme";

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check a key: its permissions, the source Findem, and what Findem will do
    #[command(after_help = CHECK_HELP)]
    Check(Box<CheckOptions>),
    /// Check many keys at once, with one result line for each
    #[command(after_help = FLEET_HELP)]
    Fleet(Box<FleetOptions>),
    /// Serve the practice tenant, a stand-in for SmartRecruiters on this computer
    #[command(after_help = PRACTICE_HELP)]
    Practice(PracticeOptions),
    /// Explain what a report says: a permission, a cause, a reason, what a customer sees, or a result code
    #[command(after_help = EXPLAIN_HELP)]
    Explain {
        /// An ID from a report, what a customer sees, a result code, or words to search for; without it, all IDs are listed
        #[arg(value_name = "SCOPE|CAUSE|REASON|SYMPTOM|CODE|WORDS")]
        what: Vec<String>,
    },
    /// Open the report that a customer sent, or compare two
    #[command(subcommand)]
    Report(ReportCommand),
    /// Store keys in this computer's keychain, each under a name
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Check connections every week, and be notified when something breaks
    #[command(subcommand)]
    Watch(WatchCommand),
    /// Print the completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    #[command(hide = true)]
    Man,
}

/// What to do with a report.
#[derive(Debug, Subcommand)]
pub(crate) enum ReportCommand {
    /// Show a report
    #[command(after_help = SHOW_HELP, alias = "open")]
    Show(ShowOptions),
    /// Compare two reports: what's better, what's worse, and what can't be compared
    #[command(after_help = DIFF_HELP, alias = "compare")]
    Diff(DiffOptions),
}

/// Options of `report show`.
#[derive(Debug, Args)]
pub(crate) struct ShowOptions {
    /// The report, as JSON or HTML; `-` reads standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The format to show it in
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,
    /// On a terminal, show every permission with its requests, not only what needs attention
    #[arg(long)]
    pub(crate) verbose: bool,
    /// Show a text to send to someone instead
    #[arg(long = "for", value_name = "READER", conflicts_with = "format")]
    pub(crate) reader: Option<Reader>,
}

/// Options of `report diff`.
#[derive(Debug, Args)]
pub(crate) struct DiffOptions {
    /// The older report, as JSON or HTML; `-` reads standard input
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// The newer report
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// The format to show the comparison in
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: DiffFormat,
}

/// How a comparison is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For a terminal
    Text,
    /// For programs
    Json,
    /// For a ticket
    Markdown,
}

/// Whom a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    /// A letter to the customer: what was found and what to do
    Customer,
    /// A text for the ticket: the cause, the steps, and the evidence
    Ticket,
    /// A letter to SmartRecruiters' support, with the requests and their IDs
    Vendor,
}

/// What to do with keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Store a key that is read from standard input, or typed without being shown
    #[command(after_help = ADD_HELP)]
    Add {
        /// A name for it, such as the customer's
        name: String,
        /// Where the key is used [default: production]
        #[arg(long, value_name = "ENVIRONMENT", value_parser = environment())]
        env: Option<Environment>,
    },
    /// List the names of the keys, without the keys themselves
    List,
    /// Remove a key from the keychain
    #[command(group = clap::ArgGroup::new("which").required(true))]
    Forget {
        /// The name it was stored under
        #[arg(group = "which")]
        name: Option<String>,
        /// Remove every key
        #[arg(long, group = "which")]
        all: bool,
    },
}

/// What to do about the weekly check.
#[derive(Debug, Subcommand)]
pub(crate) enum WatchCommand {
    /// Check a connection every week, with its key in the keychain
    #[command(after_help = WATCH_HELP)]
    On {
        /// The name under which `findem-doctor keys add` stored the key
        name: String,
    },
    /// Stop checking a connection
    Off {
        /// Its name; without it, all stop
        name: Option<String>,
    },
    /// Do now what the timer does every week
    Now {
        /// Check only this connection
        name: Option<String>,
        /// Ask a server on this computer instead, such as the practice tenant at http://127.0.0.1:8080
        #[arg(long, value_name = "URL")]
        api_base: Option<String>,
    },
    /// Show which connections are checked every week, and what the last check found
    Status,
}

/// Options of `check`.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct CheckOptions {
    /// Which SmartRecruiters to ask; practice is built in and needs no key [default: production]
    #[arg(long, value_name = "ENVIRONMENT", value_parser = environment())]
    pub(crate) env: Option<Environment>,
    /// Ask a server on this computer instead, such as the practice tenant at http://127.0.0.1:8080
    #[arg(long, value_name = "URL")]
    pub(crate) api_base: Option<String>,
    /// Practice with this problem (implies `--env practice`); `findem-doctor practice --help` lists them
    #[arg(long, value_name = "NAME", value_parser = scenario(), hide_possible_values = true,
          conflicts_with_all = ["api_base", "profile", "key_stdin"])]
    pub(crate) scenario: Option<Scenario>,
    /// Read the key from standard input
    #[arg(long, conflicts_with = "profile")]
    pub(crate) key_stdin: bool,
    /// Read the key from the keychain, where `findem-doctor keys add NAME` stored it
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Also try the seven write permissions, with made-up IDs that belong to nothing
    #[arg(long, conflicts_with = "read_only")]
    pub(crate) write_attempts: bool,
    /// Leave out the seven write permissions; they don't count unless the role shows them
    #[arg(long)]
    pub(crate) read_only: bool,
    /// Check only these permissions, separated by commas, without the source and the connect test
    #[arg(long, value_name = "SCOPE,…", value_delimiter = ',', value_parser = ScopeParser, hide_possible_values = true)]
    pub(crate) only: Vec<Scope>,
    /// Show only what changed since the last check in the history of --profile; the exit code stays that of the check
    #[arg(long, requires = "profile", conflicts_with = "plan")]
    pub(crate) changes: bool,
    /// Also write the result to this file, as metrics for Prometheus
    #[arg(long, value_name = "FILE", conflicts_with = "plan")]
    pub(crate) metrics: Option<PathBuf>,
    /// Print every request that the check would send, and send nothing
    #[arg(long)]
    pub(crate) plan: bool,
    /// The format of the report; by default that of the ending of FILE (.json, .md, .html), or text
    #[arg(long, value_name = "FORMAT")]
    format: Option<Format>,
    /// On a terminal, show every permission with its requests, not only what needs attention
    #[arg(long)]
    pub(crate) verbose: bool,
    /// Write the whole report to this file
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// End the whole check after this time
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub(crate) deadline: Duration,
    /// Show no progress and no notes, only the report and errors
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// Options of `fleet`.
#[derive(Debug, Args)]
pub(crate) struct FleetOptions {
    /// The list of keys, a file that only you can read; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: PathBuf,
    /// How many keys to check at the same time, at most 128
    #[arg(long, value_name = "N", default_value = "32", value_parser = jobs)]
    pub(crate) jobs: usize,
    /// Check only every Nth line, starting with line I (counted from 0), to share a list among several jobs
    #[arg(long, value_name = "I/N", default_value = "0/1", hide_default_value = true)]
    pub(crate) shard: Shard,
    /// Add the results to this file, and skip lines that already have a result in it
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Print only what changed since the results in this file, which --out of an earlier run wrote
    #[arg(long, value_name = "OLD")]
    pub(crate) changes_from: Option<PathBuf>,
    /// Also write the results to this file, as metrics for Prometheus
    #[arg(long, value_name = "FILE")]
    pub(crate) metrics: Option<PathBuf>,
    /// Also try the seven write permissions, for lines with "consent": true
    #[arg(long)]
    pub(crate) write_attempts: bool,
    /// End the check of each key after this time
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub(crate) deadline: Duration,
    /// Ask a server on this computer instead, such as the practice tenant at http://127.0.0.1:8080
    #[arg(long, value_name = "URL")]
    pub(crate) api_base: Option<String>,
}

/// Options of `practice`.
#[derive(Debug, Args)]
pub(crate) struct PracticeOptions {
    /// Listen on this port of 127.0.0.1 instead of a free one
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    /// What to practice
    #[arg(long, value_name = "NAME", default_value = "ready", value_parser = scenario())]
    pub(crate) scenario: Scenario,
    /// How many candidates the company has, up to 1,000,000
    #[arg(long, value_name = "N", default_value_t = PracticeTenant::default().candidates, value_parser = clap::value_parser!(u64).range(..=MOST_CANDIDATES))]
    pub(crate) candidates: u64,
    /// Print the address, the admin pages, and the keys as one line of JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// The environments that need no address.
const NAMED_ENVIRONMENTS: [(Environment, &str); 3] = [
    (Environment::Production, "api.smartrecruiters.com"),
    (Environment::Sandbox, "api.sandbox.smartrecruiters.com"),
    (Environment::Practice, "The built-in practice tenant on this computer"),
];

/// The environment with this id, unless it needs an address.
pub(crate) fn named_environment(id: &str) -> Option<Environment> {
    let named = NAMED_ENVIRONMENTS.map(|(environment, _)| environment);
    named.into_iter().find(|environment| environment.id() == id)
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal
    Text,
    /// For programs
    Json,
    /// For a ticket
    Markdown,
    /// For a browser and for printing; the JSON is inside
    Html,
}

/// The endings of a report's name, each with its format.
const REPORT_ENDINGS: [(&str, Format); 5] = [
    ("json", Format::Json),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("html", Format::Html),
    ("htm", Format::Html),
];

/// The endings of the name of a fleet's results, which always have one format.
const RESULTS_ENDINGS: [&str; 3] = ["ndjson", "jsonl", "json"];

/// Endings that promise nothing but text.
const TEXT_ENDINGS: [&str; 8] = ["txt", "text", "log", "out", "tmp", "new", "old", "bak"];

/// The ending of a file's name, if it promises a format.
fn ending(file: &Path) -> Option<String> {
    report::ending(file).filter(|ending| !TEXT_ENDINGS.contains(&ending.as_str()))
}

impl CheckOptions {
    /// The format of the report: the one that is named, or else the one that the ending of the file's name promises.
    ///
    /// # Errors
    /// If the ending promises a format that no report has.
    pub(crate) fn format(&self) -> Result<Format, Problem> {
        if let Some(format) = self.format {
            return Ok(format);
        }
        let Some(ending) = self.out.as_deref().and_then(ending) else {
            return Ok(Format::Text);
        };
        let known = REPORT_ENDINGS.into_iter().find(|(known, _)| *known == ending);
        known.map(|(_, format)| format).ok_or(Problem::ReportEnding(ending))
    }
}

impl FleetOptions {
    /// Checks that the ending of the file for the results promises no other format.
    ///
    /// # Errors
    /// If it does.
    pub(crate) fn check_ending(&self) -> Result<(), Problem> {
        match self.out.as_deref().and_then(ending) {
            Some(ending) if !RESULTS_ENDINGS.contains(&ending.as_str()) => Err(Problem::ResultsEnding(ending)),
            _ => Ok(()),
        }
    }
}

impl Arguments {
    /// Whether to print only results and errors.
    pub(crate) fn quiet(&self) -> bool {
        matches!(&self.command, Command::Check(options) if options.quiet)
    }
}

/// Parses this process's arguments. If parsing fails, or only help was requested, it prints the message and returns the exit
/// code.
///
/// If one of the arguments is a key, this fails before anything else, because both clap and this program quote arguments that
/// they do not understand.
pub(crate) fn read() -> Result<Arguments, ExitCode> {
    if std::env::args_os()
        .skip(1)
        .any(|argument| is_a_key(&argument.to_string_lossy()))
    {
        Printer::new(false).problem(&Problem::KeyAsArgument);
        return Err(ExitStatus::NotDone.into());
    }
    Arguments::try_parse().map_err(|error| {
        let error = mistyped::helped(error);
        let printer = Printer::new(false);
        let text = error.render().ansi().to_string();
        let status = if error.use_stderr() {
            printer.say(&text);
            ExitStatus::NotDone
        } else if let Err(problem) = printer.page(&text) {
            printer.problem(&problem);
            ExitStatus::NotDone
        } else {
            ExitStatus::Ready
        };
        status.into()
    })
}

/// Whether an argument or the value after its `=` looks like a key, or whether the argument is another program's option for a
/// key.
fn is_a_key(argument: &str) -> bool {
    const OPTIONS: [&str; 4] = ["--key", "--api-key", "--token", "-k"];
    let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
    OPTIONS.contains(&name) || key::looks_like_one(argument) || key::looks_like_one(value)
}

fn environment() -> impl TypedValueParser<Value = Environment> {
    let names = NAMED_ENVIRONMENTS.map(|(environment, help)| PossibleValue::new(environment.id()).help(help));
    PossibleValuesParser::new(names).try_map(|id| named_environment(&id).ok_or("the environment is not known"))
}

fn scenario() -> impl TypedValueParser<Value = Scenario> {
    let names = Scenario::ALL
        .iter()
        .map(|scenario| PossibleValue::new(scenario.id()).help(texts::text(&format!("scenario-{scenario}"))));
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Scenario>())
}

/// The languages that people read are suggested. The accented one is for those who write texts.
fn language() -> impl TypedValueParser<Value = Language> {
    let read = Language::all().map(|language| PossibleValue::new(language.tag()));
    let tags: Vec<PossibleValue> = read
        .chain([PossibleValue::new(Language::ACCENTED.tag()).hide(true)])
        .collect();
    PossibleValuesParser::new(tags).try_map(|tag| Language::from_tag(&tag).ok_or("the language is not known"))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "give a number of seconds".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() && duration <= LONGEST => Ok(duration),
        _ => Err("give more than 0 and at most 3600 seconds".to_owned()),
    }
}

fn jobs(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(jobs @ 1..=MOST_JOBS) => Ok(jobs),
        _ => Err(format!("give a number from 1 to {MOST_JOBS}")),
    }
}

/// Each key has up to six connections, and many systems allow a program 1024.
const MOST_JOBS: usize = 128;

const LONGEST: Duration = Duration::from_hours(1);

/// Accepts either spelling of a permission, and suggests the nearest one if it matches neither.
#[derive(Clone)]
struct ScopeParser;

impl ScopeParser {
    fn spellings() -> impl Iterator<Item = &'static str> {
        let both = Scope::ALL
            .iter()
            .flat_map(|scope| [scope.id(), scope.permission().vendor_scope]);
        let mut seen = std::collections::BTreeSet::new();
        both.filter(move |spelling| seen.insert(*spelling))
    }
}

impl TypedValueParser for ScopeParser {
    type Value = Scope;

    fn parse_ref(&self, command: &clap::Command, arg: Option<&Arg>, value: &OsStr) -> Result<Scope, clap::Error> {
        let value = value.to_string_lossy();
        let known = PossibleValuesParser::new(Self::spellings());
        let name = known.parse_ref(command, arg, OsStr::new(value.trim()))?;
        Scope::from_spelling(&name).ok_or_else(|| clap::Error::new(ErrorKind::InvalidValue).with_cmd(command))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Self::spellings().map(PossibleValue::new)))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn clap_finds_no_fault_with_the_definition() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn what_looks_like_a_key_is_known_from_ordinary_words() {
        for key in [
            "DCRA1-0123456789abcdef0123456789abcdef",
            "PRACTICE-0",
            "--key=x",
            "--token",
            "--api-key",
            "--key-stdin=DCRA1-0123456789abcdef0123456789abcdef",
            "--only=0123456789abcdef0123456789abcdef",
        ] {
            assert!(is_a_key(key), "{key}");
        }
        for word in [
            "check",
            "--key-stdin",
            "--env",
            "production",
            "http://127.0.0.1:80",
            "candidates_read",
            "/home/somebody-with-a-name/customer-report.html",
            "",
        ] {
            assert!(!is_a_key(word), "{word}");
        }
    }

    #[test]
    fn a_name_that_ends_like_a_text_promises_no_format() {
        for (name, expected) in [
            ("report.txt", None),
            ("report.LOG", None),
            ("keys.ndjson.out", None),
            ("report.html.new", None),
            ("report.html", Some("html")),
            ("report.pdf", Some("pdf")),
        ] {
            assert_eq!(ending(Path::new(name)).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_deadline_is_a_positive_number_of_seconds() {
        assert_eq!(seconds("60"), Ok(Duration::from_mins(1)));
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for wrong in ["0", "-1", "3601", "soon", "", "NaN", "inf"] {
            assert!(seconds(wrong).is_err(), "{wrong}");
        }
    }
}
