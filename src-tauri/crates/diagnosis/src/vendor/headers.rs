//! The headers of SmartRecruiters' requests and answers, in lower case.

/// The header of the key, documented.
pub const KEY: &str = "x-smarttoken";

/// The ids under which SmartRecruiters, or a gateway before it, may know a request. The first that has a value counts.
pub const REQUEST_IDS: [&str; 4] = ["x-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/// How the names of the rate headers begin. They are documented on every answer.
pub const RATE_PREFIX: &str = "x-ratelimit-";
