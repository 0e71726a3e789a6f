//! What of a company's proxy keeps requests from their way, so far as a person can do something about it.

use crate::message::Message;

/// A setting that names a proxy, or leaves it to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxySetting {
    /// The variable of this name.
    Variable(String),
    /// The network settings of GNOME, which other desktops use too.
    Gnome,
    /// The network settings of KDE.
    Kde,
    /// The network settings of Windows.
    Windows,
    /// The network settings of macOS.
    MacOs,
}

/// Why a proxy cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxyTrouble {
    /// This setting cannot be read as a proxy's address. Nothing was sent in its place.
    Unreadable(ProxySetting),
    /// By this setting the network chooses its proxy by itself, with a script or by automatic detection, which this program cannot
    /// follow.
    ByItself(ProxySetting),
    /// The proxy wants a user name and a password.
    Login,
    /// The proxy does not accept the user name and the password that it was given.
    LoginRefused,
    /// The proxy wants a sign-in of another kind, such as Windows' own, which this program cannot do.
    OtherLogin,
}

impl ProxySetting {
    /// By which a text chooses its words.
    const fn id(&self) -> &'static str {
        match self {
            Self::Variable(_) => "variable",
            Self::Gnome => "gnome",
            Self::Kde => "kde",
            Self::Windows => "windows",
            Self::MacOs => "macos",
        }
    }
}

impl ProxyTrouble {
    /// The last part of the ids of its texts.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::ByItself(_) => "byItself",
            Self::Login => "login",
            Self::LoginRefused => "loginRefused",
            Self::OtherLogin => "otherLogin",
        }
    }

    /// What a proxy wants that offers these ways to sign in. `given` says whether it was given a user name and a password.
    pub fn of_logins(offered: &[String], given: bool) -> Option<Self> {
        let takes_password = offered.iter().any(|way| way.eq_ignore_ascii_case("Basic"));
        match (takes_password, given) {
            _ if offered.is_empty() => None,
            (true, false) => Some(Self::Login),
            (true, true) => Some(Self::LoginRefused),
            (false, _) => Some(Self::OtherLogin),
        }
    }

    /// The text on it that begins with `family`, such as `headline-proxy`.
    pub fn message(&self, family: &str) -> Message {
        let message = Message::new(format!("{family}-{}", self.id()));
        match self {
            Self::Unreadable(setting) | Self::ByItself(setting) => {
                let name = match setting {
                    ProxySetting::Variable(name) => name.as_str(),
                    _ => "",
                };
                message.text("setting", setting.id()).text("name", name)
            }
            Self::Login | Self::LoginRefused | Self::OtherLogin => message,
        }
    }
}
