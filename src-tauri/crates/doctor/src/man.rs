//! The manual page: one page for all commands, generated from the same definition as `--help`. It is always English, because a
//! system shows it in the language of its folder.

use std::io;

use clap::Command;
use clap_mangen::Man;
use report::texts::{Language, written_in};

use crate::arguments;
use crate::printer::Printer;
use crate::problem::{ExitStatus, Problem};

/// Prints the manual page as roff.
pub(crate) fn run(printer: &Printer) -> Result<ExitStatus, Problem> {
    printer.result(&page().map_err(Problem::Output)?)?;
    Ok(ExitStatus::Ready)
}

fn page() -> io::Result<String> {
    let mut program = written_in(Language::ENGLISH, arguments::definition);
    program.build();
    let man = Man::new(program.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_description_section(&mut page)?;
    let mut page = text(page);
    for command in leaves(&program) {
        page.push_str(&section(command)?);
    }
    page.push_str(".SH \"EXIT STATUS\"\n");
    page.push_str(&body(|out| man.render_extra_section(out))?);
    Ok(page)
}

/// The commands without subcommands, except hidden ones.
fn leaves(command: &Command) -> Vec<&Command> {
    let shown = |command: &&Command| !command.is_hide_set() && command.get_name() != "help";
    command
        .get_subcommands()
        .filter(shown)
        .flat_map(|child| {
            let below = leaves(child);
            if below.is_empty() { vec![child] } else { below }
        })
        .collect()
}

fn section(command: &Command) -> io::Result<String> {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let man = Man::new(command.clone());
    let mut section = format!(".SH \"{name}\"\n");
    section.push_str(&body(|out| man.render_synopsis_section(out))?);
    section.push_str(".PP\n");
    section.push_str(&body(|out| man.render_description_section(out))?);
    section.push_str(&body(|out| man.render_options_section(out))?);
    if command.get_after_help().is_some() {
        section.push_str(".PP\n");
        section.push_str(&body(|out| man.render_extra_section(out))?);
    }
    Ok(section)
}

/// Renders a section without its heading, and without the preamble that starts every rendered section.
fn body(render: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<String> {
    let mut out = Vec::new();
    render(&mut out)?;
    let text = text(out);
    let lines = text.lines().skip_while(|line| !line.starts_with(".SH")).skip(1);
    Ok(lines.fold(String::new(), |body, line| body + line + "\n"))
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}
