//! The commands as a TypeScript interface. Types keep the names that `ts-rs` gives them: those of Rust.

use std::collections::BTreeSet;
use std::fmt::Write;

use syn::Type;

use crate::commands::{Command, Sent, inner, name_of};

const HEAD: &str = "\
// This file is generated from the commands in src-tauri/src. Do not edit it.
";

/// The module `commands.ts`.
pub(crate) fn interface(commands: &[Command]) -> String {
    let mut imports = BTreeSet::new();
    let mut methods = String::new();
    let mut names = String::new();
    for command in commands {
        let name = camel_case(&command.name);
        let sent = match &command.sent {
            Sent::Bytes => "bytes: Uint8Array".to_owned(),
            Sent::Arguments(arguments) if arguments.is_empty() => String::new(),
            Sent::Arguments(arguments) => {
                let fields: Vec<String> = arguments
                    .iter()
                    .map(|(name, ty)| format!("{}: {}", camel_case(name), typescript(ty, &mut imports)))
                    .collect();
                format!("sent: {{ {} }}", fields.join("; "))
            }
        };
        let answer = typescript(&command.answer, &mut imports);
        if !command.docs.is_empty() {
            let _ = writeln!(methods, "  /** {} */", command.docs.join(" "));
        }
        let _ = writeln!(methods, "  {name}({sent}): Promise<{answer}>;");
        let _ = writeln!(names, "  {name}: {:?},", command.name);
    }
    let import = |name: &String| format!("import type {{ {name} }} from \"./{name}\";\n");
    let imports: Vec<String> = imports.iter().map(import).collect();
    let imports = imports.concat();
    format!(
        "{HEAD}{imports}
/**
 * Everything the page can ask of the program. The state lives there: a command answers when it is taken, and what comes
 * of it arrives as the next view. A refused command rejects with a `Notice`.
 */
export interface Host {{
{methods}}}

/** Their names on the wire. */
export const COMMANDS: Readonly<Record<keyof Host, string>> = {{
{names}}};
"
    )
}

/// A type as the page reads it; `imports` collects the generated types that it names.
fn typescript(ty: &Type, imports: &mut BTreeSet<String>) -> String {
    if matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty()) {
        return "void".to_owned();
    }
    let name = name_of(ty).unwrap_or_default();
    let mut of_inner = || inner(ty).map(|ty| typescript(&ty, imports)).unwrap_or_default();
    match name.as_str() {
        "Option" => format!("{} | null", of_inner()),
        "Vec" => format!("{}[]", of_inner()),
        "Channel" => format!("(sent: {}) => void", of_inner()),
        "String" | "SecretString" => "string".to_owned(),
        "bool" => "boolean".to_owned(),
        "i32" | "u32" | "f64" => "number".to_owned(),
        _ => {
            imports.insert(name.clone());
            name
        }
    }
}

fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}
