//! Which applications there are.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use entity::application::{Column, Entity, Model};
use entity::decision::{self, DecisionStatus};
use entity::{
    ApplicationId, EditionId, PersonId, QuestionnaireId, application_event, decision_release, edition, offer,
    submission,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::public_status::{Offered, Released};
use super::{draft, policy, sensitive};
use crate::ctx::Actor;
use crate::error::AppError;
use crate::programmes;
use crate::questionnaires::{Answers, Group, Questionnaire};

pub async fn find(db: &impl ConnectionTrait, id: ApplicationId) -> Result<Model, AppError> {
    Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// The actor's own application; another's is not found.
pub async fn own(db: &impl ConnectionTrait, actor: &Actor, id: ApplicationId) -> Result<Model, AppError> {
    let application = find(db, id).await?;
    policy::may_see(actor, &application).map_err(|_| AppError::NotFound)?;
    Ok(application)
}

/// An application with what it belongs to.
#[derive(Clone, Debug)]
pub struct Opened {
    pub application: Model,
    pub edition: edition::Model,
    pub form: Arc<Questionnaire>,
}

/// The actor's own application with its edition and its form.
pub async fn open(db: &impl ConnectionTrait, actor: &Actor, id: ApplicationId) -> Result<Opened, AppError> {
    let application = own(db, actor, id).await?;
    let edition = programmes::edition(db, application.edition_id).await?;
    let form = form(db, application.questionnaire_id).await?;
    Ok(Opened { application, edition, form })
}

/// A version of a form, read. What is published never changes, so it is read once.
pub async fn form(db: &impl ConnectionTrait, id: QuestionnaireId) -> Result<Arc<Questionnaire>, AppError> {
    static READ: Mutex<Option<HashMap<QuestionnaireId, Arc<Questionnaire>>>> = Mutex::new(None);
    let known = READ
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .as_ref()
        .and_then(|forms| forms.get(&id).cloned());
    if let Some(known) = known {
        return Ok(known);
    }
    let stored = programmes::questionnaire(db, id).await?;
    let form: Questionnaire = serde_json::from_value(stored.definition).map_err(anyhow::Error::from)?;
    let form = Arc::new(form);
    if stored.published_at.is_some() {
        let mut forms = READ.lock().unwrap_or_else(PoisonError::into_inner);
        forms.get_or_insert_default().insert(id, form.clone());
    }
    Ok(form)
}

/// The steps of an application, oldest first.
pub async fn events(
    db: &impl ConnectionTrait,
    id: ApplicationId,
) -> Result<Vec<application_event::Model>, AppError> {
    let events = application_event::Entity::find().filter(application_event::Column::ApplicationId.eq(id));
    Ok(events
        .order_by_asc(application_event::Column::At)
        .order_by_asc(application_event::Column::Id)
        .all(db)
        .await?)
}

/// The applications of an edition that stand in one of these statuses, by reference.
pub async fn of_edition(
    db: &impl ConnectionTrait,
    edition: EditionId,
    statuses: &[entity::application::ApplicationStatus],
) -> Result<Vec<Model>, AppError> {
    let applications = Entity::find().filter(Column::EditionId.eq(edition));
    let applications = applications.filter(Column::Status.is_in(statuses.iter().copied()));
    Ok(applications.order_by_asc(Column::Reference).all(db).await?)
}

/// Every application of one person, the newest first.
pub async fn of_person(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Model>, AppError> {
    let applications = Entity::find().filter(Column::ApplicantId.eq(person));
    Ok(applications.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).all(db).await?)
}

/// A person's application to an edition, if there is one.
pub async fn of_person_in(
    db: &impl ConnectionTrait,
    person: PersonId,
    edition: EditionId,
) -> Result<Option<Model>, AppError> {
    let own = Entity::find().filter(Column::ApplicantId.eq(person)).filter(Column::EditionId.eq(edition));
    Ok(own.one(db).await?)
}

/// What was handed in last, frozen.
pub async fn submission(
    db: &impl ConnectionTrait,
    id: ApplicationId,
) -> Result<Option<submission::Model>, AppError> {
    let submissions = submission::Entity::find().filter(submission::Column::ApplicationId.eq(id));
    let newest = submissions.order_by_desc(submission::Column::At).order_by_desc(submission::Column::Id);
    Ok(newest.one(db).await?)
}

/// What the release of decisions says about these applications, by application; nothing of an edition whose
/// decisions are not released.
pub async fn released(
    db: &impl ConnectionTrait,
    applications: &[&Model],
) -> Result<HashMap<ApplicationId, Released>, AppError> {
    let ids: Vec<ApplicationId> = applications.iter().map(|application| application.id).collect();
    let editions = applications.iter().map(|application| application.edition_id);
    let releases = decision_release::Entity::find()
        .filter(decision_release::Column::EditionId.is_in(editions))
        .all(db)
        .await?;
    let decisions = decision::Entity::find()
        .filter(decision::Column::ApplicationId.is_in(ids.iter().copied()))
        .filter(decision::Column::Status.eq(DecisionStatus::Released))
        .all(db)
        .await?;
    let offers = offer::Entity::find()
        .filter(offer::Column::ApplicationId.is_in(ids))
        .order_by_desc(offer::Column::MadeAt)
        .all(db)
        .await?;
    let of = |application: &&Model| {
        let release = releases.iter().find(|release| release.edition_id == application.edition_id)?;
        let decision = decisions.iter().find(|decision| decision.application_id == application.id);
        let offer = offers.iter().find(|offer| offer.application_id == application.id);
        let offered = |offer: &offer::Model| Offered {
            id: offer.id,
            status: offer.status,
            expires_at: offer.expires_at,
        };
        let told = Released {
            at: release.released_at,
            decision: decision.map(|decision| decision.kind),
            offer: offer.filter(|_| decision.is_some()).map(offered),
        };
        Some((application.id, told))
    };
    Ok(applications.iter().filter_map(of).collect())
}

/// The open answers of an application.
pub fn answers(application: &Model) -> Answers {
    serde_json::from_value(application.answers.clone()).unwrap_or_default()
}

/// What is stored, with what is kept apart: for the person's own pages.
pub async fn all_answers(
    db: &impl ConnectionTrait,
    form: &Questionnaire,
    application: &Model,
) -> Result<Answers, AppError> {
    let apart = sensitive::own(db, application.id).await?;
    let apart = apart.map(|row| draft::rejoined(form, &row)).unwrap_or_default();
    Ok(answers(application).with(apart))
}

/// What is stored, with what is kept apart if the page asks for it.
pub async fn answers_of_page(
    db: &impl ConnectionTrait,
    form: &Questionnaire,
    group: &Group,
    application: &Model,
) -> Result<Answers, AppError> {
    match draft::is_apart(group) {
        true => all_answers(db, form, application).await,
        false => Ok(answers(application)),
    }
}
