//! A mail written with the change that caused it.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{OutgoingId, PersonId};

text_enum! {
    /// Where a mail stands; `kept` is a mail of the demo, which never leaves.
    pub enum OutgoingStatus {
        Waiting = "waiting",
        Sent = "sent",
        Kept = "kept",
        Failed = "failed",
    }
}

/// A mail written with the change that caused it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OutgoingId,
    /// Whose account shows it.
    pub person_id: Option<PersonId>,
    pub email: String,
    pub language: String,
    /// Which message: the folder below templates/mail.
    pub message: String,
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub status: OutgoingStatus,
    pub attempts: i32,
    /// Not to be tried before.
    pub next_at: DateTime<Utc>,
    pub made_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    pub error: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
