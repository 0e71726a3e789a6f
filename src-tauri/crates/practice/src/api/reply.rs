//! Answers and refusals, and their HTTP form.

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, LINK, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};
use uuid::Uuid;

use super::operation::{ObjectRefusal, Operation};
use crate::credential::Credential;
use crate::limits::RateHeaders;
use crate::request_extensions::CredentialName;

/// The result of a handler.
pub(super) type Reply = Result<Answer, Refusal>;

/// A successful answer.
#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    body: Content,
    /// The address of the next page.
    next: Option<String>,
    /// The subscription whose subscriber must first answer a handshake.
    pub(super) handshake_with: Option<Uuid>,
}

#[derive(Debug)]
enum Content {
    None,
    Json(Value),
    File {
        name: String,
        content_type: String,
        content: Bytes,
    },
}

impl Answer {
    #[expect(clippy::unnecessary_wraps, reason = "reads as the last line of every handler")]
    fn with(status: StatusCode, body: Content) -> Reply {
        Ok(Self {
            status,
            body,
            next: None,
            handshake_with: None,
        })
    }

    pub(super) fn ok(body: Value) -> Reply {
        Self::with(StatusCode::OK, Content::Json(body))
    }

    pub(super) fn created(body: Value) -> Reply {
        Self::with(StatusCode::CREATED, Content::Json(body))
    }

    pub(super) fn done() -> Reply {
        Self::with(StatusCode::NO_CONTENT, Content::None)
    }

    /// An empty answer after a successful handshake with the subscriber.
    pub(super) fn done_after_handshake(subscription: Uuid) -> Reply {
        Self::done().map(|answer| Self {
            handshake_with: Some(subscription),
            ..answer
        })
    }

    /// A short list without pages.
    pub(super) fn list(content: Vec<Value>) -> Reply {
        Self::ok(json!({"totalFound": content.len(), "content": Value::Array(content)}))
    }

    /// A page of a list, and the address of the next one.
    pub(super) fn page(body: Value, next: Option<String>) -> Reply {
        Self::ok(body).map(|answer| Self { next, ..answer })
    }

    /// A file to download.
    pub(super) fn file(name: &str, content_type: &str, content: impl Into<Bytes>) -> Reply {
        let (name, content_type, content) = (name.to_owned(), content_type.to_owned(), content.into());
        Self::with(
            StatusCode::OK,
            Content::File {
                name,
                content_type,
                content,
            },
        )
    }
}

/// A refusal in the form `{"message", "errors": [{"code", "message"}]}`. The list is empty if no code is documented.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    message: String,
    pub(super) code: Option<&'static str>,
    challenge: Option<String>,
    /// Whether the reason is a role that is too weak.
    pub(super) by_role: bool,
}

impl Refusal {
    pub(super) fn with_message(status: StatusCode, message: &str) -> Self {
        Self {
            status,
            message: message.to_owned(),
            code: None,
            challenge: None,
            by_role: false,
        }
    }

    pub(super) fn forbidden(code: Option<&'static str>) -> Self {
        Self {
            code,
            ..Self::with_message(StatusCode::FORBIDDEN, "Access denied")
        }
    }

    pub(super) fn plain(status: StatusCode) -> Self {
        Self::with_message(status, status.canonical_reason().unwrap_or("Error"))
    }

    pub(super) fn coded(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self {
            code: Some(code),
            ..Self::with_message(status, message)
        }
    }

    pub(super) fn not_found(code: &'static str) -> Self {
        Self::coded(StatusCode::NOT_FOUND, code, "Not found")
    }

    pub(super) fn invalid(message: &str) -> Self {
        Self::bad("BAD_REQUEST", message)
    }

    pub(super) fn bad(code: &'static str, message: &str) -> Self {
        Self::coded(StatusCode::BAD_REQUEST, code, message)
    }

    pub(super) fn unprocessable(code: &'static str, message: &str) -> Self {
        Self::coded(StatusCode::UNPROCESSABLE_ENTITY, code, message)
    }

    /// The refusal of an operation that this tenant does not serve.
    pub(super) fn not_served() -> Self {
        Self::coded(
            StatusCode::NOT_IMPLEMENTED,
            "NOT_SERVED_BY_PRACTICE_TENANT",
            "SmartRecruiters has this operation; the practice tenant does not serve it",
        )
    }

    pub(super) fn unseen(how: ObjectRefusal) -> Self {
        Self {
            code: how.code,
            ..Self::with_message(how.status, how.message)
        }
    }

    /// Marks that the reason is a role that is too weak.
    pub(super) fn for_role(self) -> Self {
        Self { by_role: true, ..self }
    }

    /// The refusal of a token without the scope, as in SmartRecruiters' open-source middleware.
    pub(super) fn missing_scopes(scopes: &[&str]) -> Self {
        let challenge = format!(
            "Bearer scope=\"{}\", error=\"insufficient_scope\", error_description=\"Insufficient scope for this resource\"",
            scopes.join(" ")
        );
        let refusal = Self::with_message(
            StatusCode::FORBIDDEN,
            &format!("Missing required scopes: {}", scopes.join(",")),
        );
        Self {
            challenge: Some(challenge),
            ..refusal
        }
    }

    /// Replaces an undocumented code: an operation that documents codes for 404 uses no others.
    pub(super) fn documented(self, operation: &Operation) -> Self {
        let missing = operation.missing;
        match (self.status, self.code, missing.first()) {
            (StatusCode::NOT_FOUND, Some(code), Some(first)) if !missing.contains(&code) => Self {
                code: Some(first),
                ..self
            },
            _ => self,
        }
    }

    fn body(&self) -> Value {
        let errors: Vec<Value> = self
            .code
            .iter()
            .map(|code| json!({"code": code, "message": self.message}))
            .collect();
        json!({"message": self.message, "errors": errors})
    }
}

/// The HTTP response for a reply.
pub(super) fn finish(reply: Reply, rate_headers: RateHeaders, caller: Option<&Credential>) -> Response {
    let (status, body, next, challenge) = match reply {
        Ok(answer) => (answer.status, answer.body, answer.next, None),
        Err(refusal) => (refusal.status, Content::Json(refusal.body()), None, refusal.challenge),
    };
    let json = "application/json;charset=UTF-8".to_owned();
    let (body, content_type, disposition) = match body {
        Content::None => (Body::empty(), None, None),
        Content::Json(value) => (Body::from(value.to_string()), Some(json), None),
        Content::File {
            name,
            content_type,
            content,
        } => (
            Body::from(content),
            Some(content_type),
            Some(format!("attachment; filename=\"{}\"", header_file_name(&name))),
        ),
    };
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    rate_headers.write(headers);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for (name, value) in [
        (CONTENT_TYPE, content_type),
        (CONTENT_DISPOSITION, disposition),
        (LINK, next.map(|address| format!("<{address}>; rel=\"next\""))),
        (WWW_AUTHENTICATE, challenge),
    ] {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            headers.insert(name, value);
        }
    }
    if let Some(caller) = caller {
        answer.extensions_mut().insert(CredentialName(caller.display_name()));
    }
    answer
}

/// A file name that is safe between quotes in a header.
pub(crate) fn header_file_name(name: &str) -> String {
    name.chars()
        .map(|letter| match letter {
            ' '..='~' if letter != '"' && letter != '\\' => letter,
            _ => '_',
        })
        .collect()
}
