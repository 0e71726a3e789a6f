//! The hosts that are exempt from a proxy.

/// Whether curl would connect to `host`, a name, directly if `NO_PROXY` is `list`. The only wildcard that curl knows is `*` as
/// the whole list. A name also covers its subdomains.
pub(super) fn exempted_by_variable(list: &str, host: &str) -> bool {
    let mut names = list.split([',', ' ', '\t']);
    list == "*" || names.any(|name| covers(name, host))
}

/// Whether a desktop's list of exceptions covers `host`. A star matches anything. `below` says whether a plain name also covers
/// its subdomains; a name that starts with a dot always does.
pub(super) fn exempted_by_desktop<'a>(list: impl IntoIterator<Item = &'a str>, host: &str, below: bool) -> bool {
    list.into_iter().map(str::trim).any(|entry| {
        let entry = entry.split_once("://").map_or(entry, |(_, rest)| rest);
        // A port restricts the entry to that port. Everything here is https.
        let name = match entry.rsplit_once(':') {
            Some((name, "443")) => name,
            _ => entry,
        };
        let dotted = name.strip_prefix("*.").or_else(|| name.strip_prefix('.'));
        match dotted {
            Some(name) if !name.contains('*') => covers(name, host),
            _ if name.contains('*') => matches(name, host),
            _ if below => covers(name, host),
            _ => name.eq_ignore_ascii_case(host),
        }
    })
}

/// Whether `host` is `name` or one of its subdomains. Dots at the end are not part of a name.
fn covers(name: &str, host: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let name = name.strip_prefix('.').unwrap_or(name);
    let above = host
        .len()
        .checked_sub(name.len())
        .and_then(|at| Some((host.get(..at)?, host.get(at..)?)));
    above.is_some_and(|(above, end)| {
        !name.is_empty() && end.eq_ignore_ascii_case(name) && (above.is_empty() || above.ends_with('.'))
    })
}

/// Whether `host` matches a pattern with stars.
fn matches(pattern: &str, host: &str) -> bool {
    let (pattern, mut rest) = (pattern.to_ascii_lowercase(), host.to_ascii_lowercase());
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(after) = rest.strip_prefix(first) else {
        return false;
    };
    rest = after.to_owned();
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = rest.split_off(at + part.len()),
            None => return false,
        }
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "api.smartrecruiters.com";

    #[test]
    fn curls_list_is_understood_as_curl_does() {
        for (list, exempted) in [
            ("*", true),
            ("api.smartrecruiters.com", true),
            ("API.SmartRecruiters.com", true),
            ("smartrecruiters.com", true),
            (".smartrecruiters.com", true),
            ("smartrecruiters.com.", true),
            ("com", true),
            ("localhost,smartrecruiters.com", true),
            ("localhost, smartrecruiters.com ,x", true),
            ("localhost smartrecruiters.com", true),
            ("localhost,,smartrecruiters.com", true),
            ("", false),
            (",", false),
            (".", false),
            ("localhost,127.0.0.1,::1", false),
            ("recruiters.com", false),
            ("x.api.smartrecruiters.com", false),
            ("*.smartrecruiters.com", false),
            ("localhost,*", false),
            ("api.smartrecruiters.com:443", false),
            ("https://api.smartrecruiters.com", false),
            ("127.0.0.0/8", false),
        ] {
            assert_eq!(exempted_by_variable(list, HOST), exempted, "{list:?}");
        }
    }

    #[test]
    fn a_desktops_list_is_understood_with_its_stars() {
        for (entry, exact, with_below) in [
            ("api.smartrecruiters.com", true, true),
            ("smartrecruiters.com", false, true),
            (".smartrecruiters.com", true, true),
            ("*.smartrecruiters.com", true, true),
            ("*smartrecruiters.com", true, true),
            ("api.*", true, true),
            ("*.SmartRecruiters.*", true, true),
            ("*", true, true),
            ("api.*.com", true, true),
            ("api.*.org", false, false),
            ("*.recruiters.com", false, false),
            ("https://*.smartrecruiters.com", true, true),
            ("api.smartrecruiters.com:443", true, true),
            ("api.smartrecruiters.com:80", false, false),
            ("<local>", false, false),
            ("10.*", false, false),
            ("127.0.0.0/8", false, false),
            ("::1", false, false),
            ("", false, false),
        ] {
            assert_eq!(exempted_by_desktop([entry], HOST, false), exact, "{entry:?}");
            assert_eq!(exempted_by_desktop([entry], HOST, true), with_below, "{entry:?}");
        }
    }
}
