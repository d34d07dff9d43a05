//! Targets and requirements that cannot hold together: named, with the least that would have to give.

use super::BOARD;
use crate::support::panel::Panel;

async fn references(panel: &Panel, names: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for name in names {
        all.push(panel.application_of(name).await.reference);
    }
    all
}

#[tokio::test]
async fn a_bound_for_each_state_is_relaxed_as_one_and_the_link_gives_a_cohort() {
    let mut panel = Panel::meets().await;
    let pinned = references(&panel, &["Dev Ramso", "Gita Ramso"]).await.join("+");
    panel.manager.get(&format!("{BOARD}?places=4&max-one-per-state=1&include={pinned}")).await;
    let text = panel.manager.page().text(".notice");
    assert_eq!(
        panel.manager.page().texts(".notice li")[0],
        "Per State",
        "they contradict each other: {text}"
    );
    assert!(text.contains("Per State: at most 2 instead of 1"), "{text}");
    panel.manager.click("Apply this change").await;
    assert!(panel.manager.text().contains("scores higher than 370.0"), "{}", panel.manager.text());
    assert_eq!(panel.manager.page().attribute("#max-one-per-state", "value"), "2");
    assert_eq!(panel.manager.page().attribute("#include", "value"), pinned.replace('+', " "));
}

#[tokio::test]
async fn requirements_that_contradict_each_other_are_named_and_can_be_left_out() {
    let mut panel = Panel::meets().await;
    let of = references(&panel, &["Ana Tora", "Ben Keni", "Cleo Ruan"]).await;
    let pins = format!("include={}+{}+{}&apart={}/{}", of[0], of[1], of[2], of[0], of[1]);
    panel.manager.get(&format!("{BOARD}?places=4&max-one-per-state=1&{pins}")).await;
    assert_eq!(panel.manager.status(), 200);
    let notice = panel.manager.page().text(".notice");
    assert!(notice.contains("These requirements contradict each other"), "{notice}");
    assert!(notice.contains(&of[0]) && notice.contains(&of[1]) && !notice.contains(&of[2]), "{notice}");
    assert!(notice.contains("Not both"), "{notice}");
    panel.manager.click("Leave these requirements out").await;
    assert!(
        panel.manager.text().contains("No cohort under these targets scores higher"),
        "{}",
        panel.manager.text()
    );
    assert_eq!(panel.manager.page().attribute("#include", "value"), of[2], "what did not contradict is kept");
}

#[tokio::test]
async fn two_who_may_not_both_be_in_are_not_and_a_scenario_keeps_that() {
    let mut panel = Panel::meets().await;
    let of = references(&panel, &["Ana Tora", "Ben Keni"]).await;
    panel.keep("Apart", &format!("places=4&max-one-per-state=1&apart={}/{}", of[0], of[1])).await;
    let rows = panel.manager.page().texts("table.sticky tbody tr");
    assert!(
        rows.iter().any(|row| row.contains(&of[0])) && !rows.iter().any(|row| row.contains(&of[1])),
        "{rows:?}"
    );
    panel.manager.click("Open these targets").await;
    assert_eq!(panel.manager.page().attribute("#apart", "value"), of.join("/"));
}
