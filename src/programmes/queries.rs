//! Which programmes and editions there are.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{
    EditionId, ProgrammeId, QuestionnaireId, criterion, edition, eligibility_rule, programme, questionnaire,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::error::AppError;

/// A programme by its id.
pub async fn find(db: &impl ConnectionTrait, id: ProgrammeId) -> Result<programme::Model, AppError> {
    programme::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// The programme that addresses name so.
pub async fn by_code(db: &impl ConnectionTrait, code: &str) -> Result<programme::Model, AppError> {
    let found = programme::Entity::find().filter(programme::Column::Code.eq(code)).one(db).await?;
    found.ok_or(AppError::NotFound)
}

/// Every programme, in the order in which staff want them shown.
pub async fn every(db: &impl ConnectionTrait) -> Result<Vec<programme::Model>, AppError> {
    let programmes = programme::Entity::find().order_by_asc(programme::Column::Position);
    Ok(programmes.order_by_asc(programme::Column::Code).all(db).await?)
}

/// An edition by its id.
pub async fn edition(db: &impl ConnectionTrait, id: EditionId) -> Result<edition::Model, AppError> {
    edition::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// The edition that addresses name so, announced or not.
pub async fn edition_by_code(db: &impl ConnectionTrait, code: &str) -> Result<edition::Model, AppError> {
    let found = edition::Entity::find().filter(edition::Column::Code.eq(code)).one(db).await?;
    found.ok_or(AppError::NotFound)
}

/// Editions by id, in one query.
pub async fn editions_by_id(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = EditionId>,
) -> Result<HashMap<EditionId, edition::Model>, AppError> {
    let editions = edition::Entity::find().filter(edition::Column::Id.is_in(ids)).all(db).await?;
    Ok(editions.into_iter().map(|edition| (edition.id, edition)).collect())
}

/// The editions of a programme, newest call first.
pub async fn editions_of(
    db: &impl ConnectionTrait,
    programme: ProgrammeId,
) -> Result<Vec<edition::Model>, AppError> {
    let editions = edition::Entity::find().filter(edition::Column::ProgrammeId.eq(programme));
    Ok(editions.order_by_desc(edition::Column::ClosesAt).all(db).await?)
}

/// The editions that the public may see, the next deadline last.
pub async fn announced(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<Vec<edition::Model>, AppError> {
    let editions = edition::Entity::find().filter(edition::Column::AnnouncedAt.lte(now));
    Ok(editions.order_by_desc(edition::Column::ClosesAt).all(db).await?)
}

/// The rules of an edition, in order, those that are off included.
pub async fn rules(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<eligibility_rule::Model>, AppError> {
    let rules = eligibility_rule::Entity::find().filter(eligibility_rule::Column::EditionId.eq(edition));
    Ok(rules.order_by_asc(eligibility_rule::Column::Position).all(db).await?)
}

/// The rubric of an edition, in order.
pub async fn criteria(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<criterion::Model>, AppError> {
    let criteria = criterion::Entity::find().filter(criterion::Column::EditionId.eq(edition));
    Ok(criteria.order_by_asc(criterion::Column::Position).all(db).await?)
}

/// A version of a form.
pub async fn questionnaire(
    db: &impl ConnectionTrait,
    id: QuestionnaireId,
) -> Result<questionnaire::Model, AppError> {
    questionnaire::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}
