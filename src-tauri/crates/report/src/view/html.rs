//! The report as a single HTML file. It loads nothing, runs no scripts, and contains the report's JSON.

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::json::embedded;
use crate::model::Report;
use crate::sheet::Sheet;
use crate::texts;

/// The tag before the JSON in the page. [`crate::read`] searches for it.
pub(crate) const DATA_MARK: &str = "<script type=\"application/json\" id=\"findem-report\">";

/// The tag after the JSON.
pub(crate) const DATA_END: &str = "</script>";

const CSS: &str = include_str!("../../templates/report.css");

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    language: &'static str,
    sheet: &'a Sheet,
    css: &'a str,
    css_hash: String,
    data: String,
}

/// The report as HTML.
pub fn html(report: &Report) -> String {
    let page = Page {
        language: texts::language().tag(),
        sheet: &Sheet::of(report),
        css: CSS,
        css_hash: STANDARD.encode(Sha256::digest(CSS.as_bytes())),
        data: format!("{DATA_MARK}{}{DATA_END}", embedded(report)),
    };
    // Rendering fails only if the `Display` of a value fails, and all values here are strings and numbers.
    page.render().unwrap_or_default()
}
