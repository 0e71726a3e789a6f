//! What a program and its child processes wrote, contacted and started, as strace saw it.

use std::collections::HashMap;
use std::ffi::OsString;
use std::net::IpAddr;
use std::path::Path;

use crate::secret::Secret;

/// The calls that write, contact somebody, start a program or start a process.
const CALLS: &str = "--trace=write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,connect,bind,\
                     execve,execveat,clone,clone3,fork,vfork";

/// The words that start a program under strace. Append the program and its arguments.
///
/// strace is a grandchild in a session of its own. So the program has the process id that whoever starts it expects, and strace
/// also sees it end if its whole group is killed.
pub(crate) fn strace(log: &Path) -> Vec<OsString> {
    let words = [
        "strace",
        "--daemonize=session",
        "--follow-forks",
        "--seccomp-bpf",
        "--no-abbrev",
        "--string-limit=4000000",
        "--decode-fds=all",
        CALLS,
        "--output",
    ];
    words
        .iter()
        .map(OsString::from)
        .chain([log.as_os_str().to_owned()])
        .collect()
}

/// Whether strace has seen the end of every process that it followed.
pub(crate) fn is_complete(log: &str) -> bool {
    let ends = |line: &&str| line.contains("+++ exited with ") || line.contains("+++ killed by ");
    let begins = |line: &str| Call::parse(line).is_some_and(|call| call.starts_thread() && call.result().is_some());
    let last = log.lines().next_back();
    last.as_ref().is_some_and(ends)
        && log.lines().filter(ends).count() > log.lines().filter(|line| begins(line)).count()
}

/// To whom something was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Receiver {
    /// A file, a pipe or a terminal, as strace describes it.
    File(String),
    /// Another end of a network connection, as `address:port`.
    Network(String),
    /// A socket on this computer that has this path.
    Socket(String),
    /// A process that the program itself started, or a process that it serves.
    Pair,
}

/// One write.
#[derive(Debug)]
pub(crate) struct Write {
    /// The process that wrote: 0 is the program itself.
    pub(crate) by: usize,
    pub(crate) to: Receiver,
    pub(crate) bytes: Vec<u8>,
}

/// A started program, with its arguments and its environment.
#[derive(Debug)]
pub(crate) struct Start {
    words: Vec<Vec<u8>>,
}

/// Everything that was seen.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    pub(crate) writes: Vec<Write>,
    /// The programs that the program started.
    pub(crate) starts: Vec<Start>,
    /// Whom it contacted, apart from loopback, sockets on this computer and the kernel; and every name lookup.
    pub(crate) strangers: Vec<String>,
    /// The sockets on this computer that were contacted, by their path.
    pub(crate) sockets: Vec<String>,
}

impl Trace {
    pub(crate) fn parse(log: &str) -> Self {
        let calls: Vec<Call> = log.lines().filter_map(Call::parse).collect();
        let mut reader = Reader {
            threads: threads(&calls),
            ..Reader::default()
        };
        for call in &calls {
            reader.read(call);
        }
        reader.trace
    }

    /// The writes that contain this secret, to everybody but those who may get it.
    pub(crate) fn writes_of(&self, secret: &Secret, may: impl Fn(&Write) -> bool) -> Vec<String> {
        let written = self.writes.iter().filter(|write| !may(write));
        let found = |write: &Write| {
            let form = secret.found_in(&write.bytes)?;
            let start: Vec<u8> = write.bytes.iter().copied().take(300).collect();
            Some(format!(
                "process {} wrote it {form} to {:?}: {}",
                write.by,
                write.to,
                String::from_utf8_lossy(&start)
            ))
        };
        written.filter_map(found).collect()
    }

    /// The names of the programs that it started, without their folders.
    pub(crate) fn programs(&self) -> Vec<String> {
        let paths = self.starts.iter().filter_map(|start| start.words.first());
        let name = |path: &Vec<u8>| {
            String::from_utf8_lossy(path)
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        paths.map(name).collect()
    }

    /// The started programs that got this secret as an argument or in a variable.
    pub(crate) fn starts_with(&self, secret: &Secret) -> Vec<String> {
        let found = |start: &Start| {
            let word = start.words.iter().find(|word| secret.found_in(word).is_some())?;
            let program = String::from_utf8_lossy(&start.words[0]);
            Some(format!("{program} got {}", String::from_utf8_lossy(word)))
        };
        self.starts.iter().filter_map(found).collect()
    }
}

#[derive(Default)]
struct Reader {
    trace: Trace,
    /// The thread that started each thread of the same process.
    threads: HashMap<u64, u64>,
    /// The first threads of the processes.
    processes: Vec<u64>,
    /// The paths to which sockets were connected, by the number of the socket.
    connected: HashMap<String, String>,
    is_running: bool,
}

impl Reader {
    fn read(&mut self, call: &Call) {
        match call.name {
            // The line with its start had everything.
            _ if call.is_resumed || call.starts_thread() => {}
            "execve" | "execveat" => {
                // The first one starts the program itself.
                if self.is_running {
                    self.trace.starts.push(Start {
                        words: call.strings.clone(),
                    });
                }
                self.is_running = true;
            }
            "connect" | "bind" => self.contact(call),
            _ => {
                if call.outside.contains("sa_family=") {
                    self.contact(call);
                }
                let write = Write {
                    by: self.process(call.thread),
                    to: self.receiver(call),
                    bytes: call.strings.concat(),
                };
                self.trace.writes.push(write);
            }
        }
    }

    /// The number of the process of a thread.
    fn process(&mut self, thread: u64) -> usize {
        let mut first = thread;
        while let Some(earlier) = self.threads.get(&first) {
            first = *earlier;
        }
        self.processes
            .iter()
            .position(|process| *process == first)
            .unwrap_or_else(|| {
                self.processes.push(first);
                self.processes.len() - 1
            })
    }

    fn contact(&mut self, call: &Call) {
        let outside = &call.outside;
        if outside.contains("sa_family=AF_UNIX") {
            let path = String::from_utf8_lossy(call.strings.last().map_or(b"", Vec::as_slice)).into_owned();
            if call.name != "bind" {
                self.connected.insert(socket_number(outside).to_owned(), path.clone());
                self.trace.sockets.push(path);
            }
        } else if outside.contains("sa_family=AF_INET") {
            let port = between(outside, "htons(", ")");
            let mut addresses = call
                .strings
                .iter()
                .filter_map(|text| std::str::from_utf8(text).ok()?.parse::<IpAddr>().ok());
            let address = addresses.next_back();
            // A name would be looked up by a server on port 53, which may well be on this computer.
            if port == "53" || address.is_none_or(|address| !address.is_loopback()) {
                self.trace.strangers.push(format!("{} {address:?}:{port}", call.name));
            }
        } else if !outside.contains("sa_family=AF_UNSPEC") && !outside.contains("sa_family=AF_NETLINK") {
            self.trace.strangers.push(format!("{} {outside}", call.name));
        }
    }

    fn receiver(&self, call: &Call) -> Receiver {
        let description = between(&call.outside, "<", ">, ");
        if description.starts_with("TCP") || description.starts_with("UDP") {
            let peer = description.rsplit_once("->").map_or(description, |(_, peer)| peer);
            Receiver::Network(peer.trim_end_matches(']').to_owned())
        } else if description.starts_with("UNIX") || description.starts_with("socket:") {
            match self.connected.get(socket_number(&call.outside)) {
                Some(path) => Receiver::Socket(path.clone()),
                None => Receiver::Pair,
            }
        } else {
            Receiver::File(description.to_owned())
        }
    }
}

/// The threads that were started, each with the one that started it. A new thread may do something before its start is reported.
fn threads(calls: &[Call]) -> HashMap<u64, u64> {
    let (mut threads, mut starting) = (HashMap::new(), HashMap::new());
    for call in calls.iter().filter(|call| call.starts_thread()) {
        if !call.is_resumed {
            starting.insert(call.thread, call.outside.contains("CLONE_THREAD"));
        }
        if let (Some(started), Some(true)) = (call.result(), starting.get(&call.thread)) {
            threads.insert(started, call.thread);
        }
    }
    threads
}

/// The number by which the system knows the socket of a call.
fn socket_number(outside: &str) -> &str {
    let rest = outside.split_once(":[").map_or("", |(_, rest)| rest);
    rest.split(|letter: char| !letter.is_ascii_digit())
        .next()
        .unwrap_or_default()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).map_or("", |(_, rest)| rest);
    rest.split_once(end).map_or(rest, |(part, _)| part)
}

/// One line of the log.
struct Call<'a> {
    thread: u64,
    name: &'a str,
    /// The line without its strings.
    outside: String,
    strings: Vec<Vec<u8>>,
    /// Whether this is the end of a call whose start had a line of its own.
    is_resumed: bool,
}

impl<'a> Call<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (thread, rest) = line.split_once(' ')?;
        let rest = rest.trim_start();
        let resumed = rest.strip_prefix("<... ");
        let name = match resumed {
            Some(rest) => rest.split_once(" resumed>")?.0,
            None => rest.split_once('(')?.0,
        };
        // Lines about signals and ends are not calls.
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return None;
        }
        let (outside, strings) = split(rest);
        Some(Self {
            thread: thread.parse().ok()?,
            name,
            outside,
            strings,
            is_resumed: resumed.is_some(),
        })
    }

    /// Whether it starts a thread or a process.
    fn starts_thread(&self) -> bool {
        matches!(self.name, "clone" | "clone3" | "fork" | "vfork")
    }

    /// What the call returned, if that is a number of a thread.
    fn result(&self) -> Option<u64> {
        let (_, result) = self.outside.rsplit_once(") = ")?;
        result.split([' ', '<']).next()?.parse().ok()
    }
}

/// Separates the strings of a line from the rest.
fn split(line: &str) -> (String, Vec<Vec<u8>>) {
    let (mut outside, mut strings) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('"') {
        outside.push_str(before);
        let (string, length) = unquote(after.as_bytes());
        strings.push(string);
        rest = &after[length..];
    }
    outside.push_str(rest);
    (outside, strings)
}

/// The bytes of a string that strace quoted as C does, and the length of its text with the quotation mark at its end.
fn unquote(text: &[u8]) -> (Vec<u8>, usize) {
    let mut bytes = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += 1;
        match byte {
            b'"' => break,
            b'\\' => {
                let digits = text[at..]
                    .iter()
                    .take(3)
                    .take_while(|byte| (b'0'..b'8').contains(*byte));
                let digits = digits.count();
                if digits > 0 {
                    let octal = text[at..at + digits]
                        .iter()
                        .fold(0_u8, |sum, digit| sum.wrapping_mul(8).wrapping_add(digit - b'0'));
                    bytes.push(octal);
                    at += digits;
                } else {
                    let escaped = text.get(at).copied().unwrap_or_default();
                    bytes.push(match escaped {
                        b'n' => b'\n',
                        b't' => b'\t',
                        b'r' => b'\r',
                        b'f' => 0x0c,
                        b'v' => 0x0b,
                        other => other,
                    });
                    at += 1;
                }
            }
            other => bytes.push(*other),
        }
    }
    (bytes, at.min(text.len()))
}
