//! Reads the page's commands from their functions, and makes of them what Tauri and the page need: the permission, the
//! handler and the TypeScript interface.

mod commands;
mod typescript;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use commands::Command;

/// The files of `src-tauri/src` that hold commands.
const FILES: [&str; 2] = ["commands.rs", "features/desk/commands.rs"];

/// Tells Windows what both programs need of it.
const MANIFEST: &str = "src-tauri/packaging/windows/programs.manifest";

fn main() {
    println!("cargo:rerun-if-changed=ui/dist");
    if let Err(error) = build() {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    let mut commands = Vec::new();
    for file in FILES {
        let path = Path::new("src-tauri/src").join(file);
        println!("cargo:rerun-if-changed={}", path.display());
        let source = fs::read_to_string(&path)?;
        commands.extend(commands::read(file, &source).map_err(|error| format!("{}: {error}", path.display()))?);
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("handler.rs"), handler(&commands))?;
    fs::write(out.join("commands.ts"), typescript::interface(&commands))?;

    let permissions = out.join("page-permissions");
    fs::create_dir_all(&permissions)?;
    fs::write(permissions.join("page.toml"), permission(&commands))?;
    let pattern = format!("{}/*.toml", escape(&permissions.display().to_string()));
    // The build script ends right after.
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern(pattern.leak());
    println!("cargo:rerun-if-changed={MANIFEST}");
    let windows = tauri_build::WindowsAttributes::new().app_manifest(fs::read_to_string(MANIFEST)?);
    Ok(tauri_build::try_build(
        tauri_build::Attributes::new()
            .app_manifest(manifest)
            .windows_attributes(windows),
    )?)
}

fn handler(commands: &[Command]) -> String {
    let path = |command: &Command| format!("{}::{}", command.module, command.name);
    let paths: Vec<String> = commands.iter().map(path).collect();
    format!("tauri::generate_handler![{}]", paths.join(", "))
}

/// The one permission that the window's capability names.
fn permission(commands: &[Command]) -> String {
    let names: Vec<&str> = commands.iter().map(|command| command.name.as_str()).collect();
    format!(
        "[[permission]]\nidentifier = \"page\"\ndescription = \"What the page can ask for.\"\ncommands.allow = {names:?}\n"
    )
}

/// A path as a glob pattern that matches only that path.
fn escape(path: &str) -> String {
    path.chars().fold(String::new(), |mut pattern, c| {
        if "?*[]".contains(c) {
            pattern.extend(['[', c, ']']);
        } else {
            pattern.push(c);
        }
        pattern
    })
}
