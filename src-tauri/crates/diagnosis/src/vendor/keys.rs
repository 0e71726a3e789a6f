//! What SmartRecruiters' keys and tokens look like. The shape of a key is documented loosely: 32 characters; samples are `DCRA1-` and
//! 32 hexadecimal digits.

/// The number of hexadecimal digits in a key.
pub const KEY_DIGITS: usize = 32;

/// The letters of a key's prefix, before a digit and a hyphen. They look like the name of a data center.
pub const PREFIX_LETTERS: &str = "DCRA";

/// The number of letters and digits in a token of the old partner API.
pub const PARTNER_TOKEN: usize = 64;
