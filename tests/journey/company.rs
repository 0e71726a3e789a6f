//! A company's network around the program, all of it on this computer: a proxy that is away, wants a sign-in, or opens
//! connections with a certificate of the company's own. Behind it the practice tenant stands for SmartRecruiters.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
use practice::{Faults, Options, Tenant};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use secrecy::ExposeSecret;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// The company's key, with the role Admin. It looks like the keys of SmartRecruiters, since no other goes to Production.
pub(crate) const KEY: &str = "DCRA1-0123456789abcdef0123456789abcdef";

/// The same in the company's sandbox. Production does not know it.
pub(crate) const SANDBOX_KEY: &str = "DCRA1-fedcba9876543210fedcba9876543210";

/// Who may sign in to the proxy, and with what.
pub(crate) const USER: &str = "ACME\\kim";
/// See [`USER`].
pub(crate) const PASSWORD: &str = "Winter@2026/#?";

/// Who the certificate of an opened connection is from.
pub(crate) const INSPECTOR: &str = "Acme GmbH (Acme Web Gateway)";

const PRODUCTION: &str = "api.smartrecruiters.com";
const SANDBOX: &str = "api.sandbox.smartrecruiters.com";
const TOKEN: &str = "x-smarttoken";
const HEAD_ENDS: &[u8] = b"\r\n\r\n";

/// What the proxy does with whoever wants to reach SmartRecruiters.
#[derive(Debug, Clone, Copy)]
enum Way {
    WantsSignIn,
    Opens,
}

/// The network. Its proxy is away until it is told what to do.
pub(crate) struct Company {
    proxy: SocketAddr,
    /// Where the company's computers look for the proxy.
    named: SocketAddr,
    authority: PathBuf,
    outside: Arc<Outside>,
    serving: JoinSet<()>,
}

/// What lies behind the proxy.
struct Outside {
    tls: TlsAcceptor,
    tenant: Tenant,
    /// The key that the tenant issued, which stands behind the company's.
    issued: HeaderValue,
    http: reqwest::Client,
}

impl Company {
    /// Puts the certificate of its authority in this folder.
    pub(crate) async fn new(folder: &Path) -> anyhow::Result<Self> {
        let authority = folder.join("authority.pem");
        let tls = tls(&authority)?;
        let tenant = Tenant::start(Options::default()).await?;
        let keys = tenant.keys();
        let admin = keys.first().context("the tenant has no key")?;
        let mut issued = HeaderValue::from_str(admin.key.expose_secret())?;
        issued.set_sensitive(true);
        let http = reqwest::Client::builder().no_proxy().build()?;
        let proxy = nobody_listens().await?;
        Ok(Self {
            proxy,
            named: proxy,
            authority,
            outside: Arc::new(Outside {
                tls,
                tenant,
                issued,
                http,
            }),
            serving: JoinSet::new(),
        })
    }

    /// What the computers of this company are set up with.
    pub(crate) fn settings(&self) -> [(&'static str, String); 3] {
        [
            ("HTTPS_PROXY", format!("http://{}", self.named)),
            ("NO_PROXY", "127.0.0.1,localhost".to_owned()),
            ("SSL_CERT_FILE", self.authority.display().to_string()),
        ]
    }

    /// The proxy's address, as a person would type it.
    pub(crate) fn proxy(&self) -> String {
        self.proxy.to_string()
    }

    /// What goes wrong in SmartRecruiters itself.
    pub(crate) fn faults(&self) -> Faults {
        self.outside.tenant.faults()
    }

    /// From now on the proxy lets only those through who sign in, and opens their connections.
    pub(crate) async fn wants_sign_in(&mut self) -> anyhow::Result<()> {
        self.serve(Way::WantsSignIn).await
    }

    /// From now on the proxy opens every connection and lets it through.
    pub(crate) async fn opens_connections(&mut self) -> anyhow::Result<()> {
        self.serve(Way::Opens).await
    }

    /// The proxy is away: open connections break off, and new ones are refused.
    pub(crate) async fn goes_away(&mut self) {
        self.serving.shutdown().await;
    }

    /// The proxy moves, and the company's computers are not told.
    pub(crate) async fn moves_its_proxy(&mut self) -> anyhow::Result<()> {
        self.goes_away().await;
        self.proxy = nobody_listens().await?;
        Ok(())
    }

    async fn serve(&mut self, way: Way) -> anyhow::Result<()> {
        self.goes_away().await;
        let listener = TcpListener::bind(self.proxy).await?;
        let outside = self.outside.clone();
        self.serving.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let outside = outside.clone();
                // One that broke off is the other side's affair.
                connections.spawn(async move { drop(outside.connection(stream, way).await) });
            }
        });
        Ok(())
    }
}

/// An address that was taken and given back: whoever connects is refused until somebody listens there.
async fn nobody_listens() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?.local_addr()?)
}

impl Outside {
    async fn connection(self: Arc<Self>, mut stream: TcpStream, way: Way) -> anyhow::Result<()> {
        let mut head = Vec::new();
        while !head.ends_with(HEAD_ENDS) {
            ensure!(stream.read_buf(&mut head).await? > 0, "it broke off");
        }
        let login = BASE64_STANDARD.encode(format!("{USER}:{PASSWORD}"));
        let signed_in = String::from_utf8_lossy(&head).contains(&format!("Basic {login}\r\n"));
        match way {
            Way::WantsSignIn if !signed_in => {
                let answer = "HTTP/1.1 407 Proxy Authentication Required\r\n\
                    Proxy-Authenticate: Basic realm=\"Acme\"\r\nContent-Length: 0\r\n\r\n";
                stream.write_all(answer.as_bytes()).await?;
            }
            Way::WantsSignIn | Way::Opens => {
                stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
                let opened = TokioIo::new(self.tls.accept(stream).await?);
                let answer = service_fn(|request| self.forward(request));
                http1::Builder::new().serve_connection(opened, answer).await?;
            }
        }
        Ok(())
    }

    /// Asks the tenant the same.
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

/// A server of SmartRecruiters' name, by an authority that is written to this file and known to nobody else.
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
