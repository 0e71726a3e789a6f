//! SIGKILL at a system call that a seeded generator chooses, so that a failure can be repeated. strace sends the signal.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use fastrand::Rng;

/// The calls that change files, and the calls that the program may do around them. Few calls change files, so half of the
/// rounds end at one of those.
const CALLS: [&str; 2] = [
    "fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,ftruncate,flock",
    "fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,ftruncate,flock,openat,write,sendto,sendmsg,recvfrom,recvmsg",
];
const SIGKILL: i32 = 9;

/// The seed of every loop, unless this variable has another one.
const SEED: &str = "FINDEM_CONNECT_SEED";
/// How often each loop kills its program.
const ROUNDS: &str = "FINDEM_CONNECT_KILLS";

/// How a program ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Where it was killed, if it did not end by itself before.
    pub(crate) killed: Option<String>,
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Kills one kind of program.
pub(crate) struct Killer {
    random: Rng,
    /// How many of the [`CALLS`] one thread made in a run that was not killed.
    counts: [usize; 2],
}

impl Killer {
    /// Runs the program once, to its end, to see how many calls it makes.
    pub(crate) fn after_watching(program: &Command, stdin: &str) -> (Self, Ended) {
        let seed = env::var(SEED).map_or(16, |seed| seed.parse().unwrap());
        let log = tempfile::NamedTempFile::new().unwrap();
        let watched = run(&["--trace", CALLS[1]], log.path(), program, stdin);
        assert_eq!(watched.killed, None);
        let log = fs::read_to_string(log.path()).unwrap();
        let counts = CALLS.map(|calls| longest(&log, calls));
        assert!(counts.iter().all(|count| *count > 0), "{watched:?}");
        let random = Rng::with_seed(seed);
        (Self { random, counts }, watched)
    }

    /// Runs the program, and kills it at a random call.
    pub(crate) fn kill(&mut self, program: &Command, stdin: &str) -> Ended {
        let kind = self.random.usize(..CALLS.len());
        let (calls, number) = (CALLS[kind], self.random.usize(1..=self.counts[kind]));
        let inject = format!("--inject={calls}:signal=SIGKILL:when={number}");
        let ended = run(&["--trace", calls, &inject], Path::new("/dev/null"), program, stdin);
        Ended {
            killed: ended.killed.map(|_| format!("at call {number} of {calls}")),
            ..ended
        }
    }
}

/// The numbers of the rounds of a loop.
pub(crate) fn rounds() -> std::ops::Range<usize> {
    0..env::var(ROUNDS).map_or(3, |rounds| rounds.parse().unwrap())
}

/// The largest number of these calls that one thread made.
fn longest(log: &str, calls: &str) -> usize {
    let mut threads = HashMap::<&str, usize>::new();
    for line in log.lines() {
        let (thread, call) = line.split_once(' ').unwrap();
        let name = call.trim_start().split('(').next().unwrap_or_default();
        if calls.split(',').any(|wanted| wanted == name) {
            *threads.entry(thread).or_default() += 1;
        }
    }
    threads.into_values().max().unwrap_or_default()
}

fn run(options: &[&str], log: &Path, program: &Command, stdin: &str) -> Ended {
    let mut strace = Command::new("strace");
    strace
        .args(["--follow-forks", "--quiet=all", "--output"])
        .arg(log)
        .args(options)
        .arg(program.get_program())
        .args(program.get_args())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => strace.env(name, value),
            None => strace.env_remove(name),
        };
    }
    let mut child = strace.spawn().unwrap();
    // A program that was killed reads nothing.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ended {
        killed: (output.status.signal() == Some(SIGKILL)).then(String::new),
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
