//! Which offers there are, and where an application stands after the release.

use std::collections::{HashMap, HashSet};

use entity::decision::DecisionKind;
use entity::offer::{self, OfferStatus};
use entity::{ApplicationId, EditionId, OfferId, PersonId, application};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::applications;
use crate::error::AppError;
use crate::selection;

/// What an applicant may be told, after the release only.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Selected, or called up from the reserve list. How the offer stands now is [`super::effective`]'s answer.
    Selected {
        offer: offer::Model,
    },
    /// On the reserve list. The position orders the list; who is called up also depends on the targets.
    Reserve {
        position: i32,
    },
    NotSelected,
}

/// Where an application stands; nothing before its decision is released.
pub async fn standing(
    db: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Option<Standing>, AppError> {
    let Some(decision) = selection::decision_of(db, application).await? else { return Ok(None) };
    Ok(match (of_application(db, application).await?, decision.kind) {
        (Some(offer), _) => Some(Standing::Selected { offer }),
        (None, DecisionKind::Reserve) => Some(Standing::Reserve { position: decision.position }),
        (None, DecisionKind::NotSelected) => Some(Standing::NotSelected),
        (None, DecisionKind::Select) => None,
    })
}

pub(super) async fn find(db: &impl ConnectionTrait, id: OfferId) -> Result<offer::Model, AppError> {
    offer::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// A person's own offer; another person's does not exist for them.
pub async fn own(
    db: &impl ConnectionTrait,
    person: Option<PersonId>,
    id: OfferId,
) -> Result<offer::Model, AppError> {
    find(db, id).await.and_then(|offer| match person {
        Some(person) if offer.person_id == person => Ok(offer),
        _ => Err(AppError::NotFound),
    })
}

pub(super) async fn in_edition(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: OfferId,
) -> Result<offer::Model, AppError> {
    let found = offer::Entity::find_by_id(id).filter(offer::Column::EditionId.eq(edition));
    found.one(db).await?.ok_or(AppError::NotFound)
}

/// Every offer of an edition, oldest first: at most a few more than there are places.
pub async fn of_edition(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<offer::Model>, AppError> {
    let offers = offer::Entity::find().filter(offer::Column::EditionId.eq(edition));
    Ok(offers.order_by_asc(offer::Column::Id).all(db).await?)
}

/// The newest offer of a place to an application.
pub async fn of_application(
    db: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Option<offer::Model>, AppError> {
    let offers = offer::Entity::find().filter(offer::Column::ApplicationId.eq(application));
    Ok(offers.order_by_desc(offer::Column::Id).one(db).await?)
}

/// The offers made to a person, newest first.
pub async fn of_person(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<offer::Model>, AppError> {
    let offers = offer::Entity::find().filter(offer::Column::PersonId.eq(person));
    Ok(offers.order_by_desc(offer::Column::Id).all(db).await?)
}

/// Offers of an edition after the last one shown, by status when one is asked for.
pub(super) async fn page_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
    after: Option<OfferId>,
    limit: u64,
) -> Result<Vec<offer::Model>, AppError> {
    let mut offers = offer::Entity::find().filter(offer::Column::EditionId.eq(edition));
    if let Some(after) = after {
        offers = offers.filter(offer::Column::Id.gt(after));
    }
    Ok(offers.order_by_asc(offer::Column::Id).limit(limit).all(db).await?)
}

/// Whether the place of this offer has been offered to a reserve.
pub(super) async fn has_successor(db: &impl ConnectionTrait, id: OfferId) -> Result<bool, AppError> {
    Ok(offer::Entity::find().filter(offer::Column::ReplacesId.eq(id)).one(db).await?.is_some())
}

/// The offers whose places have been offered on.
pub(super) fn replaced(offers: &[offer::Model]) -> HashSet<OfferId> {
    offers.iter().filter_map(|offer| offer.replaces_id).collect()
}

/// Open offers whose deadline is past, at most so many.
pub(super) async fn overdue(
    db: &impl ConnectionTrait,
    now: chrono::DateTime<chrono::Utc>,
    limit: u64,
) -> Result<Vec<offer::Model>, AppError> {
    let offers = offer::Entity::find()
        .filter(offer::Column::Status.eq(OfferStatus::Open))
        .filter(offer::Column::ExpiresAt.lt(now));
    Ok(offers.order_by_asc(offer::Column::ExpiresAt).limit(limit).all(db).await?)
}

/// The applications that these offers answer.
pub(super) async fn applications_of(
    db: &impl ConnectionTrait,
    offers: &[offer::Model],
) -> Result<HashMap<ApplicationId, application::Model>, AppError> {
    let ids = offers.iter().map(|offer| offer.application_id);
    let rows = application::Entity::find().filter(application::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Reserves who have no offer yet and did not withdraw, in the order of the list.
pub(super) async fn reserves_left(
    db: &impl ConnectionTrait,
    edition: EditionId,
    offers: &[offer::Model],
) -> Result<Vec<ApplicationId>, AppError> {
    let offered: HashSet<ApplicationId> = offers.iter().map(|offer| offer.application_id).collect();
    let standing = applications::of_edition(db, edition, &applications::state::STANDING).await?;
    let standing: HashSet<ApplicationId> = standing.into_iter().map(|application| application.id).collect();
    let decisions = selection::decisions_of(db, edition).await?.into_iter();
    let reserves = decisions.filter(|decision| decision.kind == DecisionKind::Reserve);
    let ids = reserves.map(|decision| decision.application_id);
    Ok(ids.filter(|id| standing.contains(id) && !offered.contains(id)).collect())
}
