//! Decodes bytes into text. Older versions of PowerShell write program output and redirected text in UTF-16.

/// How text is encoded as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte-order mark.
    Utf8,
    /// UTF-16, little-endian.
    Utf16Le,
    /// UTF-16, big-endian.
    Utf16Be,
}

impl Encoding {
    /// Detects the encoding from the byte-order mark or, without one, from the positions of zero bytes: UTF-8 has none, and in
    /// UTF-16 every second byte of the letters and digits in keys, names and JSON is zero. The first four bytes are enough for
    /// JSON.
    pub fn of(beginning: &[u8]) -> Self {
        match beginning {
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            _ => {}
        }
        let zeros = |offset: usize| {
            beginning
                .iter()
                .skip(offset)
                .step_by(2)
                .filter(|byte| **byte == 0)
                .count()
        };
        let many = (beginning.len() / 8).max(1);
        match (zeros(0), zeros(1)) {
            (0, low) if low >= many => Self::Utf16Le,
            (high, 0) if high >= many && (high > 1 || beginning.first() == Some(&0)) => Self::Utf16Be,
            _ => Self::Utf8,
        }
    }

    /// Decodes text without its byte-order mark, and drops a line break that a program appended to UTF-16 as a single byte.
    ///
    /// `None` if the bytes are not in this encoding.
    pub fn decode(self, bytes: &[u8]) -> Option<String> {
        let units = |unit: fn([u8; 2]) -> u16| {
            let (pairs, rest) = bytes.as_chunks::<2>();
            let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
            let whole = matches!(rest, [] | [b'\n' | b'\r' | 0]);
            String::from_utf16(&units).ok().filter(|_| whole)
        };
        let text = match self {
            Self::Utf8 => String::from_utf8(bytes.to_vec()).ok(),
            Self::Utf16Le => units(u16::from_le_bytes),
            Self::Utf16Be => units(u16::from_be_bytes),
        }?;
        Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }
}

/// Decodes the text of a whole file or stream.
pub fn decode(bytes: &[u8]) -> Option<String> {
    Encoding::of(bytes).decode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn utf_8_and_both_kinds_of_utf_16_are_read_with_and_without_a_mark() {
        for text in [
            "DCRA1-0123456789ab4cde8f00112233445566\r\n",
            "{\"name\":\"Acme\"}",
            "API key: 0123",
            "Schl\u{fc}ssel: 0123456789abcdef",
            "\u{43a}\u{43b}\u{44e}\u{447}: 0123456789abcdef",
            "x",
            "\u{1f511} 0123456789abcdef",
        ] {
            for marked in [text.to_owned(), format!("\u{feff}{text}")] {
                for bytes in [
                    marked.clone().into_bytes(),
                    utf16(&marked, u16::to_le_bytes),
                    utf16(&marked, u16::to_be_bytes),
                ] {
                    assert_eq!(decode(&bytes).as_deref(), Some(text), "{bytes:x?}");
                }
            }
        }
        assert_eq!(decode(&[]).as_deref(), Some(""));
    }

    #[test]
    fn a_single_byte_behind_utf_16_is_dropped_only_where_it_is_a_line_break() {
        let text = utf16("\u{feff}key", u16::to_le_bytes);
        let with = |byte: u8| decode(&[text.as_slice(), &[byte]].concat());
        assert_eq!(with(b'\n').as_deref(), Some("key"));
        assert_eq!(with(b'A'), None);
    }

    #[test]
    fn what_is_no_text_is_none() {
        for bytes in [
            &[0xff][..],
            &[0xc3, 0x28],
            &[0xff, 0xfe, 0x41],
            &[0xff, 0xfe, 0x00, 0xd8],
        ] {
            assert_eq!(decode(bytes), None, "{bytes:x?}");
        }
        // A single zero byte does not make text UTF-16.
        assert_eq!(decode(b"ab\0cdef").as_deref(), Some("ab\0cdef"));
    }
}
