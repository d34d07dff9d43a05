//! Setting up a programme and an edition of it.

use chrono::{DateTime, NaiveDate, Utc};
use entity::eligibility_rule::RuleKind;
use entity::{
    EditionId, Localised, ProgrammeId, QuestionnaireId, criterion, edition, eligibility_rule, programme,
    questionnaire,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::{Value, json};

use super::{defaults, window};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::store::Txn;

/// A programme to be made.
#[derive(Clone, Debug, Default)]
pub struct NewProgramme {
    pub code: String,
    pub title: Localised,
    pub summary: Localised,
    pub about: Localised,
    pub women_only: bool,
    pub position: i32,
}

/// An edition to be made, with its rules and rubric.
#[derive(Clone, Debug)]
pub struct NewEdition {
    pub programme: ProgrammeId,
    pub code: String,
    pub title: Localised,
    pub summary: Localised,
    pub call_text: Localised,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub grace_minutes: i32,
    pub deadline_zone: String,
    pub decisions_on: Option<NaiveDate>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub venue: Localised,
    pub languages: Vec<String>,
    pub places: i32,
    pub reserve_places: i32,
    pub rules: Vec<NewRule>,
    pub criteria: Vec<NewCriterion>,
}

/// An eligibility rule of a new edition.
#[derive(Clone, Debug)]
pub struct NewRule {
    pub kind: RuleKind,
    pub params: Value,
    pub note: Localised,
    pub reason_code: String,
    pub active: bool,
}

/// One line of a new edition's rubric.
#[derive(Clone, Debug)]
pub struct NewCriterion {
    pub code: String,
    pub weight: i32,
    pub title: Localised,
    pub help: Localised,
    pub anchors: Vec<Localised>,
}

/// Makes a programme; its code is unique.
pub async fn create_programme(txn: &Txn, ctx: &Ctx, new: NewProgramme) -> Result<programme::Model, AppError> {
    let row = programme::ActiveModel {
        id: Set(ctx.new_id()),
        code: Set(new.code),
        title: Set(new.title),
        summary: Set(new.summary),
        about: Set(new.about),
        women_only: Set(new.women_only),
        position: Set(new.position),
        created_at: Set(ctx.now),
    };
    let programme = row.insert(txn).await?;
    let act = Act { act: "programme.create", kind: "programme", id: Some(programme.id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    ctx.public_changed(txn);
    Ok(programme)
}

/// Makes an edition; nobody outside sees it before `announce`.
pub async fn create_edition(txn: &Txn, ctx: &Ctx, new: NewEdition) -> Result<edition::Model, AppError> {
    let form = default_questionnaire(txn, ctx).await?;
    let row = edition::ActiveModel {
        id: Set(ctx.new_id()),
        programme_id: Set(new.programme),
        code: Set(new.code),
        title: Set(new.title),
        summary: Set(new.summary),
        call_text: Set(new.call_text),
        announced_at: Set(None),
        opens_at: Set(new.opens_at),
        closes_at: Set(window::deadline(new.closes_at, &new.deadline_zone)),
        grace_minutes: Set(new.grace_minutes),
        deadline_zone: Set(new.deadline_zone),
        decisions_on: Set(new.decisions_on),
        starts_on: Set(new.starts_on),
        ends_on: Set(new.ends_on),
        venue: Set(new.venue),
        languages: Set(json!(new.languages)),
        places: Set(new.places),
        reserve_places: Set(new.reserve_places),
        reviews_per_application: Set(2),
        offer_days: Set(14),
        questionnaire_id: Set(form),
        revision: Set(1),
        created_at: Set(ctx.now),
    };
    let edition = row.insert(txn).await?;
    insert_rules(txn, ctx, edition.id, new.rules).await?;
    insert_criteria(txn, ctx, edition.id, new.criteria).await?;
    let act = Act { act: "edition.create", kind: "edition", id: Some(edition.id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(edition)
}

async fn insert_rules(txn: &Txn, ctx: &Ctx, edition: EditionId, rules: Vec<NewRule>) -> Result<(), AppError> {
    let rows = rules.into_iter().zip(1..).map(|(rule, position)| eligibility_rule::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition),
        position: Set(position),
        kind: Set(rule.kind),
        params: Set(rule.params),
        note: Set(rule.note),
        reason_code: Set(rule.reason_code),
        active: Set(rule.active),
        version: Set(1),
    });
    eligibility_rule::Entity::insert_many(rows).exec_without_returning(txn).await?;
    Ok(())
}

async fn insert_criteria(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    all: Vec<NewCriterion>,
) -> Result<(), AppError> {
    let rows = all.into_iter().zip(1..).map(|(new, position)| criterion::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition),
        position: Set(position),
        code: Set(new.code),
        weight: Set(new.weight),
        title: Set(new.title),
        help: Set(new.help),
        anchors: Set(json!(new.anchors)),
    });
    criterion::Entity::insert_many(rows).exec_without_returning(txn).await?;
    Ok(())
}

/// The published default form; stored when it is first needed.
async fn default_questionnaire(txn: &Txn, ctx: &Ctx) -> Result<QuestionnaireId, AppError> {
    let definition: Value = serde_json::from_str(defaults::QUESTIONNAIRE).map_err(anyhow::Error::from)?;
    let code = definition.get("code").and_then(Value::as_str).unwrap_or("application").to_owned();
    let version =
        definition.get("version").and_then(Value::as_i64).and_then(|v| i32::try_from(v).ok()).unwrap_or(1);
    let known = questionnaire::Entity::find()
        .filter(questionnaire::Column::Code.eq(&code))
        .filter(questionnaire::Column::Version.eq(version))
        .one(txn)
        .await?;
    if let Some(known) = known {
        return Ok(known.id);
    }
    let row = questionnaire::ActiveModel {
        id: Set(ctx.new_id()),
        code: Set(code),
        version: Set(version),
        definition: Set(definition),
        published_at: Set(Some(ctx.now)),
        created_at: Set(ctx.now),
    };
    Ok(row.insert(txn).await?.id)
}

/// Lets the public see an edition from now on.
pub async fn announce(txn: &Txn, ctx: &Ctx, edition: EditionId) -> Result<(), AppError> {
    let row =
        edition::ActiveModel { id: Set(edition), announced_at: Set(Some(ctx.now)), ..Default::default() };
    row.update(txn).await?;
    let act = Act { act: "edition.announce", kind: "edition", id: Some(edition.0), ..Act::default() };
    journal::record(txn, ctx, act);
    ctx.public_changed(txn);
    Ok(())
}
