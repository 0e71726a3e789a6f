//! The desk without a window: with records in a folder, a keychain in memory and the practice tenant.

mod back;
mod keychains;
mod lists;
mod under_policy;

use std::collections::BTreeSet;
use std::fs;
#[cfg(unix)]
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ::desk::view::{DeskView, Origin, Pane, ShownReport};
use anyhow::{Context, bail};
use diagnosis::environment::Environment;
use diagnosis::verdict::{Cause, SummaryVerdict};
use keychain::{AsyncKeychain, SessionKeychain};
use practice::{Options, Role, Scenario, Tenant};
use presentation::Given;
use records::Folder;
use secrecy::{ExposeSecret, SecretString};
use tempfile::TempDir;
use wizard::view::Notice;

use super::entry::enter;
use super::{check, customers, forget_all_keys, key, reports};
use crate::session::Session;
use crate::state::DeskState;

struct Office {
    session: Arc<Session>,
    folder: TempDir,
}

impl Office {
    /// Opens the desk with a practice tenant, in which the test creates credentials.
    async fn open() -> anyhow::Result<Self> {
        Self::with(AsyncKeychain::new(SessionKeychain::default())).await
    }

    async fn with(keychain: AsyncKeychain) -> anyhow::Result<Self> {
        let folder = TempDir::new()?;
        let records = Folder::open(folder.path().join("kept"));
        let session = Arc::new(Session::with(records, keychain, true));
        let options = Options {
            scenario: Scenario::Ready,
            delay: Duration::ZERO,
            ..Options::default()
        };
        let tenant = Tenant::start(options).await?;
        session.window.change(|state| state.tenant = Some(tenant));
        enter(&session);
        Ok(Self { session, folder })
    }

    fn issue(&self, role: Role) -> anyhow::Result<SecretString> {
        let issued = self.session.window.look(|state| {
            let tenant = state.tenant.as_ref()?;
            Some(tenant.issue("Findem", role).key)
        });
        Ok(SecretString::from(issued.context("the tenant does not run")?))
    }

    fn view(&self) -> DeskView {
        self.session.desk.change(|state| state.desk.view())
    }

    async fn add(&self, name: &str) -> anyhow::Result<String> {
        customers::add(&self.session, name, Environment::Practice)
            .await
            .map_err(refused)
    }

    async fn bring(&self, key: &SecretString) -> anyhow::Result<()> {
        let id = self.view().selected.context("nobody is looked at")?;
        key::take(&self.session, &id, key, Given::Typed)
            .await
            .map(drop)
            .map_err(refused)
    }

    /// Runs a check and waits for its report.
    async fn check(&self, writes: bool) -> anyhow::Result<ShownReport> {
        check::start(&self.session, writes).await.map_err(refused)?;
        let deadline = Instant::now() + Duration::from_mins(3);
        while self.view().checking.is_some() {
            if Instant::now() > deadline {
                bail!("the check does not end");
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        self.report()
    }

    fn report(&self) -> anyhow::Result<ShownReport> {
        match self.view().pane {
            Pane::Report(report) => Ok(*report),
            other => bail!("no report is shown, but {other:?}"),
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "stands where an error is handed over")]
fn refused(notice: Notice) -> anyhow::Error {
    anyhow::anyhow!("refused: {}", notice.code)
}

fn code<T>(answer: Result<T, Notice>) -> Option<String> {
    answer.err().map(|notice| notice.code)
}

#[tokio::test]
async fn a_weak_key_is_diagnosed_replaced_and_compared() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    let weak = office.check(false).await?;
    assert_eq!(weak.sheet.cause, Some(Cause::SystemRole));
    assert_eq!(
        weak.origin,
        Origin::Run {
            kept: true,
            received: false
        }
    );
    assert_eq!(weak.since, None);
    assert!(weak.replies.customer.contains("Admin"), "{}", weak.replies.customer);

    office.bring(&office.issue(Role::Administrator)?).await?;
    let admin = office.check(true).await?;
    assert_eq!(admin.sheet.verdict, SummaryVerdict::Ready);
    let since = admin.since.context("nothing is said of the run before")?;
    assert_eq!(since.outcome.word, "Better: now ready; role Extended → Admin");
    assert!(since.caveats[0].starts_with("Different keys: "), "{:?}", since.caveats);

    let view = office.view();
    let runs: Vec<_> = view
        .runs
        .iter()
        .map(|run| (run.mark.word.as_str(), run.read_only))
        .collect();
    assert_eq!(runs, [("Ready", false), ("Not ready", true)]);
    // The older run is always compared with the newer one, in whichever order they are named.
    let (newer, older) = (&view.runs[0].report_id, &view.runs[1].report_id);
    reports::compare(&office.session, newer, older).map_err(refused)?;
    let Pane::Comparison(comparison) = office.view().pane else {
        bail!("no comparison is shown");
    };
    assert_eq!((&comparison.old, &comparison.new), (older, newer));
    assert!(!comparison.sheet.caveats.is_empty());

    // After a restart everything is still there except the keys of the earlier session.
    let (again, problem) = customers::load(&office.session, true);
    assert_eq!((again.len(), problem), (1, None));
    assert_eq!((again[0].id.as_str(), again[0].runs), (id.as_str(), 2));
    Ok(())
}

#[tokio::test]
async fn a_key_that_is_kept_is_in_the_keychain_and_forgotten_with_its_customer() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Administrator)?).await?;
    let kept = |office: &Office| {
        let view = office.view();
        view.customers[0].key.as_ref().map(|key| key.kept)
    };
    assert_eq!(kept(&office), Some(false));
    key::keep(&office.session, &id, true).await.map_err(refused)?;
    assert_eq!(kept(&office), Some(true));
    let entry = customers::entry(&customers::profile(&office.session, &id).map_err(refused)?);
    assert!(office.session.keychain.read(&entry).await?.is_some());

    key::keep(&office.session, &id, false).await.map_err(refused)?;
    assert_eq!(kept(&office), Some(false));
    assert!(office.session.keychain.read(&entry).await?.is_none());

    key::keep(&office.session, &id, true).await.map_err(refused)?;
    office.check(false).await?;
    customers::forget(&office.session, &id, false).await.map_err(refused)?;
    assert!(office.session.keychain.read(&entry).await?.is_none());
    assert!(office.view().customers.is_empty());
    assert!(customers::load(&office.session, true).0.is_empty());
    Ok(())
}

#[tokio::test]
async fn deleting_everything_takes_the_keys_of_customers_too() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Administrator)?).await?;
    key::keep(&office.session, &id, true).await.map_err(refused)?;
    let entry = customers::entry(&customers::profile(&office.session, &id).map_err(refused)?);
    forget_all_keys(&office.session).await.map_err(refused)?;
    assert!(office.session.keychain.read(&entry).await?.is_none());
    Ok(())
}

#[tokio::test]
async fn a_key_entered_twice_leads_to_the_customer_that_has_it() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let first = office.add("Acme GmbH").await?;
    let key = office.issue(Role::Administrator)?;
    office.bring(&key).await?;
    let second = office.add("Borealis AS").await?;
    assert_eq!(
        code(key::take(&office.session, &second, &key, Given::Typed).await).as_deref(),
        Some("customerKnown")
    );
    let view = office.view();
    assert_eq!(view.selected, Some(first));
    let keyless = view.customers.iter().find(|customer| customer.id == second);
    assert_eq!(keyless.map(|customer| customer.key.is_some()), Some(false));
    // Another key is accepted.
    reports::choose(&office.session, &second);
    office.bring(&office.issue(Role::Extended)?).await?;
    Ok(())
}

#[tokio::test]
async fn a_key_that_may_belong_to_the_sandbox_is_tried_there_as_another_customer() -> anyhow::Result<()> {
    let folder = TempDir::new()?;
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    let session = Session::with(Folder::open(folder.path().join("kept")), keychain, false);
    enter(&session);
    let key = SecretString::from("DCRA1-0123456789abcdef0123456789abcdef");
    for (name, environment, expected) in [
        ("Acme GmbH", Environment::Production, None),
        ("Acme GmbH, sandbox", Environment::Sandbox, None),
        ("Acme GmbH, once more", Environment::Sandbox, Some("customerKnown")),
    ] {
        let id = customers::add(&session, name, environment).await.map_err(refused)?;
        assert_eq!(
            code(key::take(&session, &id, &key, Given::Typed).await).as_deref(),
            expected,
            "{name}"
        );
    }
    let selected = session
        .desk
        .change(|state| state.desk.selected().map(|customer| customer.name.clone()));
    assert_eq!(selected.as_deref(), Some("Acme GmbH, sandbox"));
    Ok(())
}

#[tokio::test]
async fn a_text_that_is_not_shaped_like_a_key_becomes_a_customers_key_only_after_a_question() -> anyhow::Result<()> {
    let folder = TempDir::new()?;
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    let session = Arc::new(Session::with(Folder::open(folder.path().join("kept")), keychain, false));
    enter(&session);
    let id = customers::add(&session, "Acme GmbH", Environment::Production)
        .await
        .map_err(refused)?;
    let question = || session.desk.change(|state| state.desk.view().question);
    let has_key = || session.desk.look(|state| state.keys.contains_key(&id));
    let give = async |text: &str| {
        let taken = key::take(&session, &id, &SecretString::from(text), Given::Pasted).await;
        taken.map_err(refused)
    };
    assert_eq!(give("Winter2026!").await?, key::Taken::AfterQuestion);
    let first = question().context("nothing is asked")?.id;
    assert!(!has_key(), "the text is used before the answer");
    key::answer(&session, first, false).await.map_err(refused)?;
    assert_eq!((question(), has_key()), (None, false), "the person declined");

    assert_eq!(give("Winter2026!").await?, key::Taken::AfterQuestion);
    let second = question().context("nothing is asked")?.id;
    session.desk.change(|state| state.desk.start());
    assert_eq!(question(), None, "the person left the customer");
    assert_eq!(
        code(key::answer(&session, second, true).await).as_deref(),
        Some("customerGone")
    );
    reports::choose(&session, &id);
    assert_eq!(
        code(key::answer(&session, second, true).await).as_deref(),
        Some("keyTextGone")
    );

    assert_eq!(give("Winter2026!").await?, key::Taken::AfterQuestion);
    session.desk.change(DeskState::leave);
    assert_eq!(question(), None, "the person went back to the wizard");
    crate::features::key::type_in(&session, &SecretString::from("Winter2026!")).map_err(refused)?;
    let asked = || session.window.look(|state| state.wizard.present.question.is_some());
    assert!(asked());
    enter(&session);
    assert!(!asked(), "the person went to the desk");

    assert_eq!(give("Winter2026!").await?, key::Taken::AfterQuestion);
    let third = question().context("nothing is asked")?.id;
    key::answer(&session, third, true).await.map_err(refused)?;
    assert_eq!((question(), has_key()), (None, true), "the person stored it");
    assert_eq!(give("DCRA1-0123456789abcdef0123456789abcdef").await?, key::Taken::AsKey);
    Ok(())
}

#[tokio::test]
async fn names_are_told_apart_and_are_no_keys() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    office.add("Borealis AS").await?;
    let rename = async |name: &str| code(customers::rename(&office.session, &id, name).await);
    for (name, expected) in [
        ("  ", Some("customerNameEmpty")),
        ("borealis as", Some("customerNameTaken")),
        // This is the wizard's own profile, which is not in the list.
        ("practice", Some("customerNameInUse")),
        ("DCRA1-0123456789abcdef0123456789abcdef", Some("nameIsKey")),
        (&"x".repeat(81), Some("customerNameTooLong")),
        ("Acme Ltd", None),
    ] {
        assert_eq!(rename(name).await.as_deref(), expected, "{name:?}");
    }
    assert_eq!(office.view().customers[0].name, "Acme Ltd");
    Ok(())
}

#[tokio::test]
async fn a_key_that_worked_before_is_said_to_have_worked_in_every_text() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    let key = office.issue(Role::Administrator)?;
    office.bring(&key).await?;
    office.check(false).await?;
    // Like a revoked key, a key that the tenant never issued is refused. This one has the same last characters.
    let refused = key.expose_secret().char_indices().map(|(place, c)| match (place, c) {
        (12, '0') => '1',
        (12, _) => '0',
        (_, c) => c,
    });
    office.bring(&SecretString::from(refused.collect::<String>())).await?;
    let checked = office.check(false).await?;
    reports::choose(&office.session, &id);
    for shown in [checked, office.report()?] {
        let headline = &shown.sheet.headline;
        assert!(headline.starts_with("This key worked earlier ("), "{headline}");
        for text in [&shown.replies.customer, &shown.replies.ticket] {
            assert!(text.contains(headline) && !text.contains("opy it again"), "{text}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_customer_that_was_renamed_has_its_present_name_in_every_text() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    let before = office.check(false).await?;
    assert!(before.replies.ticket.contains("Name: Acme\n"));
    customers::rename(&office.session, &id, "Acme West")
        .await
        .map_err(refused)?;
    reports::reword(&office.session);
    let at_once = office.report()?;
    reports::choose(&office.session, &id);
    for shown in [at_once, office.report()?] {
        assert_eq!(shown.sheet.label.as_deref(), Some("Acme West"));
        assert!(
            shown.replies.ticket.contains("Name: Acme West\n"),
            "{}",
            shown.replies.ticket
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_check_that_must_wait_says_for_which_other_one() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let first = office.add("Acme GmbH").await?;
    office.add("Borealis AS").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    office
        .session
        .desk
        .change(|state| state.desk.check_started(&first, false));
    let Err(refusal) = check::start(&office.session, false).await else {
        bail!("two checks run at once");
    };
    assert_eq!(
        report::texts::render(&refusal.message).find("Acme GmbH is still"),
        Some(0)
    );
    reports::choose(&office.session, &first);
    let refusal = code(
        key::take(
            &office.session,
            &first,
            &office.issue(Role::Administrator)?,
            Given::Typed,
        )
        .await,
    );
    assert_eq!(refusal.as_deref(), Some("customerBusy"));
    assert_eq!(
        code(customers::forget(&office.session, &first, false).await).as_deref(),
        Some("customerBusy")
    );
    Ok(())
}

#[tokio::test]
async fn a_practice_customer_takes_no_real_key() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    for (text, expected) in [
        ("DCRA1-0123456789abcdef0123456789abcdef", "realKeyInPractice"),
        ("salary", "notPracticeKey"),
        ("Hello this is a meeting note about salary", "keyBlanks"),
        (
            "http://127.0.0.1:41234/practice/0123456789abcdef0123456789abcdef/",
            "keyAddress",
        ),
    ] {
        let refusal = code(key::take(&office.session, &id, &SecretString::from(text), Given::Typed).await);
        assert_eq!(refusal.as_deref(), Some(expected), "{text:?}");
    }
    assert_eq!(office.view().customers[0].key, None);
    Ok(())
}

#[tokio::test]
async fn a_report_out_of_a_file_shows_what_was_seen_and_is_kept_once() -> anyhow::Result<()> {
    let office = Office::open().await?;
    office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    let seen = office.check(false).await?;
    let report = office
        .session
        .desk
        .look(DeskState::report_on_screen)
        .context("no report is on the screen")?;
    let mut customer: Option<String> = None;
    for (name, content) in [("r.json", report::json(&report)), ("r.html", report::html(&report))] {
        let file = office.folder.path().join(name);
        fs::write(&file, content)?;
        reports::open_file(&office.session, file).await.map_err(refused)?;
        let opened = office.report()?;
        assert_eq!(opened.sheet, seen.sheet, "{name}");
        assert_eq!(opened.replies, seen.replies);
        let (name, notes) = (name.to_owned(), Vec::new());
        assert_eq!(opened.origin, Origin::File { name, notes });
        assert_eq!(office.view().selected, None);
        let again = reports::keep_with(&office.session, customer.as_deref(), "Borealis AS").await;
        if customer.is_some() {
            assert_eq!(code(again).as_deref(), Some("reportKnown"));
            continue;
        }
        again.map_err(refused)?;
        // The report is still marked as received when it is shown later.
        assert_eq!(
            office.report()?.origin,
            Origin::Run {
                kept: true,
                received: true
            }
        );
        assert!(office.view().runs[0].received);
        customer = office.view().selected;
    }
    let runs: Vec<_> = office
        .view()
        .customers
        .into_iter()
        .map(|one| (one.name, one.runs))
        .collect();
    assert_eq!(runs, [("Acme GmbH".to_owned(), 1), ("Borealis AS".to_owned(), 1)]);
    Ok(())
}

#[tokio::test]
async fn what_was_made_up_is_not_kept_among_real_customers_nor_the_other_way_round() -> anyhow::Result<()> {
    let office = Office::open().await?;
    office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    office.check(false).await?;
    let made_up = office
        .session
        .desk
        .look(DeskState::report_on_screen)
        .context("no report is on the screen")?;
    let mut real = made_up.clone();
    real.environment.id = diagnosis::environment::Environment::Production;
    let file = |report, name: &str| -> anyhow::Result<_> {
        let path = office.folder.path().join(name);
        fs::write(&path, report::json(report))?;
        Ok(path)
    };
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    let elsewhere = Arc::new(Session::with(
        Folder::open(office.folder.path().join("real")),
        keychain,
        false,
    ));
    for (session, path, expected) in [
        (&office.session, file(&real, "real.json")?, "reportNotOfPractice"),
        (&elsewhere, file(&made_up, "made-up.json")?, "reportOfPractice"),
    ] {
        reports::open_file(session, path).await.map_err(refused)?;
        let before = customers::load(session, customers::practicing(session));
        let refusal = code(reports::keep_with(session, None, "Borealis AS").await);
        assert_eq!(refusal.as_deref(), Some(expected));
        assert_eq!(customers::load(session, customers::practicing(session)), before);
    }
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_no_whole_report_gets_its_own_sentence() -> anyhow::Result<()> {
    let office = Office::open().await?;
    office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    office.check(false).await?;
    let report = office
        .session
        .desk
        .look(DeskState::report_on_screen)
        .context("no report is on the screen")?;
    let json = report::json(&report);
    let folder = office.folder.path();
    let half = json.get(..json.len() / 2).context("no half")?;
    let newer = json
        .replace("\"schemaVersion\": 1", "\"schemaVersion\": 9")
        .replace("\"granted\"", "\"tested\"");
    for (name, content, expected) in [
        ("letter.html", "<p>Hello</p>".to_owned(), "reportForeign"),
        ("half.json", half.to_owned(), "reportDamaged"),
        ("newer.json", newer, "reportNewer"),
        ("huge.json", "x".repeat(report::LARGEST + 1), "reportTooLarge"),
    ] {
        fs::write(folder.join(name), content)?;
        let refusal = code(reports::open_file(&office.session, folder.join(name)).await);
        assert_eq!(refusal.as_deref(), Some(expected), "{name}");
    }
    // Reading a pipe that nobody writes to would wait forever.
    let pipe = folder.join("pipe.json");
    #[cfg(unix)]
    assert!(Command::new("mkfifo").arg(&pipe).status()?.success());
    for missing in [folder.join("missing.json"), folder.to_owned(), pipe] {
        let refusal = code(reports::open_file(&office.session, missing).await);
        assert_eq!(refusal.as_deref(), Some("reportUnreadable"));
    }
    // The screen still shows the earlier report.
    assert_eq!(office.report()?.sheet.report_id, report.report_id);

    // A note says that the file was changed, even if only one letter differs.
    let changed = folder.join("changed.json");
    fs::write(&changed, json.replacen("Extended", "Extendet", 1))?;
    reports::open_file(&office.session, changed).await.map_err(refused)?;
    let Origin::File { notes, .. } = office.report()?.origin else {
        bail!("it is not shown as a file");
    };
    assert_eq!(notes.len(), 1, "{notes:?}");
    // The changed report keeps its name when it is saved, and so does its preview.
    let preview = crate::features::save_report::preview(&office.session.window, &office.session.desk, Some("Globex"))
        .map_err(refused)?;
    assert_eq!(serde_json::to_value(preview)?["label"], "Acme GmbH");
    Ok(())
}

#[tokio::test]
async fn a_run_that_cannot_be_read_back_does_not_hide_the_others() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    let first = office.check(false).await?;
    let runs = office.folder.path().join("kept/profiles").join(&id).join("runs");
    fs::write(runs.join("20200101T000000Z-broken.json"), "{")?;
    fs::write(runs.join("20990101T000000Z-broken.json"), "{")?;
    let (again, _) = customers::load(&office.session, true);
    let latest = again[0].latest.as_ref().map(|run| run.report_id.as_str());
    assert_eq!((again[0].runs, latest), (3, Some(first.sheet.report_id.as_str())));
    reports::choose(&office.session, &id);
    assert_eq!(office.view().runs.len(), 1);
    // A run that was deleted in the meantime is reported as gone.
    fs::remove_dir_all(&runs)?;
    let refusal = code(reports::show(&office.session, &first.sheet.report_id));
    assert_eq!(refusal.as_deref(), Some("runGone"));
    Ok(())
}

#[tokio::test]
async fn a_run_of_a_later_version_stays_and_is_said_to_be_there() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    office.check(false).await?;
    let notice = || {
        office
            .session
            .window
            .look(|state| state.wizard.present.notice.clone().map(|notice| notice.code))
    };
    reports::choose(&office.session, &id);
    assert_eq!(notice(), None);
    let runs = office.folder.path().join("kept/profiles").join(&id).join("runs");
    let later = runs.join("20990101T000000Z-later.json");
    let document = r#"{"schemaVersion": 9, "reportId": "later", "permissions": {}}"#;
    fs::write(&later, document)?;
    reports::choose(&office.session, &id);
    assert_eq!(notice().as_deref(), Some("runsNewer"));
    assert_eq!(office.view().runs.len(), 1);
    let refusal = code(reports::show(&office.session, "later"));
    assert_eq!(refusal.as_deref(), Some("reportNewer"));
    office.check(false).await?;
    assert_eq!(fs::read_to_string(&later)?, document);
    Ok(())
}

#[tokio::test]
async fn the_runs_of_a_customer_are_read_when_somebody_looks_at_it() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let id = office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    let first = office.check(false).await?;
    let second = office.check(false).await?;
    // If two runs began in the same second, either may come first.
    let listed = |office: &Office| -> BTreeSet<String> {
        let runs = office.view().runs.into_iter();
        runs.map(|run| run.report_id).collect()
    };
    let ids = BTreeSet::from([first.sheet.report_id.clone(), second.sheet.report_id.clone()]);
    assert_eq!(listed(&office), ids);
    // Opening the desk again selects the customer that was selected before, if any.
    enter(&office.session);
    assert_eq!(listed(&office), ids);
    office.session.desk.change(|state| state.desk.start());
    enter(&office.session);
    assert!(listed(&office).is_empty());
    assert_eq!(office.view().customers[0].runs, 2);

    let runs = customers::runs(&office.session, &id).map_err(refused)?;
    let older = runs
        .list()?
        .into_iter()
        .find(|run| run.report_id == first.sheet.report_id);
    runs.remove(&older.context("the first run is not kept")?)?;
    reports::choose(&office.session, &id);
    assert_eq!(listed(&office), BTreeSet::from([second.sheet.report_id]));
    Ok(())
}

#[tokio::test]
async fn a_report_that_cannot_be_kept_leaves_no_customer_and_stays_on_the_screen() -> anyhow::Result<()> {
    let office = Office::open().await?;
    office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    office.check(false).await?;
    let mut report = office
        .session
        .desk
        .look(DeskState::report_on_screen)
        .context("no report is on the screen")?;
    report.report_id = "../elsewhere".to_owned();
    let file = office.folder.path().join("r.json");
    fs::write(&file, report::json(&report.relabelled(None)))?;
    reports::open_file(&office.session, file).await.map_err(refused)?;
    for _ in 0..2 {
        let refusal = code(reports::keep_with(&office.session, None, "Borealis AS").await);
        assert_eq!(refusal.as_deref(), Some("reportNotKept"));
        assert_eq!(office.view().customers.len(), 1);
        assert!(matches!(office.report()?.origin, Origin::File { .. }));
    }
    Ok(())
}
