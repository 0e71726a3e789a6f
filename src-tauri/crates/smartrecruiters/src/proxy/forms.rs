//! Tests every form in which variables name a proxy: what it means here, what is actually sent, and what curl does with it.

use std::collections::HashMap;
use std::ffi::OsString;
use std::process::Command;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use policy::Policy;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

use super::*;
use crate::client::ClientOptions;

const HOST: &str = "api.smartrecruiters.com";

/// The meaning of a form. `{a}` and `{b}` represent two proxies on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Means {
    /// No variable counts, so the desktop's settings are used.
    Nothing,
    /// A direct connection.
    Direct,
    /// Through this proxy.
    Through(&'static str),
    /// Through this proxy, with this login.
    As(&'static str, &'static str),
    /// This variable cannot be parsed.
    Unreadable(&'static str),
}

use Means::{As, Direct, Nothing, Through, Unreadable};

/// curl does the same.
const CURL: bool = true;
/// This program accepts or refuses the form, and curl does not do the same.
const OWN: bool = false;

/// The variables that are set, their meaning, and whether curl does the same.
type Form = (&'static [(&'static str, &'static str)], Means, bool);

const FORMS: &[Form] = &[
    // Which variable counts.
    (&[], Nothing, CURL),
    (&[("HTTPS_PROXY", "http://{a}")], Through("{a}"), CURL),
    (&[("https_proxy", "http://{a}")], Through("{a}"), CURL),
    (&[("ALL_PROXY", "http://{a}")], Through("{a}"), CURL),
    (&[("all_proxy", "http://{a}")], Through("{a}"), CURL),
    (&[("HTTP_PROXY", "http://{a}")], Nothing, CURL),
    (&[("http_proxy", "http://{a}")], Nothing, CURL),
    (
        &[("HTTPS_PROXY", "http://{b}"), ("https_proxy", "http://{a}")],
        Through("{a}"),
        CURL,
    ),
    (
        &[("ALL_PROXY", "http://{b}"), ("all_proxy", "http://{a}")],
        Through("{a}"),
        CURL,
    ),
    (
        &[("all_proxy", "http://{b}"), ("HTTPS_PROXY", "http://{a}")],
        Through("{a}"),
        CURL,
    ),
    (
        &[("https_proxy", ""), ("HTTPS_PROXY", "http://{a}")],
        Through("{a}"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", ""), ("all_proxy", "http://{a}")],
        Through("{a}"),
        CURL,
    ),
    (&[("HTTPS_PROXY", ""), ("ALL_PROXY", "")], Nothing, CURL),
    // Exceptions.
    (&[("HTTPS_PROXY", "{a}"), ("NO_PROXY", "*")], Direct, CURL),
    (
        &[("HTTPS_PROXY", "{a}"), ("no_proxy", "smartrecruiters.com")],
        Direct,
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "{a}"), ("no_proxy", ".smartrecruiters.com")],
        Direct,
        CURL,
    ),
    (
        &[
            ("HTTPS_PROXY", "{a}"),
            ("NO_PROXY", "localhost,API.SmartRecruiters.com"),
        ],
        Direct,
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "{a}"), ("NO_PROXY", "localhost smartrecruiters.com")],
        Direct,
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "{a}"), ("no_proxy", "localhost"), ("NO_PROXY", "*")],
        Through("{a}"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "{a}"), ("no_proxy", ""), ("NO_PROXY", "*")],
        Direct,
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "{a}"), ("NO_PROXY", "*.smartrecruiters.com")],
        Through("{a}"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "{a}"), ("NO_PROXY", "localhost,127.0.0.1,::1")],
        Through("{a}"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "{a}"), ("NO_PROXY", "recruiters.com")],
        Through("{a}"),
        CURL,
    ),
    (&[("HTTPS_PROXY", "no proxy at all"), ("NO_PROXY", "*")], Direct, CURL),
    // Addresses.
    (&[("HTTPS_PROXY", "{a}")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "{a}/")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "{a}/proxy.pac")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "{a}?x")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "{a}#x")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "HTTP://{a}/")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "http:/{a}")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "http:///{a}")], Through("{a}"), CURL),
    (&[("HTTPS_PROXY", "http://@{a}")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", " http://{a} ")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "\thttp://{a}\n")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "\"http://{a}\"")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "'{a}'")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "[::1]:{port}")], Through("[::1]:{port}"), CURL),
    (
        &[("HTTPS_PROXY", "http://[::1]:{port}/")],
        Through("[::1]:{port}"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://localhost:{port}")],
        Through("localhost:{port}"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://proxy.invalid")],
        Through("proxy.invalid:1080"),
        OWN,
    ),
    (
        &[("HTTPS_PROXY", "https://proxy.invalid")],
        Through("https://proxy.invalid:443"),
        OWN,
    ),
    (&[("HTTPS_PROXY", "proxy.invalid:")], Through("proxy.invalid:1080"), OWN),
    (
        &[("HTTPS_PROXY", "socks5h://proxy.invalid")],
        Through("socks5h://proxy.invalid:1080"),
        OWN,
    ),
    (
        &[("HTTPS_PROXY", "http://prüxy.invalid:1")],
        Through("xn--prxy-1ra.invalid:1"),
        OWN,
    ),
    // Logins.
    (
        &[("HTTPS_PROXY", "http://kim:Winter2026@{a}")],
        As("{a}", "kim:Winter2026"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "kim:Winter2026@{a}")],
        As("{a}", "kim:Winter2026"),
        CURL,
    ),
    (&[("HTTPS_PROXY", "kim@{a}")], As("{a}", "kim:"), CURL),
    (
        &[("HTTPS_PROXY", "http://:Winter2026@{a}")],
        As("{a}", ":Winter2026"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://CORP\\kim:Winter2026@{a}")],
        As("{a}", "CORP\\kim:Winter2026"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "CORP\\kim:Winter2026@{a}")],
        As("{a}", "CORP\\kim:Winter2026"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://CORP%5Ckim:Winter%402026@{a}")],
        As("{a}", "CORP\\kim:Winter@2026"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://kim:100%25sure@{a}")],
        As("{a}", "kim:100%sure"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://kim:100%sure@{a}")],
        As("{a}", "kim:100%sure"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://kim:k%C3%BChl@{a}")],
        As("{a}", "kim:kühl"),
        CURL,
    ),
    (&[("HTTPS_PROXY", "http://kim:kühl@{a}")], As("{a}", "kim:kühl"), CURL),
    (
        &[("HTTPS_PROXY", "http://kim:2026:Winter@{a}")],
        As("{a}", "kim:2026:Winter"),
        CURL,
    ),
    (&[("HTTPS_PROXY", "http://kim:20@26@{a}")], As("{a}", "kim:20@26"), OWN),
    (
        &[("HTTPS_PROXY", "kim@corp.example:Winter@{a}")],
        As("{a}", "kim@corp.example:Winter"),
        OWN,
    ),
    (
        &[("HTTPS_PROXY", "kim:2026/Winter@{a}")],
        As("{a}", "kim:2026/Winter"),
        OWN,
    ),
    (
        &[("HTTPS_PROXY", "http://kim:2026/Winter@{a}/")],
        As("{a}", "kim:2026/Winter"),
        OWN,
    ),
    (&[("HTTPS_PROXY", "kim:/Winter@{a}")], As("{a}", "kim:/Winter"), OWN),
    (
        &[("HTTPS_PROXY", "http://kim:2026#Winter@{a}")],
        As("{a}", "kim:2026#Winter"),
        OWN,
    ),
    (
        &[("HTTPS_PROXY", "kim:2026?Winter@{a}")],
        As("{a}", "kim:2026?Winter"),
        OWN,
    ),
    (&[("HTTPS_PROXY", "kim:20;26@{a}")], As("{a}", "kim:20;26"), CURL),
    (&[("HTTPS_PROXY", "kim:a=b&c=d@{a}")], As("{a}", "kim:a=b&c=d"), CURL),
    (
        &[("HTTPS_PROXY", "kim:Winter 2026@{a}")],
        As("{a}", "kim:Winter 2026"),
        OWN,
    ),
    (&[("HTTPS_PROXY", "kim:[2026]@{a}")], As("{a}", "kim:[2026]"), CURL),
    (&[("HTTPS_PROXY", "kim:\"2026\"@{a}")], As("{a}", "kim:\"2026\""), CURL),
    // SOCKS.
    (&[("HTTPS_PROXY", "socks5://{a}")], Through("socks5://{a}"), CURL),
    (&[("HTTPS_PROXY", "socks5h://{a}/")], Through("socks5h://{a}"), CURL),
    (&[("ALL_PROXY", "SOCKS5://{a}")], Through("socks5://{a}"), CURL),
    (&[("HTTPS_PROXY", "socks4://{a}")], Through("socks4://{a}"), CURL),
    (&[("HTTPS_PROXY", "socks4a://{a}")], Through("socks4a://{a}"), CURL),
    (&[("HTTPS_PROXY", "socks://{a}")], Through("socks4://{a}"), CURL),
    (
        &[("HTTPS_PROXY", "socks5://kim:Winter2026@{a}")],
        As("socks5://{a}", "kim:Winter2026"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "socks5h://CORP\\kim:20@26@{a}")],
        As("socks5h://{a}", "CORP\\kim:20@26"),
        OWN,
    ),
    // Lists by protocol.
    (&[("HTTPS_PROXY", "http={b};https={a}")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "https={a}")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "https={a};")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "ftp={b} http={b} https={a}")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "HTTP={b}; HTTPS=http://{a}/")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "http={b};{a}")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "{a};{b}")], Through("{a}"), OWN),
    (&[("HTTPS_PROXY", "http={b};socks={a}")], Through("socks4://{a}"), OWN),
    (
        &[("HTTPS_PROXY", "https=kim:Winter2026@{a};http={b}")],
        As("{a}", "kim:Winter2026"),
        OWN,
    ),
    (&[("HTTPS_PROXY", "http={b}")], Unreadable("HTTPS_PROXY"), OWN),
    (&[("HTTPS_PROXY", "https=")], Unreadable("HTTPS_PROXY"), OWN),
    (&[("HTTPS_PROXY", "https=99999")], Unreadable("HTTPS_PROXY"), OWN),
    // Values that name no usable proxy.
    (
        &[("HTTPS_PROXY", "proxy.example.com 8080")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://proxy.invalid:80:80")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (&[("https_proxy", "ftp://{a}")], Unreadable("https_proxy"), CURL),
    (
        &[("HTTPS_PROXY", "ftp://kim:Winter2026@{a}")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (&[("ALL_PROXY", "quic://{a}")], Unreadable("ALL_PROXY"), CURL),
    (&[("all_proxy", "proxy:/")], Unreadable("all_proxy"), CURL),
    (&[("HTTPS_PROXY", "{a}9999")], Unreadable("HTTPS_PROXY"), CURL),
    (
        &[("HTTPS_PROXY", "http://127.0.0.1:99999")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://127.0.0.1:-1")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://127.0.0.1:+80")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (&[("HTTPS_PROXY", "http://127.0.0.1:0")], Unreadable("HTTPS_PROXY"), OWN),
    (
        &[("HTTPS_PROXY", "http://127.0.0.1:port")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (&[("HTTPS_PROXY", "http://[::1")], Unreadable("HTTPS_PROXY"), CURL),
    (&[("HTTPS_PROXY", "http://[::1]x:80")], Unreadable("HTTPS_PROXY"), CURL),
    (&[("HTTPS_PROXY", "http://:8080")], Unreadable("HTTPS_PROXY"), CURL),
    (&[("HTTPS_PROXY", "http://")], Unreadable("HTTPS_PROXY"), CURL),
    (&[("HTTPS_PROXY", "8080")], Unreadable("HTTPS_PROXY"), OWN),
    (&[("HTTPS_PROXY", "999.999.999.999:80")], Unreadable("HTTPS_PROXY"), OWN),
    (
        &[("HTTPS_PROXY", "http://kim:Winter@pr;xy:8080")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (
        &[("HTTPS_PROXY", "http://pr(o)xy:8080")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (&[("HTTPS_PROXY", " ")], Unreadable("HTTPS_PROXY"), CURL),
    (&[("HTTPS_PROXY", "\"\"")], Unreadable("HTTPS_PROXY"), OWN),
    (&[("HTTPS_PROXY", "kim:Winter2026@")], Unreadable("HTTPS_PROXY"), CURL),
    (
        &[("HTTPS_PROXY", "http://kim:a%0D%0Ab@{a}")],
        Unreadable("HTTPS_PROXY"),
        CURL,
    ),
    (&[("HTTPS_PROXY", "http://kim:%FF@{a}")], Unreadable("HTTPS_PROXY"), OWN),
    (&[("HTTPS_PROXY", "socks4://kim@{a}")], Unreadable("HTTPS_PROXY"), OWN),
    (
        &[("https_proxy", "ftp://x:1"), ("HTTPS_PROXY", "http://{a}")],
        Unreadable("https_proxy"),
        CURL,
    ),
];

/// What a proxy on this computer received: the proxy's name, the protocol, and the login.
type Seen = (char, &'static str, Option<String>);

/// Two proxies that record each connection and refuse it.
struct Proxies {
    ports: [u16; 2],
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Proxies {
    async fn start() -> Self {
        let seen = Arc::default();
        let mut ports = [0; 2];
        for (port, name) in ports.iter_mut().zip(['a', 'b']) {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            *port = listener.local_addr().unwrap().port();
            serve(listener, name, Arc::clone(&seen));
            // If this computer also has IPv6, the same proxy listens there.
            if let Ok(listener) = TcpListener::bind(("::1", *port)).await {
                serve(listener, name, Arc::clone(&seen));
            }
        }
        Self { ports, seen }
    }

    fn fill(&self, text: &str) -> String {
        let [a, b] = self.ports;
        text.replace("{a}", &format!("127.0.0.1:{a}"))
            .replace("{b}", &format!("127.0.0.1:{b}"))
            .replace("{port}", &a.to_string())
    }

    /// What was received since the last call. A repeated connection, for example for another try, is listed once.
    fn seen(&self) -> Vec<Seen> {
        let mut seen = std::mem::take(&mut *self.seen.lock().unwrap());
        seen.dedup();
        seen
    }
}

fn serve(listener: TcpListener, name: char, seen: Arc<Mutex<Vec<Seen>>>) {
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let seen = Arc::clone(&seen);
            tokio::spawn(async move {
                if let Some((spoken, login)) = meet(&mut stream).await {
                    seen.lock().unwrap().push((name, spoken, login));
                }
            });
        }
    });
}

/// Reads a connection up to the login, and closes it.
async fn meet(stream: &mut TcpStream) -> Option<(&'static str, Option<String>)> {
    let mut first = [0; 2];
    stream.read_exact(&mut first).await.ok()?;
    match first {
        [5, methods] => {
            let mut offered = vec![0; methods.into()];
            stream.read_exact(&mut offered).await.ok()?;
            if !offered.contains(&2) {
                return Some(("socks5", None));
            }
            stream.write_all(&[5, 2]).await.ok()?;
            let text = async |stream: &mut TcpStream| {
                let mut text = vec![0; stream.read_u8().await.ok()?.into()];
                stream.read_exact(&mut text).await.ok()?;
                String::from_utf8(text).ok()
            };
            stream.read_u8().await.ok()?;
            let (user, password) = (text(stream).await?, text(stream).await?);
            Some(("socks5", Some(format!("{user}:{password}"))))
        }
        [4, _] => Some(("socks4", None)),
        _ => {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await.ok()?);
            }
            stream
                .write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                .await
                .ok()?;
            let head = String::from_utf8(head).ok()?;
            let login = head
                .lines()
                .find_map(|line| line.strip_prefix("Proxy-Authorization: Basic "))
                .or_else(|| {
                    head.lines()
                        .find_map(|line| line.strip_prefix("proxy-authorization: Basic "))
                });
            let login = login.map(|login| String::from_utf8(BASE64_STANDARD.decode(login).unwrap()).unwrap());
            Some(("http", login))
        }
    }
}

fn routed(variables: &HashMap<&str, OsString>) -> Option<Route> {
    by_variables(HOST, |name| variables.get(name).cloned())
}

#[tokio::test]
async fn every_form_is_understood_and_done_as_it_means() {
    let proxies = Proxies::start().await;
    for (variables, means, _) in FORMS {
        let filled = variables
            .iter()
            .map(|(name, value)| (*name, OsString::from(proxies.fill(value))))
            .collect();
        let route = routed(&filled);
        let (expected, login) = match *means {
            Nothing => {
                assert_eq!(route, None, "{variables:?}");
                continue;
            }
            Direct => (Route::Direct, None),
            Unreadable(name) => (Route::Unreadable(ProxySetting::Variable(name.to_owned())), None),
            Through(address) => (through(&proxies.fill(address), None), None),
            As(address, login) => (through(&proxies.fill(address), Some(login)), Some(login)),
        };
        let route = route.unwrap();
        assert_eq!(route, expected, "{variables:?}");
        let Route::Through(named, _) = &route else { continue };
        assert_eq!(
            named.login.as_ref().map(ProxyLogin::told).as_deref(),
            login,
            "{variables:?}"
        );
        let address = named.address.to_string();
        if address.contains("invalid") {
            continue;
        }
        // An IP address in place of a host name, so that no name has to be resolved.
        let base = ApiBase::anywhere("https://192.0.2.7");
        let transport = ClientOptions::new(Uuid::nil(), Policy::default())
            .transport(base)
            .unwrap();
        let http = transport.take(route.clone()).http.unwrap();
        http.get("https://192.0.2.7/").send().await.unwrap_err();
        let spoken = ["socks5", "socks4"]
            .into_iter()
            .find(|scheme| address.starts_with(scheme));
        let seen: Vec<Seen> = vec![('a', spoken.unwrap_or("http"), login.map(str::to_owned))];
        assert_eq!(proxies.seen(), seen, "{variables:?}");
    }
}

fn through(address: &str, login: Option<&str>) -> Route {
    let login = login.map(|login| login.split_once(':').unwrap());
    let named = NamedProxy {
        login: login.and_then(|(user, password)| ProxyLogin::new(user, password.into())),
        ..NamedProxy::parse(address).unwrap().unwrap()
    };
    assert_eq!(named.address.to_string(), address);
    Route::Through(named, ProxyUse::System)
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_no_text_cannot_be_read() {
    use std::os::unix::ffi::OsStringExt;
    let value = OsString::from_vec(b"http://127.0.0.1:80\xff".to_vec());
    let route = routed(&HashMap::from([("HTTPS_PROXY", value)]));
    assert_eq!(
        route,
        Some(Route::Unreadable(ProxySetting::Variable("HTTPS_PROXY".to_owned())))
    );
}

/// If curl is installed, it must do the same for the forms that say so.
#[tokio::test]
async fn curl_does_the_same() {
    let proxies = Proxies::start().await;
    let mut others = Vec::new();
    for (variables, means, as_curl) in FORMS {
        if !as_curl {
            continue;
        }
        let mut curl = Command::new("curl");
        // Whatever it would send directly ends up here.
        let directly = format!("{HOST}:443:127.0.0.1");
        curl.args(["--silent", "--insecure", "--max-time", "20", "--resolve", &directly]);
        curl.arg(format!("https://{HOST}/"));
        for name in VARIABLES.iter().chain(&EXCEPTIONS).chain(&["http_proxy", "HTTP_PROXY"]) {
            curl.env_remove(name);
        }
        curl.envs(variables.iter().map(|(name, value)| (name, proxies.fill(value))));
        let Ok(ran) = tokio::task::spawn_blocking(move || curl.output()).await.unwrap() else {
            println!("There is no curl here, so nothing was compared with it.");
            return;
        };
        assert!(!ran.status.success(), "{variables:?}");
        let (address, login) = match *means {
            Nothing | Direct | Unreadable(_) => {
                let seen = proxies.seen();
                if !seen.is_empty() {
                    others.push(format!("{variables:?}: {seen:?} in place of nothing"));
                }
                continue;
            }
            Through(address) => (address, None),
            As(address, login) => (address, Some(login.to_owned())),
        };
        let spoken = ["socks5", "socks4"]
            .into_iter()
            .find(|scheme| address.starts_with(scheme));
        let expected = [('a', spoken.unwrap_or("http"), login)];
        let seen = proxies.seen();
        if seen != expected {
            others.push(format!("{variables:?}: {seen:?} in place of {expected:?}"));
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn neither_a_proxy_nor_its_login_is_printed() {
    for text in [
        "http://kim:Winter2026@proxy.example.com:8080",
        "socks5://kim:Winter2026@proxy.example.com",
    ] {
        let named = NamedProxy::parse(text).unwrap().unwrap();
        let choice = ProxyChoice::Manual(named.address.clone());
        let printed = format!(
            "{named:?} {choice:?} {:?}",
            Route::Through(named.clone(), ProxyUse::System)
        );
        for secret in ["kim", "Winter", "example"] {
            assert!(!printed.contains(secret), "{printed}");
        }
        assert!(!named.address.to_string().contains("Winter"));
    }
}
