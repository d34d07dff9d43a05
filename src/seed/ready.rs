//! The edition ready for selection: sixty applications, each State's best four before the panel.

use entity::edition;
use entity::role_grant::Role;
use entity::sensitive_answers::Gender;
use serde_json::json;

use super::Scene;
use super::applying::{Applying, Reached, apply};
use super::calls::PACIFIC;
use super::cast::{Cast, Official};
use super::people::Maker;
use super::reviewed::{self, Goes, Round};
use super::screened::{self, Nominee, nominate};
use super::staff::Staff;
use crate::selection;

/// A State may name so many; the first States name one more, who is not eligible.
const NAMED: usize = 4;
const TOO_MANY: usize = 8;

pub(super) async fn build(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    cast: &Cast,
) -> anyhow::Result<()> {
    let named = officials(cast);
    let everybody = named.iter().zip(-100..).map(|(nominee, day)| Applying {
        official: nominee.official.clone(),
        reached: Reached::HandedIn,
        day: day.min(-51),
    });
    apply(scene, edition, everybody.collect(), true).await?;
    nominate(scene, &staff.acting(scene, Role::Manager, -48).await?, edition, &named).await?;
    screened::find(&staff.acting(scene, Role::Manager, -46).await?, edition).await?;
    reviewed::assign(scene, staff, edition, &Round { assigned: -45, due: -20 }).await?;
    reviewed::hand_in(scene, staff, edition, -22, |_, _| Goes::In).await?;
    let ctx = staff.acting(scene, Role::Manager, -3).await?;
    reviewed::shortlist(&ctx, edition, |_, _| true).await?;
    let (own, id) = (ctx.clone(), edition.id);
    ctx.store().write(async move |txn| selection::agree(txn, &own, id, targets()).await).await?;
    Ok(())
}

/// Each State's nominees in their order: those of the cast, then others.
fn officials(cast: &Cast) -> Vec<Nominee> {
    let taken = cast.officials.iter().map(Official::email);
    let mut maker = Maker::new("pacific", taken);
    let mut named = Vec::new();
    for (iso3, place) in PACIFIC.iter().zip(0..) {
        let known = cast.officials.iter().filter(|official| official.country_iso3 == *iso3).take(1).cloned();
        let mut of_state: Vec<Official> = known.collect();
        let most = if place < TOO_MANY { NAMED + 1 } else { NAMED };
        while of_state.len() < most {
            let gender = if (of_state.len() + place) % 5 < 2 { Gender::Woman } else { Gender::Man };
            of_state.push(maker.official_of("pacific", iso3, Some(gender)));
        }
        let ranked = of_state.into_iter().zip(1..);
        named.extend(ranked.map(|(official, rank)| Nominee { official, rank, day: -60 }));
    }
    named
}

/// As the call says: at most two fellows from each State, and a balance of women and men.
fn targets() -> Vec<(String, serde_json::Value)> {
    let target = |code: &str, rule| (code.to_owned(), rule);
    vec![
        target("women", json!({"where": {"gender": ["woman"]}, "min_percent": 47, "max_percent": 53})),
        target("sids-or-ldc", json!({"where": {"small": ["yes"]}, "min_percent": 33.33})),
        target("two-per-state", json!({"each": "country", "max": 2})),
        target("track-technical", json!({"where": {"track": ["technical"]}, "min": 8})),
        target("track-policy", json!({"where": {"track": ["policy"]}, "min": 5})),
        target("track-strategy", json!({"where": {"track": ["strategy"]}, "min": 3})),
    ]
}
