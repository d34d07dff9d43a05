//! A cohort under way, for tests: memberships without the long way through offers, and sessions.

use atoll::curricula::{self, NewModule, SessionPlan};
use atoll::people;
use atoll::programmes::defaults;
use atoll::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use entity::membership::{self, MembershipStatus};
use entity::{Localised, application, edition, session};
use sea_orm::{ActiveModelTrait, Set};

use super::app::TestApp;

/// Makes the applicant a fellow.
pub async fn membership(app: &TestApp, application: &application::Model) -> membership::Model {
    let (ctx, application) = (app.ctx(), application.clone());
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        let row = membership::ActiveModel {
            id: Set(ctx.new_id()),
            edition_id: Set(application.edition_id),
            person_id: Set(application.applicant_id),
            application_id: Set(application.id),
            status: Set(MembershipStatus::Active),
            joined_at: Set(ctx.now),
        };
        Ok(row.insert(txn).await?)
    });
    made.await.unwrap()
}

/// Gives an edition the default curriculum.
pub async fn modules(app: &TestApp, edition: &edition::Model) {
    let (ctx, id) = (app.ctx(), edition.id);
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        let modules = defaults::modules().into_iter().map(NewModule::from).collect();
        curricula::create_modules(txn, &ctx, id, modules).await
    });
    made.await.unwrap();
}

/// Plans a session of one hour; `trainer` is an address.
pub async fn session(
    app: &TestApp,
    edition: &edition::Model,
    title: &str,
    starts_at: DateTime<Utc>,
    trainer: Option<&str>,
) -> session::Model {
    let ctx = app.ctx();
    let db = ctx.store().read();
    let trainer = match trainer {
        Some(email) => people::by_email(db, email).await.unwrap().map(|person| person.id),
        None => None,
    };
    let module = curricula::modules(db, edition.id).await.unwrap()[0].id;
    let plan = SessionPlan {
        module,
        title: Localised::from([("en", title), ("fr", "Séance, suite; fin")]),
        starts_at,
        ends_at: starts_at + TimeDelta::hours(1),
        zone: Zone::named("Pacific/Apia"),
        place: String::new(),
        link: "https://meet.example/room".to_owned(),
        materials: Localised::from([("en", "Read [this](https://example.org/reader).")]),
        trainer,
    };
    let (store, id) = (ctx.store().clone(), edition.id);
    let made =
        store.write(async move |txn| curricula::create_session(txn, &ctx, id, plan.clone()).await).await;
    made.unwrap()
}
