//! The figures of the desk: each counted for all editions shown at once.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use entity::application::{self, ApplicationStatus};
use entity::assignment::{self, AssignmentStatus};
use entity::decision::{self, DecisionStatus};
use entity::offer::{self, OfferStatus};
use entity::{ApplicationId, EditionId, ProgrammeId, edition, membership, nomination, publication, session};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use crate::error::AppError;

pub mod list;

/// Offers that expire within so many days are near their end.
const NEAR: TimeDelta = TimeDelta::days(3);

/// How much there is of everything in one edition.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    pub by_status: HashMap<ApplicationStatus, i64>,
    pub nominations: i64,
    pub nominations_late: i64,
    pub nominations_missing: i64,
    pub reviews: i64,
    pub reviews_handed_in: i64,
    pub reviews_overdue: i64,
    pub decisions: i64,
    pub decisions_prepared: i64,
    pub undecided: i64,
    pub offers: i64,
    pub offers_open: i64,
    pub offers_expiring: i64,
    pub members: i64,
    pub sessions: i64,
    pub publications: i64,
}

impl Counts {
    pub fn of(&self, status: ApplicationStatus) -> i64 {
        self.by_status.get(&status).copied().unwrap_or(0)
    }

    /// All but drafts.
    pub fn applications(&self) -> i64 {
        self.by_status.iter().filter(|(status, _)| **status != ApplicationStatus::Draft).map(|(_, n)| n).sum()
    }
}

/// The editions of these programmes (of all, when none are named), newest call first.
pub async fn editions(
    db: &impl ConnectionTrait,
    programmes: Option<Vec<ProgrammeId>>,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: u64,
) -> Result<Vec<edition::Model>, AppError> {
    use edition::Column::{ClosesAt, Id, ProgrammeId};
    let mut found = edition::Entity::find();
    if let Some(programmes) = programmes {
        found = found.filter(ProgrammeId.is_in(programmes));
    }
    if let Some((at, id)) = after {
        let same = Condition::all().add(ClosesAt.eq(at)).add(Id.gt(id));
        found = found.filter(Condition::any().add(ClosesAt.lt(at)).add(same));
    }
    let found = found.order_by(ClosesAt, Order::Desc).order_by_asc(Id);
    Ok(found.limit(limit).all(db).await?)
}

/// Every figure of these editions, in as many queries as there are kinds of things.
pub async fn counts(
    db: &impl ConnectionTrait,
    editions: &[EditionId],
    now: DateTime<Utc>,
) -> Result<HashMap<EditionId, Counts>, AppError> {
    let mut all: HashMap<EditionId, Counts> = editions.iter().map(|id| (*id, Counts::default())).collect();
    statuses(db, editions, &mut all).await?;
    gaps(db, editions, &mut all).await?;
    nominations(db, editions, &mut all).await?;
    reviews(db, editions, now.date_naive(), &mut all).await?;
    decisions(db, editions, &mut all).await?;
    offers(db, editions, now, &mut all).await?;
    cohorts(db, editions, &mut all).await?;
    Ok(all)
}

/// The figures above the list of applications.
pub async fn list_counts(db: &impl ConnectionTrait, edition: EditionId) -> Result<Counts, AppError> {
    let mut all = HashMap::new();
    statuses(db, &[edition], &mut all).await?;
    Ok(all.remove(&edition).unwrap_or_default())
}

type All = HashMap<EditionId, Counts>;

/// How many applications stand where: from an index alone.
async fn statuses(db: &impl ConnectionTrait, ids: &[EditionId], all: &mut All) -> Result<(), AppError> {
    use application::Column::{EditionId as Edition, Status};
    let rows: Vec<(EditionId, ApplicationStatus, i64)> = application::Entity::find()
        .select_only()
        .columns([Edition, Status])
        .expr_as(Expr::cust("COUNT(*)"), "n")
        .filter(Edition.is_in(ids.iter().copied()))
        .group_by(Edition)
        .group_by(Status)
        .into_tuple()
        .all(db)
        .await?;
    for (edition, status, count) in rows {
        all.entry(edition).or_default().by_status.insert(status, count);
    }
    Ok(())
}

/// Handed-in applications without what the next stage needs.
async fn gaps(db: &impl ConnectionTrait, ids: &[EditionId], all: &mut All) -> Result<(), AppError> {
    use application::Column::{EditionId as Edition, Status};
    let standing =
        [ApplicationStatus::Submitted, ApplicationStatus::Eligible, ApplicationStatus::Shortlisted];
    let nominated = of_application(nomination::Entity, nomination::Column::ApplicationId);
    let missing =
        application::Entity::find().filter(Status.is_in(standing)).filter(Expr::not_exists(nominated));
    tally(db, missing, Edition, ids, all, |counts, n| counts.nominations_missing = n).await?;
    let decided = of_application(decision::Entity, decision::Column::ApplicationId);
    let undecided = application::Entity::find().filter(Status.eq(ApplicationStatus::Shortlisted));
    let undecided = undecided.filter(Expr::not_exists(decided));
    tally(db, undecided, Edition, ids, all, |counts, n| counts.undecided = n).await
}

/// Rows of another table that belong to the application at hand.
fn of_application<T: EntityTrait>(table: T, column: T::Column) -> SelectStatement {
    let mut query = Query::select();
    query.expr(Expr::val(1)).from(table.table_ref());
    let own = (application::Entity, application::Column::Id);
    query.and_where(Expr::col((table, column)).equals(own));
    query
}

/// Counts rows by edition.
async fn tally<E: EntityTrait>(
    db: &impl ConnectionTrait,
    rows: Select<E>,
    edition: E::Column,
    ids: &[EditionId],
    all: &mut All,
    put: impl Fn(&mut Counts, i64),
) -> Result<(), AppError> {
    let counted: Vec<(EditionId, i64)> = rows
        .select_only()
        .column(edition)
        .expr_as(Expr::cust("COUNT(*)"), "n")
        .filter(edition.is_in(ids.iter().copied()))
        .group_by(edition)
        .into_tuple()
        .all(db)
        .await?;
    for (edition, count) in counted {
        put(all.entry(edition).or_default(), count);
    }
    Ok(())
}

async fn nominations(db: &impl ConnectionTrait, ids: &[EditionId], all: &mut All) -> Result<(), AppError> {
    use nomination::Column::{EditionId as Edition, Late};
    let rows: Vec<(EditionId, bool, i64)> = nomination::Entity::find()
        .select_only()
        .columns([Edition, Late])
        .expr_as(Expr::cust("COUNT(*)"), "n")
        .filter(Edition.is_in(ids.iter().copied()))
        .group_by(Edition)
        .group_by(Late)
        .into_tuple()
        .all(db)
        .await?;
    for (edition, late, count) in rows {
        let counts = all.entry(edition).or_default();
        counts.nominations += count;
        counts.nominations_late += if late { count } else { 0 };
    }
    Ok(())
}

async fn reviews(
    db: &impl ConnectionTrait,
    ids: &[EditionId],
    today: NaiveDate,
    all: &mut All,
) -> Result<(), AppError> {
    use application::Column::EditionId as Edition;
    use assignment::Column as Its;
    let own = |query: &mut SelectStatement| {
        let id = (application::Entity, application::Column::Id);
        query
            .from(assignment::Entity)
            .inner_join(application::Entity, Expr::col((assignment::Entity, Its::ApplicationId)).equals(id))
            .and_where(Expr::col((application::Entity, Edition)).is_in(ids.iter().map(|id| id.0)))
            .column((application::Entity, Edition))
            .group_by_col((application::Entity, Edition));
    };
    let running = [AssignmentStatus::Assigned, AssignmentStatus::Draft];
    let its = |column| Expr::col((assignment::Entity, column));
    let overdue = its(Its::DueOn).lt(today).and(its(Its::Status).is_in(running));
    let handed_in = its(Its::Status).eq(AssignmentStatus::HandedIn);
    let asked = its(Its::Status).is_in(running).or(handed_in.clone());
    for (which, put) in [
        (asked, (|counts: &mut Counts, n| counts.reviews = n) as fn(&mut Counts, i64)),
        (handed_in, |counts, n| counts.reviews_handed_in = n),
        (overdue, |counts, n| counts.reviews_overdue = n),
    ] {
        let mut query = Query::select();
        own(&mut query);
        query.expr_as(Expr::cust("COUNT(*)"), "n").and_where(which);
        for row in db.query_all(&query).await? {
            let edition: EditionId = row.try_get_by_index(0)?;
            put(all.entry(edition).or_default(), row.try_get_by_index(1)?);
        }
    }
    Ok(())
}

async fn decisions(db: &impl ConnectionTrait, ids: &[EditionId], all: &mut All) -> Result<(), AppError> {
    use decision::Column::{EditionId as Edition, Status};
    let every = decision::Entity::find();
    tally(db, every.clone(), Edition, ids, all, |counts, n| counts.decisions = n).await?;
    let prepared = every.filter(Status.eq(DecisionStatus::Prepared));
    tally(db, prepared, Edition, ids, all, |counts, n| counts.decisions_prepared = n).await
}

async fn offers(
    db: &impl ConnectionTrait,
    ids: &[EditionId],
    now: DateTime<Utc>,
    all: &mut All,
) -> Result<(), AppError> {
    use offer::Column::{EditionId as Edition, ExpiresAt, Status};
    let every = offer::Entity::find();
    tally(db, every.clone(), Edition, ids, all, |counts, n| counts.offers = n).await?;
    let open = every.filter(Status.eq(OfferStatus::Open));
    tally(db, open.clone(), Edition, ids, all, |counts, n| counts.offers_open = n).await?;
    let near = open.filter(ExpiresAt.lte(now + NEAR));
    tally(db, near, Edition, ids, all, |counts, n| counts.offers_expiring = n).await
}

async fn cohorts(db: &impl ConnectionTrait, ids: &[EditionId], all: &mut All) -> Result<(), AppError> {
    let members = membership::Entity::find();
    let edition = membership::Column::EditionId;
    tally(db, members, edition, ids, all, |counts, n| counts.members = n).await?;
    let sessions = session::Entity::find();
    let edition = session::Column::EditionId;
    tally(db, sessions, edition, ids, all, |counts, n| counts.sessions = n).await?;
    let publications = publication::Entity::find();
    let edition = publication::Column::EditionId;
    tally(db, publications, edition, ids, all, |counts, n| counts.publications = n).await
}

/// Who reviews an application, how far they are, and with which score.
pub async fn reviewers(
    db: &impl ConnectionTrait,
    id: ApplicationId,
) -> Result<Vec<assignment::Model>, AppError> {
    let found = assignment::Entity::find().filter(assignment::Column::ApplicationId.eq(id));
    Ok(found
        .order_by_asc(assignment::Column::AssignedAt)
        .order_by_asc(assignment::Column::Id)
        .all(db)
        .await?)
}

/// What was decided for an application, if anything.
pub async fn decision(
    db: &impl ConnectionTrait,
    id: ApplicationId,
) -> Result<Option<decision::Model>, AppError> {
    Ok(decision::Entity::find().filter(decision::Column::ApplicationId.eq(id)).one(db).await?)
}
