//! Renders the wizard's state as the view that the window shows.

mod connect;
mod done;
mod key;
mod permissions;
mod rail;
mod rehearsal;

use diagnosis::permission::catalog;
use diagnosis::verdict::SummaryVerdict;
use presentation::mapping::FillRate;
use presentation::network::unreachable;
use presentation::reason::why_uncounted;
use presentation::source::SourceFacts;

use crate::progress::{LastCheck, MappingRow};
use crate::state::Wizard;
use crate::view::{
    ArrivalsView, FieldView, MappingView, Network, NetworkView, Page, PracticeStage, PracticeView, RailItem,
    SourceView, Step, StepState, View,
};

/// The id of the practice scenario whose story is that there is no key.
const BEGINS_WITHOUT_A_KEY: &str = "fresh";

impl Wizard {
    /// What the window shows now. Each call increases the revision.
    pub fn view(&mut self) -> View {
        self.revision += 1;
        let (progress, present) = (&self.progress, &self.present);
        let rail: Vec<RailItem> = Step::ALL.into_iter().map(|step| self.rail_item(step)).collect();
        View {
            revision: self.revision,
            language: present.language,
            step: progress.step,
            unfinished: self.unfinished(),
            next: next(&rail, progress.step),
            begun: progress.started,
            left_practice: present.left_practice,
            elsewhere: present.elsewhere,
            name: progress.name.clone(),
            environment: progress.environment,
            host: present.host.clone(),
            pages: Page::ALL
                .into_iter()
                .filter_map(|page| Some((page, self.address(page)?)))
                .collect(),
            practice: self.practice_view(),
            network: self.network_view(),
            proxy: progress.proxy.clone(),
            proxy_login: present.proxy_login,
            key: self.key_view(),
            check: self.check_view(),
            permissions: catalog().map(|permission| self.permission_view(&permission)).collect(),
            source: self.source_view(),
            connect: self.connect_view(),
            rehearsal: self.rehearsal_view(),
            mapping: MappingView {
                rows: progress
                    .fields
                    .iter()
                    .flat_map(|fields| &fields.rows)
                    .map(field)
                    .collect(),
                sampled: self.sampled(),
                looking: present.fields_looking,
                why: present.fields_reason.map(why_uncounted),
            },
            arrivals: ArrivalsView {
                count: present.arrivals.count,
                looking: present.arrivals.looking,
                why: present.arrivals.reason.map(why_uncounted),
            },
            hand_over: self.hand_over_view(),
            done: self.done_view(&rail),
            watch: present.watch.clone(),
            rail,
            notice: present.notice.clone(),
            off: present.off.clone(),
        }
    }

    /// The address of a page that the window can open.
    pub fn address(&self, page: Page) -> Option<String> {
        page.address(self.present.practice_pages.as_deref())
    }

    /// The scenario, and what there is to say about it now.
    fn practice_view(&self) -> Option<PracticeView> {
        let mut practice = self.present.practice.clone()?;
        let last = self.progress.last.as_ref().filter(|_| !self.is_overtaken());
        let solved = |last: &LastCheck| {
            let summary = &last.diagnosis.summary;
            summary.verdict == SummaryVerdict::Ready && summary.cause.is_none()
        };
        let begun = self.progress.key.is_some() || self.progress.last.is_some();
        practice.stage = if last.is_some_and(solved) {
            PracticeStage::Solved
        } else if self.revoked().is_some() {
            PracticeStage::Revoked
        } else if begun && practice.scenario == BEGINS_WITHOUT_A_KEY {
            PracticeStage::Begun
        } else {
            PracticeStage::Told
        };
        Some(practice)
    }

    fn network_view(&self) -> NetworkView {
        match &self.present.network {
            Network::Unknown => NetworkView::Unknown,
            Network::Looking => NetworkView::Looking,
            Network::Reachable { proxy, inspected_by } => NetworkView::Reachable {
                proxy: *proxy,
                inspected_by: inspected_by.clone(),
            },
            Network::Unreachable { reason, obstacle } => NetworkView::Unreachable {
                why: unreachable(*reason, obstacle.as_ref(), &self.present.host),
                obstructed: obstacle.is_some(),
            },
        }
    }

    fn source_view(&self) -> SourceView {
        let diagnosis = self.progress.last.as_ref().map(|last| &last.diagnosis);
        let facts = SourceFacts {
            finding: diagnosis.map(|diagnosis| &diagnosis.source),
            looking: self.present.source_looking,
            unavailable: self.goes_without_the_source(),
            identity: diagnosis.map(|diagnosis| &diagnosis.identity),
            cause: diagnosis.and_then(|diagnosis| diagnosis.summary.cause),
        };
        let trouble = self.trouble_with_the_key();
        SourceView {
            looked: facts.finding.is_some(),
            found: facts.is_found() && trouble.is_none(),
            seen: facts.is_seen(),
            refused: facts.is_refused() || trouble.is_some(),
            banner: trouble.unwrap_or_else(|| facts.banner()),
            steps: facts.steps(),
            looking: facts.looking,
            every_seconds: self.present.every_seconds,
            looks_by_itself: self.present.looks_by_itself,
            unavailable: facts.unavailable,
        }
    }
}

/// The first step after this one that is not done.
fn next(rail: &[RailItem], step: Step) -> Step {
    let after = rail.iter().skip_while(|item| item.step != step).skip(1);
    let mut left = after.filter(|item| item.state != StepState::Done);
    left.next().map_or(Step::Done, |item| item.step)
}

fn field(row: &MappingRow) -> FieldView {
    let rate = FillRate::new(row.filled, row.of);
    FieldView {
        id: row.id.clone(),
        field: row.field.clone(),
        rate,
        sign: rate.sign(),
    }
}
