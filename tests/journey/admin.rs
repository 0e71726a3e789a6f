//! The practice tenant's admin pages in a browser without scripts: follows links by their text and fills in forms.

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
    clicks: usize,
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
            clicks: 0,
        };
        admin.load(address).await?;
        Ok(admin)
    }

    /// How many links and buttons the admin has pressed.
    pub(crate) const fn clicks(&self) -> usize {
        self.clicks
    }

    /// Creates an API key with this role, and returns it from the page that shows it once.
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

    /// Revokes the key with this name, which was just created.
    pub(crate) async fn revoke_new_key(&mut self, name: &str) -> anyhow::Result<()> {
        self.follow("Done").await?;
        self.follow_in_row(name, "Revoke").await?;
        self.send(&[]).await
    }

    /// Creates a source with type and sub-type Other.
    pub(crate) async fn create_source(&mut self, name: &str) -> anyhow::Result<()> {
        self.follow("Create source").await?;
        self.save_source(name).await
    }

    async fn save_source(&mut self, name: &str) -> anyhow::Result<()> {
        let kind = self.option("type", "Other")?;
        let sub_kind = self.option("subtype", "Other")?;
        self.send(&[("label", name), ("type", &kind), ("subtype", &sub_kind)])
            .await?;
        self.part(name).map(drop)
    }

    /// The key of the scenario's customer, from the home page.
    pub(crate) fn customers_key(&self) -> anyhow::Result<String> {
        self.attribute("id=\"customer-key-1\"", "value")
    }

    /// The address of the API, from the home page.
    pub(crate) fn api(&self) -> anyhow::Result<Url> {
        let address = between(self.part("API address")?, "<code>", "</code>");
        Ok(address.context("the home page shows no address")?.parse()?)
    }

    /// Renames the source to Findem and gives it the type Other.
    pub(crate) async fn fix_source(&mut self, name: &str) -> anyhow::Result<()> {
        self.follow_in_row(name, "Edit").await?;
        self.save_source("Findem").await
    }

    /// Deletes the source in the row that contains `words`.
    pub(crate) async fn delete_source(&mut self, words: &str) -> anyhow::Result<()> {
        self.follow_in_row(words, "Delete").await?;
        self.send(&[]).await
    }

    /// Orders a module that the company has not bought.
    pub(crate) async fn subscribe(&mut self, module: &str) -> anyhow::Result<()> {
        self.follow("Subscription").await?;
        let row = self.part(&format!("<li><span>{module}</span>"))?;
        let row = row.split_once("</li>").map_or(row, |(row, _)| row);
        let id = between(row, "value=\"", "\"")
            .context("the module is already bought")?
            .to_owned();
        self.send(&[("module", &id)]).await
    }

    /// Ends the scenario's network trouble on the Network page.
    pub(crate) async fn restore_network(&mut self) -> anyhow::Result<()> {
        self.follow("Network").await?;
        self.send(&[]).await?;
        self.part("Nothing is blocking the connection to SmartRecruiters.")
            .map(drop)
    }

    pub(crate) async fn follow_in_row(&mut self, words: &str, link: &str) -> anyhow::Result<()> {
        let row = self.html.split("<tr>").find(|row| row.contains(&format!(">{words}<")));
        let row = row.with_context(|| format!("{} has no row {words}", self.address))?;
        self.follow_within(row.to_owned(), link).await
    }

    /// Follows the link with this text.
    pub(crate) async fn follow(&mut self, words: &str) -> anyhow::Result<()> {
        self.follow_within(self.html.clone(), words).await
    }

    async fn follow_within(&mut self, html: String, words: &str) -> anyhow::Result<()> {
        self.clicks += 1;
        let link = html.split("<a ").skip(1).find(|link| {
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
        self.clicks += 1;
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

    /// The value of the option with this label, in the list with this id.
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

    /// The value of attribute `name` after the text `having`.
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
            .with_context(|| format!("{} does not contain {from}", self.address))?;
        Ok(&self.html[start..])
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(between, _)| between)
}
