//! The completed edition: six hundred applications from the call to completion, and then its publication.

use entity::role_grant::Role;
use entity::sensitive_answers::Gender;
use entity::{edition, session};

use super::Scene;
use super::applying::{Applying, Reached, apply};
use super::cast::{Cast, Official};
use super::course::{self, Begins};
use super::people::Maker;
use super::reviewed::{self, Goes, Round};
use super::staff::Staff;
use super::{chosen, screened};
use crate::applications::sensitive;
use crate::{attendance, statistics};

/// How many applied: region of the lists, women, men, and those of another gender or who did not say.
const APPLIED: [(&str, usize, usize, usize); 10] = [
    ("africa-en", 38, 42, 6),
    ("africa-fr", 36, 40, 6),
    ("africa-pt", 14, 15, 0),
    ("arab", 22, 25, 0),
    ("pacific", 34, 30, 8),
    ("asia-south", 32, 30, 7),
    ("asia-central", 24, 23, 0),
    ("caribbean", 38, 34, 8),
    ("latin", 24, 19, 0),
    ("europe-east", 20, 25, 0),
];
/// Begun and never handed in.
const DRAFTS: usize = 40;
const SHORTLISTED: usize = 64;

pub(super) async fn build(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    cast: &Cast,
    share: usize,
) -> anyhow::Result<()> {
    apply(scene, edition, applicants(cast, share), false).await?;
    screened::find(&staff.acting(scene, Role::Manager, -530).await?, edition).await?;
    screened::find(&staff.acting(scene, Role::Manager, -529).await?, edition).await?;
    reviewed::assign(scene, staff, edition, &Round { assigned: -528, due: -500 }).await?;
    reviewed::hand_in(scene, staff, edition, -502, |_, _| Goes::In).await?;
    shortlist(scene, staff, edition).await?;
    let sessions = sessions(scene, staff, edition).await?;
    chosen::choose(scene, staff, edition, -480).await?;
    chosen::accept(scene, chosen::open_offers(scene, edition).await?, -475).await?;
    teach(scene, staff, edition, &sessions).await
}

/// One of `share` of everybody.
fn applicants(cast: &Cast, share: usize) -> Vec<Applying> {
    let mut maker = Maker::new("past", cast.officials.iter().map(Official::email));
    let mut everybody = Vec::new();
    for (region, women, men, others) in APPLIED {
        for (count, gender) in [(women, Some(Gender::Woman)), (men, Some(Gender::Man)), (others, None)] {
            everybody.extend((0..count / share).map(|place| made(maker.official(&[region], gender), place)));
        }
    }
    let drafts: Vec<Official> =
        (0..DRAFTS / share).map(|_| maker.official(&["caribbean", "africa-en"], None)).collect();
    let applying = |(place, official): (usize, Official), reached| {
        let day = i64::try_from(place % 57).unwrap_or(0);
        Applying { official, reached, day: -599 + day }
    };
    let handed_in = everybody.into_iter().enumerate().map(|one| applying(one, Reached::HandedIn));
    let begun = drafts.into_iter().enumerate().map(|one| applying(one, Reached::Pages(4)));
    handed_in.chain(begun).collect()
}

/// Every third falls short of a rule: too junior, too few years, or a language below B2.
fn made(official: Official, place: usize) -> Official {
    match place % 9 {
        2 => Official { seniority: "junior".to_owned(), ..official },
        5 => Official { years_total: 3, years_cyber: 1, ..official },
        8 => Official { languages: vec![("en".to_owned(), "B1".to_owned())], ..official },
        _ => match (official.gender, place % 4) {
            (None, 0) => Official { gender: Some(Gender::Undisclosed), ..official },
            (None, 1) => Official { gender: Some(Gender::Another), ..official },
            _ => official,
        },
    }
}

/// The best women and men, as many of each.
async fn shortlist(scene: &Scene, staff: &Staff, edition: &edition::Model) -> anyhow::Result<()> {
    let ctx = staff.acting(scene, Role::Manager, -495).await?;
    let (own, id) = (ctx.clone(), edition.id);
    let read = ctx.store().write(async move |txn| sensitive::genders(txn, &own, id, "selection").await);
    let genders = read.await?;
    let db = ctx.store().read();
    let scores = crate::selection::scores(db, edition).await?;
    let mut best: Vec<_> = scores.iter().collect();
    best.sort_by_key(|(id, score)| (std::cmp::Reverse(**score), **id));
    let of = |gender: Gender| {
        let with = best.iter().filter(|(id, _)| genders.get(*id) == Some(&gender));
        with.take(SHORTLISTED / 2).map(|(id, _)| **id).collect::<Vec<_>>()
    };
    let chosen = [of(Gender::Woman), of(Gender::Man)].concat();
    reviewed::shortlist(&ctx, edition, |_, one| chosen.contains(&one.id)).await
}

/// The timetable stands before anybody has a place: nobody needs to be told of each session.
async fn sessions(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
) -> anyhow::Result<Vec<session::Model>> {
    let begins = (0..11).map(|week| Begins::Day(-360 + 4 * week)).collect();
    course::plan(scene, staff, edition, begins, -485).await
}

async fn teach(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    sessions: &[session::Model],
) -> anyhow::Result<()> {
    course::take_registers(scene, staff, sessions, 1).await?;
    let ctx = staff.acting(scene, Role::Manager, -310).await?;
    let (own, id) = (ctx.clone(), edition.id);
    Ok(ctx.store().write(async move |txn| attendance::close(txn, &own, id).await).await?)
}

/// Makes its figures public.
pub async fn publish(scene: &Scene, staff: &Staff, edition: &edition::Model) -> anyhow::Result<()> {
    let ctx = staff.acting(scene, Role::Publisher, -300).await?;
    let prepared = statistics::prepare(&ctx, edition.id, statistics::Cuts::default()).await?;
    let statistics::Prepared::Kept(id) = prepared else {
        anyhow::bail!("the past edition cannot be published: {prepared:?}")
    };
    let prepared = statistics::prepared(ctx.store().read(), edition.id, id).await?;
    statistics::publish(&ctx, edition.id, id, prepared.sha256).await?;
    Ok(())
}
