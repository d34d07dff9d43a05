//! Which publications there are, and what the rows of an edition say about each application.

use std::collections::{BTreeMap, HashMap, HashSet};

use entity::decision::{DecisionKind, DecisionStatus};
use entity::membership::MembershipStatus;
use entity::offer::OfferStatus;
use entity::publication::{Column, Entity, Model, PublicationStatus};
use entity::sensitive_answers::Gender;
use entity::{
    ApplicationId, EditionId, ElsewhereEditionId, PublicationId, application, application_event, decision,
    edition, elsewhere_edition, membership, offer, publication_archive, publication_figures,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::counted::Counted;
use super::stage::{self, Trail};
use crate::error::AppError;

/// What is public, newest first.
pub async fn published(db: &impl ConnectionTrait) -> Result<Vec<Model>, AppError> {
    let rows = Entity::find().filter(Column::Status.eq(PublicationStatus::Published));
    Ok(rows.order_by_desc(Column::PublishedAt).order_by_desc(Column::Code).limit(200).all(db).await?)
}

/// The newest publication, if there is one.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<Model>, AppError> {
    let rows = Entity::find().filter(Column::Status.eq(PublicationStatus::Published));
    Ok(rows.order_by_desc(Column::PublishedAt).order_by_desc(Column::Code).one(db).await?)
}

/// A published one; what is prepared is not found.
pub async fn by_code(db: &impl ConnectionTrait, code: &str) -> Result<Model, AppError> {
    let found = Entity::find().filter(Column::Code.eq(code));
    let found = found.filter(Column::Status.eq(PublicationStatus::Published)).one(db).await?;
    found.ok_or(AppError::NotFound)
}

/// All of an edition, prepared ones included: for staff.
pub async fn of_edition(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Model>, AppError> {
    let rows = Entity::find().filter(Column::EditionId.eq(edition));
    Ok(rows.order_by_desc(Column::PreparedAt).limit(50).all(db).await?)
}

/// One of an edition, for staff.
pub async fn prepared(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: PublicationId,
) -> Result<Model, AppError> {
    let found = Entity::find_by_id(id).filter(Column::EditionId.eq(edition)).one(db).await?;
    found.ok_or(AppError::NotFound)
}

/// Past editions as others published them, newest first.
pub async fn elsewhere_editions(
    db: &impl ConnectionTrait,
) -> Result<Vec<elsewhere_edition::Model>, AppError> {
    let rows = elsewhere_edition::Entity::find().order_by_desc(elsewhere_edition::Column::Published);
    Ok(rows.order_by_asc(elsewhere_edition::Column::Title).limit(200).all(db).await?)
}

pub(super) async fn elsewhere_edition(
    db: &impl ConnectionTrait,
    id: ElsewhereEditionId,
) -> Result<elsewhere_edition::Model, AppError> {
    elsewhere_edition::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// The figures and the certificate of a publication.
pub(super) async fn figures(
    db: &impl ConnectionTrait,
    id: PublicationId,
) -> Result<publication_figures::Model, AppError> {
    publication_figures::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// The files of a publication in a language, packed.
pub(super) async fn archive(
    db: &impl ConnectionTrait,
    id: PublicationId,
    language: &str,
) -> Result<Vec<u8>, AppError> {
    let found = publication_archive::Entity::find_by_id((id, language.to_owned())).one(db).await?;
    Ok(found.ok_or(AppError::NotFound)?.bytes)
}

/// Everybody who counts, with the furthest stage.
pub(super) async fn counted(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    genders: &HashMap<ApplicationId, Gender>,
) -> Result<Vec<Counted>, AppError> {
    let rows = application::Entity::find().filter(application::Column::EditionId.eq(edition.id));
    use application::Column::{CountryIso3, Id, Seniority, Track};
    type Words = (ApplicationId, Option<String>, Option<String>, Option<String>);
    let rows = rows.select_only().columns([Id, CountryIso3, Seniority, Track]).order_by_asc(Id);
    let rows: Vec<Words> = rows.into_tuple().all(db).await?;
    let mut trails = trails(db, edition.id).await?;
    let count = |(id, country, seniority, track): Words| {
        let stage = stage::furthest(&trails.remove(&id)?, edition.closes_at)?;
        let gender = genders.get(&id).copied();
        let country = country.unwrap_or_default();
        Some(Counted { id: id.to_string(), gender, country, seniority, track, stage })
    };
    Ok(rows.into_iter().filter_map(count).collect())
}

async fn trails(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<ApplicationId, Trail>, AppError> {
    let mut trails: BTreeMap<ApplicationId, Trail> = BTreeMap::new();
    for event in events(db, edition).await? {
        trails.entry(event.application_id).or_default().steps.push((event.step, event.at));
    }
    for id in selected(db, edition).await? {
        trails.entry(id).or_default().was_selected = true;
    }
    let members =
        membership::Entity::find().filter(membership::Column::EditionId.eq(edition)).all(db).await?;
    let offers = offer::Entity::find().filter(offer::Column::EditionId.eq(edition)).all(db).await?;
    for offer in offers {
        let trail = trails.entry(offer.application_id).or_default();
        trail.was_selected = true;
        trail.has_accepted |= offer.status == OfferStatus::Accepted;
    }
    for member in members {
        let trail = trails.entry(member.application_id).or_default();
        trail.has_accepted = true;
        trail.has_completed |= member.status == MembershipStatus::Completed;
    }
    Ok(trails)
}

async fn events(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<application_event::Model>, AppError> {
    let own = application::Entity::find()
        .select_only()
        .column(application::Column::Id)
        .filter(application::Column::EditionId.eq(edition));
    let own = sea_orm::QueryTrait::into_query(own);
    let rows =
        application_event::Entity::find().filter(application_event::Column::ApplicationId.in_subquery(own));
    Ok(rows
        .order_by_asc(application_event::Column::At)
        .order_by_asc(application_event::Column::Id)
        .all(db)
        .await?)
}

/// Selected by a released decision.
async fn selected(db: &impl ConnectionTrait, edition: EditionId) -> Result<HashSet<ApplicationId>, AppError> {
    let rows = decision::Entity::find()
        .filter(decision::Column::EditionId.eq(edition))
        .filter(decision::Column::Kind.eq(DecisionKind::Select))
        .filter(decision::Column::Status.eq(DecisionStatus::Released))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.application_id).collect())
}
