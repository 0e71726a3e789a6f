//! What the pages tell a reader to type or to write.

use std::fs;

use anyhow::{Context, ensure};

use crate::process::root;

/// The text of a page in `docs`.
pub(super) fn page(name: &str) -> anyhow::Result<String> {
    let path = root().join("docs").join(name);
    fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The fenced blocks of a page in this language.
pub(super) fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let blocks = page.split("\n```").skip(1).step_by(2);
    let named = blocks.filter_map(|block| block.split_once('\n'));
    named
        .filter(|(found, _)| *found == language)
        .map(|(_, text)| text)
        .collect()
}

/// The commands for an administrator, without `sudo`, in their order.
pub(super) fn of_an_administrator(page: &str) -> anyhow::Result<Vec<&str>> {
    let lines = blocks(page, "sh").into_iter().flat_map(str::lines);
    let commands: Vec<&str> = lines.filter_map(|line| line.strip_prefix("sudo ")).collect();
    ensure!(!commands.is_empty(), "the page has no command for an administrator");
    Ok(commands)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_and_commands_are_found_in_their_order() -> anyhow::Result<()> {
        let text = "# Title\n\n```sh\nsudo a b\nc\nsudo d\n```\n\n```ini\n[Unit]\n```\n\n```sh\nsudo e\n```\n";
        assert_eq!(blocks(text, "ini"), ["[Unit]"]);
        assert_eq!(of_an_administrator(text)?, ["a b", "d", "e"]);
        assert!(of_an_administrator("```ini\n[Unit]\n```\n").is_err());
        Ok(())
    }
}
