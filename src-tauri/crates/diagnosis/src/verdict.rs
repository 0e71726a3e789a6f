//! The words of a judgement: verdicts, reasons and causes, each an id that other programs read.

/// Makes an enum of ids that other programs read. Each id is written out, so that no rename of a variant changes it.
///
/// The crate that uses it depends on `serde`, `strum` and `ts-rs`.
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
            /// All of them, in their order.
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
        /// Got past the gate, though nothing was read or changed.
        LooksGranted = "looksGranted",
        /// Refused for certain.
        Denied = "denied",
        /// Could not tell, with a reason.
        Inconclusive = "inconclusive",
        /// Left out on purpose.
        NotTested = "notTested",
    }
}

ids! {
    /// Why something could not be told.
    Reason {
        /// The host's name could not be resolved.
        Dns = "dns",
        /// No connection to the host.
        Connect = "connect",
        /// No secure connection.
        Tls = "tls",
        /// A proxy or a filter of the company's network stands between.
        Proxy = "proxy",
        /// A sign-in page of the network answers instead (summary only).
        CaptivePortal = "captivePortal",
        /// This computer's clock is wrong (summary only).
        Clock = "clock",
        /// No answer in time.
        Timeout = "timeout",
        /// The run's own time was over.
        Deadline = "deadline",
        /// The person stopped the run.
        Cancelled = "cancelled",
        /// Sent elsewhere, which is never followed.
        Redirected = "redirected",
        /// The answer was not JSON.
        NotJson = "notJson",
        /// The answer was JSON of another shape.
        WrongShape = "wrongShape",
        /// The answer broke off.
        Truncated = "truncated",
        /// The answer was larger than is read.
        TooLarge = "tooLarge",
        /// Too many requests: by us, or by others with the same key or behind the same address.
        Throttled = "throttled",
        /// SmartRecruiters failed.
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
        /// Nothing but empty lists was seen, by a key whose role is not known (summary only).
        NothingVisible = "nothingVisible",
        /// Nobody agreed to the write attempts, and the role does not imply their result.
        WritesNotTried = "writesNotTried",
        /// Nothing that could be tried would prove it.
        NoSafeAttempt = "noSafeAttempt",
    }
}

ids! {
    /// What kept a secure connection from being made: why the reason is [`Reason::Tls`].
    TlsFault {
        /// The certificate is signed by itself, and this computer does not trust it.
        SelfSigned = "selfSigned",
        /// The server does not send the certificate of its issuer, which this computer does not know.
        MissingIntermediate = "missingIntermediate",
        /// The authority that stands behind it is not trusted on this computer.
        UnknownIssuer = "unknownIssuer",
        /// A key is too small, or a signature is made with an algorithm that is no longer taken.
        Weak = "weak",
        /// Expired by this computer's clock.
        Expired = "expired",
        /// Not valid yet by this computer's clock.
        NotYetValid = "notYetValid",
        /// It is for another host.
        WrongName = "wrongName",
        /// Its authority has taken it back.
        Revoked = "revoked",
        /// Anything else about the certificate.
        Invalid = "invalid",
        /// No certificate was refused: the handshake failed for another reason.
        Handshake = "handshake",
        /// This computer trusts no certificate at all.
        NothingTrusted = "nothingTrusted",
    }
}

impl TlsFault {
    /// Whether a wrong clock of this computer would explain it.
    pub const fn blames_the_clock(self) -> bool {
        matches!(self, Self::Expired | Self::NotYetValid)
    }
}

ids! {
    /// What must be mended, most certain first.
    Cause {
        /// The text is no key at all.
        KeyMalformed = "keyMalformed",
        /// The company has not bought API access.
        CustomerApiOff = "customerApiOff",
        /// An OAuth client's id, secret or token was given instead of an API key.
        OauthCredential = "oauthCredential",
        /// An OAuth token without a scope that Findem needs.
        OauthScopeMissing = "oauthScopeMissing",
        /// Not accepted anywhere: it may be mistyped, revoked, or of another environment.
        BadKey = "badKey",
        /// The key belongs to the other environment; only ever second to a bad key.
        WrongEnvironment = "wrongEnvironment",
        /// The key's System role is too weak.
        SystemRole = "systemRole",
        /// An Administrator's key is refused outside the optional modules.
        RefusedForAdmin = "refusedForAdmin",
        /// A module that the company has not bought or switched on.
        ModuleOff = "moduleOff",
        /// An access group narrows what the key sees.
        AccessGroup = "accessGroup",
        /// More than one source is called Findem.
        SourceDuplicate = "sourceDuplicate",
        /// The source Findem has another type.
        SourceWrongType = "sourceWrongType",
        /// A source is nearly called Findem.
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
        /// Another spelling.
        NearMiss = "nearMiss",
        /// The right name under another type.
        WrongType = "wrongType",
        /// The right name more than once.
        Duplicate = "duplicate",
        /// None.
        Missing = "missing",
        /// Could not tell.
        Inconclusive = "inconclusive",
        /// Left out on purpose.
        NotTested = "notTested",
    }
}

ids! {
    /// Something worth knowing beside the verdict on the source.
    SourceNote {
        /// The sources of some type are refused to this key, so that one of them may be called Findem as well.
        TypeRefused = "typeRefused",
        /// The lists changed while they were read, so that another Findem may have been missed.
        ListChanged = "listChanged",
        /// The type is right, and only the sub-type is another.
        SubType = "subType",
        /// Of several, none has the type Other.
        NoneOther = "noneOther",
        /// Of several, more than one has the type Other.
        SeveralOther = "severalOther",
    }
}

ids! {
    /// What is known about one link of the connect test, or the whole chain.
    LinkVerdict {
        /// Works.
        Pass = "pass",
        /// Fails for certain.
        Fail = "fail",
        /// Could not tell.
        Inconclusive = "inconclusive",
        /// Left out on purpose.
        NotTested = "notTested",
    }
}

ids! {
    /// What Findem does after connecting, in its order.
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
    /// The whole key in one word.
    SummaryVerdict {
        /// The key can do what Findem's guide asks.
        Ready = "ready",
        /// Something the customer must mend is certain.
        NotReady = "notReady",
        /// Neither; at least one thing could not be told.
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
    /// Could not tell.
    Unclear {
        /// What came instead.
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
        /// A role the company made itself, judged by what it can do.
        CustomRole = "customRole",
        /// EMPLOYEE, RESTRICTED, STANDARD or EXTENDED.
        WeakRole = "weakRole",
        /// Not known.
        Unknown = "unknown",
    }
}

ids! {
    /// What kind of credential the text is, as far as it shows.
    CredentialKind {
        /// An API key.
        ApiKey = "apiKey",
        /// An OAuth token, or an OAuth client's id and secret.
        OauthToken = "oauthToken",
        /// Cannot be told.
        Unknown = "unknown",
    }
}
