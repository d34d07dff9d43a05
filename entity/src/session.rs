//! One meeting of a cohort on a module.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{EditionId, Localised, ModuleId, PersonId, SessionId};

/// One meeting of a cohort on a module.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub edition_id: EditionId,
    pub module_id: ModuleId,
    pub title: Localised,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// IANA: where it takes place, or the host's.
    pub time_zone: String,
    /// A room, or empty when online.
    pub place: String,
    /// Where to join, shown to the cohort only.
    pub link: String,
    /// Markdown, shown to the cohort only.
    pub materials: Localised,
    pub trainer_id: Option<PersonId>,
    pub cancelled: bool,
    pub revision: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
