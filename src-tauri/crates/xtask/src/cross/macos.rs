//! `cargo xtask macos`: clippy of every crate for macOS. Nothing is linked, because that needs Apple's SDK.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use super::cache::{Package, Registry};
use super::toolchain::Toolchain;
use super::{Available, NotRun, build_pages_if_missing, folder, set_up};
use crate::process::{root, run};
use crate::setup::Purpose;

const TARGET: &str = "aarch64-apple-darwin";

/// Brings a C compiler for macOS with the headers that C needs.
const ZIG: Package = Package {
    name: "ziglang",
    version: "0.15.2",
    sha256: "806316453d1ede7174ed3fefb8e5348154629089c3bb5fe812dfd0e172fac130",
    registry: Registry::PyPi,
};

/// Fails on a warning; says why where the check cannot be made here.
pub(crate) fn check() -> anyhow::Result<()> {
    let (toolchain, c_compiler) = match parts() {
        Ok(parts) => parts,
        Err(not_run) => {
            not_run.print("cargo xtask macos");
            return Ok(());
        }
    };
    build_pages_if_missing()?;
    run(toolchain
        .cargo()
        .args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--target",
            TARGET,
            "--",
            "--deny",
            "warnings",
        ])
        .current_dir(root())
        .env("CC_aarch64_apple_darwin", c_compiler)
        .env("AR_aarch64_apple_darwin", "ar")
        // Scripts that build C ask for Apple's SDK, and then use the headers of the compiler.
        .env("SDKROOT", folder().join("no-sdk")))
}

fn parts() -> Available<(Toolchain, PathBuf)> {
    set_up(Purpose::MacOs)?;
    Ok((Toolchain::with_target(TARGET)?, c_compiler()?))
}

/// A program that is called as a C compiler is.
fn c_compiler() -> Available<PathBuf> {
    let unpacked = folder().join(format!("zig-{}", ZIG.version));
    let compiler = unpacked.join("cc");
    if compiler.exists() {
        return Ok(compiler);
    }
    let package = ZIG.file()?;
    let make = || -> anyhow::Result<()> {
        fs::create_dir_all(&unpacked)?;
        fs::create_dir_all(folder().join("no-sdk"))?;
        run(Command::new("python3")
            .args(["-m", "zipfile", "--extract"])
            .arg(&package)
            .arg(&unpacked))?;
        let zig = unpacked.join("ziglang/zig");
        fs::set_permissions(&zig, fs::Permissions::from_mode(0o755))?;
        // Zig names the system in its own way, and takes no flag that names it otherwise.
        fs::write(
            &compiler,
            "#!/bin/sh\n\
             for word do\n\
             \x20 shift\n\
             \x20 case $word in --target=*|-mmacosx-version-min=*|-arch|arm64|-isysroot) ;; *) set -- \"$@\" \"$word\" ;; esac\n\
             done\n\
             exec \"$(dirname \"$0\")/ziglang/zig\" cc -target aarch64-macos \"$@\"\n",
        )?;
        fs::set_permissions(&compiler, fs::Permissions::from_mode(0o755))?;
        Ok(())
    };
    make().map_err(|error| NotRun(format!("the C compiler cannot be set up: {error:#}")))?;
    Ok(compiler)
}
