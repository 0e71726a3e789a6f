//! Lists the catalog's files. The build fails if a text is missing or is defined twice, or if a file does not parse.

mod catalog;
mod languages;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use languages::LANGUAGES;

/// How many of the texts that a file lacks are named. A file that was just begun lacks hundreds.
const NAMED: usize = 20;

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
fn main() -> io::Result<()> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("texts");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");
    let mut english = Vec::new();
    let mut list = String::from("&[\n");
    for (tag, complete) in LANGUAGES {
        let _ = writeln!(list, "({tag:?}, &[");
        let mut files = Vec::new();
        for path in in_folder(&folder.join(tag), "ftl")? {
            let name = path
                .strip_prefix(&folder)
                .unwrap_or(&path)
                .to_string_lossy()
                .into_owned();
            files.push((name, fs::read_to_string(&path)?));
            let _ = writeln!(list, "    include_str!({:?}),", path.to_string_lossy());
        }
        list.push_str("]),\n");
        let faults = if english.is_empty() {
            catalog::faults(&files)
        } else {
            catalog::faults_of_translation(&english, &files, *complete)
        };
        for fault in faults {
            println!("cargo::error={fault}");
        }
        if english.is_empty() {
            english = files;
        } else if !complete {
            for (file, ids) in catalog::missing(&english, &files) {
                let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(" ");
                let more = if ids.len() > NAMED { " …" } else { "" };
                println!("cargo::warning={tag}/{file} lacks {}: {named}{more}", ids.len());
            }
        }
    }
    list.push_str("]\n");
    for path in in_folder(&folder, "")? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !LANGUAGES.iter().any(|(tag, _)| *tag == name) {
            println!("cargo::error=build/languages.rs has no line for texts/{name}");
        }
    }
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("catalog.rs"), list)
}

/// The entries of a folder whose names have this extension, sorted.
fn in_folder(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().unwrap_or_default() == extension);
    paths.sort();
    Ok(paths)
}
