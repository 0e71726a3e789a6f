//! The field sample, and the count of candidates from Findem.

use std::time::Duration;

use checkup::arrivals;
use checkup::fields::{Sample, sample};
use diagnosis::feature::Feature;
use diagnosis::mapping::{Field, Record};
use diagnosis::verdict::SourceVerdict;
use smartrecruiters::Client;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use wizard::view::Notice;
use wizard::{Fields, MappingRow, Wizard};

use crate::features::key;
use crate::session::Session;
use crate::state::{JourneyId, WindowState};

const LONGEST: Duration = Duration::from_secs(30);

/// A field sample that may be read now.
pub(crate) struct Sampling {
    client: Client,
    cancel: CancellationToken,
}

/// Reads the field sample and shows the counts, because the person agreed to it.
pub(crate) async fn look(session: &Session) -> Result<(), Notice> {
    let id = session.window.look(WindowState::journey_id);
    session.window.look(|state| state.allows(Feature::FieldSample))?;
    let begun = begin(session, id, |wizard| {
        wizard.sample_agreed();
        true
    });
    if let Some(sampling) = begun.await? {
        sampling.read(session).await;
    }
    Ok(())
}

/// Begins a field sample, if it still `may` begin once the key is at hand.
pub(crate) async fn begin(
    session: &Session,
    id: JourneyId,
    may: impl FnOnce(&mut Wizard) -> bool,
) -> Result<Option<Sampling>, Notice> {
    key::with_client(session, id, |state, client, _| {
        if !may(&mut state.wizard) {
            return None;
        }
        state.wizard.sample_started();
        let cancel = state.cancel.child_token();
        Some(Sampling { client, cancel })
    })
    .await
}

impl Sampling {
    /// Reads it and shows the counts.
    pub(crate) async fn read(self, session: &Session) {
        let Self { client, cancel } = self;
        let sample = sample(&client, Instant::now() + LONGEST, &cancel).await;
        session.window.change(|state| {
            // It was stopped, and the person may be in another journey now.
            if cancel.is_cancelled() {
                return;
            }
            state.wizard.present.fields_looking = false;
            match sample {
                Ok(sample) => {
                    let rows = sample
                        .fields
                        .iter()
                        .map(|(field, filled)| row(field, *filled, &sample))
                        .collect();
                    let sampled = number(sample.candidates);
                    state.wizard.progress.fields = Some(Fields { rows, sampled });
                }
                Err(why) => state.wizard.sample_failed(why),
            }
        });
    }
}

/// Counts the candidates with the source Findem. Does nothing while the source is not known.
pub(crate) async fn count_arrivals(session: &Session) -> Result<(), Notice> {
    let id = session.window.look(WindowState::journey_id);
    let started = key::with_client(session, id, |state, client, _| {
        let last = state.wizard.progress.last.as_ref()?;
        let found = last.diagnosis.source.verdict == SourceVerdict::Found;
        let source = last.diagnosis.source.matches.first().filter(|_| found).cloned()?;
        state.wizard.present.arrivals.looking = true;
        Some((client, source, state.cancel.child_token()))
    });
    let Some((client, source, cancel)) = started.await? else {
        return Ok(());
    };
    let count = arrivals::count(&client, &source, Instant::now() + LONGEST, &cancel).await;
    session.window.change(|state| {
        if cancel.is_cancelled() {
            return;
        }
        state.wizard.arrivals_counted(count);
    });
    Ok(())
}

fn row(field: &Field, filled: Option<u32>, sample: &Sample) -> MappingRow {
    let records = match field.record {
        Record::Candidate => sample.candidates,
        Record::Job => sample.jobs,
    };
    MappingRow {
        id: field.id.to_owned(),
        field: field.path.to_owned(),
        filled,
        of: Some(number(records)),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use practice::{Effect, Fault};

    use super::*;
    use crate::practice_session::{PracticeSession, refused};

    #[tokio::test]
    async fn a_sample_that_was_stopped_counts_nothing_wherever_the_person_is_by_then() -> anyhow::Result<()> {
        for elsewhere in [false, true] {
            let stage = PracticeSession::with_key().await?;
            let session = Arc::clone(&stage.session);
            let detail = Fault::on("/candidates/", Effect::Delay(Duration::from_mins(10)));
            stage.faults.add(detail);
            let counting = look(&session);
            let stopping = async {
                let asked = |state: &WindowState| state.client.as_ref().map_or(0, |client| Client::sent(client).len());
                // Wait for both lists and the first candidate.
                while session.window.look(asked) < 3 {
                    tokio::task::yield_now().await;
                }
                let elsewhere = if elsewhere {
                    session.disk.run(|records| records.open_journey(false)).await.ok()
                } else {
                    None
                };
                session.window.change(|state| {
                    state.abandon_checks();
                    if let Some(opened) = elsewhere {
                        state.enter(opened, false);
                    }
                    assert!(!state.wizard.present.fields_looking);
                });
            };
            let (counted, ()) = tokio::join!(counting, stopping);
            counted.map_err(refused)?;
            let view = session.window.change(|state| state.wizard.view());
            assert_eq!((view.mapping.sampled, view.mapping.why), (None, None), "{elsewhere}");
        }
        Ok(())
    }
}
