//! Chooses the sentences that describe the state of a whole key. A check chooses them from everything it found, an opened report
//! chooses its detail from what it contains, and a result code from the little it holds.

use crate::finding::{Counts, SystemRole};
use crate::identity::role_name;
use crate::key_text::KeyShape;
use crate::message::Message;
use crate::proxy::ProxyTrouble;
use crate::source::reveal_invisible;
use crate::verdict::{Cause, IdentityVerdict, Reason, SourceNote, SummaryVerdict, TlsFault};

/// The state of a whole key, as far as a check, a report and a result code all know it.
#[derive(Debug, Clone, Copy)]
pub struct KeySummary {
    /// Ready, not ready or undetermined.
    pub verdict: SummaryVerdict,
    /// What must be fixed first.
    pub cause: Option<Cause>,
    /// Why it could not be determined.
    pub reason: Option<Reason>,
    /// The number of rows with each verdict.
    pub counts: Counts,
    /// Only some permissions were requested, without the source and the connect test.
    pub only_some: bool,
    /// The source was not found.
    pub without_source: bool,
    /// A row could not be tried without changing data.
    pub no_safe_attempt: bool,
}

/// Details that only a check has. They make the headline more specific.
#[derive(Debug, Clone)]
pub struct Specifics<'a> {
    /// The verdict on the key's role.
    pub identity: IdentityVerdict,
    /// The key's role.
    pub role: Option<&'a SystemRole>,
    /// What the key's text looks like.
    pub key: KeyShape,
    /// The modules that are off.
    pub modules: &'a [&'static str],
    /// Something worth knowing about the source.
    pub source_note: Option<SourceNote>,
    /// How many sources led to the verdict.
    pub sources: usize,
    /// The type or sub-type of the source, if it is wrong and has a name.
    pub source_type: Option<String>,
    /// The name of the first of them.
    pub source_label: Option<&'a str>,
    /// Only the sources of some type were refused.
    pub only_sources_refused: bool,
    /// Why the proxy cannot be used.
    pub proxy_trouble: Option<&'a ProxyTrouble>,
    /// Why a secure connection could not be established.
    pub tls_fault: Option<TlsFault>,
}

impl KeySummary {
    /// The headline: one sentence for the whole key. Without specifics, a key that is not ready gets the sentence for its cause,
    /// which has no arguments.
    pub fn headline(&self, specifics: Option<&Specifics<'_>>) -> Message {
        match (self.verdict, self.cause, specifics) {
            (SummaryVerdict::Ready, ..) => self.ready(),
            (SummaryVerdict::NotReady, Some(cause), Some(specifics)) => self.not_ready(cause, specifics),
            (SummaryVerdict::NotReady, Some(cause), None) => Message::new(format!("cause-{}", cause.id())),
            (SummaryVerdict::NotReady, None, _) => Message::new("headline-undetermined"),
            (SummaryVerdict::Undetermined, _, specifics) => self.undetermined(specifics),
        }
    }

    /// The second sentence, below the headline.
    pub fn detail(&self) -> Option<Message> {
        let proved = self.counts.granted + self.counts.looks_granted;
        let id = match (self.verdict, self.cause, self.reason) {
            (SummaryVerdict::Ready, ..) if self.no_safe_attempt => "detail-ready-noSafeAttempt".to_owned(),
            (SummaryVerdict::Ready, ..) | (SummaryVerdict::Undetermined, _, Some(Reason::WritesNotTried)) => {
                "detail-ready".to_owned()
            }
            (SummaryVerdict::NotReady, Some(Cause::SystemRole), _) if self.counts.denied == 0 => {
                "detail-systemRole-none-denied".to_owned()
            }
            (SummaryVerdict::NotReady, Some(cause), _) => format!("detail-{}", cause.id()),
            (SummaryVerdict::NotReady, None, _) => return None,
            (SummaryVerdict::Undetermined, ..) if proved == 0 => "detail-nothing-told".to_owned(),
            (SummaryVerdict::Undetermined, ..) => "detail-some-told".to_owned(),
        };
        Some(self.with_counts(id))
    }

    fn ready(&self) -> Message {
        if self.only_some {
            let proved = self.counts.granted + self.counts.looks_granted;
            let id = match self.cause {
                Some(Cause::AccessGroup) => "headline-ready-only-accessGroup",
                _ => "headline-ready-only",
            };
            return self.with_counts(id.to_owned()).number("proved", proved as usize);
        }
        Message::new(if self.cause == Some(Cause::AccessGroup) {
            "headline-ready-accessGroup"
        } else if self.without_source {
            "headline-ready-without-source"
        } else if self.counts.not_tested > 0 {
            "headline-ready-reads"
        } else {
            "headline-ready"
        })
    }

    fn not_ready(&self, cause: Cause, specifics: &Specifics<'_>) -> Message {
        let id = format!("headline-{}", cause.id());
        match cause {
            Cause::SystemRole => specifics.role.map_or_else(
                || Message::new("headline-systemRole-unknown"),
                |role| Message::new(&id).text("role", role_name(role)),
            ),
            Cause::BadKey => match specifics.key {
                KeyShape::Cut { missing } => Message::new("headline-badKey-cut").number("missing", missing),
                KeyShape::Overlong { extra } => Message::new("headline-badKey-overlong").number("extra", extra),
                _ => Message::new(id),
            },
            Cause::RefusedForAdmin => Message::new(id).number("denied", self.counts.denied as usize),
            Cause::ModuleOff => Message::new(id)
                .number("count", specifics.modules.len())
                .list("modules", specifics.modules.iter().copied()),
            Cause::SourceNearMiss => Message::new(id).text(
                "label",
                specifics.source_label.map(reveal_invisible).unwrap_or_default(),
            ),
            Cause::SourceWrongType | Cause::SourceDuplicate => {
                let id = specifics
                    .source_note
                    .map_or_else(|| id.clone(), |note| format!("{id}-{}", note.id()));
                match specifics
                    .source_type
                    .as_ref()
                    .filter(|_| cause == Cause::SourceWrongType)
                {
                    Some(name) => Message::new(format!("{id}-named")).text("type", name),
                    None => Message::new(id).number("count", specifics.sources),
                }
            }
            _ => Message::new(id),
        }
    }

    fn undetermined(&self, specifics: Option<&Specifics<'_>>) -> Message {
        let Some(reason) = self.reason else {
            return Message::new("headline-undetermined");
        };
        let fault = specifics.and_then(|specifics| specifics.tls_fault);
        let trouble = specifics.and_then(|specifics| specifics.proxy_trouble);
        let only_sources = specifics.is_some_and(|specifics| specifics.only_sources_refused);
        match (reason, trouble, fault) {
            (Reason::Dns | Reason::Connect | Reason::Proxy | Reason::Timeout, Some(trouble), _) => {
                trouble.message("headline-proxy")
            }
            (Reason::Unauthorized, ..) if only_sources => Message::new("headline-sources-refused"),
            (Reason::WritesNotTried, ..) => {
                let id = if self.only_some {
                    "headline-writes-not-tried-only"
                } else {
                    "headline-reason-writesNotTried"
                };
                // Why the role does not answer for the writes.
                let role = specifics.map_or("", |specifics| match specifics.identity {
                    IdentityVerdict::Admin => "-admin",
                    IdentityVerdict::CustomRole | IdentityVerdict::WeakRole => "-otherRole",
                    IdentityVerdict::Unknown => "-unknownRole",
                });
                Message::new(format!("{id}{role}"))
            }
            (Reason::Tls | Reason::Clock, _, Some(fault)) => Message::new(format!("headline-tls-{}", fault.id())),
            (reason, ..) => Message::new(format!("headline-reason-{}", reason.id())),
        }
    }

    fn with_counts(&self, id: String) -> Message {
        let Counts {
            granted,
            looks_granted,
            denied,
            inconclusive,
            not_tested,
        } = self.counts;
        Message::new(id)
            .number("granted", granted as usize)
            .number("looksGranted", looks_granted as usize)
            .number("denied", denied as usize)
            .number("inconclusive", inconclusive as usize)
            .number("notTested", not_tested as usize)
    }
}
