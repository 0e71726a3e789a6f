//! The processes that run the test: each has an authority of its own, a name server that does not answer, and a clock.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use jiff::Timestamp;

/// The variable from which the program under test reads which authorities it trusts.
pub(crate) const TRUSTED: &str = "SSL_CERT_FILE";

/// The file for the results. It is set in the processes that run the test.
pub(crate) const RESULTS: &str = "FINDEM_TEST_FAULTS";

/// Which clock a process has.
const WHICH: &str = "FINDEM_TEST_WHICH_CLOCK";
/// By how many seconds the clock is off.
const OFF: &str = "FINDEM_TEST_CLOCK";

/// This computer's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    Right,
    /// It shows a year before the certificates that end were issued.
    Behind,
    /// It shows a year after they have ended.
    Ahead,
}

impl Clock {
    pub(crate) const ALL: [Self; 3] = [Self::Right, Self::Behind, Self::Ahead];

    /// The clock of this process.
    pub(crate) fn here() -> Self {
        let here = env::var(WHICH).unwrap_or_default();
        let mut all = Self::ALL.into_iter();
        all.find(|clock| here == format!("{clock:?}")).unwrap_or(Self::Right)
    }

    /// By how many seconds it is off.
    fn off(self) -> i64 {
        let shown: Timestamp = match self {
            Self::Right => return 0,
            Self::Behind => "2015-06-01T00:00:00Z",
            Self::Ahead => "2095-06-01T00:00:00Z",
        }
        .parse()
        .unwrap();
        let now = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap()
            .as_secs();
        shown.as_second() - i64::try_from(now).unwrap()
    }

    /// Runs this test in a process with this clock, which writes its results to a file. A process reads once which authorities it
    /// trusts, so the variable must be set before it starts.
    pub(crate) fn run(self, test: &str, folder: &Path) -> String {
        let results = folder.join(format!("{self:?}.json"));
        let mut child = Command::new(env::current_exe().unwrap());
        child
            .args(["--exact", "--nocapture", test])
            .env(RESULTS, &results)
            .env(WHICH, format!("{self:?}"))
            .env(OFF, self.off().to_string())
            .env(TRUSTED, folder.join(format!("{self:?}.pem")))
            .env_remove("SSL_CERT_DIR")
            .env("LD_PRELOAD", preloaded(&library(folder)));
        assert!(child.status().unwrap().success(), "the output above says why");
        fs::read_to_string(results).unwrap()
    }
}

/// Compiles the library. The compiler is the one that also links this test.
fn library(folder: &Path) -> OsString {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/faults/surroundings.c");
    let library = folder.join("surroundings.so");
    let mut compiler = Command::new("cc");
    compiler
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .arg(source);
    assert!(compiler.status().unwrap().success(), "the output above says why");
    library.into()
}

/// The library before those that are already loaded into every process.
fn preloaded(library: &OsString) -> OsString {
    let mut all = library.clone();
    if let Some(others) = env::var_os("LD_PRELOAD") {
        all.push(":");
        all.push(others);
    }
    all
}
