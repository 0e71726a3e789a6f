//! The task as the Task Scheduler of Windows reads it.

use crate::markup::escaped;

/// The argument with which the task starts the program with the window. That one has no console, so no console appears on the
/// screen every week.
pub(super) const ARGUMENT: &str = "--weekly-check";

/// The name of the task. All people at a computer share the list of tasks, so it names the person.
pub(super) fn name(domain: &str, user: &str) -> String {
    format!("Findem Connect weekly check ({domain}.{user})")
}

/// The definition of a task that starts this program every Monday, for the person who registers it. It runs only while the person
/// is logged on, so Windows asks for no password. A missed start is made up for. On a laptop, a task runs on battery power
/// only if its definition says so.
pub(super) fn definition(program: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Author>Findem Connect</Author>
    <Description>Checks the connection between Findem and SmartRecruiters every week.</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-05T10:00:00</StartBoundary>
      <RandomDelay>PT1H</RandomDelay>
      <ScheduleByWeek>
        <DaysOfWeek>
          <Monday />
        </DaysOfWeek>
        <WeeksInterval>1</WeeksInterval>
      </ScheduleByWeek>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{}</Command>
      <Arguments>{ARGUMENT}</Arguments>
    </Exec>
  </Actions>
</Task>
"#,
        escaped(program)
    )
}

/// The text as UTF-16 with a byte order mark, in which `schtasks` reads every letter.
pub(super) fn encoded(text: &str) -> Vec<u8> {
    let marked = format!("\u{feff}{text}");
    marked.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Whether a task that `schtasks` describes runs, and was not switched off in the Task Scheduler.
pub(super) fn runs(described: &[u8]) -> bool {
    // A code page may change other letters.
    let described = String::from_utf8_lossy(described);
    described.contains("<Exec>") && !described.contains("<Enabled>false</Enabled>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::tests::values;

    #[test]
    fn the_task_starts_the_program_every_week_for_a_person_who_is_there_and_stores_no_password() {
        let xml = definition(r"C:\Programs\findem-connect.exe");
        for (name, value) in [
            ("LogonType", "InteractiveToken"),
            ("RunLevel", "LeastPrivilege"),
            ("StartWhenAvailable", "true"),
            ("WeeksInterval", "1"),
            ("DisallowStartIfOnBatteries", "false"),
            ("StopIfGoingOnBatteries", "false"),
            ("MultipleInstancesPolicy", "IgnoreNew"),
            ("Arguments", ARGUMENT),
        ] {
            assert_eq!(values(&xml, name), [value], "{name}");
        }
        assert_eq!(xml.matches("Trigger>").count(), 2, "there is one trigger");
        assert!(runs(xml.as_bytes()), "it is on from the start");
    }

    #[test]
    fn every_path_of_a_program_is_written_as_it_is() {
        for (path, written) in [
            (
                r"C:\Users\kim\AppData\Local\Programs\Findem Connect\findem-connect.exe",
                r"C:\Users\kim\AppData\Local\Programs\Findem Connect\findem-connect.exe",
            ),
            (r"D:\A & B\<C>\x.exe", r"D:\A &amp; B\&lt;C&gt;\x.exe"),
            (r"C:\A &amp; B\x.exe", r"C:\A &amp;amp; B\x.exe"),
            (r"C:\Users\Zoë Müller\大小\x.exe", r"C:\Users\Zoë Müller\大小\x.exe"),
            (r"\\server\share\it's\x.exe", r"\\server\share\it's\x.exe"),
        ] {
            let xml = definition(path);
            assert_eq!(values(&xml, "Command"), [written]);
            assert_eq!(xml.matches("<Exec>").count(), 1, "{path}");
            let bytes = encoded(&xml);
            let (units, rest) = bytes.as_chunks::<2>();
            assert_eq!((&bytes[..2], rest.len()), (&[0xff, 0xfe][..], 0));
            let units: Vec<u16> = units.iter().skip(1).map(|unit| u16::from_le_bytes(*unit)).collect();
            assert_eq!(String::from_utf16_lossy(&units), xml);
        }
    }

    /// It deletes the task.
    const INSTALLER: &str = include_str!("../../../../packaging/windows/installer.nsi");

    #[test]
    fn the_uninstaller_knows_the_name_of_the_task() {
        for line in [
            r#"ReadEnvStr $0 "USERDOMAIN""#,
            r#"ReadEnvStr $1 "USERNAME""#,
            &format!(r#"/Delete /TN "{}" /F'"#, name("$0", "$1")),
        ] {
            assert!(INSTALLER.contains(line), "{line}");
        }
    }

    #[test]
    fn people_at_one_computer_have_tasks_of_their_own() {
        let names = [name("PC", "kim"), name("COMPANY", "kim"), name("PC", "Zoë Müller")];
        for (at, one) in names.iter().enumerate() {
            assert!(!names[at + 1..].contains(one), "{one}");
            assert!(!one.contains(['\\', '/', ':', '*', '?', '"', '<', '>', '|']), "{one}");
        }
    }

    #[test]
    fn a_task_that_is_gone_or_switched_off_does_not_run() {
        let on = definition("x.exe");
        let off = on.replace("<Settings>", "<Settings><Enabled>false</Enabled>");
        for (described, expected) in [
            (on.as_bytes(), true),
            (off.as_bytes(), false),
            // Code page 850.
            (b"<Exec><Command>C:\\Zo\x89\\x.exe</Command>", true),
            (b"ERROR: The system cannot find the file specified.", false),
            (b"", false),
        ] {
            assert_eq!(runs(described), expected, "{}", String::from_utf8_lossy(described));
        }
    }
}
