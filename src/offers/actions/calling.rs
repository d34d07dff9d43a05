//! Calling up a reserve: a freed place goes to the next person who keeps every target true.

use std::collections::HashSet;

use entity::offer::{self, OfferStatus};
use entity::{ApplicationId, OfferId, application, edition};

use super::mails::tell;
use super::making::{make, transition};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::offers::deadline::effective;
use crate::offers::queries;
use crate::offers::state::{FREED, HOLDING, Step};
use crate::screening::{Scope, Screen};
use crate::selection::solver::reserve::next_reserve;
use crate::selection::solver::{Problem, RuleKind, Violation, check};
use crate::selection::{self, candidates::Shortlist, targets::Target};
use crate::store::Txn;
use crate::{applications, people};

/// A freed place, and who waits for it.
#[derive(Clone, Debug)]
pub struct Vacancy {
    pub freed: offer::Model,
    /// Reserves without an offer, in their order, with the targets that each alone would break.
    pub waiting: Vec<Waiting>,
    /// The first of them who keeps every target true.
    pub next: Option<ApplicationId>,
    /// Who holds a place now: what the suggestion was reckoned from.
    pub holding: Vec<OfferId>,
    pub is_taken: bool,
}

#[derive(Clone, Debug)]
pub struct Waiting {
    pub application: application::Model,
    pub score: Option<i64>,
    pub breaks: Vec<RuleKind>,
    /// A check is not known or not met: no place can be offered.
    pub is_held: bool,
}

/// Whom to call up, as confirmed on the page.
#[derive(Clone, Debug)]
pub struct CallUp {
    pub freed: OfferId,
    pub application: ApplicationId,
    /// Needed when it is not the one who is next.
    pub reason: String,
}

/// What the page of a freed place shows.
pub async fn vacancy(ctx: &Ctx, edition: &edition::Model, id: OfferId) -> Result<Vacancy, AppError> {
    selection::policy::may_choose(&ctx.actor, edition.programme_id)?;
    let (own, of) = (ctx.clone(), edition.clone());
    let read = ctx.store().write(async move |txn| read(txn, &own, &of, id).await);
    let (freed, offers, waiting, shortlist, targets) = read.await?;
    let mut applications = selection::applications_by_id(ctx.store().read(), waiting.clone()).await?;
    let screen = Screen::load(ctx, edition).await?;
    let held = screen.held(ctx.store().read(), ctx.now, &Scope::These(waiting.clone())).await?;
    let holding: Vec<&offer::Model> =
        offers.iter().filter(|offer| HOLDING.contains(&effective(offer, ctx.now))).collect();
    let references = |ids: &[ApplicationId]| -> Vec<String> {
        let person = |id: &ApplicationId| shortlist.people.iter().find(|person| person.id == *id);
        ids.iter().filter_map(person).map(|person| person.reference.clone()).collect()
    };
    let members = references(&holding.iter().map(|offer| offer.application_id).collect::<Vec<_>>());
    let free: Vec<ApplicationId> = waiting.iter().filter(|id| !held.contains(id)).copied().collect();
    let list = references(&free);
    let places = selection::released(ctx.store().read(), edition.id).await?.map_or(0, |r| r.selected);
    let problem = question(places, &shortlist, &targets);
    let asked = (problem.clone(), members.clone());
    let next = selection::put(move || next_reserve(&asked.0, &asked.1, &list)).await?;
    let next = next.and_then(|reference| shortlist.by_reference(&reference).map(|person| person.id));
    let is_taken = queries::replaced(&offers).contains(&id);
    let holding = holding.iter().map(|offer| offer.id).collect();
    let mut row = |id: &ApplicationId| {
        let score = shortlist.people.iter().find(|person| person.id == *id)?.score;
        let application = applications.remove(id)?;
        let breaks = broken_with(&problem, &members, &application.reference);
        Some(Waiting { application, score, breaks, is_held: held.contains(id) })
    };
    let waiting = waiting.iter().filter_map(&mut row).collect();
    Ok(Vacancy { freed, waiting, next, holding, is_taken })
}

fn question(places: i32, shortlist: &Shortlist, targets: &[Target]) -> Problem {
    Problem {
        places: usize::try_from(places).unwrap_or(0),
        candidates: shortlist.candidates.clone(),
        rules: targets.iter().map(Target::rule).collect(),
        ..Problem::default()
    }
}

type Read = (offer::Model, Vec<offer::Model>, Vec<ApplicationId>, Shortlist, Vec<Target>);

async fn read(txn: &Txn, ctx: &Ctx, edition: &edition::Model, id: OfferId) -> Result<Read, AppError> {
    let freed = queries::in_edition(txn, edition.id, id).await?;
    let offers = queries::of_edition(txn, edition.id).await?;
    let waiting = queries::reserves_left(txn, edition.id, &offers).await?;
    let listed: HashSet<ApplicationId> =
        waiting.iter().copied().chain(offers.iter().map(|offer| offer.application_id)).collect();
    let listed = Scope::These(listed.into_iter().collect());
    let shortlist = selection::candidates_of(txn, ctx, edition, &listed).await?;
    let places = selection::released(txn, edition.id).await?.map_or(0, |release| release.selected);
    let places = usize::try_from(places).unwrap_or(0);
    let targets = selection::targets_of(txn, edition.id, places).await?;
    Ok((freed, offers, waiting, shortlist, targets))
}

/// The rules that could no longer hold if this person joined the members.
fn broken_with(problem: &Problem, members: &[String], reference: &str) -> Vec<RuleKind> {
    let places = members.len() + 1;
    let open = problem.places.saturating_sub(places);
    let mut joined = Problem { places, ..problem.clone() };
    for rule in &mut joined.rules {
        if let RuleKind::Where { min: Some(min), .. } = &mut rule.kind {
            *min = min.saturating_sub(open);
        }
    }
    let cohort: Vec<&str> = members.iter().map(String::as_str).chain([reference]).collect();
    let violated = check(&joined, &cohort).into_iter().filter_map(|violation| match violation {
        Violation::TooFew { rule, .. } | Violation::TooMany { rule, .. } => Some(rule),
        _ => None,
    });
    let violated: HashSet<String> = violated.collect();
    problem.rules.iter().filter(|rule| violated.contains(&rule.id)).map(|rule| rule.kind.clone()).collect()
}

/// Offers a freed place to a reserve. `seen` are the holders from whom the suggestion was reckoned: if they
/// changed meanwhile, nothing is offered.
pub async fn call_up(
    ctx: &Ctx,
    edition: &edition::Model,
    call: CallUp,
    seen: Vec<OfferId>,
) -> Result<(), AppError> {
    selection::policy::chooser(&ctx.actor, edition.programme_id)?;
    let (own, screen, edition) = (ctx.clone(), Screen::load(ctx, edition).await?, edition.clone());
    let write = ctx.store().write(async move |txn| {
        let offers = queries::of_edition(txn, edition.id).await?;
        let freed = offers.iter().find(|offer| offer.id == call.freed).ok_or(AppError::NotFound)?;
        if queries::replaced(&offers).contains(&call.freed) {
            return Err(AppError::Illegal("illegal-offer-place-gone"));
        }
        if !FREED.contains(&effective(freed, own.now)) {
            return Err(AppError::Illegal("illegal-offer-place-held"));
        }
        let holds = |offer: &&offer::Model| HOLDING.contains(&effective(offer, own.now));
        if !offers.iter().filter(holds).map(|offer| offer.id).eq(seen.iter().copied()) {
            return Err(AppError::Stale);
        }
        if !queries::reserves_left(txn, edition.id, &offers).await?.contains(&call.application) {
            return Err(AppError::Illegal("illegal-not-a-reserve"));
        }
        if !screen.held(txn, own.now, &Scope::These(vec![call.application])).await?.is_empty() {
            return Err(AppError::Illegal("illegal-reserve-check-open"));
        }
        expire(txn, &own, freed).await?;
        offer_on(txn, &own, &edition, &call).await
    });
    write.await
}

async fn expire(txn: &Txn, ctx: &Ctx, freed: &offer::Model) -> Result<(), AppError> {
    if freed.status == OfferStatus::Open {
        transition(txn, ctx, freed, Step::Expire, "").await?;
    }
    Ok(())
}

async fn offer_on(txn: &Txn, ctx: &Ctx, edition: &edition::Model, call: &CallUp) -> Result<(), AppError> {
    let application = applications::find(txn, call.application).await?;
    let person = people::find(txn, application.applicant_id).await?;
    let offer = make(txn, ctx, edition, &application, Some((call.freed, &call.reason))).await?;
    let reason = if call.reason.is_empty() { "next_reserve" } else { "panel_override" };
    let act = Act { act: "offer.call_up", kind: "offer", id: Some(offer.id.0), reason };
    journal::record(txn, ctx, act);
    tell(txn, ctx, "offer-from-reserve", (edition, &application), (&person, Some(&offer)))
}
