//! How far the reviews of an edition are: counted by the database, listed a page at a time.

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::application::{self, ApplicationStatus};
use entity::assignment::{self, AssignmentStatus as Status};
use entity::{ApplicationId, EditionId, PersonId, edition};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::required;
use crate::applications::state::REVIEWABLE;
use crate::error::AppError;
use crate::reviews::scoring::FAR_APART;
use crate::reviews::standing::{Score, Work};
use crate::reviews::state::{OPEN, STANDING};

/// Which applications a manager looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanting {
    #[default]
    All,
    /// Too few reviewers are asked.
    Reviewers,
    /// Two reviews are far apart, and nobody else was asked.
    Third,
}

impl Wanting {
    pub fn code(self) -> &'static str {
        match self {
            Wanting::All => "",
            Wanting::Reviewers => "short",
            Wanting::Third => "third",
        }
    }

    pub fn from_code(code: &str) -> Wanting {
        let some = [Wanting::Reviewers, Wanting::Third];
        some.into_iter().find(|wanting| wanting.code() == code).unwrap_or_default()
    }
}

/// An application in a list of reviews: what staff see of it, and nothing else.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Listed {
    pub id: ApplicationId,
    pub reference: String,
    pub full_name: String,
    pub country_iso3: Option<String>,
    pub status: ApplicationStatus,
    pub revision: i32,
}

/// One page of applications by reference, after the one with this reference, at most `limit`.
pub async fn page(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    wanting: Wanting,
    after: &str,
    limit: u64,
) -> Result<Vec<Listed>, AppError> {
    let mut rows = wanted(edition, wanting);
    if !after.is_empty() {
        rows = rows.filter(application::Column::Reference.gt(after));
    }
    listed(rows.order_by_asc(application::Column::Reference).limit(limit), db).await
}

/// These applications, in no order.
pub async fn these(db: &impl ConnectionTrait, ids: Vec<ApplicationId>) -> Result<Vec<Listed>, AppError> {
    listed(application::Entity::find().filter(application::Column::Id.is_in(ids)), db).await
}

async fn listed(
    rows: Select<application::Entity>,
    db: &impl ConnectionTrait,
) -> Result<Vec<Listed>, AppError> {
    use application::Column::{CountryIso3, FullName, Id, Reference, Revision, Status};
    let rows = rows.select_only().columns([Id, Reference, FullName, CountryIso3, Status, Revision]);
    Ok(rows.into_model::<Listed>().all(db).await?)
}

/// How many applications there are to be reviewed, with this want.
pub async fn count(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    wanting: Wanting,
) -> Result<u64, AppError> {
    Ok(wanted(edition, wanting).count(db).await?)
}

/// How many reviewers have yet to be found.
pub async fn lacking(db: &impl ConnectionTrait, edition: &edition::Model) -> Result<u64, AppError> {
    let needed = edition.reviews_per_application;
    let short = format!("CAST(COALESCE(SUM({needed} - {}), 0) AS BIGINT)", asked());
    let sum: Option<i64> = wanted(edition, Wanting::Reviewers)
        .select_only()
        .expr_as(Expr::cust(short), "lacking")
        .into_tuple()
        .one(db)
        .await?;
    Ok(sum.and_then(|sum| u64::try_from(sum).ok()).unwrap_or(0))
}

fn wanted(edition: &edition::Model, wanting: Wanting) -> Select<application::Entity> {
    let rows = reviewable(edition.id);
    match wanting {
        Wanting::All => rows,
        Wanting::Reviewers => {
            rows.filter(Expr::cust(format!("{} < {}", asked(), edition.reviews_per_application)))
        }
        Wanting::Third => rows.filter(Expr::cust(far_apart())),
    }
}

fn reviewable(edition: EditionId) -> Select<application::Entity> {
    let rows = application::Entity::find().filter(application::Column::EditionId.eq(edition));
    rows.filter(application::Column::Status.is_in(REVIEWABLE))
}

/// How many reviewers were asked about the application of the row and did not step back.
fn asked() -> String {
    of_row("COUNT(*)")
}

/// As `scoring::wants_third`.
fn far_apart() -> String {
    let apart = format!(
        "CASE WHEN COUNT(*) = 2 AND COUNT(r.score) = 2 AND MAX(r.score) - MIN(r.score) >= {FAR_APART} \
         THEN 1 ELSE 0 END"
    );
    format!("{} = 1", of_row(&apart))
}

fn of_row(what: &str) -> String {
    let standing: Vec<String> = STANDING.iter().map(|status| format!("'{status}'")).collect();
    format!(
        "(SELECT {what} FROM assignments r WHERE r.application_id = applications.id AND r.status IN ({}))",
        standing.join(", ")
    )
}

/// What the reviews of these applications say: one query.
pub async fn scores_of(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    ids: impl IntoIterator<Item = ApplicationId>,
) -> Result<HashMap<ApplicationId, Score>, AppError> {
    let rows = assignment::Entity::find().filter(assignment::Column::ApplicationId.is_in(ids));
    scored(db, rows, required(edition)).await
}

/// The score of each application among the assignments of `rows`; only what a score rests on is read.
pub(super) async fn scored(
    db: &impl ConnectionTrait,
    rows: Select<assignment::Entity>,
    required: usize,
) -> Result<HashMap<ApplicationId, Score>, AppError> {
    use assignment::Column::{ApplicationId as Of, Score as Its, Status as Stands};
    let rows: Vec<(ApplicationId, Status, Option<i64>)> =
        rows.select_only().columns([Of, Stands, Its]).into_tuple().all(db).await?;
    let mut by_application: HashMap<ApplicationId, Vec<(Status, Option<i64>)>> = HashMap::new();
    for (id, status, score) in rows {
        by_application.entry(id).or_default().push((status, score));
    }
    Ok(by_application.into_iter().map(|(id, all)| (id, Score::counted(all, required))).collect())
}

#[derive(FromQueryResult)]
struct Tally {
    reviewer_id: PersonId,
    assigned: i64,
    drafts: i64,
    handed_in: i64,
    recused: i64,
    overdue: i64,
}

/// The work of everybody who was ever asked about applications that may be reviewed.
pub async fn work(
    db: &impl ConnectionTrait,
    edition: EditionId,
    today: NaiveDate,
) -> Result<HashMap<PersonId, Work>, AppError> {
    use assignment::Column::{ApplicationId as Of, DueOn, ReviewerId, Status as Stands};
    let ids = reviewable(edition).select_only().column(application::Column::Id);
    let counted = |is: sea_orm::Condition| {
        let one = CaseStatement::new().case(is, Expr::val(1)).finally(Expr::val(0));
        Expr::expr(one).sum().cast_as("BIGINT")
    };
    let all = |is: sea_orm::sea_query::Expr| sea_orm::Condition::all().add(is);
    let overdue = all(Stands.is_in(OPEN)).add(DueOn.lt(today));
    let rows = assignment::Entity::find()
        .select_only()
        .column(ReviewerId)
        .expr_as(counted(all(Stands.is_in(STANDING))), "assigned")
        .expr_as(counted(all(Stands.eq(Status::Draft))), "drafts")
        .expr_as(counted(all(Stands.eq(Status::HandedIn))), "handed_in")
        .expr_as(counted(all(Stands.eq(Status::Recused))), "recused")
        .expr_as(counted(overdue), "overdue")
        .filter(Of.in_subquery(sea_orm::QueryTrait::into_query(ids)))
        .group_by(ReviewerId)
        .into_model::<Tally>()
        .all(db)
        .await?;
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    let of = |row: Tally| {
        let work = Work {
            assigned: count(row.assigned),
            drafts: count(row.drafts),
            handed_in: count(row.handed_in),
            recused: count(row.recused),
            overdue: count(row.overdue),
        };
        (row.reviewer_id, work)
    };
    Ok(rows.into_iter().map(of).collect())
}
