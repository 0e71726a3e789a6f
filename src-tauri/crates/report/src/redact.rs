//! Redacts reports. The client and the judging already leave out most private data; this is the last step before a view shows a
//! report.

use diagnosis::source::{FINDEM, is_near_miss};

use crate::model::Report;
use crate::plain::is_hidden;

/// Replaces the name of a source that does not resemble Findem.
pub const ANOTHER_SPELLING: &str = "another spelling";

/// Replaces anything that looks like a key or an address.
pub const REMOVED: &str = "[removed]";

/// Applies all rules of this module to a report.
pub fn redact(report: &mut Report) {
    let last_four: Option<String> = report.credential.last_four.as_deref().map(last_four);
    report.credential.last_four.clone_from(&last_four);
    let last_four = last_four.as_deref();
    let scrub = |text: &mut String| *text = scrubbed(text, last_four);
    // The client has already removed every copy of the key from the answers, so the id of a request or a source that ends like
    // the key does so by chance.
    let scrub_id = |id: &mut String| *id = scrubbed(id, None);
    report.label = report.label.take().and_then(|label| name(&label, last_four));
    scrub(&mut report.run.os);
    scrub(&mut report.environment.api_base);
    report.environment.api_base = without_login(&report.environment.api_base);
    scrub(&mut report.summary.headline);
    if let Some(issuer) = &mut report.network.tls_issuer {
        *issuer = issuer_name(&scrubbed(issuer, last_four));
    }
    for note in &mut report.network.notes {
        *note = without_addresses(&scrubbed(note, last_four));
    }
    if let Some(role) = &mut report.identity.system_role {
        scrub(&mut role.id);
        role.name.iter_mut().for_each(scrub);
    }
    for evidence in report.permissions.iter_mut().flat_map(|row| &mut row.evidence) {
        scrub(&mut evidence.path);
        evidence.request_id.iter_mut().for_each(scrub_id);
        if let Some(error) = &mut evidence.error {
            error.code.iter_mut().for_each(scrub);
            error.message.iter_mut().for_each(scrub);
        }
    }
    for found in &mut report.source.matches {
        found.label = shown_label(&found.label).to_owned();
        let ids = [&mut found.type_id, &mut found.id]
            .into_iter()
            .chain(&mut found.sub_type_id);
        for id in ids {
            *id = as_id(id);
            scrub_id(id);
        }
    }
}

/// A connection's name, made fit for a report: one line of at most 80 characters, without hidden characters and without anything
/// that looks like a key. Returns none if nothing is left.
pub fn name(label: &str, last_four: Option<&str>) -> Option<String> {
    /// The longest name, in characters.
    const LONGEST: usize = 80;
    let is_blank = |c: char| c.is_whitespace() || c.is_control();
    let words = label.split(is_blank).map(|word| word.replace(is_hidden, ""));
    let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let short: String = scrubbed(&line, last_four).chars().take(LONGEST).collect();
    Some(short.trim_end().to_owned()).filter(|name| !name.is_empty())
}

/// A source's name, if it matches Findem apart from case, spaces, look-alike letters, one edit, ".ai" or "Inc". All other sources
/// are private to the company, and their names may name a person.
pub fn label(label: &str) -> Option<&str> {
    const SUFFIXES: [&str; 6] = [".ai", " ai", " inc", " inc.", ", inc", ", inc."];
    let near = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
        let signs = text.chars().count() - letters;
        text == FINDEM || (letters <= 7 && signs <= 7 && is_near_miss(text))
    };
    // Headlines contain the name with its invisible characters replaced by visible ones.
    let bare = label.replace('\u{2423}', " ");
    let lower = bare.to_lowercase();
    let stems = SUFFIXES
        .iter()
        .filter_map(|suffix| lower.trim_end().strip_suffix(suffix));
    (near(&bare) || stems.map(str::trim_end).any(near)).then_some(label)
}

/// The name of a source as the views show it. A file can contain any name, so every view checks it again.
pub(crate) fn shown_label(name: &str) -> &str {
    label(name).unwrap_or(ANOTHER_SPELLING)
}

/// Removes everything that looks like a key: a key of SmartRecruiters or of the practice tenant, or a long word that ends with
/// the last four characters of this run's key.
pub fn scrubbed(text: &str, last_four: Option<&str>) -> String {
    /// How many hexadecimal digits must follow the prefix for a word to count as a key, complete or truncated.
    const DIGITS: usize = 16;
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let is_key = |word: &str| {
        let parts: Vec<&str> = word.split('-').collect();
        let smart_token = parts.windows(2).any(|pair| {
            let prefix = pair[0].to_ascii_lowercase();
            let digits = pair[1].chars().take_while(char::is_ascii_hexdigit).count();
            (prefix.contains("dcra") || prefix.ends_with("practice")) && digits >= DIGITS
        });
        let ours = word.len() >= 12 && last_four.is_some_and(|last| last.len() == 4 && word.ends_with(last));
        smart_token || ours
    };
    replace_words(text, is_word, is_key)
}

/// Removes host names and addresses from a sentence, because the address of a proxy is confidential. SmartRecruiters' own
/// addresses stay.
pub fn without_addresses(text: &str) -> String {
    without_addresses_but(text, &[])
}

/// The issuer of a certificate, without host names and addresses. Public authorities whose names look like a domain stay.
pub fn issuer_name(name: &str) -> String {
    /// The names as Mozilla's list of root certificates spells them. Any other name with a dot in it may be a company's proxy.
    const AUTHORITIES: [&str; 5] = ["Entrust.net", "GoDaddy.com", "Izenpe.com", "SSL.com", "Trust.net"];
    without_addresses_but(name, &AUTHORITIES)
}

fn without_addresses_but(text: &str, names: &[&str]) -> String {
    let is_word =
        |c: char| !c.is_whitespace() && !matches!(c, '"' | '\'' | '(' | ')' | ',' | ';' | '“' | '”' | '‘' | '’');
    let is_address = |word: &str| {
        let word = word.trim_end_matches(['.', ':', '!', '?']);
        let name = word.split_once("://").map_or(word, |(_, rest)| rest);
        let host = name.rsplit_once('@').map_or(name, |(_, host)| host);
        let host = host.split('/').next().unwrap_or_default();
        let (host, port) = host
            .rsplit_once(':')
            .map_or((host, None), |(host, port)| (host, Some(port)));
        let ours = host == "smartrecruiters.com" || host.ends_with(".smartrecruiters.com");
        let has_port = port.is_some_and(|port| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()));
        let dotted = host.split('.').count() >= 2 && host.split('.').all(|part| part.len() >= 2 && is_host_part(part));
        let ip = host.parse::<std::net::Ipv4Addr>().is_ok() || host.contains("::");
        let address = word.contains("://") || has_port && is_host_part(host) || dotted || ip;
        word.contains('@') || (address && !ours && !names.contains(&word))
    };
    replace_words(text, is_word, is_address)
}

fn is_host_part(part: &str) -> bool {
    !part.is_empty()
        && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && part.chars().any(|c| c.is_ascii_alphabetic())
}

/// The id, if it looks like one that SmartRecruiters makes: a word or a UUID. Anything else is replaced.
fn as_id(id: &str) -> String {
    let fits = id.len() <= 64
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if fits { id.to_owned() } else { REMOVED.to_owned() }
}

fn last_four(text: &str) -> String {
    let skip = text.chars().count().saturating_sub(4);
    text.chars().skip(skip).collect()
}

fn without_login(url: &str) -> String {
    match url.split_once("://") {
        Some((scheme, rest)) => {
            let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
            format!("{scheme}://{host}{path}")
        }
        None => url.to_owned(),
    }
}

fn replace_words(text: &str, is_word: impl Fn(char) -> bool, is_secret: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(&is_word) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        out.push_str(if is_secret(&rest[..end]) { REMOVED } else { &rest[..end] });
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}
