//! The limits that SmartRecruiters documents for one key, and the size of its pages.

use crate::method::Method;

/// Requests in flight at the same time.
pub const AT_ONCE: usize = 8;

/// Requests per second to one endpoint.
pub const PER_ENDPOINT_SECOND: usize = 10;

/// Requests per second to a slow endpoint; see [`is_slow`].
pub const PER_SLOW_ENDPOINT_SECOND: usize = 2;

/// The most rows in one page of a list.
pub const PAGE_ROWS: u16 = 100;

/// Whether an endpoint has the lower limit: `POST` and `DELETE /jobs/{id}/publication`, `GET /offers/{id}/documents/{id}`.
pub fn is_slow(method: Method, path: &str) -> bool {
    match method {
        Method::Get => path.starts_with("/offers/") && path.contains("/documents/"),
        Method::Post | Method::Delete => path.ends_with("/publication"),
        Method::Put => false,
    }
}
