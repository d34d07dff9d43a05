//! The demonstration's programmes and editions, and the staff who run them.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use entity::eligibility_rule::RuleKind;
use entity::{Localised, edition, programme};
use serde::Deserialize;
use serde_json::json;

use super::Scene;
use super::cast::Cast;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::people;
use crate::programmes::{self, NewEdition, NewProgramme, NewRule, defaults};
use crate::store::Txn;

/// The island States of the Pacific, and Timor-Leste.
pub(super) const PACIFIC: [&str; 13] =
    ["FJI", "FSM", "KIR", "MHL", "NRU", "PLW", "PNG", "WSM", "SLB", "TLS", "TON", "TUV", "VUT"];

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
    places: i32,
    languages: Vec<String>,
}

/// Days from today at which an edition's call opens and closes and its course begins and ends.
struct Plan {
    opens: i64,
    closes: i64,
    starts: i64,
    ends: i64,
}

fn plan(code: &str) -> Plan {
    let plan = |opens, closes, starts, ends| Plan { opens, closes, starts, ends };
    match code {
        "sscf-2027" => plan(-20, 41, 150, 190),
        "wcd-2026" => plan(-75, -12, 90, 110),
        "pir-2026" => plan(-110, -50, 60, 75),
        "sscf-2026" => plan(-260, -200, -20, 20),
        _ => plan(-600, -540, -360, -320),
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
    let origin = (member.country_iso3.as_str(), member.language.as_str());
    super::account(txn, ctx, &email, &member.full_name, origin).await?;
    let scope = (member.role != entity::role_grant::Role::Administrator).then_some(programme.id);
    people::add_staff(txn, ctx, &email, member.role, scope).await?;
    Ok(())
}

/// The rules as each call words them.
fn rules(edition: &str) -> Vec<NewRule> {
    use RuleKind::{Experience, Nationality, Nominated, NominationsPerState, Seniority, WomenOnly};
    let mut rules = defaults::rules();
    for rule in &mut rules {
        match (edition, rule.kind) {
            ("wcd-2026", WomenOnly) => rule.active = true,
            ("wcd-2026" | "sscf-2025", Nominated | NominationsPerState)
            | ("pir-2026", Seniority | Experience) => rule.active = false,
            ("pir-2026", NominationsPerState) => rule.params = json!({"most": 4}),
            ("pir-2026", Nationality) => rule.params = json!({"groups": [], "also": PACIFIC}),
            _ => {}
        }
    }
    rules
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
        code: text.code.clone(),
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
        languages: text.languages,
        places: text.places,
        reserve_places: text.places / 4,
        rules: rules(&text.code),
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
