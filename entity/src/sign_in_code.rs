//! An eight-digit code that was mailed, bound to the browser that asked.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::SignInCodeId;

/// An eight-digit code that was mailed, bound to the browser that asked.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "sign_in_codes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SignInCodeId,
    pub email: String,
    /// Keyed hash: the code itself is only in the mail.
    pub code_hash: String,
    /// Hash of the cookie of the browser that asked.
    pub browser_hash: String,
    /// Hash of the client's address, for limits.
    pub client_hash: String,
    pub asked_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub wrong_tries: i32,
    pub used_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
