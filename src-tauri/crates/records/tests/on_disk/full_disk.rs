//! A disk without space, which a limit on the size of files stands for.

use std::path::Path;
use std::process::Command;

use records::Rehearsal;

use crate::documents::{Progress, progress};
use crate::journal::rehearsal;
use crate::{Home, again};

#[test]
fn when_the_disk_is_full_it_is_said_and_what_was_there_stays() {
    // Limits files to 512 bytes. Unlike file permissions, this limit also applies to root.
    let full = |program: &Path| {
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; ulimit -S -f 1; exec \"$@\"", "sh"])
            .arg(program);
        command
    };
    let test = "full_disk::when_the_disk_is_full_it_is_said_and_what_was_there_stays";
    again(test, full, || {
        let home = Home::new();
        let folder = home.profile();
        let (store, _) = folder.progress(1, home.now);
        store.save(&progress(5)).unwrap();
        let (mut rehearsals, _) = folder.rehearsals(home.now);
        rehearsals.record(rehearsal("7F3K")).unwrap();
        let files = home.files();

        let long = Progress {
            step: 6,
            remark: "x".repeat(600),
        };
        assert_eq!(store.save(&long).unwrap_err().code(), "noSpace");
        assert_eq!(folder.progress::<Progress>(1, home.now).1.value, progress(5));

        let long = Rehearsal {
            last_name: "x".repeat(600),
            ..rehearsal("9QQX")
        };
        assert_eq!(rehearsals.record(long).unwrap_err().code(), "noSpace");
        let (_, loaded) = folder.rehearsals(home.now);
        assert_eq!((loaded.value, loaded.note), (vec![rehearsal("7F3K")], None));

        assert_eq!(home.files(), files, "something was left half written");
    });
}
