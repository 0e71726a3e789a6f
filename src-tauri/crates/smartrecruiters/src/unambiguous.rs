//! JSON in which no object gives one name two different values.
//!
//! Programs disagree about which of the values counts (RFC 8259, section 4), so such an object proves neither of them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// A value without contradictions.
pub(crate) struct Unambiguous(pub(crate) Value);

impl<'de> Deserialize<'de> for Unambiguous {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Unambiguous(value)) = items.next_element()? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut values: Map<String, Value> = Map::new();
        while let Some((name, Unambiguous(value))) = fields.next_entry::<String, Unambiguous>()? {
            match values.get(&name) {
                Some(earlier) if *earlier != value => return Err(A::Error::custom("a name has two values")),
                _ => values.insert(name, value),
            };
        }
        Ok(values.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Value> {
        serde_json::from_str(text).ok().map(|Unambiguous(value)| value)
    }

    #[test]
    fn json_is_read_as_usual() {
        for text in [
            "null",
            "true",
            "-1",
            "18446744073709551615",
            "1.5",
            "1e300",
            r#""a\nb\u00e9""#,
            r#"[1, [2, {"a": null}], "x"]"#,
            r#"{"a": {"b": [false]}, "c": ""}"#,
        ] {
            assert_eq!(read(text), serde_json::from_str(text).ok(), "{text}");
        }
    }

    #[test]
    fn a_name_with_two_values_proves_neither() {
        for (text, is_read) in [
            (r#"{"a": 1, "a": 1}"#, true),
            (r#"{"a": {"b": 1}, "b": 2}"#, true),
            (r#"{"a": 1, "a": 2}"#, false),
            (r#"{"a": [], "a": [1]}"#, false),
            (r#"{"x": {"a": 1, "a": 2}}"#, false),
            (r#"[{"a": 1}, {"a": 1, "\u0061": 2}]"#, false),
        ] {
            assert_eq!(read(text).is_some(), is_read, "{text}");
        }
    }
}
