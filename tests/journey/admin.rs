//! The admin of the practice tenant, at its pages in a browser without scripts: follows links by their words, fills forms.

use anyhow::{Context, bail};
use reqwest::header::{CONTENT_TYPE, ORIGIN};
use reqwest::{Client, RequestBuilder};
use url::Url;
use url::form_urlencoded::Serializer;

/// A page that is open in the admin's browser.
pub(crate) struct Admin {
    http: Client,
    address: Url,
    html: String,
}

impl Admin {
    /// Opens an address.
    pub(crate) async fn open(address: &str) -> anyhow::Result<Self> {
        let address = Url::parse(address).with_context(|| format!("{address} is no address"))?;
        let http = Client::builder().no_proxy().build()?;
        let mut admin = Self {
            http,
            address: address.clone(),
            html: String::new(),
        };
        admin.load(address).await?;
        Ok(admin)
    }

    /// Makes an API key with a role of this label, and copies it from the page that shows it once.
    pub(crate) async fn make_key(&mut self, role: &str) -> anyhow::Result<String> {
        self.follow("New credential").await?;
        self.follow("API key").await?;
        let role = self.option("role", role)?;
        let form = self.attribute("name=\"form\"", "value")?;
        self.send(&[
            ("form", &form),
            ("role", &role),
            ("group", ""),
            ("name", "Findem"),
            ("description", ""),
        ])
        .await?;
        self.attribute("id=\"new-key\"", "value")
    }

    /// Creates a source of the type and the sub-type Other.
    pub(crate) async fn create_source(&mut self, name: &str) -> anyhow::Result<()> {
        self.follow("Create source").await?;
        let kind = self.option("type", "Other")?;
        let sub_kind = self.option("subtype", "Other")?;
        self.send(&[("label", name), ("type", &kind), ("subtype", &sub_kind)])
            .await?;
        self.part(name).map(drop)
    }

    async fn follow(&mut self, words: &str) -> anyhow::Result<()> {
        let link = self.html.split("<a ").skip(1).find(|link| {
            let shown = link.split_once("</a>").map_or("", |(link, _)| link);
            shown.contains(&format!(">{words}<")) || shown.ends_with(&format!(">{words}"))
        });
        let href = link.and_then(|link| between(link, "href=\"", "\""));
        let target = self
            .address
            .join(href.with_context(|| format!("{} has no link {words}", self.address))?)?;
        self.load(target).await
    }

    async fn send(&mut self, fields: &[(&str, &str)]) -> anyhow::Result<()> {
        let body = Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self
            .http
            .post(self.address.clone())
            .header(ORIGIN, self.address.origin().ascii_serialization())
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        self.show(request).await
    }

    async fn load(&mut self, address: Url) -> anyhow::Result<()> {
        let request = self.http.get(address);
        self.show(request).await
    }

    async fn show(&mut self, request: RequestBuilder) -> anyhow::Result<()> {
        let answer = request.send().await?;
        let status = answer.status();
        self.address = answer.url().clone();
        self.html = answer.text().await?;
        if !status.is_success() {
            bail!("{} answered {status}: {}", self.address, self.html);
        }
        Ok(())
    }

    /// The value of an option by its label, in the list of this name.
    fn option(&self, list: &str, label: &str) -> anyhow::Result<String> {
        let list = self.part(&format!("<select id=\"{list}\""))?;
        let list = list.split_once("</select>").map_or(list, |(list, _)| list);
        let option = list
            .split("<option ")
            .find(|option| option.contains(&format!(">{label}</option>")));
        let value = option.and_then(|option| between(option, "value=\"", "\""));
        value
            .map(str::to_owned)
            .with_context(|| format!("{} offers no {label}", self.address))
    }

    /// An attribute of the element that has the other one.
    fn attribute(&self, having: &str, name: &str) -> anyhow::Result<String> {
        let value = between(self.part(having)?, &format!("{name}=\""), "\"");
        value
            .map(str::to_owned)
            .with_context(|| format!("{} has no {name} at {having}", self.address))
    }

    fn part(&self, from: &str) -> anyhow::Result<&str> {
        let start = self
            .html
            .find(from)
            .with_context(|| format!("{} does not say {from}", self.address))?;
        Ok(&self.html[start..])
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(between, _)| between)
}
