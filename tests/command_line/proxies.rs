//! Messages about a company's proxy. All requests end at a proxy on this computer.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use crate::support::{CommandOutput, command};

const KEY: &str = "DCRA1-0123456789ab4cde8f00112233445566";

fn check(variables: &[(&str, &str)]) -> CommandOutput {
    let mut command = command();
    command.envs(variables.iter().copied());
    command.args(["check", "--key-stdin", "--format", "json"]);
    CommandOutput::of(command.write_stdin(KEY))
}

/// A proxy that always gives this answer.
fn proxy(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    address
}

#[test]
fn an_invalid_proxy_variable_is_named_and_nothing_is_sent() {
    for (name, value) in [
        ("HTTPS_PROXY", "wpad.acme.example 8080"),
        ("https_proxy", "http://wpad.acme.example:80:80"),
        ("all_proxy", "ftp://kim:Winter2026@wpad.acme.example:1"),
        ("ALL_PROXY", "http://kim:Winter2026@wpad.acme.example:99999"),
        ("HTTPS_PROXY", "http=wpad.acme.example:80"),
        ("HTTPS_PROXY", "socks4://kim:Winter2026@wpad.acme.example"),
    ] {
        let said = check(&[(name, value)]);
        let report = said.json();
        assert_eq!(said.code, 3, "{said:?}");
        assert_eq!(report["summary"]["reason"], "proxy", "{value}");
        assert_eq!(
            (&report["run"]["requests"], &report["network"]["proxy"]),
            (&0.into(), &"system".into())
        );
        // Windows ignores the case of a name, so the program finds every variable by the name that it looks for first.
        let name = if cfg!(windows) {
            name.to_lowercase()
        } else {
            name.to_owned()
        };
        let note = format!("The variable {name} isn’t a valid proxy address, so nothing was sent.");
        assert_eq!(report["network"]["notes"], serde_json::json!([note]));
        let headline = report["summary"]["headline"].as_str().unwrap();
        assert!(
            headline.starts_with(&format!("The variable {name} isn’t a valid")),
            "{headline}"
        );
        assert!(
            said.err.contains(&note) && said.err.contains("It should look like http://"),
            "{}",
            said.err
        );
        for secret in ["wpad", "acme", "Winter", "kim:"] {
            assert!(!format!("{said:?}").contains(secret), "{secret}: {said:?}");
        }
    }
}

#[test]
fn a_proxy_that_requires_a_login_is_named_with_a_fix() {
    let basic = "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
    let other = "HTTP/1.1 407 X\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n";
    for (answer, login, note, way_out) in [
        (
            basic,
            "",
            "asks for a user name and a password",
            "Set the variable HTTPS_PROXY",
        ),
        (
            basic,
            "kim:20@26@",
            "doesn’t accept the user name",
            "Check them, or ask your IT team",
        ),
        (other, "kim:20@26@", "asks for a kind of sign-in", "Ask your IT"),
    ] {
        let said = check(&[("HTTPS_PROXY", &format!("http://{login}{}", proxy(answer)))]);
        let report = said.json();
        assert_eq!(
            (said.code, &report["summary"]["reason"]),
            (3, &"proxy".into()),
            "{said:?}"
        );
        let noted = report["network"]["notes"][0].as_str().unwrap();
        assert!(noted.contains(note), "{noted}");
        assert!(said.err.contains(noted) && said.err.contains(way_out), "{}", said.err);
        assert!(!format!("{said:?}").contains("20@26"), "{said:?}");
    }
}
