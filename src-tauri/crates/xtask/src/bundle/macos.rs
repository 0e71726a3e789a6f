//! The disk image with the window's program, which contains the command line.

use std::env::consts::ARCH;
use std::fs;
use std::path::Path;

use anyhow::Context;
use serde_json::{Map, Value, json};

use super::{command_line, shipped, target, tauri, variable};
use crate::process::{root, run};

/// The variables from which Tauri learns how to sign, and how to have it notarized.
const SIGNING: [&str; 6] = [
    "APPLE_SIGNING_IDENTITY",
    "APPLE_CERTIFICATE",
    "APPLE_CERTIFICATE_PASSWORD",
    "APPLE_ID",
    "APPLE_PASSWORD",
    "APPLE_TEAM_ID",
];

/// Builds `target/release/bundle/dmg`.
pub(super) fn bundle() -> anyhow::Result<()> {
    command_line()?;
    // Tauri wants the target in the names of further programs.
    let further = target().join("release/further");
    fs::create_dir_all(&further)?;
    fs::copy(
        target().join("release/findem-doctor"),
        further.join(format!("findem-doctor-{ARCH}-apple-darwin")),
    )
    .context("the command line was not built")?;
    let further = further_contents(&target().join("release/about")).to_string();
    let mut tauri = tauri(&["build", "--bundles", "dmg", "--config", &further]);
    // Tauri takes a variable that is set to nothing for a certificate.
    for name in SIGNING.into_iter().filter(|name| variable(name).is_none()) {
        println!("{name} is not set.");
        tauri.env_remove(name);
    }
    run(&mut tauri)
}

/// What Tauri is told to add to the window's program: the command line, which it puts beside that and signs, the license, and what
/// `about` says of the software of others.
fn further_contents(about: &Path) -> Value {
    let license = ("LICENSE.txt".into(), root().join("LICENSE"));
    let files = shipped::files().map(|file| (Path::new("about").join(&file), about.join(&file)));
    let files: Map<String, Value> = files
        .chain([license])
        .map(|(inside, file)| {
            let inside = Path::new("Resources").join(inside);
            (inside.to_string_lossy().into_owned(), json!(file))
        })
        .collect();
    json!({"bundle": {
        "externalBin": ["target/release/further/findem-doctor"],
        "macOS": {"files": files},
    }})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuzz::host;

    #[test]
    fn everything_about_the_programs_is_in_the_image() -> anyhow::Result<()> {
        let about = target().join("tmp/about-macos");
        shipped::describe(&host()?, &about)?;
        let contents = further_contents(&about);
        let files = contents["bundle"]["macOS"]["files"].as_object().context("no files")?;
        let mut inside: Vec<&str> = files.keys().map(String::as_str).collect();
        inside.sort_unstable();
        assert_eq!(
            inside,
            [
                "Resources/LICENSE.txt",
                "Resources/about/findem-connect/THIRD-PARTY-NOTICES.txt",
                "Resources/about/findem-connect/sbom.cdx.json",
                "Resources/about/findem-doctor/THIRD-PARTY-NOTICES.txt",
                "Resources/about/findem-doctor/sbom.cdx.json",
            ]
        );
        for (inside, file) in files {
            let file = file.as_str().context("no path")?;
            assert!(fs::metadata(file)?.len() > 0, "{inside} is {file}");
        }
        Ok(())
    }
}
