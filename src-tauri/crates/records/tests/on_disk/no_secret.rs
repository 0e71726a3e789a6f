use records::{Profile, Profiles};
use secrecy::{ExposeSecret, SecretString};

use crate::journal::rehearsal;
use crate::profiles::profile;
use crate::runs::run;
use crate::{Home, ID};

/// Writes a file of every kind, including the ones that a failure leaves behind.
pub(crate) fn write_everything(home: &Home, last_four: &str) {
    let folder = home.open();
    let kept = Profile {
        last_four: Some(last_four.to_owned()),
        ..profile("Acme")
    };
    Profiles::load(&folder, home.now).value.put(kept).unwrap();
    let (preferences, _) = folder.preferences(1, home.now);
    preferences.save(&"de".to_owned()).unwrap();
    let own = folder.profile(ID);
    own.progress(1, home.now).0.save(&"step 3".to_owned()).unwrap();
    own.practice(1, home.now).0.save(&vec![1, 2, 3]).unwrap();
    let (mut rehearsals, _) = own.rehearsals(home.now);
    rehearsals.record(rehearsal("7F3K")).unwrap();
    own.runs()
        .add(
            &run(home.now, "0b9a"),
            &format!("{{\"credential\": {{\"lastFour\": \"{last_four}\"}}}}"),
        )
        .unwrap();
    // Reading this as another type moves the file aside.
    own.practice::<String>(1, home.now).0.save(&String::new()).unwrap();
}

#[test]
fn no_file_holds_the_key() {
    let home = Home::new();
    let key = SecretString::from("DCRA1-0b5e6b1f8c9a4d2e-a1B2");
    let key = key.expose_secret();
    write_everything(&home, &key[key.len() - 4..]);
    let files = home.files();
    assert_eq!(files.len(), 8, "{files:?}");
    for file in files {
        let content = std::fs::read(&file).unwrap();
        let content = String::from_utf8_lossy(&content);
        // Even half of a key must not be stored. Only the last four characters may be.
        for part in [key, &key[..12], &key[6..22]] {
            assert!(!content.contains(part), "{}", file.display());
            assert!(!file.to_string_lossy().contains(part), "{}", file.display());
        }
    }
}
