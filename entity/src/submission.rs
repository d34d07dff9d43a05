//! What was handed in, frozen, with the receipt.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, SubmissionId};

/// What was handed in, frozen, with the receipt.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "submissions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SubmissionId,
    pub application_id: ApplicationId,
    pub at: DateTime<Utc>,
    /// The JSON as it was, byte for byte.
    #[sea_orm(column_type = "Text")]
    pub answers: String,
    pub sha256: String,
    /// The form's own key: sent twice, stored once.
    pub request_key: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
