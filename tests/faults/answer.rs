//! An HTTP answer as bytes: the one that the practice tenant gave, and the reply that a fault makes of it.

use std::fmt::Write as _;
use std::time::Duration;

/// A complete answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn new(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self {
            status,
            headers: headers.iter().map(owned).collect(),
            body: body.as_bytes().to_vec(),
        }
    }

    /// Reads an answer that ends with its connection.
    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let (first, lines) = head.split_once("\r\n").unwrap();
        let headers = lines
            .split("\r\n")
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let (framing, headers): (Vec<_>, Vec<_>) = headers.partition(|(name, _)| is_framing(name));
        assert!(
            framing.iter().all(|(name, _)| name != "transfer-encoding"),
            "the practice tenant announces the length of each body"
        );
        Self {
            status: first.split(' ').nth(1).unwrap().parse().unwrap(),
            headers,
            body: bytes[end + 4..].to_vec(),
        }
    }

    /// The same answer with this header, which replaces any of the same name.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    #[must_use]
    pub(crate) fn with_body(mut self, body: Vec<u8>) -> Self {
        self.body = body;
        self
    }

    /// The head of this answer in a version of HTTP, with these lines about its body and its connection.
    pub(crate) fn head(&self, version: &str, framing: &[&str]) -> Vec<u8> {
        let mut head = format!("{version} {} X\r\n", self.status);
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        for line in framing {
            write!(head, "{line}\r\n").unwrap();
        }
        head.push_str("\r\n");
        head.into_bytes()
    }

    /// The head with the body's length, on a connection that ends with this answer.
    pub(crate) fn usual_head(&self) -> Vec<u8> {
        let length = format!("Content-Length: {}", self.body.len());
        self.head("HTTP/1.1", &["Connection: close", &length])
    }

    /// Every byte of the answer.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        [self.usual_head(), self.body.clone()].concat()
    }

    /// The answer with its body in two chunks, up to this many bytes of the body.
    pub(crate) fn chunked(&self, last: &str) -> Vec<u8> {
        let half = self.body.len() / 2;
        let chunk = |part: &[u8]| [format!("{:x}\r\n", part.len()).as_bytes(), part, b"\r\n"].concat();
        let head = self.head("HTTP/1.1", &["Connection: close", "Transfer-Encoding: chunked"]);
        let (first, second) = self.body.split_at(half);
        [head, chunk(first), chunk(second), last.as_bytes().to_vec()].concat()
    }
}

fn is_framing(name: &str) -> bool {
    ["connection", "content-length", "transfer-encoding"].contains(&name.to_ascii_lowercase().as_str())
}

/// The bytes that a fault sends, and what then happens to the connection.
pub(crate) struct Reply {
    pub(crate) bytes: Vec<u8>,
    pub(crate) then: Then,
    /// The status of SmartRecruiters' own answer, if these bytes contain that answer whole, so that it proves what it says.
    pub(crate) proves: Option<u16>,
}

/// What happens to a connection after the last byte.
pub(crate) enum Then {
    /// It is closed.
    Close,
    /// It is reset.
    Reset,
    /// The server's half is closed, and the client's half stays open.
    HalfClose,
    /// It stays open for another request.
    Keep,
    /// It stays open, and nothing more is sent.
    Silence,
    /// These bytes are sent again and again, with this pause, until the client closes the connection.
    Repeat(Vec<u8>, Duration),
}

impl Reply {
    /// A reply in which the answer cannot be read, or not as a whole.
    pub(crate) fn new(bytes: impl Into<Vec<u8>>, then: Then) -> Self {
        Self {
            bytes: bytes.into(),
            then,
            proves: None,
        }
    }

    /// A reply that contains SmartRecruiters' whole answer.
    pub(crate) fn proof(answer: &Answer, bytes: impl Into<Vec<u8>>, then: Then) -> Self {
        Self {
            proves: Some(answer.status),
            ..Self::new(bytes, then)
        }
    }

    /// SmartRecruiters' whole answer, as it was given.
    pub(crate) fn whole(answer: &Answer) -> Self {
        Self::proof(answer, answer.bytes(), Then::Close)
    }

    /// A complete answer of somebody who is not SmartRecruiters.
    pub(crate) fn foreign(answer: &Answer) -> Self {
        Self::new(answer.bytes(), Then::Close)
    }
}
