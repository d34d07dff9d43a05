//! A signed-in browser.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{PersonId, SignInId};

text_enum! {
    /// How long a sign-in lives: an applicant's 12 h or 60 min idle, staff's 15 min idle.
    pub enum SignInKind {
        Applicant = "applicant",
        Staff = "staff",
    }
}

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "sign_ins")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SignInId,
    /// Hash of the cookie: the cookie itself is nowhere stored.
    pub token_hash: String,
    pub person_id: PersonId,
    pub kind: SignInKind,
    /// Staff only: the second factor was given in this browser.
    pub passed_totp: bool,
    /// Wrong codes of the second factor that were typed in this browser.
    pub wrong_codes: i32,
    /// A short label of the browser, for the person's own list.
    pub browser: String,
    pub started_at: DateTime<Utc>,
    pub last_seen_at: DateTime<Utc>,
    /// The latest possible end, whatever the activity.
    pub ends_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
