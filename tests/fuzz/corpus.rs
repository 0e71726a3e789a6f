//! The inputs of a target: the files of its corpus, made-up bytes, and variants of the files.

use std::fs;
use std::panic::RefUnwindSafe;
use std::path::Path;

/// How many inputs are made up for one target. They are the same in every run, so that a run fails only because of what was changed.
const INPUTS: u64 = 300;
const LONGEST: usize = 4096;

/// How many inputs bolero makes up on top, other ones in every run. The variable `BOLERO_RANDOM_ITERATIONS` wins.
pub(crate) const RANDOM: usize = 0;

/// Checks the corpus of a target and the made-up inputs, and returns the check of another input, as itself and as changes to a file of
/// the corpus. The corpus is its folder, if it has one, and these documents of version 0.1.
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
    let check = move |input: &[u8]| {
        check(input);
        if let [which, changes @ ..] = input {
            check(&changed(&corpus[usize::from(*which) % corpus.len()], changes));
        }
    };
    for seed in 0..INPUTS {
        check(&made_up(seed));
    }
    check
}

/// Bytes that depend only on the seed. Short inputs are as frequent as long ones.
fn made_up(seed: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    let most = random.usize(1..=LONGEST.ilog2() as usize);
    let length = random.usize(0..=1 << most);
    std::iter::repeat_with(|| random.u8(..)).take(length).collect()
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
