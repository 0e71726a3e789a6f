//! What a package says about the software of others in it: a bill of materials in CycloneDX's format, and the notices that their
//! licenses ask for. Both are made from one list, so they name the same software, and two builds make the same files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use super::PROGRAMS;
use crate::process::{cargo, output, root};

/// The bill of materials of a program.
pub(crate) const BILL: &str = "sbom.cdx.json";
const NOTICES: &str = "THIRD-PARTY-NOTICES.txt";

/// The beginnings of the names of files with a license or a notice.
const LICENSES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];

/// Software of somebody else that is in a program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    version: String,
    /// An SPDX expression.
    license: String,
    /// `cargo` or `npm`.
    registry: &'static str,
    folder: PathBuf,
}

/// A program, and what is in it.
struct Contents {
    program: String,
    version: String,
    parts: BTreeSet<Part>,
    /// Which part directly needs which others, by their [`Part::url`]. The program has the key "".
    needs: BTreeMap<String, BTreeSet<String>>,
}

/// What [`describe`] writes into its folder.
pub(crate) fn files() -> impl Iterator<Item = PathBuf> {
    let of = |program| [BILL, NOTICES].map(|file| Path::new(program).join(file));
    PROGRAMS.into_iter().flat_map(move |(_, program)| of(program))
}

/// Writes the [`files`] about both programs, as they are compiled for `system`, a target of the compiler.
pub(crate) fn describe(system: &str, folder: &Path) -> anyhow::Result<()> {
    for (crate_name, program) in PROGRAMS {
        let contents = Contents::of_program(crate_name, program, system)?;
        let folder = folder.join(program);
        fs::create_dir_all(&folder)?;
        let mut bill = serde_json::to_string_pretty(&contents.bill())?;
        bill.push('\n');
        fs::write(folder.join(BILL), bill)?;
        fs::write(folder.join(NOTICES), contents.notices()?)?;
    }
    Ok(())
}

/// The output of `cargo metadata`, as far as it matters here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    /// None for the crates of this project.
    source: Option<String>,
    manifest_path: PathBuf,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    /// None for what ends in the program, as opposed to what its tests and build scripts use.
    kind: Option<String>,
}

impl Package {
    /// Whether it only runs while others are compiled.
    fn is_macro(&self) -> bool {
        self.targets
            .iter()
            .any(|target| target.kind.iter().any(|kind| kind == "proc-macro"))
    }

    fn part(&self) -> anyhow::Result<Part> {
        let license = self
            .license
            .as_ref()
            .with_context(|| format!("{} names no license", self.name))?;
        Ok(Part {
            name: self.name.clone(),
            version: self.version.clone(),
            // An older way to write "or".
            license: license.split('/').map(str::trim).collect::<Vec<_>>().join(" OR "),
            registry: "cargo",
            folder: self.manifest_path.parent().map(Path::to_owned).unwrap_or_default(),
        })
    }
}

impl Part {
    /// The address by which CycloneDX identifies it.
    fn url(&self) -> String {
        let name = self.name.replace('@', "%40");
        format!("pkg:{}/{name}@{}", self.registry, self.version)
    }

    /// Its files with a license or a notice, by name.
    fn texts(&self) -> anyhow::Result<Vec<String>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder).with_context(|| format!("{} cannot be read", self.folder.display()))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
            if path.is_file() && LICENSES.iter().any(|start| name.starts_with(start)) {
                files.push(path);
            }
        }
        files.sort();
        let read = |path: &PathBuf| {
            Ok(String::from_utf8_lossy(&fs::read(path)?)
                .replace("\r\n", "\n")
                .trim()
                .to_owned())
        };
        files.iter().map(read).collect()
    }
}

impl Contents {
    /// What is in a program. The page is part of the window.
    fn of_program(crate_name: &str, program: &str, system: &str) -> anyhow::Result<Self> {
        let mut contents = Self::of_crate(crate_name, program, system)?;
        if program == "findem-connect" {
            contents.add_page()?;
        }
        Ok(contents)
    }

    /// What cargo links into a program.
    fn of_crate(crate_name: &str, program: &str, system: &str) -> anyhow::Result<Self> {
        let arguments = [
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--filter-platform",
            system,
        ];
        let metadata: Metadata = serde_json::from_str(&output(&mut cargo(arguments))?)?;
        let packages: BTreeMap<&str, &Package> = metadata.packages.iter().map(|one| (one.id.as_str(), one)).collect();
        let nodes: BTreeMap<&str, &Node> = metadata
            .resolve
            .nodes
            .iter()
            .map(|one| (one.id.as_str(), one))
            .collect();
        let own = |package: &&Package| package.name == crate_name && package.source.is_none();
        let own = metadata.packages.iter().find(own).context("the program has no crate")?;

        let mut contents = Self {
            program: program.to_owned(),
            version: own.version.clone(),
            parts: BTreeSet::new(),
            needs: BTreeMap::new(),
        };
        let (mut seen, mut due) = (BTreeSet::new(), vec![own.id.as_str()]);
        while let Some(id) = due.pop() {
            if !seen.insert(id) {
                continue;
            }
            let (package, node) = (packages[id], nodes[id]);
            // The crates of this project are the program itself.
            let user = match package.source {
                Some(_) => {
                    let part = package.part()?;
                    let url = part.url();
                    contents.parts.insert(part);
                    url
                }
                None => String::new(),
            };
            let linked = |dependency: &&Dependency| dependency.dep_kinds.iter().any(|kind| kind.kind.is_none());
            for dependency in node.deps.iter().filter(linked) {
                let needed = packages[dependency.pkg.as_str()];
                if needed.is_macro() {
                    continue;
                }
                due.push(&needed.id);
                let needs = contents.needs.entry(user.clone()).or_default();
                if needed.source.is_some() {
                    needs.insert(needed.part()?.url());
                }
            }
        }
        Ok(contents)
    }

    /// Adds what npm installs for the page. A bundler leaves out some of it, and nobody has to know which.
    fn add_page(&mut self) -> anyhow::Result<()> {
        let ui = root().join("ui");
        let lock: Value = serde_json::from_str(&fs::read_to_string(ui.join("package-lock.json"))?)?;
        let packages = lock["packages"]
            .as_object()
            .context("ui/package-lock.json lists no packages")?;
        for (place, package) in packages {
            let Some((_, name)) = place.rsplit_once("node_modules/") else {
                continue;
            };
            if package["dev"] == true {
                continue;
            }
            let text = |field: &str| {
                let value = package[field].as_str();
                value
                    .map(str::to_owned)
                    .with_context(|| format!("{name} has no {field}"))
            };
            let part = Part {
                name: name.to_owned(),
                version: text("version")?,
                license: text("license")?,
                registry: "npm",
                folder: ui.join(place),
            };
            self.needs.entry(String::new()).or_default().insert(part.url());
            self.parts.insert(part);
        }
        Ok(())
    }

    /// The bill of materials. It has no serial number and no time, which would differ in each build.
    fn bill(&self) -> Value {
        let own = format!("{}@{}", self.program, self.version);
        let components = self.parts.iter().map(|part| {
            json!({
                "type": "library",
                "bom-ref": part.url(),
                "name": part.name,
                "version": part.version,
                "purl": part.url(),
                "licenses": [{"expression": part.license}],
            })
        });
        let dependencies = self.needs.iter().map(|(user, needs)| {
            let user = if user.is_empty() { &own } else { user };
            json!({"ref": user, "dependsOn": needs})
        });
        json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {
                "component": {
                    "type": "application",
                    "bom-ref": own,
                    "name": self.program,
                    "version": self.version,
                    "licenses": [{"expression": "MIT"}],
                },
            },
            "components": components.collect::<Vec<_>>(),
            "dependencies": dependencies.collect::<Vec<_>>(),
        })
    }

    /// Every part with the texts of its licenses. Parts with the same text share it.
    fn notices(&self) -> anyhow::Result<String> {
        let mut texts = BTreeMap::<String, Vec<&Part>>::new();
        let mut without = Vec::new();
        for part in &self.parts {
            let own = part.texts()?;
            if own.is_empty() {
                without.push(part);
            }
            for text in own {
                texts.entry(text).or_default().push(part);
            }
        }
        if texts.is_empty() {
            bail!("no license was found");
        }
        let line = |part: &Part| format!("{} {} ({})\n", part.name, part.version, part.license);
        let lines = |parts: &[&Part]| parts.iter().map(|part| line(part)).collect::<String>();
        let rule = "=".repeat(78);
        let mut page = format!(
            "{} {} contains this software of others. The source code of each is at\n\
             https://crates.io or https://www.npmjs.com, under its name and version.\n\n",
            self.program, self.version
        );
        page.extend(self.parts.iter().map(line));
        if !without.is_empty() {
            page.push_str(
                "\nThese name their license and have no text of it. Each text is at\n\
                 https://spdx.org/licenses, under the name of the license.\n\n",
            );
            page.push_str(&lines(&without));
        }
        for (text, parts) in texts {
            page.extend(["\n", &rule, "\n", &lines(&parts), "\n", &text, "\n"]);
        }
        Ok(page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuzz::host;

    #[test]
    fn the_bill_and_the_notices_name_what_is_in_a_program_and_nothing_else() -> anyhow::Result<()> {
        for (crate_name, program, inside, outside) in [
            (
                "doctor",
                "findem-doctor",
                &["pkg:cargo/reqwest@", "pkg:cargo/clap@"][..],
                // Of the window, of tests, of build scripts, and the project's own.
                &["/tauri@", "/insta@", "/embed-resource@", "/records@", "/serde_derive@"][..],
            ),
            (
                "findem-connect",
                "findem-connect",
                &["pkg:cargo/tauri@", "pkg:npm/svelte@", "pkg:npm/%40fluent/bundle@"],
                &["/clap@", "/thirtyfour@", "/tauri-build@", "/vite@"],
            ),
        ] {
            let contents = Contents::of_program(crate_name, program, &host()?)?;
            let (bill, notices) = (contents.bill(), contents.notices()?);
            let components = bill["components"].as_array().context("no components")?;
            let urls: Vec<&str> = components
                .iter()
                .filter_map(|component| component["purl"].as_str())
                .collect();
            for part in inside {
                assert!(urls.iter().any(|url| url.starts_with(part)), "{program} lacks {part}");
            }
            for part in outside {
                assert!(!urls.iter().any(|url| url.contains(part)), "{program} has {part}");
            }
            for component in components {
                let text = |field: &str| component[field].as_str().unwrap_or_default();
                let license = component["licenses"][0]["expression"].as_str().unwrap_or_default();
                let line = format!("{} {} ({license})\n", text("name"), text("version"));
                assert!(notices.contains(&line), "{line}");
            }
            let needed = bill["dependencies"].as_array().context("no dependencies")?.iter();
            let needed = needed.filter_map(|one| one["dependsOn"].as_array()).flatten();
            let unknown = needed.filter_map(Value::as_str).find(|url| !urls.contains(url));
            assert_eq!(unknown, None);
        }
        Ok(())
    }
}
