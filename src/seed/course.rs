//! The curriculum of a cohort, its sessions, and their registers.

use chrono::{DateTime, TimeDelta, Utc};
use entity::presence::PresenceMark;
use entity::role_grant::Role;
use entity::{PersonId, edition, module, session};

use super::Scene;
use super::dice::Dice;
use super::staff::Staff;
use crate::attendance::{self, Marks};
use crate::cohorts;
use crate::ctx::Ctx;
use crate::curricula::{self, NewModule, SessionPlan};
use crate::programmes::defaults;
use crate::zone::Zone;

/// When a session begins.
#[derive(Clone, Copy)]
pub(super) enum Begins {
    /// So many days from today, in the afternoon of UTC.
    Day(i64),
    /// It is under way.
    Now,
}

/// The default modules, and a session of each at these moments; more moments are further sessions of the last.
pub(super) async fn plan(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    begins: Vec<Begins>,
    planned: i64,
) -> anyhow::Result<Vec<session::Model>> {
    let ctx = staff.acting(scene, Role::Manager, planned).await?;
    let trainers: Vec<PersonId> = staff.all(Role::Trainer).map(|(_, id)| *id).collect();
    let moments: Vec<DateTime<Utc>> = begins.into_iter().map(|begins| moment(scene, begins)).collect();
    let (own, edition) = (ctx.clone(), edition.clone());
    let write = ctx.store().write(async move |txn| {
        let modules: Vec<NewModule> = defaults::modules().into_iter().map(NewModule::from).collect();
        curricula::create_modules(txn, &own, edition.id, modules).await?;
        let modules = curricula::modules(txn, edition.id).await?;
        let mut made = Vec::new();
        for (place, starts_at) in moments.iter().enumerate() {
            let module = &modules[place.min(modules.len() - 1)];
            let plan =
                session_of(&edition, module, *starts_at, trainers.get(place % trainers.len()).copied());
            made.push(curricula::create_session(txn, &own, edition.id, plan).await?);
        }
        Ok(made)
    });
    Ok(write.await?)
}

fn moment(scene: &Scene, begins: Begins) -> DateTime<Utc> {
    match begins {
        Begins::Day(day) => scene.today + TimeDelta::days(day) + TimeDelta::hours(14),
        Begins::Now => scene.instance.clock.now() - TimeDelta::minutes(20),
    }
}

fn session_of(
    edition: &edition::Model,
    module: &module::Model,
    starts_at: DateTime<Utc>,
    trainer: Option<PersonId>,
) -> SessionPlan {
    let hours = i64::from(module.hours).clamp(1, 3);
    SessionPlan {
        module: module.id,
        title: module.title.clone(),
        starts_at,
        ends_at: starts_at + TimeDelta::hours(hours),
        zone: Zone::named("America/Barbados"),
        place: String::new(),
        link: format!("https://rooms.example/{}/{}", edition.code, module.code),
        materials: entity::Localised::default(),
        trainer,
    }
}

/// Takes the registers of the sessions that are over. Nobody missed more than `missed` of them, most none.
pub(super) async fn take_registers(
    scene: &Scene,
    staff: &Staff,
    sessions: &[session::Model],
    missed: usize,
) -> anyhow::Result<()> {
    let over: Vec<_> = sessions.iter().filter(|session| session.ends_at < scene.today).cloned().collect();
    let count = over.len();
    for (place, session) in over.into_iter().enumerate() {
        let ctx = staff.acting(scene, Role::Manager, 0).await?;
        let ctx = Ctx { now: session.ends_at, ..ctx };
        let store = ctx.store().clone();
        let write = store.write(async move |txn| {
            let members = cohorts::members(txn, session.edition_id).await?;
            let was_away = |member: usize| (0..missed).find_map(|time| away(member, time, count, place));
            let said = members.iter().enumerate();
            let said = said.filter_map(|(member, row)| Some((row.id, was_away(member)?))).collect();
            let marks = Marks { said, others_present: true, revision: 0 };
            attendance::take_register(txn, &ctx, session.id, marks).await
        });
        write.await?;
    }
    Ok(())
}

/// Whether, and how, this member missed this session the n-th time that they missed any.
fn away(member: usize, time: usize, sessions: usize, session: usize) -> Option<PresenceMark> {
    let mut dice = Dice::of(&format!("absence {time} of member {member}"));
    let is_this = dice.below(3 * sessions) == session;
    is_this.then(|| if dice.percent(60) { PresenceMark::Excused } else { PresenceMark::Absent })
}
