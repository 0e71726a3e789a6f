//! Finds the message that reads like a given English sentence, so that the sentence can be shown in another language. A report has
//! some sentences only in English.

use std::sync::LazyLock;

use diagnosis::message::Message;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::texts::{Language, english, render, written_in};

/// A longer sentence is none of this program's.
const LONGEST: usize = 1000;

/// The English texts.
static ENGLISH: LazyLock<Vec<FluentResource>> = LazyLock::new(english);

/// The message that reads like this in English, among those whose ids begin like one of these. None if the sentence does not tell
/// all arguments.
pub(crate) fn recognized(sentence: &str, ids: &[&str]) -> Option<Message> {
    if sentence.len() > LONGEST {
        return None;
    }
    entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
            _ => None,
        })
        .filter(|(id, _)| ids.iter().any(|beginning| id.starts_with(beginning)))
        .find_map(|(id, pattern)| {
            let elements: Vec<_> = pattern.elements.iter().collect();
            let message = read(&elements, sentence, &Message::new(id))?;
            (written_in(Language::ENGLISH, || render(&message)) == sentence).then_some(message)
        })
}

fn entries() -> impl Iterator<Item = &'static Entry<&'static str>> {
    ENGLISH.iter().flat_map(FluentResource::entries)
}

/// The pattern of a message or of a term.
fn pattern(id: &str) -> Option<&'static Pattern<&'static str>> {
    entries().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => message.value.as_ref(),
        Entry::Term(term) if term.id.name == id => Some(&term.value),
        _ => None,
    })
}

type Element = &'static PatternElement<&'static str>;

/// Reads the rest of a sentence as these elements. The result has the arguments that the elements need for that.
fn read(elements: &[Element], rest: &str, known: &Message) -> Option<Message> {
    let Some((first, others)) = elements.split_first() else {
        return rest.is_empty().then(|| known.clone());
    };
    match first {
        PatternElement::TextElement { value } => read(others, rest.strip_prefix(value)?, known),
        PatternElement::Placeable { expression } => read_expression(expression, others, rest, known),
    }
}

fn read_expression(
    expression: &'static Expression<&'static str>,
    others: &[Element],
    rest: &str,
    known: &Message,
) -> Option<Message> {
    let instead = |pattern: &'static Pattern<&'static str>, known: &Message| {
        let elements: Vec<Element> = pattern.elements.iter().chain(others.iter().copied()).collect();
        read(&elements, rest, known)
    };
    match expression {
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => variants.iter().find_map(|variant| {
            let read = instead(&variant.value, &chosen(known, id.name, variant))?;
            read.args.contains_key(id.name).then_some(read)
        }),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let ends = rest.char_indices().map(|(start, c)| start + c.len_utf8());
            ends.map(|end| rest.split_at(end))
                .find_map(|(value, rest)| read(others, rest, &with(known, id.name, value)))
        }
        Expression::Inline(
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. },
        ) => instead(pattern(id.name)?, known),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            read_expression(expression, others, rest, known)
        }
        _ => None,
    }
}

/// The message with the argument that chooses this variant. A plural form other than "one" leaves the number open.
fn chosen(known: &Message, argument: &str, variant: &Variant<&str>) -> Message {
    match variant.key {
        VariantKey::Identifier { name: "one" } => with(known, argument, "1"),
        VariantKey::Identifier {
            name: "zero" | "two" | "few" | "many" | "other",
        } => known.clone(),
        VariantKey::Identifier { name } => with(known, argument, name),
        VariantKey::NumberLiteral { value } => with(known, argument, value),
    }
}

/// The message with an argument that was read: a number if it is written like one.
fn with(known: &Message, argument: &str, value: &str) -> Message {
    match value.replace(',', "").parse() {
        Ok(number) => known.clone().number(argument, number),
        Err(_) => known.clone().text(argument, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_read_with_its_arguments() {
        let message = Message::new;
        for message in [
            message("report-network-inspected"),
            message("report-fact-other-user"),
            message("report-network-repeated").number("count", 1),
            message("report-network-repeated").number("count", 1234),
            message("report-network-clock")
                .number("seconds", 1)
                .text("clock", "behind"),
            message("report-network-clock")
                .number("seconds", 4000)
                .text("clock", "ahead"),
            message("tls-unknownIssuer")
                .text("id", "tls/unknownIssuer")
                .text("issuer", "Acme Corp. Root"),
            message("tls-handshake").text("id", "tls/handshake"),
            message("proxy-login"),
            message("proxy-unreadable").text("setting", "gnome"),
            message("headline-badKey"),
            message("headline-badKey-cut").number("missing", 1),
            message("headline-badKey-cut").number("missing", 3),
            message("headline-systemRole").text("role", "Standard"),
            message("headline-moduleOff")
                .number("count", 1)
                .list("modules", ["Offers"]),
            message("headline-sourceNearMiss").text("label", "Findem "),
            message("headline-reason-timeout"),
        ] {
            let english = render(&message);
            let read = recognized(
                &english,
                &[
                    "report-network-",
                    "report-fact-other-user",
                    "tls-",
                    "proxy-",
                    "headline-",
                ],
            );
            let read = read.unwrap_or_else(|| panic!("{english}"));
            for language in Language::all() {
                let say = |message: &Message| written_in(language, || render(message));
                assert_eq!(say(&read), say(&message), "{english}");
            }
        }
    }

    #[test]
    fn a_sentence_that_is_no_text_or_does_not_tell_its_arguments_is_not_read() {
        let modules = Message::new("headline-moduleOff")
            .number("count", 2)
            .list("modules", ["Offers", "Reviews"]);
        for sentence in [
            String::new(),
            "Something else.".to_owned(),
            format!("{} And more.", render(&Message::new("proxy-login"))),
            "x".repeat(LONGEST + 1),
            // The number of modules is not in the sentence.
            render(&modules),
        ] {
            assert_eq!(recognized(&sentence, &["proxy-", "headline-"]), None, "{sentence}");
        }
        let other_kind = render(&Message::new("proxy-login"));
        assert_eq!(recognized(&other_kind, &["headline-"]), None);
    }
}
