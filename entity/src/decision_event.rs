//! A step of a decision: when, who, why. The reason of a panel's change is kept here.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{DecisionEventId, DecisionId, PersonId, decision::DecisionKind};

text_enum! {
    /// What can happen to a decision.
    pub enum DecisionStep {
        Prepare = "prepare",
        Change = "change",
        Release = "release",
    }
}

/// A step of a decision: when, who, why.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "decision_events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DecisionEventId,
    pub decision_id: DecisionId,
    pub step: DecisionStep,
    pub to_kind: DecisionKind,
    pub at: DateTime<Utc>,
    pub actor_id: PersonId,
    /// In the panel's own words; empty unless the step is a change.
    #[sea_orm(column_type = "Text")]
    pub reason: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
