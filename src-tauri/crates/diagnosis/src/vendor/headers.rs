//! The headers of SmartRecruiters' requests and answers, in lower case.

/// The header that carries the key (documented).
pub const KEY: &str = "x-smarttoken";

/// The headers with the id under which SmartRecruiters, or a gateway in front of it, may know a request. The first one with a
/// value counts.
pub const REQUEST_IDS: [&str; 4] = ["x-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/// The prefix of the rate headers' names. They are documented on every answer.
pub const RATE_PREFIX: &str = "x-ratelimit-";
