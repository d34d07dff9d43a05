//! One set of targets with the cohort that is best under it.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{EditionId, PersonId, ScenarioId};

/// One set of targets with the cohort that is best under it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "scenarios")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ScenarioId,
    pub edition_id: EditionId,
    pub title: String,
    /// Places, rules, pins: rules.json whole.
    pub rules: Json,
    pub result: Json,
    pub inputs_sha256: String,
    pub made_by: PersonId,
    pub made_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
