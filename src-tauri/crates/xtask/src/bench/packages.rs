//! The sizes of the Debian packages.

use std::fmt::Write as _;
use std::fs;

use crate::bundle::{self, debian};

/// Builds the packages as people get them.
pub(super) fn section() -> anyhow::Result<String> {
    bundle::bundle()?;
    let mut section = format!(
        "## The packages

The Debian packages with everything in them: programs, languages, notices of other people's software, manual pages. Both together may
have {} bytes.

| package | bytes |
| --- | --- |
",
        debian::LARGEST
    );
    let mut sum = 0;
    for package in debian::packages()? {
        let size = fs::metadata(&package)?.len();
        sum += size;
        let name = package.file_name().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(section, "| {name} | {size} |")?;
    }
    write!(
        section,
        "| together | {sum} |

What would break it: a large dependency, data for languages that the programs do not speak, or debug information in a release.
"
    )?;
    Ok(section)
}
