//! `check --plan`: lists every request that a check would send, what it reads, and when it is sent.

use checkup::plan::{Plan, Planned};
use diagnosis::message::Message;
use report::texts::{self, Language};
use serde::Serialize;

use super::place::Place;
use crate::arguments::Format;
use crate::problem::Problem;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    schema_version: u32,
    /// None for a practice tenant, which has no address until it runs.
    api_base: Option<String>,
    requests: &'a [Line],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    method: &'static str,
    path: &'static str,
    /// The path to use if the company has no candidate.
    path_without_candidate: Option<&'static str>,
    purpose: String,
    when: Option<Condition>,
    #[serde(rename = "write")]
    is_write: bool,
}

#[derive(Serialize)]
struct Condition {
    id: &'static str,
    text: String,
}

/// The plan as text or JSON.
///
/// # Errors
/// If the format is neither text nor JSON.
pub(super) fn show(plan: &Plan, place: &Place, format: Format) -> Result<String, Problem> {
    let language = match format {
        Format::Json => Language::ENGLISH,
        _ => texts::language(),
    };
    let lines: Vec<Line> = texts::written_in(language, || plan.requests().into_iter().map(line).collect());
    let api_base = match place {
        Place::Host(base) => Some(base.origin()),
        Place::OwnTenant { .. } => None,
    };
    match format {
        Format::Json => Ok(json(&Document {
            schema_version: 1,
            api_base,
            requests: &lines,
        })),
        Format::Text => Ok(text(&lines, api_base.as_deref())),
        Format::Markdown | Format::Html => Err(Problem::PlanFormat),
    }
}

fn line(planned: Planned) -> Line {
    let purpose = texts::text(&format!("request-{}", planned.probe.id()));
    let when = planned.when.id().map(|id| Condition {
        id,
        text: texts::text(&format!("when-{id}")),
    });
    Line {
        method: planned.method.as_str(),
        path: planned.path,
        path_without_candidate: Some(planned.probe.path(false)).filter(|path| *path != planned.path),
        purpose,
        when,
        is_write: planned.probe.is_write(),
    }
}

fn json(document: &Document<'_>) -> String {
    // Serializing cannot fail: the document contains only texts and numbers.
    let mut json = serde_json::to_string_pretty(document).unwrap_or_default();
    json.push('\n');
    json
}

fn text(lines: &[Line], api_base: Option<&str>) -> String {
    let host = api_base.map_or_else(|| texts::text("plan-host-practice"), str::to_owned);
    let (writes, reads): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.is_write);
    let mut page = vec![texts::render(&Message::new("plan-title").text("host", host))];
    page.extend(section("plan-reads", &reads));
    page.extend(section("plan-writes", &writes));
    page.push(String::new());
    page.push(texts::text("plan-end"));
    page.push(String::new());
    page.join("\n")
}

fn section(heading: &str, lines: &[&Line]) -> Vec<String> {
    if lines.is_empty() {
        return Vec::new();
    }
    let mut section = vec![String::new(), texts::text(heading)];
    for line in lines {
        section.push(String::new());
        section.push(format!("  {:<6} {}", line.method, line.path));
        let other = line.path_without_candidate.iter();
        section
            .extend(other.map(|path| format!("    {}", texts::render(&Message::new("plan-or").text("path", *path)))));
        section.push(format!("         {}.", line.purpose));
        section.extend(line.when.iter().map(|when| format!("         {}.", when.text)));
    }
    section
}
