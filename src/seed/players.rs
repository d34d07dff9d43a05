//! The cast of the demonstration: one of each kind, and where each begins.

use anyhow::Context;
use entity::application::{ApplicationStatus, Model as Application};
use entity::decision::DecisionKind;
use entity::offer::OfferStatus;
use entity::role_grant::Role;
use entity::{edition, person};

use super::Scene;
use super::calls::Calls;
use super::cast::{Cast, Newcomer};
use super::staff::Staff;
use crate::demo::{self, Player};
use crate::i18n::Lang;
use crate::{applications, cohorts, offers, paths, people, selection};

/// Signs nobody in: only stores who can be.
pub(super) async fn keep(scene: &Scene, staff: &Staff, calls: &Calls, cast: &Cast) -> anyhow::Result<()> {
    let mut players = of_staff(staff);
    players.push(newcomer(scene, &cast.newcomer).await?);
    let edition = |code: &str| calls.editions.get(code).with_context(|| format!("no edition {code}"));
    let applied = edition("sscf-2027")?;
    let fellows = edition("sscf-2026")?;
    let in_french = applicant(scene, applied, ApplicationStatus::Draft, &["fr"]).await?;
    players.push(of_application(scene, "draft", &in_french).await?);
    let in_arabic = applicant(scene, applied, ApplicationStatus::Submitted, &["ar"]).await?;
    players.push(of_application(scene, "applicant", &in_arabic).await?);
    players.extend(after_selection(scene, fellows).await?);
    let ctx = scene.system(0);
    let write = ctx.store().write(async move |txn| demo::keep_cast(txn, &players).await);
    Ok(write.await?)
}

fn of_staff(staff: &Staff) -> Vec<Player> {
    let starts: [(Role, &[usize], &str); 5] = [
        (Role::Administrator, &[0], paths::DESK),
        (Role::Manager, &[0, 1], paths::DESK),
        (Role::Reviewer, &[2, 4, 5], paths::QUEUE),
        (Role::Trainer, &[0, 1], paths::TRAINER_SESSIONS),
        (Role::Publisher, &[0], ""),
    ];
    let mut players = Vec::new();
    for (role, places, start) in starts {
        for (place, (member, _)) in staff.all(role).enumerate().filter(|(place, _)| places.contains(place)) {
            let start = match (role, place) {
                (Role::Publisher, _) => paths::publications("sscf-2025"),
                (Role::Manager, 0) => paths::selection("pir-2026"),
                _ => start.to_owned(),
            };
            players.push(Player {
                email: member.email(),
                name: member.full_name.clone(),
                country_iso3: Some(member.country_iso3.clone()),
                role: role.code().to_owned(),
                start,
            });
        }
    }
    players
}

/// Somebody with an account and nothing else yet.
async fn newcomer(scene: &Scene, newcomer: &Newcomer) -> anyhow::Result<Player> {
    let ctx = scene.system(-1);
    let (own, known) = (ctx.clone(), newcomer.clone());
    let write = ctx.store().write(async move |txn| {
        let origin = (known.country_iso3.as_str(), known.language.as_str());
        super::account(txn, &own, &known.email(), &known.full_name, origin).await.map(|_| ())
    });
    write.await?;
    let lang = Lang::from_code(&newcomer.language).unwrap_or_default();
    Ok(Player {
        email: newcomer.email(),
        name: newcomer.full_name.clone(),
        country_iso3: Some(newcomer.country_iso3.clone()),
        role: "newcomer".to_owned(),
        start: paths::call(lang, "sscf-2027"),
    })
}

/// An application in this status by somebody who reads one of these languages.
async fn applicant(
    scene: &Scene,
    edition: &edition::Model,
    status: ApplicationStatus,
    languages: &[&str],
) -> anyhow::Result<Application> {
    let db = scene.instance.store.read();
    for application in applications::of_edition(db, edition.id, &[status]).await? {
        let person = people::find(db, application.applicant_id).await?;
        if languages.contains(&person.language.as_str()) {
            return Ok(application);
        }
    }
    anyhow::bail!("no {status} application in {languages:?}")
}

async fn of_application(scene: &Scene, role: &str, application: &Application) -> anyhow::Result<Player> {
    let person = people::find(scene.instance.store.read(), application.applicant_id).await?;
    Ok(player(person, role, paths::application(application.id)))
}

fn player(person: person::Model, role: &str, start: String) -> Player {
    Player {
        email: person.email,
        name: person.full_name,
        country_iso3: person.country_iso3,
        role: role.to_owned(),
        start,
    }
}

/// The official with an open offer, a reserve who waits, and a fellow who reads Chinese or Russian.
async fn after_selection(scene: &Scene, edition: &edition::Model) -> anyhow::Result<Vec<Player>> {
    let db = scene.instance.store.read();
    let mut players = Vec::new();
    let all = offers::of_edition(db, edition.id).await?;
    let open = all.iter().find(|offer| offer.status == OfferStatus::Open).context("an open offer")?;
    players.push(player(people::find(db, open.person_id).await?, "selected", paths::offer(open.id)));
    let decisions = selection::decisions_of(db, edition.id).await?;
    let waits = |one: &&entity::decision::Model| {
        one.kind == DecisionKind::Reserve
            && all.iter().all(|offer| offer.application_id != one.application_id)
    };
    let reserve = decisions.iter().find(waits).context("a reserve who waits")?;
    let reserve = applications::find(db, reserve.application_id).await?;
    players.push(of_application(scene, "reserve", &reserve).await?);
    let members = cohorts::members(db, edition.id).await?;
    let known = people::find_many(db, members.iter().map(|member| member.person_id)).await?;
    let rank = |member: &&entity::membership::Model| {
        let language = known.get(&member.person_id).map(|person| person.language.as_str());
        let order = ["zh", "ru", "ar", "es", "fr"];
        order.iter().position(|code| Some(*code) == language).unwrap_or(order.len())
    };
    let fellow = members.iter().min_by_key(rank).context("a fellow")?;
    let person = people::find(db, fellow.person_id).await?;
    players.push(player(person, "fellow", paths::fellowship(fellow.id)));
    Ok(players)
}
