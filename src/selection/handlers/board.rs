//! `GET /desk/:edition/selection`: the question stands in the address, the answer is reckoned anew each time.

mod answered;

use std::sync::Arc;

use entity::{ScenarioId, edition};
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{FieldError, Posted, Queried};
use crate::page::Pages;
use crate::paths;
use crate::screening::{Shown, Standing};
use crate::selection::candidates::Shortlist;
use crate::selection::forms::{self, Wish};
use crate::selection::solver::{Ask, Outcome, Problem, Rule};
use crate::selection::targets::Target;
use crate::selection::views::{self, Board, Hidden, ScenarioRow};
use crate::selection::{actions, queries};

const SCENARIOS: u64 = 10;

#[handler]
pub async fn show(ctx: Ctx, Path(code): Path<String>, Queried(query): Queried) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let page = load(&ctx, &edition, &query, None).await?;
    if page.errors.is_empty() { ctx.page(&page) } else { ctx.unprocessable(&page) }
}

/// The board for the question in `query`; `refused` is what was wrong with the scenario to be kept.
pub(super) async fn load(
    ctx: &Ctx,
    edition: &edition::Model,
    query: &Posted,
    refused: Option<FieldError>,
) -> Result<Board, AppError> {
    let mut shortlist = actions::shortlist(ctx, edition).await?;
    let (mut wish, targets) = asked(ctx, edition, query).await?;
    let mut board = begun(ctx, edition, &shortlist, &wish).await?;
    board.scenario_title = query.get("title").to_owned();
    let candidates = std::mem::take(&mut shortlist.candidates);
    let problem = Arc::new(Problem { candidates, ..wish.plan.clone() });
    let outcome = solve(&mut wish, &problem).await?;
    board.verdict = if problem.candidates.is_empty() { "none" } else { "wrong" }.to_owned();
    if let Some(outcome) = &outcome {
        answered::fill(&mut board, ctx.lang, (edition, &shortlist), (&wish, &problem), outcome);
    }
    fill_form(&mut board, wish, &targets, outcome.as_ref());
    board.errors.extend(refused);
    add_scenarios(ctx, edition, query, &mut board).await?;
    Ok(board)
}

/// What the address asks, over what the edition agreed.
pub(super) async fn asked(
    ctx: &Ctx,
    edition: &edition::Model,
    query: &Posted,
) -> Result<(Wish, Vec<Target>), AppError> {
    let typed = query.get("places").trim().parse().ok();
    let places = typed.or(usize::try_from(edition.places).ok()).unwrap_or(1);
    let agreed = queries::targets_of(ctx.store().read(), edition.id, places).await?;
    let plan = queries::plan(edition, &agreed);
    let targets = queries::with_defaults(agreed, places);
    Ok((forms::wish(query, plan, &targets), targets))
}

async fn begun(
    ctx: &Ctx,
    edition: &edition::Model,
    shortlist: &Shortlist,
    wish: &Wish,
) -> Result<Board, AppError> {
    Ok(Board {
        heading: views::Heading::of(edition, ctx.lang),
        candidates: shortlist.candidates.len(),
        unscored: shortlist.unscored(),
        held: shortlist.held,
        held_url: Shown::Shortlisted.url(&edition.code, Standing::Unknown),
        save_url: paths::scenarios(&edition.code),
        agreed: queries::agreed_seal(ctx.store().read(), edition.id).await?,
        is_agreed: is_agreed(ctx, edition, wish).await?,
        targets_url: paths::targets(&edition.code),
        reviews_url: paths::staff_reviews(&edition.code),
        ..Board::default()
    })
}

/// Whether the page asks under the agreed targets, in any order.
async fn is_agreed(ctx: &Ctx, edition: &edition::Model, wish: &Wish) -> Result<bool, AppError> {
    let agreed = queries::targets_of(ctx.store().read(), edition.id, wish.plan.places).await?;
    let sorted = |mut rules: Vec<Rule>| {
        rules.sort_by(|a, b| a.id.cmp(&b.id));
        rules
    };
    Ok(sorted(agreed.iter().map(Target::rule).collect()) == sorted(wish.plan.rules.clone()))
}

/// The answer; none if there are no candidates, or the question cannot be asked of them.
async fn solve(wish: &mut Wish, problem: &Arc<Problem>) -> Result<Option<Outcome>, AppError> {
    if problem.candidates.is_empty() || !wish.is_well_put(problem) {
        return Ok(None);
    }
    let listed = |id: &String| Some(id.clone()).into_iter().filter(|id| !id.is_empty()).collect();
    let (with, without) = (listed(&wish.with), listed(&wish.without));
    let ask = Ask { costs: true, with, without, ..Ask::default() };
    let mut outcome = queries::solve(problem.clone(), ask).await?;
    let asked = outcome.rules.iter().find(|report| report.id == wish.frontier);
    if let Some(report) = asked {
        let frontier = Some(views::frontier::asked(problem, &wish.frontier, report.count));
        let of = Ask { frontier, ..Ask::default() };
        outcome.frontier = queries::solve(problem.clone(), of).await?.frontier;
    }
    Ok(Some(outcome))
}

fn fill_form(board: &mut Board, wish: Wish, targets: &[Target], outcome: Option<&Outcome>) {
    let typed = |name: &str| wish.typed.get(name).cloned().unwrap_or_default();
    board.targets = views::target_rows(targets, &wish.plan, outcome, &wish.typed);
    board.targets.iter_mut().for_each(|row| row.is_weighed = row.code == wish.frontier);
    board.has_frontiers = board.targets.iter().any(|row| row.has_frontier);
    board.conflict = board.targets.iter().filter(|row| row.in_conflict).cloned().collect();
    board.places = wish.plan.places;
    board.places_typed = typed("places");
    (board.include, board.exclude, board.apart) = (typed("include"), typed("exclude"), typed("apart"));
    let question = forms::question(&wish.plan).into_iter();
    board.question = question.map(|(name, value)| Hidden { name, value }).collect();
    (board.with, board.without, board.errors) = (wish.with, wish.without, wish.errors);
}

async fn add_scenarios(
    ctx: &Ctx,
    edition: &edition::Model,
    query: &Posted,
    board: &mut Board,
) -> Result<(), AppError> {
    let db = ctx.store().read();
    let before = query.get("before").parse::<ScenarioId>().ok();
    let mut rows = queries::scenarios(db, edition.id, before, SCENARIOS + 1).await?;
    let has_more = rows.len() as u64 > SCENARIOS;
    rows.truncate(SCENARIOS as usize);
    if let Some(last) = rows.last().filter(|_| has_more) {
        board.older_url = format!("{}?before={}", paths::selection(&edition.code), last.id);
    }
    board.scenarios = rows.iter().map(|row| ScenarioRow::of(&edition.code, row)).collect();
    board.is_released = queries::released(db, edition.id).await?.is_some();
    Ok(())
}
