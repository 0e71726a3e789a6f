//! What only Windows does to the program.

use std::fs::{self, File, OpenOptions};
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;

use crate::support::{Server, process, run_in};

/// Another program that has the file open and lets others only read it, as a spreadsheet does.
fn held(file: &Path) -> File {
    const READ: u32 = 1;
    OpenOptions::new().read(true).share_mode(READ).open(file).unwrap()
}

#[test]
fn a_report_is_not_lost_if_another_program_has_its_file_open() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    fs::write(&file, "an earlier report").unwrap();
    let other_program = held(&file);
    let path = file.to_str().unwrap();
    let said = server.check(&["--format", "json", "--out", path]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(
        said.err.contains(&format!("error[outFile]: {path} cannot be written")),
        "{said:?}"
    );
    assert_eq!(said.json()["summary"]["verdict"], "ready");
    assert_eq!(fs::read_to_string(&file).unwrap(), "an earlier report");
    drop(other_program);
    let said = server.check(&["--format", "json", "--out", path]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        1,
        "something unfinished was left"
    );
}

#[test]
fn a_list_of_profiles_that_another_program_has_open_is_named() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("profiles.json");
    fs::write(&list, r#"{"version": 1, "data": []}"#).unwrap();
    let _other_program = held(&list);
    let said = run_in(folder.path(), &["keys", "add", "Acme"], &server.key());
    said.assert_refused("held");
    assert!(said.err.contains(list.to_str().unwrap()), "{said:?}");
}

#[test]
fn the_program_has_version_information() {
    let program = fs::read(process().get_program()).unwrap();
    let shown = |text: &str| {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        program.windows(units.len()).any(|part| part == units)
    };
    for text in [
        "ProductVersion",
        env!("CARGO_PKG_VERSION"),
        "findem-doctor.exe",
        "Findem Connect for SmartRecruiters",
    ] {
        assert!(shown(text), "{text}");
    }
}
