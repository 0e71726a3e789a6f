//! Text in XML, and in what is written like it.

/// The text, with everything that looks like markup escaped.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
pub(crate) mod tests {
    /// The contents of the elements with this name.
    pub(crate) fn values<'a>(markup: &'a str, name: &str) -> Vec<&'a str> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let after = markup.split(open.as_str()).skip(1);
        after
            .filter_map(|rest| Some(rest.split_once(close.as_str())?.0))
            .collect()
    }
}
