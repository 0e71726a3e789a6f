//! Every letter for every cause, reason, verdict and role. One snapshot shows all of them, and a table of rules holds for each.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use diagnosis::finding::{Counts, Diagnosis, Identity, Row, RowNote, SystemRole};
use diagnosis::key_text::KeyShape;
use diagnosis::permission::{Access, Scope};
use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::sentence::{KeySummary, Specifics};
use diagnosis::verdict::{
    Cause, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict, Verdict,
};
use report::copy::{self, RanBy, Subject};
use report::symptom::Symptom;
use report::texts::{self, Reader};
use report::{Extent, Id, Mode, Report, Rows, Sheet, Style, compose};

use crate::support::{about, ready};

/// A name that no letter contains, because a letter may be forwarded.
const LABEL: &str = "Acme Corporation";

/// A report, and what its letters have to say.
struct Situation {
    name: String,
    report: Report,
    /// Nothing has to be done or known.
    is_settled: bool,
}

struct Letters {
    customer: String,
    ticket: String,
    vendor: String,
}

impl Situation {
    fn letters(&self, ran_by: RanBy) -> Letters {
        Letters {
            customer: copy::for_customer(&self.report, ran_by),
            ticket: copy::for_ticket(&self.report),
            vendor: copy::for_vendor(&self.report),
        }
    }

    fn cause(&self) -> Option<Cause> {
        self.report.summary.cause()
    }

    fn reason(&self) -> Option<Reason> {
        self.report.summary.reason()
    }

    fn verdict(&self) -> SummaryVerdict {
        self.report.summary.verdict
    }
}

/// The identities that `users/me` may name.
fn identities() -> Vec<(&'static str, Identity)> {
    let identity = |verdict, role: Option<(&str, &str)>, access_groups| Identity {
        verdict,
        system_role: role.map(|(id, name)| SystemRole {
            id: id.to_owned(),
            name: Some(name.to_owned()),
        }),
        access_groups,
    };
    let admin = Some(("ADMINISTRATOR", "Administrator"));
    let extended = Some(("EXTENDED", "Extended"));
    let custom = Some(("SOURCER", "Sourcer"));
    vec![
        ("Admin", identity(IdentityVerdict::Admin, admin, 0)),
        ("Admin, access group", identity(IdentityVerdict::Admin, admin, 2)),
        ("Extended", identity(IdentityVerdict::WeakRole, extended, 0)),
        (
            "Extended, access group",
            identity(IdentityVerdict::WeakRole, extended, 1),
        ),
        ("custom role", identity(IdentityVerdict::CustomRole, custom, 0)),
        ("unknown role", identity(IdentityVerdict::Unknown, None, 0)),
    ]
}

/// The report of a diagnosis whose rows, source and identity are final, with the sentences that a check would choose.
fn reported(mut diagnosis: Diagnosis, verdict: SummaryVerdict, cause: Option<Cause>, reason: Option<Reason>) -> Report {
    let summary = &mut diagnosis.summary;
    summary.counts = Counts::of(&diagnosis.rows);
    (summary.verdict, summary.cause, summary.reason) = (verdict, cause, reason);
    let sentences = KeySummary {
        verdict,
        cause,
        reason,
        counts: summary.counts,
        only_some: false,
        without_source: diagnosis.source.verdict != SourceVerdict::Found,
        no_safe_attempt: diagnosis
            .rows
            .iter()
            .any(|row| row.reason == Some(Reason::NoSafeAttempt)),
    };
    summary.headline = sentences.headline(Some(&Specifics {
        identity: diagnosis.identity.verdict,
        role: diagnosis.identity.system_role.as_ref(),
        key: KeyShape::ApiKey,
        modules: &["Offers"],
        source_type: (cause == Some(Cause::SourceWrongType)).then(|| "Job board".to_owned()),
        source_note: None,
        sources: 2,
        source_label: Some("findem"),
        only_sources_refused: false,
        proxy_trouble: None,
        tls_fault: None,
    }));
    summary.detail = sentences.detail();
    let mut about = about();
    about.label = Some(LABEL.to_owned());
    compose(&diagnosis, &about)
}

fn row(diagnosis: &mut Diagnosis, scope: Scope) -> &mut Row {
    diagnosis.rows.iter_mut().find(|row| row.scope == scope).unwrap()
}

/// A key with this cause.
fn not_ready(cause: Cause, identity: &Identity) -> Report {
    let mut diagnosis = ready();
    diagnosis.identity = identity.clone();
    let source = match cause {
        Cause::SourceDuplicate => Some(SourceVerdict::Duplicate),
        Cause::SourceWrongType => Some(SourceVerdict::WrongType),
        Cause::SourceNearMiss => Some(SourceVerdict::NearMiss),
        Cause::SourceMissing | Cause::CustomSourcesUnavailable => Some(SourceVerdict::Missing),
        _ => None,
    };
    if let Some(verdict) = source {
        diagnosis.source.verdict = verdict;
        diagnosis.connect_test.verdict = LinkVerdict::Fail;
        if cause != Cause::CustomSourcesUnavailable {
            diagnosis.connect_test.links[5].verdict = LinkVerdict::Fail;
        }
    } else if matches!(
        cause,
        Cause::BadKey | Cause::WrongEnvironment | Cause::OauthCredential | Cause::KeyMalformed
    ) {
        let sent = cause != Cause::KeyMalformed;
        for row in &mut diagnosis.rows {
            row.verdict = if sent {
                Verdict::Inconclusive
            } else {
                Verdict::NotTested
            };
            row.reason = sent.then_some(Reason::Unauthorized);
            row.causes = vec![cause];
            row.evidence.iter_mut().for_each(|sent| sent.status = Some(401));
            row.evidence.retain(|_| sent);
            if cause == Cause::BadKey {
                row.causes.push(Cause::WrongEnvironment);
            }
        }
    } else {
        for scope in [Scope::CandidatesOffersRead, Scope::UsersRead] {
            let row = row(&mut diagnosis, scope);
            row.verdict = Verdict::Denied;
            row.causes = vec![cause];
            row.evidence[0].status = Some(403);
        }
    }
    reported(diagnosis, SummaryVerdict::NotReady, Some(cause), None)
}

/// A key about which something could not be told for this reason.
fn undetermined(reason: Option<Reason>, identity: &Identity) -> Report {
    let mut diagnosis = ready();
    diagnosis.identity = identity.clone();
    for scope in [Scope::CandidatesRead, Scope::InterviewsRead] {
        let row = row(&mut diagnosis, scope);
        row.verdict = Verdict::Inconclusive;
        row.reason = reason;
    }
    reported(diagnosis, SummaryVerdict::Undetermined, None, reason)
}

/// A key that is ready, with something that a person should know.
fn remarkable() -> Vec<(&'static str, bool, Report)> {
    let ready_as = |change: &dyn Fn(&mut Diagnosis)| {
        let mut diagnosis = ready();
        change(&mut diagnosis);
        reported(diagnosis, SummaryVerdict::Ready, None, None)
    };
    let changed = |change: &dyn Fn(&mut Report)| {
        let mut report = ready_as(&|_| {});
        change(&mut report);
        report
    };
    let rehearsed = |verdict| {
        changed(&move |report| {
            report.rehearsal = Some(report::Rehearsal {
                verdict,
                steps: Vec::new(),
                unknown: report::Unknown::new(),
            });
        })
    };
    let empty = |diagnosis: &mut Diagnosis| {
        for scope in [Scope::CandidatesRead, Scope::JobsRead] {
            row(diagnosis, scope).note = Some(RowNote::NoRows);
        }
    };
    let untried = |diagnosis: &mut Diagnosis| {
        let writes = diagnosis.rows.iter_mut();
        for row in writes.filter(|row| row.scope.permission().access == Access::Write) {
            row.verdict = Verdict::NotTested;
        }
    };
    vec![
        ("nothing to remark", true, ready_as(&|_| {})),
        ("a clean rehearsal", true, rehearsed(RehearsalVerdict::Clean)),
        (
            "a leftover of a rehearsal",
            false,
            rehearsed(RehearsalVerdict::Leftover),
        ),
        ("a failed rehearsal", false, rehearsed(RehearsalVerdict::Failed)),
        ("an unclear rehearsal", false, rehearsed(RehearsalVerdict::Inconclusive)),
        (
            "no page for custom sources",
            false,
            ready_as(&|diagnosis| diagnosis.source.verdict = SourceVerdict::Missing),
        ),
        (
            "a type of source is refused",
            false,
            ready_as(&|diagnosis| diagnosis.source.note = Some(SourceNote::TypeRefused)),
        ),
        ("empty lists", false, ready_as(&empty)),
        (
            "creating could not be tried",
            false,
            ready_as(&|diagnosis| {
                let row = row(diagnosis, Scope::CandidatesCreate);
                (row.verdict, row.reason) = (Verdict::Inconclusive, Some(Reason::NoSafeAttempt));
            }),
        ),
        ("writes were left out", false, ready_as(&untried)),
        (
            "two permissions were left out",
            false,
            ready_as(&|diagnosis| {
                for scope in [Scope::ReviewsRead, Scope::ReviewsWrite] {
                    row(diagnosis, scope).verdict = Verdict::NotTested;
                }
            }),
        ),
        (
            "another program uses the key",
            false,
            changed(&|report| report.run.other_user_of_key = true),
        ),
        (
            "a cause of a later version",
            false,
            changed(&|report| {
                report.summary.verdict = SummaryVerdict::NotReady;
                report.summary.cause = Some(Id::Other("laterCause".to_owned()));
            }),
        ),
    ]
}

fn situations() -> Vec<Situation> {
    let mut all = Vec::new();
    for (name, is_settled, report) in remarkable() {
        all.push(Situation {
            name: format!("ready: {name}"),
            report,
            is_settled,
        });
    }
    for (role, identity) in identities() {
        let mut add = |name: String, report| {
            all.push(Situation {
                name: format!("{name}, {role}"),
                report,
                is_settled: false,
            });
        };
        if identity.access_groups > 0 && identity.verdict == IdentityVerdict::Admin {
            let mut diagnosis = ready();
            diagnosis.identity = identity.clone();
            let report = reported(diagnosis, SummaryVerdict::Ready, Some(Cause::AccessGroup), None);
            add("ready: accessGroup".to_owned(), report);
        }
        // A role can be too weak, or refused for no reason that is known, but not both.
        let unlikely = match identity.verdict {
            IdentityVerdict::Admin => Cause::SystemRole,
            _ => Cause::RefusedForAdmin,
        };
        let (worked, mut refused) = (compose(&ready(), &about()), not_ready(Cause::BadKey, &identity));
        refused.started_at = "2026-11-25T07:00:00Z".parse().unwrap();
        let refused = refused.with_past([worked]);
        assert!(refused.credential.last_accepted.is_some());
        add("not ready: revoked".to_owned(), refused);
        for cause in Cause::ALL.iter().filter(|cause| **cause != unlikely) {
            add(format!("not ready: {}", cause.id()), not_ready(*cause, &identity));
        }
        for reason in Reason::ALL.iter().copied().map(Some).chain([None]) {
            let id = reason.map_or("no reason", Reason::id);
            add(format!("could not tell: {id}"), undetermined(reason, &identity));
        }
    }
    all
}

#[test]
fn all_of_them() {
    let mut seen: BTreeMap<(&str, String), Vec<String>> = BTreeMap::new();
    let mut order: Vec<(&str, String)> = Vec::new();
    let mut add = |kind: &'static str, letter: String, name: &str| {
        let letter = without_code(&letter);
        let names = seen.entry((kind, letter.clone())).or_default();
        if names.is_empty() {
            order.push((kind, letter));
        }
        names.push(name.to_owned());
    };
    // The roles in between change nothing but which sentences come together, and the rules hold for them, too.
    let shown = |name: &str| name.starts_with("ready: ") || name.ends_with(", Admin");
    let others = ["systemRole", "sourceMissing", "moduleOff", "timeout", "unexpectedWrite"];
    let grouped = |name: &str| {
        others
            .iter()
            .any(|id| name.ends_with(&format!(": {id}, Extended, access group")))
    };
    let situations = situations().into_iter();
    for situation in situations.filter(|situation| shown(&situation.name) || grouped(&situation.name)) {
        let letters = situation.letters(RanBy::Customer);
        let ours = situation.letters(RanBy::Support).customer;
        if ours != letters.customer {
            add("for the customer, if support ran the check", ours, &situation.name);
        }
        add("for the customer", letters.customer, &situation.name);
        add("for SmartRecruiters’ support", letters.vendor, &situation.name);
        // The rows and facts of a ticket have a snapshot of their own.
        let (answer, _) = letters.ticket.split_once("\n\nPermissions: ").unwrap();
        add("the answer in the ticket", answer.to_owned(), &situation.name);
    }
    for cause in Cause::ALL {
        add("for the admin", copy::for_admin(*cause, Subject::default()), cause.id());
    }
    let mut shown = String::new();
    for (kind, letter) in order {
        let names = &seen[&(kind, letter.clone())];
        let more = match names.len() {
            1 => String::new(),
            count => format!(", and {} others", count - 1),
        };
        let _ = writeln!(shown, "######## {kind}: {}{more}\n\n{}\n", names[0], letter.trim_end());
    }
    insta::assert_snapshot!("letters", shown);
}

/// The letter with a placeholder for the result code, so that letters that differ in nothing else are the same.
fn without_code(letter: &str) -> String {
    match letter
        .split_once("(result code ")
        .and_then(|(start, rest)| Some((start, rest.split_once(')')?.1)))
    {
        Some((start, end)) => format!("{start}(result code CODE){end}"),
        None => letter.to_owned(),
    }
}

/// A rule, and what it says about one situation.
type Rule = (&'static str, fn(&Situation, &Letters) -> bool);

/// Who ran the checks of the situations.
const BOTH: [RanBy; 2] = [RanBy::Customer, RanBy::Support];

/// Words that send support to support.
const TO_ITSELF: [&str; 3] = ["to Findem’s support", "tell Findem’s support", "ask Findem’s support"];

/// Words that a customer has no use for.
const NOT_FOR_CUSTOMERS: [&str; 2] = [" --", "command line"];

const NOTHING: &str = "Nothing needs to be changed";

const RULES: &[Rule] = &[
    ("a letter has a greeting and a closing", |_, letters| {
        let whole = |letter: &str| letter.starts_with("Hello,\n\n") && letter.ends_with("\n\nBest regards,\n");
        let nothing = letters.vendor.contains("no answer that SmartRecruiters");
        whole(&letters.customer) && (nothing || whole(&letters.vendor))
    }),
    ("every paragraph begins like a sentence", |_, letters| {
        let begins = |letter: &str| {
            let mut paragraphs = letter.trim_end().split("\n\n");
            paragraphs
                .all(|text| text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "{- ".contains(c)))
        };
        [&letters.customer, &letters.ticket, &letters.vendor]
            .into_iter()
            .all(|text| begins(text))
    }),
    ("no placeholder is left", |_, letters| {
        let evidence = |line: &str| line.starts_with("  ") || line.starts_with("{madeUp} stands for");
        let others = letters.ticket.lines().chain(letters.vendor.lines());
        let filled = |text: &str| !text.contains(['{', '}', '$']);
        filled(&letters.customer) && others.filter(|line| !evidence(line)).all(filled)
    }),
    ("no paragraph is empty", |_, letters| {
        let tight = |text: &str| !text.contains("\n\n\n") && text.lines().all(|line| line == line.trim_end());
        [&letters.customer, &letters.ticket, &letters.vendor]
            .into_iter()
            .all(|text| tight(text))
    }),
    (
        "the ticket counts the permissions once, unless the count comes with an explanation",
        |_, letters| {
            let counts = letters.ticket.lines().filter(|line| line.contains(" granted, "));
            counts.filter(|line| !line.contains("tried without creating")).count() <= 1
        },
    ),
    ("no sentence is said twice", |_, letters| {
        doubled(&letters.customer).is_empty()
    }),
    (
        "only who is done hears that nothing needs to be changed",
        |situation, letters| letters.customer.contains(NOTHING) == situation.is_settled,
    ),
    (
        "what has to be done has steps, and somebody who does them",
        |situation, letters| {
            let needed = situation.cause().is_some();
            let steps = |text: &str| {
                text.contains("\nWhat to do:\nWho: ") && text.contains("\nWhere: ") && text.contains("\n1. ")
            };
            !needed || steps(&letters.customer) && steps(&letters.ticket)
        },
    ),
    ("what could not be told has something to try", |situation, letters| {
        let needed = situation.verdict() != SummaryVerdict::Ready && situation.cause().is_none();
        let steps = |text: &str| text.contains("\nWhat to try next:\nWho: ") && text.contains("\n1. ");
        !needed || steps(&letters.customer) && steps(&letters.ticket)
    }),
    (
        "who has a ready key is not told to wait for a result",
        |situation, letters| {
            let done = situation.verdict() == SummaryVerdict::Ready && situation.cause().is_none();
            let asked = [
                "When you have checked the key again",
                "end us the new report",
                "send it to us.",
            ];
            done != asked.iter().any(|words| letters.customer.contains(words))
                || letters.customer.contains("We have the report of this check")
        },
    ),
    (
        "the steps do not end with the result that was found",
        |situation, letters| {
            // A key with an access group is ready, too, so a letter waits for a result that names none.
            let waits: Vec<&str> = letters
                .customer
                .lines()
                .filter(|line| line.contains("the result is “Ready"))
                .collect();
            let is_ready = situation.verdict() == SummaryVerdict::Ready;
            let is_named = letters.customer.to_lowercase().contains("access group limits");
            waits
                .iter()
                .all(|line| line.contains("doesn’t mention an access group") && (!is_ready || is_named))
        },
    ),
    (
        "what a key with an access group sees is counted",
        |situation, letters| {
            let counted = "This key sees 48 jobs and 3,120 candidates.";
            let said = |text: &str| text.matches(counted).count();
            let grouped = usize::from(situation.report.identity.access_groups > 0);
            said(&letters.customer) == grouped && said(&letters.ticket) == grouped
        },
    ),
    ("the steps for each of several causes name it", |_, letters| {
        let steps: Vec<&str> = letters
            .ticket
            .split("\n\n")
            .filter(|text| text.contains("What to do:\n"))
            .collect();
        let mut named = BTreeSet::new();
        steps.len() < 2
            || steps.iter().all(|text| {
                let first = text.lines().next().unwrap_or_default();
                first != "What to do:" && named.insert(first)
            })
    }),
    (
        "advice about a new key does not contradict other advice",
        |_, letters| {
            sentences(&letters.customer).iter().all(|sentence| {
                let against = sentence.contains("new key won’t help") || sentence.contains("don’t need a new key");
                !against || sentence.contains("with this") || sentence.contains("for this")
            })
        },
    ),
    ("a report is asked for once", |_, letters| {
        let asks = |sentence: &&String| sentence.contains("end us the new report") || sentence.contains("end it to us");
        sentences(&letters.customer).iter().filter(asks).count() <= 1
    }),
    (
        "only advice about a computer is for who runs the check",
        |situation, letters| {
            let about_a_computer = situation.reason().is_some_and(|reason| {
                matches!(
                    reason,
                    Reason::Dns
                        | Reason::Connect
                        | Reason::Tls
                        | Reason::Proxy
                        | Reason::CaptivePortal
                        | Reason::Clock
                        | Reason::Timeout
                        | Reason::Redirected
                        | Reason::NotJson
                        | Reason::Truncated
                        | Reason::Deadline
                )
            });
            about_a_computer || !letters.customer.contains("The person who runs the check")
        },
    ),
    (
        "what SmartRecruiters’ support is asked has the company’s name to fill in",
        |_, letters| {
            let nothing = letters.vendor.contains("no answer that SmartRecruiters");
            nothing || letters.vendor.contains("\nCompany: [") && letters.vendor.contains("Findem")
        },
    ),
    ("an access group is always mentioned", |situation, letters| {
        let has_one = situation.report.identity.access_groups > 0;
        let said = |text: &str| text.to_lowercase().contains("access group limits what this key sees");
        !has_one || said(&letters.customer) && said(&letters.ticket) && letters.vendor.contains("access group")
    }),
    ("support is not sent to itself", |situation, letters| {
        let screen = texts::written_for(Reader::Support, || {
            let sheet = Sheet::of(&situation.report);
            format!(
                "{sheet:?} {} {}",
                report::text(&situation.report, Style::default()),
                report::markdown(&situation.report)
            )
        });
        let told = |text: &str| TO_ITSELF.iter().any(|words| text.contains(words));
        !told(&letters.ticket) && !told(&screen) && !letters.ticket.to_lowercase().contains("your jobs")
    }),
    (
        "the customer reads nothing about the command line, and where to do each step",
        |_, letters| {
            let no_use = NOT_FOR_CUSTOMERS.iter().any(|words| letters.customer.contains(words));
            !no_use && says_where(&letters.customer)
        },
    ),
    ("letters name nobody", |_, letters| {
        !letters.customer.contains(LABEL) && !letters.vendor.contains(LABEL)
    }),
    ("the customer reads no jargon", |_, letters| {
        let ids = Cause::ALL
            .iter()
            .map(|cause| cause.id())
            .filter(|id| id.contains(char::is_uppercase));
        let reasons = Reason::ALL
            .iter()
            .map(|reason| reason.id())
            .filter(|id| id.contains(char::is_uppercase));
        let scopes = Scope::ALL.iter().map(|scope| scope.id());
        let words = [
            "probe",
            "scope id",
            "calibrat",
            "verdict",
            "inconclusive",
            "undetermined",
            "evidence",
            "endpoint",
            "HTTP",
            "calling",
            "template",
        ];
        ids.chain(reasons)
            .chain(scopes)
            .chain(words)
            .all(|word| !letters.customer.contains(word))
    }),
    (
        "the ticket has the cause or the reason in words and by its id",
        |situation, letters| {
            let says = |family: &str, id: &str| {
                let worked = situation.report.credential.last_accepted.is_some();
                let words = texts::text(&format!("{family}-{id}{}", if worked { "-revoked" } else { "" }));
                letters.ticket.contains(&format!("{words} ({id})"))
            };
            situation.cause().is_none_or(|cause| says("cause", cause.id()))
                && situation.reason().is_none_or(|reason| says("reason", reason.id()))
        },
    ),
    (
        "the ticket has every permission that is not granted, in the guide's words",
        |situation, letters| {
            let rows = situation.report.permissions.iter();
            let open = rows.filter(|row| matches!(row.verdict, Verdict::Denied | Verdict::Inconclusive));
            open.into_iter().all(|row| {
                let name = format!("{} ({})", row.prompt, row.scope.as_str());
                letters.ticket.contains(&name)
            })
        },
    ),
    ("the screen ends with the answer and the exit code", |situation, _| {
        [Rows::All, Rows::Attention, Rows::None].into_iter().all(|rows| {
            let extent = Extent {
                rows,
                exit_code: true,
                said: &[],
            };
            let screen = report::screen(
                &situation.report,
                extent,
                Style {
                    breaks_words: true,
                    width: 200,
                    color: false,
                },
            );
            let (code, word) = match situation.verdict() {
                SummaryVerdict::Ready => (0, "Ready"),
                SummaryVerdict::NotReady => (1, "Not ready"),
                SummaryVerdict::Undetermined => (3, "Undetermined"),
            };
            let last = screen.trim_end().lines().last().unwrap_or_default();
            let answer = screen.rfind(&format!(" {word}\n  {}", situation.report.summary.headline));
            let next = screen.rfind("\n  What to ");
            last.starts_with(&format!("Exit code {code}: ")) && answer.is_some() && answer < next
        })
    }),
];

/// Whether a letter that asks for a new key says where it is checked, and how Findem gets it, whether or not Findem has one yet.
fn says_where(letter: &str) -> bool {
    let new_key = letter.contains("Generate") || letter.contains("Make a new key");
    let places = [
        "in Findem Connect, on the page “API key,”",
        "API Key → Save",
        "Edit Auth",
    ];
    let mut steps = letter
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    let without_place = steps.any(|step| step.ends_with("heck it.") || step.ends_with(". Check it again."));
    !without_place && (!new_key || places.iter().all(|place| letter.contains(place)))
}

/// Lines without their numbers, in sentences.
fn sentences(letter: &str) -> Vec<String> {
    let lines = letter
        .lines()
        .map(|line| line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.'));
    let sentences = lines.flat_map(|line| line.split_inclusive(". "));
    sentences
        .map(|sentence| sentence.trim().to_owned())
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

/// The sentences that a letter has more than once. The words before a fix are repeated when there are two.
fn doubled(letter: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let repeated = ["What to do:", "Who: ", "Where: ", "Page: "];
    let said = sentences(letter).into_iter();
    let said = said.filter(|sentence| !repeated.iter().any(|start| sentence.starts_with(start)));
    said.filter(|sentence| !seen.insert(sentence.to_lowercase())).collect()
}

#[test]
fn every_rule_holds_for_every_letter() {
    let mut broken = Vec::new();
    for situation in situations() {
        for ran_by in BOTH {
            let letters = situation.letters(ran_by);
            for (rule, holds) in RULES {
                if !holds(&situation, &letters) {
                    broken.push(format!(
                        "{}: {rule}\n{}\n{}",
                        situation.name, letters.customer, letters.ticket
                    ));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn a_letter_about_a_computer_fits_whoever_ran_the_check() {
    for reason in Reason::ALL.iter().copied() {
        let report = undetermined(Some(reason), &identities()[0].1);
        let [theirs, ours] = BOTH.map(|ran_by| copy::for_customer(&report, ran_by));
        let steps = texts::written_for(Reader::Customer, || texts::lines(&format!("try-{}", reason.id())));
        let of_the_computer = matches!(
            reason,
            Reason::Dns
                | Reason::Connect
                | Reason::Tls
                | Reason::Proxy
                | Reason::CaptivePortal
                | Reason::Clock
                | Reason::Timeout
                | Reason::Redirected
                | Reason::NotJson
                | Reason::Truncated
                | Reason::Deadline
        );
        assert!(
            !theirs.contains("ur own computer") && !theirs.contains("our computer"),
            "{theirs}"
        );
        if of_the_computer {
            assert!(steps.iter().all(|step| theirs.contains(step)), "{theirs}");
            assert!(theirs.contains(&report.summary.headline), "{theirs}");
            assert!(ours.contains("run it on your own computer"), "{ours}");
            assert!(!ours.contains(&report.summary.headline), "{ours}");
            let again = |step: &&String| !step.starts_with("Check the key again");
            assert!(!steps.iter().filter(again).any(|step| ours.contains(step)), "{ours}");
        } else {
            assert_eq!(theirs, ours, "{reason:?}");
        }
    }
}

#[test]
fn a_file_tells_who_ran_its_check() {
    let mut report = undetermined(None, &identities()[0].1);
    for (tool, ran_by) in [
        ("findem-doctor", RanBy::Support),
        ("findem-connect", RanBy::Customer),
        ("something-later", RanBy::Customer),
    ] {
        report.tool.name = tool.to_owned();
        assert_eq!(RanBy::of_received(&report), ran_by, "{tool}");
    }
}

#[test]
fn a_letter_to_the_admin_says_what_was_found_and_what_to_do() {
    for cause in Cause::ALL {
        for headline in [None, Some("The module Offers seems to be off.".to_owned())] {
            let subject = Subject {
                headline: headline.clone(),
                ..Subject::default()
            };
            let letter = copy::for_admin(*cause, subject);
            let found = headline.unwrap_or_else(|| texts::text(&format!("cause-{}", cause.id())));
            assert!(
                letter.starts_with(&format!("Hello,\n\n{found}\n\nWhat to do:\nWho: ")),
                "{letter}"
            );
            assert!(
                letter.contains("\n1. ") && letter.ends_with("\n\nBest regards,\n"),
                "{letter}"
            );
            assert_eq!(doubled(&letter), [""; 0], "{letter}");
            let words = NOT_FOR_CUSTOMERS.iter().chain(&[" us ", " us.", " we ", "We "]);
            let but_buttons = letter.replace("“We don’t have that page”", "");
            let wrong: Vec<_> = words.filter(|words| but_buttons.contains(**words)).collect();
            assert!(wrong.is_empty() && says_where(&letter), "{wrong:?}: {letter}");
        }
    }
}

/// Phrases that nobody would write in an American business letter, and words that other texts replaced.
const STIFF: &[&str] = &[
    "against expectation",
    "stands between",
    "stand between",
    "bring a",
    "bring another",
    "mended",
    "anything else than",
    "practise",
    "practising",
    "e-mail",
    "any more",
    "shall",
    "whilst",
    "colour",
    "organis",
    "licence",
    "needs a hand",
    "by which it",
    "you need not",
    "have it looked at",
    "slipped past",
    "sent on to",
    "nobody by",
];

#[test]
fn reports_letters_and_replies_are_american_business_english() {
    let mut all: Vec<String> = Vec::new();
    for situation in situations() {
        let Letters {
            customer,
            ticket,
            vendor,
        } = situation.letters(RanBy::Support);
        all.extend([customer, ticket, vendor]);
    }
    for symptom in Symptom::ALL {
        for part in ["", "-why", "-reply"] {
            all.push(texts::text(&format!("symptom-{}{part}", symptom.id())));
        }
    }
    for id in Cause::ALL.iter().map(|cause| cause.id()) {
        all.push(texts::text(&format!("detail-{id}")));
    }
    all.push(texts::text("desk-ask"));
    for text in all {
        let lower = text.to_lowercase();
        let found: Vec<&&str> = STIFF.iter().filter(|phrase| lower.contains(**phrase)).collect();
        assert!(found.is_empty(), "{found:?} in: {text}");
    }
}

#[test]
fn a_mode_that_left_out_the_writes_is_named_in_the_ticket() {
    let mut report = undetermined(Some(Reason::WritesNotTried), &identities()[4].1);
    report.run.mode = Mode::ReadOnly;
    assert!(copy::for_ticket(&report).contains(&texts::text("report-mode-readOnly")));
}

#[test]
fn every_view_has_what_the_answer_leaves_open() {
    for situation in situations() {
        let sheet = Sheet::of(&situation.report);
        let said = sheet
            .remarks
            .iter()
            .chain(sheet.next.iter().flat_map(|next| &next.steps));
        let wide = Style {
            width: Style::WIDEST * 4,
            ..Style::default()
        };
        let views = [
            report::text(&situation.report, wide),
            report::markdown(&situation.report).replace('\\', ""),
            report::html(&situation.report)
                .replace("&#38;", "&")
                .replace("&#39;", "'"),
        ];
        for words in said {
            for view in &views {
                assert!(view.contains(words.as_str()), "{}: {words}\n{view}", situation.name);
            }
        }
    }
}

#[test]
fn the_counts_of_a_detail_have_no_zeros_and_add_up() {
    for situation in situations() {
        let sheet = Sheet::of(&situation.report);
        let detail = sheet.detail.unwrap_or_default();
        assert!(
            detail.split_whitespace().all(|word| word != "0"),
            "{}: {detail}",
            situation.name
        );
        if detail.contains(" granted, ") {
            assert!(detail.starts_with(&sheet.totals), "{}: {detail}", situation.name);
        }
    }
}

#[test]
fn a_refused_request_without_a_permission_is_in_the_letter_to_smartrecruiters() {
    let mut report = not_ready(Cause::RefusedForAdmin, &identities()[0].1);
    let request = "  GET /candidates/{candidateId}/attachments";
    assert!(!copy::for_vendor(&report).contains(request));
    let links = &mut report.connect_test.links;
    links
        .iter_mut()
        .find(|link| link.id == LinkId::Attachments)
        .unwrap()
        .verdict = LinkVerdict::Fail;
    let letter = copy::for_vendor(&report);
    assert!(
        letter.contains(&format!("{}\n{request}\n", texts::text("reply-vendor-refused"))),
        "{letter}"
    );
}

#[test]
fn the_steps_name_the_module_that_is_off() {
    let report = not_ready(Cause::ModuleOff, &identities()[0].1);
    for letter in [copy::for_customer(&report, RanBy::Support), copy::for_ticket(&report)] {
        assert!(
            letter.contains("has the module Offers, and have it turned on."),
            "{letter}"
        );
    }
}
