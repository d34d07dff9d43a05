//! Who was present at a session.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{MembershipId, PersonId, SessionId};

text_enum! {
    /// What the register says of a fellow.
    pub enum PresenceMark {
        Present = "present",
        Absent = "absent",
        Excused = "excused",
    }
}

/// Who was present at a session.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "presences")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: SessionId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub membership_id: MembershipId,
    pub mark: PresenceMark,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
