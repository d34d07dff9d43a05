//! The demonstration's programmes and editions, and the staff who run them.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use entity::{Localised, edition, programme};
use serde::Deserialize;

use super::Scene;
use super::cast::Cast;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::people;
use crate::programmes::{self, NewEdition, NewProgramme, defaults};
use crate::store::Txn;

/// What is written about programmes and editions, in six languages.
#[derive(Deserialize)]
struct Texts {
    programmes: Vec<ProgrammeText>,
    editions: Vec<EditionText>,
}

#[derive(Clone, Deserialize)]
struct ProgrammeText {
    code: String,
    women_only: bool,
    title: Localised,
    summary: Localised,
    about: Localised,
}

#[derive(Clone, Deserialize)]
struct EditionText {
    code: String,
    programme: String,
    title: Localised,
    summary: Localised,
    call_text: Localised,
    venue: Localised,
}

/// Days from today at which an edition's call opens and closes and its course begins and ends, and its size.
struct Plan {
    opens: i64,
    closes: i64,
    starts: i64,
    ends: i64,
    places: i32,
}

fn plan(code: &str) -> Plan {
    let plan = |opens, closes, starts, ends, places| Plan { opens, closes, starts, ends, places };
    match code {
        "sscf-2027" => plan(-20, 41, 150, 190, 25),
        "wcd-2026" => plan(-75, -12, 90, 110, 20),
        "pir-2026" => plan(-110, -50, 60, 75, 24),
        "sscf-2026" => plan(-260, -200, -20, 20, 24),
        _ => plan(-600, -540, -360, -320, 30),
    }
}

/// The editions of the demonstration by their codes.
pub struct Calls {
    pub programmes: BTreeMap<String, programme::Model>,
    pub editions: BTreeMap<String, edition::Model>,
}

pub(super) async fn create(scene: &Scene, cast: &Cast) -> anyhow::Result<Calls> {
    let texts: Texts = serde_json::from_str(include_str!("../../data/demo/programmes.json"))?;
    let mut calls = Calls { programmes: BTreeMap::new(), editions: BTreeMap::new() };
    for (text, position) in texts.programmes.into_iter().zip(1..) {
        let ctx = scene.system(-700);
        let new = NewProgramme {
            code: text.code.clone(),
            title: text.title,
            summary: text.summary,
            about: text.about,
            women_only: text.women_only,
            position,
        };
        let staff = cast.staff.clone();
        let store = ctx.store().clone();
        let made = store
            .write(async move |txn| {
                let programme = programmes::create_programme(txn, &ctx, new.clone()).await?;
                for member in &staff {
                    hire(txn, &ctx, member, &programme).await?;
                }
                Ok(programme)
            })
            .await?;
        calls.programmes.insert(text.code, made);
    }
    for text in texts.editions {
        let programme = &calls.programmes[&text.programme];
        let edition = create_edition(scene, programme, text.clone()).await?;
        calls.editions.insert(text.code, edition);
    }
    Ok(calls)
}

async fn hire(
    txn: &Txn,
    ctx: &Ctx,
    member: &super::cast::Member,
    programme: &programme::Model,
) -> Result<(), AppError> {
    let email = member.email();
    let person = people::ensure_person(txn, ctx, &email, &member.full_name).await?;
    people::set_origin(txn, person.id, &member.country_iso3, &member.language).await?;
    let scope = (member.role != entity::role_grant::Role::Administrator).then_some(programme.id);
    people::add_staff(txn, ctx, &email, member.role, scope).await?;
    Ok(())
}

async fn create_edition(
    scene: &Scene,
    programme: &programme::Model,
    text: EditionText,
) -> anyhow::Result<edition::Model> {
    let plan = plan(&text.code);
    let ctx = scene.system(plan.opens);
    let day = |days: i64| -> Option<NaiveDate> { Some((scene.today + TimeDelta::days(days)).date_naive()) };
    let new = NewEdition {
        programme: programme.id,
        code: text.code,
        title: text.title,
        summary: text.summary,
        call_text: text.call_text,
        opens_at: scene.today + TimeDelta::days(plan.opens),
        closes_at: scene.today + TimeDelta::days(plan.closes) + TimeDelta::hours(12),
        grace_minutes: 15,
        deadline_zone: "Etc/GMT+12".to_owned(),
        decisions_on: day((plan.closes + plan.starts) / 2),
        starts_on: day(plan.starts),
        ends_on: day(plan.ends),
        venue: text.venue,
        languages: vec!["en".to_owned(), "fr".to_owned()],
        places: plan.places,
        reserve_places: plan.places / 4,
        rules: defaults::rules(),
        criteria: defaults::criteria(),
    };
    let store = ctx.store().clone();
    let made = store
        .write(async move |txn| {
            let edition = programmes::create_edition(txn, &ctx, new.clone()).await?;
            programmes::announce(txn, &ctx, edition.id).await?;
            programmes::edition(txn, edition.id).await
        })
        .await?;
    Ok(made)
}
