//! A list of customers that can be read only in part or not at all.

use std::fs;

use anyhow::Context;
use diagnosis::environment::Environment;
use keychain::{AsyncKeychain, SessionKeychain};
use records::Folder;
use tempfile::TempDir;
use wizard::view::Notice;

use super::{code, refused};
use crate::features::desk::entry::enter;
use crate::features::desk::{customers, forget_all_keys};
use crate::session::Session;
use crate::storage::Records;

fn session(home: &TempDir) -> Session {
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    Session::with(Folder::open(home.path()), keychain, false)
}

/// The problem that the desk shows, and the names in its list.
fn desk(session: &Session) -> (Option<String>, Vec<String>) {
    enter(session);
    let view = session.desk.change(|state| state.desk.view());
    let names = view.customers.into_iter().map(|customer| customer.name);
    (
        view.problem.map(|problem| report::texts::render(&problem)),
        names.collect(),
    )
}

async fn delete_everything(session: &Session) -> Result<(), Notice> {
    session.disk.run(Records::delete_everything).await?
}

async fn add(session: &Session, name: &str) -> Option<String> {
    code(customers::add(session, name, Environment::Production).await)
}

#[tokio::test]
async fn a_damaged_list_is_said_to_be_one_until_its_file_is_taken_away() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    let list = home.path().join("profiles.json");
    fs::write(&list, "[ Acme")?;
    let aside = {
        let session = session(&home);
        let notice = session.window.look(|state| state.wizard.present.notice.clone());
        assert_eq!(notice.context("nothing is said")?.code, "recordsDamaged");
        let (problem, names) = desk(&session);
        let problem = problem.context("nothing is said at the desk")?;
        let aside = Folder::open_to_read(home.path())
            .profiles_set_aside()
            .context("nothing was moved aside")?;
        assert!(problem.contains(&aside.display().to_string()), "{problem}");
        assert!(names.is_empty());
        // The person can still add customers.
        assert_eq!(add(&session, "Borealis AS").await, None);
        aside
    };
    assert_eq!(fs::read_to_string(&aside)?, "[ Acme");
    {
        let (problem, names) = desk(&session(&home));
        assert!(problem.is_some());
        assert_eq!(names, ["Borealis AS"]);
    }
    fs::remove_file(aside)?;
    assert_eq!(desk(&session(&home)).0, None);
    Ok(())
}

#[tokio::test]
async fn a_list_that_is_damaged_while_the_program_runs_is_not_written_over() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    let session = session(&home);
    assert_eq!(desk(&session), (None, Vec::new()));
    fs::write(home.path().join("profiles.json"), "[ Acme")?;
    assert_eq!(add(&session, "Borealis AS").await.as_deref(), Some("recordsDamaged"));
    let aside = Folder::open_to_read(home.path()).profiles_set_aside();
    assert_eq!(fs::read_to_string(aside.context("it is gone")?)?, "[ Acme");
    Ok(())
}

#[tokio::test]
async fn a_list_of_a_later_version_is_shown_as_far_as_it_is_understood_and_stays_as_it_is() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    assert_eq!(add(&session(&home), "Acme GmbH").await, None);
    let list = home.path().join("profiles.json");
    let known = fs::read_to_string(&list)?.replace("\"version\": 1", "\"version\": 9");
    for (newer, expected) in [
        (known.as_str(), ["Acme GmbH"].as_slice()),
        ("{\"version\": 9, \"data\": {}}", &[]),
    ] {
        fs::write(&list, newer)?;
        let session = session(&home);
        let (problem, names) = desk(&session);
        assert!(problem.context("nothing is said")?.contains("newer version"));
        assert_eq!(names, expected);
        assert_eq!(add(&session, "Borealis AS").await.as_deref(), Some("recordsNewer"));
        let id = session
            .desk
            .change(|state| Some(state.desk.customers().first()?.id.clone()));
        if let Some(id) = id {
            let forgotten = customers::delete(&session, &id).await;
            assert_eq!(code(forgotten).as_deref(), Some("recordsNewer"));
            customers::profile(&session, &id).map_err(refused)?;
        }
        assert_eq!(fs::read_to_string(&list)?, newer);
    }
    Ok(())
}

#[tokio::test]
async fn records_that_another_program_holds_are_said_to_be_in_use() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    let _other = Folder::open(home.path())?;
    let session = session(&home);
    let (problem, _) = desk(&session);
    assert!(problem.context("nothing is said")?.contains("Another program"));
    assert_eq!(add(&session, "Acme GmbH").await.as_deref(), Some("recordsInUse"));
    // The window does not say either that everything was deleted.
    assert_eq!(code(forget_all_keys(&session).await).as_deref(), Some("recordsInUse"));
    let deleted = delete_everything(&session).await;
    assert_eq!(code(deleted).as_deref(), Some("recordsInUse"));
    Ok(())
}

#[tokio::test]
async fn what_could_not_be_deleted_is_tried_again() -> anyhow::Result<()> {
    let home = TempDir::new()?;
    let session = session(&home);
    // Deleting a folder as if it were a file fails.
    let list = home.path().join("profiles.json");
    fs::remove_file(&list)?;
    fs::create_dir_all(list.join("in the way"))?;
    for _ in 0..2 {
        assert!(delete_everything(&session).await.is_err());
    }
    fs::remove_dir_all(&list)?;
    delete_everything(&session).await.map_err(refused)?;
    assert!(!home.path().join("profiles").exists());
    Ok(())
}
