//! A server's certificate that is itself one of the trusted ones.

use std::fmt;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, SignatureScheme};
use x509_parser::prelude::ASN1Time;

use crate::certificate::{is_self_issued, parse};

/// Accepts what `inner` accepts, and a certificate that is itself a trusted one.
///
/// Companies add a server's self-signed certificate to the trusted certificates. Browsers and curl then accept it; rustls does so
/// only if the certificate does not also claim to be an authority. It is accepted here if the system's store contains it byte for
/// byte, it is valid now, it names the server, and it may be used by a server. Nobody else can then have its key.
pub(crate) struct TrustedLeaf<A> {
    pub(crate) inner: Arc<dyn ServerCertVerifier>,
    /// The trusted certificates. They are read only if a certificate is refused.
    pub(crate) anchors: A,
}

impl<A: Fn() -> Vec<CertificateDer<'static>>> TrustedLeaf<A> {
    fn takes(&self, end_entity: &CertificateDer<'_>, server_name: &ServerName<'_>, now: UnixTime) -> bool {
        let Some(certificate) = parse(end_entity).filter(is_self_issued) else {
            return false;
        };
        let moment = i64::try_from(now.as_secs())
            .ok()
            .and_then(|now| ASN1Time::from_timestamp(now).ok());
        let in_time = moment.is_some_and(|now| certificate.validity().is_valid_at(now));
        let for_servers = match certificate.extended_key_usage() {
            Ok(None) => true,
            Ok(Some(usage)) => usage.value.server_auth || usage.value.any,
            Err(_) => false,
        };
        let names_it = ParsedCertificate::try_from(end_entity)
            .and_then(|parsed| rustls::client::verify_server_name(&parsed, server_name))
            .is_ok();
        in_time && for_servers && names_it && (self.anchors)().iter().any(|anchor| anchor == end_entity)
    }
}

impl<A> fmt::Debug for TrustedLeaf<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl<A: Fn() -> Vec<CertificateDer<'static>> + Send + Sync> ServerCertVerifier for TrustedLeaf<A> {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match self
            .inner
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        {
            // The library has no separate error for an authority that is used as a server.
            Err(rustls::Error::InvalidCertificate(CertificateError::Other(_)))
                if self.takes(end_entity, server_name, now) =>
            {
                Ok(ServerCertVerified::assertion())
            }
            verdict => verdict,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}
