//! The list of applications, what is done with many of them, and one of them.

use entity::application::ApplicationStatus;
use entity::{ApplicationId, application, edition, eligibility_rule};
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::desk::filter::Filter;
use crate::desk::queries::{self, list};
use crate::desk::views::{Application, Applications, Endorsed, Event, ReviewRow, SectionView};
use crate::error::AppError;
use crate::form::{Checked, FieldError, Posted, Queried};
use crate::nominations::{self, edition_to_manage};
use crate::page::Pages;
use crate::questionnaires::{self, Answers, Questionnaire, Worded};
use crate::screening::{self, Batch, CheckRow, Finding, Outcome, Plan, Preview, Scope, Screen};
use crate::{applications, paths, people, programmes};

/// A person ticks at most a page of rows.
const MOST_TICKED: usize = 200;

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    ctx.page(&load(&ctx, &edition, &Filter::of(&query)).await?)
}

async fn load(ctx: &Ctx, edition: &edition::Model, filter: &Filter) -> Result<Applications, AppError> {
    let db = ctx.store().read();
    let filtered =
        async { if filter.is_plain() { Ok(0) } else { list::count(db, edition.id, filter, ctx.lang).await } };
    let (counts, filtered, rules, listing) = tokio::try_join!(
        queries::list_counts(db, edition.id),
        filtered,
        programmes::rules(db, edition.id),
        list::page(db, edition, filter, ctx.lang),
    )?;
    let total = match (filter.is_plain(), filter.status) {
        (true, None) => u64::try_from(counts.applications()).unwrap_or(0),
        (true, Some(status)) => u64::try_from(counts.of(status)).unwrap_or(0),
        (false, _) => filtered,
    };
    Ok(Applications {
        total,
        waiting: counts.of(ApplicationStatus::Submitted),
        ..Applications::of(edition, ctx.lang, filter, &listing, &rules)
    })
}

/// What would happen, before it happens.
#[handler]
pub async fn preview(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let rules = programmes::rules(ctx.store().read(), edition.id).await?;
    match asked(&ctx, &edition, &rules, &posted).await? {
        Ok(batch) => {
            let plan = screening::plan(&ctx, &edition, &batch).await?;
            ctx.page(&shown(&ctx, &edition, &rules, &posted, &batch.finding, &plan))
        }
        Err(error) => {
            let filter = Filter::of(&Posted::parse(posted.get("filter")));
            let page = load(&ctx, &edition, &filter).await?;
            ctx.unprocessable(&Applications { errors: vec![error], ..page })
        }
    }
}

/// Which applications, and what to find of them.
async fn asked(
    ctx: &Ctx,
    edition: &edition::Model,
    rules: &[eligibility_rule::Model],
    posted: &Posted,
) -> Result<Result<Batch, FieldError>, AppError> {
    let finding = match screening::finding(posted, rules) {
        Ok(Finding::Open) => return Ok(Err(FieldError::new("act", "screening-act-needed"))),
        Ok(finding) => finding,
        Err(error) => return Ok(Err(error)),
    };
    let ids: Vec<ApplicationId> = if posted.get("scope") == "all" {
        let filter = Filter::of(&Posted::parse(posted.get("filter")));
        list::ids(ctx.store().read(), edition.id, &filter, ctx.lang).await?
    } else {
        posted.all("id").filter_map(|id| id.parse().ok()).take(MOST_TICKED).collect()
    };
    if ids.is_empty() {
        return Ok(Err(FieldError::new("scope", "desk-bulk-nothing")));
    }
    Ok(Ok(Batch { finding, scope: Scope::These(ids) }))
}

fn shown(
    ctx: &Ctx,
    edition: &edition::Model,
    rules: &[eligibility_rule::Model],
    posted: &Posted,
    finding: &Finding,
    plan: &Plan,
) -> Preview {
    let list = paths::staff_applications(&edition.code);
    let again = posted.fields().filter(|(name, _)| ["scope", "filter", "id"].contains(name));
    let again = again.filter(|(name, _)| *name != "id" || posted.get("scope") != "all");
    let again = again.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let page = Preview::of(edition, ctx.lang, finding, rules, plan, again);
    let back_url = format!("{list}?{}", posted.get("filter"));
    Preview { confirm_url: format!("{list}/batch"), back_url, ..page }
}

#[handler]
pub async fn carry_out(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let rules = programmes::rules(ctx.store().read(), edition.id).await?;
    let batch = asked(&ctx, &edition, &rules, &posted).await?;
    let batch = batch.map_err(|_| AppError::Invalid("desk-bulk-nothing"))?;
    let finding = batch.finding.clone();
    let list = paths::screening(&code);
    match screening::carry_out(&ctx, &edition, batch, posted.get("mark")).await? {
        Outcome::Done { at, .. } => {
            Ok(ctx.see_other(format!("{list}?done={}", at.timestamp_micros()), "flash-screening-done"))
        }
        Outcome::Nothing => Ok(ctx.see_other(list, "flash-screening-nothing")),
        Outcome::Changed(plan) => {
            let page = shown(&ctx, &edition, &rules, &posted, &finding, &plan);
            ctx.conflict(&Preview { has_changed: true, ..page })
        }
    }
}

#[handler]
pub async fn show(ctx: Ctx, Path((code, id)): Path<(String, ApplicationId)>) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let db = ctx.store().read();
    let screen = Screen::load(&ctx, &edition).await?;
    let case = screen.one(db, ctx.now, id).await?;
    let row = |settled| CheckRow::of(settled, &screen.rules, "", ctx.lang);
    let nominees = nominations::of_applications(db, edition.id, &[id]).await?;
    let assignments = queries::reviewers(db, id).await?;
    let people = people::find_many(db, assignments.iter().map(|assignment| assignment.reviewer_id)).await?;
    let review = |assignment: &entity::assignment::Model| {
        let reviewer = people.get(&assignment.reviewer_id).map(|person| person.full_name.clone());
        ReviewRow::of(assignment, reviewer.unwrap_or_default())
    };
    let application = applications::find(db, id).await?;
    let events = applications::events(db, id).await?;
    let page = Application::of(&edition, &case, ctx.lang).decided(queries::decision(db, id).await?);
    ctx.page(&Application {
        checks: case.checks.iter().map(row).collect(),
        sections: sections(&ctx, &application).await?,
        nomination: nominees.get(&id).map(|nominee| Endorsed::of(&code, nominee)),
        reviews: assignments.iter().map(review).collect(),
        score: applications::scored(application.score),
        events: events.iter().map(Event::of).collect(),
        zone: ctx.zone_name(),
        ..page
    })
}

/// The answers by section; what is kept apart is not among them.
async fn sections(ctx: &Ctx, application: &application::Model) -> Result<Vec<SectionView>, AppError> {
    let form = programmes::questionnaire(ctx.store().read(), application.questionnaire_id).await?;
    let form: Questionnaire = serde_json::from_value(form.definition).map_err(anyhow::Error::from)?;
    let answers: Answers =
        serde_json::from_value(application.answers.clone()).map_err(anyhow::Error::from)?;
    let lang = ctx.lang.code();
    let rows = questionnaires::summary(&form, &answers, lang, &questionnaires::country_name);
    let of = |key: &str| rows.iter().filter(|row| row.section == key && !row.is_sensitive).cloned().collect();
    let section = |section: &questionnaires::Section| SectionView {
        title: Worded::of(&section.title, lang),
        answers: of(&section.key),
    };
    Ok(form.sections.iter().map(section).collect())
}
