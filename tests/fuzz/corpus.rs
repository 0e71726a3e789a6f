//! The inputs of a target: the files of its corpus, variants of them, and whatever the engine makes up.

use std::fs;
use std::panic::RefUnwindSafe;
use std::path::Path;

/// How many inputs the engine makes up for one target in `cargo test`.
pub(crate) const INPUTS: usize = 300;

/// Checks the corpus of a target, and returns the check of one made-up input, as itself and as changes to a file of the corpus.
/// The corpus is its folder, if it has one, and these documents of version 0.1.
pub(crate) fn target(
    name: &str,
    documents: &[&str],
    check: impl Fn(&[u8]) + RefUnwindSafe,
) -> impl Fn(&[u8]) + RefUnwindSafe {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests");
    let own = fs::read_dir(tests.join("fuzz/corpus").join(name)).into_iter().flatten();
    let mut files: Vec<_> = own.map(|entry| entry.unwrap().path()).collect();
    files.extend(
        documents
            .iter()
            .map(|document| tests.join("documents/0.1").join(document)),
    );
    files.sort();
    let corpus: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    for file in &corpus {
        check(file);
    }
    move |input| {
        check(input);
        if let [which, changes @ ..] = input {
            check(&changed(&corpus[usize::from(*which) % corpus.len()], changes));
        }
    }
}

/// Makes changes to a text. Four bytes are one change: what, where (in two bytes), and with which byte.
fn changed(text: &[u8], changes: &[u8]) -> Vec<u8> {
    let mut text = text.to_vec();
    for change in changes.as_chunks::<4>().0 {
        let [what, high, low, byte] = *change;
        let place = usize::from(u16::from_be_bytes([high, low])) % (text.len() + 1);
        match what % 8 {
            0..=2 if place < text.len() => text[place] = byte,
            3 | 4 => text.insert(place, byte),
            5 if place < text.len() => drop(text.remove(place)),
            6 => {
                let end = text.len().min(place + usize::from(byte));
                let again = text[place..end].to_vec();
                text.splice(place..place, again);
            }
            7 if byte < 32 => text.truncate(place),
            _ => {}
        }
    }
    text
}
