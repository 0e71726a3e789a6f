//! Writes the views for the page's gallery, one file for each screen. They are real views of the wizard in every state that
//! people meet. The page's tests and pictures show them. Like the generated types, the files are committed.
#![expect(clippy::expect_used, reason = "a test whose scaffolding fails has failed")]

mod answers;
mod scenes;
mod shown;
mod stage;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use wizard::view::Step;

/// The states of one screen. The first state is complete, and the others contain only what differs from it.
#[derive(Default)]
struct Screen {
    first: Map<String, Value>,
    states: Vec<String>,
}

impl Screen {
    fn add(&mut self, name: &str, view: &Map<String, Value>) {
        if self.states.is_empty() {
            self.first.clone_from(view);
        }
        let changed = view
            .iter()
            .filter(|(field, value)| self.first.get(*field) != Some(*value));
        let changed: Map<String, Value> = changed.map(|(field, value)| (field.clone(), value.clone())).collect();
        self.states
            .push(format!("    {}: {}", json!(name), Value::Object(changed)));
    }

    fn text(&self) -> String {
        let first = Value::Object(self.first.clone());
        format!(
            "{{\n  \"first\": {first},\n  \"states\": {{\n{}\n  }}\n}}\n",
            self.states.join(",\n")
        )
    }
}

#[test]
fn the_views_of_the_gallery_are_written_for_the_page() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/gallery/views");
    fs::create_dir_all(&folder).expect("a folder");
    let mut screens: BTreeMap<String, Screen> = BTreeMap::new();
    for (name, mut wizard) in scenes::all() {
        let mut view = serde_json::to_value(wizard.view()).expect("a view is JSON");
        // Other crates decide whether serde_json keeps the order of fields, and the files must not depend on it.
        view.sort_all_objects();
        let view = view.as_object().expect("an object");
        let screen = view["step"].as_str().expect("an id").to_owned();
        screens.entry(screen).or_default().add(name, view);
    }
    assert_eq!(screens.len(), Step::ALL.len(), "every screen has a state");
    for (name, screen) in screens {
        let path = folder.join(format!("{name}.json"));
        let text = screen.text();
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(path, text).expect("a file");
        }
    }
}

#[test]
fn every_state_has_a_name_of_its_own() {
    let mut names: Vec<&str> = scenes::all().into_iter().map(|(name, _)| name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}
