//! The vocabulary of judging: verdicts, reasons and causes, each with an id that other programs read.

/// Defines an enum whose members have ids that other programs read. Each id is written out, so renaming a variant does not change
/// it.
///
/// The crate that uses it must depend on `serde`, `strum` and `ts-rs`.
#[macro_export]
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS,
            strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
        )]
        #[ts(export)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $id)] #[strum(serialize = $id)] $variant,)+
        }

        impl $name {
            /// All members, in order.
            pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            /// The id that other programs read.
            pub fn id(self) -> &'static str {
                self.into()
            }

            /// The member with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                id.parse().ok()
            }
        }
    };
}
pub(crate) use ids;

ids! {
    /// What is known about one permission.
    Verdict {
        /// Proved by a 2xx answer of the expected shape.
        Granted = "granted",
        /// Got past the gate, although nothing was read or changed.
        LooksGranted = "looksGranted",
        /// Certainly refused.
        Denied = "denied",
        /// Could not be determined; always has a reason.
        Inconclusive = "inconclusive",
        /// Left out on purpose.
        NotTested = "notTested",
    }
}

ids! {
    /// Why something could not be determined.
    Reason {
        /// The host's name could not be resolved.
        Dns = "dns",
        /// Could not connect to the host.
        Connect = "connect",
        /// Could not establish a secure connection.
        Tls = "tls",
        /// A proxy or a filter on the company's network blocked the request.
        Proxy = "proxy",
        /// A network's sign-in page answered instead (summary only).
        CaptivePortal = "captivePortal",
        /// This computer's clock is wrong (summary only).
        Clock = "clock",
        /// No answer in time.
        Timeout = "timeout",
        /// The run's time limit passed.
        Deadline = "deadline",
        /// The person stopped the run.
        Cancelled = "cancelled",
        /// The answer was a redirect, which is never followed.
        Redirected = "redirected",
        /// The answer was not JSON.
        NotJson = "notJson",
        /// The answer was JSON of an unexpected shape.
        WrongShape = "wrongShape",
        /// The answer broke off.
        Truncated = "truncated",
        /// The answer was larger than the client reads.
        TooLarge = "tooLarge",
        /// Too many requests, from this program or from others that use the same key or address.
        Throttled = "throttled",
        /// SmartRecruiters had a server error.
        ServerError = "serverError",
        /// 401: the key was not accepted here.
        Unauthorized = "unauthorized",
        /// Unknown ids are refused like forbidden ones, so a refusal means nothing.
        MaskedIds = "maskedIds",
        /// This address does not exist.
        NoSuchEndpoint = "noSuchEndpoint",
        /// A write attempt on an id that cannot exist was accepted.
        UnexpectedWrite = "unexpectedWrite",
        /// A list changed while it was read.
        ListChanged = "listChanged",
        /// A key whose role is not known saw nothing but empty lists (summary only).
        NothingVisible = "nothingVisible",
        /// Nobody agreed to the write attempts, and the role does not imply their result.
        WritesNotTried = "writesNotTried",
        /// No attempt that changes nothing would prove it.
        NoSafeAttempt = "noSafeAttempt",
    }
}

ids! {
    /// Why a secure connection could not be established if the reason is [`Reason::Tls`].
    TlsFault {
        /// The certificate is self-signed, and this computer does not trust it.
        SelfSigned = "selfSigned",
        /// The server does not send its issuer's certificate, which this computer does not have.
        MissingIntermediate = "missingIntermediate",
        /// This computer does not trust the certificate authority.
        UnknownIssuer = "unknownIssuer",
        /// A key is too small, or a signature uses an algorithm that is no longer accepted.
        Weak = "weak",
        /// Expired, according to this computer's clock.
        Expired = "expired",
        /// Not valid yet, according to this computer's clock.
        NotYetValid = "notYetValid",
        /// The certificate is for another host.
        WrongName = "wrongName",
        /// The certificate authority revoked it.
        Revoked = "revoked",
        /// Something else is wrong with the certificate.
        Invalid = "invalid",
        /// The certificate was not refused; the handshake failed for another reason.
        Handshake = "handshake",
        /// This computer trusts no certificate at all.
        NothingTrusted = "nothingTrusted",
    }
}

impl TlsFault {
    /// Whether a wrong clock on this computer would explain the fault.
    pub const fn blames_the_clock(self) -> bool {
        matches!(self, Self::Expired | Self::NotYetValid)
    }
}

ids! {
    /// What must be fixed, most certain first.
    Cause {
        /// The text cannot be a key.
        KeyMalformed = "keyMalformed",
        /// The company has not bought API access.
        CustomerApiOff = "customerApiOff",
        /// An OAuth client's id, secret or token was given instead of an API key.
        OauthCredential = "oauthCredential",
        /// An OAuth token without a scope that Findem needs.
        OauthScopeMissing = "oauthScopeMissing",
        /// Not accepted anywhere: it may be mistyped, revoked, or from another environment.
        BadKey = "badKey",
        /// The key belongs to the other environment; this cause only ever follows a bad key.
        WrongEnvironment = "wrongEnvironment",
        /// The key's System role is too weak.
        SystemRole = "systemRole",
        /// An Administrator's key is refused something outside the optional modules.
        RefusedForAdmin = "refusedForAdmin",
        /// The company has not bought or switched on a module.
        ModuleOff = "moduleOff",
        /// An access group restricts what the key sees.
        AccessGroup = "accessGroup",
        /// More than one source is called Findem.
        SourceDuplicate = "sourceDuplicate",
        /// The source Findem has the wrong type.
        SourceWrongType = "sourceWrongType",
        /// A source has a name that is nearly Findem.
        SourceNearMiss = "sourceNearMiss",
        /// No source is called Findem.
        SourceMissing = "sourceMissing",
        /// The company has no page for custom sources.
        CustomSourcesUnavailable = "customSourcesUnavailable",
    }
}

ids! {
    /// What is known about the source Findem.
    SourceVerdict {
        /// Exactly one, of type Other.
        Found = "found",
        /// A source with a slightly different name.
        NearMiss = "nearMiss",
        /// The right name, but another type.
        WrongType = "wrongType",
        /// The right name more than once.
        Duplicate = "duplicate",
        /// No such source.
        Missing = "missing",
        /// Could not be determined.
        Inconclusive = "inconclusive",
        /// Left out on purpose.
        NotTested = "notTested",
    }
}

impl SourceVerdict {
    /// Whether sources with exactly the right name were seen, which proves that the company has the page for custom sources.
    pub const fn proves_the_page(self) -> bool {
        matches!(self, Self::Found | Self::WrongType | Self::Duplicate)
    }
}

ids! {
    /// Something worth knowing in addition to the verdict on the source.
    SourceNote {
        /// The sources of some type are refused to this key, so one of them may also be called Findem.
        TypeRefused = "typeRefused",
        /// The lists changed while they were read, so another source called Findem may have been missed.
        ListChanged = "listChanged",
        /// The type is right, but the sub-type is not.
        SubType = "subType",
        /// There are several, and none has the type Other.
        NoneOther = "noneOther",
        /// There are several, and more than one has the type Other.
        SeveralOther = "severalOther",
    }
}

ids! {
    /// What is known about one link of the connect test, or the whole chain.
    LinkVerdict {
        /// Works.
        Pass = "pass",
        /// Certainly fails.
        Fail = "fail",
        /// Could not be determined.
        Inconclusive = "inconclusive",
        /// Left out on purpose.
        NotTested = "notTested",
    }
}

ids! {
    /// What Findem does after connecting, in order.
    LinkId {
        /// Sign in with the key.
        SignIn = "signIn",
        /// Import the users.
        Users = "users",
        /// Import the jobs.
        Jobs = "jobs",
        /// Import the hiring stages.
        Stages = "stages",
        /// Import candidates with their applications.
        Candidates = "candidates",
        /// Name the source on export.
        Source = "source",
        /// Read notes.
        Notes = "notes",
        /// Read attachments.
        Attachments = "attachments",
    }
}

ids! {
    /// The verdict on the whole key.
    SummaryVerdict {
        /// The key can do what Findem's guide asks.
        Ready = "ready",
        /// It is certain that the customer must fix something.
        NotReady = "notReady",
        /// Neither: at least one thing could not be determined.
        Undetermined = "undetermined",
    }
}

/// Why records could not be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Uncounted {
    /// The key is not allowed to read them.
    Refused,
    /// Could not be determined.
    Unclear {
        /// Why it could not be determined.
        reason: Reason,
    },
}

impl From<Reason> for Uncounted {
    fn from(reason: Reason) -> Self {
        Self::Unclear { reason }
    }
}

ids! {
    /// How strong the key's role is.
    IdentityVerdict {
        /// ADMINISTRATOR.
        Admin = "admin",
        /// A role that the company created, judged by what it can do.
        CustomRole = "customRole",
        /// EMPLOYEE, RESTRICTED, STANDARD or EXTENDED.
        WeakRole = "weakRole",
        /// Not known.
        Unknown = "unknown",
    }
}

ids! {
    /// What kind of credential the text is, as far as that is known.
    CredentialKind {
        /// An API key.
        ApiKey = "apiKey",
        /// An OAuth token, or an OAuth client's id and secret.
        OauthToken = "oauthToken",
        /// Could not be determined.
        Unknown = "unknown",
    }
}
