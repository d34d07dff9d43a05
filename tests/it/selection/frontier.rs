//! One target weighed against the score: every share proven, as a curve and as a table.

use super::{BOARD, TARGETS};
use crate::support::panel::Panel;

#[tokio::test]
async fn every_share_of_a_target_has_its_score_and_what_it_costs() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}&frontier=women")).await;
    let page = panel.manager.page();
    assert_eq!(page.texts("figure tbody th"), ["1", "2", "3", "4"]);
    let cells = page.texts("figure tbody td");
    assert_eq!(cells[2..6], ["374.0", "now", "373.0", "1.0"], "{cells:?}");
    assert_eq!(cells[6..], ["368.0", "6.0"], "four women: Ana, Cleo, Eva and Gita");
    assert!(page.text("figure h2").contains("at least 3 would cost 1.0"), "{}", page.text("figure h2"));
    assert!(page.has("figure svg polyline") && page.has("figure circle.c4"));
    assert_eq!(page.attribute("#frontier option[selected]", "value"), "women");
}

#[tokio::test]
async fn without_being_asked_or_for_what_has_no_shares_there_is_no_frontier() {
    let mut panel = Panel::meets().await;
    for query in
        ["", "&frontier=", "&frontier=nothing", "&frontier=one-per-state", "&frontier=region-african"]
    {
        panel.manager.get(&format!("{BOARD}?{TARGETS}{query}")).await;
        assert_eq!(panel.manager.status(), 200, "{query}");
        assert!(!panel.manager.page().has("figure"), "{query}");
    }
}
