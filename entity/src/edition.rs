//! One run of a programme: its call, its cohort, its dates.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{EditionId, Localised, ProgrammeId, QuestionnaireId};

/// One run of a programme: its call, its cohort, its dates.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "editions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EditionId,
    pub programme_id: ProgrammeId,
    pub code: String,
    pub title: Localised,
    /// One sentence.
    pub summary: Localised,
    /// Markdown.
    pub call_text: Localised,
    /// The public sees the call from here on.
    pub announced_at: Option<DateTime<Utc>>,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    /// Minutes after the deadline in which a submission still counts.
    pub grace_minutes: i32,
    /// The organiser's zone, IANA; `Etc/GMT+12` is anywhere on Earth.
    pub deadline_zone: String,
    pub decisions_on: Option<NaiveDate>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub venue: Localised,
    /// Codes of the languages in which the edition is taught.
    pub languages: Json,
    pub places: i32,
    pub reserve_places: i32,
    pub reviews_per_application: i32,
    /// Days a selected applicant has to answer.
    pub offer_days: i32,
    pub questionnaire_id: QuestionnaireId,
    pub revision: i32,
    pub created_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
