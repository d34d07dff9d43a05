//! One reviewer's mark on one criterion.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{AssignmentId, CriterionId};

/// One reviewer's mark on one criterion.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "marks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub assignment_id: AssignmentId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub criterion_id: CriterionId,
    /// 0 to 4.
    pub value: Option<i32>,
    #[sea_orm(column_type = "Text")]
    pub comment: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
