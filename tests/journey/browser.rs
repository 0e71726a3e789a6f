//! The person's browser: the program opens addresses in it, and it only notes them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// Stands in for `xdg-open`, so that no test opens a real browser.
pub(crate) struct Browser {
    folder: PathBuf,
}

impl Browser {
    /// Installs itself in a folder for the `PATH`.
    pub(crate) fn install(folder: &Path) -> anyhow::Result<Self> {
        fs::create_dir_all(folder)?;
        let program = folder.join("xdg-open");
        // Renamed when it is complete, so that a half-written address is never read.
        let script = format!(
            "#!/bin/sh\ncd '{}' && printf %s \"$1\" > address.new && mv address.new address\n",
            folder.display()
        );
        fs::write(&program, script)?;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// The address that was opened last, once; none where nothing was opened since.
    pub(crate) fn take(&self) -> anyhow::Result<Option<String>> {
        let address = self.folder.join("address");
        if !address.exists() {
            return Ok(None);
        }
        let opened = fs::read_to_string(&address).context("what the browser opened cannot be read")?;
        fs::remove_file(&address)?;
        Ok(Some(opened))
    }
}
