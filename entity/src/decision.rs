//! What was decided for one application, invisible until released.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, DecisionId, EditionId, PersonId};

text_enum! {
    /// What a decision says.
    pub enum DecisionKind {
        Select = "select",
        Reserve = "reserve",
        NotSelected = "not_selected",
    }
}

text_enum! {
    /// Whether a decision is known outside.
    pub enum DecisionStatus {
        Prepared = "prepared",
        Released = "released",
    }
}

/// What was decided for one application, invisible until released.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "decisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DecisionId,
    pub application_id: ApplicationId,
    pub edition_id: EditionId,
    pub kind: DecisionKind,
    pub status: DecisionStatus,
    /// Order in the reserve list, 1 first; 0 otherwise.
    pub position: i32,
    pub prepared_by: PersonId,
    pub prepared_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
