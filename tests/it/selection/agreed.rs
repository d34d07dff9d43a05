//! Targets are agreed on without a scenario, and never behind somebody's back.

use entity::{journal_entry, scenario};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{BOARD, TARGETS};
use crate::support::panel::Panel;

async fn agreements(panel: &Panel) -> u64 {
    let entries = journal_entry::Entity::find().filter(journal_entry::Column::Act.eq("targets.agree"));
    entries.count(panel.app.instance.store.read()).await.unwrap()
}

#[tokio::test]
async fn targets_are_set_seen_and_saved_without_a_scenario() {
    let mut panel = Panel::meets().await;
    panel.manager.get(BOARD).await;
    assert!(panel.manager.text().contains("These are the agreed targets"), "{}", panel.manager.text());
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    assert!(panel.manager.text().contains("scores higher than 374.0"), "{}", panel.manager.text());
    panel.manager.press("Save these targets").await;
    assert_eq!(panel.manager.path(), BOARD, "{}", panel.manager.text());
    let page = panel.manager.page();
    assert_eq!(page.attribute("#min-women", "value"), "2");
    assert_eq!(page.attribute("#max-women", "value"), "2");
    assert!(page.has("#min-region-african[value='']"), "a bound that was left out is gone");
    assert!(panel.manager.text().contains("These are the agreed targets"), "{}", panel.manager.text());
    assert_eq!(agreements(&panel).await, 1);
    assert_eq!(scenario::Entity::find().count(panel.app.instance.store.read()).await.unwrap(), 0);
}

#[tokio::test]
async fn targets_that_somebody_else_saved_meanwhile_are_not_overwritten() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let mut other = panel.manager.clone();
    panel.manager.press("Save these targets").await;
    other.press("Save these targets").await;
    assert_eq!(other.status(), 409);
    assert_eq!(agreements(&panel).await, 1);
}

#[tokio::test]
async fn no_bound_at_all_and_a_word_for_a_number_are_refused_with_what_was_typed() {
    let mut panel = Panel::meets().await;
    let proof = panel.manager.proof().await;
    let path = format!("{BOARD}/targets");
    panel.manager.post(&path, &[proof.clone(), ("places".into(), "4".into())]).await;
    assert_eq!(panel.manager.status(), 422);
    assert!(panel.manager.text().contains("Set at least one bound"), "{}", panel.manager.text());
    let typed = [proof, ("places".into(), "4".into()), ("min-women".into(), "two".into())];
    panel.manager.post(&path, &typed).await;
    assert_eq!(panel.manager.status(), 422);
    assert_eq!(panel.manager.page().attribute("#min-women", "value"), "two");
    assert_eq!(agreements(&panel).await, 0);
}

#[tokio::test]
async fn after_the_release_the_targets_stand() {
    let mut panel = Panel::released().await;
    panel.manager.get(&format!("{BOARD}?places=4&max-one-per-state=2")).await;
    assert!(!panel.manager.page().html().contains("Save these targets"));
    let proof = panel.manager.proof().await;
    let typed = [proof, ("places".into(), "4".into()), ("max-one-per-state".into(), "2".into())];
    panel.manager.post(&format!("{BOARD}/targets"), &typed).await;
    assert_eq!(panel.manager.status(), 409);
}
