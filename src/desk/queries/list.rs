//! The list of applications. First the ids of one page are found from narrow indexes, then their rows are read:
//! ten thousand applications cost little more than a hundred.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::application::{self, ApplicationStatus, Column, Entity};
use entity::assignment::{self, AssignmentStatus};
use entity::{ApplicationId, EditionId, edition, nomination};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};

use crate::countries;
use crate::desk::filter::{After, Filter, Nomination, Sort, States};
use crate::desk::search;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::nominations::{self, Nominee};
use crate::paging;

const A_PAGE: usize = 50;

/// What a row shows.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Listed {
    pub id: ApplicationId,
    pub reference: String,
    pub status: ApplicationStatus,
    pub full_name: String,
    pub country_iso3: Option<String>,
    pub seniority: Option<String>,
    pub track: Option<String>,
    /// As the application keeps it.
    pub score: i64,
}

/// How far the reviews of an application are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reviewed {
    pub asked: i64,
    pub handed_in: i64,
}

/// One page of the list.
#[derive(Debug)]
pub struct Listing {
    pub rows: Vec<Listed>,
    pub nominees: HashMap<ApplicationId, Nominee>,
    pub reviews: HashMap<ApplicationId, Reviewed>,
    pub next: Option<After>,
}

pub async fn page(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    filter: &Filter,
    lang: Lang,
) -> Result<Listing, AppError> {
    let mut found = keys(db, edition, filter, lang).await?;
    let next = paging::cut(&mut found, A_PAGE).map(|(id, key)| After { key: key.clone(), id: id.0 });
    let ids: Vec<ApplicationId> = found.into_iter().map(|(id, _)| id).collect();
    let (rows, nominees, reviews) = tokio::try_join!(
        listed(db, &ids),
        nominations::of_applications(db, edition.id, &ids),
        reviews(db, &ids),
    )?;
    let mut by_id: HashMap<ApplicationId, Listed> = rows.into_iter().map(|row| (row.id, row)).collect();
    let rows = ids.iter().filter_map(|id| by_id.remove(id)).collect();
    Ok(Listing { rows, nominees, reviews, next })
}

async fn listed(db: &impl ConnectionTrait, ids: &[ApplicationId]) -> Result<Vec<Listed>, AppError> {
    let rows = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Reference, Column::Status, Column::FullName])
        .columns([Column::CountryIso3, Column::Seniority, Column::Track, Column::Score])
        .filter(Column::Id.is_in(ids.iter().copied()));
    Ok(rows.into_model::<Listed>().all(db).await?)
}

/// How many applications the filter leaves.
pub async fn count(
    db: &impl ConnectionTrait,
    edition: EditionId,
    filter: &Filter,
    lang: Lang,
) -> Result<u64, AppError> {
    Ok(filtered(edition, filter, lang).count(db).await?)
}

/// Every application that the filter leaves, for a bulk act.
pub async fn ids(
    db: &impl ConnectionTrait,
    edition: EditionId,
    filter: &Filter,
    lang: Lang,
) -> Result<Vec<ApplicationId>, AppError> {
    let found = filtered(edition, filter, lang).select_only().column(Column::Id);
    Ok(found.into_tuple().all(db).await?)
}

fn filtered(edition: EditionId, filter: &Filter, lang: Lang) -> Select<Entity> {
    let mut found = Entity::find().filter(Column::EditionId.eq(edition));
    found = match filter.status {
        Some(status) => found.filter(Column::Status.eq(status)),
        None => found.filter(Column::Status.ne(ApplicationStatus::Draft)),
    };
    for word in search::words(&filter.q) {
        found = found.filter(Column::SearchText.contains(&word));
    }
    if let Some(group) = filter.group {
        let members = countries::all().iter().filter(|country| country.regional_group() == group);
        found = found.filter(Column::CountryIso3.is_in(members.map(|country| country.iso3.as_str())));
    }
    if let States::These(states) = filter.states(lang) {
        found = found.filter(Column::CountryIso3.is_in(states));
    }
    if !filter.track.is_empty() {
        found = found.filter(Column::Track.eq(&filter.track));
    }
    if !filter.seniority.is_empty() {
        found = found.filter(Column::Seniority.eq(&filter.seniority));
    }
    match filter.nomination {
        None => found,
        Some(Nomination::Present) => found.filter(Expr::exists(nomination_of(false))),
        Some(Nomination::Late) => found.filter(Expr::exists(nomination_of(true))),
        Some(Nomination::Missing) => found.filter(Expr::not_exists(nomination_of(false))),
    }
}

fn nomination_of(late: bool) -> SelectStatement {
    let mut query = Query::select();
    query.expr(Expr::val(1)).from(nomination::Entity);
    let own = (application::Entity, Column::Id);
    query.and_where(Expr::col((nomination::Entity, nomination::Column::ApplicationId)).equals(own));
    if late {
        query.and_where(Expr::col((nomination::Entity, nomination::Column::Late)).eq(true));
    }
    query
}

/// The ids of one page, each with its key in the order, and one more if there is one.
async fn keys(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    filter: &Filter,
    lang: Lang,
) -> Result<Vec<(ApplicationId, String)>, AppError> {
    let found = filtered(edition.id, filter, lang).select_only().column(Column::Id).limit(A_PAGE as u64 + 1);
    let after = filter.after.as_ref();
    match filter.sort {
        Sort::Name => {
            let key = after.map(|after| Expr::val(after.key.clone()));
            let found = ordered(found, column(Column::FullName), Order::Asc, key.zip(after));
            Ok(found.into_tuple().all(db).await?)
        }
        Sort::State => by_state(db, found, lang, after).await,
        Sort::Score => numbered(db, found, column(Column::Score), Order::Desc, after).await,
        Sort::Submitted => {
            let moment = after.and_then(|after| after.key.parse().ok());
            let moment = moment.and_then(DateTime::<Utc>::from_timestamp_micros);
            let key = column(Column::SubmittedAt);
            let found = ordered(found, key, Order::Desc, moment.map(Expr::val).zip(after));
            let rows: Vec<(ApplicationId, DateTime<Utc>)> = found.into_tuple().all(db).await?;
            Ok(rows.into_iter().map(|(id, at)| (id, at.timestamp_micros().to_string())).collect())
        }
    }
}

async fn numbered(
    db: &impl ConnectionTrait,
    found: Select<Entity>,
    key: Expr,
    order: Order,
    after: Option<&After>,
) -> Result<Vec<(ApplicationId, String)>, AppError> {
    let number = after.and_then(|after| after.key.parse::<i64>().ok());
    let rows: Vec<(ApplicationId, i64)> =
        ordered(found, key, order, number.map(Expr::val).zip(after)).into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(id, key)| (id, key.to_string())).collect())
}

/// By key, then by id; from the row after the last one shown.
fn ordered(found: Select<Entity>, key: Expr, order: Order, after: Option<(Expr, &After)>) -> Select<Entity> {
    let id = || Expr::col((Entity, Column::Id));
    let mut found = found.expr_as(key.clone(), "sort_key");
    if let Some((last, after)) = after {
        let is_later = match order {
            Order::Desc => key.clone().lt(last.clone()),
            _ => key.clone().gt(last.clone()),
        };
        found = found.filter(is_later.or(key.clone().eq(last).and(id().gt(after.id))));
    }
    found.order_by(key, order).order_by_asc(id())
}

/// By State. The next few of the alphabet mostly fill a page, and an index has them together; only when they do not,
/// everything is looked through.
async fn by_state(
    db: &impl ConnectionTrait,
    found: Select<Entity>,
    lang: Lang,
    after: Option<&After>,
) -> Result<Vec<(ApplicationId, String)>, AppError> {
    let key = state_key(db.get_database_backend(), lang);
    let last: usize = after.and_then(|after| after.key.parse().ok()).unwrap_or(1);
    let next = countries::sorted(lang).iter().skip(last.saturating_sub(1) / CODE).take(NEAR);
    let near = found.clone().filter(Column::CountryIso3.is_in(next.map(|country| country.iso3.as_str())));
    let rows = numbered(db, near, key.clone(), Order::Asc, after).await?;
    if rows.len() > A_PAGE {
        return Ok(rows);
    }
    numbered(db, found, key, Order::Asc, after).await
}

/// So many letters stand for a State in the alphabet of `state_key`.
const CODE: usize = 4;
/// So many States are looked at first.
const NEAR: usize = 12;

/// Where the State stands in the alphabet of the reader's language; what names none comes last.
fn state_key(backend: DbBackend, lang: Lang) -> Expr {
    let codes: String = countries::sorted(lang).iter().map(|country| format!(",{}", country.iso3)).collect();
    let find = if backend == DbBackend::Sqlite { "instr" } else { "strpos" };
    let none = codes.len() + 1;
    Expr::cust(format!(
        "COALESCE(NULLIF(CAST({find}('{codes}', ',' || applications.country_iso3) AS BIGINT), 0), {none})"
    ))
}

fn column(column: Column) -> Expr {
    Expr::col((Entity, column))
}

/// How far the reviews of these applications are: one query, a row for each.
async fn reviews(
    db: &impl ConnectionTrait,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Reviewed>, AppError> {
    use assignment::Column as Its;
    let is_in = Expr::case(Its::Status.eq(AssignmentStatus::HandedIn), Expr::val(1));
    let rows: Vec<(ApplicationId, i64, i64)> = assignment::Entity::find()
        .select_only()
        .column(Its::ApplicationId)
        .column_as(Its::Id.count(), "asked")
        .column_as(Expr::expr(is_in).count(), "handed_in")
        .filter(Its::ApplicationId.is_in(ids.iter().copied()))
        .filter(Its::Status.is_not_in([AssignmentStatus::Recused, AssignmentStatus::Cancelled]))
        .group_by(Its::ApplicationId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, asked, handed_in)| (id, Reviewed { asked, handed_in })).collect())
}
