//! The order of applications by score, reckoned by the database: a page of it, those above a line, or some of it.

use entity::application::{self, ApplicationStatus, Column};
use entity::{ApplicationId, edition};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, QueryTrait,
};

use super::required;
use crate::applications::state::REVIEWABLE;
use crate::error::AppError;

/// One application on the ranking. Highest score first; equal scores share a rank and stand by reference; those
/// without a score come last.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Place {
    pub id: ApplicationId,
    /// From 1, each its own.
    pub place: i64,
    /// From 1, shared by equal scores.
    pub shared_rank: i64,
    /// Thousandths; -1 for none.
    pub score: i64,
}

impl Place {
    pub fn score(&self) -> Option<i64> {
        (self.score >= 0).then_some(self.score)
    }

    /// None without a score.
    pub fn rank(&self) -> Option<usize> {
        self.score().and_then(|_| usize::try_from(self.shared_rank).ok())
    }
}

/// What the whole ranking counts.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Counts {
    pub all: i64,
    pub scored: i64,
    pub shortlisted: i64,
    /// Above the line, with whoever shares the last rank there: the line never parts two who have the same score.
    pub above: i64,
}

/// Counts the ranking of an edition with a line below the first `top`.
pub async fn counts(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    top: Option<u32>,
) -> Result<Counts, AppError> {
    let top = top.unwrap_or(0);
    let sum = |is: &str| format!("CAST(COALESCE(SUM(CASE WHEN {is} THEN 1 ELSE 0 END), 0) AS BIGINT)");
    let mut query = Query::select();
    query
        .expr_as(Expr::cust("CAST(COUNT(*) AS BIGINT)"), Alias::new("all"))
        .expr_as(Expr::cust(sum("score >= 0")), Alias::new("scored"))
        .expr_as(Expr::cust(sum("status = 'shortlisted'")), Alias::new("shortlisted"))
        .expr_as(Expr::cust(sum(&format!("score >= 0 AND shared_rank <= {top}"))), Alias::new("above"))
        .from_subquery(ranked(edition), Alias::new("ranked"));
    let found = Counts::find_by_statement(db.get_database_backend().build(&query)).one(db).await?;
    Ok(found.unwrap_or_default())
}

/// One page of the ranking after this application, at most `limit`; only those with `status` if one is asked for.
pub async fn page(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    status: Option<ApplicationStatus>,
    after: Option<ApplicationId>,
    limit: u64,
) -> Result<Vec<Place>, AppError> {
    let last = match after {
        Some(id) => these(db, edition, &[id]).await?.pop(),
        None => None,
    };
    let mut query = places(edition);
    if let Some(status) = status {
        query.and_where(Expr::col(Column::Status).eq(status));
    }
    if let Some(last) = last {
        query.and_where(Expr::col(Alias::new("place")).gt(last.place));
    }
    all(db, query.limit(limit)).await
}

/// Those above the line below the first `top`.
pub async fn above(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    top: u32,
) -> Result<Vec<Place>, AppError> {
    let mut query = places(edition);
    query.and_where(Expr::col(Alias::new("score")).gte(0));
    query.and_where(Expr::col(Alias::new("shared_rank")).lte(top));
    all(db, &query).await
}

/// These applications, in their order.
pub async fn these(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    ids: &[ApplicationId],
) -> Result<Vec<Place>, AppError> {
    let mut query = places(edition);
    query.and_where(Expr::col(Column::Id).is_in(ids.iter().copied()));
    all(db, &query).await
}

async fn all(db: &impl ConnectionTrait, query: &SelectStatement) -> Result<Vec<Place>, AppError> {
    Ok(Place::find_by_statement(db.get_database_backend().build(query)).all(db).await?)
}

fn places(edition: &edition::Model) -> SelectStatement {
    let mut query = Query::select();
    query
        .column(Column::Id)
        .columns(["place", "shared_rank", "score"].map(Alias::new))
        .from_subquery(ranked(edition), Alias::new("ranked"))
        .order_by(Alias::new("place"), Order::Asc);
    query
}

/// Everybody who may be reviewed, with place and rank.
fn ranked(edition: &edition::Model) -> SelectStatement {
    let scored = application::Entity::find()
        .filter(Column::EditionId.eq(edition.id))
        .filter(Column::Status.is_in(REVIEWABLE))
        .select_only()
        .columns([Column::Id, Column::Reference, Column::Status])
        .expr_as(Expr::cust(score(required(edition))), "score");
    let mut query = Query::select();
    query
        .columns([Column::Id, Column::Reference, Column::Status])
        .column(Alias::new("score"))
        .expr_as(Expr::cust("ROW_NUMBER() OVER (ORDER BY score DESC, reference)"), Alias::new("place"))
        .expr_as(Expr::cust("RANK() OVER (ORDER BY score DESC)"), Alias::new("shared_rank"))
        .from_subquery(scored.into_query(), Alias::new("scored"));
    query
}

/// As `scoring::application_score`, with -1 for none: integers only, so that both databases round alike.
fn score(required: usize) -> String {
    let least = required.max(1);
    format!(
        "COALESCE((SELECT CASE WHEN COUNT(*) >= {least} \
         THEN (CAST(SUM(r.score) AS BIGINT) * 2 + COUNT(*)) / (COUNT(*) * 2) END \
         FROM assignments r WHERE r.application_id = applications.id AND r.status = 'handed_in'), -1)"
    )
}
