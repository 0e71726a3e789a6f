//! Ends the program at every step of a rehearsal. The next start finds what exists, or says what to look for.

use checkup::rehearsal::{self, Look, look_for_leftover};
use practice::{Effect, Fault, Quirk};

use crate::stage::{Crash, Stage};

/// Runs a rehearsal in its own task, which panics at the requested point.
async fn crashed(stage: &Stage, crash: Crash) {
    stage.disk.crashes(Some(crash));
    let (client, order, mut disk) = (stage.client.clone(), stage.order.clone(), stage.disk.clone());
    let task = tokio::spawn(async move {
        let _ = rehearsal::rehearse(&client, &order, &mut disk, &mut |_| {}).await;
    });
    assert!(task.await.unwrap_err().is_panic(), "{crash:?}");
    stage.disk.crashes(None);
}

/// The next start: it reads the journal, looks, and removes what it found, as if the person had agreed.
async fn next_start(stage: &Stage) -> Option<Look> {
    let entry = stage.disk.get()?;
    let look = look_for_leftover(&stage.client, &entry).await;
    if let Look::Found(id) = &look {
        assert_eq!(stage.remove(&entry, id).await.leftover, None);
        assert_eq!((stage.created(), stage.disk.get()), (0, None));
    }
    Some(look)
}

const fn said(look: &Look) -> &'static str {
    match look {
        Look::Found(_) => "found",
        Look::Gone => "gone",
        Look::NotFound => "not found",
        Look::Unclear(_) => "unclear",
    }
}

#[tokio::test]
async fn after_a_crash_at_any_moment_the_next_start_knows_what_may_be_there() {
    // The number of the write, whether it reached the disk, how many candidates exist then, and what the next start finds.
    for (write, on_disk, there, expected) in [
        (1, false, 0, None),
        (1, true, 0, Some("not found")),
        (2, false, 1, Some("found")),
        (2, true, 1, Some("found")),
        (3, false, 1, Some("found")),
        (3, true, 1, Some("found")),
        (4, false, 0, Some("gone")),
        (4, true, 0, None),
    ] {
        let stage = Stage::new(&[]).await;
        crashed(&stage, Crash { write, on_disk }).await;
        assert_eq!(stage.created(), there, "at write {write}, on disk {on_disk}");
        assert_eq!(
            next_start(&stage).await.as_ref().map(said),
            expected,
            "at write {write}, on disk {on_disk}"
        );
        assert!(stage.sent("POST") <= 1);
    }
}

#[tokio::test]
async fn after_a_crash_between_two_addresses_only_the_one_that_may_be_there_is_looked_for() {
    // The first address is recorded, refused because it is taken, and removed; then the same happens with another address.
    for (write, on_disk, there, expected) in [
        (1, true, 0, Some("not found")),
        (2, false, 0, Some("not found")),
        (2, true, 0, None),
        (3, false, 0, None),
        (3, true, 0, Some("not found")),
        (4, false, 1, Some("found")),
        (4, true, 1, Some("found")),
        (6, false, 0, Some("gone")),
        (6, true, 0, None),
    ] {
        let stage = Stage::new(&[]).await;
        let conflict = Fault::on("/candidates$", Effect::status(409)).method("POST");
        stage.tenant.faults().add(conflict.times(1));
        crashed(&stage, Crash { write, on_disk }).await;
        assert_eq!(stage.created(), there, "at write {write}, on disk {on_disk}");
        assert_eq!(
            next_start(&stage).await.as_ref().map(said),
            expected,
            "at write {write}, on disk {on_disk}"
        );
    }
}

#[tokio::test]
async fn a_candidate_that_no_search_shows_is_still_named_after_a_crash() {
    let stage = Stage::new(&[Quirk::PoolUnlisted]).await;
    let before_the_id_is_known = Crash {
        write: 2,
        on_disk: false,
    };
    crashed(&stage, before_the_id_is_known).await;
    assert_eq!(next_start(&stage).await, Some(Look::NotFound));
    let entry = stage.disk.get().unwrap();
    assert_eq!((stage.created(), &entry.marker), (1, &stage.order.marker));
}

#[tokio::test]
async fn giving_up_at_any_answer_leaves_a_trace_in_the_journal() {
    for answered in 0..4 {
        let stage = Stage::new(&[]).await;
        let mut left = answered;
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let mut stop = Some(stop);
        let mut watch = |_: &diagnosis::rehearsal::Rehearsal| {
            left -= 1;
            if left == 0 {
                stop.take().map(|stop| stop.send(()));
            }
        };
        // The future is dropped as soon as it waits again.
        tokio::select! {
            biased;
            _ = stopped, if answered > 0 => {}
            () = tokio::task::yield_now(), if answered == 0 => {}
            _ = stage.rehearse_watched(&mut watch) => {}
        }
        next_start(&stage).await;
        assert!(
            stage.created() == 0 || stage.disk.get().is_some(),
            "after {answered} answers"
        );
    }
}
