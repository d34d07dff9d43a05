//! A role that a person holds, in one programme or everywhere.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{PersonId, ProgrammeId, RoleGrantId};

text_enum! {
    /// What a person may do as staff.
    pub enum Role {
        Administrator = "administrator",
        Manager = "manager",
        Reviewer = "reviewer",
        Trainer = "trainer",
        Publisher = "publisher",
    }
}

/// A role that a person holds, in one programme or everywhere.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "role_grants")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RoleGrantId,
    pub person_id: PersonId,
    pub role: Role,
    /// None for an administrator, who acts instance-wide.
    pub programme_id: Option<ProgrammeId>,
    pub granted_by: Option<PersonId>,
    pub granted_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
