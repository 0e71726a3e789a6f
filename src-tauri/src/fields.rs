//! The field mapping: a sample of the company's own records, counted.

use std::time::Duration;

use checkup::fields::{Sample, sample};
use diagnosis::mapping::{Field, Record};
use tokio::time::Instant;
use wizard::Fields;
use wizard::view::{MappingRow, Notice};

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
            Err(reason) => inner.wizard.present.fields_reason = Some(reason),
        }
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
