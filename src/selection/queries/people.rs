//! The people before a panel: what is read of each, and nothing that they answered.

use std::collections::HashMap;

use entity::application::{self, ApplicationStatus, Column};
use entity::{ApplicationId, EditionId, edition};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::error::AppError;
use crate::reviews;
use crate::screening::Scope;
use crate::selection::candidates::Shortlisted;

type Row = (ApplicationId, String, Option<String>, Option<String>, Option<String>);

/// The applications of an edition in this scope, by reference, without their scores.
pub(in crate::selection) async fn people(
    db: &impl ConnectionTrait,
    edition: EditionId,
    scope: &Scope,
) -> Result<Vec<Shortlisted>, AppError> {
    let found = application::Entity::find().filter(Column::EditionId.eq(edition));
    let found = match scope {
        Scope::In(statuses) => found.filter(Column::Status.is_in(statuses.iter().copied())),
        Scope::These(ids) => found.filter(Column::Id.is_in(ids.iter().copied())),
    };
    let columns = [Column::Id, Column::Reference, Column::CountryIso3, Column::Track, Column::Seniority];
    let found = found.select_only().columns(columns).order_by_asc(Column::Reference);
    let rows: Vec<Row> = found.into_tuple().all(db).await?;
    let person = |(id, reference, country_iso3, track, seniority): Row| Shortlisted {
        id,
        reference,
        country_iso3,
        track,
        seniority,
        score: None,
    };
    Ok(rows.into_iter().map(person).collect())
}

/// The score of each application that has its reviews, in thousandths.
pub async fn scores(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
) -> Result<HashMap<ApplicationId, i64>, AppError> {
    let all = reviews::scores(db, edition).await?;
    Ok(all.into_iter().filter_map(|(id, score)| Some((id, score.score?))).collect())
}

/// Where the applications stand that are in one of these statuses.
pub(super) async fn statuses(
    db: &impl ConnectionTrait,
    edition: EditionId,
    among: &[ApplicationStatus],
) -> Result<Vec<(ApplicationId, ApplicationStatus)>, AppError> {
    let found = application::Entity::find().filter(Column::EditionId.eq(edition));
    let found = found.filter(Column::Status.is_in(among.iter().copied()));
    let found = found.select_only().columns([Column::Id, Column::Status]);
    Ok(found.order_by_asc(Column::Reference).into_tuple().all(db).await?)
}

/// Applications by id, in one query.
pub async fn applications_by_id(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = ApplicationId>,
) -> Result<HashMap<ApplicationId, application::Model>, AppError> {
    let rows = application::Entity::find().filter(application::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
