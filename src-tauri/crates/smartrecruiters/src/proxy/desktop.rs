//! The proxy settings of the desktop or the operating system, used if no environment variable names a proxy.
//!
//! A script that chooses the proxy needs a JavaScript engine, which this program does not have. Such a setting is reported, so
//! that the person learns why the browser works and the check does not. The settings are read from the registry of Windows and
//! with the own tools of other systems; if a tool does not answer, that counts as no setting.

mod registry;

use std::collections::HashMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use diagnosis::proxy::ProxySetting;
use secrecy::SecretString;
use tokio::process::Command;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::address::{NamedProxy, NotAProxy, ProxyLogin, Scheme};
use super::exceptions::exempted_by_desktop;
use super::{ProxyUse, Route};

const LIMIT: Duration = Duration::from_secs(2);

/// The route to `host` according to this computer's settings, if they name one.
pub(super) async fn route(host: &str) -> Option<Route> {
    if cfg!(target_os = "windows") {
        windows(&registry::settings(), host)
    } else if cfg!(target_os = "macos") {
        macos(&asked("/usr/sbin/scutil", &["--proxy"]).await?, host)
    } else {
        let desktop = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
        let is_kde = desktop.split(':').any(|name| name.eq_ignore_ascii_case("KDE"));
        let of_gnome = if is_kde {
            None
        } else {
            gnome(&gnome_answers().await, host)
        };
        // The settings of another desktop count only if no desktop identifies itself as the one in use.
        let asks_kde = is_kde || desktop.is_empty() && of_gnome.is_none();
        let variable = |name: &str| env::var_os(name);
        if asks_kde {
            kde(&kde_files(&variable), host, &variable)
        } else {
            of_gnome
        }
    }
}

/// The variables with which a system tool finds the person's settings, by the beginnings of their names.
const VARIABLES_OF_TOOLS: [&str; 8] = ["PATH", "HOME", "USER", "XDG_", "DBUS_", "DCONF_", "GSETTINGS_", "GIO_"];

/// The output of a system tool. It gets no variable that it does not need, because one of the others may hold the key.
async fn asked(program: &str, arguments: &[&str]) -> Option<String> {
    let needed = |name: &OsString| {
        let name = name.to_string_lossy();
        VARIABLES_OF_TOOLS.iter().any(|start| name.starts_with(start))
    };
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env_clear()
        .envs(env::vars_os().filter(|(name, _)| needed(name)))
        .kill_on_drop(true);
    let output = timeout(LIMIT, command.output()).await.ok()?.ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn through(named: Result<Option<NamedProxy>, NotAProxy>, setting: ProxySetting) -> Route {
    match named {
        Ok(Some(proxy)) => Route::Through(proxy, ProxyUse::System),
        Ok(None) => Route::Direct,
        Err(NotAProxy) => Route::Unreadable(setting),
    }
}

const GNOME: &str = "org.gnome.system.proxy";

/// Schema and key of GNOME's settings for the mode `manual`.
const GNOME_KEYS: [(&str, &str); 11] = [
    ("", "ignore-hosts"),
    ("", "use-same-proxy"),
    (".https", "host"),
    (".https", "port"),
    (".http", "host"),
    (".http", "port"),
    (".http", "use-authentication"),
    (".http", "authentication-user"),
    (".http", "authentication-password"),
    (".socks", "host"),
    (".socks", "port"),
];

type GnomeAnswers = HashMap<(&'static str, &'static str), String>;

async fn gnome_answers() -> GnomeAnswers {
    let ask = async |schema: &'static str, key: &'static str| {
        let answer = asked("gsettings", &["get", &format!("{GNOME}{schema}"), key]).await?;
        Some(((schema, key), answer.trim().to_owned()))
    };
    let Some(mode) = ask("", "mode").await else {
        return GnomeAnswers::new();
    };
    let manual = mode.1 == "'manual'";
    let mut answers = GnomeAnswers::from([mode]);
    if manual {
        let mut asking = JoinSet::new();
        for (schema, key) in GNOME_KEYS {
            asking.spawn(ask(schema, key));
        }
        answers.extend(asking.join_all().await.into_iter().flatten());
    }
    answers
}

/// Reads GNOME's settings from the output of `gsettings`. Its http proxy also applies to https if there is no https proxy.
fn gnome(answers: &GnomeAnswers, host: &str) -> Option<Route> {
    let answer = |schema, key| answers.get(&(schema, key)).map_or("", String::as_str);
    let text = |schema, key| unquoted(answer(schema, key));
    match answer("", "mode") {
        "'auto'" => return Some(Route::ByItself(ProxySetting::Gnome)),
        "'manual'" => {}
        _ => return None,
    }
    let list = answer("", "ignore-hosts").trim_start_matches("@as ");
    let list = list
        .trim_matches(['[', ']'])
        .split(',')
        .map(|entry| unquoted(entry.trim()));
    if exempted_by_desktop(list, host, true) {
        return Some(Route::Direct);
    }
    let of = |schema, scheme| NamedProxy::of_host(scheme, text(schema, "host"), text(schema, "port"));
    let named = if !text(".https", "host").is_empty() {
        of(".https", Scheme::Http)
    } else if !text(".http", "host").is_empty() && answer("", "use-same-proxy") != "false" {
        of(".http", Scheme::Http).map(|named| {
            let signs_in = answer(".http", "use-authentication") == "true";
            let password = SecretString::from(text(".http", "authentication-password"));
            let login = ProxyLogin::new(text(".http", "authentication-user"), password);
            NamedProxy {
                login: named.login.or(login.filter(|_| signs_in)),
                ..named
            }
        })
    } else if !text(".socks", "host").is_empty() {
        of(".socks", Scheme::Socks5)
    } else {
        return Some(Route::Direct);
    };
    Some(through(named.map(Some), ProxySetting::Gnome))
}

fn unquoted(text: &str) -> &str {
    text.trim_matches(['\'', '"'])
}

/// The files in which KDE stores its proxies: first those of the system, then the person's own.
fn kde_files(variable: &impl Fn(&str) -> Option<OsString>) -> Vec<String> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let system = set("XDG_CONFIG_DIRS").unwrap_or_else(|| OsString::from("/etc/xdg"));
    let mut folders: Vec<PathBuf> = env::split_paths(&system).collect();
    folders.reverse();
    let home = || Some(PathBuf::from(set("HOME")?).join(".config"));
    folders.extend(set("XDG_CONFIG_HOME").map(PathBuf::from).or_else(home));
    let read = |folder: PathBuf| fs::read(folder.join("kioslaverc")).ok();
    let files = folders.into_iter().filter_map(read);
    files.map(|file| String::from_utf8_lossy(&file).into_owned()).collect()
}

/// Reads KDE's settings. KDE writes a space between host and port, and may name a variable in place of a proxy.
fn kde(files: &[String], host: &str, variable: &impl Fn(&str) -> Option<OsString>) -> Option<Route> {
    let lines = files.iter().flat_map(|file| {
        let lines = file
            .lines()
            .map(str::trim)
            .skip_while(|line| *line != "[Proxy Settings]");
        lines.skip(1).take_while(|line| !line.starts_with('['))
    });
    let settings: HashMap<&str, &str> = lines
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.split('[').next().unwrap_or(key).trim(), value.trim()))
        .collect();
    let setting = |key| settings.get(key).copied().unwrap_or_default();
    let by_variable = match setting("ProxyType") {
        "1" => false,
        "2" | "3" => return Some(Route::ByItself(ProxySetting::Kde)),
        "4" => true,
        _ => return None,
    };
    let value = |key| match setting(key) {
        "" => None,
        name if by_variable => Some(variable(name)?.to_string_lossy().into_owned()),
        value => Some(value.to_owned()),
    };
    let exceptions = value("NoProxyFor").unwrap_or_default();
    let listed = exempted_by_desktop(exceptions.split([',', ' ']), host, true);
    if listed != (setting("ReversedException") == "true") {
        return Some(Route::Direct);
    }
    let Some(proxy) = ["httpsProxy", "socksProxy"].into_iter().find_map(value) else {
        return Some(Route::Direct);
    };
    let proxy = proxy.trim();
    let proxy = match proxy.rsplit_once(' ') {
        Some((address, port)) => format!("{}:{port}", address.trim_end()),
        None => proxy.to_owned(),
    };
    // KDE's "socks" is SOCKS 5, but curl's short name means SOCKS 4.
    let proxy = proxy
        .strip_prefix("socks://")
        .map(|rest| format!("socks5://{rest}"))
        .unwrap_or(proxy);
    Some(through(NamedProxy::parse(&proxy), ProxySetting::Kde))
}

/// The proxy settings of Windows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct WindowsSettings {
    /// Whether `server` is used.
    enabled: bool,
    /// One proxy, or one for each protocol.
    server: String,
    /// The hosts that are asked directly.
    exceptions: String,
    /// The address of a script that chooses the proxy.
    script: String,
    /// Whether the network is asked for such a script.
    detects: bool,
}

fn windows(settings: &WindowsSettings, host: &str) -> Option<Route> {
    /// The default port of a proxy.
    const PORT: u16 = 80;
    if settings.enabled && !settings.server.trim().is_empty() {
        if exempted_by_desktop(settings.exceptions.split([';', ',', ' ']), host, false) {
            return Some(Route::Direct);
        }
        let named = NamedProxy::with_port(settings.server.trim(), Some(PORT));
        return Some(through(named, ProxySetting::Windows));
    }
    let by_itself = settings.detects || !settings.script.trim().is_empty();
    by_itself.then_some(Route::ByItself(ProxySetting::Windows))
}

/// Reads the settings of macOS from the output of `scutil --proxy`. Its SOCKS is version 5.
fn macos(output: &str, host: &str) -> Option<Route> {
    let pairs = || output.lines().filter_map(|line| line.split_once(" : "));
    let setting = |name| {
        pairs()
            .find(|(key, _)| key.trim() == name)
            .map_or("", |(_, value)| value.trim())
    };
    let is_on = |name| setting(name) == "1";
    let listed = pairs().filter(|(key, _)| key.trim().parse::<u32>().is_ok());
    let proxy = if is_on("HTTPSEnable") {
        Some((Scheme::Http, setting("HTTPSProxy"), setting("HTTPSPort")))
    } else if is_on("SOCKSEnable") {
        Some((Scheme::Socks5, setting("SOCKSProxy"), setting("SOCKSPort")))
    } else {
        None
    };
    match proxy {
        Some(_) if exempted_by_desktop(listed.map(|(_, value)| value.trim()), host, false) => Some(Route::Direct),
        Some((scheme, name, port)) => {
            let named = NamedProxy::of_host(scheme, name, port);
            Some(through(named.map(Some), ProxySetting::MacOs))
        }
        None if is_on("ProxyAutoConfigEnable") || is_on("ProxyAutoDiscoveryEnable") => {
            Some(Route::ByItself(ProxySetting::MacOs))
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "api.smartrecruiters.com";

    fn through(address: &str, login: Option<(&str, &str)>) -> Route {
        let named = NamedProxy {
            login: login.and_then(|(user, password)| ProxyLogin::new(user, password.into())),
            ..NamedProxy::parse(address).unwrap().unwrap()
        };
        Route::Through(named, ProxyUse::System)
    }

    type Answer = (&'static str, &'static str, &'static str);

    const HTTPS: [Answer; 2] = [(".https", "host", "'proxy.acme.example'"), (".https", "port", "8080")];
    const HTTP: [Answer; 2] = [(".http", "host", "'web.acme.example'"), (".http", "port", "3128")];

    fn gnome_says(mode: &str, answers: &[Answer]) -> Option<Route> {
        let answers = answers
            .iter()
            .map(|(schema, key, value)| ((*schema, *key), (*value).to_owned()));
        gnome(&answers.chain([(("", "mode"), mode.to_owned())]).collect(), HOST)
    }

    #[test]
    fn gnomes_settings_are_understood() {
        let socks = [(".socks", "host", "'socks.acme.example'"), (".socks", "port", "1080")];
        let empty = [
            (".https", "host", "''"),
            (".https", "port", "0"),
            (".socks", "host", "''"),
            (".http", "host", "''"),
        ];
        let login = [
            (".http", "use-authentication", "true"),
            (".http", "authentication-user", r"'CORP\kim'"),
            (".http", "authentication-password", "'20@26'"),
        ];
        for (mode, answers, expected) in [
            ("'none'", HTTPS.to_vec(), None),
            ("", HTTPS.to_vec(), None),
            ("'auto'", vec![], Some(Route::ByItself(ProxySetting::Gnome))),
            (
                "'manual'",
                HTTPS.to_vec(),
                Some(through("proxy.acme.example:8080", None)),
            ),
            (
                "'manual'",
                [HTTPS, HTTP].concat(),
                Some(through("proxy.acme.example:8080", None)),
            ),
            (
                "'manual'",
                [&empty[..2], &HTTP].concat(),
                Some(through("web.acme.example:3128", None)),
            ),
            ("'manual'", HTTP.to_vec(), Some(through("web.acme.example:3128", None))),
            (
                "'manual'",
                [&HTTP[..], &login].concat(),
                Some(through("web.acme.example:3128", Some((r"CORP\kim", "20@26")))),
            ),
            (
                "'manual'",
                [&HTTP[..], &login[1..]].concat(),
                Some(through("web.acme.example:3128", None)),
            ),
            (
                "'manual'",
                [&HTTP[..], &[("", "use-same-proxy", "false")]].concat(),
                Some(Route::Direct),
            ),
            (
                "'manual'",
                socks.to_vec(),
                Some(through("socks5://socks.acme.example:1080", None)),
            ),
            ("'manual'", empty.to_vec(), Some(Route::Direct)),
        ] {
            assert_eq!(gnome_says(mode, &answers), expected, "{mode} {answers:?}");
        }
    }

    #[test]
    fn what_gnome_excepts_is_asked_directly_and_what_cannot_be_read_is_named() {
        let ignored = |list| [&HTTPS[..], &[("", "ignore-hosts", list)]].concat();
        let of = |host, port| vec![(".https", "host", host), (".https", "port", port)];
        let proxy = || Some(through("proxy.acme.example:8080", None));
        let unreadable = || Some(Route::Unreadable(ProxySetting::Gnome));
        for (answers, expected) in [
            (ignored("['localhost', '127.0.0.0/8', '::1']"), proxy()),
            (ignored("@as []"), proxy()),
            (ignored("['x', '*.smartrecruiters.com']"), Some(Route::Direct)),
            (ignored("['smartrecruiters.com']"), Some(Route::Direct)),
            (of("'::1'", "80"), Some(through("[::1]:80", None))),
            (of("'http://proxy.acme.example'", "8080"), proxy()),
            (of("'our proxy'", "80"), unreadable()),
            (of("'proxy:80'", "80"), unreadable()),
            (of("'proxy'", "99999"), unreadable()),
        ] {
            assert_eq!(gnome_says("'manual'", &answers), expected, "{answers:?}");
        }
    }

    #[test]
    fn kdes_settings_are_understood() {
        let variable = |name: &str| (name == "OUR_PROXY").then(|| OsString::from("http://proxy.acme.example:1"));
        for (settings, expected) in [
            ("", None),
            ("ProxyType=0\nhttpsProxy=http://proxy.acme.example 8080", None),
            (
                "ProxyType=2\nProxy Config Script=http://wpad/x.pac",
                Some(Route::ByItself(ProxySetting::Kde)),
            ),
            ("ProxyType=3", Some(Route::ByItself(ProxySetting::Kde))),
            (
                "ProxyType=1\nhttpsProxy=http://proxy.acme.example 8080",
                Some(through("proxy.acme.example:8080", None)),
            ),
            (
                "ProxyType=1\nhttpsProxy=http://proxy.acme.example:8080",
                Some(through("proxy.acme.example:8080", None)),
            ),
            (
                "ProxyType=1\nhttpsProxy[$i]=proxy.acme.example 8080",
                Some(through("proxy.acme.example:8080", None)),
            ),
            (
                "ProxyType=1\nhttpsProxy=http://kim:20@26@proxy.acme.example 8080",
                Some(through("proxy.acme.example:8080", Some(("kim", "20@26")))),
            ),
            (
                "ProxyType=1\nhttpsProxy=\nsocksProxy=socks://socks.acme.example 1080",
                Some(through("socks5://socks.acme.example:1080", None)),
            ),
            (
                "ProxyType=1\nhttpProxy=http://proxy.acme.example 8080",
                Some(Route::Direct),
            ),
            (
                "ProxyType=1\nhttpsProxy=our proxy 8080",
                Some(Route::Unreadable(ProxySetting::Kde)),
            ),
            (
                "ProxyType=1\nhttpsProxy=a 1\nNoProxyFor=localhost,.smartrecruiters.com",
                Some(Route::Direct),
            ),
            (
                "ProxyType=1\nhttpsProxy=a 1\nNoProxyFor=localhost",
                Some(through("a:1", None)),
            ),
            (
                "ProxyType=1\nhttpsProxy=a 1\nNoProxyFor=x\nReversedException=true",
                Some(Route::Direct),
            ),
            (
                "ProxyType=1\nhttpsProxy=a 1\nNoProxyFor=smartrecruiters.com\nReversedException=true",
                Some(through("a:1", None)),
            ),
            (
                "ProxyType=4\nhttpsProxy=OUR_PROXY",
                Some(through("proxy.acme.example:1", None)),
            ),
            ("ProxyType=4\nhttpsProxy=HTTPS_PROXY", Some(Route::Direct)),
        ] {
            let file = format!("[Other]\nProxyType=2\n[Proxy Settings]\n{settings}\n[Last]\nhttpsProxy=x 1\n");
            assert_eq!(kde(&[file], HOST, &variable), expected, "{settings}");
        }
        let system = "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.acme.example 8080\n".to_owned();
        let own = "[Proxy Settings]\nhttpsProxy=http://own.acme.example 1\n".to_owned();
        assert_eq!(
            kde(&[system, own], HOST, &variable),
            Some(through("own.acme.example:1", None))
        );
    }

    #[test]
    fn the_settings_of_windows_are_understood() {
        let server = |value: &str| WindowsSettings {
            enabled: true,
            server: value.to_owned(),
            ..WindowsSettings::default()
        };
        let off = |value: &str| WindowsSettings {
            enabled: false,
            ..server(value)
        };
        let except = |list: &str| WindowsSettings {
            exceptions: list.to_owned(),
            ..server("proxy:8080")
        };
        let script = |address: &str| WindowsSettings {
            script: address.to_owned(),
            ..off("")
        };
        let detects = |settings: WindowsSettings| WindowsSettings {
            detects: true,
            ..settings
        };
        let by_itself = || Some(Route::ByItself(ProxySetting::Windows));
        let proxy = || Some(through("proxy:8080", None));
        for (settings, expected) in [
            (off(""), None),
            (off("proxy:8080"), None),
            (server(""), None),
            (script("http://wpad/wpad.dat"), by_itself()),
            (script(" "), None),
            (detects(off("")), by_itself()),
            (detects(off("proxy:8080")), by_itself()),
            (detects(server("")), by_itself()),
            (detects(server("proxy:8080")), proxy()),
            (server("proxy:8080"), proxy()),
            (server("proxy"), Some(through("proxy:80", None))),
            (server("http://proxy:8080/"), proxy()),
            (server("http=web:3128;https=proxy:8080;ftp=old:21"), proxy()),
            (server("http=web:3128 https=proxy:8080"), proxy()),
            (
                server("https=kim:20@26@proxy:8080"),
                Some(through("proxy:8080", Some(("kim", "20@26")))),
            ),
            (server("socks=old:1080"), Some(through("socks4://old:1080", None))),
            (server("http=web:3128"), Some(Route::Direct)),
            (server("our proxy"), Some(Route::Unreadable(ProxySetting::Windows))),
            (except("*.acme.example;<local>"), proxy()),
            (except("*.smartrecruiters.com;<local>"), Some(Route::Direct)),
            (except("10.*;api.smart*"), Some(Route::Direct)),
            (except("smartrecruiters.com"), proxy()),
            (except("*"), Some(Route::Direct)),
        ] {
            assert_eq!(windows(&settings, HOST), expected, "{settings:?}");
        }
    }

    #[test]
    fn the_settings_of_macos_are_understood() {
        let https = "HTTPSEnable : 1\n  HTTPSPort : 8080\n  HTTPSProxy : proxy.acme.example";
        let except =
            |list: &str| format!("ExceptionsList : <array> {{\n    0 : *.local\n    1 : {list}\n  }}\n  {https}");
        let by_itself = || Some(Route::ByItself(ProxySetting::MacOs));
        for (settings, expected) in [
            (String::new(), None),
            (
                "HTTPSEnable : 0\n  HTTPSPort : 8080\n  HTTPSProxy : proxy.acme.example".to_owned(),
                None,
            ),
            (
                "HTTPEnable : 1\n  HTTPPort : 8080\n  HTTPProxy : proxy.acme.example".to_owned(),
                None,
            ),
            (
                "ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://x/y.pac".to_owned(),
                by_itself(),
            ),
            ("ProxyAutoConfigEnable : 0".to_owned(), None),
            ("ProxyAutoDiscoveryEnable : 1".to_owned(), by_itself()),
            ("ProxyAutoDiscoveryEnable : 0".to_owned(), None),
            (https.to_owned(), Some(through("proxy.acme.example:8080", None))),
            (
                format!("{https}\n  ProxyAutoDiscoveryEnable : 1"),
                Some(through("proxy.acme.example:8080", None)),
            ),
            (
                "SOCKSEnable : 1\n  SOCKSPort : 1080\n  SOCKSProxy : fd00::1".to_owned(),
                Some(through("socks5://[fd00::1]:1080", None)),
            ),
            (
                "HTTPSEnable : 1".to_owned(),
                Some(Route::Unreadable(ProxySetting::MacOs)),
            ),
            (except("169.254/16"), Some(through("proxy.acme.example:8080", None))),
            (except("*.smartrecruiters.com"), Some(Route::Direct)),
            (except("api.smartrecruiters.com"), Some(Route::Direct)),
            (
                except("smartrecruiters.com"),
                Some(through("proxy.acme.example:8080", None)),
            ),
        ] {
            let output = format!("<dictionary> {{\n  {settings}\n}}\n");
            assert_eq!(macos(&output, HOST), expected, "{settings}");
        }
    }
}
