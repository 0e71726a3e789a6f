//! Tests what a SOCKS proxy receives, and that a connection goes through it.

use std::sync::Arc;

use diagnosis::evidence::NoAnswer;
use diagnosis::verdict::TlsFault;
use policy::Policy;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Mutex;
use uuid::Uuid;

use super::*;
use crate::client::ClientOptions;

/// A SOCKS proxy that accepts `kim` with `20@26`, if it requires a login at all, and plays the role of the host itself: a client
/// that starts a secure connection through it receives plain text. Returns what the proxy received.
async fn proxy(wants_login: bool) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let told = Arc::new(Mutex::new(Vec::new()));
    let ledger = Arc::clone(&told);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let target = meet(&mut stream, wants_login).await;
            ledger.lock().await.push(target.unwrap_or_else(|| "refused".to_owned()));
            // The first bytes of a secure connection.
            let mut begins = [0; 2];
            if stream.read_exact(&mut begins).await.is_ok() && begins == [22, 3] {
                let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
                // If something is unread when the connection closes, Windows may reset it, and the answer is lost.
                let _ = stream.shutdown().await;
                let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
            }
        }
    });
    (port, told)
}

async fn meet(stream: &mut TcpStream, wants_login: bool) -> Option<String> {
    let version = stream.read_u8().await.ok()?;
    if version == 5 {
        meet_newer(stream, wants_login).await
    } else {
        meet_older(stream).await
    }
}

async fn meet_newer(stream: &mut TcpStream, wants_login: bool) -> Option<String> {
    let mut methods = vec![0; stream.read_u8().await.ok()?.into()];
    stream.read_exact(&mut methods).await.ok()?;
    if wants_login && !methods.contains(&2) {
        stream.write_all(&[5, 255]).await.ok()?;
        return None;
    }
    if wants_login {
        stream.write_all(&[5, 2]).await.ok()?;
        let mut login = [0; 11];
        stream.read_exact(&mut login).await.ok()?;
        let right = &login == b"\x01\x03kim\x0520@26";
        stream.write_all(&[1, u8::from(!right)]).await.ok()?;
        if !right {
            return None;
        }
    } else {
        stream.write_all(&[5, 0]).await.ok()?;
    }
    let mut request = [0; 4];
    stream.read_exact(&mut request).await.ok()?;
    let target = if request[3] == 1 {
        format!("address {}", address(stream).await?)
    } else {
        let mut name = vec![0; stream.read_u8().await.ok()?.into()];
        stream.read_exact(&mut name).await.ok()?;
        format!("name {}", String::from_utf8(name).ok()?)
    };
    let port = stream.read_u16().await.ok()?;
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.ok()?;
    Some(format!("5 {target}:{port}"))
}

async fn meet_older(stream: &mut TcpStream) -> Option<String> {
    stream.read_u8().await.ok()?;
    let port = stream.read_u16().await.ok()?;
    let address = address(stream).await?;
    text(stream).await?;
    let target = if address == "0.0.0.255" {
        format!("name {}", text(stream).await?)
    } else {
        format!("address {address}")
    };
    stream.write_all(&[0, 90, 0, 0, 0, 0, 0, 0]).await.ok()?;
    Some(format!("4 {target}:{port}"))
}

async fn address(stream: &mut TcpStream) -> Option<String> {
    let mut address = [0; 4];
    stream.read_exact(&mut address).await.ok()?;
    Some(address.map(|byte| byte.to_string()).join("."))
}

async fn text(stream: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    loop {
        match stream.read_u8().await.ok()? {
            0 => return String::from_utf8(text).ok(),
            byte => text.push(byte),
        }
    }
}

#[tokio::test]
async fn every_kind_opens_a_connection_to_the_host_and_a_login_is_told() {
    let through = NoAnswer::Tls(TlsFault::Handshake);
    for (proxy_text, wants_login, host, told, ends) in [
        ("socks5h://", false, "api.invalid", "5 name api.invalid:443", through),
        ("socks5h://", false, "192.0.2.7", "5 address 192.0.2.7:443", through),
        ("socks5://", false, "192.0.2.7", "5 address 192.0.2.7:443", through),
        ("socks4a://", false, "api.invalid", "4 name api.invalid:443", through),
        ("socks4a://", false, "192.0.2.7", "4 address 192.0.2.7:443", through),
        ("socks4://", false, "192.0.2.7", "4 address 192.0.2.7:443", through),
        (
            "socks5h://kim:20@26@",
            true,
            "api.invalid",
            "5 name api.invalid:443",
            through,
        ),
        (
            "socks5://kim:20@26@",
            true,
            "192.0.2.7",
            "5 address 192.0.2.7:443",
            through,
        ),
        ("socks5h://kim:2026!@", true, "api.invalid", "refused", NoAnswer::Proxy),
        ("socks5h://", true, "api.invalid", "refused", NoAnswer::Proxy),
        // If this computer has to resolve the name and cannot, the proxy is not at fault.
        ("socks5://", false, "api.invalid", "", NoAnswer::Dns),
        ("socks4://", false, "api.invalid", "", NoAnswer::Dns),
    ] {
        let (port, ledger) = proxy(wants_login).await;
        let named = NamedProxy::parse(&format!("{proxy_text}127.0.0.1:{port}"))
            .unwrap()
            .unwrap();
        let options = ClientOptions {
            proxy: ProxyChoice::Manual(named.address),
            proxy_login: named.login,
            ..ClientOptions::new(Uuid::nil(), Policy::default())
        };
        let base = ApiBase::anywhere(&format!("https://{host}"));
        let reached = options.transport(base).unwrap().reach(&options).await;
        let seen = ledger.lock().await.join(", ");
        assert_eq!(
            (seen.as_str(), reached.failure),
            (told, Some(ends)),
            "{proxy_text} {host}"
        );
        assert_eq!(reached.proxy, ProxyUse::Manual);
    }
}
