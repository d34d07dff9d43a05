//! A place offered to a selected applicant.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, EditionId, OfferId, PersonId};

text_enum! {
    /// Where an offer stands.
    pub enum OfferStatus {
        Open = "open",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// Why an offer was declined, in words that can be counted.
    pub enum DeclineReason {
        EmployerRefused = "employer_refused",
        OtherDuties = "other_duties",
        VisaOrTravel = "visa_or_travel",
        FamilyOrHealth = "family_or_health",
        OtherProgramme = "other_programme",
        NoLongerInPost = "no_longer_in_post",
        Other = "other",
    }
}

/// A place offered to a selected applicant.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "offers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OfferId,
    pub edition_id: EditionId,
    pub application_id: ApplicationId,
    pub person_id: PersonId,
    pub status: OfferStatus,
    /// The declined or expired offer whose place this is.
    pub replaces_id: Option<OfferId>,
    pub expires_at: DateTime<Utc>,
    pub decline_reason: Option<DeclineReason>,
    /// The person's own words on declining.
    #[sea_orm(column_type = "Text")]
    pub note: String,
    pub revision: i32,
    pub made_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
