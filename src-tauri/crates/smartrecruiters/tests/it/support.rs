//! A server on loopback that answers exactly the bytes that a test specifies, and records the requests it received.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diagnosis::evidence::Method;
use diagnosis::probe::Probe;
use policy::Policy;
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, Limits, Repeat, Request};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::Instant;
use uuid::Uuid;

pub(crate) const KEY: &str = "DCRA1-0123456789abcdef0123456789abcdef";

/// One request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) number: usize,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: HashMap<String, String>,
    pub(crate) at: Instant,
    /// The number of requests in progress when it arrived, including itself.
    pub(crate) running: usize,
}

/// The bytes to send, and what happens to the connection afterward.
pub(crate) struct Reply {
    pub(crate) bytes: Vec<u8>,
    pub(crate) then: Then,
    pub(crate) after: Duration,
    /// How long the server still counts the request as running after answering it.
    pub(crate) lingers: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    Keep,
    Close,
    /// Stays open and sends nothing.
    Hang,
    /// Never ends, and sends a letter now and then.
    Drip,
}

impl Reply {
    pub(crate) fn raw(text: &str, then: Then) -> Self {
        Self {
            bytes: text.as_bytes().to_vec(),
            then,
            after: Duration::ZERO,
            lingers: Duration::ZERO,
        }
    }

    /// A complete answer; `headers` are lines such as `Retry-After: 1`.
    pub(crate) fn new(status: u16, headers: &[&str], body: &str) -> Self {
        let lines: String = headers.iter().flat_map(|line| [line, "\r\n"]).collect();
        let text = format!(
            "HTTP/1.1 {status} X\r\nContent-Length: {}\r\n{lines}\r\n{body}",
            body.len()
        );
        Self::raw(&text, Then::Keep)
    }

    pub(crate) fn ok() -> Self {
        Self::new(200, &["Content-Type: application/json"], r#"{"content":[]}"#)
    }

    pub(crate) fn hang() -> Self {
        Self::raw("", Then::Hang)
    }

    pub(crate) fn after(mut self, time: Duration) -> Self {
        self.after = time;
        self
    }
}

type Handler = Arc<dyn Fn(&Seen) -> Reply + Send + Sync>;

#[derive(Default)]
struct Ledger {
    seen: Vec<Seen>,
    running: usize,
    /// Until when each answered request still counts as running. A task that ends the time could run late.
    lingering: Vec<Instant>,
}

impl Ledger {
    fn arrived(&mut self, head: &str) -> Seen {
        let now = Instant::now();
        self.running += 1;
        self.lingering.retain(|end| *end > now);
        let seen = parse(head, self.seen.len(), self.running + self.lingering.len());
        self.seen.push(seen.clone());
        seen
    }

    fn answered(&mut self, lingers: Duration) {
        self.running -= 1;
        self.lingering.push(Instant::now() + lingers);
    }
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    ledger: Arc<Mutex<Ledger>>,
}

impl Server {
    pub(crate) async fn start(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let ledger = Arc::new(Mutex::new(Ledger::default()));
        let (handler, shared): (Handler, _) = (Arc::new(handler), ledger.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, handler.clone(), shared.clone()));
            }
        });
        Self { address, ledger }
    }

    pub(crate) fn base(&self) -> ApiBase {
        ApiBase::loopback(&format!("http://{}", self.address)).unwrap()
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.ledger.lock().unwrap().seen.clone()
    }
}

async fn serve(mut stream: TcpStream, handler: Handler, ledger: Arc<Mutex<Ledger>>) {
    let mut buffer = Vec::new();
    while let Some(head) = read_head(&mut stream, &mut buffer).await {
        let seen = ledger.lock().unwrap().arrived(&head);
        let length: usize = seen
            .headers
            .get("content-length")
            .and_then(|value| value.parse().ok())
            .unwrap_or(0);
        while buffer.len() < length && stream.read_buf(&mut buffer).await.is_ok_and(|read| read > 0) {}
        buffer.drain(..length.min(buffer.len()));
        let reply = handler(&seen);
        tokio::time::sleep(reply.after).await;
        ledger.lock().unwrap().answered(reply.lingers);
        if stream.write_all(&reply.bytes).await.is_err() {
            return;
        }
        match reply.then {
            Then::Keep => {}
            Then::Close => return,
            Then::Hang => return std::future::pending().await,
            Then::Drip => {
                while stream.write_all(b"x").await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(200)).await;
                }
                return;
            }
        }
    }
}

/// A port that refuses connections. While the socket lives, no other test can listen there.
pub(crate) fn closed_port() -> (TcpSocket, SocketAddr) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    (socket, address)
}

/// Reads to the end of a request's head; `None` when the connection has ended.
pub(crate) async fn read_head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head: Vec<u8> = buffer.drain(..end + 4).collect();
            return Some(String::from_utf8(head).unwrap());
        }
        if stream.read_buf(buffer).await.unwrap_or(0) == 0 {
            return None;
        }
    }
}

fn parse(head: &str, number: usize, running: usize) -> Seen {
    let mut lines = head.lines();
    let mut first = lines.next().unwrap().split(' ');
    Seen {
        number,
        method: first.next().unwrap().to_owned(),
        path: first.next().unwrap().to_owned(),
        headers: lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect(),
        at: Instant::now(),
        running,
    }
}

/// The default limits, with a small body and short pauses. The time limits stay long: a test whose server never ends an answer
/// shortens the one that ends it, so that no other test depends on how busy this computer is.
pub(crate) fn limits() -> Limits {
    Limits {
        body: 64 * 1024,
        rate_window: Duration::from_millis(200),
        back_off: Duration::from_millis(20),
        ..Limits::default()
    }
}

pub(crate) fn options(limits: Limits) -> ClientOptions {
    ClientOptions {
        limits,
        ..ClientOptions::new(Uuid::nil(), Policy::default())
    }
}

pub(crate) fn key() -> Credential {
    Credential::new(SecretString::from(KEY)).unwrap()
}

pub(crate) fn client(base: ApiBase) -> Client {
    client_with(base, limits())
}

pub(crate) fn client_with(base: ApiBase, limits: Limits) -> Client {
    Client::new(base, &key(), &options(limits)).unwrap()
}

pub(crate) fn get(path: &str) -> Request {
    request(Method::Get, path, Repeat::Read)
}

pub(crate) fn request(method: Method, path: &str, repeat: Repeat) -> Request {
    Request {
        probe: Probe::Users,
        method,
        template: path.to_owned(),
        path: path.to_owned(),
        body: None,
        repeat,
    }
}

pub(crate) fn soon() -> Instant {
    Instant::now() + Duration::from_secs(20)
}
