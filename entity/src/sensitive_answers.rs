//! Gender and access needs, kept apart; one reader, each read journalled.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ApplicationId;

text_enum! {
    /// As the person describes it; none is stored when nothing was said.
    pub enum Gender {
        Woman = "woman",
        Man = "man",
        Another = "another",
        Undisclosed = "undisclosed",
    }
}

/// Gender and access needs, kept apart; one reader, each read journalled.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "sensitive_answers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub application_id: ApplicationId,
    pub gender: Option<Gender>,
    /// The person's own word.
    pub gender_term: String,
    #[sea_orm(column_type = "Text")]
    pub access_needs: String,
    pub saved_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
