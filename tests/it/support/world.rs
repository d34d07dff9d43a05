//! A small world for tests: one programme, one edition, and applications in any state.

use std::collections::BTreeMap;

use atoll::applications;
use atoll::ctx::Ctx;
use atoll::people;
use atoll::programmes::{self, NewEdition, NewProgramme, defaults};
use atoll::store::Txn;
use chrono::TimeDelta;
use entity::application::{self, ApplicationStatus};
use entity::application_event::ApplicationStep;
use entity::eligibility_rule::{self, RuleKind};
use entity::sensitive_answers::Gender;
use entity::{Localised, edition, programme};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;

use super::app::TestApp;

/// A programme `sscf` and its announced edition `sscf-2027`, open from a day ago to `open_days` days ahead.
pub async fn edition(app: &TestApp, open_days: i64) -> (programme::Model, edition::Model) {
    edition_as(app, "sscf", "sscf-2027", open_days).await
}

/// The same of a programme for women only.
pub async fn women_only_edition(app: &TestApp, open_days: i64) -> (programme::Model, edition::Model) {
    announced(app, ("sscf", true), "sscf-2027", open_days).await
}

/// The same under other codes.
pub async fn edition_as(
    app: &TestApp,
    code: &str,
    edition: &str,
    open_days: i64,
) -> (programme::Model, edition::Model) {
    announced(app, (code, false), edition, open_days).await
}

async fn announced(
    app: &TestApp,
    (code, women_only): (&str, bool),
    edition: &str,
    open_days: i64,
) -> (programme::Model, edition::Model) {
    let ctx = app.ctx();
    let store = ctx.store().clone();
    let (code, edition) = (code.to_owned(), edition.to_owned());
    let made = store.write(async move |txn| {
        let title = Localised::from([
            ("en", "Small States Cyber Fellowship"),
            ("fr", "Bourse cyber des petits États"),
        ]);
        let new =
            NewProgramme { code: code.clone(), title: title.clone(), women_only, ..NewProgramme::default() };
        let programme = programmes::create_programme(txn, &ctx, new).await?;
        let edition =
            programmes::create_edition(txn, &ctx, new_edition(&ctx, &programme, &edition, open_days)).await?;
        programmes::announce(txn, &ctx, edition.id).await?;
        let edition = programmes::edition(txn, edition.id).await?;
        Ok((programme, edition))
    });
    made.await.unwrap()
}

fn new_edition(ctx: &Ctx, programme: &programme::Model, code: &str, open_days: i64) -> NewEdition {
    NewEdition {
        programme: programme.id,
        code: code.to_owned(),
        title: Localised::from([("en", "Small States Cyber Fellowship 2027"), ("fr", "Bourse cyber 2027")]),
        summary: Localised::from([("en", "For officials of small developing States.")]),
        call_text: Localised::from([("en", "Apply **online**.")]),
        opens_at: ctx.now - TimeDelta::days(30),
        closes_at: ctx.now + TimeDelta::days(open_days),
        grace_minutes: 0,
        deadline_zone: "Etc/GMT+12".to_owned(),
        decisions_on: None,
        starts_on: None,
        ends_on: None,
        venue: Localised::from([("en", "Suva")]),
        languages: vec!["en".to_owned(), "fr".to_owned()],
        places: 4,
        reserve_places: 2,
        rules: defaults::rules(),
        criteria: defaults::criteria(),
    }
}

/// Switches every other rule of the edition off.
pub async fn only_rules(app: &TestApp, edition: &edition::Model, kinds: &[RuleKind]) {
    use eligibility_rule::Column::{Active, EditionId, Kind};
    let (id, kinds) = (edition.id, kinds.to_vec());
    let store = app.instance.store.clone();
    let switched = store.write(async move |txn| {
        let others = eligibility_rule::Entity::update_many().filter(EditionId.eq(id));
        let others = others.filter(Kind.is_not_in(kinds.iter().copied()));
        others.col_expr(Active, Expr::value(false)).exec(txn).await?;
        Ok(())
    });
    switched.await.unwrap();
}

/// What makes one applicant different from another.
#[derive(Clone)]
pub struct Official {
    pub email: String,
    pub name: String,
    pub country: String,
    pub gender: Option<Gender>,
    pub answers: BTreeMap<String, serde_json::Value>,
}

impl Official {
    pub fn new(name: &str, country: &str) -> Official {
        let first = name.split(' ').next().unwrap_or_default().to_lowercase();
        let email = format!("{first}@{}.example", country.to_lowercase());
        let answers = [
            ("full_name", json!(name)),
            ("nationality", json!(country)),
            ("track", json!("policy")),
            ("seniority", json!("mid")),
        ];
        let answers = answers.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Official { email, name: name.to_owned(), country: country.to_owned(), gender: None, answers }
    }

    pub fn woman(mut self) -> Official {
        self.gender = Some(Gender::Woman);
        self
    }

    pub fn man(mut self) -> Official {
        self.gender = Some(Gender::Man);
        self
    }

    pub fn with(mut self, key: &str, value: serde_json::Value) -> Official {
        self.answers.insert(key.to_owned(), value);
        self
    }
}

/// An application of `official`, taken from draft to `status` step by step, as actions do it.
pub async fn application(
    app: &TestApp,
    edition: &edition::Model,
    official: &Official,
    status: ApplicationStatus,
) -> application::Model {
    let (ctx, edition, official) = (app.ctx(), edition.clone(), official.clone());
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        let mut application = draft(txn, &ctx, &edition, &official).await?;
        for step in steps_to(status) {
            application = applications::transition(txn, &ctx, &application, *step, "").await?;
        }
        Ok(application)
    });
    made.await.unwrap()
}

async fn draft(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    official: &Official,
) -> Result<application::Model, atoll::error::AppError> {
    let person = people::ensure_person(txn, ctx, &official.email, &official.name).await?;
    let text = |key: &str| official.answers.get(key).and_then(|value| value.as_str()).map(str::to_owned);
    let id: entity::ApplicationId = ctx.new_id();
    let reference = format!("T-{}", &id.to_string()[24..]).to_uppercase();
    let row = application::ActiveModel {
        id: Set(id),
        edition_id: Set(edition.id),
        applicant_id: Set(person.id),
        reference: Set(reference.clone()),
        status: Set(ApplicationStatus::Draft),
        questionnaire_id: Set(edition.questionnaire_id),
        answers: Set(json!(official.answers)),
        full_name: Set(official.name.clone()),
        country_iso3: Set(Some(official.country.clone())),
        employer: Set(text("employer").unwrap_or_default()),
        ministry_type: Set(text("ministry_type")),
        seniority: Set(text("seniority")),
        track: Set(text("track")),
        search_text: Set(format!("{} {reference}", official.name).to_lowercase()),
        submitted_at: Set(None),
        score: Set(applications::UNSCORED),
        revision: Set(1),
        created_at: Set(ctx.now),
        updated_at: Set(ctx.now),
    };
    let application = row.insert(txn).await?;
    if official.gender.is_some() {
        applications::sensitive::keep(txn, ctx, application.id, official.gender, "", "").await?;
    }
    Ok(application)
}

fn steps_to(status: ApplicationStatus) -> &'static [ApplicationStep] {
    use ApplicationStep::{FindEligible, FindIneligible, Shortlist, Submit, Withdraw};
    match status {
        ApplicationStatus::Draft => &[],
        ApplicationStatus::Submitted => &[Submit],
        ApplicationStatus::Eligible => &[Submit, FindEligible],
        ApplicationStatus::Ineligible => &[Submit, FindIneligible],
        ApplicationStatus::Shortlisted => &[Submit, FindEligible, Shortlist],
        ApplicationStatus::Withdrawn => &[Submit, Withdraw],
    }
}
