//! A simple client of a tenant.

use practice::{Options, Scenario, Tenant};
use reqwest::{Method, StatusCode};
use secrecy::ExposeSecret;
use serde_json::Value;
use std::time::Duration;

/// An id that does not exist.
pub(crate) const UNKNOWN: &str = "3f0c5a52-6c1d-4b1e-9a57-0f5f1a7c9e11";

/// A tenant, its first key, and an HTTP client.
pub(crate) struct Client {
    pub(crate) tenant: Tenant,
    pub(crate) key: String,
    pub(crate) http: reqwest::Client,
}

/// A complete answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().expect("an ASCII header"))
    }

    pub(crate) fn code(&self) -> String {
        self.json()["errors"][0]["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// Options without a delay.
pub(crate) fn quick(scenario: Scenario) -> Options {
    Options {
        scenario,
        delay: Duration::ZERO,
        ..Options::default()
    }
}

impl Client {
    pub(crate) async fn new(scenario: Scenario) -> Self {
        Self::with(quick(scenario)).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        let tenant = Tenant::start(options).await.expect("a free port");
        let key = tenant
            .keys()
            .first()
            .map(|issued| issued.key.expose_secret().to_owned())
            .unwrap_or_default();
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        Self { tenant, key, http }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.tenant.api_base()))
            .header("X-SmartToken", &self.key)
    }

    pub(crate) async fn send(&self, request: reqwest::RequestBuilder) -> Answer {
        // Repeating after a 429 keeps rate limits out of tests about other things.
        for _ in 0..40 {
            let answer = read(request.try_clone().expect("a body that can be sent twice"))
                .await
                .expect("an answer");
            if answer.status != StatusCode::TOO_MANY_REQUESTS {
                return answer;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("throttled without end");
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        self.send(self.request(Method::DELETE, path)).await
    }

    pub(crate) async fn json(&self, method: Method, path: &str, body: &Value) -> Answer {
        self.send(self.request(method, path).json(body)).await
    }

    /// Sends a multipart form with a file.
    pub(crate) async fn upload(&self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        const EDGE: &str = "practice-edge";
        let (name, content_type, content) = file;
        let mut body = Vec::new();
        for (field, value) in fields {
            let head = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            body.extend(head.into_bytes());
        }
        let head = format!(
            "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {content_type}\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(content);
        body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
        let request = self
            .request(Method::POST, path)
            .header("content-type", format!("multipart/form-data; boundary={EDGE}"))
            .body(body);
        self.send(request).await
    }

    /// The source with this label in the form of a request body.
    pub(crate) async fn source(&self, label: &str) -> Value {
        let values = self.get("/configuration/sources/OTHER/values").await.json();
        let found = values["content"].as_array().expect("values").iter();
        let id = found.clone().find(|value| value["label"] == label).expect("the source")["id"].clone();
        serde_json::json!({"sourceTypeId": "OTHER", "sourceSubTypeId": "OTHER", "sourceId": id})
    }

    /// Gets an admin page.
    pub(crate) async fn page(&self, path: &str) -> Answer {
        self.send(self.http.get(format!("{}{path}", self.tenant.admin_url())))
            .await
    }

    /// Submits a form of the admin pages.
    pub(crate) async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: String = fields
            .iter()
            .map(|(name, value)| {
                format!(
                    "{name}={}",
                    value.replace('%', "%25").replace('&', "%26").replace(' ', "+")
                )
            })
            .collect::<Vec<_>>()
            .join("&");
        let request = self
            .http
            .post(format!("{}{path}", self.tenant.admin_url()))
            .header("origin", self.tenant.api_base())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        self.send(request).await
    }

    /// Creates an API key on the admin pages and uses it from now on.
    pub(crate) async fn make_key(&mut self, role: &str, group: &str) {
        let fields = [
            ("form", role),
            ("role", role),
            ("group", group),
            ("name", "Made by hand"),
        ];
        let shown = self.form("credentials/new/api-key", &fields).await;
        assert_eq!(shown.status, StatusCode::CREATED, "{}", shown.text);
        self.key = field(&shown.text, "new-key");
    }
}

/// The value of the input with this id.
pub(crate) fn field(html: &str, id: &str) -> String {
    let from = html
        .split_once(&format!("id=\"{id}\""))
        .unwrap_or_else(|| panic!("no #{id} in {html}"))
        .1;
    let value = from.split_once("value=\"").expect("a value").1;
    value.split_once('"').expect("an end").0.to_owned()
}

pub(crate) async fn read(request: reqwest::RequestBuilder) -> Result<Answer, reqwest::Error> {
    let answer = request.send().await?;
    let (status, headers) = (answer.status(), answer.headers().clone());
    Ok(Answer {
        status,
        headers,
        text: answer.text().await?,
    })
}
