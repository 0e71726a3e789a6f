//! Disks that fail, and disks that are slow.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc;

use records::Folder;
use tempfile::TempDir;
use uuid::Uuid;
use wizard::Progress;

use super::*;
use crate::notice::Code;
use crate::state::Snapshot;

struct Stage {
    home: TempDir,
    journey: Uuid,
    disk: Disk,
    writer: Writer,
    told: mpsc::Receiver<SaveOutcome>,
}

impl Stage {
    fn new(pauses: Pauses) -> anyhow::Result<Self> {
        let home = TempDir::new()?;
        let mut records = Records::new(Folder::open(home.path()));
        let opened = records.open_journey(false);
        let journey = opened.profile.ok_or_else(|| anyhow::anyhow!("no profile"))?.id;
        let disk = Disk::new(records.folder().cloned());
        let (tell, told) = mpsc::channel();
        let writer = Writer::start_with(pauses, records, &disk, move |outcome| {
            // The test may have ended.
            let _ = tell.send(outcome);
        });
        Ok(Self {
            home,
            journey,
            disk,
            writer,
            told,
        })
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("profiles").join(self.journey.to_string())
    }

    /// Puts a file where the journey's folder would be, so that nothing can be written there.
    fn break_disk(&self) -> anyhow::Result<()> {
        fs::remove_dir_all(self.folder())?;
        Ok(fs::write(self.folder(), "in the way")?)
    }

    fn mend_disk(&self) -> anyhow::Result<()> {
        Ok(fs::remove_file(self.folder())?)
    }

    fn save(&self, name: &str) {
        let progress = Progress {
            name: name.to_owned(),
            ..Progress::default()
        };
        self.disk.save(Snapshot {
            journey: self.journey,
            progress: Box::new(progress),
        });
    }

    fn saved(&self) -> anyhow::Result<Option<String>> {
        let document: serde_json::Value = serde_json::from_slice(&fs::read(self.folder().join("progress.json"))?)?;
        Ok(document["data"]["name"].as_str().map(str::to_owned))
    }
}

fn failed() -> SaveOutcome {
    SaveOutcome::Failed(Code::NotSaved.notice())
}

/// Pauses that are longer than any test.
const LONG: Pauses = Pauses {
    first: Duration::from_hours(1),
    longest: Duration::from_hours(1),
};
const NONE: Pauses = Pauses {
    first: Duration::ZERO,
    longest: Duration::ZERO,
};

#[test]
fn a_save_that_fails_is_not_tried_again_with_each_change() -> anyhow::Result<()> {
    let stage = Stage::new(LONG)?;
    stage.break_disk()?;
    stage.save("first");
    assert_eq!(stage.told.recv()?, failed());
    for second in 0..60 {
        stage.save(&format!("{second}"));
        // Other work does not wait for the next attempt. When this job has run, the writer has seen everything before it.
        assert!(stage.disk.run_blocking(|_| ()).is_ok());
    }
    assert!(stage.told.try_recv().is_err(), "it was tried again at once");
    stage.mend_disk()?;
    stage.writer.close();
    assert_eq!(stage.told.try_recv()?, SaveOutcome::Recovered);
    assert_eq!(stage.saved()?.as_deref(), Some("59"));
    Ok(())
}

#[test]
fn a_save_that_fails_is_tried_again_by_itself() -> anyhow::Result<()> {
    let stage = Stage::new(NONE)?;
    stage.break_disk()?;
    stage.save("Acme");
    assert_eq!(stage.told.recv()?, failed());
    stage.mend_disk()?;
    while stage.told.recv()? != SaveOutcome::Recovered {}
    assert_eq!(stage.saved()?.as_deref(), Some("Acme"));
    Ok(())
}

#[test]
fn the_end_of_the_program_waits_for_the_last_write_and_no_job_waits_for_ever() -> anyhow::Result<()> {
    let stage = Stage::new(LONG)?;
    let (release, released) = mpsc::channel::<()>();
    let blocked = stage.disk.clone();
    let job = thread::spawn(move || blocked.run_blocking(move |_| released.recv().is_ok()));
    stage.save("Acme");
    release.send(())?;
    stage.writer.close();
    assert_eq!(stage.saved()?.as_deref(), Some("Acme"));
    assert!(job.join().is_ok_and(|done| done.is_ok()));
    let refused = stage.disk.run_blocking(|_| ()).err();
    assert_eq!(refused.map(|problem| problem.code).as_deref(), Some("internal"));
    Ok(())
}

#[test]
fn a_job_that_panics_costs_its_own_result_alone() -> anyhow::Result<()> {
    let stage = Stage::new(LONG)?;
    let panicking = |_: &mut Records| -> u8 { panic!("a job fails") };
    assert!(stage.disk.run_blocking(panicking).is_err());
    stage.save("Acme");
    stage.writer.close();
    assert_eq!(stage.saved()?.as_deref(), Some("Acme"));
    Ok(())
}
