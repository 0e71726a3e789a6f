//! The agent as launchd of macOS reads it.

use std::path::Path;

use crate::markup::escaped;

/// The name of the agent.
pub(super) const LABEL: &str = "ai.findem.connect.weekly-check";

/// The definition of an agent that runs this program's weekly check every Monday, or as soon as a computer that slept wakes up.
pub(super) fn definition(program: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>{LABEL}</string>
  <key>AssociatedBundleIdentifiers</key>
  <string>ai.findem.connect</string>
  <key>ProgramArguments</key>
  <array>
    <string>{}</string>
    <string>watch</string>
    <string>now</string>
  </array>
  <key>StartCalendarInterval</key>
  <dict>
    <key>Weekday</key>
    <integer>1</integer>
    <key>Hour</key>
    <integer>10</integer>
    <key>Minute</key>
    <integer>0</integer>
  </dict>
</dict>
</plist>
"#,
        escaped(program)
    )
}

/// Whether a program in this place may be gone next week: macOS runs a downloaded program that nobody has moved from a folder that
/// it makes for this run, and a disk image is ejected.
pub(super) fn is_passing(program: &Path) -> bool {
    program.starts_with("/Volumes") || program.components().any(|part| part.as_os_str() == "AppTranslocation")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::tests::values;

    #[test]
    fn the_agent_runs_the_check_once_a_week() {
        let plist = definition("/Applications/findem-connect.app/Contents/MacOS/findem-doctor");
        assert_eq!(
            values(&plist, "string"),
            [
                LABEL,
                "ai.findem.connect",
                "/Applications/findem-connect.app/Contents/MacOS/findem-doctor",
                "watch",
                "now",
            ]
        );
        assert_eq!(
            values(&plist, "key"),
            [
                "Label",
                "AssociatedBundleIdentifiers",
                "ProgramArguments",
                "StartCalendarInterval",
                "Weekday",
                "Hour",
                "Minute",
            ]
        );
        assert_eq!(values(&plist, "integer"), ["1", "10", "0"]);
    }

    #[test]
    fn every_path_of_a_program_is_written_as_it_is() {
        for (path, written) in [
            (
                "/Applications/My Apps/findem-doctor",
                "/Applications/My Apps/findem-doctor",
            ),
            ("/Users/a & b/<c>/x", "/Users/a &amp; b/&lt;c&gt;/x"),
            ("/Users/a &amp; b/x", "/Users/a &amp;amp; b/x"),
            ("/Users/Zoë Müller/大小/x", "/Users/Zoë Müller/大小/x"),
            ("/Users/it's \"so\"/x", "/Users/it's \"so\"/x"),
        ] {
            let plist = definition(path);
            assert_eq!(values(&plist, "string")[2], written);
            assert_eq!(values(&plist, "string").len(), 5, "{path}");
        }
    }

    #[test]
    fn a_program_that_was_not_moved_from_where_it_was_downloaded_is_in_a_passing_place() {
        for (program, expected) in [
            ("/Applications/findem-connect.app/Contents/MacOS/findem-doctor", false),
            (
                "/Users/kim/Applications/findem-connect.app/Contents/MacOS/findem-doctor",
                false,
            ),
            ("/Users/kim/Volumes/findem-doctor", false),
            (
                "/Volumes/findem-connect/findem-connect.app/Contents/MacOS/findem-doctor",
                true,
            ),
            (
                "/private/var/folders/x1/T/AppTranslocation/3F2C/d/findem-connect.app/Contents/MacOS/findem-doctor",
                true,
            ),
        ] {
            assert_eq!(is_passing(Path::new(program)), expected, "{program}");
        }
    }
}
