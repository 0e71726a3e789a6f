//! Every command that a page tells a reader to type. Those of `findem-doctor` are run here, on a practice tenant in the place of
//! SmartRecruiters, in a folder with the files that they name.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use assert_cmd::cargo::cargo_bin;

use crate::support::{Server, process, run};

/// The commands of other programs, by their beginning, each with what tries them.
const TRIED_ELSEWHERE: [(&str, &str); 6] = [
    ("cargo xtask ", "tests/documentation.rs: they exist"),
    ("npm run ", "tests/documentation.rs: they exist"),
    ("cargo test -p ", "tests/documentation.rs: the crate exists"),
    ("findem-connect report.html", "tests/journey/report_replay.rs"),
    ("sudo ", "`cargo xtask packages`, in a fresh system"),
    ("docker build ", "`cargo xtask packages` reads the Containerfile"),
];

/// Folders of a real system that the commands name. Here they are in the test's folder.
const SYSTEM_FOLDERS: [&str; 4] = ["/var/lib/", "/etc/", "/results/", "/keys/"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// README.md and every page in docs: its name and its text.
fn pages() -> Vec<(String, String)> {
    let docs = fs::read_dir(root().join("docs")).unwrap();
    let docs = docs.map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = docs.chain([root().join("README.md")]).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let pages = paths.iter().map(|path| (name(path), fs::read_to_string(path).unwrap()));
    pages.collect()
}

/// The fenced blocks of a page: the language, and the lines.
fn blocks(page: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    page.split("\n```").skip(1).step_by(2).map(|block| {
        let (language, text) = block.split_once('\n').unwrap_or((block, ""));
        (language, text.lines().collect())
    })
}

/// The commands of a block, without comments.
fn commands(language: &str, lines: &[&str]) -> Vec<String> {
    let line_of = |line: &str| line.split(" #").next().unwrap_or_default().trim().to_owned();
    match language {
        "sh" => {
            let commands = lines.iter().map(|line| line_of(line));
            commands
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .collect()
        }
        "ini" => {
            let commands = lines.iter().filter_map(|line| line.strip_prefix("ExecStart=/usr/bin/"));
            let stdin = lines.iter().find_map(|line| line.strip_prefix("StandardInput=file:"));
            let input = stdin.map_or_else(String::new, |file| format!(" < {file}"));
            commands.map(|command| format!("{command}{input}")).collect()
        }
        "crontab" => {
            let commands = lines
                .iter()
                .filter_map(|line| line.find("findem-doctor").map(|at| &line[at..]));
            commands.map(str::to_owned).collect()
        }
        "yaml" => of_manifest(lines),
        _ => Vec::new(),
    }
}

/// The commands of the containers that run `findem-doctor`, with their arguments.
fn of_manifest(lines: &[&str]) -> Vec<String> {
    let mut commands = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(command) = line.trim().strip_prefix("command: [findem-doctor, ") else {
            continue;
        };
        let words = lines[at + 1..]
            .iter()
            .map(|line| line.trim())
            .skip_while(|line| *line == "args:");
        let words: Vec<&str> = words.map_while(|line| line.strip_prefix("- ")).collect();
        let command = format!("findem-doctor {} {}", command.trim_end_matches(']'), words.join(" "));
        commands.push(command.replace("$(JOB_COMPLETION_INDEX)", "1"));
    }
    commands
}

/// What is typed instead, so that nothing leaves this computer, or none if only the words can be tried.
fn harmless(command: &str, base: &str) -> Option<String> {
    let mut words = command.split_whitespace().skip(1);
    match words.next()? {
        "check" if command.contains("--profile") => None,
        "check"
            if ["--plan", "--env practice", "--scenario"]
                .iter()
                .any(|word| command.contains(word)) =>
        {
            Some(command.to_owned())
        }
        "check" => {
            let elsewhere = command.replace("--env production ", "");
            let elsewhere = elsewhere.replacen(" check", &format!(" check --api-base {base}"), 1);
            let in_variable = if command.contains("--key-stdin") {
                ""
            } else {
                "FINDEM_DOCTOR_KEY=$(cat keyfile) "
            };
            Some(format!("{in_variable}{elsewhere}"))
        }
        "fleet" => Some(command.replacen(" fleet", &format!(" fleet --api-base {base}"), 1)),
        "keys" | "practice" | "watch" => None,
        _ => Some(command.to_owned()),
    }
}

/// A folder with the files that the commands name.
fn folder(server: &Server) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    };
    let report = server.check(&["--format", "json"]).out;
    let lines: Vec<String> = (0..4)
        .map(|line| {
            format!(
                "{{\"name\": \"{line}\", \"env\": \"practice\", \"key\": \"{}\"}}\n",
                server.key()
            )
        })
        .collect();
    let lines = lines.concat();
    for name in ["customer.json", "before.json", "after.json"] {
        write(name, &report);
    }
    for name in ["keyfile", "etc/findem-doctor/key"] {
        write(name, &server.key());
    }
    for name in ["keys.ndjson", "keys/keys.ndjson"] {
        write(name, &lines);
    }
    write(
        "old.ndjson",
        "{\"line\": 1, \"name\": \"0\", \"env\": \"practice\", \"error\": {\"code\": \"keyEmpty\", \"message\": \"\"}}\n",
    );
    for name in ["var/lib/findem-doctor", "results"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    folder
}

/// The environment of every test of the command line.
fn like_a_test(command: &mut Command) -> &mut Command {
    for (name, value) in process().get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

/// Runs a line in a shell, in this folder, and returns its exit code with what it said.
fn in_a_shell(line: &str, folder: &Path) -> (i32, String) {
    let programs = cargo_bin("findem-doctor").parent().unwrap().to_owned();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    let output = like_a_test(&mut shell)
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", path)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[test]
fn every_command_of_the_pages_runs() {
    let server = Server::ready();
    let base = server.base();
    let mut tried = 0;
    let mut faults = Vec::new();
    for (page, text) in pages() {
        for (language, lines) in blocks(&text) {
            for command in commands(language, &lines) {
                if !command.starts_with("findem-doctor ") {
                    if !TRIED_ELSEWHERE.iter().any(|(start, _)| command.starts_with(start)) {
                        faults.push(format!("{page}: nothing tries `{command}`"));
                    }
                    continue;
                }
                tried += 1;
                let Some(line) = harmless(&command, &base) else {
                    let words = command.split(" <").next().unwrap_or_default();
                    let words: Vec<&str> = words.split_whitespace().skip(1).chain(["--help"]).collect();
                    let said = run(&words);
                    if said.code != 0 {
                        faults.push(format!("{page}: `{command}` is not understood: {}", said.err));
                    }
                    continue;
                };
                let folder = folder(&server);
                let place = folder.path().display();
                let line = SYSTEM_FOLDERS
                    .iter()
                    .fold(line, |line, system| line.replace(system, &format!("{place}{system}")));
                // A result that says "not ready" or "could not tell" is a result, too.
                let (code, said) = in_a_shell(&line, folder.path());
                if code == 2 || code > 3 {
                    faults.push(format!("{page}: `{line}` ends with {code}: {said}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(tried > 15, "only {tried} commands were found");
}

#[test]
fn commands_are_found_in_every_kind_of_block() {
    let check = |page: &str, expect: &[&str]| {
        let found: Vec<String> = blocks(page)
            .flat_map(|(language, lines)| commands(language, &lines))
            .collect();
        assert_eq!(found, expect, "{page}");
    };
    check("```\nfindem-doctor check\n```\n", &[]);
    check(
        "a\n```sh\nfindem-doctor check  # why\n\n# only a comment\nls\n```\nb\n",
        &["findem-doctor check", "ls"],
    );
    check(
        "a\n```ini\n[Service]\nStandardInput=file:/etc/k\nExecStart=/usr/bin/findem-doctor check --key-stdin\n```\n",
        &["findem-doctor check --key-stdin < /etc/k"],
    );
    check(
        "a\n```crontab\n0 6 * * * root findem-doctor check < /etc/k || echo x\n```\n",
        &["findem-doctor check < /etc/k || echo x"],
    );
    check(
        "a\n```yaml\n  command: [findem-doctor, fleet]\n  args:\n    - --keys=k\n    - --shard=$(JOB_COMPLETION_INDEX)/4\n  env: []\n```\n",
        &["findem-doctor fleet --keys=k --shard=1/4"],
    );
}
