//! What the page may do: its content security policy, and the configuration that no other file may loosen.

use tauri::Config;
use tauri::utils::config::Csp;

/// The two addresses at which the page reaches the program. A system uses only one of them, and the other one would be an address
/// of this computer's network.
const CHANNELS: &str = "connect-src ipc: http://ipc.localhost";
/// The one that this system uses.
const CHANNEL: &str = if cfg!(windows) {
    "connect-src http://ipc.localhost"
} else {
    "connect-src ipc:"
};

/// Leaves only this system's way to the program in the content security policy.
pub(crate) fn narrow(config: &mut Config) {
    if let Some(Csp::Policy(policy)) = &mut config.app.security.csp {
        *policy = policy.replace(CHANNELS, CHANNEL);
    }
}

/// The proxy for everything that the page's engine sends by itself. Nothing listens there, so the page reaches no network where the
/// content security policy does not apply: a page may ask for a connection that it does not use yet (`rel="preconnect"`). The
/// program's own requests do not go through the engine. Vite's pages, in development, come over the network.
#[cfg(target_os = "linux")]
pub(crate) fn way_out() -> Option<url::Url> {
    "http://127.0.0.1:9".parse().ok().filter(|_| !cfg!(dev))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const CONFIGURATION: &str = include_str!("../../../tauri.conf.json");
    const MANIFEST: &str = include_str!("../../../Cargo.toml");

    /// The content security policy of the window.
    const POLICY: [&str; 8] = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src data:",
        CHANNEL,
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ];

    #[test]
    fn the_content_security_policy_allows_only_own_scripts_styles_and_commands() {
        let mut config: Config = serde_json::from_str(CONFIGURATION).unwrap();
        narrow(&mut config);
        let policy = config.app.security.csp.unwrap().to_string();
        assert_eq!(policy.split("; ").collect::<Vec<_>>(), POLICY);
    }

    /// Whatever is not named here keeps its default, which allows nothing.
    #[test]
    fn the_configuration_allows_the_page_only_its_own_commands() {
        let configuration: Value = serde_json::from_str(CONFIGURATION).unwrap();
        let app = &configuration["app"];
        let keys = |value: &Value| {
            let mut keys: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
            keys.sort();
            keys
        };
        assert_eq!(keys(app), ["security", "windows"]);
        assert_eq!(app["windows"], json!([]));
        let security = &app["security"];
        assert_eq!(keys(security), ["capabilities", "csp", "devCsp", "freezePrototype"]);
        assert_eq!(security["freezePrototype"], json!(true));
        let [capability] = security["capabilities"].as_array().unwrap().as_slice() else {
            panic!("one capability")
        };
        assert_eq!(
            keys(capability),
            ["description", "identifier", "permissions", "windows"]
        );
        assert_eq!(capability["permissions"], json!(["page"]));
        assert_eq!(capability["windows"], json!(["main"]));
    }

    /// Without this feature, a release has no developer tools.
    #[test]
    fn no_build_enables_features_of_tauri_that_open_the_page() {
        let line = MANIFEST.lines().find(|line| line.starts_with("tauri = ")).unwrap();
        assert_eq!(line, r#"tauri = { version = "2", features = [] }"#);
        let features = MANIFEST
            .split_once("\n[features]")
            .unwrap()
            .1
            .split_once("\n[")
            .unwrap()
            .0;
        let named: Vec<&str> = features.lines().filter(|line| line.contains('=')).collect();
        assert_eq!(
            named,
            [
                r#"default = ["custom-protocol"]"#,
                r#"custom-protocol = ["tauri/custom-protocol"]"#
            ]
        );
    }
}
