//! Which applications there are.

use entity::application::{Column, Entity, Model};
use entity::{ApplicationId, EditionId, application_event};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::error::AppError;

pub async fn find(db: &impl ConnectionTrait, id: ApplicationId) -> Result<Model, AppError> {
    Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// The steps of an application, oldest first.
pub async fn events(db: &impl ConnectionTrait, id: ApplicationId) -> Result<Vec<application_event::Model>, AppError> {
    let events = application_event::Entity::find().filter(application_event::Column::ApplicationId.eq(id));
    Ok(events.order_by_asc(application_event::Column::At).order_by_asc(application_event::Column::Id).all(db).await?)
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
