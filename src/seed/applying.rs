//! Applications of many people at once: each the same rows as page by page, many to a write.

use std::sync::Arc;

use chrono::TimeDelta;
use entity::application::Model as Application;
use entity::{PersonId, edition, person};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::Scene;
use super::answers::{answers, first_pages};
use super::cast::Official;
use crate::applications::{self, Whole};
use crate::ctx::{Actor, Ctx, SignedIn};
use crate::error::AppError;
use crate::i18n::Lang;
use crate::questionnaires::Questionnaire;
use crate::store::{Store, Txn};

/// Applications to a write: well below what one closure may take.
const CHUNK: usize = 25;
/// Writes that wait for the lane at once: SQLite's lane puts them into one COMMIT. On PostgreSQL so large ones, all in
/// one edition, would only run into each other.
pub(super) fn at_once(store: &Store) -> usize {
    if store.is_sqlite() { 16 } else { 1 }
}

/// How far somebody came by the time the world is seen.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reached {
    /// The first pages are filled in.
    Pages(usize),
    HandedIn,
}

/// One person's application.
#[derive(Clone, Debug)]
pub(crate) struct Applying {
    pub official: Official,
    pub reached: Reached,
    /// The day, counted from today.
    pub day: i64,
}

/// Applies for everybody, in the order given. `has_receipt` mails each who handed in.
pub(crate) async fn apply(
    scene: &Scene,
    edition: &edition::Model,
    everybody: Vec<Applying>,
    has_receipt: bool,
) -> anyhow::Result<Vec<Application>> {
    let form = applications::form(scene.instance.store.read(), edition.questionnaire_id).await?;
    let chunks: Vec<Vec<(Ctx, Applying)>> = everybody
        .into_iter()
        .enumerate()
        .map(|(place, one)| (moment(scene, &one, place), one))
        .collect::<Vec<_>>()
        .chunks(CHUNK)
        .map(<[_]>::to_vec)
        .collect();
    let write = |chunk: Vec<(Ctx, Applying)>| {
        let (edition, form) = (Arc::new(edition.clone()), form.clone());
        let store = scene.instance.store.clone();
        async move {
            store
                .write(async move |txn| {
                    let mut made = Vec::new();
                    for (ctx, one) in &chunk {
                        made.push(apply_one(txn, ctx, (&edition, &form), one, has_receipt).await?);
                    }
                    Ok(made)
                })
                .await
        }
    };
    let made: Vec<Vec<Application>> =
        stream::iter(chunks).map(write).buffered(at_once(&scene.instance.store)).try_collect().await?;
    Ok(made.into_iter().flatten().collect())
}

/// Office hours, another minute for each person.
fn moment(scene: &Scene, one: &Applying, place: usize) -> Ctx {
    let ctx = scene.system(one.day);
    let minutes = i64::try_from(place * 37 % 480).unwrap_or(0);
    let lang = Lang::from_code(&one.official.language).unwrap_or_default();
    Ctx { now: ctx.now + TimeDelta::minutes(minutes), lang, ..ctx }
}

async fn apply_one(
    txn: &Txn,
    ctx: &Ctx,
    (edition, form): (&edition::Model, &Questionnaire),
    one: &Applying,
    has_receipt: bool,
) -> Result<Application, AppError> {
    let official = &one.official;
    let person = account(txn, ctx, official).await?;
    let ctx = Ctx { actor: acting(ctx, &person), ..ctx.clone() };
    let mut answers = answers(official, ctx.now);
    if let Reached::Pages(pages) = one.reached {
        answers = first_pages(form, answers, pages);
    }
    let whole = Whole { applicant: person.id, answers, at: ctx.now };
    let draft = applications::fill_in(txn, &ctx, edition, form, whole).await?;
    match one.reached {
        Reached::Pages(_) => Ok(draft),
        Reached::HandedIn => {
            applications::hand_in_at(txn, &ctx, (edition, form), &draft, ctx.now, has_receipt).await
        }
    }
}

/// The account of an official, with their country and language.
pub(super) async fn account(txn: &Txn, ctx: &Ctx, official: &Official) -> Result<person::Model, AppError> {
    let origin = (official.country_iso3.as_str(), official.language.as_str());
    super::account(txn, ctx, &official.email(), &official.full_name, origin).await
}

/// The person as the one who acts.
pub(super) fn acting(ctx: &Ctx, person: &person::Model) -> Actor {
    Actor::Person(Arc::new(SignedIn {
        id: PersonId(person.id.0),
        email: person.email.clone(),
        full_name: person.full_name.clone(),
        country_iso3: person.country_iso3.clone(),
        time_zone: None,
        sign_in: ctx.new_id(),
        kind: entity::sign_in::SignInKind::Applicant,
        is_trusted: true,
        grants: Vec::new(),
    }))
}
