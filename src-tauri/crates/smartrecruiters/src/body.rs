//! Reads a body up to a size limit and judges it only by its bytes.

use diagnosis::evidence::Body;
use reqwest::Response;
use reqwest::header::CONTENT_TYPE;

use crate::unambiguous::Unambiguous;

/// Reads at most `limit` bytes and parses them as JSON, regardless of the content type.
pub(crate) async fn read(mut response: Response, limit: usize) -> Body {
    let says_html = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with("text/html"));
    if response
        .content_length()
        .is_some_and(|length| usize::try_from(length).map_or(true, |length| length > limit))
    {
        return Body::TooLarge;
    }
    let mut bytes = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if bytes.len() + chunk.len() > limit => return Body::TooLarge,
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return parse(&bytes, says_html),
            Err(_) => return Body::Truncated,
        }
    }
}

fn parse(bytes: &[u8], says_html: bool) -> Body {
    if bytes.is_empty() {
        return Body::Empty;
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    match serde_json::from_slice(text) {
        Ok(Unambiguous(value)) => Body::Json(value),
        // Only something that starts like JSON can be incomplete JSON: "n" alone is text, not half of "null".
        Err(error) if error.is_eof() && text.starts_with(b"{") | text.starts_with(b"[") => Body::Truncated,
        Err(_) => Body::NotJson {
            html: says_html || text.starts_with(b"<"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_body_is_what_its_bytes_are() {
        for (bytes, says_html, body) in [
            ("", false, Body::Empty),
            ("", true, Body::Empty),
            (r#"{"id":"x"}"#, false, Body::Json(json!({"id": "x"}))),
            (r#"{"id":"x"}"#, true, Body::Json(json!({"id": "x"}))),
            ("\u{feff}[]\r\n", false, Body::Json(json!([]))),
            (r#"{"content":[{"id":"#, false, Body::Truncated),
            ("[1, 2", false, Body::Truncated),
            (
                "<!doctype html><title>Sign in</title>",
                false,
                Body::NotJson { html: true },
            ),
            ("  <html>", false, Body::NotJson { html: true }),
            ("Please sign in", true, Body::NotJson { html: true }),
            ("Bad gateway", false, Body::NotJson { html: false }),
            ("n", false, Body::NotJson { html: false }),
            (" ", false, Body::NotJson { html: false }),
            (r#"{"content":[1],"content":[]}"#, false, Body::NotJson { html: false }),
            (r#"{"id":x}"#, false, Body::NotJson { html: false }),
        ] {
            assert_eq!(parse(bytes.as_bytes(), says_html), body, "{bytes:?}");
        }
    }
}
