//! The result code: 15 characters that say what a check found, short enough for the telephone.
//!
//! 14 characters of Crockford's alphabet hold 70 bits; the fields below fill 69.3 of them as one number of mixed bases. The last
//! character is a check digit over the field of 32 elements, which finds every wrong character and every swap of two.

use diagnosis::environment::Environment;
use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, IdentityVerdict, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};

use crate::model::{Mode, Report};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA: usize = 14;
const GROUP: usize = 5;
const ROWS: usize = Scope::ALL.len();

/// The only version there is; a later one may pack the fields differently.
const VERSION: usize = 0;
const VERSIONS: usize = 2;
/// One more than there are causes, for "none".
const CAUSES: usize = 16;
/// Leaves room for reasons to come.
const REASONS: usize = 32;

/// A role as far as the code tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Not known.
    Unknown,
    /// Admin.
    Admin,
    /// Extended.
    Extended,
    /// Standard.
    Standard,
    /// Basic.
    Basic,
    /// Employee.
    Employee,
    /// One that the company made.
    Custom,
}

impl Role {
    const ALL: [Self; 7] = [
        Self::Unknown,
        Self::Admin,
        Self::Extended,
        Self::Standard,
        Self::Basic,
        Self::Employee,
        Self::Custom,
    ];

    /// The role's id at SmartRecruiters, where it has a fixed one.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Admin => Some("ADMINISTRATOR"),
            Self::Extended => Some("EXTENDED"),
            Self::Standard => Some("STANDARD"),
            Self::Basic => Some("RESTRICTED"),
            Self::Employee => Some("EMPLOYEE"),
            Self::Unknown | Self::Custom => None,
        }
    }

    fn of(report: &Report) -> Self {
        let id = report
            .identity
            .system_role
            .as_ref()
            .map(|role| role.id.to_ascii_uppercase());
        let known = Self::ALL
            .into_iter()
            .find(|role| role.id().is_some() && role.id() == id.as_deref());
        match report.identity.verdict {
            IdentityVerdict::Unknown => Self::Unknown,
            IdentityVerdict::CustomRole => Self::Custom,
            IdentityVerdict::Admin => Self::Admin,
            IdentityVerdict::WeakRole => known.unwrap_or(Self::Unknown),
        }
    }
}

/// What a code says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// Which SmartRecruiters was asked.
    pub environment: Environment,
    /// What was asked for.
    pub mode: Mode,
    /// The whole key.
    pub summary: SummaryVerdict,
    /// The key's role.
    pub role: Role,
    /// The verdicts in the guide's order.
    pub verdicts: [Verdict; ROWS],
    /// The source Findem.
    pub source: SourceVerdict,
    /// The connect test.
    pub connect_test: LinkVerdict,
    /// The likeliest cause.
    pub cause: Option<Cause>,
    /// Why it could not be told.
    pub reason: Option<Reason>,
}

/// Why a text is no result code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Another number of characters.
    #[error("a result code has 15 characters, this has {0}")]
    Length(usize),
    /// A character that no code has.
    #[error("a result code never holds “{0}”")]
    Character(char),
    /// The check digit does not fit.
    #[error("the result code is mistyped: its check digit does not fit")]
    Check,
    /// Written by a later version.
    #[error("the result code was made by a later version of this program")]
    Newer,
}

impl CodeError {
    /// A stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Length(_) => "codeLength",
            Self::Character(_) => "codeCharacter",
            Self::Check => "codeCheck",
            Self::Newer => "codeNewer",
        }
    }
}

/// The code of a report, such as `7KQ2M-9XD41-TVB0C`.
pub fn encode(report: &Report) -> String {
    Decoded::of(report).encode()
}

/// Reads a code. Case, blanks and dashes do not matter; O is read as 0, I and L as 1.
pub fn decode(text: &str) -> Result<Decoded, CodeError> {
    let typed = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐'..='―'));
    let symbols: Vec<u8> = typed.map(symbol).collect::<Result<_, _>>()?;
    if symbols.len() != DATA + 1 {
        return Err(CodeError::Length(symbols.len()));
    }
    if check_digit(&symbols[..DATA]) != symbols[DATA] {
        return Err(CodeError::Check);
    }
    let number = symbols[..DATA]
        .iter()
        .fold(0, |number, symbol| (number << 5) | u128::from(*symbol));
    Decoded::unpack(number).ok_or(CodeError::Newer)
}

impl Decoded {
    /// What the code of a report says.
    pub fn of(report: &Report) -> Self {
        let mut verdicts = [Verdict::NotTested; ROWS];
        for (verdict, scope) in verdicts.iter_mut().zip(Scope::ALL) {
            if let Some(row) = report.permissions.iter().find(|row| row.scope == *scope) {
                *verdict = row.verdict;
            }
        }
        Self {
            environment: report.environment.id,
            mode: report.run.mode,
            summary: report.summary.verdict,
            role: Role::of(report),
            verdicts,
            source: report.source.verdict,
            connect_test: report.connect_test.verdict,
            cause: report.summary.cause,
            reason: report.summary.reason,
        }
    }

    /// The code.
    pub fn encode(&self) -> String {
        let number = self.pack();
        let mut symbols: Vec<u8> = (0..DATA)
            .rev()
            .map(|place| ((number >> (5 * place)) & 31) as u8)
            .collect();
        symbols.push(check_digit(&symbols));
        let mut code = String::with_capacity(symbols.len() + 2);
        for (index, symbol) in symbols.into_iter().enumerate() {
            if index > 0 && index % GROUP == 0 {
                code.push('-');
            }
            code.push(char::from(ALPHABET[usize::from(symbol)]));
        }
        code
    }

    fn pack(&self) -> u128 {
        let mut number = Mixed(0);
        number.push(VERSION, VERSIONS);
        number.push_member(Environment::ALL, self.environment);
        number.push_member(&Mode::ALL, self.mode);
        number.push_member(SummaryVerdict::ALL, self.summary);
        number.push_member(&Role::ALL, self.role);
        number.push_member(SourceVerdict::ALL, self.source);
        number.push_member(LinkVerdict::ALL, self.connect_test);
        number.push_option(Cause::ALL, self.cause, CAUSES);
        number.push_option(Reason::ALL, self.reason, REASONS);
        for verdict in self.verdicts {
            number.push_member(Verdict::ALL, verdict);
        }
        number.0
    }

    fn unpack(number: u128) -> Option<Self> {
        let mut number = Mixed(number);
        let mut verdicts = [Verdict::NotTested; ROWS];
        for verdict in verdicts.iter_mut().rev() {
            *verdict = number.pop_member(Verdict::ALL)?;
        }
        let reason = number.pop_option(Reason::ALL, REASONS)?;
        let cause = number.pop_option(Cause::ALL, CAUSES)?;
        let connect_test = number.pop_member(LinkVerdict::ALL)?;
        let source = number.pop_member(SourceVerdict::ALL)?;
        let role = number.pop_member(&Role::ALL)?;
        let summary = number.pop_member(SummaryVerdict::ALL)?;
        let mode = number.pop_member(&Mode::ALL)?;
        let environment = number.pop_member(Environment::ALL)?;
        let version = number.pop(VERSIONS);
        (version == VERSION && number.0 == 0).then_some(Self {
            environment,
            mode,
            summary,
            role,
            verdicts,
            source,
            connect_test,
            cause,
            reason,
        })
    }
}

/// A number of mixed bases: the last digit pushed is the first that comes out.
struct Mixed(u128);

impl Mixed {
    fn push(&mut self, digit: usize, base: usize) {
        self.0 = self.0 * base as u128 + digit as u128;
    }

    fn pop(&mut self, base: usize) -> usize {
        let digit = self.0 % base as u128;
        self.0 /= base as u128;
        digit as usize
    }

    fn push_member<T: PartialEq + Copy>(&mut self, all: &[T], member: T) {
        self.push(all.iter().position(|other| *other == member).unwrap_or(0), all.len());
    }

    fn pop_member<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.pop(all.len())).copied()
    }

    /// 0 stands for none.
    fn push_option<T: PartialEq + Copy>(&mut self, all: &[T], member: Option<T>, base: usize) {
        let index = member.and_then(|member| all.iter().position(|other| *other == member));
        self.push(index.map_or(0, |index| index + 1), base);
    }

    /// The outer option is none where the digit stands for a member of a later version.
    #[expect(
        clippy::option_option,
        reason = "the two absences mean different things, and this function is private"
    )]
    fn pop_option<T: Copy>(&mut self, all: &[T], base: usize) -> Option<Option<T>> {
        match self.pop(base) {
            0 => Some(None),
            digit => all.get(digit - 1).copied().map(Some),
        }
    }
}

/// The value at a generator of the polynomial whose coefficients are the symbols: each place weighs differently, so that no
/// single change and no swap goes unseen.
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
