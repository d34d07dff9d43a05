//! A reviewer asked to review one application.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, AssignmentId, PersonId};

text_enum! {
    /// Where a review stands.
    pub enum AssignmentStatus {
        Assigned = "assigned",
        Draft = "draft",
        HandedIn = "handed_in",
        Recused = "recused",
        Cancelled = "cancelled",
    }
}

/// A reviewer asked to review one application.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "assignments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AssignmentId,
    pub application_id: ApplicationId,
    pub reviewer_id: PersonId,
    pub status: AssignmentStatus,
    pub due_on: Option<NaiveDate>,
    /// For the panel.
    #[sea_orm(column_type = "Text")]
    pub comment: String,
    /// 0 to 100 in thousandths; set when handed in.
    pub score: Option<i64>,
    pub revision: i32,
    pub assigned_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
