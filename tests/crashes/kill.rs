//! SIGKILL at a system call that a seeded generator chooses, so that a failure can be repeated. strace sends the signal.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use fastrand::Rng;

/// The calls that open, write, sync, rename, and remove files and folders, and the one that locks them.
const CALLS: &str = "openat,write,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,ftruncate,flock";
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

/// A call of a thread: its name, and how many calls of this name the thread has made by then.
type Call = (String, usize);

/// Kills one kind of program.
pub(crate) struct Killer {
    random: Rng,
    /// The calls of a thread about files in the folder, in a run that was not killed.
    calls: Vec<Call>,
    tried: usize,
    killed: usize,
}

impl Killer {
    /// Runs the program once, to its end, to see which calls it makes about files in this folder.
    pub(crate) fn after_watching(program: &Command, stdin: &str, folder: &Path) -> (Self, Ended) {
        let seed = env::var(SEED).map_or(16, |seed| seed.parse().unwrap());
        let log = tempfile::NamedTempFile::new().unwrap();
        let watched = run(&["--trace", CALLS, "--decode-fds=path"], log.path(), program, stdin);
        assert_eq!(watched.killed, None);
        let calls = about(folder, &fs::read_to_string(log.path()).unwrap());
        assert!(calls.len() > 3, "{watched:?}");
        let random = Rng::with_seed(seed);
        let killer = Self {
            random,
            calls,
            tried: 0,
            killed: 0,
        };
        (killer, watched)
    }

    /// Runs the program, and kills it at one of these calls.
    pub(crate) fn kill(&mut self, program: &Command, stdin: &str) -> Ended {
        let (name, number) = self.random.choice(&self.calls).unwrap();
        let inject = format!("--inject={name}:signal=SIGKILL:when={number}");
        let ended = run(&["--trace", name, &inject], Path::new("/dev/null"), program, stdin);
        self.tried += 1;
        self.killed += usize::from(ended.killed.is_some());
        Ended {
            killed: ended.killed.map(|_| format!("at {name} {number}")),
            ..ended
        }
    }
}

/// Checks that the programs of a loop were killed often enough for it to prove something. A program that had less to do may have
/// ended before.
pub(crate) fn assert_killed(killers: &[Killer]) {
    let sum = |count: fn(&Killer) -> usize| killers.iter().map(count).sum::<usize>();
    let (killed, tried) = (sum(|killer| killer.killed), sum(|killer| killer.tried));
    assert!(killed * 3 >= tried, "{killed} of {tried} were killed");
}

/// The numbers of the rounds of a loop.
pub(crate) fn rounds() -> std::ops::Range<usize> {
    0..env::var(ROUNDS).map_or(3, |rounds| rounds.parse().unwrap())
}

/// The calls about files in this folder, of the thread that made most of them.
fn about(folder: &Path, log: &str) -> Vec<Call> {
    let folder = folder.to_str().unwrap();
    let mut threads = HashMap::<&str, (HashMap<&str, usize>, Vec<Call>)>::new();
    for line in log.lines() {
        let (thread, call) = line.split_once(' ').unwrap();
        // The end of a call whose start has a line of its own, a signal, or the end of a thread.
        if call.trim_start().starts_with(['<', '-', '+']) {
            continue;
        }
        let name = call.trim_start().split('(').next().unwrap();
        let (counts, calls) = threads.entry(thread).or_default();
        let count = counts.entry(name).or_default();
        *count += 1;
        if call.contains(folder) {
            calls.push((name.to_owned(), *count));
        }
    }
    let calls = threads.into_values().map(|(_, calls)| calls);
    calls.max_by_key(Vec::len).unwrap_or_default()
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
