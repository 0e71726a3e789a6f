//! A company's network on this computer: a proxy that is down, requires a login, or intercepts TLS with the company's own
//! certificate. Behind it the practice tenant plays SmartRecruiters.

use std::fs;
use std::mem;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_LENGTH, HOST, HeaderValue, TRANSFER_ENCODING};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use practice::{Effect, Fault, Faults, Options, Tenant};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use reqwest::Url;
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use secrecy::ExposeSecret;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::port::Port;

/// The company's key, with the role Admin. It has the form of a SmartRecruiters key, because the program sends no other form to
/// production.
pub(crate) const KEY: &str = "DCRA1-7c1e9f04b8d35a62e07f4d9b3a8ccdef";

/// The same for the company's sandbox. Production refuses it.
pub(crate) const SANDBOX_KEY: &str = "DCRA1-e5b02c7f61a94d83b6f8c0d2943e3210";

/// The user who may sign in to the proxy.
pub(crate) const USER: &str = "ACME\\kim";
/// The password of [`USER`].
pub(crate) const PASSWORD: &str = "Wren@5e8c1f9a72d4/#?";

/// The issuer of the certificate on intercepted connections.
pub(crate) const PROXY_CERTIFICATE_ISSUER: &str = "Acme GmbH (Acme Web Gateway)";

const PRODUCTION: &str = "api.smartrecruiters.com";
const SANDBOX: &str = "api.sandbox.smartrecruiters.com";
const TOKEN: &str = "x-smarttoken";
const END_OF_HEAD: &[u8] = b"\r\n\r\n";

/// What the proxy does with connections to SmartRecruiters.
#[derive(Debug, Clone, Copy)]
enum ProxyMode {
    RequireLogin,
    Opens,
}

/// The program gives up on an answer after 20 seconds.
const HELD: Duration = Duration::from_secs(18);

/// The network. Its proxy is down until a mode is set.
pub(crate) struct Company {
    proxy: Port,
    /// Where the proxy was before it moved. Nothing listens there.
    former: Vec<Port>,
    /// The proxy's address in the settings of the company's computers.
    named: SocketAddr,
    authority: PathBuf,
    upstream: Arc<Upstream>,
    serving: JoinSet<()>,
}

/// The servers behind the proxy.
struct Upstream {
    tls: TlsAcceptor,
    tenant: Tenant,
    /// The key that the tenant issued; it replaces the company's key in forwarded requests.
    issued: HeaderValue,
    http: reqwest::Client,
}

impl Company {
    /// Writes the certificate of the company's authority to this folder.
    pub(crate) async fn new(folder: &Path) -> anyhow::Result<Self> {
        let authority = folder.join("authority.pem");
        let tls = tls(&authority)?;
        let tenant = Tenant::start(Options::default()).await?;
        let keys = tenant.keys();
        let admin = keys.first().context("the tenant has no key")?;
        let mut issued = HeaderValue::from_str(admin.key.expose_secret())?;
        issued.set_sensitive(true);
        let http = reqwest::Client::builder().no_proxy().build()?;
        let proxy = Port::any()?;
        Ok(Self {
            named: proxy.address,
            proxy,
            former: Vec::new(),
            authority,
            upstream: Arc::new(Upstream {
                tls,
                tenant,
                issued,
                http,
            }),
            serving: JoinSet::new(),
        })
    }

    /// The environment variables of the company's computers.
    pub(crate) fn settings(&self) -> [(&'static str, String); 3] {
        [
            ("HTTPS_PROXY", format!("http://{}", self.named)),
            ("NO_PROXY", "127.0.0.1,localhost".to_owned()),
            ("SSL_CERT_FILE", self.authority.display().to_string()),
        ]
    }

    /// The proxy's address, as a person would type it.
    pub(crate) fn proxy(&self) -> String {
        self.proxy.address.to_string()
    }

    /// The proxy's address, for another proxy that sends its requests on.
    pub(crate) const fn address(&self) -> SocketAddr {
        self.proxy.address
    }

    /// The certificate of the company's authority.
    pub(crate) fn authority(&self) -> &Path {
        &self.authority
    }

    /// From now on, the company's computers use another proxy, and trust another authority if it has one.
    pub(crate) fn put_in_between(&mut self, proxy: SocketAddr, authority: Option<PathBuf>) {
        self.named = proxy;
        self.authority = authority.unwrap_or_else(|| self.authority.clone());
    }

    /// The fault switches of SmartRecruiters itself.
    pub(crate) fn faults(&self) -> Faults {
        self.upstream.tenant.faults()
    }

    /// The number of SmartRecruiters' candidates with this address.
    pub(crate) async fn candidates(&self, email: &str) -> anyhow::Result<u64> {
        let api = Url::parse(&self.upstream.tenant.api_base())?;
        count_candidates(api, self.upstream.issued.to_str()?, email).await
    }

    /// From now on, SmartRecruiters takes almost as long for each answer as the program waits for one. A test that stops a check
    /// needs one that does not end by itself first, however busy the machine is.
    pub(crate) fn hold_answers(&self) {
        self.faults().add(Fault::on("/", Effect::Delay(HELD)));
    }

    /// From now on, the proxy requires a login and intercepts TLS.
    pub(crate) async fn require_login(&mut self) -> anyhow::Result<()> {
        self.serve(ProxyMode::RequireLogin).await
    }

    /// From now on, the proxy intercepts TLS on every connection.
    pub(crate) async fn intercept_tls(&mut self) -> anyhow::Result<()> {
        self.serve(ProxyMode::Opens).await
    }

    /// Takes the proxy down: open connections break off, and new ones are refused.
    pub(crate) async fn take_proxy_down(&mut self) {
        self.serving.shutdown().await;
    }

    /// Moves the proxy to another address; the company's computers keep the old one.
    pub(crate) async fn move_proxy(&mut self) -> anyhow::Result<()> {
        self.take_proxy_down().await;
        self.former.push(mem::replace(&mut self.proxy, Port::any()?));
        Ok(())
    }

    async fn serve(&mut self, way: ProxyMode) -> anyhow::Result<()> {
        self.take_proxy_down().await;
        let listener = self.proxy.listen()?;
        let upstream = self.upstream.clone();
        self.serving.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let upstream = upstream.clone();
                // A broken connection is reported by the client.
                connections.spawn(async move { drop(upstream.connection(stream, way).await) });
            }
        });
        Ok(())
    }
}

/// The number of candidates that SmartRecruiters finds by this address; of all candidates if it is empty.
pub(crate) async fn count_candidates(api: Url, key: &str, email: &str) -> anyhow::Result<u64> {
    let mut address = api.join("/candidates?limit=1")?;
    if !email.is_empty() {
        address.query_pairs_mut().append_pair("q", &format!("\"{email}\""));
    }
    let http = reqwest::Client::builder().no_proxy().build()?;
    let answer = http.get(address).header(TOKEN, key).send().await?;
    let answer: Value = serde_json::from_str(&answer.error_for_status()?.text().await?)?;
    answer["totalFound"].as_u64().context("the answer has no total")
}

impl Upstream {
    async fn connection(self: Arc<Self>, mut stream: TcpStream, way: ProxyMode) -> anyhow::Result<()> {
        let mut head = Vec::new();
        while !head.ends_with(END_OF_HEAD) {
            ensure!(stream.read_buf(&mut head).await? > 0, "the connection broke off");
        }
        let login = BASE64_STANDARD.encode(format!("{USER}:{PASSWORD}"));
        let signed_in = String::from_utf8_lossy(&head).contains(&format!("Basic {login}\r\n"));
        match way {
            ProxyMode::RequireLogin if !signed_in => {
                let answer = "HTTP/1.1 407 Proxy Authentication Required\r\n\
                    Proxy-Authenticate: Basic realm=\"Acme\"\r\nContent-Length: 0\r\n\r\n";
                stream.write_all(answer.as_bytes()).await?;
            }
            ProxyMode::RequireLogin | ProxyMode::Opens => {
                stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
                let opened = TokioIo::new(self.tls.accept(stream).await?);
                let answer = service_fn(|request| self.forward(request));
                http1::Builder::new().serve_connection(opened, answer).await?;
            }
        }
        Ok(())
    }

    /// Forwards the request to the tenant.
    async fn forward(&self, request: Request<Incoming>) -> anyhow::Result<Response<Full<Bytes>>> {
        let (mut head, body) = request.into_parts();
        let path = head.uri.path_and_query().context("a request without a path")?;
        let address = format!("{}{path}", self.tenant.api_base());
        let host = head.headers.remove(HOST).context("a request without a host")?;
        head.headers.remove(CONTENT_LENGTH);
        let known = if host == SANDBOX { SANDBOX_KEY } else { KEY };
        if head.headers.get(TOKEN).is_some_and(|key| key == known) {
            head.headers.insert(TOKEN, self.issued.clone());
        }
        let asked = self.http.request(head.method, address).headers(head.headers);
        let answer = asked.body(body.collect().await?.to_bytes()).send().await?;
        let mut response = Response::new(());
        *response.status_mut() = answer.status();
        *response.headers_mut() = answer.headers().clone();
        response.headers_mut().remove(TRANSFER_ENCODING);
        let body = answer.bytes().await?;
        Ok(response.map(|()| Full::new(body)))
    }
}

/// TLS with a certificate for SmartRecruiters' hosts. It writes the authority's certificate to `file`.
fn tls(file: &Path) -> anyhow::Result<TlsAcceptor> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::OrganizationName, "Acme GmbH");
    params.distinguished_name.push(DnType::CommonName, "Acme Web Gateway");
    let pair = KeyPair::generate()?;
    let root = params.self_signed(&pair)?;
    let authority = Issuer::new(params, pair);
    let text = BASE64_STANDARD.encode(root.der());
    fs::write(
        file,
        format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"),
    )?;
    let pair = KeyPair::generate()?;
    let certificate =
        CertificateParams::new([PRODUCTION.to_owned(), SANDBOX.to_owned()])?.signed_by(&pair, &authority)?;
    let key = PrivateKeyDer::try_from(pair.serialize_der()).map_err(anyhow::Error::msg)?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
