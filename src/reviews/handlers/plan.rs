//! Assigning by plan: the whole plan first, then one confirmation.

use std::collections::HashMap;

use chrono::TimeDelta;
use entity::{PersonId, application, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::{called, managed};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::paths;
use crate::questionnaires::Worded;
use crate::reviews::assign::Plan;
use crate::reviews::queries::{self, Material};
use crate::reviews::views::{DueFields, PairRow, PersonRow, PlanPage};
use crate::reviews::{actions, forms};

/// Days that reviewers are given unless the manager says otherwise.
const DAYS: i64 = 14;

#[handler]
pub async fn new(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    ctx.page(&load(&ctx, &edition).await?)
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    match forms::due_on(&posted, ctx.now.date_naive()) {
        Ok(due_on) => {
            actions::assign_all(&ctx, edition.id, posted.get("seal").to_owned(), due_on).await?;
            Ok(ctx.see_other(paths::staff_reviews(&code), "flash-review-assigned"))
        }
        Err(error) => {
            let page = load(&ctx, &edition).await?;
            ctx.unprocessable(&PlanPage { errors: vec![error], due: DueFields::typed(&posted), ..page })
        }
    }
}

async fn load(ctx: &Ctx, edition: &edition::Model) -> Result<PlanPage, AppError> {
    let material = queries::material(ctx.store().read(), edition).await?;
    let plan = queries::plan(ctx.store().read(), &material).await?;
    let rows = Rows::of(edition, &material, &plan);
    let people: Vec<PersonRow> = rows.people();
    Ok(PlanPage {
        errors: Vec::new(),
        edition: Worded::of(&edition.title, ctx.lang.code()),
        count: plan.pairs.len(),
        mails: people.iter().filter(|person| person.drafts > 0).count(),
        people,
        applications: rows.pairs().len(),
        pairs: rows.pairs(),
        shortfalls: rows.shortfalls(),
        due: DueFields::of(ctx.now.date_naive() + TimeDelta::days(DAYS)),
        seal: actions::plan_seal(&plan),
        action: paths::review_plan(&edition.code),
        board_url: paths::staff_reviews(&edition.code),
    })
}

/// A plan with the names of those in it.
struct Rows<'a> {
    edition: &'a edition::Model,
    material: &'a Material,
    plan: &'a Plan,
    names: HashMap<PersonId, String>,
}

impl<'a> Rows<'a> {
    fn of(edition: &'a edition::Model, material: &'a Material, plan: &'a Plan) -> Rows<'a> {
        let names = material.reviewers.iter().map(|person| (person.id, called(person))).collect();
        Rows { edition, material, plan, names }
    }

    fn row(&self, one: &application::Model) -> PairRow {
        let pairs = self.plan.pairs.iter().filter(|(application, _)| *application == one.id);
        PairRow {
            url: paths::staff_review(&self.edition.code, one.id),
            reference: one.reference.clone(),
            who: one.full_name.clone(),
            country: one.country_iso3.clone(),
            reviewers: pairs.filter_map(|(_, reviewer)| self.names.get(reviewer).cloned()).collect(),
            lacks: self.plan.shortfalls.get(&one.id).copied().unwrap_or_default(),
        }
    }

    fn pairs(&self) -> Vec<PairRow> {
        let rows = self.material.applications.iter().map(|one| self.row(one));
        rows.filter(|row| !row.reviewers.is_empty()).collect()
    }

    fn shortfalls(&self) -> Vec<PairRow> {
        let rows = self.material.applications.iter().map(|one| self.row(one));
        rows.filter(|row| row.lacks > 0).collect()
    }

    fn people(&self) -> Vec<PersonRow> {
        let row = |person: &entity::person::Model| PersonRow {
            who: called(person),
            country: person.country_iso3.clone(),
            assigned: self.plan.loads.get(&person.id).copied().unwrap_or_default(),
            drafts: self.plan.pairs.iter().filter(|(_, reviewer)| *reviewer == person.id).count(),
            ..PersonRow::default()
        };
        self.material.reviewers.iter().map(row).collect()
    }
}
