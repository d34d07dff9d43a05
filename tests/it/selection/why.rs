//! Why, or why not, one person: the loss, who moves, and what stands in the way, without anybody's gender.

use super::{BOARD, TARGETS, assert_tells_no_gender};
use crate::support::panel::Panel;

/// Three of four are women: the target weighs.
const TIGHT: &str = "places=4&min-women=3&max-women=3&max-one-per-state=1";

async fn reference(panel: &Panel, name: &str) -> String {
    panel.application_of(name).await.reference
}

#[tokio::test]
async fn somebody_in_and_somebody_out_are_asked_about_at_once_each_against_the_same_cohort() {
    let mut panel = Panel::meets().await;
    let (eva, ana) = (reference(&panel, "Eva Lupe").await, reference(&panel, "Ana Tora").await);
    panel.manager.get(&format!("{BOARD}?{TARGETS}&with={eva}&without={ana}")).await;
    let notices = panel.manager.page().texts(".notice");
    assert_eq!(notices.len(), 2, "{notices:?}");
    assert!(
        notices[0].contains("With Tonga") && notices[0].contains("372.0, that is 2.0 less"),
        "{notices:?}"
    );
    assert!(
        notices[1].contains("Without Fiji") && notices[1].contains("370.0, that is 4.0 less"),
        "{notices:?}"
    );
}

#[tokio::test]
async fn the_link_beside_a_seat_asks_about_that_person_under_the_same_question() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let eva = reference(&panel, "Eva Lupe").await;
    panel.manager.click(&format!("What if in? {eva}")).await;
    assert!(panel.manager.text().contains("372.0, that is 2.0 less"), "{}", panel.manager.text());
    assert_eq!(panel.manager.page().attribute("#with", "value"), eva);
}

#[tokio::test]
async fn a_target_on_gender_is_said_of_a_woman_and_of_a_man_alike_and_never_by_its_name() {
    let mut panel = Panel::meets().await;
    for name in ["Gita Ramso", "Eva Lupe", "Fred Maka", "Dev Ramso"] {
        let reference = reference(&panel, name).await;
        for what in ["with", "without"] {
            panel.manager.get(&format!("{BOARD}?{TIGHT}&{what}={reference}")).await;
            let notice = panel.manager.page().text(".notice");
            assert_tells_no_gender(&notice);
            let says_so = notice.contains("Balance of the cohort");
            let is_free = notice.contains("no loss");
            assert!(says_so != is_free, "{what} {name}, whoever they are: {notice}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_had_with_a_person_is_told_with_the_targets_that_then_contradict() {
    let mut panel = Panel::meets().await;
    let (dev, gita) = (reference(&panel, "Dev Ramso").await, reference(&panel, "Gita Ramso").await);
    panel.manager.get(&format!("{BOARD}?{TARGETS}&include={dev}&with={gita}")).await;
    let notice = panel.manager.page().text(".notice");
    assert!(notice.contains("With Maldives") && notice.contains("no cohort keeps the targets"), "{notice}");
    assert!(notice.contains("Targets that would then contradict each other: Per State"), "{notice}");
}
