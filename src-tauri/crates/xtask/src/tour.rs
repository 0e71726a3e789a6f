//! `cargo xtask tour`: the pictures of `docs/tour.md` and the README, taken from the real window.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::process::root;
use crate::test;

/// The pages whose pictures it takes.
const PAGES: [&str; 2] = ["docs/tour.md", "README.md"];

/// A picture in the repository has at most this many bytes.
const LARGEST: usize = 120 * 1024;

/// Runs the journeys and replaces each picture that a page shows by the journey's screenshot of the same name.
pub(crate) fn retake() -> anyhow::Result<()> {
    test::selected(&["--test".into(), "journey".into()])?;
    let screenshots = root().join("target/screenshots");
    let tour = root().join("docs/tour");
    let mut pictures = BTreeSet::new();
    for page in PAGES {
        let text = fs::read_to_string(root().join(page)).with_context(|| format!("cannot read {page}"))?;
        pictures.extend(linked(&text).map(str::to_owned));
    }
    fs::remove_dir_all(&tour).with_context(|| format!("cannot remove {}", tour.display()))?;
    fs::create_dir_all(&tour)?;
    for name in pictures {
        let picture = reduced(&screenshots.join(&name))?;
        ensure!(
            picture.len() <= LARGEST,
            "{name} has {} bytes, more than {LARGEST}",
            picture.len()
        );
        fs::write(tour.join(&name), &picture)?;
        println!("{name}: {} KB", picture.len().div_ceil(1024));
    }
    Ok(())
}

/// The file names of the pictures in the folder `tour` that a page shows.
fn linked(page: &str) -> impl Iterator<Item = &str> {
    page.split("tour/")
        .skip(1)
        .filter_map(|rest| rest.split_once(')').map(|(name, _)| name))
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "png"))
}

/// The picture in 256 colors, which is enough for a window and a third of the size.
fn reduced(file: &Path) -> anyhow::Result<Vec<u8>> {
    ensure!(file.is_file(), "no journey takes {}", file.display());
    let output = Command::new("convert")
        .arg(file)
        .args(["-strip", "+dither", "-colors", "256", "png8:-"])
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start convert; it is in the package imagemagick")?;
    ensure!(output.status.success(), "convert cannot read {}", file.display());
    Ok(output.stdout)
}

#[cfg(test)]
mod tests {
    use super::linked;

    #[test]
    fn a_page_names_its_pictures() {
        let check = |page: &str, expect: &[&str]| assert_eq!(linked(page).collect::<Vec<_>>(), expect, "{page}");
        check("![Start](tour/01-start.png)", &["01-start.png"]);
        check(
            "| ![a](docs/tour/a.png) | ![b](docs/tour/b-dark.png) |",
            &["a.png", "b-dark.png"],
        );
        check("[The tour](docs/tour.md) shows every step.", &[]);
    }
}
