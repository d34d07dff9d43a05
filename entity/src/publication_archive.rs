//! The files of a publication with the words of one language, packed.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::PublicationId;

/// The files of a publication with the words of one language, packed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "publication_archives")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub publication_id: PublicationId,
    /// `en`, `ar`, …
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// A ZIP.
    pub bytes: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
