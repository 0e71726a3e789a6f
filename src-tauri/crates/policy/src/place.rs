//! Where the policy is. Users cannot write there, and they cannot name another place.

#[cfg(not(target_os = "windows"))]
pub(crate) use file::read;
#[cfg(target_os = "windows")]
pub(crate) use registry::read;

#[cfg(not(target_os = "windows"))]
mod file {
    use std::collections::BTreeSet;
    use std::fs::{self, File, Metadata};
    use std::io::{self, ErrorKind, Read};
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    use diagnosis::feature::Feature;

    use crate::facts::{Facts, Found, Kind};
    use crate::rules::{self, LONGEST, Unusable};

    #[cfg(not(target_os = "macos"))]
    const FOLDER: &str = "/etc/findem-connect";
    #[cfg(target_os = "macos")]
    const FOLDER: &str = "/Library/Application Support/Findem Connect";
    const NAME: &str = "policy.toml";

    /// Where the policy is, and what it turns off.
    pub(crate) fn read() -> (String, Result<Option<BTreeSet<Feature>>, Unusable>) {
        let folder = Path::new(FOLDER);
        let off = find(folder).map_err(|_| Unusable::Unreadable).and_then(rules::of_file);
        (folder.join(NAME).display().to_string(), off)
    }

    /// What is in this folder.
    fn find(folder: &Path) -> io::Result<Found> {
        let missing = Found {
            folder: None,
            file: None,
        };
        let Some(facts) = existing(fs::symlink_metadata(folder))? else {
            return Ok(missing);
        };
        let folder_facts = Some(facts_of(&facts));
        let path = folder.join(NAME);
        let file = match existing(fs::symlink_metadata(&path)) {
            // Only a file is opened. To open anything else may take forever.
            Ok(Some(metadata)) if metadata.is_file() => Some(open(&path)?),
            Ok(Some(metadata)) => Some((facts_of(&metadata), Vec::new())),
            Ok(None) => None,
            // What is in place of the folder says why.
            Err(_) if !facts.is_dir() => None,
            Err(error) => return Err(error),
        };
        Ok(Found {
            folder: folder_facts,
            file,
        })
    }

    /// The facts are those of the opened file, so that they belong to the content.
    fn open(path: &Path) -> io::Result<(Facts, Vec<u8>)> {
        let file = File::open(path)?;
        let facts = facts_of(&file.metadata()?);
        let mut content = Vec::new();
        file.take(LONGEST as u64 + 1).read_to_end(&mut content)?;
        Ok((facts, content))
    }

    fn existing(found: io::Result<Metadata>) -> io::Result<Option<Metadata>> {
        match found {
            Ok(metadata) => Ok(Some(metadata)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn facts_of(metadata: &Metadata) -> Facts {
        Facts {
            kind: match metadata.file_type() {
                kind if kind.is_file() => Kind::File,
                kind if kind.is_dir() => Kind::Folder,
                _ => Kind::Other,
            },
            owner: metadata.uid(),
            mode: metadata.mode(),
        }
    }

    #[cfg(test)]
    mod tests {
        use std::os::unix::fs::{PermissionsExt, symlink};

        use super::*;

        /// The kinds of the folder and of the file, and the file's content.
        fn found(folder: &Path) -> (Option<Kind>, Option<(Kind, String)>) {
            let found = find(folder).unwrap();
            let file = |(facts, content): (Facts, Vec<u8>)| (facts.kind, String::from_utf8(content).unwrap());
            (found.folder.map(|facts| facts.kind), found.file.map(file))
        }

        #[test]
        fn what_is_in_the_folder_is_found_and_nothing_but_a_file_is_opened() {
            let home = tempfile::tempdir().unwrap();
            let folder = home.path().join("findem-connect");
            let file = folder.join(NAME);
            assert_eq!(found(&folder), (None, None));
            fs::create_dir(&folder).unwrap();
            assert_eq!(found(&folder), (Some(Kind::Folder), None));
            fs::write(&file, "watch = false").unwrap();
            let written = || Some((Kind::File, "watch = false".to_owned()));
            assert_eq!(found(&folder), (Some(Kind::Folder), written()));

            let elsewhere = home.path().join("elsewhere");
            fs::rename(&file, &elsewhere).unwrap();
            symlink(&elsewhere, &file).unwrap();
            let unopened = |kind| Some((kind, String::new()));
            assert_eq!(found(&folder), (Some(Kind::Folder), unopened(Kind::Other)));
            fs::remove_file(&file).unwrap();
            fs::create_dir(&file).unwrap();
            assert_eq!(found(&folder), (Some(Kind::Folder), unopened(Kind::Folder)));

            fs::remove_dir_all(&folder).unwrap();
            fs::write(&folder, "a file").unwrap();
            assert_eq!(found(&folder), (Some(Kind::File), None));
            fs::remove_file(&folder).unwrap();
            symlink(home.path().join("nowhere"), &folder).unwrap();
            assert_eq!(found(&folder), (Some(Kind::Other), None));
        }

        #[test]
        fn the_permissions_and_the_owner_are_those_of_the_file() {
            let home = tempfile::tempdir().unwrap();
            let file = home.path().join(NAME);
            fs::write(&file, "").unwrap();
            let owner = fs::metadata(&file).unwrap().uid();
            for mode in [0o644, 0o664, 0o646, 0o600] {
                fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
                let (facts, _) = find(home.path()).unwrap().file.unwrap();
                assert_eq!((facts.owner, facts.mode & 0o777), (owner, mode));
            }
        }

        #[test]
        fn a_long_file_is_not_read_to_its_end() {
            let home = tempfile::tempdir().unwrap();
            fs::write(home.path().join(NAME), "#".repeat(10 * LONGEST)).unwrap();
            let (_, content) = find(home.path()).unwrap().file.unwrap();
            assert_eq!(content.len(), LONGEST + 1);
        }
    }
}

#[cfg(target_os = "windows")]
mod registry {
    use std::collections::BTreeSet;

    use diagnosis::feature::Feature;
    use windows_registry::{Key, LOCAL_MACHINE, Type, Value};

    use crate::registry::{RegistryValue, of_values};
    use crate::rules::Unusable;

    const KEY: &str = r"Software\Policies\Findem Connect";
    /// `HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND)`.
    const NOT_FOUND: u32 = 0x8007_0002;

    /// Where the policy is, and what it turns off. By default, only administrators can write there.
    pub(crate) fn read() -> (String, Result<Option<BTreeSet<Feature>>, Unusable>) {
        let off = match LOCAL_MACHINE.open(KEY) {
            Ok(key) => of_key(&key).map(Some),
            Err(error) if error.code().0.cast_unsigned() == NOT_FOUND => Ok(None),
            Err(_) => Err(Unusable::Unreadable),
        };
        (format!(r"HKLM\{KEY}"), off)
    }

    fn of_key(key: &Key) -> Result<BTreeSet<Feature>, Unusable> {
        if let Some(below) = key.keys().map_err(|_| Unusable::Unreadable)?.next() {
            return Err(Unusable::UnknownKey(below));
        }
        let values = key.values().map_err(|_| Unusable::Unreadable)?;
        of_values(values.map(|(name, value)| (name, value_of(value))))
    }

    fn value_of(value: Value) -> RegistryValue {
        let known = match value.ty() {
            Type::U32 => u32::try_from(value).map(RegistryValue::Number),
            Type::String => String::try_from(value).map(RegistryValue::Text),
            Type::MultiString => Vec::<String>::try_from(value).map(RegistryValue::Texts),
            _ => return RegistryValue::Other,
        };
        known.unwrap_or(RegistryValue::Other)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        #[ignore = "changes the registry; `cargo xtask windows` runs it under Wine"]
        fn the_policy_of_the_computer_is_read() -> windows_registry::Result<()> {
            let off = || read().1.map(|off| off.map(Vec::from_iter));
            assert_eq!(off(), Ok(None));
            let key = LOCAL_MACHINE.create(KEY)?;
            assert_eq!(off(), Ok(Some(Vec::new())));
            key.set_u32("writeAttempts", 0)?;
            key.set_u32("rehearsal", 1)?;
            key.set_multi_string("environments", &["production", "sandbox"])?;
            key.set_string("proxy", "system")?;
            let expected = [Feature::Custom, Feature::WriteAttempts, Feature::TypedProxy];
            assert_eq!(off(), Ok(Some(expected.to_vec())));
            key.set_u64("watch", 0)?;
            assert_eq!(off(), Err(Unusable::WrongValue("watch".to_owned())));
            key.remove_value("watch")?;
            key.create("more")?;
            assert_eq!(off(), Err(Unusable::UnknownKey("more".to_owned())));
            LOCAL_MACHINE.remove_tree(KEY)
        }
    }
}
