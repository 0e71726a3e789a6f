//! Proxy logins that earlier versions wrote into the progress.

use std::ops::Range;
use std::path::{Path, PathBuf};

use records::Folder;
use smartrecruiters::NamedProxy;
use wizard::PROGRESS_VERSION;
use wizard::view::Notice;

use crate::notice::Code;

/// Removes proxy logins from the records. Earlier versions mistook some of them for a part of the address. Returns what the
/// person should know about it.
pub(super) fn remove(folder: &Folder) -> Option<Notice> {
    let mut found = false;
    let mut left: Option<PathBuf> = None;
    for file in folder.progress_files(PROGRESS_VERSION) {
        let Ok(content) = std::fs::read(&file) else { continue };
        let Some(cleaned) = without_logins(&String::from_utf8_lossy(&content)) else {
            continue;
        };
        found = true;
        if let Err(error) = folder.replace_progress(&file, cleaned.as_bytes()) {
            tracing::warn!(
                code = error.code(),
                "a proxy's login was not taken out of a record: {error}"
            );
            left = Some(file);
        }
    }
    let at = |path: &Path| Code::ProxyLoginLeft.with(|message| message.text("path", path.display().to_string()));
    found.then(|| left.as_deref().map_or_else(|| Code::ProxyLoginRemoved.notice(), at))
}

/// The document without the logins in its `proxy` values. None if it contains no logins. The document may be damaged.
fn without_logins(document: &str) -> Option<String> {
    let mut cleaned = document.to_owned();
    let mut from = 0;
    while let Some((place, value)) = next_proxy(&cleaned, from) {
        from = place.end;
        // A login ends with this character, and an address never contains it.
        if value.contains('@') {
            let address = NamedProxy::parse(&value)
                .ok()
                .flatten()
                .map(|named| named.address.to_string());
            let text = serde_json::Value::from(address).to_string();
            from = place.start + text.len();
            cleaned.replace_range(place, &text);
        }
    }
    (cleaned != document).then_some(cleaned)
}

/// The next value of `"proxy"` that is a string, and its place. If the string does not end, it reaches to the end of the
/// document.
fn next_proxy(document: &str, from: usize) -> Option<(Range<usize>, String)> {
    const NAME: &str = "\"proxy\"";
    let mut from = from;
    loop {
        let after = from + document.get(from..)?.find(NAME)? + NAME.len();
        from = after;
        let Some(rest) = document[after..].trim_start().strip_prefix(':') else {
            continue;
        };
        let rest = rest.trim_start();
        let start = document.len() - rest.len();
        let Some(text) = rest.strip_prefix('"') else { continue };
        let mut escaped = false;
        let end = text.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let inside = &text[..end.unwrap_or(text.len())];
        let end = end.map_or(document.len(), |end| start + 1 + end + 1);
        let value = serde_json::from_str(&format!("\"{inside}\"")).unwrap_or_else(|_| inside.to_owned());
        return Some((start..end, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_loses_its_logins_and_nothing_else() {
        for (before, after) in [
            (
                r#"{"proxy": "kim:2026/Winter@127.0.0.1:8080", "name": "x"}"#,
                r#"{"proxy": "127.0.0.1:8080", "name": "x"}"#,
            ),
            (
                r#"{"proxy":"CORP\\kim:Winter@127.0.0.1:8080"}"#,
                r#"{"proxy":"127.0.0.1:8080"}"#,
            ),
            (
                r#"{"proxy" : "http://kim:\"Winter@proxy"}"#,
                r#"{"proxy" : "proxy:1080"}"#,
            ),
            (r#"{"proxy": "ftp://kim:Winter@proxy"}"#, r#"{"proxy": null}"#),
            (r#"{"proxy": "kim:Winter@"}"#, r#"{"proxy": null}"#),
            // A damaged document.
            (
                r#"{"proxy": "kim:Winter@127.0.0.1:8080"#,
                r#"{"proxy": "127.0.0.1:8080""#,
            ),
            (
                r#"{"proxy": "kim:Winter\q@127.0.0.1:8080", "x"#,
                r#"{"proxy": "127.0.0.1:8080", "x"#,
            ),
            (
                r#"{"a": {"proxy": "a:b@c:1"}, "proxy": "a:b@d:1"}"#,
                r#"{"a": {"proxy": "c:1"}, "proxy": "d:1"}"#,
            ),
        ] {
            assert_eq!(without_logins(before).as_deref(), Some(after), "{before}");
            assert_eq!(without_logins(after), None);
        }
        for clean in [
            "",
            r#"{"proxy": null}"#,
            r#"{"proxy": "127.0.0.1:8080", "mail": "kim@example.com"}"#,
            r#"{"reason": "proxy", "network": {"proxy": "manual"}}"#,
            r#"["proxy", "kim@example.com"]"#,
        ] {
            assert_eq!(without_logins(clean), None, "{clean}");
        }
    }
}
