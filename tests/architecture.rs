//! Tests for the invariants that `docs/architecture.md` lists.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test whose scaffolding fails has failed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The crates of this workspace, each with the ones that it may depend on.
const ALLOWED_DEPENDENCIES: [(&str, &[&str]); 15] = [
    ("diagnosis", &[]),
    ("presentation", &["diagnosis"]),
    ("report", &["diagnosis", "presentation"]),
    ("smartrecruiters", &["diagnosis", "policy"]),
    ("checkup", &["diagnosis", "report", "smartrecruiters"]),
    ("wizard", &["diagnosis", "presentation"]),
    ("desk", &["diagnosis", "presentation", "report"]),
    ("keychain", &[]),
    ("policy", &["diagnosis"]),
    ("records", &[]),
    ("watch", &["diagnosis", "records", "report"]),
    ("practice", &[]),
    (
        "doctor",
        &[
            "checkup",
            "diagnosis",
            "keychain",
            "policy",
            "practice",
            "records",
            "report",
            "smartrecruiters",
            "watch",
        ],
    ),
    (
        "findem-connect",
        &[
            "checkup",
            "desk",
            "diagnosis",
            "keychain",
            "policy",
            "practice",
            "presentation",
            "records",
            "report",
            "smartrecruiters",
            "watch",
            "wizard",
        ],
    ),
    ("xtask", &[]),
];

/// The pure crates, each with everything that it may depend on: crates that do no I/O and never block.
const PURE: [(&str, &[&str]); 4] = [
    (
        "diagnosis",
        &[
            "serde",
            "serde_json",
            "strsim",
            "strum",
            "ts-rs",
            "unicode-normalization",
        ],
    ),
    ("presentation", &["diagnosis", "serde", "strum", "ts-rs"]),
    ("wizard", &["diagnosis", "presentation", "serde", "serde_json", "ts-rs"]),
    ("desk", &["diagnosis", "presentation", "report", "serde", "ts-rs"]),
];

/// Names that would give a pure crate access to the outside world.
const OUTSIDE_WORLD: [&str; 18] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::sync",
    "std::io",
    "std::time",
    "SystemTime",
    "Instant",
    "async ",
    ".await",
    "tokio",
    "reqwest",
    "println!",
    "extern ",
    "static mut",
    "thread_local",
];

/// Libraries that only the named crates may depend on.
const RESTRICTED: [(&str, &[&str]); 4] = [
    ("keyring", &["keychain"]),
    ("reqwest", &["smartrecruiters"]),
    ("axum", &["practice"]),
    ("tauri", &["findem-connect"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .canonicalize()
        .expect("the project's folder")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn manifest(crate_name: &str) -> String {
    match crate_name {
        "findem-connect" => read("Cargo.toml"),
        crate_name => read(format!("src-tauri/crates/{crate_name}/Cargo.toml")),
    }
}

/// The names under `[dependencies]` and `[target.….dependencies]`. Dev-dependencies are not restricted.
fn dependencies(crate_name: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest(crate_name).lines() {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            inside =
                section == "dependencies" || (section.starts_with("target.") && section.ends_with(".dependencies"));
        } else if inside && let Some((name, _)) = line.split_once(['=', '.']) {
            names.insert(name.trim().to_owned());
        }
    }
    names.remove("");
    names.into_iter().filter(|name| !name.starts_with('#')).collect()
}

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no files that end in {endings:?}");
    found
}

#[test]
fn crates_depend_only_on_the_crates_that_they_may_use() {
    let crates: BTreeSet<&str> = ALLOWED_DEPENDENCIES.iter().map(|(crate_name, _)| *crate_name).collect();
    for (crate_name, allowed) in ALLOWED_DEPENDENCIES {
        for dependency in dependencies(crate_name)
            .iter()
            .filter(|name| crates.contains(name.as_str()))
        {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{crate_name} must not use {dependency}"
            );
        }
    }
    let on_disk: BTreeSet<String> = fs::read_dir(root().join("src-tauri/crates"))
        .expect("the folder of the crates")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<String> = crates
        .iter()
        .filter(|crate_name| **crate_name != "findem-connect")
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        on_disk, known,
        "a new crate needs an entry in ALLOWED_DEPENDENCIES and a row in docs/architecture.md"
    );
}

#[test]
fn the_pure_crates_use_no_network_disk_or_clock() {
    for (crate_name, allowed) in PURE {
        for dependency in dependencies(crate_name) {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{crate_name} must not use {dependency}"
            );
        }
        let folder = format!("src-tauri/crates/{crate_name}");
        assert!(
            !root().join(&folder).join("build.rs").exists(),
            "{crate_name} must not have a build script, which may do anything"
        );
        for file in files(&format!("{folder}/src"), &[".rs"]) {
            let source = fs::read_to_string(&file).expect("a source file");
            let code = source.lines().filter_map(|line| line.split("//").next());
            for (line, word) in code.flat_map(|line| OUTSIDE_WORLD.map(|word| (line, word))) {
                assert!(!line.contains(word), "{} contains {word}", file.display());
            }
        }
    }
}

#[test]
fn only_one_crate_uses_keyring_reqwest_axum_and_tauri() {
    for (name, owners) in RESTRICTED {
        for (crate_name, _) in ALLOWED_DEPENDENCIES {
            let uses = dependencies(crate_name).contains(name);
            assert!(
                !uses || owners.contains(&crate_name),
                "{crate_name} must not use {name}"
            );
        }
    }
}

#[test]
fn only_the_ipc_folder_of_the_page_imports_tauri() {
    for file in files("ui/src", &[".ts", ".svelte"]) {
        let source = fs::read_to_string(&file).expect("a source file");
        let imports = source.contains("@tauri-apps/");
        assert!(
            !imports || file.starts_with(root().join("ui/src/lib/ipc")),
            "{} imports Tauri",
            file.display()
        );
    }
}

#[test]
fn the_page_can_call_exactly_the_commands_that_exist_and_are_allowed() {
    // The build script generates the handler, the permission and `commands.ts` from one list.
    let functions: BTreeSet<String> = files("src-tauri/src", &[".rs"])
        .iter()
        .flat_map(|file| {
            let source = fs::read_to_string(file).expect("a source file");
            let after_mark = source.split("#[tauri::command]").skip(1);
            let names = after_mark.filter_map(|rest| rest.split_once(" fn ")?.1.split('(').next().map(str::to_owned));
            names.collect::<Vec<_>>()
        })
        .collect();
    let page = read("ui/src/lib/ipc/generated/commands.ts");
    let (_, names) = page.split_once("export const COMMANDS").expect("the names on the wire");
    let called: BTreeSet<String> = names
        .lines()
        .filter_map(|line| Some(line.split_once(": \"")?.1.strip_suffix("\",")?.to_owned()))
        .collect();
    assert_eq!(
        functions, called,
        "FILES in src-tauri/build/build.rs does not list every file with commands"
    );
    let configuration = read("tauri.conf.json");
    assert_eq!(configuration.matches("\"permissions\":").count(), 1);
    assert!(
        configuration.contains(r#""permissions": ["page"]"#),
        "the only capability must allow only the page's commands"
    );
    let for_windows = read("tauri.windows.conf.json");
    assert!(
        !for_windows.contains("\"app\":"),
        "on Windows, the page may call what it may call elsewhere"
    );
}

/// The dependencies in a manifest, each with the kind of its section: `dependencies`, `dev-dependencies` or `build-dependencies`.
fn declared(manifest: &str) -> Vec<(&str, &str)> {
    let (mut found, mut section) = (Vec::new(), "");
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            let of_workspace = header.starts_with("workspace.");
            let last = header.trim_end_matches(']').rsplit('.').next();
            section = last.filter(|_| !of_workspace).unwrap_or_default();
        } else if section.ends_with("dependencies") && !line.starts_with('#') {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            found.extend((!name.is_empty()).then_some((section, name)));
        }
    }
    found
}

/// The Rust files of a crate that may use a dependency of this kind.
fn users(crate_name: &str, section: &str) -> Vec<PathBuf> {
    let (home, library) = match crate_name {
        "findem-connect" => (root(), root().join("src-tauri/src")),
        name => {
            let home = root().join("src-tauri/crates").join(name);
            (home.clone(), home.join("src"))
        }
    };
    let other_places = match crate_name {
        "findem-connect" => &["src-tauri/build", "src-tauri/examples", "tests/journey"][..],
        "doctor" => &["tests/command_line", "tests/crashes", "tests/faults", "tests/fuzz"],
        "xtask" => &["tests/architecture.rs", "tests/documentation.rs"],
        _ => &[],
    };
    let mut places: Vec<PathBuf> = other_places.iter().map(|place| root().join(place)).collect();
    if crate_name != "findem-connect" {
        places.extend(["build", "build.rs", "tests", "benches"].map(|place| home.join(place)));
    }
    let is_build = |place: &Path| place.ends_with("build") || place.ends_with("build.rs");
    match section {
        "build-dependencies" => places.retain(|place| is_build(place)),
        "dependencies" => places = vec![library],
        _ => places.push(library),
    }
    let mut found = Vec::new();
    for place in places {
        if place.is_dir() {
            found.extend(rust_files(&place));
        } else if place.is_file() {
            found.push(place);
        }
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let relative = folder.strip_prefix(root()).expect("a folder of the project");
    files(&relative.to_string_lossy(), &[".rs"])
}

/// Whether Rust code uses a crate: its name before `::`, or alone in a `use`.
fn names_crate(source: &str, dependency: &str) -> bool {
    let name = dependency.replace('-', "_");
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.match_indices(&name).map(move |(at, _)| (line, at)))
        .any(|(line, at)| {
            let (before, after) = (&line[..at], &line[at + name.len()..]);
            let whole = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
            let imported = before.trim_end().ends_with("use") && after.starts_with([';', ' ']);
            whole && (after.starts_with("::") || imported)
        })
}

#[test]
fn every_dependency_is_used() {
    let mut unused = Vec::new();
    for (crate_name, _) in ALLOWED_DEPENDENCIES {
        let manifest = manifest(crate_name);
        for (section, dependency) in declared(&manifest).into_iter().filter(|(_, name)| *name != crate_name) {
            let users = users(crate_name, section);
            let used = users
                .iter()
                .any(|file| names_crate(&fs::read_to_string(file).expect("a source file"), dependency));
            if !used {
                unused.push(format!("{crate_name} does not use {dependency} of its {section}"));
            }
        }
    }
    let root_manifest = read("Cargo.toml");
    let (_, rest) = root_manifest.split_once("[workspace.dependencies]").expect("the table");
    let (table, _) = rest.split_once("\n[").expect("its end");
    for line in table.lines().filter(|line| line.contains(" = ")) {
        let name = line.split(' ').next().unwrap_or_default();
        let taken = ALLOWED_DEPENDENCIES.iter().any(|(crate_name, _)| {
            let manifest = manifest(crate_name);
            manifest
                .lines()
                .any(|line| line.starts_with(&format!("{name}.workspace")))
                || manifest.contains(&format!("\n{name} = {{ workspace"))
        });
        if !taken {
            unused.push(format!("no crate uses {name} from the workspace"));
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn the_uses_of_a_crate_are_found_in_code_and_not_in_comments() {
    for (source, used) in [
        ("use a_b::C;", true),
        ("    x: a_b::C,", true),
        ("#[a_b::main]", true),
        ("use a_b as c;", true),
        ("pub use a_b;", true),
        ("// a_b::C", false),
        ("use other::a_b::C;", false),
        ("fn a_b() {}", false),
        ("let x = my_a_b::C;", false),
    ] {
        assert_eq!(names_crate(source, "a-b"), used, "{source}");
    }
}
