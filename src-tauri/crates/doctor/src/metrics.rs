//! The results as metrics in the text format of Prometheus, version 0.0.4, for the textfile collector of a node exporter.
//!
//! All metrics are gauges. The file contains the name that the person chose for a key, and nothing else about the company.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use diagnosis::verdict::{SummaryVerdict, Verdict};
use jiff::Timestamp;

use crate::out_file::OutFile;
use crate::problem::Problem;

/// How every metric's name begins.
const PREFIX: &str = "findem_doctor_";
const LAST_SUCCESS: &str = "findem_doctor_last_success_timestamp_seconds";

/// Much longer than the metrics of a whole fleet.
const LARGEST: u64 = 256 << 20;

/// Stands for the verdict on a key that could not be checked.
const NOT_CHECKED: &str = "notChecked";

/// The verdicts on a permission.
const ROWS: [Verdict; 5] = [
    Verdict::Granted,
    Verdict::LooksGranted,
    Verdict::Denied,
    Verdict::Inconclusive,
    Verdict::NotTested,
];

/// What is known about one key.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sample {
    /// The name that the person chose.
    pub(crate) profile: Option<String>,
    /// The id of the environment.
    pub(crate) environment: Option<String>,
    /// The line of a list.
    pub(crate) line: Option<u64>,
    /// None if the key could not be checked.
    pub(crate) measured: Option<Measured>,
}

/// The result of a check.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Measured {
    pub(crate) verdict: SummaryVerdict,
    /// How many permissions have each verdict, in the order of [`ROWS`].
    pub(crate) rows: [u32; 5],
    pub(crate) milliseconds: u64,
    /// When it ended. None if an earlier run made it.
    pub(crate) at: Option<Timestamp>,
}

/// The verdicts on a whole key.
fn verdicts() -> impl Iterator<Item = &'static str> {
    SummaryVerdict::ALL
        .iter()
        .map(|verdict| verdict.id())
        .chain([NOT_CHECKED])
}

/// The file with the metrics. It is replaced as a whole, so that a collector never reads half of it.
pub(crate) struct MetricsFile {
    out: OutFile,
    /// When each key was ready the last time, by its labels: what the file said before.
    last_success: HashMap<String, String>,
}

impl MetricsFile {
    /// Checks that the file can be written, and reads what it says about the last success of each key.
    ///
    /// # Errors
    /// If it cannot be read or written, or if it contains anything but these metrics.
    pub(crate) fn open(path: &Path) -> Result<Self, Problem> {
        let out = OutFile::create(path)?.readable_for_all()?;
        let before = match fs::metadata(path) {
            Ok(file) if file.len() <= LARGEST => fs::read_to_string(path),
            Ok(_) => Err(io::ErrorKind::InvalidData.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            Err(error) => Err(error),
        };
        let foreign = || Problem::MetricsForeign(path.to_owned());
        let before = match before {
            Ok(before) => before,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(foreign()),
            Err(source) => {
                let file: PathBuf = path.to_owned();
                return Err(Problem::OutFile { file, source });
            }
        };
        Ok(Self {
            out,
            last_success: last_success(&before).ok_or_else(foreign)?,
        })
    }

    /// Replaces the file with these samples. The last success of a key is kept as long as the file names the key.
    pub(crate) fn write(self, samples: Vec<Sample>) -> Result<(), Problem> {
        self.out.write(&text(samples, &self.last_success))
    }
}

/// When each key was ready the last time, by its labels. None if the text is not this program's.
fn last_success(before: &str) -> Option<HashMap<String, String>> {
    let mut found = HashMap::new();
    for line in before.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let rest = line.strip_prefix(PREFIX).map(|_| line)?;
        if let Some(rest) = rest.strip_prefix(LAST_SUCCESS) {
            let (labels, value) = rest.rsplit_once(' ')?;
            value.parse::<f64>().ok().filter(|value| value.is_finite())?;
            found.insert(labels.to_owned(), value.to_owned());
        }
    }
    Some(found)
}

/// The samples of one metric, each with its labels.
struct Family {
    name: &'static str,
    help: &'static str,
    lines: String,
}

impl Family {
    const fn new(name: &'static str, help: &'static str) -> Self {
        Self {
            name,
            help,
            lines: String::new(),
        }
    }

    fn add(&mut self, labels: &str, value: impl std::fmt::Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.lines, "{}{labels} {value}", self.name);
    }
}

/// The whole file. Without samples, it is empty.
fn text(mut samples: Vec<Sample>, last_success: &HashMap<String, String>) -> String {
    tell_namesakes_apart(&mut samples);
    let mut verdict = Family::new(
        "findem_doctor_verdict",
        "Whether the last check of the key had this verdict. Exactly one verdict of a key is 1.",
    );
    let mut rows = Family::new(
        "findem_doctor_permissions",
        "How many of the permissions that Findem needs had this verdict in the last check.",
    );
    let mut seconds = Family::new("findem_doctor_check_seconds", "How long the last check took.");
    let mut checked = Family::new(
        "findem_doctor_last_check_timestamp_seconds",
        "When the last check ended, in seconds since 1970.",
    );
    let mut success = Family::new(
        LAST_SUCCESS,
        "When the last check that found the key ready ended, in seconds since 1970.",
    );
    for sample in &samples {
        let labels = |more: Option<(&'static str, &str)>| labels(sample, more);
        let found = sample.measured.map_or(NOT_CHECKED, |measured| measured.verdict.id());
        for id in verdicts() {
            verdict.add(&labels(Some(("verdict", id))), u8::from(id == found));
        }
        let own = labels(None);
        if let Some(measured) = sample.measured {
            for (id, count) in ROWS.iter().map(|verdict| verdict.id()).zip(measured.rows) {
                rows.add(&labels(Some(("verdict", id))), count);
            }
            seconds.add(&own, in_seconds(measured.milliseconds));
        }
        let at = sample.measured.and_then(|measured| measured.at);
        let at = at.map(|at| in_seconds(u64::try_from(at.as_millisecond()).unwrap_or_default()));
        if let Some(at) = &at {
            checked.add(&own, at);
        }
        let ready = sample
            .measured
            .is_some_and(|measured| measured.verdict == SummaryVerdict::Ready);
        if let Some(at) = at.as_ref().filter(|_| ready).or_else(|| last_success.get(&own)) {
            success.add(&own, at);
        }
    }
    let mut text = String::new();
    for Family { name, help, lines } in [verdict, rows, seconds, checked, success] {
        if !lines.is_empty() {
            let _ = write!(text, "# HELP {name} {help}\n# TYPE {name} gauge\n{lines}");
        }
    }
    text
}

/// Prometheus refuses a file in which two samples have the same labels, so keys with the same name are told apart by their lines.
fn tell_namesakes_apart(samples: &mut [Sample]) {
    let mut namesakes: BTreeMap<(Option<&str>, Option<&str>), u64> = BTreeMap::new();
    for sample in &*samples {
        let name = (sample.profile.as_deref(), sample.environment.as_deref());
        *namesakes.entry(name).or_default() += 1;
    }
    let alone: Vec<bool> = samples
        .iter()
        .map(|sample| {
            let name = (sample.profile.as_deref(), sample.environment.as_deref());
            sample.profile.is_some() && namesakes.get(&name) == Some(&1)
        })
        .collect();
    for (sample, alone) in samples.iter_mut().zip(alone) {
        sample.line = sample.line.filter(|_| !alone);
    }
}

/// `{profile="Acme",environment="production"}`, or nothing.
fn labels(sample: &Sample, more: Option<(&str, &str)>) -> String {
    let line = sample.line.map(|line| line.to_string());
    let all = [
        ("profile", sample.profile.as_deref()),
        ("environment", sample.environment.as_deref()),
        ("line", line.as_deref()),
    ];
    let all = all.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let pairs: Vec<String> = all
        .chain(more)
        .map(|(name, value)| format!("{name}=\"{}\"", escaped(value)))
        .collect();
    if pairs.is_empty() {
        String::new()
    } else {
        format!("{{{}}}", pairs.join(","))
    }
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

fn in_seconds(milliseconds: u64) -> String {
    format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn sample(profile: &str, verdict: Option<SummaryVerdict>) -> Sample {
        Sample {
            profile: Some(profile.to_owned()),
            environment: Some("production".to_owned()),
            line: Some(3),
            measured: verdict.map(|verdict| Measured {
                verdict,
                rows: [11, 9, 0, 0, 0],
                milliseconds: 640,
                at: Some(Timestamp::from_millisecond(1_795_000_000_040).unwrap()),
            }),
        }
    }

    /// The samples of a file: each line's name and labels, and its value. Fails unless the text is exactly what version 0.0.4 of
    /// the format says, in the order that it recommends, with gauges and without timestamps.
    fn parsed(text: &str) -> BTreeMap<String, f64> {
        assert!(text.is_empty() || text.ends_with('\n'), "the last line must end");
        let (mut samples, mut names, mut current) = (BTreeMap::new(), BTreeSet::new(), None);
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if let Some(help) = line.strip_prefix("# HELP ") {
                let (name, words) = help.split_once(' ').unwrap();
                assert!(!words.is_empty() && is_name(name), "{line}");
                assert!(names.insert(name.to_owned()), "{name} is in two places");
                assert_eq!(lines.next().unwrap(), format!("# TYPE {name} gauge"));
                current = Some(name.to_owned());
                continue;
            }
            let end = line.find(['{', ' ']).unwrap();
            assert_eq!(Some(&line[..end]), current.as_deref(), "{line}");
            let (labels, rest) = if line[end..].starts_with('{') {
                after_labels(&line[end + 1..])
            } else {
                (Vec::new(), &line[end..])
            };
            let different: BTreeSet<&String> = labels.iter().map(|(name, _)| name).collect();
            assert_eq!(different.len(), labels.len(), "{line}");
            let value = rest.strip_prefix(' ').unwrap();
            assert!(
                value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'),
                "{line}"
            );
            let id = format!("{} {labels:?}", current.as_deref().unwrap());
            assert!(samples.insert(id, value.parse().unwrap()).is_none(), "{line}");
        }
        samples
    }

    fn is_name(name: &str) -> bool {
        name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    }

    /// The labels up to `}`, and what follows it.
    fn after_labels(mut text: &str) -> (Vec<(String, String)>, &str) {
        let mut labels = Vec::new();
        loop {
            let (name, rest) = text.split_once("=\"").unwrap();
            assert!(is_name(name), "{name}");
            let mut value = String::new();
            let mut characters = rest.char_indices();
            let end = loop {
                match characters.next().unwrap() {
                    (end, '"') => break end + 1,
                    (_, '\\') => value.push(match characters.next().unwrap().1 {
                        '\\' => '\\',
                        '"' => '"',
                        'n' => '\n',
                        other => panic!("\\{other}"),
                    }),
                    (_, '\n') => panic!("a line break in a label"),
                    (_, other) => value.push(other),
                }
            };
            labels.push((name.to_owned(), value));
            text = &rest[end..];
            match text.strip_prefix(',') {
                Some(more) => text = more,
                None => return (labels, text.strip_prefix('}').unwrap()),
            }
        }
    }

    #[test]
    fn the_file_is_what_the_format_says() {
        use SummaryVerdict::{NotReady, Ready, Undetermined};
        let names = [
            "Acme",
            "",
            "a\\b",
            "say \"hi\"",
            "two\nlines",
            "ends with \\",
            "Größe {x=\"y\"} 5",
            "tab\there",
        ];
        for verdict in [Some(Ready), Some(NotReady), Some(Undetermined), None] {
            let samples: Vec<Sample> = names.iter().map(|name| sample(name, verdict)).collect();
            let found = parsed(&text(samples, &HashMap::new()));
            for name in names {
                let of = |metric: &str, more: &[(&str, &str)]| {
                    let labels = [&[("profile", name), ("environment", "production")], more].concat();
                    found.get(&format!("{PREFIX}{metric} {labels:?}")).copied()
                };
                let id = verdict.map_or(NOT_CHECKED, SummaryVerdict::id);
                for other in verdicts() {
                    let expected = if other == id { 1.0 } else { 0.0 };
                    assert_eq!(of("verdict", &[("verdict", other)]), Some(expected), "{name:?} {other}");
                }
                let told = |value| verdict.map(|_| value);
                assert_eq!(of("permissions", &[("verdict", "granted")]), told(11.0));
                assert_eq!(of("permissions", &[("verdict", "notTested")]), told(0.0));
                assert_eq!(of("check_seconds", &[]), told(0.64));
                assert_eq!(of("last_check_timestamp_seconds", &[]), told(1_795_000_000.04));
                let success = of("last_success_timestamp_seconds", &[]);
                assert_eq!(success, (verdict == Some(Ready)).then_some(1_795_000_000.04));
            }
        }
        assert_eq!(text(Vec::new(), &HashMap::new()), "");
    }

    #[test]
    fn the_last_success_outlives_later_failures_and_is_lost_with_its_key() {
        use SummaryVerdict::{NotReady, Ready, Undetermined};
        let names = ["Acme", "a \\ \" b\nc"];
        let samples = |verdict| names.iter().map(|name| sample(name, verdict)).collect::<Vec<_>>();
        let mut file = text(samples(Some(Ready)), &HashMap::new());
        for verdict in [Some(NotReady), None, Some(Undetermined), Some(NotReady)] {
            file = text(samples(verdict), &last_success(&file).unwrap());
            let kept = parsed(&file);
            let kept: Vec<_> = kept.iter().filter(|(id, _)| id.starts_with(LAST_SUCCESS)).collect();
            assert_eq!(kept.len(), 2, "{verdict:?}");
            assert!(
                kept.iter().all(|(_, value)| value.to_string() == "1795000000.04"),
                "{kept:?}"
            );
        }
        let other = text(vec![sample("Other", None)], &last_success(&file).unwrap());
        assert!(!other.contains(LAST_SUCCESS), "{other}");
    }

    #[test]
    fn a_newer_success_replaces_an_older_one() {
        let older = text(vec![sample("Acme", Some(SummaryVerdict::Ready))], &HashMap::new());
        let mut newer = sample("Acme", Some(SummaryVerdict::Ready));
        if let Some(measured) = &mut newer.measured {
            measured.at = Some(Timestamp::from_second(1_796_000_000).unwrap());
        }
        let file = text(vec![newer], &last_success(&older).unwrap());
        assert!(
            file.contains("production\"} 1796000000.000\n") && !file.contains(" 1795000000"),
            "{file}"
        );
    }

    #[test]
    fn what_this_program_did_not_write_is_not_replaced() {
        for (before, ours) in [
            ("", true),
            ("# a comment\n\n", true),
            ("findem_doctor_from_a_later_version{a=\"b\"} 1\n", true),
            (
                "findem_doctor_last_success_timestamp_seconds{profile=\"A\"} 12.5\n",
                true,
            ),
            (
                "findem_doctor_last_success_timestamp_seconds{profile=\"A\"} soon\n",
                false,
            ),
            (
                "findem_doctor_last_success_timestamp_seconds{profile=\"A\"} NaN\n",
                false,
            ),
            ("findem_doctor_last_success_timestamp_seconds{profile=\"A\"}\n", false),
            ("node_load1 0.5\n", false),
            ("{\"line\":1}\n", false),
        ] {
            assert_eq!(last_success(before).is_some(), ours, "{before}");
        }
    }

    #[test]
    fn keys_with_the_same_name_are_told_apart_by_their_lines() {
        let mut nameless = sample("", None);
        nameless.profile = None;
        let mut second = sample("Acme", Some(SummaryVerdict::Ready));
        second.line = Some(7);
        let all = vec![sample("Acme", None), second, sample("Beta", None), nameless];
        let found = parsed(&text(all, &HashMap::new()));
        let with_lines = found.keys().filter(|id| id.contains("(\"line\"")).count();
        assert_eq!(with_lines, 4 + (4 + 5 + 1 + 1 + 1) + 4);
    }
}
