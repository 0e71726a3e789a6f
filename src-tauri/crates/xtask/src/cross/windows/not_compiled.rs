//! The tests that are not compiled for Windows. Each has its reason here. A test compares this list with the sources.

/// A test that exists on other systems only.
struct NotCompiled {
    file: &'static str,
    /// The test, or a module of tests. [`WHOLE`] stands for the file.
    test: &'static str,
    reason: &'static str,
}

/// Everything in a file.
const WHOLE: &str = "*";

const NOT_COMPILED: &[NotCompiled] = &[
    whole(
        "tests/journey/main.rs",
        "Wine has no WebView2, so the window shows no pages",
    ),
    whole(
        "tests/canary/main.rs",
        "it follows the programs with strace, which Linux has",
    ),
    whole(
        "tests/faults/main.rs",
        "each system decides what remains of an answer when its connection is reset",
    ),
    whole(
        "tests/crashes/main.rs",
        "it kills the programs with strace, which Linux has",
    ),
    one(
        "src-tauri/crates/doctor/src/arguments/refusal.rs",
        "an_argument_that_is_not_text_is_refused",
        "it spells an argument that is not Unicode as Unix does",
    ),
    whole(
        "src-tauri/crates/keychain/tests/secret_service.rs",
        "only Linux has the Secret Service; `credential_manager` tests the keychain of Windows",
    ),
    one(
        "tests/command_line/main.rs",
        "disks",
        "it uses file systems, links, and owners of Linux",
    ),
    one(
        "tests/command_line/main.rs",
        "documented",
        "it types the commands of the pages in a shell of Unix",
    ),
    one(
        "tests/command_line/main.rs",
        "policy",
        "the policy is in the registry; a test of `policy` reads it there",
    ),
    one(
        "tests/command_line/main.rs",
        "streams",
        "it uses devices and terminals of Unix; `windows` tests redirected output and files that cannot be written",
    ),
    one(
        "tests/command_line/main.rs",
        "notifications",
        "`watch` uses it, which is for the message bus of Linux",
    ),
    one(
        "tests/command_line/main.rs",
        "watch",
        "a script stands for `systemctl`, which Linux has; `windows` tests the task that Windows has instead",
    ),
    one(
        "tests/command_line/metrics.rs",
        "the_collector_may_read_the_file_and_its_permissions_stay",
        NO_MODE,
    ),
    one(
        "tests/command_line/fleet.rs",
        "a_list_that_others_can_read_is_refused_as_a_file_and_as_standard_input",
        NO_MODE,
    ),
    one(
        "tests/command_line/fleet.rs",
        "a_line_can_name_a_profile_whose_key_is_in_the_keychain",
        "it fills the Secret Service; `keys` tests profiles with the Credential Manager",
    ),
    one(
        "tests/command_line/fleet/stopped.rs",
        "on_a_terminal_a_run_shows_its_progress",
        "it uses a terminal of Unix",
    ),
    one(
        "tests/command_line/keys.rs",
        "without_a_keychain_nothing_is_stored_and_the_command_says_so",
        "Windows always has the Credential Manager",
    ),
    one(
        "tests/command_line/options.rs",
        "a_symbolic_link_still_points_to_the_report",
        "only an administrator can make a symbolic link on Windows",
    ),
    one(
        "tests/command_line/options.rs",
        "what_is_no_regular_file_is_never_replaced_by_a_report_or_by_metrics",
        "it uses files of Unix",
    ),
    one(
        "src-tauri/crates/records/src/beside.rs",
        "only_a_regular_file_or_nothing_is_replaceable_and_links_are_followed",
        "it uses files of Unix",
    ),
    one(
        "tests/command_line/options.rs",
        "without_trusted_certificates_a_key_is_undetermined",
        "no variable can hide the certificates that Windows trusts",
    ),
    one(
        "src-tauri/crates/records/tests/on_disk/folder.rs",
        "everything_is_the_persons_alone",
        NO_MODE,
    ),
    one(
        "src-tauri/crates/records/tests/on_disk/main.rs",
        "full_disk",
        "Windows has no limit that stands for a full disk",
    ),
    one(
        "src-tauri/crates/smartrecruiters/src/proxy/forms.rs",
        "a_variable_that_is_no_text_cannot_be_read",
        "a variable of Windows is always text",
    ),
    one(
        "src-tauri/crates/smartrecruiters/tests/it/proxies.rs",
        "the_desktops_proxy_is_taken_where_no_variable_is_set",
        "it has the settings of a desktop of Linux; those of Windows are tested in `registry`",
    ),
    one(
        "src-tauri/src/instance/mod.rs",
        "bus",
        "it uses the message bus; on Windows, a plugin of Tauri does the same",
    ),
    one(
        "src-tauri/src/window/trouble.rs",
        "the_process_that_does_not_answer_is_named_where_it_is_known",
        "WebView2 does not say which process does not answer",
    ),
];

const NO_MODE: &str =
    "the permissions of a file on Windows are another system of rules, and a person's folders are private by default";

const fn whole(file: &'static str, reason: &'static str) -> NotCompiled {
    one(file, WHOLE, reason)
}

const fn one(file: &'static str, test: &'static str, reason: &'static str) -> NotCompiled {
    NotCompiled { file, test, reason }
}

/// Prints them.
pub(super) fn print() {
    for NotCompiled { file, test, reason } in NOT_COMPILED {
        println!("NOT COMPILED for Windows: {file} {test}, because {reason}.");
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::process::root;

    /// Conditions that Windows does not meet.
    const CONDITIONS: [&str; 4] = [
        "cfg(unix)",
        "cfg(target_os = \"linux\")",
        "cfg(not(windows))",
        "cfg(not(target_os = \"windows\"))",
    ];

    fn is_condition(attribute: &str) -> bool {
        CONDITIONS.iter().any(|condition| attribute == format!("[{condition}]"))
    }

    fn is_test(attribute: &str) -> bool {
        attribute.ends_with("test]")
    }

    /// The tests and the modules of this source that have such a condition.
    fn conditional(source: &str) -> Vec<String> {
        let (mut found, mut attributes) = (Vec::new(), Vec::new());
        for line in source.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            if let Some(attribute) = line.strip_prefix("#!") {
                found.extend(is_condition(attribute).then(|| WHOLE.to_owned()));
                continue;
            }
            if let Some(attribute) = line.strip_prefix('#') {
                attributes.push(attribute);
                continue;
            }
            let item = |word: &str| {
                line.split_once(word)?
                    .1
                    .split(['(', ';', ' '])
                    .next()
                    .map(str::to_owned)
            };
            if attributes.iter().any(|attribute| is_condition(attribute)) {
                let test = attributes
                    .iter()
                    .any(|attribute| is_test(attribute))
                    .then(|| item("fn "));
                let module = line.ends_with(';').then(|| item("mod "));
                found.extend(test.or(module).flatten());
            }
            attributes.clear();
        }
        found
    }

    /// The file of a module that is declared in `file`.
    fn module(file: &Path, name: &str) -> Option<PathBuf> {
        let folder = file.parent()?;
        let own = folder.join(file.file_stem()?);
        let candidates = [
            folder.join(format!("{name}.rs")),
            folder.join(name).join("mod.rs"),
            own.join(format!("{name}.rs")),
        ];
        candidates.into_iter().find(|file| file.exists())
    }

    fn has_tests(file: &Path) -> bool {
        fs::read_to_string(file).is_ok_and(|source| source.lines().any(|line| is_test(line.trim())))
    }

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                sources(&path, found)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
        Ok(())
    }

    #[test]
    fn every_test_that_windows_lacks_is_in_the_list() -> anyhow::Result<()> {
        let mut files = Vec::new();
        for folder in ["tests", "src-tauri"] {
            sources(&root().join(folder), &mut files)?;
        }
        // This crate's own commands for other systems exist on Linux only.
        files.retain(|file| !file.starts_with(root().join("src-tauri/crates/xtask")));
        let (mut found, mut in_modules) = (BTreeSet::new(), BTreeSet::new());
        for file in &files {
            for name in conditional(&fs::read_to_string(file)?) {
                let module = module(file, &name);
                if name == WHOLE || module.as_deref().is_none_or(has_tests) {
                    found.insert((file.clone(), name));
                    in_modules.extend(module);
                }
            }
        }
        found.retain(|(file, _)| !in_modules.contains(file));
        let listed: BTreeSet<_> = NOT_COMPILED
            .iter()
            .map(|entry| (root().join(entry.file), entry.test.to_owned()))
            .collect();
        let lacking: Vec<_> = found.difference(&listed).collect();
        let unknown: Vec<_> = listed.difference(&found).collect();
        assert!(
            lacking.is_empty() && unknown.is_empty(),
            "not in the list: {lacking:#?}\nin the list, but not in the sources: {unknown:#?}"
        );
        Ok(())
    }

    #[test]
    fn conditions_are_found() {
        for (source, expected) in [
            ("#![cfg(unix)]", &[WHOLE][..]),
            ("#![cfg(windows)]", &[]),
            ("#[cfg(unix)]\n#[test]\nfn one() {}", &["one"]),
            (
                "#[tokio::test]\n// A comment.\n#[cfg(target_os = \"linux\")]\nasync fn one() {}",
                &["one"],
            ),
            ("#[cfg(unix)]\nfn no_test() {}", &[]),
            (
                "#[cfg(not(windows))]\nmod one;\n#[cfg(windows)]\nmod other;\nmod third;",
                &["one"],
            ),
            ("#[cfg(not(unix))]\n#[test]\nfn one() {}", &[]),
            (
                "#[test]\nfn one() {}\n#[cfg(unix)]\nconst A: u8 = 1;\n#[test]\nfn two() {}",
                &[],
            ),
        ] {
            assert_eq!(conditional(source), expected, "{source}");
        }
    }
}
