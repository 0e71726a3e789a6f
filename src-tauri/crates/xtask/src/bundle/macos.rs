//! The disk image with the window's program, which contains the command line.

use std::env::consts::ARCH;
use std::fs;

use anyhow::Context;

use super::{command_line, target, tauri, variable};
use crate::process::run;

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
    // Tauri puts further programs beside its own and signs them, and wants the target in their names.
    let further = target().join("release/further");
    fs::create_dir_all(&further)?;
    fs::copy(
        target().join("release/findem-doctor"),
        further.join(format!("findem-doctor-{ARCH}-apple-darwin")),
    )
    .context("the command line was not built")?;
    let further = r#"{"bundle":{"externalBin":["target/release/further/findem-doctor"]}}"#;
    let mut tauri = tauri(&["build", "--bundles", "dmg", "--config", further]);
    // Tauri takes a variable that is set to nothing for a certificate.
    for name in SIGNING.into_iter().filter(|name| variable(name).is_none()) {
        println!("{name} is not set.");
        tauri.env_remove(name);
    }
    run(&mut tauri)
}
