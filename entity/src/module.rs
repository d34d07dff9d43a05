//! A unit of an edition's curriculum.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{EditionId, Localised, ModuleId};

/// A unit of an edition's curriculum.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "modules")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ModuleId,
    pub edition_id: EditionId,
    pub position: i32,
    pub code: String,
    pub title: Localised,
    /// What the fellow can do afterwards.
    pub outcome: Localised,
    /// Codes of the framework's areas it serves.
    pub pillars: Json,
    pub hours: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
