//! A step of an application: when, who, why.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationEventId, ApplicationId, PersonId, application::ApplicationStatus};

text_enum! {
    /// Every way in which an application can move.
    pub enum ApplicationStep {
        Start = "start",
        Submit = "submit",
        Withdraw = "withdraw",
        Reinstate = "reinstate",
        Return = "return",
        FindEligible = "find_eligible",
        FindIneligible = "find_ineligible",
        Reopen = "reopen",
        Shortlist = "shortlist",
        Unshortlist = "unshortlist",
    }
}

/// A step of an application: when, who, why.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "application_events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ApplicationEventId,
    pub application_id: ApplicationId,
    pub step: ApplicationStep,
    pub to_status: ApplicationStatus,
    pub at: DateTime<Utc>,
    pub actor_id: Option<PersonId>,
    pub reason: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
