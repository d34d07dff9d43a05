//! One person's request to join one edition.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{ApplicationId, EditionId, PersonId, QuestionnaireId};

text_enum! {
    /// Where an application stands; one transition table moves it.
    pub enum ApplicationStatus {
        Draft = "draft",
        Submitted = "submitted",
        Eligible = "eligible",
        Ineligible = "ineligible",
        Shortlisted = "shortlisted",
        Withdrawn = "withdrawn",
    }
}

/// One person's request to join one edition.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "applications")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ApplicationId,
    pub edition_id: EditionId,
    pub applicant_id: PersonId,
    /// What people quote: short, without look-alike characters.
    pub reference: String,
    pub status: ApplicationStatus,
    pub questionnaire_id: QuestionnaireId,
    /// By question key; the draft row is the wizard.
    pub answers: Json,
    /// Copied from the answers, for lists.
    pub full_name: String,
    /// Copied from the answers: the nationality under which the person applies.
    pub country_iso3: Option<String>,
    pub employer: String,
    pub ministry_type: Option<String>,
    pub seniority: Option<String>,
    pub track: Option<String>,
    /// Folded name, reference and employer.
    #[sea_orm(column_type = "Text")]
    pub search_text: String,
    /// Copied from the last handing in, for lists; none in a draft.
    pub submitted_at: Option<DateTime<Utc>>,
    /// Copied from the reviews, for lists: thousandths, and -1 until enough are in, as databases disagree about where
    /// nothing stands in an order.
    pub score: i64,
    /// Rises with every save; a page made from an older one is stale.
    pub revision: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
