//! Debian's squid, tinyproxy and nginx, between the tested program and a server that plays SmartRecruiters.
//!
//! `cargo xtask test` unpacks them. Each listens on loopback only, sends everything to the server that it is given, and ends when
//! it is dropped.

use std::env;
use std::fs;
use std::io;
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair};
use tempfile::TempDir;

use crate::port::Port;

/// Longer than any of them takes to start.
const FAR: Duration = Duration::from_mins(1);

/// The user with the fewest rights. As root, squid and tinyproxy run only as another user.
const NOBODY: (&str, u32) = ("nobody", 65534);

/// Who may use a proxy.
pub(crate) const USER: &str = "kim";
/// The password of [`USER`].
pub(crate) const PASSWORD: &str = "Winter2026";

/// The issuer of the certificates of a squid that reads along.
pub(crate) const ISSUER: &str = "Acme GmbH (Acme Web Gateway)";

/// What a squid does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Squid {
    /// Passes everything on.
    Open,
    /// Wants [`USER`] and [`PASSWORD`].
    WantsLogin,
    /// Reads along, with certificates of its own.
    Inspects,
    /// Reads along, and forbids DELETE and PUT.
    InspectsAndFilters,
    /// Forbids SmartRecruiters' hosts.
    Forbids,
}

/// What a tinyproxy does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tinyproxy {
    /// Passes everything on.
    Open,
    /// Wants [`USER`] and [`PASSWORD`].
    WantsLogin,
    /// Forbids SmartRecruiters' hosts.
    Forbids,
}

/// A running server.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    _port: Port,
    folder: TempDir,
    child: Child,
}

impl Server {
    /// The certificate of a squid that reads along, for programs to trust.
    pub(crate) fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    /// Starts a proxy that sends all requests through the proxy `onward`, whose certificates it trusts.
    pub(crate) fn squid(does: Squid, onward: SocketAddr, trusts: &Path) -> io::Result<Self> {
        let folder = new_folder()?;
        let (port, at) = (Port::any()?, folder.path().display().to_string());
        let address = port.address;
        let share = installed("usr/share/squid")?.display().to_string();
        let tools = installed("usr/lib/squid")?.display().to_string();
        let inspects = matches!(does, Squid::Inspects | Squid::InspectsAndFilters);
        let mut lines = vec![if inspects {
            write_authority(folder.path())?;
            let made = command(&installed("usr/lib/squid/security_file_certgen")?)
                .args(["-c", "-s", &format!("{at}/certificates"), "-M", "4MB"])
                .stdout(Stdio::null())
                .status()?;
            assert!(made.success(), "squid's store of certificates cannot be made");
            format!(
                "http_port {address} ssl-bump generate-host-certificates=on tls-cert={at}/pair.pem\n\
                 sslcrtd_program {tools}/security_file_certgen -s {at}/certificates -M 4MB\n\
                 sslcrtd_children 2 startup=1 idle=1\n\
                 ssl_bump bump all\n\
                 tls_outgoing_options cafile={}",
                trusts.display()
            )
        } else {
            format!("http_port {address}")
        }];
        lines.push(match does {
            Squid::Open | Squid::Inspects => String::new(),
            Squid::WantsLogin => {
                let check = format!("{at}/check-login");
                fs::write(
                    &check,
                    format!("while read -r user password; do\n[ \"$user $password\" = '{USER} {PASSWORD}' ] && echo OK || echo ERR\ndone\n"),
                )?;
                // A shell reads the file: a process that another test forks at this moment still has it open for writing, and such
                // a file cannot be executed.
                format!(
                    "auth_param basic program /bin/sh {check}\nauth_param basic children 1 startup=1 idle=1\n\
                     auth_param basic realm Acme\nacl known proxy_auth REQUIRED\nhttp_access deny !known"
                )
            }
            Squid::InspectsAndFilters => "acl writes method DELETE PUT\nhttp_access deny writes".to_owned(),
            Squid::Forbids => "acl forbidden dstdomain .smartrecruiters.com\nhttp_access deny forbidden".to_owned(),
        });
        lines.push(format!(
            "http_access allow all\n\
             cache_peer 127.0.0.1 parent {} 0 no-query no-digest\n\
             never_direct allow all\n\
             cache deny all\n\
             cache_log {at}/cache.log\n\
             access_log none\n\
             pid_filename none\n\
             netdb_filename none\n\
             pinger_enable off\n\
             shutdown_lifetime 0 seconds\n\
             coredump_dir {at}\n\
             unlinkd_program {tools}/unlinkd\n\
             mime_table {share}/mime.conf\n\
             icon_directory {share}/icons\n\
             error_directory {}/templates\n\
             cache_effective_user {}\n",
            onward.port(),
            installed("usr/share/squid-langpack")?.display(),
            NOBODY.0,
        ));
        let file = folder.path().join("squid.conf");
        fs::write(&file, lines.join("\n"))?;
        let mut squid = command(&installed("usr/sbin/squid")?);
        squid.arg("-N").arg("-f").arg(file);
        Self::start(squid, port, folder)
    }

    /// Starts a proxy that sends all requests through the proxy `onward`.
    pub(crate) fn tinyproxy(does: Tinyproxy, onward: SocketAddr) -> io::Result<Self> {
        let (folder, port) = (new_folder()?, Port::any()?);
        let more = match does {
            Tinyproxy::Open => String::new(),
            Tinyproxy::WantsLogin => format!("BasicAuth {USER} {PASSWORD}\n"),
            Tinyproxy::Forbids => {
                let list = folder.path().join("forbidden");
                fs::write(&list, "smartrecruiters\n")?;
                format!("Filter \"{}\"\n", list.display())
            }
        };
        let file = folder.path().join("tinyproxy.conf");
        let settings = format!(
            "Port {}\nListen 127.0.0.1\nUser {}\nTimeout 60\nMaxClients 50\nUpstream http {onward}\n{more}",
            port.address.port(),
            NOBODY.0
        );
        fs::write(&file, settings)?;
        let mut tinyproxy = command(&installed("usr/bin/tinyproxy")?);
        tinyproxy.arg("-d").arg("-c").arg(file);
        Self::start(tinyproxy, port, folder)
    }

    /// Starts a gateway in front of an HTTP server that forbids DELETE and PUT.
    pub(crate) fn nginx_filter(onward: SocketAddr) -> io::Result<Self> {
        let (folder, port) = (new_folder()?, Port::any()?);
        let address = port.address;
        let at = folder.path().display();
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {at}/{kind};\n"))
            .concat();
        let settings = format!(
            "daemon off;\nmaster_process off;\npid {at}/pid;\nerror_log {at}/error.log;\nevents {{}}\n\
             http {{\naccess_log off;\n{temporary}\
             server {{\nlisten {address};\nlocation / {{\n\
             limit_except GET POST {{ deny all; }}\n\
             proxy_pass http://{onward};\nproxy_set_header Host {onward};\n}}\n}}\n}}\n"
        );
        let file = folder.path().join("nginx.conf");
        fs::write(&file, settings)?;
        let mut nginx = command(&installed("usr/sbin/nginx")?);
        nginx.arg("-c").arg(file).arg("-e").arg(folder.path().join("error.log"));
        nginx.arg("-p").arg(folder.path());
        Self::start(nginx, port, folder)
    }

    fn start(mut command: Command, port: Port, folder: TempDir) -> io::Result<Self> {
        // It drops its rights before it reads some of these files, and writes some.
        let is_root = fs::metadata("/proc/self")?.uid() == 0;
        if is_root {
            give_away(folder.path())?;
        }
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut server = Self {
            address: port.address,
            _port: port,
            folder,
            child,
        };
        let deadline = Instant::now() + FAR;
        while TcpStream::connect(server.address).is_err() {
            let ended = server.child.try_wait()?;
            if ended.is_some() || Instant::now() > deadline {
                let log = fs::read_to_string(server.folder.path().join("cache.log")).unwrap_or_default();
                return Err(io::Error::other(format!("{command:?} does not start: {ended:?} {log}")));
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has already ended needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A file that `cargo xtask test` unpacked, or the installed one.
fn installed(path: &str) -> io::Result<PathBuf> {
    let places = [servers().join(path), Path::new("/").join(path)];
    let found = places.into_iter().find(|place| place.exists());
    found.ok_or_else(|| io::Error::other(format!("/{path} is missing; `cargo xtask setup` unpacks it")))
}

fn servers() -> PathBuf {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .find(|folder| folder.join("tauri.conf.json").exists());
    top.unwrap_or(Path::new("/")).join("target/tools/servers")
}

/// A command with the unpacked libraries.
fn command(program: &Path) -> Command {
    let folders = fs::read_dir(servers().join("usr/lib"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let libraries = env::join_paths(folders.filter(|folder| folder.to_string_lossy().ends_with("-linux-gnu")));
    let mut command = Command::new(program);
    command.env("LD_LIBRARY_PATH", libraries.unwrap_or_default());
    command
}

fn new_folder() -> io::Result<TempDir> {
    tempfile::Builder::new()
        .permissions(fs::Permissions::from_mode(0o755))
        .tempdir()
}

fn give_away(path: &Path) -> io::Result<()> {
    chown(path, Some(NOBODY.1), None)?;
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            give_away(&entry?.path())?;
        }
    }
    Ok(())
}

/// Writes the certificate of an authority, alone and with its key.
fn write_authority(folder: &Path) -> io::Result<()> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::OrganizationName, "Acme GmbH");
    params.distinguished_name.push(DnType::CommonName, "Acme Web Gateway");
    let pair = KeyPair::generate().map_err(io::Error::other)?;
    let key = pem("PRIVATE KEY", &pair.serialize_der());
    let certificate = params.self_signed(&pair).map_err(io::Error::other)?;
    let certificate = pem("CERTIFICATE", certificate.der());
    fs::write(folder.join("authority.pem"), &certificate)?;
    fs::write(folder.join("pair.pem"), format!("{certificate}{key}"))
}

fn pem(kind: &str, content: &[u8]) -> String {
    let text = BASE64_STANDARD.encode(content);
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(64)
        .filter_map(|line| std::str::from_utf8(line).ok())
        .collect();
    format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", lines.join("\n"))
}
