//! What changed since an earlier run, whose results are in a file.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use diagnosis::message::Message;
use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, SourceVerdict, SummaryVerdict, Verdict};
use report::code::{self, Decoded};
use report::diff::is_passing;
use report::{Id, texts};
use serde::Serialize;

use super::named::{NAMED, more, name_of};
use super::results::LONGEST;
use super::told::{Finding, Kept, Told};
use crate::printer::Printer;
use crate::problem::Problem;

/// How many permissions the summary names for one key.
const NAMED_ROWS: usize = 3;

/// What happened to a key since the earlier run, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Kind {
    Worse,
    Better,
    /// One of the two runs could not tell.
    NotComparable,
    /// Neither better nor worse.
    Different,
    New,
    Gone,
}

impl Kind {
    const ALL: [Self; 6] = [
        Self::Worse,
        Self::Better,
        Self::NotComparable,
        Self::Different,
        Self::New,
        Self::Gone,
    ];

    const fn text_id(self) -> &'static str {
        match self {
            Self::Worse => "comparison-effect-worse",
            Self::Better => "comparison-effect-better",
            Self::NotComparable => "comparison-effect-notComparable",
            Self::Different => "comparison-effect-different",
            Self::New => "fleet-change-new",
            Self::Gone => "fleet-change-gone",
        }
    }
}

/// A key of a run: its line, and what the run says about it.
pub(super) struct Line<'a> {
    pub(super) number: u64,
    pub(super) name: Option<&'a str>,
    pub(super) env: Option<&'a str>,
    pub(super) told: &'a Told,
}

/// One change, as standard output has it.
#[derive(Serialize)]
struct Change<'a> {
    #[serde(rename = "change")]
    kind: Kind,
    name: Option<&'a str>,
    env: Option<&'a str>,
    line: u64,
    old: Option<Side<'a>>,
    new: Option<Side<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    permissions: Vec<Row>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Pair<SourceVerdict>>,
}

/// What one of the runs says.
#[derive(Serialize)]
#[serde(untagged)]
enum Side<'a> {
    Checked(&'a Finding),
    NotChecked { error: &'a str },
}

impl<'a> From<&'a Told> for Side<'a> {
    fn from(told: &'a Told) -> Self {
        match told {
            Told::Checked(finding) => Self::Checked(finding),
            Told::NotChecked(error) => Self::NotChecked { error },
        }
    }
}

#[derive(Debug, PartialEq, Serialize)]
struct Pair<T> {
    old: T,
    new: T,
}

/// A permission whose verdict changed.
#[derive(Debug, PartialEq, Serialize)]
struct Row {
    scope: &'static str,
    #[serde(flatten)]
    verdicts: Pair<Verdict>,
}

/// The results of the earlier run, and what differs from them.
pub(super) struct Changes<'a> {
    file: PathBuf,
    printer: &'a Printer,
    old: HashMap<String, Vec<Old>>,
    counts: HashMap<Kind, u64>,
    /// The first changes of each kind, in words.
    named: HashMap<Kind, Vec<String>>,
    failed: bool,
    /// Whether nobody reads standard output any more.
    reader_gone: bool,
}

/// What the earlier run says about a key.
enum Earlier {
    Nothing,
    One(Told),
    /// The line has no name, or several lines of the earlier run have it.
    Unclear,
}

/// A key of the earlier run.
struct Old {
    number: u64,
    env: Option<String>,
    told: Told,
    /// Whether this run has the key, too.
    found: bool,
}

impl<'a> Changes<'a> {
    /// Reads the results of the earlier run.
    ///
    /// # Errors
    /// If the file cannot be read, or if one of its lines is no result. The error names the line.
    pub(super) fn since(file: &Path, printer: &'a Printer) -> Result<Self, Problem> {
        Printer::check_output().map_err(Problem::NoOutput)?;
        let from = File::open(file).map_err(|source| Problem::OldResultsFile {
            file: file.to_owned(),
            source,
        })?;
        Ok(Self {
            file: file.to_owned(),
            printer,
            old: read(BufReader::new(from), file)?,
            counts: HashMap::new(),
            named: HashMap::new(),
            failed: false,
            reader_gone: false,
        })
    }

    /// Whether some changes could not be printed.
    pub(super) const fn failed(&self) -> bool {
        self.failed
    }

    /// Compares a result of this run with the earlier one, and prints what changed.
    pub(super) fn compare(&mut self, line: &Line<'_>) {
        match self.find(line) {
            Earlier::Nothing => self.print(Kind::New, line, None),
            Earlier::Unclear => self.print(Kind::NotComparable, line, None),
            Earlier::One(earlier) => {
                if let Some(difference) = Difference::between(&earlier, line.told) {
                    self.print(difference.kind, line, Some((&earlier, difference)));
                }
            }
        }
    }

    /// What the earlier run says about the key of this line. The name and the environment identify a key, because its line may
    /// have moved.
    fn find(&mut self, line: &Line<'_>) -> Earlier {
        let Some(name) = line.name else { return Earlier::Unclear };
        let all = self.old.get_mut(name).map_or(&mut [][..], Vec::as_mut_slice);
        // A line that was not checked may have no environment.
        let rank = |old: &Old| match (old.env.as_deref(), line.env) {
            (old_env, env) if old_env == env => 2,
            (None, _) | (_, None) => 1,
            _ => 0,
        };
        let best = all.iter().map(rank).max().unwrap_or_default();
        let mut fitting: Vec<&mut Old> = all.iter_mut().filter(|old| best > 0 && rank(old) == best).collect();
        for old in &mut fitting {
            old.found = true;
        }
        match fitting.as_slice() {
            [] => Earlier::Nothing,
            [old] => Earlier::One(old.told.clone()),
            _ => Earlier::Unclear,
        }
    }

    /// Prints the keys that only the earlier run has.
    pub(super) fn gone(&mut self) {
        let mut gone: Vec<(String, Old)> = Vec::new();
        for (name, olds) in std::mem::take(&mut self.old) {
            gone.extend(olds.into_iter().filter(|old| !old.found).map(|old| (name.clone(), old)));
        }
        gone.sort_by_key(|(_, old)| old.number);
        for (name, old) in &gone {
            let line = Line {
                number: old.number,
                name: Some(name),
                env: old.env.as_deref(),
                told: &old.told,
            };
            self.print(Kind::Gone, &line, None);
        }
    }

    fn print(&mut self, kind: Kind, line: &Line<'_>, since: Option<(&Told, Difference)>) {
        if self.reader_gone {
            return;
        }
        let told = Some(Side::from(line.told));
        let (earlier, difference) = since.unzip();
        let difference = difference.unwrap_or(Difference {
            kind,
            rows: Vec::new(),
            source: None,
        });
        *self.counts.entry(kind).or_default() += 1;
        let named = self.named.entry(kind).or_default();
        if named.len() < NAMED {
            named.push(in_words(kind, line, earlier, &difference));
        }
        let change = Change {
            kind,
            name: line.name,
            env: line.env,
            line: line.number,
            old: if kind == Kind::Gone {
                Some(Side::from(line.told))
            } else {
                earlier.map(Side::from)
            },
            new: told.filter(|_| kind != Kind::Gone),
            permissions: difference.rows,
            source: difference.source,
        };
        // Serializing cannot fail: a change contains only texts and numbers.
        let mut text = serde_json::to_string(&change).unwrap_or_default();
        text.push('\n');
        match self.printer.line(&text) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.reader_gone = true,
            Err(error) => {
                // Only the first failure is said.
                if !self.failed {
                    self.printer.problem(&Problem::Output(error));
                }
                self.failed = true;
                self.printer.rescue(&text);
            }
        }
    }

    /// The summary of the changes, as paragraphs. `complete` means that the whole list was read, so that a key can be gone.
    pub(super) fn page(&self, complete: bool) -> String {
        let file = self.file.display().to_string();
        let mut page = String::new();
        if self.counts.is_empty() {
            let id = if complete {
                "fleet-changes-none"
            } else {
                "fleet-changes-none-so-far"
            };
            page.extend(["\n", &texts::render(&Message::new(id).text("file", &file)), "\n"]);
        } else {
            let title = Message::new("fleet-changes-title").text("file", &file);
            page.extend(["\n", &texts::render(&title), "\n"]);
        }
        for kind in Kind::ALL {
            let named = self.named.get(&kind).map_or(&[][..], Vec::as_slice);
            if named.is_empty() {
                continue;
            }
            page.extend(["  ", &texts::text(kind.text_id()), "\n"]);
            for words in named {
                page.extend(["    ", words, "\n"]);
            }
            let count = self.counts.get(&kind).copied().unwrap_or_default();
            if let Some(more) = more(count, named.len()) {
                page.extend(["    ", &more, "\n"]);
            }
        }
        if !complete {
            page.extend(["\n", &texts::text("fleet-changes-gone-unknown"), "\n"]);
        }
        page
    }
}

/// A change as the summary names it: `Acme · production: Ready → Not ready (badKey)`.
fn in_words(kind: Kind, line: &Line<'_>, earlier: Option<&Told>, difference: &Difference) -> String {
    let name = name_of(line.number, line.name, line.env);
    if kind == Kind::Gone {
        return name;
    }
    let new = side_in_words(line.told);
    let states = match earlier.map(side_in_words) {
        Some(old) if old != new => texts::render(&Message::new("comparison-change").text("old", old).text("new", new)),
        _ => new,
    };
    let mut words = format!("{name}: {states}");
    let mut told: Vec<&Row> = difference
        .rows
        .iter()
        .filter(|row| row.kind() != Kind::NotComparable)
        .collect();
    told.sort_by_key(|row| row.kind());
    for row in told.iter().take(NAMED_ROWS) {
        let [old, new] =
            [row.verdicts.old, row.verdicts.new].map(|verdict| texts::text(&format!("verdict-{}", verdict.id())));
        let change = texts::render(&Message::new("comparison-change").text("old", old).text("new", new));
        words.extend(["; ", row.scope, " ", &change]);
    }
    if told.len() > NAMED_ROWS {
        words.push_str("; …");
    }
    words
}

fn side_in_words(told: &Told) -> String {
    let (words, id) = match told {
        Told::Checked(finding) => {
            let cause = finding.cause.as_ref().map(Id::as_str);
            let id = cause.or_else(|| finding.reason.as_ref().map(Id::as_str));
            (texts::text(&format!("summary-verdict-{}", finding.verdict.id())), id)
        }
        Told::NotChecked(code) => (texts::text("fleet-not-checked"), Some(code.as_str())),
    };
    id.map_or_else(|| words.clone(), |id| format!("{words} ({})", report::visible(id)))
}

/// Whether a run could not tell, for a reason that says nothing about the key.
fn is_untold(told: &Told) -> bool {
    match told {
        Told::NotChecked(_) => true,
        Told::Checked(finding) => is_passing(finding.verdict, finding.reason.as_ref().and_then(Id::known)),
    }
}

/// How two results differ.
#[derive(Debug, PartialEq)]
struct Difference {
    kind: Kind,
    rows: Vec<Row>,
    source: Option<Pair<SourceVerdict>>,
}

impl Difference {
    /// None if nothing changed. A run that could not tell is always a difference, because nothing is known about the key.
    fn between(old: &Told, new: &Told) -> Option<Self> {
        let without_rows = |kind| {
            Some(Self {
                kind,
                rows: Vec::new(),
                source: None,
            })
        };
        let (Told::Checked(was), Told::Checked(is)) = (old, new) else {
            return without_rows(Kind::NotComparable);
        };
        if is_untold(new) || is_untold(old) {
            return without_rows(Kind::NotComparable);
        }
        if (was.verdict, &was.cause, &was.reason, &was.code) == (is.verdict, &is.cause, &is.reason, &is.code) {
            return None;
        }
        let decoded = [was, is].map(|finding| finding.code.as_deref().and_then(|code| code::decode(code).ok()));
        let [Some(before), Some(after)] = decoded else {
            return without_rows(by_verdict(was, is).unwrap_or(Kind::Different));
        };
        let rows = rows(&before, &after);
        let source = (before.source != after.source).then_some(Pair {
            old: before.source,
            new: after.source,
        });
        let mut kinds: Vec<Kind> = rows.iter().map(Row::kind).collect();
        kinds.extend(source.as_ref().map(of_sources));
        Some(Self {
            kind: by_verdict(was, is).unwrap_or_else(|| kinds.into_iter().min().unwrap_or(Kind::Different)),
            rows,
            source,
        })
    }
}

/// The change of the verdict on the whole key, if that decides.
fn by_verdict(was: &Finding, is: &Finding) -> Option<Kind> {
    use SummaryVerdict::{NotReady, Ready, Undetermined};
    let narrowed = |finding: &Finding| finding.cause.as_ref().and_then(Id::known) == Some(Cause::AccessGroup);
    match (was.verdict, is.verdict) {
        (Ready, NotReady) => Some(Kind::Worse),
        (NotReady, Ready) => Some(Kind::Better),
        (Undetermined, Ready | NotReady) | (Ready | NotReady, Undetermined) => Some(Kind::NotComparable),
        (Ready, Ready) if !narrowed(was) && narrowed(is) => Some(Kind::Worse),
        (Ready, Ready) if narrowed(was) && !narrowed(is) => Some(Kind::Better),
        _ => None,
    }
}

fn rows(before: &Decoded, after: &Decoded) -> Vec<Row> {
    let verdict = |decoded: &Decoded, scope: Scope| decoded.verdicts.get(usize::from(scope.number()) - 1).copied();
    let row = |scope: &Scope| {
        let verdicts = Pair {
            old: verdict(before, *scope)?,
            new: verdict(after, *scope)?,
        };
        (verdicts.old != verdicts.new).then(|| Row {
            scope: scope.id(),
            verdicts,
        })
    };
    Scope::ALL.iter().filter_map(row).collect()
}

impl Row {
    const fn kind(&self) -> Kind {
        use Verdict::{Denied, Granted, Inconclusive, LooksGranted, NotTested};
        match (self.verdicts.old, self.verdicts.new) {
            (Inconclusive | NotTested, _) | (_, Inconclusive | NotTested) => Kind::NotComparable,
            (Granted | LooksGranted, Denied) => Kind::Worse,
            (Denied, Granted | LooksGranted) => Kind::Better,
            _ => Kind::Different,
        }
    }
}

const fn of_sources(sources: &Pair<SourceVerdict>) -> Kind {
    use SourceVerdict::{Found, Inconclusive, NotTested};
    match (sources.old, sources.new) {
        (Inconclusive | NotTested, _) | (_, Inconclusive | NotTested) => Kind::NotComparable,
        (Found, _) => Kind::Worse,
        (_, Found) => Kind::Better,
        _ => Kind::Different,
    }
}

/// The keys of an earlier run by name. A line that was run again counts with its last result.
fn read(mut from: impl BufRead, file: &Path) -> Result<HashMap<String, Vec<Old>>, Problem> {
    let broken = |line| Problem::OldResultsBroken {
        file: file.to_owned(),
        line,
    };
    let mut all: HashMap<String, Vec<Old>> = HashMap::new();
    let (mut line, mut text) = (0, Vec::new());
    loop {
        text.clear();
        line += 1;
        let length = from.by_ref().take(LONGEST).read_until(b'\n', &mut text);
        let length = length.map_err(|source| Problem::OldResultsFile {
            file: file.to_owned(),
            source,
        })?;
        if length == 0 {
            return Ok(all);
        }
        if text.trim_ascii().is_empty() {
            continue;
        }
        let kept: Kept = serde_json::from_slice(&text).map_err(|_| broken(line))?;
        let (number, name, env) = (kept.line, kept.name.clone(), kept.env.clone());
        let told = kept.told().ok_or_else(|| broken(line))?;
        // A line of the list that had no name cannot be found again.
        let Some(name) = name else { continue };
        let old = Old {
            number,
            env,
            told,
            found: false,
        };
        let namesakes = all.entry(name).or_default();
        match namesakes.iter_mut().find(|other| other.number == number) {
            Some(earlier) => *earlier = old,
            None => namesakes.push(old),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const KEPT: &str = include_str!("../../../../../tests/documents/0.1/fleet.ndjson");

    fn told(result: &Value) -> Told {
        serde_json::from_value::<Kept>(result.clone()).unwrap().told().unwrap()
    }

    /// A result whose code says this about the permissions and the source.
    fn result(verdict: &str, because: &str, change: impl FnOnce(&mut Decoded)) -> Told {
        let mut decoded = Decoded {
            environment: diagnosis::environment::Environment::Production,
            mode: report::Mode::ReadOnly,
            summary: SummaryVerdict::Ready,
            role: code::Role::Admin,
            verdicts: vec![Verdict::Granted; Scope::ALL.len()],
            source: SourceVerdict::Found,
            connect_test: diagnosis::verdict::LinkVerdict::Pass,
            cause: None,
            reason: None,
        };
        change(&mut decoded);
        let (cause, reason) = match verdict {
            "undetermined" => (Value::Null, json!(because)),
            _ if because.is_empty() => (Value::Null, Value::Null),
            _ => (json!(because), Value::Null),
        };
        told(
            &json!({"line": 1, "name": "Acme", "env": "production", "mode": "readOnly", "verdict": verdict,
            "cause": cause, "reason": reason, "code": decoded.encode()}),
        )
    }

    fn same(verdict: &str, because: &str) -> Told {
        result(verdict, because, |_| {})
    }

    fn row(verdict: Verdict) -> Told {
        result("notReady", "moduleOff", |decoded| decoded.verdicts[4] = verdict)
    }

    fn source(verdict: SourceVerdict) -> Told {
        result("notReady", "moduleOff", |decoded| decoded.source = verdict)
    }

    fn not_checked(code: &str) -> Told {
        told(&json!({"line": 1, "name": "Acme", "env": null, "error": {"code": code, "message": ""}}))
    }

    #[test]
    fn a_change_is_worse_or_better_only_if_both_runs_could_tell() {
        let ready = || same("ready", "");
        let not_ready = || same("notReady", "badKey");
        let table = [
            (ready(), ready(), None),
            (ready(), not_ready(), Some(Kind::Worse)),
            (not_ready(), ready(), Some(Kind::Better)),
            (not_ready(), same("notReady", "systemRole"), Some(Kind::Different)),
            (ready(), same("ready", "accessGroup"), Some(Kind::Worse)),
            (same("ready", "accessGroup"), ready(), Some(Kind::Better)),
            (same("ready", "accessGroup"), same("ready", "accessGroup"), None),
            // What depends on the network is never the same, because nothing is known.
            (ready(), same("undetermined", "dns"), Some(Kind::NotComparable)),
            (
                same("undetermined", "dns"),
                same("undetermined", "dns"),
                Some(Kind::NotComparable),
            ),
            (same("undetermined", "timeout"), not_ready(), Some(Kind::NotComparable)),
            (ready(), not_checked("keychainLocked"), Some(Kind::NotComparable)),
            (
                not_checked("keychainLocked"),
                not_checked("keychainLocked"),
                Some(Kind::NotComparable),
            ),
            (not_checked("noProfile"), ready(), Some(Kind::NotComparable)),
            // What each check of a connection says is the same.
            (
                same("undetermined", "writesNotTried"),
                same("undetermined", "writesNotTried"),
                None,
            ),
            (
                same("undetermined", "writesNotTried"),
                not_ready(),
                Some(Kind::NotComparable),
            ),
            // The verdict on the key is the same, but not everything below it.
            (row(Verdict::Granted), row(Verdict::Denied), Some(Kind::Worse)),
            (row(Verdict::Denied), row(Verdict::LooksGranted), Some(Kind::Better)),
            (row(Verdict::Granted), row(Verdict::LooksGranted), Some(Kind::Different)),
            (
                row(Verdict::Granted),
                row(Verdict::Inconclusive),
                Some(Kind::NotComparable),
            ),
            (
                source(SourceVerdict::Found),
                source(SourceVerdict::Missing),
                Some(Kind::Worse),
            ),
            (
                source(SourceVerdict::NearMiss),
                source(SourceVerdict::Found),
                Some(Kind::Better),
            ),
            (
                source(SourceVerdict::Missing),
                source(SourceVerdict::NearMiss),
                Some(Kind::Different),
            ),
            (
                source(SourceVerdict::Found),
                source(SourceVerdict::Inconclusive),
                Some(Kind::NotComparable),
            ),
        ];
        for (old, new, expected) in table {
            let found = Difference::between(&old, &new).map(|difference| difference.kind);
            assert_eq!(found, expected, "{old:?}\n{new:?}");
        }
    }

    #[test]
    fn the_permissions_that_changed_are_named() {
        let difference = Difference::between(&row(Verdict::Granted), &row(Verdict::Denied)).unwrap();
        let scope = Scope::ALL.iter().find(|scope| scope.number() == 5).unwrap();
        let verdicts = Pair {
            old: Verdict::Granted,
            new: Verdict::Denied,
        };
        assert_eq!(
            difference.rows,
            [Row {
                scope: scope.id(),
                verdicts
            }]
        );
    }

    #[test]
    fn the_results_of_version_0_1_can_be_compared_with() {
        let all = read(KEPT.as_bytes(), Path::new("old")).unwrap();
        assert_eq!((all.len(), all["Acme"].len()), (3, 1));
    }

    #[test]
    fn what_is_no_result_is_refused_with_its_line() {
        let good = KEPT.lines().next().unwrap();
        for (text, line) in [
            ("{\"name\": \"Acme\"}".to_owned(), 1),
            (format!("{good}\nnonsense\n{good}\n"), 2),
            (format!("{good}\n\n{{\"line\": 3, \"name\": \"Acme\"}}\n"), 3),
            (format!("{good}\n{}", &good[..good.len() / 2]), 2),
            (format!("{good}\n[1]\n"), 2),
            (format!("{good}\n\u{feff}{good}\n"), 2),
        ] {
            match read(text.as_bytes(), Path::new("old")) {
                Err(Problem::OldResultsBroken { line: found, .. }) => assert_eq!(found, line, "{text}"),
                other => panic!("{text}: {:?}", other.map(|all| all.len())),
            }
        }
    }

    #[test]
    fn a_line_that_was_run_again_counts_with_its_last_result() {
        let error = json!({"line": 1, "name": "Acme", "env": null, "error": {"code": "keychainLocked", "message": ""}});
        let ready = json!({"line": 1, "name": "Acme", "env": "production", "mode": "readOnly", "verdict": "ready"});
        let other = json!({"line": 2, "name": "Acme", "env": "production", "mode": "readOnly", "verdict": "notReady"});
        let all = read(format!("{error}\n{ready}\n{other}").as_bytes(), Path::new("old")).unwrap();
        let told: Vec<_> = all["Acme"].iter().map(|old| &old.told).collect();
        assert_eq!(told, [&super::tests::told(&ready), &super::tests::told(&other)]);
    }
}
