//! The list of keys. It is read line by line during the checks, so memory use does not grow with its length.

use std::fs::{File, Metadata};
use std::io::{self, BufRead, BufReader, Cursor, IsTerminal, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;

use diagnosis::encoding::Encoding;
use secrecy::zeroize::{Zeroize, Zeroizing};
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::line::Line;
use crate::arguments::Shard;
use crate::problem::{LineError, Problem};

/// The maximum length of a line in bytes. A key has at most 4096; the rest is for the name.
const LONGEST: usize = 16 * 1024;
/// How many lines are read ahead.
const AHEAD: usize = 16;

/// A list that is being read.
pub(super) struct List {
    lines: Receiver<io::Result<Line>>,
    so_far: Arc<SoFar>,
    length: Option<u64>,
}

/// How much of a list has been read.
#[derive(Default)]
pub(super) struct SoFar {
    bytes: AtomicU64,
    lines: AtomicU64,
    /// Lines that are not blank, including those of other shards.
    filled: AtomicU64,
    /// Lines of this program's shard.
    taken: AtomicU64,
}

impl List {
    /// Opens the list and starts to read it. `-` is standard input.
    ///
    /// # Errors
    /// If the list cannot be opened, if other users can read it, or if standard input is a terminal.
    pub(super) fn open(path: &Path, shard: Shard) -> Result<Self, Problem> {
        let fail = |source| Problem::KeysFile {
            file: path.to_owned(),
            source,
        };
        let (reader, metadata): (Box<dyn Read + Send>, _) = if path == Path::new("-") {
            if io::stdin().is_terminal() {
                return Err(Problem::KeysFromTerminal);
            }
            (Box::new(io::stdin()), metadata_of_stdin())
        } else {
            let file = File::open(path).map_err(fail)?;
            let metadata = file.metadata().map_err(fail)?;
            if metadata.is_dir() {
                return Err(fail(io::ErrorKind::IsADirectory.into()));
            }
            (Box::new(file), Some(metadata))
        };
        if let Some(mode) = metadata.as_ref().and_then(open_to_others) {
            return Err(Problem::KeysOpenToOthers {
                file: path.to_owned(),
                mode,
            });
        }
        let (to, lines) = channel(AHEAD);
        let so_far = Arc::<SoFar>::default();
        // Reading may block forever, and the runtime would wait for its own threads, so this is a separate thread.
        let reading = {
            let so_far = Arc::clone(&so_far);
            move || read(BufReader::new(reader), shard, &so_far, &to)
        };
        thread::Builder::new()
            .name("list".to_owned())
            .spawn(reading)
            .map_err(Problem::Runtime)?;
        Ok(Self {
            lines,
            so_far,
            length: metadata.filter(Metadata::is_file).map(|metadata| metadata.len()),
        })
    }

    /// The next line of this program's shard, or none at the end. After an error, there are no more lines.
    pub(super) async fn next(&mut self) -> Option<io::Result<Line>> {
        self.lines.recv().await
    }

    /// Whether everything that was read is blank, including lines for other shards.
    pub(super) fn is_empty(&self) -> bool {
        self.so_far.filled.load(Relaxed) == 0
    }

    /// How many lines this program's shard has, if the length of the list is known. The estimate assumes that unread lines have
    /// the same average length.
    pub(super) fn lines(&self, shard: Shard) -> Option<u64> {
        let (bytes, lines) = (self.so_far.bytes.load(Relaxed), self.so_far.lines.load(Relaxed));
        let unread = self.length?.saturating_sub(bytes);
        let unread_lines = (unread * lines).checked_div(bytes)?;
        Some(self.so_far.taken.load(Relaxed) + unread_lines / shard.count())
    }
}

/// The file's permissions, if they let other users access it. This applies to files and pipes; a socket's permissions mean
/// nothing.
#[cfg(unix)]
fn open_to_others(metadata: &Metadata) -> Option<u32> {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt};
    let kept = metadata.is_file() || metadata.file_type().is_fifo();
    let mode = metadata.permissions().mode() & 0o777;
    (kept && mode & 0o077 != 0).then_some(mode)
}

/// On other systems, a file inherits its permissions from its folder.
#[cfg(not(unix))]
fn open_to_others(_: &Metadata) -> Option<u32> {
    None
}

#[cfg(unix)]
fn metadata_of_stdin() -> Option<Metadata> {
    use std::os::fd::AsFd;
    let stdin = io::stdin().as_fd().try_clone_to_owned().ok()?;
    File::from(stdin).metadata().ok()
}

#[cfg(not(unix))]
fn metadata_of_stdin() -> Option<Metadata> {
    None
}

/// Reads until the list ends or the receiver is gone.
fn read(from: impl BufRead, shard: Shard, so_far: &SoFar, to: &Sender<io::Result<Line>>) {
    let (encoding, mut from) = match begin(from) {
        Ok(begun) => begun,
        Err(error) => {
            let _ = to.blocking_send(Err(error));
            return;
        }
    };
    let longest = LONGEST * width(encoding);
    // The buffer never reallocates, because that would leave a copy of the key in memory.
    let mut text = Zeroizing::new(Vec::with_capacity(longest + 2));
    for number in 1_u64.. {
        let length = match read_line(&mut from, encoding, &mut text) {
            Ok(Some(length)) => length,
            Ok(None) => return,
            Err(error) => {
                let _ = to.blocking_send(Err(error));
                return;
            }
        };
        so_far.bytes.fetch_add(length, Relaxed);
        so_far.lines.fetch_add(1, Relaxed);
        let line = if text.len() > longest {
            Some(Line::bad(number, LineError::TooLong))
        } else {
            line(number, encoding, &text)
        };
        let Some(line) = line else { continue };
        so_far.filled.fetch_add(1, Relaxed);
        if shard.takes(number) {
            so_far.taken.fetch_add(1, Relaxed);
            if to.blocking_send(Ok(line)).is_err() {
                return;
            }
        }
    }
}

/// Detects the encoding of the list from its first bytes. The reader it returns starts with these bytes again.
fn begin(mut from: impl BufRead) -> io::Result<(Encoding, impl BufRead)> {
    let mut beginning = Vec::with_capacity(BEGINNING);
    from.by_ref().take(BEGINNING as u64).read_to_end(&mut beginning)?;
    let encoding = Encoding::of(&beginning);
    Ok((encoding, Cursor::new(beginning).chain(from)))
}

/// How many bytes to read to detect the encoding. This is enough, because JSON starts with ASCII, and too short to reach the key.
const BEGINNING: usize = 4;

/// The size of an ASCII character in bytes.
const fn width(encoding: Encoding) -> usize {
    match encoding {
        Encoding::Utf8 => 1,
        Encoding::Utf16Le | Encoding::Utf16Be => 2,
    }
}

fn line(number: u64, encoding: Encoding, text: &[u8]) -> Option<Line> {
    if encoding == Encoding::Utf8 {
        return Line::read(number, text);
    }
    match encoding.decode(text).map(Zeroizing::new) {
        Some(text) => Line::read(number, text.as_bytes()),
        None => Some(Line::bad(number, LineError::NotText)),
    }
}

/// Reads one line. If it is too long, only its start is kept. Returns the line's length with its line break, or none at the end
/// of the list.
fn read_line(from: &mut impl BufRead, encoding: Encoding, text: &mut Vec<u8>) -> io::Result<Option<u64>> {
    text.zeroize();
    let width = width(encoding);
    let most = LONGEST * width + width;
    let mut length = 0;
    let mut last = 0;
    loop {
        let part = from.fill_buf()?;
        if part.is_empty() {
            return Ok((length > 0).then_some(length));
        }
        let mut used = 0;
        let mut ended = false;
        for byte in part {
            used += 1;
            let at_end_of_letter = (length + used) % width as u64 == 0;
            ended = at_end_of_letter
                && match encoding {
                    Encoding::Utf8 => *byte == b'\n',
                    Encoding::Utf16Le => (last, *byte) == (b'\n', 0),
                    Encoding::Utf16Be => (last, *byte) == (0, b'\n'),
                };
            last = *byte;
            if text.len() < most {
                text.push(*byte);
            }
            if ended {
                break;
            }
        }
        length += used;
        from.consume(usize::try_from(used).unwrap_or(usize::MAX));
        if ended {
            let is_whole = text.len() as u64 == length;
            text.truncate(text.len() - if is_whole { width } else { 0 });
            return Ok(Some(length));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(String, u64)> {
        let mut from = text.as_bytes();
        let mut line = Vec::new();
        let mut lines = Vec::new();
        while let Some(length) = read_line(&mut from, Encoding::Utf8, &mut line).unwrap() {
            let shown = line.get(..3.min(line.len())).unwrap_or_default();
            lines.push((String::from_utf8(shown.to_vec()).unwrap(), length));
        }
        lines
    }

    #[test]
    fn lines_end_at_their_breaks_and_the_last_may_have_none() {
        let line = |text: &str, length| (text.to_owned(), length);
        assert_eq!(lines(""), []);
        assert_eq!(lines("a\n\nbc"), [line("a", 2), line("", 1), line("bc", 2)]);
    }

    #[test]
    fn of_a_line_that_is_too_long_only_the_beginning_is_kept_and_the_next_one_is_whole() {
        let huge = "x".repeat(1_000_000);
        let found = lines(&format!("{huge}\nnext\n{huge}"));
        assert_eq!(
            found,
            [
                ("xxx".to_owned(), 1_000_001),
                ("nex".to_owned(), 5),
                ("xxx".to_owned(), 1_000_000)
            ]
        );
        let exact = "y".repeat(LONGEST);
        assert_eq!(
            lines(&format!("{exact}\nz")),
            [("yyy".to_owned(), 16_385), ("z".to_owned(), 1)]
        );
    }

    #[test]
    fn a_list_in_utf_16_has_the_same_lines() {
        let list = "{\"name\":\"\u{10a}\u{a00}a\"}\r\n\n{\"name\":\"b\"}";
        let lines = |bytes: Vec<u8>| {
            let (encoding, mut from) = begin(bytes.as_slice()).unwrap();
            let (mut line, mut lines) = (Vec::new(), Vec::new());
            while read_line(&mut from, encoding, &mut line).unwrap().is_some() {
                lines.push(encoding.decode(&line).unwrap());
            }
            lines
        };
        let expected = lines(list.as_bytes().to_vec());
        assert_eq!(expected.len(), 3);
        for marked in [list.to_owned(), format!("\u{feff}{list}")] {
            for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
                let bytes: Vec<u8> = marked.encode_utf16().flat_map(bytes).collect();
                assert_eq!(lines(bytes), expected);
            }
        }
        let long = format!("{}\nnext", "x".repeat(2 * LONGEST));
        let bytes: Vec<u8> = long.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (encoding, mut from) = begin(bytes.as_slice()).unwrap();
        let mut line = Vec::new();
        read_line(&mut from, encoding, &mut line).unwrap();
        assert!(line.len() > LONGEST * width(encoding));
        read_line(&mut from, encoding, &mut line).unwrap();
        assert_eq!(encoding.decode(&line).as_deref(), Some("next"));
    }
}
