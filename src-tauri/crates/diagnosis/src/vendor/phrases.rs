//! The wording that SmartRecruiters uses if it gives no code.

/// No such message.
pub(crate) const MESSAGE_NOT_FOUND: &str = "Message not found";

/// No such application.
pub(crate) const NOT_ASSIGNED: &str = "Candidate is not assigned to given job";

/// The key may not see a candidate or a job.
pub(crate) const ACCESS_DENIED: [&str; 3] = ["Candidate access denied", "Job access denied", "Job access forbidden"];

/// Whether a text says that the company does not have the Customer API.
pub(crate) fn names_customer_api(text: &str) -> bool {
    text.split("no access to feature")
        .skip(1)
        .any(|rest| rest.trim_start_matches([':', ' ']).starts_with("customer api"))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
}

/// Whether a text says that an OAuth scope is missing: with one of the known phrases, or with the word "scope" together with the
/// id of a scope. The id of a permission alone proves nothing, and "outside your access scope" or "out of scope" is ordinary
/// English.
pub(crate) fn names_a_scope(text: &str) -> bool {
    const PHRASES: [&str; 4] = [
        "missing required scope",
        "insufficient_scope",
        "insufficient scope",
        "oauthpermissionsexception",
    ];
    let beside_an_id = |line: &str| {
        let line = line.replace("out of scope", "");
        words(&line).any(|word| matches!(word, "scope" | "scopes")) && words(&line).any(is_scope_id)
    };
    PHRASES.iter().any(|phrase| text.contains(phrase)) || text.lines().any(beside_an_id)
}

/// Whether a word is the id of a scope, such as `candidates_read`: letters and underscores, ending with what it allows. Codes
/// such as `access_denied` and fields such as `candidate_id` also contain underscores.
fn is_scope_id(word: &str) -> bool {
    word.rsplit_once('_').is_some_and(|(what, allows)| {
        matches!(allows, "read" | "write" | "create" | "manage" | "publish" | "delete")
            && !what.is_empty()
            && what.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    })
}

/// Whether a line names a feature: "access to feature X", "feature: X" or "feature 'X'". "Your role does not allow this feature"
/// names none.
pub(crate) fn names_a_feature(line: &str) -> bool {
    const QUOTES: [char; 5] = ['\'', '"', '`', '\u{2018}', '\u{201c}'];
    line.match_indices("feature").any(|(start, word)| {
        let (before, rest) = (&line[..start], &line[start + word.len()..]);
        let whole_word = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let name = rest.trim_start();
        let introduced =
            name.starts_with(':') || name.starts_with(QUOTES) || (before.ends_with("access to ") && name != rest);
        let name = name.trim_start_matches([':', ' ']).trim_start_matches(QUOTES);
        whole_word && introduced && name.starts_with(char::is_alphanumeric)
    })
}

/// The part of a message that may appear in a report, because it is SmartRecruiters' text and contains nothing about a person:
/// the ids of scopes, and the names of known features. Any other feature is left out, since more text may follow its name.
pub(crate) fn known_text(message: &str) -> Option<String> {
    const NO_FEATURE: &str = "No access to feature";
    const FEATURES: [&str; 12] = [
        "Customer API",
        "Offers",
        "Interviews",
        "Interview Types",
        "Reviews",
        "Approvals",
        "Hiring Process",
        "Hiring Processes",
        "Messages",
        "Job Applications",
        "Custom Sources",
        "SmartGlobal",
    ];
    let scope = |name: &str| {
        let name = name.trim();
        name.contains('_') && name.len() <= 64 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    let whole = || Some(message.to_owned());
    match message.split_once(": ") {
        Some((NO_FEATURE, name)) if FEATURES.contains(&name) => whole(),
        Some((NO_FEATURE, _)) => Some(NO_FEATURE.to_owned()),
        Some(("Missing required scopes", names)) if names.len() <= 300 && names.split(',').all(scope) => whole(),
        _ if matches!(message, NO_FEATURE | "Not Found" | MESSAGE_NOT_FOUND | NOT_ASSIGNED) => whole(),
        _ if ACCESS_DENIED.contains(&message) => whole(),
        _ => None,
    }
}
