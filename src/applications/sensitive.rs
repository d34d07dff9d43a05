//! The one reader and the one writer of what is kept apart: gender and access needs. Each read is journalled.

use std::collections::HashMap;

use entity::sensitive_answers::{ActiveModel, Column, Entity, Gender, Model};
use entity::{ApplicationId, EditionId, application};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Set};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::store::Txn;

/// What one person said, if anything.
pub async fn own(db: &impl ConnectionTrait, id: ApplicationId) -> Result<Option<Model>, AppError> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// Keeps what a person said; saying nothing later takes it back.
pub async fn keep(
    txn: &Txn,
    ctx: &Ctx,
    id: ApplicationId,
    gender: Option<Gender>,
    term: &str,
    needs: &str,
) -> Result<(), AppError> {
    let row = ActiveModel {
        application_id: Set(id),
        gender: Set(gender),
        gender_term: Set(term.to_owned()),
        access_needs: Set(needs.to_owned()),
        saved_at: Set(ctx.now),
    };
    let newest = OnConflict::column(Column::ApplicationId)
        .update_columns([Column::Gender, Column::GenderTerm, Column::AccessNeeds, Column::SavedAt])
        .to_owned();
    Entity::insert(row).on_conflict(newest).exec_without_returning(txn).await?;
    Ok(())
}

/// The genders of an edition's applications, for targets on a cohort and for statistics, never for a person's
/// score. The read is journalled with its purpose, in the caller's own write.
pub async fn genders(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    purpose: &str,
) -> Result<HashMap<ApplicationId, Gender>, AppError> {
    let act = Act { act: "sensitive.read_genders", kind: "edition", id: Some(edition.0), reason: purpose };
    journal::record(txn, ctx, act);
    let said = Entity::find().inner_join_applications(edition).filter(Column::Gender.is_not_null());
    let said = said.select_only().columns([Column::ApplicationId, Column::Gender]);
    let rows: Vec<(ApplicationId, Gender)> = said.into_tuple().all(txn).await?;
    Ok(rows.into_iter().collect())
}

/// What a person said of their access needs, empty when nothing. The read is journalled with its purpose.
pub async fn access_needs(
    txn: &Txn,
    ctx: &Ctx,
    id: ApplicationId,
    purpose: &str,
) -> Result<String, AppError> {
    let act =
        Act { act: "sensitive.read_access_needs", kind: "application", id: Some(id.0), reason: purpose };
    journal::record(txn, ctx, act);
    Ok(own(txn, id).await?.map(|row| row.access_needs).unwrap_or_default())
}

/// Restricts a query on sensitive answers to one edition.
trait OfEdition {
    fn inner_join_applications(self, edition: EditionId) -> Self;
}

impl OfEdition for sea_orm::Select<Entity> {
    fn inner_join_applications(self, edition: EditionId) -> Self {
        let ids = application::Entity::find()
            .select_only()
            .column(application::Column::Id)
            .filter(application::Column::EditionId.eq(edition));
        self.filter(Column::ApplicationId.in_subquery(sea_orm::QueryTrait::into_query(ids)))
    }
}
