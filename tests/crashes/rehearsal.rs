//! A rehearsal with its journal on disk. After any kill, the journal leads to the test candidate that exists.

use std::env;
use std::time::Duration;

use checkup::plan::Plan;
use checkup::rehearsal::{
    Entry, Journal, Look, NotWritten, RehearsalRequest, Stage as Reached, look_for_leftover, rehearse, remove_leftover,
};
use checkup::{Check, check};
use diagnosis::diagnose;
use diagnosis::key_text::KeyShape;
use diagnosis::rehearsal::{Marker, offered};
use diagnosis::run::{Run, Wish};
use jiff::Timestamp;
use policy::Policy;
use records::Folder;
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, Limits};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::kill::{Killer, assert_killed, rounds};
use crate::stage::{Stage, plays};

const ID: Uuid = Uuid::from_u128(7);
const DONE: &str = "the rehearsal is done";

/// Keeps the journal as the window does.
struct OnDisk(records::Journal);

impl OnDisk {
    fn open(folder: &Folder) -> (Self, Vec<records::Rehearsal>) {
        let (journal, loaded) = folder.profile(ID).rehearsals(Timestamp::now());
        assert_eq!(loaded.note, None);
        (Self(journal), loaded.value)
    }
}

impl Journal for OnDisk {
    fn reached(&mut self, entry: &Entry) -> Result<(), NotWritten> {
        let line = records::Rehearsal {
            marker: entry.marker.code.clone(),
            last_name: entry.marker.last_name.clone(),
            email: entry.marker.email.clone(),
            environment: "practice".to_owned(),
            key_last_four: String::new(),
            candidate_id: entry.candidate_id.clone(),
            stage: match entry.stage {
                Reached::Creating => records::Stage::Creating,
                Reached::Created => records::Stage::Created,
                Reached::Deleting => records::Stage::Deleting,
            },
            at: Timestamp::now(),
        };
        self.0.record(line).map_err(|_| NotWritten)
    }

    fn finished(&mut self, marker: &Marker) {
        self.0.finish(&marker.code).unwrap();
    }
}

/// The entry of a line.
fn entry(line: records::Rehearsal) -> Entry {
    Entry {
        marker: Marker {
            code: line.marker,
            last_name: line.last_name,
            email: line.email,
        },
        candidate_id: line.candidate_id,
        stage: match line.stage {
            records::Stage::Creating => Reached::Creating,
            records::Stage::Created => Reached::Created,
            records::Stage::Deleting => Reached::Deleting,
        },
    }
}

fn client(base: &str, key: &str) -> Client {
    let limits = Limits {
        back_off: Duration::from_millis(1),
        ..Limits::default()
    };
    let options = ClientOptions {
        limits,
        ..ClientOptions::new(Uuid::new_v4(), Policy::default())
    };
    let credential = Credential::new(SecretString::from(key)).unwrap();
    Client::new(ApiBase::practice(base).unwrap(), &credential, &options).unwrap()
}

/// Checks the key, then rehearses.
#[expect(clippy::print_stdout, reason = "the test reads what was confirmed")]
async fn play(base: &str) {
    let client = client(base, &env::var("KEY").unwrap());
    let wish = Wish {
        read_only: true,
        only: None,
    };
    let order = Check {
        plan: Plan::check(&wish),
        deadline: Instant::now() + Duration::from_mins(1),
        cancel: CancellationToken::new(),
    };
    let run = check(&client, order, Run::new(wish, KeyShape::ApiKey), &mut |_| {}).await;
    let request = RehearsalRequest {
        marker: Marker::new(Uuid::new_v4().as_u64_pair().1),
        source: offered(Some(&diagnose(&run))).unwrap().clone(),
        cancel: CancellationToken::new(),
        pauses: &[Duration::ZERO],
    };
    let folder = Folder::open(Folder::locate().unwrap()).unwrap();
    let mut journal = OnDisk::open(&folder).0;
    let rehearsed = rehearse(&client, &request, &mut journal, &mut |_| {}).await.unwrap();
    assert_eq!(rehearsed.leftover, None);
    println!("{DONE}");
}

/// The ids of the candidates that were created and still exist.
fn created(stage: &Stage) -> Vec<String> {
    let saved = serde_json::to_value(stage.tenant.saved()).unwrap();
    let created = saved["created"].as_array().unwrap();
    created
        .iter()
        .map(|candidate| candidate["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
#[ignore = "needs strace, which `cargo xtask test` installs"]
fn the_journal_of_a_killed_rehearsal_leads_to_its_candidate() {
    if let Some(base) = plays() {
        // One thread makes all calls, so that each of them can be the last.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        return runtime.unwrap().block_on(play(&base));
    }
    let stage = Stage::new();
    let program = stage.play("rehearsal::the_journal_of_a_killed_rehearsal_leads_to_its_candidate");
    let (mut killer, watched) = Killer::after_watching(&program, "", &stage.records());
    assert!(watched.out.contains(DONE), "{watched:?}");
    for round in rounds() {
        let ended = killer.kill(&program, "");
        let case = format!("round {round}: {ended:?}");
        let done = ended.out.contains(DONE);
        assert!(ended.killed.is_some() || done, "{case}");

        let folder = stage.next_start();
        let (mut journal, named) = OnDisk::open(&folder);
        let there = created(&stage);
        assert!(there.len() <= named.len(), "{there:?} exists, {case}");
        assert!(!done || named.is_empty(), "{case}");
        stage.runtime.block_on(async {
            let client = client(&stage.tenant.api_base(), &stage.key());
            for line in named {
                let entry = entry(line);
                match look_for_leftover(&client, &entry).await {
                    Look::Found(id) => {
                        assert!(there.contains(&id), "{case}");
                        let removed = remove_leftover(&client, &entry, &id, &mut journal).await;
                        assert_eq!(removed.leftover, None, "{case}");
                    }
                    // The person looks in SmartRecruiters, and says so.
                    _ => journal.finished(&entry.marker),
                }
            }
        });
        assert_eq!(created(&stage), Vec::<String>::new(), "{case}");
        assert!(OnDisk::open(&folder).1.is_empty(), "{case}");
    }
    assert_killed(&[killer]);
}
