//! SmartRecruiters' production host as this process sees it: a proxy that leads to a TLS server with a certificate that only this
//! process trusts, and from there to the practice tenant. Nothing leaves the computer.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{self, Command};
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, copy, split};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

const HOST: &str = "api.smartrecruiters.com";
/// If it is set, programs read the trusted certificates from the file that it names.
const TRUSTED: &str = "SSL_CERT_FILE";
/// The folder with the certificate and the key of the server.
const FOLDER: &str = "FINDEM_CONNECT_BENCH_TLS";

/// A TLS server whose certificate this process trusts.
pub(crate) struct TrustedServer(TlsAcceptor);

impl TrustedServer {
    /// Runs this program a second time, in an environment that trusts a new authority, and ends with it. Returns only in that
    /// second process.
    pub(crate) fn in_trusting_process() -> Self {
        if let Some(folder) = env::var_os(FOLDER) {
            return Self::new(Path::new(&folder));
        }
        let folder = tempfile::tempdir().expect("a folder");
        make_certificates(folder.path());
        let program = env::current_exe().expect("this program has a path");
        let status = Command::new(program)
            .args(env::args_os().skip(1))
            .env(TRUSTED, folder.path().join("authority.pem"))
            .env(FOLDER, folder.path())
            .status()
            .expect("this program starts again");
        drop(folder);
        process::exit(status.code().unwrap_or(1));
    }

    fn new(folder: &Path) -> Self {
        let read = |name| fs::read(folder.join(name)).expect("a file of the first process");
        let leaf = CertificateDer::from(read("leaf.der"));
        let key = PrivateKeyDer::try_from(read("key.der")).expect("a key");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("current versions of TLS")
            .with_no_client_auth()
            .with_single_cert(vec![leaf], key)
            .expect("a certificate and its key");
        Self(TlsAcceptor::from(Arc::new(config)))
    }

    /// Starts a proxy whose every connection leads to this server, and from there to the HTTP server at `origin`. Returns the
    /// proxy's address. Requests must have no body. They name the key in `keys.0` and SmartRecruiters' host, and arrive with the
    /// key in `keys.1` and the host of `origin`, because the client sends no practice key to SmartRecruiters.
    pub(crate) async fn stand_before(&self, origin: &str, keys: (String, String)) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (acceptor, origin) = (self.0.clone(), origin.trim_start_matches("http://").to_owned());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, origin, keys) = (acceptor.clone(), origin.clone(), keys.clone());
                // A connection that breaks fails the check, which the bench notices.
                tokio::spawn(async move { tunnel(stream, &acceptor, &origin, &keys).await.ok() });
            }
        });
        address.to_string()
    }
}

async fn tunnel(
    mut stream: TcpStream,
    acceptor: &TlsAcceptor,
    origin: &str,
    (shown, meant): &(String, String),
) -> std::io::Result<()> {
    let mut connect = Vec::new();
    while !connect.ends_with(b"\r\n\r\n") {
        connect.push(stream.read_u8().await?);
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    stream.set_nodelay(true)?;
    let (requests, mut answers) = split(acceptor.accept(stream).await?);
    let plain = TcpStream::connect(origin).await?;
    plain.set_nodelay(true)?;
    let (mut from_server, mut to_server) = plain.into_split();
    tokio::spawn(async move { copy(&mut from_server, &mut answers).await });
    let mut requests = BufReader::new(requests);
    let mut request = String::new();
    while requests.read_line(&mut request).await? > 0 {
        if request.ends_with("\r\n\r\n") {
            to_server
                .write_all(request.replace(shown, meant).replace(HOST, origin).as_bytes())
                .await?;
            request.clear();
        }
    }
    Ok(())
}

fn make_certificates(folder: &Path) {
    let new_key = || KeyPair::generate().expect("a new key");
    let (mut authority, authority_key) = (CertificateParams::default(), new_key());
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let certificate = authority.self_signed(&authority_key).expect("a certificate");
    let text = BASE64_STANDARD.encode(certificate.der());
    let issuer = Issuer::new(authority, authority_key);
    let (params, key) = (CertificateParams::new([HOST.to_owned()]).expect("a name"), new_key());
    let leaf = params.signed_by(&key, &issuer).expect("a certificate");
    let write = |name, content: &[u8]| fs::write(folder.join(name), content).expect("room on the disk");
    write(
        "authority.pem",
        format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n").as_bytes(),
    );
    write("leaf.der", leaf.der());
    write("key.der", &key.serialize_der());
}
