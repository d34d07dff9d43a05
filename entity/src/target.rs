//! A bound on the cohort, part of an edition's agreed set.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{EditionId, TargetId};

/// A bound on the cohort, part of an edition's agreed set.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "targets")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TargetId,
    pub edition_id: EditionId,
    pub position: i32,
    /// The rule's id in rules.json.
    pub code: String,
    /// As in rules.json, without the id.
    pub rule: Json,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
