//! Nobody with a check that is not known or not met comes into a cohort, and the pages say who is held back.

use entity::offer::OfferStatus;
use entity::{EligibilityRuleId, check_override, eligibility_rule};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};

use super::{BOARD, TARGETS};
use crate::support::panel::{Panel, email};

/// Staff's word on the rule of attending throughout, which replaces what Ana answered.
async fn word(panel: &Panel, name: &str, outcome: check_override::CheckOutcome) {
    let (ctx, application) = (panel.app.ctx(), panel.application_of(name).await);
    let rule = attends(panel).await;
    let write = panel.app.instance.store.write(async move |txn| {
        let row = check_override::ActiveModel {
            id: Set(ctx.new_id()),
            application_id: Set(application.id),
            rule_id: Set(rule),
            outcome: Set(outcome),
            reason: Set("By telephone".to_owned()),
            decided_by: Set(application.applicant_id),
            decided_at: Set(ctx.now),
        };
        row.insert(txn).await?;
        Ok(())
    });
    write.await.unwrap();
}

async fn attends(panel: &Panel) -> EligibilityRuleId {
    use eligibility_rule::Column::{EditionId, Kind};
    let rules = eligibility_rule::Entity::find().filter(EditionId.eq(panel.edition.id));
    let rule = rules.filter(Kind.eq(eligibility_rule::RuleKind::Attends));
    rule.one(panel.app.instance.store.read()).await.unwrap().unwrap().id
}

use check_override::CheckOutcome::{Fail, Pass, Unknown};

#[tokio::test]
async fn a_shortlisted_application_with_an_unknown_check_is_no_candidate_and_the_board_leads_to_it() {
    let mut panel = Panel::meets().await;
    word(&panel, "Ana Tora", Unknown).await;
    word(&panel, "Hugo Belo", Fail).await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let text = panel.manager.text();
    assert!(text.contains("Proven for 6 candidates"), "{text}");
    assert!(text.contains("2 shortlisted applications are held back"), "{text}");
    assert!(!panel.manager.page().texts("tbody th a").iter().any(|state| state == "Fiji"), "{text}");
    panel.manager.click("See which").await;
    assert_eq!(panel.manager.page().texts("tbody th"), ["Ana Tora"], "{}", panel.manager.text());
    assert!(panel.manager.text().contains("8 shortlisted applications and their checks"));
    assert!(!panel.manager.page().has("form[action$='/preview']"), "they have their finding already");
    panel.manager.click("A rule not met: 1").await;
    assert_eq!(panel.manager.page().texts("tbody th"), ["Hugo Belo"]);
    word(&panel, "Hugo Belo", Pass).await;
    panel.app.clock.advance(chrono::TimeDelta::seconds(1));
    word(&panel, "Ana Tora", Pass).await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    assert!(panel.manager.page().texts("tbody th a").iter().any(|state| state == "Fiji"));
}

#[tokio::test]
async fn the_panel_cannot_select_somebody_with_an_unknown_check_and_reads_why() {
    let mut panel = Panel::prepared().await;
    word(&panel, "Gita Ramso", Unknown).await;
    panel.manager.get("/desk/sscf-2027/decisions?kind=not_selected").await;
    panel.manager.click("Gita Ramso").await;
    assert!(panel.manager.text().contains("A check is not known or not met"), "{}", panel.manager.text());
    panel.manager.fill("kind", "select").fill("reason", "She is needed").press("Save decision").await;
    assert_eq!(panel.manager.status(), 409);
    assert!(panel.manager.text().contains("Settle the check"), "{}", panel.manager.text());
}

#[tokio::test]
async fn a_check_that_became_unknown_after_the_decision_stops_the_release_until_it_is_settled() {
    let mut panel = Panel::prepared().await;
    word(&panel, "Ana Tora", Unknown).await;
    panel.manager.get("/desk/sscf-2027/release").await;
    let text = panel.manager.text();
    assert!(text.contains("One selected application has a check that is not known"), "{text}");
    let proof = panel.manager.proof().await;
    panel.manager.post("/desk/sscf-2027/release", &[proof, ("mails".into(), "8".into())]).await;
    assert_eq!(panel.manager.status(), 409, "nor by a page that was open before");
    assert!(panel.offers().await.is_empty());
    panel.app.clock.advance(chrono::TimeDelta::seconds(1));
    word(&panel, "Ana Tora", Pass).await;
    panel.manager.get("/desk/sscf-2027/release").await;
    panel.manager.press("Release the decisions").await;
    assert_eq!(panel.offer_of("Ana Tora").await.status, OfferStatus::Open);
}

#[tokio::test]
async fn a_reserve_with_an_unknown_check_is_not_next_and_cannot_be_called_up() {
    let mut panel = Panel::released().await;
    panel.declines("Ana Tora").await;
    word(&panel, "Eva Lupe", Unknown).await;
    panel.manager.get("/desk/sscf-2027/offers").await;
    panel.manager.click("Call up a reserve").await;
    let choices = panel.manager.page().texts(".choice");
    assert!(choices[0].contains("Eva Lupe") && choices[0].contains("Cannot be called up yet"), "{choices:?}");
    assert!(!choices[0].contains("next"), "{choices:?}");
    let eva = panel.application_of("Eva Lupe").await.id.to_string();
    panel.manager.fill("application", &eva).fill("reason", "All the same").press("Offer the place").await;
    assert_eq!(panel.manager.status(), 409);
    assert_eq!(panel.offers().await.len(), 4);
    assert!(
        panel.app.mails(&email("Eva Lupe")).await.iter().all(|mail| mail.message != "offer-from-reserve")
    );
}
