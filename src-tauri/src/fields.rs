//! The field mapping: a sample of the company's own records, counted.

use std::time::Duration;

use checkup::arrivals;
use checkup::fields::{Sample, sample};
use diagnosis::mapping::{Field, Record};
use diagnosis::verdict::{Reason, SourceVerdict};
use tokio::time::Instant;
use wizard::Fields;
use wizard::view::{ArrivalsView, MappingRow, Notice};

use crate::key;
use crate::session::Session;

const LONGEST: Duration = Duration::from_secs(30);

/// Looks at the sample; what comes of it is in the view.
pub(crate) async fn look(session: &Session) -> Result<(), Notice> {
    let (client, _) = key::client(session).await?;
    let cancel = session.change(|inner| {
        inner.wizard.present.fields_looking = true;
        inner.wizard.present.fields_reason = None;
        inner.cancel.child_token()
    });
    let sample = sample(&client, Instant::now() + LONGEST, &cancel).await;
    session.change(|inner| {
        inner.wizard.present.fields_looking = false;
        match sample {
            Ok(sample) => {
                let rows = sample
                    .fields
                    .iter()
                    .map(|(field, filled)| row(field, *filled, &sample))
                    .collect();
                let sampled = number(sample.candidates);
                inner.wizard.progress.fields = Some(Fields { rows, sampled });
            }
            // Whoever stops it knows why there is nothing to see.
            Err(Reason::Cancelled) => {}
            Err(reason) => inner.wizard.present.fields_reason = Some(reason),
        }
    });
    Ok(())
}

/// Counts the candidates that have come from Findem since; nothing where the source is not known.
pub(crate) async fn count_arrivals(session: &Session) -> Result<(), Notice> {
    let (client, _) = key::client(session).await?;
    let source = session.look(|inner| {
        let last = inner.wizard.progress.last.as_ref()?;
        let found = last.diagnosis.source.verdict == SourceVerdict::Found;
        last.diagnosis.source.matches.first().filter(|_| found).cloned()
    });
    let Some(source) = source else { return Ok(()) };
    let cancel = session.change(|inner| {
        inner.wizard.present.arrivals.looking = true;
        inner.cancel.child_token()
    });
    let count = arrivals::count(&client, &source, Instant::now() + LONGEST, &cancel).await;
    session.change(|inner| {
        inner.wizard.present.arrivals = ArrivalsView {
            count: count.ok(),
            looking: false,
            reason: count.err(),
        };
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
