//! The person's browser: the program opens addresses in it, and it only notes them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// What a system's opener may do that opens nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Opener {
    Fails,
    DoesNothing,
    IsMissing,
    Hangs,
}

/// Stands in for `xdg-open`, so that no test opens a real browser.
pub(crate) struct Browser {
    folder: PathBuf,
}

impl Browser {
    /// Installs itself in a folder for the `PATH`.
    pub(crate) fn install(folder: &Path) -> anyhow::Result<Self> {
        fs::create_dir_all(folder)?;
        // Renamed when it is complete, so that a half-written address is never read.
        let script = format!(
            "#!/bin/sh\ncd '{}' && printf %s \"$1\" > address.new && mv address.new address\n",
            folder.display()
        );
        let browser = Self {
            folder: folder.to_owned(),
        };
        browser.write(&script)?;
        Ok(browser)
    }

    /// From now on there is a system's opener that opens nothing, or none.
    pub(crate) fn replace(&self, opener: Opener) -> anyhow::Result<()> {
        match opener {
            Opener::DoesNothing => self.write("#!/bin/sh\nexit 0\n"),
            Opener::Fails => self.write("#!/bin/sh\nexit 3\n"),
            Opener::Hangs => self.write("#!/bin/sh\nexec sleep 20\n"),
            Opener::IsMissing => Ok(fs::remove_file(self.program())?),
        }
    }

    fn write(&self, script: &str) -> anyhow::Result<()> {
        let program = self.program();
        fs::write(&program, script)?;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
        Ok(())
    }

    fn program(&self) -> PathBuf {
        self.folder.join("xdg-open")
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
