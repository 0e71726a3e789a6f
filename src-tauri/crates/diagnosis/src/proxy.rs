//! Why requests cannot pass through a company's proxy, as far as a person can do something about it.

use crate::message::Message;

/// A setting that names a proxy, or leaves it to automatic detection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxySetting {
    /// The environment variable with this name.
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
    /// This setting cannot be read as the address of a proxy, so nothing was sent.
    Unreadable(ProxySetting),
    /// With this setting, the network chooses the proxy itself, through a script or automatic detection, which this program
    /// cannot follow.
    ByItself(ProxySetting),
    /// The proxy requires a user name and a password.
    Login,
    /// The proxy does not accept the user name and the password.
    LoginRefused,
    /// The proxy requires another kind of sign-in, such as Windows authentication, which this program does not support.
    OtherLogin,
}

impl ProxySetting {
    /// The id that selects a text's wording.
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

    /// The trouble with a proxy that offers these ways to sign in. `given` says whether it received a user name and a password.
    pub fn of_logins(offered: &[String], given: bool) -> Option<Self> {
        let takes_password = offered.iter().any(|way| way.eq_ignore_ascii_case("Basic"));
        match (takes_password, given) {
            _ if offered.is_empty() => None,
            (true, false) => Some(Self::Login),
            (true, true) => Some(Self::LoginRefused),
            (false, _) => Some(Self::OtherLogin),
        }
    }

    /// The text about the trouble from the family of texts `family`, such as `headline-proxy`.
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
