//! From the wizard's state to what the window shows.

use diagnosis::environment::Environment;
use diagnosis::finding::{ConnectTest, Counts, Row};
use diagnosis::key_text::{KeyNote, ShownNote};
use diagnosis::permission::{Permission, Scope, catalogue};
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};

use crate::progress::{KeptKey, LastCheck, Progress};
use crate::state::{Activity, ActivityKind, Wizard};
use crate::view::{
    CheckView, FixView, HandOverView, Keeping, KeyPlace, KeyView, MappingView, Page, PermissionView, RailItem,
    SourceView, Step, StepState, Tick, View,
};

impl Wizard {
    /// What the window shows now. Each call counts the revision up.
    pub fn view(&mut self) -> View {
        self.revision += 1;
        let (progress, present) = (&self.progress, &self.present);
        let last = progress.last.as_ref();
        View {
            revision: self.revision,
            step: progress.step,
            rail: Step::ALL.into_iter().map(|step| self.rail_item(step)).collect(),
            name: progress.name.clone(),
            environment: progress.environment,
            host: present.host.clone(),
            practice: present.practice.clone(),
            network: present.network.clone(),
            proxy: progress.proxy.clone(),
            proxy_login: present.proxy_login,
            key: self.key_view(),
            check: self.check_view(),
            permissions: catalogue()
                .map(|permission| self.permission_view(&permission))
                .collect(),
            source: SourceView {
                finding: last.map(|last| last.diagnosis.source.clone()),
                looking: present.source_looking,
                every_seconds: present.every_seconds,
                unavailable: progress.sources_unavailable,
            },
            connect_test: self.connect_test(),
            connecting: present
                .check
                .as_ref()
                .is_some_and(|activity| activity.kind == ActivityKind::ConnectTest),
            rehearsal: self.rehearsal_view(),
            mapping: MappingView {
                rows: progress
                    .fields
                    .as_ref()
                    .map(|fields| fields.rows.clone())
                    .unwrap_or_default(),
                sampled: progress.fields.as_ref().map(|fields| fields.sampled),
                looking: present.fields_looking,
                reason: present.fields_reason,
            },
            arrivals: present.arrivals.clone(),
            hand_over: HandOverView {
                ticks: progress.ticks.clone(),
                copy: present.copy,
                saved_last_four: progress.saved_last_four.clone(),
                old_keys: progress.old_keys.iter().map(|old| old.last_four.clone()).collect(),
                old_in_findem: progress.old_keys.iter().any(|old| old.in_findem),
            },
            notice: present.notice.clone(),
        }
    }

    /// The links that passed so far while the test runs; else what the last one found.
    fn connect_test(&self) -> Option<ConnectTest> {
        let running = self
            .present
            .check
            .as_ref()
            .filter(|activity| activity.kind == ActivityKind::ConnectTest);
        if let Some(activity) = running {
            return Some(ConnectTest {
                verdict: LinkVerdict::NotTested,
                first_sync_seconds: None,
                links: activity.passed.clone(),
            });
        }
        let last = self.progress.last.as_ref().filter(|_| self.progress.connect_tested)?;
        Some(last.diagnosis.connect_test.clone())
    }

    fn key_view(&self) -> KeyView {
        let key = self.progress.key.as_ref();
        let masked = |last_four: &String| format!("{}{last_four}", "\u{2022}".repeat(12));
        KeyView {
            masked: key.map(|key| masked(&key.last_four)),
            place: key.map(|key| key.place.clone()),
            notes: key.map(|key| self.shown_notes(key)).unwrap_or_default(),
            unproved: key.is_some_and(|key| self.is_doubtful(key)),
            keeping: self.present.keeping,
            session_only: self.progress.session_only
                || self.present.keeping != Keeping::Storing && key.is_some_and(|key| key.place == KeyPlace::Session),
            keychain: self.present.keychain.clone(),
            replacing: self.present.replacing,
            forgotten: self.present.forgotten.clone(),
        }
    }

    fn check_view(&self) -> CheckView {
        let last = self.progress.last.as_ref();
        let visible = self.visible_activity();
        let rows: Vec<&Row> = match (visible, last) {
            (Some(activity), _) => activity.rows.iter().flatten().collect(),
            (None, Some(last)) => last.diagnosis.rows.iter().collect(),
            (None, None) => Vec::new(),
        };
        let mut summary = last
            .filter(|_| visible.is_none())
            .map(|last| last.diagnosis.summary.clone());
        if let Some(summary) = &mut summary {
            summary.others.retain(|cause| self.can_be(*cause));
        }
        CheckView {
            running: visible.is_some(),
            answered: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            writes_tried: match visible.map(|activity| activity.kind) {
                Some(ActivityKind::Writes) => true,
                Some(ActivityKind::Reads) => false,
                _ => last.is_some_and(LastCheck::writes_tried),
            },
            writes_at: last.filter(|last| last.writes_tried()).and_then(|last| last.writes_at),
            took_ms: last.map(|last| last.took_ms),
            finished_at: last.map(|last| last.finished_at),
            cancelled: last.is_some_and(|last| last.cancelled),
            looking_again: self
                .present
                .check
                .as_ref()
                .is_some_and(|activity| activity.kind == ActivityKind::Again),
            identity: last.map(|last| last.diagnosis.identity.clone()),
            counts: Counts::of(rows),
            fix: summary.as_ref().and_then(|summary| summary.cause).map(fix),
            summary,
        }
    }

    /// Practice has no other environment to which a key could belong.
    fn can_be(&self, cause: Cause) -> bool {
        cause != Cause::WrongEnvironment || self.progress.environment != Environment::Practice
    }

    /// A second look by itself goes on in the background: it never takes the rows away.
    fn visible_activity(&self) -> Option<&Activity> {
        self.present
            .check
            .as_ref()
            .filter(|activity| activity.kind != ActivityKind::Again)
    }

    fn permission_view(&self, permission: &Permission) -> PermissionView {
        let differs = permission.vendor_scope != permission.scope.id();
        let activity = self.visible_activity();
        let mut row = match activity {
            Some(activity) => row_of(activity.rows.iter().flatten(), permission.scope),
            None => {
                let last = self.progress.last.as_ref();
                last.and_then(|last| row_of(&last.diagnosis.rows, permission.scope))
            }
        };
        if let Some(row) = &mut row {
            row.causes.retain(|cause| self.can_be(*cause));
        }
        let asked = activity.is_some_and(|activity| match activity.kind {
            ActivityKind::Writes => permission.probe.is_write(),
            ActivityKind::Reads => !permission.probe.is_write(),
            ActivityKind::ConnectTest | ActivityKind::Again => false,
        });
        PermissionView {
            scope: permission.scope,
            vendor_scope: differs.then(|| permission.vendor_scope.to_owned()),
            prompt: permission.prompt.to_owned(),
            access: permission.access,
            group: permission.group,
            pending: asked && row.is_none(),
            fix: row.as_ref().and_then(|row| row.causes.first().copied()).map(fix),
            row,
        }
    }

    fn rail_item(&self, step: Step) -> RailItem {
        let done = |done| if done { StepState::Done } else { StepState::Todo };
        let state = match step {
            Step::Start => done(self.progress.started),
            Step::Key => self.key_state(),
            Step::Permissions => self.progress.last.as_ref().map_or(StepState::Todo, permissions_state),
            Step::Source => self.source_state(),
            Step::ConnectTest => match self.connect_verdict() {
                Some(LinkVerdict::Pass) if self.reads_nothing() => StepState::Attention,
                Some(LinkVerdict::Pass) => StepState::Done,
                Some(LinkVerdict::Fail) => StepState::Failed,
                Some(LinkVerdict::Inconclusive | LinkVerdict::NotTested) => StepState::Unsure,
                None => StepState::Todo,
            },
            Step::Mapping => done(self.progress.fields.is_some()),
            Step::HandOver => self.hand_over_state(),
            Step::Done => done(self.progress.finished),
        };
        RailItem {
            step,
            state,
            open: self.is_open(step),
        }
    }

    /// A key with the wrong role is not ticked, nor a text of another shape before something could be read with it.
    fn key_state(&self) -> StepState {
        let Some(key) = &self.progress.key else {
            return StepState::Todo;
        };
        let summary = self.progress.last.as_ref().map(|last| &last.diagnosis.summary);
        let not_ready = summary.filter(|summary| summary.verdict == SummaryVerdict::NotReady);
        match not_ready.and_then(|summary| summary.cause) {
            Some(
                Cause::BadKey
                | Cause::KeyMalformed
                | Cause::OauthCredential
                | Cause::OauthScopeMissing
                | Cause::WrongEnvironment
                | Cause::SystemRole
                | Cause::AccessGroup,
            ) => StepState::Failed,
            _ if self.progress.last.as_ref().is_some_and(is_narrowed) => StepState::Attention,
            _ if self.is_doubtful(key) => StepState::Unsure,
            _ => StepState::Done,
        }
    }

    /// It does not look like a key, and nothing could be read with it yet.
    fn is_doubtful(&self, key: &KeptKey) -> bool {
        key.notes.iter().any(|note| note.is_doubt()) && !self.is_proved()
    }

    fn shown_notes(&self, key: &KeptKey) -> Vec<ShownNote> {
        let proved = self.is_proved();
        let holds = |note: &&KeyNote| !(proved && note.is_about_shape());
        key.notes.iter().filter(holds).map(|note| note.shown()).collect()
    }

    fn is_proved(&self) -> bool {
        self.progress.last.as_ref().is_some_and(LastCheck::proves_the_key)
    }

    /// With the old key still in Findem, or still accepted by SmartRecruiters, a replacement is not at its end.
    fn hand_over_state(&self) -> StepState {
        let Progress { ticks, old_keys, .. } = &self.progress;
        match (ticks.contains(&Tick::Saved), ticks.contains(&Tick::OldRevoked)) {
            (true, revoked) if revoked || old_keys.is_empty() => StepState::Done,
            (true, _) => StepState::Attention,
            (false, _) if self.progress.saved_last_four.is_some() => StepState::Attention,
            (false, _) => StepState::Todo,
        }
    }

    /// The test passed on lists without a row: a key that sees too little looks the same.
    fn reads_nothing(&self) -> bool {
        self.progress.last.as_ref().is_some_and(|last| {
            let mut links = last.diagnosis.connect_test.links.iter();
            links.any(|link| matches!(link.id, LinkId::Jobs | LinkId::Candidates) && link.count == Some(0))
        })
    }

    fn source_state(&self) -> StepState {
        let verdict = self.progress.last.as_ref().map(|last| last.diagnosis.source.verdict);
        match verdict {
            Some(SourceVerdict::Found) => StepState::Done,
            _ if self.progress.sources_unavailable => StepState::Done,
            None | Some(SourceVerdict::NotTested) => StepState::Todo,
            Some(SourceVerdict::Inconclusive) => StepState::Unsure,
            Some(
                SourceVerdict::NearMiss | SourceVerdict::WrongType | SourceVerdict::Duplicate | SourceVerdict::Missing,
            ) => StepState::Attention,
        }
    }
}

fn row_of<'a>(rows: impl IntoIterator<Item = &'a Row>, scope: Scope) -> Option<Row> {
    rows.into_iter().find(|row| row.scope == scope).cloned()
}

fn permissions_state(last: &LastCheck) -> StepState {
    let counts = last.diagnosis.summary.counts;
    let hindered = |row: &Row| {
        row.verdict == Verdict::Inconclusive && row.reason != Some(Reason::NoSuchEndpoint)
            || row.verdict == Verdict::NotTested
    };
    if counts.denied > 0 || last.diagnosis.summary.cause == Some(Cause::BadKey) {
        StepState::Failed
    } else if last.diagnosis.summary.verdict != SummaryVerdict::Ready && last.diagnosis.rows.iter().any(hindered) {
        StepState::Unsure
    } else if is_narrowed(last) {
        StepState::Attention
    } else {
        StepState::Done
    }
}

/// Every permission may be granted to it, and yet it sees a part of the jobs and candidates only.
const fn is_narrowed(last: &LastCheck) -> bool {
    last.diagnosis.identity.access_groups > 0
}

const fn fix(cause: Cause) -> FixView {
    FixView {
        cause,
        link: page(cause),
    }
}

/// The page on which a cause is mended, where there is one.
const fn page(cause: Cause) -> Option<Page> {
    match cause {
        Cause::BadKey | Cause::OauthCredential | Cause::OauthScopeMissing | Cause::SystemRole | Cause::AccessGroup => {
            Some(Page::Credentials)
        }
        Cause::SourceDuplicate | Cause::SourceWrongType | Cause::SourceNearMiss | Cause::SourceMissing => {
            Some(Page::CustomSources)
        }
        Cause::KeyMalformed
        | Cause::CustomerApiOff
        | Cause::WrongEnvironment
        | Cause::RefusedForAdmin
        | Cause::ModuleOff
        | Cause::CustomSourcesUnavailable => None,
    }
}
