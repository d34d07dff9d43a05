//! The published figures of a publication, as its pages show them, and the certificate of its audit.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::PublicationId;

/// The published figures of a publication. What is hidden is not in them.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "publication_figures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub publication_id: PublicationId,
    pub release: Json,
    pub certificate: Json,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
