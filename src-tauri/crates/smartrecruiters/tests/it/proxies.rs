//! Proxies and TLS. Test servers on loopback take the place of everything before SmartRecruiters' own host, so nothing leaves
//! this computer.

use std::ffi::{OsStr, OsString};
use std::net::SocketAddr;
use std::process::Command;
use std::sync::{Arc, Mutex};

use diagnosis::evidence::{NoAnswer, Observation, Outcome};
use diagnosis::proxy::ProxyTrouble;
use diagnosis::verdict::TlsFault;
use rcgen::{CertificateParams, DnType, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use smartrecruiters::{ApiBase, Client, ClientOptions, NamedProxy, ProxyChoice, ProxyUse, reach};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use crate::support::{KEY, Reply, Server, client, closed_port, get, key, limits, options, read_head, soon};

/// What the proxy does when it receives a CONNECT.
#[derive(Clone, Copy)]
enum Doing {
    Answer(&'static str),
    Tunnel(SocketAddr),
    Nothing,
}

struct Proxy {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    async fn start(doing: Doing) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let ledger = heads.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let ledger = ledger.clone();
                tokio::spawn(async move {
                    let head = read_head(&mut stream, &mut Vec::new()).await.unwrap_or_default();
                    ledger.lock().unwrap().push(head);
                    match doing {
                        Doing::Answer(text) => stream.write_all(text.as_bytes()).await.unwrap(),
                        Doing::Tunnel(to) => {
                            let mut server = TcpStream::connect(to).await.unwrap();
                            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                            // A refused certificate closes the tunnel in the middle of the exchange.
                            let _ = copy_bidirectional(&mut stream, &mut server).await;
                        }
                        Doing::Nothing => std::future::pending().await,
                    }
                });
            }
        });
        Self { address, heads }
    }

    fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

fn through(address: &str) -> ClientOptions {
    let named = NamedProxy::parse(address).unwrap().unwrap();
    ClientOptions {
        proxy: ProxyChoice::Manual(named.address),
        proxy_login: named.login,
        ..options(limits())
    }
}

async fn ask(options: &ClientOptions) -> (Client, Observation) {
    let client = Client::new(ApiBase::production(), &key(), options).unwrap();
    let seen = client.send(get("/users"), soon(), &CancellationToken::new()).await;
    (client, seen)
}

/// A TLS server for SmartRecruiters' name that nobody trusts. It counts the bytes that it can read.
async fn impostor(years: (i32, i32)) -> (SocketAddr, Arc<Mutex<usize>>) {
    let mut params = CertificateParams::new(["api.smartrecruiters.com".to_owned()]).unwrap();
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 1, 1);
    params.distinguished_name.push(DnType::OrganizationName, "Inspector");
    params.distinguished_name.push(DnType::CommonName, "Inspector Root");
    let pair = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&pair).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(pair.serialize_der()).unwrap(),
        )
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let read = Arc::new(Mutex::new(0));
    let count = read.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let bytes = stream.read(&mut [0; 1024]).await.unwrap_or(0);
                *count.lock().unwrap() += bytes;
            }
        }
    });
    (address, read)
}

#[tokio::test]
async fn a_proxy_that_refuses_or_wants_a_login_is_the_reason() {
    for doing in [
        Doing::Answer("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\r\n"),
        Doing::Answer("HTTP/1.1 403 Forbidden\r\n\r\n"),
        Doing::Answer("HTTP/1.1 502 Bad Gateway\r\n\r\n"),
        Doing::Answer("no HTTP at all\r\n\r\n"),
        Doing::Answer(""),
        Doing::Nothing,
    ] {
        let proxy = Proxy::start(doing).await;
        let (client, seen) = ask(&through(&format!("http://{}", proxy.address))).await;
        assert_eq!((seen.outcome, seen.tries), (Outcome::NoAnswer(NoAnswer::Proxy), 1));
        assert_eq!(client.network().proxy, ProxyUse::Manual);
        let heads = proxy.heads();
        assert!(
            heads[0].starts_with("CONNECT api.smartrecruiters.com:443 "),
            "{heads:?}"
        );
        assert!(!heads.concat().contains(KEY));
    }
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_the_reason() {
    let (_held, closed) = closed_port();
    for address in [format!("http://{closed}"), "http://proxy.invalid:3128".to_owned()] {
        let (_, seen) = ask(&through(&address)).await;
        assert_eq!(
            (seen.outcome, seen.tries),
            (Outcome::NoAnswer(NoAnswer::Proxy), 1),
            "{address}"
        );
        let reached = reach(ApiBase::production(), &through(&address)).await.unwrap();
        assert_eq!(
            (reached.failure, reached.proxy),
            (Some(NoAnswer::Proxy), ProxyUse::Manual)
        );
    }
}

#[tokio::test]
async fn a_login_for_the_proxy_is_sent_to_the_proxy() {
    let proxy = Proxy::start(Doing::Answer("HTTP/1.1 407 X\r\n\r\n")).await;
    ask(&through(&format!("http://me:secret@{}", proxy.address))).await;
    assert!(
        proxy.heads()[0]
            .to_lowercase()
            .contains("proxy-authorization: basic bwu6c2vjcmv0")
    );
}

#[tokio::test]
async fn what_sign_in_a_proxy_wants_is_named() {
    let basic = "HTTP/1.1 407 X\r\nProxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n";
    let other = "HTTP/1.1 407 X\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n";
    for (answer, login, trouble) in [
        (basic, "", Some(ProxyTrouble::Login)),
        (basic, "kim:Winter2026@", Some(ProxyTrouble::LoginRefused)),
        (other, "", Some(ProxyTrouble::OtherLogin)),
        (other, "kim:Winter2026@", Some(ProxyTrouble::OtherLogin)),
        ("HTTP/1.1 403 Forbidden\r\n\r\n", "", None),
    ] {
        let proxy = Proxy::start(Doing::Answer(answer)).await;
        let options = through(&format!("http://{login}{}", proxy.address));
        let reached = reach(ApiBase::production(), &options).await.unwrap();
        assert_eq!(reached.failure, Some(NoAnswer::Proxy));
        assert_eq!(reached.proxy_trouble, trouble, "{answer}");
        let (client, _) = ask(&options).await;
        assert_eq!(client.proxy_trouble(true).await, trouble, "{answer}");
    }
}

#[tokio::test]
async fn a_certificate_nobody_trusts_is_refused_and_its_issuer_is_named() {
    for (years, fault) in [
        ((2020, 2090), TlsFault::SelfSigned),
        ((2020, 2021), TlsFault::Expired),
        ((2080, 2090), TlsFault::NotYetValid),
    ] {
        let (address, read) = impostor(years).await;
        let proxy = Proxy::start(Doing::Tunnel(address)).await;
        let options = through(&format!("http://{}", proxy.address));
        let (client, seen) = ask(&options).await;
        assert_eq!(
            (seen.outcome, seen.tries),
            (Outcome::NoAnswer(NoAnswer::Tls(fault)), 1),
            "{years:?}"
        );
        let issuer = Some("Inspector (Inspector Root)");
        assert_eq!(client.network().tls_issuer.as_deref(), issuer);
        let reached = reach(ApiBase::production(), &options).await.unwrap();
        assert_eq!(
            (reached.failure, reached.tls_issuer.as_deref()),
            (Some(NoAnswer::Tls(fault)), issuer)
        );
        assert_eq!(*read.lock().unwrap(), 0, "not one byte of a request went through");
    }
}

#[tokio::test]
async fn loopback_never_goes_through_a_chosen_proxy() {
    let proxy = Proxy::start(Doing::Nothing).await;
    let server = Server::start(|_| Reply::ok()).await;
    let options = through(&format!("http://{}", proxy.address));
    for base in [
        server.base(),
        ApiBase::loopback(&format!("http://localhost:{}", server.address.port())).unwrap(),
    ] {
        let client = Client::new(base, &key(), &options).unwrap();
        assert_eq!(
            client
                .send(get("/users"), soon(), &CancellationToken::new())
                .await
                .status(),
            Some(200)
        );
        assert_eq!(client.network().proxy, ProxyUse::None);
    }
    assert!(proxy.heads().is_empty());
}

const CHILD: &str = "FINDEM_TEST_LOOPBACK_SERVER";

/// Runs this test in a separate process with these variables, and returns the requests that the proxy received.
async fn in_surroundings(variables: &[(&str, &OsStr)], proxy: &Proxy) -> Vec<String> {
    let server = Server::start(|_| Reply::ok()).await;
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "--ignored", "proxies::as_a_child_with_proxy_settings"]);
    for name in ["http", "https", "all", "no"].map(|name| format!("{name}_proxy")) {
        child.env_remove(name.to_uppercase()).env_remove(name);
    }
    child.env_remove("XDG_CURRENT_DESKTOP").env_remove("XDG_CONFIG_HOME");
    child
        .envs(variables.iter().copied())
        .env(CHILD, server.address.to_string());
    let output = tokio::task::spawn_blocking(move || child.output())
        .await
        .unwrap()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(server.seen().len(), 1, "loopback is asked directly");
    proxy.heads()
}

#[tokio::test]
async fn the_environments_proxy_is_taken_for_the_real_host_and_never_for_loopback() {
    let proxy = Proxy::start(Doing::Answer("HTTP/1.1 407 X\r\n\r\n")).await;
    let address = OsString::from(format!("http://{}", proxy.address));
    let names = [
        "http_proxy",
        "HTTP_PROXY",
        "https_proxy",
        "HTTPS_PROXY",
        "all_proxy",
        "ALL_PROXY",
    ];
    let variables = names.map(|name| (name, address.as_os_str()));
    let heads = in_surroundings(&variables, &proxy).await;
    assert_eq!(heads.len(), 1, "{heads:?}");
    assert!(heads[0].starts_with("CONNECT api.smartrecruiters.com:443 "));
}

#[tokio::test]
async fn nothing_is_sent_in_place_of_a_proxy_that_cannot_be_read() {
    let proxy = Proxy::start(Doing::Nothing).await;
    let value = OsString::from("proxy.example.com 8080");
    assert!(in_surroundings(&[("HTTPS_PROXY", &value)], &proxy).await.is_empty());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_desktops_proxy_is_taken_where_no_variable_is_set() {
    let home = std::env::temp_dir().join(format!("findem-proxies-{}", uuid::Uuid::new_v4()));
    let tools = home.join("bin");
    std::fs::create_dir_all(home.join(".config")).unwrap();
    std::fs::create_dir(&tools).unwrap();
    let gsettings = |mode: &str, port: u16| {
        let script = format!(
            "#!/bin/sh\ncase \"$2 $3\" in\n'org.gnome.system.proxy mode') echo \"'{mode}'\";;\n\
             'org.gnome.system.proxy.https host') echo \"'127.0.0.1'\";;\n\
             'org.gnome.system.proxy.https port') echo {port};;\nesac\n"
        );
        let text = home.join("gsettings");
        std::fs::write(&text, script).unwrap();
        // Another process makes the tool: while this one had it open, a process that another test starts could inherit it, and
        // the system runs no file that is open for writing.
        let mut install = Command::new("install");
        install.arg("--mode=755").args([&text, &tools.join("gsettings")]);
        assert!(install.status().unwrap().success());
    };
    let kde = |port: u16| {
        let settings = format!("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://127.0.0.1 {port}\n");
        std::fs::write(home.join(".config/kioslaverc"), settings).unwrap();
    };
    let path = std::env::join_paths([tools.clone(), "/usr/bin".into(), "/bin".into()]).unwrap();
    for (desktop, of_gnome) in [("", true), ("ubuntu:GNOME", true), ("KDE", false), ("", false)] {
        let proxy = Proxy::start(Doing::Answer("HTTP/1.1 407 X\r\n\r\n")).await;
        let other = Proxy::start(Doing::Nothing).await;
        let (one, two) = (proxy.address.port(), other.address.port());
        if of_gnome {
            gsettings("manual", one);
            kde(two);
        } else {
            // If a desktop identifies itself, the other desktop's settings do not count.
            gsettings(if desktop.is_empty() { "none" } else { "manual" }, two);
            kde(one);
        }
        let variables = [
            ("PATH", path.as_os_str()),
            ("HOME", home.as_os_str()),
            ("XDG_CURRENT_DESKTOP", desktop.as_ref()),
        ];
        let heads = in_surroundings(&variables, &proxy).await;
        assert_eq!(heads.len(), 1, "{desktop:?} {of_gnome}");
        assert!(other.heads().is_empty());
    }
    std::fs::remove_dir_all(home).unwrap();
}

#[tokio::test]
#[ignore = "the tests above run it in a process with settings of their own"]
async fn as_a_child_with_proxy_settings() {
    let Ok(address) = std::env::var(CHILD) else { return };
    let local = client(ApiBase::loopback(&format!("http://{address}")).unwrap());
    assert_eq!(
        local
            .send(get("/users"), soon(), &CancellationToken::new())
            .await
            .status(),
        Some(200)
    );
    let (real, seen) = ask(&options(limits())).await;
    assert_eq!(seen.outcome, Outcome::NoAnswer(NoAnswer::Proxy));
    assert_eq!(real.network().proxy, ProxyUse::System);
}
