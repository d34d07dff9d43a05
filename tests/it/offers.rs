//! Offers: accepted, declined, taken back, expired, passed on to a reserve.

mod freed;

use chrono::TimeDelta;
use entity::offer::OfferStatus;
use entity::{membership, offer};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::panel::{MANAGER, Panel, email};

const OFFERS: &str = "/desk/sscf-2027/offers";

#[tokio::test]
async fn an_accepted_offer_makes_one_fellow_however_often_it_is_pressed() {
    let panel = Panel::released().await;
    let mut ana = panel.offered("Ana Tora").await;
    assert!(ana.text().contains("You are offered a place"), "{}", ana.text());
    let mut twice = ana.clone();
    ana.press("Accept the place").await;
    assert!(ana.text().contains("You have accepted the place"), "{}", ana.text());
    twice.press("Accept the place").await;
    assert_eq!(twice.status(), 200);
    let db = panel.app.instance.store.read();
    assert_eq!(membership::Entity::find().count(db).await.unwrap(), 1);
    let mails = panel.app.mails(&email("Ana Tora")).await;
    assert_eq!(mails.iter().filter(|mail| mail.message == "offer-accepted").count(), 1);
}

#[tokio::test]
async fn the_deadline_is_shown_in_the_persons_own_time() {
    let panel = Panel::released().await;
    let ben = panel.offered("Ben Keni").await;
    let text = ben.text();
    assert!(text.contains("11:59"), "23:59 UTC is 11:59 on the next day in Tarawa: {text}");
}

#[tokio::test]
async fn another_persons_offer_does_not_exist() {
    let panel = Panel::released().await;
    let id = panel.offer_of("Ana Tora").await.id;
    let mut ben = panel.app.sign_in(&email("Ben Keni")).await;
    let proof = ben.proof().await;
    for path in [format!("/offers/{id}"), format!("/offers/{id}/decline")] {
        ben.get(&path).await;
        assert_eq!(ben.status(), 404, "{path}");
    }
    for step in ["acceptance", "reopening"] {
        ben.post(&format!("/offers/{id}/{step}"), std::slice::from_ref(&proof)).await;
        assert_eq!(ben.status(), 404, "{step}");
    }
    ben.post(&format!("/offers/{id}/decline"), &[proof, ("reason".into(), "other".into())]).await;
    assert_eq!(ben.status(), 404);
    assert_eq!(panel.offer_of("Ana Tora").await.status, OfferStatus::Open);
    let mut manager = panel.manager.clone();
    manager.get(&format!("/offers/{id}")).await;
    assert_eq!(manager.status(), 404, "the answer is the person's, not the manager's");
}

#[tokio::test]
async fn declining_asks_for_a_reason_and_keeps_what_was_typed() {
    let panel = Panel::released().await;
    let mut ana = panel.offered("Ana Tora").await;
    ana.click("Decline").await;
    ana.fill("note", "Elections in May").press("Decline the place").await;
    assert_eq!(ana.status(), 422);
    assert!(ana.text().contains("Choose the main reason"));
    assert!(ana.page().text("textarea").contains("Elections in May"));
    ana.fill("reason", "other_duties").press("Decline the place").await;
    let offer = panel.offer_of("Ana Tora").await;
    assert_eq!((offer.status, offer.note.as_str()), (OfferStatus::Declined, "Elections in May"));
}

#[tokio::test]
async fn a_refusal_can_be_taken_back_until_the_deadline() {
    let panel = Panel::released().await;
    let mut ana = panel.declines("Ana Tora").await;
    ana.press("Take back my refusal").await;
    assert_eq!(panel.offer_of("Ana Tora").await.status, OfferStatus::Open);
    assert_eq!(panel.offer_of("Ana Tora").await.decline_reason, None);
    panel.declines("Ana Tora").await;
    panel.app.clock.advance(TimeDelta::days(15));
    let mut late = panel.offered("Ana Tora").await;
    assert!(late.text().contains("can no longer be taken back"), "{}", late.text());
    let proof = late.proof().await;
    let path = format!("/offers/{}/reopening", panel.offer_of("Ana Tora").await.id);
    late.post(&path, &[proof]).await;
    assert_eq!(late.status(), 409);
}

#[tokio::test]
async fn a_refusal_cannot_be_taken_back_once_the_place_is_offered_to_a_reserve() {
    let mut panel = Panel::released().await;
    let mut ana = panel.declines("Ana Tora").await;
    call_up(&mut panel).await;
    ana.press("Take back my refusal").await;
    assert_eq!(ana.status(), 409);
    assert!(ana.text().contains("already been offered to a person on the reserve list"), "{}", ana.text());
    assert_eq!(panel.offer_of("Ana Tora").await.status, OfferStatus::Declined);
}

async fn call_up(panel: &mut Panel) {
    panel.manager.get(OFFERS).await;
    panel.manager.click("Call up a reserve").await;
    panel.manager.press("Offer the place").await;
    assert_eq!(panel.manager.path(), OFFERS, "{}", panel.manager.text());
}

#[tokio::test]
async fn the_next_reserve_is_the_one_who_keeps_every_target_not_the_first_of_the_list() {
    let mut panel = Panel::released().await;
    panel.declines("Ben Keni").await;
    panel.manager.get(OFFERS).await;
    panel.manager.click("Call up a reserve").await;
    let choices = panel.manager.page().texts(".choice");
    assert!(
        choices[0].contains("Eva Lupe") && choices[0].contains("Balance of the cohort"),
        "three women are too many: {choices:?}"
    );
    assert!(choices[1].contains("Fred Maka") && choices[1].contains("next"), "{choices:?}");
    assert!(panel.manager.page().has("#application-1[checked]"));
    panel.manager.press("Offer the place").await;
    let offer = panel.offer_of("Fred Maka").await;
    assert_eq!(offer.replaces_id, Some(panel.offer_of("Ben Keni").await.id));
    assert_eq!(panel.app.newest_mail(&email("Fred Maka")).await.message, "offer-from-reserve");
    let mut fred = panel.offered("Fred Maka").await;
    assert!(fred.text().contains("next on the reserve list"), "{}", fred.text());
    fred.press("Accept the place").await;
    assert!(fred.text().contains("You have accepted the place"));
}

#[tokio::test]
async fn another_reserve_than_the_next_is_called_up_only_with_a_reason() {
    let mut panel = Panel::released().await;
    panel.declines("Ben Keni").await;
    let eva = panel.application_of("Eva Lupe").await.id.to_string();
    panel.manager.get(OFFERS).await;
    panel.manager.click("Call up a reserve").await;
    panel.manager.fill("application", &eva).press("Offer the place").await;
    assert_eq!(panel.manager.status(), 422);
    assert!(panel.manager.page().has("#application[checked]"), "the choice is still there");
    panel.manager.fill("reason", "Fred is abroad").press("Offer the place").await;
    assert_eq!(panel.offer_of("Eva Lupe").await.status, OfferStatus::Open);
}

#[tokio::test]
async fn a_place_is_offered_to_one_reserve_only_even_when_two_managers_press_at_once() {
    let mut panel = Panel::released().await;
    panel.declines("Ana Tora").await;
    panel.manager.get(OFFERS).await;
    panel.manager.click("Call up a reserve").await;
    let mut other = panel.manager.clone();
    let fred = panel.application_of("Fred Maka").await.id.to_string();
    other.fill("application", &fred).fill("reason", "He can come");
    let (first, second) =
        tokio::join!(async { panel.manager.press("Offer the place").await.status }, async {
            other.press("Offer the place").await.status
        });
    let mut statuses = [first, second];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    let offers = panel.offers().await;
    assert_eq!(offers.len(), 5);
    let holding = offers.iter().filter(|offer| offer.status == OfferStatus::Open).count();
    assert_eq!(holding, 4, "as many as there are places");
}

#[tokio::test]
async fn an_offer_past_its_deadline_is_over_before_any_sweep_has_written_it() {
    let mut panel = Panel::released().await;
    panel.app.clock.set("2027-03-15T23:59:59Z".parse().unwrap());
    let mut ana = panel.offered("Ana Tora").await;
    assert!(ana.text().contains("You are offered a place"), "the last second counts");
    panel.app.clock.advance(TimeDelta::seconds(1));
    ana.press("Accept the place").await;
    assert_eq!(ana.status(), 409);
    panel.manager = panel.app.sign_in(MANAGER).await;
    panel.manager.get(OFFERS).await;
    assert!(panel.manager.text().contains("Expired"), "{}", panel.manager.text());
    assert_eq!(panel.offer_of("Ana Tora").await.status, OfferStatus::Open, "not written yet");
    assert_eq!(atoll::offers::sweep(&panel.app.instance).await.unwrap(), 4);
    assert_eq!(panel.offer_of("Ana Tora").await.status, OfferStatus::Expired);
    assert_eq!(atoll::offers::sweep(&panel.app.instance).await.unwrap(), 0);
}

#[tokio::test]
async fn calling_up_for_an_expired_offer_writes_that_it_expired() {
    let mut panel = Panel::released().await;
    for name in ["Ben Keni", "Cleo Ruan", "Dev Ramso"] {
        panel.offered(name).await.press("Accept the place").await;
    }
    panel.app.clock.advance(TimeDelta::days(16));
    panel.manager = panel.app.sign_in(MANAGER).await;
    call_up(&mut panel).await;
    assert_eq!(panel.offer_of("Ana Tora").await.status, OfferStatus::Expired);
    assert_eq!(panel.offer_of("Eva Lupe").await.status, OfferStatus::Open);
}

#[tokio::test]
async fn a_held_place_cannot_be_offered_on() {
    let mut panel = Panel::released().await;
    let ana = panel.offer_of("Ana Tora").await;
    let path = format!("{OFFERS}/{}/successor", ana.id);
    panel.manager.get(&path).await;
    assert!(panel.manager.text().contains("This place is not free"));
    let eva = panel.application_of("Eva Lupe").await.id.to_string();
    let proof = panel.manager.proof().await;
    let seen: Vec<String> = panel.offers().await.iter().map(|offer| offer.id.to_string()).collect();
    let fields =
        [proof, ("application".into(), eva), ("reason".into(), "x".into()), ("seen".into(), seen.join(" "))];
    panel.manager.post(&path, &fields).await;
    assert_eq!(panel.manager.status(), 409);
    assert_eq!(panel.offers().await.len(), 4);
}

#[tokio::test]
async fn an_offer_is_taken_back_with_a_reason_and_the_person_is_told() {
    let mut panel = Panel::released().await;
    let id = panel.offer_of("Dev Ramso").await.id;
    let path = format!("{OFFERS}/{id}/withdrawal");
    panel.manager.get(&path).await;
    panel.manager.press("Withdraw the offer").await;
    assert_eq!(panel.manager.status(), 422, "not without a reason");
    panel.manager.fill("reason", "No longer an official").press("Withdraw the offer").await;
    assert_eq!(panel.offer_of("Dev Ramso").await.status, OfferStatus::Withdrawn);
    let mail = panel.app.newest_mail(&email("Dev Ramso")).await;
    assert_eq!(mail.message, "offer-withdrawn");
    assert!(!mail.body.contains("No longer an official"), "the reason is for the record");
    let dev = panel.offered("Dev Ramso").await;
    assert!(dev.text().contains("The offer has been withdrawn"), "{}", dev.text());
}

#[tokio::test]
async fn the_list_of_offers_costs_the_same_for_one_and_for_many_and_counts_them() {
    let mut panel = Panel::released().await;
    panel.offered("Ana Tora").await.press("Accept the place").await;
    panel.declines("Ben Keni").await;
    panel.manager.get(OFFERS).await;
    let text = panel.manager.text();
    assert!(text.contains("1 of 4 places are accepted"), "{text}");
    assert!(text.contains("Awaiting an answer: 2") && text.contains("Free: 1"), "{text}");
    assert!(text.contains("2 people wait on the reserve list"), "{text}");
    assert_eq!(offer::Entity::find().count(panel.app.instance.store.read()).await.unwrap(), 4);
}
