//! Creates a PDF with one page of plain text, for generated files.

/// The media type of a PDF.
pub(super) const CONTENT_TYPE: &str = "application/pdf";

/// A PDF with these lines. The standard fonts have only Latin-1, so other characters become question marks.
pub(super) fn page(lines: &[String]) -> Vec<u8> {
    let text: Vec<Vec<u8>> = lines.iter().map(|line| literal(line)).collect();
    let mut content = b"BT /F1 12 Tf 16 TL 72 770 Td\n".to_vec();
    for line in text {
        content.extend(line);
        content.extend(b" Tj T*\n");
    }
    content.extend(b"ET\n");
    let length = format!("<< /Length {} >>\nstream\n", content.len());
    let objects: [Vec<u8>; 5] = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>"
            .to_vec(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
        [length.into_bytes(), content, b"endstream".to_vec()].concat(),
    ];
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut offsets = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        offsets.push(file.len());
        file.extend(format!("{number} 0 obj\n").into_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for offset in offsets {
        file.extend(format!("{offset:010} 00000 n \n").into_bytes());
    }
    let size = objects.len() + 1;
    file.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").into_bytes());
    file
}

/// A PDF string literal.
fn literal(text: &str) -> Vec<u8> {
    let mut literal = vec![b'('];
    for letter in text.chars() {
        let byte = u8::try_from(u32::from(letter)).unwrap_or(b'?');
        if matches!(byte, b'(' | b')' | b'\\') {
            literal.push(b'\\');
        }
        literal.push(byte);
    }
    literal.push(b')');
    literal
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn every_object_is_at_its_offset_in_the_table() {
        let file = page(&["Ada (Lovelace) \\ Kraków".to_owned(), "Łódź".to_owned()]);
        let text: String = file.iter().map(|byte| char::from(*byte)).collect();
        let table = text.split_once("0000000000 65535 f \n").expect("a table").1;
        for (number, row) in (1..=5).zip(table.lines()) {
            let offset: usize = row[..10].parse().expect("an offset");
            assert!(text[text.char_indices().nth(offset).expect("inside").0..].starts_with(&format!("{number} 0 obj")));
        }
        let start: usize = text
            .rsplit_once("startxref\n")
            .expect("an end")
            .1
            .lines()
            .next()
            .expect("a line")
            .parse()
            .expect("an offset");
        assert_eq!(&file[start..start + 4], b"xref");
        assert!(text.contains(r"(Ada \(Lovelace\) \\ Krak") && text.contains("(?\u{f3}d?)"));
    }
}
