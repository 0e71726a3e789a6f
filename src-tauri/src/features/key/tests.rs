//! A key that is used although its keychain is slow or does not accept it.

use std::sync::{Mutex, PoisonError, mpsc};
use std::time::Duration;

use anyhow::Context;
use diagnosis::environment::Environment;
use keychain::{AsyncKeychain, EntryName, Keychain, Place, SessionKeychain};
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use wizard::ActivityKind;
use wizard::view::{Keeping, KeyView, KeychainState};

use super::*;
use crate::features::clipboard::tests::Fake as Clipboard;
use crate::features::{checks, fields, journey, rehearsal};
use crate::practice_session::{client, refused, store};

const KEY: &str = "DCRA1-0123456789abcdef0123456789abcdef";

/// Which call of the keychain is slow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slow {
    /// Starting the keychain.
    Start,
    /// Writing, because the keychain asks the person first.
    Write,
    /// Reading, because the keychain asks the person first.
    Read,
}

/// A keychain in memory that is slow or fails.
#[derive(Clone)]
struct Fake(Arc<Parts>);

struct Parts {
    kept: SessionKeychain,
    slow: Slow,
    asked: UnboundedSender<()>,
    answers: Mutex<mpsc::Receiver<Result<(), KeychainError>>>,
}

/// The person whom a slow keychain asks.
struct Person {
    asked: UnboundedReceiver<()>,
    answer: mpsc::Sender<Result<(), KeychainError>>,
}

impl Fake {
    fn new(slow: Slow) -> (Self, Person) {
        let (asking, asked) = unbounded_channel();
        let (answer, answers) = mpsc::channel();
        let parts = Parts {
            kept: SessionKeychain::default(),
            slow,
            asked: asking,
            answers: Mutex::new(answers),
        };
        (Self(Arc::new(parts)), Person { asked, answer })
    }

    fn wait(&self, call: Slow) -> Result<(), KeychainError> {
        if self.0.slow != call {
            return Ok(());
        }
        let answers = self.0.answers.lock().unwrap_or_else(PoisonError::into_inner);
        self.0.asked.send(()).map_err(|_| KeychainError::Failed)?;
        answers.recv().unwrap_or(Err(KeychainError::Failed))
    }

    fn has(&self, entry: &EntryName) -> bool {
        self.0.kept.read(entry).is_ok_and(|secret| secret.is_some())
    }
}

impl Keychain for Fake {
    fn place(&self) -> Result<Place, KeychainError> {
        self.wait(Slow::Start).map(|()| Place::GnomeKeyring)
    }

    fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
        self.wait(Slow::Write)?;
        self.0.kept.write(entry, secret)
    }

    fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        self.wait(Slow::Read)?;
        self.0.kept.read(entry)
    }

    fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError> {
        self.0.kept.delete(entry)
    }
}

/// A session in the real setup with this keychain. It does not send anything.
fn session(keychain: AsyncKeychain) -> anyhow::Result<(TempDir, Arc<Session>)> {
    let home = TempDir::new()?;
    let session = Arc::new(Session::with(records::Folder::open(home.path()), keychain, false));
    Ok((home, session))
}

fn view(session: &Session) -> KeyView {
    session.window.change(|state| state.wizard.view().key)
}

fn shown(session: &Session) -> (Keeping, bool, bool) {
    let key = view(session);
    let in_memory = key.place == Some(KeyPlace::Session);
    (key.keeping, key.session_only, in_memory)
}

const STORING: (Keeping, bool, bool) = (Keeping::Storing, false, true);
const STORED: (Keeping, bool, bool) = (Keeping::Settled, false, false);
const SESSION_ONLY: (Keeping, bool, bool) = (Keeping::Settled, true, true);
const REFUSED: (Keeping, bool, bool) = (Keeping::Refused, true, true);

/// Pastes a key, and returns once the program waits for the keychain.
async fn paste_slowly(
    session: &Arc<Session>,
    person: &mut Person,
) -> anyhow::Result<tokio::task::JoinHandle<Result<bool, Notice>>> {
    let storing = accept(session, parse(&SecretString::from(KEY)).map_err(refused)?).map_err(refused)?;
    let settling = tokio::spawn({
        let session = session.clone();
        async move { finish_storing(&session, storing).await }
    });
    person.asked.recv().await.context("the keychain is not asked")?;
    Ok(settling)
}

#[tokio::test]
async fn a_key_can_be_used_at_once_however_slow_the_keychain_is() -> anyhow::Result<()> {
    for slow in [Slow::Start, Slow::Write] {
        let (fake, mut person) = Fake::new(slow);
        let (_home, session) = session(AsyncKeychain::new(fake.clone()))?;
        let settling = paste_slowly(&session, &mut person).await?;
        assert_eq!(shown(&session), STORING, "{slow:?}");
        let key = in_use(&session).await.map_err(refused)?;
        assert_eq!(key.credential.secret().expose_secret(), KEY, "{slow:?}");
        client(&session).await.map_err(refused)?;
        person.answer.send(Ok(()))?;
        assert!(settling.await?.map_err(refused)?, "{slow:?}");
        assert_eq!(shown(&session), STORED, "{slow:?}");
        assert!(
            fake.has(&session.window.look(WindowState::entry).context("no entry")?),
            "{slow:?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn this_session_only_is_chosen_at_once_and_not_behind_the_keychain() -> anyhow::Result<()> {
    for slow in [Slow::Start, Slow::Write] {
        let (fake, mut person) = Fake::new(slow);
        let (_home, session) = session(AsyncKeychain::new(fake.clone()))?;
        let settling = paste_slowly(&session, &mut person).await?;
        let choosing = tokio::spawn({
            let session = session.clone();
            async move { move_key(&session, true).await }
        });
        // The program no longer waits for the keychain, so the clipboard can be cleared.
        assert!(settling.await?.map_err(refused)?, "{slow:?}");
        assert_eq!(shown(&session), SESSION_ONLY, "{slow:?}");
        if slow == Slow::Start {
            // Nothing was written, so nothing has to be deleted.
            choosing.await?.map_err(refused)?;
            person.answer.send(Ok(()))?;
        } else {
            person.answer.send(Ok(()))?;
            choosing.await?.map_err(refused)?;
        }
        assert_eq!(shown(&session), SESSION_ONLY, "{slow:?}");
        assert!(
            !fake.has(&session.window.look(WindowState::entry).context("no entry")?),
            "{slow:?}"
        );
        assert!(session.window.look(|state| state.key.is_some()), "{slow:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_the_keychain_answers_is_said_as_it_is() -> anyhow::Result<()> {
    let found = || KeychainState::Found {
        name: "GNOME Keyring".to_owned(),
    };
    for (slow, answer, keychain, settled, notice) in [
        (
            Slow::Start,
            KeychainError::NoStore,
            KeychainState::NoStore,
            SESSION_ONLY,
            None,
        ),
        (
            Slow::Start,
            KeychainError::NoCollection,
            KeychainState::NoCollection,
            SESSION_ONLY,
            None,
        ),
        (
            Slow::Start,
            KeychainError::UntilLogout,
            KeychainState::UntilLogout,
            SESSION_ONLY,
            None,
        ),
        (
            Slow::Start,
            KeychainError::Waiting,
            KeychainState::Waiting,
            REFUSED,
            Some("keyInMemory"),
        ),
        (
            Slow::Start,
            KeychainError::Failed,
            KeychainState::Failed,
            REFUSED,
            Some("keyInMemory"),
        ),
        (
            Slow::Write,
            KeychainError::Locked,
            found(),
            REFUSED,
            Some("keyInMemory"),
        ),
        (
            Slow::Write,
            KeychainError::Waiting,
            found(),
            REFUSED,
            Some("keyInMemory"),
        ),
        (
            Slow::Write,
            KeychainError::NotKept,
            found(),
            REFUSED,
            Some("keyInMemory"),
        ),
    ] {
        let (fake, mut person) = Fake::new(slow);
        let (_home, session) = session(AsyncKeychain::new(fake))?;
        assert_eq!(view(&session).keychain, KeychainState::Waiting, "it has not been asked");
        let settling = paste_slowly(&session, &mut person).await?;
        person.answer.send(Err(answer))?;
        let said = settling.await?.err().map(|problem| problem.code);
        assert_eq!(said.as_deref(), notice, "{answer:?}");
        assert_eq!(view(&session).keychain, keychain, "{answer:?}");
        assert_eq!(shown(&session), settled, "{answer:?}");
        assert!(session.window.look(|state| state.key.is_some()), "{answer:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_keychain_that_never_answers_is_not_said_to_be_missing() -> anyhow::Result<()> {
    let (fake, person) = Fake::new(Slow::Start);
    let hasty = AsyncKeychain::new(fake).with_limit(Duration::from_millis(1));
    let (_home, session) = session(hasty)?;
    let refusal = store(&session, &SecretString::from(KEY)).await.err();
    assert_eq!(refusal.map(|problem| problem.code).as_deref(), Some("keyInMemory"));
    assert_eq!(view(&session).keychain, KeychainState::Waiting);
    assert_eq!(shown(&session), REFUSED);
    drop(person);
    Ok(())
}

#[tokio::test]
async fn nothing_stays_being_stored_wherever_the_person_goes_while_the_keychain_asks() -> anyhow::Result<()> {
    #[derive(Debug, Clone, Copy)]
    enum Goes {
        ToTheOtherEnvironment,
        ToAnotherBeginning,
        Forgets,
        BringsAnother,
    }
    for (goes, settled, has_key) in [
        (Goes::ToTheOtherEnvironment, Ok(true), true),
        (Goes::ToAnotherBeginning, Ok(false), false),
        (Goes::Forgets, Ok(false), false),
        (Goes::BringsAnother, Ok(false), true),
    ] {
        let (fake, mut person) = Fake::new(Slow::Write);
        let (_home, session) = session(AsyncKeychain::new(fake))?;
        session
            .window
            .change(|state| state.wizard.start(Environment::Production, None));
        let settling = paste_slowly(&session, &mut person).await?;
        let leaving = tokio::spawn({
            let session = session.clone();
            async move {
                match goes {
                    Goes::ToTheOtherEnvironment => journey::switch_environment(&session).await,
                    Goes::ToAnotherBeginning => journey::start(&session, Environment::Sandbox).await,
                    Goes::Forgets => forget(&session).await,
                    Goes::BringsAnother => {
                        let another = KEY.replace("0123", "4567");
                        store(&session, &SecretString::from(another)).await
                    }
                }
            }
        });
        if matches!(goes, Goes::ToTheOtherEnvironment) {
            leaving.await?.map_err(refused)?;
            assert_eq!(shown(&session), STORING, "{goes:?}");
            person.answer.send(Ok(()))?;
            assert_eq!(settling.await?.map_err(|problem| problem.code), settled, "{goes:?}");
        } else {
            assert_eq!(settling.await?.map_err(|problem| problem.code), settled, "{goes:?}");
            // One answer for the write that had begun, and one for the other key.
            person.answer.send(Ok(()))?;
            person.answer.send(Ok(()))?;
            leaving.await?.map_err(refused)?;
        }
        assert_eq!(view(&session).keeping, Keeping::Settled, "{goes:?}");
        assert_eq!(session.window.look(|state| state.key.is_some()), has_key, "{goes:?}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_begins_in_a_journey_that_is_gone_when_the_keychain_answers() -> anyhow::Result<()> {
    #[derive(Debug, Clone, Copy)]
    enum Begins {
        Check,
        LookAtSource,
        Sample,
        Count,
        Rehearsal,
        Switch,
    }
    for begins in [
        Begins::Check,
        Begins::LookAtSource,
        Begins::Sample,
        Begins::Count,
        Begins::Rehearsal,
        Begins::Switch,
    ] {
        let (fake, mut person) = Fake::new(Slow::Read);
        let (_home, session) = session(AsyncKeychain::new(fake))?;
        journey::start(&session, Environment::Production)
            .await
            .map_err(refused)?;
        // Storing a key also reads it back, and this keychain asks the person first.
        person.answer.send(Ok(()))?;
        store(&session, &SecretString::from(KEY)).await.map_err(refused)?;
        person.asked.recv().await.context("the key is not read back")?;
        session.window.change(WindowState::unload_key);
        let beginning = tokio::spawn({
            let session = session.clone();
            async move {
                match begins {
                    Begins::Check => checks::start(&session, ActivityKind::Reads).await,
                    Begins::LookAtSource => checks::look_at_source(&session, checks::StartedBy::Person).await,
                    Begins::Sample => fields::look(&session).await,
                    Begins::Count => fields::count_arrivals(&session).await,
                    Begins::Rehearsal => rehearsal::start(&session).await,
                    Begins::Switch => journey::switch_environment(&session).await,
                }
            }
        });
        person.asked.recv().await.context("the keychain is not asked")?;
        journey::start(&session, Environment::Sandbox).await.map_err(refused)?;
        person.answer.send(Ok(()))?;
        let refusal = beginning.await?.err().map(|problem| problem.code);
        assert_eq!(refusal.as_deref(), Some("wentElsewhere"), "{begins:?}");
        session.window.look(|state| {
            let present = &state.wizard.present;
            let looks = present.source_looking || present.fields_looking || present.arrivals.looking;
            assert!(present.check.is_none() && !looks, "{begins:?}");
            assert!(present.rehearsal.running.is_none(), "{begins:?}");
            assert!(state.client.is_none() && state.key.is_none(), "{begins:?}");
            assert_eq!(state.wizard.progress.environment, Environment::Sandbox, "{begins:?}");
        });
    }
    Ok(())
}

#[test]
fn a_fingerprint_tells_keys_apart_for_as_long_as_the_program_runs() -> anyhow::Result<()> {
    let same_end = KEY.replace("0123", "4567");
    assert!(same_end.ends_with(&KEY[KEY.len() - 4..]));
    let of = |text: &str| -> anyhow::Result<_> {
        let key = parse(&SecretString::from(text)).map_err(refused)?;
        Ok(key.fingerprint())
    };
    assert_eq!(of(KEY)?, of(KEY)?);
    assert_eq!(of(KEY)?, of(&format!(" {KEY}\n"))?);
    assert_ne!(of(KEY)?, of(&same_end)?);
    Ok(())
}

#[tokio::test]
async fn another_key_with_the_same_end_takes_the_place_of_what_was_found_with_the_first() -> anyhow::Result<()> {
    for (text, same) in [(KEY.to_owned(), true), (KEY.replace("DCRA1-", "DCRA2-"), false)] {
        let (_home, session) = session(AsyncKeychain::new(SessionKeychain::default()))?;
        session
            .window
            .change(|state| state.wizard.start(Environment::Production, None));
        store(&session, &SecretString::from(KEY)).await.map_err(refused)?;
        session
            .window
            .change(|state| state.wizard.progress.connect_tested = true);
        store(&session, &SecretString::from(text)).await.map_err(refused)?;
        let kept = session.window.look(|state| state.wizard.progress.connect_tested);
        assert_eq!(kept, same);
    }
    Ok(())
}

/// Waits until the background work reaches this state.
async fn eventually(what: &str, mut look: impl FnMut() -> bool) -> anyhow::Result<()> {
    for _ in 0..6_000 {
        if look() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    anyhow::bail!("it did not happen that {what}")
}

#[tokio::test]
async fn a_pasted_key_leaves_the_clipboard_once_it_is_where_it_is_to_be_kept() -> anyhow::Result<()> {
    let (fake, mut person) = Fake::new(Slow::Write);
    let (_home, session) = session(AsyncKeychain::new(fake))?;
    let board = Clipboard::holding(KEY);
    paste(board.clone(), &session).await.map_err(refused)?;
    person.asked.recv().await.context("the keychain is not asked")?;
    assert!(board.holds(KEY), "it is not stored yet");
    person.answer.send(Err(KeychainError::Locked))?;
    let left = || session.window.look(|state| state.pasted.is_some());
    eventually("the keychain's refusal is said", left).await?;
    assert_eq!(shown(&session), REFUSED);
    assert!(board.holds(KEY), "a key that is not stored left the clipboard");

    person.answer.send(Ok(()))?;
    choose_place(board.clone(), &session, false).await.map_err(refused)?;
    assert_eq!(shown(&session), STORED);
    eventually("the key leaves the clipboard", || !board.holds(KEY)).await
}

/// An address of the practice pages of an earlier version, with a part that is shaped like a key.
const ADDRESS: &str = "http://127.0.0.1:41234/practice/0123456789abcdef0123456789abcdef/";
/// Texts that may be stored, but are not shaped like a key.
const NOT_KEYS: [&str; 5] = [
    "Winter2026!",
    "correct-horse-battery-staple",
    "0123456789abcdef",
    "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
    "GhIjKlMnOpQrStUv0123456789WxYzGhIjKlMnOpQrStUvWxYz0123456789GhIj",
];

fn open_question(session: &Session) -> Option<presentation::KeyQuestion> {
    session.window.look(|state| state.wizard.present.question.clone())
}

fn used(session: &Session) -> Option<wizard::KeyFingerprint> {
    session
        .window
        .look(|state| state.key.as_ref().map(KeyInUse::fingerprint))
}

#[tokio::test]
async fn a_text_that_is_not_shaped_like_a_key_is_stored_only_after_a_question() -> anyhow::Result<()> {
    for text in NOT_KEYS {
        for (given, with_key) in [(Given::Pasted, false), (Given::Typed, false), (Given::Pasted, true)] {
            let (_home, session) = session(AsyncKeychain::new(SessionKeychain::default()))?;
            if with_key {
                let key = SecretString::from(KEY);
                crate::practice_session::store(&session, &key).await.map_err(refused)?;
            }
            let before = used(&session);
            let board = Clipboard::holding(text);
            match given {
                Given::Pasted => paste(board.clone(), &session).await.map_err(refused)?,
                Given::Typed => type_in(&session, &SecretString::from(text)).map_err(refused)?,
            }
            let question = open_question(&session).with_context(|| format!("nothing is asked about {text:?}"))?;
            let length = diagnosis::message::Argument::Number(u32::try_from(text.len())?);
            assert_eq!(question.message.args.get("length"), Some(&length), "{text:?}");
            assert_eq!(used(&session), before, "{text:?} is used before the answer");

            answer(&session, question.id, false).map_err(refused)?;
            assert_eq!(open_question(&session), None, "{text:?}");
            assert_eq!(used(&session), before, "{text:?} is used although the person declined");
            // The answer no longer applies, because the text is gone.
            let late = answer(&session, question.id, true).err().map(|problem| problem.code);
            assert_eq!(late.as_deref(), Some("keyTextGone"), "{text:?}");

            paste(board.clone(), &session).await.map_err(refused)?;
            let question = open_question(&session).context("nothing is asked")?;
            answer(&session, question.id, true).map_err(refused)?;
            let stored = parse(&SecretString::from(text)).map_err(refused)?;
            assert_eq!(used(&session), Some(stored.fingerprint()), "{text:?}");
            eventually("the text is stored", || shown(&session) == STORED).await?;
            assert!(board.holds(text), "the clipboard was cleared of {text:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_text_that_waits_for_an_answer_is_dropped_when_the_person_goes_on() -> anyhow::Result<()> {
    #[derive(Debug, Clone, Copy)]
    enum Goes {
        ToAnotherStep,
        ToAnotherEnvironment,
        GivesAKey,
        GivesNoKey,
        GivesAnotherText,
        Waits,
    }
    for goes in [
        Goes::ToAnotherStep,
        Goes::ToAnotherEnvironment,
        Goes::GivesAKey,
        Goes::GivesNoKey,
        Goes::GivesAnotherText,
        Goes::Waits,
    ] {
        let (_home, session) = session(AsyncKeychain::new(SessionKeychain::default()))?;
        journey::start(&session, Environment::Production)
            .await
            .map_err(refused)?;
        let give = |text: &str| type_in(&session, &SecretString::from(text)).map_err(|problem| problem.code);
        assert_eq!(give(NOT_KEYS[0]), Ok(()));
        let question = open_question(&session).context("nothing is asked")?;
        match goes {
            Goes::ToAnotherStep => session.window.change(|state| state.go(wizard::view::Step::Start)),
            Goes::ToAnotherEnvironment => journey::start(&session, Environment::Sandbox).await.map_err(refused)?,
            Goes::GivesAKey => assert_eq!(give(KEY), Ok(())),
            Goes::GivesNoKey => {
                assert_eq!(give("two words"), Err("keyBlanks".to_owned()));
                assert_eq!(give(ADDRESS), Err("keyAddress".to_owned()));
            }
            Goes::GivesAnotherText => assert_eq!(give(NOT_KEYS[1]), Ok(())),
            Goes::Waits => {
                after(&session.window, Duration::ZERO, move |state| {
                    state.asked.answer(question.id);
                });
                eventually("the text is dropped", || open_question(&session).is_none()).await?;
            }
        }
        let now = open_question(&session);
        assert_eq!(now.is_some(), matches!(goes, Goes::GivesAnotherText), "{goes:?}");
        let before = used(&session);
        let late = answer(&session, question.id, true).err().map(|problem| problem.code);
        assert_eq!(late.as_deref(), Some("keyTextGone"), "{goes:?}");
        assert_eq!(used(&session), before, "{goes:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_new_key_is_pasted_where_the_person_is_and_anything_else_leads_to_the_key_step() -> anyhow::Result<()> {
    use wizard::view::Step;

    const NEW: &str = "DCRA1-fedcba9876543210fedcba9876543210";
    for (held, stays, is_refused, asks) in [
        (NEW, true, false, false),
        ("  DCRA1-fedcba9876543210fedcba9876543210\n", true, false, false),
        ("", false, true, false),
        ("two words", false, true, false),
        ("PRACTICE-00000000000000000000000000000000", false, true, false),
        (NOT_KEYS[0], false, false, true),
        (KEY, false, true, false),
    ] {
        let (_home, session) = session(AsyncKeychain::new(SessionKeychain::default()))?;
        journey::start(&session, Environment::Production)
            .await
            .map_err(refused)?;
        crate::practice_session::store(&session, &SecretString::from(KEY))
            .await
            .map_err(refused)?;
        session.window.change(|state| state.go(Step::Permissions));
        let before = used(&session);
        let pasted = paste_new(Clipboard::holding(held), &session).await;
        assert_eq!(pasted.is_err(), is_refused, "{held:?}");
        let (step, replacing) = session
            .window
            .look(|state| (state.wizard.progress.step, state.wizard.present.replacing));
        let expected = if stays { Step::Permissions } else { Step::Key };
        assert_eq!((step, replacing), (expected, !stays), "{held:?}");
        assert_eq!(used(&session) != before, stays, "{held:?}");
        assert_eq!(open_question(&session).is_some(), asks, "{held:?}");
    }
    Ok(())
}

#[tokio::test]
async fn no_way_of_giving_a_key_replaces_one_that_findem_has() -> anyhow::Result<()> {
    use wizard::view::{KeyCopy, Tick};

    #[derive(Debug, Clone, Copy)]
    enum By {
        Paste,
        Typing,
        AnAnswer,
    }
    const NEW: &str = "DCRA1-fedcba9876543210fedcba9876543210";
    for (by, handed_over) in [By::Paste, By::Typing, By::AnAnswer]
        .into_iter()
        .flat_map(|by| [(by, true), (by, false)])
    {
        let (_home, session) = session(AsyncKeychain::new(SessionKeychain::default()))?;
        journey::start(&session, Environment::Production)
            .await
            .map_err(refused)?;
        crate::practice_session::store(&session, &SecretString::from(KEY))
            .await
            .map_err(refused)?;
        // The person is asked about a text before Findem has the key, and answers afterward.
        let asked = matches!(by, By::AnAnswer);
        if asked {
            type_in(&session, &SecretString::from(NOT_KEYS[0])).map_err(refused)?;
        }
        let question = open_question(&session).map(|question| question.id);
        assert_eq!(question.is_some(), asked, "{by:?}");
        session.window.change(|state| {
            state.wizard.key_copied(KeyCopy::Cleared);
            state.wizard.tick(Tick::Saved, handed_over);
        });
        let before = used(&session);
        let given = match by {
            By::Paste => paste(Clipboard::holding(NEW), &session).await,
            By::Typing => type_in(&session, &SecretString::from(NEW)),
            By::AnAnswer => answer(&session, question.context("no question")?, true),
        };
        let code = given.err().map(|problem| problem.code);
        assert_eq!(code.as_deref(), handed_over.then_some("keyInUse"), "{by:?}");
        assert_eq!(used(&session) != before, !handed_over, "{by:?}");
    }
    Ok(())
}
