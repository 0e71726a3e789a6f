//! The table of faults. A row says what is done to a connection or an answer, and what the program must make of it.
//!
//! A new row needs nothing else: the test does it to every operation, checks that nothing was concluded that SmartRecruiters did
//! not say, and writes the results to `docs/faults.md`.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use diagnosis::verdict::Reason;

use crate::answer::{Answer, Reply, Then};
use crate::certificates::Certificate;
use crate::surroundings::Clock;

/// One fault.
pub(crate) struct Fault {
    /// A stable id.
    pub(crate) id: &'static str,
    /// What happens, as a sentence.
    pub(crate) what: &'static str,
    pub(crate) does: Does,
    /// What the program says if the fault is done to every request.
    pub(crate) expect: Expect,
    /// How many variants there are. All of them must have the same result.
    pub(crate) variants: usize,
    /// Whether only a time limit of the program ends it.
    pub(crate) outlasts_limits: bool,
    /// The clock of the computer on which the program runs.
    pub(crate) clock: Clock,
}

/// What a fault does.
#[derive(Clone, Copy)]
pub(crate) enum Does {
    /// Nothing.
    Nothing,
    /// The same, over TLS and through a proxy.
    NothingBehindProxy,
    /// SmartRecruiters receives the request, and the client receives this in place of the answer.
    Spoils(fn(Answer, &Scene) -> Reply),
    /// SmartRecruiters never receives the request. Somebody else answers it.
    Replaces(fn(&Scene) -> Reply),
    /// SmartRecruiters no longer accepts the key.
    Revokes,
    /// Nothing listens on the port.
    Refuses,
    /// Attempts to connect are never answered.
    BlackHole,
    /// The name has two addresses. Only the one of IPv6 works.
    OnlyIpv6,
    /// The name has two addresses. Attempts to connect to the one of IPv6 are never answered.
    BrokenIpv6,
    /// The server presents this certificate.
    Presents(Certificate),
    /// The server answers the first message of a TLS handshake with this.
    Handshake(fn(&Scene) -> Reply),
    /// A proxy answers `CONNECT` with this.
    Tunnel(fn(&Scene) -> Reply),
    /// The proxy's name cannot be looked up. It has a label that is too long for DNS, so no server is asked.
    UnknownProxy,
    /// SmartRecruiters' own name cannot be looked up, because no name server answers.
    UnknownName,
}

impl Does {
    /// Whether the requests go through a proxy to SmartRecruiters' own host.
    pub(crate) const fn is_behind_a_proxy(self) -> bool {
        matches!(
            self,
            Self::NothingBehindProxy | Self::Presents(_) | Self::Handshake(_) | Self::Tunnel(_) | Self::UnknownProxy
        )
    }

    /// Whether it is done to a connection before any request is sent on it, so that no request has its own fault.
    pub(crate) const fn is_done_to_connections(self) -> bool {
        self.is_behind_a_proxy()
            || matches!(
                self,
                Self::Refuses | Self::BlackHole | Self::OnlyIpv6 | Self::BrokenIpv6 | Self::UnknownName
            )
    }
}

/// What the program must say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expect {
    /// Everything works as usual.
    Works,
    /// It cannot tell, for this reason.
    Unclear(Reason),
    /// The same, with a reason of its own for the whole key.
    Named { each: Reason, key: Reason },
    /// SmartRecruiters itself refuses the key.
    KeyRefused,
}

/// The addresses that a reply can name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene {
    /// The server itself.
    pub(crate) own: SocketAddr,
    /// Another host, to which nothing may ever be sent.
    pub(crate) elsewhere: SocketAddr,
    pub(crate) variant: usize,
}

impl Fault {
    const fn new(id: &'static str, what: &'static str, does: Does, expect: Expect) -> Self {
        Self {
            id,
            what,
            does,
            expect,
            variants: 1,
            outlasts_limits: false,
            clock: Clock::Right,
        }
    }

    const fn variants(self, variants: usize) -> Self {
        Self { variants, ..self }
    }

    const fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    const fn outlasts_limits(self) -> Self {
        Self {
            outlasts_limits: true,
            ..self
        }
    }
}

type Spoil = fn(Answer, &Scene) -> Reply;
type Replace = fn(&Scene) -> Reply;

const fn spoils(id: &'static str, what: &'static str, expect: Expect, reply: Spoil) -> Fault {
    Fault::new(id, what, Does::Spoils(reply), expect)
}

const fn replaces(id: &'static str, what: &'static str, expect: Expect, reply: Replace) -> Fault {
    Fault::new(id, what, Does::Replaces(reply), expect)
}

const fn presents(id: &'static str, what: &'static str, key: Reason, certificate: Certificate) -> Fault {
    let expect = Expect::Named { each: Reason::Tls, key };
    Fault::new(id, what, Does::Presents(certificate), expect)
}

const WORKS: Expect = Expect::Works;
const CONNECT: Expect = Expect::Unclear(Reason::Connect);
const TIMEOUT: Expect = Expect::Unclear(Reason::Timeout);
const TRUNCATED: Expect = Expect::Unclear(Reason::Truncated);
const NOT_JSON: Expect = Expect::Unclear(Reason::NotJson);
const TOO_LARGE: Expect = Expect::Unclear(Reason::TooLarge);
const WRONG_SHAPE: Expect = Expect::Unclear(Reason::WrongShape);
const REDIRECTED: Expect = Expect::Unclear(Reason::Redirected);
const THROTTLED: Expect = Expect::Unclear(Reason::Throttled);
const SERVER_ERROR: Expect = Expect::Unclear(Reason::ServerError);
const PROXY: Expect = Expect::Unclear(Reason::Proxy);
const TLS: Expect = Expect::Unclear(Reason::Tls);
const PORTAL: Expect = Expect::Named {
    each: Reason::NotJson,
    key: Reason::CaptivePortal,
};

/// A pause that is short enough for a test, and long enough that a client which waits for it sends nothing else.
const MOMENT: Duration = Duration::from_millis(10);

const HTML: (&str, &str) = ("Content-Type", "text/html; charset=utf-8");
const JSON: (&str, &str) = ("Content-Type", "application/json");
const PAGE: &str = "<!doctype html><html lang=\"en\"><title>Guest network</title><h1>Please sign in</h1></html>";
const BLOCKED: &str = "{\"message\":\"Blocked by the policy of your organization\"}";

/// A fifth of the answer's head, which ends in the middle of a header.
fn part_of_head(answer: &Answer) -> Vec<u8> {
    let head = answer.usual_head();
    head[..head.len() / 5].to_vec()
}

/// The head and these tenths of the body.
fn tenths(answer: &Answer, tenths: usize) -> Vec<u8> {
    let part = answer.body.len() * tenths / 10;
    [answer.usual_head(), answer.body[..part].to_vec()].concat()
}

/// The whole answer unless it is a success, and otherwise this reply: the status of an error says enough without its body.
fn if_it_is_a_success(answer: &Answer, reply: Reply) -> Reply {
    if answer.status < 300 {
        if_it_has_a_body(answer, reply)
    } else {
        Reply::whole(answer)
    }
}

/// The whole answer if it has no body, and otherwise this reply.
fn if_it_has_a_body(answer: &Answer, reply: Reply) -> Reply {
    if answer.body.is_empty() {
        Reply::whole(answer)
    } else {
        reply
    }
}

/// The answer with lines of its own about its length.
fn framed(answer: &Answer, lines: &[&str]) -> Vec<u8> {
    let lines: Vec<&str> = ["Connection: close"].into_iter().chain(lines.iter().copied()).collect();
    [answer.head("HTTP/1.1", &lines), answer.body.clone()].concat()
}

/// The answer with another body.
fn with_body(answer: Answer, body: impl Into<Vec<u8>>) -> Reply {
    if answer.body.is_empty() {
        return Reply::whole(&answer);
    }
    Reply::new(answer.with_body(body.into()).bytes(), Then::Close)
}

fn answers(status: u16, headers: &[(&str, &str)], body: &str) -> Reply {
    Reply::foreign(&Answer::new(status, headers, body))
}

fn redirect(scene: &Scene, to: SocketAddr) -> Reply {
    const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];
    let location = format!("http://{to}/users");
    answers(STATUSES[scene.variant], &[("Location", &location)], "")
}

fn date(seconds_from_now: i64) -> String {
    let distance = Duration::from_secs(seconds_from_now.unsigned_abs());
    let now = SystemTime::now();
    let at = if seconds_from_now < 0 {
        now - distance
    } else {
        now + distance
    };
    let text = jiff::Timestamp::try_from(at).unwrap();
    text.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// An answer that asks for a pause, in each of the ways in which that is written.
fn storm(status: u16, retry_after: &str) -> Reply {
    let now = date(0);
    let mut answer = Answer::new(status, &[JSON, ("Date", &now)], "{\"message\":\"Too many requests\"}");
    if !retry_after.is_empty() {
        answer = answer.with("Retry-After", retry_after);
    }
    Reply::foreign(&answer)
}

const YEARS: i64 = 5 * 365 * 24 * 3600;

/// Every fault, in the order of the table.
pub(crate) const FAULTS: &[Fault] = &[
    Fault::new("none", "Nothing is wrong.", Does::Nothing, WORKS),
    // Connections.
    Fault::new("refused", "Nothing listens on the port.", Does::Refuses, CONNECT),
    Fault::new(
        "blackHole",
        "Attempts to connect are never answered.",
        Does::BlackHole,
        TIMEOUT,
    )
    .outlasts_limits(),
    Fault::new(
        "onlyIpv6",
        "The host can be reached over IPv6 only.",
        Does::OnlyIpv6,
        WORKS,
    ),
    Fault::new(
        "brokenIpv6",
        "The host has an IPv6 address that never answers.",
        Does::BrokenIpv6,
        WORKS,
    ),
    Fault::new(
        "unknownName",
        "The host's name cannot be looked up.",
        Does::UnknownName,
        Expect::Unclear(Reason::Dns),
    ),
    spoils(
        "resetBefore",
        "The connection is reset before the answer.",
        CONNECT,
        |_, _| Reply::new("", Then::Reset),
    ),
    spoils(
        "resetInHead",
        "The connection is reset in the headers.",
        CONNECT,
        |answer, _| Reply::new(part_of_head(&answer), Then::Reset),
    ),
    spoils(
        "resetInBody",
        "The connection is reset after each tenth of the body.",
        TRUNCATED,
        |answer, scene| if_it_has_a_body(&answer, Reply::new(tenths(&answer, scene.variant), Then::Reset)),
    )
    .variants(10),
    spoils(
        "resetAfter",
        "The connection is reset after the whole answer.",
        WORKS,
        |answer, _| Reply::proof(&answer, answer.bytes(), Then::Reset),
    ),
    spoils(
        "closedBefore",
        "The connection is closed before the answer.",
        CONNECT,
        |_, _| Reply::new("", Then::Close),
    ),
    spoils(
        "closedInHead",
        "The connection is closed in the headers.",
        CONNECT,
        |answer, _| Reply::new(part_of_head(&answer), Then::Close),
    ),
    spoils(
        "closedInBody",
        "The connection is closed after each tenth of the body.",
        TRUNCATED,
        |answer, scene| if_it_has_a_body(&answer, Reply::new(tenths(&answer, scene.variant), Then::Close)),
    )
    .variants(10),
    spoils(
        "halfClosed",
        "The server closes its half of the connection without an answer.",
        CONNECT,
        |_, _| Reply::new("", Then::HalfClose),
    ),
    // Time.
    spoils("silent", "No answer comes.", TIMEOUT, |_, _| {
        Reply::new("", Then::Silence)
    })
    .outlasts_limits(),
    spoils(
        "silentInHead",
        "Nothing more comes in the headers.",
        TIMEOUT,
        |answer, _| Reply::new(part_of_head(&answer), Then::Silence),
    )
    .outlasts_limits(),
    spoils(
        "silentInBody",
        "Nothing more comes in the body.",
        TIMEOUT,
        |answer, _| if_it_has_a_body(&answer, Reply::new(tenths(&answer, 5), Then::Silence)),
    )
    .outlasts_limits(),
    spoils(
        "drippingHead",
        "The headers come one letter at a time, and never end.",
        TIMEOUT,
        |_, _| Reply::new("HTTP/1.1 200 OK\r\nX-Note: ", Then::Repeat(b"x".to_vec(), MOMENT)),
    )
    .outlasts_limits(),
    spoils(
        "drippingBody",
        "The body comes one letter at a time, and never ends.",
        TIMEOUT,
        |answer, _| {
            let endless = Answer::new(answer.status, &[JSON], "").head("HTTP/1.1", &["Content-Length: 100000"]);
            Reply::new(
                [endless, b"{\"content\": \"".to_vec()].concat(),
                Then::Repeat(b"x".to_vec(), MOMENT),
            )
        },
    )
    .outlasts_limits(),
    spoils(
        "endlessHints",
        "Early hints come one after another, and never an answer.",
        TIMEOUT,
        |_, _| Reply::new("", Then::Repeat(b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec(), MOMENT)),
    )
    .outlasts_limits(),
    // Framing.
    spoils(
        "lengthTooLong",
        "The announced length is greater than that of the body.",
        TRUNCATED,
        |answer, _| {
            let length = format!("Content-Length: {}", answer.body.len() + 100);
            if_it_has_a_body(&answer, Reply::new(framed(&answer, &[&length]), Then::Close))
        },
    ),
    spoils(
        "lengthTooShort",
        "The announced length is less than that of the body.",
        TRUNCATED,
        |answer, _| {
            let length = format!("Content-Length: {}", answer.body.len() / 2);
            if_it_has_a_body(&answer, Reply::new(framed(&answer, &[&length]), Then::Close))
        },
    ),
    spoils(
        "lengthTwice",
        "The same length is announced twice.",
        WORKS,
        |answer, _| {
            let length = format!("Content-Length: {}", answer.body.len());
            Reply::proof(&answer, framed(&answer, &[&length, &length]), Then::Close)
        },
    ),
    spoils(
        "twoLengths",
        "Two different lengths are announced.",
        CONNECT,
        |answer, _| {
            let [length, other] = [0, 1].map(|more| format!("Content-Length: {}", answer.body.len() + more));
            Reply::new(framed(&answer, &[&length, &other]), Then::Close)
        },
    ),
    spoils(
        "lengthNoNumber",
        "The announced length is not a number.",
        CONNECT,
        |answer, scene| {
            let length = format!(
                "Content-Length: {}",
                ["many", "-1", "0x10", "99999999999999999999"][scene.variant]
            );
            Reply::new(framed(&answer, &[&length]), Then::Close)
        },
    )
    .variants(4),
    spoils(
        "answersTwice",
        "A second answer that was not asked for follows the first.",
        WORKS,
        |answer, _| {
            let length = format!("Content-Length: {}", answer.body.len());
            let stray = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 43\r\n\r\n\
                     {\"totalFound\":0,\"content\":[],\"id\":\"a stray\"}";
            let both = [
                answer.head("HTTP/1.1", &[&length]),
                answer.body.clone(),
                stray.as_bytes().to_vec(),
            ];
            Reply::proof(&answer, both.concat(), Then::Keep)
        },
    ),
    spoils(
        "noLastChunk",
        "The body comes in chunks, and the last one is missing.",
        TRUNCATED,
        |answer, _| if_it_has_a_body(&answer, Reply::new(answer.chunked(""), Then::Close)),
    ),
    spoils(
        "chunkNoNumber",
        "The size of a chunk is not a number.",
        TRUNCATED,
        |answer, _| if_it_has_a_body(&answer, Reply::new(answer.chunked("many\r\n"), Then::Close)),
    ),
    spoils(
        "chunkTooLarge",
        "The size of a chunk is greater than any number.",
        TRUNCATED,
        |answer, _| {
            if_it_has_a_body(
                &answer,
                Reply::new(answer.chunked("fffffffffffffffff\r\n"), Then::Close),
            )
        },
    ),
    spoils(
        "chunked",
        "The body comes in chunks, with a trailer.",
        WORKS,
        |answer, _| {
            if_it_has_a_body(
                &answer,
                Reply::proof(&answer, answer.chunked("0\r\nX-Sum: 1\r\n\r\n"), Then::Close),
            )
        },
    ),
    spoils(
        "endlessBody",
        "The body never ends, and comes fast.",
        TOO_LARGE,
        |answer, _| {
            let head = answer.head("HTTP/1.1", &["Connection: close"]);
            let reply = Reply::new(
                [head, b"[".to_vec()].concat(),
                Then::Repeat(b"0,".repeat(32_768), Duration::ZERO),
            );
            if_it_has_a_body(&answer, reply)
        },
    ),
    spoils(
        "endlessHeaders",
        "The headers never end, and come fast.",
        CONNECT,
        |_, _| {
            let line = b"X-Filler: 0123456789012345678901234567890123456789\r\n".repeat(100);
            Reply::new("HTTP/1.1 200 OK\r\n", Then::Repeat(line, Duration::ZERO))
        },
    ),
    spoils(
        "http10",
        "The answer is one of HTTP/1.0, which ends with its connection.",
        WORKS,
        |answer, _| {
            let bytes = [answer.head("HTTP/1.0", &[]), answer.body.clone()].concat();
            Reply::proof(&answer, bytes, Then::Close)
        },
    ),
    spoils(
        "http10Cut",
        "The same, and it breaks off in the body.",
        TRUNCATED,
        |answer, _| {
            let half = answer.body[..answer.body.len() / 2].to_vec();
            if_it_has_a_body(
                &answer,
                Reply::new([answer.head("HTTP/1.0", &[]), half].concat(), Then::Close),
            )
        },
    ),
    spoils(
        "earlyHints",
        "Interim answers come before the answer.",
        WORKS,
        |answer, scene| {
            let hints = format!(
                "HTTP/1.1 103 Early Hints\r\nLink: <http://{}/x>; rel=preload\r\n\r\n",
                scene.elsewhere
            );
            let first = [
                "HTTP/1.1 100 Continue\r\n\r\n",
                "HTTP/1.1 102 Processing\r\n\r\n",
                &hints,
            ][scene.variant];
            Reply::proof(
                &answer,
                [first.as_bytes().to_vec(), answer.bytes()].concat(),
                Then::Close,
            )
        },
    )
    .variants(3),
    replaces("notHttp", "The answer is not HTTP.", CONNECT, |_| {
        Reply::new("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", Then::Close)
    }),
    // Bodies.
    spoils(
        "gzipBomb",
        "The body is 10 MB of zeros, compressed although nobody asked for that.",
        NOT_JSON,
        |answer, _| with_body(answer.with("Content-Encoding", "gzip"), *include_bytes!("zeros.gz")),
    ),
    spoils(
        "wrongEncoding",
        "The headers say that the body is compressed, and it is not.",
        WORKS,
        |answer, scene| {
            let answer = answer.with("Content-Encoding", ["gzip", "br", "unheard-of"][scene.variant]);
            Reply::whole(&answer)
        },
    )
    .variants(3),
    spoils(
        "invalidUtf8",
        "The body contains a byte that is not UTF-8.",
        NOT_JSON,
        |answer, _| {
            let mut body = answer.body.clone();
            let middle = body.len() / 2;
            body.splice(middle..middle, [0xff]);
            with_body(answer, body)
        },
    ),
    spoils("utf16", "The body is UTF-16.", NOT_JSON, |answer, scene| {
        let text = String::from_utf8(answer.body.clone()).unwrap();
        let marked = "\u{feff}".encode_utf16().chain(text.encode_utf16());
        let bytes = marked.flat_map(|unit| {
            if scene.variant == 0 {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        });
        with_body(answer, bytes.collect::<Vec<u8>>())
    })
    .variants(2),
    spoils(
        "byteOrderMark",
        "The body begins with a byte order mark.",
        WORKS,
        |answer, _| {
            let body = ["\u{feff}".as_bytes(), &answer.body].concat();
            let marked = answer.clone().with_body(body);
            if_it_has_a_body(&answer, Reply::proof(&answer, marked.bytes(), Then::Close))
        },
    ),
    spoils(
        "deepJson",
        "The body is JSON of 100,000 levels.",
        NOT_JSON,
        |answer, _| with_body(answer, ["[".repeat(100_000), "]".repeat(100_000)].concat()),
    ),
    spoils("hugeJson", "The body is JSON of 9 MB.", TOO_LARGE, |answer, _| {
        with_body(answer, ["[", &"0,".repeat(4_700_000), "0]"].concat())
    }),
    spoils(
        "duplicateKeys",
        "An object in the body has two values for one name.",
        NOT_JSON,
        |answer, _| {
            const OTHERS: &str = "\"id\":\"x\",\"content\":[\"x\"],\"totalFound\":7,\"code\":\"X\",\"message\":\"x\",\
                              \"systemRole\":{\"id\":\"RESTRICTED\",\"name\":\"Basic\"}";
            let text = String::from_utf8(answer.body.clone()).unwrap();
            match text.rfind('}') {
                Some(end) => with_body(answer, format!("{},{OTHERS}{}", &text[..end], &text[end..])),
                None => Reply::whole(&answer),
            }
        },
    ),
    spoils("emptyBody", "The body is missing.", WRONG_SHAPE, |answer, _| {
        if_it_is_a_success(&answer, with_body(answer.clone(), ""))
    }),
    spoils(
        "anotherBody",
        "The body is JSON about something else.",
        WRONG_SHAPE,
        |answer, _| if_it_is_a_success(&answer, with_body(answer.clone(), "{\"status\":\"UP\"}")),
    ),
    // Statuses of others.
    replaces("portal", "A network's sign-in page answers.", PORTAL, |_| {
        answers(200, &[HTML], PAGE)
    }),
    replaces(
        "portalRedirect",
        "A network redirects to its sign-in page.",
        REDIRECTED,
        |scene| {
            let location = format!("http://{}/signin", scene.elsewhere);
            answers(302, &[HTML, ("Location", &location)], PAGE)
        },
    ),
    replaces("portalStatus", "A network demands a sign-in (511).", PORTAL, |_| {
        answers(511, &[HTML], PAGE)
    }),
    replaces(
        "redirectToItself",
        "Each kind of redirect, to the host itself.",
        REDIRECTED,
        |scene| redirect(scene, scene.own),
    )
    .variants(5),
    replaces(
        "redirectElsewhere",
        "Each kind of redirect, to another host.",
        REDIRECTED,
        |scene| redirect(scene, scene.elsewhere),
    )
    .variants(5),
    replaces(
        "notModified",
        "The answer says that nothing has changed (304).",
        WRONG_SHAPE,
        |_| Reply::new("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n", Then::Close),
    ),
    replaces(
        "upgrade",
        "The answer switches to another protocol (101).",
        WRONG_SHAPE,
        |_| {
            let head = "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n";
            Reply::new(head, Then::Close)
        },
    ),
    replaces("proxyLogin", "A proxy demands a login (407).", PROXY, |_| {
        answers(407, &[("Proxy-Authenticate", "Basic realm=\"x\"")], "")
    }),
    replaces(
        "companyLogin",
        "A company's network demands a login (401, Negotiate).",
        PROXY,
        |_| answers(401, &[("WWW-Authenticate", "Negotiate")], ""),
    ),
    replaces("filter", "A company's filter forbids it (403, a page).", PROXY, |_| {
        answers(403, &[HTML], PAGE)
    }),
    replaces(
        "filterJson",
        "A company's filter forbids it (403, JSON).",
        PROXY,
        |_| answers(403, &[JSON], BLOCKED),
    ),
    replaces(
        "gatewayMissing",
        "A gateway does not know the address (404, JSON).",
        Expect::Unclear(Reason::NoSuchEndpoint),
        |_| answers(404, &[JSON], "{\"message\":\"no Route matched with those values\"}"),
    ),
    replaces(
        "requestTimeout",
        "The server gives up waiting for the request (408).",
        TIMEOUT,
        |_| answers(408, &[], ""),
    ),
    replaces("teapot", "The server is a teapot (418).", WRONG_SHAPE, |_| {
        answers(418, &[JSON], "{\"message\":\"short and stout\"}")
    }),
    replaces(
        "upgradeRequired",
        "Another protocol is required (426).",
        WRONG_SHAPE,
        |_| answers(426, &[("Upgrade", "TLS/1.2")], ""),
    ),
    replaces(
        "legal",
        "The address is blocked for legal reasons (451).",
        WRONG_SHAPE,
        |_| answers(451, &[JSON], BLOCKED),
    ),
    replaces("serverError", "The server fails (500).", SERVER_ERROR, |_| {
        answers(500, &[HTML], PAGE)
    }),
    replaces(
        "badGateway",
        "A gateway does not reach the server (502, 504).",
        SERVER_ERROR,
        |scene| answers([502, 504][scene.variant], &[HTML], PAGE),
    )
    .variants(2),
    // Storms.
    replaces(
        "tooMany",
        "Every answer is 429, without a pause to wait for.",
        THROTTLED,
        |_| storm(429, ""),
    ),
    replaces(
        "tooManyZero",
        "Every answer is 429, with a pause of 0 seconds.",
        THROTTLED,
        |_| storm(429, "0"),
    ),
    replaces(
        "tooManyPast",
        "Every answer is 429, with a date in the past.",
        THROTTLED,
        |_| storm(429, &date(-60)),
    ),
    replaces(
        "tooManyAbsurd",
        "Every answer is 429, with an absurd pause.",
        THROTTLED,
        |scene| {
            storm(
                429,
                ["31536000", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"][scene.variant],
            )
        },
    )
    .variants(3),
    replaces(
        "tooManyDate",
        "Every answer is 429, with a date a second from now.",
        THROTTLED,
        |_| storm(429, &date(1)),
    ),
    replaces(
        "unavailable",
        "Every answer is 503, without a pause to wait for.",
        SERVER_ERROR,
        |_| storm(503, ""),
    ),
    replaces(
        "unavailableZero",
        "Every answer is 503, with a pause of 0 seconds.",
        SERVER_ERROR,
        |_| storm(503, "0"),
    ),
    replaces(
        "unavailablePast",
        "Every answer is 503, with a date in the past.",
        SERVER_ERROR,
        |_| storm(503, &date(-60)),
    ),
    replaces(
        "unavailableAbsurd",
        "Every answer is 503, with an absurd pause.",
        SERVER_ERROR,
        |scene| {
            storm(
                503,
                ["31536000", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"][scene.variant],
            )
        },
    )
    .variants(3),
    replaces(
        "unavailableDate",
        "Every answer is 503, with a date a second from now.",
        SERVER_ERROR,
        |_| storm(503, &date(1)),
    ),
    // SmartRecruiters itself.
    Fault::new(
        "revoked",
        "SmartRecruiters no longer accepts the key.",
        Does::Revokes,
        Expect::KeyRefused,
    ),
    spoils(
        "clockAhead",
        "The server's clock is five years ahead.",
        WORKS,
        |answer, _| Reply::whole(&answer.with("Date", &date(YEARS))),
    ),
    spoils(
        "clockBehind",
        "The server's clock is five years behind.",
        WORKS,
        |answer, _| Reply::whole(&answer.with("Date", &date(-YEARS))),
    ),
    // Certificates.
    Fault::new(
        "tls",
        "Nothing is wrong, over TLS and through a proxy.",
        Does::NothingBehindProxy,
        WORKS,
    ),
    presents(
        "expired",
        "The certificate has expired.",
        Reason::Clock,
        Certificate::Expired,
    ),
    presents(
        "notYetValid",
        "The certificate is not valid yet.",
        Reason::Clock,
        Certificate::NotYetValid,
    ),
    presents(
        "localClockBehind",
        "This computer's clock is years behind: the certificate is not valid yet.",
        Reason::Clock,
        Certificate::OfSomeYears,
    )
    .with_clock(Clock::Behind),
    presents(
        "localClockAhead",
        "This computer's clock is years ahead: the certificate has expired.",
        Reason::Clock,
        Certificate::OfSomeYears,
    )
    .with_clock(Clock::Ahead),
    presents(
        "otherName",
        "The certificate is for another host.",
        Reason::Tls,
        Certificate::OtherName,
    ),
    presents(
        "selfSigned",
        "The certificate is self-signed.",
        Reason::Tls,
        Certificate::SelfSigned,
    ),
    presents(
        "unknownIssuer",
        "The certificate is signed by an unknown authority.",
        Reason::Tls,
        Certificate::UnknownIssuer,
    ),
    presents(
        "missingIntermediate",
        "The intermediate certificate is missing.",
        Reason::Tls,
        Certificate::MissingIntermediate,
    ),
    presents(
        "weak",
        "The certificate is signed with a weak key.",
        Reason::Tls,
        Certificate::Weak,
    ),
    Fault::new(
        "oldTls",
        "The server accepts only TLS 1.1.",
        Does::Handshake(|_| {
            // The alert "protocol version", with which such a server ends the handshake.
            Reply::new([0x15, 3, 2, 0, 2, 2, 70], Then::Close)
        }),
        TLS,
    ),
    Fault::new(
        "noTls",
        "The server answers a TLS handshake with plain HTTP.",
        Does::Handshake(|_| answers(400, &[HTML], PAGE)),
        TLS,
    ),
    Fault::new(
        "resetInHandshake",
        "The connection is reset in the TLS handshake.",
        Does::Handshake(|_| Reply::new("", Then::Reset)),
        PROXY,
    ),
    Fault::new(
        "silentHandshake",
        "No answer comes in the TLS handshake.",
        Does::Handshake(|_| Reply::new("", Then::Silence)),
        PROXY,
    )
    .outlasts_limits(),
    // Proxies.
    Fault::new(
        "proxyRefuses",
        "The proxy refuses the host (403).",
        Does::Tunnel(|_| answers(403, &[HTML], PAGE)),
        PROXY,
    ),
    Fault::new(
        "proxyWantsLogin",
        "The proxy demands a login (407).",
        Does::Tunnel(|_| answers(407, &[("Proxy-Authenticate", "NTLM")], "")),
        PROXY,
    ),
    Fault::new(
        "proxyLost",
        "The proxy does not reach the host (502).",
        Does::Tunnel(|_| answers(502, &[HTML], PAGE)),
        PROXY,
    ),
    Fault::new(
        "proxySilent",
        "No answer comes from the proxy.",
        Does::Tunnel(|_| Reply::new("", Then::Silence)),
        PROXY,
    )
    .outlasts_limits(),
    Fault::new(
        "proxyUnknown",
        "The proxy's name cannot be looked up.",
        Does::UnknownProxy,
        PROXY,
    ),
];
