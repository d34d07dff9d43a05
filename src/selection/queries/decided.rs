//! What a panel kept and decided: scenarios, decisions, and how they stand beside the applications.

use std::collections::HashMap;

use entity::application::ApplicationStatus;
use entity::decision::{self, DecisionKind, DecisionStatus};
use entity::{ApplicationId, DecisionId, EditionId, ScenarioId, decision_event, decision_release, scenario};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::people::statuses;
use crate::applications;
use crate::error::AppError;

/// The scenarios of an edition, newest first.
pub(in crate::selection) async fn scenarios(
    db: &impl ConnectionTrait,
    edition: EditionId,
    before: Option<ScenarioId>,
    limit: u64,
) -> Result<Vec<scenario::Model>, AppError> {
    let mut rows = scenario::Entity::find().filter(scenario::Column::EditionId.eq(edition));
    if let Some(before) = before {
        rows = rows.filter(scenario::Column::Id.lt(before));
    }
    Ok(rows.order_by_desc(scenario::Column::Id).limit(limit).all(db).await?)
}

pub(in crate::selection) async fn scenario(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: ScenarioId,
) -> Result<scenario::Model, AppError> {
    let found = scenario::Entity::find_by_id(id).filter(scenario::Column::EditionId.eq(edition));
    found.one(db).await?.ok_or(AppError::NotFound)
}

/// The release of an edition's decisions, once there is one.
pub async fn released(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Option<decision_release::Model>, AppError> {
    let releases = decision_release::Entity::find();
    Ok(releases.filter(decision_release::Column::EditionId.eq(edition)).one(db).await?)
}

/// Every decision of an edition, reserves in their order.
pub async fn decisions_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<decision::Model>, AppError> {
    let rows = decision::Entity::find().filter(decision::Column::EditionId.eq(edition));
    let rows = rows.order_by_asc(decision::Column::Position);
    Ok(rows.order_by_asc(decision::Column::ApplicationId).all(db).await?)
}

/// What was decided for one application, once it is released.
pub async fn decision_of(
    db: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Option<decision::Model>, AppError> {
    let rows = decision::Entity::find().filter(decision::Column::ApplicationId.eq(application));
    Ok(rows.filter(decision::Column::Status.eq(DecisionStatus::Released)).one(db).await?)
}

pub(in crate::selection) async fn decision(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: DecisionId,
) -> Result<decision::Model, AppError> {
    let found = decision::Entity::find_by_id(id).filter(decision::Column::EditionId.eq(edition));
    found.one(db).await?.ok_or(AppError::NotFound)
}

/// The steps of one decision, oldest first.
pub(in crate::selection) async fn steps(
    db: &impl ConnectionTrait,
    id: DecisionId,
) -> Result<Vec<decision_event::Model>, AppError> {
    let steps = decision_event::Entity::find().filter(decision_event::Column::DecisionId.eq(id));
    Ok(steps
        .order_by_asc(decision_event::Column::At)
        .order_by_asc(decision_event::Column::Id)
        .all(db)
        .await?)
}

/// Decisions of one kind, reserves in their order, after the last one shown.
pub(in crate::selection) async fn page_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
    kind: DecisionKind,
    after: Option<(i32, ApplicationId)>,
    limit: u64,
) -> Result<Vec<decision::Model>, AppError> {
    use decision::Column;
    let mut rows =
        decision::Entity::find().filter(Column::EditionId.eq(edition)).filter(Column::Kind.eq(kind));
    if let Some((position, application)) = after {
        let same =
            Condition::all().add(Column::Position.eq(position)).add(Column::ApplicationId.gt(application));
        rows = rows.filter(Condition::any().add(Column::Position.gt(position)).add(same));
    }
    let rows = rows.order_by_asc(Column::Position).order_by_asc(Column::ApplicationId);
    Ok(rows.limit(limit).all(db).await?)
}

/// How an edition's applications stand beside its decisions, for lists and for the page before the release.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    pub selected: Vec<ApplicationId>,
    pub reserve: Vec<ApplicationId>,
    pub not_selected: Vec<ApplicationId>,
    /// Standing, found eligible or not, and without a decision.
    pub undecided: Vec<ApplicationId>,
    /// Standing and not screened yet.
    pub unscreened: u64,
    /// Chosen, but withdrawn since.
    pub withdrawn: usize,
}

impl Marked {
    /// Everybody who is told something at the release.
    pub fn told(&self) -> usize {
        self.selected.len() + self.reserve.len() + self.not_selected.len()
    }
}

/// Counts decisions beside applications; decisions about withdrawn applications are no longer among them.
pub async fn marked(db: &impl ConnectionTrait, edition: EditionId) -> Result<Marked, AppError> {
    let standing = statuses(db, edition, &applications::state::STANDING).await?;
    let decisions = decisions_of(db, edition).await?;
    let known: HashMap<_, _> = standing.iter().copied().collect();
    let decided: HashMap<_, _> = decisions.iter().map(|d| (d.application_id, d.kind)).collect();
    let mut marked = Marked::default();
    for decision in &decisions {
        let is_standing = known.contains_key(&decision.application_id);
        match (decision.kind, is_standing) {
            (DecisionKind::Select, true) => marked.selected.push(decision.application_id),
            (DecisionKind::Reserve, true) => marked.reserve.push(decision.application_id),
            (DecisionKind::NotSelected, true) => marked.not_selected.push(decision.application_id),
            (DecisionKind::Select, false) => marked.withdrawn += 1,
            (_, false) => {}
        }
    }
    for (id, status) in standing.into_iter().filter(|(id, _)| !decided.contains_key(id)) {
        match status {
            ApplicationStatus::Submitted => marked.unscreened += 1,
            _ => marked.undecided.push(id),
        }
    }
    Ok(marked)
}

/// How many decisions of each kind are written, in the order of the kinds.
pub(in crate::selection) async fn counts(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<[u64; 3], AppError> {
    let of = decision::Entity::find().filter(decision::Column::EditionId.eq(edition));
    let mut counts = [0; 3];
    for (count, kind) in counts.iter_mut().zip(DecisionKind::ALL) {
        *count = of.clone().filter(decision::Column::Kind.eq(*kind)).count(db).await?;
    }
    Ok(counts)
}
