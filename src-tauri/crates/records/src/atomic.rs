//! Files that are either written completely or not at all, and that only the person can read.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tempfile::NamedTempFile;

use crate::held::persist;

/// The prefix of a file's name while it is written. It identifies files that a crash left behind.
pub(crate) const UNFINISHED: &str = ".unfinished-";

/// Begins a file that will replace another one in the same folder. Only its owner can read it. It is deleted unless it is
/// [persisted](crate::persist). Unlike an error of `tempfile`, this one does not name the unfinished file, of which nobody has
/// heard.
pub(crate) fn begin(folder: &Path, prefix: &OsStr) -> io::Result<NamedTempFile> {
    let open = |path: &Path| private().create_new(true).open(path);
    tempfile::Builder::new().prefix(prefix).make_in(folder, open)
}

/// Replaces the file at `path`: writes and syncs a new file beside it, then renames it.
pub(crate) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    finish(begin(parent(path)?, OsStr::new(UNFINISHED))?, path, content)
}

/// Writes and syncs a new file, then gives it its final name.
pub(crate) fn finish(mut file: NamedTempFile, path: &Path, content: &[u8]) -> io::Result<()> {
    write_synced(file.as_file_mut(), content)?;
    persist(file, path)?;
    sync_folder(parent(path)?)
}

pub(crate) fn write_synced(file: &mut File, content: &[u8]) -> io::Result<()> {
    file.write_all(content)?;
    file.sync_all()
}

/// Syncs a folder, because a file system may sync file names separately from file contents.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on Unix")]
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Renames a file that cannot be read, so that it is kept.
pub(crate) fn set_aside(path: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let aside = aside(path, now)?;
    fs::rename(path, &aside)?;
    sync_folder(parent(path)?)?;
    Ok(aside)
}

/// The new name of a file that cannot be read: `NAME.bad-TIME` beside it, never an existing name.
pub(crate) fn aside(path: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = format!("{name}.bad-{}", now.strftime("%Y%m%dT%H%M%SZ"));
    let folder = parent(path)?;
    let mut aside = folder.join(&stem);
    let mut n = 1;
    while aside.try_exists()? {
        n += 1;
        aside = folder.join(format!("{stem}-{n}"));
    }
    Ok(aside)
}

/// Removes a file. A file that does not exist is not an error.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if is_missing(&error) => Ok(()),
        Err(error) => Err(error),
        Ok(()) => sync_folder(parent(path)?),
    }
}

/// Opens a file for reading and writing. A new file is readable for its owner only.
pub(crate) fn open_private(path: &Path) -> io::Result<File> {
    private().create(true).truncate(false).open(path)
}

/// Options for reading and writing a file that, if it is new, only its owner can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Creates a folder and its parents for the owner only. An existing folder keeps its permissions.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Removes the files of interrupted writes from a folder.
pub(crate) fn remove_unfinished(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// The folder of a file.
pub(crate) fn parent(path: &Path) -> io::Result<&Path> {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Ok(Path::new(".")),
        Some(folder) => Ok(folder),
        None => Err(io::ErrorKind::InvalidInput.into()),
    }
}

pub(crate) fn is_missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}
