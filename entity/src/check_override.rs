//! A check decided by a person, with the reason; the newest counts.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, CheckOverrideId, EligibilityRuleId, PersonId};

text_enum! {
    /// What a rule says of an application.
    pub enum CheckOutcome {
        Pass = "pass",
        Fail = "fail",
        Unknown = "unknown",
    }
}

/// A check decided by a person, with the reason; the newest counts.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "check_overrides")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CheckOverrideId,
    pub application_id: ApplicationId,
    pub rule_id: EligibilityRuleId,
    pub outcome: CheckOutcome,
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    pub decided_by: PersonId,
    pub decided_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
