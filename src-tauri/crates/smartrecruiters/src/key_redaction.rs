//! Removes the key from answers, because a server may repeat it.

use diagnosis::evidence::Body;
use serde_json::Value;

/// The replacement for the key.
const REDACTED: &str = "[key]";

/// The body with every occurrence of `key` replaced.
pub(crate) fn redact_body(body: Body, key: &str) -> Body {
    match body {
        Body::Json(mut value) => {
            redact(&mut value, key);
            Body::Json(value)
        }
        other => other,
    }
}

/// The value of a header, unless it contains the key.
pub(crate) fn redact_header(value: Option<String>, key: &str) -> Option<String> {
    value.filter(|value| key.is_empty() || !value.contains(key))
}

fn redact(value: &mut Value, key: &str) {
    match value {
        Value::String(text) if !key.is_empty() && text.contains(key) => *text = text.replace(key, REDACTED),
        Value::Array(items) => items.iter_mut().for_each(|item| redact(item, key)),
        Value::Object(fields) => {
            // A field whose name contains the key is dropped.
            fields.retain(|name, _| key.is_empty() || !name.contains(key));
            fields.values_mut().for_each(|field| redact(field, key));
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_repeated_key_is_redacted_everywhere() {
        let body = json!({"message": "Invalid token KEY!", "KEY": 1, "content": [{"id": "KEY"}, "free"], "n": 7});
        let expected = json!({"message": "Invalid token [key]!", "content": [{"id": "[key]"}, "free"], "n": 7});
        assert_eq!(redact_body(Body::Json(body), "KEY"), Body::Json(expected));
        assert_eq!(redact_header(Some("req-KEY".into()), "KEY"), None);
        assert_eq!(redact_header(Some("req-1".into()), "KEY"), Some("req-1".into()));
    }
}
