//! Determines what is wrong with a refused certificate.

use std::sync::Arc;

use diagnosis::verdict::TlsFault;
use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, OtherError};
use x509_parser::extensions::ParsedExtension;
use x509_parser::oid_registry;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::public_key::PublicKey;

/// The size in bits of the smallest RSA key that is not weak.
const RSA_BITS: usize = 2048;

/// The only outdated algorithm for whose id the library has no name.
const ECDSA_WITH_SHA1: &str = "1.2.840.10045.4.1";

/// The error that replaces the verifier's own error if a certificate was refused for this fault.
#[derive(Debug, thiserror::Error)]
#[error("the certificate is refused: {}", .0.id())]
pub(crate) struct Refused(TlsFault);

impl Refused {
    /// The error of a handshake that ends because of `fault`.
    pub(crate) fn error(fault: TlsFault) -> rustls::Error {
        CertificateError::Other(OtherError(Arc::new(Self(fault)))).into()
    }

    /// Finds what is wrong in the error of a handshake.
    pub(crate) fn fault_of(error: &rustls::Error) -> TlsFault {
        match error {
            rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(inner))) => inner
                .downcast_ref::<Self>()
                .map_or(TlsFault::Invalid, |refused| refused.0),
            rustls::Error::InvalidCertificate(_) => TlsFault::Invalid,
            _ => TlsFault::Handshake,
        }
    }
}

/// What is wrong with a certificate that a verifier refuses with `error`.
///
/// The verifier says little about a chain that it cannot follow, so the certificates themselves are examined too.
pub(crate) fn fault(
    error: &rustls::Error,
    end_entity: &CertificateDer<'_>,
    intermediates: &[CertificateDer<'_>],
) -> TlsFault {
    use CertificateError as Error;
    let rustls::Error::InvalidCertificate(error) = error else {
        return TlsFault::Invalid;
    };
    match error {
        Error::Expired | Error::ExpiredContext { .. } => TlsFault::Expired,
        Error::NotValidYet | Error::NotValidYetContext { .. } => TlsFault::NotYetValid,
        Error::NotValidForName | Error::NotValidForNameContext { .. } => TlsFault::WrongName,
        Error::Revoked => TlsFault::Revoked,
        _ => fault_in_chain(error, end_entity, intermediates),
    }
}

fn fault_in_chain(
    error: &CertificateError,
    end_entity: &CertificateDer<'_>,
    intermediates: &[CertificateDer<'_>],
) -> TlsFault {
    let Some(leaf) = parse(end_entity) else {
        return TlsFault::Invalid;
    };
    let others: Vec<_> = intermediates.iter().filter_map(parse).collect();
    if is_weak(&leaf) || others.iter().any(is_weak) {
        return TlsFault::Weak;
    }
    if is_self_issued(&leaf) {
        return TlsFault::SelfSigned;
    }
    match error {
        CertificateError::UnknownIssuer => {
            let issuer_sent = others
                .iter()
                .any(|other| other.subject().as_raw() == leaf.issuer().as_raw());
            if !issuer_sent && issuer_has_an_issuer(&leaf) {
                TlsFault::MissingIntermediate
            } else {
                TlsFault::UnknownIssuer
            }
        }
        // Signed with a key other than that of the trusted authority with this name.
        CertificateError::BadSignature => TlsFault::UnknownIssuer,
        _ => TlsFault::Invalid,
    }
}

pub(crate) fn parse<'a>(certificate: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    X509Certificate::from_der(certificate)
        .ok()
        .map(|(_, certificate)| certificate)
}

pub(crate) fn is_self_issued(certificate: &X509Certificate<'_>) -> bool {
    certificate.subject().as_raw() == certificate.issuer().as_raw()
}

/// Whether the certificate is signed with an algorithm that is no longer accepted, or is signed by or contains an RSA key that is
/// too small. An RSA signature is as long as the key that made it, so a weak authority is detected even if its certificate is not
/// sent.
fn is_weak(certificate: &X509Certificate<'_>) -> bool {
    let algorithm = &certificate.signature_algorithm.algorithm;
    let outdated = [
        oid_registry::OID_PKCS1_MD5WITHRSAENC,
        oid_registry::OID_PKCS1_SHA1WITHRSA,
        oid_registry::OID_SHA1_WITH_RSA,
    ];
    let is_outdated = outdated.contains(algorithm) || algorithm.to_id_string() == ECDSA_WITH_SHA1;
    let by_rsa = [
        oid_registry::OID_PKCS1_SHA224WITHRSA,
        oid_registry::OID_PKCS1_SHA256WITHRSA,
        oid_registry::OID_PKCS1_SHA384WITHRSA,
        oid_registry::OID_PKCS1_SHA512WITHRSA,
        oid_registry::OID_PKCS1_RSASSAPSS,
    ];
    let small_key = match certificate.public_key().parsed() {
        Ok(PublicKey::RSA(key)) => key.key_size() < RSA_BITS,
        _ => false,
    };
    let signed_by_small_key = by_rsa.contains(algorithm) && certificate.signature_value.data.len() * 8 < RSA_BITS;
    // Nothing depends on the signature of a self-issued certificate.
    small_key || (!is_self_issued(certificate) && (is_outdated || signed_by_small_key))
}

/// Whether a certificate shows that its issuer is not a root: it says where the issuer's own certificate is available, or names
/// the issuer's issuer.
fn issuer_has_an_issuer(certificate: &X509Certificate<'_>) -> bool {
    certificate
        .extensions()
        .iter()
        .any(|extension| match extension.parsed_extension() {
            ParsedExtension::AuthorityInfoAccess(access) => access
                .accessdescs
                .iter()
                .any(|access| access.access_method == oid_registry::OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS),
            ParsedExtension::AuthorityKeyIdentifier(key) => key.authority_cert_issuer.iter().flatten().any(|name| {
                matches!(name, x509_parser::extensions::GeneralName::DirectoryName(name)
                if name.as_raw() != certificate.issuer().as_raw())
            }),
            _ => false,
        })
}

/// What is wrong with a certificate if a verifier refuses the handshake signature of its key.
pub(crate) fn fault_of_key(certificate: &CertificateDer<'_>) -> TlsFault {
    match parse(certificate) {
        Some(certificate) if is_weak(&certificate) => TlsFault::Weak,
        _ => TlsFault::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rcgen::{
        BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
        date_time_ymd,
    };
    use rustls::RootCertStore;
    use rustls::client::WebPkiServerVerifier;
    use rustls::client::danger::ServerCertVerifier;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{ServerName, UnixTime};

    use super::*;
    use crate::trusted_leaf::TrustedLeaf;

    type Der = CertificateDer<'static>;

    /// Certificates that cannot be made here, because current tools no longer make weak ones. Made with OpenSSL 3, valid until
    /// 2125.
    macro_rules! kept {
        ($name:literal) => {
            CertificateDer::from_pem_slice(include_bytes!(concat!("../tests/certificates/", $name, ".pem"))).unwrap()
        };
    }

    fn authority(name: &str) -> (Der, Issuer<'static, KeyPair>) {
        let (params, pair) = (authority_params(name), KeyPair::generate().unwrap());
        let certificate = params.self_signed(&pair).unwrap();
        (certificate.der().clone(), Issuer::new(params, pair))
    }

    fn authority_params(name: &str) -> CertificateParams {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        params
    }

    fn server_params() -> CertificateParams {
        let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, "Server");
        params
    }

    fn signed_by(issuer: &Issuer<'static, KeyPair>, change: impl FnOnce(&mut CertificateParams)) -> Der {
        let mut params = server_params();
        change(&mut params);
        let pair = KeyPair::generate().unwrap();
        params.signed_by(&pair, issuer).unwrap().der().clone()
    }

    fn self_signed(change: impl FnOnce(&mut CertificateParams)) -> Der {
        let mut params = server_params();
        change(&mut params);
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().clone()
    }

    /// Adds the address at which the issuer's certificate is available.
    fn with_issuer_address(params: &mut CertificateParams) {
        const IDENTIFIER: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 1, 1];
        const CA_ISSUERS: &[u8] = &[0x06, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2];
        let address = b"http://ca.test/i.cer";
        let tagged = |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
        let description = tagged(0x30, &[CA_ISSUERS, &tagged(0x86, address)].concat());
        let extension = CustomExtension::from_oid_content(IDENTIFIER, tagged(0x30, &description));
        params.custom_extensions.push(extension);
    }

    fn as_authority(params: &mut CertificateParams) {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }

    /// What is wrong with `chain` in 2030 for a client that trusts `anchors`.
    fn refused(chain: &[&Der], anchors: &[&Der]) -> Option<TlsFault> {
        let (stranger, _) = authority("Stranger");
        let anchors: Vec<Der> = anchors.iter().copied().chain([&stranger]).cloned().collect();
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(anchors.iter().cloned());
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let inner = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .unwrap();
        let trust = TrustedLeaf {
            inner,
            anchors: move || anchors.clone(),
        };
        let now = UnixTime::since_unix_epoch(Duration::from_hours(60 * 365 * 24));
        let name = ServerName::try_from("localhost").unwrap();
        let others: Vec<Der> = chain[1..].iter().copied().cloned().collect();
        let verdict = trust.verify_server_cert(chain[0], &others, &name, &[], now);
        verdict.err().map(|error| fault(&error, chain[0], &others))
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table reads best in one piece")]
    fn each_kind_of_certificate_is_told_from_the_others() {
        use TlsFault::*;
        let (root, root_issuer) = authority("Root");
        let (_, namesake) = authority("Root");
        let (unknown, unknown_issuer) = authority("Unknown");
        let middle_pair = KeyPair::generate().unwrap();
        let middle = authority_params("Middle")
            .signed_by(&middle_pair, &root_issuer)
            .unwrap()
            .der()
            .clone();
        let middle_issuer = Issuer::new(authority_params("Middle"), middle_pair);
        let good = signed_by(&root_issuer, |_| {});
        let behind = signed_by(&middle_issuer, |_| {});
        let behind_address = signed_by(&middle_issuer, with_issuer_address);
        let by_unknown = signed_by(&unknown_issuer, |_| {});
        let years = |from, to| {
            move |params: &mut CertificateParams| {
                params.not_before = date_time_ymd(from, 1, 1);
                params.not_after = date_time_ymd(to, 1, 1);
            }
        };
        let named = |name: &str| CertificateParams::new([name.to_owned()]).unwrap().subject_alt_names;
        let elsewhere = signed_by(&root_issuer, |params| params.subject_alt_names = named("example.com"));
        let for_clients = |params: &mut CertificateParams| {
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        };
        let (own, own_authority) = (self_signed(|_| {}), self_signed(as_authority));
        let own_twin = self_signed(as_authority);
        let own_expired = self_signed(|params| {
            as_authority(params);
            years(2020, 2021)(params);
        });
        let own_elsewhere = self_signed(|params| {
            as_authority(params);
            params.subject_alt_names = named("example.com");
        });
        let own_for_clients = self_signed(|params| {
            as_authority(params);
            for_clients(params);
        });
        for (what, chain, anchors, expected) in [
            ("good", &[&good][..], &[&root][..], None),
            ("good, through another", &[&behind, &middle], &[&root], None),
            ("good, another trusted itself", &[&behind, &middle], &[&middle], None),
            ("self-signed and trusted", &[&own], &[&own], None),
            (
                "self-signed, an authority and trusted",
                &[&own_authority],
                &[&own_authority],
                None,
            ),
            ("self-signed and not trusted", &[&own], &[], Some(SelfSigned)),
            ("the same, an authority", &[&own_authority], &[], Some(SelfSigned)),
            (
                "another of the same name is trusted",
                &[&own_authority],
                &[&own_twin],
                Some(SelfSigned),
            ),
            (
                "trusted itself, expired",
                &[&own_expired],
                &[&own_expired],
                Some(Expired),
            ),
            (
                "trusted itself, for another host",
                &[&own_elsewhere],
                &[&own_elsewhere],
                Some(SelfSigned),
            ),
            (
                "trusted itself, for clients",
                &[&own_for_clients],
                &[&own_for_clients],
                Some(SelfSigned),
            ),
            ("an authority's, used by a server", &[&middle], &[&root], Some(Invalid)),
            ("unknown issuer, alone", &[&by_unknown], &[&root], Some(UnknownIssuer)),
            (
                "unknown issuer, whole",
                &[&by_unknown, &unknown],
                &[&root],
                Some(UnknownIssuer),
            ),
            (
                "through another to an unknown one",
                &[&behind, &middle],
                &[&unknown],
                Some(UnknownIssuer),
            ),
            (
                "another key of the same name",
                &[&signed_by(&namesake, |_| {})],
                &[&root],
                Some(UnknownIssuer),
            ),
            (
                "nothing tells whether one is missing",
                &[&behind],
                &[&root],
                Some(UnknownIssuer),
            ),
            (
                "missing, with its address",
                &[&behind_address],
                &[&root],
                Some(MissingIntermediate),
            ),
            (
                "missing, another sent",
                &[&behind_address, &unknown],
                &[&root],
                Some(MissingIntermediate),
            ),
            (
                "address, and it was sent",
                &[&behind_address, &middle],
                &[&unknown],
                Some(UnknownIssuer),
            ),
            (
                "missing, its issuer named",
                &[&kept!("behind-leaf")],
                &[&kept!("named-root")],
                Some(MissingIntermediate),
            ),
            (
                "the same, sent",
                &[&kept!("behind-leaf"), &kept!("named-middle")],
                &[&kept!("named-root")],
                None,
            ),
            (
                "the issuer names itself",
                &[&kept!("direct-leaf")],
                &[],
                Some(UnknownIssuer),
            ),
            (
                "a root of 1024 bits",
                &[&kept!("small-leaf")],
                &[&kept!("small-root")],
                Some(Weak),
            ),
            (
                "the same, sent",
                &[&kept!("small-leaf"), &kept!("small-root")],
                &[&kept!("small-root")],
                Some(Weak),
            ),
            ("the same, not trusted", &[&kept!("small-leaf")], &[], Some(Weak)),
            (
                "SHA-1",
                &[&kept!("outdated-leaf")],
                &[&kept!("outdated-root")],
                Some(Weak),
            ),
            (
                "expired",
                &[&signed_by(&root_issuer, years(2020, 2021))],
                &[&root],
                Some(Expired),
            ),
            (
                "not valid yet",
                &[&signed_by(&root_issuer, years(2080, 2090))],
                &[&root],
                Some(NotYetValid),
            ),
            ("for another host", &[&elsewhere], &[&root], Some(WrongName)),
            (
                "for clients",
                &[&signed_by(&root_issuer, for_clients)],
                &[&root],
                Some(Invalid),
            ),
            ("no certificate", &[&Der::from(vec![1, 2, 3])], &[&root], Some(Invalid)),
        ] {
            assert_eq!(refused(chain, anchors), expected, "{what}");
        }
    }

    #[test]
    fn a_key_that_is_too_small_is_weak_before_anything_is_signed_with_it() {
        for (certificate, weak) in [
            (kept!("smallkey-leaf"), true),
            (kept!("small-root"), true),
            (kept!("outdated-root"), false),
            (kept!("behind-leaf"), false),
        ] {
            assert_eq!(is_weak(&parse(&certificate).unwrap()), weak);
        }
    }

    #[test]
    fn the_fault_is_read_from_the_error_of_a_handshake() {
        for fault in TlsFault::ALL {
            assert_eq!(Refused::fault_of(&Refused::error(*fault)), *fault);
        }
        for (error, fault) in [
            (rustls::Error::HandshakeNotComplete, TlsFault::Handshake),
            (
                rustls::Error::InvalidCertificate(CertificateError::BadSignature),
                TlsFault::Invalid,
            ),
        ] {
            assert_eq!(Refused::fault_of(&error), fault);
        }
    }
}
