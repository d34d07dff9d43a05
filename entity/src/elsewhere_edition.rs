//! A past edition of a real programme, as published elsewhere.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ElsewhereEditionId;

/// A past edition of a real programme, as published elsewhere.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "elsewhere_editions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ElsewhereEditionId,
    pub title: String,
    pub fellows: i32,
    /// ISO codes, one a fellow.
    pub countries: Json,
    /// As published: fellows and applicants by gender.
    pub by_gender: Option<Json>,
    pub source: String,
    /// Date or year of the source.
    pub published: String,
    pub imported_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
