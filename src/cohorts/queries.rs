//! Who is in which cohort.

use entity::membership::{Column, Entity, Model};
use entity::{EditionId, MembershipId, PersonId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::error::AppError;

pub async fn find(db: &impl ConnectionTrait, id: MembershipId) -> Result<Model, AppError> {
    Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// Every membership of an edition, those who left too.
pub async fn members(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Model>, AppError> {
    Ok(Entity::find().filter(Column::EditionId.eq(edition)).order_by_asc(Column::Id).all(db).await?)
}

/// The memberships of a person, newest first.
pub async fn of_person(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Model>, AppError> {
    Ok(Entity::find().filter(Column::PersonId.eq(person)).order_by_desc(Column::Id).all(db).await?)
}
