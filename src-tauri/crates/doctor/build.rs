//! Adds a manifest and version information to the program for Windows. Explorer and inventories of software show the latter.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The window's program has the same one.
const MANIFEST: &str = "../../packaging/windows/programs.manifest";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={MANIFEST}");
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    // In a string of the script, a backslash begins an escape.
    let manifest = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(MANIFEST);
    let manifest = manifest.display().to_string().replace('\\', "/");
    let number = |part: &str| env::var(format!("CARGO_PKG_VERSION_{part}"));
    let numbers = [number("MAJOR")?, number("MINOR")?, number("PATCH")?, "0".to_owned()].join(",");
    let script = PathBuf::from(env::var("OUT_DIR")?).join("resources.rc");
    let (version, description) = (env::var("CARGO_PKG_VERSION")?, env::var("CARGO_PKG_DESCRIPTION")?);
    fs::write(&script, resources(&manifest, &numbers, &version, &description))?;
    Ok(embed_resource::compile(&script, embed_resource::NONE).manifest_required()?)
}

/// The manifest of a program (24), and version information of a console program (`FILEOS` 0x40004, `FILETYPE` 1) with texts in
/// American English (0x0409) and Unicode (1200, in hexadecimal 04b0).
fn resources(manifest: &str, numbers: &str, version: &str, description: &str) -> String {
    format!(
        "1 24 \"{manifest}\"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
FILEOS 0x40004
FILETYPE 1
BEGIN
  BLOCK \"StringFileInfo\"
  BEGIN
    BLOCK \"040904b0\"
    BEGIN
      VALUE \"CompanyName\", \"The Findem Connect authors\"
      VALUE \"FileDescription\", \"{description}\"
      VALUE \"FileVersion\", \"{version}\"
      VALUE \"OriginalFilename\", \"findem-doctor.exe\"
      VALUE \"ProductName\", \"Findem Connect for SmartRecruiters\"
      VALUE \"ProductVersion\", \"{version}\"
    END
  END
  BLOCK \"VarFileInfo\"
  BEGIN
    VALUE \"Translation\", 0x0409, 1200
  END
END
"
    )
}
