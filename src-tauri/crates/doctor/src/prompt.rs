//! Asks for a key at the terminal without showing it.

use std::io;

use report::texts;
use secrecy::SecretString;

/// The maximum length of a text that is read, in bytes. It is more than a header can hold.
pub(crate) const LONGEST: usize = 64 * 1024;

/// Reads everything that the person types or pastes. A paste of several lines is one text: the lines after the first must not
/// reach the shell afterward, which would show them, run them and keep them in its history.
pub(crate) fn ask() -> io::Result<SecretString> {
    let hidden = terminal::Hidden::new()?;
    let first_line = rpassword::prompt_password(texts::text("keys-question") + " ")?;
    hidden.and_the_rest_of_a_paste(first_line)
}

#[cfg(unix)]
mod terminal {
    use std::fs::File;
    use std::io::{self, Read};

    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
    use secrecy::SecretString;
    use secrecy::zeroize::Zeroizing;

    use diagnosis::encoding::decode;

    use super::LONGEST;

    /// A terminal may deliver a paste in pieces. If nothing arrives for this many tenths of a second, the paste is complete.
    const PAUSE: u8 = 2;

    /// While this exists, the terminal does not echo input, and delivers it immediately instead of line by line.
    pub(super) struct Hidden {
        terminal: File,
        before: Termios,
    }

    impl Hidden {
        pub(super) fn new() -> io::Result<Self> {
            let terminal = File::open("/dev/tty")?;
            let before = tcgetattr(&terminal)?;
            let mut quiet = before.clone();
            quiet
                .local_modes
                .remove(LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON);
            // A read returns nothing after the pause. macOS cannot poll a terminal.
            quiet.special_codes[SpecialCodeIndex::VMIN] = 0;
            quiet.special_codes[SpecialCodeIndex::VTIME] = PAUSE;
            tcsetattr(&terminal, OptionalActions::Now, &quiet)?;
            Ok(Self { terminal, before })
        }

        /// The first line and the lines that were pasted with it.
        pub(super) fn and_the_rest_of_a_paste(self, first_line: String) -> io::Result<SecretString> {
            let mut bytes = Zeroizing::new(first_line.into_bytes());
            bytes.push(b'\n');
            let mut piece = Zeroizing::new([0; 4096]);
            loop {
                let count = (&self.terminal).read(&mut *piece)?;
                if count == 0 {
                    break;
                }
                // Input beyond the maximum is read, so that none is left over for the shell, but not kept.
                if bytes.len() < LONGEST {
                    bytes.extend_from_slice(&piece[..count]);
                }
            }
            Ok(decode(&bytes)
                .unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned())
                .into())
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            // If the terminal is gone, there is nothing to restore.
            let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
        }
    }
}

/// On other systems, only the first line of a paste is read.
#[cfg(not(unix))]
mod terminal {
    use std::io;

    use secrecy::SecretString;

    pub(super) struct Hidden;

    impl Hidden {
        #[expect(clippy::unnecessary_wraps, reason = "Unix may fail here")]
        pub(super) fn new() -> io::Result<Self> {
            Ok(Self)
        }

        #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "Unix has more to do")]
        pub(super) fn and_the_rest_of_a_paste(self, first_line: String) -> io::Result<SecretString> {
            Ok(first_line.into())
        }
    }
}
