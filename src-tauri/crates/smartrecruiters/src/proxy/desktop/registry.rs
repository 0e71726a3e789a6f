//! The proxy settings in the registry of Windows.

use super::WindowsSettings;

/// The settings that are in force. A value that is missing or has another type counts as not set.
#[cfg(target_os = "windows")]
pub(super) fn settings() -> WindowsSettings {
    use windows_registry::{CURRENT_USER, LOCAL_MACHINE};

    use self::places::{CONNECTION, CONNECTIONS, POLICIES, SETTINGS};

    /// The bit for automatic detection, and the byte that contains it.
    const DETECTS: u8 = 8;
    const FLAGS: usize = 8;

    // An administrator can set one proxy for everybody who uses the computer.
    let for_everybody = LOCAL_MACHINE
        .open(POLICIES)
        .and_then(|policies| policies.get_u32("ProxySettingsPerUser"))
        .is_ok_and(|per_user| per_user == 0);
    let root = if for_everybody { LOCAL_MACHINE } else { CURRENT_USER };
    let Ok(key) = root.open(SETTINGS) else {
        return WindowsSettings::default();
    };
    let text = |name| key.get_string(name).unwrap_or_default();
    let is_on = |name| key.get_u32(name).is_ok_and(|value| value == 1);
    let flags = key
        .open(CONNECTIONS)
        .and_then(|connections| connections.get_value(CONNECTION))
        .ok()
        .and_then(|connection| connection.get(FLAGS).copied());
    WindowsSettings {
        enabled: is_on("ProxyEnable"),
        server: text("ProxyServer"),
        exceptions: text("ProxyOverride"),
        script: text("AutoConfigURL"),
        detects: is_on("AutoDetect") || flags.is_some_and(|flags| flags & DETECTS != 0),
    }
}

#[cfg(target_os = "windows")]
mod places {
    pub(super) const SETTINGS: &str = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings";
    pub(super) const POLICIES: &str = r"Software\Policies\Microsoft\Windows\CurrentVersion\Internet Settings";
    pub(super) const CONNECTIONS: &str = "Connections";
    pub(super) const CONNECTION: &str = "DefaultConnectionSettings";
}

/// Other systems have no registry.
#[cfg(not(target_os = "windows"))]
pub(super) fn settings() -> WindowsSettings {
    WindowsSettings::default()
}

#[cfg(all(test, target_os = "windows"))]
mod tests {
    use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type};

    use super::places::{CONNECTION, CONNECTIONS, POLICIES, SETTINGS};
    use super::*;

    fn write(key: &Key, server: &str, flags: u8) -> windows_registry::Result<()> {
        key.set_u32("ProxyEnable", 1)?;
        key.set_string("ProxyServer", server)?;
        key.set_string("ProxyOverride", "*.acme.example;<local>")?;
        key.set_string("AutoConfigURL", "http://wpad/wpad.dat")?;
        let connection = [70, 0, 0, 0, 1, 0, 0, 0, flags, 0, 0, 0];
        key.create(CONNECTIONS)?.set_bytes(CONNECTION, Type::Bytes, &connection)
    }

    fn written(server: &str, detects: bool) -> WindowsSettings {
        WindowsSettings {
            enabled: true,
            server: server.to_owned(),
            exceptions: "*.acme.example;<local>".to_owned(),
            script: "http://wpad/wpad.dat".to_owned(),
            detects,
        }
    }

    #[test]
    #[ignore = "changes the registry; `cargo xtask windows` runs it under Wine"]
    fn the_settings_of_the_person_and_of_the_computer_are_read() -> windows_registry::Result<()> {
        let (own, computer) = (CURRENT_USER.create(SETTINGS)?, LOCAL_MACHINE.create(SETTINGS)?);
        let policies = LOCAL_MACHINE.create(POLICIES)?;
        write(&own, "http=web:3128;https=proxy:8080", 0b0011)?;
        write(&computer, "computer:8080", 0b1001)?;
        assert_eq!(settings(), written("http=web:3128;https=proxy:8080", false));
        policies.set_u32("ProxySettingsPerUser", 1)?;
        assert_eq!(settings(), written("http=web:3128;https=proxy:8080", false));
        policies.set_u32("ProxySettingsPerUser", 0)?;
        assert_eq!(settings(), written("computer:8080", true));

        policies.remove_value("ProxySettingsPerUser")?;
        own.set_u32("ProxyEnable", 0)?;
        for name in ["ProxyServer", "ProxyOverride", "AutoConfigURL"] {
            own.remove_value(name)?;
        }
        own.create(CONNECTIONS)?.remove_value(CONNECTION)?;
        assert_eq!(settings(), WindowsSettings::default());
        Ok(())
    }
}
