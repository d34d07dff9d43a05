//! A frozen, dated set of tables.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{EditionId, PersonId, PublicationId};

text_enum! {
    /// Whether a publication is known outside.
    pub enum PublicationStatus {
        Prepared = "prepared",
        Published = "published",
    }
}

/// A frozen, dated set of tables.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "publications")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PublicationId,
    pub edition_id: EditionId,
    pub code: String,
    pub status: PublicationStatus,
    /// What it is about and its funnel, for lists and headlines.
    pub content: Json,
    /// Of everything that its publisher reads before it is public.
    pub sha256: String,
    /// The date of the country groups.
    pub flags_as_of: NaiveDate,
    pub data_cut_off: DateTime<Utc>,
    pub prepared_by: PersonId,
    pub prepared_at: DateTime<Utc>,
    pub published_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
