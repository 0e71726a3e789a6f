//! Paging: by cursor (`pageId`) where SmartRecruiters documents it, otherwise by `offset`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::call::Call;
use super::reply::Refusal;

/// With these bytes, every cursor contains `+`, `/` and `=`, which a client must percent-encode.
const MARK: [u8; 3] = [0xFB, 0xFF, 0xFE];

/// The cursor of this position.
pub(super) fn cursor(position: u64) -> String {
    let mut bytes = MARK.to_vec();
    bytes.extend(position.to_be_bytes());
    STANDARD.encode(bytes)
}

fn position(cursor: &str) -> Option<u64> {
    let bytes = STANDARD.decode(cursor).ok()?;
    Some(u64::from_be_bytes(bytes.strip_prefix(&MARK)?.try_into().ok()?))
}

/// A percent-encoded text.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

impl Call<'_> {
    /// The number of rows of a page: `limit`, from 1 to 100.
    pub(super) fn limit(&self, usual: u64) -> Result<u64, Refusal> {
        self.size("limit", usual, 100)
    }

    /// The same for the values of a job property: `pageSize`, from 1 to 20,000.
    pub(super) fn page_size(&self) -> Result<u64, Refusal> {
        self.size("pageSize", 1_000, 20_000)
    }

    fn size(&self, name: &str, usual: u64, most: u64) -> Result<u64, Refusal> {
        match self.first(name) {
            None => Ok(usual),
            Some(text) => text
                .parse()
                .ok()
                .filter(|size| (1..=most).contains(size))
                .ok_or_else(|| Refusal::invalid(&format!("{name} must be between 1 and {most}"))),
        }
    }

    /// The start position of a page by cursor.
    pub(super) fn page(&self) -> Result<u64, Refusal> {
        match self.first("pageId").or_else(|| self.first("page_id")) {
            None | Some("") => Ok(0),
            Some(cursor) => position(cursor).ok_or_else(|| Refusal::bad("INVALID_PAGE_ID", "pageId is not valid")),
        }
    }

    /// The address of the next page, with the same filters.
    pub(super) fn next_page(&self, path: &str, limit: u64, cursor: &str) -> String {
        let others = self
            .query
            .iter()
            .filter(|(name, _)| !["limit", "pageId", "page_id", "offset"].contains(&name.as_str()))
            .map(|(name, value)| format!("&{}={}", encoded(name), encoded(value)));
        let page = if self.operation.path.starts_with("/webhooks-api") {
            "page_id"
        } else {
            "pageId"
        };
        format!(
            "{}{path}?limit={limit}&{page}={}{}",
            self.world.base,
            encoded(cursor),
            others.collect::<String>()
        )
    }

    /// The start position of a page by offset.
    pub(super) fn offset(&self) -> Result<u64, Refusal> {
        match self.first("offset") {
            None => Ok(0),
            Some(text) => text
                .parse()
                .map_err(|_| Refusal::invalid("offset must be a number from 0")),
        }
    }
}

/// The rows of one page of a list in memory.
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
    fn a_cursor_must_be_encoded_and_contains_its_position() {
        for at in [0, 10, 999_999] {
            let cursor = cursor(at);
            assert!(["+", "/", "="].iter().all(|mark| cursor.contains(mark)), "{cursor}");
            assert_eq!(position(&cursor), Some(at));
        }
        assert_eq!(position("2"), None);
    }
}
