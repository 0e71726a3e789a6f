//! The authority that the tested program trusts, and certificates that are wrong in different ways.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rcgen::{BasicConstraints, CertificateParams, CustomExtension, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

const HOST: &str = "api.smartrecruiters.com";

/// Its issuer has a key of 1,024 bits. It cannot be made here, because current libraries refuse such keys. Made with OpenSSL 3,
/// valid until 2124.
const WEAK_LEAF: &[u8] = include_bytes!("certificates/weak-leaf.pem");
const WEAK_KEY: &[u8] = include_bytes!("certificates/weak-key.pem");

/// Which certificate a server presents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Certificate {
    Good,
    Expired,
    NotYetValid,
    /// From 2020 to 2090.
    OfSomeYears,
    OtherName,
    SelfSigned,
    UnknownIssuer,
    MissingIntermediate,
    Weak,
}

/// An authority of this test run.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    stranger: Issuer<'static, KeyPair>,
    middle: Issuer<'static, KeyPair>,
}

impl Authority {
    /// Makes an authority and writes its certificate to a file, for programs to trust.
    pub(crate) fn new(file: &Path) -> Self {
        let (params, pair) = (authority_params("Test Authority"), KeyPair::generate().unwrap());
        let text = BASE64_STANDARD.encode(params.self_signed(&pair).unwrap().der());
        let pem = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n");
        fs::write(file, pem).unwrap();
        let another = |name| Issuer::new(authority_params(name), KeyPair::generate().unwrap());
        Self {
            issuer: Issuer::new(params, pair),
            stranger: another("Unknown Authority"),
            middle: another("Intermediate"),
        }
    }

    /// A TLS server for SmartRecruiters' production host that presents this certificate.
    pub(crate) fn server(&self, certificate: Certificate) -> TlsAcceptor {
        let (leaf, key) = self.leaf(certificate);
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }

    fn leaf(&self, certificate: Certificate) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
        if certificate == Certificate::Weak {
            let leaf = CertificateDer::from_pem_slice(WEAK_LEAF).unwrap();
            return (leaf, PrivateKeyDer::from_pem_slice(WEAK_KEY).unwrap());
        }
        let name = match certificate {
            Certificate::OtherName => "example.com",
            _ => HOST,
        };
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, "Server");
        match certificate {
            Certificate::Expired => params.not_after = date_time_ymd(2021, 1, 1),
            Certificate::NotYetValid => params.not_before = date_time_ymd(2090, 1, 1),
            Certificate::OfSomeYears => {
                params.not_before = date_time_ymd(2020, 1, 1);
                params.not_after = date_time_ymd(2090, 1, 1);
            }
            Certificate::MissingIntermediate => params.custom_extensions.push(issuer_address()),
            _ => {}
        }
        let pair = KeyPair::generate().unwrap();
        let signed = match certificate {
            Certificate::SelfSigned => params.self_signed(&pair),
            Certificate::UnknownIssuer => params.signed_by(&pair, &self.stranger),
            Certificate::MissingIntermediate => params.signed_by(&pair, &self.middle),
            _ => params.signed_by(&pair, &self.issuer),
        };
        let key = PrivateKeyDer::try_from(pair.serialize_der()).unwrap();
        (signed.unwrap().der().clone(), key)
    }
}

fn authority_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

/// The extension that names the address of the issuer's certificate: Authority Information Access (RFC 5280, section 4.2.2.1).
fn issuer_address() -> CustomExtension {
    const IDENTIFIER: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 1, 1];
    const CA_ISSUERS: &[u8] = &[0x06, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2];
    let tagged = |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
    let address = tagged(0x86, b"http://ca.test/i.cer");
    let description = tagged(0x30, &[CA_ISSUERS, &address].concat());
    CustomExtension::from_oid_content(IDENTIFIER, tagged(0x30, &description))
}
