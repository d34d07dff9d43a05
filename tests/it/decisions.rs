//! Decisions: prepared quietly, changed with a reason, released once.

use entity::application::ApplicationStatus;
use entity::decision::DecisionKind;
use entity::{decision, decision_event, decision_release, outgoing};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::support::panel::{CANDIDATES, Panel, email, person};
use crate::support::world;

/// Words that would give a decision away, in pages and mails.
const GIVEAWAYS: [&str; 5] = ["selected", "reserve", "offer", "cannot offer", "a place"];

async fn kinds(panel: &Panel) -> Vec<(String, DecisionKind, i32)> {
    let db = panel.app.instance.store.read();
    let decisions = decision::Entity::find().order_by_asc(decision::Column::Position).all(db).await.unwrap();
    let mut named = Vec::new();
    for decision in decisions {
        let id = decision.application_id;
        let application = entity::application::Entity::find_by_id(id).one(db).await.unwrap().unwrap();
        let first = application.full_name.split(' ').next().unwrap().to_owned();
        named.push((first, decision.kind, decision.position));
    }
    named.sort_by_key(|(name, kind, position)| (*kind, *position, name.clone()));
    named
}

#[tokio::test]
async fn a_used_scenario_selects_its_cohort_lists_reserves_and_leaves_nobody_screened_without_a_decision() {
    let panel = Panel::prepared().await;
    let kinds = kinds(&panel).await;
    let of = |kind| {
        kinds.iter().filter(|(_, k, _)| *k == kind).map(|(name, ..)| name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of(DecisionKind::Select), ["Ana", "Ben", "Cleo", "Dev"]);
    assert_eq!(of(DecisionKind::Reserve), ["Eva", "Fred"], "the best woman and the best man who fit");
    assert_eq!(of(DecisionKind::NotSelected), ["Gita", "Hugo"]);
}

#[tokio::test]
async fn before_the_release_no_applicant_page_and_no_mail_tells_anything() {
    let panel = Panel::prepared().await;
    for (name, ..) in CANDIDATES {
        let application = panel.application_of(name).await;
        let standing =
            atoll::offers::standing(panel.app.instance.store.read(), application.id).await.unwrap();
        assert_eq!(standing, None, "{name}");
        let mut client = panel.app.sign_in(&email(name)).await;
        for path in ["/home", "/applications", "/account/mails", &format!("/applications/{}", application.id)]
        {
            client.get(path).await;
            let told = GIVEAWAYS.iter().find(|word| client.text().to_lowercase().contains(**word));
            assert!(told.is_none(), "{name} reads {told:?} on {path}: {}", client.text());
        }
        let mails = panel.app.mails(&email(name)).await;
        assert!(mails.iter().all(|mail| mail.message == "sign-in-code"), "{name} was mailed");
    }
}

#[tokio::test]
async fn a_change_by_the_panel_needs_a_reason_and_shows_which_targets_break() {
    let mut panel = Panel::prepared().await;
    panel.manager.get("/desk/sscf-2027/decisions").await;
    panel.manager.click("Ana Tora").await;
    let hints = panel.manager.page().texts(".choice");
    assert!(hints[0].contains("Keeps every target"), "{hints:?}");
    assert!(hints[2].contains("Balance of the cohort"), "without Ana one woman is left: {hints:?}");
    panel.manager.fill("kind", "reserve").press("Save decision").await;
    assert_eq!(panel.manager.status(), 422);
    assert!(panel.manager.page().has("input[value=reserve][checked]"), "the choice is still there");
    panel.manager.fill("reason", "Two years abroad").press("Save decision").await;
    assert!(
        panel.manager.text().contains("The selected no longer keep these targets"),
        "{}",
        panel.manager.text()
    );
    let kinds = kinds(&panel).await;
    assert!(kinds.contains(&("Ana".into(), DecisionKind::Reserve, 3)), "last on the list: {kinds:?}");
    let events = decision_event::Entity::find().filter(decision_event::Column::Reason.eq("Two years abroad"));
    assert_eq!(events.count(panel.app.instance.store.read()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_decision_that_was_changed_meanwhile_is_not_overwritten() {
    let mut panel = Panel::prepared().await;
    panel.manager.get("/desk/sscf-2027/decisions").await;
    panel.manager.click("Ana Tora").await;
    let mut second = panel.manager.clone();
    panel.manager.fill("kind", "reserve").fill("reason", "First").press("Save decision").await;
    second.fill("kind", "not_selected").fill("reason", "Second").press("Save decision").await;
    assert_eq!(second.status(), 409);
    assert!(
        kinds(&panel).await.iter().any(|(name, kind, _)| name == "Ana" && *kind == DecisionKind::Reserve)
    );
}

#[tokio::test]
async fn nobody_who_applied_may_be_left_without_an_answer() {
    let mut panel = Panel::prepared().await;
    let late = person("Ines Nova", "CPV", 'w');
    world::application(&panel.app, &panel.edition, &late, ApplicationStatus::Eligible).await;
    let unscreened = person("Jona Vale", "VUT", 'm');
    let unscreened =
        world::application(&panel.app, &panel.edition, &unscreened, ApplicationStatus::Submitted).await;
    panel.manager.get("/desk/sscf-2027/release").await;
    let text = panel.manager.text();
    assert!(text.contains("One application has no decision") && text.contains("not screened yet"), "{text}");
    assert!(!panel.manager.page().html().contains("Release the decisions"));
    let proof = panel.manager.proof().await;
    panel.manager.post("/desk/sscf-2027/release", &[proof, ("mails".into(), "8".into())]).await;
    assert_eq!(panel.manager.status(), 409, "nor by a form made by hand");
    panel.manager.get("/desk/sscf-2027/decisions").await;
    panel.manager.press("Prepare “not selected” for them").await;
    withdraw(&panel, unscreened).await;
    panel.manager.get("/desk/sscf-2027/release").await;
    assert!(panel.manager.text().contains("9 people will be told"), "{}", panel.manager.text());
}

async fn withdraw(panel: &Panel, application: entity::application::Model) {
    let ctx = panel.app.ctx();
    let store = ctx.store().clone();
    let step = entity::application_event::ApplicationStep::Withdraw;
    let moved = store.write(async move |txn| {
        atoll::applications::transition(txn, &ctx, &application, step, "").await.map(|_| ())
    });
    moved.await.unwrap();
}

#[tokio::test]
async fn a_selected_person_who_withdraws_holds_the_release_until_the_panel_decides_again() {
    let mut panel = Panel::prepared().await;
    withdraw(&panel, panel.application_of("Ana Tora").await).await;
    panel.manager.get("/desk/sscf-2027/release").await;
    assert!(panel.manager.text().contains("One selected application has been withdrawn"));
    assert!(!panel.manager.page().html().contains("Release the decisions"));
}

#[tokio::test]
async fn the_release_mails_as_many_people_as_the_page_of_counts_said_each_in_their_language() {
    let mut panel = Panel::prepared().await;
    let ben = panel.app.sign_in(&email("Ben Keni")).await;
    speak_french(ben).await;
    panel.manager.get("/desk/sscf-2027/release").await;
    assert!(panel.manager.text().contains("8 people will be told"), "{}", panel.manager.text());
    panel.manager.press("Release the decisions").await;
    let db = panel.app.instance.store.read();
    let of = async |message: &str| {
        let mails = outgoing::Entity::find().filter(outgoing::Column::Message.eq(message));
        mails.all(db).await.unwrap()
    };
    let selected = of("decision-selected").await;
    assert_eq!(
        (selected.len(), of("decision-reserve").await.len(), of("decision-not-selected").await.len()),
        (4, 2, 2)
    );
    let french: Vec<_> = selected.iter().filter(|mail| mail.language == "fr").collect();
    assert_eq!(french.len(), 1);
    assert!(french[0].body.contains("Bourse cyber 2027"), "{}", french[0].body);
    assert_eq!(panel.offers().await.len(), 4);
    assert!(selected.iter().all(|mail| mail.body.contains("/offers/")));
}

async fn speak_french(mut client: crate::support::client::Client) {
    let proof = client.proof().await;
    client.post("/account/language", &[proof, ("lang".into(), "fr".into())]).await;
}

#[tokio::test]
async fn pressed_twice_at_the_same_time_the_release_happens_once() {
    let mut panel = Panel::prepared().await;
    panel.manager.get("/desk/sscf-2027/release").await;
    let mut other = panel.manager.clone();
    let (first, second) =
        tokio::join!(async { panel.manager.press("Release the decisions").await.status }, async {
            other.press("Release the decisions").await.status
        });
    assert_eq!((first, second), (200, 200), "both presses lead to the same page");
    assert_eq!(panel.manager.path(), other.path());
    let db = panel.app.instance.store.read();
    assert_eq!(decision_release::Entity::find().count(db).await.unwrap(), 1);
    let mails = outgoing::Entity::find().filter(outgoing::Column::Message.starts_with("decision-"));
    assert_eq!(mails.count(db).await.unwrap(), 8);
    assert_eq!(panel.offers().await.len(), 4);
}

#[tokio::test]
async fn after_the_release_reserves_and_others_can_be_told_the_truth_and_nothing_is_changed_any_more() {
    use atoll::offers::Standing;
    let mut panel = Panel::released().await;
    let db = panel.app.instance.store.read().clone();
    let standing = async |name: &str| {
        let id = panel.application_of(name).await.id;
        atoll::offers::standing(&db, id).await.unwrap()
    };
    assert!(matches!(standing("Ana Tora").await, Some(Standing::Selected { .. })));
    assert_eq!(standing("Eva Lupe").await, Some(Standing::Reserve { position: 1 }));
    assert_eq!(standing("Hugo Belo").await, Some(Standing::NotSelected));
    panel.manager.get("/desk/sscf-2027/decisions").await;
    panel.manager.click("Ana Tora").await;
    let path = panel.manager.path().to_owned();
    assert!(!panel.manager.page().html().contains("Save decision"));
    let proof = panel.manager.proof().await;
    let fields = [
        proof,
        ("seen".into(), "select".into()),
        ("kind".into(), "reserve".into()),
        ("reason".into(), "x".into()),
    ];
    panel.manager.post(&path, &fields).await;
    assert_eq!(panel.manager.status(), 409);
}

#[tokio::test]
async fn an_edition_without_decisions_leads_to_the_board() {
    let mut panel = Panel::meets().await;
    panel.manager.get("/desk/sscf-2027/decisions").await;
    assert_eq!(panel.manager.page().link("Open the selection board"), "/desk/sscf-2027/selection");
    panel.manager.get("/desk/sscf-2027/release").await;
    assert!(panel.manager.text().contains("Nobody is selected"), "{}", panel.manager.text());
    panel.manager.get("/desk/sscf-2027/offers").await;
    assert!(panel.manager.text().contains("No offers are made yet"), "{}", panel.manager.text());
}
