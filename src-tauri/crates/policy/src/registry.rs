//! The policy in the registry of Windows. Its values have the names and the meaning of those in the file on other systems.

use std::collections::BTreeSet;

use diagnosis::feature::Feature;
use toml::{Table, Value};

use crate::rules::{self, Unusable};

/// A value in the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RegistryValue {
    /// `REG_DWORD`.
    Number(u32),
    /// `REG_SZ`.
    Text(String),
    /// `REG_MULTI_SZ`.
    Texts(Vec<String>),
    /// Any other type.
    Other,
}

/// What the values under the policy's key turn off.
pub(crate) fn of_values(
    values: impl IntoIterator<Item = (String, RegistryValue)>,
) -> Result<BTreeSet<Feature>, Unusable> {
    let mut table = Table::new();
    for (name, value) in values {
        let value = match value {
            RegistryValue::Number(0) => Value::Boolean(false),
            RegistryValue::Number(1) => Value::Boolean(true),
            RegistryValue::Text(text) => Value::String(text),
            RegistryValue::Texts(texts) => {
                let texts = texts.into_iter().filter(|text| !text.is_empty());
                Value::Array(texts.map(Value::String).collect())
            }
            RegistryValue::Number(_) | RegistryValue::Other => return Err(Unusable::WrongValue(name)),
        };
        table.insert(name, value);
    }
    rules::of_table(&table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_mean_what_the_same_lines_of_a_file_mean() {
        use RegistryValue::{Number, Other, Text, Texts};
        let check = |values: &[(&str, RegistryValue)], expected: Result<&[Feature], Unusable>| {
            let named = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
            let off = of_values(named).map(Vec::from_iter);
            assert_eq!(off, expected.map(<[Feature]>::to_vec), "{values:?}");
        };
        let wrong = |name: &str| Err(Unusable::WrongValue(name.to_owned()));
        let texts = |names: &[&str]| Texts(names.iter().map(ToString::to_string).collect());
        check(&[], Ok(&[]));
        check(&[("rehearsal", Number(1))], Ok(&[]));
        check(&[("rehearsal", Number(0))], Ok(&[Feature::Rehearsal]));
        check(
            &[("writeAttempts", Number(0)), ("keepKey", Number(0))],
            Ok(&[Feature::WriteAttempts, Feature::KeepKey]),
        );
        check(&[("proxy", Text("system".to_owned()))], Ok(&[Feature::TypedProxy]));
        check(
            // The registry ends such a list with an empty text.
            &[("environments", texts(&["sandbox", ""]))],
            Ok(&[Feature::Production, Feature::Custom]),
        );
        check(&[("rehearsal", Number(2))], wrong("rehearsal"));
        check(&[("rehearsal", Text("false".to_owned()))], wrong("rehearsal"));
        check(&[("rehearsal", Other)], wrong("rehearsal"));
        check(&[("environments", Text("sandbox".to_owned()))], wrong("environments"));
        check(&[("environments", texts(&["staging"]))], wrong("environments"));
        check(&[("proxy", Number(0))], wrong("proxy"));
        check(
            &[("rehearsals", Number(0))],
            Err(Unusable::UnknownKey("rehearsals".to_owned())),
        );
    }
}
