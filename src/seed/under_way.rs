//! The cohort under way: twenty-four fellows, four places that went to reserves, a session today.

use std::collections::BTreeMap;

use entity::offer::{DeclineReason, OfferStatus};
use entity::role_grant::Role;
use entity::sensitive_answers::Gender;
use entity::{edition, session};

use super::Scene;
use super::applying::{Applying, Reached, apply};
use super::cast::{Cast, Official};
use super::course::{self, Begins};
use super::people::Maker;
use super::reviewed::{self, Goes, Round};
use super::screened::{self, Nominee, nominate};
use super::staff::Staff;
use super::{chosen, open};
use crate::offers;

/// A State may name so many.
const SEATS: i32 = 3;
const OTHERS: [(usize, Gender); 2] = [(15, Gender::Woman), (9, Gender::Man)];
const REGIONS: [&str; 8] =
    ["caribbean", "africa-en", "africa-fr", "africa-pt", "latin", "asia-south", "europe-east", "pacific"];
const SHORTLISTED: usize = 46;
/// Why places were declined; the last one late.
const DECLINES: [DeclineReason; 4] = [
    DeclineReason::OtherDuties,
    DeclineReason::EmployerRefused,
    DeclineReason::FamilyOrHealth,
    DeclineReason::VisaOrTravel,
];

pub(super) async fn build(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    cast: &Cast,
) -> anyhow::Result<()> {
    let officials = officials(cast);
    let everybody = officials.iter().zip(-255..).map(|(official, day)| Applying {
        official: official.clone(),
        reached: Reached::HandedIn,
        day: day.min(-201),
    });
    apply(scene, edition, everybody.collect(), true).await?;
    let manager = staff.acting(scene, Role::Manager, -195).await?;
    nominate(scene, &manager, edition, &ranked(&officials)).await?;
    screened::find(&staff.acting(scene, Role::Manager, -190).await?, edition).await?;
    reviewed::assign(scene, staff, edition, &Round { assigned: -188, due: -160 }).await?;
    reviewed::hand_in(scene, staff, edition, -162, |_, _| Goes::In).await?;
    let manager = staff.acting(scene, Role::Manager, -155).await?;
    reviewed::shortlist(&manager, edition, |place, _| place < SHORTLISTED).await?;
    let sessions = sessions(scene, staff, edition).await?;
    chosen::choose(scene, staff, edition, -140).await?;
    answer(scene, staff, edition).await?;
    teach(scene, staff, edition, &sessions).await
}

/// The cast without those who are in the open call, and others.
fn officials(cast: &Cast) -> Vec<Official> {
    let mut maker = Maker::new("under way", cast.officials.iter().map(Official::email));
    let of_cast = cast.officials.iter().filter(|official| !open::has(cast, official)).cloned();
    let mut officials: Vec<Official> = of_cast.collect();
    for (count, gender) in OTHERS {
        officials.extend((0..count).map(|_| maker.official(&REGIONS, Some(gender))));
    }
    officials
}

/// Everybody whom their State could still name.
fn ranked(officials: &[Official]) -> Vec<Nominee> {
    let mut ranks: BTreeMap<&str, i32> = BTreeMap::new();
    let mut named = Vec::new();
    for official in officials {
        let rank = ranks.entry(&official.country_iso3).or_default();
        *rank += 1;
        if *rank <= SEATS {
            named.push(Nominee { official: official.clone(), rank: *rank, day: -205 });
        }
    }
    named
}

/// Most accept; four decline, and their places go to reserves, the last of whom has yet to answer.
async fn answer(scene: &Scene, staff: &Staff, edition: &edition::Model) -> anyhow::Result<()> {
    let mut offered = chosen::open_offers(scene, edition).await?;
    let speakers = speakers(scene, &offered).await?;
    offered.sort_by_key(|offer| speakers.get(&offer.id).is_some_and(|language| language != "en"));
    let stay = offered.split_off(DECLINES.len().min(offered.len()));
    for (offer, reason) in offered.iter().zip(DECLINES) {
        chosen::decline(scene, offer, reason, -138).await?;
    }
    chosen::accept(scene, stay, -136).await?;
    let Some((last, freed)) = offered.split_last() else { return Ok(()) };
    for offer in freed {
        chosen::call_up(scene, staff, edition, offer.id, -134).await?;
    }
    chosen::accept(scene, chosen::open_offers(scene, edition).await?, -130).await?;
    chosen::call_up(scene, staff, edition, last.id, -3).await
}

/// The language of each person with an offer.
async fn speakers(
    scene: &Scene,
    offered: &[entity::offer::Model],
) -> anyhow::Result<BTreeMap<entity::OfferId, String>> {
    let db = scene.instance.store.read();
    let people = crate::people::find_many(db, offered.iter().map(|offer| offer.person_id)).await?;
    let language =
        |offer: &entity::offer::Model| Some((offer.id, people.get(&offer.person_id)?.language.clone()));
    Ok(offered.iter().filter_map(language).collect())
}

/// The timetable stands before anybody has a place: nobody needs to be told of each session.
async fn sessions(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
) -> anyhow::Result<Vec<session::Model>> {
    let past = [-19, -16, -13, -10, -7, -4, -2].map(Begins::Day);
    let ahead = [2, 5, 9, 14].map(Begins::Day);
    let begins = past.into_iter().chain([Begins::Now]).chain(ahead).collect();
    course::plan(scene, staff, edition, begins, -150).await
}

async fn teach(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    sessions: &[session::Model],
) -> anyhow::Result<()> {
    course::take_registers(scene, staff, sessions, 2).await?;
    let fellows = offers::of_edition(scene.instance.store.read(), edition.id).await?;
    let accepted = fellows.iter().filter(|offer| offer.status == OfferStatus::Accepted).count();
    anyhow::ensure!(accepted == 24, "{accepted} fellows instead of 24");
    Ok(())
}
