//! What is tried in a fresh system.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, ensure};

use super::pages;
use super::system::{System, says};
use crate::bundle;
use crate::process::{output, run};
use crate::setup::as_root;

/// What the checks need and the packages do not.
const TOOLS: &str = "appstream desktop-file-utils fish shared-mime-info systemd xauth xdotool xvfb zsh";

/// Lines that a person types, with their exit codes and what they say.
const TYPED: [(&str, i32, &str); 9] = [
    ("findem-doctor check --env practice", 0, "Ready"),
    ("findem-doctor check --scenario wrong-role", 1, "role Extended"),
    ("zcat /usr/share/man/man1/findem-doctor.1.gz", 0, "findem\\-doctor"),
    ("zcat /usr/share/man/man1/findem-connect.1.gz", 0, "findem\\-connect"),
    (
        "bash -c '. /usr/share/bash-completion/completions/findem-doctor; COMP_WORDS=(findem-doctor ch); COMP_CWORD=1; \
         $(complete -p findem-doctor | sed \"s/.*-F //; s/ .*//\") findem-doctor ch findem-doctor; echo \"${COMPREPLY[@]}\"'",
        0,
        "check",
    ),
    (
        "fish --command 'complete --do-complete \"findem-doctor check --wri\"'",
        0,
        "--write-attempts",
    ),
    (
        "zsh -fc 'autoload -U compinit; compinit -u -D; print $_comps[findem-doctor]'",
        0,
        "_findem-doctor",
    ),
    ("findem-connect", 1, "screen"),
    (
        // A number that no display of this computer has, because the system shares its abstract sockets. Without `|| exit`,
        // xvfb-run would be the first process of the system, which Xvfb does not tell that it is ready.
        "timeout 300 xvfb-run -n 4711 sh -c 'findem-connect & timeout 120 xdotool search --sync --onlyvisible --name \"Findem Connect\"; \
         found=$?; kill $!; exit $found' || exit 1",
        0,
        "",
    ),
];

/// Installs the packages as the guide for admins says, uses them, and removes them without a trace.
pub(super) fn installed(release: &str) -> anyhow::Result<()> {
    let system = System::fresh(release)?;
    let packages = bundle::debian::packages()?;
    system.put(&packages, "/root")?;
    // What the packages need comes first, so that afterward only what they contain is gone.
    run(&mut system.root(&format!(
        "apt-get install --quiet --yes --no-install-recommends {TOOLS} && apt-get satisfy --quiet --yes --no-install-recommends {}",
        quoted_list(&libraries(&packages)?)
    )))?;
    let before = system.files()?;

    let guide = pages::page("admins.md")?;
    let guide = pages::of_an_administrator(&guide)?;
    let (purge, install) = guide.split_last().context("the guide for admins has no commands")?;
    ensure!(
        purge.starts_with("apt-get purge"),
        "the guide does not end with the removal"
    );
    for line in install {
        says(system.root(&with_yes(line)), 0)?;
    }
    for (line, code, answer) in TYPED {
        let said = says(system.person(line), code)?;
        ensure!(said.contains(answer), "`{line}` does not say {answer}:\n{said}");
    }
    let offers = says(
        system.root("appstreamcli validate --no-net /usr/share/metainfo/ai.findem.connect.metainfo.xml && grep findem /usr/share/applications/mimeinfo.cache"),
        0,
    )?;
    ensure!(
        offers.contains("application/x-findem-report+json"),
        "reports have no program: {offers}"
    );

    policy(&system)?;
    schedule(&system)?;

    says(system.root(&with_yes(purge)), 0)?;
    let after = system.files()?;
    let differs: Vec<&String> = before
        .iter()
        .filter(|file| !after.contains(file))
        .chain(after.iter().filter(|file| !before.contains(file)))
        .collect();
    ensure!(differs.is_empty(), "the removal leaves a trace: {differs:#?}");

    rpm(&system)?;
    println!("{}: installed, used, and removed", system.folder().display());
    Ok(())
}

/// The commands of the page about the policy, with its example, which allows no production.
fn policy(system: &System) -> anyhow::Result<()> {
    let page = pages::page("policy.md")?;
    let example = pages::blocks(&page, "toml");
    system.write(
        "/root/policy.toml",
        example.first().context("docs/policy.md has no example")?,
    )?;
    for line in pages::of_an_administrator(&page)? {
        says(system.root(line), 0)?;
    }
    // Without a network, because nothing may reach SmartRecruiters even if the policy were not followed.
    let said = says(
        system.root(
            "unshare --net sh -c 'echo DCRA1-0123456789abcdef0123456789abcdef | findem-doctor check --env production --key-stdin'",
        ),
        2,
    )?;
    ensure!(said.contains("forbiddenByPolicy"), "the policy is not followed: {said}");
    run(&mut system.root("rm -r /etc/findem-connect"))
}

/// The commands and the systemd files of the page about schedules. systemd starts nothing here, because it is not running.
fn schedule(system: &System) -> anyhow::Result<()> {
    let page = pages::page("schedule.md")?;
    let [service, timer] = pages::blocks(&page, "ini")[..] else {
        anyhow::bail!("docs/schedule.md does not have a service and a timer");
    };
    system.write("/etc/systemd/system/findem-check.service", service)?;
    system.write("/etc/systemd/system/findem-check.timer", timer)?;
    for line in pages::of_an_administrator(&page)? {
        says(system.root(&format!("echo key | {line}")), 0)?;
    }
    let said = says(
        system.root(
            "stat --format '%a' /etc/findem-doctor/key /etc/findem-doctor && systemctl is-enabled findem-check.timer \
             && systemd-analyze verify --man=no /etc/systemd/system/findem-check.service /etc/systemd/system/findem-check.timer \
             && systemctl disable findem-check.timer && rm -r /etc/findem-doctor /etc/systemd/system/findem-check.*",
        ),
        0,
    )?;
    ensure!(said.starts_with("600\n700\nenabled\n"), "{said}");
    ensure!(
        !said.contains("findem-check.service:"),
        "systemd has something to say: {said}"
    );
    Ok(())
}

/// Installs the rpm packages in the same system, from this computer. Its libraries are Debian's, which rpm does not know.
fn rpm(system: &System) -> anyhow::Result<()> {
    let rpm = |arguments: &[&str]| {
        let mut command = as_root("rpm");
        command.arg("--root").arg(system.folder()).args(arguments);
        command
    };
    run(&mut rpm(&["--initdb"]))?;
    run(rpm(&["--install", "--nodeps", "--noscripts"]).args(bundle::rpm::packages()?))?;
    let said = says(system.person("findem-doctor check --env practice"), 0)?;
    ensure!(said.contains("Ready"), "{said}");
    run(&mut rpm(&[
        "--erase",
        "--nodeps",
        "--noscripts",
        "findem-connect",
        "findem-doctor",
    ]))?;
    let left = output(&mut system.root("find /usr /etc -xdev -name '*findem*'"))?;
    ensure!(left.is_empty(), "rpm leaves {left}");
    Ok(())
}

/// Tries to install the packages in a system that is too old, and expects the reason.
pub(super) fn refused(release: &str) -> anyhow::Result<()> {
    let system = System::fresh(release)?;
    system.put(&bundle::debian::packages()?, "/root")?;
    let guide = pages::page("admins.md")?;
    let install = pages::of_an_administrator(&guide)?;
    let install = install.first().context("the guide for admins has no commands")?;
    let said = says(system.root(&with_yes(install)), 100)?;
    ensure!(
        said.contains("Depends: libc6 (>= "),
        "{release} refuses the packages without the reason:\n{said}"
    );
    println!("{release} refuses the packages, because their C library is newer");
    Ok(())
}

/// Nobody answers `apt-get` here.
fn with_yes(line: &str) -> String {
    line.replacen("apt-get ", "apt-get --quiet --yes --no-install-recommends ", 1)
}

/// The dependencies of the packages, without each other.
fn libraries(packages: &[PathBuf]) -> anyhow::Result<Vec<String>> {
    let mut libraries = Vec::new();
    for package in packages {
        let depends = output(Command::new("dpkg-deb").arg("--field").arg(package).arg("Depends"))?;
        let others = depends.trim().split(", ").filter(|one| !one.starts_with("findem-"));
        libraries.extend(others.map(str::to_owned));
    }
    Ok(libraries)
}

fn quoted_list(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    words.join(" ")
}
