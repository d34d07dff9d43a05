//! `GET /desk/:edition/selection`: the question stands in the address, the answer is reckoned anew each time.

use entity::{ScenarioId, edition};
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{FieldError, Posted, Queried};
use crate::page::Pages;
use crate::paths;
use crate::picture::Ring;
use crate::screening::{Shown, Standing};
use crate::selection::candidates::{Shortlist, Shortlisted};
use crate::selection::forms::{self, Wish};
use crate::selection::solver::{Ask, Fault, Forced, Outcome, Problem, Rule, Side, Status, WhatIf};
use crate::selection::targets::{Target, bounded, bounds};
use crate::selection::views::{self, Board, Hidden, Move, ScenarioRow, WhatIfView};
use crate::selection::{actions, queries};

const SCENARIOS: u64 = 10;
/// How many of those outside are shown, best first.
const OUTSIDE: usize = 10;

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
    let shortlist = actions::shortlist(ctx, edition).await?;
    let (mut wish, targets) = asked(ctx, edition, query).await?;
    let problem = Problem { candidates: shortlist.candidates.clone(), ..wish.plan.clone() };
    let mut board = Board {
        heading: views::Heading::of(edition, ctx.lang),
        candidates: problem.candidates.len(),
        unscored: shortlist.unscored(),
        held: shortlist.held,
        held_url: Shown::Shortlisted.url(&edition.code, Standing::Unknown),
        save_url: paths::scenarios(&edition.code),
        agreed: queries::agreed_seal(ctx.store().read(), edition.id).await?,
        is_agreed: is_agreed(ctx, edition, &wish).await?,
        targets_url: paths::targets(&edition.code),
        reviews_url: paths::staff_reviews(&edition.code),
        scenario_title: query.get("title").to_owned(),
        ..Board::default()
    };
    let solved = if problem.candidates.is_empty() {
        board.verdict = "none".to_owned();
        None
    } else {
        solve(&mut wish, &shortlist, problem.clone()).await?
    };
    if let Some(outcome) = &solved {
        answer(&mut board, edition, &shortlist, &problem, outcome);
        board.what_if = outcome.what_if.first().map(|found| view_of(&shortlist, found));
    }
    fill_form(&mut board, wish, &targets, solved.as_ref());
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

/// Whether the page asks under the agreed targets, in any order.
async fn is_agreed(ctx: &Ctx, edition: &edition::Model, wish: &Wish) -> Result<bool, AppError> {
    let agreed = queries::targets_of(ctx.store().read(), edition.id, wish.plan.places).await?;
    let sorted = |mut rules: Vec<Rule>| {
        rules.sort_by(|a, b| a.id.cmp(&b.id));
        rules
    };
    Ok(sorted(agreed.iter().map(Target::rule).collect()) == sorted(wish.plan.rules.clone()))
}

async fn solve(wish: &mut Wish, shortlist: &Shortlist, problem: Problem) -> Result<Option<Outcome>, AppError> {
    for (field, typed) in [("with", &wish.with), ("without", &wish.without)] {
        if !typed.is_empty() && !problem.candidates.iter().any(|c| c.id == *typed) {
            let error = FieldError::new(field, "selection-unknown-reference");
            wish.errors.push(error.with("reference", typed.as_str()));
        }
    }
    let faults: Vec<Fault> = problem.check();
    wish.add_faults(&faults);
    debug_assert!(shortlist.people.len() >= problem.candidates.len());
    if !wish.errors.is_empty() || !faults.is_empty() {
        return Ok(None);
    }
    let listed = |id: &String| Some(id.clone()).into_iter().filter(|id| !id.is_empty()).collect();
    let mut ask = Ask { with: listed(&wish.with), ..Ask::default() };
    if ask.with.is_empty() {
        ask.without = listed(&wish.without);
    }
    Ok(Some(queries::solve(problem, ask).await?))
}

fn answer(
    board: &mut Board,
    edition: &edition::Model,
    shortlist: &Shortlist,
    problem: &Problem,
    outcome: &Outcome,
) {
    let ask = |what: &str, reference: &str| {
        format!("{}?{}&{what}={reference}", paths::selection(&edition.code), forms::query(problem))
    };
    let selected = &outcome.selected;
    board.verdict = verdict(outcome.status, selected.is_empty());
    (board.score, board.bound) = (outcome.score, outcome.bound);
    board.pinned = selected.iter().filter(|id| problem.include.contains(id)).count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    board.ring = Some(Ring::new(count(problem.places), count(selected.len()), 0));
    board.seats = views::seats(&edition.code, shortlist, selected, &problem.include);
    for seat in board.seats.iter_mut().filter(|seat| seat.state == "in") {
        seat.ask_url = ask("without", &seat.reference);
    }
    let mut outside: Vec<&Shortlisted> = shortlist.people.iter().filter(|p| p.score.is_some()).collect();
    outside.retain(|person| !selected.contains(&person.application.reference));
    outside.sort_by_key(|person| std::cmp::Reverse(person.score));
    let rows = outside.into_iter().take(OUTSIDE).map(|person| views::seat(&edition.code, person));
    let outside =
        rows.map(|row| views::Seat { ask_url: ask("with", &row.reference), state: "out".into(), ..row });
    board.outside = outside.collect();
    relaxed(board, edition, problem, outcome);
}

fn verdict(status: Status, is_empty: bool) -> String {
    let verdict = match (status, is_empty) {
        (Status::Optimal, _) => "optimal",
        (Status::NotProven, false) => "not_proven",
        (Status::NotProven, true) => "not_found",
        (Status::Infeasible, _) => "infeasible",
    };
    verdict.to_owned()
}

/// What contradicts, the least change that helps, and where to go to have it.
fn relaxed(board: &mut Board, edition: &edition::Model, problem: &Problem, outcome: &Outcome) {
    use crate::selection::solver::Pin;
    let pins = outcome.conflict_pins.iter().map(|pin| match pin {
        Pin::Include(id) | Pin::Exclude(id) => id.clone(),
        Pin::Apart(first, second) => format!("{first} {second}"),
    });
    board.conflict_pins = pins.collect();
    let mut changed = Problem { candidates: Vec::new(), ..problem.clone() };
    for change in &outcome.relaxation {
        let Some(rule) = changed.rules.iter_mut().find(|rule| rule.id == change.rule) else { continue };
        let (min, max) = bounds(&rule.kind);
        let (min, max, side) = match change.bound {
            Side::Min => (Some(change.to).filter(|to| *to > 0), max, "min"),
            Side::Max => (min, Some(change.to), "max"),
        };
        let labels = views::label_of(&rule.kind);
        let (code, side) = (rule.id.clone(), side.to_owned());
        board.relaxation.push(Move { code, labels, side, from: change.from, to: change.to });
        match bounded(&rule.kind, min, max) {
            Some(kind) => rule.kind = kind,
            None => changed.rules.retain(|rule| rule.id != change.rule),
        }
    }
    if !outcome.relaxation.is_empty() {
        board.relaxed_url = format!("{}?{}", paths::selection(&edition.code), forms::query(&changed));
    }
}

fn view_of(shortlist: &Shortlist, found: &WhatIf) -> WhatIfView {
    let named = |reference: &String| views::named(shortlist.by_reference(reference), reference);
    WhatIfView {
        is_with: found.forced == Forced::In,
        who: named(&found.id),
        status: verdict(found.status, found.score.is_none()),
        score: found.score,
        is_proven: found.loss.is_some(),
        loss: found.loss,
        enters: found.enters.iter().map(named).collect(),
        leaves: found.leaves.iter().map(named).collect(),
    }
}

fn fill_form(board: &mut Board, wish: Wish, targets: &[Target], outcome: Option<&Outcome>) {
    let typed = |name: &str| wish.typed.get(name).cloned().unwrap_or_default();
    board.targets = views::target_rows(targets, &wish.plan, outcome, &wish.typed);
    board.conflict = board.targets.iter().filter(|row| row.in_conflict).cloned().collect();
    board.places = wish.plan.places;
    (board.places_typed, board.include, board.exclude) =
        (typed("places"), typed("include"), typed("exclude"));
    let question = forms::question(&wish.plan).into_iter();
    board.question = question.map(|(name, value)| Hidden { name, value }).collect();
    if board.verdict.is_empty() {
        board.verdict = "wrong".to_owned();
    }
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
