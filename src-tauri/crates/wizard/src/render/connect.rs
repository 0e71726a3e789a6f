//! Renders the connect test.

use diagnosis::finding::{ConnectLink, ConnectTest};
use diagnosis::identity::role_name;
use diagnosis::message::Message;
use diagnosis::verdict::{LinkId, LinkVerdict, SourceVerdict};
use presentation::connect::{
    MendedAt, banner, empty_lists, first_failure, found, goes_without_the_source, had_nothing_to_try,
    only_the_source_is_open, without_the_source,
};
use presentation::reason::sentence;
use presentation::{Sign, Tone};

use crate::progress::LastCheck;
use crate::state::{ActivityKind, Wizard};
use crate::view::{ConnectView, LinkView, Step};

impl Wizard {
    pub(super) fn connect_view(&self) -> ConnectView {
        let check = self.present.check.as_ref();
        let running = check.filter(|activity| activity.kind == ActivityKind::ConnectTest);
        let test = self.connect_test().filter(|_| running.is_none());
        let links = match (running, test) {
            (Some(activity), _) => &activity.passed[..],
            (None, Some(test)) => &test.links[..],
            (None, None) => &[],
        };
        let failure = test.and_then(first_failure).map(|link| link.id);
        let trouble = self.trouble_with_the_key().filter(|_| running.is_none());
        let only_source = trouble.is_none() && test.is_some() && self.only_the_source_is_open();
        ConnectView {
            running: running.is_some(),
            tested: test.is_some(),
            passed: trouble.is_none() && test.is_some_and(|test| test.verdict == LinkVerdict::Pass),
            answered: u32::try_from(links.len()).unwrap_or(u32::MAX),
            only_source,
            mend: if trouble.is_some() {
                Some(Step::Permissions)
            } else {
                failure.map(|id| self.mended_at(id).into())
            },
            banner: trouble.or_else(|| {
                let test = test.filter(|_| self.progress.key.is_some())?;
                Some(if only_source {
                    without_the_source()
                } else {
                    banner(test)
                })
            }),
            links: LinkId::ALL
                .iter()
                .map(|id| {
                    let link = links.iter().find(|link| link.id == *id);
                    self.link_view(*id, link, links, failure)
                })
                .collect(),
        }
    }

    /// The result of the last connect test, if one was run.
    fn connect_test(&self) -> Option<&ConnectTest> {
        let last = self.progress.last.as_ref().filter(|_| self.progress.connect_tested)?;
        Some(&last.diagnosis.connect_test)
    }

    /// The test passed, but every list was empty. The lists would look the same to a key that sees too little.
    pub(super) fn reads_nothing(&self) -> bool {
        self.connect_test().is_some_and(|test| empty_lists(test).is_some())
    }

    fn mended_at(&self, link: LinkId) -> MendedAt {
        MendedAt::of(link, self.source_verdict())
    }

    pub(super) fn source_verdict(&self) -> Option<SourceVerdict> {
        self.progress.last.as_ref().map(|last| last.diagnosis.source.verdict)
    }

    /// Everything that was tried works, but there is no proper source called Findem.
    pub(super) fn only_the_source_is_open(&self) -> bool {
        self.connect_test()
            .is_some_and(|test| only_the_source_is_open(test, self.source_verdict()))
    }

    /// The key's role as SmartRecruiters' pages name it, if it is known.
    pub(super) fn role(&self) -> Option<String> {
        let identity = &self
            .progress
            .last
            .as_ref()
            .map(|last: &LastCheck| &last.diagnosis.identity)?;
        identity.system_role.as_ref().map(role_name)
    }

    fn link_view(
        &self,
        id: LinkId,
        link: Option<&ConnectLink>,
        links: &[ConnectLink],
        failure: Option<LinkId>,
    ) -> LinkView {
        let untried = link.is_some_and(|link| had_nothing_to_try(link, links));
        let mended_at = self.mended_at(id);
        let fails = link.is_some_and(|link| link.verdict == LinkVerdict::Fail);
        let sign = link.map(|link| {
            if goes_without_the_source(link) {
                Sign::new(Tone::Quiet, "connect-source-without")
            } else if fails && failure.is_some() && self.only_the_source_is_open() {
                Sign::new(Tone::Attention, "link-verdict-fail")
            } else {
                Sign::from(link.verdict)
            }
        });
        let passed = link.filter(|link| link.verdict == LinkVerdict::Pass);
        LinkView {
            id,
            sign: if untried {
                Some(Sign::new(Tone::Quiet, "link-verdict-notTested"))
            } else {
                sign
            },
            found: if untried {
                Some(Message::new("connect-nothing-to-try"))
            } else {
                passed.map(|link| found(link, self.role().as_deref()))
            },
            why: link
                .and_then(|link| link.reason)
                .map(sentence)
                .or_else(|| fails.then(|| Message::new(format!("connect-fail-{}", mended_at.id())))),
            mend: fails.then(|| mended_at.into()),
            first: failure == Some(id),
        }
    }
}

impl From<MendedAt> for Step {
    fn from(place: MendedAt) -> Self {
        match place {
            MendedAt::Source => Self::Source,
            MendedAt::Permissions => Self::Permissions,
        }
    }
}
