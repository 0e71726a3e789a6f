//! Candidates that are created from a résumé.
//!
//! SmartRecruiters has a résumé parser. This module searches the readable text of the file for an email address and a name. If it finds
//! no name, it uses the file name. A document without a name, for example because it is compressed, gives "Unnamed Candidate".

use serde_json::{Map, Value, json};

use super::attachments::store_file;
use super::{NewCandidate, answer_created, attach};
use crate::api::call::{Call, Part};
use crate::api::reply::{Refusal, Reply};
use crate::api::sources::named_source;

/// The first bytes of accepted documents: PDF, ZIP (.docx and .odt), old .doc, RTF.
const DOCUMENT_MAGIC: [&[u8]; 4] = [b"%PDF-", b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"{\\rtf"];
/// Words in file names that are not part of a person's name.
const NOT_NAMES: [&str; 8] = [
    "resume",
    "résumé",
    "cv",
    "curriculum",
    "vitae",
    "final",
    "copy",
    "lebenslauf",
];

pub(in crate::api) fn create(call: &Call<'_>) -> Reply {
    let id = create_from_resume(call, None)?;
    answer_created(call, &id)
}

pub(in crate::api) fn create_at_job(call: &Call<'_>) -> Reply {
    let job = call.job().map_err(|_| call.unseen())?.id.clone();
    let id = create_from_resume(call, Some(&job))?;
    answer_created(call, &id)
}

fn create_from_resume(call: &Call<'_>, job: Option<&str>) -> Result<String, Refusal> {
    let unparsable = || Refusal::bad("UNPARSABLE_RESUME", "The résumé cannot be read");
    let file = call
        .file()
        .filter(|file| !file.content.is_empty())
        .ok_or_else(unparsable)?;
    let source = match call.field("sourceTypeId") {
        Some(_) => {
            let field = |name: &str| call.field(name).map(str::to_owned);
            let details = json!({
                "sourceTypeId": field("sourceTypeId"),
                "sourceSubTypeId": field("sourceSubTypeId"),
                "sourceId": field("sourceId"),
            });
            named_source(call, &details)?
        }
        None => call.world.api_source(),
    };
    let mut person = read(file).ok_or_else(unparsable)?;
    if person.get("lastName").is_none() {
        let message = "The résumé names nobody, and neither does the name of its file";
        return Err(Refusal::bad("INCOMPLETE_RESUME", message));
    }
    if let Some(internal) = call.field("internal") {
        person.insert("internal".to_owned(), json!(internal == "true"));
    }
    let source_id = source.id.clone();
    let id = NewCandidate { person, source }.store(call).id.to_string();
    if let Some(job) = job {
        attach(call, &id, job, source_id);
    }
    store_file(call, &id, job, "RESUME", file)?;
    Ok(id)
}

/// The documented fields that are found in a résumé; `None` if the file is not a document.
fn read(file: &Part) -> Option<Map<String, Value>> {
    let plain = std::str::from_utf8(&file.content)
        .ok()
        .filter(|text| !text.contains('\0'));
    let is_document = DOCUMENT_MAGIC
        .iter()
        .any(|beginning| file.content.starts_with(beginning));
    if !is_document && plain.is_none() {
        return None;
    }
    let text = if is_document {
        printable(&file.content)
    } else {
        plain.unwrap_or_default().to_owned()
    };
    let mut person = Map::new();
    let words = || text.split(|letter: char| letter.is_whitespace() || "()<>[]{},;:|\"".contains(letter));
    let email = words().map(|word| word.trim_matches('.')).find(|word| {
        word.split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@') && host.len() > 3)
    });
    if let Some(email) = email {
        person.insert("email".to_owned(), json!(email));
    }
    // In a PDF, texts are in parentheses.
    let breaks = if is_document { "()\n" } else { "\n" };
    let named = text.split(|letter| breaks.contains(letter)).find_map(name_in_line);
    let named = named.or_else(|| name_of_file(file.file_name.as_deref().unwrap_or_default()));
    let unnamed = is_document.then(|| ("Unnamed".to_owned(), "Candidate".to_owned()));
    if let Some((first, last)) = named.or(unnamed) {
        person.insert("firstName".to_owned(), json!(first));
        person.insert("lastName".to_owned(), json!(last));
    }
    Some(person)
}

/// The printable text of a file.
fn printable(content: &[u8]) -> String {
    content
        .iter()
        .map(|byte| match byte {
            b' '..=b'~' | b'\n' => char::from(*byte),
            _ => ' ',
        })
        .collect()
}

/// The name in a line, if the line is a person's name: two to four capitalized words of letters.
fn name_in_line(line: &str) -> Option<(String, String)> {
    let line = line.trim();
    let line = line.strip_prefix("Name:").map_or(line, str::trim);
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_name = |word: &&str| {
        !NOT_NAMES.contains(&word.to_lowercase().as_str())
            && word.chars().next().is_some_and(char::is_uppercase)
            && word
                .chars()
                .all(|letter| letter.is_alphabetic() || "-'.’".contains(letter))
    };
    ((2..=4).contains(&words.len()) && words.iter().all(is_name))
        .then(|| split_name(&words))
        .flatten()
}

/// The name of a person in a file name, such as `Ada_Lovelace-resume.pdf`.
fn name_of_file(name: &str) -> Option<(String, String)> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words: Vec<&str> = stem
        .split(|letter: char| !letter.is_alphabetic() && letter != '\'')
        .filter(|word| !word.is_empty() && !NOT_NAMES.contains(&word.to_lowercase().as_str()))
        .collect();
    split_name(&words)
}

/// The first names and the last name.
fn split_name(words: &[&str]) -> Option<(String, String)> {
    let (last, first) = words.split_last()?;
    (!first.is_empty()).then(|| (first.join(" "), (*last).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_and_address_of_a_resume_are_found_or_the_file_is_refused() {
        let check = |file_name: &str, content: &[u8], expected: Option<[Option<&str>; 3]>| {
            let part = Part {
                name: "file".to_owned(),
                file_name: Some(file_name.to_owned()),
                content_type: None,
                content: content.to_vec().into(),
            };
            let read = read(&part);
            let found = read.as_ref().map(|person| {
                ["firstName", "lastName", "email"].map(|field| person.get(field).and_then(Value::as_str))
            });
            assert_eq!(found, expected, "{file_name}");
        };
        let name = |first, last, email| Some([Some(first), Some(last), email]);
        check(
            "cv.txt",
            b"CURRICULUM VITAE\nAda Lovelace\nada@example.com\n",
            name("Ada", "Lovelace", Some("ada@example.com")),
        );
        check(
            "a.txt",
            b"Name: Ada King Lovelace\n<ada@example.com>.",
            name("Ada King", "Lovelace", Some("ada@example.com")),
        );
        check(
            "Ada_Lovelace-CV.pdf",
            b"%PDF-1.4 (ada@example.com) Tj",
            name("Ada", "Lovelace", Some("ada@example.com")),
        );
        check(
            "C:\\files\\Ada Lovelace.docx",
            b"PK\x03\x04\x00\x01",
            name("Ada", "Lovelace", None),
        );
        check(
            "resume.pdf",
            b"%PDF-1.4\n1 0 obj (Grace Hopper) Tj",
            name("Grace", "Hopper", None),
        );
        check("resume.pdf", b"%PDF-1.4 \x80\x00", name("Unnamed", "Candidate", None));
        check("resume.txt", b"I can do everything.", Some([None, None, None]));
        check("Ada Lovelace.exe", b"MZ\x00\x01\xff", None);
    }
}
