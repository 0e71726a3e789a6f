//! The tests that are not run under Wine. Each has its reason here, and a name that no test has anymore is an error.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::super::folder;

/// A test that is not run under Wine.
#[derive(Debug)]
pub(super) struct LeftOut {
    /// The package and the test program, as in `records/on_disk`.
    program: &'static str,
    /// The test in that program.
    pub(super) test: &'static str,
    /// Why.
    reason: &'static str,
}

/// Packages of which no test is run, each with the reason.
pub(super) const PACKAGES: [(&str, &str); 1] = [(
    "xtask",
    "its tests read the sources and call cargo, which is no Windows program here",
)];

const LEFT_OUT: [LeftOut; 11] = [
    in_command_line(
        "fleet::stopped::ctrl_c_ends_a_run_at_once_and_keeps_finished_results",
        NO_CTRL_BREAK,
    ),
    in_command_line("fleet::stopped::two_runs_do_not_write_to_one_file", NO_CTRL_BREAK),
    in_command_line("practice::a_company_has_the_requested_size", NO_CTRL_BREAK),
    in_command_line(
        "practice::the_first_line_is_json_with_the_address_and_ctrl_c_ends_the_tenant",
        NO_CTRL_BREAK,
    ),
    in_command_line(
        "practice::the_text_output_shows_address_pages_keys_and_story",
        NO_CTRL_BREAK,
    ),
    in_command_line(
        "stopping::ctrl_c_ends_the_check_at_once_and_the_report_is_printed",
        NO_CTRL_BREAK,
    ),
    LeftOut {
        program: "smartrecruiters/it",
        test: "limits::what_is_announced_is_followed_from_the_first_answer",
        reason: "it sends thousands of requests, for which Wine takes longer than they may take",
    },
    LeftOut {
        program: "practice/practice",
        test: "isolation::a_thousand_requests_at_once_are_all_answered",
        reason: "Wine breaks off some of a thousand connections that are opened at once",
    },
    LeftOut {
        program: "smartrecruiters/it",
        test: "limits::somebody_who_comes_while_all_of_ours_are_busy_is_noticed",
        reason: SLOW_REQUESTS,
    },
    LeftOut {
        program: "smartrecruiters/it",
        test: "limits::six_at_most_are_in_flight_over_all_clones_and_six_are_used",
        reason: SLOW_REQUESTS,
    },
    LeftOut {
        program: "smartrecruiters/it",
        test: "proxies::a_certificate_nobody_trusts_is_refused_and_its_issuer_is_named",
        reason: "Wine says of an expired certificate only that nobody trusts its issuer",
    },
];

const SLOW_REQUESTS: &str = "it counts on requests that take a few milliseconds, and under Wine they take longer";
const NO_CTRL_BREAK: &str = "Wine does not pass Ctrl-Break on; Ctrl-C is tried in a console of its own";

const fn in_command_line(test: &'static str, reason: &'static str) -> LeftOut {
    LeftOut {
        program: "doctor/command_line",
        test,
        reason,
    }
}

/// The tests of a program that are not run. Their names are checked against the tests that the program has, which are listed only if
/// some are left out, and are noted for [`check_names`].
pub(super) fn of(
    program: &str,
    tests: impl FnOnce() -> anyhow::Result<BTreeSet<String>>,
) -> anyhow::Result<Vec<&'static LeftOut>> {
    let left_out: Vec<&LeftOut> = LEFT_OUT.iter().filter(|left_out| left_out.program == program).collect();
    if left_out.is_empty() {
        return Ok(left_out);
    }
    let tests = tests()?;
    let list = list(program);
    fs::create_dir_all(lists())?;
    let lines: Vec<&str> = tests.iter().map(String::as_str).collect();
    fs::write(&list, lines.join("\n")).with_context(|| format!("{} cannot be written", list.display()))?;
    for LeftOut { test, .. } in &left_out {
        // The test program leaves out every test whose name contains this one.
        if let Some(other) = tests.iter().find(|other| other.contains(test) && other != test) {
            bail!("leaving out {test} would leave out {other}, too");
        }
    }
    Ok(left_out)
}

/// Removes the names of an earlier run.
pub(super) fn forget_lists() -> anyhow::Result<()> {
    if lists().exists() {
        fs::remove_dir_all(lists())?;
    }
    Ok(())
}

/// Prints what was not run, and fails if one of the names does not exist.
pub(super) fn check_names() -> anyhow::Result<()> {
    let tests_of = |program: &str| fs::read_to_string(list(program)).unwrap_or_default();
    let unknown = unknown(&LEFT_OUT, tests_of);
    if !unknown.is_empty() {
        bail!(
            "these tests are left out under Wine, and do not exist: {}. Correct the list in {}.",
            unknown.join(", "),
            file!()
        );
    }
    for (package, reason) in PACKAGES {
        println!("NOT RUN under Wine: {package}, because {reason}.");
    }
    for LeftOut { program, test, reason } in &LEFT_OUT {
        println!("NOT RUN under Wine: {program} {test}, because {reason}.");
    }
    Ok(())
}

fn unknown(left_out: &[LeftOut], tests_of: impl Fn(&str) -> String) -> Vec<String> {
    let exists = |entry: &&LeftOut| !tests_of(entry.program).lines().any(|test| test == entry.test);
    let missing = left_out.iter().filter(exists);
    missing
        .map(|entry| format!("{} {}", entry.program, entry.test))
        .collect()
}

fn lists() -> PathBuf {
    folder().join("windows-tests")
}

fn list(program: &str) -> PathBuf {
    lists().join(Path::new(&program.replace('/', ".")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_no_test_has_is_found() {
        let entry = |program, test| LeftOut {
            program,
            test,
            reason: "it is a row",
        };
        let tests_of = |program: &str| match program {
            "records/on_disk" => "folder::one\nfolder::two".to_owned(),
            _ => String::new(),
        };
        for (program, test, is_unknown) in [
            ("records/on_disk", "folder::one", false),
            ("records/on_disk", "folder::two", false),
            ("records/on_disk", "folder", true),
            ("records/on_disk", "folder::three", true),
            ("records/gone", "folder::one", true),
        ] {
            let found = unknown(&[entry(program, test)], tests_of);
            assert_eq!(!found.is_empty(), is_unknown, "{program} {test}");
        }
    }
}
