//! A person: an applicant, a fellow, a member of staff. One address, one account.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::PersonId;

/// A person: an applicant, a fellow, a member of staff. One address, one account.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "people")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PersonId,
    /// Lower case, as typed otherwise; where codes and mails go.
    pub email: String,
    /// As the person writes it; empty until first asked.
    pub full_name: String,
    /// Code of the language of pages and mails.
    pub language: String,
    /// Nationality, for staff: what makes a conflict of interest.
    pub country_iso3: Option<String>,
    /// IANA name; pages fall back to the country's zones, then to UTC.
    pub time_zone: Option<String>,
    pub created_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
