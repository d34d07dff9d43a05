//! A State's endorsement of an applicant, with rank and note verbale.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, EditionId, NominationId, PersonId};

text_enum! {
    /// How a nomination reached the programme.
    pub enum NominationRoute {
        MissionNewYork = "mission_new_york",
        MissionGeneva = "mission_geneva",
        ForeignMinistry = "foreign_ministry",
        LineMinistry = "line_ministry",
        RegionalOrganisation = "regional_organisation",
    }
}

/// A State's endorsement of an applicant, with rank and note verbale.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "nominations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NominationId,
    pub edition_id: EditionId,
    pub state_iso3: String,
    pub route: NominationRoute,
    /// Its reference.
    pub note_verbale: String,
    pub note_verbale_on: Option<NaiveDate>,
    pub authority_name: String,
    pub authority_title: String,
    /// Among the State's own nominees, 1 first.
    pub rank: i32,
    pub nominee_name: String,
    pub nominee_email: String,
    pub application_id: Option<ApplicationId>,
    pub declarations: Json,
    pub received_on: NaiveDate,
    pub late: bool,
    pub entered_by: PersonId,
    pub entered_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
