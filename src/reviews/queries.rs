//! Which assignments there are, and what is needed to decide on them. Nothing here reads what is kept apart.

pub(super) mod places;
pub(super) mod progress;

use std::collections::{BTreeMap, HashMap, HashSet};

use entity::application::{self, ApplicationStatus};
use entity::assignment::{AssignmentStatus, Column, Entity, Model};
use entity::role_grant::Role;
use entity::{ApplicationId, AssignmentId, EditionId, PersonId, assignment_event, edition, mark, person};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};

use super::assign::{self, Plan, Task};
use super::conflicts::{self, Candidate, Conflict, Reviewer};
use super::standing::Score;
use super::state::{self, Step};
use crate::applications::{self, state::REVIEWABLE};
use crate::error::AppError;
use crate::people;

/// All that staff need to know of the reviews of an edition.
pub(super) struct Material {
    pub required: usize,
    /// Those that may be reviewed, by reference.
    pub applications: Vec<application::Model>,
    /// By id, oldest first; only of these applications.
    pub assignments: Vec<Model>,
    /// The reviewers of the programme, by name.
    pub reviewers: Vec<person::Model>,
}

impl Material {
    pub fn of_application(&self, id: ApplicationId) -> impl Iterator<Item = &Model> {
        self.assignments.iter().filter(move |one| one.application_id == id)
    }

    pub fn of_reviewer(&self, id: PersonId) -> impl Iterator<Item = &Model> {
        self.assignments.iter().filter(move |one| one.reviewer_id == id)
    }
}

pub(super) async fn material(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
) -> Result<Material, AppError> {
    let applications = applications::of_edition(db, edition.id, &REVIEWABLE).await?;
    let ids: HashSet<ApplicationId> = applications.iter().map(|one| one.id).collect();
    let mut assignments = of_edition(db, edition.id).await?;
    assignments.retain(|one| ids.contains(&one.application_id));
    let reviewers = people::with_role(db, Role::Reviewer, edition.programme_id).await?;
    Ok(Material { required: required(edition), applications, assignments, reviewers })
}

async fn of_edition(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Model>, AppError> {
    Ok(assignments(edition).order_by_asc(Column::Id).all(db).await?)
}

fn assignments(edition: EditionId) -> Select<Entity> {
    let ids = application::Entity::find().select_only().column(application::Column::Id);
    let ids = ids.filter(application::Column::EditionId.eq(edition));
    Entity::find().filter(Column::ApplicationId.in_subquery(ids.into_query()))
}

/// The score of every application of an edition that was given to a reviewer.
pub async fn scores(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
) -> Result<HashMap<ApplicationId, Score>, AppError> {
    progress::scored(db, assignments(edition.id), required(edition)).await
}

/// How many reviews an application of this edition needs.
fn required(edition: &edition::Model) -> usize {
    usize::try_from(edition.reviews_per_application).unwrap_or_default()
}

/// Every conflict between reviewers and applications.
pub(super) async fn conflicts(
    db: &impl ConnectionTrait,
    reviewers: &[person::Model],
    applications: &[application::Model],
) -> Result<HashMap<(ApplicationId, PersonId), Conflict>, AppError> {
    let known = known_of(db, reviewers).await?;
    let applicants = people::find_many(db, applications.iter().map(|one| one.applicant_id)).await?;
    let mut found = HashMap::new();
    for application in applications {
        let candidate = candidate(application, applicants.get(&application.applicant_id));
        for (id, reviewer) in &known {
            if let Some(conflict) =
                conflicts::conflict((*id, reviewer), (application.applicant_id, &candidate))
            {
                found.insert((application.id, *id), conflict);
            }
        }
    }
    Ok(found)
}

fn candidate(application: &application::Model, account: Option<&person::Model>) -> Candidate {
    let answered = application.answers.get("email").and_then(|email| email.as_str()).map(str::to_owned);
    Candidate {
        country: application.country_iso3.clone(),
        emails: account.map(|person| person.email.clone()).into_iter().chain(answered).collect(),
        employer: application.employer.clone(),
    }
}

async fn known_of(
    db: &impl ConnectionTrait,
    reviewers: &[person::Model],
) -> Result<BTreeMap<PersonId, Reviewer>, AppError> {
    let own = application::Entity::find()
        .filter(application::Column::ApplicantId.is_in(reviewers.iter().map(|person| person.id)))
        .all(db)
        .await?;
    let mut known: BTreeMap<PersonId, Reviewer> =
        reviewers.iter().map(|one| (one.id, reviewer(one))).collect();
    for application in own {
        if let Some(reviewer) = known.get_mut(&application.applicant_id) {
            reviewer.employers.push(application.employer);
        }
    }
    let recused = Entity::find()
        .filter(Column::Status.eq(AssignmentStatus::Recused))
        .filter(Column::ReviewerId.is_in(reviewers.iter().map(|person| person.id)))
        .all(db)
        .await?;
    let ids = recused.iter().map(|one| one.application_id);
    let applications = application::Entity::find().filter(application::Column::Id.is_in(ids)).all(db).await?;
    let applicant: HashMap<_, _> = applications.iter().map(|one| (one.id, one.applicant_id)).collect();
    for one in recused {
        let applicant = applicant.get(&one.application_id);
        if let (Some(reviewer), Some(applicant)) = (known.get_mut(&one.reviewer_id), applicant) {
            reviewer.stepped_back_from.insert(*applicant);
        }
    }
    Ok(known)
}

fn reviewer(person: &person::Model) -> Reviewer {
    Reviewer {
        country: person.country_iso3.clone(),
        emails: vec![person.email.clone()],
        ..Reviewer::default()
    }
}

/// The plan that gives every application the reviewers that it still lacks. Who was asked before, whatever came of
/// it, is not asked about the same application by a plan.
pub(super) async fn plan(db: &impl ConnectionTrait, material: &Material) -> Result<Plan, AppError> {
    let conflicts = conflicts(db, &material.reviewers, &material.applications).await?;
    let asked = material.assignments.iter().map(|one| (one.application_id, one.reviewer_id));
    let load = |person: &person::Model| {
        let standing = |one: &&Model| state::STANDING.contains(&one.status);
        (person.id, material.of_reviewer(person.id).filter(standing).count())
    };
    let wanted = |one: &application::Model| {
        let asked = Score::of(material.of_application(one.id), material.required).asked;
        (one.id, material.required.saturating_sub(asked))
    };
    let wanted = material.applications.iter().map(wanted).filter(|(_, lacking)| *lacking > 0);
    Ok(assign::plan(&Task {
        reviewers: material.reviewers.iter().map(load).collect(),
        wanted: wanted.collect(),
        forbidden: conflicts.keys().copied().chain(asked).collect(),
    }))
}

pub(super) async fn find(db: &impl ConnectionTrait, id: AssignmentId) -> Result<Model, AppError> {
    Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// An assignment together with its application; only of this edition.
pub(super) async fn in_edition(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: AssignmentId,
) -> Result<(Model, application::Model), AppError> {
    let assignment = find(db, id).await?;
    let application = applications::find(db, assignment.application_id).await?;
    if application.edition_id == edition { Ok((assignment, application)) } else { Err(AppError::NotFound) }
}

/// Everything that a reviewer was ever asked, by id.
pub async fn of_reviewer(db: &impl ConnectionTrait, reviewer: PersonId) -> Result<Vec<Model>, AppError> {
    let all = Entity::find().filter(Column::ReviewerId.eq(reviewer));
    Ok(all.order_by_asc(Column::Id).all(db).await?)
}

/// The edition and the status of some applications, and nothing else of them.
pub(super) async fn whereabouts(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = ApplicationId>,
) -> Result<HashMap<ApplicationId, (EditionId, ApplicationStatus)>, AppError> {
    use application::Column as Of;
    let rows: Vec<(ApplicationId, EditionId, ApplicationStatus)> = application::Entity::find()
        .select_only()
        .columns([Of::Id, Of::EditionId, Of::Status])
        .filter(Of::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, edition, status)| (id, (edition, status))).collect())
}

pub(super) async fn marks(db: &impl ConnectionTrait, id: AssignmentId) -> Result<Vec<mark::Model>, AppError> {
    Ok(mark::Entity::find().filter(mark::Column::AssignmentId.eq(id)).all(db).await?)
}

/// What others handed in on the same application: to be shown only to who handed in too.
pub(super) async fn others(db: &impl ConnectionTrait, own: &Model) -> Result<Vec<Model>, AppError> {
    let others = Entity::find()
        .filter(Column::ApplicationId.eq(own.application_id))
        .filter(Column::Id.ne(own.id))
        .filter(Column::Status.eq(AssignmentStatus::HandedIn));
    Ok(others.order_by_asc(Column::Id).all(db).await?)
}

/// Everybody who was asked about an application, oldest first.
pub(super) async fn of_application(
    db: &impl ConnectionTrait,
    id: ApplicationId,
) -> Result<Vec<Model>, AppError> {
    let all = Entity::find().filter(Column::ApplicationId.eq(id));
    Ok(all.order_by_asc(Column::Id).all(db).await?)
}

/// Why reviewers stepped back.
pub(super) async fn reasons(
    db: &impl ConnectionTrait,
    all: &[Model],
) -> Result<HashMap<AssignmentId, String>, AppError> {
    let events = assignment_event::Entity::find()
        .filter(assignment_event::Column::AssignmentId.is_in(all.iter().map(|one| one.id)))
        .filter(assignment_event::Column::Step.eq(Step::Recuse.code()))
        .all(db)
        .await?;
    Ok(events.into_iter().map(|event| (event.assignment_id, event.reason)).collect())
}
