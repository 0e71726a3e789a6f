//! Adds version information to the program for Windows, which Explorer and inventories of software show.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    let number = |part: &str| env::var(format!("CARGO_PKG_VERSION_{part}"));
    let numbers = [number("MAJOR")?, number("MINOR")?, number("PATCH")?, "0".to_owned()].join(",");
    let script = PathBuf::from(env::var("OUT_DIR")?).join("version.rc");
    let (version, description) = (env::var("CARGO_PKG_VERSION")?, env::var("CARGO_PKG_DESCRIPTION")?);
    fs::write(&script, resource(&numbers, &version, &description))?;
    Ok(embed_resource::compile(&script, embed_resource::NONE).manifest_required()?)
}

/// A console program (`FILEOS` 0x40004, `FILETYPE` 1) with texts in American English (0x0409) and Unicode (1200, in hexadecimal 04b0).
fn resource(numbers: &str, version: &str, description: &str) -> String {
    format!(
        "1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
FILEOS 0x40004
FILETYPE 1
BEGIN
  BLOCK \"StringFileInfo\"
  BEGIN
    BLOCK \"040904b0\"
    BEGIN
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
