//! Whether the operating system names a proxy script (PAC).
//!
//! Running such a script needs a JavaScript engine, so this program cannot; but a person whose browser works and whose
//! check does not must be told why. The system's own tool is asked, and silence means no.

use std::time::Duration;

use tokio::process::Command;
use tokio::time::timeout;

const LIMIT: Duration = Duration::from_secs(2);

#[cfg(target_os = "windows")]
const QUESTION: &[&str] = &[
    "reg",
    "query",
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings",
    "/v",
    "AutoConfigURL",
];
#[cfg(target_os = "macos")]
const QUESTION: &[&str] = &["scutil", "--proxy"];
#[cfg(not(any(target_os = "windows", target_os = "macos")))]
const QUESTION: &[&str] = &["gsettings", "get", "org.gnome.system.proxy", "mode"];

/// Whether the system names a proxy script.
pub(crate) async fn is_named() -> bool {
    let [program, arguments @ ..] = QUESTION else {
        return false;
    };
    let mut command = Command::new(program);
    command.args(arguments).kill_on_drop(true);
    #[cfg(target_os = "windows")]
    command.creation_flags(0x0800_0000); // CREATE_NO_WINDOW: no console flashes up.
    match timeout(LIMIT, command.output()).await {
        Ok(Ok(output)) => says_script(&String::from_utf8_lossy(&output.stdout)),
        _ => false,
    }
}

/// The three tools differ enough that one reader serves them all.
fn says_script(output: &str) -> bool {
    output.lines().any(|line| {
        let mut words = line.split_whitespace();
        match (words.next(), words.next(), words.next()) {
            (Some("AutoConfigURL"), Some("REG_SZ"), Some(_)) | (Some("'auto'"), None, None) => true,
            (Some("ProxyAutoConfigEnable"), Some(":"), value) => value == Some("1"),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_systems_answer_is_understood() {
        for (output, script) in [
            ("'auto'\n", true),
            ("'none'\n", false),
            ("'manual'\n", false),
            (
                "\nHKEY_CURRENT_USER\\…\\Internet Settings\n    AutoConfigURL    REG_SZ    http://wpad/wpad.dat\n\n",
                true,
            ),
            (
                "\nHKEY_CURRENT_USER\\…\\Internet Settings\n    AutoConfigURL    REG_SZ    \n\n",
                false,
            ),
            (
                "<dictionary> {\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://x/y.pac\n}\n",
                true,
            ),
            ("<dictionary> {\n  ProxyAutoConfigEnable : 0\n}\n", false),
            ("", false),
        ] {
            assert_eq!(says_script(output), script, "{output:?}");
        }
    }
}
