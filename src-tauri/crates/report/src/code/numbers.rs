//! The number of each id in result codes. A number never changes and is never reused for another id; a new id gets the next
//! number. The numbers of permissions are in the catalog: `Scope::number`.

use diagnosis::environment::Environment;
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};

use super::Role;
use crate::model::Mode;

/// An id with a number.
pub(super) trait Numbered: Copy + 'static {
    const NUMBERS: &'static [(Self, usize)];

    fn number(self) -> usize;

    fn from_number(number: usize) -> Option<Self> {
        let found = Self::NUMBERS.iter().find(|(_, known)| *known == number)?;
        Some(found.0)
    }
}

macro_rules! numbers {
    ($($kind:ident { $($member:ident = $number:literal,)+ })+) => {
        $(impl Numbered for $kind {
            const NUMBERS: &'static [(Self, usize)] = &[$((Self::$member, $number)),+];

            fn number(self) -> usize {
                match self { $(Self::$member => $number),+ }
            }
        })+
    };
}

// Causes and reasons start at 1, because 0 means none.
numbers! {
    Environment {
        Production = 0,
        Sandbox = 1,
        Practice = 2,
        Custom = 3,
    }
    Mode {
        All = 0,
        ReadOnly = 1,
        Only = 2,
    }
    SummaryVerdict {
        Ready = 0,
        NotReady = 1,
        Undetermined = 2,
    }
    Role {
        Unknown = 0,
        Admin = 1,
        Extended = 2,
        Standard = 3,
        Basic = 4,
        Employee = 5,
        Custom = 6,
    }
    SourceVerdict {
        Found = 0,
        NearMiss = 1,
        WrongType = 2,
        Duplicate = 3,
        Missing = 4,
        Inconclusive = 5,
        NotTested = 6,
    }
    LinkVerdict {
        Pass = 0,
        Fail = 1,
        Inconclusive = 2,
        NotTested = 3,
    }
    Verdict {
        Granted = 0,
        LooksGranted = 1,
        Denied = 2,
        Inconclusive = 3,
        NotTested = 4,
    }
    Cause {
        KeyMalformed = 1,
        CustomerApiOff = 2,
        OauthCredential = 3,
        OauthScopeMissing = 4,
        BadKey = 5,
        WrongEnvironment = 6,
        SystemRole = 7,
        RefusedForAdmin = 8,
        ModuleOff = 9,
        AccessGroup = 10,
        SourceDuplicate = 11,
        SourceWrongType = 12,
        SourceNearMiss = 13,
        SourceMissing = 14,
        CustomSourcesUnavailable = 15,
    }
    Reason {
        Dns = 1,
        Connect = 2,
        Tls = 3,
        Proxy = 4,
        CaptivePortal = 5,
        Clock = 6,
        Timeout = 7,
        Deadline = 8,
        Cancelled = 9,
        Redirected = 10,
        NotJson = 11,
        WrongShape = 12,
        Truncated = 13,
        TooLarge = 14,
        Throttled = 15,
        ServerError = 16,
        Unauthorized = 17,
        MaskedIds = 18,
        NoSuchEndpoint = 19,
        UnexpectedWrite = 20,
        ListChanged = 21,
        NothingVisible = 22,
        WritesNotTried = 23,
        NoSafeAttempt = 24,
    }
}

/// Whether the numbers are all different, and below `base`.
pub(super) const fn are_numbers_below<T: Copy>(numbers: &[(T, usize)], base: usize) -> bool {
    let mut seen = 0_u128;
    let mut index = 0;
    while index < numbers.len() {
        let number = numbers[index].1;
        if number >= base || seen & (1 << number) != 0 {
            return false;
        }
        seen |= 1 << number;
        index += 1;
    }
    true
}
