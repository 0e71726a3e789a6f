//! TLS that trusts what the operating system trusts. It records who signed the server's certificate.
//!
//! This happens while the certificate is verified, because a connection through a proxy's tunnel does not expose its certificate
//! afterward, and because the issuer matters most if the certificate was refused.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_platform_verifier::Verifier;
use x509_parser::prelude::{FromDer, X509Certificate, X509Name};

use crate::certificate::{self, Refused};

type Trust = Arc<dyn ServerCertVerifier>;

/// Records the last certificate that a server presented.
#[derive(Clone, Default)]
pub(crate) struct CertificateObserver(Arc<Mutex<CertificateInfo>>);

/// What is recorded about a certificate.
#[derive(Clone, Default)]
pub(crate) struct CertificateInfo {
    /// Who signed it: `Organization (Common Name)`, or whichever of the two exists.
    pub(crate) issuer: Option<String>,
    /// Whether this computer trusts it although no public authority signed it.
    pub(crate) private_authority: bool,
}

impl CertificateObserver {
    pub(crate) fn info(&self) -> CertificateInfo {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn issuer(certificate: &CertificateDer<'_>) -> Option<String> {
    X509Certificate::from_der(certificate)
        .ok()
        .and_then(|(_, certificate)| name(certificate.issuer()))
}

fn name(name: &X509Name<'_>) -> Option<String> {
    let organization = name.iter_organization().find_map(|part| part.as_str().ok());
    let common = name.iter_common_name().find_map(|part| part.as_str().ok());
    match (organization, common) {
        (Some(organization), Some(common)) if organization != common => Some(format!("{organization} ({common})")),
        (Some(one), _) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    }
}

/// TLS 1.2 and 1.3 with the operating system's trust.
pub(crate) fn config(certificate_observer: CertificateObserver) -> Result<ClientConfig, rustls::Error> {
    with_trust(platform_trust()?, certificate_observer)
}

/// For plain HTTP on loopback, which must also work if the system has no trusted certificates.
pub(crate) fn unused_config(certificate_observer: CertificateObserver) -> Result<ClientConfig, rustls::Error> {
    with_trust(public_trust()?, certificate_observer)
}

pub(crate) fn with_trust(
    trust: Trust,
    certificate_observer: CertificateObserver,
) -> Result<ClientConfig, rustls::Error> {
    let verifier = ObservingVerifier {
        trust,
        public: public_trust()?,
        certificate_observer,
    };
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn provider() -> Arc<CryptoProvider> {
    static PROVIDER: OnceLock<Arc<CryptoProvider>> = OnceLock::new();
    PROVIDER
        .get_or_init(|| Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .clone()
}

/// Read once per process: on Linux this parses the whole CA bundle, and a fleet has a client for each key.
fn platform_trust() -> Result<Trust, rustls::Error> {
    static TRUST: OnceLock<Trust> = OnceLock::new();
    once(&TRUST, || {
        let system: Trust = Arc::new(Verifier::new(provider())?);
        Ok(accepting_trusted_leaves(system))
    })
}

#[cfg(any(windows, target_vendor = "apple"))]
fn accepting_trusted_leaves(system: Trust) -> Trust {
    system
}

#[cfg(not(any(windows, target_vendor = "apple")))]
fn accepting_trusted_leaves(system: Trust) -> Trust {
    Arc::new(crate::trusted_leaf::TrustedLeaf {
        inner: system,
        anchors: || rustls_native_certs::load_native_certs().certs,
    })
}

/// The authorities on Mozilla's list, which browsers trust on every computer.
fn public_trust() -> Result<Trust, rustls::Error> {
    static TRUST: OnceLock<Trust> = OnceLock::new();
    once(&TRUST, || {
        let roots = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        let builder = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider());
        Ok(builder
            .build()
            .map_err(|error| rustls::Error::General(error.to_string()))?)
    })
}

fn once(cell: &OnceLock<Trust>, make: impl FnOnce() -> Result<Trust, rustls::Error>) -> Result<Trust, rustls::Error> {
    if let Some(trust) = cell.get() {
        return Ok(trust.clone());
    }
    let trust = make()?;
    Ok(cell.get_or_init(|| trust).clone())
}

/// Verifies with `trust`, records the certificate, and determines the fault of a refused one.
struct ObservingVerifier {
    trust: Trust,
    public: Trust,
    certificate_observer: CertificateObserver,
}

impl fmt::Debug for ObservingVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.trust.fmt(f)
    }
}

impl ServerCertVerifier for ObservingVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let ask = |trust: &Trust| trust.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        let verdict = ask(&self.trust);
        let certificate = CertificateInfo {
            issuer: issuer(end_entity),
            private_authority: verdict.is_ok() && ask(&self.public).is_err(),
        };
        *self
            .certificate_observer
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = certificate;
        verdict.map_err(|error| Refused::error(certificate::fault(&error, end_entity, intermediates)))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let verdict = self.trust.verify_tls12_signature(message, cert, dss);
        verdict.map_err(|_| Refused::error(certificate::fault_of_key(cert)))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let verdict = self.trust.verify_tls13_signature(message, cert, dss);
        verdict.map_err(|_| Refused::error(certificate::fault_of_key(cert)))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.trust.supported_verify_schemes()
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use diagnosis::evidence::{Method, NoAnswer, Outcome};
    use diagnosis::probe::Probe;
    use diagnosis::verdict::TlsFault;
    use policy::Policy;
    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
    use rustls::pki_types::PrivateKeyDer;
    use secrecy::SecretString;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio::time::Instant;
    use tokio_rustls::TlsAcceptor;
    use tokio_util::sync::CancellationToken;
    use uuid::Uuid;

    use super::*;
    use crate::client::{Client, ClientOptions};
    use crate::credential::Credential;
    use crate::host::ApiBase;
    use crate::request::{Repeat, Request};
    use crate::transport::Transport;

    /// A TLS server for `localhost`, and the trust that accepts it.
    async fn server() -> (SocketAddr, Trust) {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "Test Authority");
        let pair = KeyPair::generate().unwrap();
        let root = params.self_signed(&pair).unwrap();
        let authority = Issuer::new(params, pair);
        let pair = KeyPair::generate().unwrap();
        let leaf = CertificateParams::new(["localhost".to_owned()])
            .unwrap()
            .signed_by(&pair, &authority)
            .unwrap();

        let config = rustls::ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![leaf.der().clone()],
                PrivateKeyDer::try_from(pair.serialize_der()).unwrap(),
            )
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let _ = stream
                        .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                        .await;
                }
            }
        });
        let mut roots = RootCertStore::empty();
        roots.add(root.der().clone()).unwrap();
        (
            address,
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider())
                .build()
                .unwrap(),
        )
    }

    async fn ask(transport: Transport, options: &ClientOptions) -> (Client, Outcome) {
        let key = Credential::new(SecretString::from("DCRA1-0123456789abcdef")).unwrap();
        let client = Client::over(transport, &key, options);
        let request = Request {
            probe: Probe::Users,
            method: Method::Get,
            template: "/users".into(),
            path: "/users".into(),
            body: None,
            repeat: Repeat::Never,
        };
        let deadline = Instant::now() + std::time::Duration::from_secs(20);
        let outcome = client.send(request, deadline, &CancellationToken::new()).await.outcome;
        (client, outcome)
    }

    #[tokio::test]
    async fn a_trusted_certificate_is_accepted_and_its_issuer_is_named() {
        let (address, trust) = server().await;
        let options = ClientOptions::new(Uuid::nil(), Policy::default());
        let base = ApiBase::anywhere(&format!("https://localhost:{}", address.port()));
        let certificate_observer = CertificateObserver::default();
        let tls = with_trust(trust, certificate_observer.clone()).unwrap();
        let transport = Transport::with_tls(base, options.setup(), certificate_observer, tls);
        let (client, outcome) = ask(transport, &options).await;
        assert!(matches!(outcome, Outcome::Answer(answer) if answer.status == 200));
        let network = client.network();
        assert_eq!(
            (network.tls_issuer.as_deref(), network.tls_private_authority),
            (Some("Test Authority"), true)
        );
    }

    #[tokio::test]
    async fn a_certificate_for_another_name_is_refused() {
        let (address, trust) = server().await;
        let options = ClientOptions::new(Uuid::nil(), Policy::default());
        let base = ApiBase::anywhere(&format!("https://127.0.0.1:{}", address.port()));
        let certificate_observer = CertificateObserver::default();
        let tls = with_trust(trust, certificate_observer.clone()).unwrap();
        let transport = Transport::with_tls(base, options.setup(), certificate_observer, tls);
        assert_eq!(
            ask(transport, &options).await.1,
            Outcome::NoAnswer(NoAnswer::Tls(TlsFault::WrongName))
        );
    }

    #[tokio::test]
    async fn a_server_without_tls_is_a_tls_failure_and_one_that_hangs_up_a_connection_failure() {
        for (bytes, reason) in [
            ("HTTP/1.1 400 Bad Request\r\n\r\n", NoAnswer::Tls(TlsFault::Handshake)),
            ("", NoAnswer::Connect),
        ] {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            tokio::spawn(async move {
                while let Ok((mut stream, _)) = listener.accept().await {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let _ = stream.write_all(bytes.as_bytes()).await;
                }
            });
            let options = ClientOptions::new(Uuid::nil(), Policy::default());
            let base = ApiBase::anywhere(&format!("https://localhost:{}", address.port()));
            let (_, outcome) = ask(options.transport(base).unwrap(), &options).await;
            assert_eq!(outcome, Outcome::NoAnswer(reason), "{bytes:?}");
        }
    }

    #[tokio::test]
    async fn a_name_that_cannot_be_looked_up_is_dns() {
        let options = ClientOptions {
            proxy: crate::ProxyChoice::None,
            ..ClientOptions::new(Uuid::nil(), Policy::default())
        };
        let transport = options.transport(ApiBase::anywhere("https://api.invalid")).unwrap();
        assert_eq!(ask(transport, &options).await.1, Outcome::NoAnswer(NoAnswer::Dns));
    }
}
