//! Finds out which ways to sign in a proxy offers.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::address::ProxyAddress;

/// The ways to sign in that the proxy at `address` offers for a tunnel to `host`, such as `NTLM` and `Negotiate`. Empty if it
/// requires none or cannot be asked. Nothing is sent through the proxy.
///
/// The HTTP library says only that a login is required, but its kind decides what a person can do about it.
pub(crate) async fn offered_logins(address: &ProxyAddress, host: &str, limit: Duration) -> Vec<String> {
    let ask = async {
        let mut stream = TcpStream::connect(address.socket()).await.ok()?;
        stream
            .write_all(format!("CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n").as_bytes())
            .await
            .ok()?;
        let mut head = Vec::new();
        while !head.windows(4).any(|bytes| bytes == b"\r\n\r\n") && head.len() < LONGEST_HEAD {
            if stream.read_buf(&mut head).await.ok()? == 0 {
                break;
            }
        }
        Some(logins(&String::from_utf8_lossy(&head)))
    };
    if address.speaks_plain_http() {
        timeout(limit, ask).await.ok().flatten().unwrap_or_default()
    } else {
        Vec::new()
    }
}

const LONGEST_HEAD: usize = 16 * 1024;

fn logins(head: &str) -> Vec<String> {
    head.lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authenticate"))
        .filter_map(|(_, value)| value.split_whitespace().next())
        .map(|scheme| scheme.trim_end_matches(',').to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logins_of_a_proxy_are_its_schemes() {
        let head = "HTTP/1.1 407 X\r\nProxy-Authenticate: Negotiate\r\nproxy-authenticate: Basic realm=\"x\"\r\n\r\n";
        assert_eq!(logins(head), ["Negotiate", "Basic"]);
        assert_eq!(
            logins("HTTP/1.1 200 OK\r\n\r\nProxy-Authenticate: NTLM"),
            [] as [&str; 0]
        );
    }
}
