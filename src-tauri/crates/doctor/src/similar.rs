//! What a mistyped name may have meant.

use strsim::jaro;

/// How alike two names are, from 0 to 1, if one may be a typo of the other.
const ALIKE: f64 = 0.78;

/// A part of a name that is shorter than this fits too many names.
const SHORTEST_PART: usize = 3;

/// The most names that are named.
const MOST: usize = 4;

/// The known names that are most like a typed one, the most similar first. Case is ignored.
pub(crate) fn similar<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let typed = typed.trim().to_lowercase();
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        let part = |whole: &str, part: &str| part.chars().count() >= SHORTEST_PART && whole.contains(part);
        if part(&name, &typed) || part(&typed, &name) {
            1.0
        } else {
            jaro(&name, &typed)
        }
    };
    let mut found: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| (likeness(name), name))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.into_iter().map(|(_, name)| name).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_similar_names_come_first_and_others_are_left_out() {
        let known = [
            "wrong-role",
            "weak-role",
            "ready",
            "source-missing",
            "Acme GmbH",
            "Acme",
        ];
        for (typed, expected) in [
            ("wrong-roel", &["wrong-role"][..]),
            ("redy", &["ready"]),
            ("READY", &["ready"]),
            ("role", &["wrong-role", "weak-role"]),
            ("missing", &["source-missing"]),
            ("acme", &["Acme GmbH", "Acme"]),
            ("Acme Gmbh Berlin", &["Acme GmbH", "Acme"]),
            ("", &[]),
            ("x", &[]),
            ("something else", &[]),
        ] {
            assert_eq!(similar(typed, known), expected, "{typed}");
        }
        assert_eq!(similar("acme", ["acme 1"; 20]).len(), MOST);
    }
}
