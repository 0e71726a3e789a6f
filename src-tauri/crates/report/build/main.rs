//! Lists the catalog's files. The build fails if an id has no text or is defined twice, or if a file does not parse.

mod catalogue;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
fn main() -> io::Result<()> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("texts/en");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");
    let mut paths: Vec<_> = fs::read_dir(&folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();

    let mut files = Vec::new();
    let mut list = String::from("&[\n");
    for path in &paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.push((name, fs::read_to_string(path)?));
        let _ = writeln!(list, "    include_str!({:?}),", path.to_string_lossy());
    }
    list.push_str("]\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("catalogue.rs"), list)?;

    for fault in catalogue::faults(&files) {
        println!("cargo::error={fault}");
    }
    Ok(())
}
