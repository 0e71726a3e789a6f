//! Files that a person names, such as a report. Each is written under another name beside it, and then replaces it.
//!
//! A process that is killed leaves that other name behind. The next one that writes the same file removes it. The lock that a
//! process holds on its unfinished file tells whether it is still alive.

use std::ffi::OsStr;
use std::fs::{self, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::atomic::{self, UNFINISHED};

/// How many characters `tempfile` adds to a prefix.
const RANDOM: usize = 6;

/// How often a file is begun again that another process took for a leftover before it was locked.
const TRIES: usize = 5;

/// The file that a new one may replace at this path, which may not exist yet. A symbolic link is followed, so that it stays. None if
/// anything but a regular file is there: replacing a device or a pipe would break it.
pub fn replaceable(path: &Path) -> Option<PathBuf> {
    match fs::metadata(path) {
        // The pipe that `/dev/stdout` leads to, and a deleted file, have no path.
        Ok(there) => fs::canonicalize(path).ok().filter(|_| there.is_file()),
        // A link that leads nowhere would be lost.
        Err(_) if path.is_symlink() => None,
        Err(_) => path.file_name().map(|_| path.to_owned()),
    }
}

/// Begins a file that will replace `target`, in the same folder, and removes what killed processes left there for the same
/// target. Only its owner can read it. It is deleted unless it is [persisted](crate::persist).
///
/// # Errors
/// If `target` has no file name, or if its folder cannot be written.
pub fn begin_beside(target: &Path) -> io::Result<NamedTempFile> {
    let name = target.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let folder = atomic::parent(target)?;
    let mut prefix = name.to_owned();
    prefix.push(UNFINISHED);
    // A leftover that cannot be removed does no harm.
    let _ = remove_leftovers(folder, &prefix);
    let mut file = begin_locked(folder, &prefix)?;
    for _ in 1..TRIES {
        if file.path().exists() {
            break;
        }
        file = begin_locked(folder, &prefix)?;
    }
    Ok(file)
}

/// A file system without locks gives none. Then every other process sees that it cannot tell, and removes nothing.
fn begin_locked(folder: &Path, prefix: &OsStr) -> io::Result<NamedTempFile> {
    let file = atomic::begin(folder, prefix)?;
    let _ = file.as_file().lock();
    Ok(file)
}

fn remove_leftovers(folder: &Path, prefix: &OsStr) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // A link, a folder, or a pipe is not this program's.
        if is_unfinished(&entry.file_name(), prefix) && entry.file_type()?.is_file() {
            let _ = remove_leftover(&entry.path());
        }
    }
    Ok(())
}

/// Removes an unfinished file unless a living process has it locked.
fn remove_leftover(path: &Path) -> io::Result<()> {
    let file = OpenOptions::new().read(true).write(true).open(path)?;
    match file.try_lock() {
        // The lock lasts until the file is gone, so that no process that has just begun it goes on.
        Ok(()) => fs::remove_file(path),
        Err(TryLockError::WouldBlock) => Ok(()),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn is_unfinished(name: &OsStr, prefix: &OsStr) -> bool {
    let rest = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
    rest.is_some_and(|rest| rest.len() == RANDOM && rest.iter().all(u8::is_ascii_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> io::Result<Vec<String>> {
        let name = |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
        let mut names = fs::read_dir(folder)?.map(name).collect::<io::Result<Vec<_>>>()?;
        names.sort();
        Ok(names)
    }

    #[test]
    fn only_what_a_dead_process_left_for_the_same_file_is_removed() -> io::Result<()> {
        for (name, removed) in [
            ("report.html.unfinished-Ab3xYz", true),
            ("report.html.unfinished-000000", true),
            ("report.html", false),
            ("report.html.unfinished-", false),
            ("report.html.unfinished-Ab3xY", false),
            ("report.html.unfinished-Ab3xYzz", false),
            ("report.html.unfinished-notes.txt", false),
            ("report.html.unfinished-Ab3-Yz", false),
            ("other.html.unfinished-Ab3xYz", false),
            ("my-report.html.unfinished-Ab3xYz", false),
            (".unfinished-Ab3xYz", false),
        ] {
            let folder = tempfile::tempdir()?;
            fs::write(folder.path().join(name), "half")?;
            drop(begin_beside(&folder.path().join("report.html"))?);
            let left = names(folder.path())?;
            assert_eq!(left, if removed { vec![] } else { vec![name.to_owned()] }, "{name}");
        }
        Ok(())
    }

    #[test]
    fn what_is_not_a_file_stays() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let name = "report.html.unfinished-Ab3xYz";
        fs::create_dir(folder.path().join(name))?;
        #[cfg(unix)]
        std::os::unix::fs::symlink("/nonexistent", folder.path().join("report.html.unfinished-link00"))?;
        let before = names(folder.path())?;
        drop(begin_beside(&folder.path().join("report.html"))?);
        assert_eq!(names(folder.path())?, before);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn only_a_regular_file_or_nothing_is_replaceable_and_links_are_followed() -> io::Result<()> {
        use std::os::unix::{fs::symlink, net::UnixListener};
        let folder = tempfile::tempdir()?;
        let root = fs::canonicalize(folder.path())?;
        fs::write(root.join("file"), "")?;
        let _listener = UnixListener::bind(root.join("socket"))?;
        for (link, to) in [("to-file", "file"), ("to-socket", "socket"), ("to-nowhere", "nowhere")] {
            symlink(root.join(to), root.join(link))?;
        }
        for (name, expected) in [
            ("file", Some("file")),
            ("new", Some("new")),
            ("to-file", Some("file")),
            ("socket", None),
            ("to-socket", None),
            ("to-nowhere", None),
            ("..", None),
        ] {
            let expected = expected.map(|name| root.join(name));
            assert_eq!(replaceable(&root.join(name)), expected, "{name}");
        }
        Ok(())
    }

    #[test]
    fn a_file_that_is_being_written_stays_until_it_is_done() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("report.html");
        let (one, other) = (begin_beside(&path)?, begin_beside(&path)?);
        assert!(one.path().exists() && other.path().exists());
        crate::persist(one, &path)?;
        assert!(other.path().exists());
        drop(other);
        assert_eq!(names(folder.path())?, ["report.html"]);
        Ok(())
    }
}
