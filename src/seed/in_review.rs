//! The edition in review: screened, one rule overridden, reviews half done, one reviewer stepped back.

use anyhow::Context;
use entity::application::Model as Application;
use entity::check_override::CheckOutcome;
use entity::edition;
use entity::eligibility_rule::RuleKind;
use entity::role_grant::Role;

use super::Scene;
use super::applying::{Applying, Reached, apply};
use super::cast::{Cast, Official};
use super::open::first;
use super::reviewed::{self, Goes, Round};
use super::screened;
use super::staff::Staff;
use crate::ctx::Ctx;
use crate::{programmes, screening};

/// Whose first official of the cast has applied, all of them women.
const APPLIED: [&str; 22] = [
    "TON", "FJI", "TUV", "SGP", "TLS", "YEM", "KGZ", "TJK", "MNG", "CPV", "GNB", "MUS", "COM", "DJI", "NER",
    "LSO", "GMB", "TCD", "ARM", "JAM", "HTI", "CUB",
];
/// Four years in a ministry, and two before that which count.
const OVERRIDDEN: &str = "GMB";
const WORD: &str = "Two years with the national electricity company count as public service.";
const RECUSAL: &str = "I supervised the applicant’s thesis and should not mark this application.";

pub(super) async fn build(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    cast: &Cast,
) -> anyhow::Result<()> {
    let mut everybody = Vec::new();
    for (iso3, day) in APPLIED.iter().zip(-40..) {
        let official = changed(first(cast, iso3)?);
        everybody.push(Applying { official, reached: Reached::HandedIn, day });
    }
    let made = apply(scene, edition, everybody, true).await?;
    let ctx = staff.acting(scene, Role::Manager, -10).await?;
    override_experience(&ctx, edition, &made).await?;
    screened::find(&ctx, edition).await?;
    let round = Round { assigned: -9, due: 6 };
    reviewed::assign(scene, staff, edition, &round).await?;
    reviewed::hand_in(scene, staff, edition, -2, |reviewer, place| match (reviewer, place) {
        (1, 0) => Goes::Back(RECUSAL),
        (_, 0..=2) => Goes::In,
        (_, 3) => Goes::Halfway,
        _ => Goes::Nowhere,
    })
    .await
}

/// What makes a case of some of them.
fn changed(official: Official) -> Official {
    match official.country_iso3.as_str() {
        OVERRIDDEN => Official { years_total: 4, years_cyber: 2, ..official },
        "TJK" => {
            let below = |(code, level): (String, String)| {
                let level = if code == "en" { "B1".to_owned() } else { level };
                (code, level)
            };
            let languages = official.languages.into_iter().map(below).collect();
            Official { languages, ..official }
        }
        _ => official,
    }
}

async fn override_experience(
    ctx: &Ctx,
    edition: &edition::Model,
    made: &[Application],
) -> anyhow::Result<()> {
    let rules = programmes::rules(ctx.store().read(), edition.id).await?;
    let rule = rules.iter().find(|rule| rule.kind == RuleKind::Experience).context("a rule on experience")?;
    let one = made.iter().find(|one| one.country_iso3.as_deref() == Some(OVERRIDDEN));
    let one = one.context("an applicant to be overridden")?;
    let word = WORD.to_owned();
    screening::override_check(ctx, edition.clone(), one.id, rule.id, CheckOutcome::Pass, word).await?;
    Ok(())
}
