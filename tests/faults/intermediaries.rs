//! Real proxies and filters between `findem-doctor` and SmartRecruiters. The command names what stands in between, and concludes
//! nothing about the key from its answers.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use serde_json::Value;

use crate::certificates::Authority;
use crate::faults::FAULTS;
use crate::operations::{KEY, tenant};
use crate::server::{Harm, Server, Target};
use crate::servers::{self, ISSUER, PASSWORD, Squid, Tinyproxy, USER};

const PROGRAM: &str = env!("CARGO_BIN_EXE_findem-doctor");

/// What stands in between.
#[derive(Debug, Clone, Copy)]
enum Between {
    Squid(Squid),
    Tinyproxy(Tinyproxy),
}

impl Between {
    fn start(self, onward: SocketAddr, trusts: &Path) -> servers::Server {
        match self {
            Self::Squid(does) => servers::Server::squid(does, onward, trusts),
            Self::Tinyproxy(does) => servers::Server::tinyproxy(does, onward),
        }
        .unwrap()
    }
}

/// What the command must say.
#[derive(Debug, Default)]
struct Expected {
    code: i32,
    /// The reason for which nothing could be told.
    reason: Option<&'static str>,
    /// The issuer of the certificate that the network presents.
    issuer: Option<&'static str>,
    /// A part of the note about the network.
    note: Option<&'static str>,
    /// The permissions that could not be told, although others could.
    in_the_way: &'static [&'static str],
}

/// A login that the proxy does not know.
const WRONG_LOGIN: &str = "kim:Summer2025@";

/// The permissions that only DELETE and PUT can test. Nothing can test `candidates_create`, which the role shows.
const WRITES: [&str; 6] = [
    "candidates_manage",
    "configuration_manage",
    "messages_manage",
    "interview_types_write",
    "interviews_write",
    "reviews_write",
];

#[test]
#[ignore = "needs the servers that `cargo xtask test` unpacks"]
fn real_proxies_are_named_and_their_answers_are_not_taken_for_smartrecruiters() {
    let login = format!("{USER}:{PASSWORD}@");
    // The authority of this test is not one that is known everywhere, so its certificate is named, too.
    let ready = || Expected {
        issuer: Some("Test Authority"),
        ..Expected::default()
    };
    let not_reached = |note| Expected {
        code: 3,
        reason: Some("proxy"),
        note,
        ..Expected::default()
    };
    let wants_login = || not_reached(Some("asks for a user name and a password"));
    let refuses_login = || not_reached(Some("doesn’t accept the user name"));
    let inspected = |expected| Expected {
        issuer: Some(ISSUER),
        ..expected
    };
    let rows = [
        (Between::Squid(Squid::Open), "", ready()),
        (Between::Tinyproxy(Tinyproxy::Open), "", ready()),
        (Between::Squid(Squid::WantsLogin), "", wants_login()),
        (Between::Squid(Squid::WantsLogin), WRONG_LOGIN, refuses_login()),
        (Between::Squid(Squid::WantsLogin), &login, ready()),
        (Between::Tinyproxy(Tinyproxy::WantsLogin), "", wants_login()),
        (Between::Tinyproxy(Tinyproxy::WantsLogin), WRONG_LOGIN, refuses_login()),
        (Between::Tinyproxy(Tinyproxy::WantsLogin), &login, ready()),
        (Between::Squid(Squid::Forbids), "", not_reached(None)),
        (Between::Tinyproxy(Tinyproxy::Forbids), "", not_reached(None)),
        (Between::Squid(Squid::Inspects), "", inspected(ready())),
        (
            Between::Squid(Squid::InspectsAndFilters),
            "",
            inspected(Expected {
                code: 3,
                reason: Some("proxy"),
                in_the_way: &WRITES,
                ..Expected::default()
            }),
        ),
    ];
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("authority.pem");
    let authority = Authority::new(&trusted);
    for (between, login, expected) in rows {
        let smartrecruiters = SmartRecruiters::start(Some(&authority));
        let proxy = between.start(smartrecruiters.server.address, &trusted);
        let trusts = if expected.issuer == Some(ISSUER) {
            proxy.authority()
        } else {
            trusted.clone()
        };
        let variables = [
            ("HTTPS_PROXY", format!("http://{login}{}", proxy.address)),
            ("SSL_CERT_FILE", trusts.display().to_string()),
        ];
        check(&format!("{between:?} {login}"), &[], &variables, &expected);
    }
}

#[test]
#[ignore = "needs the servers that `cargo xtask test` unpacks"]
fn a_network_that_reads_along_with_an_unknown_certificate_gets_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("authority.pem");
    let authority = Authority::new(&trusted);
    let smartrecruiters = SmartRecruiters::start(Some(&authority));
    let proxy = servers::Server::squid(Squid::Inspects, smartrecruiters.server.address, &trusted).unwrap();
    let variables = [
        ("HTTPS_PROXY", format!("http://{}", proxy.address)),
        ("SSL_CERT_FILE", trusted.display().to_string()),
    ];
    let expected = Expected {
        code: 3,
        reason: Some("tls"),
        issuer: Some(ISSUER),
        note: Some("tls/unknownIssuer"),
        ..Expected::default()
    };
    check("an unknown certificate", &[], &variables, &expected);
    let requests = smartrecruiters.target.exchanges();
    assert!(requests.iter().all(|request| !request.keyed), "the key was sent");
}

#[test]
#[ignore = "needs the servers that `cargo xtask test` unpacks"]
fn a_gateway_that_forbids_writes_is_not_taken_for_a_missing_permission() {
    let smartrecruiters = SmartRecruiters::start(None);
    let gateway = servers::Server::nginx_filter(smartrecruiters.server.address).unwrap();
    let expected = Expected {
        code: 3,
        reason: Some("proxy"),
        in_the_way: &WRITES,
        ..Expected::default()
    };
    let base = format!("http://{}", gateway.address);
    check("nginx", &["--api-base", &base], &[], &expected);
    let writes = smartrecruiters.target.exchanges();
    assert!(
        writes.iter().all(|request| request.method == "GET"),
        "the gateway lets writes through"
    );
}

/// The fault server without a fault. Over TLS, it is a proxy to SmartRecruiters' own host.
struct SmartRecruiters {
    target: Arc<Target>,
    server: Server,
    _runtime: tokio::runtime::Runtime,
}

impl SmartRecruiters {
    fn start(authority: Option<&Authority>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let (target, server) = runtime.block_on(async {
            let tenant = tenant().await;
            let target = Arc::new(Target::new(
                KEY.to_owned(),
                tenant,
                &FAULTS[0],
                0,
                Harm::From(usize::MAX),
            ));
            (target.clone(), Server::start(vec![target], authority))
        });
        Self {
            target,
            server,
            _runtime: runtime,
        }
    }
}

/// Checks a key that is ready, with all writes, and compares what the command says.
fn check(what: &str, arguments: &[&str], variables: &[(&str, String)], expected: &Expected) {
    let output = run(arguments, variables);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let network = &report["network"];
    assert_eq!(output.status.code(), Some(expected.code), "{what}: {said} {report:#}");
    assert_eq!(
        report["summary"]["reason"].as_str(),
        expected.reason,
        "{what}: {report:#}"
    );
    assert_eq!(network["tlsIssuer"].as_str(), expected.issuer, "{what}: {network:#}");
    let notes = network["notes"].to_string();
    assert!(notes.contains(expected.note.unwrap_or_default()), "{what}: {notes}");
    if !variables.is_empty() {
        assert_eq!(network["proxy"], "system", "{what}");
    }
    for row in report["permissions"].as_array().unwrap() {
        let scope = row["scope"].as_str().unwrap();
        let is_told = expected.code == 0 || (!expected.in_the_way.is_empty() && !expected.in_the_way.contains(&scope));
        let right: &[&str] = if is_told {
            &["granted", "looksGranted"]
        } else {
            &["inconclusive", "notTested"]
        };
        let verdict = row["verdict"].as_str().unwrap();
        assert!(right.contains(&verdict), "{what}: {scope} is {verdict}: {row:#}");
    }
    assert!(
        !said.contains(PASSWORD) && !report.to_string().contains(PASSWORD),
        "{what}: the password is shown"
    );
}

fn run(arguments: &[&str], variables: &[(&str, String)]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.txt");
    fs::write(&key, KEY).unwrap();
    let mut command = Command::new(PROGRAM);
    for name in ["https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command
        .args(["check", "--key-stdin", "--write-attempts", "--format", "json"])
        .args(arguments)
        .envs(variables.iter().cloned())
        .env_remove("SSL_CERT_DIR")
        .env("HOME", folder.path())
        .stdin(Stdio::from(fs::File::open(key).unwrap()))
        .output()
        .unwrap()
}
