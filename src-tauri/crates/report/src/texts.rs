//! The texts of every id, in English. One catalogue for the window, the command line and every report.

use std::sync::LazyLock;

use diagnosis::message::{Argument, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::plain::visible;

/// The files of `texts/en`; the build has checked that they can be read and that no id is missing.
const FILES: &[&str] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

static CATALOGUE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
    // The texts are English only, so marks that keep right-to-left names apart would only litter the terminal.
    bundle.set_use_isolating(false);
    for source in FILES {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
});

/// The text with this id, or the id itself where there is none.
pub fn text(id: &str) -> String {
    format(id, None)
}

/// The message as a sentence. Words that are put into it are shown as they are, except that control characters become visible.
pub fn render(message: &Message) -> String {
    let mut args = FluentArgs::new();
    for (name, argument) in &message.args {
        let value = match argument {
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Text(text) => FluentValue::from(visible(text)),
            Argument::Message(message) => FluentValue::from(render(message)),
        };
        args.set(name.clone(), value);
    }
    format(&message.id, Some(&args))
}

/// The lines of a text, such as the steps of a fix.
pub fn lines(id: &str) -> Vec<String> {
    text(id)
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether the catalogue has this id.
pub fn has(id: &str) -> bool {
    CATALOGUE.has_message(id)
}

fn format(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    let Some(pattern) = CATALOGUE.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    // What cannot be filled in stays visible as `{$name}`; the tests see to it that nothing does.
    CATALOGUE.format_pattern(pattern, args, &mut Vec::new()).into_owned()
}
