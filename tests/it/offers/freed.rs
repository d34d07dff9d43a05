//! Places that are free again because somebody withdrew or left.

use entity::offer::OfferStatus;
use entity::{journal_entry, membership};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{OFFERS, call_up};
use crate::support::panel::{Panel, email};

/// The journal's acts on one thing, oldest first.
async fn acts(panel: &Panel, id: uuid::Uuid) -> Vec<String> {
    let entries = journal_entry::Entity::find().filter(journal_entry::Column::ObjectId.eq(id));
    let entries = entries.order_by_asc(journal_entry::Column::Id);
    let entries = entries.all(panel.app.instance.store.read()).await.unwrap();
    entries.into_iter().map(|entry| entry.act).collect()
}

#[tokio::test]
async fn withdrawing_the_application_declines_its_open_offer_and_frees_the_place_for_good() {
    let mut panel = Panel::released().await;
    let application = panel.application_of("Ana Tora").await;
    let mut ana = panel.app.sign_in(&email("Ana Tora")).await;
    ana.get(&format!("/applications/{}", application.id)).await;
    ana.click("Withdraw the application").await;
    assert!(ana.text().contains("is declined with it") && ana.text().contains("cannot be undone"));
    ana.press("Withdraw").await;
    assert!(ana.text().contains("You withdrew this application"), "{}", ana.text());
    assert!(!ana.page().html().contains("Undo the withdrawal"), "the decisions are released");
    let mail = panel.app.newest_mail(&email("Ana Tora")).await;
    assert_eq!(mail.message, "application-withdrawn-for-good");
    assert!(!mail.body.contains("undo"), "{}", mail.body);
    let offer = panel.offer_of("Ana Tora").await;
    assert_eq!(offer.status, OfferStatus::Declined);
    assert_eq!(acts(&panel, offer.id.0).await, ["offer.make", "offer.decline"]);
    let proof = ana.proof().await;
    ana.post(&format!("/offers/{}/reopening", offer.id), std::slice::from_ref(&proof)).await;
    assert_eq!(ana.status(), 409, "nobody takes a place up with an application that is withdrawn");
    ana.post(&format!("/applications/{}/reinstatement", application.id), &[proof]).await;
    assert_eq!(ana.status(), 403, "the call is still open, but the decisions are known");
    assert!(ana.text().contains("decisions have been made known"), "{}", ana.text());
    call_up(&mut panel).await;
    assert_eq!(panel.offer_of("Eva Lupe").await.replaces_id, Some(offer.id));
}

#[tokio::test]
async fn a_reserve_who_withdraws_is_not_called_up_and_a_fellow_cannot_withdraw() {
    let mut panel = Panel::released().await;
    let eva = panel.application_of("Eva Lupe").await;
    let mut client = panel.app.sign_in(&email("Eva Lupe")).await;
    client.get(&format!("/applications/{}/withdrawal", eva.id)).await;
    assert!(!client.text().contains("is declined with it"), "a reserve has no offer: {}", client.text());
    client.press("Withdraw").await;
    panel.declines("Ben Keni").await;
    call_up(&mut panel).await;
    let called: Vec<_> = panel.offers().await.into_iter().filter(|one| one.replaces_id.is_some()).collect();
    assert_eq!(called.len(), 1);
    assert_ne!(called[0].application_id, eva.id);
    let mut dev = panel.offered("Dev Ramso").await;
    dev.press("Accept the place").await;
    dev.get(&format!("/applications/{}/withdrawal", panel.application_of("Dev Ramso").await.id)).await;
    assert_eq!(dev.status(), 403, "a place that was accepted is left, not withdrawn");
    let hugo = panel.application_of("Hugo Belo").await.id;
    let mut hugo_client = panel.app.sign_in(&email("Hugo Belo")).await;
    hugo_client.get(&format!("/applications/{hugo}/withdrawal")).await;
    assert_eq!(hugo_client.status(), 403, "nothing is left to withdraw from");
}

#[tokio::test]
async fn a_fellow_who_leaves_frees_the_place_for_a_reserve() {
    let mut panel = Panel::released().await;
    panel.offered("Ana Tora").await.press("Accept the place").await;
    let db = panel.app.instance.store.read().clone();
    let fellow = membership::Entity::find().one(&db).await.unwrap().unwrap();
    let proof = panel.manager.proof().await;
    let path = format!("/desk/sscf-2027/cohort/{}/leaving", fellow.id);
    panel.manager.post(&path, &[proof, ("reason".into(), "Called back".into())]).await;
    let offer = panel.offer_of("Ana Tora").await;
    assert_eq!(offer.status, OfferStatus::Withdrawn);
    assert_eq!(acts(&panel, offer.id.0).await, ["offer.make", "offer.accept", "offer.withdraw"]);
    assert_eq!(acts(&panel, fellow.id.0).await, ["membership.join", "membership.leave"]);
    panel.manager.get(OFFERS).await;
    assert!(panel.manager.text().contains("Free: 1"), "{}", panel.manager.text());
    call_up(&mut panel).await;
    assert_eq!(panel.offer_of("Eva Lupe").await.replaces_id, Some(offer.id));
    let mut ana = panel.offered("Ana Tora").await;
    assert!(ana.text().contains("no longer held for you"), "{}", ana.text());
    let proof = ana.proof().await;
    ana.post(&format!("/offers/{}/acceptance", offer.id), &[proof]).await;
    assert_eq!(ana.status(), 409);
}
