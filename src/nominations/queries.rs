//! Which nominations there are.

use std::collections::{BTreeSet, HashMap};

use entity::application::{self, ApplicationStatus};
use entity::nomination::{Column, Entity, Model};
use entity::{ApplicationId, EditionId, NominationId, edition};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};

use super::policy;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::programmes;

/// The edition, when the actor manages its programme.
pub async fn edition_to_manage(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    policy::may_manage(&ctx.actor, edition.programme_id)?;
    Ok(edition)
}

/// One nomination of this edition.
pub async fn find(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: NominationId,
) -> Result<Model, AppError> {
    let found = Entity::find_by_id(id).filter(Column::EditionId.eq(edition)).one(db).await?;
    found.ok_or(AppError::NotFound)
}

/// Which nominations a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub state: Option<String>,
    pub late: bool,
    pub unlinked: bool,
}

/// The nominations of an edition by State and rank, from the one after `after` on.
pub async fn of_edition(
    db: &impl ConnectionTrait,
    edition: EditionId,
    filter: &Filter,
    after: Option<(String, i32)>,
    limit: u64,
) -> Result<Vec<Model>, AppError> {
    let mut found = filtered(edition, filter);
    if let Some((state, rank)) = after {
        let further = Condition::all().add(Column::StateIso3.eq(&state)).add(Column::Rank.gt(rank));
        found = found.filter(Condition::any().add(Column::StateIso3.gt(&state)).add(further));
    }
    let found = found.order_by_asc(Column::StateIso3).order_by_asc(Column::Rank);
    Ok(found.limit(limit).all(db).await?)
}

pub async fn count(db: &impl ConnectionTrait, edition: EditionId, filter: &Filter) -> Result<u64, AppError> {
    Ok(filtered(edition, filter).count(db).await?)
}

fn filtered(edition: EditionId, filter: &Filter) -> Select<Entity> {
    let mut found = Entity::find().filter(Column::EditionId.eq(edition));
    if let Some(state) = &filter.state {
        found = found.filter(Column::StateIso3.eq(state));
    }
    if filter.late {
        found = found.filter(Column::Late.eq(true));
    }
    if filter.unlinked {
        found = found.filter(Column::ApplicationId.is_null());
    }
    found
}

/// A nomination with its place among all of its State.
#[derive(Clone, Debug)]
pub struct Nominee {
    pub nomination: Model,
    /// Counts the State's nominations up to this one, by rank.
    pub place: i64,
    /// How many nominations the State made for the edition.
    pub of: i64,
}

/// The nominations of these applications, each with its place within the State: two queries.
pub async fn of_applications(
    db: &impl ConnectionTrait,
    edition: EditionId,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Nominee>, AppError> {
    let linked = Entity::find().filter(Column::ApplicationId.is_in(ids.iter().copied())).all(db).await?;
    placed(db, edition, linked).await
}

/// The same for the applications that a query selects.
pub async fn within(
    db: &impl ConnectionTrait,
    edition: EditionId,
    ids: SelectStatement,
) -> Result<HashMap<ApplicationId, Nominee>, AppError> {
    let linked = Entity::find().filter(Column::ApplicationId.in_subquery(ids)).all(db).await?;
    placed(db, edition, linked).await
}

async fn placed(
    db: &impl ConnectionTrait,
    edition: EditionId,
    linked: Vec<Model>,
) -> Result<HashMap<ApplicationId, Nominee>, AppError> {
    let states: BTreeSet<&str> = linked.iter().map(|nomination| nomination.state_iso3.as_str()).collect();
    let rows: Vec<(String, i32)> = Entity::find()
        .select_only()
        .columns([Column::StateIso3, Column::Rank])
        .filter(Column::EditionId.eq(edition))
        .filter(Column::StateIso3.is_in(states))
        .into_tuple()
        .all(db)
        .await?;
    let mut ranks: HashMap<String, Vec<i32>> = HashMap::new();
    for (state, rank) in rows {
        ranks.entry(state).or_default().push(rank);
    }
    let nominee = |nomination: Model| {
        let of_state = ranks.get(&nomination.state_iso3).map_or(&[][..], Vec::as_slice);
        let place = counted(of_state.iter().filter(|rank| **rank <= nomination.rank).count());
        Some((nomination.application_id?, Nominee { nomination, place, of: counted(of_state.len()) }))
    };
    Ok(linked.into_iter().filter_map(nominee).collect())
}

fn counted(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// An application that a nomination may be linked to: its id, reference and name.
pub type Candidate = (ApplicationId, String, String);

/// The State's handed-in applications without a nomination, and the one already linked; 200 at most.
pub async fn candidates(
    db: &impl ConnectionTrait,
    edition: EditionId,
    state: &str,
    linked: Option<ApplicationId>,
) -> Result<Vec<Candidate>, AppError> {
    let taken = Entity::find().select_only().column(Column::ApplicationId);
    let taken = taken.filter(Column::EditionId.eq(edition)).filter(Column::ApplicationId.is_not_null());
    let free = Condition::any()
        .add(application::Column::Id.not_in_subquery(taken.into_query()))
        .add_option(linked.map(|id| application::Column::Id.eq(id)));
    let found = application::Entity::find()
        .select_only()
        .columns([application::Column::Id, application::Column::Reference, application::Column::FullName])
        .filter(application::Column::EditionId.eq(edition))
        .filter(application::Column::CountryIso3.eq(state))
        .filter(application::Column::Status.ne(ApplicationStatus::Draft))
        .filter(free)
        .order_by_asc(application::Column::FullName)
        .limit(200);
    Ok(found.into_tuple().all(db).await?)
}

/// The references of linked applications, for a list.
pub async fn references(
    db: &impl ConnectionTrait,
    rows: &[Model],
) -> Result<HashMap<ApplicationId, String>, AppError> {
    let ids = rows.iter().filter_map(|row| row.application_id);
    let found: Vec<(ApplicationId, String)> = application::Entity::find()
        .select_only()
        .columns([application::Column::Id, application::Column::Reference])
        .filter(application::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().collect())
}
