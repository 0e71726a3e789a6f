//! The result code: a summary of a check in a few characters, short enough to read out on the telephone.
//!
//! A code is a mixed-radix number in Crockford's alphabet, followed by a check digit. Version 0 has 15 characters and room for
//! exactly 20 permissions and 15 causes. Version 1 has 20 or 25 characters and contains the number of permissions; it is used
//! for results that do not fit into version 0. `numbers` assigns a fixed number to each id.

mod numbers;
mod symbols;

use diagnosis::environment::Environment;
use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, IdentityVerdict, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};

use self::numbers::{Numbered, are_numbers_below};
use crate::model::{Mode, Report};

/// The radix of each field in one version of the code. In the fields for the cause and the reason, 0 means none.
struct Layout {
    environments: usize,
    modes: usize,
    summaries: usize,
    roles: usize,
    sources: usize,
    links: usize,
    causes: usize,
    reasons: usize,
    verdicts: usize,
}

/// The 14 characters before the check digit hold 70 bits; this layout uses 69.2 of them. The highest bit is always 0.
const VERSION_0: Layout = Layout {
    environments: 4,
    modes: 3,
    summaries: 3,
    roles: 7,
    sources: 7,
    links: 4,
    causes: 16,
    reasons: 32,
    verdicts: 5,
};
const VERSION_0_LENGTH: usize = 14;
const VERSION_0_ROWS: usize = 20;

const VERSION_1: Layout = Layout {
    environments: 8,
    modes: 8,
    summaries: 8,
    roles: 16,
    sources: 16,
    links: 8,
    causes: 64,
    reasons: 64,
    verdicts: 5,
};
/// The possible lengths without the check digit. The shortest with room for the permissions is used.
const VERSION_1_LENGTHS: [usize; 2] = [19, 24];
/// The radix of the number of permissions, and the largest number that fits into the longest code.
const ROW_COUNTS: usize = 64;
const MOST_ROWS: usize = 33;

/// From version 1 on, the last character before the check digit is the version. Later versions keep this.
const VERSIONS: usize = 32;
/// A length that a later version may use. The check digit detects every single error in up to 30 characters.
const LATER_LENGTH: usize = 29;

impl Layout {
    /// The number of different codes with this many permissions.
    const fn space(&self, rows: usize) -> u128 {
        let fields = self.environments * self.modes * self.summaries * self.roles * self.sources * self.links;
        let mut space = (fields * self.causes * self.reasons) as u128;
        let mut row = 0;
        while row < rows {
            space *= self.verdicts as u128;
            row += 1;
        }
        space
    }

    /// Whether the layout has room for every id.
    const fn has_room(&self) -> bool {
        are_numbers_below(Environment::NUMBERS, self.environments)
            && are_numbers_below(Mode::NUMBERS, self.modes)
            && are_numbers_below(SummaryVerdict::NUMBERS, self.summaries)
            && are_numbers_below(Role::NUMBERS, self.roles)
            && are_numbers_below(SourceVerdict::NUMBERS, self.sources)
            && are_numbers_below(LinkVerdict::NUMBERS, self.links)
            && are_numbers_below(Cause::NUMBERS, self.causes)
            && are_numbers_below(Reason::NUMBERS, self.reasons)
            && are_numbers_below(Verdict::NUMBERS, self.verdicts)
    }
}

/// The number of different codes of version 1 with this many permissions.
const fn version_1_space(rows: usize) -> u128 {
    VERSION_1.space(rows) * (ROW_COUNTS * VERSIONS) as u128
}

const _: () = assert!(VERSION_0.space(VERSION_0_ROWS) <= 1 << (5 * VERSION_0_LENGTH - 1));
const _: () = assert!(
    version_1_space(MOST_ROWS) <= 1 << (5 * VERSION_1_LENGTHS[1]),
    "the longest code of version 1 has no room for the permissions"
);
const _: () = assert!(VERSION_1.has_room(), "an id needs a later version of the result code");
const _: () = assert!(
    Scope::ALL.len() <= MOST_ROWS && MOST_ROWS < ROW_COUNTS,
    "the permissions need a later version of the result code"
);

/// A role, as precisely as the code can express it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Unknown.
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
    /// A custom role.
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

    /// SmartRecruiters' id of the role, if it has a fixed one.
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

/// The content of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The environment that was checked.
    pub environment: Environment,
    /// What the check was asked to try.
    pub mode: Mode,
    /// The verdict on the whole key.
    pub summary: SummaryVerdict,
    /// The key's role.
    pub role: Role,
    /// The verdicts on the permissions, in the order of their numbers, which start at 1. The last ones may belong to permissions
    /// that this version does not know.
    pub verdicts: Vec<Verdict>,
    /// The verdict on the source Findem.
    pub source: SourceVerdict,
    /// The verdict on the connect test.
    pub connect_test: LinkVerdict,
    /// The likeliest cause.
    pub cause: Option<Cause>,
    /// Why the program could not tell.
    pub reason: Option<Reason>,
}

/// Why a text is not a result code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// It has a different number of characters.
    #[error("a result code has 15, 20, or 25 characters, but this one has {0}")]
    Length(usize),
    /// It contains a character that no code contains.
    #[error("a result code never contains “{0}”")]
    Character(char),
    /// The check digit does not match.
    #[error("the result code is mistyped: its check digit doesn't match")]
    Check,
    /// A later version wrote it.
    #[error("the result code was made by a later version of this program")]
    Newer,
}

impl CodeError {
    /// A stable code for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Length(_) => "codeLength",
            Self::Character(_) => "codeCharacter",
            Self::Check => "codeCheck",
            Self::Newer => "codeNewer",
        }
    }
}

/// The result code of a report, such as `7KQ2M-9XD41-TVB0C`.
///
/// If the report contains ids that this version does not know, this is the code that the report's own version wrote.
pub fn encode(report: &Report) -> String {
    let written = report.result_code.as_deref().filter(|_| has_unknown_ids(report));
    let written = written.and_then(|code| symbols::read(code).ok());
    match written {
        Some(data) => symbols::write(&data),
        None => Decoded::of(report).encode(),
    }
}

fn has_unknown_ids(report: &Report) -> bool {
    let summary = &report.summary;
    let cause = summary.cause.as_ref().is_some_and(|cause| cause.other().is_some());
    let reason = summary.reason.as_ref().is_some_and(|reason| reason.other().is_some());
    cause || reason || report.permissions.iter().any(|row| row.scope.other().is_some())
}

/// Reads a code. Case, spaces and dashes are ignored. O is read as 0, and I and L are read as 1.
pub fn decode(text: &str) -> Result<Decoded, CodeError> {
    let data = symbols::read(text)?;
    let mut number = Mixed::of(&data);
    let (layout, rows) = if data.len() == VERSION_0_LENGTH {
        (&VERSION_0, VERSION_0_ROWS)
    } else {
        if number.pop(VERSIONS) != 1 {
            return Err(CodeError::Newer);
        }
        (&VERSION_1, number.pop(ROW_COUNTS))
    };
    Decoded::unpack(layout, rows, &mut number)
        .filter(|_| number.value == 0 && rows <= MOST_ROWS)
        .ok_or(CodeError::Newer)
}

impl Decoded {
    /// Summarizes a report.
    pub fn of(report: &Report) -> Self {
        let mut verdicts = vec![Verdict::NotTested; VERSION_0_ROWS];
        for row in &report.permissions {
            let Some(scope) = row.scope.known() else { continue };
            let number = usize::from(scope.number());
            if verdicts.len() < number {
                verdicts.resize(number, Verdict::NotTested);
            }
            verdicts[number - 1] = row.verdict;
        }
        Self {
            environment: report.environment.id,
            mode: report.run.mode,
            summary: report.summary.verdict,
            role: Role::of(report),
            verdicts,
            source: report.source.verdict,
            connect_test: report.connect_test.verdict,
            cause: report.summary.cause(),
            reason: report.summary.reason(),
        }
    }

    /// Encodes this in the first version of the code that has room for it.
    pub fn encode(&self) -> String {
        let number = self.pack(&VERSION_0);
        if number.fits && self.verdicts.len() == VERSION_0_ROWS {
            return symbols::write(&number.symbols(VERSION_0_LENGTH));
        }
        let rows = self.verdicts.len().min(MOST_ROWS);
        let mut number = self.pack(&VERSION_1);
        number.push(rows, ROW_COUNTS);
        number.push(1, VERSIONS);
        let [short, long] = VERSION_1_LENGTHS;
        let length = if version_1_space(rows) <= 1 << (5 * short) {
            short
        } else {
            long
        };
        symbols::write(&number.symbols(length))
    }

    fn pack(&self, layout: &Layout) -> Mixed {
        let mut number = Mixed::of(&[]);
        number.push(self.environment.number(), layout.environments);
        number.push(self.mode.number(), layout.modes);
        number.push(self.summary.number(), layout.summaries);
        number.push(self.role.number(), layout.roles);
        number.push(self.source.number(), layout.sources);
        number.push(self.connect_test.number(), layout.links);
        number.push(self.cause.map_or(0, Numbered::number), layout.causes);
        number.push(self.reason.map_or(0, Numbered::number), layout.reasons);
        for verdict in self.verdicts.iter().take(MOST_ROWS) {
            number.push(verdict.number(), layout.verdicts);
        }
        number
    }

    /// Returns none if a number belongs to an id of a later version.
    fn unpack(layout: &Layout, rows: usize, number: &mut Mixed) -> Option<Self> {
        let mut verdicts = vec![Verdict::NotTested; rows];
        for verdict in verdicts.iter_mut().rev() {
            *verdict = Verdict::from_number(number.pop(layout.verdicts))?;
        }
        let (reason, cause) = (number.pop(layout.reasons), number.pop(layout.causes));
        Some(Self {
            verdicts,
            reason: known_or_none(reason)?,
            cause: known_or_none(cause)?,
            connect_test: Numbered::from_number(number.pop(layout.links))?,
            source: Numbered::from_number(number.pop(layout.sources))?,
            role: Numbered::from_number(number.pop(layout.roles))?,
            summary: Numbered::from_number(number.pop(layout.summaries))?,
            mode: Numbered::from_number(number.pop(layout.modes))?,
            environment: Numbered::from_number(number.pop(layout.environments))?,
        })
    }
}

/// The outer option is none if the number belongs to an id of a later version.
#[expect(
    clippy::option_option,
    reason = "the two absences mean different things, and this function is private"
)]
fn known_or_none<T: Numbered>(number: usize) -> Option<Option<T>> {
    match number {
        0 => Some(None),
        number => T::from_number(number).map(Some),
    }
}

/// A mixed-radix number that works as a stack: the last digit pushed is the first one popped.
struct Mixed {
    value: u128,
    /// Whether each digit was below its base.
    fits: bool,
}

impl Mixed {
    fn of(symbols: &[u8]) -> Self {
        let join = |value, symbol: &u8| (value << 5) | u128::from(*symbol);
        Self {
            value: symbols.iter().fold(0, join),
            fits: true,
        }
    }

    fn push(&mut self, digit: usize, base: usize) {
        self.fits &= digit < base;
        self.value = self.value * base as u128 + digit as u128;
    }

    fn pop(&mut self, base: usize) -> usize {
        let digit = self.value % base as u128;
        self.value /= base as u128;
        digit as usize
    }

    fn symbols(&self, length: usize) -> Vec<u8> {
        let symbol = |place| ((self.value >> (5 * place)) & 31) as u8;
        (0..length).rev().map(symbol).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_with_more_permissions_than_this_version_writes_is_of_a_later_version() {
        for (rows, read) in [(MOST_ROWS, true), (MOST_ROWS + 1, false), (ROW_COUNTS - 1, false)] {
            let mut number = Mixed::of(&[]);
            number.push(rows, ROW_COUNTS);
            number.push(1, VERSIONS);
            let code = symbols::write(&number.symbols(VERSION_1_LENGTHS[1]));
            assert_eq!(decode(&code).is_ok(), read, "{rows} permissions");
        }
    }
}
