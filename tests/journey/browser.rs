//! A stand-in for the browser, which records the addresses that the program opens.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// How `xdg-open` can fail to open a page.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Opener {
    Fails,
    DoesNothing,
    IsMissing,
    Hangs,
}

/// Replaces `xdg-open`, so that no test opens a real browser.
pub(crate) struct Browser {
    folder: PathBuf,
}

impl Browser {
    /// Installs the script in a folder for the `PATH`.
    pub(crate) fn install(folder: &Path) -> anyhow::Result<Self> {
        fs::create_dir_all(folder)?;
        // The file is renamed when it is complete, so that no test reads a half-written address.
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

    /// Replaces the script with an opener that opens nothing, or removes it.
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

    /// The last opened address, once; `None` if nothing was opened since the last call.
    pub(crate) fn take(&self) -> anyhow::Result<Option<String>> {
        let address = self.folder.join("address");
        if !address.exists() {
            return Ok(None);
        }
        let opened = fs::read_to_string(&address).context("cannot read the opened address")?;
        fs::remove_file(&address)?;
        Ok(Some(opened))
    }
}
