//! The memory of the program's processes.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::secret::Secret;

/// The size of a page of memory, which every system with this test's paths has.
const PAGE: u64 = 4096;
/// How many entries of the page table are read at once.
const ENTRIES: u64 = 4096;

/// Whether the memory of a process contains a secret in any form.
///
/// Only pages that the process has written to are read. Zero bytes are left out, so UTF-16 looks like the plain text. A debug build
/// would need a minute for this, so the system's own tools search.
pub(crate) fn contains(process: u32, secret: &Secret) -> anyhow::Result<bool> {
    let patterns = tempfile::NamedTempFile::new()?;
    let forms: Vec<&[u8]> = secret.forms.iter().map(|(_, form)| form.as_slice()).collect();
    fs::write(patterns.path(), forms.join(&b'\n'))?;
    let mut search = Command::new("sh")
        .args([
            "-c",
            "tr -d '\\000' | LC_ALL=C grep --text --fixed-strings --count --file \"$1\"",
            "sh",
        ])
        .arg(patterns.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = search.stdin.take().context("the search has no input")?;
    let sent = send_pages(process, &mut input)?;
    drop(input);
    ensure!(
        sent > 256,
        "only {sent} pages of process {process} were read, so nothing is proved"
    );
    let count = String::from_utf8(search.wait_with_output()?.stdout)?;
    Ok(count.trim().parse::<usize>()? > 0)
}

/// Sends every page that is writable and in memory, and returns their number.
fn send_pages(process: u32, input: &mut impl Write) -> anyhow::Result<u64> {
    let open =
        |name: &str| File::open(format!("/proc/{process}/{name}")).with_context(|| format!("{name} of {process}"));
    let (memory, table) = (open("mem")?, open("pagemap")?);
    let mut sent = 0;
    for line in fs::read_to_string(format!("/proc/{process}/maps"))?.lines() {
        let (range, rest) = line.split_once(' ').context("a line of the maps has no range")?;
        if !rest.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').context("a range has no end")?;
        let [start, end] = [start, end].map(|address| u64::from_str_radix(address, 16).unwrap_or_default() / PAGE);
        for first in (start..end).step_by(usize::try_from(ENTRIES)?) {
            let count = ENTRIES.min(end - first);
            let mut entries = vec![0; usize::try_from(count * 8)?];
            table.read_exact_at(&mut entries, first * 8)?;
            let mut page = vec![0; usize::try_from(PAGE)?];
            for (number, entry) in (first..).zip(entries.chunks_exact(8)) {
                // The highest bit says that the page is in memory. A page may be gone by now.
                if entry[7] & 0x80 != 0 && memory.read_exact_at(&mut page, number * PAGE).is_ok() {
                    input.write_all(&page)?;
                    sent += 1;
                }
            }
        }
    }
    Ok(sent)
}
