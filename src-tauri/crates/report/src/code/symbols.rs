//! The alphabet, the grouping and the check digit, which are the same in every version.

use super::{CodeError, LATER_LENGTH, VERSION_0_LENGTH, VERSION_1_LENGTHS};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP: usize = 5;

/// Writes the symbols and their check digit as text, in groups.
pub(super) fn write(data: &[u8]) -> String {
    let check = [check_digit(data)];
    let symbols = data
        .iter()
        .chain(&check)
        .map(|symbol| char::from(ALPHABET[usize::from(*symbol)]));
    let mut code = String::with_capacity(data.len() + data.len() / GROUP + 1);
    for (index, symbol) in symbols.enumerate() {
        if index > 0 && index % GROUP == 0 {
            code.push('-');
        }
        code.push(symbol);
    }
    code
}

/// Reads the symbols from a text, verifies the check digit and removes it.
pub(super) fn read(text: &str) -> Result<Vec<u8>, CodeError> {
    let typed = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐'..='―'));
    let mut symbols: Vec<u8> = typed.map(symbol).collect::<Result<_, _>>()?;
    let length = symbols.len();
    let check = symbols.pop().ok_or(CodeError::Length(length))?;
    let [short, long] = VERSION_1_LENGTHS;
    if ![VERSION_0_LENGTH, short, long, LATER_LENGTH].contains(&symbols.len()) {
        return Err(CodeError::Length(length));
    }
    if check_digit(&symbols) != check {
        return Err(CodeError::Check);
    }
    Ok(symbols)
}

/// Evaluates the polynomial that has the symbols as coefficients at a generator. Each position has a different weight, so the
/// check digit detects every single error and every swap.
fn check_digit(symbols: &[u8]) -> u8 {
    symbols.iter().fold(0, |sum, symbol| times_generator(sum ^ symbol))
}

/// Multiplies by x in GF(32) with x⁵ + x² + 1.
const fn times_generator(element: u8) -> u8 {
    let shifted = element << 1;
    if shifted & 0b10_0000 == 0 {
        shifted
    } else {
        shifted ^ 0b10_0101
    }
}

fn symbol(c: char) -> Result<u8, CodeError> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|letter| char::from(*letter) == c)
        .and_then(|index| u8::try_from(index).ok())
        .ok_or(CodeError::Character(c))
}
