//! The search finds what it must find. Otherwise the other tests would prove nothing.

use std::fs;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::secret::Secret;
use crate::trace::{Receiver, Trace, is_complete};

const PART: &str = "7c1e9f04b8d3Za";

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

#[test]
fn a_secret_is_found_in_every_form_and_not_in_a_similar_text() {
    let secret = Secret::new(PART);
    let header = format!("x-smarttoken: DCRA1-{PART}62e0\r\n");
    for (text, form) in [
        (header.clone().into_bytes(), "plain"),
        (PART.to_uppercase().into_bytes(), "in upper case"),
        (PART.to_lowercase().into_bytes(), "in lower case"),
        (utf16(&header, u16::to_le_bytes), "plain"),
        (utf16(&header, u16::to_be_bytes), "plain"),
        (header.chars().rev().collect::<String>().into_bytes(), "reversed"),
        (
            b"?key=%37%63%31%65%39%66%30%34%62%38%64%33%5A%61&".to_vec(),
            "percent-encoded",
        ),
        (b"3763316539663034623864335a61".to_vec(), "as hex"),
        (BASE64_STANDARD.encode(PART).into_bytes(), "as Base64"),
        (BASE64_STANDARD.encode(format!("k:{PART}@")).into_bytes(), "as Base64"),
        (
            BASE64_STANDARD.encode(format!("ki:{PART}/#?")).into_bytes(),
            "as Base64",
        ),
        (
            BASE64_STANDARD.encode(format!("kim:{PART}??>")).into_bytes(),
            "as Base64",
        ),
    ] {
        assert_eq!(secret.found_in(&text), Some(form), "{}", String::from_utf8_lossy(&text));
    }
    for other in ["", "7c1e9f04b8d3", "7c1e9f04b8d3Zb", "7c1e9f04b8d-3Za"] {
        assert_eq!(secret.found_in(other.as_bytes()), None, "{other}");
    }
}

#[test]
fn a_secret_is_found_in_a_file_and_in_the_name_of_one() {
    let secret = Secret::new(PART);
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("one/two");
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("fine.txt"), "nothing").unwrap();
    fs::write(deep.join("leak.bin"), utf16(PART, u16::to_le_bytes)).unwrap();
    fs::write(deep.join(format!("{PART}.txt")), "").unwrap();
    let mut found: Vec<_> = secret.files(&[folder.path().to_owned()]);
    found.sort();
    let names: Vec<_> = found.iter().map(|(file, _)| file.file_name().unwrap()).collect();
    assert_eq!(names, ["7c1e9f04b8d3Za.txt", "leak.bin"]);
}

/// As strace writes it.
const LOG: &str = r#"50 execve("/usr/bin/findem-doctor", ["findem-doctor", "check"], ["KEY=7c1e9f04b8d3Za"]) = 0
50 clone3({flags=CLONE_VM|CLONE_THREAD, child_tid=0x7f}, 88 <unfinished ...>
51 write(1<pipe:[77]>, "a\n", 2 <unfinished ...>
50 <... clone3 resumed> => {parent_tid=[51]}, 88) = 51
51 <... write resumed>)      = 2
51 connect(9<UNIX-STREAM:[400]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = 0
51 sendmsg(9<UNIX-STREAM:[400->401]>, {msg_name=NULL, msg_iov=[{iov_base="7c1e9f", iov_len=6}, {iov_base="04b8d3Za", iov_len=8}]}, 0) = 14
50 write(5</home/kim/log.txt>, "7\0c\0001\0e\0009\0f\0000\0004\0b\08\0d\0003\0Z\0a\0", 28) = 28
50 connect(6<TCP:[90]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("93.184.216.34")}, 16) = -1 EINPROGRESS (Operation now in progress)
50 connect(6<UDP:[91]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0
50 connect(6<TCPv6:[93]>, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
50 connect(6<TCP:[92]>, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
50 write(6<TCP:[127.0.0.1:4000->127.0.0.1:8080]>, "GET / 7c1e9f04b8d3Za", 20) = 20
50 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD) = 52
52 execve("/usr/bin/gsettings", ["gsettings", "get"], ["PATH=/bin", "KEY=7c1e9f04b8d3Za"]) = 0
52 write(2<char 136:1>, "7c1e9f04b8d3Za", 14) = 14
52 +++ exited with 0 +++
51 +++ exited with 0 +++
50 +++ exited with 0 +++
"#;

#[test]
fn a_trace_tells_who_wrote_what_to_whom_and_who_was_contacted() {
    let secret = Secret::new(PART);
    let trace = Trace::parse(LOG);
    let seen: Vec<_> = trace
        .writes
        .iter()
        .map(|write| (write.by, write.to.clone(), secret.found_in(&write.bytes).is_some()))
        .collect();
    let file = |path: &str| Receiver::File(path.to_owned());
    assert_eq!(
        seen,
        [
            (0, file("pipe:[77]"), false),
            (0, Receiver::Socket("/tmp/.X11-unix/X9".to_owned()), true),
            (0, file("/home/kim/log.txt"), true),
            (0, Receiver::Network("127.0.0.1:8080".to_owned()), true),
            (1, file("char 136:1"), true),
        ]
    );
    let leaks = trace.writes_of(&secret, |write| matches!(write.to, Receiver::Network(_)));
    assert_eq!(leaks.len(), 3, "{leaks:#?}");
    assert_eq!(
        trace.starts_with(&secret),
        ["/usr/bin/gsettings got KEY=7c1e9f04b8d3Za"]
    );
    assert_eq!(trace.programs(), ["gsettings"]);
    assert_eq!(trace.sockets, ["/tmp/.X11-unix/X9"]);
    let strangers = trace.strangers.join("\n");
    assert_eq!(trace.strangers.len(), 2, "{strangers}");
    assert!(
        strangers.contains("93.184.216.34") && strangers.contains("127.0.0.53"),
        "{strangers}"
    );

    assert!(is_complete(LOG));
    assert!(!is_complete(LOG.trim_end_matches("50 +++ exited with 0 +++\n")));
}
