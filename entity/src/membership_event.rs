//! A step of a membership: when, who, why.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{MembershipEventId, MembershipId, PersonId};

/// A step of a membership: when, who, why.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "membership_events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MembershipEventId,
    pub membership_id: MembershipId,
    pub step: String,
    pub at: DateTime<Utc>,
    pub actor_id: Option<PersonId>,
    pub reason: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
