//! The command line, as clap reads it. What its help says is in the catalog.

mod help;
mod refusal;
mod shard;

use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Duration;

use ::practice::{MOST_CANDIDATES, Options as PracticeTenant, Scenario};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use diagnosis::environment::Environment;
use diagnosis::permission::Scope;
use report::texts::{self, Language};
use smartrecruiters::ApiBase;

use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};
use crate::{key, language};
pub(crate) use shard::Shard;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = NAME, bin_name = NAME, version, propagate_version = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    // Clap only checks it. What clap says is in this language, too, so it is set before.
    #[arg(long, global = true, value_name = "TAG", value_parser = language(), ignore_case = true, hide_possible_values = true)]
    language: Option<Language>,
}

/// The name of the command.
pub(crate) const NAME: &str = "findem-doctor";

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Box<CheckOptions>),
    Fleet(Box<FleetOptions>),
    Practice(PracticeOptions),
    Explain {
        #[arg(value_name = "SCOPE|CAUSE|REASON|SYMPTOM|CODE|WORDS")]
        what: Vec<String>,
    },
    #[command(subcommand)]
    Report(ReportCommand),
    #[command(subcommand)]
    Keys(KeysCommand),
    #[command(subcommand)]
    Watch(WatchCommand),
    Completions {
        shell: Shell,
    },
    #[command(hide = true)]
    Man,
}

/// What to do with a report.
#[derive(Debug, Subcommand)]
pub(crate) enum ReportCommand {
    #[command(alias = "open")]
    Show(ShowOptions),
    #[command(alias = "compare")]
    Diff(DiffOptions),
}

/// Options of `report show`.
#[derive(Debug, Args)]
pub(crate) struct ShowOptions {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = explained::<Format>())]
    pub(crate) format: Format,
    #[arg(long)]
    pub(crate) verbose: bool,
    #[arg(long = "for", value_name = "READER", value_parser = explained::<Reader>(), conflicts_with = "format")]
    pub(crate) reader: Option<Reader>,
}

/// Options of `report diff`.
#[derive(Debug, Args)]
pub(crate) struct DiffOptions {
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = explained::<DiffFormat>())]
    pub(crate) format: DiffFormat,
}

/// How a comparison is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    Text,
    Json,
    Markdown,
}

/// Whom a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    Customer,
    Ticket,
    Vendor,
}

/// What to do with keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    Add {
        name: String,
        #[arg(long, value_name = "ENVIRONMENT", value_parser = environment())]
        env: Option<Environment>,
    },
    List,
    #[command(group = clap::ArgGroup::new("which").required(true))]
    Forget {
        #[arg(group = "which")]
        name: Option<String>,
        #[arg(long, group = "which")]
        all: bool,
    },
}

/// What to do about the weekly check.
#[derive(Debug, Subcommand)]
pub(crate) enum WatchCommand {
    On {
        name: String,
    },
    Off {
        name: Option<String>,
    },
    Now {
        name: Option<String>,
        #[arg(long, value_name = "URL")]
        api_base: Option<String>,
    },
    Status,
}

/// Options of `check`.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct CheckOptions {
    #[arg(long, value_name = "ENVIRONMENT", value_parser = environment())]
    pub(crate) env: Option<Environment>,
    #[arg(long, value_name = "URL")]
    pub(crate) api_base: Option<String>,
    #[arg(long, value_name = "NAME", value_parser = scenario(), hide_possible_values = true,
          conflicts_with_all = ["api_base", "profile", "key_stdin"])]
    pub(crate) scenario: Option<Scenario>,
    #[arg(long, conflicts_with = "profile")]
    pub(crate) key_stdin: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    #[arg(long, conflicts_with = "read_only")]
    pub(crate) write_attempts: bool,
    #[arg(long)]
    pub(crate) read_only: bool,
    #[arg(long, value_name = "SCOPE,…", value_delimiter = ',', value_parser = ScopeParser, hide_possible_values = true)]
    pub(crate) only: Vec<Scope>,
    // clap does not require what conflicts with an argument that is there.
    #[arg(long, requires = "profile", conflicts_with_all = ["plan", "scenario", "key_stdin"])]
    pub(crate) changes: bool,
    #[arg(long, value_name = "FILE", conflicts_with = "plan")]
    pub(crate) metrics: Option<PathBuf>,
    #[arg(long)]
    pub(crate) plan: bool,
    #[arg(long, value_name = "FORMAT", value_parser = explained::<Format>())]
    format: Option<Format>,
    #[arg(long)]
    pub(crate) verbose: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub(crate) deadline: Duration,
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// Options of `fleet`.
#[derive(Debug, Args)]
pub(crate) struct FleetOptions {
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: PathBuf,
    #[arg(long, value_name = "N", default_value = "32", value_parser = number(1..=MOST_JOBS))]
    pub(crate) jobs: usize,
    #[arg(long, value_name = "I/N", default_value = "0/1", hide_default_value = true)]
    pub(crate) shard: Shard,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "OLD")]
    pub(crate) changes_from: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) metrics: Option<PathBuf>,
    #[arg(long)]
    pub(crate) write_attempts: bool,
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub(crate) deadline: Duration,
    #[arg(long, value_name = "URL")]
    pub(crate) api_base: Option<String>,
}

/// Options of `practice`.
#[derive(Debug, Args)]
pub(crate) struct PracticeOptions {
    #[arg(long, value_name = "PORT", value_parser = number(0..=u16::MAX))]
    pub(crate) port: Option<u16>,
    #[arg(long, value_name = "NAME", default_value = "ready", value_parser = scenario())]
    pub(crate) scenario: Scenario,
    #[arg(long, value_name = "N", default_value_t = PracticeTenant::default().candidates, value_parser = number(0..=MOST_CANDIDATES))]
    pub(crate) candidates: u64,
    #[arg(long)]
    pub(crate) json: bool,
}

/// The environments that need no address.
const NAMED_ENVIRONMENTS: [Environment; 3] = [Environment::Production, Environment::Sandbox, Environment::Practice];

/// The environment with this id, unless it needs an address.
pub(crate) fn named_environment(id: &str) -> Option<Environment> {
    NAMED_ENVIRONMENTS
        .into_iter()
        .find(|environment| environment.id() == id)
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Markdown,
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

/// The definition of the command line, with texts in the language of the moment.
pub(crate) fn definition() -> clap::Command {
    help::described(Arguments::command())
}

/// What a command line means. Everything that clap says about it is in the language of the moment.
fn parsed<Word: Into<OsString> + Clone>(words: impl IntoIterator<Item = Word>) -> Result<Arguments, clap::Error> {
    let mut command = help::worded(definition(), help::width());
    let matches = command.try_get_matches_from_mut(words)?;
    Arguments::from_arg_matches(&matches)
}

/// Sets the language of this program and parses its arguments. If parsing fails, or only help was requested, it prints the message
/// and returns the exit code.
///
/// If one of the arguments is a key, this fails before anything else, because both clap and this program quote arguments that
/// they do not understand.
pub(crate) fn read() -> Result<Arguments, ExitCode> {
    let printer = Printer::new(false);
    let words: Vec<OsString> = std::env::args_os().collect();
    texts::speak(language::chosen(language::asked(&words), &printer));
    if words.iter().skip(1).any(|word| is_a_key(&word.to_string_lossy())) {
        printer.problem(&Problem::KeyAsArgument);
        return Err(ExitStatus::NotDone.into());
    }
    parsed(words).map_err(|error| {
        let said = refusal::said(&error);
        let status = if error.use_stderr() {
            printer.say(&said);
            ExitStatus::NotDone
        } else if let Err(problem) = printer.page(&said) {
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
    // A long ID can have the shape of a key, and `explain` takes it.
    if report::explainable_ids().any(|id| id.eq_ignore_ascii_case(argument)) {
        return false;
    }
    let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
    OPTIONS.contains(&name) || key::looks_like_one(argument) || key::looks_like_one(value)
}

/// Reads a name of one of an enum's values. The help explains each with its text.
fn explained<Value: ValueEnum + Send + Sync + 'static>() -> impl TypedValueParser<Value = Value> {
    let names = Value::value_variants().iter().filter_map(Value::to_possible_value);
    let names = names.map(|name| {
        let help = help::of_value(name.get_name());
        name.help(help)
    });
    PossibleValuesParser::new(names).try_map(|name| Value::from_str(&name, false))
}

fn environment() -> impl TypedValueParser<Value = Environment> {
    let names = NAMED_ENVIRONMENTS.map(|environment| {
        let host = ApiBase::of(environment).map(|base| base.host().to_owned());
        PossibleValue::new(environment.id()).help(host.unwrap_or_else(|| help::of_value(environment.id())))
    });
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
    let seconds: f64 = text.parse().map_err(|_| texts::text("refused-why-noSeconds"))?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() && duration <= LONGEST => Ok(duration),
        _ => {
            let most = LONGEST.as_secs().to_string();
            Err(texts::around("refused-why-seconds", [("most", most.as_str())]))
        }
    }
}

/// Reads a whole number in this range.
fn number<Number>(range: RangeInclusive<Number>) -> impl Fn(&str) -> Result<Number, String> + Clone + Send + Sync
where
    Number: FromStr + PartialOrd + Display + Clone + Send + Sync,
{
    move |text: &str| match text.parse() {
        Ok(number) if range.contains(&number) => Ok(number),
        _ => {
            let (least, most) = (range.start().to_string(), range.end().to_string());
            let ends = [("least", least.as_str()), ("most", most.as_str())];
            Err(texts::around("refused-why-number", ends))
        }
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
    fn everything_that_can_be_explained_can_be_asked_for() {
        for id in report::explainable_ids() {
            for typed in [id.to_owned(), id.to_uppercase(), id.to_lowercase()] {
                assert!(!is_a_key(&typed), "{typed}");
            }
        }
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
