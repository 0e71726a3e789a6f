//! The fault server. It passes each request on to a practice tenant and does to some of the answers what a fault says.
//!
//! Each exchange has a connection of its own, unless a fault is about a connection that stays open, so the number of a connection
//! is the number of its request. A server that plays a proxy takes `CONNECT`, and presents a certificate of the test's authority.

use std::fmt::Write as _;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener as StdListener};
use std::sync::{Arc, Mutex, MutexGuard};

use practice::Tenant;
use secrecy::ExposeSecret;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::answer::{Answer, Reply, Then};
use crate::certificates::{Authority, Certificate};
use crate::faults::{Does, Fault, Scene};
use crate::port::Port;

/// A key that no tenant issued. SmartRecruiters answers as if the key had been revoked.
const REVOKED: &str = "PRACTICE-ffffffffffffffffffffffffffffffff";

/// The answers of a rehearsal that can be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Create,
    Search,
    ReadBack,
    Delete,
    ProveGone,
}

/// Which requests a fault is done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Harm {
    /// The request with this number, counted from 0, and all later ones.
    From(usize),
    /// The requests in one place of a rehearsal.
    Only(Place),
    /// The same, and all later requests.
    Onward(Place),
}

/// One request, and what was done to its answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Exchange {
    pub(crate) method: String,
    pub(crate) path: String,
    /// Whether it carried the key.
    pub(crate) keyed: bool,
    /// Whether the fault was done to it.
    pub(crate) harmed: bool,
    /// The status of SmartRecruiters' own answer, if the client received that answer whole.
    pub(crate) proves: Option<u16>,
}

/// What the server does for one key.
pub(crate) struct Target {
    /// The key that the tested program sends.
    pub(crate) key: String,
    pub(crate) tenant: Tenant,
    pub(crate) fault: &'static Fault,
    pub(crate) variant: usize,
    pub(crate) harm: Harm,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    exchanges: Vec<Exchange>,
    /// A deletion was requested.
    deleting: bool,
    /// The place from which a fault goes on was reached.
    reached: bool,
}

impl Target {
    pub(crate) fn new(key: String, tenant: Tenant, fault: &'static Fault, variant: usize, harm: Harm) -> Self {
        Self {
            key,
            tenant,
            fault,
            variant,
            harm,
            state: Mutex::default(),
        }
    }

    pub(crate) fn exchanges(&self) -> Vec<Exchange> {
        self.state().exchanges.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Whether the fault is done to a connection that is opened now.
    fn harms_the_next_connection(&self) -> bool {
        let number = self.state().exchanges.len();
        matches!(self.harm, Harm::From(first) if number >= first)
    }

    fn begin(&self) -> usize {
        let mut state = self.state();
        let number = state.exchanges.len();
        state.exchanges.push(Exchange {
            harmed: matches!(self.harm, Harm::From(first) if number >= first),
            ..Exchange::default()
        });
        number
    }

    /// Records the request of an exchange, and decides whether the fault is done to it.
    fn requested(&self, number: usize, request: &Request) -> bool {
        let mut state = self.state();
        let place = request.place(state.deleting);
        state.deleting |= request.method == "DELETE";
        let harmed = match self.harm {
            Harm::From(first) => number >= first,
            Harm::Only(only) => place == Some(only),
            Harm::Onward(from) => {
                state.reached |= place == Some(from);
                state.reached
            }
        };
        state.exchanges[number] = Exchange {
            method: request.method.clone(),
            path: request.path.clone(),
            keyed: request.header("x-smarttoken") == Some(&self.key),
            harmed: harmed || self.loses(request),
            proves: None,
        };
        harmed
    }

    /// A search is needed only if the answer to the creation was lost.
    fn loses(&self, request: &Request) -> bool {
        matches!(self.harm, Harm::Only(Place::Search) | Harm::Onward(Place::Search)) && request.method == "POST"
    }

    fn proved(&self, number: usize, status: Option<u16>) {
        self.state().exchanges[number].proves = status;
    }
}

/// A running server. It ends with its runtime.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    /// A host to which nothing may ever be sent.
    elsewhere: StdListener,
    /// The ports of its addresses. One at which nothing listens refuses connections.
    _ports: Vec<Port>,
    /// A listener that accepts nobody.
    _hole: Option<(TcpListener, std::net::TcpStream)>,
}

impl Server {
    /// Starts a server for these keys. Faults that are done to whole connections need a server for a single key.
    pub(crate) fn start(targets: Vec<Arc<Target>>, authority: Option<&Authority>) -> Self {
        let elsewhere = StdListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        elsewhere.set_nonblocking(true).unwrap();
        let does = targets[0].fault.does;
        let ports = match does {
            Does::OnlyIpv6 => both_ports(Ipv6Addr::LOCALHOST, Ipv4Addr::LOCALHOST),
            Does::BrokenIpv6 => both_ports(Ipv4Addr::LOCALHOST, Ipv6Addr::LOCALHOST),
            _ => vec![Port::any().unwrap()],
        };
        let address = ports[0].address;
        let hole = match does {
            Does::BlackHole => Some(black_hole(&ports[0])),
            Does::BrokenIpv6 => Some(black_hole(&ports[1])),
            _ => None,
        };
        let shared = Arc::new(Shared {
            tls: authority.map(|authority| Tls::new(authority, does)),
            scene: Scene {
                own: address,
                elsewhere: elsewhere.local_addr().unwrap(),
                variant: 0,
            },
            targets,
        });
        // A port that is closed from the start must be closed before the client is made.
        if !matches!(does, Does::BlackHole) && !shared.is_closed() {
            let listener = ports[0].listen().unwrap();
            tokio::spawn(async move {
                while !shared.is_closed() {
                    let Ok((stream, _)) = listener.accept().await else {
                        continue;
                    };
                    // With several keys, only a request tells whose connection it is, so the port may have closed meanwhile.
                    if shared.single().is_none() && shared.is_closed() {
                        break;
                    }
                    let number = shared
                        .single()
                        .map(|target| (target.harms_the_next_connection(), target.begin()));
                    let shared = shared.clone();
                    // The client reports a connection that breaks off.
                    tokio::spawn(async move { drop(shared.connection(stream, number).await) });
                }
            });
        }
        Self {
            address,
            elsewhere,
            _ports: ports,
            _hole: hole,
        }
    }

    /// Whether anything was sent to the host to which nothing may be sent.
    pub(crate) fn was_left(&self) -> bool {
        self.elsewhere.accept().is_ok()
    }
}

/// The same port of two kinds of address.
fn both_ports(one: impl Into<IpAddr>, other: impl Into<IpAddr>) -> Vec<Port> {
    let (one, other) = (one.into(), other.into());
    loop {
        let first = Port::hold((one, 0)).unwrap();
        if let Ok(second) = Port::hold((other, first.address.port())) {
            return vec![first, second];
        }
    }
}

/// A listener whose queue is full, so that the system drops every further attempt to connect.
fn black_hole(port: &Port) -> (TcpListener, std::net::TcpStream) {
    let listener = port.listen_with_queue(0).unwrap();
    let filler = std::net::TcpStream::connect(port.address).unwrap();
    (listener, filler)
}

struct Tls {
    good: TlsAcceptor,
    /// The one that a fault presents.
    other: TlsAcceptor,
}

impl Tls {
    fn new(authority: &Authority, does: Does) -> Self {
        let other = match does {
            Does::Presents(certificate) => certificate,
            _ => Certificate::Good,
        };
        Self {
            good: authority.server(Certificate::Good),
            other: authority.server(other),
        }
    }
}

struct Shared {
    targets: Vec<Arc<Target>>,
    scene: Scene,
    /// Set if the server plays a proxy.
    tls: Option<Tls>,
}

impl Shared {
    fn single(&self) -> Option<&Arc<Target>> {
        self.targets.first().filter(|_| self.targets.len() == 1)
    }

    /// Whether the port refuses connections from now on.
    fn is_closed(&self) -> bool {
        let closes = |target: &Arc<Target>| matches!(target.fault.does, Does::Refuses);
        self.targets
            .iter()
            .any(|target| closes(target) && target.harms_the_next_connection())
    }

    async fn connection(&self, mut stream: TcpStream, first: Option<(bool, usize)>) -> io::Result<()> {
        if let (Some(tls), Some((harmed, number))) = (&self.tls, first) {
            return self.tunnel(stream, tls, harmed, number).await;
        }
        let mut number = first.map(|(_, number)| number);
        let mut buffer = Vec::new();
        while let Some(request) = Request::read(&mut stream, &mut buffer).await? {
            let target = self.target(&request);
            let number = number.take().unwrap_or_else(|| target.begin());
            let reply = self.answer(&target, number, &request).await?;
            if send(&mut stream, reply).await? == Connection::Over {
                break;
            }
        }
        Ok(())
    }

    /// A connection through this server as a proxy.
    async fn tunnel(&self, mut stream: TcpStream, tls: &Tls, harmed: bool, number: usize) -> io::Result<()> {
        let mut buffer = Vec::new();
        if Request::read(&mut stream, &mut buffer).await?.is_none() {
            return Ok(());
        }
        let target = &self.targets[0];
        if let Does::Tunnel(reply) = target.fault.does
            && harmed
        {
            return send(&mut stream, reply(&self.scene)).await.map(drop);
        }
        stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
        if let Does::Handshake(reply) = target.fault.does
            && harmed
        {
            stream.read_buf(&mut buffer).await?;
            return send(&mut stream, reply(&self.scene)).await.map(drop);
        }
        let acceptor = if harmed { &tls.other } else { &tls.good };
        let mut stream = acceptor.accept(stream).await?;
        if let Some(request) = Request::read(&mut stream, &mut Vec::new()).await? {
            let reply = self.answer(target, number, &request).await?;
            stream.write_all(&reply.bytes).await?;
            stream.shutdown().await?;
        }
        Ok(())
    }

    fn target(&self, request: &Request) -> Arc<Target> {
        let key = request.header("x-smarttoken");
        let known = self.targets.iter().find(|target| key == Some(&target.key));
        known.unwrap_or(&self.targets[0]).clone()
    }

    async fn answer(&self, target: &Target, number: usize, request: &Request) -> io::Result<Reply> {
        let harmed = target.requested(number, request);
        let scene = Scene {
            variant: target.variant,
            ..self.scene
        };
        if target.loses(request) {
            target.ask(request, false).await?;
            return Ok(Reply::new("", Then::Reset));
        }
        let reply = match target.fault.does {
            Does::Replaces(reply) if harmed => reply(&scene),
            Does::Spoils(reply) if harmed => reply(target.ask(request, false).await?, &scene),
            does => {
                let revoked = harmed && matches!(does, Does::Revokes);
                Reply::whole(&target.ask(request, revoked).await?)
            }
        };
        target.proved(number, reply.proves);
        Ok(reply)
    }
}

impl Target {
    /// The tenant's answer to a request, with the key that the tenant issued.
    async fn ask(&self, request: &Request, revoked: bool) -> io::Result<Answer> {
        let base = self.tenant.api_base();
        let host = base.trim_start_matches("http://");
        let keys = self.tenant.keys();
        let issued = keys[0].key.expose_secret();
        let mut head = format!(
            "{} {} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n",
            request.method, request.path
        );
        for (name, value) in &request.headers {
            match name.as_str() {
                "host" | "connection" => {}
                "x-smarttoken" if *value == self.key => {
                    let key = if revoked { REVOKED } else { issued };
                    write!(head, "{name}: {key}\r\n").unwrap();
                }
                _ => write!(head, "{name}: {value}\r\n").unwrap(),
            }
        }
        head.push_str("\r\n");
        let mut stream = TcpStream::connect(host).await?;
        stream.write_all(head.as_bytes()).await?;
        stream.write_all(&request.body).await?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await?;
        Ok(Answer::parse(&answer))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Connection {
    Kept,
    Over,
}

/// Sends a reply and does what comes after it.
async fn send(stream: &mut TcpStream, reply: Reply) -> io::Result<Connection> {
    stream.write_all(&reply.bytes).await?;
    match reply.then {
        Then::Keep => return Ok(Connection::Kept),
        Then::Close => stream.shutdown().await?,
        Then::Reset => stream.set_zero_linger()?,
        Then::HalfClose => {
            stream.shutdown().await?;
            until_closed(stream).await?;
        }
        Then::Silence => until_closed(stream).await?,
        Then::Repeat(bytes, pause) => loop {
            stream.write_all(&bytes).await?;
            tokio::time::sleep(pause).await;
        },
    }
    Ok(Connection::Over)
}

/// Waits until the client closes the connection.
async fn until_closed(stream: &mut TcpStream) -> io::Result<()> {
    while stream.read(&mut [0; 64]).await? > 0 {}
    Ok(())
}

/// A request as it arrived.
struct Request {
    method: String,
    path: String,
    /// With names in lower case.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    /// Reads a request; `None` if the client closes the connection.
    async fn read(stream: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> io::Result<Option<Self>> {
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            if stream.read_buf(buffer).await? == 0 {
                return Ok(None);
            }
        };
        let head: Vec<u8> = buffer.drain(..end).collect();
        let head = String::from_utf8(head).unwrap();
        let mut lines = head.lines();
        let mut first = lines.next().unwrap().split(' ').map(str::to_owned);
        let mut request = Self {
            method: first.next().unwrap(),
            path: first.next().unwrap(),
            headers: lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
                .collect(),
            body: Vec::new(),
        };
        // A squid that reads along repeats the headers of a request in its CONNECT, which has no body.
        let length = request
            .header("content-length")
            .filter(|_| request.method != "CONNECT")
            .map_or(0, |length| length.parse().unwrap());
        while buffer.len() < length && stream.read_buf(buffer).await? > 0 {}
        request.body = buffer.drain(..length.min(buffer.len())).collect();
        Ok(Some(request))
    }

    fn header(&self, name: &str) -> Option<&String> {
        self.headers
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value)
    }

    /// Which place of a rehearsal this is.
    fn place(&self, deleting: bool) -> Option<Place> {
        match self.method.as_str() {
            "POST" => Some(Place::Create),
            "DELETE" => Some(Place::Delete),
            "GET" if self.path.starts_with("/candidates?q=") => Some(Place::Search),
            "GET" if self.path.starts_with("/candidates/") && deleting => Some(Place::ProveGone),
            "GET" if self.path.starts_with("/candidates/") => Some(Place::ReadBack),
            _ => None,
        }
    }
}
