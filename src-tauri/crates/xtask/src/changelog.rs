//! `docs/changelog.md`, from which the packages, the software centers, and the release notes take their texts.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, bail, ensure};

use crate::process::root;

/// The version of this workspace, which is the newest one of the changelog.
const CURRENT: &str = env!("CARGO_PKG_VERSION");

/// A version with its changes, newest first in the changelog.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Version {
    /// Such as `0.1.0`.
    pub(crate) number: String,
    /// The day of its release, such as `2026-11-24`.
    pub(crate) day: String,
    /// One sentence or more for each change.
    pub(crate) changes: Vec<String>,
}

/// All versions, newest first.
pub(crate) fn versions() -> anyhow::Result<Vec<Version>> {
    let page = fs::read_to_string(root().join("docs/changelog.md")).context("cannot read docs/changelog.md")?;
    let versions = parse(&page)?;
    let newest = versions.first().map_or("none", |version| &version.number);
    ensure!(
        newest == CURRENT,
        "the newest version of docs/changelog.md is {newest}, not {CURRENT}"
    );
    Ok(versions)
}

/// `cargo xtask release-notes`: what is new in the current version, as Markdown.
pub(crate) fn notes() -> anyhow::Result<String> {
    let versions = versions()?;
    let changes = versions.first().map(|version| version.changes.as_slice());
    Ok(list("- ", changes.unwrap_or_default()))
}

/// Reads a heading `## <number>, <day>` and a list for each version.
fn parse(page: &str) -> anyhow::Result<Vec<Version>> {
    let mut versions = Vec::<Version>::new();
    for line in page.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix("## ") {
            let (number, day) = heading
                .split_once(", ")
                .with_context(|| format!("`{line}` is not `## <version>, <day>`"))?;
            let digits = day.split('-').map(str::len).collect::<Vec<_>>();
            ensure!(digits == [4, 2, 2], "`{line}` has no day such as 2026-11-24");
            versions.push(Version {
                number: number.to_owned(),
                day: day.to_owned(),
                changes: Vec::new(),
            });
            continue;
        }
        let Some(version) = versions.last_mut() else {
            continue;
        };
        if let Some(change) = line.strip_prefix("- ") {
            version.changes.push(change.to_owned());
        } else if let (Some(rest), Some(change)) = (line.strip_prefix("  "), version.changes.last_mut()) {
            change.push(' ');
            change.push_str(rest);
        } else {
            bail!("`{line}` belongs to no change");
        }
    }
    if let Some(empty) = versions.iter().find(|version| version.changes.is_empty()) {
        bail!("{} has no changes", empty.number);
    }
    Ok(versions)
}

/// The changelog of a Debian package. `date` turns a day into one of RFC 5322.
pub(crate) fn debian(
    versions: &[Version],
    maintainer: &str,
    date: impl Fn(&str) -> anyhow::Result<String>,
) -> anyhow::Result<String> {
    let mut text = String::new();
    for Version { number, day, changes } in versions {
        write!(
            text,
            "findem-connect ({number}-1) unstable; urgency=low\n\n{}\n -- {maintainer}  {}\n\n",
            list("  * ", changes),
            date(day)?
        )?;
    }
    Ok(text)
}

/// The changelog of an rpm package. `date` turns a day into one such as `Tue Nov 24 2026`.
pub(crate) fn rpm(
    versions: &[Version],
    maintainer: &str,
    date: impl Fn(&str) -> anyhow::Result<String>,
) -> anyhow::Result<String> {
    let mut text = String::new();
    for Version { number, day, changes } in versions {
        // A percent sign begins a macro.
        let changes = list("- ", changes).replace('%', "%%");
        writeln!(text, "* {} {maintainer} - {number}-1\n{changes}", date(day)?)?;
    }
    Ok(text)
}

/// The releases of an AppStream component.
pub(crate) fn appstream(versions: &[Version]) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let items = |changes: &[String]| {
        let items = changes.iter().map(|change| format!("<li>{}</li>", escaped(change)));
        items.collect::<Vec<_>>().concat()
    };
    let releases = versions.iter().map(|Version { number, day, changes }| {
        format!(
            "<release version=\"{number}\" date=\"{day}\"><description><ul>{}</ul></description></release>",
            items(changes)
        )
    });
    format!("<releases>{}</releases>", releases.collect::<Vec<_>>().concat())
}

fn list(mark: &str, changes: &[String]) -> String {
    let lines: Vec<String> = changes.iter().map(|change| format!("{mark}{change}\n")).collect();
    lines.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Changelog\n\nThe packages read this.\n\n## 0.2.0, 2026-12-01\n\n- A change with\n  a second line & 5 %.\n- Another.\n\n## 0.1.0, 2026-11-24\n\n- First.\n";

    #[test]
    fn the_changelog_ends_in_every_format() -> anyhow::Result<()> {
        let versions = parse(PAGE)?;
        assert_eq!(
            debian(&versions, "A <a@example.com>", |day| Ok(day.to_owned()))?,
            "findem-connect (0.2.0-1) unstable; urgency=low\n\n  * A change with a second line & 5 %.\n  * Another.\n\n \
             -- A <a@example.com>  2026-12-01\n\n\
             findem-connect (0.1.0-1) unstable; urgency=low\n\n  * First.\n\n -- A <a@example.com>  2026-11-24\n\n"
        );
        assert_eq!(
            rpm(&versions, "A <a@example.com>", |day| Ok(day.to_owned()))?,
            "* 2026-12-01 A <a@example.com> - 0.2.0-1\n- A change with a second line & 5 %%.\n- Another.\n\n\
             * 2026-11-24 A <a@example.com> - 0.1.0-1\n- First.\n\n"
        );
        assert_eq!(
            appstream(&versions),
            "<releases><release version=\"0.2.0\" date=\"2026-12-01\"><description><ul>\
             <li>A change with a second line &amp; 5 %.</li><li>Another.</li></ul></description></release>\
             <release version=\"0.1.0\" date=\"2026-11-24\"><description><ul><li>First.</li></ul></description></release></releases>"
        );
        Ok(())
    }

    #[test]
    fn a_changelog_that_cannot_be_read_is_refused() {
        for page in [
            "## 0.1.0\n\n- First.\n",
            "## 0.1.0, in November\n\n- First.\n",
            "## 0.1.0, 2026-11-24\n",
            "## 0.1.0, 2026-11-24\n\nFirst.\n",
        ] {
            assert!(parse(page).is_err(), "{page}");
        }
    }

    #[test]
    fn the_changelog_names_the_current_version_first() -> anyhow::Result<()> {
        assert!(notes()?.starts_with("- "));
        Ok(())
    }
}
