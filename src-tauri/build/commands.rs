//! Reads the functions marked `#[tauri::command]` in a source file.

use syn::{Attribute, Expr, FnArg, GenericArgument, Item, ItemFn, Lit, Meta, Pat, PathArguments, ReturnType, Type};

/// What Tauri hands to a command by itself; the page does not send it.
const HANDED: [&str; 4] = ["Shared", "State", "AppHandle", "WebviewWindow"];

/// A command that the page can call.
pub(crate) struct Command {
    /// The module of its function.
    pub(crate) module: String,
    /// Its name on the wire.
    pub(crate) name: String,
    /// Its documentation, one line each.
    pub(crate) docs: Vec<String>,
    /// What the page sends.
    pub(crate) sent: Sent,
    /// What it answers.
    pub(crate) answer: Type,
}

/// What the page sends with a command.
pub(crate) enum Sent {
    /// Named arguments, perhaps none.
    Arguments(Vec<(String, Type)>),
    /// Bytes that nothing on the way parses.
    Bytes,
}

/// The commands of `file`, whose path is relative to the crate's sources.
pub(crate) fn read(file: &str, source: &str) -> syn::Result<Vec<Command>> {
    let module = format!("crate::{}", file.trim_end_matches(".rs").replace('/', "::"));
    let items = syn::parse_file(source)?.items;
    let functions = items.into_iter().filter_map(|item| match item {
        Item::Fn(function) if function.attrs.iter().any(is_command) => Some(function),
        _ => None,
    });
    functions.map(|function| command(&module, function)).collect()
}

fn is_command(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.segments.len() == 2 && path.segments[0].ident == "tauri" && path.segments[1].ident == "command"
}

fn command(module: &str, function: ItemFn) -> syn::Result<Command> {
    let signature = function.sig;
    let mut arguments = Vec::new();
    let mut bytes = false;
    for argument in &signature.inputs {
        let FnArg::Typed(argument) = argument else { continue };
        match (&*argument.pat, name_of(&argument.ty)) {
            (_, Some(name)) if HANDED.contains(&name.as_str()) => {}
            (_, Some(name)) if name == "Request" => bytes = true,
            (Pat::Ident(name), _) => arguments.push((name.ident.to_string(), (*argument.ty).clone())),
            (pattern, _) => {
                return Err(syn::Error::new_spanned(
                    pattern,
                    "an argument of a command needs a name",
                ));
            }
        }
    }
    if bytes && !arguments.is_empty() {
        let message = "a command takes bytes or arguments, not both";
        return Err(syn::Error::new_spanned(&signature.inputs, message));
    }
    let ReturnType::Type(_, result) = &signature.output else {
        return Err(syn::Error::new_spanned(
            &signature.ident,
            "a command answers with an Answer",
        ));
    };
    Ok(Command {
        module: module.to_owned(),
        name: signature.ident.to_string(),
        docs: function.attrs.iter().filter_map(doc).collect(),
        sent: if bytes { Sent::Bytes } else { Sent::Arguments(arguments) },
        answer: inner(result).unwrap_or_else(|| syn::parse_quote!(())),
    })
}

/// The last name of a type's path.
pub(crate) fn name_of(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// The type between the angle brackets.
pub(crate) fn inner(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}

fn doc(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    let Expr::Lit(value) = &meta.value else { return None };
    let Lit::Str(text) = &value.lit else { return None };
    meta.path.is_ident("doc").then(|| text.value().trim().to_owned())
}
