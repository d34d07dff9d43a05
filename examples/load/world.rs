//! Worlds to measure in: a directory of one's own with a database, a programme and an open call.

use std::path::Path;
use std::sync::Arc;

use atoll::clock::Clock;
use atoll::config::Settings;
use atoll::ctx::Ctx;
use atoll::instance::{Instance, secret_in};
use atoll::programmes::{self, NewEdition, NewProgramme, defaults};
use atoll::store::{Store, StoreOptions};
use atoll::{commands, people};
use chrono::TimeDelta;
use entity::role_grant::Role;
use entity::{Localised, ProgrammeId, sign_in};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tempfile::TempDir;

/// The call that everybody applies to.
pub const CALL: &str = "sscf-2027";

pub struct World {
    pub instance: Arc<Instance>,
    directory: TempDir,
}

impl World {
    /// An open call in SQLite.
    pub async fn with_call() -> World {
        World::on(None).await
    }

    /// The same in another database, which must be empty.
    pub async fn on(database_url: Option<String>) -> World {
        let directory = TempDir::new().unwrap();
        let settings = Settings { data: directory.path().to_owned(), database_url, ..Settings::default() };
        let instance = commands::open(settings).await.unwrap();
        let world = World { instance, directory };
        world.announce().await;
        world
    }

    pub fn data(&self) -> &Path {
        self.directory.path()
    }

    pub async fn close(&self) {
        self.instance.store.shutdown().await;
    }

    /// The same database with another store; the old one is closed.
    pub async fn reopened(&self, options: StoreOptions) -> Arc<Instance> {
        self.close().await;
        let settings = self.instance.settings.clone();
        let store = Store::open(&settings.database(), Clock::Machine, options).await.unwrap();
        let secret = secret_in(&settings.data).unwrap();
        Instance::new(store, Clock::Machine, settings, secret)
    }

    async fn announce(&self) {
        let ctx = Ctx::system(self.instance.clone());
        let store = ctx.store().clone();
        let made = store.write(async move |txn| {
            let title = Localised::from([("en", "Small States Cyber Fellowship")]);
            let new = NewProgramme { code: "sscf".to_owned(), title, ..NewProgramme::default() };
            let programme = programmes::create_programme(txn, &ctx, new).await?.id;
            let edition = programmes::create_edition(txn, &ctx, call(&ctx, programme, CALL)).await?;
            programmes::announce(txn, &ctx, edition.id).await
        });
        made.await.unwrap();
    }

    /// The cookies of a manager's browser that gave its second factor.
    pub async fn manager(&self) -> String {
        let ctx = Ctx::system(self.instance.clone());
        let programme = programmes::by_code(ctx.store().read(), "sscf").await.unwrap().id;
        let store = ctx.store().clone();
        let begun = store.write(async move |txn| {
            let person = people::ensure_person(txn, &ctx, "manager@bench.example", "Manager").await?.id;
            people::add_staff(txn, &ctx, "manager@bench.example", Role::Manager, Some(programme)).await?;
            let token = people::begin_sign_in(txn, &ctx, person, "bench").await?;
            let own = sign_in::Entity::update_many().filter(sign_in::Column::PersonId.eq(person));
            own.col_expr(sign_in::Column::PassedTotp, Expr::value(true)).exec(txn).await?;
            Ok(token)
        });
        format!("{}={}", people::COOKIE, begun.await.unwrap())
    }
}

fn call(ctx: &Ctx, programme: ProgrammeId, code: &str) -> NewEdition {
    NewEdition {
        programme,
        code: code.to_owned(),
        title: Localised::from([("en", code)]),
        summary: Localised::from([("en", "For officials of small developing States.")]),
        call_text: Localised::from([("en", "Apply **online**.")]),
        opens_at: ctx.now - TimeDelta::days(30),
        closes_at: ctx.now + TimeDelta::days(30),
        grace_minutes: 0,
        deadline_zone: "Etc/GMT+12".to_owned(),
        decisions_on: None,
        starts_on: None,
        ends_on: None,
        venue: Localised::from([("en", "Suva")]),
        languages: vec!["en".to_owned()],
        places: 30,
        reserve_places: 10,
        rules: defaults::rules(),
        criteria: defaults::criteria(),
    }
}
