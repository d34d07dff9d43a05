//! One line of an edition's rubric.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{CriterionId, EditionId, Localised};

/// One line of an edition's rubric.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "criteria")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CriterionId,
    pub edition_id: EditionId,
    pub position: i32,
    pub code: String,
    /// The weights of an edition add up to 100.
    pub weight: i32,
    pub title: Localised,
    pub help: Localised,
    /// Five texts in languages: what a mark of 0, 1, 2, 3, 4 means.
    pub anchors: Json,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
