//! The proxy that the person sets by hand. Its address is saved. Its login is secret and stays in memory.

use diagnosis::feature::Feature;
use secrecy::SecretString;
use smartrecruiters::{Client, ClientOptions, NamedProxy, ProxyChoice, ProxyLogin};
use wizard::view::Notice;

use crate::effects::WindowHandle;
use crate::notice::Code;

/// Uses the proxy at this address with this login, or the system's proxy again. The login may also be part of the address. If
/// there is no login, the one that was given earlier for the same proxy is used.
pub(crate) fn set(window: &WindowHandle, address: &str, user: &str, password: SecretString) -> Result<(), Notice> {
    let named = match address.trim() {
        "" => None,
        typed => Some(read(typed).ok_or_else(|| Code::ProxyAddress.notice())?),
    };
    if named.is_some() {
        window.look(|state| state.allows(Feature::TypedProxy))?;
    }
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
    window.change(|state| {
        let before = state.proxy_login.take().filter(|_| state.proxy == choice);
        state.proxy_login = given.or(before);
        state.proxy = choice;
        state.wizard.progress.proxy = kept;
        state.wizard.way_changed();
        state.wizard.present.proxy_login = state.proxy_login.is_some();
        // A running check keeps its client, and both clients share the limits of their key. If the new client cannot be created,
        // the next check says why.
        let options = ClientOptions {
            beside: state.client.take(),
            ..state.client_options()
        };
        if let (Some(_), Some(key), Some(base)) = (&options.beside, &state.key, state.base()) {
            state.client = Client::new(base, &key.credential, &options).ok();
        }
    });
    Ok(())
}

fn read(text: &str) -> Option<NamedProxy> {
    NamedProxy::parse(text).ok().flatten()
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
    use crate::practice_session::{PracticeSession, client, refused};
    use crate::session::Session;
    use records::Folder;
    use std::path::Path;

    fn open(home: &Path) -> Session {
        let keychain = AsyncKeychain::new(SessionKeychain::default());
        Session::with(Folder::open(home), keychain, false)
    }

    fn login(user: &str, password: &str) -> Option<ProxyLogin> {
        ProxyLogin::new(user, password.into())
    }

    /// The content of all files in the folder.
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

    /// The text in the three fields, the address that is saved, and the login that is used.
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
            set(&session.window, typed, user, (*password).into()).map_err(refused)?;
            assert_eq!(
                session.window.look(|state| state.proxy_login.clone()),
                signs_in,
                "{typed}"
            );
            assert_eq!(
                session.window.look(|state| state.wizard.present.proxy_login),
                signs_in.is_some(),
                "{typed}"
            );
            let chosen = session.window.look(|state| state.proxy.clone());
            let shown = session
                .window
                .change(|state| serde_json::to_string(&state.wizard.view()))?;
            drop(session);
            let again = open(home.path());
            assert_eq!(
                again
                    .window
                    .look(|state| state.wizard.progress.proxy.clone())
                    .as_deref(),
                *address,
                "{typed}"
            );
            assert_eq!(
                again
                    .window
                    .look(|state| (state.proxy.clone(), state.proxy_login.clone())),
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
            let problem = set(&session.window, typed, user, SecretString::default()).err();
            assert_eq!(problem.map(|problem| problem.code).as_deref(), Some(code), "{typed}");
            assert_eq!(session.window.look(|state| state.proxy.clone()), ProxyChoice::System);
            assert!(!written(home.path()).contains("Winter"));
        }
        Ok(())
    }

    #[test]
    fn a_login_stays_with_its_proxy_and_goes_to_no_other() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let session = open(home.path());
        let set = |address: &str, user: &str| set(&session.window, address, user, "Winter".into()).map_err(refused);
        let again = |address: &str| super::set(&session.window, address, "", SecretString::default()).map_err(refused);
        let has_login = || session.window.look(|state| state.proxy_login.is_some());
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
    fn what_was_kept_before_is_gone_at_the_next_start_and_said_once() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        drop(open(home.path()));
        let profiles = home.path().join("profiles");
        let own = fs::read_dir(&profiles)?.next().expect("the wizard's profile")?.path();
        let [other, newer] = [(); 2].map(|()| profiles.join(Uuid::new_v4().to_string()));
        fs::create_dir(&other)?;
        fs::create_dir(&newer)?;
        let document = |version| {
            let progress = json!({"name": "Acme", "proxy": r"CORP\kim:Winter2026@127.0.0.1:8080"});
            json!({"version": version, "data": progress}).to_string()
        };
        for (file, version) in [
            (own.join("progress.json"), 1),
            (own.join("progress.json.bad-20261124T101500Z"), 1),
            (other.join("progress.json"), 1),
            (newer.join("progress.json"), 99),
        ] {
            fs::write(file, document(version))?;
        }
        let session = open(home.path());
        let notice = |session: &Session| session.window.look(|state| state.wizard.present.notice.clone());
        assert_eq!(
            notice(&session).map(|notice| notice.code).as_deref(),
            Some("proxyLoginRemoved")
        );
        // A later version of the program wrote this, and only it knows what is in it.
        assert_eq!(fs::read_to_string(newer.join("progress.json"))?, document(99));
        fs::remove_dir_all(&newer)?;
        assert!(!written(home.path()).contains("Winter"));
        assert!(!written(home.path()).contains("kim"));
        // Everything else is unchanged, and the proxy is still used.
        assert_eq!(session.window.look(|state| state.wizard.progress.name.clone()), "Acme");
        let expected = ProxyChoice::Manual(read("127.0.0.1:8080").expect("an address").address);
        assert_eq!(session.window.look(|state| state.proxy.clone()), expected);
        drop(session);
        assert_eq!(notice(&open(home.path())), None);
        Ok(())
    }

    #[tokio::test]
    async fn a_new_proxy_keeps_to_the_limits_of_what_is_under_way() -> anyhow::Result<()> {
        let stage = PracticeSession::with_key().await?;
        let session = &stage.session;
        let delay = Effect::Delay(Duration::from_millis(300));
        stage.faults.add(Fault::on("/candidates$", delay));

        let first = client(session).await.map_err(refused)?;
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
            set(&session.window, "proxy.example.com:8080", "", SecretString::default()).map_err(refused)?;
            let other = client(session).await.map_err(refused)?;
            anyhow::Ok(other.send(request(), deadline, &cancel).await)
        };
        let (_, answered) = tokio::join!(first.send(request(), deadline, &cancel), other);
        answered?;
        let statuses: Vec<_> = stage.journal().iter().map(|entry| entry.status).collect();
        assert_eq!(statuses, [Some(200), Some(200)]);
        Ok(())
    }
}
