//! The one event that makes an edition's decisions known.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{DecisionReleaseId, EditionId, PersonId};

/// The one event that makes an edition's decisions known.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "decision_releases")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DecisionReleaseId,
    pub edition_id: EditionId,
    pub selected: i32,
    pub reserve: i32,
    pub not_selected: i32,
    pub released_by: PersonId,
    pub released_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
