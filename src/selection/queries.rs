//! What is known before and after a panel meets: scores, targets, scenarios, decisions.

use std::collections::HashMap;

use entity::application::ApplicationStatus;
use entity::decision::{self, DecisionKind, DecisionStatus};
use entity::{
    ApplicationId, DecisionId, EditionId, ScenarioId, application, decision_event, decision_release, edition,
    scenario, target,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use sha2::{Digest, Sha256};

use super::policy;
use super::solver::{Ask, Outcome, Problem, Rule, Unwatched, select};
use super::targets::Target;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::{applications, programmes, reviews};

/// The edition with this code, if the actor chooses its cohort.
pub async fn edition_for(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    policy::may_choose(&ctx.actor, edition.programme_id).map_err(|_| AppError::NotFound)?;
    Ok(edition)
}

/// The score of each application that has its reviews, in thousandths.
pub async fn scores(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
) -> Result<HashMap<ApplicationId, i64>, AppError> {
    let all = reviews::scores(db, edition).await?;
    Ok(all.into_iter().filter_map(|(id, score)| Some((id, score.score?))).collect())
}

/// The agreed targets of an edition in seats of `places`; the defaults until a panel has agreed.
pub async fn targets_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
    places: usize,
) -> Result<Vec<Target>, AppError> {
    let rows = target::Entity::find().filter(target::Column::EditionId.eq(edition));
    let rows = rows.order_by_asc(target::Column::Position).all(db).await?;
    if rows.is_empty() {
        let defaults = programmes::defaults::targets();
        return Ok(defaults.iter().filter_map(|t| Target::seated(&t.code, &t.rule, places)).collect());
    }
    Ok(rows.iter().filter_map(|row| Target::seated(&row.code, &row.rule, places)).collect())
}

/// Two lists of agreed targets have the same seal only if they are the same.
pub(super) async fn agreed_seal(db: &impl ConnectionTrait, edition: EditionId) -> Result<String, AppError> {
    let rows = target::Entity::find().filter(target::Column::EditionId.eq(edition));
    let rows = rows.order_by_asc(target::Column::Position).all(db).await?;
    let rules: Vec<_> = rows.into_iter().map(|row| (row.code, row.rule)).collect();
    let bytes = serde_json::to_vec(&rules).map_err(anyhow::Error::from)?;
    Ok(data_encoding::HEXLOWER.encode(&Sha256::digest(bytes)))
}

/// The agreed targets, and behind them those of the defaults that were left out: a panel may want them back.
pub(super) fn with_defaults(mut agreed: Vec<Target>, places: usize) -> Vec<Target> {
    let defaults = programmes::defaults::targets();
    let missing: Vec<Target> = defaults
        .iter()
        .filter(|default| !agreed.iter().any(|target| target.code == default.code))
        .filter_map(|default| Target::seated(&default.code, &default.rule, places))
        .collect();
    agreed.extend(missing);
    agreed
}

/// The answer of the solver, reckoned beside the threads that serve pages.
pub async fn solve(problem: Problem, ask: Ask) -> Result<Outcome, AppError> {
    put(move || select(&problem, &ask, &Unwatched)).await
}

/// Puts any question to the solver, beside the threads that serve pages.
pub async fn put<T: Send + 'static>(ask: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    tokio::task::spawn_blocking(ask).await.map_err(|error| AppError::Internal(error.into()))
}

/// The scenarios of an edition, newest first.
pub(super) async fn scenarios(
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

pub(super) async fn scenario(
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

pub(super) async fn decision(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: DecisionId,
) -> Result<decision::Model, AppError> {
    let found = decision::Entity::find_by_id(id).filter(decision::Column::EditionId.eq(edition));
    found.one(db).await?.ok_or(AppError::NotFound)
}

/// The steps of one decision, oldest first.
pub(super) async fn steps(
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
pub(super) async fn page_of(
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

/// Applications by id, in one query.
pub(super) async fn applications_by_id(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = ApplicationId>,
) -> Result<HashMap<ApplicationId, application::Model>, AppError> {
    let rows = application::Entity::find().filter(application::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
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
    let standing = applications::of_edition(db, edition, &applications::state::STANDING).await?;
    let decisions = decisions_of(db, edition).await?;
    let statuses: HashMap<_, _> = standing.iter().map(|a| (a.id, a.status)).collect();
    let decided: HashMap<_, _> = decisions.iter().map(|d| (d.application_id, d.kind)).collect();
    let mut marked = Marked::default();
    for decision in &decisions {
        let is_standing = statuses.contains_key(&decision.application_id);
        match (decision.kind, is_standing) {
            (DecisionKind::Select, true) => marked.selected.push(decision.application_id),
            (DecisionKind::Reserve, true) => marked.reserve.push(decision.application_id),
            (DecisionKind::NotSelected, true) => marked.not_selected.push(decision.application_id),
            (DecisionKind::Select, false) => marked.withdrawn += 1,
            (_, false) => {}
        }
    }
    for (id, status) in standing.iter().map(|a| (a.id, a.status)).filter(|(id, _)| !decided.contains_key(id))
    {
        match status {
            ApplicationStatus::Submitted => marked.unscreened += 1,
            _ => marked.undecided.push(id),
        }
    }
    Ok(marked)
}

/// How many decisions of each kind are written, in the order of the kinds.
pub(super) async fn counts(db: &impl ConnectionTrait, edition: EditionId) -> Result<[u64; 3], AppError> {
    let of = decision::Entity::find().filter(decision::Column::EditionId.eq(edition));
    let mut counts = [0; 3];
    for (count, kind) in counts.iter_mut().zip(DecisionKind::ALL) {
        *count = of.clone().filter(decision::Column::Kind.eq(*kind)).count(db).await?;
    }
    Ok(counts)
}

/// The question of an edition without its candidates.
pub(super) fn plan(edition: &edition::Model, targets: &[Target]) -> Problem {
    let count = |number: i32| usize::try_from(number).unwrap_or(0);
    let rules: Vec<Rule> = targets.iter().map(Target::rule).collect();
    Problem {
        places: count(edition.places),
        reserve: count(edition.reserve_places),
        rules,
        seed: edition.code.clone(),
        ..Problem::default()
    }
}
