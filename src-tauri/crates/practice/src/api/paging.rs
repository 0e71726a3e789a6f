//! Paging: by cursor (`pageId`) where SmartRecruiters documents it, by `offset` elsewhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Call, Refusal};

/// These bytes make every cursor hold the characters `+`, `/` and `=`, which a client must encode in an address.
const MARK: [u8; 3] = [0xFB, 0xFF, 0xFE];

/// A cursor that stands before this position.
pub(super) fn cursor(position: u64) -> String {
    let mut bytes = MARK.to_vec();
    bytes.extend(position.to_be_bytes());
    STANDARD.encode(bytes)
}

fn position(cursor: &str) -> Option<u64> {
    let bytes = STANDARD.decode(cursor).ok()?;
    Some(u64::from_be_bytes(bytes.strip_prefix(&MARK)?.try_into().ok()?))
}

/// The same cursor as it stands in an address.
pub(super) fn encoded(cursor: &str) -> String {
    cursor.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

impl Call<'_> {
    /// How many rows a page has: `limit`, from 1 to 100.
    pub(super) fn limit(&self, usual: u64) -> Result<u64, Refusal> {
        match self.first("limit") {
            None => Ok(usual),
            Some(text) => text
                .parse()
                .ok()
                .filter(|limit| (1..=100).contains(limit))
                .ok_or_else(|| Refusal::invalid("limit must be between 1 and 100")),
        }
    }

    /// Where a page by cursor begins.
    pub(super) fn page(&self) -> Result<u64, Refusal> {
        match self.first("pageId") {
            None | Some("") => Ok(0),
            Some(cursor) => position(cursor).ok_or_else(|| Refusal::invalid("pageId is not valid")),
        }
    }

    /// Where a page by offset begins.
    pub(super) fn offset(&self) -> Result<u64, Refusal> {
        match self.first("offset") {
            None => Ok(0),
            Some(text) => text
                .parse()
                .map_err(|_| Refusal::invalid("offset must be a number from 0")),
        }
    }
}

/// The rows of one page of something that is kept in memory.
pub(super) fn slice<T>(all: &[T], from: u64, limit: u64) -> &[T] {
    let from = usize::try_from(from).unwrap_or(usize::MAX).min(all.len());
    let until = from
        .saturating_add(usize::try_from(limit).unwrap_or(usize::MAX))
        .min(all.len());
    &all[from..until]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_must_be_encoded_and_gives_its_position_back() {
        for at in [0, 10, 999_999] {
            let cursor = cursor(at);
            assert!(["+", "/", "="].iter().all(|mark| cursor.contains(mark)), "{cursor}");
            assert_eq!(position(&cursor), Some(at));
        }
        assert_eq!(position("2"), None);
    }
}
