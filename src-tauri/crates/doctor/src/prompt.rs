//! Asks for a key at the terminal without showing it.

use std::io;

use secrecy::SecretString;

/// The most that is read of a key, in bytes, which is more than a header can hold.
pub(crate) const LONGEST: usize = 64 * 1024;

const QUESTION: &str = "Key (it is not shown): ";

/// Everything that the person types or pastes. A paste of several lines is one text: what stands after its first line
/// must not reach the shell that runs next, which would show it, run it and keep it in its history.
pub(crate) fn ask() -> io::Result<SecretString> {
    let hidden = terminal::Hidden::new()?;
    let first_line = rpassword::prompt_password(QUESTION)?;
    hidden.and_the_rest_of_a_paste(first_line)
}

#[cfg(unix)]
mod terminal {
    use std::fs::File;
    use std::io::{self, Read};
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
    use secrecy::SecretString;
    use secrecy::zeroize::Zeroizing;

    use diagnosis::encoding::decode;

    use super::LONGEST;

    /// What a terminal hands over in pieces comes without a pause of this length.
    const PAUSE: Timespec = Timespec {
        tv_sec: 0,
        tv_nsec: Duration::from_millis(200).subsec_nanos() as i64,
    };

    /// While it lives, the terminal shows nothing of what is typed, and hands it over at once instead of by lines.
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
            quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
            quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
            tcsetattr(&terminal, OptionalActions::Now, &quiet)?;
            Ok(Self { terminal, before })
        }

        /// The first line with the lines that were pasted with it.
        pub(super) fn and_the_rest_of_a_paste(self, first_line: String) -> io::Result<SecretString> {
            let mut bytes = Zeroizing::new(first_line.into_bytes());
            bytes.push(b'\n');
            let mut piece = Zeroizing::new([0; 4096]);
            while self.has_more()? {
                let count = (&self.terminal).read(&mut *piece)?;
                if count == 0 {
                    break;
                }
                // More than any key is read, so that nothing is left over, and not kept.
                if bytes.len() < LONGEST {
                    bytes.extend_from_slice(&piece[..count]);
                }
            }
            Ok(decode(&bytes)
                .unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned())
                .into())
        }

        fn has_more(&self) -> io::Result<bool> {
            let mut wait = [PollFd::new(&self.terminal, PollFlags::IN)];
            Ok(poll(&mut wait, Some(&PAUSE))? > 0 && wait[0].revents().contains(PollFlags::IN))
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            // A terminal that is gone needs nothing.
            let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
        }
    }
}

/// Elsewhere a paste is read up to its first line.
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
