//! One reviewer: whose nationality decides which applications they never see.

use entity::{PersonId, edition, person};
use poem::web::Path;
use poem::{Response, handler};

use super::{called, managed};
use crate::countries::{self, Iso3, Match};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError};
use crate::page::Pages;
use crate::questionnaires::country_name;
use crate::reviews::queries;
use crate::reviews::views::{CountryChoice, OneReviewer};
use crate::{paths, people};

#[handler]
pub async fn show(ctx: Ctx, Path((code, id)): Path<(String, PersonId)>) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    ctx.page(&load(&ctx, &edition, &find(&ctx, &edition, id).await?))
}

#[handler]
pub async fn update(
    ctx: Ctx,
    Path((code, id)): Path<(String, PersonId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let person = find(&ctx, &edition, id).await?;
    let typed = posted.get("nationality");
    let found = countries::lookup(typed, ctx.lang);
    let chosen = Iso3::parse(posted.get("nationality-match"));
    let page = load(&ctx, &edition, &person);
    match (found, chosen) {
        (Match::One(iso3), _) => keep(&ctx, &code, id, iso3).await,
        (Match::Several(all), Some(iso3)) if all.contains(&iso3) => keep(&ctx, &code, id, iso3).await,
        (Match::Several(all), _) => {
            let choice = |iso3: &Iso3| CountryChoice {
                value: iso3.as_str().to_owned(),
                label: country_name(iso3.as_str(), ctx.lang.code()),
            };
            let errors = vec![FieldError::new("nationality", "review-nationality-several")];
            let matches = all.iter().map(choice).collect();
            ctx.unprocessable(&OneReviewer { errors, typed: typed.to_owned(), matches, ..page })
        }
        (Match::None, _) => {
            let errors = vec![FieldError::new("nationality", "review-nationality-needed")];
            ctx.unprocessable(&OneReviewer { errors, typed: typed.to_owned(), ..page })
        }
    }
}

async fn keep(ctx: &Ctx, code: &str, id: PersonId, iso3: Iso3) -> Result<Response, AppError> {
    let acting = ctx.clone();
    let iso3 = iso3.as_str().to_owned();
    let kept = ctx.store().write(async move |txn| people::set_nationality(txn, &acting, id, &iso3).await);
    kept.await?;
    Ok(ctx.see_other(paths::staff_reviews(code), "flash-saved"))
}

/// Only a reviewer of the programme.
async fn find(ctx: &Ctx, edition: &edition::Model, id: PersonId) -> Result<person::Model, AppError> {
    let reviewers = queries::material(ctx.store().read(), edition).await?.reviewers;
    reviewers.into_iter().find(|person| person.id == id).ok_or(AppError::NotFound)
}

fn load(ctx: &Ctx, edition: &edition::Model, person: &person::Model) -> OneReviewer {
    let lang = ctx.lang.code();
    OneReviewer {
        errors: Vec::new(),
        who: called(person),
        email: person.email.clone(),
        country: person.country_iso3.clone(),
        typed: person.country_iso3.as_deref().map(|iso3| country_name(iso3, lang)).unwrap_or_default(),
        matches: Vec::new(),
        countries: countries::sorted(ctx.lang).iter().map(|one| one.name(ctx.lang).to_owned()).collect(),
        action: paths::staff_reviewer(&edition.code, person.id),
        board_url: paths::staff_reviews(&edition.code),
    }
}
