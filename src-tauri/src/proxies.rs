//! The proxy that a person sets by hand. Its address is kept; its login is a secret, and lives in memory only.

use std::ops::Range;
use std::path::{Path, PathBuf};

use records::Folder;
use secrecy::SecretString;
use smartrecruiters::{Client, ClientOptions, NamedProxy, ProxyChoice, ProxyLogin};
use wizard::Progress;
use wizard::view::Notice;

use crate::notice::Code;
use crate::session::Session;

/// Uses the proxy at this address, or the system's again, and signs in to it with this login. A login that stands in the
/// address will do as well. Without any, the one that was given for the same proxy before stays.
pub(crate) fn set(session: &Session, address: &str, user: &str, password: SecretString) -> Result<(), Notice> {
    let named = match address.trim() {
        "" => None,
        typed => Some(read(typed).ok_or_else(|| Code::ProxyAddress.notice())?),
    };
    let kept = named.as_ref().map(|named| named.address.to_string());
    let (choice, in_address) = match named {
        Some(NamedProxy { address, login }) => (ProxyChoice::Manual(address), login),
        None => (ProxyChoice::System, None),
    };
    let given = ProxyLogin::new(user, password).or(in_address);
    if let (ProxyChoice::Manual(address), Some(login)) = (&choice, &given)
        && !address.takes(login)
    {
        return Err(Code::ProxyLogin.notice());
    }
    session.change(|inner| {
        let before = inner.proxy_login.take().filter(|_| inner.proxy == choice);
        inner.proxy_login = given.or(before);
        inner.proxy = choice;
        inner.wizard.progress.proxy = kept;
        inner.wizard.present.proxy_login = inner.proxy_login.is_some();
        // What is under way keeps its client, and both together keep to the limits of their key. Where there can be none,
        // whoever needs one next is told why.
        let options = ClientOptions {
            beside: inner.client.take(),
            ..inner.client_options()
        };
        if let (Some(_), Some(key), Some(base)) = (&options.beside, &inner.key, inner.base()) {
            inner.client = Client::new(base, &key.credential, &options).ok();
        }
    });
    Ok(())
}

/// The proxy that was set by hand before the program was closed.
pub(crate) fn kept(progress: &Progress) -> Option<ProxyChoice> {
    Some(ProxyChoice::Manual(read(progress.proxy.as_ref()?)?.address))
}

fn read(text: &str) -> Option<NamedProxy> {
    NamedProxy::parse(text).ok().flatten()
}

/// Takes the logins of proxies out of what was kept. Earlier versions took some of them for a part of the address. Answers with
/// what the person should know of it.
pub(crate) fn forget_kept_logins(folder: &Folder) -> Option<Notice> {
    let mut found = false;
    let mut left: Option<PathBuf> = None;
    for file in folder.progress_files() {
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

/// A document without the logins in what it names as `proxy`. None where it holds none. The document may be damaged.
fn without_logins(document: &str) -> Option<String> {
    let mut cleaned = document.to_owned();
    let mut from = 0;
    while let Some((place, value)) = next_proxy(&cleaned, from) {
        from = place.end;
        // A login ends with this sign, and no address holds one.
        if value.contains('@') {
            let address = read(&value).map(|named| named.address.to_string());
            let text = serde_json::Value::from(address).to_string();
            from = place.start + text.len();
            cleaned.replace_range(place, &text);
        }
    }
    (cleaned != document).then_some(cleaned)
}

/// The next text that stands as the value of `"proxy"`, and where: up to the end of the document if it does not end.
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
    use std::fs;
    use std::time::Duration;

    use diagnosis::probe::Probe;
    use keychain::{AsyncKeychain, SessionKeychain};
    use practice::{Effect, Fault};
    use serde_json::json;
    use smartrecruiters::{Repeat, Request};
    use tokio::time::Instant;
    use tokio_util::sync::CancellationToken;
    use uuid::Uuid;

    use super::*;
    use crate::key;
    use crate::practised::{Practised, refused};

    fn open(home: &Path) -> Session {
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        Session::with(Folder::open(home), keychain, false)
    }

    fn login(user: &str, password: &str) -> Option<ProxyLogin> {
        ProxyLogin::new(user, password.into())
    }

    /// Everything that is kept in the folder.
    fn written(folder: &Path) -> String {
        let mut all = String::new();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                all += &written(&entry.path());
            } else if let Ok(content) = fs::read(entry.path()) {
                all += &String::from_utf8_lossy(&content);
            }
        }
        all
    }

    const PLAIN: &str = "127.0.0.1:8080";

    /// What is typed into the three fields; the address that is kept, and the login that is used.
    type Typed<'a> = ([&'a str; 3], Option<&'a str>, Option<(&'a str, &'a str)>);

    const TYPED: &[Typed<'_>] = &[
        ([PLAIN, "", ""], Some(PLAIN), None),
        ([" http://127.0.0.1:8080/ ", "", ""], Some(PLAIN), None),
        (
            [PLAIN, r"CORP\kim", "Winter@2026"],
            Some(PLAIN),
            Some((r"CORP\kim", "Winter@2026")),
        ),
        (
            [PLAIN, "kim", "100%25Winter"],
            Some(PLAIN),
            Some(("kim", "100%25Winter")),
        ),
        (
            [r"CORP\kim:Winter2026@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some((r"CORP\kim", "Winter2026")),
        ),
        (
            [r"http://CORP\kim:Winter2026@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some((r"CORP\kim", "Winter2026")),
        ),
        (
            ["kim:2026/Winter@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some(("kim", "2026/Winter")),
        ),
        (
            ["kim:2026#Winter@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some(("kim", "2026#Winter")),
        ),
        (
            ["kim:2026?Winter@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some(("kim", "2026?Winter")),
        ),
        (
            ["kim:20@Winter@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some(("kim", "20@Winter")),
        ),
        (
            ["kim:\"Winter\"@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some(("kim", "\"Winter\"")),
        ),
        (
            ["kim:other@127.0.0.1:8080", "kim", "Winter"],
            Some(PLAIN),
            Some(("kim", "Winter")),
        ),
        (
            ["socks5h://kim:Winter@127.0.0.1:1", "", ""],
            Some("socks5h://127.0.0.1:1"),
            Some(("kim", "Winter")),
        ),
        (
            ["http=web:1;https=kim:Winter@127.0.0.1:8080", "", ""],
            Some(PLAIN),
            Some(("kim", "Winter")),
        ),
        (["", "kim", "Winter"], None, Some(("kim", "Winter"))),
        (["", "", ""], None, None),
    ];

    #[test]
    fn an_address_is_there_again_and_no_login_is_in_any_file() -> anyhow::Result<()> {
        for ([typed, user, password], address, signs_in) in TYPED {
            let signs_in = signs_in.and_then(|(user, password)| login(user, password));
            let home = tempfile::tempdir()?;
            let session = open(home.path());
            set(&session, typed, user, (*password).into()).map_err(refused)?;
            assert_eq!(session.look(|inner| inner.proxy_login.clone()), signs_in, "{typed}");
            assert_eq!(
                session.look(|inner| inner.wizard.present.proxy_login),
                signs_in.is_some(),
                "{typed}"
            );
            let chosen = session.look(|inner| inner.proxy.clone());
            let shown = session.change(|inner| serde_json::to_string(&inner.wizard.view()))?;
            drop(session);
            let again = open(home.path());
            assert_eq!(
                again.look(|inner| inner.wizard.progress.proxy.clone()).as_deref(),
                *address,
                "{typed}"
            );
            assert_eq!(
                again.look(|inner| (inner.proxy.clone(), inner.proxy_login.clone())),
                (chosen, None),
                "{typed}"
            );
            for secret in ["kim", "Winter", "other@"] {
                assert!(!written(home.path()).contains(secret), "{typed}");
                assert!(!shown.contains(secret), "{typed}");
            }
        }
        Ok(())
    }

    #[test]
    fn what_is_no_address_is_refused_and_kept_nowhere() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let session = open(home.path());
        for (typed, user, code) in [
            ("our proxy", "", "proxyAddress"),
            ("proxy.example.com 8080", "", "proxyAddress"),
            ("kim:Winter@", "", "proxyAddress"),
            ("ftp://kim:Winter@proxy.example.com", "", "proxyAddress"),
            ("http://kim:Winter@proxy:80:80", "", "proxyAddress"),
            ("socks4://kim:Winter@proxy.example.com", "", "proxyAddress"),
            ("socks4://proxy.example.com", "kim", "proxyLogin"),
        ] {
            let problem = set(&session, typed, user, SecretString::default()).err();
            assert_eq!(problem.map(|problem| problem.code).as_deref(), Some(code), "{typed}");
            assert_eq!(session.look(|inner| inner.proxy.clone()), ProxyChoice::System);
            assert!(!written(home.path()).contains("Winter"));
        }
        Ok(())
    }

    #[test]
    fn a_login_stays_with_its_proxy_and_goes_to_no_other() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let session = open(home.path());
        let set = |address: &str, user: &str| set(&session, address, user, "Winter".into()).map_err(refused);
        let again = |address: &str| super::set(&session, address, "", SecretString::default()).map_err(refused);
        let has_login = || session.look(|inner| inner.proxy_login.is_some());
        set("proxy.example.com:8080", "kim")?;
        again("http://proxy.example.com:8080/")?;
        assert!(has_login());
        again("other.example.com:8080")?;
        assert!(!has_login());
        set("", "kim")?;
        again("")?;
        assert!(has_login());
        again("proxy.example.com:8080")?;
        assert!(!has_login());
        Ok(())
    }

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
            // Damaged.
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

    #[test]
    fn what_was_kept_before_is_gone_at_the_next_start_and_said_once() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        drop(open(home.path()));
        let profiles = home.path().join("profiles");
        let own = fs::read_dir(&profiles)?.next().expect("the wizard's profile")?.path();
        let other = profiles.join(Uuid::new_v4().to_string());
        fs::create_dir(&other)?;
        let document = |version| {
            let progress = json!({"name": "Acme", "proxy": r"CORP\kim:Winter2026@127.0.0.1:8080"});
            json!({"version": version, "data": progress}).to_string()
        };
        for (file, version) in [
            (own.join("progress.json"), 1),
            (own.join("progress.json.bad-20261124T101500Z"), 1),
            (other.join("progress.json"), 99),
        ] {
            fs::write(file, document(version))?;
        }
        let session = open(home.path());
        let notice = |session: &Session| session.look(|inner| inner.wizard.present.notice.clone());
        assert_eq!(
            notice(&session).map(|notice| notice.code).as_deref(),
            Some("proxyLoginRemoved")
        );
        assert!(!written(home.path()).contains("Winter"));
        assert!(!written(home.path()).contains("kim"));
        // All else is as it was, and the proxy is still used.
        assert_eq!(session.look(|inner| inner.wizard.progress.name.clone()), "Acme");
        let expected = ProxyChoice::Manual(read("127.0.0.1:8080").expect("an address").address);
        assert_eq!(session.look(|inner| inner.proxy.clone()), expected);
        drop(session);
        assert_eq!(notice(&open(home.path())), None);
        Ok(())
    }

    #[tokio::test]
    async fn a_new_proxy_keeps_to_the_limits_of_what_is_under_way() -> anyhow::Result<()> {
        let stage = Practised::with_key().await?;
        let session = &stage.session;
        let delay = Effect::Delay(Duration::from_millis(300));
        stage.faults.add(Fault::on("/candidates$", delay));

        let (client, _) = key::client(session).await.map_err(refused)?;
        let deadline = Instant::now() + Duration::from_secs(20);
        let cancel = CancellationToken::new();
        let request = || Request {
            probe: Probe::Candidates,
            method: Probe::Candidates.method(),
            template: "/candidates?limit=1".to_owned(),
            path: "/candidates?limit=1".to_owned(),
            body: None,
            repeat: Repeat::Read,
        };
        let other = async {
            set(session, "proxy.example.com:8080", "", SecretString::default()).map_err(refused)?;
            let (other, _) = key::client(session).await.map_err(refused)?;
            anyhow::Ok(other.send(request(), deadline, &cancel).await)
        };
        let (_, answered) = tokio::join!(client.send(request(), deadline, &cancel), other);
        answered?;
        let statuses: Vec<_> = stage.journal().iter().map(|entry| entry.status).collect();
        assert_eq!(statuses, [Some(200), Some(200)]);
        Ok(())
    }
}
