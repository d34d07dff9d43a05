//! A small named world, built by calling the same actions as the app: the demonstration's, and benches'.

use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use entity::{PersonId, person};

use crate::ctx::{Actor, Ctx, SignedIn};
use crate::error::AppError;
use crate::i18n::Lang;
use crate::instance::Instance;
use crate::store::Txn;
use crate::{countries, people as accounts, statistics};
use staff::Staff;

mod answers;
mod applying;
mod calls;
pub mod cast;
mod chosen;
mod course;
pub mod crowd;
mod dice;
mod in_review;
pub mod judged;
mod open;
mod past;
mod people;
mod players;
mod ready;
mod reviewed;
mod rows;
mod screened;
mod staff;
mod under_way;

/// Everything that the demonstration shows. The world stands around today, so that deadlines lie ahead.
///
/// # Errors
/// An action refuses: then the data or the action is wrong.
pub async fn build(instance: &Arc<Instance>) -> anyhow::Result<()> {
    build_share(instance, 1).await
}

/// The same with one of `share` of the applications to the completed edition: for tests.
///
/// # Errors
/// As [`build`].
pub async fn build_share(instance: &Arc<Instance>, share: usize) -> anyhow::Result<()> {
    let scene = Scene::new(instance);
    let cast = cast::read();
    let calls = calls::create(&scene, &cast).await.context("programmes and editions")?;
    let staff = Staff::find(&scene, &cast).await?;
    let edition = |code: &str| calls.editions.get(code).with_context(|| format!("no edition {code}"));
    import_history(&scene).await.context("figures published elsewhere")?;
    let past = edition("sscf-2025")?;
    past::build(&scene, &staff, past, &cast, share).await.context("the completed edition")?;
    // Its figures are worked out beside the lane, while the other editions are built.
    let published =
        async { past::publish(&scene, &staff, past).await.context("the figures of the completed edition") };
    let others = async {
        under_way::build(&scene, &staff, edition("sscf-2026")?, &cast)
            .await
            .context("the cohort under way")?;
        ready::build(&scene, &staff, edition("pir-2026")?, &cast)
            .await
            .context("the edition before its panel")?;
        in_review::build(&scene, &staff, edition("wcd-2026")?, &cast)
            .await
            .context("the edition in review")?;
        open::build(&scene, &staff, edition("sscf-2027")?, &cast).await.context("the open call")
    };
    tokio::try_join!(published, others)?;
    players::keep(&scene, &staff, &calls, &cast).await.context("the cast")
}

async fn import_history(scene: &Scene) -> anyhow::Result<()> {
    let past = statistics::read_history(countries::HISTORY)?;
    let past: Result<Vec<_>, _> = past.into_iter().collect();
    let past = past.map_err(|fault| anyhow::anyhow!(fault))?;
    statistics::import_history(&scene.system(-650), past, true).await?;
    Ok(())
}

/// Where and when the world is built.
pub(crate) struct Scene {
    pub instance: Arc<Instance>,
    /// Midnight of the day on which the demonstration was started.
    pub today: DateTime<Utc>,
}

impl Scene {
    fn new(instance: &Arc<Instance>) -> Scene {
        let now = instance.clock.now();
        let today = now.date_naive().and_time(NaiveTime::MIN).and_utc();
        Scene { instance: instance.clone(), today }
    }

    /// The system's circumstances, so many days from today.
    pub fn system(&self, days: i64) -> Ctx {
        Ctx {
            now: self.today + TimeDelta::days(days) + TimeDelta::hours(9),
            ..Ctx::system(self.instance.clone())
        }
    }

    /// The circumstances of a person who acts so many days from today.
    pub async fn person(&self, id: PersonId, days: i64) -> anyhow::Result<Ctx> {
        let ctx = self.system(days);
        let db = ctx.store().read();
        let person = accounts::find(db, id).await?;
        let signed_in = SignedIn {
            id,
            email: person.email,
            full_name: person.full_name,
            country_iso3: person.country_iso3,
            time_zone: None,
            sign_in: ctx.new_id(),
            kind: entity::sign_in::SignInKind::Staff,
            is_trusted: true,
            grants: accounts::grants(db, id).await?,
        };
        let lang = Lang::from_code(&person.language).unwrap_or_default();
        Ok(Ctx { actor: Actor::Person(Arc::new(signed_in)), lang, ..ctx })
    }
}

/// The account of somebody invented, who has a nationality and reads a language from the start.
async fn account(
    txn: &Txn,
    ctx: &Ctx,
    email: &str,
    name: &str,
    (country_iso3, language): (&str, &str),
) -> Result<person::Model, AppError> {
    let lang = Lang::from_code(language).unwrap_or_default();
    let ctx = Ctx { lang, ..ctx.clone() };
    let person = accounts::ensure_person(txn, &ctx, email, name).await?;
    if person.country_iso3.is_none() {
        accounts::set_nationality(txn, &ctx, person.id, country_iso3).await?;
    }
    Ok(person)
}
