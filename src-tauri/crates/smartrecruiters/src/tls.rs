//! TLS with the operating system's trust, and a note of who signed the server's certificate.
//!
//! The note is taken while the certificate is checked, because a connection through a proxy's tunnel does not show its
//! certificate afterwards, and because a refused certificate is the one worth naming.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_platform_verifier::Verifier;
use x509_parser::prelude::{FromDer, X509Certificate, X509Name};

/// Who signed the last certificate that was shown.
#[derive(Clone, Default)]
pub(crate) struct Issuer(Arc<Mutex<Option<String>>>);

impl Issuer {
    pub(crate) fn name(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, certificate: &CertificateDer<'_>) {
        let name = X509Certificate::from_der(certificate)
            .ok()
            .and_then(|(_, certificate)| name(certificate.issuer()));
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = name;
    }
}

/// `Organisation (Common Name)`, or whichever of the two there is.
fn name(name: &X509Name<'_>) -> Option<String> {
    let organisation = name.iter_organization().find_map(|part| part.as_str().ok());
    let common = name.iter_common_name().find_map(|part| part.as_str().ok());
    match (organisation, common) {
        (Some(organisation), Some(common)) if organisation != common => Some(format!("{organisation} ({common})")),
        (Some(one), _) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    }
}

/// TLS 1.2 and 1.3, trusting what the operating system trusts.
pub(crate) fn config(issuer: Issuer) -> Result<ClientConfig, rustls::Error> {
    with_trust(platform_trust()?, issuer)
}

pub(crate) fn with_trust(trust: Arc<dyn ServerCertVerifier>, issuer: Issuer) -> Result<ClientConfig, rustls::Error> {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Noting { trust, issuer }))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

pub(crate) fn provider() -> Arc<CryptoProvider> {
    static PROVIDER: OnceLock<Arc<CryptoProvider>> = OnceLock::new();
    PROVIDER
        .get_or_init(|| Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .clone()
}

/// Read once in a process: on Linux it means parsing the whole CA bundle, and a fleet has a client for each key.
fn platform_trust() -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
    static TRUST: OnceLock<Arc<Verifier>> = OnceLock::new();
    if let Some(trust) = TRUST.get() {
        return Ok(trust.clone());
    }
    let trust = Arc::new(Verifier::new(provider())?);
    Ok(TRUST.get_or_init(|| trust).clone())
}

/// Leaves every decision to `trust`, and notes the issuer.
struct Noting {
    trust: Arc<dyn ServerCertVerifier>,
    issuer: Issuer,
}

impl fmt::Debug for Noting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.trust.fmt(f)
    }
}

impl ServerCertVerifier for Noting {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        self.issuer.note(end_entity);
        self.trust
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.trust.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.trust.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.trust.supported_verify_schemes()
    }
}
