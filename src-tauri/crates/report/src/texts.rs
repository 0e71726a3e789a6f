//! The English texts of all ids. The window, the command line and all reports use the same catalog.

use std::sync::LazyLock;

use diagnosis::message::{Argument, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::plain::visible;

/// The files of `texts/en`. The build has checked that they parse and that no id is missing.
const FILES: &[&str] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

static CATALOGUE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
    // All texts are English, so the isolation marks for right-to-left names would only clutter the terminal.
    bundle.set_use_isolating(false);
    for source in FILES {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
});

/// The text with this id, or the id itself if there is none.
pub fn text(id: &str) -> String {
    format(id, None)
}

/// The message as a sentence. Arguments are inserted unchanged, except that control characters become visible.
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

/// The lines of a text in a letter to the customer, which may have words of its own for it.
pub(crate) fn in_letter(id: &str) -> Vec<String> {
    let letter = format!("letter-{id}");
    lines(if has(&letter) { &letter } else { id })
}

/// Whether the catalog has this id.
pub fn has(id: &str) -> bool {
    CATALOGUE.has_message(id)
}

fn format(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    let Some(pattern) = CATALOGUE.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    // A missing argument stays visible as `{$name}`. The tests ensure that none is missing.
    CATALOGUE.format_pattern(pattern, args, &mut Vec::new()).into_owned()
}
