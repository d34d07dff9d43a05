//! One act: who, what, when, why. Ids only, no personal data.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{JournalEntryId, PersonId};

/// One act: who, what, when, why. Ids only, no personal data.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "journal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JournalEntryId,
    pub at: DateTime<Utc>,
    /// None: the system or a visitor.
    pub actor_id: Option<PersonId>,
    /// The verb, for example `application.submit`.
    pub act: String,
    pub object_kind: String,
    pub object_id: Option<Uuid>,
    /// A reason code, never free text about a person.
    pub reason: String,
    /// Given by the sealer.
    pub sequence: Option<i64>,
    pub previous_hash: Option<String>,
    pub hash: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
