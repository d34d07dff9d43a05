//! One fellow's place in a cohort.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, EditionId, MembershipId, PersonId};

text_enum! {
    /// Where a membership stands.
    pub enum MembershipStatus {
        Active = "active",
        Completed = "completed",
        Participated = "participated",
        Left = "left",
    }
}

/// One fellow's place in a cohort.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "memberships")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MembershipId,
    pub edition_id: EditionId,
    pub person_id: PersonId,
    pub application_id: ApplicationId,
    pub status: MembershipStatus,
    pub joined_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
