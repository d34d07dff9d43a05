//! Applications with their checks: the facts are gathered in a fixed number of queries, however many there are.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::application::{self, ApplicationStatus};
use entity::application_event::{self, ApplicationStep};
use entity::eligibility_rule::{self, RuleKind};
use entity::sensitive_answers::Gender;
use entity::{ApplicationId, PersonId, check_override, edition, membership};
use sea_orm::sea_query::{Expr, SelectStatement, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};

use super::eligibility::{Award, Facts, Nominated, evaluate};
use super::facts::LOOKED_AT;
use super::verdict::{Settled, Standing, settle, standing};
use crate::applications::sensitive;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::nominations::{self, Nominee};
use crate::programmes;

/// Which applications of an edition; drafts are never among them.
#[derive(Clone, Debug)]
pub enum Scope {
    In(Vec<ApplicationStatus>),
    /// At most a few hundred.
    These(Vec<ApplicationId>),
}

/// One application with what every rule says of it.
#[derive(Clone, Debug)]
pub struct Case {
    pub id: ApplicationId,
    pub reference: String,
    pub full_name: String,
    pub country_iso3: Option<String>,
    pub status: ApplicationStatus,
    pub revision: i32,
    pub checks: Vec<Settled>,
    pub standing: Standing,
}

#[derive(FromQueryResult)]
struct Row {
    id: ApplicationId,
    applicant_id: PersonId,
    reference: String,
    full_name: String,
    country_iso3: Option<String>,
    status: ApplicationStatus,
    revision: i32,
    /// Those that rules look at, in their order.
    looked_at: serde_json::Value,
}

impl Row {
    /// The answers that rules look at, by question key.
    fn answers(&mut self) -> serde_json::Value {
        let read = self.looked_at.as_array_mut().into_iter().flatten().map(serde_json::Value::take);
        LOOKED_AT.iter().map(|key| (*key).to_owned()).zip(read).collect()
    }
}

/// What the rules need besides the answers, by application or person.
struct Known {
    nominees: HashMap<ApplicationId, Nominee>,
    submitted: HashMap<ApplicationId, DateTime<Utc>>,
    /// Nothing when no rule asks for it.
    awards: Option<HashMap<PersonId, Award>>,
    words: HashMap<ApplicationId, Vec<check_override::Model>>,
}

/// What the applications of an edition are held against. Loaded before a write begins, for genders are read
/// in a journalled write of their own.
#[derive(Clone)]
pub struct Screen {
    pub edition: edition::Model,
    pub rules: Vec<eligibility_rule::Model>,
    genders: HashMap<ApplicationId, Gender>,
}

impl Screen {
    pub async fn load(ctx: &Ctx, edition: &edition::Model) -> Result<Screen, AppError> {
        let rules = programmes::rules(ctx.store().read(), edition.id).await?;
        let is_for_women = rules.iter().any(|rule| rule.active && rule.kind == RuleKind::WomenOnly);
        let genders = if is_for_women { genders(ctx, edition).await? } else { HashMap::new() };
        Ok(Screen { edition: edition.clone(), rules, genders })
    }

    /// The applications in `scope` with their checks, by reference.
    pub async fn cases(
        &self,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
        scope: &Scope,
    ) -> Result<Vec<Case>, AppError> {
        use application::Column::{ApplicantId, CountryIso3, FullName, Id, Reference, Revision, Status};
        let rows = wanted(&self.edition, scope)
            .select_only()
            .columns([Id, ApplicantId, Reference, FullName, CountryIso3, Status, Revision])
            .expr_as(looked_at(db.get_database_backend()), "looked_at")
            .into_model::<Row>()
            .all(db)
            .await?;
        let known = known(db, &self.edition, scope, &self.rules).await?;
        let mut cases: Vec<Case> = rows.into_iter().map(|row| self.case(now, row, &known)).collect();
        cases.sort_by(|a, b| a.reference.cmp(&b.reference));
        Ok(cases)
    }

    /// One application of the edition with its checks; a draft is not found.
    pub async fn one(
        &self,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
        id: ApplicationId,
    ) -> Result<Case, AppError> {
        let found = self.cases(db, now, &Scope::These(vec![id])).await?;
        found.into_iter().next().ok_or(AppError::NotFound)
    }

    /// Those in `scope` whom no cohort may take yet: a check is not known, or not met.
    pub async fn held(
        &self,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
        scope: &Scope,
    ) -> Result<HashSet<ApplicationId>, AppError> {
        let cases = self.cases(db, now, scope).await?.into_iter();
        Ok(cases.filter(|case| case.standing.holds_back()).map(|case| case.id).collect())
    }

    fn case(&self, now: DateTime<Utc>, mut row: Row, known: &Known) -> Case {
        let awards = known.awards.as_ref();
        let last_award = awards.map(|held| held.get(&row.applicant_id).copied().unwrap_or(Award::Never));
        let facts = Facts {
            nominated: Some(nominated(now, &self.edition, known.nominees.get(&row.id))),
            submitted_at: known.submitted.get(&row.id).copied(),
            gender: self.genders.get(&row.id).copied(),
            last_award,
            ..Facts::from_answers(&row.answers(), &self.edition)
        };
        let words = known.words.get(&row.id).map_or(&[][..], Vec::as_slice);
        let checks = settle(evaluate(&self.rules, &facts), words);
        let standing = standing(&checks);
        Case {
            id: row.id,
            reference: row.reference,
            full_name: row.full_name,
            country_iso3: row.country_iso3,
            status: row.status,
            revision: row.revision,
            checks,
            standing,
        }
    }
}

/// An array of the answers that rules look at: the database takes them out of thousands of rows, so that whole
/// questionnaires need not be read.
fn looked_at(backend: DbBackend) -> SimpleExpr {
    let each =
        |before: &str| LOOKED_AT.iter().map(|key| format!("{before}{key}'")).collect::<Vec<_>>().join(", ");
    Expr::cust(match backend {
        DbBackend::Postgres => format!("json_build_array({})", each("answers->'")),
        _ => format!("json_extract(answers, {})", each("'$.")),
    })
}

fn wanted(edition: &edition::Model, scope: &Scope) -> sea_orm::Select<application::Entity> {
    use application::Column::{EditionId, Id, Status};
    let found = application::Entity::find().filter(EditionId.eq(edition.id));
    let found = found.filter(Status.ne(ApplicationStatus::Draft));
    match scope {
        Scope::In(statuses) => found.filter(Status.is_in(statuses.iter().copied())),
        Scope::These(ids) => found.filter(Id.is_in(ids.iter().copied())),
    }
}

fn ids(edition: &edition::Model, scope: &Scope) -> SelectStatement {
    wanted(edition, scope).select_only().column(application::Column::Id).into_query()
}

async fn known(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    scope: &Scope,
    rules: &[eligibility_rule::Model],
) -> Result<Known, AppError> {
    use {application_event::Column as Event, check_override::Column as Word};
    let submitted: Vec<(ApplicationId, DateTime<Utc>)> = application_event::Entity::find()
        .select_only()
        .columns([Event::ApplicationId, Event::At])
        .filter(Event::Step.eq(ApplicationStep::Submit))
        .filter(Event::ApplicationId.in_subquery(ids(edition, scope)))
        .order_by_asc(Event::At)
        .into_tuple()
        .all(db)
        .await?;
    let mut words: HashMap<_, Vec<_>> = HashMap::new();
    let said = check_override::Entity::find().filter(Word::ApplicationId.in_subquery(ids(edition, scope)));
    for word in said.all(db).await? {
        words.entry(word.application_id).or_default().push(word);
    }
    let asks = |kind| rules.iter().any(|rule| rule.active && rule.kind == kind);
    let awards = if asks(RuleKind::NoRecentAward) { Some(awards(db, edition, scope).await?) } else { None };
    Ok(Known {
        nominees: nominations::within(db, edition.id, ids(edition, scope)).await?,
        submitted: submitted.into_iter().collect(),
        awards,
        words,
    })
}

/// Read only where an edition is for women, and journalled: a write of its own.
async fn genders(ctx: &Ctx, edition: &edition::Model) -> Result<HashMap<ApplicationId, Gender>, AppError> {
    let (ctx, id) = (ctx.clone(), edition.id);
    let store = ctx.store().clone();
    store.write(async move |txn| sensitive::genders(txn, &ctx, id, "eligibility").await).await
}

/// The last time each applicant was a fellow of another edition of the programme.
async fn awards(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    scope: &Scope,
) -> Result<HashMap<PersonId, Award>, AppError> {
    let editions = programmes::editions_of(db, edition.programme_id).await?;
    let others = editions.into_iter().filter(|other| other.id != edition.id);
    let days: HashMap<_, _> =
        others.map(|other| (other.id, other.ends_on.unwrap_or(other.closes_at.date_naive()))).collect();
    let people = wanted(edition, scope).select_only().column(application::Column::ApplicantId).into_query();
    let held = membership::Entity::find()
        .filter(membership::Column::EditionId.is_in(days.keys().copied()))
        .filter(membership::Column::PersonId.in_subquery(people))
        .filter(membership::Column::Status.ne(membership::MembershipStatus::Left))
        .all(db)
        .await?;
    let mut last = HashMap::new();
    for place in held {
        let Some(day) = days.get(&place.edition_id).copied() else { continue };
        let newest = last.entry(place.person_id).or_insert(day);
        *newest = day.max(*newest);
    }
    Ok(last.into_iter().map(|(person, day)| (person, Award::On(day))).collect())
}

fn nominated(now: DateTime<Utc>, edition: &edition::Model, nominee: Option<&Nominee>) -> Nominated {
    match nominee {
        Some(Nominee { nomination, place, .. }) => {
            Nominated::Received { route: nomination.route, late: nomination.late, place: *place }
        }
        None if now < edition.closes_at => Nominated::Awaited,
        None => Nominated::Missing,
    }
}
