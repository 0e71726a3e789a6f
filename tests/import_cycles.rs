//! Checks that modules of a crate do not import each other in a circle, so that a module can be understood after those that it imports.
//!
//! A module's submodules are its parts and may use what it defines, so those imports are ignored. All other paths count, in `use` and in
//! code: those that begin with `crate`, `self`, `super` or a submodule. Unit tests inside a file are ignored.
#![expect(clippy::expect_used, reason = "a test whose scaffolding fails has failed")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

/// The path of a module in its crate; empty for the crate's root.
type Module = Vec<String>;

/// The source of each module.
type Sources = BTreeMap<Module, String>;

#[test]
fn no_modules_import_each_other_in_a_circle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let crates = fs::read_dir(root.join("src-tauri/crates")).expect("the crates");
    let mut folders: Vec<PathBuf> = crates.flatten().map(|entry| entry.path().join("src")).collect();
    folders.push(root.join("src-tauri/src"));
    let mut circles = Vec::new();
    for folder in folders {
        let mut sources = Sources::new();
        read(&folder, &mut Module::new(), &mut sources);
        assert!(!sources.is_empty(), "{}", folder.display());
        let name = folder
            .strip_prefix(&root)
            .expect("in the project")
            .display()
            .to_string();
        circles.extend(circles_in(&sources).iter().map(|circle| format!("{name}: {circle}")));
    }
    assert_eq!(circles, Vec::<String>::new());
}

/// Reads every module in a folder.
fn read(folder: &Path, module: &mut Module, sources: &mut Sources) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            module.push(stem);
            read(&path, module, sources);
            module.pop();
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let mut module = module.clone();
            let is_root = module.is_empty() && (stem == "lib" || stem == "main");
            if !is_root && stem != "mod" {
                module.push(stem);
            }
            sources
                .entry(module)
                .or_default()
                .push_str(&fs::read_to_string(&path).expect("a file"));
        }
    }
}

/// The shortest circle through each module, without modules that are in an earlier circle of the list.
fn circles_in(sources: &Sources) -> Vec<String> {
    let imports: BTreeMap<&Module, BTreeSet<Module>> = sources
        .iter()
        .map(|(module, text)| (module, imports(module, text, sources)))
        .collect();
    let mut named = BTreeSet::new();
    let mut circles = Vec::new();
    for module in sources.keys() {
        if named.contains(module) {
            continue;
        }
        if let Some(circle) = circle_through(module, &imports) {
            let path: Vec<String> = circle.iter().map(|module| module.join("::")).collect();
            circles.push(path.join(" -> "));
            named.extend(circle);
        }
    }
    circles
}

/// The shortest path of imports from a module back to itself.
fn circle_through(module: &Module, imports: &BTreeMap<&Module, BTreeSet<Module>>) -> Option<Vec<Module>> {
    let mut ways = VecDeque::from([vec![module.clone()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        for next in imports.get(way.last()?).into_iter().flatten() {
            let mut further = way.clone();
            further.push(next.clone());
            if next == module {
                return Some(further);
            }
            if seen.insert(next.clone()) {
                ways.push_back(further);
            }
        }
    }
    None
}

/// The modules that a module imports, except those that contain it.
fn imports(module: &Module, text: &str, sources: &Sources) -> BTreeSet<Module> {
    let found = paths(&tokens(&code(text)));
    let found = found.iter().filter_map(|path| resolve(module, path, sources));
    found.filter(|other| !module.starts_with(other)).collect()
}

/// The module to which a path leads, if it is in this crate.
fn resolve(module: &Module, path: &[String], sources: &Sources) -> Option<Module> {
    let mut path = path.iter().map(String::as_str).peekable();
    let mut at = module.clone();
    match path.peek().copied()? {
        "crate" => {
            path.next();
            at.clear();
        }
        "self" => {
            path.next();
        }
        "super" => {
            while path.next_if_eq(&"super").is_some() {
                at.pop()?;
            }
        }
        _ => {}
    }
    let begins_here = at != *module;
    let mut moved = begins_here;
    for segment in path {
        at.push(segment.to_owned());
        if !sources.contains_key(&at) {
            at.pop();
            break;
        }
        moved = true;
    }
    (moved && sources.contains_key(&at)).then_some(at)
}

/// The source without comments and without the unit tests at its end.
fn code(text: &str) -> String {
    let tests = text.match_indices("#[cfg(test)]").find(|(place, _)| {
        let rest = text[*place..].lines().skip(1).find(|line| !line.starts_with("#["));
        rest.is_some_and(|line| line.starts_with("mod ") && line.ends_with('{'))
    });
    let text = tests.map_or(text, |(place, _)| &text[..place]);
    let lines = text
        .lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    lines.collect::<Vec<_>>().join("\n")
}

/// The tokens of the source: names, `::`, and single characters.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            let mut name = String::from(c);
            while let Some(more) = chars.next_if(|c| c.is_alphanumeric() || *c == '_') {
                name.push(more);
            }
            tokens.push(name);
        } else if c == ':' && chars.next_if_eq(&':').is_some() {
            tokens.push("::".to_owned());
        } else if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
    }
    tokens
}

/// All paths, with the paths of a group expanded.
fn paths(tokens: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        place = path(tokens, place, &[], &mut found);
    }
    found
}

/// Reads one path or one other token, and returns the position of the next token.
fn path(tokens: &[String], start: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let token = |place: usize| tokens.get(place).map_or("", String::as_str);
    let mut path = before.to_vec();
    let mut place = start;
    while token(place).starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        path.push(token(place).to_owned());
        place += 1;
        if token(place) != "::" {
            break;
        }
        place += 1;
        if token(place) == "{" {
            place += 1;
            while !matches!(token(place), "}" | "") {
                place = self::path(tokens, place, &path, found);
            }
            return place + 1;
        }
    }
    if path.len() > 1 {
        found.push(path);
    }
    place.max(start + 1)
}

#[test]
fn every_form_of_import_is_found() {
    let sources = |texts: &[(&str, &str)]| -> Sources {
        let module = |name: &str| {
            name.split("::")
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect()
        };
        texts
            .iter()
            .map(|(name, text)| (module(name), (*text).to_owned()))
            .collect()
    };
    let check = |a: &str, expected: &[&str]| {
        let sources = sources(&[("", ""), ("a", a), ("a::c", ""), ("b", ""), ("b::d", ""), ("e", "")]);
        let found = imports(&vec!["a".to_owned()], a, &sources);
        let found: Vec<String> = found.iter().map(|module| module.join("::")).collect();
        assert_eq!(found, expected, "{a}");
    };
    for (a, expected) in [
        ("use crate::b::Thing;", &["b"][..]),
        ("use crate::b::{self, Thing};", &["b"]),
        ("use crate::b::{One, d::Two};\nuse crate::e;", &["b", "b::d", "e"]),
        (
            "use crate::{b::{d::{One, Two}, Three}, e::Four as Five};",
            &["b", "b::d", "e"],
        ),
        ("pub(crate) use super::b::d::*;", &["b::d"]),
        ("fn f() -> crate::b::Thing { super::e::g() }", &["b", "e"]),
        ("use self::c::Thing;", &["a::c"]),
        ("fn f() { c::g() }", &["a::c"]),
        // The crate's root contains every module.
        ("use crate::Thing;\nuse super::Other;", &[]),
        // Another crate, and a variable with the name of a module.
        ("use std::b::Thing;\nfn f() { let b = 1; }", &[]),
        ("// use crate::b::Thing;\n/// See [`crate::e`].\nfn f() {}", &[]),
        ("fn f() {}\n#[cfg(test)]\nmod tests {\n    use crate::b::Thing;\n}", &[]),
        ("#[cfg(test)]\nuse crate::b::Thing;", &["b"]),
    ] {
        check(a, expected);
    }

    let circle = sources(&[
        ("", "mod a; mod b; mod c;"),
        ("a", "use crate::b::One;"),
        ("b", "use crate::c::Two;"),
        ("c", "use crate::a::Three;"),
        ("c::part", "use super::Two;"),
    ]);
    assert_eq!(circles_in(&circle), ["a -> b -> c -> a"]);
    let part = sources(&[
        ("", "mod a;"),
        ("a", "mod part; use part::One;"),
        ("a::part", "use super::Two;"),
    ]);
    assert_eq!(circles_in(&part), Vec::<String>::new());
}
