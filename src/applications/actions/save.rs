//! Saving one page of a draft: everything typed is kept, right or not; what others saved meanwhile is not lost.

use std::sync::Arc;

use entity::ApplicationId;
use entity::application::{ActiveModel, Model};
use sea_orm::{ActiveModelTrait, Set};
use serde_json::json;

use crate::applications::draft::{self, Apart, Facts};
use crate::applications::{policy, queries, sensitive};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Posted;
use crate::journal::{self, Act};
use crate::programmes;
use crate::questionnaires::{
    Answers, Group, Problem, Questionnaire, Reading, country_name, match_country, parse_page, set_apart,
};
use crate::store::Txn;

/// What became of a posted page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Kept,
    /// An answer is above the hard limit; nothing was stored.
    TooLarge,
    /// The page was saved elsewhere after this one was opened; nothing was stored.
    Stale,
}

/// A posted page and what is stored now.
#[derive(Clone, Debug)]
pub struct SavedPage {
    pub outcome: Outcome,
    pub application: Model,
    /// What is stored, with what is kept apart if the page asks for it.
    pub stored: Answers,
    /// The same with everything typed over it.
    pub typed: Answers,
    pub problems: Vec<Problem>,
}

/// Saves the page `key` of the actor's own draft, unless it is stale.
pub async fn save_page(
    ctx: &Ctx,
    id: ApplicationId,
    form: Arc<Questionnaire>,
    key: String,
    posted: Posted,
) -> Result<SavedPage, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let application = queries::own(txn, &ctx.actor, id).await?;
            let edition = programmes::edition(txn, application.edition_id).await?;
            policy::may_edit(&ctx.actor, &application, &edition, ctx.now)?;
            let group = form.group(&key).ok_or(AppError::NotFound)?;
            let page = read(txn, &ctx, &form, group, application, &posted).await?;
            if page.outcome == Outcome::Kept { write(txn, &ctx, &form, group, page).await } else { Ok(page) }
        })
        .await
}

/// What changes when a page is saved, and with nothing else: a page made before carries another one.
pub fn fingerprint(ctx: &Ctx, group: &Group, stored: &Answers) -> String {
    let page = draft::of_page(group, stored).to_string();
    let mut hash = ctx.instance.keyed_hash("page of a draft", page.as_bytes());
    hash.truncate(16);
    hash
}

async fn read(
    txn: &Txn,
    ctx: &Ctx,
    form: &Questionnaire,
    group: &Group,
    application: Model,
    posted: &Posted,
) -> Result<SavedPage, AppError> {
    let stored = queries::answers_of_page(txn, form, group, &application).await?;
    let reading = Reading {
        answers: &stored,
        lang: ctx.lang.code(),
        countries: &match_country,
        country_name: &country_name,
        now: ctx.now,
    };
    let (page, problems, may_be_kept) = match parse_page(form, group, posted, &reading) {
        Ok(page) => (page, Vec::new(), true),
        Err(rejected) => {
            let may_be_kept = rejected.may_be_kept();
            (rejected.typed, rejected.problems, may_be_kept)
        }
    };
    let typed = stored.clone().with(page);
    let is_stale = posted.get("revision") != fingerprint(ctx, group, &stored)
        && draft::of_page(group, &typed) != draft::of_page(group, &stored);
    let outcome = match (is_stale, may_be_kept) {
        (true, _) => Outcome::Stale,
        (false, false) => Outcome::TooLarge,
        (false, true) => Outcome::Kept,
    };
    Ok(SavedPage { outcome, application, stored, typed, problems })
}

async fn write(
    txn: &Txn,
    ctx: &Ctx,
    form: &Questionnaire,
    group: &Group,
    page: SavedPage,
) -> Result<SavedPage, AppError> {
    let (open, apart) = set_apart(form, page.typed.clone());
    let facts = Facts::of(form, &open);
    let row = ActiveModel {
        id: Set(page.application.id),
        answers: Set(json!(open)),
        search_text: Set(facts.search_text(&page.application.reference)),
        full_name: Set(facts.full_name),
        country_iso3: Set(facts.country_iso3),
        employer: Set(facts.employer),
        ministry_type: Set(facts.ministry_type),
        seniority: Set(facts.seniority),
        track: Set(facts.track),
        revision: Set(page.application.revision + 1),
        updated_at: Set(ctx.now),
        ..Default::default()
    };
    let application = row.update(txn).await?;
    if draft::is_apart(group) {
        let apart = Apart::of(form, &apart);
        sensitive::keep(txn, ctx, application.id, apart.gender, &apart.term, &apart.needs).await?;
    }
    let id = Some(application.id.0);
    journal::record(txn, ctx, Act { act: "application.save", kind: "application", id, reason: "" });
    let stored = page.typed.clone();
    Ok(SavedPage { application, stored, ..page })
}
