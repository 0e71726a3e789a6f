//! Tells Tauri where the permissions of this program's own commands are.

fn main() {
    for watched in ["ui/dist", "src-tauri/permissions"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*");
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
