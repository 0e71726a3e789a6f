//! What the system says of the processes that are running.

use std::fs;

use crate::desktop::{TIMEOUT, eventually};

/// A running process. One that has ended but is still listed is none.
pub(crate) struct Process {
    pub(crate) id: u32,
    pub(crate) name: String,
    pub(crate) parent: u32,
    pub(crate) group: u32,
}

impl Process {
    /// The process with this id, if it is running.
    pub(crate) fn find(id: u32) -> Option<Self> {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // The fields after the parenthesized name are state, parent and group.
        let (head, fields) = stat.rsplit_once(") ")?;
        let (_, name) = head.split_once('(')?;
        let mut fields = fields.split(' ');
        let has_ended = matches!(fields.next()?, "Z" | "X");
        let (parent, group) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        (!has_ended).then(|| Self {
            id,
            name: name.to_owned(),
            parent,
            group,
        })
    }

    /// Waits until it has ended.
    pub(crate) async fn ends(&self) -> anyhow::Result<()> {
        let look = async || Ok(Self::find(self.id).is_none().then_some(()));
        eventually(&format!("{} ends", self.name), TIMEOUT, look).await
    }

    /// All processes that are running.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        processes.filter_map(|process| Self::find(process.file_name().to_str()?.parse().ok()?))
    }
}
